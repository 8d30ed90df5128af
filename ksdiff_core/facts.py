"""What a run tells of itself while it goes on."""

from __future__ import annotations

import logging
from collections.abc import Iterable

log = logging.getLogger(__name__)


class Facts(list):
    """Sentences about a run, logged as they come."""

    def extend(self, sentences: Iterable[str], level: int = logging.INFO) -> None:
        for sentence in sentences:
            log.log(level, sentence)
            self.append(sentence)

    def warn(self, sentences: Iterable[str]) -> None:
        self.extend(sentences, logging.WARNING)
