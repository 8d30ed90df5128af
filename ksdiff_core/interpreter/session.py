"""This Python's side: the other one is started for a run, asked, watched, and ended with the run."""

from __future__ import annotations

import contextlib
import itertools
import logging
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Callable

import numpy as np

from ksdiff_core import errors
from ksdiff_core.errors import Cancelled, DeviceError, KSDiffError
from ksdiff_core.interpreter.messages import pack_tiles, read, write
from ksdiff_core.interpreter.pipe import BrokenMessage
from ksdiff_core.interpreter.program import ENDING_S, end, ending, find_python, start
from ksdiff_core.tiling import Tile
from ksdiff_core.weights.store import WeightsStore

PATIENCE_S = 0.05
"""How long is waited for an answer before it is asked again whether to stop."""

KEPT_LINES = 40

log = logging.getLogger(__name__)

_current: ContextVar[Session | None] = ContextVar("ksdiff_session", default=None)


def current_session() -> Session | None:
    """The other Python that the run of this thread computes in; None to compute in this one."""
    return _current.get()


@contextmanager
def computing_in(python: str, cancelled: Callable[[], bool] = lambda: False) -> Iterator[None]:
    """Lets KSDiff compute in another Python for the time inside. Started only if something needs it.

    Args:
        python: Its program or the folder of its environment; empty for this Python.
        cancelled: Of the run, also asked while the other Python starts.
    """
    session = Session(python, cancelled) if python else None
    token = _current.set(session)
    try:
        yield
    finally:
        _current.reset(token)
        if session is not None:
            session.close()


class Session:
    """One process of the other Python. Threads that ask at the same time wait for each other.

    Args:
        python: Its program or the folder of its environment.
        cancelled: Asked while an answer is awaited.
    """

    def __init__(self, python: str, cancelled: Callable[[], bool] = lambda: False) -> None:
        self.python = python
        self._cancelled = cancelled
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue = queue.SimpleQueue()
        self._said: deque[str] = deque(maxlen=KEPT_LINES)
        self._threads: list[threading.Thread] = []
        self._version = ""

    def load(self, weights: str, device: str, *how: int | str) -> RemoteMethod:
        """KSDiff in the other Python, see :func:`ksdiff_core.methods.model.load_method`.

        Args:
            weights: Name or path of weights; the shipped ones when empty.
            device: One of ``job.DEVICES``.
            how: The further arguments of ``load_method``, from the seed on.

        Raises:
            DeviceError: The other Python cannot compute.
            WeightsError: The weights cannot be used.
            Cancelled: The user stopped.
        """
        path = str(WeightsStore().find(weights))
        wanted = {"call": "load", "weights": path, "device": device, "how": how}
        try:
            features, _ = self.ask(wanted)
        except DeviceError as error:
            if self._process is None:
                raise
            raise DeviceError(f"In {self.python}: {error.message}", error.hint) from error
        versions = f"Python {self._version}, PyTorch {features['torch']}"
        log.info("KSDiff computes in %s: %s.", self.python, versions)
        return RemoteMethod(self, features)

    def ask(
        self,
        values: Mapping[str, object],
        tiles: Sequence[Tile] = (),
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[dict[str, Any], list[np.ndarray]]:
        """The answer to a call; the first one starts the other Python.

        Raises:
            KSDiffError: What the other Python raised, that it ended, or that the user stopped.
            MemoryError: It has no memory for that.
            RuntimeError: torch failed there.
        """
        with self._lock:
            return self._ask(values, tiles, cancelled)

    def _ask(
        self, values: Mapping[str, object], tiles: Sequence[Tile], cancelled: Callable[[], bool]
    ) -> tuple[dict[str, Any], list[np.ndarray]]:
        if cancelled() or self._cancelled():
            self.close()
            raise Cancelled
        if self._process is None:
            self._start()
            self._version = str(self._wait(cancelled)[0]["version"])
        packed, arrays = pack_tiles(tiles)
        try:
            write(self._process.stdin, {**values, "tiles": packed}, arrays)
        except (BrokenPipeError, OSError):
            raise self._ended() from None
        answer, arrays = self._wait(cancelled)
        if answer["event"] == "error":
            raise _as_error(answer)
        return answer, arrays

    def close(self) -> None:
        """End the other Python, whatever it is doing: it holds nothing that could be lost."""
        process, self._process = self._process, None
        if process is None:
            return
        end(process, self._threads)

    def _start(self) -> None:
        self.python = find_python(self.python)
        self._process = process = start(self.python, "serve")
        self._answers, self._said = queue.SimpleQueue(), deque(maxlen=KEPT_LINES)
        self._threads = [
            threading.Thread(target=_read_answers, args=(process, self._answers), daemon=True),
            threading.Thread(target=_read_errors, args=(process, self._said), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def _wait(self, cancelled: Callable[[], bool]) -> tuple[dict[str, Any], list[np.ndarray]]:
        """The next answer; what the other Python logs before it is logged here."""
        while True:
            if cancelled() or self._cancelled():
                self.close()
                raise Cancelled
            try:
                message = self._answers.get(timeout=PATIENCE_S)
            except queue.Empty:
                continue
            if not isinstance(message, tuple):
                raise self._ended(message)
            values, arrays = message
            if values["event"] != "log":
                return values, arrays
            log.log(values["level"], values["text"])

    def _ended(self, problem: str = "") -> KSDiffError:
        """What to raise when the other Python is no more there, or says what cannot be understood."""
        if self._cancelled():
            self.close()
            return Cancelled()
        process = self._process
        try:
            status = process.wait(ENDING_S)
        except subprocess.TimeoutExpired:
            status = 0
        self.close()
        for line in self._said:
            log.info("%s: %s", self.python, line)
        last = problem or (self._said[-1] if self._said else ending(status))
        return DeviceError(
            f"The Python with PyTorch, {self.python}, ended unexpectedly: {last.rstrip('.')}.",
            "Test it in the options of KSDiff; choose a smaller tile or the device cpu if memory was short.",
        )


class RemoteMethod:
    """KSDiff in another Python. Implements :class:`ksdiff_core.tiling.Method`.

    Args:
        session: The other Python, in which the method has been loaded.
        features: Its attributes, see :data:`ksdiff_core.interpreter.serve.FEATURES`.
    """

    def __init__(self, session: Session, features: Mapping[str, Any]) -> None:
        self._session = session
        self._number = features["method"]
        self._series = itertools.count()
        self.halo: int = features["halo"]
        self.align: int = features["align"]
        self.device_name: str = features["device_name"]
        self.precision: str = features["precision"]
        self.bytes_per_pixel: int = features["bytes_per_pixel"]
        self.name: str = features["name"]
        self.licence: str = features["licence"]
        self.steps: int = features["steps"]
        self.torch_version: str = features["torch"]

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = lambda: False) -> None:
        """Statistics, prior and kernels of the scene from its sample windows."""
        self._ask("fit", samples, cancelled)

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = lambda: False) -> np.ndarray:
        """Fused window (C, H, W) float32 in DN."""
        return self._ask("fuse", [tile], cancelled)[1][0]

    def fuse_members(
        self, tile: Tile, cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[np.ndarray]:
        """Fused window (C, H, W) of each further latent sample, one after the other."""
        series = next(self._series)
        self._ask("members", [tile], cancelled, series)
        while images := self._ask("next", (), cancelled, series)[1]:
            yield images[0]

    def to_cpu(self) -> None:
        """Compute on the CPU from now on, with what was learned."""
        answer = self._ask("to_cpu", (), lambda: False)[0]
        self.device_name, self.precision = "cpu", answer["precision"]

    def _ask(
        self, call: str, tiles: Sequence[Tile], cancelled: Callable[[], bool], series: int = 0
    ) -> tuple[dict[str, Any], list[np.ndarray]]:
        values = {"call": call, "method": self._number, "series": series}
        return self._session.ask(values, tiles, cancelled)


def _as_error(answer: Mapping[str, str]) -> Exception:
    """The exception that was raised in the other Python."""
    kind, message, hint = answer["kind"], answer["message"], answer["hint"]
    if kind == "Cancelled":
        return Cancelled(message, hint)
    if kind in ("InputError", "WeightsError", "DeviceError", "OutputError"):
        return getattr(errors, kind)(message, hint)
    return MemoryError(message) if kind == "MemoryError" else RuntimeError(message)


def _read_answers(process: subprocess.Popen[bytes], answers: queue.SimpleQueue) -> None:
    """In a thread: all messages into the queue; at the end what was wrong, empty if nothing was."""
    problem, foreign = "", True
    try:
        while (message := read(process.stdout, foreign)) is not None:
            answers.put(message)
            foreign = False
    except (BrokenMessage, OSError, ValueError, MemoryError) as error:
        problem = f"its output cannot be understood: {error}"
    answers.put(problem)


def _read_errors(process: subprocess.Popen[bytes], said: deque[str]) -> None:
    """In a thread: the last lines on standard error."""
    with contextlib.suppress(OSError, ValueError):
        for line in process.stderr:
            text = line.decode("utf-8", "replace").rstrip()
            if text:
                said.append(text)
