"""The provider "ksdiff" of the Processing Toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

import ksdiff_core
from ksdiff_qgis.algorithms import ALGORITHMS
from ksdiff_qgis.paths import ICON
from ksdiff_qgis.runtime import torch_words

translate = QCoreApplication.translate


class KSDiffProvider(QgsProcessingProvider):
    """Lists the algorithms, with or without torch."""

    def id(self) -> str:
        return "ksdiff"

    def name(self) -> str:
        return "KSDiff"

    def longName(self) -> str:
        return translate("KSDiff", "KSDiff pansharpening")

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def versionInfo(self) -> str:
        """Versions of the plugin and of torch, which is looked up but not imported, or whose torch it is."""
        return f"{ksdiff_core.__version__}, {torch_words()}"

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff"]

    def defaultRasterFileExtension(self, hasStandaloneOutputs: bool = True) -> str:
        return "tif"

    def supportsNonFileBasedOutput(self) -> bool:
        return False
