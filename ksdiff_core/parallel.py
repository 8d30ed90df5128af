"""Independent pieces of work shared between the cores."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Callable

PARALLEL_PIXELS = 100_000
"""Pieces of fewer pixels are not worth a second thread."""

STRIP_PIXELS = 65_536
"""Pixels of a strip whose few temporary images stay in the cache of a core."""


def for_each(work: Callable[[int], None], count: int, pixels: int) -> None:
    """``work(0)`` to ``work(count - 1)``, in several threads if there is enough to do.

    Args:
        work: Called with an index; what it does must not depend on the order.
        count: Number of calls.
        pixels: Size of one call.
    """
    if count == 1 or pixels < PARALLEL_PIXELS:
        for index in range(count):
            work(index)
    else:
        with ThreadPoolExecutor(min(count, os.cpu_count() or 1)) as threads:
            list(threads.map(work, range(count)))


def strips(height: int, width: int) -> Iterator[slice]:
    """Slices of rows that cover an image in strips of about ``STRIP_PIXELS``."""
    step = max(STRIP_PIXELS // max(width, 1), 1)
    return (slice(start, min(start + step, height)) for start in range(0, height, step))
