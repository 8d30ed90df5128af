"""Layers and parameter values become what a job needs: paths, bands, extents. No pixel is read.

Layers are looked at through their data provider only. Loading a file as a layer would compute
statistics, and GDAL would then write an ``.aux.xml`` file beside the user's image.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.errors import InputError
from ksdiff_core.job import Job
from ksdiff_core.raster.target import OutputError, same_path
from ksdiff_qgis.paths import weights_folder

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Source:
    """A raster that was chosen, as far as it is known without reading pixels.

    Attributes:
        path: What GDAL opens.
        name: What the user sees: the layer's name, or the file name without suffix.
        layer_id: Id of the layer in the project, or empty.
        crs: Its CRS, invalid if it has none.
    """

    path: str
    name: str
    layer_id: str
    crs: QgsCoordinateReferenceSystem


def read_source(value: Any, role: str, context: QgsProcessingContext) -> Source:
    """The raster behind a parameter value: a layer, its id or name, or a path.

    Args:
        value: As given by the dialog, a model, Python or the command line.
        role: "PAN" or "MS", for messages.
        context: Where layers are looked up.

    Raises:
        InputError: There is none, or it is a layer without original pixel values.
    """
    layer = find_layer(value, context)
    if layer is None:
        raise InputError(
            translate("KSDiff", "No {role} raster was given.").format(role=role),
            translate("KSDiff", "Choose a layer or a file."),
        )
    if isinstance(layer, QgsMapLayer):
        return _layer_source(layer, role)
    return _file_source(layer)


def read_sources(values: Any, role: str, context: QgsProcessingContext) -> list[Source]:
    """The rasters behind the value of a multiple-layers parameter, empty if it is not set."""
    values = plain_value(values, context)
    if values is None or values == "":
        return []
    if not isinstance(values, (list, tuple)):
        values = [values]
    return [read_source(value, role, context) for value in values]


def find_layer(value: Any, context: QgsProcessingContext) -> QgsMapLayer | str | None:
    """The layer that a value names if QGIS already has it, else the text, else None."""
    value = plain_value(value, context)
    if value is None or isinstance(value, QgsMapLayer):
        return value
    text = str(value)
    return QgsProcessingUtils.mapLayerFromString(text, context, False) or text or None


def check_value(
    definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext
) -> None:
    """Raises InputError if the value of a parameter other than a raster is not possible."""
    if definition.checkValueIsAcceptable(value, context) and not _no_number(
        definition, plain_value(value, context)
    ):
        return
    text = translate("KSDiff", "{name} ({key}) cannot be {value}.")
    hint = translate("KSDiff", "Give a value that the parameter allows.")
    if isinstance(definition, QgsProcessingParameterEnum):
        hint = translate("KSDiff", "Choose from {options}.")
        hint = hint.format(options=", ".join(definition.options()))
    elif isinstance(definition, QgsProcessingParameterNumber):
        hint = translate("KSDiff", "Give a whole number from {least} to {most}.")
        if definition.dataType() == QgsProcessingParameterNumber.Type.Double:
            hint = translate("KSDiff", "Give a number from {least} to {most}.")
            if definition.maximum() == sys.float_info.max:
                hint = translate("KSDiff", "Give a number.")
        hint = hint.format(least=int(definition.minimum()), most=int(definition.maximum()))
    shown = text.format(name=definition.description(), key=definition.name(), value=repr(value))
    raise InputError(shown, hint)


def _no_number(definition: QgsProcessingParameterDefinition, value: Any) -> bool:
    """Whether a number was asked for and another text given, which QGIS takes for 0 where it is optional."""
    if not isinstance(definition, QgsProcessingParameterNumber) or not isinstance(value, str):
        return False
    try:
        float(value or 0)
    except ValueError:
        return True
    return False


def corners(extent: QgsRectangle) -> tuple[float, float, float, float]:
    """xmin, ymin, xmax, ymax."""
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def plain_value(value: Any, context: QgsProcessingContext) -> Any:
    """A parameter value without the wrappings of Processing."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        text, known = value.valueAsString(context.expressionContext(), "")
        value = text if known else None
    return value


def read_pair(
    parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[Source, Source, tuple[str, ...]]:
    """PAN, the MS raster, and the files of MS, from PAN, MS and MS_FILES.

    Raises:
        InputError: One of them is no raster file, or one is both PAN and MS.
    """
    pan = read_source(parameters.get("PAN"), "PAN", context)
    ms = read_source(parameters.get("MS"), "MS", context)
    files = multispectral_files(ms, read_sources(parameters.get("MS_FILES"), "MS", context))
    if any(same_path(pan.path, path) for path in files):
        text = translate("KSDiff", "{name} was chosen as both PAN and MS.")
        hint = translate("KSDiff", "Choose two rasters of the same scene.")
        raise InputError(text.format(name=pan.name), hint)
    return pan, ms, files


def multispectral_files(first: Source, more: Sequence[Source]) -> tuple[str, ...]:
    """The MS files in stacking order: ``first``, then ``more``.

    If ``more`` names ``first`` too, its order counts, so that the list may be given in full.
    """
    paths = [source.path for source in more]
    if first.path not in paths:
        paths.insert(0, first.path)
    return tuple(paths)


def output_path(value: Any, context: QgsProcessingContext, temporary: str = "ksdiff.tif") -> str:
    """Where the result would go; a place in the temporary folder for a temporary output.

    Args:
        value: Of the parameter.
        context: Of the run.
        temporary: File name of a temporary output.

    Raises:
        OutputError: The user gave none.
    """
    path = plain_value(value, context)
    if path is None or path == "":
        hint = translate("KSDiff", "Choose a file name that ends with {suffix}.")
        raise OutputError(
            translate("KSDiff", "No output file was given."),
            hint.format(suffix=os.path.splitext(temporary)[1]),
        )
    if path == QgsProcessing.TEMPORARY_OUTPUT:
        return os.path.join(QgsProcessingUtils.tempFolder(), temporary)
    return str(path)


def uncertainty_path(value: Any, context: QgsProcessingContext) -> str:
    """Where the uncertainty would go, empty when none is wanted."""
    wanted = plain_value(value, context) not in (None, "")
    return output_path(value, context, "ksdiff_uncertainty.tif") if wanted else ""


def report_path(output: str) -> str:
    """Where the report on a result goes: beside it."""
    return f"{os.path.splitext(output)[0]}_ksdiff.html"


def check_files(job: Job) -> None:
    """Opens the files of a job and closes them again; reads no pixel and creates nothing.

    Raises:
        KSDiffError: They cannot be used together, or the output cannot be written.
    """
    from ksdiff_core.inputs.recognition import open_inputs

    with ExitStack() as stack:
        open_inputs(job, stack)


def weights_file(text: str, method: str) -> str:
    """The path of weights that were chosen by name or file; empty for the shipped ones.

    Raises:
        WeightsError: The method needs weights, and they are not there or no weights.
    """
    if method != "ksdiff" or not text:
        return text
    from ksdiff_core.weights.file import read_header
    from ksdiff_core.weights.store import WeightsStore

    path = WeightsStore(weights_folder()).find(text)
    read_header(path)
    return str(path)


def suggest_pair(layers: Iterable[QgsMapLayer]) -> dict[str, str]:
    """Ids of the PAN and MS layers of a project if just one pair fits, else nothing.

    A pair is a raster with one band over one with several and larger pixels in the same CRS.
    """
    rasters = [
        layer
        for layer in layers
        if isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.providerType() == "gdal"
    ]
    pairs = [
        {"PAN": pan.id(), "MS": ms.id()}
        for pan in rasters
        for ms in rasters
        if pan.bandCount() == 1
        and ms.bandCount() > 1
        and pan.crs() == ms.crs()
        and pan.rasterUnitsPerPixelX() < 0.75 * ms.rasterUnitsPerPixelX()
        and pan.extent().intersects(ms.extent())
    ]
    return pairs[0] if len(pairs) == 1 else {}


def _layer_source(layer: QgsMapLayer, role: str) -> Source:
    named = {"name": layer.name(), "role": role}
    if not isinstance(layer, QgsRasterLayer):
        text = translate("KSDiff", "{name} is not a raster; a {role} raster is needed.")
        raise InputError(text.format(**named), translate("KSDiff", "Choose a raster layer."))
    if layer.providerType() != "gdal":
        text = translate(
            "KSDiff", "{name} comes from the provider “{kind}” and has no original pixel values."
        )
        hint = translate("KSDiff", "Choose a raster file as the {role} raster.")
        raise InputError(text.format(kind=layer.providerType(), **named), hint.format(**named))
    if not layer.isValid():
        text = translate("KSDiff", "The layer {name} is broken: its file cannot be opened.")
        raise InputError(text.format(**named), translate("KSDiff", "Repair its data source."))
    path = layer.source().partition("|option:")[0]
    return Source(path, layer.name(), layer.id(), layer.crs())


def _file_source(path: str) -> Source:
    options = QgsDataProvider.ProviderOptions()
    provider = QgsProviderRegistry.instance().createProvider("gdal", path, options)
    # Whether GDAL can read it is left to the core, which says why not.
    known = isinstance(provider, QgsRasterDataProvider) and provider.isValid()
    name = os.path.splitext(os.path.basename(path))[0]
    return Source(path, name, "", provider.crs() if known else QgsCoordinateReferenceSystem())
