"""What training minimises."""

from __future__ import annotations

from torch import Tensor

from ksdiff_core.networks.cells import Cells

BORDER = 8
"""Pixels at the edge of a window that the loss leaves out: their surroundings are cut off."""

RMS_SHARE = 0.6
"""Weight of the root mean squared error beside the mean absolute one."""


def image_loss(fused: Tensor, truth: Tensor, cells: Cells) -> Tensor:
    """Error in units of each band's spread, without the border of the windows.

    Mean absolute error, plus a share of the root mean squared error of each window and band: what is
    measured afterwards (ERGAS, Q2n) is quadratic.
    """
    inner = (..., slice(BORDER, -BORDER), slice(BORDER, -BORDER))
    error = (fused - truth)[inner] / cells.unit[..., None, None]
    squared = (error * error).mean((-1, -2))
    return error.abs().mean() + RMS_SHARE * (squared + 1e-8).sqrt().mean()


def spectral_loss(fused: Tensor, truth: Tensor, interpolated: Tensor) -> Tensor:
    """Mean spectral angle of windows (B, C, H, W) in DN to the truth, in units of what interpolation has.

    The angle is that of SAM (Yuhas et al. 1992), as the distance of two spectra of unit length, which has a
    gradient everywhere; 0 for a single band, which has no spectrum. What ``image_loss`` lets pass, an error
    that is small against the spread of a scene, can be a large angle where all bands are dark.
    """
    if fused.shape[1] < 2:
        return fused.new_zeros(())
    inner = (..., slice(BORDER, -BORDER), slice(BORDER, -BORDER))
    fused, truth, interpolated = (_direction(x[inner]) for x in (fused, truth, interpolated))
    angle = _distance(fused, truth).mean((-1, -2))
    return (angle / _distance(interpolated, truth).mean((-1, -2)).clamp_min(1e-3)).mean()


def _direction(spectra: Tensor) -> Tensor:
    """Spectra (B, C, H, W) scaled to length 1."""
    return spectra / (spectra.square().sum(1, keepdim=True) + 1e-6).sqrt()


def _distance(first: Tensor, second: Tensor) -> Tensor:
    """Euclidean distance of spectra (B, H, W)."""
    return ((first - second).square().sum(1) + 1e-10).sqrt()
