"""Ways to a Python with PyTorch: KSDiff makes one, or commands to copy into a terminal."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ksdiff_qgis.recipes import Recipe, recipes

translate = QCoreApplication.translate


class CommandsBox(QPlainTextEdit):
    """Commands for a terminal, to read and to copy.

    Args:
        lines: Its height.
    """

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setAccessibleName(translate("KSDiff", "Commands"))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing())


class RecipeBox(QGroupBox):
    """Buttons that make and remove an environment; a choice among recipes, and their commands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("KSDiff", "How to make a Python with PyTorch"), parent)
        self._recipes = recipes()
        self.make = QPushButton(translate("KSDiff", "Make one…"))
        self.remove = QPushButton(translate("KSDiff", "Remove"))
        words = {
            "venv": translate("KSDiff", "With Python from python.org or of your system"),
            "conda": translate("KSDiff", "With conda or Miniforge"),
        }
        self.choice = QComboBox()
        self.choice.addItems([words[recipe.key] for recipe in self._recipes])
        self.choice.setAccessibleName(translate("KSDiff", "Way to make it"))
        self.commands = CommandsBox(5)
        self.copy = QPushButton(translate("KSDiff", "Copy"))
        self.after = QLabel()
        self.after.setWordWrap(True)
        buttons = QHBoxLayout()
        text = translate("KSDiff", "KSDiff can make one in a folder of its own in your profile.")
        self.offer = QLabel(text)
        self.offer.setWordWrap(True)
        buttons.addWidget(self.offer, 1)
        buttons.addWidget(self.make)
        buttons.addWidget(self.remove)
        row = QHBoxLayout()
        row.addWidget(self.choice, 1)
        row.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.addLayout(buttons)
        layout.addWidget(QLabel(translate("KSDiff", "Or make it yourself:")))
        layout.addLayout(row)
        layout.addWidget(self.commands)
        layout.addWidget(self.after)
        self.choice.currentIndexChanged.connect(self._show)
        self.copy.clicked.connect(self.copy_commands)
        self._show()

    @property
    def recipe(self) -> Recipe:
        """The one that is shown."""
        return self._recipes[max(self.choice.currentIndex(), 0)]

    def copy_commands(self) -> None:
        """Put the commands on the clipboard."""
        QgsApplication.clipboard().setText("\n".join(self.recipe.lines) + "\n")

    def _show(self) -> None:
        self.commands.setPlainText("\n".join(self.recipe.lines))
        text = translate(
            "KSDiff",
            "Run this in a terminal; it takes about 1 GB on the disk and computes on the CPU. Then choose the"
            " folder {folder} above and test it. For an NVIDIA GPU install the build of PyTorch that"
            " pytorch.org names for your system.",
        )
        self.after.setText(text.format(folder=self.recipe.folder))
