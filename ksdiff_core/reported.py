"""A fusion and the quality report on its result, one after the other."""

from __future__ import annotations

from typing import Callable

from ksdiff_core.assessment.job import AssessmentJob
from ksdiff_core.assessment.run import Assessment, assess
from ksdiff_core.errors import Cancelled, KSDiffError
from ksdiff_core.facts import Progress
from ksdiff_core.job import Job
from ksdiff_core.pipeline import Result, pansharpen
from ksdiff_core.raster.target import PAGE_SUFFIXES, check_target

FUSION_SHARE = 4
"""Parts of five of the progress that belong to the fusion."""


def pansharpen_and_report(
    job: Job,
    progress: Progress = lambda _done, _total, _text: None,
    cancelled: Callable[[], bool] = lambda: False,
    report: str = "",
    edit: Callable[[str], str] = lambda page: page,
) -> tuple[Result, Assessment]:
    """Fuse the images of a job, and assess the result.

    Args:
        job: What to fuse.
        progress: As of :func:`~ksdiff_core.pipeline.pansharpen`.
        cancelled: Asked before and within each step; True ends the run.
        report: Path of the page to write; replaced if it exists and ``job.overwrite`` is set.
        edit: What becomes of the page before it is written.

    Raises:
        KSDiffError: One of its leaves. If it comes from the report, the result of the fusion is complete.
    """
    judged = report_on(job, report)
    check_target(report, job.overwrite, (job.pan, *job.ms), PAGE_SUFFIXES)

    def share(done: int, total: int, text: str, before: int, parts: int) -> None:
        progress(before * total + parts * done, 5 * total, text)

    result = pansharpen(job, lambda *step: share(*step, 0, FUSION_SHARE), cancelled)
    rest = 5 - FUSION_SHARE
    try:
        found = assess(judged, lambda *step: share(*step, FUSION_SHARE, rest), cancelled, edit)
    except Cancelled as error:
        raise Cancelled(f"Cancelled. {job.output} is complete; no report was written.") from error
    except KSDiffError as error:
        message = f"{job.output} is complete, but there is no report on it. {error.message}"
        raise type(error)(message, error.hint) from error
    return result, found


def report_on(job: Job, report: str) -> AssessmentJob:
    """The request for a report on the result of a fusion."""
    return AssessmentJob(
        fused=job.output,
        pan=job.pan,
        ms=job.ms,
        html=report,
        uncertainty=job.uncertainty,
        pan_band=job.pan_band,
        ms_bands=job.output_bands or job.ms_bands,
        sensor=job.sensor,
        weights=job.weights,
        device=job.device,
        overwrite=job.overwrite,
    )
