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

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QWidget

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


class Heart:
    """Beats in the main thread from its making on; a late beat is a pause of the window."""

    def __init__(self) -> None:
        self._longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(10)

    def stop(self) -> None:
        """Stop, and log the longest pause."""
        self._timer.stop()
        log(f"longest pause of the window {self._longest * 1000:.0f} ms")

    def _beat(self) -> None:
        now = time.monotonic()
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
