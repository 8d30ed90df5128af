"""Parts of killed runs go after a day, kept tiles after a month; what is in use or not ours stays."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from pairs import make_pair

from ksdiff_core.job import Job
from ksdiff_core.machine.lock import FileLock
from ksdiff_core.output.leftovers import clear_leftovers
from ksdiff_core.pipeline import pansharpen

DAY = 86_400


def put(folder: Path, days: float, *names: str) -> None:
    for name in names:
        path = folder / name
        path.write_text("x")
        os.utime(path, (time.time() - days * DAY,) * 2)


@pytest.mark.parametrize(
    ("days", "names", "left"),
    [
        (1.1, ("a.part.tif", "a.part.lock", "a.part.tif.aux.xml"), set()),
        (1.1, ("a.part.tiff", "a.part.lock", "a.tiff"), {"a.tiff"}),
        (1.1, ("a.part.lock",), set()),
        (1.1, ("a.part.lock", "a.part.cog.tif", "a.part.cog.tif.aux.xml"), set()),
        (0.9, ("a.part.tif", "a.part.lock"), {"a.part.tif", "a.part.lock"}),
        (99, ("a.part.tif", "b.part.lock"), {"a.part.tif"}),
        (99, ("a.part.csv", "part.lock", "x.lock"), {"a.part.csv", "part.lock", "x.lock"}),
        (29, ("a.part.tif", "a.part.lock", "a.part.tiles"), {"a.part.tiles"}),
        (31, ("a.part.tif", "a.part.lock", "a.part.tiles"), set()),
        (31, ("a.part.tiles", "a.tif"), {"a.tif"}),
        (29, ("a.part.rows0.tif", "a.part.rows12.tif"), {"a.part.rows0.tif", "a.part.rows12.tif"}),
        (31, ("a.part.rows0.tif", "a.part.rows12.tif", "a.rows1.tif"), {"a.rows1.tif"}),
    ],
)
def test_only_what_a_killed_run_left_long_ago_goes(tmp_path, days, names, left):
    put(tmp_path, days, *names)
    clear_leftovers(str(tmp_path / "out.tif"))
    assert set(os.listdir(tmp_path)) == left


def test_a_part_that_still_grows_stays_even_where_locks_are_unknown(tmp_path):
    put(tmp_path, 5, "a.part.lock")
    put(tmp_path, 0, "a.part.tif")
    clear_leftovers(str(tmp_path / "out.tif"))
    assert set(os.listdir(tmp_path)) == {"a.part.lock", "a.part.tif"}


def test_what_another_run_holds_stays(tmp_path):
    put(tmp_path, 5, "a.part.tif", "a.part.tiles")
    lock = FileLock(str(tmp_path / "a.part.lock"))
    put(tmp_path, 40, "a.part.tif", "a.part.tiles", "a.part.lock")
    clear_leftovers(str(tmp_path / "out.tif"))
    assert len(os.listdir(tmp_path)) == 3
    lock.release()


def test_links_lead_to_no_deletion(tmp_path):
    target = tmp_path / "else"
    target.mkdir()
    put(target, 40, "precious.tif")
    put(tmp_path, 40, "a.part.lock")
    (tmp_path / "a.part.tif").symlink_to(target / "precious.tif")
    clear_leftovers(str(tmp_path / "out.tif"))
    assert os.listdir(target) == ["precious.tif"]
    assert not (tmp_path / "a.part.lock").exists()


def test_a_folder_that_cannot_be_listed_stops_nothing(tmp_path):
    clear_leftovers(str(tmp_path / "none" / "out.tif"))


def test_the_next_run_into_the_folder_does_it(tmp_path):
    pair, out = make_pair(tmp_path / "in"), tmp_path / "out"
    out.mkdir()
    put(out, 2, "other.part.tif", "other.part.lock")
    pansharpen(Job(pair.pan, (pair.ms,), str(out / "out.tif"), "exp"))
    assert os.listdir(out) == ["out.tif"]
