"""Operators between the grids against closed forms and plain matrix products."""

from __future__ import annotations

import numpy as np
import pytest

from ksdiff_core.numerics.banded import apply_separable
from ksdiff_core.sensors.mtf import (
    Axis,
    degrade_margin,
    degrade_matrix,
    mtf_sigma,
    upsample_matrix,
)


@pytest.mark.parametrize("gain", [0.15, 0.3, 0.55])
@pytest.mark.parametrize("ratio", [2, 3, 4, 6])
def test_the_filter_has_the_wanted_gain_at_the_nyquist_frequency_of_ms(ratio, gain):
    axis = Axis(ratio, 0.0, 240 * ratio, 240)
    # A wave of half a cycle per MS pixel, highest at the centres of even MS pixels.
    position = (np.arange(axis.pan_size) + 0.5) / ratio - 0.5
    wave = np.cos(np.pi * position)
    response = degrade_matrix(axis, gain, (0, 240), (0, axis.pan_size)) @ wave
    middle = response[100:140] * np.where(np.arange(100, 140) % 2, -1, 1)
    assert middle == pytest.approx(gain, abs=0.01)


def test_sigma_follows_from_the_gaussian_model():
    assert mtf_sigma(np.exp(-0.5), np.pi) == pytest.approx(1.0)
    with pytest.raises(ValueError, match=r"\(0, 1\)"):
        mtf_sigma(1.0, 4)


@pytest.mark.parametrize(("ratio", "offset"), [(4, 0.0), (2, 0.25), (3, -0.4), (2.5, 0.1)])
def test_a_ramp_on_the_ground_survives_both_ways(ratio, offset):
    axis = Axis(ratio, offset, 200, round(200 / ratio))
    pan_centres = (np.arange(200) + 0.5) / ratio + offset
    ms_centres = np.arange(axis.ms_size) + 0.5
    up = upsample_matrix(axis, (0, 200), (0, axis.ms_size)) @ ms_centres
    down = degrade_matrix(axis, 0.3, (0, axis.ms_size), (0, 200)) @ pan_centres
    # A Lanczos kernel reproduces a ramp to a fiftieth of an MS pixel.
    assert up[40:160] == pytest.approx(pan_centres[40:160], abs=0.021)
    assert down[15:35] == pytest.approx(ms_centres[15:35], abs=0.01)


@pytest.mark.parametrize("start", [0, 36, 100])
def test_a_window_uses_the_rows_of_the_whole_scene(start):
    axis = Axis(4, 0.3, 160, 41)
    whole = upsample_matrix(axis, (0, 160), (0, 41))
    pan = (start, start + 48)
    ms = axis.ms_range(*pan)
    assert np.array_equal(upsample_matrix(axis, pan, ms), whole[pan[0] : pan[1], ms[0] : ms[1]])
    down = degrade_matrix(axis, 0.3, (0, 41), (0, 160))
    wide = axis.pan_range(*ms, degrade_margin(0.3, 4) + 1)
    part = degrade_matrix(axis, 0.3, ms, wide)
    assert np.array_equal(part, down[ms[0] : ms[1], wide[0] : wide[1]])


def test_a_window_that_is_too_small_is_a_mistake_of_the_caller():
    axis = Axis(4, 0.0, 160, 40)
    with pytest.raises(ValueError, match="does not cover"):
        upsample_matrix(axis, (40, 80), (12, 18))


@pytest.mark.parametrize("shape", [(23, 31), (3, 23, 31), (2, 3, 23, 31)])
def test_separable_application_equals_two_matrix_products(shape):
    rng = np.random.default_rng(0)
    image = rng.normal(size=shape)
    rows = upsample_matrix(Axis(4, 0.2, 90, 23), (0, 90), (0, 23)).astype(float)
    cols = degrade_matrix(Axis(3, 0.0, 31, 10), 0.3, (0, 10), (0, 31)).astype(float)
    expected = np.einsum("ij,...jk,lk->...il", rows, image, cols)
    assert np.allclose(apply_separable(rows, image, cols), expected, atol=1e-12)
