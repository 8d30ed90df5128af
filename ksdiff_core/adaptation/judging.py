"""Whether an adaptation is worth keeping: paired tests on numbers that it has not learned from."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

LEAST_GAIN = 0.01
"""Fall of the error below which weights of their own are not worth their name."""

STANDARD_ERRORS = 2.0
"""How many standard errors a fall must exceed."""

LEAST_BLOCKS = 8
"""Blocks without which nothing can be said."""

HQNR_SLACK = 5e-4
"""Fall of HQNR that is taken for none."""

REPROJECTION_SLACK = 5e-4
"""Growth of the reprojection error, relative RMSE, that is taken for none."""


@dataclass(frozen=True)
class Comparison:
    """Errors of the same blocks before and after.

    Attributes:
        before: Error of all blocks, ERGAS.
        after: The same after.
        change: Mean of log(after / before) over the blocks.
        error: Its standard error; infinite with too few blocks.
        blocks: Their number.
    """

    before: float
    after: float
    change: float
    error: float
    blocks: int

    @property
    def gain(self) -> float:
        """Part of the error that is gone, by the mean of the blocks; negative when it grew."""
        return 1.0 - math.exp(self.change)

    @property
    def clear(self) -> bool:
        """Whether the error fell beyond doubt, block by block and as a whole."""
        sure = self.change + STANDARD_ERRORS * self.error < 0.0
        return sure and self.gain >= LEAST_GAIN and self.after < self.before


def compare_blocks(before: np.ndarray, after: np.ndarray) -> Comparison:
    """The paired comparison of two sets of errors.

    Args:
        before: ERGAS of each block (n,), >= 0.
        after: The same, of the same blocks.
    """
    if before.shape != after.shape:
        raise ValueError(f"expected the same blocks, got {before.shape} and {after.shape}")
    floor = 1e-6 * max(float(before.mean()), 1e-30) if len(before) else 1.0
    # Blocks of one value have no error either way.
    change = np.log(np.maximum(after, floor) / np.maximum(before, floor))
    enough = len(change) >= LEAST_BLOCKS
    return Comparison(
        before=_whole(before),
        after=_whole(after),
        change=float(change.mean()) if len(change) else 0.0,
        error=float(change.std(ddof=1) / math.sqrt(len(change))) if enough else math.inf,
        blocks=len(change),
    )


def _whole(errors: np.ndarray) -> float:
    """ERGAS over blocks of one size from that of each: it is a root of mean squares."""
    return float(np.sqrt(np.mean(errors**2))) if len(errors) else math.nan


@dataclass(frozen=True)
class FullQuality:
    """Quality at full resolution, where no truth is known.

    Attributes:
        hqnr: 1 is perfect.
        reprojection: Relative RMSE of the result seen through the MS sensor against the MS.
    """

    hqnr: float
    reprojection: float


def objections(held_out: Comparison, before: FullQuality, after: FullQuality) -> list[str]:
    """What speaks against an adaptation, one sentence each; none when it may be kept."""
    found = []
    if not held_out.clear:
        found.append(
            f"On {held_out.blocks} held-out blocks the error at reduced resolution changed by "
            f"{change(held_out)}; a clear fall of at least {percent(LEAST_GAIN)} is required."
        )
    if not after.hqnr >= before.hqnr - HQNR_SLACK:
        found.append(
            f"At full resolution HQNR fell from {before.hqnr:.4f} to {after.hqnr:.4f}; it must not "
            "fall."
        )
    if not after.reprojection <= before.reprojection + REPROJECTION_SLACK:
        found.append(
            f"The reprojection error grew from {before.reprojection:.4f} to "
            f"{after.reprojection:.4f}; it must not grow."
        )
    return found


def change(found: Comparison) -> str:
    """How the error changed, with its standard error: "-1.5 % ± 0.3 %"."""
    return f"{percent(-found.gain, sign=True)} ± {percent(found.error)}"


def percent(share: float, sign: bool = False) -> str:
    """ "1.5 %", or "+1.5 %"; "?" for what is not finite."""
    if not math.isfinite(share):
        return "?"
    return f"{100.0 * share:+.1f} %" if sign else f"{100.0 * share:.1f} %"
