"""The buttons beside the table of weights."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ksdiff_qgis.gui.weights_table import theme_icon

translate = QCoreApplication.translate


class WeightsButtons(QWidget):
    """One below the other; ``all`` has them in this order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verify = _button(
            translate("KSDiff", "&Verify"),
            "mActionRefresh.svg",
            translate("KSDiff", "Compare the selected weights with their published SHA-256"),
        )
        self.import_file = _button(
            translate("KSDiff", "&Import…"),
            "mActionSharingImport.svg",
            translate("KSDiff", "Add weights from a file, without a network"),
        )
        self.download = _button(
            translate("KSDiff", "&Download…"),
            "downloading_svg.svg",
            translate("KSDiff", "Add weights from the list, or from an address"),
        )
        self.remove = _button(
            translate("KSDiff", "&Remove…"),
            "mActionDeleteSelected.svg",
            translate("KSDiff", "Delete weights that were added; those of KSDiff stay"),
        )
        self.open_folder = _button(
            translate("KSDiff", "&Open folder"),
            "mActionFileOpen.svg",
            translate("KSDiff", "Show the file of the selected weights in the file manager"),
        )
        self.all = (self.verify, self.import_file, self.download, self.remove, self.open_folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in self.all:
            layout.addWidget(button)
        layout.addStretch()


def _button(text: str, icon: str, tip: str) -> QPushButton:
    button = QPushButton(theme_icon(icon), text)
    button.setToolTip(tip)
    # Enter in the table must not press it.
    button.setAutoDefault(False)
    return button
