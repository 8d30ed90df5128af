"""Classical methods: exact recoveries, invariances, tiles, masks, degenerate scenes, real data."""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
import pytest

from ksdiff_core.grid import Window
from ksdiff_core.methods.baselines import BASELINES, MODULATION_RANGE, make_baseline, modulation
from ksdiff_core.quality.metrics import ergas
from ksdiff_core.quality.wald import degrade_bands
from ksdiff_core.scene.samples import ms_valid
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.tiling import Tile, scene_windows, whole_scene

SHARPENERS = [name for name in BASELINES if name != "exp"]


def smooth_noise(size: int, seed: int) -> np.ndarray:
    """A texture with energy at all scales, 200 to about 1000 DN."""
    rng = np.random.default_rng(seed)
    image = np.zeros((size, size))
    for cells in (4, 8, 16, 32, 64):
        grid = rng.uniform(0, 1, (cells, cells))
        image += np.kron(grid, np.ones((size // cells, size // cells))) / np.sqrt(cells)
    return (200 + 600 * image).astype(np.float32)


def scene_of(truth: np.ndarray, pan: np.ndarray, gains: tuple[float, ...], ratio: int = 4) -> Tile:
    size = pan.shape[0]
    axis = Axis(float(ratio), 0.0, size, size // ratio)
    return whole_scene(pan, degrade_bands(truth, gains, axis, axis), gains)


def mixed_scene(
    bands: int = 4, gains: tuple[float, ...] = (0.3, 0.3, 0.3, 0.3)
) -> tuple[Tile, np.ndarray]:
    base, other = smooth_noise(128, 1), smooth_noise(128, 2)
    truth = np.stack([(0.5 + 0.1 * b) * base + 0.1 * b * other for b in range(bands)])
    return scene_of(truth, truth.mean(axis=0), gains[:bands]), truth


def fused_by(name: str, tile: Tile) -> np.ndarray:
    method = make_baseline(name)
    method.fit([tile])
    return method.fuse(tile)


@pytest.mark.parametrize("name", ["gsa", "mtf-glp-fs", "mtf-glp-hpm"])
def test_bands_that_are_scaled_pan_are_recovered_exactly(name: str) -> None:
    pan = smooth_noise(128, 3)
    truth = np.stack([0.4 * pan, 1.0 * pan, 1.6 * pan])
    tile = scene_of(truth, pan, (0.3, 0.3, 0.3))
    np.testing.assert_allclose(fused_by(name, tile), truth, rtol=2e-3)


@pytest.mark.parametrize("name", ["mtf-glp-fs", "mtf-glp-hpm"])
def test_every_band_is_matched_with_the_gain_of_its_own(name: str) -> None:
    pan = smooth_noise(128, 3)
    truth = np.stack([0.4 * pan, 1.0 * pan, 1.6 * pan])
    tile = scene_of(truth, pan, (0.2, 0.3, 0.45))
    np.testing.assert_allclose(fused_by(name, tile), truth, rtol=2e-3)


@pytest.mark.parametrize("name", SHARPENERS)
def test_sharpening_brings_the_image_much_nearer_to_the_truth_than_interpolation(name: str) -> None:
    tile, truth = mixed_scene()
    assert ergas(fused_by(name, tile), truth, 4) < 0.6 * ergas(fused_by("exp", tile), truth, 4)


def test_exp_is_the_interpolated_ms() -> None:
    tile, _ = mixed_scene()
    np.testing.assert_array_equal(fused_by("exp", tile), tile.ms_up)


@pytest.mark.parametrize("name", SHARPENERS)
def test_gain_and_offset_of_pan_do_not_change_the_result(name: str) -> None:
    tile, _ = mixed_scene()
    other = replace(tile, pan_wide=3.0 * tile.pan_wide + 500.0)
    np.testing.assert_allclose(fused_by(name, other), fused_by(name, tile), rtol=2e-3)


@pytest.mark.parametrize("name", ["gsa", "bdsd-pc", "mtf-glp-fs", "mtf-glp-hpm"])
def test_units_of_ms_do_not_matter(name: str) -> None:
    tile, _ = mixed_scene()
    other = replace(tile, ms=0.001 * tile.ms)
    np.testing.assert_allclose(1000.0 * fused_by(name, other), fused_by(name, tile), rtol=2e-3)


def cut(tile: Tile, window: Window) -> Tile:
    """The tile over a window, with only the pixels that the contract gives it."""
    scene = tile.scene
    ms_window, wide = scene_windows(scene.rows, scene.cols, window, min(scene.nyquist_gains))
    return Tile(
        scene=scene,
        window=window,
        pan_wide=crop(tile.pan_wide, wide),
        wide=wide,
        ms=crop(tile.ms, ms_window),
        ms_window=ms_window,
        valid=crop(tile.valid, window),
    )


def crop(image: np.ndarray, window: Window) -> np.ndarray:
    rows, cols = window.row_range, window.col_range
    return image[..., rows[0] : rows[1], cols[0] : cols[1]]


@pytest.mark.parametrize("name", BASELINES)
def test_a_tile_of_any_size_and_place_equals_the_crop_of_the_whole(name: str) -> None:
    tile, _ = mixed_scene(gains=(0.34, 0.32, 0.30, 0.22))
    method = make_baseline(name)
    method.fit([tile])
    whole = method.fuse(tile)
    for window in (Window(0, 0, 50, 61), Window(37, 50, 91, 33), Window(127, 0, 1, 128)):
        np.testing.assert_allclose(method.fuse(cut(tile, window)), crop(whole, window), atol=0.02)


@pytest.mark.parametrize("name", BASELINES)
def test_masked_pixels_have_no_part_in_the_statistics(name: str) -> None:
    tile, _ = mixed_scene()
    valid = np.ones((128, 128), bool)
    valid[:, 80:] = False
    spoilt_pan, spoilt_ms = tile.pan_wide.copy(), tile.ms.copy()
    spoilt_pan[:, 100:], spoilt_ms[:, :, 28:] = 60000.0, 1.0
    plain, spoilt = make_baseline(name), make_baseline(name)
    plain.fit([replace(tile, valid=valid)])
    spoilt.fit([replace(tile, valid=valid, ms=spoilt_ms, pan_wide=spoilt_pan)])
    np.testing.assert_allclose(spoilt.fuse(tile), plain.fuse(tile), rtol=0.01)


@pytest.mark.parametrize("name", BASELINES)
def test_a_scene_without_a_valid_sample_gives_finite_numbers(name: str) -> None:
    tile, _ = mixed_scene()
    method = make_baseline(name)
    method.fit([replace(tile, valid=np.zeros((128, 128), bool))])
    np.testing.assert_allclose(method.fuse(tile), tile.ms_up, rtol=1e-5)


@pytest.mark.parametrize("name", BASELINES)
@pytest.mark.parametrize("level", [0.0, 300.0])
def test_a_constant_scene_stays_constant(name: str, level: float) -> None:
    tile = whole_scene(np.full((64, 64), level), np.full((3, 16, 16), level), (0.3,) * 3)
    np.testing.assert_allclose(fused_by(name, tile), level, atol=1e-2)


@pytest.mark.parametrize("name", BASELINES)
def test_one_dead_band_stays_finite_and_does_not_spoil_the_others(name: str) -> None:
    tile, truth = mixed_scene()
    ms = tile.ms.copy()
    ms[2] = 0.0
    fused = fused_by(name, replace(tile, ms=ms))
    assert np.isfinite(fused).all()
    np.testing.assert_allclose(fused[2], 0.0, atol=1e-2)
    live = [0, 1, 3]
    assert ergas(fused[live], truth[live], 4) < 1.2 * ergas(tile.ms_up[live], truth[live], 4)


@pytest.mark.parametrize("name", BASELINES)
@pytest.mark.parametrize("bands", [1, 2, 16])
def test_any_number_of_bands(name: str, bands: int) -> None:
    tile, truth = mixed_scene(bands, (0.3,) * bands)
    fused = fused_by(name, tile)
    assert fused.shape == truth.shape
    assert fused.dtype == np.float32
    assert np.isfinite(fused).all()


@pytest.mark.parametrize("name", ["mtf-glp-hpm", "brovey"])
def test_modulation_cannot_blow_up_where_low_pass_pan_nears_zero(name: str) -> None:
    tile, _ = mixed_scene()
    pan = tile.pan_wide - tile.pan_wide.mean()
    fused = fused_by(name, replace(tile, pan_wide=pan))
    assert (fused <= MODULATION_RANGE[1] * tile.ms_up.clip(0) + 1e-3).all()
    assert (fused >= 0.0).all()


def test_modulation_is_one_where_the_denominator_is_too_small() -> None:
    sharp, smooth = np.array([2.0, 5.0, 5.0, 50.0]), np.array([1.0, 0.01, -4.0, 1.0])
    np.testing.assert_array_equal(
        modulation(sharp, smooth, 0.1), [2.0, 1.0, 1.0, MODULATION_RANGE[1]]
    )


def test_a_band_unrelated_to_pan_is_hardly_touched_by_regression_based_methods() -> None:
    pan = smooth_noise(128, 4)
    truth = np.stack([pan, smooth_noise(128, 5)])
    tile = scene_of(truth, pan, (0.3, 0.3))
    for name in ("mtf-glp-fs", "mtf-glp-hpm"):
        change = np.abs(fused_by(name, tile) - tile.ms_up).mean(axis=(1, 2))
        assert change[1] < 0.35 * change[0]


def test_ms_pixels_count_only_when_their_whole_footprint_is_valid_and_inside() -> None:
    tile, _ = mixed_scene()
    valid = np.ones((128, 128), bool)
    valid[41, 83] = False
    inside = ms_valid(
        replace(cut(tile, Window(30, 60, 40, 40)), valid=crop(valid, Window(30, 60, 40, 40)))
    )
    expected = np.zeros((32, 32), bool)
    expected[8:17, 15:25] = True
    expected[10, 20] = False
    ms_window, _ = scene_windows(tile.scene.rows, tile.scene.cols, Window(30, 60, 40, 40), 0.3)
    np.testing.assert_array_equal(inside, crop(expected, ms_window))


def test_an_unknown_name_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"mtf-glp-hpm.*'ihs'"):
        make_baseline("ihs")


@pytest.mark.data
@pytest.mark.skipif("KSDIFF_DATA" not in os.environ, reason="KSDIFF_DATA not set")
@pytest.mark.parametrize("name", ["gsa", "bdsd-pc", "mtf-glp-fs", "mtf-glp-hpm"])
def test_on_real_quickbird_the_error_is_at_most_three_quarters_of_interpolation(name: str) -> None:
    dataset = pytest.importorskip("ksdiff_core.evaluation.dataset")
    evaluation = pytest.importorskip("ksdiff_core.evaluation.scores")
    entries = dataset.read_manifest(os.path.join(os.environ["KSDIFF_DATA"], "validation"))
    scene = dataset.read_scene(next(e for e in entries if e.name == "qb_nbu_village"))
    tile, reference = evaluation.reduced_pair(scene)
    assert ergas(fused_by(name, tile), reference, 4) < 0.75 * ergas(tile.ms_up, reference, 4)
