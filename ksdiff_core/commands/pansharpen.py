"""The commands ``pansharpen`` (for people) and ``run`` (for programs)."""

from __future__ import annotations

import argparse
import json
import logging
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from functools import partial
from types import FrameType
from typing import Callable, TextIO

from ksdiff_core import pipeline
from ksdiff_core.commands.job_options import job_from, job_parser
from ksdiff_core.errors import Cancelled, InputError, KSDiffError
from ksdiff_core.job import Job
from ksdiff_core.machine.pace import Pace, duration

CANCELLED = 130


def main(argv: list[str]) -> int:
    """Run ``argv[0]``, "pansharpen" or "run", with the options that follow; the exit code."""
    if argv[0] == "run":
        return _run(argv[1:])
    return _pansharpen(argv[1:])


def _pansharpen(argv: list[str]) -> int:
    options = job_parser().parse_args(argv)
    job, fuse = job_from(options), pipeline.pansharpen
    if options.report:
        fuse = partial(_fuse_and_report, report=options.report)
    line = ProgressLine(sys.stderr)
    with interruptible() as cancelled:
        try:
            line.show(0, 1, "Opening the images")
            result = fuse(job, line.show, cancelled)
        finally:
            line.end()
    for fact in result.facts:
        sys.stdout.write(fact + "\n")
    sys.stdout.write(
        f"Wrote {result.output}: {result.width} x {result.height} pixels, {result.bands} bands, "
        f"{result.dtype}, in {result.seconds:.1f} s.\n"
    )
    return 0


def _fuse_and_report(
    job: Job, progress: pipeline.Progress, cancelled: Callable[[], bool], report: str
) -> pipeline.Result:
    from ksdiff_core.reported import pansharpen_and_report

    result, found = pansharpen_and_report(job, progress, cancelled, report)
    return replace(result, facts=(*result.facts, *found.sentences, f"Wrote {report}."))


def _run(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m ksdiff_core run",
        description="Run a job file; events are JSON objects, one a line, on stdout.",
    )
    parser.add_argument("job", metavar="JOB.json", help="job file, or - for standard input")
    path = parser.parse_args(argv).job
    with interruptible() as cancelled:
        return tell_run(lambda: Job.from_json(_text(path)), cancelled)


def tell_run(read: Callable[[], Job], cancelled: Callable[[], bool]) -> int:
    """Run the job that ``read`` gives and tell all about it in events on stdout; the exit code."""
    handler = _EventHandler()
    logger = logging.getLogger("ksdiff_core")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        result = pipeline.pansharpen(read(), _tell_progress, cancelled)
        tell("result", **asdict(result))
    except KSDiffError as error:
        tell("error", kind=type(error).__name__, message=error.message, hint=error.hint)
        return CANCELLED if isinstance(error, Cancelled) else 1
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
    return 0


def _text(path: str) -> str:
    try:
        if path == "-":
            return sys.stdin.read()
        with open(path, encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"The job file {path} cannot be read: {error}.", "Choose a JSON file."
        ) from error


def tell(event: str, **values: object) -> None:
    """One event on stdout, a JSON object on a line."""
    sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
    sys.stdout.flush()


def _tell_progress(done: int, total: int, text: str) -> None:
    tell("progress", done=done, total=total, text=text)


class _EventHandler(logging.Handler):
    """Log records as events."""

    def emit(self, record: logging.LogRecord) -> None:
        tell("log", level=record.levelname.lower(), text=record.getMessage())


class ProgressLine:
    """One line on a terminal that is written over and over."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._width, self._pace = stream, 0, Pace()

    def show(self, done: int, total: int, text: str) -> None:
        """The share that is done, what is going on, and how long it will still take."""
        self._pace.step(done, text)
        line = f"{100 * done // max(total, 1):3d} %  {text}"
        if self._pace.known:
            left = duration(self._pace.remaining_s(total))
            line += f", about {left} left, {self._pace.per_minute():.3g} per minute"
        self._stream.write("\r" + line.ljust(self._width))
        self._stream.flush()
        self._width = len(line)

    def end(self) -> None:
        """Leave the line, if there was one."""
        if self._width:
            self._stream.write("\n")


@contextmanager
def interruptible() -> Iterator[Callable[[], bool]]:
    """``cancelled`` that becomes true on Ctrl-C or a request to terminate, for the time inside."""
    stop = threading.Event()

    def request(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    if threading.current_thread() is not threading.main_thread():
        yield stop.is_set
        return
    before = {number: signal.signal(number, request) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop.is_set
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
