"""Which files are PAN and MS of one scene."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pairs import make_pair, write_raster

from ksdiff_core.batch.pairing import find_pairs


def names(folder: Path) -> list[tuple[str, str, str]]:
    pairs, _ = find_pairs(str(folder))
    return [
        (name, str(Path(pan).relative_to(folder)), str(Path(ms[0]).relative_to(folder)))
        for name, pan, ms in pairs
    ]


@pytest.mark.parametrize(
    ("pan", "ms", "name"),
    [
        ("town/pan.tif", "town/ms.tif", "town"),
        ("town_PAN.TIF", "town_MS.TIF", "town"),
        ("a/P001_PAN/06OCT_P1BS-X_01.tif", "a/P001_MUL/06OCT_M1BS-X_01.tif", "a_p001_06oct_x_01"),
        ("pan/city.jp2", "multispectral/city.jp2", "city"),
        ("IMG_PHR1A_P_2014.tif", "IMG_PHR1A_MS_2014.tif", "img_phr1a_2014"),
    ],
)
def test_names_that_differ_in_the_words_for_pan_and_ms_are_a_pair(tmp_path, pan, ms, name):
    for file in (pan, ms):
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"not opened")
    assert names(tmp_path) == [(name, pan, ms)]


def test_files_without_telling_names_are_paired_by_place(tmp_path):
    for number, (x, y) in enumerate([(0.0, 0.0), (50000.0, 0.0)]):
        pan = np.zeros((1, 80, 80), np.uint8)
        write_raster(tmp_path / f"{number}_sharp.tif", pan, (x, 10.0, 0.0, y, 0.0, -10.0))
        ms = np.zeros((4, 20, 20), np.uint8)
        write_raster(tmp_path / f"{9 - number}_colour.tif", ms, (x, 40.0, 0.0, y, 0.0, -40.0))
    assert names(tmp_path) == [
        ("8_colour", "1_sharp.tif", "8_colour.tif"),
        ("9_colour", "0_sharp.tif", "9_colour.tif"),
    ]


def test_what_has_no_partner_is_told(tmp_path):
    make_pair(tmp_path / "town", (3, 16, 16))
    far = np.zeros((3, 8, 8), np.uint8)
    write_raster(tmp_path / "far.tif", far, (0.0, 40.0, 0.0, 0.0, 0.0, -40.0))
    (tmp_path / "broken.tif").write_bytes(b"x")
    (tmp_path / "readme.txt").write_text("x")
    pairs, notes = find_pairs(str(tmp_path))
    assert [pair[0] for pair in pairs] == ["town"]
    assert len(notes) == 2
    assert any("far.tif is left out: no partner" in note for note in notes)
    assert any("broken.tif is left out" in note for note in notes)


def test_two_files_of_one_role_and_name_are_no_pair_by_name(tmp_path):
    for name in ("a_pan.tif", "a_ms.tif", "a_mul.tif"):
        (tmp_path / name).write_bytes(b"x")
    assert names(tmp_path) == []


def test_results_and_parts_are_not_inputs(tmp_path):
    make_pair(tmp_path / "town", (3, 16, 16))
    results = tmp_path / "results"
    make_pair(results, (3, 16, 16))
    (tmp_path / "town" / "old.part.tif").write_bytes(b"x")
    pairs, notes = find_pairs(str(tmp_path), str(results))
    assert [pair[0] for pair in pairs] == ["town"]
    assert notes == []
