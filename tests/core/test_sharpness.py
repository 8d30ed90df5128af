from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from ksdiff_core.quality.wald import degrade_bands
from ksdiff_core.scene.sharpness import Sharpness, measure_sharpness
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.tiling import Scene, Tile, whole_scene

ASSUMED = 0.3


def noise(size: int, seed: int) -> np.ndarray:
    """White noise: every frequency is there."""
    return np.random.default_rng(seed).normal(1000, 200, (size, size)).astype(np.float32)


def tile_of(
    gain: float, ratio: int = 4, size: int = 512, unseen: float = 0.0, bands: int = 3
) -> Tile:
    """PAN, and MS of scaled PAN plus a part that PAN does not see, through an MTF of ``gain``."""
    pan = noise(size, 1)
    truth = np.stack([0.4 + 0.3 * b for b in range(bands)])[:, None, None].astype(
        np.float32
    ) * pan + np.stack([unseen * noise(size, 10 + b) for b in range(bands)])
    axis = Axis(ratio, 0.0, size, size // ratio)
    ms = degrade_bands(truth, [gain] * bands, axis, axis)
    return whole_scene(pan, ms, [ASSUMED] * bands)


@pytest.mark.parametrize("ratio", [2, 4])
@pytest.mark.parametrize("gain", [0.15, 0.3, 0.5, 0.7])
def test_the_gain_with_which_the_ms_was_made_is_found(gain, ratio):
    found = measure_sharpness([tile_of(gain, ratio)])
    assert ASSUMED * found.factor == pytest.approx(gain, rel=0.08 if gain < 0.6 else 0.15)


def test_a_part_that_pan_does_not_see_hardly_disturbs():
    found = measure_sharpness([tile_of(0.6, unseen=0.3)])
    assert ASSUMED * found.factor == pytest.approx(0.6, rel=0.2)


def test_only_a_clearly_sharper_ms_changes_the_gains():
    assert measure_sharpness([tile_of(0.6)]).gains([0.3, 0.2]) == pytest.approx((0.6, 0.6), rel=0.1)
    for gain in (0.15, 0.3, 0.35):
        assert measure_sharpness([tile_of(gain)]).gains([0.3, 0.2]) == (0.3, 0.2)


def test_gains_stay_in_the_range_of_the_model():
    assert Sharpness(1.2, 4.0, 0.01).gains([0.3]) == (0.8,)


def test_a_doubtful_measurement_changes_nothing():
    assert Sharpness(0.6, 2.0, 0.5).gains([0.3]) == (0.3,)
    assert Sharpness(0.6, 2.0, 0.1).gains([0.3, 0.2]) == (0.6, 0.6)


@pytest.mark.parametrize("case", ["constant", "unrelated", "small", "invalid"])
def test_where_nothing_can_be_measured_the_table_is_kept(case):
    tile = tile_of(0.6, size=512 if case != "small" else 64)
    if case == "constant":
        tile = whole_scene(np.full((512, 512), 7.0), np.full((2, 128, 128), 3.0), [0.3, 0.3])
    if case == "unrelated":
        tile = whole_scene(noise(512, 1), np.stack([noise(128, 2), noise(128, 3)]), [0.3, 0.3])
    if case == "invalid":
        tile = replace(tile, valid=np.zeros_like(tile.valid))
    found = measure_sharpness([tile])
    assert math.isinf(found.error)
    assert found.gains([0.3]) == (0.3,)


def test_bands_of_unequal_optics_get_the_one_gain_of_the_product():
    tile = tile_of(0.6)
    uneven = replace(tile, scene=replace(tile.scene, nyquist_gains=(0.36, 0.3, 0.22)))
    assert measure_sharpness([uneven]).gains((0.36, 0.3, 0.22)) == pytest.approx(
        (0.6,) * 3, rel=0.1
    )


def test_windows_that_can_be_measured_suffice():
    good, bad = tile_of(0.6), tile_of(0.6)
    bad = replace(bad, valid=np.zeros_like(bad.valid))
    assert measure_sharpness([bad, good]).clear


def test_the_offset_between_the_grids_does_not_matter():
    pan = noise(512, 1)
    rows, cols = Axis(4, 0.375, 504, 126), Axis(4, 0.0, 512, 128)
    ms = degrade_bands(pan[None, :504], [0.6], rows, cols)
    tile = whole_scene(pan[:504], ms, [0.3], (0.375, 0.0), 4.0)
    assert isinstance(tile.scene, Scene)
    assert measure_sharpness([tile]).factor == pytest.approx(2.0, rel=0.1)
