"""Which of the MS bands that are read are written, and which of them are only interpolated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ksdiff_core.errors import InputError
from ksdiff_core.grid import Window
from ksdiff_core.job import Job
from ksdiff_core.tiling import Tile


@dataclass(frozen=True)
class BandChoice:
    """Positions among the bands that are read.

    Attributes:
        written: Those of the output, in its order.
        interpolated: Those that are interpolated like the method exp, and not sharpened.
    """

    written: tuple[int, ...]
    interpolated: tuple[int, ...] = ()

    def interpolate(self, fused: np.ndarray, tile: Tile, core: Window) -> np.ndarray:
        """The tile with those bands interpolated; their spread, if it follows, is 0.

        Args:
            fused: (C, h, w) or (2 C, h, w) over ``core``; changed in place.
            tile: The tile.
            core: Its part that is wanted.
        """
        if self.interpolated:
            chosen, bands = list(self.interpolated), tile.scene.bands
            fused[chosen] = tile.ms_up[(chosen, *core.within(tile.window))]
            fused[[bands + one for one in chosen if bands + one < len(fused)]] = 0.0
        return fused

    def facts(self, used: Sequence[int], names: Sequence[str]) -> list[str]:
        """What is not as usual, one sentence each, for the numbers and names of the bands that are read."""
        known = [name or f"band {number}" for number, name in zip(used, names)]
        facts = []
        if len(self.written) < len(known):
            facts.append(f"Written are {', '.join(known[one] for one in self.written)}.")
        if self.interpolated:
            which = ", ".join(known[one] for one in self.interpolated)
            facts.append(f"Interpolated and not sharpened: {which}.")
        return facts


def choose_bands(job: Job, used: Sequence[int], names: Sequence[str]) -> BandChoice:
    """The choice of a job.

    Args:
        job: Names bands of the stacked MS, from 1.
        used: Numbers of the bands that are read, in their order.
        names: Their names, empty where they have none.

    Raises:
        InputError: A band was chosen that is not read.
    """
    known = ", ".join(f"{n} {name}".strip() for n, name in zip(used, names))
    for what, chosen in (("written", job.output_bands), ("interpolated", job.interpolated_bands)):
        for number in chosen:
            if number not in used:
                raise InputError(
                    f"Band {number} is to be {what}, but the bands in use are {known}.",
                    "Choose among these, or use that band too.",
                )
    written = tuple(map(list(used).index, job.output_bands)) or tuple(range(len(used)))
    return BandChoice(written, tuple(map(list(used).index, job.interpolated_bands)))
