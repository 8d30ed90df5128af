"""``ksdiff:diagnostics``: what to paste into a report of a problem, also without a screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.errors import OutputError
from ksdiff_qgis.algorithms.base import KSDiffAlgorithm, reported_errors
from ksdiff_qgis.runtime import chosen_python

translate = QCoreApplication.translate


class Diagnostics(KSDiffAlgorithm):
    """Versions, devices, weights and settings. Keys of parameters and outputs are a public interface."""

    def __init__(self) -> None:
        super().__init__()
        self._python = ""

    def name(self) -> str:
        return "diagnostics"

    def displayName(self) -> str:
        return translate("KSDiff", "Diagnostics")

    def shortDescription(self) -> str:
        return translate("KSDiff", "Tells what to paste into a report of a problem.")

    def tags(self) -> list[str]:
        return translate("KSDiff", "diagnostics,version,PyTorch,device,support").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                translate("KSDiff", "Diagnostics as a file"),
                translate("KSDiff", "Text files (*.txt)"),
                None,
                True,
                False,
            )
        )
        self.addOutput(QgsProcessingOutputString("TEXT", translate("KSDiff", "Diagnostics")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.check_values(parameters, context)

    def read_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._python = chosen_python()

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ksdiff_qgis.diagnostics import gather

        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with reported_errors(feedback):
            text = gather(self._python, feedback.isCanceled)
            for line in text.splitlines():
                feedback.pushInfo(line)
            if not output:
                return {"TEXT": text}
            try:
                Path(output).write_text(text, encoding="utf-8")
            except OSError as error:
                message = translate(
                    "KSDiff", "The diagnostics cannot be written to {path}: {error}."
                )
                hint = translate("KSDiff", "Choose another file.")
                text = message.format(path=output, error=error.strerror)
                raise OutputError(text, hint) from error
        return {"TEXT": text, "OUTPUT": output}
