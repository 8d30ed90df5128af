"""The same rows sent to Dask, each a task. Needs the package ``distributed``, which nothing else here does."""

from __future__ import annotations

import importlib
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from types import ModuleType
from typing import Any, Callable

from ksdiff_core.batch import tasks
from ksdiff_core.batch.blocks import block_jobs, put_together, remove
from ksdiff_core.batch.machine import PROCESS_MB, TILES_MB, Share, share
from ksdiff_core.batch.pool import LOOK_S, Outcome, known_before, outcome_of
from ksdiff_core.batch.scenes import SceneRow
from ksdiff_core.errors import InputError, KSDiffError
from ksdiff_core.facts import Progress
from ksdiff_core.job import Job

LOCAL = "local"
"""Address that means workers on this machine, started for the batch."""

CONNECT_S = 15
"""Time in which a scheduler has to answer."""


class ClusterPool:
    """Runs rows as tasks of Dask; to be used as :class:`ksdiff_core.batch.pool.Pool`.

    Args:
        rows: What to do. All workers must see inputs and outputs under the same paths.
        address: Of the scheduler, or ``LOCAL``.
        skip_existing: Leave out rows whose output exists.
        workers: Runs side by side on this machine, 0 for automatic; a scheduler has its own.
        memory_mb: Memory of all runs together, 0 for automatic.
        threads: Threads of each run, 0 for as many as a single run takes on this machine.

    Attributes:
        share: What each run gets; known after the start of :meth:`run`.
    """

    def __init__(
        self,
        rows: Sequence[SceneRow],
        address: str,
        skip_existing: bool = False,
        workers: int = 0,
        memory_mb: int = 0,
        threads: int = 0,
    ) -> None:
        self._rows, self._address = rows, address
        self._wanted = {"workers": workers, "memory_mb": memory_mb, "threads": threads}
        known = {index: known_before(row, skip_existing) for index, row in enumerate(rows)}
        self._outcomes = {index: outcome for index, outcome in known.items() if outcome}
        self.share = Share(1, 0)

    def run(self, progress: Progress, cancelled: Callable[[], bool]) -> list[Outcome]:
        """Outcomes in the order of the rows; see :meth:`ksdiff_core.batch.pool.Pool.run`.

        Raises:
            InputError: Dask is not installed, or the scheduler does not answer.
        """
        waiting = [i for i in range(len(self._rows)) if i not in self._outcomes]
        jobs = [self._rows[i].job for i in waiting]
        local = share(len(waiting), any(job.method == "ksdiff" for job in jobs), **self._wanted)
        with connected(self._address, local.workers) as client:
            self.share = shared(client, local, self._address, self._wanted["memory_mb"])
            started, futures, shown = time.monotonic(), {}, -1
            variables = self.share.stated(os.environ)
            for index in waiting:
                futures[index] = Sent(client, self._sent(index), variables)
            while futures and not cancelled():
                for index in [i for i, future in futures.items() if future.done()]:
                    seconds = time.monotonic() - started
                    self._outcomes[index] = outcome_of(futures.pop(index).answer(), seconds)
                over, total = len(self._outcomes), len(self._rows)
                if over != shown:
                    progress(over, total, f"{over} of {total} scenes")
                shown = over
                time.sleep(LOOK_S)
            if futures:
                give_up(client, list(futures.values()))
                for sent in futures.values():
                    sent.tidy()
        return [self._outcomes.get(i, Outcome("cancelled")) for i in range(len(self._rows))]

    def _sent(self, index: int) -> Any:
        """The job as the workers get it."""
        job = self._rows[index].job
        # A worker may die between completing the file and saying so. Then another does it again, to the
        # same bytes; what existed before the batch is kept nevertheless.
        fresh = not os.path.lexists(job.output)
        tiles = job.memory_mb or self.share.tiles_mb
        return replace(job, memory_mb=tiles, overwrite=job.overwrite or fresh)


class Sent:
    """A scene at the workers: one task, or one for every block range of a huge one.

    Args:
        client: Of the scheduler.
        job: What to do.
        variables: Environment of the runs.
    """

    def __init__(self, client: Any, job: Job, variables: Mapping[str, str]) -> None:
        self._job, self._blocks = job, []
        # What is wrong with the job its task will say.
        with suppress(KSDiffError):
            self._blocks = block_jobs(job)
        parts = self._blocks or [job]
        self.futures = [client.submit(tasks.run_scene, p, variables, pure=False) for p in parts]

    def done(self) -> bool:
        """Whether all tasks ended. None is given up before, as it would write its file later."""
        return all(future.done() for future in self.futures)

    def answer(self) -> dict:
        """The last event of the run."""
        answers = [answer_of(future) for future in self.futures]
        bad = next((answer for answer in answers if answer["event"] == "error"), None)
        if bad is not None or not self._blocks:
            self.tidy()
            return bad or answers[0]
        try:
            return put_together(self._job, self._blocks, answers)
        except KSDiffError as error:
            kind = type(error).__name__
            return {"event": "error", "kind": kind, "message": error.message, "hint": error.hint}
        finally:
            self.tidy()

    def tidy(self) -> None:
        """Ends what is left and deletes the files of block ranges."""
        for future in self.futures:
            future.cancel()
        remove(self._blocks)


def shared(client: Any, local: Share, address: str, memory_mb: int) -> Share:
    """What each run gets on a cluster: on another's, what the workers there are enough for."""
    if address == LOCAL:
        return local
    count = max(len(client.scheduler_info(n_workers=-1)["workers"]), 1)
    tiles = TILES_MB
    if memory_mb:
        tiles = max(min(tiles, memory_mb // count - PROCESS_MB[True]), 1)
    return Share(count, tiles, local.threads)


def answer_of(future: Any) -> Any:
    """What a task returned, or an event that says why there is nothing."""
    if future.status == "finished":
        return future.result()
    problem = future.exception() if future.status == "error" else future.status
    return {"event": "error", "kind": "Lost", "message": f"Dask gave it up: {problem}.", "hint": ""}


def give_up(client: Any, sent: Sequence[Sent]) -> None:
    """End the tasks, also those that run."""
    # Ctrl-C in a terminal may have ended workers on this machine already; their runs end with them.
    with suppress(OSError, TimeoutError):
        client.cancel([future for one in sent for future in one.futures], force=True)
        client.run(tasks.leave, on_error="ignore")


@contextmanager
def connected(address: str, workers: int) -> Iterator[Any]:
    """A client of the scheduler at ``address``, or of ``workers`` processes on this machine.

    Raises:
        InputError: Dask is not installed, or the scheduler does not answer.
    """
    distributed = _distributed()
    cluster = None
    if address == LOCAL:
        cluster = distributed.LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            # The runs have processes of their own, which Dask does not count.
            memory_limit=0,
            dashboard_address=":0",
            silence_logs="CRITICAL",
        )
    try:
        client = distributed.Client(cluster or address, timeout=CONNECT_S)
    except (OSError, ValueError, TimeoutError) as error:
        raise InputError(
            f"No Dask scheduler answers at {address}: {error}.",
            "Start one with the command dask scheduler, or use --dask local.",
        ) from error
    try:
        yield client
    finally:
        with suppress(OSError, TimeoutError):
            client.close()
        if cluster is not None:
            cluster.close()


def _distributed() -> ModuleType:
    try:
        return importlib.import_module("distributed")
    except ImportError as error:
        raise InputError(
            f"--dask needs the package distributed, which cannot be imported: {error}.",
            "Install it with: python -m pip install distributed",
        ) from error
