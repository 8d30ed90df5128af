"""Independent pieces of work shared between the cores."""

from __future__ import annotations

import os
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Callable, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

PARALLEL_PIXELS = 100_000
"""Pieces of fewer pixels are not worth a second thread."""

STRIP_PIXELS = 65_536
"""Pixels of a strip whose few temporary images stay in the cache of a core."""

_here = threading.local()


def cores() -> int:
    """Cores that this process may use: those it is bound to, and no more than ``OMP_NUM_THREADS``."""
    try:
        count = len(os.sched_getaffinity(0))
    except AttributeError:
        count = os.cpu_count() or 1
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    return max(min(count, int(wanted)), 1) if wanted.isdigit() else count


def for_each(work: Callable[[int], None], count: int, pixels: int) -> None:
    """``work(0)`` to ``work(count - 1)``, in several threads if there is enough to do.

    Args:
        work: Called with an index; what it does must not depend on the order.
        count: Number of calls.
        pixels: Size of one call.
    """
    threads = min(count, getattr(_here, "threads", 0) or cores())
    if threads == 1 or pixels < PARALLEL_PIXELS:
        for index in range(count):
            work(index)
    else:
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(work, range(count)))


def ahead(work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
    """``work(item)`` of each item in order, computed by as many threads as there are cores.

    Items are taken, and results kept, no further ahead than there are threads; so what the items do when they
    are asked for, and what is raised then, comes in time.
    """
    threads = getattr(_here, "threads", 0) or cores()
    if threads == 1:
        yield from map(work, items)
        return
    waiting: deque[Future[Result]] = deque()
    with sharing(threads) as begin, ThreadPoolExecutor(threads, initializer=begin) as pool:
        for item in items:
            waiting.append(pool.submit(work, item))
            if len(waiting) > threads:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


@contextmanager
def sharing(workers: int) -> Iterator[Callable[[], None]]:
    """What each of several working threads must call first, so that together they use each core once.

    torch keeps the number of threads per thread, but hands the last one that was set on to new threads:
    afterwards it is what it was before.
    """
    torch = sys.modules.get("torch")
    before = torch.get_num_threads() if torch is not None else 0
    threads = max((before or cores()) // workers, 1)
    # In three parts, some numbers of a part would be computed one by one, with other last bits.
    threads = 1 << (threads.bit_length() - 1)

    def begin() -> None:
        if getattr(_here, "threads", 0) != threads:
            _here.threads = threads
            if torch is not None:
                torch.set_num_threads(threads)

    try:
        yield begin
    finally:
        _here.threads = 0
        if torch is not None:
            torch.set_num_threads(before)


@contextmanager
def one_thread() -> Iterator[None]:
    """torch computes with one thread inside, so that sums do not depend on how many cores there are."""
    torch = sys.modules["torch"]
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def strips(height: int, width: int) -> Iterator[slice]:
    """Slices of rows that cover an image in strips of about ``STRIP_PIXELS``."""
    step = max(STRIP_PIXELS // max(width, 1), 1)
    return (slice(start, min(start + step, height)) for start in range(0, height, step))
