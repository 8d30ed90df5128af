"""Reading, computing and writing side by side, with never more than a few tiles in memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Callable, TypeVar

Item = TypeVar("Item")
Loaded = TypeVar("Loaded")
Done = TypeVar("Done")

WAITING = 2
"""Tiles that may wait for computing and, as many again, for writing."""


def stream(
    items: Iterable[Item],
    load: Callable[[Item], Loaded],
    work: Callable[[Loaded], Done],
    store: Callable[[Done], None],
    workers: int = 1,
    passed: Callable[[], None] = lambda: None,
) -> None:
    """``store(work(load(item)))`` for each item, in order.

    ``load`` runs in one thread, ``store`` in another and ``work`` in the caller's or, with several workers,
    in as many threads. The first exception of any of them is raised here, after the steps under way in the
    other threads ended.

    Args:
        items: What to do.
        load: First step.
        work: Second step; with several workers it must not depend on the order.
        store: Third step.
        workers: Items worked on at once.
        passed: Called in the caller's thread after each item's second step, in order.
    """
    ahead: deque[Future] = deque()
    doing: deque[Future] = deque()
    behind: deque[Future] = deque()
    with (
        ThreadPoolExecutor(1) as reader,
        ThreadPoolExecutor(1) as writer,
        ThreadPoolExecutor(workers) as pool,
    ):

        def begin() -> None:
            loaded = ahead.popleft()
            if workers == 1:
                doing.append(Future())
                doing[-1].set_result(work(loaded.result()))
                finish()
                return
            doing.append(pool.submit(lambda: work(loaded.result())))
            # One more than there are workers, so that none waits for an older item of another.
            if len(doing) > workers:
                finish()

        def finish() -> None:
            done = doing.popleft().result()
            passed()
            behind.append(writer.submit(store, done))
            while len(behind) > WAITING or (behind and behind[0].done()):
                behind.popleft().result()

        try:
            for item in items:
                ahead.append(reader.submit(load, item))
                if len(ahead) > (WAITING if workers == 1 else 1):
                    begin()
            while ahead:
                begin()
            while doing:
                finish()
            while behind:
                behind.popleft().result()
        except BaseException:
            for future in (*ahead, *doing, *behind):
                future.cancel()
            raise
