"""Has the real QGIS make a Python with PyTorch and compute in it; run inside QGIS with ``--code``.

See also ``driving``. The Python of QGIS must have no PyTorch. 200 MB are fetched, and removed at the end.

Environment:
    KSDIFF_GUI_PAN, KSDIFF_GUI_MS: Files to pansharpen then.
"""

from __future__ import annotations

import os
import sys
import time
from importlib.util import find_spec

from driving import Heart, leave, log, pump, require, shoot, start
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialogButtonBox, QMessageBox
from qgis.utils import iface

from ksdiff_qgis.gui.making_form import MakingForm
from ksdiff_qgis.gui.options_page import OptionsPage
from ksdiff_qgis.paths import environment_folder

LONGEST_S = 1200


def in_form() -> None:
    """While the form is open."""
    form = QApplication.activeModalWidget()
    require(isinstance(form, MakingForm), "the form did not open")
    shoot(form, "making-1-form")
    form.make.click()


def in_question() -> None:
    """While it is asked whether to remove."""
    box = QApplication.activeModalWidget()
    require(isinstance(box, QMessageBox), "nothing was asked")
    box.button(QMessageBox.StandardButton.Yes).click()


def make() -> None:
    """While the options are open: makes the environment."""
    dialog = QApplication.activeModalWidget()
    try:
        page = dialog.findChild(OptionsPage)
        dialog.resize(1000, 760)
        QTimer.singleShot(1500, in_form)
        page.recipes.make.click()
        heart, begun = Heart(), time.monotonic()
        pump(20)
        shoot(dialog, "making-2-at-work")
        require(pump(LONGEST_S, page.test.isEnabled), "the making did not end")
        heart.stop()
        shoot(dialog, "making-3-made")
        log(f"made in {time.monotonic() - begun:.0f} s: {page.bar.text.text()}")
        log(page.found.toPlainText())
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    except Exception as error:
        log(f"failed: {error!r}")
        dialog.reject()


def remove() -> None:
    """While the options are open again: removes it."""
    dialog = QApplication.activeModalWidget()
    try:
        page = dialog.findChild(OptionsPage)
        QTimer.singleShot(1500, in_question)
        page.recipes.remove.click()
        require(pump(120, page.test.isEnabled), "the removal did not end")
        log(page.bar.text.text())
    except Exception as error:
        log(f"failed: {error!r}")
    dialog.reject()


def in_options(function) -> None:
    QTimer.singleShot(3000, function)
    iface.mainWindow().findChild(QAction, "mActionKSDiffSettings").trigger()


def main() -> None:
    import processing

    require(find_spec("torch") is None, "the Python of QGIS has PyTorch")
    in_options(make)
    python = QgsSettings().value("ksdiff/python")
    require(bool(python) and str(environment_folder()) in python, f"the setting is {python}")
    values = {"PAN": os.environ["KSDIFF_GUI_PAN"], "MS": os.environ["KSDIFF_GUI_MS"]}
    found = processing.run(
        "ksdiff:pansharpen", {**values, "METHOD": "ksdiff", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    log(str(found))
    require(os.path.exists(found["OUTPUT"]), "there is no result")
    require("torch" not in sys.modules, "QGIS has loaded torch")
    in_options(remove)
    require(not environment_folder().exists(), "the environment is still there")
    require(not QgsSettings().value("ksdiff/python"), "the setting is still there")


start(main, leave)
