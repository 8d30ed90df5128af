"""Rows of the evaluation that show what the latent prior is worth."""

from __future__ import annotations

from functools import partial

from torch import Tensor

from ksdiff_core.baselines import make_baseline
from ksdiff_core.dataset import SceneArrays, SceneEntry, read_manifest, read_scene
from ksdiff_core.device import resolve
from ksdiff_core.evaluation import Row, reduced_pair
from ksdiff_core.model import KSDiffMethod, load_method
from ksdiff_core.weights import FOLDER

PLAIN_WEIGHTS = FOLDER / "ksdiff-plain.safetensors"
"""The same network trained equally without kernel modulation or prior."""

DDIM_STEPS = (2, 4, 8)

ENSEMBLES = (2, 4, 8)
"""Views whose mean is one result."""

CORRECTED = "mtf-glp-hpm"
"""Classical method that shows what the correction alone is worth."""


def ablation_rows(folder: str, weights: str, device: str, seed: int) -> list[Row]:
    """Plain network, prior of another scene, no correction, several numbers of DDIM steps and of views.

    Args:
        folder: Of the scenes under evaluation; priors of other scenes come from it.
        weights: Weights of KSDiff, the shipped ones when empty.
        device: "auto", "cpu" or "cuda".
        seed: Of the latent noise.

    Raises:
        WeightsError: One of the weights files is missing or cannot be used.
    """
    device = resolve(device)
    plain = load_method(str(PLAIN_WEIGHTS), device, seed)
    loaded = load_method(weights, device, seed)
    return [
        Row(
            "no prior",
            partial(fresh, plain, plain.steps),
            about="the same network, trained without modulation or prior",
            finished=True,
        ),
        Row(
            "other prior",
            _OtherPrior(folder, loaded),
            about="KSDiff with the prior of a scene from another group",
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
        *(
            Row(
                f"S={n}", partial(fresh, loaded, n), about=f"KSDiff, DDIM steps: {n}", finished=True
            )
            for n in DDIM_STEPS
        ),
        *(
            Row(
                f"views={n}",
                partial(fresh, loaded, loaded.steps, ensemble=n),
                about=f"KSDiff, mean over views (flips and turns): {n}",
                finished=True,
            )
            for n in ENSEMBLES
        ),
    ]


def fresh(loaded: KSDiffMethod, steps: int, _scene: SceneArrays, ensemble: int = 1) -> KSDiffMethod:
    """A method that knows no scene yet, on a network that was loaded once."""
    return KSDiffMethod(
        loaded.network, loaded.device, loaded.seed, steps, loaded.name, ensemble=ensemble
    )


class _OtherPrior:
    """Makes KSDiff for a scene with the latent prior of a scene from another group."""

    def __init__(self, folder: str, loaded: KSDiffMethod) -> None:
        self._entries = [e for e in read_manifest(folder) if e.kind != "ms_only"]
        self._method = loaded
        self._priors: dict[str, Tensor | None] = {}

    def __call__(self, scene: SceneArrays) -> KSDiffMethod:
        donors = [e for e in self._entries if e.group != scene.group]
        if not donors:
            return self._with(None)
        if donors[0].name not in self._priors:
            self._priors[donors[0].name] = self._prior_of(donors[0])
        return self._with(self._priors[donors[0].name])

    def _with(self, prior: Tensor | None) -> KSDiffMethod:
        """A fresh method on the loaded network."""
        loaded = self._method
        return KSDiffMethod(loaded.network, loaded.device, loaded.seed, loaded.steps, prior=prior)

    def _prior_of(self, entry: SceneEntry) -> Tensor | None:
        donor = read_scene(entry)
        method = self._with(None)
        method.fit([reduced_pair(donor)[0]])
        return method.prior
