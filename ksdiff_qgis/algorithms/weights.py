"""``ksdiff:weights``: lists, verifies, imports, downloads and removes weights, also without a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.errors import InputError
from ksdiff_qgis.algorithms.base import KSDiffAlgorithm, reported_errors
from ksdiff_qgis.algorithms.parameters import choice, weights_filter

if TYPE_CHECKING:
    from ksdiff_qgis.weights_actions import Request

ACTIONS = ("list", "verify", "import", "download", "remove")

translate = QCoreApplication.translate


class ManageWeights(KSDiffAlgorithm):
    """One action on the weights. Keys of parameters and outputs are a public interface."""

    def __init__(self) -> None:
        super().__init__()
        self._request: Request | None = None

    def name(self) -> str:
        return "weights"

    def displayName(self) -> str:
        return translate("KSDiff", "Manage weights")

    def shortDescription(self) -> str:
        return translate("KSDiff", "Lists, verifies, imports, downloads and removes weights.")

    def tags(self) -> list[str]:
        words = translate("KSDiff", "weights,model,download,checksum,licence,offline")
        return words.split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(choice("ACTION", translate("KSDiff", "Action"), ACTIONS))
        text = translate("KSDiff", "Name of the weights; to verify, all if empty")
        self.addParameter(QgsProcessingParameterString("NAME", text, "", optional=True))
        self.addParameter(
            QgsProcessingParameterFile(
                "FILE",
                translate("KSDiff", "File to import"),
                optional=True,
                fileFilter=weights_filter(),
            )
        )
        text = translate("KSDiff", "Address to download from, if the weights are not listed")
        self.addParameter(QgsProcessingParameterString("URL", text, "", optional=True))
        text = translate("KSDiff", "SHA-256 of what is at that address")
        self.addParameter(QgsProcessingParameterString("SHA256", text, "", optional=True))
        text = translate("KSDiff", "Replace other weights of that name")
        self.add_advanced(QgsProcessingParameterBoolean("OVERWRITE", text, False))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "REPORT",
                translate("KSDiff", "List of the weights"),
                "HTML (*.html);;JSON (*.json)",
                None,
                True,
                False,
            )
        )
        text = translate("KSDiff", "Number of weights")
        self.addOutput(QgsProcessingOutputNumber("COUNT", text))
        text = translate("KSDiff", "File of the weights, or their folder")
        self.addOutput(QgsProcessingOutputString("PATH", text))

    def read_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.check(parameters, context)
        self._request = self._read(parameters, context)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ksdiff_qgis.weights_actions import act, write_report

        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        with reported_errors(feedback):
            count, path = act(self._request, feedback)
            written = bool(report) and write_report(report, feedback)
        results: dict[str, Any] = {"COUNT": count, "PATH": str(path)}
        return {**results, "REPORT": report} if written else results

    def _read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
        """What is to be done, as plain values."""
        from ksdiff_core.weights.download import Network
        from ksdiff_qgis.network import qgis_network
        from ksdiff_qgis.weights_actions import Request

        action = self.parameterAsEnumString(parameters, "ACTION", context)
        name, url, sha256 = (
            self.parameterAsString(parameters, key, context).strip()
            for key in ("NAME", "URL", "SHA256")
        )
        return Request(
            action=action,
            name=name,
            file=self.parameterAsFile(parameters, "FILE", context),
            url=url,
            sha256=sha256,
            overwrite=self.parameterAsBoolean(parameters, "OVERWRITE", context),
            # The settings of QGIS are read here, in the main thread.
            network=qgis_network(url) if action == "download" else Network(),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.check_values(parameters, context)
        action = self.parameterAsEnumString(parameters, "ACTION", context)
        name, file, url, sha256 = (
            bool(self.parameterAsString(parameters, key, context).strip())
            for key in ("NAME", "FILE", "URL", "SHA256")
        )
        complete = {
            "import": (file, "FILE"),
            "remove": (name, "NAME"),
            "download": (sha256 if url else name, translate("KSDiff", "NAME, or URL and SHA256")),
        }
        is_complete, needed = complete.get(action, (True, ""))
        if not is_complete:
            text = translate("KSDiff", "The action {action} needs {parameters}.")
            hint = translate("KSDiff", "The action list shows all names.")
            raise InputError(text.format(action=action, parameters=needed), hint)
