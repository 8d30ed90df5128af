"""The line at the bottom of a dialog: what is going on, how far it is, and how it ended."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ksdiff_core.errors import KSDiffError
from ksdiff_qgis.gui.weights_table import theme_icon
from ksdiff_qgis.language import error_text

ICON_PX = 20
PROGRESS_PX = 200

translate = QCoreApplication.translate


class WorkBar(QFrame):
    """Text with an icon, a progress bar and a button to cancel.

    Args:
        parent: Window.
        narrow: Put the progress below the text, for docks.
    """

    def __init__(self, parent: QWidget | None = None, narrow: bool = False) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self._icon.setFixedWidth(ICON_PX)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(translate("KSDiff", "Message"))
        # The dialog must not jump when something is said.
        self.text.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.progress = QProgressBar()
        self.progress.setAccessibleName(translate("KSDiff", "Progress"))
        self.cancel = QPushButton(translate("KSDiff", "Cancel"))
        if narrow:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        else:
            self.progress.setFixedWidth(PROGRESS_PX)
        directions = QBoxLayout.Direction
        layout = QBoxLayout(directions.TopToBottom if narrow else directions.LeftToRight, self)
        layout.setContentsMargins(0, 0, 0, 0)
        message, work = QHBoxLayout(), QHBoxLayout()
        message.addWidget(self._icon)
        message.addWidget(self.text, 1)
        work.addWidget(self.progress)
        work.addWidget(self.cancel)
        layout.addLayout(message, 1)
        layout.addLayout(work)
        self._show_work(False)

    def begin(self, text: str) -> None:
        """Work has begun."""
        self._show("", text)
        self.progress.setRange(0, 0)
        self._show_work(True)

    def show_text(self, text: str) -> None:
        """What is being done."""
        self.text.setText(text)

    def show_progress(self, percent: float) -> None:
        """How far it is, 0 to 100."""
        self.progress.setRange(0, 100)
        self.progress.setValue(int(percent))

    def show_success(self, text: str) -> None:
        """Work has ended well."""
        self._show("mIconSuccess.svg", text)
        self._show_work(False)

    def show_note(self, text: str) -> None:
        """Work has ended otherwise, as the user wanted."""
        self._show("mIconInfo.svg", text)
        self._show_work(False)

    def show_error(self, error: KSDiffError) -> None:
        """Work has failed; what was found, and what to do."""
        self._show("mIconWarning.svg", error_text(error, "\n"))
        self._show_work(False)

    def _show(self, icon: str, text: str) -> None:
        self.text.setText(text)
        if icon:
            self._icon.setPixmap(theme_icon(icon).pixmap(ICON_PX, ICON_PX))
        else:
            self._icon.clear()

    def _show_work(self, visible: bool) -> None:
        self.progress.setVisible(visible)
        self.cancel.setVisible(visible)
