"""The MS sensor over training windows: the correction that ends every fusion, with gradient."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from ksdiff_core.methods.consistency import MIN_GAIN, operators
from ksdiff_core.sensors.mtf import Axis, degrade_margin


@dataclass(frozen=True)
class Sensor:
    """Filter and decimation of both axes of a window, and the inverses that the correction needs.

    Attributes:
        rows: D of the rows (q, p).
        cols: D of the columns (q, p).
        inverse_rows: Regularised inverse of D D^T (q, q).
        inverse_cols: The same of the columns.
        ring: MS pixels along the edges whose filter leaves the window.
    """

    rows: Tensor
    cols: Tensor
    inverse_rows: Tensor
    inverse_cols: Tensor
    ring: int

    @classmethod
    def of(cls, ratio: int, window: int, offset: tuple[float, float], gain: float) -> Sensor:
        """The sensor of windows that begin with an MS pixel.

        Args:
            ratio: MS GSD over PAN GSD.
            window: p, PAN pixels of a side.
            offset: MS coordinate (row, col) of the window's PAN corner against its first MS pixel.
            gain: Nyquist gain that is assumed for the MS.
        """
        gain = max(gain, MIN_GAIN)
        size = window // ratio
        pairs = [
            operators(Axis(ratio, phase, window, size), gain, (0, size), (0, window))
            for phase in offset
        ]
        (rows, inverse_rows), (cols, inverse_cols) = (
            tuple(torch.from_numpy(matrix) for matrix in pair) for pair in pairs
        )
        ring = math.ceil(degrade_margin(gain, ratio) / ratio)
        return cls(rows, cols, inverse_rows, inverse_cols, ring)

    def to(self, device: torch.device) -> Sensor:
        """The same sensor on another device."""
        matrices = (self.rows, self.cols, self.inverse_rows, self.inverse_cols)
        return Sensor(*(m.to(device, non_blocking=True) for m in matrices), self.ring)

    def restore_ms(self, fused: Tensor, ms: Tensor) -> Tensor:
        """Windows (B, C, p, p) changed so that they give back the MS (B, C, q, q).

        As :func:`ksdiff_core.methods.consistency.restore_ms`, over windows whose edge is not a scene's.
        """
        rest = ms - self.rows @ fused @ self.cols.T
        inner = slice(self.ring, -self.ring)
        kept = torch.zeros_like(rest)
        kept[..., inner, inner] = rest[..., inner, inner]
        return fused + self.rows.T @ (self.inverse_rows @ kept @ self.inverse_cols) @ self.cols
