"""Where pixels are: windows, georeferenced grids and how PAN lies on MS. Numbers only, no files."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ksdiff_core.errors import InputError
from ksdiff_core.sensors.mtf import Axis

MIN_RATIO = 1.5
"""Below this MS GSD over PAN GSD there is no detail to add."""

MAX_RATIO = 16.0
"""Above this no sensor and no method is known."""

MAX_ANISOTROPY = 0.05
"""Accepted relative difference of the ratios along rows and columns."""

MAX_SHEAR_PX = 0.1
"""Accepted drift between the grids' directions over the whole scene, in MS pixels."""

MIN_OVERLAP = 0.01
"""Accepted common area over the area of the smaller image."""

_SLACK_PX = 1e-6
"""Rounding error of geotransforms, in pixels, that must not move an edge by a whole pixel."""


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

    def within(self, outer: Window) -> tuple[slice, slice]:
        """Row and column slices of this window in an array that covers ``outer``."""
        row, col = self.row - outer.row, self.col - outer.col
        return slice(row, row + self.height), slice(col, col + self.width)

    def intersection(self, other: Window) -> Window:
        """The common pixels; height or width is 0 if there are none."""
        row, col = max(self.row, other.row), max(self.col, other.col)
        bottom = min(self.row_range[1], other.row_range[1])
        right = min(self.col_range[1], other.col_range[1])
        return Window(row, col, max(bottom - row, 0), max(right - col, 0))

    def grown(self, margin: int, height: int, width: int, align: int = 1) -> Window:
        """Widened by ``margin`` pixels, cut to an image, starting at multiples of ``align``."""
        top = max(self.row - margin, 0) // align * align
        left = max(self.col - margin, 0) // align * align
        bottom = min(self.row_range[1] + margin, height)
        right = min(self.col_range[1] + margin, width)
        return Window(top, left, bottom - top, right - left)


@dataclass(frozen=True)
class Grid:
    """A georeferenced pixel grid.

    Attributes:
        height: Rows.
        width: Columns.
        geotransform: The six numbers of GDAL: x = g0 + col g1 + row g2 and
            y = g3 + col g4 + row g5, with col and row at pixel edges.
        crs_wkt: Coordinate reference system, empty if unknown.
    """

    height: int
    width: int
    geotransform: tuple[float, float, float, float, float, float]
    crs_wkt: str = ""

    @property
    def window(self) -> Window:
        """All pixels."""
        return Window(0, 0, self.height, self.width)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """``xmin, ymin, xmax, ymax`` of the four corners."""
        corners = [(0, 0), (0, self.width), (self.height, 0), (self.height, self.width)]
        points = [self.to_map(row, col) for row, col in corners]
        x, y = [p[0] for p in points], [p[1] for p in points]
        return min(x), min(y), max(x), max(y)

    def to_map(self, row: float, col: float) -> tuple[float, float]:
        """Map coordinates of a pixel position (edge convention)."""
        g = self.geotransform
        return g[0] + col * g[1] + row * g[2], g[3] + col * g[4] + row * g[5]

    def to_pixel(self, x: float, y: float) -> tuple[float, float]:
        """Row and column (edge convention) of a map position."""
        _, a, b, _, d, e = self.geotransform
        # The origin is subtracted first: large coordinates cost no digits that way.
        dx, dy = x - self.geotransform[0], y - self.geotransform[3]
        determinant = a * e - b * d
        return (a * dy - d * dx) / determinant, (e * dx - b * dy) / determinant

    def crop(self, window: Window) -> Grid:
        """The same grid cut to a window; pixel size and direction keep every bit."""
        x, y = self.to_map(window.row, window.col)
        _, a, b, _, d, e = self.geotransform
        return Grid(window.height, window.width, (x, a, b, y, d, e), self.crs_wkt)

    def window_of(self, extent: tuple[float, float, float, float]) -> Window:
        """Pixels that ``xmin, ymin, xmax, ymax`` touches, so that it is snapped outwards.

        On a rotated grid those of the box around it.

        Raises:
            InputError: No pixel lies there.
        """
        xmin, ymin, xmax, ymax = extent
        corners = [self.to_pixel(x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
        rows = _touched(min(p[0] for p in corners), max(p[0] for p in corners))
        cols = _touched(min(p[1] for p in corners), max(p[1] for p in corners))
        window = Window.of(rows, cols).intersection(self.window)
        if window.height == 0 or window.width == 0:
            raise InputError(
                f"The extent {_box(extent)} holds no pixel of the image, which spans "
                f"{_box(self.bounds)}.",
                "Choose an extent inside the image, in the coordinates of the PAN.",
            )
        return window


@dataclass(frozen=True)
class Alignment:
    """How a PAN grid lies on an MS grid.

    Attributes:
        rows: Relation along rows.
        cols: Relation along columns.
        common: PAN pixels whose centre lies inside the MS image.
        overlap: Common area over the area of the smaller image, 0 to 1.
    """

    rows: Axis
    cols: Axis
    common: Window
    overlap: float

    @property
    def ratio(self) -> float:
        """MS GSD over PAN GSD (geometric mean of both axes)."""
        return math.sqrt(self.rows.ratio * self.cols.ratio)


def align(pan: Grid, ms: Grid) -> Alignment:
    """The position of PAN on MS from one composed affine, inverse(MS) after PAN.

    Rotated and south-up grids work if both share their directions.

    Raises:
        InputError: Directions or ratio do not fit, or the images do not overlap enough.
    """
    for name, grid in (("PAN", pan), ("MS", ms)):
        require_area(name, grid)
    row0, col0 = ms.to_pixel(pan.geotransform[0], pan.geotransform[3])
    _, a, b, _, d, e = pan.geotransform
    _, ma, mb, _, md, me = ms.geotransform
    determinant = ma * me - mb * md
    col_per_col, col_per_row = (me * a - mb * d) / determinant, (me * b - mb * e) / determinant
    row_per_col, row_per_row = (ma * d - md * a) / determinant, (ma * e - md * b) / determinant
    drift = max(abs(col_per_row) * pan.height, abs(row_per_col) * pan.width)
    if drift > MAX_SHEAR_PX or col_per_col <= 0 or row_per_row <= 0:
        raise InputError(
            "PAN and MS do not have the same directions of rows and columns "
            f"(PAN step {_steps(pan)}, MS step {_steps(ms)}).",
            "Warp the MS to the orientation of the PAN first.",
        )
    # Nine decimals of a pixel drop the noise of the division and keep 1/2, 1/4, ...; + 0.0 drops -0.
    rows = Axis(round(1 / row_per_row, 9), round(row0, 9) + 0.0, pan.height, ms.height)
    cols = Axis(round(1 / col_per_col, 9), round(col0, 9) + 0.0, pan.width, ms.width)
    _require_ratio(rows.ratio, cols.ratio)
    common = Window.of(_covered(rows), _covered(cols)).intersection(pan.window)
    smaller = min(pan.height * pan.width, ms.height * ms.width * rows.ratio * cols.ratio)
    overlap = min(common.height * common.width / smaller, 1.0)
    if common.height * common.width == 0 or overlap < MIN_OVERLAP:
        found = f"overlap by only {100 * overlap:.2g} %" if overlap else "do not overlap"
        raise InputError(
            f"PAN and MS {found}: PAN spans {_box(pan.bounds)}, MS spans {_box(ms.bounds)}.",
            "Choose two images of the same place.",
        )
    return Alignment(rows, cols, common, overlap)


def require_area(name: str, grid: Grid) -> None:
    """Refuse a geotransform that is not finite or lays all pixels on one line.

    Raises:
        InputError: It is one of those.
    """
    _, a, b, _, d, e = grid.geotransform
    if not all(map(math.isfinite, grid.geotransform)) or a * e - b * d == 0:
        raise InputError(
            f"The {name} has no usable geotransform: {grid.geotransform}.",
            "Georeference or orthorectify it first.",
        )


def _require_ratio(rows: float, cols: float) -> None:
    ratio = math.sqrt(rows * cols)
    if ratio < 1 / MIN_RATIO:
        raise InputError(
            f"PAN and MS seem to be exchanged: the PAN's pixels are {1 / ratio:.4g} times larger "
            "than those of the MS.",
            "Exchange the two inputs.",
        )
    if not MIN_RATIO <= ratio <= MAX_RATIO:
        raise InputError(
            f"The MS pixels are {ratio:.4g} times as large as the PAN pixels; "
            f"between {MIN_RATIO:g} and {MAX_RATIO:g} times is expected.",
            "Choose the original MS, not one that was already resampled or sharpened."
            if ratio < MIN_RATIO
            else "Choose a PAN and an MS of the same sensor.",
        )
    if abs(rows / cols - 1) > MAX_ANISOTROPY:
        raise InputError(
            f"MS pixels are {cols:.4g} PAN pixels wide but {rows:.4g} high; both must agree.",
            "Warp the MS to pixels of the same shape as the PAN's first.",
        )


def _covered(axis: Axis) -> tuple[int, int]:
    """PAN pixels whose centre lies inside the MS."""
    start = -axis.offset * axis.ratio
    return _centres_between(start, start + axis.ms_size * axis.ratio)


def _centres_between(start: float, stop: float) -> tuple[int, int]:
    """Pixels ``[first, last)`` with centres in ``[start, stop)``, positions in pixel edges."""
    return math.ceil(start - 0.5 - _SLACK_PX), math.ceil(stop - 0.5 - _SLACK_PX)


def _touched(start: float, stop: float) -> tuple[int, int]:
    """Pixels ``[first, last)`` of which a part lies in ``[start, stop]``, positions in pixel edges."""
    return math.floor(start + _SLACK_PX), math.ceil(stop - _SLACK_PX)


def _box(bounds: tuple[float, float, float, float]) -> str:
    return f"x {bounds[0]:.8g} to {bounds[2]:.8g}, y {bounds[1]:.8g} to {bounds[3]:.8g}"


def _steps(grid: Grid) -> str:
    g = grid.geotransform
    return f"({g[1]:g}, {g[4]:g}) along and ({g[2]:g}, {g[5]:g}) down"
