"""A few damaged files of each kind that no row of the faults covers; ``make fuzz`` runs many."""

from __future__ import annotations

import os
import random
import signal

import fuzz
import pytest
from mutation import mutated

watched = pytest.importorskip("watched", reason="Windows cannot fork").watched


@pytest.mark.parametrize(
    ("kind", "cases"), [("job", 60), ("manifest", 60), ("table", 40), ("tiles", 25)]
)
def test_damaged_files_end_in_an_error_for_users_or_in_a_result(kind, cases):
    assert fuzz.problems(kind, cases, seed=1) == []


def test_damage_repeats_with_its_seed_and_is_damage():
    content = bytes(range(256)) * 4
    made = [mutated(content, random.Random(seed), False) for seed in range(40)]
    again = [mutated(content, random.Random(seed), False) for seed in range(40)]
    assert made == again
    assert sum(one != content for one in made) > 35


def spin() -> str:
    while True:
        pass


def allocate() -> str:
    return str(len(bytearray(3 * 2**30)))


def crash() -> str:
    os.kill(os.getpid(), signal.SIGSYS)
    return ""


@pytest.mark.parametrize(
    ("work", "how"), [(spin, "hung"), (allocate, "raised"), (crash, "crashed"), (str, "done")]
)
def test_the_watchdog_tells_the_ends_apart(work, how):
    assert watched(work, seconds=1.0, memory_mb=2048).how == how
