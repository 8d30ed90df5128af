"""What a Dask worker does: a scene is fused by a child process with the threads of a single run."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict

from ksdiff_core.batch.child import Child
from ksdiff_core.errors import OutputError
from ksdiff_core.job import Job
from ksdiff_core.machine.lock import FileLock

ORPHAN_S = 60.0
"""Time in which a run whose worker died gives up its output."""

_children: set[Child] = set()


def run_scene(job: Job, variables: Mapping[str, str]) -> dict:
    """The last event of a run: its result or its error.

    Args:
        job: What to do.
        variables: Environment of the run beyond that of this worker. Dask gives its workers one thread
            each, and with another number of threads the last digit of a few values can differ.
    """
    _wait_for_orphan(job.output)
    with child_process(variables) as child:
        return child.ask({"job": asdict(job)})


@contextlib.contextmanager
def child_process(variables: Mapping[str, str]) -> Iterator[Child]:
    """A child for the time inside, which :func:`leave` ends too."""
    child = Child({**os.environ, **variables})
    _children.add(child)
    try:
        yield child
    finally:
        _children.discard(child)
        child.close()


def leave() -> None:
    """Cancel all runs of this worker."""
    for child in list(_children):
        child.leave()


def _wait_for_orphan(output: str) -> None:
    """Until no other run writes the output: that of a worker that was killed ends, but not at once."""
    deadline = time.monotonic() + ORPHAN_S

    def wait() -> None:
        if time.monotonic() > deadline:
            raise OutputError(f"{output} is still being written.", "Wait until its run has ended.")
        time.sleep(0.2)

    # What else is wrong with the output the run itself will say.
    with contextlib.suppress(OutputError):
        FileLock(f"{os.path.splitext(output)[0]}.part.lock", wait).release()
