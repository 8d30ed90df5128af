"""Runs the tests, or those that are named, and shows which lines of the core they reach.

    python tools/coverage_table.py [PYTEST ARGUMENTS]

Code in child processes counts too: every Python that the tests start measures itself, those that are killed
excepted.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOAL = 95.0
FULLY = ("raster/source.py", "weights/file.py", "errors.py")

CONFIGURATION = """\
[run]
source = {root}/ksdiff_core
data_file = {folder}/data
parallel = true
patch = subprocess, _exit
sigterm = true
[report]
exclude_also =
    if TYPE_CHECKING:
    raise NotImplementedError
"""


def main(argv: list[str]) -> int:
    """The exit code of the tests; 1 too if a goal is missed."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "coveragerc"
        settings.write_text(CONFIGURATION.format(root=ROOT, folder=folder), "utf-8")
        run = [
            sys.executable,
            "-m",
            "coverage",
            "run",
            f"--rcfile={settings}",
            "-m",
            "pytest",
            "-q",
        ]
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        command = [*run, *(argv or ["tests"])]
        code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
        return _table(settings) or code


def say(text: str) -> None:
    """One line for the person who runs make."""
    sys.stdout.write(f"{text}\n")


def _table(settings: Path) -> int:
    """Print lines and share of each module; 1 if a goal is missed."""
    import coverage

    measured = coverage.Coverage(config_file=str(settings))
    measured.combine()
    rows, lines, reached, missed_goals = [], 0, 0, []
    for path in sorted((ROOT / "ksdiff_core").rglob("*.py")):
        _, statements, _, missing, where = measured.analysis2(str(path))
        lines, reached = lines + len(statements), reached + len(statements) - len(missing)
        share = 100.0 if not statements else 100 - 100 * len(missing) / len(statements)
        name = path.relative_to(ROOT / "ksdiff_core").as_posix()
        rows.append((name, len(statements), share, where))
        if name in FULLY and missing:
            missed_goals.append(f"{name} is not covered fully: {where}")
    for name, count, share, where in rows:
        say(f"{name:36} {count:5} {share:6.1f} %  {where}")
    whole = 100 * reached / max(lines, 1)
    say(f"{'all of the core':36} {lines:5} {whole:6.1f} %")
    if whole < GOAL:
        missed_goals.append(f"{whole:.1f} % of the lines, the goal is {GOAL:g} %")
    for text in missed_goals:
        say(text)
    return 1 if missed_goals else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
