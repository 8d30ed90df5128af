"""The scene that weights are adapted to: opened, registered, measured and read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Callable

from ksdiff_core.adaptation.job import AdaptationJob
from ksdiff_core.adaptation.plots import SMALLEST_MS, Plots, read_plots
from ksdiff_core.errors import InputError
from ksdiff_core.inputs.recognition import describe, open_pair, place
from ksdiff_core.networks.inputs import CELL
from ksdiff_core.raster.source import RasterSource
from ksdiff_core.raster.target import same_path
from ksdiff_core.scene.reader import SceneReader
from ksdiff_core.scene.registration import register
from ksdiff_core.scene.sharpness import measure_sharpness, with_gains
from ksdiff_core.sensors.table import SENSORS, pan_gain
from ksdiff_core.tiling import Scene, Tile
from ksdiff_core.weights.file import beyond_training

JUDGED = 4
"""Windows that are fused at full resolution to see whether its quality falls."""

DATE_KEYS = ("ACQUISITIONDATETIME", "ACQUISITION_DATE", "TIFFTAG_DATETIME", "DATE_ACQUIRED")
"""Metadata that may say when a scene was taken, upper case."""


@dataclass(frozen=True)
class Subject:
    """What is known of the scene.

    Attributes:
        scene: Geometry after registration, and the gains that are used.
        sensor: Key of the sensor table, empty if unknown.
        acquired: When it was taken as the files say, or empty.
        samples: Windows at full resolution, with the gains that are used.
        plots: What is learned from, None if the scene is too small.
        facts: What was found, one sentence each.
    """

    scene: Scene
    sensor: str
    acquired: str
    samples: Sequence[Tile]
    plots: Plots | None
    facts: tuple[str, ...]

    @property
    def judged(self) -> Sequence[Tile]:
        """Windows in which quality at full resolution is judged."""
        return self.samples[::2][:JUDGED]

    @property
    def learned(self) -> Sequence[Tile]:
        """Windows at full resolution that are learned from; others unless there is only one."""
        return self.samples[1::2] or self.samples

    @property
    def too_small(self) -> str:
        """Why there are no plots."""
        rows, cols = self.scene.rows, self.scene.cols
        return (
            f"MS has {cols.ms_size} x {rows.ms_size} pixels, of which too few are valid and under PAN; at "
            f"least {SMALLEST_MS} x {SMALLEST_MS} in one piece are needed to learn and to test."
        )


def open_subject(
    job: AdaptationJob,
    header: Mapping[str, object],
    stack: ExitStack,
    cancelled: Callable[[], bool],
) -> Subject:
    """Open and read the scene of a job; its files are closed with ``stack``.

    Args:
        job: With the files.
        header: Of the weights before.
        stack: For the files.
        cancelled: Asked often.

    Raises:
        InputError: The files cannot be used together.
        Cancelled: The user stopped.
    """
    if any(same_path(job.pan, path) for path in job.ms):
        raise InputError(
            f"{job.pan} was given as both PAN and MS.", "Choose two images of the same scene."
        )
    fusion = job.fusion()
    pan, ms = open_pair(fusion, stack)
    alignment = place(pan, ms)
    scene, sensor = describe(fusion, pan, ms, alignment)
    reader = SceneReader(pan, ms, alignment, scene)
    samples = reader.samples(CELL, cancelled)
    registration = register(samples, job.registration)
    if registration.moves:
        reader = SceneReader(pan, ms, alignment, registration.scene(scene))
        samples = reader.samples(CELL, cancelled)
    gains = measure_sharpness(samples).gains(scene.nyquist_gains)
    samples = [with_gains(tile, gains) for tile in samples]
    optics = pan_gain(SENSORS.get(sensor))
    plots = read_plots(reader, alignment, gains, optics, cancelled)
    texts = ", ".join(f"{gain:.2f}" for gain in gains)
    facts = [
        f"PAN {pan.grid.width} x {pan.grid.height}, MS {ms.grid.width} x {ms.grid.height} pixels with "
        f"{scene.bands} bands; sensor {sensor or 'not recognised'}; Nyquist gains {texts}.",
        *registration.facts(),
        *registration.warnings(scene.ratio),
        *beyond_training(header, scene.bands, scene.ratio),
    ]
    if plots is not None:
        count, height, width = plots.pan.shape
        facts.append(
            f"{count} plot{'s' * (count != 1)} of {width} x {height} MS pixels; a quarter of each is held out."
        )
    return Subject(samples[0].scene, sensor, _acquired(pan, ms), samples, plots, tuple(facts))


def _acquired(*sources: RasterSource) -> str:
    """When the scene was taken, as the first file that says it says it; one line."""
    for source in sources:
        for items in source.domains.values():
            for key, value in items.items():
                if key.upper() in DATE_KEYS and str(value).strip():
                    return " ".join(str(value).split())[:40]
    return ""
