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
) -> None:
    """``store(work(load(item)))`` for each item, in order.

    ``load`` runs in one thread, ``store`` in another and ``work`` in the caller's. The first
    exception of any of them is raised here, after the steps under way in the other threads ended.
    """
    source = iter(items)
    with ThreadPoolExecutor(1) as reader, ThreadPoolExecutor(1) as writer:
        ahead: deque[Future] = deque()
        behind: deque[Future] = deque()
        try:
            for item in source:
                ahead.append(reader.submit(load, item))
                if len(ahead) > WAITING:
                    _pass_on(ahead, behind, writer, work, store)
            while ahead:
                _pass_on(ahead, behind, writer, work, store)
            while behind:
                behind.popleft().result()
        except BaseException:
            for future in (*ahead, *behind):
                future.cancel()
            raise


def _pass_on(
    ahead: deque[Future],
    behind: deque[Future],
    writer: ThreadPoolExecutor,
    work: Callable[[Loaded], Done],
    store: Callable[[Done], None],
) -> None:
    behind.append(writer.submit(store, work(ahead.popleft().result())))
    while len(behind) > WAITING or (behind and behind[0].done()):
        behind.popleft().result()
