"""Patches of sample tiles on which PAN and MS can be compared at any shift up to ``SEARCH_PX``."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ksdiff_core.grid import Window
from ksdiff_core.numerics.banded import apply_separable
from ksdiff_core.sensors.mtf import Axis, degrade_margin, degrade_matrix
from ksdiff_core.tiling import Tile

SEARCH_PX = 12.0
"""Largest shift that is looked for along each axis, in PAN pixels."""

BLOCK_PX = 8
"""Sides of patches are multiples of this many MS pixels."""

PATCH_BLOCKS = 8
"""Largest side of a patch in blocks."""

PATCHES = 16
"""Patches that are taken, evenly spread over all samples."""

_FULLY_VALID = 0.99
"""Valid weight under the MTF filter from which an MS pixel is compared."""


@dataclass(frozen=True)
class Patch:
    """MS pixels of a tile under which the tile has PAN for every shift that is looked for.

    Attributes:
        tile: The tile.
        window: The MS pixels, with one pixel around for the high-pass filter.
        wide: PAN pixels under them, with the reach of shift and MTF filter.
    """

    tile: Tile
    window: Window
    wide: Window

    def images(self, shift: tuple[float, float]) -> np.ndarray:
        """High-passed PAN, its slopes per row and column, and the bands: (C + 3, h, w) float32.

        PAN is degraded to the MS grid as if the MS were moved by ``shift`` (rows, cols) PAN pixels;
        pixels that are not valid in all of them are 0.
        """
        pan = self.tile.pan_wide[self.wide.within(self.tile.wide)]
        rows, row_slope = self._operators(0, shift[0])
        cols, col_slope = self._operators(1, shift[1])
        low = [(rows, cols), (row_slope, cols), (rows, col_slope)]
        seen = np.stack([apply_separable(down, pan, across) for down, across in low])
        place = self.window.within(self.tile.ms_window)
        images = _high_pass(np.concatenate([seen, self.tile.ms[(slice(None), *place)]]))
        if not self.tile.valid.all():
            images *= (self._valid(shift) & self._valid((0.0, 0.0)))[1:-1, 1:-1]
        return images

    def _valid(self, shift: tuple[float, float]) -> np.ndarray:
        """MS pixels (h, w) that see valid pixels only, if the MS were moved; unknown ones count as valid."""
        valid = np.ones(self.tile.pan_wide.shape, np.float32)
        valid[self.tile.window.within(self.tile.wide)] = self.tile.valid
        rows, cols = self._operators(0, shift[0])[0], self._operators(1, shift[1])[0]
        return apply_separable(rows, valid[self.wide.within(self.tile.wide)], cols) > _FULLY_VALID

    def _operators(self, axis: int, shift: float) -> tuple[np.ndarray, np.ndarray]:
        """Degradation along one axis with the MS moved by ``shift``, and its change per PAN pixel."""
        scene = self.tile.scene
        relation = (scene.rows, scene.cols)[axis]
        ms = (self.window.row_range, self.window.col_range)[axis]
        pan = (self.wide.row_range, self.wide.col_range)[axis]
        before, here, after = (
            degrade_matrix(
                replace(relation, offset=relation.offset - (shift + step) / relation.ratio),
                scene.pan_gain,
                ms,
                pan,
            )
            for step in (-0.5, 0.0, 0.5)
        )
        return here, after - before


def patches_of(samples: Sequence[Tile]) -> list[Patch]:
    """Up to ``PATCHES`` patches, evenly spread over the samples; none if all are too small."""
    found = []
    for tile in samples:
        rows = _cuts(tile.scene.rows, tile.window.row_range, tile.ms_window.row_range)
        cols = _cuts(tile.scene.cols, tile.window.col_range, tile.ms_window.col_range)
        found += [_patch(tile, Window.of(row, col)) for row in rows for col in cols]
    few = min(len(found), PATCHES)
    return [found[index * len(found) // few] for index in range(few)]


def _cuts(axis: Axis, pan: tuple[int, int], ms: tuple[int, int]) -> list[tuple[int, int]]:
    """Ranges of MS pixels whose centres stay on PAN pixels ``pan`` when they are moved."""
    start = max(math.ceil((pan[0] + SEARCH_PX) / axis.ratio + axis.offset), ms[0])
    stop = min(math.floor((pan[1] - SEARCH_PX) / axis.ratio + axis.offset), ms[1])
    blocks = max((stop - start - 2) // BLOCK_PX, 0)
    parts = -(-blocks // PATCH_BLOCKS)
    edges = [start + blocks * part // max(parts, 1) * BLOCK_PX for part in range(parts + 1)]
    return [(first, last + 2) for first, last in zip(edges, edges[1:])]


def _patch(tile: Tile, window: Window) -> Patch:
    scene = tile.scene
    reach = math.ceil(SEARCH_PX) + 2
    wide = Window.of(
        scene.rows.pan_range(
            *window.row_range, reach + degrade_margin(scene.pan_gain, scene.rows.ratio)
        ),
        scene.cols.pan_range(
            *window.col_range, reach + degrade_margin(scene.pan_gain, scene.cols.ratio)
        ),
    )
    return Patch(tile, window, wide.intersection(tile.wide))


def _high_pass(images: np.ndarray) -> np.ndarray:
    """Images (n, h, w) minus their 3 x 3 mean, without the outermost pixels."""
    total = images[:, :-2] + images[:, 1:-1] + images[:, 2:]
    total = total[:, :, :-2] + total[:, :, 1:-1] + total[:, :, 2:]
    return images[:, 1:-1, 1:-1] - total / 9
