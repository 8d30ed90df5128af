"""Where a report looks closely: crops with detail, places with extreme spectra, the strongest edge."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ksdiff_core.assessment.sampling import Sample
from ksdiff_core.grid import Window
from ksdiff_core.numerics.pixels import convolve, sobel_magnitude

CROP_PX = 160
"""Side of a crop in PAN pixels."""

CROP_RANKS = (1.0, 0.75, 0.5)
"""Which crops are shown, by their rank in detail: the most, much, and an average amount."""

EDGE_MS_PX = 7
"""Half length of the profile in MS pixels."""

ACROSS_PX = 5
"""Rows or columns over which an edge must run straight."""

_MOSTLY = 0.95


@dataclass(frozen=True)
class Spot:
    """A place of 3 x 3 MS pixels.

    Attributes:
        name: Why it was chosen.
        row: MS row of its middle.
        col: MS column of its middle.
        pan_row: The same place in PAN rows, edge convention.
        pan_col: The same place in PAN columns.
    """

    name: str
    row: int
    col: int
    pan_row: float
    pan_col: float


@dataclass(frozen=True)
class Edge:
    """A line of PAN pixels across an edge.

    Attributes:
        row: PAN row of its middle.
        col: PAN column of its middle.
        along_row: True if the line runs along a row.
        half: PAN pixels on each side of the middle.
    """

    row: int
    col: int
    along_row: bool
    half: int

    @property
    def window(self) -> Window:
        """The pixels of the line."""
        length = 2 * self.half + 1
        if self.along_row:
            return Window(self.row, self.col - self.half, 1, length)
        return Window(self.row - self.half, self.col, length, 1)


class Scout:
    """Finds the places while the windows pass by once.

    Args:
        bands: Number of bands.
        roles: Index of known bands by name, for the greenest place.
    """

    def __init__(self, bands: int, roles: dict[str, int]) -> None:
        self._roles = roles
        self._cells: list[tuple[float, Window]] = []
        self._spots: dict[str, tuple[float, Spot]] = {}
        self._edge: tuple[float, Edge] | None = None
        self._total, self._count = np.zeros(bands), 0

    def add(self, sample: Sample) -> None:
        """Look at one window."""
        self._add_cells(sample)
        self._add_spots(sample)
        self._add_edge(sample)
        ms = sample.ms[:, sample.ms_clear]
        self._total += ms.sum(axis=1, dtype=np.float64)
        self._count += ms.shape[1]

    @property
    def levels(self) -> np.ndarray:
        """Mean DN of each MS band (C,), NaN without a valid pixel."""
        return self._total / self._count if self._count else np.full(len(self._total), np.nan)

    @property
    def crops(self) -> tuple[Window, ...]:
        """Up to three crops, the most detailed first."""
        ordered = sorted(self._cells, key=lambda cell: cell[0])
        last = len(ordered) - 1
        ranks = [round(rank * last) for rank in CROP_RANKS]
        # Where there are few, the next best ones fill up.
        chosen = list(dict.fromkeys([*ranks, *range(last, -1, -1)]))[: len(CROP_RANKS)]
        return tuple(ordered[index][1] for index in sorted(chosen, reverse=True) if ordered)

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The brightest and the darkest place, and the greenest one if red and nir are known."""
        return tuple(spot for _, spot in self._spots.values())

    @property
    def edge(self) -> Edge | None:
        """The strongest straight edge of PAN along a row or a column."""
        return self._edge[1] if self._edge is not None else None

    def _add_cells(self, sample: Sample) -> None:
        core = sample.core
        detail = sobel_magnitude(sample.over(core, sample.tile.pan))
        valid = sample.over(core, sample.valid)
        for row in _starts(core.height):
            for col in _starts(core.width):
                cell = Window(row, col, min(CROP_PX, core.height), min(CROP_PX, core.width))
                part = np.s_[row : row + cell.height, col : col + cell.width]
                if valid[part].mean() >= _MOSTLY:
                    place = Window(core.row + row, core.col + col, cell.height, cell.width)
                    self._cells.append((float(detail[part].mean()), place))

    def _add_spots(self, sample: Sample) -> None:
        if min(sample.ms.shape[1:], default=0) < 3:
            return
        box = np.full(3, 1.0 / 3.0)
        whole = convolve(sample.ms_clear.astype(np.float64), box) > 1.0 - 1e-6
        if not whole.any():
            return
        ms = np.stack([convolve(band.astype(np.float64), box) for band in sample.ms])
        level = ms.mean(axis=0)
        scores = {"brightest": level, "darkest": -level}
        if "red" in self._roles and "nir" in self._roles:
            red, nir = ms[self._roles["red"]], ms[self._roles["nir"]]
            both = nir + red
            scores["greenest"] = np.where(both > 0, (nir - red) / np.where(both > 0, both, 1), -1)
        for name, score in scores.items():
            score = np.where(whole, score, -np.inf)
            row, col = np.unravel_index(int(score.argmax()), score.shape)
            best = float(score[row, col])
            if name not in self._spots or best > self._spots[name][0]:
                self._spots[name] = (best, _spot(name, sample, int(row) + 1, int(col) + 1))

    def _add_edge(self, sample: Sample) -> None:
        core, ratio = sample.core, sample.tile.scene.ratio
        pan = sample.over(core, sample.tile.pan).astype(np.float64)
        valid = sample.over(core, sample.valid)
        reach = math.ceil(ratio)
        half = min(math.ceil(EDGE_MS_PX * ratio), (min(pan.shape) - 1) // 2)
        if half <= reach or min(pan.shape) < ACROSS_PX:
            return
        for along_row in (True, False):
            image, mask = (pan, valid) if along_row else (pan.T, valid.T)
            strength = _strength(image, mask, reach, half)
            row, col = np.unravel_index(int(strength.argmax()), strength.shape)
            best = float(strength[row, col])
            row, col = int(row) + ACROSS_PX // 2, int(col) + half
            if best > 0 and (self._edge is None or best > self._edge[0]):
                if not along_row:
                    row, col = col, row
                self._edge = best, Edge(core.row + row, core.col + col, along_row, half)


def _spot(name: str, sample: Sample, row: int, col: int) -> Spot:
    """The spot around an MS pixel of the window's own."""
    scene = sample.tile.scene
    row, col = sample.ms_window.row + row, sample.ms_window.col + col
    pan_row = (row + 0.5 - scene.rows.offset) * scene.rows.ratio
    return Spot(name, row, col, pan_row, (col + 0.5 - scene.cols.offset) * scene.cols.ratio)


def _strength(image: np.ndarray, valid: np.ndarray, reach: int, half: int) -> np.ndarray:
    """Step of the mean of ``ACROSS_PX`` rows over ``reach`` columns to both sides.

    Over rows ``ACROSS_PX // 2`` to the last but as many, columns ``half`` to the last but as many;
    0 where the line of ``half`` columns to both sides has an invalid pixel.
    """
    rows = image.shape[0] - ACROSS_PX + 1
    mean = sum(image[k : k + rows] for k in range(ACROSS_PX)) / ACROSS_PX
    width = image.shape[1] - 2 * half
    right = mean[:, half + reach : half + reach + width]
    left = mean[:, half - reach : half - reach + width]
    middle = ACROSS_PX // 2
    bad = np.cumsum(np.pad(~valid[middle : middle + rows], ((0, 0), (1, 0))), axis=1)
    whole = bad[:, 2 * half + 1 :] == bad[:, : -2 * half - 1]
    return np.where(whole, np.abs(right - left), 0.0)


def _starts(length: int) -> list[int]:
    """First pixels of the crops that fit into a length, spread evenly."""
    count = max(length // CROP_PX, 1)
    room = max(length - CROP_PX, 0)
    return [room * index // max(count - 1, 1) for index in range(count)]
