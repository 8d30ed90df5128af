"""A canvas in metres: anti-aliased shapes of some reflectance and height, then light and shadow."""

from __future__ import annotations

import math

import numpy as np

from ksdiff_core.synthetic.spectra import Spectra

SUN_AZIMUTH = math.radians(152.0)
SUN_ELEVATION = math.radians(46.0)
"""A late morning in the northern hemisphere: shadows fall to the upper left."""

TO_SUN = (
    math.sin(SUN_AZIMUTH) * math.cos(SUN_ELEVATION),
    -math.cos(SUN_AZIMUTH) * math.cos(SUN_ELEVATION),
    math.sin(SUN_ELEVATION),
)
"""Unit vector to the sun: x to the right, y down the picture, z up."""

Patch = tuple[slice, slice]


def smooth_noise(rng: np.random.Generator, shape: tuple[int, int], cell: float) -> np.ndarray:
    """Noise without grid marks, mean 0 and standard deviation 1, (H, W) float32.

    Args:
        rng: Source of numbers.
        shape: Height and width in pixels.
        cell: Feature size in pixels, >= 1.
    """
    axes = [_spline_matrix(size, cell, float(rng.random())) for size in shape]
    knots = rng.standard_normal((axes[0].shape[1], axes[1].shape[1])).astype(np.float32)
    field = axes[0] @ knots @ axes[1].T
    # Mean sum of squared cubic B-spline weights per axis: 151/315.
    return field / np.float32(0.4794)


def fractal_noise(
    rng: np.random.Generator, shape: tuple[int, int], cell: float, octaves: int, decay: float = 0.6
) -> np.ndarray:
    """Octaves of :func:`smooth_noise` from ``cell`` pixels downwards, about unit variance."""
    field = np.zeros(shape, np.float32)
    weights = [decay**octave for octave in range(octaves)]
    for octave, weight in enumerate(weights):
        size = cell / 2**octave
        if size < 1.5:
            break
        field += np.float32(weight) * smooth_noise(rng, shape, size)
    return field / np.float32(math.sqrt(sum(w * w for w in weights)))


def _spline_matrix(size: int, cell: float, phase: float) -> np.ndarray:
    """Cubic B-spline interpolation from knots every ``cell`` pixels, (size, knots) float32."""
    position = (np.arange(size) + 0.5) / cell + phase
    first = np.floor(position).astype(int)
    t = position - first
    weights = (
        (1 - t) ** 3 / 6,
        (3 * t**3 - 6 * t**2 + 4) / 6,
        (-3 * t**3 + 3 * t**2 + 3 * t + 1) / 6,
        t**3 / 6,
    )
    matrix = np.zeros((size, int(first.max()) + 4), np.float32)
    for tap, weight in enumerate(weights):
        matrix[np.arange(size), first + tap] = weight
    return matrix


class Canvas:
    """The ground seen from above.

    Attributes:
        gsd: Metres per pixel.
        spectra: Band averages of the surfaces.
        reflectance: (B, H, W) float32.
        slope: Cosine of the sun's incidence over that on flat ground, (H, W).
        height: Metres above ground, (H, W).
        taken: True where nothing else may be built or planted, (H, W).
        open: Share of a pixel that paint on the ground may still cover, (H, W).
        grain, mottle, patch: Noise of about 1.5, 4 and 40 m, (H, W), unit variance.
    """

    def __init__(
        self, shape: tuple[int, int], gsd: float, spectra: Spectra, rng: np.random.Generator
    ) -> None:
        self.gsd = gsd
        self.shape = shape
        self.spectra = spectra
        self.rng = rng
        self.reflectance = np.zeros((len(spectra.sky), *shape), np.float32)
        self.slope = np.ones(shape, np.float32)
        self.height = np.zeros(shape, np.float32)
        self.taken = np.zeros(shape, bool)
        self.open = np.ones(shape, np.float32)
        white = rng.standard_normal(shape, dtype=np.float32)
        self.grain = 0.75 * white + 0.65 * smooth_noise(rng, shape, max(1.5, 1.0 / gsd))
        self.mottle = fractal_noise(rng, shape, max(2.0, 5.0 / gsd), 2)
        self.patch = fractal_noise(rng, shape, max(4.0, 60.0 / gsd), 3)

    def box(self, x: tuple[float, float], y: tuple[float, float]) -> Patch | None:
        """Pixels that meet a rectangle in metres, None when it lies outside."""
        rows = (
            max(0, math.floor(y[0] / self.gsd) - 1),
            min(self.shape[0], math.ceil(y[1] / self.gsd) + 1),
        )
        cols = (
            max(0, math.floor(x[0] / self.gsd) - 1),
            min(self.shape[1], math.ceil(x[1] / self.gsd) + 1),
        )
        if rows[0] >= rows[1] or cols[0] >= cols[1]:
            return None
        return slice(*rows), slice(*cols)

    def metres(self, patch: Patch) -> tuple[np.ndarray, np.ndarray]:
        """x as (1, w) and y as (h, 1) of the pixel centres of a patch."""
        rows, cols = patch
        y = (np.arange(rows.start, rows.stop, dtype=np.float32) + 0.5) * self.gsd
        x = (np.arange(cols.start, cols.stop, dtype=np.float32) + 0.5) * self.gsd
        return x[None, :], y[:, None]

    def cover(self, inside: np.ndarray) -> np.ndarray:
        """Share of each pixel inside a shape from the distance to its edge (metres, > 0 inside)."""
        return np.clip(inside / self.gsd + 0.5, 0.0, 1.0)

    def convex(self, corners: np.ndarray) -> tuple[Patch, np.ndarray] | None:
        """Patch and distance to the edge (> 0 inside, metres) of a convex polygon.

        Args:
            corners: (N, 2) x and y in metres, in either order of rotation.
        """
        patch = self.box(
            (corners[:, 0].min(), corners[:, 0].max()), (corners[:, 1].min(), corners[:, 1].max())
        )
        if patch is None:
            return None
        x, y = self.metres(patch)
        edges = np.roll(corners, -1, axis=0) - corners
        turn = np.sign(edges[0, 0] * edges[1, 1] - edges[0, 1] * edges[1, 0])
        inside = np.full((y.shape[0], x.shape[1]), np.inf, np.float32)
        for (px, py), (ex, ey) in zip(corners, edges):
            length = math.hypot(ex, ey) or 1.0
            np.minimum(inside, turn * (ex * (y - py) - ey * (x - px)) / length, out=inside)
        return patch, inside

    def paint(
        self,
        patch: Patch,
        cover: np.ndarray,
        colour: np.ndarray,
        tone: np.ndarray | None = None,
        slope: np.ndarray | None = None,
    ) -> None:
        """Lays a surface over what is there.

        Args:
            patch: Pixels.
            cover: (h, w) in [0, 1].
            colour: Reflectance, (B,) or (B, h, w).
            tone: Factor on the reflectance, (h, w).
            slope: Replaces the slope factor; flat when not given.
        """
        target = self.reflectance[(slice(None), *patch)]
        cover = cover * self.open[patch]
        value = colour[:, None, None] if colour.ndim == 1 else colour
        if tone is not None:
            value = value * tone
        target += cover * (value - target)
        here = self.slope[patch]
        here += cover * ((1.0 if slope is None else slope) - here)

    def polygon(
        self, corners: np.ndarray, surface: str, rough: float = 0.04, height: float = 0.0
    ) -> None:
        """Paints a convex polygon of one surface, marks it as taken, gives it a height."""
        shape = self.convex(corners)
        if shape is None:
            return
        patch, inside = shape
        cover = self.cover(inside)
        self.paint(patch, cover, self.spectra[surface], 1.0 + rough * self.grain[patch])
        self.taken[patch] |= cover > 0.3
        if height:
            np.maximum(
                self.height[patch], height * cover * self.open[patch], out=self.height[patch]
            )

    def look_up(self, flags: np.ndarray, x: float, y: float) -> bool:
        """The flag at a place in metres; True outside the canvas."""
        row, col = math.floor(y / self.gsd), math.floor(x / self.gsd)
        if not (0 <= row < self.shape[0] and 0 <= col < self.shape[1]):
            return True
        return bool(flags[row, col])

    def is_taken(self, x: float, y: float) -> bool:
        """Whether the place is outside the canvas or already used."""
        return self.look_up(self.taken, x, y)

    def lit(self) -> np.ndarray:
        """Reflectance at the top of the air, with sun, sky, cast shadows and haze; (B, H, W)."""
        direct = self.slope * (1.0 - self.shadow())
        direct *= 1.0 + 0.03 * self.patch
        image = self.reflectance
        for band, (sky, haze) in enumerate(zip(self.spectra.sky, self.spectra.haze)):
            image[band] *= direct * (1.0 - sky) + sky
            image[band] += haze
        return np.maximum(image, 1e-4, out=image)

    def shadow(self) -> np.ndarray:
        """Share of the sun's disc hidden by something higher on the way to it, (H, W) in [0, 1].

        The line of sight is followed in steps of one pixel until it rises above everything.
        """
        shade = np.zeros(self.shape, np.float32)
        norm = math.hypot(TO_SUN[0], TO_SUN[1])
        rise = self.gsd * math.tan(SUN_ELEVATION)
        soft = 1.0 / (1.2 * rise)
        for step in range(1, math.ceil(float(self.height.max()) / rise) + 1):
            d_col, d_row = round(step * TO_SUN[0] / norm), round(step * TO_SUN[1] / norm)
            here, there = _shifted(self.shape, d_row, d_col)
            above = (self.height[there] - self.height[here] - step * rise) * soft + 0.5
            np.maximum(shade[here], above, out=shade[here])
        return np.clip(shade, 0.0, 1.0)


def _shifted(shape: tuple[int, int], d_row: int, d_col: int) -> tuple[Patch, Patch]:
    """Slices of all pixels whose neighbour at that distance exists, and of these neighbours."""
    here, there = [], []
    for size, shift in zip(shape, (d_row, d_col)):
        shift = min(max(shift, -size), size)
        here.append(slice(max(0, -shift), size - max(0, shift)))
        there.append(slice(max(0, shift), size - max(0, -shift)))
    return (here[0], here[1]), (there[0], there[1])
