from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from pairs import fingerprint, texture, wkt, write_raster

from ksdiff_core.errors import InputError
from ksdiff_core.grid import Grid
from ksdiff_core.raster.crs import CUBIC_LOSS, crs_name, same_crs
from ksdiff_core.raster.source import RasterSource

PAN = Grid(400, 500, (736000.0, 10.0, 0.0, 4500000.0, 0.0, -10.0), wkt(32635))
"""Near the border of zones 35 and 36, where both are plausible."""


def to_other_zone(x: float, y: float) -> tuple[float, float]:
    systems = []
    for code in (32635, 32636):
        system = osr.SpatialReference()
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        systems.append(system)
    return osr.CoordinateTransformation(*systems).TransformPoint(x, y)[:2]


def from_other_zone(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Positions (N, 2) of zone 36 in zone 35."""
    systems = []
    for code in (32636, 32635):
        system = osr.SpatialReference()
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        systems.append(system)
    change = osr.CoordinateTransformation(*systems)
    return np.array(change.TransformPoints(np.stack([x, y], -1)))[:, :2]


def transform_of_ms(step: float = 40.0) -> tuple[float, ...]:
    """An MS of 130 x 150 pixels in zone 36 that covers the PAN."""
    x, y = to_other_zone(736000 + 2500, 4500000 - 2000)
    return (x - 75 * step, step, 0.0, y + 65 * step, 0.0, -step)


def ramp(bands: int = 2) -> np.ndarray:
    """Values that tell the position in zone 35: easting / 10 and northing / 10, in kilometres."""
    x, step, _, y, _, _ = transform_of_ms()
    rows, cols = np.mgrid[0:130, 0:150] + 0.5
    at = from_other_zone((x + cols * step).ravel(), (y - rows * step).ravel())
    return at.T.reshape(2, 130, 150)[:bands] / 10


def warped_source(path: str) -> RasterSource:
    return RasterSource((path,), onto=PAN)


def test_systems_are_compared_by_meaning():
    assert same_crs(wkt(32635), wkt(32635).replace("WGS 84 / UTM zone 35N", "other name"))
    assert not same_crs(wkt(32635), wkt(32636))
    assert not same_crs(wkt(32635), "")
    assert same_crs("", "")
    assert not same_crs(wkt(32635), "nonsense")


def test_a_system_is_named_with_its_code():
    assert crs_name(wkt(32635)) == "WGS 84 / UTM zone 35N (EPSG:32635)"
    assert crs_name("") == "unknown"


def test_warped_pixels_show_what_lies_at_their_place(tmp_path):
    data = ramp().astype(np.float64)
    path = write_raster(tmp_path / "ms.tif", data, transform_of_ms(), wkt(32636))
    with closing(warped_source(path)) as source:
        values, valid = source.read(source.grid.window)
        grid = source.grid
    rows, cols = np.mgrid[0 : grid.height, 0 : grid.width] + 0.5
    x, step, _, y, _, _ = grid.geotransform
    expected = np.stack([x + cols * step, y - rows * step]) / 10
    # A hundredth of a pixel of 40 m is 0.04 here, and float32 has steps of 0.03 at 450000. At the
    # edge of the image cubic interpolation lacks neighbours.
    inside = np.pad(valid[0], 3)
    for axis in (0, 1):
        inside = np.min([np.roll(inside, step, axis) for step in range(-3, 4)], axis=0)
    inside = inside[3:-3, 3:-3]
    assert inside.mean() > 0.7
    assert np.abs(values - expected)[:, inside].max() < 0.1


def test_the_warped_grid_is_made_of_blocks_of_pan_pixels(tmp_path):
    path = write_raster(
        tmp_path / "ms.tif", ramp().astype("float32"), transform_of_ms(), wkt(32636)
    )
    with closing(warped_source(path)) as source:
        x, across, _, y, _, down = source.grid.geotransform
        assert (across, down) == (40.0, -40.0)
        assert (x - 736000) % 40 == (y - 4500000) % 40 == 0
        assert same_crs(source.grid.crs_wkt, PAN.crs_wkt)
        assert source.warped_from == crs_name(wkt(32636))


def test_pixels_outside_of_the_source_are_invalid_and_no_zeros(tmp_path):
    path = write_raster(
        tmp_path / "ms.tif", ramp().astype("float32"), transform_of_ms(), wkt(32636)
    )
    with closing(warped_source(path)) as source:
        values, valid = source.read(source.grid.window)
    assert source.masked
    assert len(values) == 2
    assert not valid[:, 0, 0].any()
    assert not valid[:, -1, -1].any()
    assert (values[valid] > 1000).all()


@pytest.mark.parametrize("nodata", [[7, 9], [7, None], [None, 9]])
def test_nodata_of_each_band_stays_nodata_of_that_band(tmp_path, nodata):
    data = texture((2, 130, 150), 4).astype(np.uint16)
    data[0, 40:60, 50:70], data[1, 80:90, 50:70] = 7, 9
    plain = write_raster(tmp_path / "plain.tif", data, transform_of_ms(), wkt(32636))
    path = str(tmp_path / "ms.vrt")
    shown = gdal.GetDriverByName("VRT").CreateCopy(path, gdal.Open(plain))
    for number, value in enumerate(nodata, 1):
        if value is not None:
            shown.GetRasterBand(number).SetNoDataValue(value)
    shown.FlushCache()
    del shown
    with closing(warped_source(path)) as source:
        _, valid = source.read(source.grid.window)
    outside = (~valid).all(axis=0).sum()
    for band, (value, area) in enumerate(zip(nodata, (400, 200))):
        holes = (~valid[band]).sum() - outside
        assert (0.8 * area < holes < 1.3 * area) if value is not None else holes == 0


def test_names_and_wavelengths_survive_and_nothing_is_written(tmp_path):
    path = write_raster(
        tmp_path / "ms.tif",
        ramp().astype("float32"),
        transform_of_ms(),
        wkt(32636),
        names=("b", "g"),
    )
    file = gdal.Open(path, gdal.GA_Update)
    file.GetRasterBand(1).SetMetadataItem("CENTRAL_WAVELENGTH_UM", "0.48", "IMAGERY")
    file.FlushCache()
    del file
    before = fingerprint(tmp_path)
    with closing(warped_source(path)) as source:
        source.read(source.grid.window)
        assert [info.description for info in source.bands] == ["b", "g"]
        assert source.bands[0].wavelength_nm == pytest.approx(480)
        assert path in source.files()
    assert fingerprint(tmp_path) == before


def test_chosen_bands_of_several_files_are_warped_onto_one_grid(tmp_path):
    paths = [
        write_raster(
            tmp_path / f"{n}.tif",
            np.full((2, 130, 150), 100 * n, np.uint16) + np.array([1, 2], np.uint16)[:, None, None],
            transform_of_ms(),
            wkt(32636),
        )
        for n in (1, 2)
    ]
    with closing(RasterSource(paths, (4, 1), onto=PAN)) as source:
        values, valid = source.read(source.grid.window)
    assert values[0][valid[0]].tolist() == [202.0] * valid[0].sum()
    assert values[1][valid[1]].tolist() == [101.0] * valid[1].sum()


def test_a_file_in_the_same_system_is_read_as_it_is(tmp_path):
    data = texture((2, 50, 60), 4).astype(np.uint16)
    path = write_raster(tmp_path / "ms.tif", data, (736001.0, 40.0, 0, 4500000.0, 0, -40.0))
    with closing(warped_source(path)) as source:
        assert source.warped_from == ""
        assert source.grid.geotransform[0] == 736001.0
        np.testing.assert_array_equal(source.read(source.grid.window)[0], data)


@pytest.mark.parametrize(
    ("system", "onto"),
    [
        ('LOCAL_CS["site",UNIT["metre",1]]', PAN),
        (wkt(32636), Grid(400, 500, (736000.0, 6.0, 8.0, 4500000.0, 8.0, -6.0), wkt(32635))),
    ],
    ids=["no way between the systems", "rotated PAN"],
)
def test_what_cannot_be_warped_is_refused_with_both_systems(tmp_path, system, onto):
    path = write_raster(tmp_path / "ms.tif", ramp().astype("float32"), transform_of_ms(), system)
    with pytest.raises(InputError, match="cannot be warped to WGS 84 / UTM zone 35N") as caught:
        RasterSource((path,), onto=onto)
    assert path in caught.value.message
    assert "Reproject the MS" in caught.value.hint


def test_a_damaged_file_is_named_also_when_it_is_warped(tmp_path: Path):
    noise = np.random.default_rng(0).integers(0, 60000, (1, 130, 150)).astype(np.uint16)
    path = write_raster(
        tmp_path / "ms.tif", noise, transform_of_ms(), wkt(32636), options=("COMPRESS=DEFLATE",)
    )
    os.truncate(path, os.path.getsize(path) // 2)
    with closing(warped_source(path)) as source, pytest.raises(InputError, match=r"ms\.tif cannot"):
        source.read(source.grid.window)


def test_the_loss_of_contrast_that_is_told_is_that_of_gdal(tmp_path):
    """A wave of four pixels, read half way between them by GDAL's cubic warp."""
    wave = np.sin(np.pi / 2 * np.arange(64) + np.pi / 4)
    rows = np.broadcast_to(wave, (1, 16, 64)).astype("float32")
    path = write_raster(tmp_path / "wave.tif", rows, (0.0, 1.0, 0.0, 16.0, 0.0, -1.0), wkt(32636))
    half = gdal.Warp("", path, format="MEM", outputBounds=(0.5, 0, 63.5, 16), resampleAlg="cubic")
    read = half.ReadAsArray()[8, 4:-4]
    # Half way between, the wave has its extremes and zeros.
    assert abs(read).max() == pytest.approx(1 - CUBIC_LOSS, abs=0.005)
