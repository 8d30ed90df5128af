from __future__ import annotations

import json
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from pairs import texture
from shifting import fourier_shifted, seen_shifted

from ksdiff_core.evaluation.dataset import read_manifest, read_scene
from ksdiff_core.scene.shift import NOT_MEASURED, SEARCH_PX, measure_shift
from ksdiff_core.synthetic import SyntheticScene, make_scene
from ksdiff_core.tiling import Tile, whole_scene


@cache
def scene_of(size: int = 256, ratio: float = 4.0, bands: int = 4) -> SyntheticScene:
    return make_scene(size, ratio=ratio, bands=bands, seed=2, noise=0)


def assert_found(tile: Tile, row: float, col: float, within: float = 0.1) -> None:
    found = measure_shift([tile])
    assert found.confident
    assert found.row == pytest.approx(row, abs=within)
    assert found.col == pytest.approx(col, abs=within)
    assert max(abs(found.row - row), abs(found.col - col)) < 3 * found.error


@pytest.mark.parametrize("noise", [0.0, 0.05])
@pytest.mark.parametrize(
    ("row", "col"),
    [(0, 0), (0.25, 0), (0, 0.25), (-0.5, 0.5), (1, 0), (0, -1), (2, -2), (-4, 3.5), (7, -6.5)],
)
def test_a_known_shift_is_found_with_its_sign_and_axes(row, col, noise):
    assert_found(seen_shifted(scene_of(), row, col, noise), row, col)


@pytest.mark.parametrize(
    ("ratio", "size", "bands"),
    [(2.0, 128, 4), (2.5, 240, 4), (3.0, 192, 8), (6.0, 384, 4), (4.0, 256, 16)],
)
def test_other_ratios_and_numbers_of_bands_work(ratio, size, bands):
    assert_found(seen_shifted(scene_of(size, ratio, bands), 0.75, -1.5, 0.02), 0.75, -1.5)


def test_grids_that_begin_elsewhere_do_not_count_as_shifted():
    scene = make_scene(256, seed=2, origin=(1.5, -2.25))
    offset = scene.rows.offset, scene.cols.offset
    tile = whole_scene(scene.pan, scene.ms, scene.nyquist_gains, offset)
    assert_found(tile, 0, 0)


@pytest.mark.parametrize("band", [0, 1, 3])
def test_one_band_is_enough(band):
    tile = seen_shifted(scene_of(512), 1.0, -0.5)
    scene = replace(tile.scene, nyquist_gains=(0.3,))
    # What one band does not show of PAN has shadows on one side: the error knows.
    assert_found(replace(tile, scene=scene, ms=tile.ms[band : band + 1]), 1.0, -0.5, within=0.3)


def test_bands_against_pan_help_and_bands_without_pan_do_no_harm():
    tile = seen_shifted(scene_of(), 1.25, 0.5)
    rng = np.random.default_rng(1)
    foreign = 100 * rng.standard_normal((2, *tile.ms.shape[1:]), dtype=np.float32)
    scene = replace(tile.scene, nyquist_gains=(0.3,) * 6)
    ms = np.concatenate([3000 - tile.ms, foreign])
    assert_found(replace(tile, scene=scene, ms=ms), 1.25, 0.5)


def test_a_part_that_moved_on_its_own_counts_little():
    tile = seen_shifted(scene_of(512), 0.5, -1.0)
    pan = tile.pan_wide.copy()
    pan[:160, :160] = fourier_shifted(pan, 4.0, -3.0)[:160, :160]
    assert_found(replace(tile, pan_wide=pan), 0.5, -1.0)


def test_several_samples_are_taken_together():
    tiles = [seen_shifted(make_scene(128, seed=s, noise=0), 1.0, 0.5, 0.1) for s in range(4)]
    together = measure_shift(tiles)
    assert together.error < max(measure_shift([tile]).error for tile in tiles)
    assert (together.row, together.col) == pytest.approx((1.0, 0.5), abs=0.1)


@pytest.mark.parametrize("holes", ["large", "scattered"])
def test_invalid_pixels_are_left_out(holes):
    tile = seen_shifted(scene_of(), 1.0, -0.75)
    valid = np.ones(tile.valid.shape, bool)
    if holes == "large":
        # More is invalid than valid.
        valid[:, 110:] = False
    else:
        valid[np.random.default_rng(3).random(valid.shape) < 0.002] = False
    # What stands there instead is the same landscape with another shift.
    other = seen_shifted(scene_of(), -6.0, 5.0)
    pan = np.where(valid, tile.pan_wide, fourier_shifted(tile.pan_wide, 3.0, 4.0))
    ms = np.where(valid[2::4, 2::4], tile.ms, other.ms)
    assert_found(replace(tile, pan_wide=pan, ms=ms, valid=valid), 1.0, -0.75)


def test_the_error_is_that_of_repeated_measurements():
    scene, shifts, errors = scene_of(128), [], []
    for seed in range(12):
        pan = scene.pan + 60 * np.random.default_rng(seed).standard_normal(scene.pan.shape)
        found = measure_shift(
            [replace(seen_shifted(scene, 1.0, 0.5), pan_wide=pan.astype(np.float32))]
        )
        shifts.append((found.row, found.col))
        errors.append(found.error)
    actual = np.sqrt(((np.array(shifts) - (1.0, 0.5)) ** 2).mean())
    # It contains a part for what leans to one side in real scenes, so it may only be too large.
    assert actual < np.mean(errors) < 5 * actual


@pytest.mark.parametrize(
    ("pan", "ms"), [(True, True), (True, False), (False, True)], ids=["both", "pan", "ms"]
)
def test_constant_images_give_no_confidence(pan, ms):
    tile = seen_shifted(scene_of(), 1.0, 1.0)
    if pan:
        tile = replace(tile, pan_wide=np.full_like(tile.pan_wide, 512.3))
    if ms:
        tile = replace(tile, ms=np.full_like(tile.ms, 300))
    assert not measure_shift([tile]).confident


@pytest.mark.parametrize("size", [(64, 64), (256, 256), (1024, 700)])
def test_images_that_have_nothing_in_common_give_no_confidence(size):
    for seed in range(8):
        pan = texture((1, *size), 2 * seed)[0].astype(np.float32)
        ms = texture((3, size[0] // 4, size[1] // 4), 2 * seed + 1).astype(np.float32)
        assert not measure_shift([whole_scene(pan, ms, (0.3,) * 3)]).confident


def test_a_pattern_that_repeats_gives_no_confidence_in_a_place():
    rows, cols = np.mgrid[:256, :256]
    wave = (np.sin(2 * np.pi * cols / 12) * np.sin(2 * np.pi * rows / 12)).astype(np.float32)
    pan = 500 + 100 * wave
    ms = 500 + 100 * wave[2::4, 2::4][None]
    assert not measure_shift([whole_scene(pan, ms, (0.3,))]).confident


def test_a_shift_beyond_the_search_gives_no_confidence():
    assert not measure_shift([seen_shifted(scene_of(), SEARCH_PX + 6, 0)]).confident


@pytest.mark.parametrize("shape", [(1, 1), (4, 300), (40, 40)])
def test_small_images_are_not_measured(shape):
    pan, ms = (
        np.ones(shape, np.float32),
        np.ones((2, 1 + shape[0] // 4, 1 + shape[1] // 4), np.float32),
    )
    assert measure_shift([whole_scene(pan, ms, (0.3, 0.3), ratio=4)]) == NOT_MEASURED
    assert measure_shift([]) == NOT_MEASURED


@pytest.mark.data
@pytest.mark.parametrize(
    "name", ["spot6_cropland", "spot6_vegetation", "qb_nbu_village", "wv2_rio_rr"]
)
def test_real_pairs_agree_with_what_another_program_measured(data_folder, name):
    folder = data_folder / "validation"
    entry = next(e for e in read_manifest(str(folder)) if e.name == name)
    listed = json.loads((folder / "manifest.json").read_text())["entries"]
    other = next(e for e in listed if e["name"] == name)["registration"]["best_shift_pan_px"]
    scene = read_scene(entry)
    found = measure_shift(
        [whole_scene(scene.pan, scene.ms, scene.nyquist_gains, scene.offset, scene.ratio)]
    )
    assert found.confident
    assert (found.row, found.col) == pytest.approx((other["dy"], other["dx"]), abs=0.25)


@pytest.mark.data
def test_real_pairs_of_one_camera_are_not_shifted(data_folder):
    entries = [e for e in read_manifest(str(data_folder / "train")) if e.kind == "pair_fr"]
    for entry in entries[::6]:
        scene = read_scene(entry)
        found = measure_shift(
            [whole_scene(scene.pan, scene.ms, scene.nyquist_gains, scene.offset, scene.ratio)]
        )
        assert found.confident, entry.name
        assert found.size < 0.1, entry.name
