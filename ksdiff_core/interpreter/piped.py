"""A program whose lines are heard while it runs, and which can be ended at any time."""

from __future__ import annotations

import queue
import subprocess
import threading
from collections.abc import Mapping, Sequence
from typing import Callable

from ksdiff_core.errors import Cancelled, DeviceError
from ksdiff_core.interpreter.program import apart, end

TICK_S = 0.1
"""Longest time between two looks at whether to stop."""


def said_by(
    command: Sequence[str],
    variables: Mapping[str, str],
    cancelled: Callable[[], bool] = lambda: False,
    heard: Callable[[str], None] | None = None,
) -> tuple[int, list[str]]:
    """Run a program to its end; its exit status and all lines of its two outputs.

    Args:
        command: Program and arguments; no shell reads them.
        variables: All that it gets.
        cancelled: Asked often.
        heard: Called in this thread with every line as it comes.

    Raises:
        DeviceError: The system does not run it.
        Cancelled: The user stopped; then the program and what it has started have ended.
    """
    try:
        process = subprocess.Popen(  # nosec B603: the user chose the program, and no shell reads the line
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(variables),
            **apart(),
        )
    except OSError as error:
        raise DeviceError(
            f"{command[0]} cannot be started: {error.strerror or error}.", "Choose another Python."
        ) from error
    lines: queue.Queue[bytes | None] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process, lines), daemon=True)
    reader.start()
    said: list[str] = []
    try:
        while (line := _next(lines, cancelled)) is not None:
            said.append(line)
            if heard is not None:
                heard(line)
    finally:
        status = end(process, [reader])
    return status, said


def _read(process: subprocess.Popen[bytes], lines: queue.Queue) -> None:
    for line in process.stdout:
        lines.put(line)
    process.wait()
    lines.put(None)


def _next(lines: queue.Queue, cancelled: Callable[[], bool]) -> str | None:
    while True:
        if cancelled():
            raise Cancelled("Cancelled.")
        try:
            line = lines.get(timeout=TICK_S)
        except queue.Empty:
            continue
        return None if line is None else line.decode("utf-8", "replace").rstrip()
