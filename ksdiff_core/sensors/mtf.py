"""Linear operators between the PAN and the MS grid, one axis at a time.

Interpolation and MTF-matched degradation are separable, so each is a small matrix per axis. A window
of a scene is resampled with the rows and columns of the scene's own matrices that belong to it, which
makes the result independent of the window: tiles cannot disagree.

Index convention: pixel ``i`` spans ``[i, i + 1]`` and its centre is ``i + 0.5``. ``Axis.offset`` is the
MS coordinate of the outer edge of PAN pixel 0, so half-pixel shifts between the grids are exact.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

LANCZOS_LOBES = 3
"""Half width of the interpolation kernel in MS pixels."""

GAUSSIAN_SIGMAS = 3.5
"""Half width of the MTF filter in standard deviations; the cut tail holds 0.05 % of its weight."""


@dataclass(frozen=True)
class Axis:
    """Relation of PAN and MS pixels along rows or along columns.

    Attributes:
        ratio: MS GSD over PAN GSD, > 0; need not be an integer.
        offset: MS coordinate (edge convention) of the edge of PAN pixel 0.
        pan_size: Number of PAN pixels of the whole scene.
        ms_size: Number of MS pixels of the whole scene.
    """

    ratio: float
    offset: float
    pan_size: int
    ms_size: int

    def ms_range(
        self, pan_start: int, pan_stop: int, margin: int = LANCZOS_LOBES + 1
    ) -> tuple[int, int]:
        """MS pixels ``[start, stop)`` needed to interpolate PAN pixels ``[pan_start, pan_stop)``."""
        start = math.floor(pan_start / self.ratio + self.offset) - margin
        stop = math.ceil(pan_stop / self.ratio + self.offset) + margin
        return _clamp_range(start, stop, self.ms_size)

    def ms_under(self, pan_start: int, pan_stop: int) -> np.ndarray:
        """MS pixel under the centre of each PAN pixel ``[pan_start, pan_stop)``, also beyond the MS."""
        # The slack is that of the grid's edges: an edge on a centre belongs to the pixel that starts.
        centres = (np.arange(pan_start, pan_stop) + 0.5) / self.ratio + self.offset
        return np.floor(centres + 1e-9).astype(int)

    def pan_range(self, ms_start: int, ms_stop: int, margin: int) -> tuple[int, int]:
        """PAN pixels ``[start, stop)`` under MS pixels, widened by ``margin`` PAN pixels."""
        start = math.floor((ms_start - self.offset) * self.ratio) - margin
        stop = math.ceil((ms_stop - self.offset) * self.ratio) + margin
        return _clamp_range(start, stop, self.pan_size)


def mtf_sigma(nyquist_gain: float, ratio: float) -> float:
    """Standard deviation, in PAN pixels, of the Gaussian with that gain at the MS Nyquist frequency.

    Args:
        nyquist_gain: Amplitude response at 1 / (2 ratio) cycles per PAN pixel, in (0, 1).
        ratio: MS GSD over PAN GSD.

    Source: Aiazzi et al. 2006, MTF-tailored multiscale fusion (Gaussian MTF model);
    exp(-2 pi^2 sigma^2 f^2) = gain at f = 1 / (2 ratio).
    """
    if not 0.0 < nyquist_gain < 1.0:
        raise ValueError(f"nyquist_gain must lie in (0, 1), got {nyquist_gain}")
    return ratio / math.pi * math.sqrt(-2.0 * math.log(nyquist_gain))


def degrade_margin(nyquist_gain: float, ratio: float) -> int:
    """Half width of the MTF filter in whole PAN pixels."""
    return math.ceil(GAUSSIAN_SIGMAS * mtf_sigma(nyquist_gain, ratio)) + 1


def upsample_matrix(axis: Axis, pan: tuple[int, int], ms: tuple[int, int]) -> np.ndarray:
    """Interpolation from MS pixels ``[ms)`` to PAN pixels ``[pan)``; float32 (pan_n, ms_n).

    Lanczos kernel with unit row sums. Pixels outside the scene repeat its edge pixel, so ``ms`` must
    cover ``axis.ms_range(*pan)``.
    """
    centres = (np.arange(*pan) + 0.5) / axis.ratio + axis.offset - 0.5
    first = np.floor(centres).astype(int) - LANCZOS_LOBES + 1
    taps = first[:, None] + np.arange(2 * LANCZOS_LOBES)
    distance = taps - centres[:, None]
    weights = np.sinc(distance) * np.sinc(distance / LANCZOS_LOBES)
    return _scatter(taps, weights, axis.ms_size, ms)


def degrade_matrix(
    axis: Axis, nyquist_gain: float, ms: tuple[int, int], pan: tuple[int, int]
) -> np.ndarray:
    """MTF filter and decimation from PAN pixels ``[pan)`` to MS pixels ``[ms)``; float32 (ms_n, pan_n).

    The filter is sampled around the centre of each MS pixel, so any ratio and phase is exact. Pixels
    outside the scene repeat its edge pixel; ``pan`` must cover
    ``axis.pan_range(*ms, degrade_margin(nyquist_gain, axis.ratio))``.
    """
    sigma = mtf_sigma(nyquist_gain, axis.ratio)
    reach = math.ceil(GAUSSIAN_SIGMAS * sigma)
    centres = (np.arange(*ms) + 0.5 - axis.offset) * axis.ratio - 0.5
    taps = np.floor(centres).astype(int)[:, None] + np.arange(-reach, reach + 2)
    weights = np.exp(-0.5 * ((taps - centres[:, None]) / sigma) ** 2)
    return _scatter(taps, weights, axis.pan_size, pan)


def _clamp_range(start: int, stop: int, size: int) -> tuple[int, int]:
    """The range cut to the scene, never empty (a scene edge pixel stands for what lies outside)."""
    start = min(max(start, 0), size - 1)
    return start, min(max(stop, start + 1), size)


def _scatter(
    taps: np.ndarray, weights: np.ndarray, size: int, window: tuple[int, int]
) -> np.ndarray:
    """Dense matrix with normalised ``weights`` at ``taps``, repeated edges, cut to ``window``."""
    weights = weights / weights.sum(axis=1, keepdims=True)
    start, stop = window
    columns = np.clip(taps, 0, size - 1) - start
    if columns.min() < 0 or columns.max() >= stop - start:
        raise ValueError(f"window {window} does not cover the filter's reach")
    matrix = np.zeros((len(taps), stop - start), dtype=np.float64)
    np.add.at(matrix, (np.arange(len(taps))[:, None], columns), weights)
    return matrix.astype(np.float32)
