"""The first import of torch, with which other threads of the process wait as little as possible."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

_LARGE = ("libtorch_cpu.so", "libtorch_cpu.dylib")
"""Most of the time of the import goes into this library. Windows has torch load it the same way."""


def import_torch() -> ModuleType:
    """torch.

    Importing it keeps the lock of the interpreter while the system loads its largest library, 0.7 s in
    which other threads of Python wait; ctypes loads it without that lock. A window of QGIS still pauses
    once, for one to two seconds on a busy machine.

    Raises:
        ImportError: It is not there. A broken one raises OSError, RuntimeError or AttributeError too.
    """
    if "torch" not in sys.modules:
        spec = find_spec("torch")
        folder = Path(spec.origin).parent / "lib" if spec and spec.origin else Path()
        for name in _LARGE:
            with suppress(OSError):
                # Whatever is wrong with it, the import will say.
                if (folder / name).is_file():
                    with _patient_threads():
                        ctypes.CDLL(str(folder / name))
    with _patient_threads():
        import torch

    return torch


@contextmanager
def _patient_threads() -> Iterator[None]:
    """Threads of an OpenMP that is loaded inside sleep while they wait for each other, unless the user chose.

    They would spin, which takes the core from the thread they wait for when other programs compute too: a
    scene of one tile took 17 CPU seconds instead of 7, measured.
    """
    name = "OMP_WAIT_POLICY"
    chosen = name in os.environ
    os.environ.setdefault(name, "PASSIVE")
    try:
        yield
    finally:
        if not chosen:
            os.environ.pop(name, None)
