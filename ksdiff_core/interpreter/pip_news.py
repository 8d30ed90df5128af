"""What pip says while it works, for people who wait for it."""

from __future__ import annotations

from ksdiff_core.facts import Progress

DOWNLOADED = 80
"""Percent when PyTorch has been downloaded; the rest is unpacking."""

RETRYING = "Retrying"
"""In the warning with which pip says that a server did not answer and is asked again, five times in all."""


class PipNews:
    """Hears that a server does not answer, and how far pip is with the files of PyTorch.

    Args:
        text: What pip is at.
        percent: Done before.
        progress: Told percent done, 100, and what is going on.
        torch_mb: Megabytes of PyTorch that this pip fetches, one file after the other; 0 if it fetches others.
    """

    def __init__(self, text: str, percent: int, progress: Progress, torch_mb: int) -> None:
        self._text, self._progress, self._total_mb = text, progress, torch_mb
        self._first = self._percent = percent
        self._before, self._file = 0, 0

    def __call__(self, line: str) -> None:
        if RETRYING in line:
            told = f"{self._text}: the server does not answer, asking again"
            self._progress(self._percent, 100, told)
        elif self._total_mb:
            self._hear_torch(line)

    def _hear_torch(self, line: str) -> None:
        words = line.split()
        if words[:1] == ["Progress"] and len(words) == 4 and words[1].isdigit():
            done = int(words[1])
            if done < self._file:
                self._before += self._file
            self._file = done
            fetched_mb = (self._before + done) >> 20
            part = min(fetched_mb / self._total_mb, 1.0)
            reached = self._first + int(part * (DOWNLOADED - self._first))
            self._percent = max(self._percent, reached)
            self._progress(self._percent, 100, f"Installing PyTorch: {fetched_mb} MB downloaded")
        elif words[:1] == ["Installing"]:
            self._percent = DOWNLOADED
            self._progress(DOWNLOADED, 100, "Unpacking PyTorch")
