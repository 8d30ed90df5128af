"""How sharp the MS really is: its MTF gain at the Nyquist frequency, measured against PAN.

Tables of sensors state the optics. Products that were resampled or sharpened have other gains, and a method
that assumes too low a gain overshoots at every edge. PAN shows what the MS sensor looked at, so the gain can
be read off the transfer from degraded PAN to MS over spatial frequency.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ksdiff_core.errors import Cancelled
from ksdiff_core.machine.parallel import ahead
from ksdiff_core.numerics.banded import apply_separable
from ksdiff_core.scene.samples import ms_valid
from ksdiff_core.tiling import Tile

FREQUENCIES = np.linspace(0.15, 0.95, 9)
"""Edges of the radial frequency bins, in units of the MS Nyquist frequency."""

MIN_COHERENCE = 0.5
"""Squared coherence of a band with PAN below which a bin says nothing of the MTF."""

MIN_BINS = 4
"""Bins of one band from which a line can be fitted."""

SMALLEST_SIDE = 24
"""MS pixels of a window from which a spectrum is taken."""

CLEARLY_SHARPER = 1.35
"""Measured over assumed gain above which the measured one is used."""

GAIN_RANGE = (0.02, 0.8)
"""Gains that the Gaussian MTF model can stand for."""


@dataclass(frozen=True)
class Sharpness:
    """Measured MTF of a scene's MS.

    Attributes:
        gain: Measured Nyquist gain, mean of the bands; 0 when nothing could be measured.
        factor: Measured over assumed gain, mean of the bands; 1 when nothing could be measured.
        error: Standard error of ``log(factor)``; infinite when nothing could be measured.
    """

    gain: float
    factor: float
    error: float

    @property
    def clear(self) -> bool:
        """Whether the MS is sharper than assumed beyond doubt."""
        return math.log(self.factor) - 2.0 * self.error > 0 and self.factor > CLEARLY_SHARPER

    def gains(self, assumed: Sequence[float]) -> tuple[float, ...]:
        """Nyquist gains to use: measured where they are clearly higher, else as assumed.

        Too high an assumed gain costs a little sharpness, too low a one makes halos; so only the second is
        corrected. All bands then get one gain: what sharpened them is the resampling of the product, not
        the optics, and that is the same for all.
        """
        if not self.clear:
            return tuple(assumed)
        return (float(np.clip(self.gain, *GAIN_RANGE)),) * len(assumed)


UNKNOWN = Sharpness(0.0, 1.0, math.inf)
"""Nothing could be measured."""


def measure_sharpness(
    samples: Sequence[Tile], cancelled: Callable[[], bool] = lambda: False
) -> Sharpness:
    """MTF of the MS against the assumed one, from sample windows.

    With a Gaussian MTF, log(MS / degraded PAN) over the squared frequency (in units of Nyquist) is a line
    whose slope is log(true gain / assumed gain): exp(-2 pi^2 sigma^2 f^2) = gain at f = 1, see
    :func:`ksdiff_core.sensors.mtf.mtf_sigma`.

    Raises:
        Cancelled: The user stopped.
    """
    spectra = []
    for found in ahead(_spectra, samples):
        if cancelled():
            raise Cancelled
        if found is not None:
            spectra.append(found)
    if not spectra:
        return UNKNOWN
    cross, pan, ms = (sum(s[i] for s in spectra) for i in range(3))
    slopes, weights, assumed = [], [], []
    for band, gain in enumerate(samples[0].scene.nyquist_gains):
        found = _slope(cross[band], pan[band], ms[band])
        if found is not None:
            slopes.append(found[0])
            weights.append(found[1])
            assumed.append(math.log(gain))
    if not slopes:
        return UNKNOWN
    mean = float(np.clip(np.average(slopes, weights=weights), -3.0, 3.0))
    spread = float(np.average((np.array(slopes) - mean) ** 2, weights=weights))
    # Bands share scene and optics: their agreement alone would promise too much.
    error = math.sqrt(spread / len(slopes) + 1.0 / sum(weights))
    return Sharpness(math.exp(np.average(assumed, weights=weights) + mean), math.exp(mean), error)


def with_gains(tile: Tile, gains: Sequence[float]) -> Tile:
    """The same tile for other Nyquist gains."""
    return replace(tile, scene=replace(tile.scene, nyquist_gains=tuple(gains)))


def _spectra(tile: Tile) -> tuple[np.ndarray, np.ndarray, np.ndarray] | None:
    """Cross power of bands and PAN and both powers per radial bin, each (C, bins); None if too small."""
    if min(tile.ms.shape[1:]) < SMALLEST_SIDE:
        return None
    valid = ms_valid(tile)
    rows, cols = (np.flatnonzero(valid.any(axis)) for axis in (1, 0))
    if len(rows) < SMALLEST_SIDE or len(cols) < SMALLEST_SIDE:
        return None
    inner = np.s_[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1]
    valid = valid[inner]
    if valid.mean() < 0.9:
        return None
    window = np.outer(np.hanning(valid.shape[0]), np.hanning(valid.shape[1]))
    radius = np.hypot(*np.meshgrid(*(2 * np.fft.fftfreq(n) for n in valid.shape), indexing="ij"))
    place = np.digitize(radius, FREQUENCIES) - 1
    bins = len(FREQUENCIES) - 1

    def transform(image: np.ndarray) -> np.ndarray:
        image = image[inner].astype(np.float64)
        image = np.where(valid, image - image[valid].mean(), 0.0)
        return np.fft.fft2(image * window)

    def degraded_pan(gain: float) -> np.ndarray:
        down = tile.low_matrices(gain)
        return transform(apply_separable(down[0], tile.pan_wide, down[1]))

    gains = tile.scene.nyquist_gains
    # Bands often share a gain, and degrading PAN is most of the work.
    pans = {gain: degraded_pan(gain) for gain in set(gains)}
    cross, pan_power, ms_power = (np.zeros((len(tile.ms), bins)) for _ in range(3))
    for band, gain in enumerate(gains):
        pan, ms = pans[gain], transform(tile.ms[band])
        for index in range(bins):
            ring = place == index
            cross[band, index] = float((ms[ring] * pan[ring].conj()).real.sum())
            pan_power[band, index] = float((np.abs(pan[ring]) ** 2).sum())
            ms_power[band, index] = float((np.abs(ms[ring]) ** 2).sum())
    return cross, pan_power, ms_power


def _slope(cross: np.ndarray, pan: np.ndarray, ms: np.ndarray) -> tuple[float, float] | None:
    """Slope of log transfer over squared frequency and its weight; None if too little is coherent."""
    coherence = np.maximum(cross, 0.0) ** 2 / np.maximum(pan * ms, 1e-30)
    used = coherence > MIN_COHERENCE
    if used.sum() < MIN_BINS:
        return None
    centre = 0.5 * (FREQUENCIES[1:] + FREQUENCIES[:-1])
    x, y = centre[used] ** 2, np.log(cross[used] / pan[used])
    weight = coherence[used] / (1.0 - coherence[used] + 1e-3)
    slope, offset = np.polyfit(x, y, 1, w=np.sqrt(weight))
    rest = np.average((y - slope * x - offset) ** 2, weights=weight) / max(len(x) - 2, 1)
    spread = np.average((x - np.average(x, weights=weight)) ** 2, weights=weight)
    return float(slope), float(spread / (rest + 1e-4))
