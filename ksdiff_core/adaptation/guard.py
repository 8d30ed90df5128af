"""The loss at the resolution of the result, where no truth is known: PAN's share in every band stays right.

What makes the error at reduced resolution fall can make the result sharper or softer than the scene one scale
higher. D_s says so without a truth: the similarity of each band with PAN should be that of the interpolated MS
with PAN as the MS sensor sees it. The result gives back the MS exactly, so nothing else needs watching.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ksdiff_core.adaptation.plots import CELL
from ksdiff_core.adaptation.trial import as_scene
from ksdiff_core.grid import Window
from ksdiff_core.methods.consistency import MIN_GAIN, operators
from ksdiff_core.methods.model import KSDiffMethod
from ksdiff_core.methods.model_samples import softened_pan
from ksdiff_core.networks.cells import Cells, to_cells
from ksdiff_core.networks.fusion import SceneKernels
from ksdiff_core.networks.inputs import SceneStatistics
from ksdiff_core.networks.ksdiff import KSDiffNetwork
from ksdiff_core.quality.qindex import BLOCK
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.tiling import Tile

SIDE = 96
"""Side of a window in PAN pixels: nine blocks of the index."""

MOST_WINDOWS = 32
"""Windows that are kept ready; 3 MB each with eight bands."""

PER_STEP = 2
"""Windows of a step."""


@dataclass(frozen=True)
class SceneFixture:
    """What a network makes of a scene once, kept while it learns.

    Attributes:
        statistics: Of the scene.
        convolutions: Kernels of the scene.
        centroid: Of its prior, None for weights without one.
        softening: How much of PAN's finest detail the network does not see.
    """

    statistics: SceneStatistics
    convolutions: list[Tensor]
    centroid: Tensor | None
    softening: float

    @classmethod
    def of(
        cls, network: KSDiffNetwork, tiles: Sequence[Tile], device: torch.device, seed: int
    ) -> SceneFixture:
        """Fit the network to windows of a scene, as a run does."""
        method = KSDiffMethod(network, device, seed)
        method.fit(tiles)
        # What was made for inference cannot take part in learning; copies can.
        values = vars(method.statistics).items()
        return cls(
            SceneStatistics(**{key: value.clone() for key, value in values}),
            [kernel.clone() for kernel in method.kernels.convolutions],
            None if method.prior is None else method.prior.clone().mean(1),
            method.softening,
        )

    def fuse(self, network: KSDiffNetwork, cells: Cells) -> Tensor:
        """Fused windows (B, C, H, W) in DN, with gradient, before the final correction."""
        factors = network.fusion.band_factors(cells, self.centroid, 1)
        return network.fusion(cells, kernels=SceneKernels(self.convolutions, factors))


class Guard:
    """D_s of fused windows as a loss.

    Args:
        network: Kernels of the scene are made with it once.
        tiles: Windows of the scene with the gains of its MS.
        device: Torch device.
        seed: Of the latent noise.
    """

    def __init__(
        self, network: KSDiffNetwork, tiles: Sequence[Tile], device: torch.device, seed: int
    ) -> None:
        self._fixture = SceneFixture.of(network, tiles, device, seed)
        parts = [as_scene(tile, window) for tile, window in _spread(tiles)]
        self._windows = [_Window.of(part, self._fixture, device) for part in parts]

    def loss(self, network: KSDiffNetwork, rng: np.random.Generator) -> Tensor:
        """Mean over bands of D_s on some windows; 0 when there are none."""
        if not self._windows:
            return torch.zeros(())
        total = torch.zeros((), device=self._windows[0].similar.device)
        for index in rng.integers(len(self._windows), size=PER_STEP):
            window = self._windows[index]
            fused = window.restored(self._fixture.fuse(network, window.cells)[0])
            change = similarity(fused, window.pan).mean(-1) - window.similar
            total = total + change.abs().mean() / PER_STEP
        return total


@dataclass(frozen=True)
class _Window:
    """A window ready to be fused.

    Attributes:
        cells: What the network sees.
        pan: (H, W).
        similar: Similarity of the interpolated MS with PAN of its resolution (C,).
        ms: The MS pixels that lie on the window (C, q, r).
        operators: Of each band: filter and decimation of rows and columns, and their inverses.
    """

    cells: Cells
    pan: Tensor
    similar: Tensor
    ms: Tensor
    operators: list[tuple[Tensor, Tensor, Tensor, Tensor]]

    @classmethod
    def of(cls, tile: Tile, fixture: SceneFixture, device: torch.device) -> _Window:
        def load(array: np.ndarray) -> Tensor:
            return torch.tensor(np.ascontiguousarray(array), dtype=torch.float32, device=device)

        pan_low, ms_up = load(tile.pan_low), load(tile.ms_up)
        seen = load(softened_pan(tile, fixture.softening))[None, None]
        scene = tile.scene
        (rows, row_size), (cols, col_size) = (_covered(a) for a in (scene.rows, scene.cols))
        made = []
        for gain in scene.nyquist_gains:
            down_rows, inverse_rows = operators(scene.rows, max(gain, MIN_GAIN), rows, row_size)
            down_cols, inverse_cols = operators(scene.cols, max(gain, MIN_GAIN), cols, col_size)
            made.append(tuple(map(load, (down_rows, down_cols, inverse_rows, inverse_cols))))
        return cls(
            cells=to_cells(seen, pan_low[None, None], ms_up[None, None], fixture.statistics),
            pan=load(tile.pan),
            similar=similarity(ms_up, pan_low).mean(-1),
            ms=load(tile.ms[:, slice(*rows), slice(*cols)]),
            operators=made,
        )

    def restored(self, fused: Tensor) -> Tensor:
        """As :func:`ksdiff_core.methods.consistency.restore_ms` (C, H, W)."""
        bands = []
        for band, (rows, cols, inverse_rows, inverse_cols) in enumerate(self.operators):
            rest = self.ms[band] - rows @ fused[band] @ cols.T
            bands.append(fused[band] + rows.T @ (inverse_rows @ rest @ inverse_cols) @ cols)
        return torch.stack(bands)


def similarity(image: Tensor, pan: Tensor) -> Tensor:
    """Q of each band (C, H, W) with PAN (H, W) in every whole block (C, n); with gradient.

    Source: as :func:`ksdiff_core.quality.qindex.uqi`.
    """
    x = F.unfold(image[:, None], BLOCK, stride=BLOCK).double()
    y = F.unfold(pan[None, None], BLOCK, stride=BLOCK).double()
    mean_x, mean_y = x.mean(1), y.mean(1)
    x, y = x - mean_x[:, None], y - mean_y[:, None]
    spread = (x * x).mean(1) + (y * y).mean(1)
    level = mean_x**2 + mean_y**2
    quality = 4.0 * (x * y).mean(1) * mean_x * mean_y / (spread * level).clamp_min(1e-12)
    return quality.float()


def _covered(axis: Axis) -> tuple[tuple[int, int], tuple[int, int]]:
    """MS pixels that lie on a window as a whole, and all its PAN pixels."""
    first = max(0, math.ceil(axis.offset - 1e-6))
    last = min(axis.ms_size, math.floor(axis.pan_size / axis.ratio + axis.offset + 1e-6))
    return (first, last), (0, axis.pan_size)


def _spread(tiles: Sequence[Tile]) -> list[tuple[Tile, Window]]:
    """Valid windows of one size, in equal parts from all tiles."""
    found: list[tuple[Tile, Window]] = []
    each = max(1, MOST_WINDOWS // max(len(tiles), 1))
    for tile in tiles:
        side = min(SIDE, tile.window.height // CELL * CELL, tile.window.width // CELL * CELL)
        if side < BLOCK:
            continue
        whole = tile.window
        places = [
            Window(row, col, side, side)
            for row in range(whole.row, whole.row_range[1] - side + 1, side)
            for col in range(whole.col, whole.col_range[1] - side + 1, side)
        ]
        usable = [w for w in places if tile.valid[w.within(whole)].all()]
        step = max(1, math.ceil(len(usable) / each))
        found += [(tile, window) for window in usable[::step]]
    return found
