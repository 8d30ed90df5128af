"""The making of an environment with PyTorch in the background, which no window has to wait for."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.interpreter.builds import Build
from ksdiff_core.interpreter.making import make
from ksdiff_core.interpreter.probe import Probe, probe
from ksdiff_qgis.network import qgis_network
from ksdiff_qgis.paths import environment_folder
from ksdiff_qgis.runtime import save_python
from ksdiff_qgis.task import CoreTask

translate = QCoreApplication.translate

_running: list[MakingTask] = []
"""The one that runs, if any. QGIS would delete a task that nobody holds."""


class MakingTask(CoreTask):
    """Makes the environment, tests it, and has KSDiff compute there from then on.

    Its result is a :class:`Probe`. The setting is saved here, as the options may have been closed meanwhile.

    Args:
        base: The Python to make it with.
        build: Of PyTorch.
    """

    def __init__(self, base: str, build: Build) -> None:
        network = qgis_network(build.index or "https://pypi.org/simple")
        work = partial(make, base, environment_folder(), build, network)
        super().__init__(
            translate("KSDiff", "Making a Python with PyTorch"),
            lambda progress, cancelled: probe(work(progress, cancelled), cancelled),
        )

    def finished(self, result: bool) -> None:
        """Called by QGIS in the main thread."""
        _running.clear()
        if isinstance(self.result, Probe) and self.result.ready:
            save_python(self.result.path)
        super().finished(result)


def running() -> MakingTask | None:
    """The making that goes on now."""
    return _running[0] if _running else None


def start(base: str, build: Build) -> MakingTask:
    """Begin, unless it goes on already."""
    if not _running:
        _running.append(MakingTask(base, build))
        QgsApplication.taskManager().addTask(_running[0])
    return _running[0]


def stop() -> None:
    """End it and wait for it; for the end of the plugin."""
    if _running:
        _running.pop().stop()
