"""The advanced parameters of ``ksdiff:pansharpen``. Their keys are a public interface."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.job import DEVICES, ENSEMBLES, FORMATS, OUTPUT_TYPES, PRECISIONS
from ksdiff_core.sensors.table import SENSORS
from ksdiff_qgis.algorithms.parameters import (
    AUTO,
    bands,
    choice,
    further_files,
    pan_band,
    raster_options_widget,
    registration_parameters,
    weights_parameter,
    whole_number,
)

translate = QCoreApplication.translate


def input_options() -> Iterator[QgsProcessingParameterDefinition]:
    """What to read."""
    yield further_files()
    yield bands(translate("KSDiff", "Multispectral bands to sharpen, all if none is chosen"))
    yield bands(translate("KSDiff", "Bands of the result, all if none is chosen"), "OUTPUT_BANDS")
    text = translate("KSDiff", "Bands that are interpolated and not sharpened")
    yield bands(text, "INTERPOLATED_BANDS")
    yield pan_band()
    yield choice("SENSOR", translate("KSDiff", "Sensor"), (AUTO, *SENSORS))
    yield QgsProcessingParameterMapLayer(
        "MASK",
        translate("KSDiff", "Mask, outside which the result is nodata"),
        optional=True,
        types=[QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster],
    )
    yield QgsProcessingParameterNumber(
        "NODATA",
        translate("KSDiff", "Nodata value of the result"),
        QgsProcessingParameterNumber.Type.Double,
        optional=True,
    )
    yield from registration_parameters()


def output_options() -> Iterator[QgsProcessingParameterDefinition]:
    """How to write."""
    yield choice("OUTPUT_TYPE", translate("KSDiff", "Output data type"), (AUTO, *OUTPUT_TYPES))
    yield choice("FORMAT", translate("KSDiff", "Format"), FORMATS)
    text = translate("KSDiff", "Overviews for fast display; cog has them always")
    yield QgsProcessingParameterBoolean("OVERVIEWS", text, False)
    text = translate("KSDiff", "Quality report on the result, beside it")
    yield QgsProcessingParameterBoolean("REPORT", text, False)
    options = QgsProcessingParameterString(
        "CREATION_OPTIONS",
        translate("KSDiff", "GeoTIFF creation options"),
        "",
        optional=True,
    )
    options.setMetadata({"widget_wrapper": raster_options_widget()})
    yield options


def run_options() -> Iterator[QgsProcessingParameterDefinition]:
    """How to compute."""
    yield weights_parameter()
    yield whole_number("STEPS", translate("KSDiff", "Diffusion steps, 0 for automatic"), 1000)
    views = (AUTO, *map(str, ENSEMBLES))
    yield choice("ENSEMBLE", translate("KSDiff", "Views of every tile"), views)
    yield whole_number("SEED", translate("KSDiff", "Seed of the diffusion"))
    text = translate("KSDiff", "Correct the result so that it gives back the MS exactly")
    yield QgsProcessingParameterBoolean("CONSISTENCY", text, True)
    yield choice("DEVICE", translate("KSDiff", "Device"), DEVICES)
    yield choice("PRECISION", translate("KSDiff", "Precision of the network"), PRECISIONS)
    text = translate("KSDiff", "Tile side in PAN pixels, 0 for automatic")
    yield whole_number("TILE", text)
    yield whole_number(
        "MEMORY", translate("KSDiff", "Memory in MB, 0 for a quarter of what is free")
    )
    text = translate("KSDiff", "Continue an interrupted run")
    yield QgsProcessingParameterBoolean("RESUME", text, False)
