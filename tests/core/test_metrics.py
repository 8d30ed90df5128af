"""Metrics against a reference: closed forms, hand-made cases and naive loops."""

from __future__ import annotations

import math

import numpy as np
import pytest

from ksdiff_core.quality import metrics


def test_sam_is_the_angle_between_spectra_in_degrees() -> None:
    reference = np.array([[[1.0, 1.0]], [[0.0, 0.0]]])
    fused = np.array([[[2.0, 1.0]], [[0.0, 1.0]]])
    assert metrics.sam(fused, reference) == pytest.approx((0.0 + 45.0) / 2)


def test_sam_ignores_brightness_and_skips_black_pixels() -> None:
    rng = np.random.default_rng(0)
    reference = rng.uniform(1, 9, (5, 6, 7)).astype(np.float32)
    fused = reference * rng.uniform(0.5, 2, (6, 7)).astype(np.float32)
    fused[:, 2, 3] = 0.0
    assert metrics.sam(fused, reference) == pytest.approx(0.0, abs=0.02)
    assert math.isnan(metrics.sam(np.zeros((3, 4, 4)), np.ones((3, 4, 4))))


def test_ergas_of_a_hand_made_case() -> None:
    reference = np.stack([np.full((2, 2), 10.0), np.full((2, 2), 20.0)])
    fused = reference + np.array([1.0, 4.0])[:, None, None]
    # Relative errors 0.1 and 0.2: 100 / 4 * sqrt((0.01 + 0.04) / 2)
    assert metrics.ergas(fused, reference, 4) == pytest.approx(25 * math.sqrt(0.025))


def test_ergas_and_sam_count_valid_pixels_only() -> None:
    rng = np.random.default_rng(1)
    reference, fused = rng.uniform(1, 9, (2, 3, 4, 6))
    valid = np.zeros((4, 6), bool)
    valid[:, :3] = True
    cut = np.s_[:, :, :3]
    assert metrics.ergas(fused, reference, 2, valid) == metrics.ergas(fused[cut], reference[cut], 2)
    assert metrics.sam(fused, reference, valid) == metrics.sam(fused[cut], reference[cut])


def naive_sobel(image: np.ndarray, row: int, col: int) -> float:
    def value(r: int, c: int) -> float:
        inside = 0 <= r < image.shape[0] and 0 <= c < image.shape[1]
        return float(image[r, c]) if inside else 0.0

    weights = (1, 2, 1)
    gx = sum(
        w * (value(row + k - 1, col + 1) - value(row + k - 1, col - 1))
        for k, w in enumerate(weights)
    )
    gy = sum(
        w * (value(row + 1, col + k - 1) - value(row - 1, col + k - 1))
        for k, w in enumerate(weights)
    )
    return math.hypot(gx, gy)


def test_scc_is_one_cosine_of_zero_padded_sobel_magnitudes_inside_a_frame() -> None:
    rng = np.random.default_rng(2)
    reference, fused = rng.uniform(0, 9, (2, 2, 7, 8))
    cross = power_x = power_y = 0.0
    for x, y in zip(reference, fused):
        x, y = x[1:-1, 1:-1], y[1:-1, 1:-1]
        for row in range(x.shape[0]):
            for col in range(x.shape[1]):
                gx, gy = naive_sobel(x, row, col), naive_sobel(y, row, col)
                cross, power_x, power_y = cross + gx * gy, power_x + gx * gx, power_y + gy * gy
    assert metrics.scc(fused, reference) == pytest.approx(cross / math.sqrt(power_x * power_y))


def test_scc_does_not_see_contrast_but_sees_blur() -> None:
    image = np.random.default_rng(3).uniform(0, 1, (3, 20, 20))
    blurred = (image + np.roll(image, 1, -1) + np.roll(image, 1, -2)) / 3
    assert metrics.scc(5 * image, image) == pytest.approx(1.0)
    assert metrics.scc(blurred, image) < 0.95
    assert math.isnan(metrics.scc(np.zeros((2, 5, 5)), np.ones((2, 5, 5))))


def test_psnr_of_a_uniform_error() -> None:
    reference = np.full((2, 4, 4), 100.0)
    assert metrics.psnr(reference + 2.047, reference, 2047.0) == pytest.approx(60.0)
    assert metrics.psnr(reference, reference, 255.0) == math.inf


def test_ssim_equals_a_loop_over_gaussian_windows() -> None:
    rng = np.random.default_rng(4)
    reference, fused = rng.uniform(0, 255, (2, 1, 13, 12))
    offsets = np.arange(-5, 6)
    window = np.exp(-(offsets[:, None] ** 2 + offsets[None, :] ** 2) / (2 * 1.5**2))
    window /= window.sum()
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    values = []
    for row in range(3):
        for col in range(2):
            x = reference[0, row : row + 11, col : col + 11]
            y = fused[0, row : row + 11, col : col + 11]
            mx, my = (window * x).sum(), (window * y).sum()
            vx, vy = (window * (x - mx) ** 2).sum(), (window * (y - my) ** 2).sum()
            cov = (window * (x - mx) * (y - my)).sum()
            top = (2 * mx * my + c1) * (2 * cov + c2)
            values.append(top / ((mx**2 + my**2 + c1) * (vx + vy + c2)))
    assert metrics.ssim(fused, reference, 255.0) == pytest.approx(np.mean(values), abs=1e-9)


def test_small_images_and_unequal_shapes_are_refused_with_numbers() -> None:
    with pytest.raises(ValueError, match="11 x 11"):
        metrics.ssim(np.zeros((1, 10, 20)), np.zeros((1, 10, 20)), 255.0)
    with pytest.raises(ValueError, match=r"\(2, 4, 4\).*\(1, 4, 4\)"):
        metrics.sam(np.zeros((1, 4, 4)), np.zeros((2, 4, 4)))
    with pytest.raises(ValueError, match="above 0"):
        metrics.ergas(np.ones((1, 4, 4)), np.ones((1, 4, 4)), 0.0)
    with pytest.raises(ValueError, match="valid pixels"):
        metrics.sam(np.ones((1, 4, 4)), np.ones((1, 4, 4)), np.zeros((4, 4), bool))
