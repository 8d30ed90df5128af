"""What KSDiff's encoders and statistics see of the sample tiles of a scene."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Callable

import numpy as np
import torch
from torch import Tensor

from ksdiff_core.networks.inputs import CELL, SceneStatistics, scene_statistics
from ksdiff_core.scene.texture import SOFTENING_REACH, pan_texture, soften, softening
from ksdiff_core.tiling import Tile

TRAINING_WINDOW = 96
"""PAN pixels of a training window; encoders and factor heads see windows of about this size."""

MAX_WINDOWS = 64
"""Windows from which prior and kernels are made, at most."""

MIN_VALID_SHARE = 0.5
"""Sample windows with fewer valid pixels do not speak for the scene."""


def mostly_valid(samples: Sequence[Tile]) -> Sequence[Tile]:
    """Samples from which a prior can be made; all of them when the scene has no better ones."""
    return [s for s in samples if s.valid.mean() >= MIN_VALID_SHARE] or samples


def whole_cells(tile: Tile) -> tuple[int, int]:
    """Height and width of a tile cut to whole cells of the absolute grid, in PAN pixels."""
    window = tile.window
    sides = ((window.row, window.height), (window.col, window.width))
    return tuple((size - -start % CELL) // CELL * CELL for start, size in sides)


def equal_windows(
    samples: Sequence[Tile], images: Callable[[Tile], tuple[Tensor, Tensor, Tensor]]
) -> list[Tensor]:
    """Samples cut into windows of about the training size: PAN, degraded PAN (K, H, W), MS (K, C, H, W).

    Args:
        samples: Of a scene; they let go of what was derived from them, a hundred megabytes in all.
        images: PAN, degraded PAN and MS of a sample.
    """
    parts: list[list[Tensor]] = [[], [], []]
    side = np.min([whole_cells(sample) for sample in samples], axis=0)
    counts = [max(1, round(n / TRAINING_WINDOW)) for n in side]
    height, width = (n // count // CELL * CELL for n, count in zip(side, counts))
    places = [
        (..., slice(row * height, (row + 1) * height), slice(col * width, (col + 1) * width))
        for row in range(counts[0])
        for col in range(counts[1])
    ]
    step = math.ceil(len(samples) * len(places) / MAX_WINDOWS)
    for index, sample in enumerate(samples):
        # The first whole cell of the absolute grid.
        row, col = -sample.window.row % CELL, -sample.window.col % CELL
        whole = [image[..., row:, col:] for image in images(sample)]
        for place in places[-index * len(places) % step :: step]:
            for part, image in zip(parts, whole):
                part.append(image[place].clone())
        sample.forget()
    return [torch.stack(part) for part in parts]


def softened_pan(tile: Tile, strength: float) -> np.ndarray:
    """PAN over the window (H, W) float32, softened with what lies around: no pixel depends on the tile."""
    if strength == 0:
        return tile.pan
    rows, cols = tile.scene.rows.pan_size, tile.scene.cols.pan_size
    around = tile.window.grown(SOFTENING_REACH, rows, cols).intersection(tile.wide)
    softened = soften(tile.pan_wide[around.within(tile.wide)], strength)
    return softened[tile.window.within(around)]


def statistics_of(samples: Sequence[Tile]) -> tuple[SceneStatistics, float]:
    """Statistics over all sample windows, on the MS grid, and how much PAN is softened.

    PAN's texture in the statistics is that of the softened PAN.
    """
    side = [min(s.ms.shape[axis] for s in samples) for axis in (-2, -1)]
    cut = (..., slice(side[0]), slice(side[1]))
    pan_ms = np.stack([s.pan_ms[cut] for s in samples])[None]
    ms = np.stack([s.ms[cut] for s in samples])[None]
    valid = np.stack([valid_on_ms_grid(s)[cut] for s in samples])[None]
    if not valid.any():
        valid = np.ones_like(valid)
    scene = samples[0].scene
    texture = pan_texture((s.pan, s.valid) for s in samples)
    strength = softening(texture)
    if strength > 0:
        texture = pan_texture((softened_pan(s, strength), s.valid) for s in samples)
    statistics = scene_statistics(
        torch.tensor(pan_ms),
        torch.tensor(ms),
        torch.tensor(valid, dtype=torch.float32),
        scene.ratio,
        scene.pan_gain,
        torch.from_numpy(texture)[None],
    )
    return statistics, strength


def valid_on_ms_grid(tile: Tile) -> np.ndarray:
    """Validity of each MS pixel (h, w): that of the PAN pixel at its centre."""
    if tile.valid.all():
        return np.ones(tile.ms.shape[1:], bool)
    index = []
    for axis, window, ms in (
        (tile.scene.rows, tile.window.row_range, tile.ms_window.row_range),
        (tile.scene.cols, tile.window.col_range, tile.ms_window.col_range),
    ):
        centre = np.floor((np.arange(*ms) + 0.5 - axis.offset) * axis.ratio).astype(int)
        index.append(np.clip(centre, window[0], window[1] - 1) - window[0])
    return tile.valid[np.ix_(*index)]
