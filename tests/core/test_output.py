from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from pairs import read_raster, texture, wkt

from ksdiff_core.errors import OutputError
from ksdiff_core.grid import Grid, Window
from ksdiff_core.output.writer import RasterSink
from ksdiff_core.raster.radiometry import NUMPY_TYPES, BandInfo, Statistics

SHAPE = (3, 70, 90)
GRID = Grid(70, 90, (600000.25, 0.5, 0.0, 4500000.75, 0.0, -0.5), wkt())
RED, GREEN, BLUE, UNDEFINED = 3, 4, 5, 0


def info(name: str = "", colour: int = UNDEFINED, **changes: object) -> BandInfo:
    values = {
        "description": name,
        "colour": colour,
        "type_name": "UInt16",
        "nodata": None,
        "scale": 1.0,
        "offset": 0.0,
        "unit": "",
        "metadata": {},
        "imagery": {},
    }
    return BandInfo(**{**values, **changes})


def pixels(type_name: str = "UInt16") -> np.ndarray:
    return texture(SHAPE, 8, 10, 250).astype(NUMPY_TYPES[type_name])


def write(
    path: Path,
    data: np.ndarray,
    type_name: str = "UInt16",
    bands: tuple = (info(), info(), info()),
    nodata: float | None = None,
    grid: Grid = GRID,
    domains: dict | None = None,
    **options: object,
) -> None:
    statistics = Statistics(len(bands))
    with RasterSink(str(path), grid, bands, type_name, nodata, **options) as sink:
        for row in range(0, data.shape[1], 32):
            for col in range(0, data.shape[2], 32):
                tile = data[:, row : row + 32, col : col + 32]
                sink.write(Window(row, col, *tile.shape[1:]), tile)
                statistics.add(tile, np.ones(tile.shape, bool))
        sink.commit(statistics, domains or {})


@pytest.mark.parametrize("type_name", list(NUMPY_TYPES))
def test_every_type_comes_back_as_written(tmp_path, type_name):
    path = tmp_path / "out.tif"
    write(path, pixels(type_name), type_name, block=32)
    np.testing.assert_array_equal(read_raster(path), pixels(type_name))
    assert os.listdir(tmp_path) == ["out.tif"]


@pytest.mark.parametrize(
    "transform",
    [
        GRID.geotransform,
        (10.1, 0.3, 0.1, 20.2, 0.1, -0.3),
        (10.1, 0.3, 0.0, 20.2, 0.0, 0.3),
        (1 / 3, 1e-5, 0.0, 2 / 3, 0.0, -1e-5),
    ],
)
def test_the_geotransform_keeps_every_bit(tmp_path, transform):
    path = tmp_path / "out.tif"
    write(path, pixels(), grid=Grid(70, 90, transform, wkt()))
    assert gdal.Open(str(path)).GetGeoTransform() == transform


def test_what_is_said_about_bands_and_file_comes_back_from_one_file(tmp_path):
    bands = (
        info("blue", BLUE, metadata={"wavelength": "480"}),
        info("green", GREEN, scale=0.01, offset=-3.0, unit="W"),
        info("nir", UNDEFINED, imagery={"CENTRAL_WAVELENGTH_UM": "0.865"}),
    )
    path = tmp_path / "out.tif"
    domains = {"": {"SATELLITE": "X"}, "KSDIFF": {"METHOD": "exp"}, "IMAGERY": {"A": "B"}}
    # GDAL would write these beside the file.
    domains |= {"IMD": {"satId": "WV02"}, "RPC": {"LINE_OFF": "1"}}
    write(path, pixels(), bands=bands, nodata=7.0, domains=domains)
    file = gdal.Open(str(path))
    blue, green, nir = (file.GetRasterBand(n) for n in (1, 2, 3))
    assert [b.GetDescription() for b in (blue, green, nir)] == ["blue", "green", "nir"]
    assert [b.GetColorInterpretation() for b in (blue, green, nir)] == [BLUE, GREEN, UNDEFINED]
    assert (green.GetScale(), green.GetOffset(), green.GetUnitType()) == (0.01, -3.0, "W")
    assert blue.GetMetadataItem("wavelength") == "480"
    assert nir.GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY") == "0.865"
    assert nir.GetNoDataValue() == 7.0
    assert file.GetMetadata("KSDIFF") == {"METHOD": "exp"}
    assert file.GetMetadataItem("A", "IMAGERY") == "B"
    assert file.GetMetadataItem("SATELLITE") == "X"
    assert file.GetRasterBand(1).GetMaskFlags() == gdal.GMF_NODATA
    assert os.listdir(tmp_path) == ["out.tif"]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 8])
def test_colours_come_back_and_no_band_turns_into_alpha(tmp_path, count):
    colours = [RED, GREEN, BLUE, UNDEFINED, UNDEFINED, UNDEFINED, UNDEFINED, UNDEFINED][:count]
    path = tmp_path / "out.tif"
    data = np.ones((count, 20, 20), np.uint8)
    bands = tuple(info(str(n), colour) for n, colour in enumerate(colours))
    write(path, data, "Byte", bands, grid=Grid(20, 20, GRID.geotransform, wkt()))
    file = gdal.Open(str(path))
    found = [file.GetRasterBand(n + 1).GetColorInterpretation() for n in range(count)]
    assert gdal.GCI_AlphaBand not in found
    assert found == colours
    assert os.listdir(tmp_path) == ["out.tif"]


def test_stored_statistics_are_those_of_the_pixels(tmp_path):
    path = tmp_path / "out.tif"
    write(path, pixels())
    file = gdal.Open(str(path))
    for number, band in enumerate(pixels(), 1):
        found = file.GetRasterBand(number).GetStatistics(0, 0)
        expected = [band.min(), band.max(), band.mean(), band.std()]
        assert found == pytest.approx(expected, rel=1e-9)


def test_leaving_without_commit_leaves_nothing(tmp_path):
    with RasterSink(str(tmp_path / "out.tif"), GRID, (info(),) * 3, "UInt16") as sink:
        sink.write(Window(0, 0, 70, 90), pixels())
        assert sorted(os.listdir(tmp_path)) == ["out.part.lock", "out.part.tif"]
    assert os.listdir(tmp_path) == []


def test_an_exception_leaves_the_old_file_as_it_was(tmp_path):
    path = tmp_path / "out.tif"
    path.write_text("old")
    sink = RasterSink(str(path), GRID, (info(),) * 3, "UInt16", overwrite=True)
    with pytest.raises(RuntimeError, match="boom"), sink:
        raise RuntimeError("boom")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.tif"]


def test_what_a_killed_run_left_behind_is_replaced(tmp_path):
    (tmp_path / "out.part.tif").write_text("rest")
    (tmp_path / "out.part.lock").write_text("")
    write(tmp_path / "out.tif", pixels())
    assert os.listdir(tmp_path) == ["out.tif"]


def test_two_runs_cannot_write_one_output(tmp_path):
    path = str(tmp_path / "out.tif")
    with RasterSink(path, GRID, (info(),) * 3, "UInt16") as first:
        with pytest.raises(OutputError, match="Another run"):
            RasterSink(path, GRID, (info(),) * 3, "UInt16")
        assert os.path.exists(first.part)


@pytest.mark.parametrize("position", [0.3, 0.5, 0.7])
def test_a_byte_that_changed_on_disk_is_noticed(tmp_path, monkeypatch, position):
    close = RasterSink._close

    def close_and_flip(sink: RasterSink) -> None:
        close(sink)
        with open(sink.part, "r+b") as file:
            file.seek(int(os.path.getsize(sink.part) * position))
            byte = file.read(1)[0]
            file.seek(-1, os.SEEK_CUR)
            file.write(bytes([byte ^ 0x55]))

    monkeypatch.setattr(RasterSink, "_close", close_and_flip)
    with pytest.raises(OutputError, match=r"cannot be (verified|completed)"):
        write(tmp_path / "out.tif", pixels(), block=32)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("wrong", ["size", "type", "transform", "nodata", "crs"])
def test_a_file_that_came_out_different_is_not_delivered(tmp_path, monkeypatch, wrong):
    close = RasterSink._close

    def close_and_replace(sink: RasterSink) -> None:
        close(sink)
        width = 91 if wrong == "size" else 90
        kind = gdal.GDT_Int16 if wrong == "type" else gdal.GDT_UInt16
        file = gdal.GetDriverByName("GTiff").Create(sink.part, width, 70, 3, kind)
        x = 1.0 if wrong == "transform" else GRID.geotransform[0]
        file.SetGeoTransform((x, *GRID.geotransform[1:]))
        if wrong != "crs":
            file.SetProjection(wkt())
        file.GetRasterBand(1).SetNoDataValue(4 if wrong == "nodata" else 5)
        file.WriteRaster(0, 0, 90, 70, pixels().tobytes(), buf_type=gdal.GDT_UInt16)

    monkeypatch.setattr(RasterSink, "_close", close_and_replace)
    with pytest.raises(OutputError, match="cannot be verified"):
        write(tmp_path / "out.tif", pixels(), nodata=5.0)
    assert os.listdir(tmp_path) == []


def test_side_files_of_a_replaced_image_go_with_it(tmp_path):
    path = tmp_path / "out.tif"
    write(path, pixels())
    for side in (".aux.xml", ".ovr", ".msk"):
        (tmp_path / f"out.tif{side}").write_text("old")
    write(path, pixels(), overwrite=True)
    assert os.listdir(tmp_path) == ["out.tif"]


def test_a_file_that_cannot_be_renamed_is_kept_under_its_other_name(tmp_path, monkeypatch):
    def refuse(source: str, _target: str) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr("ksdiff_core.output.writer.os.replace", refuse)
    monkeypatch.setattr("ksdiff_core.output.writer.time.sleep", lambda _seconds: None)
    with pytest.raises(OutputError, match="in use") as caught:
        write(tmp_path / "out.tif", pixels())
    assert "out.part.tif" in caught.value.hint
    assert os.listdir(tmp_path) == ["out.part.tif"]
    np.testing.assert_array_equal(read_raster(tmp_path / "out.part.tif"), pixels())


def test_a_full_disk_is_told_before_work_starts(tmp_path, monkeypatch):
    class Usage:
        free = 1000

    monkeypatch.setattr("ksdiff_core.output.writer.shutil.disk_usage", lambda _folder: Usage)
    with pytest.raises(OutputError, match="0 MB free"):
        write(tmp_path / "out.tif", pixels())
    assert os.listdir(tmp_path) == []


def test_equal_content_gives_equal_bytes(tmp_path):
    for name in ("a.tif", "b.tif"):
        write(tmp_path / name, pixels(), block=32, domains={"KSDIFF": {"METHOD": "exp"}})
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


def test_no_block_is_written_twice(tmp_path):
    noise = np.random.default_rng(0).integers(0, 65535, (3, 512, 512)).astype(np.uint16)
    grid = Grid(512, 512, GRID.geotransform, wkt())
    statistics = Statistics(3)
    path = tmp_path / "out.tif"
    with RasterSink(str(path), grid, (info(),) * 3, "UInt16", block=128) as sink:
        for row in range(0, 512, 128):
            for col in range(0, 512, 128):
                place = Window(row, col, 128, 128)
                sink.write(place, noise[(slice(None), *place.within(grid.window))])
        sink.commit(statistics, {})
    assert path.stat().st_size < 1.02 * noise.nbytes


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), {"COMPRESSION": "DEFLATE", "INTERLEAVE": "BAND", "PREDICTOR": "2"}),
        (("COMPRESS=ZSTD", "interleave=pixel"), {"COMPRESSION": "ZSTD", "INTERLEAVE": "PIXEL"}),
        (("COMPRESS=NONE",), {"INTERLEAVE": "BAND"}),
        (("TILED=NO",), {"COMPRESSION": "DEFLATE"}),
    ],
)
def test_creation_options_reach_the_file(tmp_path, options, expected):
    path = tmp_path / "out.tif"
    write(path, pixels(), options=options)
    structure = gdal.Open(str(path)).GetMetadata("IMAGE_STRUCTURE")
    assert expected.items() <= structure.items()
    assert ("COMPRESSION" in structure) == ("COMPRESSION" in expected)
    np.testing.assert_array_equal(read_raster(path), pixels())
