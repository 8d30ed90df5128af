"""Tiles through a method: smaller pieces when memory ends, at last the CPU, and only finite numbers."""

from __future__ import annotations

import logging
import threading
from typing import Callable, TypeVar

import numpy as np

from ksdiff_core.errors import Cancelled, DeviceError
from ksdiff_core.grid import Window
from ksdiff_core.machine.device import (
    first_line,
    free_memory_mb,
    is_out_of_memory,
    is_unsupported,
    release_memory,
)
from ksdiff_core.scene.reader import Loaded
from ksdiff_core.tiling import Method

SMALLEST_CORE = 64
"""Side in PAN pixels below which a tile is not cut further."""

Learned = TypeVar("Learned")

log = logging.getLogger(__name__)


class Fuser:
    """A method on a device whose memory may end; each step down holds for all later tiles.

    Args:
        method: The method. One that computes elsewhere than on the CPU has ``device`` and ``to_cpu()``.
        auto: Whether the CPU may take over when the memory of its device does not suffice.

    Attributes:
        devices: Where it computed, in order.
        precisions: With which precision its network computed, in order; empty without a network.
    """

    def __init__(self, method: Method, auto: bool = False) -> None:
        self.method, self._auto = method, auto
        self.devices = [getattr(method, "device", "cpu")]
        self.precisions = [getattr(method, "precision", "")]
        self._most_px = 0
        # Several tiles may be computed at once.
        self._stepping = threading.Lock()

    def learn(self, fit: Callable[[], Learned]) -> Learned:
        """What ``fit`` gives; it is called again on the CPU when the device cannot do it."""
        problem = None
        try:
            return fit()
        except (MemoryError, RuntimeError, TypeError) as error:
            if not self._may_leave(error):
                raise
            problem = error
        self._leave(first_line(problem), is_unsupported(problem))
        del problem
        return fit()

    def fuse(self, loaded: Loaded, cancelled: Callable[[], bool]) -> np.ndarray:
        """What the method gives over ``loaded.core`` (C, h, w) or (2 C, h, w), finite where valid.

        When memory runs out the tile is computed in quarters, which changes no pixel.

        Raises:
            DeviceError: Memory does not suffice for the smallest piece, or the result is not finite.
            Cancelled: The user stopped.
        """
        core = loaded.core
        if self._most_px and max(core.height, core.width) > self._most_px:
            return self._fuse_in_quarters(loaded, cancelled)
        if cancelled():
            raise Cancelled
        problem = None
        try:
            fused = self.method.fuse(loaded.tile, cancelled)
        except (MemoryError, RuntimeError, TypeError) as error:
            if not is_out_of_memory(error) and not self._may_leave(error):
                raise
            problem, unsupported = first_line(error), is_unsupported(error)
        # Outside the handler: there the traceback still holds the arrays that have to go.
        if problem is not None:
            with self._stepping:
                # Another tile may have made this step meanwhile.
                if not 0 < self._most_px < max(core.height, core.width):
                    self._step_down(core, problem, unsupported)
            return self.fuse(loaded, cancelled)
        if cancelled():
            raise Cancelled
        return _finite_core(fused, loaded)

    def _may_leave(self, error: BaseException) -> bool:
        """Whether the CPU takes over after this error: it lacks nothing that a GPU may lack."""
        if self.devices[-1] == "cpu":
            return False
        return is_unsupported(error) or (self._auto and is_out_of_memory(error))

    def _step_down(self, core: Window, problem: str, unsupported: bool) -> None:
        """Smaller pieces; after the smallest the CPU, if it may.

        Raises:
            DeviceError: There is no step left.
        """
        side = max(core.height, core.width)
        if not unsupported and side > SMALLEST_CORE:
            self._most_px = max((side + 1) // 2, SMALLEST_CORE)
            release_memory()
            log.warning(
                "Memory ran out on %s; tiles are computed in pieces of %d pixels from here on.",
                self.devices[-1],
                self._most_px,
            )
        elif self.devices[-1] != "cpu" and (unsupported or self._auto):
            self._leave(problem, unsupported)
        else:
            raise DeviceError(
                f"There is not enough memory even for a tile of {core.width} x {core.height} pixels: "
                f"{problem} ({free_memory_mb()} MB of main memory are free).",
                "Close other programs, or choose the device cpu.",
            )

    def _leave(self, problem: str, unsupported: bool) -> None:
        """The CPU takes over."""
        why = "lacks an operation that is needed" if unsupported else "has too little memory"
        log.warning("%s %s, so the CPU goes on: %s.", self.devices[-1], why, problem)
        self.method.to_cpu()
        release_memory()
        self.devices.append("cpu")
        if self.method.precision != self.precisions[-1]:
            self.precisions.append(self.method.precision)
        self._most_px = 0

    def _fuse_in_quarters(self, loaded: Loaded, cancelled: Callable[[], bool]) -> np.ndarray:
        core, fused = loaded.core, None
        for rows in _halves(core.row_range):
            for cols in _halves(core.col_range):
                piece = Window.of(rows, cols)
                part = loaded.part(piece, self.method.halo, self.method.align)
                done = self.fuse(part, cancelled)
                if fused is None:
                    fused = np.empty((len(done), core.height, core.width), np.float32)
                fused[(slice(None), *piece.within(core))] = done
        return fused


def _finite_core(fused: np.ndarray, loaded: Loaded) -> np.ndarray:
    fused = fused[(slice(None), *loaded.core.within(loaded.tile.window))]
    images = fused.reshape(-1, *loaded.core_valid.shape)
    if not all(np.isfinite(image)[loaded.core_valid].all() for image in images):
        raise DeviceError(
            f"The result is not finite in rows {loaded.core.row} to {loaded.core.row_range[1]}, "
            f"columns {loaded.core.col} to {loaded.core.col_range[1]}.",
            "Choose the device cpu or another method.",
        )
    # Not a view: it would keep the whole window in memory while the tile waits to be written.
    return fused.copy()


def _halves(whole: tuple[int, int]) -> list[tuple[int, int]]:
    start, stop = whole
    if stop - start <= SMALLEST_CORE:
        return [whole]
    middle = (start + stop) // 2
    return [(start, middle), (middle, stop)]
