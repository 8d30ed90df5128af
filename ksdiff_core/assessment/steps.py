"""Progress and cancelling of a run that consists of stages."""

from __future__ import annotations

from typing import Callable

from ksdiff_core.errors import Cancelled
from ksdiff_core.facts import Progress

TOTAL = 1000
"""What a whole run counts for."""


class Steps:
    """Reports progress that never goes back, and ends the run when the user asks for it.

    Args:
        progress: Called with what is done of ``TOTAL`` and what is going on.
        cancelled: Asked whenever a step begins.
    """

    def __init__(self, progress: Progress, cancelled: Callable[[], bool]) -> None:
        self._progress, self.cancelled = progress, cancelled
        self._start, self._share, self._count, self._done = 0.0, 0.0, 1, 0

    def begin(self, share: float, count: int) -> None:
        """The next stage.

        Args:
            share: Its part of the whole run, 0 to 1.
            count: Its steps.
        """
        self._start += self._share
        self._share, self._count, self._done = share, max(count, 1), 0

    def step(self, text: str) -> None:
        """A step of the stage begins.

        Raises:
            Cancelled: The user stopped.
        """
        if self.cancelled():
            raise Cancelled
        part = min(self._done / self._count, 1.0)
        self._progress(int(TOTAL * min(self._start + part * self._share, 1.0)), TOTAL, text)
        self._done += 1

    def end(self, text: str) -> None:
        """The run is done."""
        self._progress(TOTAL, TOTAL, text)
