"""Drives KSDiff's page in the real options of QGIS; run inside QGIS with ``--code``. See also ``driving``.

Environment:
    KSDIFF_GUI_PYTHON: A Python with PyTorch, which is tested.
"""

from __future__ import annotations

import os
import sys

from driving import Heart, log, pump, shoot, start
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialogButtonBox
from qgis.utils import iface

from ksdiff_qgis.gui.options_page import OptionsPage

PYTHON = os.environ["KSDIFF_GUI_PYTHON"]


def require(condition: bool, text: str) -> None:
    if not condition:
        raise RuntimeError(text)


def in_options() -> None:
    """What is done while the options are open, as they hold up everything else."""
    try:
        dialog = QApplication.activeModalWidget()
        page = dialog.findChild(OptionsPage)
        require(page is not None and page.isVisible(), "the page is not the one that is shown")
        dialog.resize(1000, 760)
        pump(0.5)
        shoot(dialog, "1-page")
        page.python.setFilePath(PYTHON)
        heart = Heart()
        page.test.click()
        pump(1.0)
        shoot(dialog, "2-testing")
        require(pump(180, page.test.isEnabled), "the test did not end")
        heart.stop()
        pump(0.3)
        shoot(dialog, "3-good")
        log(page.bar.text.text())
        log(page.found.toPlainText())
        page.python.setFilePath("/usr/bin/python3")
        page.test.click()
        require(pump(180, page.test.isEnabled), "the second test did not end")
        page.recipes.choice.setCurrentIndex(1)
        pump(0.3)
        shoot(dialog, "4-missing")
        page.python.setFilePath(PYTHON)
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    except Exception as error:
        log(f"failed: {error!r}")
        QApplication.activeModalWidget().reject()


def main() -> None:
    iface.mainWindow().resize(1400, 900)
    QTimer.singleShot(3000, in_options)
    iface.mainWindow().findChild(QAction, "mActionKSDiffSettings").trigger()
    require(QgsSettings().value("ksdiff/python") == PYTHON, "the setting was not kept")
    require("torch" not in sys.modules, "QGIS has loaded torch")
    QgsApplication.clipboard().setText("")
    iface.mainWindow().findChild(QAction, "mActionKSDiffDiagnostics").trigger()
    require(pump(180, lambda: bool(QgsApplication.clipboard().text())), "no diagnostics")
    pump(0.5)
    shoot(iface.mainWindow(), "5-diagnostics")
    log(QgsApplication.clipboard().text())
    QgsSettings().remove("ksdiff/python")


def leave() -> None:
    QTimer.singleShot(0, iface.actionExit().trigger)


start(main, leave)
