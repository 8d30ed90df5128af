"""What a method has learned from a scene, and a memory of it for runs on further parts of the scene."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ksdiff_core.errors import Cancelled
from ksdiff_core.inputs.recognition import Inputs
from ksdiff_core.interpreter.session import current_session
from ksdiff_core.job import Job
from ksdiff_core.methods.consistency import Consistent
from ksdiff_core.scene.reader import SceneReader
from ksdiff_core.scene.registration import Registration, register
from ksdiff_core.tiling import Scene
from ksdiff_core.weights.store import WeightsStore

MOST_KEPT = 8
"""Methods that a :class:`Memory` holds; a network needs about 100 MB."""


@dataclass(frozen=True)
class Learned:
    """All that the pixels of a run depend on and that depends on the whole scene only, not on the extent.

    Attributes:
        method: The method, after its :meth:`fit`.
        tile: Side of the tiles in PAN pixels.
        registration: How the MS was brought onto PAN.
        scene: The scene with its MS there.
        means: Fallback of nodata filling: mean of PAN (1,) and of the MS bands (C,), in DN.
        largest: Largest valid value of PAN and of MS where samples were taken, in DN.
    """

    method: Consistent
    tile: int
    registration: Registration
    scene: Scene
    means: tuple[np.ndarray, np.ndarray]
    largest: tuple[float, float]

    def reader(self, inputs: Inputs) -> SceneReader:
        """The reader of the registered scene."""
        return SceneReader(
            inputs.pan, inputs.ms, inputs.alignment, self.scene, inputs.mask, self.means
        )


def learn(
    job: Job, inputs: Inputs, method: Consistent, tile: int, cancelled: Callable[[], bool]
) -> Learned:
    """Register the MS with PAN and let the method learn from the registered scene.

    Raises:
        InputError: No pixel is valid in both images, or a file cannot be read.
        Cancelled: The user stopped.
    """
    scene = inputs.scene
    reader = SceneReader(inputs.pan, inputs.ms, inputs.alignment, scene, inputs.mask)
    samples = reader.samples(method.align, cancelled)
    registration = register(samples, job.registration, cancelled)
    if registration.moves:
        scene = registration.scene(scene)
        reader = SceneReader(inputs.pan, inputs.ms, inputs.alignment, scene, inputs.mask)
        samples = reader.samples(method.align, cancelled)
    if cancelled():
        raise Cancelled
    method.fit(samples, cancelled)
    return Learned(method, tile, registration, scene, reader.means, reader.largest)


class Memory:
    """Keeps what was learned for jobs that differ only in extent, mask and output. For one thread at a time."""

    def __init__(self) -> None:
        self._kept: dict[tuple, Learned] = {}

    def recall(self, job: Job, files: Sequence[str]) -> Learned | None:
        """What an equal job on the same, unchanged files has learned."""
        return self._kept.get(_key(job, files))

    def keep(self, job: Job, files: Sequence[str], learned: Learned) -> None:
        """Keep it, unless another Python has it, which ends with its run; forget what is too much."""
        if job.method == "ksdiff" and current_session() is not None:
            return
        self._kept[_key(job, files)] = learned
        while len(self._kept) > MOST_KEPT:
            del self._kept[next(iter(self._kept))]


def _key(job: Job, files: Sequence[str]) -> tuple:
    same = replace(job, output="", extent=None, mask="", overwrite=False)
    weights = (str(WeightsStore().find(job.weights)),) if job.method == "ksdiff" else ()
    return same, tuple(stamp(path) for path in (*files, *weights))


def stamp(path: str) -> tuple[str, int, int]:
    """Path, size and time of change of a file; zeros where the system cannot tell."""
    try:
        found = os.stat(path)
    except OSError:
        return path, 0, 0
    return path, found.st_size, found.st_mtime_ns
