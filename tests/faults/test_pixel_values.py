"""Faults 26 to 35: pixels that are missing, absurd, saturated, of other scales, or of no radiometry."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import oddities
import pytest
from osgeo import gdal
from pairs import make_pair, read_raster, texture, wkt, write_raster
from place import Fault, Place, fault, faults_of

STEPS = {"pan": 10.0, "ms": 40.0}
CLASSICAL = ("exp", "gsa", "mtf-glp-hpm", "mtf-glp-fs", "bdsd-pc", "brovey")


def like_a_scene(place: Place) -> np.ndarray:
    """Makes the PAN one that saw the same ground as the MS; gives the true image (3, 160, 200)."""
    truth = texture((1, 160, 200), 5, 200, 1500) + texture((3, 160, 200), 6, 0, 200)
    rewritten(place, "pan", np.rint(truth.mean(0, keepdims=True)).astype(np.uint16))
    ms = truth.reshape(3, 40, 4, 50, 4).mean((2, 4))
    rewritten(place, "ms", np.rint(ms).astype(np.uint16))
    return truth


def rewritten(place: Place, role: str, pixels: np.ndarray, **options: object) -> str:
    """The file of a role with other pixels on the same grid."""
    step = STEPS[role]
    path = Path(getattr(place.pair, role))
    return write_raster(path, pixels, (600000.0, step, 0.0, 4500000.0, 0.0, -step), **options)


def nodata_of(path: object) -> list[float | None]:
    file = gdal.Open(str(path))
    return [file.GetRasterBand(n + 1).GetNoDataValue() for n in range(file.RasterCount)]


def under(mask: np.ndarray) -> np.ndarray:
    """An MS mask (C, h, w) on the PAN grid of ratio 4."""
    return np.kron(mask, np.ones((1, 4, 4), bool)).astype(bool)


def declare(path: str, values: list[float | None]) -> None:
    """Nodata values band by band, which only a VRT can have."""
    shown = str(Path(path).with_suffix(".vrt"))
    file = gdal.Translate(shown, path, format="VRT")
    for number, value in enumerate(values, 1):
        if value is not None:
            file.GetRasterBand(number).SetNoDataValue(value)
    file.FlushCache()


@fault(26, "nodata that is also a real value", "uint8", "uint16", "int16", "float32")
def zeros(place: Place, dtype: str) -> None:
    pan = np.rint(texture((1, 160, 200), 2, 0, 3)).astype(dtype)
    ms = np.rint(texture((3, 40, 50), 1, 0, 3)).astype(dtype)
    # Declared, 0 is nodata even where it might have been measured.
    rewritten(place, "pan", pan, nodata=0)
    rewritten(place, "ms", ms, nodata=0)
    pixels, run = place.made(method="gsa")
    np.testing.assert_array_equal(pixels == 0, (pan == 0) | under(ms == 0))
    assert nodata_of(place.output) == [0.0] * 3
    assert "nodata value 0" in run.facts
    # Not declared, it is a value like any other.
    rewritten(place, "pan", pan)
    rewritten(place, "ms", ms)
    pixels, run = place.made()
    assert nodata_of(place.output) == [None] * 3 if dtype != "float32" else [-9999.0] * 3
    assert "% of the values are valid" not in run.facts


@fault(26, "nodata that is not a number")
def nan_nodata(place: Place) -> None:
    ms = texture((3, 40, 50), 1).astype(np.float32)
    ms[:, 5:9, 7] = np.nan
    rewritten(place, "ms", ms, nodata=float("nan"))
    pixels, run = place.made(method="gsa")
    np.testing.assert_array_equal(pixels == -9999, under(np.isnan(ms)))
    assert nodata_of(place.output) == [-9999.0] * 3
    # Declared, it is nothing to be warned of.
    assert "taken as nodata" not in run.warnings


@fault(26, "nodata outside of the type")
def impossible_nodata(place: Place) -> None:
    pixels, _ = place.made()
    declare(place.pair.ms, [-9999.0, 70000.0, 0.5])
    found, _ = place.made(ms=(str(Path(place.pair.ms).with_suffix(".vrt")),))
    np.testing.assert_array_equal(found, pixels)


@fault(26, "nodata that differs from band to band")
def nodata_per_band(place: Place) -> None:
    ms = np.rint(texture((3, 40, 50), 1, 5, 9)).astype(np.uint16)
    rewritten(place, "ms", ms)
    declare(place.pair.ms, [6.0, 7.0, None])
    pixels, _ = place.made(ms=(str(Path(place.pair.ms).with_suffix(".vrt")),))
    for band, value in enumerate((6, 7)):
        hidden = under(ms[None, band] == value)[0]
        np.testing.assert_array_equal(pixels[band] == 6, hidden)
    assert not (pixels[2] == 6).any()
    assert nodata_of(place.output) == [6.0] * 3


@fault(26, "nodata that the output type cannot hold")
def unfit_nodata(place: Place) -> None:
    said = "The nodata value -1 cannot be stored as UInt16."
    place.refused("InputError", said, do="inside the range of the output type", nodata=-1)


@fault(27, "alpha band", "ms", "pan")
def alpha(place: Place, role: str) -> None:
    image = read_raster(getattr(place.pair, role))
    hidden = np.zeros(image.shape[1:], bool)
    hidden[10:20, 5:30] = True
    both = np.concatenate([image, np.where(hidden, 0, 65535)[None].astype(np.uint16)])
    step, count = STEPS[role], len(both)
    path = getattr(place.pair, role)
    options = ["ALPHA=YES", "PHOTOMETRIC=RGB" if role == "ms" else "PHOTOMETRIC=MINISBLACK"]
    file = gdal.GetDriverByName("GTiff").Create(
        path, image.shape[2], image.shape[1], count, gdal.GDT_UInt16, options
    )
    file.SetGeoTransform((600000.0, step, 0.0, 4500000.0, 0.0, -step))
    file.SetProjection(wkt())
    file.WriteRaster(0, 0, image.shape[2], image.shape[1], both.tobytes())
    file.FlushCache()
    del file
    pixels, run = place.made(method="gsa")
    assert pixels.shape == (3, 160, 200)
    expected = under(hidden[None])[0] if role == "ms" else hidden
    np.testing.assert_array_equal(pixels[0] == nodata_of(place.output)[0], expected)
    if role == "ms":
        assert "3 bands" in run.facts
        said = "Band 4 of the MS is an alpha band"
        place.refused("InputError", said, do="Choose a spectral band", ms_bands=(1, 4))


@fault(27, "mask of the file", "inside", "beside it")
def mask(place: Place, where: str) -> None:
    inside = "YES" if where == "inside" else "NO"
    before = gdal.GetConfigOption("GDAL_TIFF_INTERNAL_MASK")
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", inside)
    try:
        file = gdal.Open(place.pair.ms, gdal.GA_Update)
        file.CreateMaskBand(gdal.GMF_PER_DATASET)
        shown = np.full((40, 50), 255, np.uint8)
        shown[30:, :20] = 0
        file.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, 50, 40, shown.tobytes())
        file.FlushCache()
        del file
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", before)
    assert (place.inputs / "ms.tif.msk").exists() is (where == "beside it")
    pixels, _ = place.made(method="gsa")
    np.testing.assert_array_equal(
        pixels[0] == nodata_of(place.output)[0], under(shown[None] == 0)[0]
    )


@fault(28, "values that are no measurement", "pan", "ms")
def absurd(place: Place, role: str) -> None:
    image = read_raster(getattr(place.pair, role)).astype(np.float32)
    places = [(0, 0), (7, 9), (15, 17), (31, 33)]
    for (row, col), value in zip(places, (np.nan, np.inf, -np.inf, 1e38)):
        image[0, row, col] = value
    rewritten(place, role, image)
    for tile in (32, 0):
        pixels, run = place.made(method="gsa", tile=tile, output_type="Float32")
        hidden = np.zeros(image.shape[1:], bool)
        for row, col in places:
            hidden[row, col] = True
        expected = hidden if role == "pan" else under(hidden[None])[0]
        np.testing.assert_array_equal(pixels[0] == -9999, expected)
        said = (
            f"Not finite or beyond 1e+30, and so taken as nodata: 4 values of the {role.upper()}."
        )
        assert said in run.warnings


@fault(29, "nothing but nodata", "pan", "ms", "never together")
def all_nodata(place: Place, what: str) -> None:
    if what == "never together":
        pan, ms = read_raster(place.pair.pan).copy(), read_raster(place.pair.ms).copy()
        pan[:, :100] = 0
        ms[:, 20:] = 0
        rewritten(place, "pan", pan, nodata=0)
        rewritten(place, "ms", ms, nodata=0)
    else:
        rewritten(place, what, 0 * read_raster(getattr(place.pair, what)), nodata=0)
    said = "PAN and MS have no valid pixel in common"
    place.refused("InputError", said, do="Check the nodata values and masks", method="gsa")


@fault(29, "constant image", *CLASSICAL, "ksdiff")
def constant(place: Place, method: str) -> None:
    if method == "ksdiff":
        pytest.importorskip("torch")
    rewritten(place, "pan", np.full((1, 160, 200), 700, np.uint16))
    rewritten(place, "ms", np.full((3, 40, 50), 300, np.uint16))
    pixels, run = place.made(method=method, device="cpu")
    assert (pixels == 300).all()
    # What cannot be measured there is said so.
    assert "could not be measured" in run.facts


@fault(29, "constant band and tile", *CLASSICAL, "ksdiff")
def partly_constant(place: Place, method: str) -> None:
    if method == "ksdiff":
        pytest.importorskip("torch")
    like_a_scene(place)
    pan, ms = read_raster(place.pair.pan).copy(), read_raster(place.pair.ms).copy()
    ms[1] = 500
    pan[:, :, :128], ms[:, :, :32] = 900, 400
    rewritten(place, "pan", pan)
    rewritten(place, "ms", ms)
    pixels, _ = place.made(method=method, device="cpu", tile=64)
    assert pixels.shape == (3, 160, 200)
    # Away from the edge a constant tile stays what its MS was; the network adds a little of its own.
    off = pixels[0, :, :32].astype(float) - 400
    if method == "ksdiff":
        assert np.sqrt(np.mean(off**2)) < 0.05 * np.ptp(ms)
    else:
        assert np.abs(off).max() <= 4


@fault(30, "saturated pixels", *CLASSICAL)
def saturated(place: Place, method: str) -> None:
    pan, ms = read_raster(place.pair.pan).copy(), read_raster(place.pair.ms).copy()
    pan[:, 40:80, 40:80], ms[:, 10:20, 10:20] = 65535, 65535
    rewritten(place, "pan", pan)
    rewritten(place, "ms", ms)
    pixels, run = place.made(method=method)
    # Kept, not wrapped around, and what had to be clamped is counted.
    assert (pixels[:, 56:64, 56:64] > 60000).all()
    assert nodata_of(place.output) == [None] * 3
    if pixels.max() == 65535 and method != "exp":
        assert "values were clamped to the range of the output type" in run.facts


@fault(30, "negative reflectance")
def negative(place: Place) -> None:
    for role, shape in (("pan", (1, 160, 200)), ("ms", (3, 40, 50))):
        rewritten(place, role, texture(shape, 1, -0.1, 0.6).astype(np.float32))
    pixels, run = place.made(method="gsa")
    assert pixels.dtype == np.float32
    assert pixels[pixels != -9999].min() < -0.05
    assert "clamped" not in run.facts


@fault(30, "output type that is too small")
def small_type(place: Place) -> None:
    wide = place.made(output_type="Float32")[0]
    pixels, run = place.made(output_type="Byte")
    beyond = int((np.rint(wide) > 255).sum())
    assert (pixels == 255).sum() >= beyond > 0
    assert f"{beyond} values were clamped to the range of the output type." in run.facts
    assert "% of the values do not fit the output type Byte" in run.warnings


@fault(31, "types that differ", ("Byte and UInt16", 0.1, np.uint8), ("UInt16 and Float32", 1, "f4"))
def mixed_types(place: Place, _name: str, factor: float, dtype: object) -> None:
    like_a_scene(place)
    pan = read_raster(place.pair.pan)
    rewritten(place, "pan", (pan * factor).astype(dtype))
    for method in ("gsa", "mtf-glp-hpm"):
        pixels, run = place.made(method=method)
        assert pixels.dtype == np.uint16
        assert "check that both are of one product and processing level" in run.warnings
        # The result is on the scale of the MS, whatever that of the PAN.
        assert abs(pixels.mean() / read_raster(place.pair.ms).mean() - 1) < 0.1


@fault(31, "numbers against reflectance")
def mixed_scales(place: Place) -> None:
    expected, _ = place.made(method="gsa", output_type="Float32")
    rewritten(place, "ms", (read_raster(place.pair.ms) / 10_000).astype(np.float32))
    pixels, run = place.made(method="gsa", output_type="Float32")
    assert "PAN and MS have different scales, 1800 against 0.18." in run.warnings
    np.testing.assert_allclose(pixels * 10_000, expected, atol=0.01 * expected.max())


@fault(32, "11 bits in 16 bits", "neutral name", "name of a sensor with 8 bits")
def unknown_depth(place: Place, name: str) -> None:
    folder = place.inputs / ("landsat7" if name.startswith("name") else "x")
    pan, ms = texture((1, 160, 200), 2, 0, 2047), texture((3, 40, 50), 1, 0, 2047)
    pair = make_pair(folder, pan_pixels=pan.astype("uint16"), ms_pixels=ms.astype("uint16"))
    _, run = place.made(pan=pair.pan, ms=(pair.ms,))
    assert "PAN UInt16 up to 2047 (11 bits); MS UInt16 up to 2047 (11 bits)" in run.facts
    assert "scales" not in run.warnings


@fault(
    33,
    "no radiometry",
    (oddities.palette, "is paletted"),
    (oddities.complex_image, "type CFloat32"),
    (oddities.one_bit, "1-bit"),
)
def no_radiometry(place: Place, make: object, said: str) -> None:
    make(place.pair.ms)
    place.refused("InputError", place.pair.ms, said, do="Choose the original image.")


@fault(33, "64-bit integers", "Int64", "UInt64")
def wide_integers(place: Place, type_name: str) -> None:
    code = gdal.GetDataTypeByName(type_name)
    if not code:
        pytest.skip("GDAL before 3.5 has no 64-bit integers and refuses the file itself")
    shown = place.inputs / "wide.tif"
    gdal.Translate(str(shown), place.pair.ms, outputType=code).FlushCache()
    said = (str(shown), f"has pixels of type {type_name}, expected one of Byte, UInt16")
    place.refused("InputError", *said, do="Choose the original image.", ms=(str(shown),))


@fault(33, "signed bytes")
def signed_bytes(place: Place) -> None:
    if not hasattr(gdal, "GDT_Int8"):
        file = gdal.Open(place.pair.ms)
        gdal.GetDriverByName("GTiff").CreateCopy(
            str(place.inputs / "signed.tif"),
            gdal.Translate("", file, format="MEM", outputType=gdal.GDT_Byte),
            options=["PIXELTYPE=SIGNEDBYTE"],
        ).FlushCache()
    else:
        gdal.Translate(
            str(place.inputs / "signed.tif"), place.pair.ms, outputType=gdal.GDT_Int8
        ).FlushCache()
    path = str(place.inputs / "signed.tif")
    place.refused("InputError", path, do="Choose the original image.", ms=(path,))


@fault(34, "bands that do not exist", (4,), (1, 9), (0,))
def missing_bands(place: Place, *bands: int) -> None:
    least = min(bands) == 0
    said = "ms_bands is 0, expected at least 1" if least else f"Band {max(bands)} of the MS"
    do = "Give a larger number." if least else "Choose bands from 1 to 3."
    place.refused("InputError", said, do=do, ms_bands=bands)


@fault(34, "order of bands", "gsa", "ksdiff")
def band_order(place: Place, method: str) -> None:
    if method == "ksdiff":
        pytest.importorskip("torch")
    names = ("blue", "green", "red")
    place.pair = make_pair(place.inputs, names=names)
    # Sums over bands are rounded in their order, in bfloat16 so that it shows.
    for precision, most in (("fp32", 2), ("auto", 0.01 * 1000)):
        options = {"method": method, "device": "cpu", "precision": precision}
        straight, run = place.made(**options)
        assert "3 bands blue, green, red;" in run.facts
        turned, run = place.made(**options, ms_bands=(3, 1, 2))
        assert "3 bands red, blue, green;" in run.facts
        np.testing.assert_allclose(turned.astype(int), straight[[2, 0, 1]], atol=most)
    file = gdal.Open(str(place.output))
    assert [file.GetRasterBand(n).GetDescription() for n in (1, 2, 3)] == ["red", "blue", "green"]


@fault(34, "more bands than the weights were trained for")
def many_bands(place: Place) -> None:
    pytest.importorskip("torch")
    place.pair = make_pair(place.inputs, (16, 20, 20))
    pixels, run = place.made(method="ksdiff", device="cpu")
    assert pixels.shape == (16, 80, 80)
    assert "The weights were trained for numbers of bands from" in run.warnings
    assert "this scene has 16" in run.warnings


def extreme(kind: str) -> np.ndarray:
    """A true image (3, 160, 200) of a scene that is hard to fuse."""
    truth = texture((3, 160, 200), 7, 250, 320)
    if kind == "clouds":
        truth[:, 30:90, 50:120] = texture((3, 60, 70), 8, 1900, 2047)
    elif kind == "water":
        truth = texture((3, 160, 200), 7, 20, 24)
        truth[:, 100:103, 80:140] = 1500
    elif kind == "night":
        truth = texture((3, 160, 200), 7, 1, 3)
        truth[:, 40:160:40, 20:200:30] = 2000
    elif kind == "snow":
        truth = texture((3, 160, 200), 7, 2030, 2047)
        truth[:, :60] = 300
    return truth


OVERSHOOT = 0.35
"""Values beyond the range of the true image, as a part of that range, at the hardest edges."""


@fault(35, "hard scene", *((kind,) for kind in ("clouds", "water", "night", "snow")))
def hard_scene(place: Place, kind: str) -> None:
    truth = extreme(kind)
    blocks = truth.reshape(3, 40, 4, 50, 4).mean((2, 4))
    rewritten(place, "pan", np.rint(truth.mean(0, keepdims=True)).astype(np.uint16))
    rewritten(place, "ms", np.rint(blocks).astype(np.uint16))
    for method in CLASSICAL:
        pixels, _ = place.made(method=method, output_type="Float32")
        room = OVERSHOOT * np.ptp(truth)
        beyond = max(truth.min() - pixels.min(), pixels.max() - truth.max())
        assert beyond <= room, (method, beyond / np.ptp(truth))


@faults_of(__name__)
def test_fault(fault: Fault, place: Place) -> None:
    place.goes_through(fault)
