"""Which method made a raster, and how good that method is on this scene at reduced resolution."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ksdiff_core.assessment.album import EXP
from ksdiff_core.assessment.findings import ReducedFindings
from ksdiff_core.assessment.inputs import Opened
from ksdiff_core.assessment.job import AUTO, NONE, AssessmentJob
from ksdiff_core.assessment.reduced import degrade, judge
from ksdiff_core.assessment.steps import Steps
from ksdiff_core.errors import Cancelled, KSDiffError
from ksdiff_core.job import METHODS
from ksdiff_core.methods.consistency import Consistent
from ksdiff_core.pipeline import make_method
from ksdiff_core.scene.reader import SceneReader
from ksdiff_core.tiling import Method

FOREIGN = (
    "The raster does not say that KSDiff made it. A finished file cannot be judged at reduced "
    "resolution: that needs the method itself, run again on the degraded images. The indices at full "
    "resolution above are all that can be said."
)
NOT_ASKED = "Judging a method at reduced resolution was not asked for."
HAS_REFERENCE = "With a reference, reduced resolution is not needed."


@dataclass(frozen=True)
class _Choice:
    """A method to judge, or why there is none."""

    method: Method | None
    name: str
    note: str
    consistent: bool = False


def judge_method(
    job: AssessmentJob, opened: Opened, reader: SceneReader, best: str, steps: Steps
) -> ReducedFindings:
    """Quality of the raster's method, of EXP and of the best classical method.

    Args:
        job: The request.
        opened: The rasters.
        reader: PAN and MS.
        best: The best classical method.
        steps: Of the run; a stage of it has begun.

    Raises:
        KSDiffError: The method was named in the request and cannot be used.
        Cancelled: The user stopped.
    """
    chosen = _choose(job, opened)
    if chosen.method is None:
        return ReducedFindings("", chosen.note, {})
    steps.step("Reduced resolution: degrading the scene")
    try:
        parts = degrade(opened, reader, steps.cancelled)
    except Cancelled:
        raise
    except KSDiffError as error:
        return ReducedFindings("", f"Reduced resolution was not possible. {error}", {})
    methods = {chosen.name: chosen.method}
    if chosen.consistent:
        methods[chosen.name] = Consistent(chosen.method, parts[0].tile.scene)
    for name in (EXP, best):
        methods.setdefault(name, make_method(job.fusion(name)))
    rows = {}
    for name, method in methods.items():
        text = f"Reduced resolution: {name}"
        steps.step(text)
        rows[name] = judge(method, parts, steps.cancelled, lambda text=text: steps.step(text))
    first = parts[0]
    size = (first.truth.shape[1], first.truth.shape[2])
    return ReducedFindings(chosen.name, chosen.note, rows, len(parts), size, first.border)


def _choose(job: AssessmentJob, opened: Opened) -> _Choice:
    made = opened.provenance
    named = job.method not in (AUTO, NONE)
    if job.method == NONE:
        return _Choice(None, "", NOT_ASKED)
    if opened.reference is not None and not named:
        return _Choice(None, "", HAS_REFERENCE)
    name = job.method if named else made.get("METHOD", "")
    if name not in METHODS:
        return _Choice(None, "", FOREIGN)
    same = name == made.get("METHOD", "")
    seed, steps = (_number(made.get(key, "")) if same else 0 for key in ("SEED", "STEPS"))
    try:
        method = make_method(job.fusion(name, seed, steps))
    except KSDiffError as error:
        if named:
            raise
        return _Choice(None, "", f"The raster was made by {name}, which cannot run here. {error}")
    note = _note(name, same, made, str(getattr(method, "name", "")))
    corrected = made.get("CONSISTENT") == "yes" if same else name != EXP
    return _Choice(method, name, note, corrected)


def _note(name: str, same: bool, made: Mapping[str, str], weights: str) -> str:
    """What ties the judged method to the raster, or does not."""
    if not same:
        return (
            f"The method {name} was named by the user, not by the raster: these numbers say how good it "
            "is on this scene, not how the raster was made."
        )
    if weights and weights != made.get("WEIGHTS", ""):
        return (
            f"The raster was made with the weights {made.get('WEIGHTS') or 'of unknown name'}; judged "
            f"are the weights {weights}."
        )
    details = [f"{key.lower()} {made[key]}" for key in ("WEIGHTS", "SEED", "STEPS") if key in made]
    return f"The raster names its method: {', '.join([name, *details])}."


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0
