"""What training minimises."""

from __future__ import annotations

from torch import Tensor

from ksdiff_core.networks.cells import Cells

BORDER = 8
"""Pixels at the edge of a window that the loss leaves out: their surroundings are cut off."""

RMS_SHARE = 0.3
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
