"""What a Python has of what KSDiff needs: asked in a process of its own, as broken packages may crash it."""

from __future__ import annotations

import contextlib
import importlib
import platform
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable

from ksdiff_core.errors import Cancelled, DeviceError
from ksdiff_core.interpreter.pipe import BrokenMessage, private_output, read_line, write_line
from ksdiff_core.interpreter.program import ENDING_S, end, ending, find_python, start

PACKAGES = ("numpy", "torch", "safetensors")
"""What the other Python must have."""

OLDEST_TORCH = 2

PATIENCE_S = 0.05
TIME_S = 180.0
"""Time in which a Python must answer: the first start of torch takes long where every file is scanned."""

_BROKEN = (ImportError, OSError, RuntimeError, AttributeError, ValueError, SystemError, TypeError)
"""What importing a broken package raises."""


@dataclass(frozen=True)
class Probe:
    """What was found.

    Attributes:
        path: The program.
        version: Of Python.
        bits: 64, or 32, for which there is no torch.
        packages: Version by name of ``PACKAGES`` and of gdal, as far as they are there.
        problems: What is wrong by name of a package, of "core" for ksdiff_core or "cuda".
        devices: Name and memory in MB of the GPUs of CUDA that torch sees.
        auto: The device that "auto" takes there.
    """

    path: str
    version: str = ""
    bits: int = 64
    packages: dict[str, str] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)
    devices: tuple[tuple[str, int], ...] = ()
    auto: str = "cpu"

    @property
    def missing(self) -> tuple[str, ...]:
        """What must be installed or repaired before KSDiff can compute there."""
        needed = (*PACKAGES, "core")
        return tuple(n for n in needed if n in self.problems or n not in (*self.packages, "core"))

    @property
    def ready(self) -> bool:
        """Whether KSDiff can compute there."""
        return not self.missing

    @property
    def computes_on(self) -> str:
        """The device that "auto" takes, empty if KSDiff cannot compute there."""
        return self.auto if self.ready else ""


def probe(python: str, cancelled: Callable[[], bool] = lambda: False) -> Probe:
    """Ask a Python what it has.

    Args:
        python: Its program, or the folder of its environment.
        cancelled: Asked while it answers.

    Raises:
        DeviceError: There is no Python, or it does not answer.
        Cancelled: The user stopped.
    """
    path = find_python(python)
    process = start(path, "probe")
    process.stdin.close()
    found: dict[str, Any] = {}
    said: list[bytes] = []
    readers = [
        threading.Thread(target=_collect, args=(process.stdout, found), daemon=True),
        threading.Thread(target=lambda: said.append(process.stderr.read()), daemon=True),
    ]
    for reader in readers:
        reader.start()
    deadline = time.monotonic() + TIME_S
    while not (stopped := cancelled()) and time.monotonic() < deadline:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(PATIENCE_S)
            break
    # What it has said is read before it is made to end.
    if process.poll() is not None:
        for reader in readers:
            reader.join(ENDING_S)
    status = end(process, readers)
    if stopped:
        raise Cancelled("Cancelled.")
    last = (b"".join(said).decode("utf-8", "replace").strip().splitlines() or [ending(status)])[-1]
    return _judge(path, found, "" if status == 0 else last)


def _collect(stream: Any, found: dict[str, Any]) -> None:
    """In a thread: all that is said, the last word on each matter."""
    try:
        while (values := read_line(stream, foreign=True)) is not None:
            found.update(values)
    except BrokenMessage:
        return


def _judge(path: str, found: dict[str, Any], problem: str) -> Probe:
    if "version" not in found:
        raise DeviceError(
            f"{path} does not answer as a Python does: {problem or 'it says nothing'}.",
            "Choose the python program of an environment with PyTorch.",
        )
    packages = {name: found[name] for name in (*PACKAGES, "gdal") if found.get(name)}
    problems = dict(found.get("problems", {}))
    if problem:
        # The package that was being imported has taken the process with it.
        problems[found.get("trying", "core")] = problem
    devices = tuple((str(name), int(memory)) for name, memory in found.get("devices", ()))
    auto = str(found.get("auto", "cpu"))
    return Probe(path, found["version"], found["bits"], packages, problems, devices, auto)


def main(_argv: Sequence[str]) -> int:
    """The other Python's side: says step by step what there is, so that a crash hides little."""
    sink = private_output()
    for values in _look():
        write_line(sink, values)
        sink.flush()
    return 0


def _look() -> Iterator[dict[str, Any]]:
    problems: dict[str, str] = {}
    yield {"version": platform.python_version(), "bits": 8 * struct.calcsize("P")}
    for name in PACKAGES:
        yield {"trying": name}
        try:
            yield {name: str(importlib.import_module(name).__version__)}
        except _BROKEN as error:
            problems[name] = _reason(error)
    yield {"trying": "core", "problems": problems}
    torch = sys.modules.get("torch")
    if torch is not None and "torch" not in problems:
        if int(torch.__version__.split(".")[0]) < OLDEST_TORCH:
            problems["torch"] = f"{torch.__version__} is older than {OLDEST_TORCH}.0"
        yield {"devices": _devices(torch, problems)}
        yield {"auto": _auto(problems)}
    if not problems.keys() & set(PACKAGES):
        try:
            importlib.import_module("ksdiff_core.methods.model")
        except _BROKEN as error:
            problems["core"] = _reason(error)
    yield {"trying": "gdal", "problems": problems}
    try:
        yield {"gdal": importlib.import_module("ksdiff_core.raster.gdalcall").version()}
    except ModuleNotFoundError:
        return
    except _BROKEN as error:
        yield {"problems": {**problems, "gdal": _reason(error)}}


def _auto(problems: dict[str, str]) -> str:
    from ksdiff_core.machine.device import resolve

    try:
        return resolve("auto")
    except DeviceError as error:
        problems.setdefault("torch", error.message)
        return "cpu"


def _devices(torch: Any, problems: dict[str, str]) -> list[tuple[str, int]]:
    """The GPUs, and in ``problems`` why they cannot be used."""
    from ksdiff_core.machine.device import resolve

    if torch.version.cuda is None and getattr(torch.version, "hip", None) is None:
        return []
    try:
        resolve("cuda")
    except DeviceError as error:
        problems["cuda"] = error.message
    if not torch.cuda.is_available():
        return []
    every = (torch.cuda.get_device_properties(i) for i in range(torch.cuda.device_count()))
    return [(one.name, one.total_memory >> 20) for one in every]


def _reason(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
