"""Full-resolution metrics: identities, closed forms of the Gaussian MTF, naive loops."""

from __future__ import annotations

import math

import numpy as np
import pytest

from ksdiff_core.quality import metrics
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.tiling import Scene


def textured(bands: int, size: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).uniform(100, 900, (bands, size, size)).astype(np.float32)


def q_of(x: np.ndarray, y: np.ndarray) -> float:
    cov = np.cov(x.ravel(), y.ravel())
    top = 4 * cov[0, 1] * x.mean() * y.mean()
    return float(top / ((cov[0, 0] + cov[1, 1]) * (x.mean() ** 2 + y.mean() ** 2)))


def test_d_lambda_is_the_mean_change_of_q_between_pairs_of_bands() -> None:
    fused, ms_up = textured(3, 32, 1).astype(float), textured(3, 32, 2).astype(float)
    fused[1] += fused[0]
    pairs = [(0, 1), (0, 2), (1, 2)]
    expected = np.mean([abs(q_of(fused[i], fused[j]) - q_of(ms_up[i], ms_up[j])) for i, j in pairs])
    assert metrics.d_lambda(fused, ms_up) == pytest.approx(expected, abs=1e-12)
    assert metrics.d_lambda(ms_up, ms_up) == 0.0
    assert metrics.d_lambda(fused[:1], ms_up[:1]) == 0.0


def test_d_s_is_the_mean_change_of_q_between_bands_and_pan() -> None:
    fused, ms_up, (pan, pan_low) = textured(2, 32, 3), textured(2, 32, 4), textured(2, 32, 5)
    fused[0] += pan
    expected = np.mean([abs(q_of(f, pan) - q_of(m, pan_low)) for f, m in zip(fused, ms_up)])
    assert metrics.d_s(fused, ms_up, pan, pan_low) == pytest.approx(expected, abs=1e-6)


def wave(size: int, cycles_per_px: float) -> np.ndarray:
    return np.cos(2 * np.pi * cycles_per_px * (np.arange(size) + 0.5))[None, :]


@pytest.mark.parametrize(("gain", "ratio"), [(0.3, 4.0), (0.55, 2.0), (0.2, 3.0)])
def test_d_lambda_k_damps_a_wave_at_the_ms_nyquist_frequency_by_the_nyquist_gain(
    gain: float, ratio: float
) -> None:
    size = 192
    carrier = wave(size, 1 / (2 * ratio)) * np.ones((size, 1))
    slow = 2000 + 500 * wave(size, 1 / 96) * wave(size, 1 / 96).T
    fused = np.stack([slow + 1000 * carrier, slow + 900 * carrier]).astype(np.float32)
    damped = np.stack([slow + gain * 1000 * carrier, slow + gain * 900 * carrier])
    inside = np.zeros((size, size), bool)
    inside[32:-32, 32:-32] = True
    matched = metrics.d_lambda_k(fused, damped, (gain, gain), ratio, inside)
    wrong = metrics.d_lambda_k(fused, damped, (gain + 0.2, gain + 0.2), ratio, inside)
    assert matched < 0.002
    assert wrong > 5 * matched


def test_qnr_and_hqnr_are_products() -> None:
    assert metrics.qnr(0.1, 0.2) == pytest.approx(0.72)
    assert metrics.hqnr(0.0232, 0.0813) == pytest.approx(0.8974, abs=1e-4)


def test_d_rho_is_zero_for_pan_itself_and_two_for_its_negative() -> None:
    pan = textured(1, 24, 7)[0]
    assert metrics.d_rho(np.stack([pan, 3 * pan + 50]), pan, 4) == pytest.approx(0.0, abs=1e-6)
    assert metrics.d_rho(np.stack([2000 - pan]), pan, 4) == pytest.approx(2.0, abs=1e-6)


def test_d_rho_equals_a_loop_over_windows_and_leaves_invalid_ones_out() -> None:
    fused, pan = textured(2, 12, 8), textured(1, 12, 9)[0]
    valid = np.ones((12, 12), bool)
    valid[0, 0] = False
    values = [
        np.corrcoef(band[r : r + 3, c : c + 3].ravel(), pan[r : r + 3, c : c + 3].ravel())[0, 1]
        for band in fused
        for r in range(10)
        for c in range(10)
        if (r, c) != (0, 0)
    ]
    assert metrics.d_rho(fused, pan, 3, valid) == pytest.approx(1 - np.mean(values), abs=1e-6)


def test_d_rho_of_an_image_without_contrast_is_not_a_number() -> None:
    assert math.isnan(metrics.d_rho(np.ones((1, 8, 8)), np.ones((8, 8)), 2))


def scene_of(size: int, ms_size: int, gains: tuple[float, ...], offset: float = 0.0) -> Scene:
    axis = Axis(4.0, offset, size, ms_size)
    return Scene(axis, axis, gains)


@pytest.mark.parametrize("offset", [0.0, -0.125, 0.25])
def test_reprojection_of_a_wave_uses_the_bands_gain_and_the_grids_phase(offset: float) -> None:
    scene = scene_of(256, 64, (0.3,), offset)
    frequency = 1 / 16
    fused = (1000 + 200 * wave(256, frequency) * np.ones((256, 1)))[None]
    damping = 0.3 ** ((frequency * 8) ** 2)
    centres = (np.arange(64) + 0.5 - offset) * 4
    seen = 1000 + 200 * damping * np.cos(2 * np.pi * frequency * centres)
    ms = (seen[None, None, :] * np.ones((1, 64, 1))).astype(np.float32)
    inside = np.zeros((64, 64), bool)
    inside[4:-4, 4:-4] = True
    result = metrics.reprojection_error(fused.astype(np.float32), ms, scene, inside)
    assert result.relative_rmse < 1e-3
    shifted = metrics.reprojection_error(
        fused.astype(np.float32), np.roll(ms, 1, -1), scene, inside
    )
    assert shifted.relative_rmse > 0.05


def test_reprojection_error_of_a_known_radiometric_error() -> None:
    scene = scene_of(64, 16, (0.3, 0.25))
    fused = np.stack([np.full((64, 64), 110.0), np.full((64, 64), 200.0)]).astype(np.float32)
    ms = np.stack([np.full((16, 16), 100.0), np.full((16, 16), 200.0)])
    result = metrics.reprojection_error(fused, ms, scene)
    assert result.relative_rmse == pytest.approx(math.sqrt(50.0) / 150.0, rel=1e-5)
    assert result.ergas == pytest.approx(25 * math.sqrt(0.01 / 2), rel=1e-5)


def test_ms_pixels_outside_pan_do_not_count_as_reprojection_error() -> None:
    axis = Axis(4.0, 2.0, 64, 20)
    scene = Scene(axis, axis, (0.3,))
    ms = np.full((1, 20, 20), 50.0, np.float32)
    ms[:, :2] = 9999.0
    ms[:, :, 18:] = 9999.0
    fused = np.full((1, 64, 64), 50.0, np.float32)
    everything = np.ones((20, 20), bool)
    for valid in (None, everything):
        error = metrics.reprojection_error(fused, ms, scene, valid).relative_rmse
        assert error == pytest.approx(0.0, abs=1e-6)


def test_wrong_shapes_are_refused_with_the_expected_ones() -> None:
    with pytest.raises(ValueError, match=r"\(1, 64, 64\)"):
        metrics.reprojection_error(
            np.ones((1, 60, 64)), np.ones((1, 16, 16)), scene_of(64, 16, (0.3,))
        )
    with pytest.raises(ValueError, match="expected 2 Nyquist gains, got 1"):
        metrics.d_lambda_k(np.ones((2, 32, 32)), np.ones((2, 32, 32)), (0.3,), 4)
    with pytest.raises(ValueError, match="over pan"):
        metrics.d_rho(np.ones((2, 8, 8)), np.ones((8, 9)), 4)
