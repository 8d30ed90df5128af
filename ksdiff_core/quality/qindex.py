"""The universal quality index Q and its many-band form Q2n, on blocks of pixels."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

BLOCK = 32
"""Block side in pixels. Source: Alparone et al. 2008 (QNR); Garzelli and Nencini 2009 (Q2n)."""


def uqi(
    first: np.ndarray, second: np.ndarray, block: int = BLOCK, valid: np.ndarray | None = None
) -> float:
    """Universal quality index of two single-band images, mean over blocks; 1 is perfect.

    Args:
        first: (H, W).
        second: (H, W).
        block: Block side in pixels, 2 or more; blocks do not overlap. An image smaller than a
            block is one block; rows and columns that fill no block are left out.
        valid: (H, W), blocks with any False pixel are left out.

    Returns:
        In [-1, 1]; NaN when no block is left.

    Raises:
        ValueError: Shapes differ or are not two-dimensional.

    Source: Wang and Bovik 2002, A universal image quality index, eq. (2), sample covariances. A
    factor whose denominator is 0 (constant or black blocks) is 1.
    """
    if first.ndim != 2 or first.shape != second.shape:
        raise ValueError(f"expected two equal shapes (H, W), got {first.shape}, {second.shape}")
    x, y = (_cut(image[None], block)[:, 0].astype(np.float64) for image in (first, second))
    kept = _kept_blocks(valid, first.shape, block)
    return _mean(_uqi_blocks(x[kept], y[kept]))


def q2n(
    fused: np.ndarray, reference: np.ndarray, block: int = BLOCK, valid: np.ndarray | None = None
) -> float:
    """Q2n (Q4 for 3 to 4 bands, Q8 for 5 to 8, ...), mean over blocks; 1 is perfect.

    Args:
        fused: (C, H, W), DN; rounded and clipped to unsigned 16 bit as the published code does.
        reference: (C, H, W), DN.
        block: Block side in pixels; the images are mirrored up to a multiple of it.
        valid: (H, W), blocks with any False pixel are left out.

    Returns:
        In [0, 1]; NaN when no block is left.

    Raises:
        ValueError: Shapes differ or are not three-dimensional.

    Source: Garzelli and Nencini 2009, Hypercomplex quality assessment of multi/hyperspectral
    images, IEEE GRSL 6(4), with the normalisation by the reference of the authors' published code.
    """
    return _mean(q2n_blocks(fused, reference, block, valid))


def q2n_blocks(
    fused: np.ndarray, reference: np.ndarray, block: int = BLOCK, valid: np.ndarray | None = None
) -> np.ndarray:
    """Q2n of every block that is not left out (blocks,); arguments as for :func:`q2n`."""
    if fused.ndim != 3 or fused.shape != reference.shape:
        raise ValueError(
            f"expected two equal shapes (C, H, W), got {fused.shape}, {reference.shape}"
        )
    _, height, width = fused.shape
    pad = (-height % block, -width % block)
    rows = range(0, height + pad[0], block)
    kept = np.ones(len(rows) * ((width + pad[1]) // block), bool)
    if valid is not None:
        kept = _cut(_mirror(valid[None], pad), block).all(axis=(1, 2))
    kept = kept.reshape(len(rows), -1)
    y, x = (_mirror(image, pad) for image in (fused, reference))
    # One row of blocks at a time keeps the working memory small for any scene.
    values = [
        _q2n_blocks(*(_stored(image[:, row : row + block], block)[keep] for image in (x, y)))
        for row, keep in zip(rows, kept)
    ]
    return np.concatenate(values)


def uqi_between_bands(
    image: np.ndarray, block: int = BLOCK, valid: np.ndarray | None = None
) -> np.ndarray:
    """:func:`uqi` of every band with every other in every block that is not left out.

    Args:
        image: (C, H, W).
        block: As for :func:`uqi`.
        valid: (H, W), as for :func:`uqi`.

    Returns:
        (blocks, C, C), symmetric, 1 on the diagonal.
    """
    if image.ndim != 3:
        raise ValueError(f"expected a shape (C, H, W), got {image.shape}")
    kept = _kept_blocks(valid, image.shape[1:], block)
    x = _cut(image, block)[kept].astype(np.float64)
    mean = x.mean(axis=2)
    x -= mean[:, :, None]
    cross = np.matmul(x, x.transpose(0, 2, 1))
    own = np.einsum("bii->bi", cross)
    spread = own[:, :, None] + own[:, None, :]
    power = (mean**2)[:, :, None] + (mean**2)[:, None, :]
    product = 2.0 * mean[:, :, None] * mean[:, None, :]
    contrast = np.where(spread > 0.0, 2.0 * cross / _nonzero(spread), 1.0)
    return contrast * np.where(power > 0.0, product / _nonzero(power), 1.0)


@lru_cache(maxsize=8)
def structure_constants(size: int) -> np.ndarray:
    """``T`` with (x y)_k = sum_ij T[k, i, j] x_i y_j for hypercomplex numbers of ``size`` parts.

    Source: Garzelli and Nencini 2009, Cayley-Dickson doubling with the sign convention of the
    authors' published code.
    """
    if size < 1 or size & (size - 1):
        raise ValueError(f"expected a power of two, got {size}")
    table = np.zeros((size, size, size))
    unit = np.eye(size)
    for i in range(size):
        for j in range(size):
            table[:, i, j] = _multiply(unit[i], unit[j])
    return table


def _multiply(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Product of two hypercomplex numbers given as vectors."""
    half = len(x) // 2
    if half == 0:
        return x * y
    a, b, c, d = x[:half], _conjugate(x[half:]), y[:half], _conjugate(y[half:])
    left = _multiply(a, c) - _multiply(d, _conjugate(b))
    right = _multiply(_conjugate(a), d) + _multiply(c, b)
    return np.concatenate([left, right])


def _conjugate(x: np.ndarray) -> np.ndarray:
    return np.concatenate([x[:1], -x[1:]])


def _q2n_blocks(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Q2n of each block; ``x`` reference and ``y`` fused, both (blocks, C, n) float64."""
    blocks, bands, n = x.shape
    size = 1 << (bands - 1).bit_length()
    x, y = _normalise(x, y)
    mean_x, mean_y = np.zeros((blocks, size)), np.zeros((blocks, size))
    mean_x[:, :bands], mean_y[:, :bands] = x.mean(axis=2), y.mean(axis=2)
    moments = np.zeros((blocks, size, size))
    # The mean product needs only the mean of every x_i y_j, which is one matrix product.
    moments[:, :bands, :bands] = np.matmul(x, y.transpose(0, 2, 1)) / n
    moments[:, :, 1:] *= -1.0
    mean_y[:, 1:] *= -1.0
    unbias = n / (n - 1.0)
    covariance = np.tensordot(
        moments - mean_x[:, :, None] * mean_y[:, None, :],
        structure_constants(size),
        axes=([1, 2], [1, 2]),
    )
    power_x, power_y = (mean_x**2).sum(axis=1), (mean_y**2).sum(axis=1)
    energy = np.einsum("bcn,bcn->b", x, x) / n + np.einsum("bcn,bcn->b", y, y) / n
    spread = unbias * (energy - power_x - power_y)
    bias = 2.0 * np.sqrt(power_x * power_y) / (power_x + power_y)
    flat = spread <= 1e-12 * energy
    contrast = unbias * np.linalg.norm(covariance, axis=1) * 2.0 / np.where(flat, 1.0, spread)
    return np.where(flat, bias, contrast * bias)


def _normalise(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Both images relative to the reference's mean and spread, band by band."""
    mean = x.mean(axis=2, keepdims=True)
    spread = x.std(axis=2, keepdims=True, ddof=1)
    spread[spread == 0.0] = np.finfo(np.float64).eps
    y = np.where(mean == 0.0, y + 1.0, (y - mean) / spread + 1.0)
    return (x - mean) / spread + 1.0, y


def _uqi_blocks(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """UQI of each block; (blocks, n) float64."""
    mean_x, mean_y = x.mean(axis=1), y.mean(axis=1)
    x, y = x - mean_x[:, None], y - mean_y[:, None]
    # The factor n - 1 of sample covariances cancels.
    spread = (x * x).sum(axis=1) + (y * y).sum(axis=1)
    power = mean_x**2 + mean_y**2
    contrast = np.where(spread > 0.0, 2.0 * (x * y).sum(axis=1) / _nonzero(spread), 1.0)
    return contrast * np.where(power > 0.0, 2.0 * mean_x * mean_y / _nonzero(power), 1.0)


def _nonzero(values: np.ndarray) -> np.ndarray:
    return np.where(values > 0.0, values, 1.0)


def _mirror(image: np.ndarray, pad: tuple[int, int]) -> np.ndarray:
    return (
        np.pad(image, ((0, 0), (0, pad[0]), (0, pad[1])), mode="symmetric") if any(pad) else image
    )


def _stored(strip: np.ndarray, block: int) -> np.ndarray:
    """Blocks of a strip in the values an unsigned 16-bit file would hold, float64."""
    return _cut(np.clip(np.rint(strip), 0.0, 65535.0), block).astype(np.float64)


def _cut(image: np.ndarray, block: int) -> np.ndarray:
    """Whole blocks (blocks, C, n) of an image (C, H, W)."""
    bands, height, width = image.shape
    high, wide = min(block, height), min(block, width)
    rows, cols = height // high, width // wide
    image = image[:, : rows * high, : cols * wide].reshape(bands, rows, high, cols, wide)
    return image.transpose(1, 3, 0, 2, 4).reshape(rows * cols, bands, high * wide)


def _kept_blocks(valid: np.ndarray | None, shape: tuple[int, ...], block: int) -> np.ndarray:
    mask = np.ones(shape, bool) if valid is None else valid
    return _cut(mask[None], block).all(axis=(1, 2))


def _mean(values: np.ndarray) -> float:
    return float(values.mean()) if values.size else float("nan")
