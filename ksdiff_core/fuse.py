"""One tile through a method: smaller pieces when memory ends, and no number that is not finite."""

from __future__ import annotations

import logging
from typing import Callable

import numpy as np

from ksdiff_core.device import is_out_of_memory, release_memory
from ksdiff_core.errors import Cancelled, DeviceError
from ksdiff_core.grid import Window
from ksdiff_core.scene import Loaded
from ksdiff_core.tiling import Method

SMALLEST_CORE = 64
"""Side in PAN pixels below which a tile is not cut further."""

log = logging.getLogger(__name__)


def fuse_core(method: Method, loaded: Loaded, cancelled: Callable[[], bool]) -> np.ndarray:
    """What the method gives over ``loaded.core`` (C, h, w) or (2 C, h, w), finite where valid.

    When memory runs out the tile is computed in quarters, which changes no pixel.

    Raises:
        DeviceError: Memory does not suffice for the smallest piece, or the result is not finite.
        Cancelled: The user stopped.
    """
    if cancelled():
        raise Cancelled
    problem = None
    try:
        fused = method.fuse(loaded.tile, cancelled)
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
        problem = str(error)
    # Outside the handler: there the traceback still holds the arrays that have to go.
    if problem is not None:
        return _fuse_in_quarters(method, loaded, cancelled, problem)
    if cancelled():
        raise Cancelled
    fused = fused[(slice(None), *loaded.core.within(loaded.tile.window))]
    images = fused.reshape(-1, *loaded.core_valid.shape)
    if not all(np.isfinite(image)[loaded.core_valid].all() for image in images):
        raise DeviceError(
            f"The result is not finite in rows {loaded.core.row} to {loaded.core.row_range[1]}, "
            f"columns {loaded.core.col} to {loaded.core.col_range[1]}.",
            "Choose the device cpu or another method.",
        )
    return fused


def _fuse_in_quarters(
    method: Method, loaded: Loaded, cancelled: Callable[[], bool], problem: str
) -> np.ndarray:
    core = loaded.core
    if max(core.height, core.width) <= SMALLEST_CORE:
        raise DeviceError(
            f"There is not enough memory even for a tile of {core.width} x {core.height} pixels: "
            f"{problem}.",
            "Close other programs, or choose the device cpu.",
        )
    release_memory()
    log.warning("Memory ran out; a tile is computed in smaller pieces.")
    fused = None
    for rows in _halves(core.row_range):
        for cols in _halves(core.col_range):
            piece = Window.of(rows, cols)
            part = loaded.part(piece, method.halo, method.align)
            done = fuse_core(method, part, cancelled)
            if fused is None:
                fused = np.empty((len(done), core.height, core.width), np.float32)
            fused[(slice(None), *piece.within(core))] = done
    return fused


def _halves(whole: tuple[int, int]) -> list[tuple[int, int]]:
    start, stop = whole
    if stop - start <= SMALLEST_CORE:
        return [whole]
    middle = (start + stop) // 2
    return [(start, middle), (middle, stop)]
