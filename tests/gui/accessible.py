"""Opens every window of KSDiff in the real QGIS and has a reader on the accessibility bus read them; run inside
QGIS with ``--code``. See also ``driving``.

Environment:
    KSDIFF_GUI_PAN, KSDIFF_GUI_MS: Files to load.
"""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import driving
from driving import leave, load_scene, log, pump, require, start
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget
from qgis.utils import iface

READERS = 10
NOT_YET = 2
"""How often a reader is started, and its exit code while QGIS is not on the bus."""


def read(command: list[str]) -> tuple[int, str]:
    """Exit code and words of a reader, while QGIS answers it."""
    # The Python of the system has pyatspi, that of QGIS need not.
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    reader = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment
    )
    deadline = time.monotonic() + 240
    while reader.poll() is None and time.monotonic() < deadline:
        # Thousands of questions: no pause between the answers.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    require(reader.poll() is not None, "the reader did not end")
    return reader.returncode, reader.stdout.read()


def main() -> None:
    import processing

    from ksdiff_qgis.gui.making_form import MakingForm
    from ksdiff_qgis.gui.options_page import OptionsPage
    from ksdiff_qgis.gui.weights_forms import DownloadForm, ImportForm
    from ksdiff_qgis.inputs import suggest_pair

    window = iface.mainWindow()
    load_scene("KSDIFF_GUI_PAN", "KSDIFF_GUI_MS", 0.35)
    for name in ("Preview", "Weights"):
        window.findChild(QAction, f"mActionKSDiff{name}").trigger()
    dock = window.findChild(QDockWidget, "KSDiffPreviewDock")
    own = [window.findChild(QDialog, "KSDiffWeightsDialog"), OptionsPage(window)]
    own[1].setWindowFlag(Qt.WindowType.Window)
    own[1].setWindowTitle("KSDiff options")
    own += [ImportForm(window), DownloadForm(None, window), MakingForm(window)]
    pair = suggest_pair(QgsProject.instance().mapLayers().values())
    algorithm = processing.createAlgorithmDialog("ksdiff:pansharpen", pair)
    for opened in (*own, algorithm):
        opened.show()
    pump(3.0)
    titles = [dock.windowTitle(), *(opened.windowTitle() for opened in own)]
    script = Path(driving.__file__).with_name("screen_reader.py")
    command = ["/usr/bin/python3", str(script), *titles]
    command += ["--of-qgis", algorithm.windowTitle()]
    code = NOT_YET
    for _ in range(READERS):
        code, said = read(command)
        if code != NOT_YET:
            break
        pump(3.0)
    log(said)
    for opened in (algorithm, *own):
        opened.close()
    require(code == 0, f"exit code {code} of the reader")


start(main, leave)
