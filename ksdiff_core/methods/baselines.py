"""Classical pansharpening: yardsticks, and what to use without weights.

Every method learns a handful of numbers from samples of the scene and then works pixel by pixel on
the interpolated MS and the (degraded) PAN, so results do not depend on tiles. Constant bands and
scenes without a valid sample give the interpolated MS, never NaN.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Callable

import numpy as np

from ksdiff_core.machine.parallel import ahead
from ksdiff_core.numerics.moments import gain, gather, ratio_or, regress, regress_nonnegative
from ksdiff_core.scene.samples import band_triple, haze, ms_and_pan, one_scale_below, pan_low_of
from ksdiff_core.tiling import Method, Tile

MODULATION_RANGE = (0.2, 3.0)
"""Limits of the factor by which a modulation may change a pixel."""

SMALLEST_DENOMINATOR = 0.05
"""Lower bound of a modulation's denominator as a share of its scene mean."""


def never() -> bool:
    """Default of all ``cancelled`` arguments."""
    return False


class Exp:
    """EXP: MS interpolated to the PAN grid, without any PAN detail."""

    halo = 0
    align = 1

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = never) -> None:
        """Nothing to learn."""

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = never) -> np.ndarray:
        """Interpolated MS over ``tile.window`` (C, H, W) float32, DN."""
        return tile.ms_up.copy()


class Brovey:
    """Brovey transform with regressed non-negative weights and haze correction.

    Source: Gillespie et al. 1987 for the transform; Lolli et al. 2017, Haze correction for
    contrast-based multispectral pansharpening, IEEE GRSL 14(12), for weights and haze.
    """

    halo = 0
    align = 1

    def __init__(self) -> None:
        self._weights = np.zeros(0, np.float32)
        self._haze = np.zeros(0, np.float32)
        self._equalise = (1.0, 0.0)
        self._floor = 0.0

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = never) -> None:
        """Weights of the intensity, haze per band, and the line that maps PAN to the intensity."""
        bands = samples[0].scene.bands
        moments = gather(ahead(ms_and_pan, samples), bands + 1)
        weights, _ = regress_nonnegative(moments, bands, range(bands))
        self._weights = weights.astype(np.float32)
        self._haze = haze(samples)
        spread = float(np.sqrt(weights @ moments.cov[:bands, :bands] @ weights))
        pan_spread = float(np.sqrt(moments.cov[bands, bands]))
        slope = ratio_or(spread, pan_spread, 0.0)
        centre = float(weights @ (moments.mean[:bands] - self._haze))
        self._equalise = (slope, centre - slope * float(moments.mean[bands]))
        self._floor = SMALLEST_DENOMINATOR * abs(centre)

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = never) -> np.ndarray:
        """Every band over its haze times PAN over intensity; (C, H, W) float32, DN."""
        slope, shift = self._equalise
        fused = tile.ms_up - self._haze[:, None, None]
        intensity = np.einsum("b,bij->ij", self._weights, fused)
        fused *= modulation(
            np.float32(slope) * tile.pan + np.float32(shift), intensity, self._floor
        )
        fused += self._haze[:, None, None]
        return fused


class Gsa:
    """Gram-Schmidt adaptive: PAN minus the best mix of bands, injected with regression gains.

    Source: Aiazzi, Baronti and Selva 2007, Improving component substitution pansharpening through
    multivariate regression of MS+Pan data, IEEE TGRS 45(10).
    """

    halo = 0
    align = 1

    def __init__(self) -> None:
        self._weights = np.zeros(0, np.float32)
        self._intercept = 0.0
        self._gains = np.zeros(0, np.float32)

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = never) -> None:
        """Weights of the intensity and the regression gain of each band on it."""
        bands = samples[0].scene.bands
        moments = gather(ahead(ms_and_pan, samples), bands + 1)
        weights, self._intercept = regress(moments, bands, range(bands))
        with_intensity = moments.cov[:bands, :bands] @ weights
        variance = float(weights @ with_intensity)
        self._weights = weights.astype(np.float32)
        self._gains = np.array([ratio_or(c, variance, 0.0) for c in with_intensity], np.float32)

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = never) -> np.ndarray:
        """MS plus gain times detail; (C, H, W) float32, DN."""
        detail = tile.pan - np.einsum("b,bij->ij", self._weights, tile.ms_up)
        detail -= np.float32(self._intercept)
        return tile.ms_up + self._gains[:, None, None] * detail


class BdsdPc:
    """Band-dependent spatial detail, physically constrained: PAN adds, bands subtract.

    Source: Vivone 2019, Robust band-dependent spatial-detail approaches for panchromatic
    sharpening, IEEE TGRS 57(9); here with an intercept, so that offsets of the DN do not matter.
    """

    halo = 0
    align = 1

    def __init__(self) -> None:
        self._mixing = np.zeros((0, 0), np.float32)
        self._pan_gains = np.zeros(0, np.float32)
        self._intercepts = np.zeros(0, np.float32)

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = never) -> None:
        """Solve the constrained regression of MS detail one scale below the scene's."""
        bands = samples[0].scene.bands
        moments = gather(ahead(one_scale_below, samples), 2 * bands + 1)
        predictors = [*range(bands), 2 * bands]
        signs = [-1.0] * bands + [1.0]
        fits = [regress_nonnegative(moments, bands + b, predictors, signs) for b in range(bands)]
        weights = np.array([weights for weights, _ in fits], np.float32)
        self._mixing, self._pan_gains = weights[:, :bands], weights[:, bands]
        self._intercepts = np.array([intercept for _, intercept in fits], np.float32)

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = never) -> np.ndarray:
        """MS plus band-dependent detail; (C, H, W) float32, DN."""
        mixing = self._mixing + np.eye(len(self._mixing), dtype=np.float32)
        fused = np.einsum("cb,bij->cij", mixing, tile.ms_up)
        fused += self._pan_gains[:, None, None] * tile.pan
        fused += self._intercepts[:, None, None]
        return fused


class MtfGlpFs:
    """MTF-matched Laplacian pyramid with gains regressed at full scale.

    Source: Vivone, Restaino and Chanussot 2018, Full scale regression-based injection coefficients
    for panchromatic sharpening, IEEE TIP 27(7), eq. (8).
    """

    halo = 0
    align = 1

    def __init__(self) -> None:
        self._gains = np.zeros(0, np.float32)

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = never) -> None:
        """Gain of each band: cov(MS, PAN) / cov(PAN low-pass, PAN)."""
        gains = []
        for band in range(samples[0].scene.bands):
            moments = gather(ahead(partial(band_triple, band=band), samples), 3)
            gains.append(ratio_or(moments.cov[0, 2], moments.cov[1, 2], 0.0))
        self._gains = np.array(gains, np.float32)

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = never) -> np.ndarray:
        """MS plus gain times (PAN - PAN low-pass); (C, H, W) float32, DN."""
        fused = tile.ms_up.copy()
        for band, weight in enumerate(self._gains):
            fused[band] += weight * (tile.pan - pan_low_of(tile, band))
        return fused


class MtfGlpHpm:
    """MTF-matched high-pass modulation with PAN regressed on each band, and bounded factors.

    The regression keeps the factor near 1 in bands that have little to do with PAN. A haze
    correction was measured on very-high-resolution scenes and left out: it gains in some, loses in
    others.

    Source: Vivone, Restaino and Chanussot 2018, A regression-based high-pass modulation
    pansharpening approach, IEEE TGRS 56(2); the bounds are our own guard.
    """

    halo = 0
    align = 1

    def __init__(self) -> None:
        self._lines: tuple[tuple[float, float], ...] = ()
        self._floors: tuple[float, ...] = ()

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = never) -> None:
        """The line that maps PAN to each band."""
        lines, floors = [], []
        for band in range(samples[0].scene.bands):
            moments = gather(ahead(partial(band_triple, band=band), samples), 3)
            slope = max(gain(moments, 0, 1), 0.0)
            lines.append((slope, float(moments.mean[0] - slope * moments.mean[1])))
            floors.append(SMALLEST_DENOMINATOR * abs(float(moments.mean[0])))
        self._lines, self._floors = tuple(lines), tuple(floors)

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = never) -> np.ndarray:
        """Every band times PAN over its low-pass; (C, H, W) float32, DN."""
        fused = tile.ms_up.copy()
        for band, (slope, shift) in enumerate(self._lines):
            sharp = np.float32(slope) * tile.pan + np.float32(shift)
            smooth = np.float32(slope) * pan_low_of(tile, band) + np.float32(shift)
            fused[band] *= modulation(sharp, smooth, self._floors[band])
        return fused


BASELINES: dict[str, Callable[[], Method]] = {
    "mtf-glp-hpm": MtfGlpHpm,
    "mtf-glp-fs": MtfGlpFs,
    "gsa": Gsa,
    "bdsd-pc": BdsdPc,
    "brovey": Brovey,
    "exp": Exp,
}
"""The classical methods by their names in a job."""


def make_baseline(name: str) -> Method:
    """A fresh classical method.

    Raises:
        ValueError: No method of that name.
    """
    if name not in BASELINES:
        raise ValueError(f"expected one of {', '.join(BASELINES)}, got {name!r}")
    return BASELINES[name]()


def modulation(sharp: np.ndarray, smooth: np.ndarray, floor: float) -> np.ndarray:
    """``sharp / smooth`` within :data:`MODULATION_RANGE`, 1 where ``smooth`` is below ``floor``."""
    usable = smooth > max(floor, np.finfo(np.float32).tiny)
    factor = np.divide(sharp, smooth, out=np.ones_like(smooth), where=usable)
    return np.clip(factor, *MODULATION_RANGE, out=factor)
