"""The kinds of parameters that the algorithms use more than once."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterNumber
from qgis.PyQt.QtCore import QCoreApplication

LARGEST = 2**31 - 1

translate = QCoreApplication.translate

_OPTIONS_MODULE = "processing.algs.gdal.ui.RasterOptionsWidget"


def choice(name: str, description: str, options: Sequence[str]) -> QgsProcessingParameterEnum:
    """One of fixed words, the first by default.

    The words are values of the public interface: the same in the dialog, in models, in Python and
    on the command line, and never translated.
    """
    definition = QgsProcessingParameterEnum(name, description, list(options), False, options[0])
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
