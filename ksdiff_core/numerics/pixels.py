"""Sums over pixels and windows that several metrics share."""

from __future__ import annotations

import numpy as np


def require_same_shape(first: np.ndarray, second: np.ndarray) -> None:
    """Refuse images that are not (C, H, W) or differ in shape."""
    if first.ndim != 3 or first.shape != second.shape:
        raise ValueError(f"expected two equal shapes (C, H, W), got {first.shape}, {second.shape}")


def relative_error(fused: np.ndarray, reference: np.ndarray) -> float:
    """Root mean square over bands of each band's RMSE over the reference's mean; (C, n) images."""
    error = ((reference - fused) ** 2).mean(axis=1) / reference.mean(axis=1) ** 2
    return float(np.sqrt(error.mean()))


def valid_pixels(
    first: np.ndarray, second: np.ndarray, valid: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray]:
    """Valid pixels of both images as (C, n) float64."""
    require_same_shape(first, second)
    if valid is None:
        valid = np.ones(first.shape[1:], bool)
    if valid.shape != first.shape[1:] or not valid.any():
        raise ValueError(f"expected a mask {first.shape[1:]} with valid pixels, got {valid.shape}")
    return first[:, valid].astype(np.float64), second[:, valid].astype(np.float64)


def sobel_magnitude(image: np.ndarray) -> np.ndarray:
    """Sobel gradient magnitude with zero padding, float64."""
    padded = np.pad(image.astype(np.float64), 1)
    across, along = padded[:, 2:] - padded[:, :-2], padded[2:] - padded[:-2]
    gx = across[:-2] + 2.0 * across[1:-1] + across[2:]
    gy = along[:, :-2] + 2.0 * along[:, 1:-1] + along[:, 2:]
    return np.hypot(gx, gy)


def convolve(image: np.ndarray, taps: np.ndarray) -> np.ndarray:
    """Separable correlation with symmetric taps, whole windows only."""
    for _ in range(2):
        size = image.shape[0] - len(taps) + 1
        image = sum(tap * image[k : k + size] for k, tap in enumerate(taps)).T
    return image
