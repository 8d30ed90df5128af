"""Which Python computes KSDiff: that of QGIS, or another that the user has chosen once for all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import TYPE_CHECKING, Callable, TypeVar

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.errors import DeviceError

if TYPE_CHECKING:
    from ksdiff_qgis.feedback import Reporter

Result = TypeVar("Result")

VARIABLE = "KSDIFF_PYTHON"
"""Environment variable that goes before the setting, for use without a window."""

KEY = "ksdiff/python"

translate = QCoreApplication.translate


def chosen_python() -> str:
    """The other Python, from the environment, else from the settings of QGIS; empty for that of QGIS."""
    return os.environ.get(VARIABLE, "").strip() or saved_python()


def saved_python() -> str:
    """The other Python in the settings of QGIS."""
    return str(QgsSettings().value(KEY, "") or "").strip()


def save_python(path: str) -> None:
    """Keep the other Python in the settings of QGIS; empty for that of QGIS itself."""
    if path.strip():
        QgsSettings().setValue(KEY, path.strip())
    else:
        QgsSettings().remove(KEY)


@contextmanager
def chosen_runtime(cancelled: Callable[[], bool] = lambda: False) -> Iterator[None]:
    """Lets KSDiff compute in the chosen Python for the time inside, if one is chosen.

    Args:
        cancelled: Of the run.
    """
    from ksdiff_core.interpreter.session import computing_in

    with computing_in(chosen_python(), cancelled):
        yield


def compute(function: Callable[..., Result], job: object, reporter: Reporter) -> Result:
    """What ``function(job, progress, cancelled)`` gives, KSDiff computed in the chosen Python.

    Args:
        function: Of the core.
        job: What it is to do.
        reporter: Has ``progress`` and ``cancelled``.
    """
    with chosen_runtime(reporter.cancelled):
        return function(job, reporter.progress, reporter.cancelled)


def can_compute() -> bool:
    """Whether there seems to be a torch; imports and starts nothing."""
    return bool(chosen_python()) or own_torch() is not None


def check_torch(method: str) -> None:
    """Raises DeviceError if the method needs torch and there is none. Imports and starts nothing."""
    if method != "ksdiff":
        return
    if chosen_python():
        from ksdiff_core.interpreter.program import find_python

        find_python(chosen_python())
    elif own_torch() is None:
        text = translate(
            "KSDiff", "The method ksdiff needs PyTorch, which the Python of QGIS does not have."
        )
        hint = translate(
            "KSDiff",
            "Make or choose a Python that has it under Settings, Options, KSDiff, or take the method"
            " mtf-glp-hpm, which needs nothing.",
        )
        raise DeviceError(text, hint)


def own_torch() -> str | None:
    """Version of the torch of QGIS's own Python, "?" if it does not tell; None if there is none."""
    if find_spec("torch") is None:
        return None
    try:
        return version("torch")
    except PackageNotFoundError:
        return "?"


def torch_words() -> str:
    """For people: "PyTorch 2.13.0", that it is not installed, or in which Python it is."""
    if chosen_python():
        return translate("KSDiff", "PyTorch of {python}").format(python=chosen_python())
    own = own_torch()
    if own is None:
        return translate("KSDiff", "PyTorch not installed")
    return "PyTorch" if own == "?" else f"PyTorch {own}"
