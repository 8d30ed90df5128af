from __future__ import annotations

import math
from contextlib import ExitStack

import pytest
from osgeo import gdal
from pairs import Pair, make_pair, texture, wkt, write_raster

from ksdiff_core.errors import InputError, OutputError
from ksdiff_core.grid import Window
from ksdiff_core.inputs import recognition
from ksdiff_core.inputs.recognition import Inputs, open_inputs
from ksdiff_core.job import Job


def opened(pair: Pair, **options: object) -> Inputs:
    job = Job(pair.pan, (pair.ms,), str(pair.folder / "out.tif"), **options)
    with ExitStack() as stack:
        return open_inputs(job, stack)


def annotate(path: str, items: dict, domain: str = "") -> None:
    file = gdal.Open(path, gdal.GA_Update)
    file.SetMetadata(items, domain)
    file.FlushCache()


def test_an_unknown_sensor_is_unknown_and_said_so(tmp_path):
    inputs = opened(make_pair(tmp_path))
    assert inputs.sensor == ""
    assert len(set(inputs.scene.nyquist_gains)) == 1
    assert any("not recognised" in fact for fact in inputs.facts())
    assert all(math.isnan(value) for value in inputs.scene.wavelengths_nm)


def test_a_sensor_is_recognised_from_what_the_file_says(tmp_path):
    pair = make_pair(tmp_path, (4, 40, 50), names=("blue", "green", "red", "nir"))
    annotate(pair.ms, {"SATELLITEID": "GeoEye-1"}, "IMAGERY")
    inputs = opened(pair)
    assert "geoeye" in inputs.sensor
    assert 470 < inputs.scene.wavelengths_nm[0] < 500
    assert any(inputs.sensor in fact for fact in inputs.facts())


def test_a_sensor_that_is_named_wins(tmp_path):
    pair = make_pair(tmp_path, (4, 40, 50))
    annotate(pair.ms, {"SATELLITEID": "GeoEye-1"}, "IMAGERY")
    assert opened(pair, sensor="quickbird").sensor == "quickbird"


def test_an_unknown_sensor_name_is_refused_with_the_known_ones(tmp_path):
    with pytest.raises(InputError, match="'sputnik' is not known") as caught:
        opened(make_pair(tmp_path), sensor="sputnik")
    assert "quickbird" in caught.value.hint


def test_wavelengths_of_the_file_win_over_those_of_the_table(tmp_path):
    pair = make_pair(tmp_path, (4, 40, 50))
    file = gdal.Open(pair.ms, gdal.GA_Update)
    file.GetRasterBand(2).SetMetadataItem("wavelength", "551")
    file.FlushCache()
    wavelengths = opened(pair, sensor="quickbird").scene.wavelengths_nm
    assert wavelengths[1] == 551
    assert 450 < wavelengths[0] < 500


def test_an_ms_in_another_system_is_warped_and_said_so(tmp_path):
    pair = make_pair(tmp_path)
    # Where UTM zone 36 has the place that zone 35 calls 600000, 4500000.
    transform = (93900.0, 40.0, 0.0, 4509000.0, 0.0, -40.0)
    write_raster(tmp_path / "ms.tif", texture((1, 60, 70), 1), transform, wkt(32636))
    inputs = opened(pair)
    assert inputs.alignment.ratio == 4
    (text,) = (text for text in inputs.warnings() if "UTM zone 36N (EPSG:32636)" in text)
    assert "up to 0.01 MS pixels" in text
    assert "up to 12 % of its contrast" in text


def test_an_ms_in_another_system_at_another_place_is_refused_in_pans_coordinates(tmp_path):
    pair = make_pair(tmp_path)
    transform = (600000.0, 40.0, 0.0, 4500000.0, 0.0, -40.0)
    write_raster(tmp_path / "ms.tif", texture((1, 40, 50), 1), transform, wkt(32636))
    with pytest.raises(InputError, match=r"PAN spans x 600000 .* MS spans x 11075"):
        opened(pair)


@pytest.mark.parametrize(("role", "file"), [("PAN", "pan.tif"), ("MS", "ms.tif")])
def test_a_system_missing_on_one_side_is_refused_by_name(tmp_path, role, file):
    pair = make_pair(tmp_path)
    step, shape = (10.0, (1, 160, 200)) if role == "PAN" else (40.0, (3, 40, 50))
    transform = (600000.0, step, 0.0, 4500000.0, 0.0, -step)
    write_raster(tmp_path / file, texture(shape, 1), transform, crs="")
    with pytest.raises(InputError, match=f"The {role} has no coordinate reference system"):
        opened(pair)


def test_a_system_missing_on_both_sides_is_accepted_and_said(tmp_path):
    for name, step, shape in (("pan", 10.0, (1, 160, 200)), ("ms", 40.0, (3, 40, 50))):
        transform = (600000.0, step, 0.0, 4500000.0, 0.0, -step)
        write_raster(tmp_path / f"{name}.tif", texture(shape, 1), transform, crs="")
    inputs = opened(Pair(str(tmp_path / "pan.tif"), str(tmp_path / "ms.tif"), tmp_path))
    assert any("Neither image" in text for text in inputs.warnings())


def test_an_extent_cuts_the_common_area(tmp_path):
    pair = make_pair(tmp_path)
    inputs = opened(pair, extent=(600100.0, 4499000.0, 600500.0, 4499800.0))
    assert inputs.wanted == Window(20, 10, 80, 40)


def test_an_extent_outside_the_common_area_is_refused(tmp_path):
    pan = texture((1, 160, 400), 1)
    pair = make_pair(tmp_path, pan_pixels=pan)
    with pytest.raises(InputError, match="outside the area"):
        opened(pair, extent=(603000.0, 4499000.0, 603500.0, 4499800.0))


def test_an_output_over_an_input_is_refused_before_any_work(tmp_path):
    pair = make_pair(tmp_path)
    job = Job(pair.pan, (pair.ms,), pair.ms, overwrite=True)
    with pytest.raises(OutputError, match="one of the inputs"), ExitStack() as stack:
        open_inputs(job, stack)


def test_a_band_that_is_not_there_is_answered_with_the_names_of_those_that_are(tmp_path):
    pair = make_pair(tmp_path, (3, 40, 50), names=("blue", "green", "nir"))
    with pytest.raises(InputError) as caught:
        opened(pair, ms_bands=(7,))
    assert caught.value.hint == "Choose bands from 1 to 3. They are 1 blue, 2 green, 3 nir."


def test_bands_that_pan_does_not_see_are_named_unless_they_are_only_interpolated(tmp_path):
    names = ("blue", "green", "red", "nir", "swir1")
    pair = make_pair(tmp_path, (5, 40, 50), names=names)

    def said(**options: object) -> list[str]:
        warnings = opened(pair, sensor="landsat8", **options).warnings()
        return [text for text in warnings if text.startswith("PAN sees")]

    (text,) = said()
    assert "PAN sees 503 to 676 nm" in text
    assert "not nir (865 nm), swir1 (1608 nm): " in text
    (text,) = said(interpolated_bands=(5,), output_bands=(3, 4, 5))
    assert "not nir (865 nm): " in text
    assert said(ms_bands=(2, 3)) == []
    assert [text for text in opened(pair).warnings() if text.startswith("PAN sees")] == []


def test_files_on_another_machine_are_said_to_be_slow():
    far = "/vsicurl/https://example.org/pan.tif"
    (text,) = recognition._remote(("/data/ms.tif", far))
    assert f"{far} is read over the network" in text
    assert recognition._remote(("/data/ms.tif", "/vsizip/a.zip/b.tif", "/vsimem/c.tif")) == []
