"""What all algorithms of the provider share."""

from __future__ import annotations

import traceback
from collections.abc import Collection, Iterator
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
from ksdiff_qgis.feedback import remember
from ksdiff_qgis.inputs import check_value
from ksdiff_qgis.language import error_text, help_page
from ksdiff_qgis.paths import icon_path

translate = QCoreApplication.translate


class KSDiffAlgorithm(QgsProcessingAlgorithm):
    """Identity, help and error translation; sub-classes say what is computed and what to check."""

    def createInstance(self) -> KSDiffAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(icon_path(self.name()))

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def shortHelpString(self) -> str:
        text = help_page(self.name()).read_text(encoding="utf-8")
        # QGIS makes a paragraph of every line.
        return " ".join(text.split())

    def helpUrl(self) -> str:
        return QUrl.fromLocalFile(str(help_page(self.name()))).toString()

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Whether the run can start, and one sentence on what to change if not.

        The check of QGIS is replaced as it would load the rasters as layers.
        """
        try:
            # An error that leaves this method would end qgis_process with a crash.
            with reported_errors(context.feedback() or QgsProcessingFeedback()):
                self.check(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raises KSDiffError if a run with these values cannot work."""
        raise NotImplementedError

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        with reported_errors(feedback):
            self.read_parameters(parameters, context)
        return True

    def read_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Reads the parameters in the main thread, and keeps what the run needs.

        Models do not call checkParameterValues for their steps, so values must be checked here too.
        """
        raise NotImplementedError

    def check_values(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        elsewhere: Collection[str] = (),
    ) -> None:
        """Raises InputError for a value that its parameter does not take.

        Args:
            parameters: Values by key.
            context: Of the run.
            elsewhere: Keys that are checked by who reads them.
        """
        for definition in self.parameterDefinitions():
            if definition.name() not in elsewhere:
                check_value(definition, parameters.get(definition.name()), context)

    def add_advanced(self, definition: QgsProcessingParameterDefinition) -> None:
        """Adds a parameter to the collapsed group at the end of the dialog."""
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        definition.setFlags(definition.flags() | advanced)
        self.addParameter(definition)


@contextmanager
def reported_errors(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Turns every error into the one that Processing shows as a message, with exit code 1."""
    try:
        yield
    except KSDiffError as error:
        remember(f"error: {error}")
        raise QgsProcessingException(error_text(error)) from error
    except QgsProcessingException:
        raise
    except Exception as error:
        # The boundary of the process: what comes here is a mistake of the program. QGIS shows the
        # sentence, the traceback goes to the log for the issue that the user is asked to write.
        feedback.pushDebugInfo(traceback.format_exc())
        remember(traceback.format_exc())
        text = translate("KSDiff", "Unexpected {kind}: {error}. Please report it with this log.")
        message = text.format(kind=type(error).__name__, error=error)
        raise QgsProcessingException(message) from error
