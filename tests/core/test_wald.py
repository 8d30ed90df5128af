"""Wald's protocol: exact phases on ramps, exact gains on waves, sizes at any ratio."""

from __future__ import annotations

import numpy as np
import pytest

from ksdiff_core.quality.wald import degrade_bands, reduced_axis, reduced_resolution
from ksdiff_core.sensors.mtf import Axis


def ramp(size: int, pixel: float, origin: float, slope_row: float, slope_col: float) -> np.ndarray:
    """A linear function of the ground, sampled at pixel centres."""
    centres = origin + pixel * (np.arange(size) + 0.5)
    return (1000 + slope_row * centres[:, None] + slope_col * centres[None, :]).astype(np.float32)


@pytest.mark.parametrize(
    ("ratio", "offset"),
    [
        (4.0, 0.0),
        (4.0, -0.125),
        (2.0, 0.25),
        (2.0, -0.25),
        (3.0, 0.4),
        (2.5, 0.1),
        (6.0, -2.3),
        (4.0, 3.0),
    ],
)
def test_a_ramp_on_the_ground_stays_the_same_ramp_on_every_grid(
    ratio: float, offset: float
) -> None:
    # MS pixels are 1 on the ground and start at 0, PAN pixels 1 / ratio and start at `offset`.
    ms_size, pan_size = 60, int(54 * ratio)
    ms = np.stack([ramp(ms_size, 1.0, 0.0, 3.0, -2.0)])
    pan = ramp(pan_size, 1 / ratio, offset, 3.0, -2.0)
    pair = reduced_resolution(pan, ms, ratio, (0.3,), 0.15, (offset, offset))
    first = pair.reference[0, 0, 0]
    start = np.flatnonzero(np.isclose(ms[0].diagonal(), first))[0]
    size = pair.pan.shape[0]
    np.testing.assert_array_equal(
        pair.reference[0], ms[0, start : start + size, start : start + size]
    )
    inner = np.s_[8:-8, 8:-8]
    np.testing.assert_allclose(pair.pan[inner], pair.reference[0][inner], atol=0.05)
    coarse_origin = start - pair.offset[0] * ratio
    expected = ramp(pair.ms.shape[1], ratio, coarse_origin, 3.0, -2.0)
    reach = 3
    np.testing.assert_allclose(
        pair.ms[0, reach:-reach, reach:-reach], expected[reach:-reach, reach:-reach], atol=0.05
    )
    assert abs(pair.offset[0]) <= 0.5


@pytest.mark.parametrize("ratio", [2, 3, 4, 5, 6])
def test_sizes_of_aligned_pairs_are_exact_multiples_of_the_ratio(ratio: int) -> None:
    pan, ms = np.ones((61 * ratio, 50 * ratio)), np.ones((2, 61, 50))
    pair = reduced_resolution(pan, ms, ratio, (0.3, 0.3), 0.15)
    assert pair.ms.shape == (2, 61 // ratio, 50 // ratio)
    assert pair.pan.shape == (61 // ratio * ratio, 50 // ratio * ratio)
    assert pair.reference.shape == (2, *pair.pan.shape)
    assert pair.offset == (0.0, 0.0)


@pytest.mark.parametrize("offset", [0.25, -0.125, 1.25, -3.125])
def test_the_reduced_pair_keeps_the_sub_pixel_phase(offset: float) -> None:
    pan, ms = np.ones((400, 400)), np.ones((1, 108, 108))
    pair = reduced_resolution(pan, ms, 4.0, (0.3,), 0.15, (offset, offset))
    assert (pair.offset[0] - offset) % 1.0 == pytest.approx(0.0)
    assert pair.tile((0.3,)).scene.rows.offset == pair.offset[0]


def test_ms_pixels_that_pan_does_not_cover_are_left_out() -> None:
    (start, stop), _ = reduced_axis(Axis(4.0, 5.0, 80, 40))
    assert (start, stop) == (5, 25)


@pytest.mark.parametrize(("gain", "ratio"), [(0.3, 4), (0.15, 4), (0.55, 2), (0.3, 3)])
def test_a_wave_at_the_ms_nyquist_frequency_is_damped_by_the_bands_gain(
    gain: float, ratio: int
) -> None:
    size = 60 * ratio
    # Sine at half a cycle per MS pixel, crest on MS centres, so decimation keeps its amplitude.
    wave = np.cos(np.pi / ratio * (np.arange(size) - (ratio - 1) / 2))
    image = np.stack([wave * np.ones((size, 1))] * 2).astype(np.float32)
    axis = Axis(float(ratio), 0.0, size, 60)
    low = degrade_bands(image, (gain, 0.4), axis, axis)
    assert np.abs(low[0, 20:40, 20:40]).mean() == pytest.approx(gain, rel=0.01)
    assert np.abs(low[1, 20:40, 20:40]).mean() == pytest.approx(0.4, rel=0.01)


def test_pairs_that_cannot_be_reduced_are_refused_with_numbers() -> None:
    with pytest.raises(ValueError, match=r"12 MS pixels.*at least 16"):
        reduced_resolution(np.ones((48, 48)), np.ones((1, 12, 12)), 4, (0.3,), 0.15)
    with pytest.raises(ValueError, match="expected 2 Nyquist gains, got 1"):
        reduced_resolution(np.ones((96, 96)), np.ones((2, 24, 24)), 4, (0.3,), 0.15)
    with pytest.raises(ValueError, match="above 1, got 1"):
        reduced_resolution(np.ones((24, 24)), np.ones((1, 24, 24)), 1, (0.3,), 0.15)
    with pytest.raises(ValueError, match=r"pan \(H, W\)"):
        reduced_resolution(np.ones((1, 24, 24)), np.ones((1, 24, 24)), 4, (0.3,), 0.15)
