"""From radiance to files: optics, sampling on the MS grid, noise, quantisation."""

from __future__ import annotations

import numpy as np

from ksdiff_core.numerics.banded import apply_separable
from ksdiff_core.sensors.mtf import Axis, degrade_margin, degrade_matrix

FULL_SCALE_REFLECTANCE = 0.85
"""Apparent reflectance of the largest number; brighter roofs saturate, as in real scenes."""

PAN_NYQUIST_GAIN = 0.28
"""MTF of the camera at the PAN Nyquist frequency; makers state 0.1 to 0.3 for sub-metre PAN."""

PAN_ELECTRONS, MS_ELECTRONS, READ_ELECTRONS = 30000.0, 60000.0, 30.0
"""Signal at full scale and noise of reading out; typical of line scanners with time delay."""

_BLOCK = 192


def blur(image: np.ndarray, nyquist_gain: float) -> np.ndarray:
    """The image seen through optics with that MTF at the Nyquist frequency of its own grid.

    Args:
        image: (C, H, W) float32, changed in place.
        nyquist_gain: In (0, 1).

    Source: the taps (a, 1 - 2a, a) pass 1 - 2a (1 - cos w) of a wave, at Nyquist 1 - 4a.
    """
    side = np.float32((1.0 - nyquist_gain) / 4.0)
    for band in image:
        padded = np.pad(band, ((1, 1), (0, 0)), mode="edge")
        band += side * (padded[:-2] - 2.0 * band + padded[2:])
        padded = np.pad(band, ((0, 0), (1, 1)), mode="edge")
        band += side * (padded[:, :-2] - 2.0 * band + padded[:, 2:])
    return image


def sample_ms(
    truth: np.ndarray, rows: Axis, cols: Axis, nyquist_gains: tuple[float, ...]
) -> np.ndarray:
    """The truth as the MS camera samples it, (C, h, w) float32, without noise.

    Args:
        truth: (C, H, W) float32 on the PAN grid.
        rows: Relation of the grids along rows.
        cols: The same along columns.
        nyquist_gains: MTF at the MS Nyquist frequency relative to the truth, one per band.
    """
    out = np.empty((len(truth), rows.ms_size, cols.ms_size), np.float32)
    for band, gain in enumerate(nyquist_gains):
        for row, pan_rows, row_matrix in _blocks(rows, gain):
            for col, pan_cols, col_matrix in _blocks(cols, gain):
                part = truth[band, slice(*pan_rows), slice(*pan_cols)]
                out[band, slice(*row), slice(*col)] = apply_separable(row_matrix, part, col_matrix)
    return out


def _blocks(axis: Axis, gain: float) -> list[tuple[tuple[int, int], tuple[int, int], np.ndarray]]:
    """MS range, PAN range and degradation matrix of each block along an axis."""
    margin = degrade_margin(gain, axis.ratio) + 1
    found = []
    for start in range(0, axis.ms_size, _BLOCK):
        ms = start, min(start + _BLOCK, axis.ms_size)
        pan = axis.pan_range(*ms, margin)
        found.append((ms, pan, degrade_matrix(axis, gain, ms, pan)))
    return found


def add_noise(
    image: np.ndarray, full_scale: float, electrons: float, amount: float, rng: np.random.Generator
) -> np.ndarray:
    """Adds photon and read-out noise in place.

    Args:
        image: Values from 0 to ``full_scale``, any shape, float32.
        full_scale: Value at which ``electrons`` were collected.
        electrons: Signal at full scale.
        amount: Factor on the noise; 0 leaves the image as it is.
        rng: Source of the noise.

    Source: Poisson statistics, variance equal to the number of electrons, in their normal limit.
    """
    if amount > 0:
        per_unit = electrons / full_scale
        sigma = np.sqrt(np.maximum(image, 0) * per_unit + READ_ELECTRONS**2) / per_unit
        image += amount * sigma * rng.standard_normal(image.shape, dtype=np.float32)
    return image


def quantise(image: np.ndarray, dtype: np.dtype, low: float, high: float) -> np.ndarray:
    """Values rounded and clipped to ``[low, high]``; float types are only clipped below."""
    if dtype.kind == "f":
        return np.maximum(image, low).astype(dtype)
    return np.clip(np.rint(image), low, high).astype(dtype)
