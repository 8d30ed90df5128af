"""Things with a height: roofs, trees, hedges and cars."""

from __future__ import annotations

import math

import numpy as np

from ksdiff_core.synthetic.canvas import TO_SUN, Canvas

CAR_PAINTS = (
    "paint",
    "paint",
    "metal",
    "metal",
    "dark_paint",
    "dark_paint",
    "red_paint",
    "blue_paint",
)


def gable_roof(
    canvas: Canvas, corners: np.ndarray, surface: str, eaves: float, pitch: float
) -> None:
    """A roof of two slopes with the ridge along its longer side.

    Args:
        corners: (4, 2) metres, first edge to second corner is one side.
        surface: Roofing.
        eaves: Height of the eaves in metres.
        pitch: Rise over run of the slopes.
    """
    shape = canvas.convex(corners)
    if shape is None:
        return
    patch, inside = shape
    first, second = corners[1] - corners[0], corners[3] - corners[0]
    long, short = (first, second) if np.hypot(*first) >= np.hypot(*second) else (second, first)
    length, width = float(np.hypot(*long)), float(np.hypot(*short))
    normal = short / width
    middle = corners.mean(axis=0)
    x, y = canvas.metres(patch)
    side = (x - middle[0]) * normal[0] + (y - middle[1]) * normal[1]
    along = (x - middle[0]) * long[0] / length + (y - middle[1]) * long[1] / length
    lean = 1.0 / math.hypot(1.0, pitch)
    facing = TO_SUN[0] * normal[0] + TO_SUN[1] * normal[1]
    slopes = [(TO_SUN[2] + sign * pitch * facing) * lean / TO_SUN[2] for sign in (1.0, -1.0)]
    share = canvas.cover(side)
    slope = np.maximum(share * slopes[0] + (1.0 - share) * slopes[1], 0.05)
    tone = _roof_tone(canvas, patch, 0.06) + 0.03 * np.sin(2 * math.pi / 1.7 * along)
    cover = canvas.cover(inside)
    canvas.paint(patch, cover, canvas.spectra[surface], tone, slope)
    ridge = canvas.cover(0.14 - np.abs(side)) * cover
    canvas.paint(patch, ridge * 0.6, canvas.spectra[surface], 0.75 + 0 * ridge, slope)
    _raise(canvas, patch, cover, eaves + pitch * (width / 2 - np.abs(side)))


def flat_roof(
    canvas: Canvas,
    corners: np.ndarray,
    surface: str,
    height: float,
    ribs: float,
    rng: np.random.Generator,
) -> None:
    """A flat roof with a parapet, ribs (spacing in metres, 0 for none), skylights and machines."""
    shape = canvas.convex(corners)
    if shape is None:
        return
    patch, inside = shape
    cover = canvas.cover(inside)
    tone = _roof_tone(canvas, patch, 0.035) * float(rng.normal(1.0, 0.06))
    axis = (corners[1] - corners[0]) / (np.hypot(*(corners[1] - corners[0])) or 1.0)
    x, y = canvas.metres(patch)
    along = (x - corners[0, 0]) * axis[0] + (y - corners[0, 1]) * axis[1]
    if ribs:
        seen = float(np.clip(ribs / canvas.gsd / 2 - 1, 0.0, 1.0))
        tone = tone * (1.0 + 0.10 * seen * np.sign(np.sin(2 * math.pi / ribs * along)))
    canvas.paint(patch, cover, canvas.spectra[surface], tone)
    rim = canvas.cover(0.2 - np.abs(inside - 0.3)) * cover
    canvas.paint(patch, 0.7 * rim, canvas.spectra["concrete"])
    _raise(canvas, patch, cover, np.full_like(cover, height))
    size = np.hypot(*(corners[1] - corners[0])), np.hypot(*(corners[3] - corners[0]))
    for _ in range(int(min(14, size[0] * size[1] / 160.0))):
        a, b = rng.uniform(0.1, 0.9, 2)
        spot = corners[0] + a * (corners[1] - corners[0]) + b * (corners[3] - corners[0])
        half_long, half_wide = rng.uniform(0.6, 1.8), rng.uniform(0.5, 1.1)
        machine = _turned_box(spot, axis, float(half_long), float(half_wide))
        what = str(rng.choice(["metal", "concrete", "white_roof", "dark_paint"]))
        canvas.polygon(machine, what, height=height + float(rng.uniform(0.3, 1.6)))


def _turned_box(
    middle: np.ndarray, axis: np.ndarray, half_long: float, half_wide: float
) -> np.ndarray:
    """Corners (4, 2) of a rectangle with its long side along ``axis``."""
    a, b = half_long * axis, half_wide * np.array([-axis[1], axis[0]])
    return np.array([middle + a + b, middle + a - b, middle - a - b, middle - a + b])


def _roof_tone(canvas: Canvas, patch: tuple[slice, slice], rough: float) -> np.ndarray:
    return 1.0 + rough * canvas.grain[patch] + 0.8 * rough * canvas.mottle[patch]


def _raise(
    canvas: Canvas, patch: tuple[slice, slice], cover: np.ndarray, height: np.ndarray
) -> None:
    """Puts a building on the height map and marks its ground as taken."""
    solid = cover > 0.5
    here = canvas.height[patch]
    here[solid] = np.maximum(here, height)[solid]
    canvas.taken[patch] |= cover > 0.1


def tree(
    canvas: Canvas, x: float, y: float, radius: float, height: float, surface: str, tone: float
) -> None:
    """A crown: a lumpy dome that hides whatever is lower.

    Args:
        x: Place in metres, with ``y``.
        radius: Of the crown in metres.
        height: Of the top in metres.
        surface: Foliage.
        tone: Factor on its reflectance.
    """
    reach = 1.4 * radius
    patch = canvas.box((x - reach, x + reach), (y - reach, y + reach))
    if patch is None:
        return
    px, py = canvas.metres(patch)
    dx, dy = (px - x) / radius, (py - y) / radius
    lumps = canvas.mottle[patch]
    away = np.sqrt(dx * dx + dy * dy) * (1.0 + 0.14 * lumps)
    top = np.sqrt(np.maximum(1.0 - away * away, 0.0))
    dome = height * (0.45 + 0.55 * top) + 0.5 * lumps
    cover = np.clip((1.0 - away) * radius / canvas.gsd + 0.5, 0.0, 1.0)
    here = canvas.height[patch]
    cover = cover * (dome > here)
    # The dome is flattened for shading: leaves scatter light round the crown.
    facing = 0.75 * (dx * TO_SUN[0] + dy * TO_SUN[1]) + (0.35 + 0.65 * top) * TO_SUN[2]
    slope = np.clip(facing / TO_SUN[2], 0.4, 1.5)
    rough = tone * (1.0 + 0.13 * canvas.grain[patch] + 0.12 * lumps)
    canvas.paint(patch, cover, canvas.spectra[surface], rough, slope)
    solid = cover > 0.5
    here[solid] = dome[solid]


def random_tree(
    canvas: Canvas, x: float, y: float, rng: np.random.Generator, conifers: float = 0.2
) -> None:
    """A tree of a random kind and size at a place in metres."""
    tone = float(np.clip(rng.normal(1.0, 0.16), 0.6, 1.5))
    if rng.random() < conifers:
        tree(canvas, x, y, float(rng.uniform(1.4, 2.6)), float(rng.uniform(6, 11)), "conifer", tone)
    else:
        tree(
            canvas, x, y, float(rng.uniform(1.8, 4.4)), float(rng.uniform(4, 9)), "deciduous", tone
        )


def hedge(
    canvas: Canvas, start: tuple[float, float], stop: tuple[float, float], rng: np.random.Generator
) -> None:
    """Bushes in a row between two places in metres."""
    length = math.dist(start, stop)
    for share in np.arange(0.0, 1.0, 1.3 / max(length, 1.3)):
        x = start[0] + share * (stop[0] - start[0]) + float(rng.normal(0, 0.3))
        y = start[1] + share * (stop[1] - start[1]) + float(rng.normal(0, 0.3))
        if not canvas.is_taken(x, y) and rng.random() < 0.9:
            radius = float(rng.uniform(0.9, 1.9))
            tree(canvas, x, y, radius, 1.1 * radius, "deciduous", float(rng.uniform(0.75, 1.15)))


def car(canvas: Canvas, x: float, y: float, heading: float, rng: np.random.Generator) -> None:
    """A car with its windows: 4.5 m by 1.8 m."""
    axis = np.array([math.cos(heading), math.sin(heading)])
    middle = np.array([x, y])
    paint = CAR_PAINTS[int(rng.integers(len(CAR_PAINTS)))]
    canvas.polygon(_turned_box(middle, axis, 2.25, 0.9), paint, height=1.4)
    canvas.polygon(_turned_box(middle + 0.6 * axis, axis, 0.4, 0.7), "dark_paint", height=1.4)
    canvas.polygon(_turned_box(middle - 1.3 * axis, axis, 0.3, 0.7), "dark_paint", height=1.4)
