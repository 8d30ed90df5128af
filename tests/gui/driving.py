"""What the drivers of real windows share: a log, pictures, waiting, and leaving QGIS whatever happens.

Environment:
    KSDIFF_GUI_OUT: Folder for the pictures and the log ``NAME.log``, which ends in "ok" on success.
    KSDIFF_GUI_NAME: Name of the driver.
"""

from __future__ import annotations

import os
import time
import traceback
from pathlib import Path
from typing import Callable

from qgis.core import QgsMultiBandColorRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QWidget
from qgis.utils import iface

OUT = Path(os.environ["KSDIFF_GUI_OUT"])
OUT.mkdir(parents=True, exist_ok=True)
LOG = OUT / f"{os.environ['KSDIFF_GUI_NAME']}.log"
LOG.write_text("")


def log(text: str) -> None:
    with LOG.open("a", encoding="utf-8") as file:
        file.write(text + "\n")


def pump(seconds: float, until: Callable[[], bool] = lambda: False) -> bool:
    """Lets QGIS work until a condition holds; False after ``seconds``."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        QApplication.processEvents()
        if until():
            return True
        time.sleep(0.01)
    return until()


def shoot(widget: QWidget, name: str) -> None:
    widget.grab().save(str(OUT / f"{name}.png"))
    log(f"picture {name}")


def require(condition: bool, text: str) -> None:
    """Fails with a text if a condition does not hold."""
    if not condition:
        raise RuntimeError(text)


def load(variable: str, name: str) -> QgsRasterLayer:
    """The raster that an environment variable names, added to the project."""
    layer = QgsRasterLayer(os.environ[variable], name)
    require(layer.isValid(), f"{variable} is not a raster")
    QgsProject.instance().addMapLayer(layer)
    return layer


def load_scene(pan: str, ms: str, share: float) -> tuple[QgsRasterLayer, QgsRasterLayer]:
    """PAN and MS of two environment variables, and the map on a share of their middle."""
    iface.mainWindow().resize(1400, 900)
    name = Path(os.environ[ms]).parent.name
    layers = load(pan, f"{name} PAN"), load(ms, f"{name} MS")
    show_natural_colours(layers[1])
    pump(1.0)
    centre = layers[0].extent()
    centre.scale(share)
    iface.mapCanvas().setExtent(centre)
    iface.mapCanvas().refresh()
    pump(3.0)
    return layers


def show_natural_colours(layer: QgsRasterLayer) -> None:
    """Red, green and blue as such where the bands are named, with the stretch of QGIS."""
    provider, renderer = layer.dataProvider(), layer.renderer()
    names = [provider.generateBandName(band).lower() for band in range(1, layer.bandCount() + 1)]
    found = [
        next((number for number, name in enumerate(names, 1) if name.endswith(colour)), 0)
        for colour in ("red", "green", "blue")
    ]
    if all(found) and isinstance(renderer, QgsMultiBandColorRenderer):
        renderer.setRedBand(found[0])
        renderer.setGreenBand(found[1])
        renderer.setBlueBand(found[2])
        layer.setDefaultContrastEnhancement()
        layer.triggerRepaint()


def leave() -> None:
    """Ends QGIS without the question about temporary layers."""
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, iface.actionExit().trigger)


NOTICED_S = 0.2
"""Pauses of the window that people notice."""


class Heart:
    """Beats in the main thread from its making on; a late beat is a pause of the window."""

    def __init__(self) -> None:
        self._longest, self._start = 0.0, time.monotonic()
        self._last, self._pauses = self._start, []
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(10)

    def stop(self) -> None:
        """Stop, and log the longest pause."""
        self._timer.stop()
        log(f"longest pause of the window {self._longest * 1000:.0f} ms")
        for at, pause in self._pauses:
            log(f"  {at:.1f} s after the start: {pause * 1000:.0f} ms")

    def _beat(self) -> None:
        now = time.monotonic()
        if now - self._last > NOTICED_S:
            self._pauses.append((self._last - self._start, now - self._last))
        self._longest, self._last = max(self._longest, now - self._last), now


def start(main: Callable[[], None], leave: Callable[[], None]) -> None:
    """Runs ``main`` once QGIS has its windows, then ``leave`` whatever happened."""

    def run() -> None:
        try:
            main()
            log("ok")
        except Exception:  # the boundary of the process: QGIS must be left whatever happens
            log(traceback.format_exc())
        finally:
            leave()

    QTimer.singleShot(1500, run)
