"""Learning: which numbers of a network may move, and the steps that move them."""

from __future__ import annotations

import copy
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Callable

import numpy as np
import torch
from torch import Tensor, nn

from ksdiff_core.adaptation.guard import Guard, SceneFixture
from ksdiff_core.adaptation.plots import CELL, Plots
from ksdiff_core.errors import Cancelled
from ksdiff_core.methods.consistency import MIN_GAIN, operators
from ksdiff_core.networks.cells import to_cells
from ksdiff_core.networks.ksdiff import KSDiffNetwork
from ksdiff_core.scene.texture import soften
from ksdiff_core.sensors.mtf import Axis, degrade_matrix, upsample_matrix
from ksdiff_core.training.loss import image_loss

CROP_SIDES = (64, 48, 32)
"""Sides of crops in pixels of the truth; the largest that finds enough places is used."""

LEAST_PLACES = 16
"""Places that a side of crops must find in a plot."""

CROPS = 4
"""Crops of a step."""

WARM_UP = 8
"""Steps over which the learning rate grows."""

VALUES_PER_NUMBER = 50
"""Numbers of the truth that each number that moves needs: large scenes may move more."""


@dataclass(frozen=True)
class Recipe:
    """One way to adapt.

    Attributes:
        name: What moves, for people.
        rate: Peak learning rate of Adam.
        ratio: Of the pairs that are learned from; 0 for the ratio of the scene.
        guard: Weight of the loss at full resolution beside the error at reduced resolution.
        moves: Tells by name whether a parameter moves.
    """

    name: str
    rate: float
    ratio: int
    guard: float
    moves: Callable[[str], bool] = field(compare=False)

    def names(self, network: nn.Module) -> list[str]:
        """The parameters that move."""
        return [name for name, _ in network.named_parameters() if self.moves(name)]

    def numbers(self, network: nn.Module) -> int:
        """How many numbers move."""
        return sum(p.numel() for name, p in network.named_parameters() if self.moves(name))


_LAST = tuple(
    f"fusion.{name}.bias"
    for name in ("band_factor.0", "band_factor.2", "head", "leave", "band_skip")
)
_HEAD = ("fusion.band_factor.", "fusion.head.", "fusion.leave.", "fusion.band_skip.")


def _last_biases(name: str) -> bool:
    return name in _LAST


def _biases(name: str) -> bool:
    made_from_features = ".factors." in name or ".core." in name
    return name.startswith("fusion.") and name.endswith(".bias") and not made_from_features


def _head(name: str) -> bool:
    return name.startswith(_HEAD)


RECIPES = (
    Recipe("the offsets of the last layers", 1e-3, 0, 0.5, _last_biases),
    Recipe("the offsets of all layers", 1e-3, 0, 0.5, _biases),
    Recipe("the offsets of all layers, PAN's share first", 1e-3, 0, 2.0, _biases),
    Recipe("the offsets of all layers, from pairs of ratio 2", 1e-3, 2, 0.5, _biases),
    Recipe("the last layers", 3e-4, 0, 0.5, _head),
)
"""From few numbers to many. Which one suits a scene is found out on the scene."""


def possible(plots: Plots, network: nn.Module) -> list[Recipe]:
    """The recipes that a scene of this size may try."""
    return [
        recipe
        for recipe in RECIPES
        if recipe.numbers(network) * VALUES_PER_NUMBER <= plots.values
        and (recipe.ratio == 0 or recipe.ratio < plots.ratio)
    ]


class Lesson:
    """Pairs at reduced resolution to learn from: crops at random places, turned and mirrored.

    Args:
        plots: Truth and PAN.
        ratio: Of the pairs.
        forbidden: Pixels of every plot that are never looked at (h, w), or None.
        network: That will learn; kernels of the scene are made with it once.
        device: Torch device.
        seed: Of the latent noise.
    """

    def __init__(
        self,
        plots: Plots,
        ratio: int,
        forbidden: np.ndarray | None,
        network: KSDiffNetwork,
        device: torch.device,
        seed: int,
    ) -> None:
        self.device = device
        self._plots = plots
        self._places, self._side = _find_places(plots, ratio, forbidden)
        size, gain = self._side // ratio, float(np.mean(plots.gains))
        axis = Axis(ratio, 0.0, self._side, size)
        ms, pan = (0, size), (0, self._side)
        self._up = self._tensor(upsample_matrix(axis, pan, ms))
        self._low = self._tensor(degrade_matrix(axis, gain, ms, pan))
        self._down = [self._tensor(degrade_matrix(axis, g, ms, pan)) for g in plots.gains]
        self._restore = [
            tuple(map(self._tensor, operators(axis, max(g, MIN_GAIN), ms, pan)))
            for g in plots.gains
        ]
        # Four plots have more windows than kernels are made from.
        self._fixture = SceneFixture.of(network, plots.first(4).tiles(ratio), device, seed)
        self._softened = [soften(pan, self._fixture.softening) for pan in plots.pan]

    def loss(self, network: KSDiffNetwork, rng: np.random.Generator) -> Tensor:
        """Error of the network on some crops, in units of each band's spread."""
        truth, pan = (self._tensor(image) for image in self._draw(rng))
        ms = torch.stack([d @ truth[:, b] @ d.T for b, d in enumerate(self._down)], 1)
        up = self._up
        pan_low = up @ (self._low @ pan @ self._low.T) @ up.T
        cells = to_cells(pan[None], pan_low[None], (up @ ms @ up.T)[None], self._fixture.statistics)
        fused = self._restored(self._fixture.fuse(network, cells), ms)
        return image_loss(fused, truth, cells)

    def _draw(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """Truth (B, C, p, p) and PAN (B, p, p)."""
        truths, pans = [], []
        for place in rng.integers(len(self._places), size=CROPS):
            plot, row, col = self._places[place]
            window = (..., slice(row, row + self._side), slice(col, col + self._side))
            turns, flip = int(rng.integers(4)), bool(rng.integers(2))
            for images, whole in ((truths, self._plots.truth), (pans, self._softened)):
                image = np.rot90(whole[plot][window], turns, (-2, -1))
                images.append(image[..., ::-1] if flip else image)
        return np.stack(truths), np.stack(pans)

    def _restored(self, fused: Tensor, ms: Tensor) -> Tensor:
        """As :func:`ksdiff_core.methods.consistency.restore_ms`, over crops that are scenes of their own."""
        bands = []
        for band, (down, inverse) in enumerate(self._restore):
            rest = ms[:, band] - down @ fused[:, band] @ down.T
            bands.append(fused[:, band] + down.T @ (inverse @ rest @ inverse) @ down)
        return torch.stack(bands, 1)

    def _tensor(self, array: np.ndarray) -> Tensor:
        return torch.tensor(np.ascontiguousarray(array), dtype=torch.float32, device=self.device)


def _find_places(
    plots: Plots, ratio: int, forbidden: np.ndarray | None
) -> tuple[list[tuple[int, int, int]], int]:
    """Plot, row and column of every possible crop, and their side.

    Raises:
        ValueError: There is no place at all, which :class:`Plots` of a sensible size rule out.
    """
    step = math.lcm(CELL, ratio)
    sides = [side // step * step for side in CROP_SIDES]
    for side in sides:
        places = [
            (plot, int(row), int(col))
            for plot, valid in enumerate(plots.valid)
            for row, col in _free(valid if forbidden is None else valid & ~forbidden, side)
        ]
        if len(places) >= (LEAST_PLACES if side != sides[-1] else 1):
            return places, side
    raise ValueError(f"no place for crops in plots of {plots.pan.shape}")


def _free(usable: np.ndarray, side: int) -> np.ndarray:
    """Upper left corners (n, 2) of all squares of usable pixels, every other row and column."""
    if min(usable.shape) < side:
        return np.zeros((0, 2), int)
    total = np.pad(usable.astype(np.int64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    inside = (
        total[side:, side:] - total[:-side, side:] - total[side:, :-side] + total[:-side, :-side]
    )
    return 2 * np.argwhere(inside[::2, ::2] == side * side)


def adapt_network(
    network: KSDiffNetwork,
    recipe: Recipe,
    lesson: Lesson,
    guard: Guard,
    steps: int,
    seed: Sequence[int],
    cancelled: Callable[[], bool],
    done: Callable[[], None] = lambda: None,
) -> KSDiffNetwork:
    """A copy of the network after learning; the same arguments give the same copy.

    Args:
        network: To begin with; stays as it is.
        recipe: What moves.
        lesson: What is learned from.
        guard: What must not suffer.
        steps: How many steps.
        seed: Of the crops.
        cancelled: Asked before each step.
        done: Called after each step.

    Raises:
        Cancelled: The user stopped.
    """
    learner = copy.deepcopy(network).requires_grad_(False)
    moving = [p for name, p in learner.named_parameters() if recipe.moves(name)]
    for parameter in moving:
        parameter.requires_grad_(True)
    optimiser = _Adam(moving)
    for step in range(steps):
        if cancelled():
            raise Cancelled
        rate = recipe.rate * min(1.0, (step + 1) / WARM_UP)
        rate *= 0.5 * (1.0 + math.cos(math.pi * step / steps))
        rng = np.random.default_rng([*seed, step])
        loss = lesson.loss(learner, rng) + recipe.guard * guard.loss(learner, rng)
        optimiser.step(torch.autograd.grad(loss, moving, allow_unused=True), rate)
        done()
    return learner.requires_grad_(False).eval()


class _Adam:
    """Adam without the module torch.optim, whose import takes seconds and cannot be cancelled.

    Source: Kingma and Ba 2015, Adam: a method for stochastic optimization, algorithm 1.
    """

    decays = (0.9, 0.98)
    """A short memory of squares, for runs of few steps."""

    def __init__(self, parameters: Sequence[Tensor]) -> None:
        self._parameters = parameters
        self._means = [torch.zeros_like(p) for p in parameters]
        self._squares = [torch.zeros_like(p) for p in parameters]
        self._steps = 0

    @torch.no_grad()
    def step(self, gradients: Sequence[Tensor | None], rate: float) -> None:
        """One step down; a step whose gradient is not finite teaches nothing."""
        if not all(bool(torch.isfinite(g).all()) for g in gradients if g is not None):
            return
        self._steps += 1
        first, second = self.decays
        whole = [1.0 - decay**self._steps for decay in self.decays]
        for parameter, gradient, mean, square in zip(
            self._parameters, gradients, self._means, self._squares
        ):
            if gradient is not None:
                mean.lerp_(gradient, 1.0 - first)
                square.mul_(second).addcmul_(gradient, gradient, value=1.0 - second)
                spread = (square / whole[1]).sqrt_().add_(1e-8)
                parameter.addcdiv_(mean, spread, value=-rate / whole[0])


def changed_tensors(
    before: KSDiffNetwork, after: KSDiffNetwork, names: Sequence[str]
) -> Mapping[str, Tensor]:
    """The parameters of these names that learning has changed."""
    old, new = before.state_dict(), after.state_dict()
    return {name: new[name].cpu() for name in names if not torch.equal(old[name], new[name])}
