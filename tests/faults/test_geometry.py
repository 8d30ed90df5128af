"""Faults 13 to 25: images that lie elsewhere, askew, in other systems or at odd sizes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import oddities
import pytest
from osgeo import gdal
from pairs import make_pair, read_raster, texture, wkt, write_raster
from place import Fault, Place, fault, faults_of

ROLES = ("pan", "ms")
X, Y = 600000.0, 4500000.0


def moved(path: str, transform: tuple | None = None, crs: str | None = None) -> None:
    """Give a file another geotransform, system, or both."""
    file = gdal.Open(path, gdal.GA_Update)
    if transform is not None:
        file.SetGeoTransform(transform)
    if crs is not None:
        file.SetProjection(crs)
    file.FlushCache()


def north_up(step: float, x: float = X, y: float = Y) -> tuple:
    return (x, step, 0.0, y, 0.0, -step)


def transform_of(path: str) -> tuple:
    return gdal.Open(path).GetGeoTransform()


@fault(13, "no overlap", *ROLES)
def no_overlap(place: Place, role: str) -> None:
    moved(getattr(place.pair, role), north_up(10.0 if role == "pan" else 40.0, X + 2000))
    spans = {"pan": "x 600000 to 602000", "ms": "x 600000 to 602000"}
    spans[role] = "x 602000 to 604000"
    said = ("do not overlap", f"PAN spans {spans['pan']}", f"MS spans {spans['ms']}")
    place.refused("InputError", *said, do="Choose two images of the same place.")


@fault(14, "partial overlap", ("60 %", 0.6), ("30 %", 0.3), ("less than 1 %", 0.005))
def partial_overlap(place: Place, _name: str, share: float) -> None:
    moved(place.pair.ms, north_up(40.0, X + 2000 * (1 - share)))
    if share < 0.01:
        place.refused("InputError", "overlap by only 0.5 %", do="the same place")
        return
    pixels, run = place.made()
    assert pixels.shape == (3, 160, 200 * share)
    assert transform_of(str(place.output)) == north_up(10.0, X + 2000 * (1 - share))
    assert f"Overlap {100 * share:g} %" in run.facts
    assert (f"Only {100 * share:g} % of the smaller image" in run.warnings) is (share < 0.5)


@fault(15, "extents that differ by less than an MS pixel", (3, 2), (1, 3))
def ragged_edges(place: Place, rows: int, cols: int) -> None:
    exact, _ = place.made()
    pan = np.pad(read_raster(place.pair.pan), ((0, 0), (rows, rows), (cols, cols)), mode="edge")
    write_raster(Path(place.pair.pan), pan, north_up(10.0, X - 10 * cols, Y + 10 * rows))
    pixels, run = place.made()
    assert transform_of(str(place.output)) == north_up(10.0)
    np.testing.assert_array_equal(pixels, exact)
    assert "Overlap 100 %" in run.facts
    assert "common" not in run.warnings
    # With the detail of the PAN too, whose statistics the few more pixels change.
    found, _ = place.made(method="mtf-glp-hpm")
    assert np.corrcoef(found[0].ravel(), exact[0].ravel())[0, 1] > 0.8


@fault(16, "half-pixel shift", (-0.5, -0.5), (0.5, -0.5), (-0.25, 0.75))
def half_pixel(place: Place, rows: float, cols: float) -> None:
    slope = np.add.outer(40.0 * np.arange(40), 100.0 * np.arange(50))[None].astype(np.float32)
    place.pair = make_pair(place.inputs, ms_pixels=slope, pan_shift=(rows, cols))
    pixels, run = place.made(output_type="Float32")
    pan = transform_of(place.pair.pan)
    grid = transform_of(str(place.output))
    # The PAN pixels whose centre lies on the MS are kept, on the grid of the PAN.
    first = [int(-shift > 0.5) for shift in (rows, cols)]
    assert grid == (pan[0] + 10 * first[1], 10.0, 0.0, pan[3] - 10 * first[0], 0.0, -10.0)
    # Four pixels on, the interpolated slope has risen by one step of the MS, whatever the filter.
    inner = pixels[0, 40:-40, 40:-40].astype(float)
    np.testing.assert_allclose(np.diff(inner[::4], axis=0), 40, atol=0.02)
    np.testing.assert_allclose(np.diff(inner[:, ::4], axis=1), 100, atol=0.02)
    # And the mean over one MS pixel is the slope's value at the centre of those pixels.
    row = ((Y - grid[3]) / 10 + 40 + 2) / 4 - 0.5
    col = ((grid[0] - X) / 10 + 40 + 2) / 4 - 0.5
    assert abs(inner[:4, :4].mean() - (40 * row + 100 * col)) < 1.0
    assert f"PAN begins at row {rows / 4:.6g}, column {cols / 4:.6g} of the MS" in run.facts


@fault(17, "misregistration that cannot be measured")
def no_likeness(place: Place) -> None:
    # The pair of this place has nothing in common but its position.
    found = place.made(method="gsa")
    kept = place.made(method="gsa", registration="off")
    np.testing.assert_array_equal(found[0], kept[0])
    assert "not corrected because" in found[1].facts


@fault(17, "shift that is given", (2.0, -3.0), ("nan", 0), ("9", 0))
def given_shift(place: Place, rows: float, cols: float) -> None:
    given = f"{rows},{cols}"
    if isinstance(rows, str):
        said = (f"registration is '{given}'", "between -8 and 8")
        place.refused("InputError", *said, do="Correct the georeference", registration=given)
        return
    _, run = place.made(method="gsa", registration=given)
    assert f"the MS is moved by the given {rows:g} rows and {cols:g} columns" in run.facts


@fault(18, "another system", "MS in the next zone", "PAN askew")
def another_system(place: Place, how: str) -> None:
    # Where UTM zone 36 has the place that zone 35 calls 600000, 4500000.
    moved(place.pair.ms, north_up(40.0, 93900.0, 4509000.0), wkt(32636))
    if how == "PAN askew":
        moved(place.pair.pan, (X, 8.0, 6.0, Y, 6.0, -8.0))
        said = ("is in WGS 84 / UTM zone 36N (EPSG:32636) and cannot be warped", "not north-up")
        place.refused("InputError", *said, do="Reproject the MS to the system of the PAN first.")
        return
    _, run = place.made()
    assert "MS is in WGS 84 / UTM zone 36N (EPSG:32636) and is warped" in run.warnings


@fault(18, "system missing", *ROLES, "both")
def missing_system(place: Place, role: str) -> None:
    for name in ROLES if role == "both" else (role,):
        path = getattr(place.pair, name)
        write_raster(Path(path), read_raster(path), transform_of(path), crs="")
    if role == "both":
        assert "Neither image has a coordinate reference system" in place.made()[1].warnings
        assert gdal.Open(str(place.output)).GetProjection() == ""
        return
    said = f"The {role.upper()} has no coordinate reference system, the "
    place.refused("InputError", said, do=f"Assign the right system to the {role.upper()}.")


@fault(19, "spelling of a system", "ESRI", "WKT2", "no authority", "other axis order")
def spelling(place: Place, how: str) -> None:
    expected, _ = place.made()
    from osgeo import osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(32635)
    axes = "1,2"
    if how == "ESRI":
        system.MorphToESRI()
    text = system.ExportToWkt(["FORMAT=WKT2_2018"] if how == "WKT2" else [])
    if how == "no authority":
        text = text.replace(',AUTHORITY["EPSG","32635"]', "")
    elif how == "other axis order":
        axes = "2,1"
    shown = place.inputs / "shown.vrt"
    gdal.Translate(str(shown), place.pair.ms, format="VRT").FlushCache()
    xml = shown.read_text()
    start, end = xml.index("<SRS"), xml.index("</SRS>")
    quoted = text.replace('"', "&quot;")
    xml = f'{xml[:start]}<SRS dataAxisToSRSAxisMapping="{axes}">{quoted}{xml[end:]}'
    shown.write_text(xml)
    pixels, run = place.made(ms=(str(shown),))
    np.testing.assert_array_equal(pixels, expected)
    assert "warped" not in run.warnings


@fault(
    20,
    "grid in degrees or at a pole",
    ("across 180 degrees", 4326, 179.99, 60.1, 1 / 14400),
    ("from 0 to 360", 4326, 359.99, -10.0, 1 / 14400),
    ("latitude 90", 4326, 10.0, 90.0, 1 / 14400),
    ("polar stereographic", 3995, -700.0, 900.0, 10.0),
)
def degrees(place: Place, _name: str, code: int, x: float, y: float, step: float) -> None:
    expected, _ = place.made(method="gsa")
    moved(place.pair.pan, north_up(step, x, y), wkt(code))
    moved(place.pair.ms, north_up(4 * step, x, y), wkt(code))
    pixels, run = place.made(method="gsa")
    np.testing.assert_array_equal(pixels, expected)
    assert transform_of(str(place.output)) == north_up(step, x, y)
    assert "Ratio 4;" in run.facts


@fault(
    20,
    "place that no system has",
    ("metres called degrees", 4326, X, Y),
    ("latitude 100", 4326, 10.0, 100.0),
    ("absurd metres", 32635, 1e12, Y),
    ("absurd and nameless", 0, X, -1e300),
)
def off_the_earth(place: Place, _name: str, code: int, x: float, y: float) -> None:
    for path, step in ((place.pair.pan, 0.1), (place.pair.ms, 0.4)):
        pixels = read_raster(path)
        write_raster(Path(path), pixels, north_up(step, x, y), wkt(code) if code else "")
    said = (place.pair.pan, "which lies beyond its coordinate reference system")
    place.refused("InputError", *said, do="Assign the right coordinate reference system")


@fault(
    21,
    "grid that is not north-up",
    ("rotated", (0.8, 0.6, 0.6, -0.8)),
    ("sheared", (1.0, 0.2, 0.1, -0.9)),
    ("south-up", (1.0, 0.0, 0.0, 1.0)),
    ("transposed", (0.0, 1.0, 1.0, 0.0)),
)
def turned(place: Place, _name: str, axes: tuple) -> None:
    expected, _ = place.made(method="gsa")
    a, b, d, e = axes
    for path, step in ((place.pair.pan, 10.0), (place.pair.ms, 40.0)):
        moved(path, (X, step * a, step * b, Y, step * d, step * e))
    pixels, _ = place.made(method="gsa")
    np.testing.assert_array_equal(pixels, expected)
    assert transform_of(str(place.output)) == transform_of(place.pair.pan)


@fault(21, "directions that differ", "rotated by 20 degrees", "south-up")
def other_directions(place: Place, how: str) -> None:
    cosine, sine = 0.93969262 * 40, 0.34202014 * 40
    turn = (X, 40.0, 0.0, Y - 1600, 0.0, 40.0)
    moved(place.pair.ms, turn if how == "south-up" else (X, cosine, sine, Y, sine, -cosine))
    said = "PAN and MS do not have the same directions of rows and columns (PAN step (10, 0)"
    place.refused("InputError", said, do="Warp the MS to the orientation of the PAN first.")


@fault(
    22,
    "no map grid",
    (oddities.without_position, "no geotransform"),
    (oddities.control_points, "only ground control points"),
    (oddities.rational_polynomials, "only rational polynomials"),
)
def no_map_grid(place: Place, make: object, said: str) -> None:
    make(place.pair.ms)
    place.refused("InputError", place.pair.ms, said, do="Orthorectify or warp it first")


@fault(22, "grid without area")
def no_area(place: Place) -> None:
    oddities.flat_grid(place.pair.ms)
    said = (place.pair.ms, "has no usable geotransform")
    place.refused("InputError", *said, do="Georeference or orthorectify it first.")


@fault(
    23,
    "impossible ratio",
    ("1", 10.0, 10.0, "The MS pixels are 1 times as large", "already resampled"),
    ("1.4", 14.0, 14.0, "The MS pixels are 1.4 times as large", "already resampled"),
    ("16.5", 165.0, 165.0, "The MS pixels are 16.5 times as large", "of the same sensor"),
    ("exchanged", 2.5, 2.5, "PAN and MS seem to be exchanged", "Exchange the two inputs."),
    ("anisotropic", 40.0, 30.0, "MS pixels are 4 PAN pixels wide but 3 high", "same shape"),
)
def impossible_ratio(
    place: Place, _name: str, wide: float, high: float, said: str, do: str
) -> None:
    moved(place.pair.ms, (X, wide, 0.0, Y, 0.0, -high))
    place.refused("InputError", said, do=do)


@fault(23, "odd ratio", 1.5, 2.5, 3.7, 16.0)
def odd_ratio(place: Place, ratio: float) -> None:
    moved(place.pair.ms, north_up(10 * ratio))
    pixels, run = place.made(method="gsa")
    assert f"Ratio {ratio:g};" in run.facts
    height, width = min(160, round(40 * ratio)), min(200, round(50 * ratio))
    assert pixels.shape == (3, height, width)
    assert transform_of(str(place.output)) == north_up(10.0)


@fault(23, "ratio beyond the training of the weights")
def untrained_ratio(place: Place) -> None:
    pytest.importorskip("torch")
    moved(place.pair.ms, north_up(120.0))
    _, run = place.made(method="ksdiff", device="cpu")
    assert "The weights were trained for ratios from" in run.warnings
    assert "this scene has 12" in run.warnings


@fault(24, "tiny image", (1, 1), (1, 30), (30, 1), (3, 1250))
def tiny(place: Place, height: int, width: int) -> None:
    place.pair = make_pair(place.inputs, (2, height, width))
    ms = read_raster(place.pair.ms).astype(int)
    for method in ("gsa", "mtf-glp-hpm", "bdsd-pc", "brovey", "exp"):
        pixels, _ = place.made(method=method, tile=64)
        assert pixels.shape == (2, 4 * height, 4 * width)
    # Padding that leaked into the interpolation would show as values outside of those of the MS.
    margin = 0.3 * np.ptp(ms)
    assert pixels.min() >= ms.min() - margin
    assert pixels.max() <= ms.max() + margin


@fault(24, "tiny image by the network", (1, 1), (2, 9))
def tiny_by_network(place: Place, height: int, width: int) -> None:
    pytest.importorskip("torch")
    place.pair = make_pair(place.inputs, (2, height, width))
    pixels, _ = place.made(method="ksdiff", device="cpu")
    assert pixels.shape == (2, 4 * height, 4 * width)


def sparse(path: str, side: int, bands: int, step: float, middle: np.ndarray) -> None:
    """A square image in which only the middle was ever written."""
    options = ["SPARSE_OK=YES", "TILED=YES", "BIGTIFF=YES", "INTERLEAVE=BAND"]
    file = gdal.GetDriverByName("GTiff").Create(path, side, side, bands, gdal.GDT_UInt16, options)
    file.SetGeoTransform(north_up(step))
    file.SetProjection(wkt())
    at = (side - middle.shape[1]) // 2
    file.WriteRaster(at, at, middle.shape[2], middle.shape[1], middle.tobytes())
    file.FlushCache()


@fault(25, "60 000 x 60 000 x 8 pixels")
def huge(place: Place) -> None:
    watched = pytest.importorskip("watched", reason="Windows cannot fork").watched
    sparse(place.pair.pan, 60_000, 1, 0.5, texture((1, 512, 512), 1).astype(np.uint16))
    sparse(place.pair.ms, 15_000, 8, 2.0, texture((8, 128, 128), 2).astype(np.uint16))
    x, y = X + 15_000 - 100, Y - 15_000 + 100
    changes = {"method": "gsa", "extent": (x, y - 200, x + 200, y), "memory_mb": 200}
    ended = watched(lambda: str(place.made(**changes)[0].shape), 60, memory_mb=1500)
    assert (ended.how, ended.text) == ("done", "(8, 400, 400)"), ended.text
    # The whole PAN alone would be 7 GB.
    assert ended.memory_mb < 700


@fault(25, "file that needs BigTIFF", simulated=True)
def big_tiff(place: Place) -> None:
    watched = pytest.importorskip("watched", reason="Windows cannot fork").watched
    from test_output import GRID, info

    from ksdiff_core.grid import Grid
    from ksdiff_core.output.writer import RasterSink

    place.patch.setattr(RasterSink, "space_mb", lambda _sink: (0.0, 1.0))

    def begin() -> str:
        # Never closed: that would write the empty blocks of 57 GB.
        grid = Grid(60_000, 60_000, GRID.geotransform, GRID.crs_wkt)
        sink = RasterSink(str(place.results / "big.tif"), grid, (info(),) * 8, "UInt16")
        sink._dataset.FlushCache()
        with open(sink.part, "rb") as file:
            return file.read(4).hex()

    ended = watched(begin, 60, memory_mb=1500)
    # Version 43 instead of 42 is what the header of a BigTIFF says.
    assert ended.text == "49492b00", ended.text
    for left in place.results.glob("*.part.*"):
        left.unlink()


@faults_of(__name__)
def test_fault(fault: Fault, place: Place) -> None:
    place.goes_through(fault)
