"""Quality of a fused image: against a reference, and without one.

Images are (C, H, W) in DN. ``valid`` is always (H, W), True where pixels count. Statistics are
computed in float64 whatever the input.
"""

from __future__ import annotations

import math

import numpy as np

from ksdiff_core.numerics.pixels import (
    convolve,
    relative_error,
    require_same_shape,
    sobel_magnitude,
    valid_pixels,
)
from ksdiff_core.quality.noreference import (
    Reprojection,
    d_lambda,
    d_lambda_k,
    d_rho,
    d_s,
    hqnr,
    qnr,
    reprojection_error,
)
from ksdiff_core.quality.qindex import BLOCK, q2n, uqi

__all__ = [
    "BLOCK",
    "Reprojection",
    "d_lambda",
    "d_lambda_k",
    "d_rho",
    "d_s",
    "ergas",
    "hqnr",
    "psnr",
    "q2n",
    "qnr",
    "reprojection_error",
    "sam",
    "scc",
    "ssim",
    "uqi",
]


def sam(fused: np.ndarray, reference: np.ndarray, valid: np.ndarray | None = None) -> float:
    """Mean spectral angle in degrees, 0 is perfect; pixels with a zero spectrum do not count.

    Source: Kruse et al. 1993, The spectral image processing system, as averaged by Vivone et al.
    2015, eq. (27).
    """
    x, y = valid_pixels(reference, fused, valid)
    norm = np.sqrt((x * x).sum(axis=0) * (y * y).sum(axis=0))
    lit = norm > 0.0
    if not lit.any():
        return math.nan
    cosine = (x * y).sum(axis=0)[lit] / norm[lit]
    return float(np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0))).mean())


def ergas(
    fused: np.ndarray, reference: np.ndarray, ratio: float, valid: np.ndarray | None = None
) -> float:
    """Relative global error in synthesis, 0 is perfect.

    Args:
        fused: (C, H, W), same unit as ``reference``.
        reference: (C, H, W), no zero-mean band.
        ratio: MS GSD over PAN GSD, > 0.
        valid: (H, W).

    Source: Wald 2000, Quality of high resolution synthesised images; 100 / ratio is 100 h / l.
    """
    if not ratio > 0.0:
        raise ValueError(f"expected a ratio above 0, got {ratio}")
    x, y = valid_pixels(reference, fused, valid)
    return 100.0 / ratio * relative_error(y, x)


def scc(fused: np.ndarray, reference: np.ndarray) -> float:
    """Spatial correlation of Sobel gradient magnitudes over all bands, 1 is perfect.

    Source: Zhou, Civco and Silander 1998, in the form of the DLPan-Toolbox (Deng et al. 2022): a
    1-pixel frame is dropped, the gradient uses zero padding, one cosine over all bands.
    """
    require_same_shape(fused, reference)
    if min(fused.shape[1:]) < 3:
        raise ValueError(f"expected at least 3 x 3 pixels, got {fused.shape[1:]}")
    cross = power_x = power_y = 0.0
    for x, y in zip(reference, fused):
        gx, gy = sobel_magnitude(x[1:-1, 1:-1]), sobel_magnitude(y[1:-1, 1:-1])
        cross += float((gx * gy).sum())
        power_x += float((gx * gx).sum())
        power_y += float((gy * gy).sum())
    power = math.sqrt(power_x * power_y)
    return cross / power if power > 0.0 else math.nan


def psnr(
    fused: np.ndarray, reference: np.ndarray, peak: float, valid: np.ndarray | None = None
) -> float:
    """Peak signal-to-noise ratio in dB from one mean squared error over all bands.

    Args:
        fused: (C, H, W).
        reference: (C, H, W).
        peak: Largest DN that the bit depth allows, > 0.
        valid: (H, W).

    Source: the definition, 10 log10(peak^2 / MSE); infinite for identical images.
    """
    x, y = valid_pixels(reference, fused, valid)
    error = float(((x - y) ** 2).mean())
    return 10.0 * math.log10(peak * peak / error) if error > 0.0 else math.inf


def ssim(fused: np.ndarray, reference: np.ndarray, peak: float) -> float:
    """Structural similarity, mean over bands and over all whole windows; 1 is perfect.

    Args:
        fused: (C, H, W), H and W 11 or more.
        reference: (C, H, W).
        peak: Largest DN that the bit depth allows, > 0.

    Source: Wang et al. 2004, Image quality assessment, eq. (13): Gaussian window 11 x 11 with
    sigma 1.5, K1 = 0.01, K2 = 0.03.
    """
    require_same_shape(fused, reference)
    if min(fused.shape[1:]) < 11:
        raise ValueError(f"expected at least 11 x 11 pixels, got {fused.shape[1:]}")
    taps = np.exp(-0.5 * (np.arange(-5, 6) / 1.5) ** 2)
    taps /= taps.sum()
    c1, c2 = (0.01 * peak) ** 2, (0.03 * peak) ** 2
    values = []
    for x, y in zip(reference.astype(np.float64), fused.astype(np.float64)):
        mx, my = convolve(x, taps), convolve(y, taps)
        vx, vy = convolve(x * x, taps) - mx * mx, convolve(y * y, taps) - my * my
        cov = convolve(x * y, taps) - mx * my
        ratio = (2 * mx * my + c1) * (2 * cov + c2)
        values.append((ratio / ((mx * mx + my * my + c1) * (vx + vy + c2))).mean())
    return float(np.mean(values))
