"""``assess``: one request to a page and a file of numbers."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Callable

import numpy as np

from ksdiff_core import __version__
from ksdiff_core.assessment.album import EXP, FUSED, REFERENCE, Album
from ksdiff_core.assessment.document import to_json
from ksdiff_core.assessment.findings import Findings, Verdict, scene_facts
from ksdiff_core.assessment.indices import FullSums, HqnrSums, ReferenceSums
from ksdiff_core.assessment.inputs import Opened, open_rasters
from ksdiff_core.assessment.job import AssessmentJob
from ksdiff_core.assessment.method import judge_method
from ksdiff_core.assessment.page import to_html
from ksdiff_core.assessment.places import Scout
from ksdiff_core.assessment.sampling import Sample, Sampler
from ksdiff_core.assessment.steps import Steps
from ksdiff_core.assessment.uncertainty import UncertaintySums
from ksdiff_core.assessment.verdict import judge
from ksdiff_core.errors import Cancelled
from ksdiff_core.facts import Progress
from ksdiff_core.grid import Window
from ksdiff_core.machine.parallel import ahead
from ksdiff_core.methods.baselines import BASELINES, make_baseline
from ksdiff_core.numerics.moments import Moments, gather
from ksdiff_core.reports.bands import display_bands, roles
from ksdiff_core.reports.files import write_texts
from ksdiff_core.scene.samples import ms_and_pan
from ksdiff_core.tiling import Method

log = logging.getLogger(__name__)

CLASSICAL = tuple(name for name in BASELINES if name != EXP)
"""Methods among which the best one is looked for."""


@dataclass(frozen=True)
class Assessment:
    """What a finished report says, in numbers and words.

    Attributes:
        html: Path of the page, empty if none was wanted.
        json: Path of the numbers, empty if none were wanted.
        consistency: "good", "moderate", "poor" or "unknown".
        best: The best classical method.
        full: Indices of the raster at full resolution by name; NaN where not computable.
        basis: What ``quality`` is about: "reference", "reduced", or empty.
        quality: SAM, ERGAS, Q2n and SCC by name; empty without a basis.
        sentences: The verdict.
        warnings: What limits it.
        seconds: Elapsed time.
    """

    html: str
    json: str
    consistency: str
    best: str
    full: Mapping[str, float]
    basis: str
    quality: Mapping[str, float]
    sentences: tuple[str, ...]
    warnings: tuple[str, ...]
    seconds: float


def assess(
    job: AssessmentJob,
    progress: Progress = lambda _done, _total, _text: None,
    cancelled: Callable[[], bool] = lambda: False,
    edit: Callable[[str], str] = lambda page: page,
) -> Assessment:
    """Assess a fused raster and write the report.

    Args:
        job: What to assess.
        progress: Called in this thread with what is done, what is to do and what is going on.
        cancelled: Asked between the steps; True ends the run.
        edit: What becomes of the page before it is written, such as a translation of it.

    Raises:
        KSDiffError: One of its leaves; then the outputs are as they were before.
    """
    started = time.monotonic()
    job.validate()
    steps = Steps(progress, cancelled)
    with ExitStack() as stack:
        findings = _find(job, open_rasters(job, stack), steps)
    verdict = judge(findings)
    for sentence in verdict.sentences:
        log.info(sentence)
    for warning in verdict.warnings:
        log.warning(warning)
    steps.begin(0.02, 1)
    steps.step("Writing the report")
    makers = {job.html: lambda *found: edit(to_html(*found)), job.json: to_json}
    write_texts({path: make(findings, verdict) for path, make in makers.items() if path})
    steps.end("Done")
    return _summary(findings, verdict, time.monotonic() - started)


def _find(job: AssessmentJob, opened: Opened, steps: Steps) -> Findings:
    scene = opened.scene
    sampler = Sampler(opened)
    steps.begin(0.12, len(CLASSICAL) + 2)
    steps.step("Learning from the scene")
    methods, moments = _learn(opened, sampler, steps)
    steps.step("Choosing windows")
    windows, complete = sampler.choose(steps.cancelled)
    known = roles(scene, opened.sensor)
    scout = Scout(scene.bands, known)
    steps.begin(0.33, len(windows))
    hqnr, missing = _compare(opened, sampler, windows, methods, scout, steps)
    best = max(hqnr, key=lambda name: (not math.isnan(hqnr[name]), hqnr[name]))
    album = Album(scout, display_bands(known, scene.bands), opened.area)
    measured = _Measured(opened, best, methods[best], album)
    steps.begin(0.33, len(windows))
    for number, window in enumerate(windows, 1):
        steps.step(f"Window {number} of {len(windows)}: the raster, EXP and {best}")
        measured.add(sampler.load(window))
    steps.begin(0.20, 12)
    reduced = judge_method(job, opened, sampler.reader, best, steps)
    return Findings(
        job=job,
        version=__version__,
        date=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        scene=scene_facts(opened),
        provenance=opened.provenance,
        windows=tuple(windows),
        complete=complete,
        missing=missing,
        full={name: sums.result() for name, sums in measured.full.items()},
        best=best,
        classical_hqnr=hqnr,
        pan_correlation=_correlation(moments)[-1, : scene.bands],
        band_correlation=measured.band_correlation(),
        reference={name: sums.result() for name, sums in measured.reference.items()},
        reduced=reduced,
        uncertainty=measured.uncertainty.result(float(scout.levels.mean())),
        album=album,
    )


def _learn(opened: Opened, sampler: Sampler, steps: Steps) -> tuple[dict[str, Method], Moments]:
    """The classical methods, fitted, and the moments of MS and low-pass PAN."""
    samples = sampler.reader.samples(1, steps.cancelled)
    methods = {}
    for name in CLASSICAL:
        steps.step("Fitting the classical methods")
        methods[name] = make_baseline(name)
        methods[name].fit(samples, steps.cancelled)
    return methods, gather(ahead(ms_and_pan, samples), opened.scene.bands + 1)


def _compare(
    opened: Opened,
    sampler: Sampler,
    windows: list[Window],
    methods: Mapping[str, Method],
    scout: Scout,
    steps: Steps,
) -> tuple[dict[str, float], float]:
    """HQNR of the classical methods, and the part of the pixels that the raster lacks."""
    sums = {name: HqnrSums(opened.scene) for name in methods}
    lacking = there = 0
    for number, window in enumerate(windows, 1):
        steps.step(f"Window {number} of {len(windows)}: classical methods")
        sample = sampler.load(window)
        scout.add(sample)
        valid = sample.over(window, sample.tile.valid)
        there += int(valid.sum())
        lacking += int((valid & ~sample.over(window, sample.valid)).sum())
        for name, method in methods.items():
            if steps.cancelled():
                raise Cancelled
            sums[name].add(sample, sample.as_fused(method.fuse(sample.tile, steps.cancelled)))
    return {name: found.hqnr for name, found in sums.items()}, lacking / max(there, 1)


class _Measured:
    """The second pass over the windows: indices of three images, and the content of the figures."""

    def __init__(self, opened: Opened, best: str, method: Method, album: Album) -> None:
        self._best, self._method, self._album = best, method, album
        self._bands = opened.scene.bands
        names = (FUSED, EXP, best)
        self.full = {name: FullSums(opened.scene) for name in names}
        wanted = names if opened.reference is not None else ()
        self.reference = {
            name: ReferenceSums(opened.scene.bands, opened.scene.ratio) for name in wanted
        }
        self.uncertainty = UncertaintySums()

    def add(self, sample: Sample) -> None:
        """Take in one window."""
        images = {
            FUSED: sample.fused,
            EXP: sample.as_fused(sample.tile.ms_up),
            self._best: sample.as_fused(self._method.fuse(sample.tile)),
        }
        for name, sums in self.full.items():
            sums.add(sample, images[name])
        if sample.reference is not None:
            patch = sample.core_grown(1, 1)
            core = sample.core.within(patch)
            truth = sample.over(patch, sample.reference)
            valid = sample.over(patch, sample.reference_valid)
            for name, sums in self.reference.items():
                sums.add(sample.over(patch, images[name]), truth, valid, core)
            images[REFERENCE] = sample.reference
        if sample.uncertainty is not None:
            self.uncertainty.add(sample)
        self._album.add(sample, images)

    def band_correlation(self) -> np.ndarray:
        """Of the raster seen by the MS sensor (rows) with the MS (columns), (C, C)."""
        bands = self._bands
        whole = _correlation(self.full[FUSED].moments())
        return whole[bands : 2 * bands, 2 * bands :]


def _correlation(moments: Moments) -> np.ndarray:
    """Correlation matrix; NaN where a variable is constant."""
    deviation = np.sqrt(np.diag(moments.cov))
    scale = np.outer(deviation, deviation)
    return np.where(scale > 0, moments.cov / np.where(scale > 0, scale, 1.0), np.nan)


def _summary(findings: Findings, verdict: Verdict, seconds: float) -> Assessment:
    full = {
        name: float(value) for name, value in vars(findings.full[FUSED]).items() if name != "bands"
    }
    basis, quality = "", None
    if findings.reference:
        basis, quality = "reference", findings.reference[FUSED]
    elif findings.reduced.method:
        basis, quality = "reduced", findings.reduced.rows[findings.reduced.method]
    named = ("sam", "ergas", "q2n", "scc")
    return Assessment(
        html=findings.job.html,
        json=findings.job.json,
        consistency=verdict.consistency,
        best=findings.best,
        full=full,
        basis=basis,
        quality={} if quality is None else {name: getattr(quality, name) for name in named},
        sentences=verdict.sentences,
        warnings=verdict.warnings,
        seconds=seconds,
    )
