"""The diagnostics of KSDiff in QGIS: those of the core, QGIS itself, settings, and the last run."""

from __future__ import annotations

import os
import sys
from typing import Callable

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.PyQt.QtCore import PYQT_VERSION_STR, qVersion

from ksdiff_core import __version__
from ksdiff_qgis.feedback import last_lines
from ksdiff_qgis.runtime import VARIABLE, chosen_python, own_torch, saved_python

_PROGRAMS = ("bin/python3", "python3", "python.exe", "bin/python3.exe")


def gather(python: str, cancelled: Callable[[], bool] = lambda: False) -> str:
    """The whole text. Takes seconds, as other Pythons are started.

    Args:
        python: The chosen Python, see :func:`ksdiff_qgis.runtime.chosen_python`.
        cancelled: Of the task.
    """
    from ksdiff_core.commands import diagnostics
    from ksdiff_core.weights.store import WeightsStore
    from ksdiff_qgis.paths import weights_folder

    computing = ["none, that of QGIS computes"]
    if python:
        computing = diagnostics.python_lines(python, cancelled)
    return diagnostics.as_text(
        (
            (
                f"KSDiff {__version__} in QGIS {Qgis.QGIS_VERSION}",
                [*_qgis(), *diagnostics.system_lines()],
            ),
            ("Python of QGIS", _own_python(cancelled)),
            ("Other Python", computing),
            ("Weights", diagnostics.weights_lines(WeightsStore(weights_folder()))),
            ("Settings", _settings()),
            ("Environment", diagnostics.variable_lines()),
            ("Last lines of the log", last_lines() or ["no run since QGIS was started"]),
        )
    )


def _qgis() -> list[str]:
    from ksdiff_core.raster.gdalcall import version

    return [
        f"QGIS {Qgis.QGIS_VERSION} ({Qgis.QGIS_DEV_VERSION})",
        f"Qt {qVersion()}, PyQt {PYQT_VERSION_STR}, GDAL {version()}",
        f"locale {QgsApplication.locale() or 'not set'}, platform {QgsApplication.platform()}",
    ]


def _own_python(cancelled: Callable[[], bool]) -> list[str]:
    """What QGIS's Python has. Asked in a process of its own, so that QGIS need not import torch."""
    import numpy

    from ksdiff_core.commands import diagnostics

    own, state = own_torch(), "in use" if "torch" in sys.modules else "not loaded"
    lines = [
        f"Python {sys.version.split()[0]} in {sys.prefix}",
        f"numpy {numpy.__version__}, torch {f'{own}, {state}' if own else 'none'}",
    ]
    # Not sys.executable: that may be QGIS, or any python3 of the search path.
    programs = (os.path.join(sys.prefix, name) for name in _PROGRAMS)
    program = next(filter(os.path.isfile, programs), "")
    if own and program:
        lines += ["in a process of its own:"]
        lines += [f"  {line}" for line in diagnostics.python_lines(program, cancelled)]
    return lines


def _settings() -> list[str]:
    where = VARIABLE if chosen_python() != saved_python() else "the options"
    settings = QgsSettings()
    settings.beginGroup("ksdiff")
    kept = [f"{key} = {settings.value(key)}" for key in settings.allKeys()]
    settings.endGroup()
    return [f"Python with PyTorch: {chosen_python() or 'that of QGIS'}, by {where}", *kept]
