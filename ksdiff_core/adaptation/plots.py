"""The parts of a scene that adaptation looks at: MS as truth, with PAN brought to its grid.

That is Wald's protocol before the MS is degraded. Plots are large, so that the protocol can be applied to
them twice: an adaptation is first tried one scale lower, where the truth one scale higher is known.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ksdiff_core.errors import Cancelled
from ksdiff_core.grid import Alignment, Window
from ksdiff_core.numerics.banded import apply_separable
from ksdiff_core.quality.wald import degrade_bands
from ksdiff_core.scene.reader import SceneReader, spread_cells
from ksdiff_core.scene.samples import ms_valid
from ksdiff_core.sensors.mtf import Axis, degrade_matrix
from ksdiff_core.tiling import Tile, whole_scene

BLOCK = 16
"""Side, in pixels, of the blocks whose errors are compared."""

HELD_OUT = (1, 3, 0, 2)
"""Column of the held-out region in each row of a four by four table: a knight's move apart."""

PLOT_MS = 256
"""Side of a plot in MS pixels where the scene is large enough."""

MOST_PLOTS = 24
"""Plots of one scene; with eight bands they need 50 MB."""

MIN_VALID = 0.9
"""Valid part that a plot must have."""

CELL = 4
"""Sides of plots are multiples of the network's cells too."""

SMALLEST_MS = 96
"""Shortest side of the common area, in MS pixels, that can be halved and still be learned from."""

COARSE_SIDE = 48
"""Shortest side of a plot after a whole ratio; smaller ones are halved only."""


@dataclass(frozen=True)
class Plots:
    """K windows of one scene on the MS grid, sides multiples of the ratio and of four.

    Attributes:
        pan: PAN as a sensor with MS pixels would have seen it (K, h, w), float32.
        truth: MS (K, C, h, w), float32.
        valid: Where both are valid (K, h, w).
        ratio: MS GSD over PAN GSD, rounded to a whole number, at least 2.
        gains: Nyquist gain of each band.
        pan_gain: Nyquist gain of PAN on its own grid.
    """

    pan: np.ndarray
    truth: np.ndarray
    valid: np.ndarray
    ratio: int
    gains: tuple[float, ...]
    pan_gain: float

    @property
    def side(self) -> int:
        """The shorter side in pixels."""
        return min(self.pan.shape[-2:])

    @property
    def values(self) -> int:
        """Valid numbers of the truth."""
        return int(self.valid.sum()) * self.truth.shape[1]

    def first(self, count: int) -> Plots:
        """The first plots only."""
        return replace(
            self, pan=self.pan[:count], truth=self.truth[:count], valid=self.valid[:count]
        )

    def tiles(self, ratio: int) -> list[Tile]:
        """Each plot as a pair to fuse, its truth degraded by a ratio that divides its sides."""
        made = []
        for pan, truth, valid in zip(self.pan, self.truth, self.valid):
            axes = [Axis(ratio, 0.0, n, n // ratio) for n in pan.shape]
            ms = degrade_bands(truth, self.gains, *axes)
            made.append(replace(whole_scene(pan, ms, self.gains, ratio=ratio), valid=valid))
        return made

    def coarser(self, factor: int) -> Plots:
        """The plots as sensors with pixels ``factor`` times larger would have seen them."""
        step = factor * math.lcm(CELL, self.ratio)
        height, width = (n // step * step for n in self.pan.shape[-2:])
        axes = [Axis(factor, 0.0, n, n // factor) for n in (height, width)]
        cut = (..., slice(height), slice(width))
        stacked = self.valid[cut].reshape(len(self.valid), height // factor, factor, -1, factor)
        return replace(
            self,
            pan=np.stack(
                [degrade_bands(p[None], (self.pan_gain,), *axes)[0] for p in self.pan[cut]]
            ),
            truth=np.stack([degrade_bands(t, self.gains, *axes) for t in self.truth[cut]]),
            valid=stacked.all(axis=(2, 4)),
        )

    @property
    def rehearsal_factor(self) -> int:
        """How much coarser the trial before is: by the ratio, or by two in a small scene."""
        return self.ratio if self.side // self.ratio >= COARSE_SIDE else 2


def held_out(shape: tuple[int, int]) -> np.ndarray:
    """The quarter of a plot that is never learned from (h, w): one region in each row and column of four."""
    mask = np.zeros(shape, bool)
    region = [max(BLOCK, n // 4 // BLOCK * BLOCK) for n in shape]
    for row in range(0, shape[0], region[0]):
        for col in range(0, shape[1], region[1]):
            if col // region[1] % 4 == HELD_OUT[row // region[0] % 4]:
                mask[row : row + region[0], col : col + region[1]] = True
    return mask


def block_errors(
    fused: np.ndarray, truth: np.ndarray, counts: np.ndarray, level: np.ndarray, ratio: float
) -> np.ndarray:
    """ERGAS of each block of ``BLOCK`` pixels that counts as a whole (n,).

    Args:
        fused: (C, h, w).
        truth: (C, h, w).
        counts: (h, w), pixels that count.
        level: Mean of each band over the scene (C,), so that dark blocks do not weigh more.
        ratio: MS GSD over PAN GSD of the pair.

    Source: Wald 2000, as :func:`ksdiff_core.quality.metrics.ergas`, with means of the scene.
    """
    error = ((fused - truth).astype(np.float64) / level[:, None, None]) ** 2
    found = []
    for row in range(0, counts.shape[0] - BLOCK + 1, BLOCK):
        for col in range(0, counts.shape[1] - BLOCK + 1, BLOCK):
            place = np.s_[row : row + BLOCK, col : col + BLOCK]
            if counts[place].all():
                found.append(100.0 / ratio * math.sqrt(float(error[(slice(None), *place)].mean())))
    return np.array(found)


def read_plots(
    reader: SceneReader,
    alignment: Alignment,
    gains: tuple[float, ...],
    pan_gain: float,
    cancelled: Callable[[], bool],
    progress: Callable[[int], None] = lambda _found: None,
) -> Plots | None:
    """Up to ``MOST_PLOTS`` plots spread over the valid part of a scene.

    Args:
        reader: Of the scene, after :meth:`SceneReader.samples`.
        alignment: Where PAN and MS have pixels in common.
        gains: Nyquist gain of each band.
        pan_gain: Nyquist gain of PAN.
        cancelled: Asked before each plot.
        progress: Told how many plots were read.

    Returns:
        None when the scene is too small or holds too few valid pixels.

    Raises:
        InputError: A file cannot be read.
        Cancelled: The user stopped.
    """
    ratio = max(2, round(reader.scene.ratio))
    found = []
    for window in _windows(reader, alignment, math.lcm(CELL, ratio)):
        if cancelled():
            raise Cancelled
        plot = _read(reader, window, pan_gain)
        if plot[2].mean() >= MIN_VALID:
            found.append(plot)
            progress(len(found))
        if len(found) == MOST_PLOTS:
            break
    if not found:
        return None
    pan, truth, valid = (np.stack(parts) for parts in zip(*found))
    return Plots(pan, truth, valid, ratio, gains, pan_gain)


def _windows(reader: SceneReader, alignment: Alignment, step: int) -> Iterator[Window]:
    """MS windows of one size, far ones first; none in a scene that is too small."""
    ranges = []
    for axis, common in (
        (reader.scene.rows, alignment.common.row_range),
        (reader.scene.cols, alignment.common.col_range),
    ):
        # MS pixels that lie on the common area as a whole, with the filter that degrades PAN.
        first = max(0, math.ceil(common[0] / axis.ratio + axis.offset - 1e-6))
        last = min(axis.ms_size, math.floor(common[1] / axis.ratio + axis.offset + 1e-6))
        size = last - first
        if size < SMALLEST_MS:
            return
        count = max(1, round(size / PLOT_MS))
        side = size // count // step * step
        ranges.append([(first + i * side, first + (i + 1) * side) for i in range(count)])
    for row, col in spread_cells(len(ranges[0]), len(ranges[1])):
        yield Window.of(ranges[0][row], ranges[1][col])


def _read(
    reader: SceneReader, window: Window, pan_gain: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """PAN on the MS grid (h, w), MS (C, h, w) and validity (h, w) of an MS window."""
    scene = reader.scene
    pan_window = Window.of(
        scene.rows.pan_range(*window.row_range, 0), scene.cols.pan_range(*window.col_range, 0)
    )
    tile = reader.load(pan_window).tile
    place = window.within(tile.ms_window)
    # The reach of the filter is there: a tile holds a few MS pixels more on each side.
    rows = degrade_matrix(scene.rows, pan_gain, window.row_range, tile.wide.row_range)
    cols = degrade_matrix(scene.cols, pan_gain, window.col_range, tile.wide.col_range)
    pan = apply_separable(rows, tile.pan_wide, cols)
    return pan, tile.ms[(slice(None), *place)], ms_valid(tile)[place]
