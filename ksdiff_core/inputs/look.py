"""A look at the images of a job, without computing or writing anything."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Callable

from ksdiff_core.inputs.recognition import open_inputs
from ksdiff_core.inputs.summary import doubts, five_lines
from ksdiff_core.job import Job
from ksdiff_core.raster.layout import Layout
from ksdiff_core.scene.reader import SceneReader
from ksdiff_core.scene.registration import register


@dataclass(frozen=True)
class Look:
    """What was seen.

    Attributes:
        facts: Sensor, ratio, overlap, shift and values, one sentence each.
        warnings: What the user should look at.
        pixels: PAN pixels of the result.
        disk_mb: Space for the image at most, without compression.
    """

    facts: tuple[str, ...]
    warnings: tuple[str, ...]
    pixels: int
    disk_mb: float


def look(job: Job, cancelled: Callable[[], bool] = lambda: False) -> Look:
    """The first lines of the log of a run, in the time that reading a few windows takes.

    Raises:
        KSDiffError: The run would be refused, or the user stopped.
    """
    job.validate()
    with ExitStack() as stack:
        inputs = open_inputs(job, stack)
        reader = SceneReader(inputs.pan, inputs.ms, inputs.alignment, inputs.scene, inputs.mask)
        registration = register(reader.samples(1, cancelled), job.registration, cancelled)
        pixels = inputs.wanted.height * inputs.wanted.width
        values = pixels * len(inputs.choice.written)
        layout = Layout(job.format == "cog", job.overviews)
        return Look(
            facts=tuple(five_lines(inputs, registration, reader.largest)),
            warnings=(*doubts(inputs, registration, reader.largest), *inputs.notes()),
            pixels=pixels,
            disk_mb=layout.space_mb(job.output_type or inputs.ms.type_name, values),
        )
