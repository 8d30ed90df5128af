from __future__ import annotations

import os

import numpy as np
import pytest
from qgis_support import RATIO, files_in, write_tif


@pytest.fixture
def check(registry, scene):
    """The message of checkParameterValues for a good request with some values changed."""
    from qgis.core import QgsProcessingContext, QgsProject

    def message(**changes) -> str:
        values = {
            "PAN": str(scene.pan),
            "MS": str(scene.ms),
            "METHOD": "exp",
            "OUTPUT": str(scene.folder / "out.tif"),
            **changes,
        }
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = registry.createAlgorithmById("ksdiff:pansharpen")
        possible, text = algorithm.checkParameterValues(
            {key: value for key, value in values.items() if value is not None}, context
        )
        assert possible == (text == "")
        return text

    return message


@pytest.fixture
def read_job(registry, scene):
    """The job of a request, as prepareAlgorithm would make it."""
    from qgis.core import QgsProcessingContext, QgsProject

    def read(**changes):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = registry.createAlgorithmById("ksdiff:pansharpen")
        values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "exp"}
        values.update(OUTPUT="TEMPORARY_OUTPUT", **changes)
        return algorithm._read(values, context)[0]

    return read


def test_a_good_request_passes_and_looks_at_files_without_touching_them(check, scene):
    before = files_in(scene.folder)
    assert check() == ""
    assert files_in(scene.folder) == before


def test_no_check_loads_a_layer_as_gdal_would_then_write_its_statistics(registry, scene):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = registry.createAlgorithmById("ksdiff:pansharpen")
    values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "exp"}
    values["OUTPUT"] = str(scene.folder / "out.tif")
    assert algorithm.validateInputCrs(values, context)
    assert algorithm.checkParameterValues(values, context) == (True, "")
    assert algorithm.prepare(values, context, QgsProcessingFeedback())
    assert context.temporaryLayerStore().count() == 0


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"PAN": None}, "No PAN raster was given. Choose a layer or a file."),
        ({"MS": ""}, "No MS raster was given. Choose a layer or a file."),
        ({"OUTPUT": None}, "No output file was given. Choose a file name that ends with .tif."),
        (
            {"BANDS": [1, 9]},
            "Band 9 of the MS was asked for",
        ),
        (
            {"BANDS": "red"},
            "ms_bands is 0, expected at least 1",
        ),
        ({"PAN_BAND": 2}, "Band 2 of the PAN was asked for"),
        ({"SEED": -1}, "Give a whole number from 0 to 2147483647."),
        (
            {"METHOD": "best"},
            "Choose from ksdiff, mtf-glp-hpm, mtf-glp-fs,",
        ),
        ({"METHOD": 1}, "Choose from ksdiff,"),
        ({"DEVICE": "gpu"}, "Choose from auto, cpu, cuda, mps, cuda:0"),
        ({"PRECISION": "fp16"}, "Choose from auto, fp32, bf16."),
        ({"SENSOR": "sputnik"}, "Choose from auto, quickbird,"),
        ({"TILE": 7}, "at least 32"),
    ],
)
def test_a_bad_value_is_named_with_what_to_do(check, changes, expected):
    assert expected in check(**changes)


def test_a_missing_file_and_a_text_file_are_told_apart(check, scene):
    missing = scene.folder / "nothing.tif"
    assert check(MS=str(missing)).startswith(f"The MS {missing} does not exist.")
    text = scene.folder / "text.tif"
    text.write_text("<html>404</html>")
    assert "is not a raster that GDAL can read" in check(MS=str(text))


def test_images_that_do_not_fit_are_refused_before_the_run(check, scene):
    far = write_tif(scene.folder / "far.tif", np.ones((3, 16, 16)), 4.0, east_m=90_000)
    assert "Choose two images of the same place." in check(MS=str(far))
    assert "seem to be exchanged" in check(PAN=str(scene.ms), MS=str(scene.pan))
    other_zone = write_tif(scene.folder / "zone.tif", np.ones((3, 16, 16)), 4.0, epsg=32631)
    assert "do not overlap" in check(MS=str(other_zone))


def test_the_same_file_as_pan_and_ms_is_refused_also_through_a_link(check, scene):
    link = scene.folder / "link.tif"
    link.symlink_to(scene.pan)
    assert "both PAN and MS" in check(MS=str(scene.pan))
    assert "both PAN and MS" in check(MS=str(link))


@pytest.mark.parametrize("suffix", ["", ".img", ".jp2"])
def test_an_output_that_is_no_geotiff_is_refused(check, scene, suffix):
    assert "does not end in .tif" in check(OUTPUT=str(scene.folder / f"out{suffix}"))


def test_a_missing_output_folder_is_refused_and_not_created(check, scene):
    folder = scene.folder / "no" / "where"
    assert f"folder {folder} of the output does not exist" in check(OUTPUT=str(folder / "out.tif"))
    assert not folder.exists()


def test_the_output_can_never_be_an_input_however_it_is_spelled(check, scene):
    link = scene.folder / "link.tif"
    link.symlink_to(scene.ms)
    other_way = os.path.join(scene.folder, "..", scene.folder.name, scene.ms.name)
    for output in (str(scene.pan), str(scene.ms), str(link), other_way):
        assert "is one of the inputs" in check(OUTPUT=output)


def test_without_torch_ksdiff_is_refused_and_the_classical_methods_are_not(check, monkeypatch):
    import ksdiff_qgis.runtime as module

    monkeypatch.setattr(module, "find_spec", lambda name: None)
    assert "needs PyTorch" in check(METHOD="ksdiff")
    assert "Settings, Options, KSDiff" in check(METHOD="ksdiff")
    assert "needs PyTorch" in check(METHOD=None)
    assert check(METHOD="mtf-glp-hpm") == ""


def test_layers_that_are_no_raster_files_are_refused(check, new_project):
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    points = QgsVectorLayer("Point?crs=EPSG:32632", "points", "memory")
    new_project.addMapLayer(points)
    assert "points is not a raster" in check(MS=points.id())
    web = QgsRasterLayer("type=xyz&url=http://localhost:9/{z}/{x}/{y}.png", "tiles", "wms")
    new_project.addMapLayer(web)
    assert "tiles comes from the provider “wms” and has no original pixel values" in check(MS=web)


def test_a_layer_its_id_its_name_and_its_path_are_the_same_request(read_job, scene, new_project):
    from qgis.core import QgsProperty, QgsRasterLayer

    layer = QgsRasterLayer(str(scene.ms), "my scene")
    new_project.addMapLayer(layer)
    values = (layer, layer.id(), "my scene", str(scene.ms), QgsProperty.fromValue(str(scene.ms)))
    assert {read_job(MS=value).ms for value in values} == {(str(scene.ms),)}


def test_open_options_of_a_layer_do_not_end_up_in_the_path(read_job, scene, new_project):
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(f"{scene.ms}|option:NUM_THREADS=1", "options")
    assert layer.isValid()
    new_project.addMapLayer(layer)
    assert read_job(MS=layer).ms == (str(scene.ms),)


def test_single_band_files_are_stacked_in_the_given_order(read_job, scene):
    files = [
        str(write_tif(scene.folder / f"b{band}.tif", np.full((1, 16, 16), band), RATIO))
        for band in (1, 2, 3)
    ]
    assert read_job(MS=files[0], MS_FILES=files[1:]).ms == tuple(files)
    assert read_job(MS=files[2], MS_FILES=files).ms == tuple(files)
    assert read_job(MS=files[0], MS_FILES=files[1:], BANDS=[3, 1]).ms_bands == (3, 1)


def test_bands_of_all_files_count(check, scene):
    second = write_tif(scene.folder / "b5.tif", np.ones((1, 16, 16)), RATIO)
    assert check(MS_FILES=[str(second)], BANDS=[5]) == ""
    assert "bands from 1 to 5" in check(MS_FILES=[str(second)], BANDS=[6])


def test_an_extent_in_another_crs_arrives_in_the_crs_of_pan(read_job):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsProject,
        QgsRectangle,
    )

    wanted = QgsRectangle(400_010, 4_999_950, 400_030, 4_999_980)
    assert read_job(EXTENT="400010,400030,4999950,4999980 [EPSG:32632]").extent == pytest.approx(
        (400_010, 4_999_950, 400_030, 4_999_980)
    )
    degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32632"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    ).transformBoundingBox(wanted)
    text = ",".join(
        repr(value)
        for value in (
            degrees.xMinimum(),
            degrees.xMaximum(),
            degrees.yMinimum(),
            degrees.yMaximum(),
        )
    )
    xmin, ymin, xmax, ymax = read_job(EXTENT=f"{text} [EPSG:4326]").extent
    # The box of a turned box is a little larger, never smaller.
    assert 0 <= 400_010 - xmin < 1
    assert 0 <= 4_999_950 - ymin < 1
    assert 0 <= xmax - 400_030 < 1
    assert 0 <= ymax - 4_999_980 < 1
    assert read_job().extent is None


def test_automatic_choices_reach_the_core_as_its_own_defaults(read_job, scene):
    from qgis.core import QgsProcessingUtils

    from ksdiff_core.job import Job

    job = read_job()
    assert job == Job(str(scene.pan), (str(scene.ms),), job.output, method="exp", overwrite=True)
    assert job.output.startswith(QgsProcessingUtils.tempFolder())


def test_every_option_reaches_the_core(read_job, tmp_path):
    weights = tmp_path / "own.safetensors"
    weights.write_bytes(b"")
    job = read_job(
        SENSOR="worldview3",
        OUTPUT_TYPE="Float32",
        CREATION_OPTIONS="COMPRESS=DEFLATE|PREDICTOR=2",
        DEVICE="cpu",
        PRECISION="fp32",
        SEED=7,
        STEPS=5,
        TILE=64,
        CONSISTENCY=False,
        REGISTRATION="given",
        SHIFT_DOWN=-0.5,
        SHIFT_RIGHT=1.25,
        WEIGHTS=str(weights),
        BANDS=[4, 3, 2],
    )
    assert (job.sensor, job.output_type, job.device) == ("worldview3", "Float32", "cpu")
    assert job.precision == "fp32"
    assert job.creation_options == ("COMPRESS=DEFLATE", "PREDICTOR=2")
    assert (job.seed, job.steps, job.tile, job.weights) == (7, 5, 64, str(weights))
    assert job.ms_bands == (4, 3, 2)
    assert not job.consistency
    assert job.registration == "-0.5,1.25"


def test_a_shift_counts_only_when_it_is_said_to_be_given(read_job):
    assert read_job(SHIFT_DOWN=2.0).registration == "auto"
    assert read_job(REGISTRATION="off", SHIFT_RIGHT=2.0).registration == "off"


def test_a_shift_that_is_too_large_is_refused_with_its_range(check):
    assert "Give a number from -8 to 8." in check(SHIFT_DOWN=9.5)


def test_a_single_pair_of_layers_is_suggested_and_a_doubtful_one_is_not(scene, new_project):
    from qgis.core import QgsRasterLayer

    from ksdiff_qgis.inputs import suggest_pair

    pan, ms = QgsRasterLayer(str(scene.pan), "pan"), QgsRasterLayer(str(scene.ms), "ms")
    assert suggest_pair([ms, pan]) == {"PAN": pan.id(), "MS": ms.id()}
    assert suggest_pair([ms]) == {}
    assert suggest_pair([ms, pan, QgsRasterLayer(str(scene.ms), "again")]) == {}
