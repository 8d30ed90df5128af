from __future__ import annotations

from dataclasses import replace

import pytest

from ksdiff_core.commands.job_options import job_from, job_parser
from ksdiff_core.job import Job
from ksdiff_core.methods.presets import QUALITIES, with_quality
from ksdiff_core.weights.file import read_header
from ksdiff_core.weights.store import WeightsStore

JOB = Job("p", ("m",), "o.tif")


def test_balanced_is_what_a_job_is_without_a_quality():
    assert with_quality(JOB, "balanced") == JOB


def test_fast_takes_the_smaller_network_and_best_more_views():
    assert with_quality(JOB, "fast") == replace(JOB, weights="ksdiff-fast")
    small, usual = (
        read_header(WeightsStore().find(name))["architecture"] for name in ("ksdiff-fast", "ksdiff")
    )
    assert small["prior"] == usual["prior"] == "diffusion"
    assert small["blocks"] * small["width"] ** 2 < 0.25 * usual["blocks"] * usual["width"] ** 2
    assert with_quality(JOB, "best") == replace(JOB, ensemble=4)


def test_what_is_asked_for_goes_before_the_quality():
    chosen = replace(JOB, weights="my-city")
    assert with_quality(chosen, "fast") == chosen
    assert with_quality(JOB, "best", views=1) == JOB
    assert with_quality(JOB, "fast", views=8).ensemble == 8


@pytest.mark.parametrize("quality", QUALITIES)
def test_other_methods_have_no_quality(quality):
    classical = replace(JOB, method="gsa")
    assert with_quality(classical, quality) == classical


def test_the_command_line_knows_the_words():
    line = ["--pan", "p", "--ms", "m", "--output", "o.tif", "--quality", "best"]
    assert job_from(job_parser().parse_args(line)) == replace(JOB, ensemble=4)
    line += ["--ensemble", "2"]
    assert job_from(job_parser().parse_args(line)) == replace(JOB, ensemble=2)
