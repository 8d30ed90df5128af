"""All that a network learns from at one scale: pairs with a truth, and windows without."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Callable

import numpy as np
import torch

from ksdiff_core.adaptation.guard import Guard
from ksdiff_core.adaptation.plots import Plots
from ksdiff_core.adaptation.tuning import Lesson, Recipe, adapt_network
from ksdiff_core.errors import Cancelled
from ksdiff_core.networks.ksdiff import KSDiffNetwork
from ksdiff_core.tiling import Tile


class Course:
    """Adapts one network by recipes.

    Args:
        network: To begin with; stays as it is.
        plots: Truth and PAN one scale below that of the result.
        secret: Pixels of every plot that are never looked at (h, w), or None.
        windows: Pairs at the scale of the result, whose truth is not looked at.
        recipes: That may be asked for.
        device: Torch device.
        seed: Of latent noise and of the places that are looked at.
        cancelled: Asked often.

    Raises:
        Cancelled: The user stopped.
    """

    def __init__(
        self,
        network: KSDiffNetwork,
        plots: Plots,
        secret: np.ndarray | None,
        windows: Sequence[Tile],
        recipes: Sequence[Recipe],
        device: torch.device,
        seed: int,
        cancelled: Callable[[], bool],
    ) -> None:
        self._network, self._seed, self._cancelled = network, seed, cancelled
        self._lessons: dict[int, Lesson] = {}
        for ratio in sorted({recipe.ratio for recipe in recipes}):
            if cancelled():
                raise Cancelled
            self._lessons[ratio] = Lesson(
                plots, ratio or plots.ratio, secret, network, device, seed
            )
        if cancelled():
            raise Cancelled
        self._guard = Guard(network, windows, device, seed)

    def adapted(
        self, recipe: Recipe, steps: int, turn: int, done: Callable[[], None] = lambda: None
    ) -> KSDiffNetwork:
        """The network after learning; ``turn`` tells runs of one seed apart, ``done`` ends each step."""
        lesson, seed = self._lessons[recipe.ratio], (self._seed, turn)
        return adapt_network(
            self._network, recipe, lesson, self._guard, steps, seed, self._cancelled, done
        )

    def pace(self, recipe: Recipe) -> float:
        """Seconds of a step."""
        # The first step also warms up caches.
        self.adapted(recipe, 1, 0)
        clock = time.monotonic()
        self.adapted(recipe, 2, 0)
        return (time.monotonic() - clock) / 2
