"""Fields with crop rows, meadows, woods, the river and all roads."""

from __future__ import annotations

import math

import numpy as np

from ksdiff_core.synthetic.canvas import Canvas, Patch
from ksdiff_core.synthetic.layout import ROAD_HALF_WIDTHS, Course, Layout, Parcel, Separator

# Name: (soil, plants, share of plants, row spacing in m or 0, contrast of rows, weight of choice)
_FIELDS = {
    "wheat": ("soil", "crop", 0.93, 0.0, 0.0, 4),
    "young crop": ("soil", "crop", 0.45, 2.4, 0.35, 3),
    "maize": ("wet_soil", "maize", 0.72, 1.5, 0.5, 3),
    "rapeseed": ("crop", "rapeseed", 0.85, 0.0, 0.0, 2),
    "plough": ("wet_soil", "soil", 0.5, 3.0, 0.12, 3),
    "bare": ("soil", "sand", 0.12, 4.0, 0.1, 2),
    "stubble": ("soil", "dry_grass", 0.75, 6.0, 0.2, 3),
    "meadow": ("dry_grass", "grass", 0.72, 0.0, 0.0, 4),
    "mown": ("dry_grass", "grass", 0.6, 9.0, 0.16, 2),
    "vineyard": ("soil", "crop", 0.45, 2.4, 0.9, 2),
    "orchard": ("dry_grass", "grass", 0.7, 0.0, 0.0, 2),
    "wood": ("wet_soil", "deciduous", 0.4, 0.0, 0.0, 3),
}

ARABLE = (
    "wheat",
    "young crop",
    "maize",
    "rapeseed",
    "plough",
    "bare",
    "stubble",
    "mown",
    "vineyard",
)
"""Fields without single trees."""

TRAMLINES = ("wheat", "young crop", "rapeseed")


def stripes(coordinate: np.ndarray, period: float, half_width: float, gsd: float) -> np.ndarray:
    """Anti-aliased stripes of ``2 * half_width`` metres every ``period`` metres, in [0, 1]."""
    away = np.abs((coordinate + period / 2) % period - period / 2)
    return np.clip((half_width - away) / gsd + 0.5, 0.0, 1.0)


def choose_use(rng: np.random.Generator) -> str:
    """What grows on a parcel."""
    weights = np.array([entry[5] for entry in _FIELDS.values()], float)
    return str(rng.choice(list(_FIELDS), p=weights / weights.sum()))


def paint_base(canvas: Canvas) -> None:
    """Rough grass everywhere: what stays visible is verges and field margins."""
    everything = (slice(0, canvas.shape[0]), slice(0, canvas.shape[1]))
    share = np.clip(0.55 + 0.2 * canvas.patch + 0.15 * canvas.mottle, 0.0, 1.0)
    colour = _mix(canvas, everything, "dry_grass", "grass", share, 0.07)
    canvas.paint(everything, np.ones(canvas.shape, np.float32), colour)


def paint_field(
    canvas: Canvas, layout: Layout, parcel: Parcel, use: str, rng: np.random.Generator
) -> None:
    """Paints one parcel of farmland up to its separators."""
    found = layout.box(parcel.u, parcel.v)
    if found is None:
        return
    patch, u, v = found
    sides = [ROAD_HALF_WIDTHS[kind] + 0.9 for kind in parcel.sides]
    ends = np.minimum(u - parcel.u[0] - sides[0], parcel.u[1] - sides[1] - u)
    flanks = np.minimum(v - parcel.v[0] - sides[2], parcel.v[1] - sides[3] - v)
    cover = canvas.cover(np.minimum(ends, flanks) + 0.25 * canvas.mottle[patch])
    if not cover.any():
        return
    lengthwise = parcel.size[0] >= parcel.size[1]
    across, headland = (v, ends) if lengthwise else (u, flanks)
    along = u if lengthwise else v
    turn = headland < min(9.0, 0.12 * max(parcel.size))
    coordinate = np.where(turn, along, across)
    soil, plants, share, spacing, contrast, _ = _FIELDS[use]
    amount = (
        share
        + 0.12 * canvas.patch[patch]
        + 0.10 * canvas.mottle[patch]
        + 0.05 * canvas.grain[patch]
    )
    amount = amount + float(rng.normal(0.0, 0.06))
    if spacing:
        # Rows that the pixels cannot resolve fade instead of making false patterns.
        seen = float(np.clip(spacing / canvas.gsd / 2 - 1, 0.0, 1.0))
        wobble = coordinate + 0.25 * canvas.mottle[patch]
        amount = amount + contrast * seen * 0.5 * np.sin(2 * math.pi / spacing * wobble)
    if use in TRAMLINES:
        width = float(rng.choice([15.0, 18.0, 24.0]))
        wheels = stripes(coordinate - 0.9, width, 0.3, canvas.gsd) + stripes(
            coordinate + 0.9, width, 0.3, canvas.gsd
        )
        amount = amount * (1.0 - 0.75 * wheels)
    rough = 0.1 if use in ("wood", "meadow", "orchard") else 0.06
    tone = float(rng.normal(0.95, 0.12))
    colour = _mix(canvas, patch, soil, plants, np.clip(amount, 0.0, 1.0), rough) * np.float32(tone)
    canvas.paint(patch, cover, colour)
    if use in ARABLE:
        canvas.taken[patch] |= np.minimum(ends, flanks) > 2.0
    if use == "vineyard":
        rows = np.clip(np.sin(2 * math.pi / spacing * wobble), 0, 1) * cover
        np.maximum(canvas.height[patch], 1.4 * rows, out=canvas.height[patch])


def _mix(
    canvas: Canvas, patch: Patch, first: str, second: str, share: np.ndarray, rough: float
) -> np.ndarray:
    """Two surfaces mixed within pixels, roughened, (B, h, w)."""
    a, b = canvas.spectra[first], canvas.spectra[second]
    tone = 1.0 + np.float32(rough) * canvas.grain[patch]
    return (a[:, None, None] + (b - a)[:, None, None] * share) * tone


def paint_river(canvas: Canvas, course: Course, half_width: float) -> np.ndarray:
    """Paints the river with its banks; returns the distance to the water, < 0 in it."""
    distance, along = course.distance()
    width = half_width * (1.0 + 0.18 * np.sin(along / 83.0) + 0.12 * np.sin(along / 31.0 + 1.3))
    edge = np.abs(distance) - width + 1.3 * canvas.patch + 0.5 * canvas.mottle
    everything = (slice(0, canvas.shape[0]), slice(0, canvas.shape[1]))
    bank = canvas.cover(6.0 + 2.5 * canvas.mottle - edge)
    green = np.clip(0.5 + 0.3 * canvas.mottle + 0.12 * (edge - 3), 0.0, 1.0)
    canvas.paint(everything, bank, _mix(canvas, everything, "gravel", "grass", green, 0.08))
    depth = np.clip(-edge / (0.55 * half_width), 0.0, 1.0)
    damp = np.clip(1.0 - np.abs(edge) / 1.5, 0.0, 1.0)
    water = (
        canvas.spectra["shallow_water"][:, None, None] * (1 - depth)
        + canvas.spectra["deep_water"][:, None, None] * depth
    )
    water *= 1.0 + 0.05 * canvas.patch + 0.03 * canvas.grain
    water += 0.12 * damp * canvas.spectra["gravel"][:, None, None]
    canvas.paint(everything, canvas.cover(-edge), water)
    canvas.height[edge < 1.5] = 0.0
    canvas.taken |= edge < 2.0
    return edge


def paint_separator(
    canvas: Canvas, layout: Layout, line: Separator, rng: np.random.Generator
) -> None:
    """Paints a road, street or track between two parcels."""
    if line.kind in ("margin", "hedge"):
        return
    half = ROAD_HALF_WIDTHS[line.kind]
    reach = (line.at - half - 3, line.at + half + 3)
    found = layout.box(reach, line.span) if line.along_u else layout.box(line.span, reach)
    if found is None:
        return
    patch, u, v = found
    across, along = (u - line.at, v) if line.along_u else (v - line.at, u)
    end = np.minimum(along - line.span[0], line.span[1] - along) + half
    inside = np.minimum(half - np.abs(across), end)
    if line.kind == "track":
        wheels = np.clip(1.3 - np.abs(np.abs(across) - 0.8) * 1.6, 0.15, 1.0)
        cover = canvas.cover(inside + 0.3 * canvas.mottle[patch]) * wheels
        canvas.paint(patch, cover, canvas.spectra["gravel"], 0.75 + 0.05 * canvas.grain[patch])
    else:
        if line.kind == "street":
            walk = canvas.cover(inside + 1.6)
            canvas.paint(patch, walk, canvas.spectra["paving"], 1.0 + 0.04 * canvas.grain[patch])
        _asphalt(canvas, patch, inside, across, float(rng.uniform(0.0, 1.0)))
        if line.kind == "road":
            dashes = canvas.cover(0.07 - np.abs(across)) * stripes(along, 9.0, 1.5, canvas.gsd)
            canvas.paint(patch, dashes * canvas.cover(inside), canvas.spectra["paint"])
    canvas.taken[patch] |= inside > (-2.0 if line.kind == "street" else -0.5)
    canvas.height[patch][inside > -0.3] = 0.0


def paint_main_road(canvas: Canvas, course: Course, half_width: float = 5.2) -> np.ndarray:
    """Paints the main road with its lines; returns the distance to its edge, > 0 on it."""
    distance, along = course.distance()
    everywhere = half_width - np.abs(distance)
    rows, cols = np.nonzero(everywhere > -4.0)
    if not len(rows):
        return everywhere
    patch = (slice(rows.min(), rows.max() + 1), slice(cols.min(), cols.max() + 1))
    inside, distance, along = everywhere[patch], distance[patch], along[patch]
    verge = canvas.cover(inside + 1.4)
    canvas.paint(patch, verge, canvas.spectra["gravel"], 0.9 + 0.05 * canvas.grain[patch])
    _asphalt(canvas, patch, inside, distance, 0.35)
    edge = canvas.cover(0.10 - np.abs(inside - 0.45))
    dashes = canvas.cover(0.09 - np.abs(distance)) * stripes(along, 12.0, 2.0, canvas.gsd)
    canvas.paint(patch, np.maximum(edge, dashes), canvas.spectra["paint"])
    canvas.taken[patch] |= inside > -2.5
    canvas.height[patch][inside > -1.5] = 0.0
    return everywhere


def _asphalt(
    canvas: Canvas, patch: Patch, inside: np.ndarray, across: np.ndarray, age: float
) -> None:
    """A carriageway: new to old, darker in the wheel tracks, patched here and there."""
    new, old = canvas.spectra["asphalt"], canvas.spectra["old_asphalt"]
    wear = 0.05 * np.cos(across * (math.pi / 0.9)) + 0.05 * canvas.patch[patch]
    tone = 1.0 + wear + 0.03 * canvas.grain[patch] + 0.02 * canvas.mottle[patch]
    canvas.paint(patch, canvas.cover(inside), (1 - age) * new + age * old, tone)
