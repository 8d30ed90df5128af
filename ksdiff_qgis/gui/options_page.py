"""The options of KSDiff: in which Python it computes, a test of that Python, and how to make one."""

from __future__ import annotations

import os

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ksdiff_core.errors import Cancelled, KSDiffError
from ksdiff_core.interpreter.probe import Probe, probe
from ksdiff_qgis.gui.options_factory import PAGE
from ksdiff_qgis.gui.recipe_box import RecipeBox
from ksdiff_qgis.gui.work_bar import WorkBar
from ksdiff_qgis.probe_words import own_words, probe_sentences
from ksdiff_qgis.runtime import VARIABLE, chosen_python, save_python, saved_python
from ksdiff_qgis.task import CoreTask

translate = QCoreApplication.translate


class OptionsPage(QgsOptionsPageWidget):
    """Path of the other Python, its test, and recipes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self._task: CoreTask | None = None
        self.python = QgsFileWidget()
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(translate("KSDiff", "Python with PyTorch"))
        # The field inside has no label of its own.
        self.python.lineEdit().setAccessibleName(translate("KSDiff", "Python with PyTorch"))
        self.python.lineEdit().setPlaceholderText(translate("KSDiff", "the Python of QGIS"))
        self.python.setFilePath(saved_python())
        self.test = QPushButton(translate("KSDiff", "Test"))
        self.bar = WorkBar()
        self.found = QPlainTextEdit()
        self.found.setReadOnly(True)
        self.found.setAccessibleName(translate("KSDiff", "Result of the test"))
        self.found.setMaximumHeight(8 * self.fontMetrics().lineSpacing())
        self.found.hide()
        self.recipes = RecipeBox()
        self._lay_out()
        self.test.clicked.connect(self.start_test)
        self.bar.cancel.clicked.connect(self.cancel_test)

    def apply(self) -> None:
        """Called by QGIS when the options are accepted."""
        save_python(self.python.filePath())

    def start_test(self) -> None:
        """Ask the Python of the field, or that which QGIS would use, what it has."""
        if self._task is not None:
            return
        path = os.environ.get(VARIABLE, "").strip() or self.python.filePath().strip()
        if not path:
            self.found.hide()
            self.bar.show_note(own_words())
            return
        title = translate("KSDiff", "Testing {python}").format(python=path)
        self._task = CoreTask(title, lambda _progress, cancelled: probe(path, cancelled))
        self._task.ended.connect(self._ended)
        self.test.setEnabled(False)
        self.bar.begin(title)
        QgsApplication.taskManager().addTask(self._task)

    def cancel_test(self) -> None:
        """Stop asking."""
        if self._task is not None:
            self._task.cancel()

    def hideEvent(self, event: object) -> None:
        """The test ends with the window, as nobody would see its result."""
        self.cancel_test()
        super().hideEvent(event)

    def _ended(self) -> None:
        task, self._task = self._task, None
        self.test.setEnabled(True)
        self.found.setVisible(isinstance(task.result, Probe))
        if isinstance(task.result, Probe):
            sentences = probe_sentences(task.result)
            self.found.setPlainText("\n".join(sentences[1:]))
            if task.result.ready:
                self.bar.show_success(sentences[0])
            else:
                hint = translate("KSDiff", "Install that there, or make a Python as shown below.")
                self.bar.show_error(KSDiffError(sentences[0], hint))
        elif isinstance(task.error, Cancelled):
            self.bar.show_note(translate("KSDiff", "The test was cancelled."))
        else:
            self.bar.show_error(task.error)

    def _lay_out(self) -> None:
        introduction = QLabel(
            translate(
                "KSDiff",
                "The method ksdiff needs PyTorch. If the Python of QGIS has none, choose another Python"
                " that has it, or the folder of its environment. QGIS then sends it the pixels and writes"
                " what comes back; nothing is installed in QGIS.",
            )
        )
        introduction.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.python, 1)
        row.addWidget(self.test)
        form = QFormLayout()
        form.addRow(translate("KSDiff", "Python with PyTorch"), row)
        box = QGroupBox(translate("KSDiff", "Where KSDiff computes"))
        inner = QVBoxLayout(box)
        inner.addWidget(introduction)
        inner.addLayout(form)
        inner.addWidget(self.bar)
        inner.addWidget(self.found)
        if os.environ.get(VARIABLE, "").strip():
            text = translate(
                "KSDiff", "The environment variable {name} goes before this setting: {python}"
            )
            note = QLabel(text.format(name=VARIABLE, python=chosen_python()))
            note.setWordWrap(True)
            inner.insertWidget(1, note)
            self.python.setEnabled(False)
        self.bar.show_note(own_words())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box)
        layout.addWidget(self.recipes)
        layout.addStretch(1)
