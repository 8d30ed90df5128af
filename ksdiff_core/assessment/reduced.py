"""Reduced resolution: what a method makes of the degraded pair, against the original MS (Wald)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ksdiff_core.assessment.indices import ReferenceIndices, ReferenceSums
from ksdiff_core.assessment.inputs import Opened
from ksdiff_core.assessment.sampling import ENOUGH_VALID, spread_windows
from ksdiff_core.errors import Cancelled, InputError
from ksdiff_core.evaluation.scores import border_px
from ksdiff_core.quality.wald import reduced_axis, reduced_resolution
from ksdiff_core.scene.reader import Loaded, SceneReader
from ksdiff_core.scene.samples import ms_valid
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.sensors.table import SENSORS, pan_gain
from ksdiff_core.tiling import Method, Tile

REDUCED_PX = 512
"""Largest side of a degraded window, in MS pixels."""

REDUCED_WINDOWS = 4
"""Windows that are degraded, at most."""

_LOOKED_AT = 16
"""Windows looked at for valid pixels before those found have to do."""

_SAME_RATIO = 1e-4
"""Relative difference of the ratios along rows and columns that a window does not notice."""


@dataclass(frozen=True)
class ReducedPart:
    """One window at reduced resolution.

    Attributes:
        tile: The degraded pair; its valid pixels are those where PAN and MS were.
        truth: The original MS over the degraded PAN (C, h, w).
    """

    tile: Tile
    truth: np.ndarray

    @property
    def border(self) -> int:
        """Pixels left out on every side."""
        return border_px(self.truth.shape[1:])


def degrade(
    opened: Opened, reader: SceneReader, cancelled: Callable[[], bool]
) -> list[ReducedPart]:
    """Up to ``REDUCED_WINDOWS`` windows of the assessed area, degraded by the ratio.

    Raises:
        InputError: The scene is too small to be degraded, or its grids do not allow it.
        Cancelled: The user stopped.
    """
    scene = opened.scene
    if abs(scene.rows.ratio / scene.cols.ratio - 1.0) > _SAME_RATIO:
        raise InputError(
            "The ratios of the pixel sizes along rows and columns differ: "
            f"{scene.rows.ratio:.6g} and {scene.cols.ratio:.6g}.",
            "Warp the MS to pixels of the same shape as the PAN's first.",
        )
    gain = pan_gain(SENSORS.get(opened.sensor))
    found: list[tuple[float, ReducedPart]] = []
    longest = math.floor(REDUCED_PX * scene.ratio)
    for number, window in enumerate(spread_windows(opened.area, longest)):
        if cancelled():
            raise Cancelled
        loaded = reader.load(window)
        share = min(float(loaded.tile.valid.mean()), ENOUGH_VALID)
        if share > 0.0:
            found.append((share, _degrade_window(loaded, gain)))
            found.sort(key=lambda item: -item[0])
            del found[REDUCED_WINDOWS:]
        good = sum(1 for part, _ in found if part == ENOUGH_VALID)
        if good == REDUCED_WINDOWS or (found and number + 1 >= _LOOKED_AT):
            break
    return [part for _, part in found]


def judge(
    method: Method,
    parts: Sequence[ReducedPart],
    cancelled: Callable[[], bool],
    step: Callable[[], None],
) -> ReferenceIndices:
    """Indices of a method on the degraded windows against the original MS.

    Args:
        method: Not fitted.
        parts: The degraded windows, at least one.
        cancelled: Asked within and between the windows.
        step: Called after each window.
    """
    scene = parts[0].tile.scene
    method.fit([part.tile for part in parts], cancelled)
    sums = ReferenceSums(scene.bands, scene.ratio)
    for part in parts:
        if cancelled():
            raise Cancelled
        fused = method.fuse(part.tile, cancelled)
        inner = tuple(slice(part.border, size - part.border) for size in fused.shape[1:])
        core = tuple(slice(0, edge.stop - edge.start) for edge in inner)
        sums.add(fused[(..., *inner)], part.truth[(..., *inner)], part.tile.valid[inner], core)
        step()
    return sums.result()


def _degrade_window(loaded: Loaded, gain: float) -> ReducedPart:
    whole = loaded.tile
    scene, window, ms_window = whole.scene, whole.window, whole.ms_window
    offset = (
        window.row / scene.rows.ratio + scene.rows.offset - ms_window.row,
        window.col / scene.cols.ratio + scene.cols.offset - ms_window.col,
    )
    size, ms_size = whole.pan.shape, whole.ms.shape[1:]
    try:
        pair = reduced_resolution(
            whole.pan, whole.ms, scene.ratio, scene.nyquist_gains, gain, offset
        )
    except ValueError as error:
        raise InputError(f"The scene is too small: {error}.", "Choose a larger scene.") from error
    # The reference is a part of the MS; its validity is cut alike.
    axes = (Axis(scene.ratio, o, n, m) for o, n, m in zip(offset, size, ms_size))
    place = tuple(slice(*reduced_axis(axis)[0]) for axis in axes)
    tile = replace(pair.tile(scene.nyquist_gains), valid=ms_valid(whole)[place])
    return ReducedPart(tile, pair.reference)
