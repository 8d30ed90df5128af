from __future__ import annotations

import os
import stat
from contextlib import closing

import numpy as np
import oddities
import pytest
from osgeo import gdal
from pairs import fingerprint, make_pair, texture, wkt, write_raster

from ksdiff_core.errors import InputError
from ksdiff_core.grid import Window
from ksdiff_core.raster import gdalcall
from ksdiff_core.raster.source import RasterSource

ALPHA = gdal.GCI_AlphaBand
WHOLE = Window(0, 0, 20, 30)


def pixels(bands: int = 3, dtype: str = "uint16") -> np.ndarray:
    return texture((bands, 20, 30), 4).astype(dtype)


def everything(path: str, **options: object) -> tuple[np.ndarray, np.ndarray]:
    with closing(RasterSource((path,), **options)) as source:
        return source.read(source.grid.window)


def edit(path: str, change: object) -> str:
    file = gdal.Open(path, gdal.GA_Update)
    change(file)
    file.FlushCache()
    return path


@pytest.mark.parametrize(
    "dtype", ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64"]
)
def test_every_type_is_read_as_it_was_written(tmp_path, dtype):
    data = (pixels() / 10).astype(dtype)
    values, valid = everything(write_raster(tmp_path / "a.tif", data))
    np.testing.assert_array_equal(values, data.astype(np.float32))
    assert valid.all()


def test_a_window_is_the_same_part_of_the_whole(tmp_path):
    path = write_raster(tmp_path / "a.tif", pixels())
    with closing(RasterSource((path,))) as source:
        whole, _ = source.read(WHOLE)
        part, _ = source.read(Window(7, 11, 5, 9))
    np.testing.assert_array_equal(part, whole[:, 7:12, 11:20])


def test_files_are_stacked_in_the_order_given_and_bands_picked_from_the_stack(tmp_path):
    data = pixels(3)
    one = write_raster(tmp_path / "one.tif", data[2:])
    two = write_raster(tmp_path / "two.tif", data[:2], names=("blue", "green"))
    with closing(RasterSource((one, two))) as source:
        np.testing.assert_array_equal(source.read(WHOLE)[0], data[[2, 0, 1]])
        assert [info.description for info in source.bands] == ["", "blue", "green"]
    with closing(RasterSource((one, two), (3, 1))) as source:
        np.testing.assert_array_equal(source.read(WHOLE)[0], data[[1, 2]])


def test_nodata_nan_and_absurd_values_are_invalid_each_band_for_itself(tmp_path):
    data = pixels(2, "float32")
    data[0, 1, 1], data[0, 2, 2], data[1, 3, 3], data[1, 4, 4] = -1, np.nan, np.inf, 2e38
    path = write_raster(tmp_path / "a.tif", data, nodata=-1)
    values, valid = everything(path)
    expected = np.ones(data.shape, bool)
    expected[0, 1, 1] = expected[0, 2, 2] = expected[1, 3, 3] = expected[1, 4, 4] = False
    np.testing.assert_array_equal(valid, expected)
    assert np.isfinite(values).all()
    assert (values[~valid] == 0).all()


@pytest.mark.parametrize("nodata", [float(np.finfo(np.float32).min), float("nan"), 1e-30])
def test_float_nodata_is_recognised_despite_rounding(tmp_path, nodata):
    data = pixels(1, "float32")
    data[0, 5, 6] = nodata
    _, valid = everything(write_raster(tmp_path / "a.tif", data, nodata=nodata))
    assert valid.sum() == data.size - 1
    assert not valid[0, 5, 6]


def test_an_integer_nodata_outside_the_type_hides_nothing(tmp_path):
    data = pixels(1, "uint8")
    data[0, 0, 0] = 241
    _, valid = everything(write_raster(tmp_path / "a.tif", data, nodata=-9999))
    assert valid.all()


@pytest.mark.parametrize("bands", [2, 4, 5])
def test_an_alpha_band_is_validity_and_no_spectral_band(tmp_path, bands):
    data = pixels(bands, "uint8")
    data[-1] = 255
    data[-1, 3:5, :] = 0
    path = write_raster(tmp_path / "a.tif", data)
    edit(path, lambda file: file.GetRasterBand(bands).SetColorInterpretation(ALPHA))
    with closing(RasterSource((path,))) as source:
        assert len(source.bands) == bands - 1
        assert source.masked
        values, valid = source.read(WHOLE)
    assert not valid[:, 3:5].any()
    assert valid[:, 5:].all()
    np.testing.assert_array_equal(values[:, 5:], data[:-1, 5:])
    with pytest.raises(InputError, match="alpha"):
        RasterSource((path,), (bands,))


def test_a_raster_of_nothing_but_alpha_is_refused(tmp_path):
    path = write_raster(tmp_path / "a.tif", pixels(1, "uint8"))
    edit(path, lambda file: file.GetRasterBand(1).SetColorInterpretation(ALPHA))
    with pytest.raises(InputError, match=r"MS .*a\.tif has no spectral band") as caught:
        RasterSource((path,), role="MS")
    assert "not alpha" in caught.value.hint


def test_a_container_of_rasters_is_none_itself(tmp_path):
    path = str(tmp_path / "two.gpkg")
    source = gdal.Open(write_raster(tmp_path / "a.tif", pixels(3, "uint8")))
    for name in ("one", "two"):
        options = [f"RASTER_TABLE={name}", "APPEND_SUBDATASET=YES"]
        gdal.GetDriverByName("GPKG").CreateCopy(path, source, 0, options)
    with pytest.raises(InputError, match="holds no raster band") as caught:
        RasterSource((path,))
    assert "layers" in caught.value.hint


def test_a_mask_of_the_file_is_validity_of_all_bands(tmp_path):
    path = write_raster(tmp_path / "a.tif", pixels(2))
    hidden = np.full((20, 30), 255, np.uint8)
    hidden[:, 4] = 0

    def add_mask(file: gdal.Dataset) -> None:
        file.CreateMaskBand(gdal.GMF_PER_DATASET)
        file.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, 30, 20, hidden.tobytes())

    _, valid = everything(edit(path, add_mask))
    assert not valid[:, :, 4].any()
    assert valid.sum() == valid.size - 40


def test_a_mask_of_one_band_is_validity_of_that_band(tmp_path):
    hidden = np.full((1, 20, 30), 255, np.uint8)
    hidden[0, :, 4] = 0
    write_raster(tmp_path / "a.tif", pixels(1))
    write_raster(tmp_path / "mask.tif", hidden)
    source = "<SimpleSource><SourceFilename relativeToVRT='1'>{}</SourceFilename></SimpleSource>"
    mask = f"<VRTRasterBand dataType='Byte'>{source.format('mask.tif')}</VRTRasterBand>"
    bands = [
        f"<VRTRasterBand dataType='UInt16' band='{number}'>{source.format('a.tif')}{inner}"
        "</VRTRasterBand>"
        for number, inner in ((1, ""), (2, f"<MaskBand>{mask}</MaskBand>"))
    ]
    vrt = tmp_path / "a.vrt"
    vrt.write_text(
        "<VRTDataset rasterXSize='30' rasterYSize='20'>"
        f"<GeoTransform>0,1,0,0,0,-1</GeoTransform>{''.join(bands)}</VRTDataset>"
    )
    _, valid = everything(str(vrt))
    assert valid[0].all()
    np.testing.assert_array_equal(valid[1], hidden[0] > 0)


def test_what_is_known_of_bands_is_kept(tmp_path):
    path = write_raster(tmp_path / "a.tif", pixels(2), names=("blue", "nir"), nodata=3)

    def describe(file: gdal.Dataset) -> None:
        band = file.GetRasterBand(2)
        band.SetScale(0.01)
        band.SetOffset(-5)
        band.SetUnitType("W")
        band.SetMetadataItem("wavelength", "865")
        band.SetMetadataItem("STATISTICS_MEAN", "12")
        band.SetMetadataItem("CENTRAL_WAVELENGTH_UM", "0.865", "IMAGERY")
        band.SetColorInterpretation(gdal.GCI_RedBand)
        file.SetMetadataItem("SATELLITE", "X")
        file.SetMetadataItem("SATELLITEID", "WV02", "IMAGERY")

    edit(path, describe)
    with closing(RasterSource((path,))) as source:
        blue, nir = source.bands
        assert (blue.description, nir.description) == ("blue", "nir")
        assert (nir.scale, nir.offset, nir.unit, nir.nodata) == (0.01, -5.0, "W", 3.0)
        assert nir.colour == gdal.GCI_RedBand
        assert nir.metadata == {"wavelength": "865"}
        assert nir.wavelength_nm == pytest.approx(865)
        assert source.domains[""] == {"SATELLITE": "X"}
        assert source.domains["IMAGERY"] == {"SATELLITEID": "WV02"}
        assert source.type_name == "UInt16"
        assert source.grid.geotransform == (600000, 10, 0, 4500000, 0, -10)


def test_files_with_gdals_exceptions_switched_on_give_the_same_messages(tmp_path):
    text = tmp_path / "a.tif"
    text.write_text("not an image")
    messages = []
    for switch in (gdal.DontUseExceptions, gdal.UseExceptions):
        switch()
        try:
            with pytest.raises(InputError) as caught:
                RasterSource((str(text),))
            messages.append(str(caught.value))
            values, _ = everything(write_raster(tmp_path / "b.tif", pixels()))
            np.testing.assert_array_equal(values, pixels().astype(np.float32))
            assert bool(gdal.GetUseExceptions()) == (switch is gdal.UseExceptions)
        finally:
            gdal.DontUseExceptions()
    assert messages[0] == messages[1]


def test_reading_leaves_no_trace_beside_the_files(tmp_path):
    pair = make_pair(tmp_path / "in", nodata=0)
    before = fingerprint(pair.folder)
    os.chmod(pair.folder, stat.S_IRUSR | stat.S_IXUSR)
    try:
        for path in (pair.pan, pair.ms):
            everything(path)
    finally:
        os.chmod(pair.folder, stat.S_IRWXU)
    assert fingerprint(pair.folder) == before


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (oddities.palette, "paletted"),
        (oddities.complex_image, "type CFloat32"),
        (oddities.one_bit, "1-bit"),
        (oddities.without_position, "no geotransform"),
        (oddities.control_points, "only ground control points"),
        (oddities.rational_polynomials, "RPC"),
        (oddities.flat_grid, "no usable geotransform"),
        (oddities.text, "not a raster that GDAL can read"),
        (oddities.nothing, "not a raster that GDAL can read"),
        (oddities.absurd_size, "2147483647 x 2147483647"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_an_unusable_file_is_refused_with_path_and_advice(tmp_path, make, said):
    path = str(tmp_path / "bad.tif")
    make(path)
    with pytest.raises(InputError, match=said) as caught:
        RasterSource((path,))
    assert path in caught.value.message
    assert caught.value.hint


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(InputError, match=r"none\.tif does not exist"):
        RasterSource((str(tmp_path / "none.tif"),), role="PAN")


def test_a_band_that_does_not_exist_is_refused_with_the_possible_ones(tmp_path):
    path = write_raster(tmp_path / "a.tif", pixels(3))
    with pytest.raises(InputError, match="Band 4 of the MS") as caught:
        RasterSource((path,), (1, 4))
    assert "from 1 to 3" in caught.value.hint


@pytest.mark.parametrize("change", ["size", "shift", "crs"])
def test_files_on_different_grids_are_not_stacked(tmp_path, change):
    one = write_raster(tmp_path / "a.tif", pixels(1))
    data = pixels(1)[:, :10] if change == "size" else pixels(1)
    x = 600003.0 if change == "shift" else 600000.0
    crs = wkt(32636) if change == "crs" else None
    two = write_raster(tmp_path / "b.tif", data, (x, 10, 0, 4500000, 0, -10), crs)
    with pytest.raises(InputError, match=r"grid|coordinate reference") as caught:
        RasterSource((one, two))
    assert two in caught.value.message


def test_a_truncated_file_is_an_error_that_names_the_place(tmp_path):
    noise = np.random.default_rng(0).integers(0, 60000, (1, 400, 300)).astype(np.uint16)
    path = write_raster(tmp_path / "a.tif", noise, options=("COMPRESS=DEFLATE", "TILED=YES"))
    os.truncate(path, os.path.getsize(path) * 7 // 10)
    with pytest.raises(InputError, match=r"a\.tif cannot be read at rows 0 to 400"):
        everything(path)


def test_a_vrt_without_its_source_is_an_error_and_no_zeros(tmp_path):
    path = write_raster(tmp_path / "a.tif", pixels(1))
    vrt = str(tmp_path / "a.vrt")
    gdal.Translate(vrt, path, format="VRT").FlushCache()
    with closing(RasterSource((vrt,))) as source:
        assert path in source.files()
    os.remove(path)
    with pytest.raises(InputError, match=r"a\.(vrt|tif)"):
        everything(vrt)


def test_blocks_that_gdal_keeps_do_not_grow_with_the_scene(monkeypatch, tmp_path):
    """Sixteen megabytes are read, band by band in parts; without a bound all of them stay."""
    pixels = np.arange(2 * 2048 * 2048, dtype=np.uint16).reshape(2, 2048, 2048)
    path = write_raster(tmp_path / "large.tif", pixels, options=("TILED=YES",))
    before = gdal.GetCacheUsed()
    bound = 2 << 20
    monkeypatch.setattr(gdalcall, "MOST_CACHE_BYTES", before + bound)
    with closing(RasterSource((path,))) as source:
        kept = []
        for row in range(0, 2048, 256):
            for col in range(0, 2048, 512):
                values, _ = source.read(Window(row, col, 256, 512))
                np.testing.assert_array_equal(
                    values, pixels[:, row : row + 256, col : col + 512].astype(np.float32)
                )
                kept.append(gdal.GetCacheUsed() - before)
    # The window that exceeds the bound is still read as a whole.
    assert 0 < max(kept) <= bound + 2 * 256 * 512 * 2
