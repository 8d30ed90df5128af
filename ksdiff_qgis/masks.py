"""The value of a mask parameter becomes a file that the core can read."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.errors import InputError
from ksdiff_qgis.inputs import find_layer, read_source

translate = QCoreApplication.translate


def mask_file(value: Any, context: QgsProcessingContext) -> str:
    """What ``mask`` of a job has to be for a parameter value; empty if none was chosen.

    A vector layer that is more than its file, because it is filtered, being edited or no file at all, is
    written to the temporary folder of Processing as it is now.

    Raises:
        InputError: It is no polygon layer and no raster.
    """
    layer = find_layer(value, context)
    if layer is None:
        return ""
    if not isinstance(layer, QgsMapLayer):
        return layer
    if isinstance(layer, QgsRasterLayer):
        return read_source(layer, translate("KSDiff", "mask"), context).path
    if (
        not isinstance(layer, QgsVectorLayer)
        or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry
    ):
        text = translate("KSDiff", "The mask {name} is neither a layer of polygons nor a raster.")
        hint = translate("KSDiff", "Choose a polygon layer or a raster.")
        raise InputError(text.format(name=layer.name()), hint)
    return _stored(layer) or _written(layer, context)


def _stored(layer: QgsVectorLayer) -> str:
    """File and layer that hold just what the layer shows, empty if there are none."""
    if layer.providerType() != "ogr" or layer.subsetString() or layer.isEditable():
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, name = parts.get("path") or "", parts.get("layerName") or ""
    if not path or parts.get("layerId") is not None:
        return ""
    return f"{path}|layername={name}" if name else path


def _written(layer: QgsVectorLayer, context: QgsProcessingContext) -> str:
    path = os.path.join(QgsProcessingUtils.tempFolder(), f"ksdiff_mask_{layer.id()}.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    # Fields are not needed, and some cannot be written.
    options.attributes = []
    options.skipAttributeCreation = True
    found = QgsVectorFileWriter.writeAsVectorFormatV2(
        layer, path, context.transformContext(), options
    )
    if found[0] != QgsVectorFileWriter.WriterError.NoError:
        text = translate("KSDiff", "The mask {name} cannot be saved: {problem}.")
        hint = translate("KSDiff", "Save the layer as a file and choose that.")
        raise InputError(text.format(name=layer.name(), problem=found[1]), hint)
    return path
