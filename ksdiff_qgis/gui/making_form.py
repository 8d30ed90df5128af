"""What the making of a Python with PyTorch means, shown before it begins: from what, how large, to where."""

from __future__ import annotations

import os
import shlex
import subprocess

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ksdiff_core.interpreter.builds import Build, builds
from ksdiff_core.interpreter.making import find_bases, steps
from ksdiff_qgis.gui.recipe_box import CommandsBox
from ksdiff_qgis.paths import environment_folder

WIDTH_PX = 860

translate = QCoreApplication.translate


class MakingForm(QDialog):
    """Asks for the Python to make it with and the build of PyTorch; shows the commands that will run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("KSDiff", "Make a Python with PyTorch"))
        self._builds = builds()
        self.python = QgsFileWidget()
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        label = translate("KSDiff", "Python to make it with")
        self.python.lineEdit().setAccessibleName(label)
        self.python.setFilePath(next(iter(find_bases()), ""))
        self.choice = QComboBox()
        self.choice.addItems(list(map(build_words, self._builds)))
        self.commands = CommandsBox(6)
        standard = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(standard.Ok | standard.Cancel)
        self.make = self.box.button(standard.Ok)
        self.make.setText(translate("KSDiff", "Make"))
        self._lay_out(label)
        self.python.fileChanged.connect(self._changed)
        self.choice.currentIndexChanged.connect(self._changed)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        self._changed()

    @property
    def build(self) -> Build:
        """The chosen one."""
        return self._builds[max(self.choice.currentIndex(), 0)]

    @property
    def base(self) -> str:
        """The Python to make it with."""
        return self.python.filePath().strip()

    def _lay_out(self, label: str) -> None:
        text = translate(
            "KSDiff",
            "PyTorch (BSD licence), numpy and safetensors are fetched from pypi.org and pytorch.org into a"
            " folder of their own in your profile: {folder}. Neither QGIS nor the Python below is changed."
            " The options can be closed meanwhile, and QGIS used. It can be removed again on the same page.",
        )
        introduction = QLabel(text.format(folder=environment_folder()))
        introduction.setWordWrap(True)
        form = QFormLayout()
        form.addRow(label, self.python)
        form.addRow("PyTorch", self.choice)
        form.addRow(translate("KSDiff", "Commands"), self.commands)
        layout = QVBoxLayout(self)
        layout.addWidget(introduction)
        layout.addLayout(form)
        layout.addWidget(self.box)
        self.setMinimumWidth(WIDTH_PX)

    def _changed(self, *_: object) -> None:
        lines = steps(self.base or "python", str(environment_folder()), self.build)
        joined = subprocess.list2cmdline if os.name == "nt" else shlex.join
        self.commands.setPlainText("\n".join(map(joined, lines)))
        self.make.setEnabled(bool(self.base))


def build_words(build: Build) -> str:
    """A build with its size, for people."""
    words = {
        "cpu": translate(
            "KSDiff", "for the processor: {download} GB to fetch, {disk} GB on the disk"
        ),
        "cuda": translate(
            "KSDiff", "for an NVIDIA GPU: {download} GB to fetch, {disk} GB on the disk"
        ),
    }
    sizes = {"download": f"{build.download_mb / 1000:g}", "disk": f"{build.disk_mb / 1000:g}"}
    return words[build.key].format(**sizes)
