"""A fusion with the report on its result: what each alone gives, in order, and what a failure leaves."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pairs import make_pair, texture

from ksdiff_core import __main__, reported
from ksdiff_core.assessment.run import assess
from ksdiff_core.errors import Cancelled, OutputError
from ksdiff_core.job import Job
from ksdiff_core.pipeline import pansharpen
from ksdiff_core.reported import pansharpen_and_report, report_on

TIMES = re.compile(r"\d{4}-\d\d-\d\dT[^<]*")


@pytest.fixture
def job(tmp_path: Path) -> Job:
    bands = texture((3, 96, 128), 5)
    ms = bands.reshape(3, 24, 4, 32, 4).mean(axis=(2, 4)).astype(np.uint16)
    pan = bands.mean(axis=0, keepdims=True).astype(np.uint16)
    pair = make_pair(tmp_path, ms_pixels=ms, pan_pixels=pan)
    return Job(pair.pan, (pair.ms,), str(tmp_path / "out.tif"), "gsa")


def page_of(job: Job) -> str:
    return str(Path(job.output).with_suffix(".html"))


def test_image_and_page_are_those_of_the_two_steps(job):
    result, found = pansharpen_and_report(job, report=page_of(job))
    image, page = Path(job.output).read_bytes(), Path(page_of(job)).read_text("utf-8")
    again = replace(job, overwrite=True)
    alone = pansharpen(again)
    judged = assess(report_on(again, page_of(job)))
    assert Path(job.output).read_bytes() == image
    assert TIMES.sub("", Path(page_of(job)).read_text("utf-8")) == TIMES.sub("", page)
    assert (result.height, result.dtype) == (alone.height, alone.dtype)
    assert found.sentences == judged.sentences


def test_bands_and_part_of_the_scene_are_those_of_the_fusion(job):
    part = replace(job, output_bands=(3, 1), extent=(600000.0, 4499500.0, 600800.0, 4500000.0))
    _, found = pansharpen_and_report(part, report=page_of(job))
    assert any("2 bands of the MS" in sentence for sentence in found.sentences)


def test_progress_grows_to_its_end(job):
    shares = []
    pansharpen_and_report(job, lambda *step: shares.append(step[0] / step[1]), report=page_of(job))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert min(shares) == 0.0


def test_a_page_that_cannot_be_written_is_refused_before_the_fusion(job):
    for report in (
        page_of(job)[:-5] + ".pdf",
        job.pan,
        str(Path(job.output).parent / "no" / "r.html"),
    ):
        with pytest.raises(OutputError):
            pansharpen_and_report(job, report=report)
    assert not os.path.exists(job.output)


def test_what_stops_the_report_leaves_the_image(job, monkeypatch):
    def broken(*_: object) -> None:
        raise OutputError("The disk is full.", "Free some space.")

    monkeypatch.setattr(reported, "assess", broken)
    with pytest.raises(OutputError) as caught:
        pansharpen_and_report(job, report=page_of(job))
    assert (
        "out.tif is complete, but there is no report on it. The disk is full."
        in caught.value.message
    )
    assert caught.value.hint == "Free some space."
    assert os.path.exists(job.output)


def test_a_user_who_stops_the_report_has_the_image(job):
    done = []

    def cancelled() -> bool:
        return bool(done) and done[-1] > 0.9

    with pytest.raises(Cancelled, match=r"out\.tif is complete; no report was written"):
        pansharpen_and_report(
            job, lambda *step: done.append(step[0] / step[1]), cancelled, page_of(job)
        )
    assert os.path.exists(job.output)
    assert not os.path.exists(page_of(job))


def test_the_command_says_what_the_report_says(job, capsys):
    arguments = ["--pan", job.pan, "--ms", job.ms[0], "--output", job.output, "--method", "gsa"]
    assert __main__.main(["pansharpen", *arguments, "--report", page_of(job)]) == 0
    told = capsys.readouterr().out
    assert "Radiometric consistency is" in told
    assert f"Wrote {page_of(job)}." in told
    assert Path(page_of(job)).read_text("utf-8").startswith("<!doctype html>")
