"""``pansharpen``: one job from two images to one verified file."""

from __future__ import annotations

import itertools
import logging
import os
import time
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ksdiff_core import __version__
from ksdiff_core.device import block_size, device_errors, resolve, tile_size
from ksdiff_core.errors import Cancelled
from ksdiff_core.fuse import fuse_core
from ksdiff_core.grid import Window
from ksdiff_core.job import Job
from ksdiff_core.output import RasterSink
from ksdiff_core.radiometry import Converter, Statistics, output_nodata
from ksdiff_core.recognition import Inputs, open_inputs
from ksdiff_core.scene import Loaded, SceneReader
from ksdiff_core.stream import stream
from ksdiff_core.tiling import Method

log = logging.getLogger(__name__)

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Result:
    """What a finished job made.

    Attributes:
        output: Path of the file.
        method: Method used.
        device: "cpu" or "cuda".
        height: Rows.
        width: Columns.
        bands: Number of bands.
        dtype: GDAL name of the pixel type.
        ratio: MS GSD over PAN GSD.
        seconds: Elapsed time.
        tiles: Number of tiles.
        facts: What was recognised, decided and observed, one sentence each.
    """

    output: str
    method: str
    device: str
    height: int
    width: int
    bands: int
    dtype: str
    ratio: float
    seconds: float
    tiles: int
    facts: tuple[str, ...]


def make_method(job: Job) -> Method:
    """The method a job names, on its device; imports only what that method needs.

    Raises:
        DeviceError: The device cannot be used.
        WeightsError: The weights cannot be used.
    """
    if job.method == "ksdiff":
        device = resolve(job.device)
        from ksdiff_core.model import load_method

        return load_method(job.weights, device, job.seed, job.steps)
    from ksdiff_core.baselines import make_baseline

    return make_baseline(job.method)


def pansharpen(
    job: Job,
    progress: Progress = lambda _done, _total, _text: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Result:
    """Fuse the images of a job into its output file.

    Args:
        job: What to do.
        progress: Called in this thread with tiles done, tiles in all and what is going on.
        cancelled: Asked before and within each step; True ends the run.

    Raises:
        KSDiffError: One of its leaves; then the output is as it was before.
    """
    started = time.monotonic()
    job.validate()
    facts = _Facts()
    with ExitStack() as stack:
        inputs = open_inputs(job, stack)
        facts.extend(inputs.facts())
        plan = _plan(job, inputs)
        facts.extend(plan.facts(job))
        sink = stack.enter_context(_sink(job, inputs, plan))
        reader = SceneReader(inputs.pan, inputs.ms, inputs.alignment, inputs.scene)
        progress(0, len(plan.cores), "Learning from the scene")
        with device_errors("to learn from the scene"):
            plan.method.fit(reader.samples(plan.method.align, cancelled), cancelled)
        store = _Store(sink, plan.converter, inputs.wanted, inputs.scene.bands)
        _fuse_tiles(plan, reader, store, progress, cancelled)
        if cancelled():
            raise Cancelled
        progress(len(plan.cores), len(plan.cores), "Verifying the result")
        facts.extend(store.facts())
        sink.commit(store.statistics, _domains(job, inputs, plan))
    return Result(
        output=job.output,
        method=job.method,
        device=plan.device,
        height=inputs.wanted.height,
        width=inputs.wanted.width,
        bands=inputs.scene.bands,
        dtype=plan.converter.type_name,
        ratio=inputs.scene.ratio,
        seconds=time.monotonic() - started,
        tiles=len(plan.cores),
        facts=tuple(facts),
    )


@dataclass(frozen=True)
class _Plan:
    """What was decided before the first pixel."""

    method: Method
    device: str
    tile: int
    cores: tuple[Window, ...]
    converter: Converter

    def facts(self, job: Job) -> list[str]:
        nodata = self.converter.nodata
        return [
            f"Method {job.method} on {self.device}, {len(self.cores)} tile"
            f"{'s' * (len(self.cores) != 1)} of {self.tile} pixels "
            f"with {self.method.halo} pixels around, seed {job.seed}.",
            f"Output {self.converter.type_name}, "
            + ("no nodata value." if nodata is None else f"nodata value {nodata:g}."),
        ]


class _Facts(list):
    """Sentences about a run, logged as they come."""

    def extend(self, sentences: Iterable[str]) -> None:
        for sentence in sentences:
            log.info(sentence)
            self.append(sentence)


class _Store:
    """The writer's end: fused tiles become stored values, statistics and counts."""

    def __init__(self, sink: RasterSink, converter: Converter, wanted: Window, bands: int) -> None:
        self._sink, self._converter, self._wanted = sink, converter, wanted
        self.statistics = Statistics(bands)
        self._clamped = 0

    def __call__(self, tile: tuple[Window, np.ndarray, np.ndarray]) -> None:
        core, valid, fused = tile
        stored, clamped = self._converter(fused, valid)
        place = Window(
            core.row - self._wanted.row, core.col - self._wanted.col, core.height, core.width
        )
        self._sink.write(place, stored)
        self.statistics.add(stored, valid)
        self._clamped += clamped

    def facts(self) -> list[str]:
        total = self._wanted.height * self._wanted.width * len(self.statistics.count)
        valid = 100 * int(self.statistics.count.sum()) / total
        facts = [] if valid == 100 else [f"{valid:.4g} % of the values are valid."]
        if self._clamped:
            facts.append(f"{self._clamped} values were clamped to the range of the output type.")
        return facts


def _plan(job: Job, inputs: Inputs) -> _Plan:
    method = make_method(job)
    device = getattr(method, "device_name", "cpu")
    # A network's features need far more memory than the image; only the method knows how much.
    needed = getattr(method, "bytes_per_pixel", 0)
    tile = tile_size(job.tile, inputs.scene.bands, method.halo, job.memory_mb, device, needed)
    wanted = inputs.wanted
    cores = tuple(
        Window(row, col, tile, tile).intersection(wanted)
        for row in range(wanted.row, wanted.row_range[1], tile)
        for col in range(wanted.col, wanted.col_range[1], tile)
    )
    type_name = job.output_type or inputs.ms.type_name
    declared = next((b.nodata for b in inputs.ms.bands if b.nodata is not None), None)
    masked = inputs.pan.masked or inputs.ms.masked
    nodata = output_nodata(job.nodata, declared, masked, type_name)
    return _Plan(method, device, tile, cores, Converter(type_name, nodata))


def _sink(job: Job, inputs: Inputs, plan: _Plan) -> RasterSink:
    return RasterSink(
        job.output,
        inputs.pan.grid.crop(inputs.wanted),
        inputs.ms.bands,
        plan.converter.type_name,
        plan.converter.nodata,
        block=block_size(plan.tile),
        options=job.creation_options,
        overwrite=job.overwrite,
        inputs=inputs.files,
    )


def _fuse_tiles(
    plan: _Plan,
    reader: SceneReader,
    store: _Store,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> None:
    total, numbers = len(plan.cores), itertools.count(1)

    def load(core: Window) -> Loaded:
        return reader.load(core, plan.method.halo, plan.method.align)

    def fuse(loaded: Loaded) -> tuple[Window, np.ndarray, np.ndarray]:
        fused = fuse_core(plan.method, loaded, cancelled)
        done = next(numbers)
        progress(done, total, f"Tile {done} of {total}")
        return loaded.core, loaded.core_valid, fused

    with device_errors(f"for tiles of {plan.tile} pixels"):
        stream(plan.cores, load, fuse, store)


def _domains(job: Job, inputs: Inputs, plan: _Plan) -> dict[str, dict[str, str]]:
    """Metadata of the output: that of the MS, and how the result was made."""
    made = {
        "VERSION": __version__,
        "METHOD": job.method,
        "DEVICE": plan.device,
        "SENSOR": inputs.sensor,
        "RATIO": f"{inputs.scene.ratio:.9g}",
        "NYQUIST_GAINS": ",".join(f"{gain:.4g}" for gain in inputs.scene.nyquist_gains),
        "PAN": os.path.basename(job.pan),
        "MS": ",".join(os.path.basename(path) for path in job.ms),
    }
    if job.method == "ksdiff":
        made["SEED"] = str(job.seed)
        made["WEIGHTS"] = str(getattr(plan.method, "name", ""))
        made["STEPS"] = str(getattr(plan.method, "steps", ""))
    return {**inputs.ms.domains, "KSDIFF": {key: text for key, text in made.items() if text}}
