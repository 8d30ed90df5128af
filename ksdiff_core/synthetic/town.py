"""What stands on urban parcels: houses with gardens, blocks of flats, halls with yards, a park."""

from __future__ import annotations

import math

import numpy as np

from ksdiff_core.synthetic.block import Block
from ksdiff_core.synthetic.canvas import Canvas
from ksdiff_core.synthetic.fields import stripes
from ksdiff_core.synthetic.layout import Layout, Parcel
from ksdiff_core.synthetic.objects import car, flat_roof, gable_roof, hedge, random_tree

GABLE_ROOFS = (
    "red_tile",
    "red_tile",
    "red_tile",
    "brown_tile",
    "brown_tile",
    "slate",
    "slate",
    "metal",
)
HALL_ROOFS = ("white_roof", "metal", "metal", "blue_metal", "bitumen", "green_metal", "concrete")
FLAT_ROOFS = ("gravel", "bitumen", "concrete", "white_roof", "old_asphalt")


def build(canvas: Canvas, layout: Layout, parcel: Parcel, rng: np.random.Generator) -> None:
    """Builds on one urban parcel: flats near the centre, halls far from it."""
    block = Block(canvas, layout, parcel, rng)
    if min(block.long, block.short) < 12.0:
        block.ground("dry_grass", "grass", 0.8, 0.06)
        return
    away = math.dist(parcel.centre, layout.town) / layout.town_radius
    draw = float(rng.random())
    if away < 0.35 and draw < 0.5:
        _flats(block)
    elif away > 0.6 and draw < 0.4:
        _halls(block)
    elif draw > 0.93:
        _park(block)
    else:
        _houses(block)


def _houses(block: Block) -> None:
    """Detached houses in one or two rows, each on its own lot."""
    rng, canvas = block.rng, block.canvas
    block.ground("dry_grass", "grass", 0.75, 0.07)
    rows = 2 if block.short > 34.0 else 1
    lots = max(1, round(block.long / float(rng.uniform(15.0, 21.0))))
    width, depth = block.long / lots, block.short / rows
    roofs = [GABLE_ROOFS[int(i)] for i in rng.integers(0, len(GABLE_ROOFS), 3)]
    for row in range(rows):
        street = -1.0 if row == 0 else 1.0
        for lot in range(lots):
            _lot(block, (lot + 0.5) * width, (row + 0.5) * depth, (width, depth), street, roofs)
    if rows == 2:
        hedge(canvas, block.xy(0.0, depth), block.xy(block.long, depth), rng)


def _lot(
    block: Block, a: float, b: float, size: tuple[float, float], street: float, roofs: list[str]
) -> None:
    """One house with drive, garden, trees and perhaps a pool or a terrace."""
    rng, canvas = block.rng, block.canvas
    width, depth = size
    lawn = block.box(a, b, (width - 0.8, depth - 0.8))
    shape = canvas.convex(lawn)
    if shape is not None:
        patch, inside = shape
        share = float(rng.uniform(0.1, 0.75))
        colour = share * canvas.spectra["grass"] + (1 - share) * canvas.spectra["dry_grass"]
        canvas.paint(patch, 0.6 * canvas.cover(inside), colour, 1.0 + 0.06 * canvas.grain[patch])
    house = (
        float(min(width - 4.0, rng.uniform(9.0, 14.0))),
        float(min(depth - 6.0, rng.uniform(8.0, 10.5))),
    )
    if min(house) < 5.0:
        return
    setback = min(float(rng.uniform(4.0, 6.5)), depth - house[1] - 1.0)
    middle = b + street * (depth / 2 - setback - house[1] / 2)
    turn = float(rng.normal(0.0, 0.03))
    corners = block.box(a + float(rng.normal(0, 0.6)), middle, house, turn)
    if block.free(corners):
        drive = block.box(
            a + width * 0.36, b + street * (depth / 2 - setback / 2 - 2), (2.8, setback + 5)
        )
        canvas.polygon(drive, str(rng.choice(["paving", "old_asphalt", "gravel"])))
        if rng.random() < 0.4:
            spot = block.xy(a + width * 0.36, b + street * (depth / 2 - 3.0))
            car(canvas, *spot, block.heading() + math.pi / 2, rng)
        roof = roofs[int(rng.integers(len(roofs)))]
        if rng.random() < 0.12:
            flat_roof(
                canvas, corners, FLAT_ROOFS[int(rng.integers(len(FLAT_ROOFS)))], 6.0, 0.0, rng
            )
        else:
            _winged_house(block, corners, a, middle, house, street, roof, turn)
        back = middle - street * (house[1] / 2 + 1.6)
        canvas.polygon(block.box(a, back, (house[0] * 0.6, 3.0)), "paving")
    _garden(block, a, b, size, street)


def _winged_house(
    block: Block,
    corners: np.ndarray,
    a: float,
    middle: float,
    house: tuple[float, float],
    street: float,
    roof: str,
    turn: float,
) -> None:
    """A gable roof, one time in three with a lower wing, and a chimney."""
    rng, canvas = block.rng, block.canvas
    eaves, pitch = float(rng.uniform(3.2, 6.0)), float(rng.uniform(0.55, 0.95))
    if rng.random() < 0.35:
        side = float(rng.choice([-1.0, 1.0]))
        wing = block.box(
            a + side * house[0] * 0.28,
            middle - street * house[1] * 0.5,
            (house[0] * 0.42, 6.0),
            turn,
        )
        gable_roof(canvas, wing, roof, 0.8 * eaves, pitch)
    gable_roof(canvas, corners, roof, eaves, pitch)
    chimney = block.box(a + house[0] * 0.2, middle + 0.6, (0.8, 0.8), turn)
    canvas.polygon(chimney, "brown_tile", height=eaves + pitch * house[1] / 2 + 0.8)
    if rng.random() < 0.15:
        canvas.polygon(
            block.box(a - house[0] * 0.1, middle + house[1] * 0.22, (4.5, 2.2), turn),
            "silicon",
            0.02,
        )


def _garden(block: Block, a: float, b: float, size: tuple[float, float], street: float) -> None:
    """Shed, pool, bushes and trees behind a house."""
    rng, canvas = block.rng, block.canvas
    back = b - street * size[1] * 0.3
    if rng.random() < 0.14 and size[1] > 20:
        pool = block.box(a - 2.0, back, (7.0, 3.6))
        if block.free(pool):
            canvas.polygon(block.box(a - 2.0, back, (9.0, 5.6)), "paving")
            canvas.polygon(pool, "pool", 0.015)
    if rng.random() < 0.45:
        shed = block.box(a + size[0] * 0.3, back - street * 1.5, (3.0, 2.4))
        if block.free(shed):
            gable_roof(canvas, shed, str(rng.choice(["brown_tile", "bitumen", "metal"])), 2.0, 0.3)
    for _ in range(int(rng.integers(2, 7))):
        da, db = rng.uniform(-0.46, 0.46, 2)
        x, y = block.xy(a + float(da) * size[0], b + float(db) * size[1])
        if not canvas.is_taken(x, y):
            random_tree(canvas, x, y, rng)


def _flats(block: Block) -> None:
    """Long blocks of flats with lawns between and a car park at one end."""
    rng, canvas = block.rng, block.canvas
    block.ground("dry_grass", "grass", 0.8, 0.06)
    parking = min(16.0, 0.3 * block.long)
    _car_park(block, (block.long - parking, block.long), (0.0, block.short))
    count = max(1, int(block.short // 26.0))
    for row in range(count):
        b = (row + 0.5) * block.short / count
        length = block.long - parking - 8.0
        corners = block.box(4.0 + length / 2, b, (length, 12.0))
        height = float(rng.uniform(10.0, 21.0))
        if length < 12.0 or not block.free(corners):
            continue
        canvas.polygon(block.box(4.0 + length / 2, b + 8.4, (length, 1.8)), "paving")
        if rng.random() < 0.3:
            gable_roof(canvas, corners, str(rng.choice(["red_tile", "brown_tile"])), height, 0.5)
        else:
            surface = FLAT_ROOFS[int(rng.integers(len(FLAT_ROOFS)))]
            flat_roof(canvas, corners, surface, height, 0.0, rng)
    _scatter_trees(block, 0.006)


def _halls(block: Block) -> None:
    """One to three large halls in a yard, with lorries' space and a car park."""
    rng, canvas = block.rng, block.canvas
    block.ground("asphalt", "concrete", float(rng.uniform(0.05, 0.5)), 0.035, 0.06)
    parking = min(18.0, 0.3 * block.long)
    _car_park(block, (0.0, parking), (0.0, block.short))
    count = min(int(rng.integers(1, 4)), max(1, int((block.long - parking) // 22.0)))
    span = (block.long - parking) / count
    for index in range(count):
        size = span - float(rng.uniform(4.0, 9.0)), block.short - float(rng.uniform(5.0, 14.0))
        corners = block.box(parking + (index + 0.5) * span, block.short / 2, size)
        if min(size) < 9.0 or not block.free(corners):
            continue
        surface = HALL_ROOFS[int(rng.integers(len(HALL_ROOFS)))]
        ribs = float(rng.choice([0.0, 4.0, 6.0]))
        if rng.random() < 0.3:
            gable_roof(canvas, corners, surface, float(rng.uniform(6.0, 9.0)), 0.12)
        else:
            flat_roof(canvas, corners, surface, float(rng.uniform(6.0, 11.0)), ribs, rng)


def _car_park(block: Block, a: tuple[float, float], b: tuple[float, float]) -> None:
    """Asphalt with marked bays across ``a`` and cars in two of three of them."""
    rng, canvas = block.rng, block.canvas
    middle, width = (a[0] + a[1]) / 2, a[1] - a[0]
    corners = block.box(middle, (b[0] + b[1]) / 2, (width, b[1] - b[0]))
    shape = canvas.convex(corners)
    if shape is None:
        return
    patch, inside = shape
    canvas.paint(
        patch, canvas.cover(inside), canvas.spectra["old_asphalt"], 1.0 + 0.04 * canvas.grain[patch]
    )
    edge = corners[3] - corners[0] if block.lengthwise else corners[1] - corners[0]
    axis = edge / (np.hypot(*edge) or 1.0)
    x, y = canvas.metres(patch)
    along = (x - corners[0, 0]) * axis[0] + (y - corners[0, 1]) * axis[1]
    lane = np.abs((x - corners.mean(axis=0)[0]) * axis[1] - (y - corners.mean(axis=0)[1]) * axis[0])
    bays = (
        stripes(along, 2.7, 0.06, canvas.gsd)
        * canvas.cover(lane - (width / 2 - 5.0))
        * canvas.cover(inside)
    )
    canvas.paint(patch, bays, canvas.spectra["paint"])
    heading = block.heading()
    for side in (-1.0, 1.0):
        for position in np.arange(b[0] + 2.0, b[1] - 1.5, 2.7):
            if rng.random() < 0.62:
                spot = block.xy(middle + side * (width / 2 - 2.6), float(position))
                car(canvas, *spot, heading, rng)
    canvas.taken[patch] |= inside > 0


def _park(block: Block) -> None:
    """Lawn, two paths and many trees."""
    block.ground("dry_grass", "grass", 0.9, 0.06)
    for turn in (0.35, -0.6):
        path = block.box(block.long / 2, block.short / 2, (0.9 * block.long, 2.2), turn)
        if all(not block.canvas.is_taken(float(x), float(y)) for x, y in path):
            block.canvas.polygon(path, "gravel")
    _scatter_trees(block, 0.012)


def _scatter_trees(block: Block, per_m2: float) -> None:
    """Random trees on what is still free."""
    for _ in range(int(block.long * block.short * per_m2)):
        x, y = block.xy(
            float(block.rng.uniform(0, block.long)), float(block.rng.uniform(0, block.short))
        )
        if not block.canvas.is_taken(x, y):
            random_tree(block.canvas, x, y, block.rng)
