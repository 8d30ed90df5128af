"""The other Python's side: ``python -m ksdiff_core serve`` computes what comes through its input.

Calls are "load", which numbers the method, "fit", "fuse", "members", and "next", which gives the next image of
"members". Each is answered by one message, "done" or "error", after any number of "log".
"""

from __future__ import annotations

import logging
import os
import queue
import sys
import threading
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

import numpy as np

from ksdiff_core.errors import DeviceError, KSDiffError
from ksdiff_core.interpreter.messages import read, unpack_tiles, write
from ksdiff_core.interpreter.pipe import private_output
from ksdiff_core.machine.device import is_out_of_memory, release_memory, resolve
from ksdiff_core.tiling import Tile

FEATURES = (
    "halo",
    "align",
    "device_name",
    "precision",
    "bytes_per_pixel",
    "name",
    "licence",
    "steps",
)
"""Attributes of the method that the other side needs."""

Answer = tuple[dict[str, object], list[np.ndarray]]


def main(_argv: Sequence[str]) -> int:
    """Answer calls until the input ends."""
    source, sink = sys.stdin.buffer, private_output()
    logger = logging.getLogger("ksdiff_core")
    logger.setLevel(logging.INFO)
    logger.addHandler(_LogToPipe(sink))
    server, calls = _Server(), queue.SimpleQueue()
    threading.Thread(target=_receive, args=(source, calls), daemon=True).start()
    try:
        write(sink, {"event": "ready", "version": sys.version.split()[0]})
        while True:
            values, arrays = server.answer(*calls.get())
            write(sink, values, arrays)
    except BrokenPipeError:
        # Nobody is there any more to be told.
        os.close(sink.fileno())
    return 0


def _receive(source: BinaryIO, calls: queue.SimpleQueue) -> None:
    """In a thread: all calls into the queue. At the end of the input the process ends, too.

    Whoever asked is gone then, even if something is still being computed.
    """
    status = 1
    try:
        while (message := read(source)) is not None:
            calls.put(message)
        status = 0
    finally:
        os._exit(status)


class _LogToPipe(logging.Handler):
    """Log records as messages; all come from the thread that also answers."""

    def __init__(self, sink: BinaryIO) -> None:
        super().__init__(logging.INFO)
        self._sink = sink

    def emit(self, record: logging.LogRecord) -> None:
        write(self._sink, {"event": "log", "level": record.levelno, "text": record.getMessage()})


class _Server:
    """The methods that were loaded, and the images that may still be asked for."""

    def __init__(self) -> None:
        self._methods: list[Any] = []
        self._members: dict[tuple[int, int], Iterator[np.ndarray]] = {}

    def answer(self, values: dict[str, Any], arrays: list[np.ndarray]) -> Answer:
        """What to say to a call. A mistake of the program is not caught: it ends the process."""
        problem = None
        try:
            tiles = unpack_tiles(values.get("tiles", ()), arrays)
            return self._call(values, tiles)
        except KSDiffError as error:
            return _failed(type(error).__name__, error.message, error.hint)
        except (MemoryError, RuntimeError) as error:
            kind = "MemoryError" if is_out_of_memory(error) else "RuntimeError"
            problem = _failed(kind, str(error) or type(error).__name__, "")
        # Outside the handler: there the traceback still holds the arrays that have to go.
        release_memory()
        return problem

    def _call(self, values: dict[str, Any], tiles: list[Tile]) -> Answer:
        name = values["call"]
        if name == "load":
            method, version = _load(values)
            self._methods.append(method)
            features = {key: getattr(method, key) for key in FEATURES}
            number = len(self._methods) - 1
            return {"event": "done", "method": number, "torch": version, **features}, []
        arrays: list[np.ndarray] = []
        method = self._methods[values["method"]]
        if name == "fit":
            method.fit(tiles)
        elif name == "fuse":
            arrays = [method.fuse(tiles[0])]
        elif name == "members":
            self._members[values["method"], values["series"]] = method.fuse_members(tiles[0])
        elif name == "to_cpu":
            method.to_cpu()
            return {"event": "done", "precision": method.precision}, []
        elif name == "next":
            image = next(self._members[values["method"], values["series"]], None)
            arrays = [] if image is None else [image]
            if image is None:
                del self._members[values["method"], values["series"]]
        else:
            raise ValueError(f"unknown call {name!r}")
        return {"event": "done"}, arrays


def _load(values: dict[str, Any]) -> tuple[object, str]:
    """The method, and the version of torch."""
    device = resolve(values["device"])
    try:
        import safetensors.torch  # noqa: F401
        import torch
    except (ImportError, OSError) as error:
        raise DeviceError(
            f"A package cannot be used: {error}.", "Install torch, numpy and safetensors there."
        ) from error
    from ksdiff_core.methods.model import load_method

    method = load_method(values["weights"], device, *values["how"])
    return method, torch.__version__


def _failed(kind: str, message: str, hint: str) -> Answer:
    return {"event": "error", "kind": kind, "message": message, "hint": hint}, []
