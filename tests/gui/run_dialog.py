"""Drives the real QGIS window and takes pictures; run inside QGIS with ``--code``. See also ``driving``.

Environment:
    KSDIFF_GUI_PAN, KSDIFF_GUI_MS: Files to load.
    KSDIFF_GUI_METHOD: Method, "exp" if not given.
    KSDIFF_GUI_TILE: Tile side, 0 if not given; small tiles give time for the progress picture.
"""

from __future__ import annotations

import os
import time

from driving import Heart, leave, load_scene, log, pump, shoot, start
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QGroupBox,
    QLabel,
    QProgressBar,
    QTextEdit,
    QToolButton,
    QTreeView,
)
from qgis.utils import iface


def close_boxes() -> None:
    """Message boxes would wait for ever."""
    box = QApplication.activeModalWidget()
    if box is not None:
        log(f"box {type(box).__name__}: {getattr(box, 'text', lambda: '')()}")
        shoot(box, f"box-{int(time.monotonic())}")
        box.close()


def main() -> None:
    import processing

    window = iface.mainWindow()
    pan, ms = load_scene("KSDIFF_GUI_PAN", "KSDIFF_GUI_MS", 0.35)
    shoot(window, "1-before")
    shoot_menu(window)
    shoot_toolbox(window)

    from ksdiff_qgis.inputs import suggest_pair

    pair = suggest_pair(QgsProject.instance().mapLayers().values())
    if pair != {"PAN": pan.id(), "MS": ms.id()}:
        raise RuntimeError(f"the pair was not suggested: {pair}")
    method = os.environ.get("KSDIFF_GUI_METHOD", "exp")
    tile = int(os.environ.get("KSDIFF_GUI_TILE", "0"))
    values = {**pair, "METHOD": method, "TILE": tile}
    dialog = processing.createAlgorithmDialog("ksdiff:pansharpen", values)
    dialog.show()
    pump(0.5)
    dialog.resize(1000, 640)
    pump(0.5)
    facts = dialog.findChild(QLabel, "KSDiffFacts")
    pump(30, lambda: "Ratio" in facts.text())
    shoot(dialog, "2-dialog")
    shoot_advanced(dialog)
    run(dialog, window)


def shoot_menu(window) -> None:
    menu = iface.rasterMenu()
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    pump(0.5)
    shoot(menu, "1-menu")
    menu.close()


def shoot_toolbox(window) -> None:
    from processing.gui.ProcessingToolbox import ProcessingToolbox

    toolbox = window.findChild(ProcessingToolbox)
    toolbox.setVisible(True)
    toolbox.searchBox.setText("ksdiff")
    pump(0.7)
    for tree in toolbox.findChildren(QTreeView):
        tree.expandAll()
    pump(0.3)
    shoot(toolbox, "1-toolbox")
    toolbox.setVisible(False)


def shoot_advanced(dialog) -> None:
    size = dialog.size()
    fold = dialog.findChild(QGroupBox, "grpAdvanced").findChild(QToolButton, "collapseButton")
    fold.click()
    dialog.resize(1000, 1250)
    pump(0.7)
    shoot(dialog, "3-advanced")
    fold.click()
    dialog.resize(size)
    pump(0.3)


def run(dialog, window) -> None:
    project = QgsProject.instance()
    before = set(project.mapLayers())
    finished: list[bool] = []
    dialog.algorithmFinished.connect(lambda good, _: finished.append(good))
    heart = Heart()
    dialog.runButton().click()
    texts = dialog.findChildren(QTextEdit)
    bar = dialog.findChild(QProgressBar)
    pump(60, lambda: (bar.maximum() > 0 and bar.value() > 20) or bool(finished))
    shoot(dialog, "4-progress")
    if not pump(600, lambda: bool(finished)):
        raise RuntimeError("the run did not end")
    heart.stop()
    pump(0.5)
    shoot(dialog, "5-finished")
    for text in texts:
        if "Ratio" in text.toPlainText():
            log(text.toPlainText())
    log(f"results {dialog.results()}")
    added = [layer for key, layer in project.mapLayers().items() if key not in before]
    if finished != [True] or len(added) != 1:
        raise RuntimeError(f"finished {finished}, layers {added}")
    dialog.close()
    iface.mapCanvas().refresh()
    pump(3.0)
    shoot(window, "6-result")
    log(f"layer {added[0].name()}")


closer = QTimer()
closer.timeout.connect(close_boxes)
closer.start(700)
start(main, leave)
