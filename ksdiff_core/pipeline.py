"""``pansharpen``: one job from two images to one verified file."""

from __future__ import annotations

import itertools
import logging
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import Callable

import numpy as np

from ksdiff_core.errors import Cancelled
from ksdiff_core.facts import Facts, Progress
from ksdiff_core.grid import Window
from ksdiff_core.inputs.bandchoice import BandChoice
from ksdiff_core.inputs.recognition import Inputs, open_inputs
from ksdiff_core.inputs.summary import doubts, expected_time, five_lines, needs, taken
from ksdiff_core.interpreter.session import current_session
from ksdiff_core.job import Job
from ksdiff_core.machine.device import block_size, device_errors, resolve, tile_size, tile_workers
from ksdiff_core.machine.parallel import sharing
from ksdiff_core.machine.stream import stream
from ksdiff_core.methods.consistency import Consistent
from ksdiff_core.methods.fuse import Fuser
from ksdiff_core.methods.learned import Learned, Memory, learn
from ksdiff_core.output.journal import Journal
from ksdiff_core.output.leftovers import clear_leftovers
from ksdiff_core.output.provenance import metadata_of
from ksdiff_core.output.store import Store, total_space
from ksdiff_core.output.writer import RasterSink
from ksdiff_core.raster.layout import Layout
from ksdiff_core.raster.radiometry import Converter, output_nodata
from ksdiff_core.raster.target import require_space
from ksdiff_core.result import Result
from ksdiff_core.scene.reader import Loaded, SceneReader
from ksdiff_core.tiling import Method, Scene, tile_cores

log = logging.getLogger(__name__)

CLOSING = 10
"""Tiles that take about as long as one step of the layout takes per tile of the image."""

SPREAD_NODATA = -1.0
"""Nodata value of the uncertainty, which is never negative."""


def make_method(job: Job) -> Method:
    """The method a job names, on its device, in the Python of :func:`computing_in`.

    Imports only what that method needs.

    Raises:
        DeviceError: The device cannot be used.
        WeightsError: The weights cannot be used.
    """
    if job.method == "ksdiff":
        members = job.members if job.uncertainty else 0
        how = (job.seed, job.steps, members, job.ensemble, job.precision)
        if (session := current_session()) is not None:
            return session.load(job.weights, job.device, *how)
        device = resolve(job.device)
        from ksdiff_core.methods.model import load_method

        return load_method(job.weights, device, *how)
    from ksdiff_core.methods.baselines import make_baseline

    return make_baseline(job.method)


def pansharpen(
    job: Job,
    progress: Progress = lambda _done, _total, _text: None,
    cancelled: Callable[[], bool] = lambda: False,
    memory: Memory | None = None,
) -> Result:
    """Fuse the images of a job into its output file.

    Args:
        job: What to do.
        progress: Called in this thread with tiles done, tiles in all and what is going on.
        cancelled: Asked before and within each step; True ends the run.
        memory: What earlier runs learned, so that one on another extent need not learn again.

    Raises:
        KSDiffError: One of its leaves; then the output is as it was before.
    """
    started = time.monotonic()
    job.validate()
    facts = Facts()
    with ExitStack() as stack:
        inputs = open_inputs(job, stack)
        memory = memory or Memory()
        known = memory.recall(job, inputs.files)
        plan = _plan(job, inputs, known)
        stores = _stores(job, inputs, plan, stack)
        clear_leftovers(job.output)
        journal = stack.enter_context(plan.journal)
        journal.start([stores[0].place(core) for core in plan.cores], plan.tile, stores)
        needed, free = total_space(stores)
        space = needed + journal.space_mb, free
        require_space(job.output, *space)
        total = len(plan.cores) + plan.closing * len(stores)
        progress(0, total, "Learning from the scene")
        with device_errors("to learn from the scene"):
            fit = partial(learn, job, inputs, plan.method, plan.tile, cancelled)
            learned = known or plan.fuser.learn(fit)
        memory.keep(job, inputs.files, learned)
        reader, registration = learned.reader(inputs), learned.registration
        facts.extend(five_lines(inputs, registration, learned.largest))
        facts.warn(doubts(inputs, registration, learned.largest))
        facts.extend([*inputs.notes(), *plan.facts(job), needs(plan.memory_mb, *space)])
        facts.extend([*plan.method.facts(), *journal.facts])
        facts.warn(journal.warnings)
        _fuse_tiles(
            plan, reader, inputs.choice, stores, lambda n, text: progress(n, total, text), cancelled
        )
        journal.close()
        if cancelled():
            raise Cancelled
        progress(len(plan.cores), total, "Completing the result")
        stores[0].require_pixels(job.mask)
        facts.extend(stores[0].facts())
        facts.warn([*reader.warnings(), *stores[0].warnings()])
        domains = metadata_of(job, inputs, plan.fuser, registration)
        _commit(plan, stores, domains, lambda n, text: progress(n, total, text), cancelled)
        facts.extend(taken())
    return Result(
        output=job.output,
        method=job.method,
        device=", ".join(plan.fuser.devices),
        precision=", ".join(plan.fuser.precisions),
        height=inputs.wanted.height,
        width=inputs.wanted.width,
        bands=len(inputs.choice.written),
        dtype=plan.converter.type_name,
        ratio=inputs.scene.ratio,
        seconds=time.monotonic() - started,
        tile=plan.tile,
        tiles=len(plan.cores),
        facts=tuple(facts),
    )


@dataclass(frozen=True)
class _Plan:
    """What was decided before the first pixel."""

    method: Consistent
    fuser: Fuser
    device: str
    tile: int
    cores: tuple[Window, ...]
    converter: Converter
    layout: Layout
    workers: int
    memory_mb: float
    journal: Journal

    @property
    def closing(self) -> int:
        """Steps of progress, in tiles, for the layout of one file."""
        return self.layout.steps * -(-len(self.cores) // CLOSING)

    def facts(self, job: Job) -> list[str]:
        nodata, precision, count = self.converter.nodata, self.method.precision, len(self.cores)
        return [
            f"Method {job.method} on {self.device}{precision and f' ({precision})'}, {count} "
            f"tile{'s' * (count != 1)} of {self.tile} pixels with {self.method.halo} pixels around, "
            f"seed {job.seed}.",
            f"Output {self.converter.type_name}, "
            + ("no nodata value." if nodata is None else f"nodata value {nodata:g}."),
        ]


def _plan(job: Job, inputs: Inputs, known: Learned | None) -> _Plan:
    method = known.method if known else _new_method(job, inputs.scene)
    device = method.device
    # A network's features need far more memory than the image; only the method knows how much.
    needed = getattr(method.method, "bytes_per_pixel", 0)
    journal = Journal.of(job, inputs, method.method)
    # What is free by now must not change the tiles of a run that is continued.
    tile = known.tile if known else job.tile or journal.tile
    tile = tile_size(tile, inputs.scene.bands, method.halo, job.memory_mb, device, needed)
    cores = tile_cores(inputs.alignment.common, inputs.wanted, tile)
    type_name = job.output_type or inputs.ms.type_name
    declared = next((b.nodata for b in inputs.ms.bands if b.nodata is not None), None)
    masked = inputs.pan.masked or inputs.ms.masked or inputs.mask is not None
    nodata = output_nodata(job.nodata, declared, masked, type_name)
    layout = Layout(job.format == "cog", job.overviews)
    size = (tile, inputs.scene.bands, method.halo, needed)
    workers, memory = tile_workers(len(cores), *size, job.memory_mb, device)
    fuser = Fuser(method, job.device == "auto")
    converter = Converter(type_name, nodata)
    return _Plan(method, fuser, device, tile, cores, converter, layout, workers, memory, journal)


def _new_method(job: Job, scene: Scene) -> Consistent:
    # Interpolation is the yardstick of what MS alone gives; corrected, it would be another method.
    correct = job.consistency and job.method != "exp"
    return Consistent(make_method(job), scene, correct, spread=bool(job.uncertainty))


def _stores(job: Job, inputs: Inputs, plan: _Plan, stack: ExitStack) -> list[Store]:
    """The files of a run: the image and, if it is wanted, the spread over latent samples in DN."""
    files = [(job.output, plan.converter, inputs.files)]
    if job.uncertainty:
        nodata = None if plan.converter.nodata is None else SPREAD_NODATA
        forbidden = (*inputs.files, job.output)
        files.append((job.uncertainty, Converter("Float32", nodata), forbidden))
    stores = []
    for path, converter, forbidden in files:
        sink = RasterSink(
            path,
            inputs.pan.grid.crop(inputs.wanted),
            [inputs.ms.bands[i] for i in inputs.choice.written],
            converter.type_name,
            converter.nodata,
            block=block_size(plan.tile),
            options=job.creation_options,
            overwrite=job.overwrite,
            inputs=forbidden,
            layout=plan.layout,
        )
        sink = stack.enter_context(sink)
        stores.append(Store(sink, converter, inputs.wanted, inputs.choice.written))
    return stores


def _commit(
    plan: _Plan,
    stores: Sequence[Store],
    domains: dict[str, dict[str, str]],
    progress: Callable[[int, str], None],
    cancelled: Callable[[], bool],
) -> None:
    # The image last: where it is, all that belongs to it is.
    for number, store in enumerate(reversed(stores)):
        done = len(plan.cores) + number * plan.closing

        def tell(part: float, done: int = done) -> None:
            progress(done + int(part * plan.closing), "Completing the result")

        store.sink.commit(store.statistics, domains, tell, cancelled)


def _fuse_tiles(
    plan: _Plan,
    reader: SceneReader,
    choice: BandChoice,
    stores: Sequence[Store],
    progress: Callable[[int, str], None],
    cancelled: Callable[[], bool],
) -> None:
    for pieces in plan.journal.kept():
        if cancelled():
            raise Cancelled
        for one, piece in zip(stores, pieces):
            one.write(piece)
    cores, timed, told = plan.cores[plan.journal.finished :], [], []
    numbers, total = itertools.count(plan.journal.finished + 1), len(plan.cores)

    def load(core: Window) -> Loaded:
        return reader.load(core, plan.method.halo, plan.method.align)

    def fuse(loaded: Loaded) -> tuple[Window, np.ndarray, np.ndarray]:
        begin()
        started = time.monotonic()
        if loaded.core_valid.any():
            fused = plan.fuser.fuse(loaded, cancelled)
            fused = choice.interpolate(fused, loaded.tile, loaded.core)
            timed.append((time.monotonic() - started) / plan.workers)
        else:
            # Nothing of it is stored, so nothing has to be computed.
            fused = np.zeros((len(stores), *loaded.core_valid.shape), np.float32)
        return loaded.core, loaded.core_valid, fused

    def passed() -> None:
        done = next(numbers)
        if timed and not told and len(cores) > 1:
            told.append(expected_time(timed[0], len(cores)))
            log.info(told[0])
        progress(done, f"Tile {done} of {total}")

    def store(tile: tuple[Window, np.ndarray, np.ndarray]) -> None:
        core, valid, fused = tile
        images = fused.reshape(-1, *valid.shape)
        pieces = [one.piece(core, valid, image) for one, image in zip(stores, images)]
        plan.journal.add(pieces)
        for one, piece in zip(stores, pieces):
            one.write(piece)

    with device_errors(f"for tiles of {plan.tile} pixels"), sharing(plan.workers) as begin:
        stream(cores, load, fuse, store, plan.workers, passed)
