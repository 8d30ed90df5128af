from __future__ import annotations

import pytest


@pytest.fixture
def recorded(qgis_app):
    from qgis.core import QgsProcessingFeedback

    class Recorder(QgsProcessingFeedback):
        def __init__(self) -> None:
            super().__init__()
            self.texts: list[str] = []

        def setProgressText(self, text: str) -> None:
            self.texts.append(text)

    return Recorder()


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def reporter(recorded, clock):
    from ksdiff_qgis.feedback import Reporter

    return Reporter(recorded, clock)


def test_the_bar_shows_the_finished_part(reporter, recorded):
    reporter.progress(3, 12, "Tile 3 of 12")
    assert recorded.progress() == pytest.approx(25.0)


def test_the_bar_stays_while_the_length_is_not_known(reporter, recorded):
    reporter.progress(0, 0, "Reading the scene")
    assert recorded.progress() == 0
    assert recorded.texts == ["Reading the scene"]


def test_every_stage_is_shown_and_its_steps_only_now_and_then(reporter, recorded, clock):
    reporter.progress(0, 100, "Fitting")
    for tile in range(1, 101):
        clock.now += 1.0
        reporter.progress(tile, 100, f"Tile {tile} of 100")
    assert recorded.texts[:2] == ["Fitting", "Tile 1 of 100"]
    assert recorded.texts[2] == "Tile 3 of 100, about 2 min left, 60 per minute"
    assert len(recorded.texts) == 3 + 9


def test_the_time_left_follows_the_latest_speed(reporter, recorded, clock):
    for tile in range(1, 31):
        clock.now += 60.0 if tile <= 10 else 2.0
        reporter.progress(tile, 50, f"Tile {tile} of 50")
    assert recorded.texts[-1].endswith("s left, 30 per minute")


def test_cancelling_the_feedback_is_seen_at_once(reporter, recorded):
    assert not reporter.cancelled()
    recorded.cancel()
    assert reporter.cancelled()
