from __future__ import annotations

import pytest

from ksdiff_core.machine.pace import Pace, duration


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


def test_speed_and_time_left_are_known_after_three_steps_of_a_stage(clock):
    pace = Pace(clock)
    assert pace.step(0, "Learning")
    clock.now = 500.0
    for done, known in ((1, False), (2, False), (3, True)):
        clock.now += 2.0
        assert pace.step(done, f"Tile {done} of 9") == (done == 1)
        assert pace.known == known
    assert pace.per_minute() == pytest.approx(30.0)
    assert pace.remaining_s(9) == pytest.approx(12.0)


def test_the_latest_steps_count(clock):
    pace = Pace(clock)
    for done in range(1, 61):
        clock.now += 60.0 if done <= 30 else 2.0
        pace.step(done, f"Tile {done}")
    assert pace.remaining_s(80) == pytest.approx(40.0)


def test_a_stage_that_does_not_move_has_no_speed(clock):
    pace = Pace(clock)
    for _ in range(5):
        clock.now += 1.0
        pace.step(7, "Completing the result")
    assert not pace.known


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.2, "1 s"),
        (59.4, "59 s"),
        (61, "1 min"),
        (3540, "59 min"),
        (3600, "1 h 0 min"),
        (7800, "2 h 10 min"),
    ],
)
def test_durations_read_like_speech(seconds, text):
    assert duration(seconds) == text
