"""Pixels of sample tiles from which methods learn the statistics of a scene."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ksdiff_core.numerics.pixels import convolve
from ksdiff_core.sensors.mtf import GAUSSIAN_SIGMAS, mtf_sigma
from ksdiff_core.tiling import Tile

HAZE_PERCENTILE = 0.5
"""Percentile of a band that stands for its path radiance."""


def pan_low_of(tile: Tile, band: int) -> np.ndarray:
    """PAN as the MS band would have seen it: its MTF gain, decimated and interpolated (H, W)."""
    return tile.pan_low_at(tile.scene.nyquist_gains[band])


def haze(samples: Sequence[Tile]) -> np.ndarray:
    """Path radiance per band (C,) float32: a low percentile of valid pixels, 0 without any."""
    bands = samples[0].scene.bands
    pixels = [tile.ms[:, ms_valid(tile)] for tile in samples]
    joined = np.concatenate(pixels, axis=1) if pixels else np.zeros((bands, 0), np.float32)
    if joined.shape[1] == 0:
        return np.zeros(bands, np.float32)
    return np.percentile(joined, HAZE_PERCENTILE, axis=1).astype(np.float32)


def ms_valid(tile: Tile) -> np.ndarray:
    """MS pixels of ``tile.ms`` whose footprint lies in the tile and is valid there (h, w)."""
    masks = []
    axes = ((tile.scene.rows, tile.window.row_range), (tile.scene.cols, tile.window.col_range))
    for (axis, window), ms in zip(axes, (tile.ms_window.row_range, tile.ms_window.col_range)):
        centre = np.arange(*ms) + 0.5 - axis.offset
        # Less than a PAN pixel apart, so that no PAN pixel of the footprint is missed.
        steps = np.linspace(-0.49, 0.49, int(np.ceil(axis.ratio)) + 1)
        points = np.floor((centre[:, None] + steps) * axis.ratio).astype(int)
        masks.append((points - window[0], window[1] - window[0]))
    (rows, height), (cols, width) = masks
    inside = ((rows >= 0) & (rows < height)).all(1)[:, None] & ((cols >= 0) & (cols < width)).all(1)
    if tile.valid.all():
        return inside
    rows, cols = np.clip(rows, 0, height - 1), np.clip(cols, 0, width - 1)
    for row in rows.T:
        for col in cols.T:
            inside &= tile.valid[np.ix_(row, col)]
    return inside


def ms_and_pan(tile: Tile) -> np.ndarray:
    """Valid pixels of interpolated MS and low-pass PAN (C + 1, pixels)."""
    return _pixels(np.concatenate([tile.ms_up, tile.pan_low[None]]), tile.valid)


def band_triple(tile: Tile, band: int) -> np.ndarray:
    """Valid pixels of one band: interpolated MS, its low-pass PAN, and PAN (3, pixels)."""
    return _pixels(np.stack([tile.ms_up[band], pan_low_of(tile, band), tile.pan]), tile.valid)


def one_scale_below(tile: Tile) -> np.ndarray:
    """Valid MS pixels of MS low-pass, MS minus it, and PAN at MS resolution (2 C + 1, pixels)."""
    low = np.empty_like(tile.ms)
    for band, nyquist_gain in enumerate(tile.scene.nyquist_gains):
        sigma = mtf_sigma(nyquist_gain, tile.scene.ratio)
        reach = int(np.ceil(GAUSSIAN_SIGMAS * sigma))
        taps = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2).astype(np.float32)
        low[band] = convolve(np.pad(tile.ms[band], reach, mode="edge"), taps / taps.sum())
    return _pixels(np.concatenate([low, tile.ms - low, tile.pan_ms[None]]), ms_valid(tile))


def _pixels(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """The valid pixels (C, n) of images (C, h, w)."""
    return images.reshape(len(images), -1) if valid.all() else images[:, valid]
