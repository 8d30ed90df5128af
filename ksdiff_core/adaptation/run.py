"""``adapt``: from the PAN and MS of a scene to tested weights of its own, or to the reason why not."""

from __future__ import annotations

import logging
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Callable

import numpy as np
import torch
from torch import Tensor

from ksdiff_core.adaptation.course import Course
from ksdiff_core.adaptation.job import AdaptationJob
from ksdiff_core.adaptation.judging import (
    Comparison,
    FullQuality,
    change,
    compare_blocks,
    objections,
)
from ksdiff_core.adaptation.naming import require_free
from ksdiff_core.adaptation.outcome import Adaptation, Found
from ksdiff_core.adaptation.plan import FINALISTS, REHEARSAL_PLOTS, Plan, make_plan
from ksdiff_core.adaptation.plots import Plots, held_out
from ksdiff_core.adaptation.provenance import make_header
from ksdiff_core.adaptation.subject import Subject, open_subject
from ksdiff_core.adaptation.trial import Judge
from ksdiff_core.adaptation.tuning import Recipe, changed_tensors, possible
from ksdiff_core.errors import Cancelled, OutputError, WeightsError
from ksdiff_core.facts import Progress
from ksdiff_core.machine.device import device_errors, resolve
from ksdiff_core.networks.ksdiff import KSDiffNetwork
from ksdiff_core.networks.loading import build_network
from ksdiff_core.tiling import Tile
from ksdiff_core.weights.file import load_weights, save_weights
from ksdiff_core.weights.items import Item
from ksdiff_core.weights.parent import is_adapted
from ksdiff_core.weights.store import WeightsStore
from ksdiff_core.weights.table import checked_name

log = logging.getLogger(__name__)

KEEP_SHIPPED = "The weights before stay the better choice for this scene; nothing was written."


class _Rejected(Exception):
    """The scene's own numbers speak against adaptation; carries the reasons."""


def adapt(
    job: AdaptationJob,
    progress: Progress = lambda _done, _total, _text: None,
    cancelled: Callable[[], bool] = lambda: False,
    store: WeightsStore | None = None,
) -> Adaptation:
    """Adapt weights to a scene and keep them if they pass all tests.

    Args:
        job: What to do.
        progress: Called in this thread with work done, work in all and what is going on.
        cancelled: Asked often; True ends the run, and nothing is written.
        store: Where weights are and where the new ones go; the user's when None.

    Raises:
        KSDiffError: One of its leaves; then nothing was written.
    """
    started = time.monotonic()
    job.validate()
    run = _Run(job, progress, cancelled, store or WeightsStore(), started)
    path, reasons = "", ()
    try:
        with device_errors("to adapt to the scene"):
            path = run.adapt()
    except _Rejected as rejection:
        reasons = rejection.args
        for reason in (*reasons, KEEP_SHIPPED):
            run.say(reason)
    return Adaptation(
        accepted=bool(path),
        name=checked_name(job.name) if path else "",
        path=path,
        reasons=reasons,
        facts=tuple(run.facts),
        seconds=time.monotonic() - started,
        **vars(run.found),
    )


class _Run:
    """The steps of one adaptation."""

    def __init__(
        self,
        job: AdaptationJob,
        progress: Progress,
        cancelled: Callable[[], bool],
        store: WeightsStore,
        started: float,
    ) -> None:
        self.job, self.store, self.started = job, store, started
        self.progress, self.cancelled = progress, cancelled
        self.facts: list[str] = []
        self.found = Found()

    def say(self, sentence: str) -> None:
        log.info(sentence)
        self.facts.append(sentence)

    def adapt(self) -> str:
        """The path of the new weights.

        Raises:
            _Rejected: There are none.
        """
        job = self.job
        require_free(self.store, job.name, job.overwrite)
        parent = self.store.find(job.weights)
        loaded = load_weights(parent)
        if is_adapted(loaded.header):
            raise WeightsError(
                f"{parent} holds weights that are adapted to a scene already.",
                "Adapt the ones they were made of, by default those that ship with KSDiff.",
            )
        self.device = torch.device(resolve(job.device))
        network = build_network(dict(loaded.header), dict(loaded.tensors), str(parent))
        network = network.to(self.device, memory_format=torch.channels_last)
        self.progress(0, 0, "Reading the scene")
        with ExitStack() as stack:
            subject = open_subject(job, loaded.header, stack, self.cancelled)
        for sentence in subject.facts:
            self.say(sentence)
        if subject.plots is None:
            raise _Rejected(subject.too_small)
        self.judge = Judge(self.device, job.seed, self.cancelled)
        passed, plan = self._rehearse(network, subject.plots)
        recipe, adapted = self._learn(network, subject, passed, plan)
        changes = changed_tensors(network, adapted, recipe.names(network))
        header = make_header(job, subject, parent, loaded.header, recipe, vars(self.found))
        if self.cancelled():
            raise Cancelled
        item = self._stored(changes, header)
        self.say(f"Wrote {item.path}: {recipe.name}, {recipe.numbers(network)} numbers.")
        return str(item.path)

    def _stored(self, changes: Mapping[str, Tensor], header: Mapping[str, object]) -> Item:
        """The new weights in the store.

        Raises:
            WeightsError: The store cannot take them.
            OutputError: There is no room for them.
        """
        try:
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "adapted.safetensors"
                save_weights(file, changes, header)
                return self.store.import_file(
                    file, self.job.name, self.job.overwrite, cancelled=self.cancelled
                )
        except OSError as error:
            raise OutputError(
                f"The adapted weights cannot be stored: {error.strerror or error}.",
                f"Free some space in {tempfile.gettempdir()}.",
            ) from error

    def _course(
        self,
        network: KSDiffNetwork,
        plots: Plots,
        secret: np.ndarray | None,
        windows: Sequence[Tile],
        recipes: Sequence[Recipe],
    ) -> Course:
        return Course(
            network, plots, secret, windows, recipes, self.device, self.job.seed, self.cancelled
        )

    def _rehearse(
        self, network: KSDiffNetwork, plots: Plots
    ) -> tuple[list[tuple[Recipe, Comparison]], Plan]:
        """The recipes that help one scale higher than where they learned, and the plan of the run.

        Raises:
            _Rejected: None does.
        """
        recipes = possible(plots, network)
        if not recipes:
            raise _Rejected(
                f"The scene holds {plots.values} valid numbers of MS; even the smallest adaptation needs "
                "more."
            )
        known = plots.first(REHEARSAL_PLOTS)
        lower = known.coarser(plots.rehearsal_factor)
        counts = ~held_out(known.pan.shape[1:])
        clock = time.monotonic()
        before = self.judge.errors(network, known, counts)
        judging = time.monotonic() - clock
        course = self._course(network, lower, None, known.tiles(known.ratio), recipes)
        paces = [0.0 if self.job.steps else course.pace(recipe) for recipe in recipes]
        elapsed = time.monotonic() - self.started
        plan = make_plan(self.job, recipes, paces, judging, len(plots.pan), elapsed)
        if not plan.recipes:
            raise _Rejected(plan.refusal)
        self.say(plan.fact)
        self.found.steps = plan.steps
        trials: list[tuple[Recipe, Comparison]] = []
        for index, recipe in enumerate(plan.recipes):
            count = plan.counter(self.progress, f"Trying {recipe.name}")
            trial = course.adapted(recipe, plan.steps, index, count)
            after = compare_blocks(before, self.judge.errors(trial, known, counts))
            self.say(
                f"Learned one scale lower, {recipe.name}: the error at the scale of MS changed by "
                f"{change(after)}."
            )
            trials.append((recipe, after))
        trials.sort(key=lambda trial: trial[1].change)
        self.found.rehearsal = trials[0][1]
        passed = [trial for trial in trials if trial[1].clear]
        if not passed:
            raise _Rejected(
                "What can be learned from this scene at a coarser scale does not hold at the finer one: in "
                f"the rehearsal the best of {len(trials)} ways changed the error by "
                f"{change(trials[0][1])}."
            )
        return passed[:FINALISTS], plan

    def _learn(
        self,
        network: KSDiffNetwork,
        subject: Subject,
        passed: Sequence[tuple[Recipe, Comparison]],
        plan: Plan,
    ) -> tuple[Recipe, KSDiffNetwork]:
        """The first finalist that passes all tests on the scene itself.

        Raises:
            _Rejected: None does.
        """
        plots = subject.plots
        secret = held_out(plots.pan.shape[1:])
        recipes = [recipe for recipe, _ in passed]
        course = self._course(network, plots, secret, subject.learned, recipes)
        errors = self.judge.errors(network, plots, secret)
        before = self.judge.full_quality(network, subject.samples, subject.judged)
        reasons: list[str] = []
        for turn, (recipe, rehearsal) in enumerate(passed, len(plan.recipes)):
            count = plan.counter(self.progress, f"Learning {recipe.name}")
            adapted = course.adapted(recipe, plan.steps, turn, count)
            held = compare_blocks(errors, self.judge.errors(adapted, plots, secret))
            after = self.judge.full_quality(adapted, subject.samples, subject.judged)
            self.say(f"Learned at the scale of MS, {recipe.name}: {_measured(held, before, after)}")
            against = objections(held, before, after)
            if reasons and against:
                continue
            self.found = Found(recipe.name, plan.steps, rehearsal, held, before, after)
            if not against:
                self.progress(plan.total, plan.total, "Storing the weights")
                return recipe, adapted
            reasons = against
        self.progress(plan.total, plan.total, "No weights passed")
        raise _Rejected(*reasons)


def _measured(held: Comparison, before: FullQuality, after: FullQuality) -> str:
    return (
        f"on {held.blocks} held-out blocks ERGAS went from {held.before:.3f} to {held.after:.3f}, block by "
        f"block {change(held)}; at full resolution HQNR went from {before.hqnr:.4f} to "
        f"{after.hqnr:.4f}, the reprojection error from {before.reprojection:.4f} to "
        f"{after.reprojection:.4f}."
    )
