"""The two questions of the weights dialog: which file to import, and what to download."""

from __future__ import annotations

import os
from html import escape

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ksdiff_core.errors import WeightsError
from ksdiff_core.weights.file import read_header
from ksdiff_core.weights.table import Entry, checked_name, describe, name_of_file, plain_sha256
from ksdiff_core.weights.transfer import check_url
from ksdiff_qgis.algorithms.parameters import weights_filter
from ksdiff_qgis.language import error_text
from ksdiff_qgis.words import described

translate = QCoreApplication.translate


class _Form(QDialog):
    """Fields, a note on what is chosen or what is missing, and buttons."""

    def __init__(self, parent: QWidget | None, title: str, button: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 420)
        self.fields = QFormLayout()
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.name = QLineEdit()
        self.replace = QCheckBox(translate("KSDiff", "&Replace other weights of this name"))
        self.note = QTextBrowser()
        self.note.setAccessibleName(translate("KSDiff", "Details of the weights"))
        self.note.setTabChangesFocus(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.accept_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.accept_button.setText(button)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self.fields)
        layout.addWidget(self.note, 1)
        layout.addWidget(self.buttons)

    def add_name(self) -> None:
        """The fields that both forms end with."""
        self.fields.addRow(translate("KSDiff", "&Name"), self.name)
        self.fields.addRow("", self.replace)
        self.name.textChanged.connect(self.look)

    def look(self) -> None:
        """Shows what is chosen, or what is missing; only good choices can be accepted."""
        try:
            text = self.checked()
        except WeightsError as error:
            self.note.setHtml(escape(error_text(error)))
            self.accept_button.setEnabled(False)
        else:
            self.note.setHtml(text)
            self.accept_button.setEnabled(bool(text))

    def checked(self) -> str:
        """HTML on what is chosen; empty while nothing is.

        Raises:
            WeightsError: It cannot be used.
        """
        raise NotImplementedError

    def checked_name(self) -> None:
        """Raises WeightsError if the name is no good one."""
        if self.name.text().strip():
            checked_name(self.name.text().strip())


class ImportForm(_Form):
    """Asks for a file, and shows what it says of itself before it is copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, translate("KSDiff", "Import weights"), translate("KSDiff", "&Import")
        )
        self.file = QgsFileWidget()
        self.file.setFilter(weights_filter())
        self.file.setDialogTitle(translate("KSDiff", "Choose weights"))
        # The label is for the whole of it, not for the field inside.
        self.file.lineEdit().setAccessibleName(translate("KSDiff", "Choose weights"))
        self.file.fileChanged.connect(self.look)
        self.fields.addRow(translate("KSDiff", "&File"), self.file)
        self.add_name()
        self.look()

    def checked(self) -> str:
        path = self.file.filePath().strip()
        self.name.setPlaceholderText(name_of_file(path) if path else "")
        if not path:
            return ""
        header = read_header(path)
        self.checked_name()
        return described(describe("w", "imported", os.path.getsize(path), "", header))


class DownloadForm(_Form):
    """Asks for an address and a hash; or, for weights that are listed, only whether to.

    Args:
        entry: Listed weights; None for others.
        parent: Its window.
    """

    def __init__(self, entry: Entry | None, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, translate("KSDiff", "Download weights"), translate("KSDiff", "&Download")
        )
        self._entry = entry
        self.address, self.sha256 = QLineEdit(), QLineEdit()
        if entry is None:
            self.address.setPlaceholderText("https://")
            self.sha256.setPlaceholderText(translate("KSDiff", "64 digits 0 to 9 and a to f"))
            self.resize(640, 260)
            self.fields.addRow(translate("KSDiff", "&Address"), self.address)
            self.fields.addRow(translate("KSDiff", "&SHA-256"), self.sha256)
            self.add_name()
            self.address.textChanged.connect(self.look)
            self.sha256.textChanged.connect(self.look)
        else:
            self.replace.setChecked(True)
        self.look()

    def checked(self) -> str:
        if self._entry is not None:
            return described(self._entry)
        address, sha256 = self.address.text().strip(), self.sha256.text().strip()
        path = address.partition("?")[0]
        self.name.setPlaceholderText(name_of_file(path) if "://" in address else "")
        if address:
            check_url(address)
        if sha256:
            plain_sha256(sha256)
        self.checked_name()
        if address and sha256:
            return escape(
                translate("KSDiff", "What does not have this SHA-256 will not be installed.")
            )
        return ""
