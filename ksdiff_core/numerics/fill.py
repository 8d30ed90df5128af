"""Invalid pixels filled from their surroundings, so that filters and networks can run over them."""

from __future__ import annotations

import numpy as np

FILL_REACH = 16
"""Pixels over which values are carried into nodata areas; beyond them the scene mean stands."""


def fill_nodata(values: np.ndarray, valid: np.ndarray, fallback: np.ndarray) -> np.ndarray:
    """``values`` with invalid pixels replaced by a weighted mean of the valid ones around them.

    A filled pixel depends on nothing farther than ``FILL_REACH`` pixels, so a window with that
    margin is filled as the whole image would be.

    Args:
        values: (C, H, W) float32.
        valid: (C, H, W) bool.
        fallback: (C,) value of pixels without a valid neighbour in reach.

    Returns:
        (C, H, W) float32, finite.

    Source: Knutsson and Westin 1993, Normalized and differential convolution, with a separable
    triangular applicability function.
    """
    filled = values.astype(np.float32, copy=True)
    for band, mask, mean in zip(filled, valid, fallback):
        if mask.all():
            continue
        if not mask.any():
            band[:] = mean
            continue
        # Differences to the mean keep the sums small, hence exact enough in float32.
        weighted = _spread(np.where(mask, band - mean, 0).astype(np.float32))
        weight = _spread(mask.astype(np.float32))
        local = np.divide(weighted, weight, out=np.zeros_like(weighted), where=weight > 0)
        band[~mask] = (local + mean)[~mask]
    return filled


def _spread(image: np.ndarray) -> np.ndarray:
    """Separable triangular filter of half width ``FILL_REACH`` with zeros outside the image."""
    for axis in (0, 1):
        total = image * (FILL_REACH + 1)
        for step in range(1, FILL_REACH + 1):
            weight = FILL_REACH + 1 - step
            near, far = [slice(None)] * 2, [slice(None)] * 2
            near[axis], far[axis] = slice(step, None), slice(None, -step)
            if image.shape[axis] > step:
                total[tuple(near)] += weight * image[tuple(far)]
                total[tuple(far)] += weight * image[tuple(near)]
        image = total
    return image
