"""Drives the preview in the real window and takes pictures; run inside QGIS with ``--code``. See ``driving``.

Environment:
    KSDIFF_GUI_PAN, KSDIFF_GUI_MS: Files to load.
    KSDIFF_GUI_METHOD: Method, "mtf-glp-hpm" if not given.
"""

from __future__ import annotations

import os
from pathlib import Path

from driving import Heart, leave, load_scene, log, pump, require, shoot, start
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface


def temporary_files() -> list[str]:
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "ksdiff" / "preview"
    return sorted(path.name for path in folder.rglob("*.tif"))


def open_dock() -> QgsDockWidget:
    window = iface.mainWindow()
    require(window.findChild(QgsDockWidget, "KSDiffPreviewDock") is None, "a dock at start-up")
    window.findChild(QAction, "mActionKSDiffPreview").trigger()
    pump(1.0)
    return window.findChild(QgsDockWidget, "KSDiffPreviewDock")


def main() -> None:
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    load_scene("KSDIFF_GUI_PAN", "KSDIFF_GUI_MS", 0.25)
    dock = open_dock()
    shoot(window, "1-dock")
    form = dock.form
    form.choose("", os.environ.get("KSDIFF_GUI_METHOD", "mtf-glp-hpm"))
    heart = Heart()
    form.run.click()
    pump(60, lambda: form.bar.progress.value() > 0)
    shoot(window, "2-progress")
    require(pump(500, lambda: dock._task is None), "the preview did not end")
    heart.stop()
    log(form.bar.text.text())
    require(pump(30, dock.swipe.is_drawn), "the preview was not drawn")
    shoot(window, "3-swipe")
    view = canvas.viewport()
    middle = view.height() // 2
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 4, middle))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 4, middle))
    require(abs(dock.swipe.share - 0.25) < 0.02, f"the divider stands at {dock.swipe.share}")
    canvas.zoomByFactor(1.5)
    require(pump(30, dock.swipe.is_drawn), "the preview was not drawn after the zoom")
    pump(1.0)
    shoot(window, "4-smaller")
    require(len(temporary_files()) == 1, f"files {temporary_files()}")
    canvas.setExtent(QgsProject.instance().mapLayer(form.pan.currentLayer().id()).extent())
    pump(1.0)
    dock.close()
    pump(1.0)
    require(temporary_files() == [], f"left behind: {temporary_files()}")
    shoot(window, "5-closed")


start(main, leave)
