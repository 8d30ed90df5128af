"""How many steps are planned for a time, counted against what they would take."""

from __future__ import annotations

import pytest

from ksdiff_core.adaptation.job import AdaptationJob
from ksdiff_core.adaptation.plan import ENOUGH_STEPS, FINALISTS, LEAST_STEPS, make_plan

RECIPES = ("few", "some", "many")


def plan(minutes=10.0, steps=0, paces=(0.5, 1.0, 2.0), judging=2.0, plots=6, elapsed=10.0):
    job = AdaptationJob("pan.tif", ("ms.tif",), "x", minutes=minutes, steps=steps)
    return make_plan(job, RECIPES, paces, judging, plots, elapsed)


def seconds(found, paces=(0.5, 1.0, 2.0), judging=2.0):
    """Of the planned run, without judging at full resolution."""
    used = paces[: len(found.recipes)]
    learning = found.steps * (sum(used) + FINALISTS * max(used))
    return learning + judging * (len(used) + 1 + FINALISTS)


@pytest.mark.parametrize("minutes", [2.0, 4.0, 8.0, 16.0])
def test_the_planned_run_stays_within_the_time(minutes):
    found = plan(minutes)
    assert found.recipes
    assert LEAST_STEPS <= found.steps <= ENOUGH_STEPS
    assert seconds(found) + 10.0 < 60.0 * minutes


def test_a_short_time_tries_fewer_recipes_and_says_so():
    found = plan(2.0)
    assert found.recipes == ("few",)
    assert "2 more need more time" in found.fact
    assert plan(60.0).recipes == RECIPES


def test_a_time_that_is_too_short_names_one_that_would_do():
    found = plan(0.5)
    assert not found.recipes
    assert "0.5 minutes are too short" in found.refusal
    needed = float(found.refusal.split("about ")[1].split(" ")[0])
    assert plan(needed + 0.1).recipes


def test_steps_that_are_asked_for_are_taken_as_they_are_whatever_the_time():
    found = plan(0.01, steps=7)
    assert (found.recipes, found.steps) == (RECIPES, 7)


def test_steps_are_counted_up_to_the_total():
    found, seen = plan(steps=2), []
    count = found.counter(lambda *values: seen.append(values), "Trying")
    for _ in range(found.total):
        count()
    assert seen[0] == (1, 10, "Trying")
    assert seen[-1][:2] == (10, 10)
