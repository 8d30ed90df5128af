"""What all algorithms of the provider share."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QIcon

from ksdiff_core.errors import KSDiffError
from ksdiff_qgis.paths import HELP, ICON

translate = QCoreApplication.translate


class KSDiffAlgorithm(QgsProcessingAlgorithm):
    """Identity, help and error translation; sub-classes say what is computed."""

    def createInstance(self) -> KSDiffAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def shortHelpString(self) -> str:
        text = (HELP / f"{self.name()}.html").read_text(encoding="utf-8")
        # QGIS makes a paragraph of every line.
        return " ".join(text.split())

    def helpUrl(self) -> str:
        return QUrl.fromLocalFile(str(HELP / f"{self.name()}.html")).toString()

    def add_advanced(self, definition: QgsProcessingParameterDefinition) -> None:
        """Adds a parameter to the collapsed group at the end of the dialog."""
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        definition.setFlags(definition.flags() | advanced)
        self.addParameter(definition)

    def validateInputCrs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """Always true: the core compares the CRS of the files and says what it does about them.

        The check of QGIS would load the layers, and GDAL would then write ``.aux.xml`` files beside
        the inputs.
        """
        return True


@contextmanager
def reported_errors(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Turns every error into the one that Processing shows as a message, with exit code 1."""
    try:
        yield
    except KSDiffError as error:
        raise QgsProcessingException(str(error)) from error
    except QgsProcessingException:
        raise
    except Exception as error:
        # The boundary of the process: what comes here is a mistake of the program. QGIS shows the
        # sentence, the traceback goes to the log for the issue that the user is asked to write.
        feedback.pushDebugInfo(traceback.format_exc())
        text = translate("KSDiff", "Unexpected {kind}: {error}. Please report it with this log.")
        message = text.format(kind=type(error).__name__, error=error)
        raise QgsProcessingException(message) from error
