"""The options of KSDiff: in which Python it computes, a test of that Python, and the making of one."""

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
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ksdiff_core.errors import Cancelled, KSDiffError
from ksdiff_core.interpreter.making import made, remove
from ksdiff_core.interpreter.probe import Probe, probe
from ksdiff_qgis import making
from ksdiff_qgis.gui.making_form import MakingForm
from ksdiff_qgis.gui.recipe_box import RecipeBox
from ksdiff_qgis.gui.work_bar import WorkBar
from ksdiff_qgis.paths import environment_folder
from ksdiff_qgis.probe_words import own_words, probe_sentences
from ksdiff_qgis.runtime import VARIABLE, chosen_python, save_python, saved_python
from ksdiff_qgis.task import CoreTask, Work

translate = QCoreApplication.translate


class OptionsPage(QgsOptionsPageWidget):
    """Path of the other Python, its test, the making of one, and recipes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self.recipes.make.clicked.connect(self.ask_making)
        self.recipes.remove.clicked.connect(self.ask_removing)
        self.bar.cancel.clicked.connect(self.cancel)
        self._allow()

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
        self._start(title, lambda _progress, cancelled: probe(path, cancelled))

    def ask_making(self) -> None:
        """Make an environment in the background, once the user has seen what that means."""
        form = MakingForm(self)
        if self._task is None and form.exec():
            self._follow(making.start(form.base, form.build))

    def ask_removing(self) -> None:
        """Delete the environment that was made here, after a question."""
        folder, button = environment_folder(), QMessageBox.StandardButton
        title = translate("KSDiff", "Remove the Python with PyTorch")
        question = translate("KSDiff", "Delete this folder?\n\n{folder}").format(folder=folder)
        answer = QMessageBox.question(self, title, question, button.Yes | button.No, button.No)
        if self._task is not None or answer != button.Yes:
            return
        python = made(folder)
        if saved_python() == python:
            save_python("")
        if self.python.filePath() == python:
            self.python.setFilePath("")
        self._start(title, lambda *_: remove(folder))

    def cancel(self) -> None:
        """Stop what is going on."""
        if self._task is not None:
            self._task.cancel()

    def showEvent(self, event: object) -> None:
        """What was begun when the options were open before is shown."""
        super().showEvent(event)
        if self._task is None and making.running() is not None:
            self._follow(making.running())

    def hideEvent(self, event: object) -> None:
        """The test ends with the window, as nobody would see its result; making an environment goes on."""
        if self._task is not None and self._task is making.running():
            self._task.ended.disconnect(self._ended)
            self._task.said.disconnect(self.bar.show_text)
            self._task.progressChanged.disconnect(self.bar.show_progress)
            self._task = None
        self.cancel()
        super().hideEvent(event)

    def _start(self, title: str, work: Work) -> None:
        task = CoreTask(title, work)
        self._follow(task)
        QgsApplication.taskManager().addTask(task)

    def _follow(self, task: CoreTask) -> None:
        """Show how far a task is and how it ends."""
        self._task = task
        self.bar.begin(task.description())
        self._allow()
        task.said.connect(self.bar.show_text)
        task.progressChanged.connect(self.bar.show_progress)
        task.ended.connect(self._ended)

    def _allow(self) -> None:
        """Only what is possible now can be clicked."""
        idle, there = self._task is None, environment_folder().exists()
        self.test.setEnabled(idle)
        self.recipes.make.setEnabled(idle and not made(environment_folder()))
        self.recipes.remove.setEnabled(idle and there)

    def _ended(self) -> None:
        task, self._task = self._task, None
        self._allow()
        self.found.setVisible(isinstance(task.result, Probe))
        if isinstance(task.result, Probe):
            sentences = probe_sentences(task.result)
            self.found.setPlainText("\n".join(sentences[1:]))
            if task.result.ready:
                if isinstance(task, making.MakingTask):
                    self.python.setFilePath(task.result.path)
                self.bar.show_success(sentences[0])
            else:
                hint = translate("KSDiff", "Install that there, or make a Python as shown below.")
                self.bar.show_error(KSDiffError(sentences[0], hint))
        elif isinstance(task.error, Cancelled):
            test = translate("KSDiff", "The test was cancelled.")
            other = translate("KSDiff", "Cancelled; nothing is left of it.")
            self.bar.show_note(other if isinstance(task, making.MakingTask) else test)
        elif task.error is not None:
            self.bar.show_error(task.error)
        else:
            self.bar.show_success(translate("KSDiff", "Removed."))

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
