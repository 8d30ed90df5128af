"""What the dialog shows first, in which order the rest follows, and masks of every kind."""

from __future__ import annotations

import numpy as np
import pytest
from qgis_support import ORIGIN, read_tif, write_tif

VISIBLE = ["MS", "PAN", "METHOD", "QUALITY", "EXTENT"]
ADVANCED = [
    "MS_FILES", "BANDS", "OUTPUT_BANDS", "INTERPOLATED_BANDS", "PAN_BAND", "SENSOR", "MASK",
    "NODATA", "REGISTRATION", "SHIFT_DOWN", "SHIFT_RIGHT", "OUTPUT_TYPE", "FORMAT", "OVERVIEWS",
    "REPORT", "CREATION_OPTIONS", "WEIGHTS", "STEPS", "ENSEMBLE", "SEED", "CONSISTENCY", "DEVICE",
    "PRECISION", "TILE", "MEMORY", "RESUME",
]  # fmt: skip


@pytest.fixture
def algorithm(registry):
    return registry.createAlgorithmById("ksdiff:pansharpen")


def test_few_fields_are_visible_and_the_others_have_their_order(algorithm):
    from qgis.core import QgsProcessingParameterDefinition

    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    definitions = algorithm.parameterDefinitions()
    inputs = [item for item in definitions if not item.isDestination()]
    outputs = [item for item in definitions if item.isDestination()]
    assert [item.name() for item in outputs if not item.flags() & flag] == ["OUTPUT"]
    assert [item.name() for item in inputs if not item.flags() & flag] == VISIBLE
    assert [item.name() for item in inputs if item.flags() & flag] == ADVANCED


@pytest.fixture
def square(new_project):
    """A memory layer with a square of 10 m, 20 m right of the origin and below, and one elsewhere."""
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    layer = QgsVectorLayer("Polygon?crs=EPSG:32632&field=kept:integer", "fields", "memory")
    x, y = ORIGIN
    for kept, left, top in ((1, 20, 20), (0, 40, 40)):
        feature = QgsFeature(layer.fields())
        corners = (x + left, y - top - 10, x + left + 10, y - top)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*corners)))
        feature.setAttributes([kept])
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    new_project.addMapLayer(layer)
    return layer


@pytest.fixture
def run(registry, scene, tmp_path, new_project):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def run(**changes) -> np.ndarray:
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(new_project)
        output = str(tmp_path / "out.tif")
        values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "exp", "OUTPUT": output}
        algorithm = registry.createAlgorithmById("ksdiff:pansharpen")
        values.update(changes)
        possible, problem = algorithm.checkParameterValues(values, context)
        assert possible, problem
        results, good = algorithm.run(values, context, feedback)
        assert good, feedback.textLog()
        return read_tif(results["OUTPUT"])

    return run


def expected(*corners: int) -> np.ndarray:
    inside = np.zeros((64, 64), bool)
    for corner in corners:
        inside[corner : corner + 10, corner : corner + 10] = True
    return inside


def test_a_layer_of_the_project_is_a_mask(run, square):
    np.testing.assert_array_equal(run(MASK=square.id())[0] != 0, expected(20, 40))


def test_the_filter_of_a_layer_counts(run, square):
    square.setSubsetString("kept = 1")
    np.testing.assert_array_equal(run(MASK=square)[0] != 0, expected(20))


def test_a_file_and_a_layer_of_it_are_masks(run, square, tmp_path, new_project):
    from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

    path = str(tmp_path / "fields.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "two fields"
    transform = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV2(square, path, transform, options)
    np.testing.assert_array_equal(run(MASK=path)[0] != 0, expected(20, 40))
    layer = QgsVectorLayer(f"{path}|layername=two fields", "stored", "ogr")
    new_project.addMapLayer(layer)
    np.testing.assert_array_equal(run(MASK=layer.id())[0] != 0, expected(20, 40))
    layer.setSubsetString("kept = 0")
    np.testing.assert_array_equal(run(MASK=layer.id())[0] != 0, expected(40))


def test_a_raster_is_a_mask_and_its_nodata_value_can_be_chosen(run, tmp_path):
    values = np.zeros((1, 64, 64))
    values[0, :32] = 3
    found = run(MASK=str(write_tif(tmp_path / "mask.tif", values, 1.0)), NODATA=65535)
    assert (found[:, :32] < 1000).all()
    assert (found[:, 32:] == 65535).all()


def test_points_are_refused_with_advice(algorithm, scene, new_project):
    from qgis.core import QgsProcessingContext, QgsVectorLayer

    layer = QgsVectorLayer("Point?crs=EPSG:32632", "trees", "memory")
    new_project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(new_project)
    values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "exp", "MASK": layer.id()}
    values["OUTPUT"] = str(scene.folder / "out.tif")
    possible, text = algorithm.checkParameterValues(values, context)
    assert not possible
    assert "trees" in text
    assert "Choose a polygon layer or a raster." in text


@pytest.mark.parametrize(
    ("changes", "found", "advice"),
    [
        ({"NODATA": -5}, "cannot be stored as UInt16", "inside the range of the output type"),
        ({"CREATION_OPTIONS": "COMPRESS=JPEG"}, "COMPRESS cannot be 'JPEG'", "Use DEFLATE"),
        ({"CREATION_OPTIONS": "COLOUR=YES"}, "no creation option", "Use NAME=VALUE"),
        ({"FORMAT": "cog", "CREATION_OPTIONS": "COMPRESS=PACKBITS"}, "PACKBITS", "Choose DEFLATE"),
        ({"MASK": "/nowhere/fields.gpkg"}, "does not exist", "Choose a polygon layer or a raster"),
        ({"BANDS": [2, 9]}, "Band 9", "Choose bands from 1 to 4"),
    ],
)
def test_what_can_be_known_before_the_run_is_said_before_with_what_to_do(
    algorithm, scene, new_project, changes, found, advice
):
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    context.setProject(new_project)
    values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "exp"}
    values.update(OUTPUT=str(scene.folder / "out.tif"), **changes)
    possible, text = algorithm.checkParameterValues(values, context)
    assert not possible
    assert found in text
    assert advice in text
