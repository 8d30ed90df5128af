"""The MS brought onto PAN: what is done about the shift that was measured between them.

PAN stays where it is, and nothing is resampled: the MS grid gets another offset. For the sign of a shift see
:mod:`ksdiff_core.scene.shift`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Callable

from ksdiff_core.job import MOST_SHIFT_PX, given_shift
from ksdiff_core.scene.shift import SMALLEST_PX, Shift, measure_shift
from ksdiff_core.tiling import Scene, Tile


@dataclass(frozen=True)
class Registration:
    """What was measured and what is done about it.

    Attributes:
        measured: The shift that was found.
        applied: Rows and columns that the MS is moved, in PAN pixels.
        verdict: The decision with its reason, the end of a sentence.
    """

    measured: Shift
    applied: tuple[float, float]
    verdict: str

    @property
    def moves(self) -> bool:
        """Whether the MS grid changes at all."""
        return self.applied != (0.0, 0.0)

    def scene(self, scene: Scene) -> Scene:
        """The scene with its MS moved."""
        return moved(scene, *self.applied)

    def facts(self) -> list[str]:
        """What was measured and decided, in one sentence."""
        found = self.measured
        if math.isinf(found.error):
            return [f"The shift between PAN and MS could not be measured; {self.verdict}."]
        # Adding 0 drops the sign of a zero.
        row, col = round(found.row, 2) + 0.0, round(found.col, 2) + 0.0
        return [
            f"PAN and MS are shifted by {row:.2f} rows and {col:.2f} columns of PAN pixels "
            f"(standard error {found.error:.2f}); {self.verdict}."
        ]

    def warnings(self, ratio: float) -> list[str]:
        """What the user should look at: a shift that is sure and larger than one MS pixel."""
        if not self.measured.confident or self.measured.size <= ratio:
            return []
        return [
            f"PAN and MS lie {self.measured.size / ratio:.1f} MS pixels apart, which is unusual: check the "
            "georeference of both images."
        ]

    def items(self) -> dict[str, str]:
        """Metadata; the first is what gives the same result as ``registration`` of a job."""
        found = self.measured
        items = {"REGISTRATION": ",".join(f"{value:.12g}" for value in self.applied)}
        if math.isfinite(found.error):
            items["SHIFT_MEASURED"] = f"{found.row:.3f},{found.col:.3f}"
            items["SHIFT_ERROR"] = f"{found.error:.3f}"
        return items


def register(
    samples: Sequence[Tile],
    request: str = "auto",
    cancelled: Callable[[], bool] = lambda: False,
) -> Registration:
    """Measure the shift and decide what to do about it.

    Args:
        samples: Tiles of one scene.
        request: "auto", "off" or "DROW,DCOL", as ``registration`` of a job.

    Raises:
        InputError: The request is none of these.
        Cancelled: The user stopped.
    """
    given = given_shift(request)
    found = measure_shift(samples, cancelled)
    if given is not None:
        row, col = given
        return Registration(
            found, given, f"the MS is moved by the given {row:g} rows and {col:g} columns"
        )
    why = ""
    if request == "off":
        why = "registration is off"
    elif math.isinf(found.error):
        why = "there is too little to compare"
    elif not found.confident:
        why = "the images do not agree well enough to be sure"
    elif found.size < SMALLEST_PX:
        why = f"less than {SMALLEST_PX:g} pixels do not show"
    elif found.size > MOST_SHIFT_PX:
        why = f"more than {MOST_SHIFT_PX:g} pixels may be a wrong georeference"
    if why:
        return Registration(found, (0.0, 0.0), f"not corrected because {why}")
    return Registration(found, (round(found.row, 3), round(found.col, 3)), "corrected")


def registered(tile: Tile, request: str = "auto") -> tuple[Tile, Registration]:
    """A tile over a whole scene (:func:`ksdiff_core.tiling.whole_scene`) with its MS moved."""
    registration = register([tile], request)
    return replace(tile, scene=registration.scene(tile.scene)), registration


def moved(scene: Scene, row: float, col: float) -> Scene:
    """The scene with its MS moved down and right by PAN pixels."""
    rows, cols = scene.rows, scene.cols
    return replace(
        scene,
        rows=replace(rows, offset=rows.offset - row / rows.ratio),
        cols=replace(cols, offset=cols.offset - col / cols.ratio),
    )
