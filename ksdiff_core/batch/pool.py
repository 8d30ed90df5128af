"""Rows of a batch side by side, each in a process of its own, so that none can harm another."""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Callable

from ksdiff_core.batch.child import Child
from ksdiff_core.batch.machine import Share, share
from ksdiff_core.batch.scenes import SceneRow
from ksdiff_core.facts import Progress

LOOK_S = 0.1
"""How often the rows are looked at for progress and cancelling."""


@dataclass(frozen=True)
class Outcome:
    """What became of a row.

    Attributes:
        state: "done", "failed", "skipped" or "cancelled".
        seconds: Elapsed time.
        result: Fields of :class:`ksdiff_core.pipeline.Result`, empty unless done.
        problem: Why it failed.
    """

    state: str
    seconds: float = 0.0
    result: dict = field(default_factory=dict)
    problem: str = ""


class Pool:
    """Runs rows side by side.

    Args:
        rows: What to do.
        skip_existing: Leave out rows whose output exists.
        workers: Runs side by side, 0 for automatic.
        memory_mb: Memory of all runs together, 0 for automatic.
        threads: Threads of each run, 0 for as many as a single run takes.

    Attributes:
        share: What each run gets; known after the start of :meth:`run`.
    """

    def __init__(
        self,
        rows: Sequence[SceneRow],
        skip_existing: bool = False,
        workers: int = 0,
        memory_mb: int = 0,
        threads: int = 0,
    ) -> None:
        self._rows = rows
        self._wanted = {"workers": workers, "memory_mb": memory_mb, "threads": threads}
        self._outcomes: dict[int, Outcome] = {}
        self._shares_done: dict[int, float] = {}
        self._children: list[Child] = []
        self._stopped = threading.Event()
        self._waiting: queue.SimpleQueue[int] = queue.SimpleQueue()
        for index, row in enumerate(rows):
            outcome = known_before(row, skip_existing)
            if outcome is None:
                self._waiting.put(index)
            else:
                self._outcomes[index] = outcome
        self.share = Share(1, 0)

    def run(self, progress: Progress, cancelled: Callable[[], bool]) -> list[Outcome]:
        """Outcomes in the order of the rows.

        Args:
            progress: Called in this thread, as for a run; the parts are thousandths of rows.
            cancelled: True ends all runs; their outputs are as before.
        """
        threads = [threading.Thread(target=self._start_and_work)]
        self._threads = threads
        threads[0].start()
        shown = None
        while any(thread.is_alive() for thread in threads):
            threads[0].join(LOOK_S) if threads[0].is_alive() else time.sleep(LOOK_S)
            if cancelled() and not self._stopped.is_set():
                self._stopped.set()
                for child in list(self._children):
                    child.leave()
            if self._progress() != shown:
                shown = self._progress()
                progress(*shown)
        none = Outcome("failed", problem="No process could be started for it.")
        if self._stopped.is_set():
            none = Outcome("cancelled")
        return [self._outcomes.get(i, none) for i in range(len(self._rows))]

    def _progress(self) -> tuple[int, int, str]:
        over = dict(self._outcomes)
        running = [done for index, done in list(self._shares_done.items()) if index not in over]
        failed = sum(outcome.state == "failed" for outcome in over.values())
        text = f"{len(over)} of {len(self._rows)} scenes"
        text += f", {failed} failed" if failed else ""
        text += f", {len(running)} running" if running else ""
        return int(1000 * (len(over) + sum(running))), 1000 * len(self._rows), text

    def _start_and_work(self) -> None:
        """The first worker: learns what the machine offers, starts the others, then works like them."""
        waiting = [i for i in range(len(self._rows)) if i not in self._outcomes]
        if not waiting:
            return
        jobs = [self._rows[i].job for i in waiting]
        devices = {job.device for job in jobs if job.method == "ksdiff"}
        child, device = None, "cpu"
        if devices - {"cpu"}:
            child = self._child(Share(1, 0, self._wanted["threads"]))
            # If one row may use the GPU, rows side by side could.
            device = child.ask({"device": "auto"}).get("name", "cpu")
        self.share = share(len(waiting), bool(devices), device, **self._wanted)
        for _ in range(self.share.workers - 1):
            thread = threading.Thread(target=self._work)
            self._threads.append(thread)
            thread.start()
        self._work(child)

    def _work(self, child: Child | None = None) -> None:
        while not self._stopped.is_set():
            try:
                index = self._waiting.get_nowait()
            except queue.Empty:
                break
            if child is None or not child.alive:
                child = self._child(self.share, child)
            self._outcomes[index] = self._run_row(index, child)
        if child is not None:
            child.close()

    def _child(self, given: Share, old: Child | None = None) -> Child:
        if old is not None:
            old.close()
        child = Child(given.environment(os.environ))
        self._children.append(child)
        if self._stopped.is_set():
            child.leave()
        return child

    def _run_row(self, index: int, child: Child) -> Outcome:
        job = self._rows[index].job
        job = replace(job, memory_mb=job.memory_mb or self.share.tiles_mb)
        self._shares_done[index] = 0.0
        started = time.monotonic()

        def tell(event: dict) -> None:
            if event["event"] == "progress":
                self._shares_done[index] = event["done"] / max(event["total"], 1)

        answer = child.ask({"job": asdict(job)}, tell)
        return outcome_of(answer, time.monotonic() - started, self._stopped.is_set())


def outcome_of(answer: dict, seconds: float, stopped: bool = False) -> Outcome:
    """What the last event of a run means for its row."""
    if answer["event"] == "result":
        return Outcome("done", seconds, answer)
    if answer["kind"] == "Cancelled" or stopped:
        return Outcome("cancelled", seconds)
    return Outcome("failed", seconds, problem=f"{answer['message']} {answer['hint']}".strip())


def known_before(row: SceneRow, skip_existing: bool) -> Outcome | None:
    """The outcome of a row that needs no run, else None."""
    if row.job is None:
        return Outcome("failed", problem=row.problem)
    if skip_existing and os.path.exists(row.job.output):
        return Outcome("skipped")
    return None
