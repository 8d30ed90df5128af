"""Progress, cancel, log and remaining time: from the core to Processing."""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Callable

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.machine.pace import Pace, duration
from ksdiff_qgis.language import in_language

PAUSE_S = 10.0
"""Shortest time between two lines of the same stage, as each becomes a line of the log."""

STOP_S = 30.0
"""Longest time that the plugin waits for its runs when it is unloaded."""

LAST_LINES = 60

translate = QCoreApplication.translate

_said: deque[str] = deque(maxlen=LAST_LINES)
"""What the runs of this session have said."""

_running: dict[int, QgsProcessingFeedback] = {}
"""Feedback of the runs of this process by the thread they are in."""


def remember(line: str) -> None:
    """Keep a line of a run for the diagnostics."""
    _said.append(line)


def last_lines() -> list[str]:
    """The newest ``LAST_LINES`` that were kept."""
    return list(_said)


@contextmanager
def known_run(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Lets :func:`stop_runs` end what is done inside."""
    _running[threading.get_ident()] = feedback
    try:
        with _tidy_before_the_end(feedback):
            yield
    finally:
        del _running[threading.get_ident()]


@contextmanager
def _tidy_before_the_end(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Lets a request to terminate cancel the run first, so that no part of a file stays.

    Ctrl-C is heard by QGIS itself. With a window, runs are in other threads, where there are no signals.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    asked: list[int] = []

    def cancel(number: int, _frame: FrameType | None) -> None:
        asked.append(number)
        feedback.cancel()

    before = signal.signal(signal.SIGTERM, cancel)
    try:
        yield
    finally:
        # None stands for a handler that is not of Python and cannot be put back.
        signal.signal(signal.SIGTERM, signal.SIG_DFL if before is None else before)
        if asked:
            os.kill(os.getpid(), signal.SIGTERM)


def stop_runs() -> None:
    """Cancels all runs and waits until those in other threads have ended, ``STOP_S`` at most."""
    own = threading.get_ident()
    for feedback in list(_running.values()):
        feedback.cancel()
    end = time.monotonic() + STOP_S
    while any(thread != own for thread in list(_running)) and time.monotonic() < end:
        time.sleep(0.02)


class Reporter:
    """What a job is given to report to: ``progress`` and ``cancelled``.

    Args:
        feedback: Of the running algorithm.
        clock: Seconds that only grow.
    """

    def __init__(
        self, feedback: QgsProcessingFeedback, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._feedback = feedback
        self._clock = clock
        self._pace = Pace(clock)
        self._shown_at = 0.0
        self._told = False

    def cancelled(self) -> bool:
        return self._feedback.isCanceled()

    def progress(self, done: int, total: int, text: str) -> None:
        """Moves the bar; shows the text when a stage begins, then now and then with the time left.

        Args:
            done: Steps finished, 0 to ``total``.
            total: Steps of the whole job; 0 while it is not known.
            text: What is being done. Texts that differ only in numbers belong to one stage.
        """
        if total > 0:
            self._feedback.setProgress(100.0 * done / total)
        if self._pace.step(done, text):
            self._told = False
            self._show(in_language(text))
        elif self._clock() - self._shown_at >= PAUSE_S or (self._pace.known and not self._told):
            text = in_language(text)
            if self._pace.known:
                self._told = True
                left = translate("KSDiff", "about {time} left, {speed} per minute")
                time_left = duration(self._pace.remaining_s(total))
                speed = f"{self._pace.per_minute():.3g}"
                text = f"{text}, {left.format(time=time_left, speed=speed)}"
            self._show(text)

    def _show(self, text: str) -> None:
        if text:
            self._feedback.setProgressText(text)
        self._shown_at = self._clock()


class _LogHandler(logging.Handler):
    """Shows what the core logs in one thread, as others may run jobs of their own."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        super().__init__(logging.INFO)
        self._feedback = feedback
        self._thread = threading.get_ident()

    def emit(self, record: logging.LogRecord) -> None:
        if record.thread != self._thread:
            return
        text = record.getMessage()
        remember(f"{record.levelname.lower()}: {text}")
        if record.levelno >= logging.WARNING:
            self._feedback.pushWarning(in_language(text))
        else:
            self._feedback.pushInfo(in_language(text))


@contextmanager
def core_log(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Shows in ``feedback`` what the core logs meanwhile in this thread."""
    logger = logging.getLogger("ksdiff_core")
    logger.setLevel(logging.INFO)
    handler = _LogHandler(feedback)
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
