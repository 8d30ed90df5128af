"""The first import of torch, with which other threads of the process wait as little as possible."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

_LARGE = ("libtorch_cpu.so", "libtorch_cpu.dylib")
"""Most of the time of the import goes into this library. Windows has torch load it the same way."""


def import_torch() -> ModuleType:
    """torch.

    Importing it keeps the lock of the interpreter while the system loads its largest library, 0.3 to 0.5 s in
    which other threads of Python wait, the window of QGIS among them; so that library is loaded before, without
    the lock. The rest gives the lock up often: 0.07 to 0.11 s were measured, twice 0.2 s beside other programs.

    Raises:
        ImportError: It is not there. A broken one raises OSError, RuntimeError or AttributeError too.
    """
    if "torch" not in sys.modules:
        spec = find_spec("torch")
        folder = Path(spec.origin).parent / "lib" if spec and spec.origin else Path()
        for name in _LARGE:
            if (folder / name).exists():
                with _patient_threads():
                    _load_unlocked(folder / name)
    with _patient_threads():
        import torch

    return torch


def _load_unlocked(library: Path) -> None:
    """Load a library while other threads of Python go on; whatever is wrong with it, the import will say.

    ``ctypes.CDLL(library)`` would hold the lock of the interpreter (in Python 3.11 at least). Functions called
    through ctypes do not, and the one of the system that loads libraries is one of them.
    """
    load = ctypes.CDLL(None).dlopen
    load.restype = ctypes.c_void_p
    load.argtypes = (ctypes.c_char_p, ctypes.c_int)
    load(os.fsencode(library), os.RTLD_NOW)


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
