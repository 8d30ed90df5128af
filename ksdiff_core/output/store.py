"""The writer's end of a run: fused tiles become stored values, statistics and counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ksdiff_core.errors import InputError
from ksdiff_core.grid import Window
from ksdiff_core.output.writer import RasterSink
from ksdiff_core.raster.radiometry import Converter, Statistics

USUAL_CLAMPED = 0.01
"""Share of clamped values above which the output type may be a mistake."""


@dataclass(frozen=True)
class Piece:
    """What one tile puts into one file.

    Attributes:
        place: Pixels of the file.
        stored: (C, h, w) of the file's type.
        valid: (C, h, w).
        clamped: Values that had to be clamped to the range of that type.
    """

    place: Window
    stored: np.ndarray
    valid: np.ndarray
    clamped: int


class Store:
    """Takes the fused tiles of one file.

    Args:
        sink: The file.
        converter: From float to the file's type.
        wanted: PAN pixels of the file.
        bands: Bands of the tiles that the file has, from 0, in its order.
    """

    def __init__(
        self, sink: RasterSink, converter: Converter, wanted: Window, bands: Sequence[int]
    ) -> None:
        self.sink, self._converter, self._wanted = sink, converter, wanted
        self._bands = list(bands)
        self.statistics = Statistics(len(bands))
        self._clamped = 0

    def place(self, core: Window) -> Window:
        """Pixels of the file that a tile covers, whose PAN pixels are ``core``."""
        wanted = core.intersection(self._wanted)
        return replace(wanted, row=wanted.row - self._wanted.row, col=wanted.col - self._wanted.col)

    def piece(self, core: Window, valid: np.ndarray, fused: np.ndarray) -> Piece:
        """What a tile puts into the file.

        Args:
            core: Its PAN pixels; those that the file does not have are left out.
            valid: (C, h, w).
            fused: (C, h, w), finite where valid.
        """
        inside = (self._bands, *core.intersection(self._wanted).within(core))
        valid = valid[inside]
        stored, clamped = self._converter(fused[inside], valid)
        return Piece(self.place(core), stored, valid, clamped)

    def write(self, piece: Piece) -> None:
        """One tile.

        Raises:
            OutputError: It could not be written.
        """
        self.sink.write(piece.place, piece.stored)
        self.statistics.add(piece.stored, piece.valid)
        self._clamped += piece.clamped

    def require_pixels(self, mask: str) -> None:
        """Raises InputError if a mask was given, by its path, and leaves not one valid value."""
        if mask and not self.statistics.count.any():
            raise InputError(
                f"The mask {mask} covers no valid pixel of the area that is wanted.",
                "Choose another mask or extent.",
            )

    def facts(self) -> list[str]:
        """What was observed, one sentence each."""
        total = self._wanted.height * self._wanted.width * len(self.statistics.count)
        valid = 100 * int(self.statistics.count.sum()) / total
        facts = [] if valid == 100 else [f"{valid:.4g} % of the values are valid."]
        if self._clamped:
            facts.append(f"{self._clamped} values were clamped to the range of the output type.")
        return facts

    def warnings(self) -> list[str]:
        """What may not be meant so, one sentence each."""
        share = self._clamped / max(int(self.statistics.count.sum()), 1)
        if share <= USUAL_CLAMPED:
            return []
        return [
            f"{100 * share:.3g} % of the values do not fit the output type {self._converter.type_name} and "
            "were clamped; choose a larger one."
        ]


def total_space(stores: Sequence[Store]) -> tuple[float, float]:
    """MB that all files may need without compression, and that their disk has free."""
    spaces = [store.sink.space_mb() for store in stores]
    return sum(space[0] for space in spaces), min(space[1] for space in spaces)
