"""One huge scene in block ranges, each a task: rows of tiles as files, and those put together to one.

Every task learns from the whole scene, so each learns the same, and its tiles are those of the whole. What is
put together is, byte for byte, what one run would have written.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace

import numpy as np

from ksdiff_core.errors import InputError
from ksdiff_core.grid import Window
from ksdiff_core.inputs.recognition import Inputs, open_inputs
from ksdiff_core.job import Job
from ksdiff_core.machine.device import block_size
from ksdiff_core.output.writer import RasterSink
from ksdiff_core.raster.gdalcall import call, items
from ksdiff_core.raster.layout import Layout
from ksdiff_core.raster.radiometry import NUMPY_TYPES, Statistics
from ksdiff_core.raster.source import reopen
from ksdiff_core.tiling import tile_cores

BLOCK_ROWS = 3072
"""PAN rows of a block range: whole tiles of every side that is chosen automatically."""

WORTH_PX = 400_000_000
"""Pixels of PAN from which a scene is taken apart."""


def block_jobs(job: Job) -> list[Job]:
    """A job for every block range, or none if the scene is better left whole.

    Raises:
        KSDiffError: The job cannot run.
    """
    if job.mask or job.uncertainty or job.extent:
        return []
    with ExitStack() as stack:
        inputs = open_inputs(job, stack)
        grid, whole = inputs.pan.grid, inputs.wanted
    turned = grid.geotransform[2] or grid.geotransform[4]
    if turned or whole.height * whole.width < WORTH_PX:
        return []
    rows = BLOCK_ROWS
    if job.tile:
        tile = -(-job.tile // 16) * 16
        rows = -(-rows // tile) * tile
    jobs = []
    for number, row in enumerate(range(whole.row, whole.row_range[1], rows)):
        window = Window(row, whole.col, rows, whole.width).intersection(whole)
        name = f"{os.path.splitext(job.output)[0]}.part.rows{number}.tif"
        block = replace(job, output=name, extent=grid.crop(window).bounds, overwrite=True)
        jobs.append(replace(block, format="geotiff", overviews=False, creation_options=()))
    return jobs


def put_together(job: Job, blocks: Sequence[Job], results: Sequence[dict]) -> dict:
    """Write the output of ``job`` from those of its block ranges; the last event of the run.

    Raises:
        KSDiffError: A file cannot be read or written; then the output is as it was before.
    """
    first = results[0]
    with ExitStack() as stack:
        inputs = open_inputs(job, stack)
        files = [_open(block.output) for block in blocks]
        nodata = files[0].GetRasterBand(1).GetNoDataValue()
        sink = RasterSink(
            job.output,
            inputs.pan.grid.crop(inputs.wanted),
            [inputs.ms.bands[i] for i in inputs.choice.written],
            first["dtype"],
            nodata,
            block=block_size(first["tile"]),
            options=job.creation_options,
            overwrite=job.overwrite,
            inputs=inputs.files,
            layout=Layout(job.format == "cog", job.overviews),
        )
        stack.enter_context(sink)
        statistics = Statistics(len(inputs.choice.written))
        for place, stored in _tiles(inputs, files, first):
            sink.write(place, stored)
            statistics.add(stored, _valid(stored, nodata))
        domains = {**inputs.ms.domains, "KSDIFF": items(files[0], "KSDIFF")}
        sink.commit(statistics, domains)
        height = inputs.wanted.height
    tiles = sum(result["tiles"] for result in results)
    return {**first, "output": job.output, "height": height, "tiles": tiles}


def remove(blocks: Sequence[Job]) -> None:
    """Delete the files of block ranges."""
    for block in blocks:
        with suppress(OSError):
            os.remove(block.output)


def _tiles(inputs: Inputs, files: list, first: dict) -> Iterator[tuple[Window, np.ndarray]]:
    """Place in the output and stored values (C, h, w) of every tile, in the order of one run."""
    kind, whole = NUMPY_TYPES[first["dtype"]], inputs.wanted
    ends = np.cumsum([file.RasterYSize for file in files])
    for core in tile_cores(inputs.alignment.common, whole, first["tile"]):
        wanted = core.intersection(whole)
        row, col = wanted.row - whole.row, wanted.col - whole.col
        number = int(np.searchsorted(ends, row, side="right"))
        top = int(ends[number]) - files[number].RasterYSize
        data, problem = call(files[number].ReadRaster, col, row - top, wanted.width, wanted.height)
        if data is None or problem:
            raise InputError(
                f"A block range cannot be read: {problem or 'no data came back'}.",
                "Check the place of the block range.",
            )
        stored = np.frombuffer(data, kind).reshape(-1, wanted.height, wanted.width)
        yield Window(row, col, wanted.height, wanted.width), stored


def _valid(stored: np.ndarray, nodata: float | None) -> np.ndarray:
    if nodata is None:
        return np.ones(stored.shape, bool)
    return ~np.isnan(stored) if np.isnan(nodata) else stored != stored.dtype.type(nodata)


def _open(path: str) -> object:
    file, problem = reopen(path)
    if file is None:
        raise InputError(
            f"The block range {path} cannot be read: {problem}.",
            "Check the place of the block range.",
        )
    return file
