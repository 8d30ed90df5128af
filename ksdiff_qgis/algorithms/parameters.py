"""The kinds of parameters that the algorithms use more than once."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.job import MOST_SHIFT_PX
from ksdiff_qgis.inputs import plain_value

LARGEST = 2**31 - 1

AUTO = "auto"
"""Choice that leaves a decision to the program."""

REGISTRATIONS = ("auto", "off", "given")

_OPTIONS_MODULE = "processing.algs.gdal.ui.RasterOptionsWidget"

translate = QCoreApplication.translate


def choice(
    name: str, description: str, options: Sequence[str], default: str = ""
) -> QgsProcessingParameterEnum:
    """One of fixed words, the first by default if no other is given.

    The words are values of the public interface: the same in the dialog, in models, in Python and
    on the command line, and never translated.
    """
    default = default or options[0]
    definition = QgsProcessingParameterEnum(name, description, list(options), False, default)
    definition.setUsesStaticStrings(True)
    return definition


def whole_number(
    name: str, description: str, largest: int = LARGEST
) -> QgsProcessingParameterNumber:
    """A whole number from 0, which is the default, to ``largest``."""
    return QgsProcessingParameterNumber(
        name,
        description,
        QgsProcessingParameterNumber.Type.Integer,
        defaultValue=0,
        minValue=0,
        maxValue=largest,
    )


def registration_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is done about a shift between PAN and MS, and the shift if it is given."""
    how = translate("KSDiff", "Correct a shift between PAN and MS")
    down = translate("KSDiff", "Given shift: PAN pixels that MS moves down")
    right = translate("KSDiff", "Given shift: PAN pixels that MS moves right")
    return [
        choice("REGISTRATION", how, REGISTRATIONS),
        *(
            QgsProcessingParameterNumber(
                name,
                text,
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=0.0,
                minValue=-MOST_SHIFT_PX,
                maxValue=MOST_SHIFT_PX,
            )
            for name, text in (("SHIFT_DOWN", down), ("SHIFT_RIGHT", right))
        ),
    ]


def read_registration(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> str:
    """``registration`` of a job from the values of :func:`registration_parameters`."""
    how = algorithm.parameterAsEnumString(values, "REGISTRATION", context)
    if how != "given":
        return how
    down, right = (
        algorithm.parameterAsDouble(values, name, context) for name in ("SHIFT_DOWN", "SHIFT_RIGHT")
    )
    return f"{down!r},{right!r}"


def optional_number(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> float | None:
    """A number that need not be given; None if it is not."""
    if plain_value(values.get(name), context) in (None, ""):
        return None
    return algorithm.parameterAsDouble(values, name, context)


def further_files() -> QgsProcessingParameterMultipleLayers:
    """MS_FILES: the other files of a scene with one file per band."""
    return QgsProcessingParameterMultipleLayers(
        "MS_FILES",
        translate("KSDiff", "Further multispectral files, if each band is a file"),
        QgsProcessing.SourceType.TypeRaster,
        optional=True,
    )


def bands(description: str, name: str = "BANDS") -> QgsProcessingParameterBand:
    """A choice among the bands of MS."""
    return QgsProcessingParameterBand(
        name,
        description,
        parentLayerParameterName="MS",
        optional=True,
        allowMultiple=True,
    )


def pan_band() -> QgsProcessingParameterBand:
    """PAN_BAND: the band of PAN, the first by default."""
    return QgsProcessingParameterBand(
        "PAN_BAND",
        translate("KSDiff", "Panchromatic band"),
        1,
        parentLayerParameterName="PAN",
        # Optional as qgis_process 3.22 demands a mandatory band in spite of its default.
        optional=True,
    )


def weights_parameter() -> QgsProcessingParameterFile:
    """WEIGHTS: a name of the store, or a file with weights of KSDiff."""
    return QgsProcessingParameterFile(
        "WEIGHTS",
        translate("KSDiff", "Weights: a name or a file, the shipped ones if empty"),
        optional=True,
        fileFilter=weights_filter(),
    )


def weights_filter() -> str:
    """What file dialogs offer where weights are chosen.

    The second kind is there so that Processing lets through a name, which ends in nothing.
    """
    weights = translate("KSDiff", "Weights of KSDiff")
    return f"{weights} (*.safetensors);;{translate('KSDiff', 'All files')} (*)"


def raster_options_widget() -> dict[str, str]:
    """The ``widget_wrapper`` metadata that gives a string the editor of raster creation options.

    Older QGIS has it as a Python class, newer as a widget of its own.
    """
    try:
        has_class = find_spec(_OPTIONS_MODULE) is not None
    except ModuleNotFoundError:
        has_class = False
    if has_class:
        return {"class": f"{_OPTIONS_MODULE}.RasterOptionsWidgetWrapper"}
    return {"widget_type": "rasteroptions"}
