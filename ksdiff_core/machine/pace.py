"""How fast a run goes, and how long it will still take."""

from __future__ import annotations

import re
import time
from collections import deque
from typing import Callable

WINDOW = 16
"""Steps from which the speed is taken: recent ones, since it changes."""

ENOUGH = 3
"""Steps after which it is told."""


class Pace:
    """The steps of one stage after the other.

    Args:
        clock: Seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self.stage = clock, ""
        self._steps: deque[tuple[float, int]] = deque(maxlen=WINDOW)

    def step(self, done: int, text: str) -> bool:
        """Note what is finished, and tell whether a new stage began.

        Args:
            done: Steps finished in all.
            text: What is being done. Texts that differ only in numbers belong to one stage.
        """
        stage = re.sub(r"\d+", "#", text)
        new = stage != self.stage
        if new:
            self._steps.clear()
        self.stage = stage
        self._steps.append((self._clock(), done))
        return new

    @property
    def known(self) -> bool:
        """Whether there were enough steps to tell the speed."""
        return len(self._steps) >= ENOUGH and self._steps[-1][1] > self._steps[0][1]

    def per_minute(self) -> float:
        """Steps in a minute; only if ``known``."""
        (start, first), (end, last) = self._steps[0], self._steps[-1]
        return 60.0 * (last - first) / max(end - start, 1e-9)

    def remaining_s(self, total: int) -> float:
        """Seconds until ``total`` steps are done at this speed; only if ``known``."""
        return 60.0 * (total - self._steps[-1][1]) / self.per_minute()


def duration(seconds: float) -> str:
    """Seconds as people say them: "40 s", "5 min", "2 h 10 min"."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"
