"""A process that runs one job after the other: requests as JSON lines on stdin, events on stdout.

When stdin ends, the run under way is cancelled and the process leaves: so nothing goes on for a parent that
is gone, on every system and whatever ended it.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import TextIO

from ksdiff_core.commands.pansharpen import interruptible, tell, tell_run
from ksdiff_core.errors import DeviceError
from ksdiff_core.job import Job
from ksdiff_core.machine.device import resolve


def main() -> int:
    """Answer requests until there are no more; the exit code.

    A request is ``{"job": {...}}``, answered by the events of the command ``run``, or
    ``{"device": NAME}``, answered by the device that jobs with that choice compute on.
    """
    _keep_stdout_for_events()
    waiting: queue.SimpleQueue[str] = queue.SimpleQueue()
    ended = threading.Event()
    threading.Thread(target=_listen, args=(sys.stdin, waiting, ended), daemon=True).start()
    with interruptible() as asked_to_stop:

        def cancelled() -> bool:
            return ended.is_set() or asked_to_stop()

        while not cancelled():
            try:
                line = waiting.get(timeout=0.2)
            except queue.Empty:
                continue
            _answer(json.loads(line), cancelled)
    return 0


def _answer(request: dict, cancelled: Callable[[], bool]) -> None:
    if "device" in request:
        try:
            tell("device", name=resolve(request["device"]))
        except DeviceError as error:
            # Each run will say so itself.
            tell("device", name="cpu", problem=str(error))
        return
    tell_run(lambda: Job.from_json(json.dumps(request["job"])), cancelled)


def _listen(stream: TextIO, waiting: queue.SimpleQueue[str], ended: threading.Event) -> None:
    for line in stream:
        waiting.put(line)
    ended.set()


def _keep_stdout_for_events() -> None:
    """Whatever a library prints goes to stderr."""
    events = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = os.fdopen(events, "w", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
