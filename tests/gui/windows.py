"""All drivers of this folder in the real QGIS under a virtual screen. Needs xvfb-run and ``make plugin``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ksdiff_core.synthetic import make_scene, write_scene

HERE = Path(__file__).resolve().parent
DRIVERS = {
    "classical": ["run_dialog", "pan.tif", "ms.tif", "OUT", "gsa"],
    "ksdiff": ["run_dialog", "pan.tif", "ms.tif", "OUT", "ksdiff"],
    "preview": ["preview", "pan.tif", "ms.tif", "OUT"],
    "options": ["options_page", "OUT", sys.executable],
    "weights": ["weights_dialog", "OUT"],
    "accessible": ["accessible", "pan.tif", "ms.tif", "OUT"],
}
"""Script and its arguments by what it shows."""


def can_read_windows() -> bool:
    """Whether the Python of the system can read the accessibility bus."""
    command = ["/usr/bin/python3", "-c", "import pyatspi"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("name", DRIVERS)
def test_the_window_does_what_its_driver_asks(name, tmp_path):
    if name == "accessible" and not can_read_windows():
        pytest.skip("needs at-spi2-core, python3-pyatspi and dbus")
    write_scene(make_scene(512, seed=3), tmp_path)
    script, *arguments = DRIVERS[name]
    out = tmp_path / "windows"
    given = [str(out) if item == "OUT" else item for item in arguments]
    done = subprocess.run(
        ["sh", str(HERE / f"{script}.sh"), *given],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    log = out / f"{script}.log"
    said = log.read_text(encoding="utf-8") if log.exists() else "no log"
    assert done.returncode == 0, f"{said}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
