"""A tile, the unit of work: one window of PAN with everything that is needed to fuse it.

The same object is used for the windows from which scene statistics are taken. All methods, classical
and KSDiff, have the shape of :class:`Method`: learn from a bounded sample of the scene once, then fuse
tile after tile with what was learnt, so that no number depends on the tiling.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Callable, Protocol

import numpy as np

from ksdiff_core.grid import Window
from ksdiff_core.machine.once import once
from ksdiff_core.numerics.banded import apply_separable
from ksdiff_core.sensors.mtf import (
    Axis,
    degrade_margin,
    degrade_matrix,
    upsample_matrix,
)


@dataclass(frozen=True)
class Scene:
    """What is constant over a scene.

    Attributes:
        rows: Relation of PAN and MS along rows.
        cols: The same along columns.
        nyquist_gains: MTF value at the MS Nyquist frequency, one per band.
        band_names: One per band; may be empty strings.
        wavelengths_nm: Centre wavelength per band, NaN where unknown.
    """

    rows: Axis
    cols: Axis
    nyquist_gains: tuple[float, ...]
    band_names: tuple[str, ...] = ()
    wavelengths_nm: tuple[float, ...] = ()

    @property
    def ratio(self) -> float:
        """MS GSD over PAN GSD (geometric mean of both axes)."""
        return float(np.sqrt(self.rows.ratio * self.cols.ratio))

    @property
    def bands(self) -> int:
        return len(self.nyquist_gains)

    @property
    def pan_gain(self) -> float:
        """Nyquist gain of the filter that brings PAN to the MS resolution: the mean over bands."""
        return float(np.mean(self.nyquist_gains))


@dataclass
class Tile:
    """One window of a scene, nodata already filled, in DN.

    Attributes:
        scene: The scene it belongs to.
        window: PAN pixels that the arrays stand for: ``ms_up``, ``pan_low`` and the fused result have
            this size.
        pan: PAN over ``window`` (H, W), float32.
        pan_wide: PAN over ``wide`` (Hw, Ww), float32: ``window`` with the reach of the MTF filter.
        wide: The PAN window of ``pan_wide``.
        ms: MS over ``ms_window`` (C, h, w), float32.
        ms_window: MS pixels needed to interpolate ``window``.
        valid: True where PAN and MS are both valid (H, W).
    """

    scene: Scene
    window: Window
    pan_wide: np.ndarray
    wide: Window
    ms: np.ndarray
    ms_window: Window
    valid: np.ndarray
    _last_low: tuple[float, np.ndarray | None] = field(default=(0.0, None), init=False, repr=False)

    @property
    def pan(self) -> np.ndarray:
        row, col = self.window.row - self.wide.row, self.window.col - self.wide.col
        return self.pan_wide[row : row + self.window.height, col : col + self.window.width]

    @once
    def up_matrices(self) -> tuple[np.ndarray, np.ndarray]:
        """Row and column matrices of MS interpolation: (H, h) and (W, w)."""
        return (
            upsample_matrix(self.scene.rows, self.window.row_range, self.ms_window.row_range),
            upsample_matrix(self.scene.cols, self.window.col_range, self.ms_window.col_range),
        )

    def low_matrices(self, nyquist_gain: float | None = None) -> tuple[np.ndarray, np.ndarray]:
        """Row and column matrices of PAN degradation to the MS grid: (h, Hw) and (w, Ww)."""
        gain = self.scene.pan_gain if nyquist_gain is None else nyquist_gain
        return (
            degrade_matrix(self.scene.rows, gain, self.ms_window.row_range, self.wide.row_range),
            degrade_matrix(self.scene.cols, gain, self.ms_window.col_range, self.wide.col_range),
        )

    @once
    def ms_up(self) -> np.ndarray:
        """MS interpolated to the PAN grid (C, H, W)."""
        return self._interpolated(self.ms)

    @once
    def pan_ms(self) -> np.ndarray:
        """PAN degraded to the MS grid over ``ms_window`` (h, w), with the scene's mean Nyquist gain."""
        rows, cols = self.low_matrices()
        return apply_separable(rows, self.pan_wide, cols)

    @once
    def pan_low(self) -> np.ndarray:
        """PAN degraded to the MS grid and interpolated back (H, W): PAN as MS would have seen it."""
        return self._interpolated(self.pan_ms)

    def forget(self) -> None:
        """Let go of the images that were derived from the tile; they are made again when asked for."""
        for name in ("ms_up", "pan_ms", "pan_low"):
            self.__dict__.pop(name, None)

    def pan_low_at(self, nyquist_gain: float) -> np.ndarray:
        """The same with another Nyquist gain; the last one is remembered, as bands often share theirs."""
        if self._last_low[0] != nyquist_gain:
            rows, cols = self.low_matrices(nyquist_gain)
            low = apply_separable(rows, self.pan_wide, cols)
            self._last_low = (nyquist_gain, self._interpolated(low))
        return self._last_low[1]

    def _interpolated(self, image: np.ndarray) -> np.ndarray:
        rows, cols = self.up_matrices
        return apply_separable(rows, image, cols, enlarging=True)


class Method(Protocol):
    """A way to fuse. Statistics once per scene, then any tile.

    Attributes:
        halo: PAN pixels around a tile on which its result depends beyond ``ms_up`` and ``pan_low``.
        align: Tile windows must start at multiples of this many PAN pixels (absolute).
    """

    halo: int
    align: int

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = lambda: False) -> None:
        """Learn the scene's statistics (for KSDiff: prior and kernels) from sample windows."""

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = lambda: False) -> np.ndarray:
        """Fused image over ``tile.window`` (C, H, W) float32, DN, not rounded or clipped."""


def tile_cores(whole: Window, wanted: Window, side: int) -> tuple[Window, ...]:
    """Cores of the tiles that hold the wanted pixels of a scene, row by row.

    Rounding and the finite reach of the last correction make the bits of a pixel depend on its tile. The
    tiles of a part are therefore those of the whole scene, so that the part equals the crop of the whole.

    Args:
        whole: All pixels of the scene that can be fused.
        wanted: Those of them that are wanted, at least one.
        side: Of a tile, in pixels; the last ones may be smaller.
    """
    first_row = whole.row + (wanted.row - whole.row) // side * side
    first_col = whole.col + (wanted.col - whole.col) // side * side
    return tuple(
        Window(row, col, side, side).intersection(whole)
        for row in range(first_row, wanted.row_range[1], side)
        for col in range(first_col, wanted.col_range[1], side)
    )


def scene_windows(rows: Axis, cols: Axis, window: Window, gain: float) -> tuple[Window, Window]:
    """MS window and wide PAN window that a :class:`Tile` over ``window`` needs."""
    ms_rows = rows.ms_range(*window.row_range)
    ms_cols = cols.ms_range(*window.col_range)
    wide_rows = rows.pan_range(*ms_rows, degrade_margin(gain, rows.ratio) + 1)
    wide_cols = cols.pan_range(*ms_cols, degrade_margin(gain, cols.ratio) + 1)
    wide_rows = (min(wide_rows[0], window.row), max(wide_rows[1], window.row + window.height))
    wide_cols = (min(wide_cols[0], window.col), max(wide_cols[1], window.col + window.width))
    return Window.of(ms_rows, ms_cols), Window.of(wide_rows, wide_cols)


def part_of(tile: Tile, window: Window) -> Tile:
    """The part over ``window`` of a tile over a whole scene, as if it alone had been read."""
    gain = min(tile.scene.nyquist_gains)
    ms_window, wide = scene_windows(tile.scene.rows, tile.scene.cols, window, gain)
    return Tile(
        scene=tile.scene,
        window=window,
        pan_wide=tile.pan_wide[slice(*wide.row_range), slice(*wide.col_range)],
        wide=wide,
        ms=tile.ms[:, slice(*ms_window.row_range), slice(*ms_window.col_range)],
        ms_window=ms_window,
        valid=tile.valid[slice(*window.row_range), slice(*window.col_range)],
    )


def whole_scene(
    pan: np.ndarray,
    ms: np.ndarray,
    nyquist_gains: Sequence[float],
    offset: tuple[float, float] = (0.0, 0.0),
    ratio: float | None = None,
) -> Tile:
    """A tile over a whole scene held in memory: for tests, evaluation and training.

    Args:
        pan: (H, W) float32.
        ms: (C, h, w) float32.
        nyquist_gains: One per band, in (0, 1).
        offset: MS coordinates (row, col) of PAN's upper left corner.
        ratio: MS GSD over PAN GSD; H / h when not given.
    """
    height, width = pan.shape
    bands, ms_height, ms_width = ms.shape
    ratio = ratio or height / ms_height
    rows = Axis(ratio, offset[0], height, ms_height)
    cols = Axis(ratio, offset[1], width, ms_width)
    if len(nyquist_gains) != bands:
        raise ValueError(f"expected {bands} Nyquist gains, got {len(nyquist_gains)}")
    everything = Window(0, 0, height, width)
    return Tile(
        scene=Scene(rows, cols, tuple(nyquist_gains)),
        window=everything,
        pan_wide=np.asarray(pan, np.float32),
        wide=everything,
        ms=np.asarray(ms, np.float32),
        ms_window=Window(0, 0, ms_height, ms_width),
        valid=np.ones((height, width), bool),
    )
