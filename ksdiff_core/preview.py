"""Parts of a scene, fused one after the other, whose pixels are those of the run on the whole scene."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable

from ksdiff_core.facts import Progress
from ksdiff_core.grid import Window
from ksdiff_core.inputs.recognition import open_pair, place, wanted_window
from ksdiff_core.job import Job
from ksdiff_core.methods.learned import Memory, stamp
from ksdiff_core.pipeline import Result, pansharpen

MOST_PIXELS = 2_400_000
"""PAN pixels of a preview at most: a screen of 1920 x 1200 pixels at full size."""


@dataclass(frozen=True)
class Preview:
    """A fused part of a scene.

    Attributes:
        results: What was made, by method.
        extent: ``xmin, ymin, xmax, ymax`` of its pixels in the PAN's CRS.
        wanted: PAN pixels that were asked for and lie in the scene; more than the part has if it was cut.
    """

    results: dict[str, Result]
    extent: tuple[float, float, float, float]
    wanted: int

    @property
    def pixels(self) -> int:
        """PAN pixels of the part."""
        result = next(iter(self.results.values()))
        return result.height * result.width


class Previewer:
    """Makes previews; keeps what was learned and what was made. For one thread at a time.

    Args:
        folder: Where the images go, ``NUMBER-METHOD.tif``; it is made when it is first needed.
        most: PAN pixels of a preview at most.
    """

    def __init__(self, folder: Path, most: int = MOST_PIXELS) -> None:
        self.folder, self.most = folder, most
        self._memory = Memory()
        self._made: dict[tuple, Result] = {}
        self._count = 0

    def make(
        self,
        job: Job,
        methods: Sequence[str],
        progress: Progress = lambda _done, _total, _text: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Preview:
        """Fuse the extent of a job, or its middle if it is too large, with each of the methods.

        Args:
            job: What to fuse; its output and method do not count.
            methods: Of ``job.METHODS``; those that were made before are not made again.
            progress: As in :func:`ksdiff_core.pipeline.pansharpen`, over all methods.
            cancelled: Asked within each step; True ends the run.

        Raises:
            KSDiffError: As :func:`ksdiff_core.pipeline.pansharpen`.
        """
        part, wanted, files = self._part(job)
        results = {}
        for number, method in enumerate(methods):
            one = replace(part, method=method)
            if (one, files) not in self._made:
                report = _share(progress, number, len(methods), method)
                self._made[one, files] = self._fuse(one, report, cancelled)
            results[method] = self._made[one, files]
        return Preview(results, part.extent, wanted)

    def _part(self, job: Job) -> tuple[Job, int, tuple]:
        """The job of a part that is not too large, the pixels that were wanted, and the state of the files."""
        with ExitStack() as stack:
            pan, ms = open_pair(job, stack)
            window = wanted_window(job, pan, place(pan, ms))
            files = tuple(stamp(path) for path in (*pan.files(), *ms.files()))
            extent = pan.grid.crop(middle(window, self.most)).bounds
        return replace(job, extent=extent, output=""), window.height * window.width, files

    def _fuse(self, job: Job, progress: Progress, cancelled: Callable[[], bool]) -> Result:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._count += 1
        output = os.path.join(self.folder, f"{self._count}-{job.method}.tif")
        return pansharpen(replace(job, output=output), progress, cancelled, self._memory)


def _share(progress: Progress, number: int, count: int, method: str) -> Progress:
    """The progress of one of several runs."""
    return lambda done, total, text: progress(
        number * total + done, count * total, f"{method}: {text}"
    )


def middle(window: Window, most: int) -> Window:
    """The part of at most ``most`` pixels around the centre of a window, with its shape."""
    scale = math.sqrt(most / (window.height * window.width))
    if scale >= 1:
        return window
    height, width = max(int(window.height * scale), 1), max(int(window.width * scale), 1)
    height, width = min(height, most), min(width, most)
    row = window.row + (window.height - height) // 2
    return Window(row, window.col + (window.width - width) // 2, height, width)
