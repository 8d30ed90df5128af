"""An urban parcel inside its kerbs, with a frame of its own."""

from __future__ import annotations

import math

import numpy as np

from ksdiff_core.synthetic.canvas import Canvas
from ksdiff_core.synthetic.layout import ROAD_HALF_WIDTHS, Layout, Parcel


class Block:
    """An urban parcel inside its kerbs, with a frame of its own: ``a`` along its longer side."""

    def __init__(
        self, canvas: Canvas, layout: Layout, parcel: Parcel, rng: np.random.Generator
    ) -> None:
        self.canvas = canvas
        self.layout = layout
        self.rng = rng
        inset = [
            ROAD_HALF_WIDTHS[kind] + (1.7 if kind == "street" else 1.0) for kind in parcel.sides
        ]
        self.u = parcel.u[0] + inset[0], parcel.u[1] - inset[1]
        self.v = parcel.v[0] + inset[2], parcel.v[1] - inset[3]
        self.lengthwise = self.u[1] - self.u[0] >= self.v[1] - self.v[0]
        a, b = (self.u, self.v) if self.lengthwise else (self.v, self.u)
        self.long, self.short = a[1] - a[0], b[1] - b[0]
        self._origin = a[0], b[0]

    def place(self, a: float, b: float) -> tuple[float, float]:
        """Layout coordinates of a point of the block."""
        a, b = a + self._origin[0], b + self._origin[1]
        return (a, b) if self.lengthwise else (b, a)

    def xy(self, a: float, b: float) -> tuple[float, float]:
        """Metres of a point of the block."""
        return self.layout.to_xy(*self.place(a, b))

    def box(self, a: float, b: float, size: tuple[float, float], turn: float = 0.0) -> np.ndarray:
        """Corners of a rectangle around a point of the block, ``size`` along a and b."""
        along = size if self.lengthwise else size[::-1]
        return self.layout.rectangle(self.place(a, b), along, turn)

    def heading(self) -> float:
        """Direction of ``a`` in the picture, radians."""
        start, stop = self.xy(0.0, self.short / 2), self.xy(self.long, self.short / 2)
        return math.atan2(stop[1] - start[1], stop[0] - start[0])

    def ground(
        self, surface: str, other: str, share: float, rough: float, uneven: float = 0.2
    ) -> None:
        """Paints the whole block with a mixture of two surfaces."""
        found = self.layout.box(self.u, self.v)
        if found is None:
            return
        patch, u, v = found
        inside = np.minimum.reduce([u - self.u[0], self.u[1] - u, v - self.v[0], self.v[1] - v])
        canvas = self.canvas
        spots = 0.6 * canvas.mottle[patch] + 0.5 * canvas.patch[patch]
        mix = np.clip(share + uneven * spots, 0.0, 1.0)
        a, b = canvas.spectra[surface], canvas.spectra[other]
        colour = a[:, None, None] + (b - a)[:, None, None] * mix
        canvas.paint(patch, canvas.cover(inside), colour, 1.0 + rough * canvas.grain[patch])

    def free(self, corners: np.ndarray) -> bool:
        """Whether nothing stands under a footprint yet (corners, middles of sides and centre)."""
        middle = corners.mean(axis=0)
        points = [*corners, middle, *((corners + np.roll(corners, -1, axis=0)) / 2)]
        return not any(self.canvas.is_taken(float(x), float(y)) for x, y in points)
