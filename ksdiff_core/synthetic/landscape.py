"""Puts a landscape together: fields, river, roads, town, trees, cars, in the order they cover."""

from __future__ import annotations

import math

import numpy as np

from ksdiff_core.synthetic.canvas import Canvas
from ksdiff_core.synthetic.fields import (
    choose_use,
    paint_base,
    paint_field,
    paint_main_road,
    paint_river,
    paint_separator,
)
from ksdiff_core.synthetic.layout import Course, Layout, Parcel
from ksdiff_core.synthetic.objects import car, hedge, random_tree, tree
from ksdiff_core.synthetic.spectra import Band, Spectra
from ksdiff_core.synthetic.town import build


def render(shape: tuple[int, int], gsd_m: float, bands: tuple[Band, ...], seed: int) -> np.ndarray:
    """Apparent reflectance of a landscape, (B, H, W) float32, about 0 to 0.8.

    Args:
        shape: Height and width in pixels.
        gsd_m: Pixel size that things are drawn at, metres.
        bands: Spectral bands to render.
        seed: The same seed, shape and size give the same landscape in any bands.
    """
    rng = np.random.default_rng(seed)
    canvas = Canvas(shape, gsd_m, Spectra(bands), rng)
    layout = Layout(canvas, rng)
    uses = [("town" if parcel.urban else choose_use(rng)) for parcel in layout.parcels]
    paint_base(canvas)
    for parcel, use in zip(layout.parcels, uses):
        if use != "town":
            paint_field(canvas, layout, parcel, use, rng)
    for line in layout.separators:
        paint_separator(canvas, layout, line, rng)
    river, road = _courses(canvas, layout, rng)
    water = paint_river(canvas, river, min(15.0, layout.extent / 22.0))
    bridges = [line for line in layout.separators if line.kind == "road"]
    for line in bridges:
        paint_separator(canvas, layout, line, rng)
    inside = paint_main_road(canvas, road)
    # The town may not be built over the river and the main road.
    canvas.open = 1.0 - np.maximum(canvas.cover(7.0 - water), canvas.cover(inside + 1.4))
    for parcel, use in zip(layout.parcels, uses):
        if use == "town":
            build(canvas, layout, parcel, rng)
    reserved = canvas.open < 0.9
    canvas.open.fill(1.0)
    _plant(canvas, layout, list(zip(layout.parcels, uses)), water, rng)
    _traffic(canvas, layout, road, reserved, rng)
    return canvas.lit()


def _courses(canvas: Canvas, layout: Layout, rng: np.random.Generator) -> tuple[Course, Course]:
    """The river beside the town and the main road across it."""
    angle = layout.angle + float(rng.uniform(-0.3, 0.3))
    near = (0.5, 0.84) if rng.random() < 0.5 else (0.5, 0.16)
    river = Course(canvas, rng, angle, near, 0.06)
    across = angle + math.pi / 2 + float(rng.uniform(-0.35, 0.35))
    road = Course(canvas, rng, across, (float(rng.uniform(0.25, 0.75)), 0.5), 0.03)
    return river, road


def _plant(
    canvas: Canvas,
    layout: Layout,
    parcels: list[tuple[Parcel, str]],
    water: np.ndarray,
    rng: np.random.Generator,
) -> None:
    """Woods, orchards, hedges, trees on the river bank and single trees."""
    for parcel, use in parcels:
        if use == "wood":
            _wood(canvas, layout, parcel, rng)
        elif use == "orchard":
            _orchard(canvas, layout, parcel, rng)
    for line in layout.separators:
        if line.kind != "hedge":
            continue
        ends = [(line.at, s) if line.along_u else (s, line.at) for s in line.span]
        hedge(canvas, layout.to_xy(*ends[0]), layout.to_xy(*ends[1]), rng)
    height, width = canvas.shape
    area = height * width * canvas.gsd**2
    for _ in range(int(area / 90.0)):
        row, col = int(rng.integers(height)), int(rng.integers(width))
        beside_water = 2.5 < water[row, col] < 8.0 and canvas.patch[row, col] > -0.3
        alone = rng.random() < 0.03 and water[row, col] > 8.0
        if not canvas.taken[row, col] and (beside_water or alone):
            random_tree(canvas, (col + 0.5) * canvas.gsd, (row + 0.5) * canvas.gsd, rng, 0.05)


def _wood(canvas: Canvas, layout: Layout, parcel: Parcel, rng: np.random.Generator) -> None:
    """Trees on a shaken grid, thinner in places; the same kinds keep together."""
    step = 4.6
    mostly_conifers = float(rng.random()) < 0.35
    for u in np.arange(parcel.u[0] + 3.5, parcel.u[1] - 3.0, step):
        for v in np.arange(parcel.v[0] + 3.5, parcel.v[1] - 3.0, step):
            jump = rng.uniform(-0.45, 0.45, 2) * step
            x, y = layout.to_xy(float(u + jump[0]), float(v + jump[1]))
            if canvas.is_taken(x, y) or rng.random() < 0.06:
                continue
            clump = float(canvas.patch[int(y / canvas.gsd), int(x / canvas.gsd)])
            share = float(np.clip((0.8 if mostly_conifers else 0.12) + 0.25 * clump, 0.0, 1.0))
            random_tree(canvas, x, y, rng, share)


def _orchard(canvas: Canvas, layout: Layout, parcel: Parcel, rng: np.random.Generator) -> None:
    """Trees of one size in rows."""
    radius = float(rng.uniform(1.5, 2.1))
    for u in np.arange(parcel.u[0] + 6.0, parcel.u[1] - 5.0, 5.2):
        for v in np.arange(parcel.v[0] + 6.0, parcel.v[1] - 5.0, 5.2):
            x, y = layout.to_xy(float(u + rng.normal(0, 0.15)), float(v + rng.normal(0, 0.15)))
            if not canvas.is_taken(x, y) and rng.random() < 0.95:
                size = radius * float(rng.uniform(0.8, 1.15))
                tree(canvas, x, y, size, 1.8 * size, "deciduous", float(rng.normal(1.05, 0.07)))


def _traffic(
    canvas: Canvas, layout: Layout, road: Course, reserved: np.ndarray, rng: np.random.Generator
) -> None:
    """Cars on the main road in both lanes and parked along the streets."""
    half = 0.75 * layout.extent
    for s in np.arange(-half, half, 14.0):
        if rng.random() < 0.3:
            x, y, heading = road.point(float(s + rng.uniform(-5, 5)))
            lane = 2.5 * float(rng.choice([-1.0, 1.0]))
            car(canvas, x - lane * math.sin(heading), y + lane * math.cos(heading), heading, rng)
    for line in layout.separators:
        if line.kind != "street":
            continue
        for s in np.arange(line.span[0] + 9.0, line.span[1] - 9.0, 7.0):
            if rng.random() < 0.22:
                side = 1.9 * float(rng.choice([-1.0, 1.0]))
                ends = [
                    layout.to_xy(*((line.at + side, t) if line.along_u else (t, line.at + side)))
                    for t in (float(s), float(s) + 1.0)
                ]
                heading = math.atan2(ends[1][1] - ends[0][1], ends[1][0] - ends[0][0])
                if not canvas.look_up(reserved, *ends[0]):
                    car(canvas, *ends[0], heading, rng)
