"""Work in a child process of its own, under a limit of time, memory and file size. Not on Windows."""

from __future__ import annotations

import math
import os
import resource
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

PATIENCE = 6
"""Seconds to wait for each second of computing that is allowed."""


@dataclass(frozen=True)
class Ended:
    """How the work ended.

    Attributes:
        how: "done", "raised", "hung", "killed", or "crashed" by a signal of its own.
        text: What the work returned, or its traceback.
        memory_mb: Most memory it held beyond what it began with.
    """

    how: str
    text: str
    memory_mb: float


def watched(
    work: Callable[[], str],
    seconds: float = 10.0,
    memory_mb: int = 0,
    file_bytes: int = 0,
    kill_after: float = 0.0,
) -> Ended:
    """Fork, work in the child, and wait for its end.

    Args:
        work: Its result is sent back as text.
        seconds: Of computing, after which the work counts as hung and is killed; when it waits, or the
            machine is busy, after ``PATIENCE`` times as many.
        memory_mb: Address space it may take beyond what the process has, 0 for any.
        file_bytes: Largest file it may write, 0 for any.
        kill_after: Seconds after which it is killed without warning, 0 for never.
    """
    receiver, sender = os.pipe()
    before = _peak_mb(resource.RUSAGE_SELF)
    child = os.fork()
    if child == 0:
        os.close(receiver)
        _live(work, sender, seconds, memory_mb, file_bytes)
    os.close(sender)
    text, end = b"", time.monotonic() + (kill_after or PATIENCE * seconds)
    late = False
    while True:
        ready, _, _ = select.select([receiver], [], [], max(end - time.monotonic(), 0))
        chunk = os.read(receiver, 65536) if ready else b""
        late = not ready
        if not chunk:
            break
        text += chunk
    if late:
        os.kill(child, signal.SIGKILL)
    os.close(receiver)
    _, status, usage = os.wait4(child, 0)
    memory = max(usage.ru_maxrss / 1024 - before, 0.0)
    if late:
        return Ended("killed" if kill_after else "hung", text.decode(), memory)
    if os.WIFSIGNALED(status):
        name = signal.Signals(os.WTERMSIG(status)).name
        if name in ("SIGXCPU", "SIGKILL"):
            return Ended("hung", text.decode(), memory)
        return Ended("crashed", f"{name} {text.decode()}", memory)
    return Ended("raised" if os.WEXITSTATUS(status) else "done", text.decode(), memory)


def _live(
    work: Callable[[], str], sender: int, seconds: float, memory_mb: int, file_bytes: int
) -> None:
    """The child's part; does not return."""
    code = 1
    try:
        used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        limit = math.ceil(used + seconds)
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        if memory_mb:
            limit = _address_space() + memory_mb * 2**20
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        if file_bytes:
            resource.setrlimit(resource.RLIMIT_FSIZE, (file_bytes, file_bytes))
        text, code = work(), 0
    except BaseException:
        text = traceback.format_exc()
    data = text.encode(errors="replace")
    while data:
        data = data[os.write(sender, data) :]
    sys.stdout.flush()
    # No exit handlers: they belong to the parent.
    os._exit(code)


def _address_space() -> int:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[0]) * resource.getpagesize()


def _peak_mb(who: int) -> float:
    return resource.getrusage(who).ru_maxrss / 1024
