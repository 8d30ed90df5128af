"""KSDiff among the options of QGIS; the page itself is made when the options are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ksdiff_qgis.paths import ICON

if TYPE_CHECKING:
    from ksdiff_qgis.gui.options_page import OptionsPage

PAGE = "mOptionsPageKSDiff"
"""Object name of the page, by which QGIS opens it."""


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page of KSDiff."""

    def __init__(self) -> None:
        super().__init__("KSDiff", QIcon(str(ICON)))

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        """Called by QGIS whenever the options are opened."""
        from ksdiff_qgis.gui.options_page import OptionsPage

        page = OptionsPage(parent)
        page.setObjectName(PAGE)
        return page
