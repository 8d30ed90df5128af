"""The pictures of the documentation, from the real window; run inside QGIS with ``--code``. See ``driving``.

Environment:
    KSDIFF_GUI_PAN, KSDIFF_GUI_MS: The scene of the demo.
    KSDIFF_GUI_METHOD: Method, "ksdiff" if not given.
    KSDIFF_GUI_PARTS: Which pictures: "without-torch" for those of a QGIS that has no PyTorch, or some of
        "preview weights settings adapt dialog report", all of them if not given. A report needs the dialog.
"""

from __future__ import annotations

import os
import shutil

from driving import OUT, leave, load_scene, log, pump, require, shoot, start
from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialog,
    QDockWidget,
    QGroupBox,
    QProgressBar,
    QToolButton,
)
from qgis.utils import iface

METHOD = os.environ.get("KSDIFF_GUI_METHOD", "ksdiff")
WINDOW = (1000, 640)

PROPORTIONS = """
[].forEach.call(document.querySelectorAll("svg"), function (svg) {
  var box = svg.viewBox.baseVal
  if (box && box.width)
    svg.style.height = svg.getBoundingClientRect().width * box.height / box.width + "px"
})
"""
"""Gives drawings the height that newer browsers give them."""


def tidy() -> None:
    """A small window with the map and little else."""
    window = iface.mainWindow()
    window.resize(*WINDOW)
    window.statusBar().hide()
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() != "Layers":
            dock.setVisible(False)
    quiet()


def quiet() -> None:
    """Takes messages of finished tasks away, which come a little later than the end."""
    pump(1.5)
    iface.messageBar().clearWidgets()
    pump(1.0)


def zoom(share: float) -> None:
    """The map on a share of the scene in its town, inside of one tile so that its preview is quick."""
    extent = QgsProject.instance().mapLayersByName("scene PAN")[0].extent()
    middle = extent.center()
    middle.setX(middle.x() + 0.16 * extent.width())
    middle.setY(middle.y() + 0.15 * extent.height())
    extent.scale(share, middle)
    iface.mapCanvas().setExtent(extent)
    iface.mapCanvas().refresh()
    pump(3.0)


def shoot_dialog(values: dict[str, object]) -> str:
    """The dialog before the run, opened, while it runs and after it; returns the output."""
    import processing

    dialog = processing.createAlgorithmDialog("ksdiff:pansharpen", values)
    dialog.show()
    pump(0.5)
    dialog.resize(860, 720)
    pump(1.5)
    shoot(dialog, "dialog")
    fold = dialog.findChild(QGroupBox, "grpAdvanced").findChild(QToolButton, "collapseButton")
    fold.click()
    dialog.resize(860, 1260)
    pump(1.0)
    shoot(dialog, "dialog-advanced")
    fold.click()
    # Not so high that folders of this machine show in the log.
    dialog.resize(860, 480)
    ended: list[bool] = []
    dialog.algorithmFinished.connect(lambda good, _: ended.append(good))
    dialog.runButton().click()
    bar = dialog.findChild(QProgressBar)
    pump(120, lambda: (bar.maximum() > 0 and bar.value() > 30) or bool(ended))
    shoot(dialog, "progress")
    require(pump(500, lambda: bool(ended)) and ended[0], "the run did not end well")
    output = dialog.results()["OUTPUT"]
    dialog.close()
    return output


def shoot_preview() -> None:
    """The second of two previews, as the first learns from the scene."""
    window = iface.mainWindow()
    window.findChild(QAction, "mActionKSDiffPreview").trigger()
    pump(1.0)
    dock = window.findChild(QgsDockWidget, "KSDiffPreviewDock")
    dock.form.choose("", METHOD)
    for share in (0.1, 0.2):
        zoom(share)
        dock.form.run.click()
        require(pump(500, lambda: dock._task is None), "the preview did not end")
        log(dock.form.bar.text.text())
    require(pump(60, dock.swipe.is_drawn), "the preview was not drawn")
    quiet()
    shoot(window, "preview")
    dock.close()


def shoot_report(output: str, pan: str, ms: str) -> None:
    """The top of the page of ``ksdiff:assess``, as a browser shows it."""
    import processing
    from qgis.PyQt.QtWebKitWidgets import QWebView

    fused, page = OUT / "pansharpened.tif", OUT / "report.html"
    shutil.copy(output, fused)
    values = {"FUSED": str(fused), "PAN": pan, "MS": ms, "OUTPUT_HTML": str(page)}
    processing.run("ksdiff:assess", values)
    # The browser that QGIS 3 brings knows pictures in SVG under their old name only.
    text = page.read_text(encoding="utf-8").replace("<image href=", "<image xlink:href=")
    page.write_text(text, encoding="utf-8")
    view = QWebView()
    view.resize(1000, 1100)
    view.load(QUrl.fromLocalFile(str(page)))
    view.show()
    pump(3.0)
    view.page().mainFrame().evaluateJavaScript(PROPORTIONS)
    pump(0.5)
    shoot(view, "report")
    view.close()


def in_next_box(name: str) -> list[bool]:
    """Takes a picture of the next modal window and closes it; the list says whether it came."""
    seen: list[bool] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if box is not None:
            pump(1.0)
            shoot(box, name)
            seen.append(True)
            box.close()

    QTimer.singleShot(2000, look)
    return seen


def shoot_settings() -> None:
    action = iface.mainWindow().findChild(QAction, "mActionKSDiffSettings")
    seen = in_next_box("settings")
    action.trigger()
    pump(4.0)
    require(bool(seen), "no options")


def shoot_weights() -> None:
    window = iface.mainWindow()
    window.findChild(QAction, "mActionKSDiffWeights").trigger()
    pump(1.0)
    dialog = window.findChild(QDialog, "KSDiffWeightsDialog")
    # Not so high that the folder of this machine shows.
    dialog.resize(860, 440)
    dialog.table.selectAll()
    dialog.side.verify.click()
    require(pump(60, lambda: dialog._task is None), "verify did not end")
    dialog.table.clearSelection()
    dialog.table.topLevelItem(0).setSelected(True)
    pump(0.5)
    shoot(dialog, "weights")
    dialog.close()


def shoot_adapt(values: dict[str, object]) -> None:
    """The dialog of ``ksdiff:adapt``."""
    import processing

    layers = {"PAN": values["PAN"], "MS": values["MS"], "NAME": "own-scene"}
    dialog = processing.createAlgorithmDialog("ksdiff:adapt", layers)
    dialog.show()
    pump(0.5)
    dialog.resize(860, 560)
    pump(1.0)
    shoot(dialog, "adapt")
    dialog.close()


def shoot_without_torch(values: dict[str, object]) -> None:
    """What the dialog says when the method needs what is not there."""
    import processing

    dialog = processing.createAlgorithmDialog("ksdiff:pansharpen", values)
    dialog.show()
    pump(0.5)
    dialog.resize(860, 600)
    pump(1.0)
    seen = in_next_box("without-torch")
    dialog.runButton().click()
    pump(4.0)
    shoot(dialog, "without-torch-dialog")
    require(bool(seen), "no message")
    dialog.close()


def main() -> None:
    pan, ms = load_scene("KSDIFF_GUI_PAN", "KSDIFF_GUI_MS", 0.2)
    tidy()
    values = {"PAN": pan.id(), "MS": ms.id(), "METHOD": METHOD}
    parts = os.environ.get(
        "KSDIFF_GUI_PARTS", "preview weights settings adapt dialog report"
    ).split()
    if "without-torch" in parts:
        shoot_without_torch({**values, "METHOD": "ksdiff"})
    for part, shoot_part in (
        ("preview", shoot_preview),
        ("weights", shoot_weights),
        ("settings", shoot_settings),
    ):
        if part in parts:
            shoot_part()
    if "adapt" in parts:
        shoot_adapt(values)
    if "dialog" in parts:
        output = shoot_dialog(values)
        zoom(0.2)
        tidy()
        shoot(iface.mainWindow(), "result")
        if "report" in parts:
            shoot_report(output, pan.source(), ms.source())


start(main, leave)
