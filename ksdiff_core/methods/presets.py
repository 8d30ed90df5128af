"""Quality by one word: what ``fast``, ``balanced`` and ``best`` stand for. Only KSDiff has a choice."""

from __future__ import annotations

from dataclasses import replace

from ksdiff_core.job import Job

QUALITIES = ("fast", "balanced", "best")
DEFAULT_QUALITY = "balanced"

FAST_WEIGHTS = "ksdiff-fast"
"""The shipped network with half the channels and two thirds of the blocks, a quarter of the multiplications."""

BEST_VIEWS = 4
"""Views of every tile: 0.6 % less error than one for four times the work of the network. Source: the
validation scenes of the shipped weights; 8 views are 0.1 % better than 4."""


def with_quality(job: Job, quality: str, views: int = 0) -> Job:
    """The job with what a quality stands for, where nothing else is asked for.

    Args:
        job: Its weights are kept if it names some.
        quality: One of ``QUALITIES``.
        views: Views of every tile; 0 leaves them to the quality.
    """
    if job.method != "ksdiff":
        return replace(job, ensemble=views) if views else job
    if quality == "fast" and not job.weights:
        job = replace(job, weights=FAST_WEIGHTS)
    return replace(job, ensemble=views or (BEST_VIEWS if quality == "best" else 1))
