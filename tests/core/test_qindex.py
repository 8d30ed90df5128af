"""Q and Q2n against pixel-by-pixel loops, hypercomplex algebra written out, and closed forms."""

from __future__ import annotations

import math

import numpy as np
import pytest

from ksdiff_core.quality.qindex import q2n, structure_constants, uqi

HAMILTON = {
    # (row, column): (unit, sign) of the product of two quaternion units 1, i, j, k
    (0, 0): (0, 1), (0, 1): (1, 1), (0, 2): (2, 1), (0, 3): (3, 1),
    (1, 0): (1, 1), (1, 1): (0, -1), (1, 2): (3, 1), (1, 3): (2, -1),
    (2, 0): (2, 1), (2, 1): (3, -1), (2, 2): (0, -1), (2, 3): (1, 1),
    (3, 0): (3, 1), (3, 1): (2, 1), (3, 2): (1, -1), (3, 3): (0, -1),
}  # fmt: skip


def quaternion_product(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    out = np.zeros(4)
    for (i, j), (unit, sign) in HAMILTON.items():
        out[unit] += sign * x[i] * y[j]
    return out


def conjugate(x: np.ndarray) -> np.ndarray:
    return np.concatenate([x[:1], -x[1:]])


def octonion_product(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Octonions as pairs of quaternions: (a, b)(c, d) = (a c - d b*, a* d + c b)."""
    a, b, c, d = x[:4], conjugate(x[4:]), y[:4], conjugate(y[4:])
    left = quaternion_product(a, c) - quaternion_product(d, conjugate(b))
    right = quaternion_product(conjugate(a), d) + quaternion_product(c, b)
    return np.concatenate([left, right])


def complex_product(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    z = complex(*x) * complex(*y)
    return np.array([z.real, z.imag])


PRODUCTS = {1: lambda x, y: x * y, 2: complex_product, 4: quaternion_product, 8: octonion_product}


def naive_q2n_block(x: np.ndarray, y: np.ndarray) -> float:
    """Q2n of one block from its definition, pixel by pixel; x reference and y fused, (C, n)."""
    bands, n = x.shape
    size = 1
    while size < bands:
        size *= 2
    xs, ys = np.zeros((size, n)), np.zeros((size, n))
    for b in range(bands):
        mean = sum(x[b]) / n
        spread = math.sqrt(sum((v - mean) ** 2 for v in x[b]) / (n - 1)) or np.finfo(float).eps
        xs[b] = [(v - mean) / spread + 1 for v in x[b]]
        ys[b] = [v + 1 if mean == 0 else (v - mean) / spread + 1 for v in y[b]]
    ys[1:] *= -1
    product = PRODUCTS[size]
    m1, m2 = xs.mean(axis=1), ys.mean(axis=1)
    f = n / (n - 1)
    mean_product = sum(product(xs[:, p], ys[:, p]) for p in range(n)) / n
    power1, power2 = (xs**2).sum(axis=0).mean(), (ys**2).sum(axis=0).mean()
    spread = f * (power1 + power2 - m1 @ m1 - m2 @ m2)
    length1, length2 = math.sqrt(m1 @ m1), math.sqrt(m2 @ m2)
    bias = 2 * length1 * length2 / (length1**2 + length2**2)
    return float(np.linalg.norm(f * (mean_product - product(m1, m2)) * bias * 2 / spread))


def pair(bands: int, height: int, width: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    reference = rng.integers(100, 900, (bands, height, width)).astype(float)
    return np.rint(reference * 0.9 + rng.normal(30, 20, reference.shape)).clip(0), reference


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 5, 8])
def test_q2n_equals_its_definition_with_explicit_hypercomplex_products(bands: int) -> None:
    fused, reference = pair(bands, 16, 8, bands)
    blocks = [
        naive_q2n_block(*(image[:, k : k + 8].reshape(bands, -1) for image in (reference, fused)))
        for k in (0, 8)
    ]
    assert q2n(fused, reference, block=8) == pytest.approx(np.mean(blocks), abs=1e-10)


@pytest.mark.parametrize("size", [1, 2, 4, 8])
def test_hypercomplex_products_keep_norms_up_to_octonions(size: int) -> None:
    x, y = np.random.default_rng(1).normal(size=(2, size))
    product = np.einsum("kij,i,j->k", structure_constants(size), x, y)
    assert np.linalg.norm(product) == pytest.approx(np.linalg.norm(x) * np.linalg.norm(y))


@pytest.mark.parametrize("bands", [1, 3, 4, 8, 16])
def test_q2n_of_identical_images_is_one(bands: int) -> None:
    _, reference = pair(bands, 64, 40)
    assert q2n(reference, reference) == pytest.approx(1.0, abs=1e-12)


def test_q2n_mirrors_images_up_to_whole_blocks() -> None:
    fused, reference = pair(4, 40, 33)
    wide = [
        np.pad(image, ((0, 0), (0, 24), (0, 31)), mode="symmetric") for image in (fused, reference)
    ]
    assert q2n(fused, reference) == pytest.approx(q2n(*wide), abs=1e-12)


def test_q2n_rounds_to_the_integers_of_a_file_and_cuts_negatives() -> None:
    fused, reference = pair(4, 32, 32)
    fused[0, :4] = 0.0
    worse = fused + 0.3
    worse[0, :4] = -500.0
    assert q2n(worse, reference) == pytest.approx(q2n(fused, reference), abs=1e-12)


def test_q2n_of_constant_blocks_is_finite_and_judges_their_means() -> None:
    flat = np.full((4, 32, 32), 200.0)
    assert q2n(flat, flat) == pytest.approx(1.0)
    assert q2n(flat + 50.0, flat) < 0.1
    black = np.zeros((4, 32, 32))
    assert q2n(black, black) == pytest.approx(1.0)


def test_q2n_leaves_blocks_with_invalid_pixels_out() -> None:
    fused, reference = pair(4, 32, 64)
    valid = np.ones((32, 64), bool)
    valid[5, 40] = False
    assert q2n(fused, reference, valid=valid) == q2n(fused[..., :32], reference[..., :32])
    assert math.isnan(q2n(fused, reference, valid=np.zeros((32, 64), bool)))


def test_uqi_of_a_scaled_image_has_a_closed_form() -> None:
    image = np.random.default_rng(2).uniform(10, 20, (64, 64))
    gain = 1.7
    assert uqi(gain * image, image) == pytest.approx((2 * gain / (1 + gain**2)) ** 2)


def test_uqi_of_an_inverted_image_is_minus_one() -> None:
    image = np.random.default_rng(3).uniform(0, 1, (32, 32))
    assert uqi(2 * image.mean() - image, image) == pytest.approx(-1.0)


def test_uqi_is_the_mean_over_whole_blocks_of_the_definition() -> None:
    rng = np.random.default_rng(4)
    x, y = rng.uniform(0, 100, (2, 20, 27))
    expected = []
    for row in (0, 8):
        for col in (0, 8, 16):
            a, b = x[row : row + 8, col : col + 8].ravel(), y[row : row + 8, col : col + 8].ravel()
            cov = np.cov(a, b)
            top = 4 * cov[0, 1] * a.mean() * b.mean()
            expected.append(top / ((cov[0, 0] + cov[1, 1]) * (a.mean() ** 2 + b.mean() ** 2)))
    assert uqi(x, y, block=8) == pytest.approx(np.mean(expected), abs=1e-12)


def test_uqi_of_equal_flat_and_of_black_images_is_one() -> None:
    assert uqi(np.full((32, 32), 7.0), np.full((32, 32), 7.0)) == 1.0
    assert uqi(np.zeros((32, 32)), np.zeros((32, 32))) == 1.0


def test_different_shapes_are_refused_with_both_shapes_named() -> None:
    with pytest.raises(ValueError, match=r"\(4, 8, 8\).*\(4, 8, 9\)"):
        q2n(np.zeros((4, 8, 8)), np.zeros((4, 8, 9)))
    with pytest.raises(ValueError, match=r"\(8, 8\).*\(8, 9\)"):
        uqi(np.zeros((8, 8)), np.zeros((8, 9)))
