"""Quality of a fused image without a reference, at full resolution.

Images are (C, H, W) in DN. ``valid`` is always a mask, True where pixels count.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ksdiff_core.numerics.pixels import convolve, relative_error, require_same_shape, valid_pixels
from ksdiff_core.quality.qindex import q2n, uqi
from ksdiff_core.quality.wald import degrade_bands
from ksdiff_core.sensors.mtf import GAUSSIAN_SIGMAS, Axis, mtf_sigma
from ksdiff_core.tiling import Scene


def d_lambda(fused: np.ndarray, ms_up: np.ndarray, valid: np.ndarray | None = None) -> float:
    """Spectral distortion of QNR, 0 is perfect: change of Q between pairs of bands.

    Args:
        fused: (C, H, W).
        ms_up: MS interpolated to the PAN grid (C, H, W).
        valid: (H, W).

    Source: Alparone et al. 2008, Multispectral and panchromatic data fusion assessment without
    reference, eq. (6) with p = 1. One band gives 0.
    """
    require_same_shape(fused, ms_up)
    changes = [
        abs(uqi(fused[i], fused[j], valid=valid) - uqi(ms_up[i], ms_up[j], valid=valid))
        for i in range(len(fused))
        for j in range(i)
    ]
    return float(np.mean(changes)) if changes else 0.0


def d_s(
    fused: np.ndarray,
    ms_up: np.ndarray,
    pan: np.ndarray,
    pan_low: np.ndarray,
    valid: np.ndarray | None = None,
) -> float:
    """Spatial distortion of QNR, 0 is perfect: change of Q between each band and PAN.

    Args:
        fused: (C, H, W).
        ms_up: MS interpolated to the PAN grid (C, H, W).
        pan: (H, W).
        pan_low: PAN degraded to the MS resolution and interpolated back (H, W).
        valid: (H, W).

    Source: Alparone et al. 2008, eq. (7) with q = 1, at PAN scale as in the DLPan-Toolbox.
    """
    require_same_shape(fused, ms_up)
    changes = [
        abs(uqi(new, pan, valid=valid) - uqi(old, pan_low, valid=valid))
        for new, old in zip(fused, ms_up)
    ]
    return float(np.mean(changes))


def d_lambda_k(
    fused: np.ndarray,
    ms_up: np.ndarray,
    nyquist_gains: Sequence[float],
    ratio: float,
    valid: np.ndarray | None = None,
) -> float:
    """Spectral distortion after Khan, 0 is perfect: 1 - Q2n of MS and the MTF-filtered result.

    Args:
        fused: (C, H, W).
        ms_up: MS interpolated to the PAN grid (C, H, W).
        nyquist_gains: MTF value at the MS Nyquist frequency, one per band.
        ratio: MS GSD over PAN GSD.
        valid: (H, W).

    Source: Khan, Alparone and Chanussot 2009, Pansharpening quality assessment using the modulation
    transfer functions of instruments, without decimation as in Vivone et al. 2021.
    """
    require_same_shape(fused, ms_up)
    if len(nyquist_gains) != len(fused):
        raise ValueError(f"expected {len(fused)} Nyquist gains, got {len(nyquist_gains)}")
    return 1.0 - q2n(mtf_filtered(fused, nyquist_gains, ratio), ms_up, valid=valid)


def mtf_filtered(image: np.ndarray, nyquist_gains: Sequence[float], ratio: float) -> np.ndarray:
    """An image (C, H, W) blurred as the MS sensor would, not decimated; edges repeat. float32.

    Source: the Gaussian of :func:`ksdiff_core.sensors.mtf.mtf_sigma`.
    """
    filtered = np.empty(image.shape, np.float32)
    for band, gain in enumerate(nyquist_gains):
        sigma = mtf_sigma(gain, ratio)
        reach = math.ceil(GAUSSIAN_SIGMAS * sigma)
        taps = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
        padded = np.pad(image[band].astype(np.float64), reach, mode="edge")
        filtered[band] = convolve(padded, taps / taps.sum())
    return filtered


def qnr(spectral: float, spatial: float) -> float:
    """Quality without reference, 1 is perfect, from D_lambda and D_s.

    Source: Alparone et al. 2008, eq. (8) with both exponents 1.
    """
    return (1.0 - spectral) * (1.0 - spatial)


def hqnr(spectral_khan: float, spatial: float) -> float:
    """Hybrid quality without reference, 1 is perfect, from D_lambda_K and D_s.

    Source: Aiazzi et al. 2014, Full-scale assessment of pansharpening methods and data products.
    """
    return (1.0 - spectral_khan) * (1.0 - spatial)


def d_rho(
    fused: np.ndarray, pan: np.ndarray, ratio: float, valid: np.ndarray | None = None
) -> float:
    """1 minus the mean local correlation of each band with PAN, 0 = PAN's structure everywhere.

    Args:
        fused: (C, H, W).
        pan: (H, W).
        ratio: MS GSD over PAN GSD: side of the sliding window, at least 2 pixels.
        valid: (H, W), windows with any False pixel are left out.

    Windows without contrast in the band or in PAN have no correlation and are left out.

    Source: Scarpa and Ciotola 2022, Full-resolution quality assessment for pansharpening, D_rho.
    """
    total, count = local_correlations(fused, pan, ratio, valid)
    return 1.0 - float(total.sum()) / int(count.sum()) if count.sum() else math.nan


def local_correlations(
    fused: np.ndarray, pan: np.ndarray, ratio: float, valid: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Sum and number of the window correlations of each band with PAN, (C,) and (C,).

    Arguments and windows are those of :func:`d_rho`.
    """
    if fused.ndim != 3 or fused.shape[1:] != pan.shape:
        raise ValueError(
            f"expected fused (C, H, W) over pan (H, W), got {fused.shape}, {pan.shape}"
        )
    side = max(2, round(ratio))
    box = np.full(side, 1.0 / side)
    whole = np.ones(pan.shape) if valid is None else valid.astype(np.float64)
    kept = convolve(whole, box) > 1.0 - 0.5 / side**2
    total, count = np.zeros(len(fused)), np.zeros(len(fused), int)
    p = pan.astype(np.float64) - float(pan.mean())
    mean_p = convolve(p, box)
    var_p = convolve(p * p, box) - mean_p**2
    for index, band in enumerate(fused):
        y = band.astype(np.float64) - float(band.mean())
        mean_y = convolve(y, box)
        var_y = convolve(y * y, box) - mean_y**2
        cov = convolve(y * p, box) - mean_y * mean_p
        lit = kept & (var_y > 1e-9 * y.var()) & (var_p > 1e-9 * p.var())
        total[index] = (cov[lit] / np.sqrt(var_y[lit] * var_p[lit])).sum()
        count[index] = lit.sum()
    return total, count


@dataclass(frozen=True)
class Reprojection:
    """What is left of the original MS when the result is seen through the MS sensor again.

    Attributes:
        relative_rmse: Root mean squared difference over all bands, over the mean DN of all bands.
        ergas: The same difference as :func:`ergas`.
    """

    relative_rmse: float
    ergas: float


def reprojection_error(
    fused: np.ndarray, ms: np.ndarray, scene: Scene, valid: np.ndarray | None = None
) -> Reprojection:
    """Error of the fused image, MTF-filtered and decimated, against the original MS.

    Args:
        fused: (C, H, W) over the whole scene.
        ms: The original MS (C, h, w).
        scene: Geometry and Nyquist gains.
        valid: (h, w) on the MS grid. MS pixels whose footprint leaves PAN never count.

    Source: Wald's consistency property; index after Scarpa and Ciotola 2022 (reprojection ERGAS).
    """
    rows, cols = scene.rows, scene.cols
    expected = (len(ms), rows.pan_size, cols.pan_size)
    if fused.shape != expected or ms.shape[1:] != (rows.ms_size, cols.ms_size):
        raise ValueError(
            f"expected fused {expected} and MS as in scene, got {fused.shape}, {ms.shape}"
        )
    seen = degrade_bands(fused, scene.nyquist_gains, rows, cols)
    covered = np.outer(_covered(rows), _covered(cols))
    x, y = valid_pixels(ms, seen, covered if valid is None else covered & valid)
    rmse = math.sqrt(float(((x - y) ** 2).mean()))
    return Reprojection(rmse / float(x.mean()), 100.0 / scene.ratio * relative_error(y, x))


def _covered(axis: Axis) -> np.ndarray:
    """Which MS pixels of an axis lie on PAN entirely."""
    edges = (np.arange(axis.ms_size + 1) - axis.offset) * axis.ratio
    return (edges[:-1] >= -1e-6) & (edges[1:] <= axis.pan_size + 1e-6)
