"""Where pixels are: windows and georeferenced grids. Numbers only, no files."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """A rectangle of whole pixels: ``row, col`` of its upper left pixel, ``height, width``."""

    row: int
    col: int
    height: int
    width: int

    @classmethod
    def of(cls, rows: tuple[int, int], cols: tuple[int, int]) -> Window:
        """The window that covers half-open row and column ranges."""
        return cls(rows[0], cols[0], rows[1] - rows[0], cols[1] - cols[0])

    @property
    def row_range(self) -> tuple[int, int]:
        return self.row, self.row + self.height

    @property
    def col_range(self) -> tuple[int, int]:
        return self.col, self.col + self.width
