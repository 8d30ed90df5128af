"""Rows of the evaluation that show what the latent prior, and the size of the network, are worth."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Callable

import numpy as np
import torch
from torch import Tensor

from ksdiff_core.evaluation.dataset import SceneArrays, SceneEntry, read_manifest, read_scene
from ksdiff_core.evaluation.scores import Row, reduced_pair
from ksdiff_core.machine.device import resolve
from ksdiff_core.methods.baselines import make_baseline
from ksdiff_core.methods.model import KSDiffMethod, load_method
from ksdiff_core.methods.presets import FAST_WEIGHTS
from ksdiff_core.tiling import Tile, part_of, tile_cores
from ksdiff_core.weights.file import FOLDER

PLAIN_WEIGHTS = FOLDER / "ksdiff-plain.safetensors"
"""The same network trained equally without kernel modulation or prior."""

DDIM_STEPS = (2, 4, 8)

ENSEMBLES = (2, 4, 8)
"""Views whose mean is one result."""

DONORS = 12
"""Scenes that make a mean prior."""

TILE_PX = 128
"""PAN pixels of the tiles that get a prior of their own; smaller ones show too little to learn from."""

CORRECTED = "mtf-glp-hpm"
"""Classical method that shows what the correction alone is worth."""


def ablation_rows(
    folder: str, weights: str, device: str, seed: int, precision: str = "auto"
) -> list[Row]:
    """No prior, a smaller network, that of another scene, one per tile, no correction; DDIM steps and views.

    Args:
        folder: Of the scenes under evaluation; priors of other scenes come from it.
        weights: Weights of KSDiff, the shipped ones when empty.
        device: "auto", "cpu" or "cuda".
        seed: Of the latent noise.
        precision: "auto", "fp32" or "bf16".

    Raises:
        WeightsError: One of the weights files is missing or cannot be used.
    """
    device = resolve(device)
    plain = load_method(str(PLAIN_WEIGHTS), device, seed, precision=precision)
    fast = load_method(FAST_WEIGHTS, device, seed, precision=precision)
    loaded = load_method(weights, device, seed, precision=precision)
    return [
        Row(
            "no prior",
            partial(fresh, plain, plain.steps),
            about="the same network, trained without modulation or prior",
            finished=True,
        ),
        Row(
            "fast",
            partial(fresh, fast, fast.steps),
            about="KSDiff with the smaller network of the quality fast",
            finished=True,
        ),
        Row(
            "other prior",
            OtherPrior(folder, loaded, 1),
            about="KSDiff with the prior of a scene from another group",
            finished=True,
        ),
        Row(
            "mean prior",
            OtherPrior(folder, loaded, DONORS),
            about=f"KSDiff with the mean prior of up to {DONORS} scenes from other groups",
            finished=True,
        ),
        Row(
            "tile prior",
            lambda scene: TilePrior(fresh(loaded, loaded.steps, scene)),
            about=f"KSDiff with prior and kernels made anew for every {TILE_PX} x {TILE_PX} pixels",
            finished=True,
        ),
        Row(
            "no correction",
            partial(fresh, loaded, loaded.steps),
            about="KSDiff with the assumed sharpness of MS and without the final correction",
        ),
        Row(
            f"{CORRECTED}+corr.",
            lambda _scene: make_baseline(CORRECTED),
            about="a classical method with the measured sharpness and the final correction",
            finished=True,
        ),
        *_amounts(loaded),
    ]


def _amounts(loaded: KSDiffMethod) -> list[Row]:
    """More DDIM steps, and more views."""
    steps = [
        Row(f"S={n}", partial(fresh, loaded, n), about=f"KSDiff, DDIM steps: {n}", finished=True)
        for n in DDIM_STEPS
    ]
    views = [
        Row(
            f"views={n}",
            partial(fresh, loaded, loaded.steps, ensemble=n),
            about=f"KSDiff, mean over views (flips and turns): {n}",
            finished=True,
        )
        for n in ENSEMBLES
    ]
    return [*steps, *views]


def fresh(loaded: KSDiffMethod, steps: int, _scene: SceneArrays, ensemble: int = 1) -> KSDiffMethod:
    """A method that knows no scene yet, on a network that was loaded once."""
    how = {"ensemble": ensemble, "precision": loaded.precision}
    return KSDiffMethod(loaded.network, loaded.device, loaded.seed, steps, loaded.name, **how)


class TilePrior:
    """KSDiff with the statistics of the scene, but prior and kernels of each tile.

    Implements :class:`ksdiff_core.tiling.Method` for whole scenes in memory.

    Args:
        method: That knows no scene yet.
    """

    def __init__(self, method: KSDiffMethod) -> None:
        self.method = method
        self.halo, self.align = method.halo, method.align

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = lambda: False) -> None:
        """Statistics of the scene."""
        self.method.fit(samples, cancelled)

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = lambda: False) -> np.ndarray:
        """Fused scene (C, H, W) float32 in DN."""
        whole, fused = tile.window, np.empty(tile.ms_up.shape, np.float32)
        for core in tile_cores(whole, whole, TILE_PX):
            self.method.make_kernels([part_of(tile, core)], cancelled)
            around = core.grown(self.halo, whole.height, whole.width, self.align)
            image = self.method.fuse(part_of(tile, around), cancelled)
            row, col = core.row - around.row, core.col - around.col
            fused[:, slice(*core.row_range), slice(*core.col_range)] = image[
                :, row : row + core.height, col : col + core.width
            ]
        return fused


class OtherPrior:
    """Makes KSDiff for a scene with the latent prior of other scenes, none of them from its group.

    Args:
        folder: Of the scenes under evaluation; the priors come from it.
        loaded: KSDiff.
        donors: Scenes whose priors are averaged, at most.
    """

    def __init__(self, folder: str, loaded: KSDiffMethod, donors: int) -> None:
        self._entries = [e for e in read_manifest(folder) if e.kind != "ms_only"]
        self._method = loaded
        self._most = donors
        self._priors: dict[str, Tensor | None] = {}

    def __call__(self, scene: SceneArrays) -> KSDiffMethod:
        others = [e for e in self._entries if e.group != scene.group]
        step = max(len(others) // self._most, 1)
        priors = [self._prior_of(entry) for entry in others[::step][: self._most]]
        known = [prior for prior in priors if prior is not None]
        return self._with(torch.stack(known).mean(0) if known else None)

    def _with(self, prior: Tensor | None) -> KSDiffMethod:
        """A fresh method on the loaded network."""
        loaded = self._method
        how = {"prior": prior, "precision": loaded.precision}
        return KSDiffMethod(loaded.network, loaded.device, loaded.seed, loaded.steps, **how)

    def _prior_of(self, entry: SceneEntry) -> Tensor | None:
        if entry.name not in self._priors:
            method = self._with(None)
            method.fit([reduced_pair(read_scene(entry))[0]])
            self._priors[entry.name] = method.prior
        return self._priors[entry.name]
