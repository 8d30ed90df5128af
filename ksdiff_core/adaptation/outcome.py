"""What came of an adaptation."""

from __future__ import annotations

from dataclasses import dataclass

from ksdiff_core.adaptation.judging import Comparison, FullQuality


@dataclass(frozen=True)
class Adaptation:
    """What came of it.

    Attributes:
        accepted: Whether weights were written.
        name: Of the weights; empty if none were written.
        path: Of their file; empty if none was written.
        reasons: Why not, one sentence each.
        recipe: What moved, for people; empty if nothing got that far.
        steps: Learning steps of each trial.
        rehearsal: Blocks of the scene at the next scale after a trial one scale lower, or None.
        held_out: Blocks that were not learned from, or None if nothing got that far.
        before: Quality at full resolution with the weights before, or None.
        after: The same with the new ones.
        facts: What was found and decided, one sentence each.
        seconds: Elapsed time.
    """

    accepted: bool
    name: str
    path: str
    reasons: tuple[str, ...]
    recipe: str
    steps: int
    rehearsal: Comparison | None
    held_out: Comparison | None
    before: FullQuality | None
    after: FullQuality | None
    facts: tuple[str, ...]
    seconds: float


@dataclass
class Found:
    """What is known so far; see :class:`Adaptation`."""

    recipe: str = ""
    steps: int = 0
    rehearsal: Comparison | None = None
    held_out: Comparison | None = None
    before: FullQuality | None = None
    after: FullQuality | None = None
