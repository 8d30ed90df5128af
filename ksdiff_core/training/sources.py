"""The images that training scenes are cut from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ksdiff_core.errors import InputError
from ksdiff_core.evaluation.dataset import SceneArrays, read_manifest, read_scene
from ksdiff_core.numerics.banded import apply_separable
from ksdiff_core.sensors.mtf import Axis, degrade_matrix

PAN_GAINS = (0.15, 0.25, 0.4)
"""Nyquist gains at which a real PAN is brought to the grid of its MS."""


@dataclass(frozen=True)
class Source:
    """One image to cut scenes from.

    Attributes:
        truth: (C, H, W), unsigned integers.
        pans: Real PAN on the grid of ``truth`` at several sharpnesses (V, H, W), or None.
        weight: Relative frequency of drawing.
    """

    truth: np.ndarray
    pans: np.ndarray | None
    weight: float


def load_sources(folder: str, part: str) -> list[Source]:
    """Images of a folder with a manifest, split so that every eleventh is held out.

    Args:
        folder: With ``manifest.json``.
        part: ``train`` or ``held-out``.

    Raises:
        InputError: The folder holds no usable image.
    """
    sources = []
    entries = read_manifest(folder)
    totals: dict[str, int] = {}
    for entry in entries:
        totals[entry.sensor] = totals.get(entry.sensor, 0) + 1
    for index, entry in enumerate(entries):
        held_out = index % 11 == 10
        if held_out == (part == "train"):
            continue
        sources.append(_source(read_scene(entry), totals[entry.sensor]))
    if not sources:
        raise InputError(
            f"{folder} has no image for the part {part!r}.", "Add images, or leave this part out."
        )
    return sources


def _source(scene: SceneArrays, of_sensor: int) -> Source:
    """A scene as a source; sensors share the draws by the root of their number of images."""
    # Real PAN is what the simulation cannot make: such pairs are drawn twice as often.
    weight = (1.0 if scene.pan is None else 2.0) / np.sqrt(of_sensor)
    truth = scene.ms if scene.reference is None else scene.reference
    pans = None
    if scene.pan is not None and scene.reference is None:
        rows = Axis(scene.ratio, scene.offset[0], scene.pan.shape[0], truth.shape[1])
        cols = Axis(scene.ratio, scene.offset[1], scene.pan.shape[1], truth.shape[2])
        spans = [((0, a.ms_size), (0, a.pan_size)) for a in (rows, cols)]
        pans = np.stack(
            [
                apply_separable(
                    degrade_matrix(rows, gain, *spans[0]),
                    scene.pan,
                    degrade_matrix(cols, gain, *spans[1]),
                )
                for gain in PAN_GAINS
            ]
        ).astype(np.float32)
    return Source(truth.astype(np.uint16), pans, weight)
