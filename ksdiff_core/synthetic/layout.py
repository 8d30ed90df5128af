"""Where parcels, streets, the river and the main road are: geometry in metres, nothing drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from ksdiff_core.synthetic.canvas import Canvas, Patch, smooth_noise

ROAD_HALF_WIDTHS = {"road": 3.6, "street": 2.9, "track": 1.7, "hedge": 1.6, "margin": 0.8}
"""Half widths in metres of what can separate two parcels."""


@dataclass(frozen=True)
class Parcel:
    """A piece of land between separators, in the turned coordinates ``u`` and ``v`` of the layout.

    Attributes:
        u: Range along the first axis in metres.
        v: Range along the second axis in metres.
        sides: Kind of separator at u low, u high, v low, v high.
        urban: Inside the settlement.
    """

    u: tuple[float, float]
    v: tuple[float, float]
    sides: tuple[str, str, str, str] = ("margin", "margin", "margin", "margin")
    urban: bool = False

    @property
    def size(self) -> tuple[float, float]:
        return self.u[1] - self.u[0], self.v[1] - self.v[0]

    @property
    def centre(self) -> tuple[float, float]:
        return (self.u[0] + self.u[1]) / 2, (self.v[0] + self.v[1]) / 2


@dataclass(frozen=True)
class Separator:
    """A straight line between parcels: constant ``u`` or ``v`` over a range of the other."""

    kind: str
    along_u: bool
    at: float
    span: tuple[float, float]


class Layout:
    """Parcels of a scene by repeated division of a turned rectangle, gently bent by a slow warp."""

    def __init__(self, canvas: Canvas, rng: np.random.Generator) -> None:
        self.canvas = canvas
        self.rng = rng
        self.extent = max(canvas.shape) * canvas.gsd
        self.angle = float(rng.uniform(0.15, 0.6)) * (1 if rng.random() < 0.5 else -1)
        cell = 420.0 / canvas.gsd
        bend = min(14.0, self.extent / 60.0)
        self._bend = [bend * smooth_noise(rng, canvas.shape, cell) for _ in range(2)]
        width, height = canvas.shape[1] * canvas.gsd, canvas.shape[0] * canvas.gsd
        x, y = rng.uniform(0.35, 0.65, 2) * (width, height)
        self.town = self._turn(float(x), float(y))
        self.town_radius = 0.27 * self.extent
        self.field_side = float(np.clip(self.extent / 9.0, 34.0, 95.0))
        self.parcels: list[Parcel] = []
        self.separators: list[Separator] = []
        corners = np.array([self._turn(a, b) for a in (0.0, width) for b in (0.0, height)])
        low, high = corners.min(axis=0) - 3 * bend - 5, corners.max(axis=0) + 3 * bend + 5
        self._divide(Parcel((low[0], high[0]), (low[1], high[1])), 0)

    def _turn(self, x: float, y: float) -> tuple[float, float]:
        c, s = math.cos(self.angle), math.sin(self.angle)
        return c * x + s * y, -s * x + c * y

    def _divide(self, parcel: Parcel, depth: int) -> None:
        away = math.dist(parcel.centre, self.town)
        town = away < self.town_radius
        target = max(30.0, self.field_side * 0.62) if town else self.field_side * 1.15
        width, height = parcel.size
        if (
            width * height < target**2 * self.rng.uniform(0.8, 1.7)
            and max(width, height) < 3.2 * target
        ):
            self.parcels.append(replace(parcel, urban=town))
            return
        along_u = width >= height * math.exp(self.rng.normal(0.0, 0.15 if town else 0.55))
        low, high = parcel.u if along_u else parcel.v
        at = low + (high - low) * float(self.rng.uniform(0.36, 0.64))
        kind = self._separator(depth, town)
        self.separators.append(Separator(kind, along_u, at, parcel.v if along_u else parcel.u))
        s = parcel.sides
        if along_u:
            self._divide(replace(parcel, u=(low, at), sides=(s[0], kind, s[2], s[3])), depth + 1)
            self._divide(replace(parcel, u=(at, high), sides=(kind, s[1], s[2], s[3])), depth + 1)
        else:
            self._divide(replace(parcel, v=(low, at), sides=(s[0], s[1], s[2], kind)), depth + 1)
            self._divide(replace(parcel, v=(at, high), sides=(s[0], s[1], kind, s[3])), depth + 1)

    def _separator(self, depth: int, town: bool) -> str:
        if town:
            return "street"
        if depth < 2:
            return "road"
        return str(self.rng.choice(["track", "hedge", "margin"], p=[0.35, 0.2, 0.45]))

    def box(
        self, u: tuple[float, float], v: tuple[float, float]
    ) -> tuple[Patch, np.ndarray, np.ndarray] | None:
        """Pixels around a rectangle in layout coordinates, with their ``u`` and ``v`` (h, w)."""
        c, s = math.cos(self.angle), math.sin(self.angle)
        corners = np.array([(c * a - s * b, s * a + c * b) for a in u for b in v])
        slack = 3.0 * min(14.0, self.extent / 60.0)
        low, high = corners.min(axis=0) - slack, corners.max(axis=0) + slack
        patch = self.canvas.box((low[0], high[0]), (low[1], high[1]))
        if patch is None:
            return None
        x, y = self.canvas.metres(patch)
        return patch, c * x + s * y + self._bend[0][patch], -s * x + c * y + self._bend[1][patch]

    def to_xy(self, u: float, v: float) -> tuple[float, float]:
        """Place in metres of a point in layout coordinates."""
        c, s = math.cos(self.angle), math.sin(self.angle)
        du = dv = x = y = 0.0
        height, width = self.canvas.shape
        for _ in range(4):
            a, b = u - du, v - dv
            x, y = c * a - s * b, s * a + c * b
            row = min(max(int(y / self.canvas.gsd), 0), height - 1)
            col = min(max(int(x / self.canvas.gsd), 0), width - 1)
            du, dv = float(self._bend[0][row, col]), float(self._bend[1][row, col])
        return x, y

    def rectangle(
        self, centre: tuple[float, float], size: tuple[float, float], turn: float = 0.0
    ) -> np.ndarray:
        """Corners in metres, (4, 2), of a rectangle given in layout coordinates.

        Args:
            centre: u and v of its middle.
            size: Extent along u and along v.
            turn: Rotation about the middle in radians.
        """
        c, s = math.cos(turn), math.sin(turn)
        corners = []
        for a, b in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)):
            du, dv = a * size[0], b * size[1]
            corners.append(self.to_xy(centre[0] + c * du - s * dv, centre[1] + s * du + c * dv))
        return np.array(corners)


class Course:
    """A winding line across the scene: the middle of the river or of the main road.

    Args:
        canvas: Where it runs.
        rng: Source of its shape.
        angle: General direction in radians.
        through: x and y of a point it passes near, as shares of the scene.
        swing: Amplitude of its bends as a share of the scene.
    """

    def __init__(
        self,
        canvas: Canvas,
        rng: np.random.Generator,
        angle: float,
        through: tuple[float, float],
        swing: float,
    ) -> None:
        self.canvas = canvas
        self.angle = angle
        self.origin = (
            through[0] * canvas.shape[1] * canvas.gsd,
            through[1] * canvas.shape[0] * canvas.gsd,
        )
        extent = max(canvas.shape) * canvas.gsd
        self._waves = [
            (
                swing * extent * share,
                2 * math.pi * turns / extent,
                float(rng.uniform(0, 2 * math.pi)),
            )
            for share, turns in ((1.0, 0.7), (0.4, 1.6), (0.15, 3.3))
        ]

    def offset(self, s: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Sideways offset and its slope at the distance ``s`` along the general direction."""
        value, slope = np.zeros_like(s), np.zeros_like(s)
        for amplitude, frequency, phase in self._waves:
            value += amplitude * np.sin(frequency * s + phase)
            slope += amplitude * frequency * np.cos(frequency * s + phase)
        return value, slope

    def distance(self) -> tuple[np.ndarray, np.ndarray]:
        """Signed distance to the line and position along it in metres, (H, W) each.

        First order in the bends: exact enough where the radius is large against the width.
        """
        x, y = self.canvas.metres((slice(0, self.canvas.shape[0]), slice(0, self.canvas.shape[1])))
        c, s = math.cos(self.angle), math.sin(self.angle)
        along = c * (x - self.origin[0]) + s * (y - self.origin[1])
        across = -s * (x - self.origin[0]) + c * (y - self.origin[1])
        # The waves are tabulated: one interpolation is far cheaper than six sines per pixel.
        table = np.arange(float(along.min()) - 1, float(along.max()) + 2, 0.5)
        value, slope = self.offset(table)
        position = np.interp(along.ravel(), table, table + np.cumsum(np.hypot(1, slope) - 1) * 0.5)
        value = np.interp(along.ravel(), table, value).reshape(along.shape)
        slope = np.interp(along.ravel(), table, slope).reshape(along.shape)
        distance = (across - value) / np.hypot(1.0, slope)
        return distance.astype(np.float32), position.reshape(along.shape).astype(np.float32)

    def point(self, s: float) -> tuple[float, float, float]:
        """x, y and heading in radians of a point at the distance ``s`` along the direction."""
        value, slope = self.offset(np.array([s]))
        c, sn = math.cos(self.angle), math.sin(self.angle)
        x = self.origin[0] + c * s - sn * float(value[0])
        y = self.origin[1] + sn * s + c * float(value[0])
        return x, y, self.angle + math.atan(float(slope[0]))
