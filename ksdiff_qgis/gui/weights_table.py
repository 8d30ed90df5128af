"""The table of weights, and the text beside it on those that are selected."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ksdiff_core.weights.items import Item
from ksdiff_qgis.words import described, kind_words, size_words, state_sentences, state_words

translate = QCoreApplication.translate

NAME, VERSION, SIZE, STATE, LICENCE, ORIGIN = range(6)

COLUMN_GAP_PX = 10
NO_BREAK_SPACE = "\u00a0"

_ICONS = {
    "verified": "mIconSuccess.svg",
    "ready": "mIconSuccess.svg",
    "missing": "downloading_svg.svg",
    "unverified": "mIconWarning.svg",
    "wrong": "mIconCritical.svg",
}


class WeightsTable(QTreeWidget):
    """One line for each weights file.

    Attributes:
        verdicts: Whether the weights of a name were found right in this session.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdicts: dict[str, bool] = {}
        self._items: list[Item] = []
        self.setAccessibleName(translate("KSDiff", "Weights"))
        self.setHeaderLabels(
            [
                translate("KSDiff", "Name"),
                translate("KSDiff", "Version"),
                translate("KSDiff", "Size"),
                translate("KSDiff", "State"),
                translate("KSDiff", "Licence"),
                translate("KSDiff", "Origin"),
            ]
        )
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_items(self, items: Iterable[Item], select: str = "") -> None:
        """Replace all lines; ``select`` is a name, else the selection is kept."""
        names = {select} if select else {item.entry.name for item in self.selected()}
        self.blockSignals(True)
        self.clear()
        self._items = list(items)
        for item in self._items:
            line = self._line(item)
            self.addTopLevelItem(line)
            if item.entry.name in names:
                self.setCurrentItem(line, NAME, QItemSelectionModel.SelectionFlag.Select)
                line.setSelected(True)
        if not self.selectedItems() and self._items:
            self.setCurrentItem(self.topLevelItem(0))
        self.blockSignals(False)
        for column in range(ORIGIN):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, self.columnWidth(column) + COLUMN_GAP_PX)

    def selected(self) -> list[Item]:
        """The weights of the selected lines, in the order of the table."""
        lines = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item, line in zip(self._items, lines) if line.isSelected()]

    def _line(self, item: Item) -> QTreeWidgetItem:
        entry = item.entry
        state = (
            "verified" if item.state == "ready" and self.verdicts.get(entry.name) else item.state
        )
        if self.verdicts.get(entry.name) is False:
            state = "wrong"
        word = translate("KSDiff", "verified") if state == "verified" else state_words()[state]
        line = QTreeWidgetItem(
            [
                entry.name,
                entry.version,
                # A column on the right of numbers that end at its edge would touch them.
                size_words(entry.bytes) + 2 * NO_BREAK_SPACE,
                word,
                entry.licence,
                kind_words()[entry.kind],
            ]
        )
        line.setIcon(STATE, theme_icon(_ICONS[state]))
        line.setTextAlignment(
            SIZE, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        )
        font = line.font(NAME)
        font.setBold(True)
        line.setFont(NAME, font)
        line.setToolTip(NAME, entry.title)
        return line


class WeightsDetails(QTextBrowser):
    """Everything that is known of the selected weights, to read and to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("KSDiff", "Details of the weights"))
        self.setOpenExternalLinks(True)
        self.setTabChangesFocus(True)

    def show_item(self, item: Item | None) -> None:
        """Describe weights; empty for None."""
        if item is None:
            self.clear()
            return
        sentence = state_sentences().get(item.state, "")
        text = described(item.entry, None if item.state == "missing" else item.path)
        self.setHtml(f"<p>{escape(sentence)}</p>{text}" if sentence else text)


def theme_icon(name: str) -> QIcon:
    """An icon of QGIS."""
    return QgsApplication.getThemeIcon(f"/{name}")
