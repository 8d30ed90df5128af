"""The methods that an evaluation compares, as rows of its tables."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from ksdiff_core.errors import KSDiffError
from ksdiff_core.evaluation.dataset import SceneArrays
from ksdiff_core.evaluation.external import ExternalMethod
from ksdiff_core.evaluation.gdal_brovey import GdalBrovey
from ksdiff_core.evaluation.orfeo import OrfeoRcs
from ksdiff_core.evaluation.scores import Row
from ksdiff_core.machine.device import resolve
from ksdiff_core.methods.baselines import BASELINES, make_baseline
from ksdiff_core.tiling import Method

INTERPOLATION = "exp"
KSDIFF_LABEL = "ksdiff"
EXTERNAL: dict[str, type[ExternalMethod]] = {"gdal-brovey": GdalBrovey, "otb-rcs": OrfeoRcs}
"""Programs of others; their rows are left out where they are not installed."""

METHODS = {
    "exp": "MS interpolated, no detail of PAN",
    "gdal-brovey": "GDAL's weighted Brovey as QGIS runs it, equal weights",
    "otb-rcs": "Orfeo ToolBox, BundleToPerfectSensor, ratio component substitution",
    "brovey": "Brovey with regressed weights and haze correction",
    "gsa": "Gram-Schmidt adaptive",
    "bdsd-pc": "band-dependent spatial detail, physically constrained",
    "mtf-glp-fs": "MTF-matched Laplacian pyramid, gains regressed at full scale",
    "mtf-glp-hpm": "MTF-matched Laplacian pyramid, high-pass modulation",
    "ksdiff": "KSDiff as a run makes it: network with diffusion prior, final correction",
}
"""Names of the methods in order of the tables, and what they are."""


def make_rows(
    methods: Sequence[str],
    weights: str,
    device: str,
    seed: int,
    steps: Sequence[int],
    precision: str = "auto",
) -> tuple[list[Row], list[str]]:
    """Rows for the chosen methods, and a note for each one that cannot run here.

    Args:
        methods: Keys of :data:`METHODS`.
        weights: Weights of KSDiff; the shipped ones, or none at all, when empty.
        device: "auto", "cpu" or "cuda".
        seed: Of the latent noise.
        steps: DDIM steps, a row of KSDiff each; 0 is the default of the weights.
        precision: "auto", "fp32" or "bf16".

    Raises:
        KSDiffError: KSDiff was asked for with weights that cannot be used.
    """
    rows: list[Row] = []
    notes: list[str] = []
    for name in methods:
        about = METHODS[name]
        if name in EXTERNAL and not EXTERNAL[name].find():
            notes.append(f"{name} left out: {EXTERNAL[name].program} was not found.")
        elif name in EXTERNAL:
            rows.append(Row(name, partial(_external, EXTERNAL[name]), classical=True, about=about))
        elif name in BASELINES:
            injects = name != INTERPOLATION
            rows.append(Row(name, partial(_baseline, name), True, injects, about))
        else:
            try:
                rows += ksdiff_rows(weights, device, seed, steps, precision)
            except KSDiffError as error:
                if weights:
                    raise
                notes.append(f"{KSDIFF_LABEL} left out: {error}")
    return rows, notes


def ksdiff_rows(
    weights: str, device: str, seed: int, steps: Sequence[int], precision: str = "auto"
) -> list[Row]:
    """One row of KSDiff per number of DDIM steps, all on one loaded network.

    Raises:
        KSDiffError: Torch, the weights or the device cannot be used.
    """
    device = resolve(device)
    # Torch is loaded by these two modules only, and only when KSDiff is asked for.
    from ksdiff_core.evaluation.ablation import fresh
    from ksdiff_core.methods.model import load_method

    loaded = load_method(weights, device, seed, precision=precision)
    rows = []
    for count in steps:
        label = f"{KSDIFF_LABEL} S={count}" if count else KSDIFF_LABEL
        about = f"{METHODS[KSDIFF_LABEL]}; weights {loaded.name}"
        make = partial(fresh, loaded, count or loaded.steps)
        rows.append(Row(label, make, about=about, finished=True))
    return rows


def _external(method: type[ExternalMethod], scene: SceneArrays) -> Method:
    return method(scene.bits)


def _baseline(name: str, _scene: SceneArrays) -> Method:
    return make_baseline(name)
