"""How many steps fit into the time that the user gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable

from ksdiff_core.adaptation.job import AdaptationJob
from ksdiff_core.facts import Progress

if TYPE_CHECKING:
    from ksdiff_core.adaptation.tuning import Recipe

LEAST_STEPS = 24
"""Steps below which a trial says nothing."""

ENOUGH_STEPS = 160
"""Steps after which the error hardly moves any more."""

FINALISTS = 2
"""Recipes that may prove themselves on the scene itself, if more than one has passed the rehearsal."""

SAFE_SHARE = 0.85
"""Part of the time that is planned for: the machine may have other work later."""

REHEARSAL_PLOTS = 6
"""Plots on which trials are compared; the weights themselves are made and judged with all."""

FULL_JUDGING_S = 20.0
"""Seconds for quality at full resolution, before and after."""


@dataclass
class Plan:
    """What will be tried.

    Attributes:
        recipes: In the order in which they are tried; empty if the time is too short.
        steps: Of each trial, and of the adaptation itself.
        fact: The plan in a sentence.
        refusal: Why there is no plan.
    """

    recipes: tuple[Recipe, ...]
    steps: int
    fact: str = ""
    refusal: str = ""
    _done: int = field(default=0, init=False)

    @property
    def total(self) -> int:
        """Steps of the whole run, if all finalists are needed."""
        return self.steps * (len(self.recipes) + FINALISTS)

    def counter(self, progress: Progress, text: str) -> Callable[[], None]:
        """What a trial calls after each step."""

        def count() -> None:
            self._done += 1
            progress(self._done, self.total, text)

        return count


def make_plan(
    job: AdaptationJob,
    recipes: Sequence[Recipe],
    paces: Sequence[float],
    judging: float,
    plots: int,
    elapsed: float,
) -> Plan:
    """The plan for a job.

    Args:
        job: With the time, or the number of steps.
        recipes: That the scene allows, those that matter most first.
        paces: Seconds of a step of each recipe.
        judging: Seconds in which the plots of the rehearsal are judged.
        plots: Plots that are judged at the end, before and after.
        elapsed: Seconds that are gone.
    """
    if job.steps:
        fact = f"{len(recipes)} trials of {job.steps} steps, as asked for."
        return Plan(tuple(recipes), job.steps, fact)
    left = SAFE_SHARE * (60.0 * job.minutes - elapsed) - FULL_JUDGING_S
    left -= (1 + FINALISTS) * judging * max(1.0, plots / REHEARSAL_PLOTS)
    for count in range(len(recipes), 0, -1):
        per_step = sum(paces[:count]) + FINALISTS * max(paces[:count])
        steps = int((left - count * judging) / max(per_step, 1e-6))
        if steps >= LEAST_STEPS:
            steps = min(steps, ENOUGH_STEPS)
            fact = (
                f"{count} trial{'s' * (count != 1)} of {steps} steps fit into {job.minutes:g} minutes; "
                f"with steps = {steps} the same weights are made again."
            )
            if count < len(recipes):
                fact += f" {len(recipes) - count} more need more time."
            return Plan(tuple(recipes[:count]), steps, fact)
    needed = (
        (60.0 * job.minutes - left + judging + (1 + FINALISTS) * LEAST_STEPS * paces[0])
        / SAFE_SHARE
        / 60.0
    )
    return Plan(
        (),
        0,
        refusal=f"{job.minutes:g} minutes are too short for this scene on this machine; about "
        f"{needed:.1f} are needed.",
    )
