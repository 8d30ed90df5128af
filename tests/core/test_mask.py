"""Masks: polygons and rasters in any system, on the grid of the PAN; what a run makes of them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from pairs import Detail, make_pair, read_raster, wkt, write_raster

from ksdiff_core import pipeline
from ksdiff_core.errors import InputError, OutputError
from ksdiff_core.grid import Grid, Window
from ksdiff_core.job import Job
from ksdiff_core.raster.mask import LAYER, Mask

WEST, NORTH, STEP = 600000.0, 4500000.0, 10.0
GRID = Grid(160, 200, (WEST, STEP, 0.0, NORTH, 0.0, -STEP), wkt())
TRIANGLE = ((20.3, 11.2), (171.6, 40.9), (60.1, 149.7))
"""Corners as (column, row) of the grid."""


def to_degrees(points):
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(32635)
    target.ImportFromEPSG(4326)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    turn = osr.CoordinateTransformation(source, target)
    return [turn.TransformPoint(x, y)[:2] for x, y in points]


def on_map(corners):
    return [(WEST + STEP * col, NORTH - STEP * row) for col, row in corners]


def write_polygons(path: Path, *rings, degrees: bool = True, kind: str = "Polygon") -> str:
    """GeoJSON, in degrees as its standard demands, or in the grid's system."""
    features = []
    for ring in rings:
        points = [list(p) for p in (to_degrees(ring) if degrees else ring)]
        shape = [[*points, points[0]]] if kind == "Polygon" else points
        features.append(
            {"type": "Feature", "properties": {}, "geometry": {"type": kind, "coordinates": shape}}
        )
    text = {"type": "FeatureCollection", "features": features}
    if not degrees:
        text["crs"] = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32635"}}
    path.write_text(json.dumps(text))
    return str(path)


def inside(corners, grid: Grid = GRID) -> np.ndarray:
    """Pixel centres in a convex polygon: on the same side of all its edges."""
    col, row = np.meshgrid(np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5)
    sides = []
    for (c0, r0), (c1, r1) in zip(corners, (*corners[1:], corners[0])):
        sides.append((c1 - c0) * (row - r0) - (r1 - r0) * (col - c0) > 0)
    return np.all(sides, axis=0) | ~np.any(sides, axis=0)


def tiled(mask: Mask, side: int) -> np.ndarray:
    found = np.zeros((GRID.height, GRID.width), bool)
    for row in range(0, GRID.height, side):
        for col in range(0, GRID.width, side):
            window = Window(row, col, side, side).intersection(GRID.window)
            found[window.within(GRID.window)] = mask.read(window)
    return found


@pytest.mark.parametrize("degrees", [False, True])
def test_polygons_cover_the_pixels_whose_centre_they_contain(tmp_path, degrees):
    path = write_polygons(tmp_path / "mask.json", on_map(TRIANGLE), degrees=degrees)
    mask = Mask(path, GRID)
    expected = inside(TRIANGLE)
    assert mask.kind == "polygons"
    assert 0.2 < expected.mean() < 0.5
    np.testing.assert_array_equal(mask.read(GRID.window), expected)
    np.testing.assert_array_equal(tiled(mask, 48), expected)


def test_several_polygons_add_up_and_a_hole_stays_open(tmp_path):
    squares = [
        [(c, r), (c + 30, r), (c + 30, r + 30), (c, r + 30)] for c, r in ((10, 10), (90, 70))
    ]
    path = Path(write_polygons(tmp_path / "mask.json", *map(on_map, squares), degrees=False))
    text = json.loads(path.read_text())
    hole = on_map([(15, 15), (25, 15), (25, 25), (15, 25), (15, 15)])
    text["features"][0]["geometry"]["coordinates"].append(hole)
    path.write_text(json.dumps(text))
    expected = np.zeros((160, 200), bool)
    expected[10:40, 10:40] = expected[70:100, 90:120] = True
    expected[15:25, 15:25] = False
    np.testing.assert_array_equal(Mask(str(path), GRID).read(GRID.window), expected)


@pytest.mark.parametrize("turned", [False, True])
def test_a_raster_covers_where_it_is_valid_and_not_zero(tmp_path, turned):
    values = np.zeros((1, 40, 50), np.uint8)
    values[0, 5:20, 10:30], values[0, 10:12, 15:18] = 7, 255
    path = write_raster(
        tmp_path / "mask.tif", values, (WEST, 40.0, 0.0, NORTH, 0.0, -40.0), nodata=255
    )
    expected = np.kron(values[0] == 7, np.ones((4, 4), bool))
    grid = GRID
    if turned:
        # A grid that lies south up sees the same rows the other way round.
        grid = Grid(160, 200, (WEST, STEP, 0.0, NORTH - 1600, 0.0, STEP), wkt())
        expected = expected[::-1]
    mask = Mask(path, grid)
    assert mask.kind == "raster"
    np.testing.assert_array_equal(mask.read(grid.window), expected)


def test_a_raster_of_fractions_and_in_another_system_works(tmp_path):
    values = np.zeros((2, 300, 300), np.float32)
    values[0], values[0, :, :150], values[1] = 0.3, np.nan, 1
    west, south = (
        min(p[0] for p in to_degrees(GRID_CORNERS)),
        min(p[1] for p in to_degrees(GRID_CORNERS)),
    )
    east, north = (
        max(p[0] for p in to_degrees(GRID_CORNERS)),
        max(p[1] for p in to_degrees(GRID_CORNERS)),
    )
    transform = (west, (east - west) / 300, 0.0, north, 0.0, (south - north) / 300)
    path = write_raster(tmp_path / "mask.tif", values, transform, crs=wkt(4326))
    found = Mask(path, GRID).read(GRID.window)
    col, row = np.meshgrid(np.arange(200) + 0.5, np.arange(160) + 0.5)
    points = to_degrees(zip(WEST + STEP * col.ravel(), NORTH - STEP * row.ravel()))
    lon = np.reshape([p[0] for p in points], col.shape)
    away = np.abs(lon - (west + east) / 2) > (east - west) / 300
    np.testing.assert_array_equal(found[away], (lon > (west + east) / 2)[away])


GRID_CORNERS = [
    (WEST, NORTH),
    (WEST + 2000, NORTH),
    (WEST + 2000, NORTH - 1600),
    (WEST, NORTH - 1600),
]


def test_one_layer_of_a_file_can_be_named(tmp_path):
    driver = gdal.GetDriverByName("GPKG")
    file = driver.Create(str(tmp_path / "masks.gpkg"), 0, 0, 0, gdal.GDT_Unknown)
    first = write_polygons(tmp_path / "a.json", on_map([(0, 0), (9, 0), (9, 9)]), degrees=False)
    second = write_polygons(tmp_path / "b.json", on_map(TRIANGLE), degrees=False)
    for name, path in (("corner", first), ("field", second)):
        source = gdal.OpenEx(path)
        file.CopyLayer(source.GetLayer(0), name)
    del file
    mask = Mask(f"{tmp_path}/masks.gpkg{LAYER}field", GRID)
    np.testing.assert_array_equal(mask.read(GRID.window), inside(TRIANGLE))
    assert mask.files() == (f"{tmp_path}/masks.gpkg",)
    with pytest.raises(InputError, match="has no layer 'meadow'"):
        Mask(f"{tmp_path}/masks.gpkg{LAYER}meadow", GRID)


def test_what_is_no_mask_of_the_scene_is_explained(tmp_path):
    elsewhere = write_polygons(
        tmp_path / "far.json", [(x + 50_000, y) for x, y in on_map(TRIANGLE)], degrees=False
    )
    line = write_polygons(
        tmp_path / "line.json", on_map(TRIANGLE), degrees=False, kind="LineString"
    )
    text = tmp_path / "text.txt"
    text.write_text("hello")
    for path, words in (
        (elsewhere, "No polygon of the mask .* lies on the PAN"),
        (line, "holds no polygon"),
        (str(text), "neither a raster nor a vector file"),
        (str(tmp_path / "no.shp"), "does not exist"),
    ):
        with pytest.raises(InputError, match=words) as caught:
            Mask(path, GRID)
        assert caught.value.hint


@pytest.fixture
def pair(tmp_path, monkeypatch):
    monkeypatch.setattr(pipeline, "make_method", lambda job: Detail())
    return make_pair(tmp_path / "in")


def job_of(pair, name: str, **options) -> Job:
    folder = pair.folder.parent / "out"
    folder.mkdir(exist_ok=True)
    return Job(pair.pan, (pair.ms,), str(folder / name), **{"method": "gsa", "tile": 64, **options})


def test_outside_the_mask_is_nodata_and_inside_nothing_changes(tmp_path, pair):
    path = write_polygons(tmp_path / "mask.json", on_map(TRIANGLE))
    whole = read_raster(pipeline.pansharpen(job_of(pair, "whole.tif", nodata=0)).output)
    masked = pipeline.pansharpen(job_of(pair, "masked.tif", mask=path))
    found = read_raster(masked.output)
    keep = np.broadcast_to(inside(TRIANGLE), found.shape)
    np.testing.assert_array_equal(found, np.where(keep, whole, 0))
    assert gdal.Open(masked.output).GetRasterBand(1).GetNoDataValue() == 0
    assert any("Outside the mask" in fact for fact in masked.facts)


def test_extent_and_mask_limit_the_result_together(tmp_path, pair):
    path = write_polygons(tmp_path / "mask.json", on_map(TRIANGLE))
    extent = (WEST + 300, NORTH - 1200, WEST + 1500, NORTH - 200)
    whole = read_raster(
        pipeline.pansharpen(job_of(pair, "whole.tif", extent=extent, nodata=0)).output
    )
    found = read_raster(pipeline.pansharpen(job_of(pair, "m.tif", extent=extent, mask=path)).output)
    keep = np.broadcast_to(inside(TRIANGLE)[20:120, 30:150], found.shape)
    np.testing.assert_array_equal(found, np.where(keep, whole, 0))


def test_tiles_outside_the_mask_are_not_computed(tmp_path, pair, monkeypatch):
    path = write_polygons(tmp_path / "mask.json", on_map([(5, 5), (40, 5), (40, 40), (5, 40)]))
    computed = []
    real = Detail.fuse

    def fuse(self, tile, cancelled=lambda: False):
        computed.append(tile.window)
        return real(self, tile, cancelled)

    monkeypatch.setattr(Detail, "fuse", fuse)
    result = pipeline.pansharpen(job_of(pair, "m.tif", mask=path, consistency=False))
    assert result.tiles == 12
    assert len(computed) == 1


def test_a_mask_that_leaves_nothing_and_an_output_over_the_mask_are_refused(tmp_path, pair):
    path = write_polygons(tmp_path / "mask.json", on_map([(5, 5), (40, 5), (40, 40), (5, 40)]))
    extent = (WEST + 1000, NORTH - 1500, WEST + 1500, NORTH - 1000)
    job = job_of(pair, "m.tif", mask=path, extent=extent)
    with pytest.raises(InputError, match="covers no valid pixel"):
        pipeline.pansharpen(job)
    assert not Path(job.output).exists()
    raster = write_raster(tmp_path / "mask.tif", np.ones((1, 8, 8), np.uint8))
    with pytest.raises(OutputError, match="one of the inputs"):
        pipeline.pansharpen(
            Job(pair.pan, (pair.ms,), raster, mask=raster, overwrite=True, method="gsa")
        )
