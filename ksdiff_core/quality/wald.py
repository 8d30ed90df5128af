"""Wald's protocol: degrade PAN and MS by the ratio, so that the original MS is the ground truth.

Source: Wald, Ranchin and Mangolini 1997, Fusion of satellite images of different spatial
resolutions, PERS 63(6); filters matched to the sensor after Aiazzi et al. 2006.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ksdiff_core.grid import Window
from ksdiff_core.numerics.banded import apply_separable
from ksdiff_core.sensors.mtf import Axis, degrade_matrix
from ksdiff_core.tiling import Tile, whole_scene

MIN_REDUCED_PX = 4
"""Shortest side of a reduced MS image from which anything can be said."""


@dataclass(frozen=True)
class ReducedPair:
    """A pair at reduced resolution with its ground truth.

    Attributes:
        pan: PAN on the grid of the original MS (h, w).
        ms: MS one ratio coarser (C, h / ratio, w / ratio).
        reference: The original MS over ``pan`` (C, h, w).
        offset: MS coordinate (row, col), edge convention, of the upper left corner of ``pan``.
        ratio: Ratio of the reduced pair along rows and columns, that of the original pair.
    """

    pan: np.ndarray
    ms: np.ndarray
    reference: np.ndarray
    offset: tuple[float, float]
    ratio: float

    def tile(self, nyquist_gains: Sequence[float]) -> Tile:
        """The reduced pair as a tile over its whole scene."""
        return whole_scene(self.pan, self.ms, nyquist_gains, self.offset, self.ratio)


def reduced_resolution(
    pan: np.ndarray,
    ms: np.ndarray,
    ratio: float,
    nyquist_gains: Sequence[float],
    pan_nyquist_gain: float,
    offset: tuple[float, float] = (0.0, 0.0),
) -> ReducedPair:
    """Wald's protocol on one pair, for any ratio above 1 and any phase of the two grids.

    The reduced grids keep the sub-pixel phase of the original ones, so a method meets at reduced
    resolution the geometry that it meets at full resolution.

    Args:
        pan: (H, W), any unit.
        ms: (C, h, w), same kind of unit.
        ratio: MS GSD over PAN GSD, > 1; need not be an integer.
        nyquist_gains: MTF value at the MS Nyquist frequency, one per band, in (0, 1).
        pan_nyquist_gain: MTF value of PAN at its Nyquist frequency, in (0, 1).
        offset: MS coordinate (row, col) of PAN's upper left corner.

    Raises:
        ValueError: Shapes that do not belong together, or too small to be reduced.
    """
    if pan.ndim != 2 or ms.ndim != 3:
        raise ValueError(f"expected pan (H, W) and ms (C, h, w), got {pan.shape} and {ms.shape}")
    if len(nyquist_gains) != len(ms):
        raise ValueError(f"expected {len(ms)} Nyquist gains, got {len(nyquist_gains)}")
    if not ratio > 1.0:
        raise ValueError(f"expected a ratio above 1, got {ratio}")
    full = [Axis(ratio, offset[axis], pan.shape[axis], ms.shape[axis + 1]) for axis in (0, 1)]
    (rows, row_axis), (cols, col_axis) = (reduced_axis(axis) for axis in full)
    reference = ms[:, rows[0] : rows[1], cols[0] : cols[1]].astype(np.float32)
    pan_rr = apply_separable(
        degrade_matrix(full[0], pan_nyquist_gain, rows, (0, pan.shape[0])),
        pan.astype(np.float32),
        degrade_matrix(full[1], pan_nyquist_gain, cols, (0, pan.shape[1])),
    )
    ms_rr = degrade_bands(reference, nyquist_gains, row_axis, col_axis)
    return ReducedPair(pan_rr, ms_rr, reference, (row_axis.offset, col_axis.offset), ratio)


def reduced_axis(axis: Axis) -> tuple[tuple[int, int], Axis]:
    """MS pixels ``[start, stop)`` that become the ground truth, and the axis of the reduced pair.

    They are the MS pixels whose centre lies on PAN, cut so that the reduced PAN and the reduced MS
    end together.
    """
    start = max(0, math.ceil(axis.offset - 0.5))
    stop = min(axis.ms_size, math.floor(axis.offset + axis.pan_size / axis.ratio + 0.5))
    phase = axis.offset - math.floor(axis.offset + 0.5)
    coarse = math.floor((stop - start) / axis.ratio + phase + 1e-9)
    if coarse < MIN_REDUCED_PX:
        raise ValueError(
            f"PAN covers {max(stop - start, 0)} MS pixels; at ratio {axis.ratio:g} at least "
            f"{math.ceil(MIN_REDUCED_PX * axis.ratio)} are needed to reduce the pair"
        )
    size = min(stop - start, round((coarse - phase) * axis.ratio))
    return (start, start + size), Axis(axis.ratio, phase, size, coarse)


def degrade_bands(
    image: np.ndarray, nyquist_gains: Sequence[float], rows: Axis, cols: Axis
) -> np.ndarray:
    """An image (C, H, W) on the PAN grid as the MS sensor would have seen it: (C, h, w) float32."""
    ms, pan = Window(0, 0, rows.ms_size, cols.ms_size), Window(0, 0, rows.pan_size, cols.pan_size)
    return degrade_part(image, nyquist_gains, (rows, cols), ms, pan)


def degrade_part(
    image: np.ndarray,
    nyquist_gains: Sequence[float],
    axes: tuple[Axis, Axis],
    ms: Window,
    pan: Window,
) -> np.ndarray:
    """The MS pixels ``ms`` of :func:`degrade_bands` from the PAN pixels ``pan`` of the image.

    Args:
        image: (C, H, W) over ``pan``, which covers the reach of the filter.
        nyquist_gains: One per band.
        axes: Relation of the grids along rows and columns.
        ms: MS pixels wanted.
        pan: PAN pixels given.
    """
    out = np.empty((len(image), ms.height, ms.width), np.float32)
    for gain in set(nyquist_gains):
        bands = [band for band, other in enumerate(nyquist_gains) if other == gain]
        down_rows = degrade_matrix(axes[0], gain, ms.row_range, pan.row_range)
        down_cols = degrade_matrix(axes[1], gain, ms.col_range, pan.col_range)
        out[bands] = apply_separable(down_rows, image[bands], down_cols)
    return out
