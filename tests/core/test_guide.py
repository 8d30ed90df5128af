"""The user guide tells the truth: its commands run, its table is the program's, its links lead somewhere."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))


def section(page: str, title: str) -> str:
    """Text of one section of a page."""
    text = (GUIDE / page).read_text(encoding="utf-8")
    return text.split(f"\n## {title}\n")[1].split("\n## ")[0]


def code(text: str) -> str:
    """The indented lines of a text."""
    return textwrap.dedent("".join(re.findall(r"(?m)^    .*\n", text)))


@pytest.fixture(scope="module")
def place(small_scene_files, tmp_path_factory) -> Path:
    """A folder with the files that the guide names."""
    folder = tmp_path_factory.mktemp("guide")
    shutil.copy(small_scene_files.pan, folder / "pan.tif")
    shutil.copy(small_scene_files.ms, folder / "ms.tif")
    return folder


def commands() -> list[str]:
    text = code(section("recipes.md", "Command line without QGIS")).replace("\\\n", "")
    return [re.sub(r"\s+", " ", line) for line in text.splitlines()]


def test_the_commands_of_the_guide_run(place):
    pytest.importorskip("torch")
    for line in commands():
        line = re.sub(r"^python ", f"{sys.executable} ", line)
        done = subprocess.run(
            ["bash", "-c", line],
            cwd=place,
            env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(place)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{line}\n{done.stderr}"
    made = {path.name for path in place.iterdir()}
    named = {w for line in commands() for w in re.findall(r"[\w.]+\.(?:tif|html|json)", line)}
    assert named <= made
    assert json.loads((place / "report.json").read_text("utf-8"))


def test_the_python_recipe_runs(place):
    done = subprocess.run(
        [sys.executable, "-c", code(section("recipes.md", "Python without QGIS"))],
        cwd=place,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(place)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Ratio 4" in done.stdout
    assert (place / "python.tif").stat().st_size > 0


def test_the_table_of_sensors_is_that_of_the_program():
    rows = re.findall(r"(?m)^\| `(\w+)` \|(.*)\|$", (GUIDE / "sensors.md").read_text("utf-8"))
    shown = {key: [cell.strip() for cell in cells.split("|")] for key, cells in rows}
    table = json.loads((ROOT / "resources" / "sensors.json").read_text("utf-8"))["sensors"]
    assert shown == {
        s["key"]: [
            s["name"],
            str(s["ratio"]),
            str(s["bits"]),
            f"{s['pan_gsd_m']} / {s['ms_gsd_m']}",
            str(len(s["bands"])),
        ]
        for s in table
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
