"""What a run tells of itself while it goes on."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Callable

log = logging.getLogger(__name__)

Progress = Callable[[int, int, str], None]
"""Told what is done, of how much in all (0 while that is not known), and what is going on."""


class Facts(list):
    """Sentences about a run, logged as they come."""

    def extend(self, sentences: Iterable[str], level: int = logging.INFO) -> None:
        for sentence in sentences:
            log.log(level, sentence)
            self.append(sentence)

    def warn(self, sentences: Iterable[str]) -> None:
        self.extend(sentences, logging.WARNING)
