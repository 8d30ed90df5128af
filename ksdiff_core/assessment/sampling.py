"""The parts of a scene that a report looks at: whole for small scenes, a bounded sample else."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ksdiff_core.assessment.inputs import Opened
from ksdiff_core.errors import Cancelled, InputError
from ksdiff_core.grid import Window
from ksdiff_core.machine.once import once
from ksdiff_core.numerics.fill import fill_nodata
from ksdiff_core.numerics.pixels import convolve
from ksdiff_core.numerics.spread import spread_cells
from ksdiff_core.quality.qindex import BLOCK, uqi_between_bands
from ksdiff_core.quality.wald import degrade_part
from ksdiff_core.raster.radiometry import NUMPY_TYPES
from ksdiff_core.scene.reader import SAMPLE_PX, SAMPLES, Loaded, SceneReader
from ksdiff_core.scene.samples import ms_valid
from ksdiff_core.sensors.mtf import Axis, degrade_margin
from ksdiff_core.tiling import Tile

ENOUGH_VALID = 0.5
"""Valid part from which a window is taken without looking for a better one."""

MOST_LOOKED_AT = 64
"""Windows looked at for valid pixels before those found have to do."""


@dataclass
class Sample:
    """One window of the scene with all that is known there.

    Attributes:
        core: The PAN pixels it stands for.
        inside: The part of ``tile.window`` that is assessed.
        tile: PAN and MS over the core and the reach of the filters around it.
        fused: (C, H, W) over ``tile.window``, nodata filled, edges of ``inside`` repeated.
        valid: (H, W) over ``tile.window``, True where PAN, MS and the fused raster are valid.
        clear: As ``valid``, and out of the filters' reach of pixels that are not.
        reference: (C, H, W) over ``tile.window``, or None.
        reference_valid: (H, W), True where the reference is valid too.
        uncertainty: (C or 1, H, W) over ``tile.window``, or None.
        limits: Smallest and largest whole number that a file like the fused one holds; None for files
            of real numbers.
    """

    core: Window
    inside: Window
    tile: Tile
    fused: np.ndarray
    valid: np.ndarray
    clear: np.ndarray
    reference: np.ndarray | None = None
    reference_valid: np.ndarray | None = None
    uncertainty: np.ndarray | None = None
    limits: tuple[float, float] | None = None

    def over(self, window: Window, image: np.ndarray) -> np.ndarray:
        """The part of an image (..., H, W) over ``tile.window`` that lies in ``window``."""
        return image[(..., *window.within(self.tile.window))]

    def as_fused(self, image: np.ndarray) -> np.ndarray:
        """An image over ``tile.window`` as if it had been read from a file like the fused one."""
        image = self.over(self.inside, image)
        if self.limits is not None:
            image = np.clip(np.rint(image), *self.limits)
        return _repeat_edges(image, self.inside, self.tile.window)

    def core_grown(self, before: int, after: int) -> Window:
        """The core with more pixels above and to the left, below and to the right, as far as assessed."""
        core = self.core
        wide = Window.of(
            (core.row - before, core.row_range[1] + after),
            (core.col - before, core.col_range[1] + after),
        )
        return wide.intersection(self.inside)

    @once
    def expected_q(self) -> np.ndarray:
        """Q between the interpolated MS bands and the low-pass PAN, (blocks, C + 1, C + 1)."""
        return self.q_with_pan(self.tile.ms_up, self.tile.pan_low)

    def q_with_pan(self, image: np.ndarray, pan: np.ndarray) -> np.ndarray:
        """Q between bands (C, H, W) and PAN (H, W) over ``tile.window``, (blocks, C + 1, C + 1)."""
        stack = np.concatenate([self.over(self.core, image), self.over(self.core, pan)[None]])
        return uqi_between_bands(stack, BLOCK, self.over(self.core, self.clear))

    @once
    def ms_window(self) -> Window:
        """MS pixels whose centre lies in the core."""
        scene = self.tile.scene
        return Window.of(
            _centred(scene.rows, self.core.row_range), _centred(scene.cols, self.core.col_range)
        )

    @once
    def ms(self) -> np.ndarray:
        """MS over ``ms_window`` (C, h, w)."""
        return self.tile.ms[(slice(None), *self.ms_window.within(self.tile.ms_window))]

    @once
    def ms_clear(self) -> np.ndarray:
        """MS pixels of ``ms_window`` whose whole footprint is clear (h, w)."""
        whole = ms_valid(replace(self.tile, valid=self.clear))
        return whole[self.ms_window.within(self.tile.ms_window)]

    def seen_by_ms(self, image: np.ndarray) -> np.ndarray:
        """An image over ``tile.window`` as the MS sensor would see it, over ``ms_window``."""
        scene = self.tile.scene
        axes = (scene.rows, scene.cols)
        return degrade_part(image, scene.nyquist_gains, axes, self.ms_window, self.tile.window)


class Sampler:
    """Chooses and reads the windows of a report.

    Attributes:
        reader: PAN and MS of the scene.
        reach: Half width in PAN pixels of the filters that the indices need.
    """

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        scene = opened.scene
        ratio = max(scene.rows.ratio, scene.cols.ratio)
        self.reader = SceneReader(opened.pan, opened.ms, opened.alignment, scene)
        self.reach = degrade_margin(min(scene.nyquist_gains), ratio)
        # An MS pixel whose centre lies in the core needs half its own size beyond the filter.
        self._margin = self.reach + math.ceil(ratio) + 2

    def choose(self, cancelled: Callable[[], bool]) -> tuple[list[Window], bool]:
        """Up to ``SAMPLES`` windows spread over the assessed area; True if they are all of it.

        Raises:
            InputError: No pixel is valid in PAN, MS and the fused raster.
            Cancelled: The user stopped.
        """
        order = list(spread_windows(self._opened.area, SAMPLE_PX))
        found: list[tuple[float, int]] = []
        for number, window in enumerate(order):
            if cancelled():
                raise Cancelled
            part = self._valid_part(window)
            if part > 0.0:
                found.append((-min(part, ENOUGH_VALID), number))
            good = sum(1 for share, _ in found if -share == ENOUGH_VALID)
            if good == SAMPLES or (found and number + 1 >= MOST_LOOKED_AT):
                break
        if not found:
            raise InputError(
                "The fused raster has no valid pixel where PAN and MS have one.",
                "Check the nodata values and masks of the rasters.",
            )
        chosen = sorted(number for _, number in sorted(found)[:SAMPLES])
        return [order[number] for number in chosen], len(order) <= SAMPLES

    def load(self, core: Window) -> Sample:
        """Everything over ``core``.

        Raises:
            InputError: A file cannot be read.
        """
        opened = self._opened
        tile = self.reader.load(core, self._margin).tile
        inside = tile.window.intersection(opened.area)
        fused, fused_valid = opened.fused.read(inside)
        if not fused_valid.all():
            count = np.maximum(fused_valid.sum(axis=(1, 2)), 1)
            mean = fused.sum(axis=(1, 2), dtype=np.float64) / count
            fused = fill_nodata(fused, fused_valid, mean)
        place = inside.within(tile.window)
        valid = np.zeros(tile.valid.shape, bool)
        valid[place] = tile.valid[place] & fused_valid.all(axis=0)
        sample = Sample(
            core=core,
            inside=inside,
            tile=tile,
            fused=_repeat_edges(fused, inside, tile.window),
            valid=valid,
            clear=_out_of_reach(valid, place, self.reach),
            limits=_limits(opened),
        )
        if opened.reference is not None:
            sample.reference, known = opened.reference.read(tile.window)
            sample.reference_valid = valid & known.all(axis=0)
        if opened.uncertainty is not None:
            sample.uncertainty = opened.uncertainty.read(tile.window)[0]
        return sample

    def _valid_part(self, window: Window) -> float:
        loaded: Loaded = self.reader.load(window)
        _, valid = self._opened.fused.read(window)
        return float((loaded.valid.all(axis=0) & valid.all(axis=0)).mean())


def spread_windows(area: Window, longest: int) -> Iterator[Window]:
    """The windows of an even division of ``area``, far ones first."""
    rows, cols = divide(area.row_range, longest), divide(area.col_range, longest)
    for row, col in spread_cells(len(rows), len(cols)):
        yield Window.of(rows[row], cols[col])


def divide(whole: tuple[int, int], longest: int) -> list[tuple[int, int]]:
    """Ranges of about equal length up to ``longest`` that make up ``whole``.

    All begin a multiple of ``BLOCK`` after the first, so that the blocks of the indices are those
    of the undivided image, and only the last one ends within a block.
    """
    start, stop = whole
    blocks = -(-(stop - start) // BLOCK)
    parts = -(-blocks * BLOCK // max(longest // BLOCK * BLOCK, BLOCK))
    edges = [start + blocks * part // parts * BLOCK for part in range(parts)] + [stop]
    return list(zip(edges[:-1], edges[1:]))


def _limits(opened: Opened) -> tuple[float, float] | None:
    """Range of the MS type if both the MS and the fused raster hold whole numbers."""
    kinds = [NUMPY_TYPES[source.type_name] for source in (opened.ms, opened.fused.source)]
    if not all(np.issubdtype(kind, np.integer) for kind in kinds):
        return None
    return float(np.iinfo(kinds[0]).min), float(np.iinfo(kinds[0]).max)


def _centred(axis: Axis, pan: tuple[int, int]) -> tuple[int, int]:
    """MS pixels ``[first, last)`` whose centre lies in the PAN pixels ``[pan)``."""
    edges = [math.ceil(edge / axis.ratio + axis.offset - 0.5 - 1e-9) for edge in pan]
    first, last = (min(max(edge, 0), axis.ms_size) for edge in edges)
    return first, last


def _repeat_edges(image: np.ndarray, inner: Window, outer: Window) -> np.ndarray:
    """An image over ``inner`` on ``outer``, its edge pixels repeated."""
    rows, cols = inner.within(outer)
    pad = (
        (0, 0),
        (rows.start, outer.height - rows.stop),
        (cols.start, outer.width - cols.stop),
    )
    return np.pad(image, pad, mode="edge")


def _out_of_reach(valid: np.ndarray, place: tuple[slice, slice], reach: int) -> np.ndarray:
    """Valid pixels with no invalid one of ``place`` within ``reach`` rows and columns."""
    bad = np.zeros(valid.shape, np.float32)
    bad[place] = ~valid[place]
    if not bad.any():
        return valid
    # Edges of the place are no nodata: there the image counts as repeated.
    near = convolve(np.pad(bad, reach), np.ones(2 * reach + 1, np.float32))
    return valid & (near < 0.5)
