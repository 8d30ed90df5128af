"""What plugins.qgis.org finds in a zip of the plugin, found before: structure, metadata, code, secrets.

    python tools/check_package.py build/ksdiff_qgis-0.1.0.zip

Every finding of Bandit and detect-secrets blocks an upload there; findings of flake8 are shown to those who
review. Whether the addresses in ``metadata.txt`` answer is checked there and not here.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from package import FOLDER, problems, say

BANDIT_OFF = "B109,B404,B410,B411"
"""Rules that the site has switched off; all others are on."""

FLAKE8 = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,W605,"
    "F402,F403,F404,F405,F811,F821,F822,F823,F831,F901,C901"
)
FLAKE8_LINE = 120


def main(argv: list[str]) -> int:
    """Says every finding in the zip ``argv[0]``; 1 if there are any."""
    archive = Path(argv[0])
    found = problems(archive)
    with tempfile.TemporaryDirectory() as name:
        with zipfile.ZipFile(archive) as content:
            content.extractall(name)
        folder = Path(name) / FOLDER
        found += [*bandit(folder), *secrets(folder), *flake8(folder)]
    for finding in found:
        say(finding)
    say(f"{archive}: {archive.stat().st_size / 1e6:.1f} MB, {len(found)} findings")
    return 1 if found else 0


def bandit(folder: Path) -> list[str]:
    """Findings of Bandit with the rules of the site."""
    done = _run("bandit", "-q", "-r", ".", "-s", BANDIT_OFF, "-f", "json", folder=folder)
    report = json.loads(done)
    found = [
        f"{item['filename']}:{item['line_number']}: {item['test_id']} {item['issue_text']}"
        for item in report["results"]
    ]
    return found + [f"{item['filename']}: {item['reason']}" for item in report["errors"]]


def secrets(folder: Path) -> list[str]:
    """Findings of detect-secrets in every file but ``metadata.txt``, which the site leaves out."""
    report = json.loads(_run("detect_secrets", "scan", "--all-files", ".", folder=folder))
    return [
        f"{path}:{item['line_number']}: {item['type']}"
        for path, items in report["results"].items()
        for item in items
        if path != "metadata.txt"
    ]


def flake8(folder: Path) -> list[str]:
    """Findings of flake8 with the rules of the site."""
    options = (f"--max-line-length={FLAKE8_LINE}", f"--select={FLAKE8}", "--isolated")
    return _run("flake8", *options, ".", folder=folder).splitlines()


def _run(module: str, *arguments: str, folder: Path) -> str:
    """What a tool says; its exit code only tells whether there are findings."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{module} failed: {done.stderr[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
