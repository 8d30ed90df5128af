"""The pixels of one job as tiles: read, masked and filled, the same for every tiling."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ksdiff_core.errors import Cancelled, InputError
from ksdiff_core.grid import Alignment, Window
from ksdiff_core.numerics.fill import FILL_REACH, fill_nodata
from ksdiff_core.numerics.spread import spread_cells
from ksdiff_core.raster.mask import Mask
from ksdiff_core.raster.radiometry import HUGE
from ksdiff_core.raster.source import RasterSource
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.tiling import Scene, Tile, scene_windows

SAMPLES = 16
"""Windows from which a method learns."""

SAMPLE_PX = 512
"""Largest side of such a window in PAN pixels."""

_ENOUGH_VALID = 0.5
"""Valid part from which a sample window is taken without looking for a better one."""


@dataclass(frozen=True)
class Loaded:
    """A tile and where each of its bands is valid.

    Attributes:
        tile: Filled pixels over ``tile.window``.
        valid: (C, H, W) over ``tile.window``.
        core: The part of ``tile.window`` that is wanted.
    """

    tile: Tile
    valid: np.ndarray
    core: Window

    @property
    def core_valid(self) -> np.ndarray:
        """Validity over ``core`` (C, h, w)."""
        return self.valid[(slice(None), *self.core.within(self.tile.window))]

    def part(self, core: Window, halo: int, align: int) -> Loaded:
        """The tile that loading a piece of this one's core would give."""
        whole, scene = self.tile, self.tile.scene
        window = core.grown(halo, scene.rows.pan_size, scene.cols.pan_size, align)
        ms_window, wide = _windows(scene, window)
        place = window.within(whole.window)
        tile = Tile(
            scene,
            window,
            whole.pan_wide[wide.within(whole.wide)],
            wide,
            whole.ms[(slice(None), *ms_window.within(whole.ms_window))],
            ms_window,
            whole.valid[place],
        )
        return Loaded(tile, self.valid[(slice(None), *place)], core)


class SceneReader:
    """PAN and MS of one job, tile by tile. For one thread at a time.

    Args:
        pan: The PAN band.
        ms: The MS bands.
        alignment: How PAN lies on MS by their georeference; what they have in common stays that.
        scene: Gains and names of the bands, and how PAN lies on MS if that is known better.
        mask: Outside it nothing is valid in what is stored; what is computed knows nothing of it, so that
            the result inside is the same with and without it.
        means: Fallback of nodata filling: mean of PAN (1,) and of the MS bands (C,). Not needed where
            :meth:`samples`, which measures it, is called first.

    Attributes:
        largest: Largest valid value of PAN and of MS in the windows of ``samples``, NaN before.
    """

    def __init__(
        self,
        pan: RasterSource,
        ms: RasterSource,
        alignment: Alignment,
        scene: Scene,
        mask: Mask | None = None,
        means: tuple[np.ndarray, np.ndarray] | None = None,
    ) -> None:
        self._mask = mask
        self._pan, self._ms, self._alignment = pan, ms, alignment
        self.scene = scene
        self.means = means or (np.zeros(1), np.zeros(len(ms.bands)))
        self.largest = (float("nan"), float("nan"))

    def load(self, core: Window, halo: int = 0, align: int = 1) -> Loaded:
        """The tile around ``core``, widened by ``halo`` inside the PAN image.

        Raises:
            InputError: A file cannot be read.
        """
        rows = _ms_centred(self.scene.rows, core.row_range)
        cols = _ms_centred(self.scene.cols, core.col_range)
        return self._load(core, halo, align, (core, Window.of(rows, cols)))

    def warnings(self) -> list[str]:
        """What the user should know of the tiles that were loaded."""
        found = [(n, s.absurd) for n, s in (("PAN", self._pan), ("MS", self._ms)) if s.absurd]
        if not found:
            return []
        counts = " and ".join(f"{count} value{'s' * (count != 1)} of the {n}" for n, count in found)
        return [f"Not finite or beyond {HUGE:g}, and so taken as nodata: {counts}."]

    def _load(
        self,
        core: Window,
        halo: int,
        align: int,
        counted: tuple[Window | None, Window | None] = (None, None),
    ) -> Loaded:
        pan_grid = self._pan.grid
        window = core.grown(halo, pan_grid.height, pan_grid.width, align)
        ms_window, wide = _windows(self.scene, window)
        pan, pan_valid = _read_filled(self._pan, wide, self.means[0], counted[0])
        ms, ms_valid = _read_filled(self._ms, ms_window, self.means[1], counted[1])
        valid = pan_valid[(slice(None), *window.within(wide))] & self._ms_valid(
            window, ms_window, ms_valid
        )
        tile = Tile(self.scene, window, pan[0], wide, ms, ms_window, valid.all(axis=0))
        if self._mask is not None:
            valid &= self._mask.read(window)
        return Loaded(tile, valid, core)

    def samples(self, align: int, cancelled: Callable[[], bool]) -> list[Tile]:
        """Up to ``SAMPLES`` windows spread over the valid part of the common area.

        Where they lie depends on the two images only, neither on the tiling nor on the extent that
        is wanted. Their mean values become the fallback of nodata filling.

        Raises:
            InputError: No pixel is valid in both images, or a file cannot be read.
            Cancelled: The user stopped.
        """
        found: list[tuple[float, Window]] = []
        good = 0
        for window in _spread_windows(self._alignment.common, align):
            if cancelled():
                raise Cancelled
            part = min(self._valid_part(window), _ENOUGH_VALID)
            if part > 0:
                found.append((part, window))
                # sort is stable: among equals the spread order stays.
                found.sort(key=lambda item: -item[0])
                del found[SAMPLES:]
            good += part == _ENOUGH_VALID
            if good == SAMPLES:
                break
        if not found:
            raise InputError(
                "PAN and MS have no valid pixel in common: all are nodata, masked or not finite.",
                "Check the nodata values and masks of both images.",
            )
        windows = [window for _, window in found]
        self._measure(windows)
        tiles = []
        for window in windows:
            if cancelled():
                raise Cancelled
            tiles.append(self._load(window, 0, 1).tile)
        return tiles

    def _valid_part(self, window: Window) -> float:
        """Share of pixels that are valid in PAN and in all MS bands, 0 to 1."""
        ms_window, _ = _windows(self.scene, window)
        _, pan_valid = self._pan.read(window)
        _, ms_valid = self._ms.read(ms_window)
        valid = pan_valid & self._ms_valid(window, ms_window, ms_valid)
        return float(valid.all(axis=0).mean())

    def _measure(self, windows: list[Window]) -> None:
        """Mean and largest value of the valid PAN and MS pixels in the windows."""
        largest = []
        for source, mean, axes in (
            (self._pan, self.means[0], None),
            (self._ms, self.means[1], (self.scene.rows, self.scene.cols)),
        ):
            total, count, most = np.zeros(len(mean)), np.zeros(len(mean)), -np.inf
            for window in windows:
                place = window
                if axes is not None:
                    place = Window.of(
                        axes[0].ms_range(*window.row_range), axes[1].ms_range(*window.col_range)
                    )
                values, valid = source.read(place)
                total += values.sum(axis=(1, 2), dtype=np.float64, where=valid)
                count += valid.sum(axis=(1, 2))
                most = max(most, float(values.max(where=valid, initial=-np.inf)))
            mean[:] = total / np.maximum(count, 1)
            largest.append(most)
        self.largest = tuple(largest)

    def _ms_valid(self, window: Window, ms_window: Window, ms_valid: np.ndarray) -> np.ndarray:
        """Validity of the MS pixel under each PAN centre (C, H, W); False outside the MS.

        Where registration moves the MS inwards, its edge pixels stand for the few PAN pixels it leaves.
        """
        rows = _ms_index(self.scene.rows, window.row_range, ms_window.row_range)
        cols = _ms_index(self.scene.cols, window.col_range, ms_window.col_range)
        stated = self._alignment
        inside = _inside(stated.rows, window.row_range)[:, None] & _inside(
            stated.cols, window.col_range
        )
        if ms_valid.all():
            return np.broadcast_to(inside, (len(ms_valid), *inside.shape))
        return ms_valid[:, rows].take(cols, axis=2) & inside


def _windows(scene: Scene, window: Window) -> tuple[Window, Window]:
    """MS window and wide PAN window; the lowest gain has the widest filter."""
    return scene_windows(scene.rows, scene.cols, window, min(scene.nyquist_gains))


def _ms_index(axis: Axis, pan: tuple[int, int], ms: tuple[int, int]) -> np.ndarray:
    """Index into MS pixels ``[ms)`` of the one that is nearest to each PAN pixel ``[pan)``."""
    return np.clip(axis.ms_under(*pan), ms[0], ms[1] - 1) - ms[0]


def _ms_centred(axis: Axis, pan: tuple[int, int]) -> tuple[int, int]:
    """MS pixels whose centre lies in PAN pixels ``[pan)``: each in one of the ranges that cover an image."""
    first, last = (
        min(max(math.ceil(edge / axis.ratio + axis.offset - 0.5), 0), axis.ms_size) for edge in pan
    )
    return first, last


def _inside(axis: Axis, pan: tuple[int, int]) -> np.ndarray:
    """Whether there is an MS pixel under each PAN pixel ``[pan)``."""
    index = axis.ms_under(*pan)
    return (index >= 0) & (index < axis.ms_size)


def _read_filled(
    source: RasterSource, window: Window, fallback: np.ndarray, counted: Window | None
) -> tuple[np.ndarray, np.ndarray]:
    """Filled pixels and their original validity over ``window``."""
    padded = window
    if source.masked:
        padded = window.grown(FILL_REACH, source.grid.height, source.grid.width)
    values, valid = source.read(padded, counted)
    if not valid.all():
        values = fill_nodata(values, valid, fallback)
    place = (slice(None), *window.within(padded))
    return np.ascontiguousarray(values[place]), valid[place]


def _spread_windows(common: Window, align: int) -> Iterator[Window]:
    """All windows of a regular division of the common area, far ones first."""
    rows = _divide(common.row_range, align)
    cols = _divide(common.col_range, align)
    for row, col in spread_cells(len(rows), len(cols)):
        yield Window.of(rows[row], cols[col])


def _divide(whole: tuple[int, int], align: int) -> list[tuple[int, int]]:
    """Ranges of one length up to ``SAMPLE_PX`` that cover ``whole`` from multiples of ``align``.

    They overlap a little where needed: methods stack the windows, so none may be a narrow rest.
    """
    start, stop = whole
    parts = -(-(stop - start) // SAMPLE_PX)
    side = min(-(-(stop - start) // (parts * align)) * align, stop - start)
    room = stop - start - side
    firsts = [(start + room * i // max(parts - 1, 1)) // align * align for i in range(parts)]
    return [(first, first + side) for first in firsts]
