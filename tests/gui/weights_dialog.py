"""Drives the real window of weights and takes pictures; run inside QGIS with ``--code``. See also ``driving``.

Environment:
    KSDIFF_WEIGHTS_DIR: Empty folder for weights.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Callable

from driving import OUT, Heart, leave, log, pump, require, shoot, start
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from qgis.utils import iface
from weights_server import serving, weights_bytes

GOOD = weights_bytes(1, values=2_000_000, title="Kernel-space diffusion, my city")


def in_next_box(action: Callable[[QWidget], None]) -> None:
    """Does something with the next modal window once it is there."""

    def look() -> None:
        box = QApplication.activeModalWidget()
        if box is None:
            QTimer.singleShot(200, look)
        else:
            pump(0.5)
            action(box)

    QTimer.singleShot(200, look)


def open_dialog() -> QDialog:
    """As a user would: through the menu."""
    window = iface.mainWindow()
    window.resize(1400, 900)
    require(
        window.findChild(QDialog, "KSDiffWeightsDialog") is None, "a window before it was wanted"
    )
    submenu = next(a.menu() for a in iface.pluginMenu().actions() if a.text() == "KSDiff")
    iface.pluginMenu().popup(window.mapToGlobal(window.rect().topLeft()))
    pump(0.5)
    shoot(submenu, "1-menu")
    iface.pluginMenu().close()
    next(a for a in submenu.actions() if a.objectName() == "mActionKSDiffWeights").trigger()
    pump(1.0)
    return window.findChild(QDialog, "KSDiffWeightsDialog")


def import_a_file(dialog: QDialog, path: Path, name: str) -> None:
    def fill(form: QWidget) -> None:
        shoot(form, "3-import-empty")
        form.file.setFilePath(str(path))
        form.name.setText(name)
        pump(0.3)
        shoot(form, "3-import")
        form.accept_button.click()

    in_next_box(fill)
    dialog.side.import_file.click()
    require(pump(60, lambda: dialog._task is None), "the import did not end")
    shoot(dialog, "4-imported")
    log(dialog.bar.text.text())


def download(dialog: QDialog, url: str, picture: str, cancel: bool) -> None:
    def fill(form: QWidget) -> None:
        form.address.setText(url)
        form.sha256.setText(hashlib.sha256(GOOD).hexdigest())
        form.name.setText("my-city-2")
        pump(0.3)
        shoot(form, "5-download")
        form.accept_button.click()

    in_next_box(fill)
    dialog.side.download.click()
    pump(20, lambda: dialog.bar.progress.value() > 30)
    shoot(dialog, f"{picture}-running")
    if cancel:
        dialog.bar.cancel.click()
    require(pump(60, lambda: dialog._task is None), "the download did not end")
    pump(0.3)
    shoot(dialog, picture)
    log(dialog.bar.text.text())


def remove(dialog: QDialog) -> None:
    def yes(box: QWidget) -> None:
        shoot(box, "9-question")
        box.button(QMessageBox.StandardButton.Yes).click()

    in_next_box(yes)
    dialog.side.remove.click()
    pump(0.5)
    shoot(dialog, "9-removed")
    log(dialog.bar.text.text())


def main() -> None:
    dialog = open_dialog()
    shoot(dialog, "2-dialog")
    heart = Heart()
    dialog.table.selectAll()
    dialog.side.verify.click()
    require(pump(60, lambda: dialog._task is None), "verify did not end")
    heart.stop()
    shoot(dialog, "2-verified")
    file = OUT / "my city.safetensors"
    file.write_bytes(weights_bytes(2))
    import_a_file(dialog, file, "my-city")

    def slowly(request) -> None:
        if request.number == 1:
            request.head(200, Content_Length=len(GOOD), ETag='"1"')
            request.drip(GOOD, 1 << 18, 0.1)
        else:
            request.serve(GOOD)

    with serving(slowly) as server:
        download(dialog, server.url, "6-cancelled", cancel=True)
        download(dialog, server.url, "7-downloaded", cancel=False)
        require("Range" in server.requests[1][1], "the download was not continued")
    store = Path(os.environ["KSDIFF_WEIGHTS_DIR"])
    require((store / "my-city-2.safetensors").read_bytes() == GOOD, "other bytes were installed")
    with serving(lambda r: r.serve(b"<html>", Content_Type="text/html")) as server:
        dialog.table.setCurrentItem(dialog.table.topLevelItem(3))
        remove(dialog)
        download(dialog, server.url, "8-error", cancel=False)
    (store / "by-hand.safetensors").write_bytes(GOOD)
    (store / "page.safetensors").write_text("<html></html>")
    dialog.refresh("by-hand")
    pump(0.3)
    shoot(dialog, "10-states")
    dialog.close()


start(main, leave)
