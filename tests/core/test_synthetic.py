"""The scene factory tells the truth: its MS is its truth seen through the stated camera."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ksdiff_core.errors import OutputError
from ksdiff_core.numerics.banded import apply_separable
from ksdiff_core.sensors.mtf import degrade_matrix
from ksdiff_core.synthetic import (
    SceneFiles,
    SyntheticScene,
    default_bands,
    main,
    make_scene,
    write_scene,
)
from ksdiff_core.synthetic.canvas import Canvas, smooth_noise
from ksdiff_core.synthetic.sensor import blur
from ksdiff_core.synthetic.spectra import PAN_BAND, Spectra

gdal = pytest.importorskip("osgeo.gdal")


def degraded(scene: SyntheticScene) -> np.ndarray:
    """The truth through whole-scene matrices (the factory works in blocks)."""
    out = []
    for band, gain in zip(scene.truth.astype(np.float32), scene.nyquist_gains):
        rows = degrade_matrix(scene.rows, gain, (0, scene.rows.ms_size), (0, scene.rows.pan_size))
        cols = degrade_matrix(scene.cols, gain, (0, scene.cols.ms_size), (0, scene.cols.pan_size))
        out.append(apply_separable(rows, band, cols))
    return np.array(out)


@pytest.mark.parametrize(
    ("size", "ratio", "bands", "bits", "origin", "shift"),
    [
        (96, 4.0, 4, 11, (0.0, 0.0), (0.0, 0.0)),
        ((120, 77), 2.0, 1, 8, (0.5, 0.5), (0.0, 0.0)),
        (100, 3.7, 3, 16, (-1.5, 2.25), (0.0, 0.0)),
        (90, 6.0, 8, 12, (0.0, 0.0), (0.6, -0.4)),
        (64, 2.5, 16, 14, (1.0, 1.0), (0.0, 0.3)),
    ],
)
def test_degraded_truth_is_ms_up_to_rounding_when_there_is_no_noise(
    size: object, ratio: float, bands: int, bits: int, origin: tuple, shift: tuple
) -> None:
    scene = make_scene(
        size, ratio, bands, bits, seed=2, origin=origin, shift=shift, noise=0.0, unexplained=0.0
    )
    # Half a number is lost in rounding the truth and half in rounding MS.
    assert np.abs(degraded(scene) - scene.ms).max() <= 1.01
    assert scene.ms.shape[0] == bands
    assert scene.truth.shape[1:] == scene.pan.shape


def test_a_hidden_shift_moves_the_content_but_not_the_georeference() -> None:
    straight = make_scene(96, seed=2, noise=0.0)
    shifted = make_scene(96, seed=2, noise=0.0, shift=(4.0, 0.0))
    # Four PAN pixels are one MS pixel: inside, each row shows what the next one showed.
    inner = slice(6, 16)
    np.testing.assert_array_equal(shifted.ms[:, inner], straight.ms[:, 7:17])
    assert shifted.ms_transform == straight.ms_transform


def test_origin_moves_the_georeference_along_the_rotated_axes() -> None:
    turned = (1000.0, 0.4, 0.3, 2000.0, 0.3, -0.4)
    scene = make_scene(32, 4.0, seed=2, origin=(0.5, 1.5), pan_transform=turned, gsd_m=0.5)
    assert scene.ms_transform == pytest.approx(
        (1000 + 1.5 * 0.4 + 0.5 * 0.3, 1.6, 1.2, 2000 + 1.5 * 0.3 - 0.5 * 0.4, 1.2, -1.6)
    )


def test_noise_has_the_variance_of_the_stated_electrons() -> None:
    clean = make_scene(512, seed=2, noise=0.0)
    noisy = make_scene(512, seed=2, noise=1.0)
    difference = noisy.pan.astype(float) - clean.pan
    bright = (clean.pan > 400) & (clean.pan < 440)
    # 30000 electrons at 2047; the variances of light, of reading and of rounding twice add up.
    expected = 420 * 2047 / 30000 + (30 * 2047 / 30000) ** 2 + 1 / 6
    assert np.var(difference[bright]) == pytest.approx(expected, rel=0.1)


def test_same_arguments_same_bytes_and_another_seed_another_scene() -> None:
    first, second, other = (make_scene(64, seed=s) for s in (5, 5, 6))
    for name in ("pan", "ms", "truth"):
        np.testing.assert_array_equal(getattr(first, name), getattr(second, name))
    assert np.mean(first.truth != other.truth) > 0.9


@pytest.mark.parametrize(
    ("bits", "dtype", "expected"),
    [(8, "", "uint8"), (11, "", "uint16"), (15, "int16", "int16"), (11, "float32", "float32")],
)
def test_values_use_the_range_of_the_stated_bits(bits: int, dtype: str, expected: str) -> None:
    scene = make_scene(128, bits=bits, dtype=dtype, seed=1)
    top = 1.0 if expected == "float32" else 2**bits - 1
    assert scene.full_scale == top
    for image in (scene.pan, scene.ms, scene.truth):
        assert image.dtype.name == expected
        assert image.min() >= 0
        assert 0.35 * top < image.max() <= (top if expected != "float32" else 1.2)


def test_bits_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="12 bits do not fit into uint8"):
        make_scene(32, bits=12, dtype="uint8")
    with pytest.raises(ValueError, match="ratio above 1"):
        make_scene(32, ratio=1.0)


def test_border_holds_nodata_and_nothing_else_does() -> None:
    # Noise this strong would push dark valid pixels to 0.
    scene = make_scene(128, seed=2, nodata=0, border=12, noise=60.0)
    assert (scene.pan[scene.pan_valid] > 0).all()
    assert (scene.ms[:, scene.ms_valid] > 0).all()
    assert (scene.pan[~scene.pan_valid] == 0).all()
    assert (scene.ms[:, ~scene.ms_valid] == 0).all()
    # An MS pixel is valid exactly when all of its 16 PAN pixels are.
    blocks = scene.pan_valid.reshape(32, 4, 32, 4).all(axis=(1, 3))
    np.testing.assert_array_equal(scene.ms_valid, blocks)
    assert 0.5 < scene.pan_valid.mean() < 0.95


def test_nan_nodata_fills_the_border_of_reflectance() -> None:
    scene = make_scene(64, dtype="float32", seed=2, nodata=float("nan"), border=8)
    np.testing.assert_array_equal(np.isnan(scene.pan), ~scene.pan_valid)
    assert np.isfinite(scene.truth[:, scene.pan_valid]).all()


def test_pan_is_mostly_but_not_wholly_a_mixture_of_the_bands(small_scene: SyntheticScene) -> None:
    bands = small_scene.truth.reshape(4, -1).T.astype(float)
    pan = small_scene.pan.ravel().astype(float)
    design = np.column_stack([bands, np.ones(len(bands))])
    residual = pan - design @ np.linalg.lstsq(design, pan, rcond=None)[0]
    explained = 1.0 - residual.var() / pan.var()
    assert 0.95 < explained < 0.998


def test_plants_are_bright_and_water_dark_in_the_near_infrared(small_scene: SyntheticScene) -> None:
    blue, _, red, nir = small_scene.truth.astype(float)
    index = (nir - red) / (nir + red + 1e-9)
    assert np.mean(index > 0.4) > 0.1
    water = index < -0.2
    assert np.mean(water) > 0.02
    assert nir[water].mean() < blue[water].mean()


def test_the_landscape_does_not_depend_on_the_bands_that_see_it() -> None:
    four, eight = make_scene(64, bands=4, seed=2), make_scene(64, bands=8, seed=2)
    # PAN has the same response in both, so the same ground gives the same light.
    assert np.mean(np.abs(four.pan.astype(float) - eight.pan)) < 10


def test_shadows_fall_away_from_the_sun_with_the_length_of_the_sun_angle() -> None:
    spectra = Spectra((PAN_BAND,))
    canvas = Canvas((120, 120), 0.5, spectra, np.random.default_rng(0))
    canvas.height[60:70, 60:70] = 8.0
    shade = canvas.shadow()
    rows, cols = np.nonzero(shade > 0.5)
    # Sun at azimuth 152 and elevation 46 degrees: shadow 8 / tan 46 = 7.7 m to the upper left.
    assert rows.min() == pytest.approx(60 - 7.7 * np.cos(np.radians(28)) / 0.5, abs=1.6)
    assert cols.min() == pytest.approx(60 - 7.7 * np.sin(np.radians(28)) / 0.5, abs=1.6)
    assert rows.max() < 70
    assert cols.max() < 70


def test_polygons_cover_their_exact_area() -> None:
    canvas = Canvas((60, 60), 0.5, Spectra((PAN_BAND,)), np.random.default_rng(0))
    angle = np.radians(33.0)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = np.array([[-5, -3], [5, -3], [5, 3], [-5, 3]]) @ turn.T + 15.2
    patch, inside = canvas.convex(corners)
    assert canvas.cover(inside).sum() * 0.25 == pytest.approx(60.0, rel=0.01)
    assert inside.shape == (patch[0].stop - patch[0].start, patch[1].stop - patch[1].start)


def test_smooth_noise_has_unit_variance_and_no_marks_of_its_cells() -> None:
    field = smooth_noise(np.random.default_rng(1), (600, 600), 6.0)
    assert field.std() == pytest.approx(1.0, rel=0.05)
    assert abs(field.mean()) < 0.05
    spectrum = np.abs(np.fft.rfft(field - field.mean(), axis=1)).mean(axis=0)
    # A grid of cells would stand out at 1/6 cycles per pixel.
    assert spectrum[100] < 1.5 * spectrum[90:111].mean()


def test_blur_has_the_stated_gain_at_nyquist() -> None:
    wave = np.cos(np.arange(200) * np.pi).astype(np.float32)
    image = np.stack([np.tile(wave, (9, 1)), np.full((9, 200), 7.0, np.float32)])
    waves, flat = blur(image, 0.28)
    assert waves[4, 100] == pytest.approx(0.28, rel=1e-5)
    np.testing.assert_allclose(flat, 7.0, rtol=1e-6)


def test_band_sets_are_ordered_and_named() -> None:
    for count in range(1, 17):
        bands = default_bands(count)
        assert len(bands) == count
        assert [b.centre_nm for b in bands] == sorted(b.centre_nm for b in bands)
    assert [b.name for b in default_bands(4)] == ["Blue", "Green", "Red", "NIR"]
    with pytest.raises(ValueError, match="1 to 16"):
        default_bands(17)


def test_files_hold_pixels_grids_names_and_wavelengths(
    small_scene: SyntheticScene, small_scene_files: SceneFiles
) -> None:
    for path, image, transform in (
        (small_scene_files.pan, small_scene.pan[None], small_scene.pan_transform),
        (small_scene_files.ms, small_scene.ms, small_scene.ms_transform),
        (small_scene_files.truth, small_scene.truth, small_scene.pan_transform),
    ):
        file = gdal.Open(str(path))
        assert file.GetGeoTransform() == pytest.approx(transform)
        assert 'ID["EPSG",32632]' in file.GetSpatialRef().ExportToWkt(["FORMAT=WKT2"])
        count, height, width = image.shape
        raw = file.ReadRaster(0, 0, width, height)
        stored = np.frombuffer(raw, image.dtype).reshape(count, height, width)
        np.testing.assert_array_equal(stored, image)
    file = gdal.Open(str(small_scene_files.ms))
    assert [file.GetRasterBand(i).GetDescription() for i in range(1, 5)] == [
        "Blue",
        "Green",
        "Red",
        "NIR",
    ]
    assert file.GetRasterBand(4).GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY") == "0.8300"
    assert file.GetRasterBand(3).GetColorInterpretation() == gdal.GCI_RedBand


def test_nodata_is_declared_once_per_band(tmp_path: Path) -> None:
    files = write_scene(make_scene(32, seed=2, nodata=0, border=4, epsg=0), tmp_path)
    file = gdal.Open(str(files.ms))
    assert file.GetRasterBand(4).GetNoDataValue() == 0
    assert file.GetSpatialRef() is None


def test_a_folder_that_cannot_be_made_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be created"):
        write_scene(make_scene(32), tmp_path / "file" / "scene")


def test_the_command_writes_what_it_was_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--size", "48", "--ratio", "3", "--bands", "3", "--bits", "8", "--origin", "0.5,1"]
    assert main([str(tmp_path / "new"), *arguments, "--epsg", "4326"]) == 0
    file = gdal.Open(str(tmp_path / "new" / "ms.tif"))
    assert (file.RasterXSize, file.RasterYSize, file.RasterCount) == (16, 16, 3)
    assert file.GetRasterBand(1).DataType == gdal.GDT_Byte
    assert "pan.tif: 48 x 48 uint8" in capsys.readouterr().out


def test_wrong_usage_ends_with_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (["--bits", "40"], ["--origin", "1"], ["--bands", "17"]):
        with pytest.raises(SystemExit) as stop:
            main([str(tmp_path), *wrong])
        assert stop.value.code == 2
    assert "expected 2 numbers" in capsys.readouterr().err
