"""How well a network does: on plots whose truth is known, and at full resolution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Callable

import numpy as np
import torch

from ksdiff_core.adaptation.judging import FullQuality
from ksdiff_core.adaptation.plots import Plots, block_errors
from ksdiff_core.errors import Cancelled
from ksdiff_core.grid import Window
from ksdiff_core.methods.consistency import restore_ms
from ksdiff_core.methods.model import KSDiffMethod
from ksdiff_core.networks.ksdiff import KSDiffNetwork
from ksdiff_core.quality import metrics
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.tiling import Tile


class Judge:
    """Fuses what it was given with any network, as a run does.

    Args:
        device: Torch device.
        seed: Of the latent noise.
        cancelled: Asked before each window.
    """

    def __init__(self, device: torch.device, seed: int, cancelled: Callable[[], bool]) -> None:
        self._device, self._seed, self._cancelled = device, seed, cancelled

    def errors(self, network: KSDiffNetwork, plots: Plots, counts: np.ndarray) -> np.ndarray:
        """ERGAS of every block of plots fused from pairs of their ratio (n,).

        Args:
            network: To judge.
            plots: Truth and PAN.
            counts: (h, w), the pixels of every plot that are looked at.
        """
        tiles = plots.tiles(plots.ratio)
        method = self._fitted(network, tiles)
        level = np.maximum(np.abs(plots.truth.mean(axis=(0, 2, 3), dtype=np.float64)), 1e-6)
        found = []
        for tile, truth, valid in zip(tiles, plots.truth, plots.valid):
            fused = self._fuse(method, tile)
            found.append(block_errors(fused, truth, counts & valid, level, plots.ratio))
        return np.concatenate(found)

    def full_quality(
        self, network: KSDiffNetwork, samples: Sequence[Tile], judged: Sequence[Tile]
    ) -> FullQuality:
        """Quality at full resolution, mean over some windows.

        Args:
            network: To judge.
            samples: Windows of the scene with the gains of its MS, from which kernels are made.
            judged: The windows that are looked at.
        """
        method = self._fitted(network, samples)
        found = []
        for tile in map(as_scene, judged):
            fused = self._fuse(method, tile)
            scene = tile.scene
            spectral = metrics.d_lambda_k(
                fused, tile.ms_up, scene.nyquist_gains, scene.ratio, valid=tile.valid
            )
            spatial = metrics.d_s(fused, tile.ms_up, tile.pan, tile.pan_low, valid=tile.valid)
            again = metrics.reprojection_error(fused, tile.ms, scene)
            found.append((metrics.hqnr(spectral, spatial), again.relative_rmse))
        return FullQuality(*(float(np.mean(values)) for values in zip(*found)))

    def _fitted(self, network: KSDiffNetwork, tiles: Sequence[Tile]) -> KSDiffMethod:
        if self._cancelled():
            raise Cancelled
        method = KSDiffMethod(network, self._device, self._seed)
        method.fit(tiles, self._cancelled)
        return method

    def _fuse(self, method: KSDiffMethod, tile: Tile) -> np.ndarray:
        if self._cancelled():
            raise Cancelled
        return restore_ms(method.fuse(tile, self._cancelled), tile, 0)


def as_scene(tile: Tile, part: Window | None = None) -> Tile:
    """A window of a scene as a scene of its own, whose edges are where the window's are.

    Args:
        tile: The window.
        part: PAN pixels inside it that are wanted; all when None.
    """
    window = part or tile.window
    rows, row_ms = _own(tile.scene.rows, window.row_range, tile.ms_window.row_range)
    cols, col_ms = _own(tile.scene.cols, window.col_range, tile.ms_window.col_range)
    everything = replace(window, row=0, col=0)
    place = window.within(tile.window)
    ms = Window.of(row_ms, col_ms)
    return Tile(
        scene=replace(tile.scene, rows=rows, cols=cols),
        window=everything,
        pan_wide=tile.pan[place],
        wide=everything,
        ms=tile.ms[(slice(None), *ms.within(tile.ms_window))],
        ms_window=replace(ms, row=0, col=0),
        valid=tile.valid[place],
    )


def _own(axis: Axis, pan: tuple[int, int], known: tuple[int, int]) -> tuple[Axis, tuple[int, int]]:
    """Axis of a window's own scene, and the MS pixels of the window among those that are known."""
    needed = axis.ms_range(*pan)
    ms = max(needed[0], known[0]), min(needed[1], known[1])
    offset = axis.offset + pan[0] / axis.ratio - ms[0]
    return replace(axis, offset=offset, pan_size=pan[1] - pan[0], ms_size=ms[1] - ms[0]), ms
