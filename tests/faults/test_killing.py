"""Fault 64 and promise 1: a few of the trials that ``make kill-trials`` makes 200 of."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has other signals and no limits per process", allow_module_level=True)

TRIALS = Path(__file__).with_name("kill_trials.py")


@pytest.mark.parametrize("count", [12], ids=["64 seeded moments"])
def test_killing(count: int) -> None:
    command = [sys.executable, str(TRIALS), "--trials", str(count), "--seed", "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{count} trials with seed 1, 0 with a problem" in done.stdout


SPOIL = """
import sys
sys.path[:0] = [{folder!r}]
import kill_trials
from pathlib import Path

field = kill_trials.Field(Path({place!r}))
field.clear()
field.output.write_bytes(kill_trials.OLD[:10])
assert "neither" in field.problem("geotiff", -9, "kill")
field.clear()
(field.results / "out.part.tif").write_bytes(b"rest")
assert "left behind" in field.problem("geotiff", 1, "full disk")
field.clear()
assert "succeeded" in field.problem("geotiff", 0, "cancel")
"""


def test_what_must_not_be_is_noticed(tmp_path: Path) -> None:
    code = SPOIL.format(folder=str(TRIALS.parent), place=str(tmp_path))
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
