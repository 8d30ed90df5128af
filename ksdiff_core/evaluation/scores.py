"""Scores of methods on scenes, by Wald's protocol and at full resolution."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Callable

import numpy as np

from ksdiff_core.errors import InputError
from ksdiff_core.evaluation.dataset import SceneArrays
from ksdiff_core.methods.consistency import Consistent
from ksdiff_core.quality import metrics
from ksdiff_core.quality.wald import reduced_resolution
from ksdiff_core.tiling import Method, Tile, whole_scene

BORDER_PX = 21
"""Border left out at reduced resolution. Source: DLPan-Toolbox (Deng et al. 2022)."""

HIGHER_IS_BETTER = frozenset({"q2n", "scc", "hqnr"})
"""Fields of the scores that are 1 at best; all others are 0 at best."""


@dataclass(frozen=True)
class Row:
    """One line of the tables.

    Attributes:
        label: What the line is called.
        make: A fresh method for a scene.
        classical: Whether it may be the best classical method of a scene.
        injects: Whether it adds detail of PAN; interpolated MS does not.
        about: What it is, in a few words.
        finished: Fused as in a run: sharpness of the MS measured first, result corrected last.
    """

    label: str
    make: Callable[[SceneArrays], Method]
    classical: bool = False
    injects: bool = True
    about: str = ""
    finished: bool = False

    def method(self, scene: SceneArrays, tile: Tile) -> Method:
        """A fresh method for one tile of a scene."""
        method = self.make(scene)
        return Consistent(method, tile.scene) if self.finished else method


@dataclass(frozen=True)
class ReducedScores:
    """Scores against the reference, SAM in degrees; reprojection against the MS that was fused."""

    sam: float
    ergas: float
    q2n: float
    scc: float
    reprojection_rmse: float
    seconds: float


@dataclass(frozen=True)
class FullScores:
    """Scores without a reference; reprojection against the original MS."""

    d_lambda_k: float
    d_s: float
    hqnr: float
    d_rho: float
    reprojection_rmse: float
    reprojection_ergas: float
    seconds: float


@dataclass(frozen=True)
class SceneFacts:
    """What a scene is and with which numbers it was degraded; see :class:`SceneArrays`."""

    sensor: str = ""
    ratio: float = 0.0
    bits: int = 0
    pan_size: tuple[int, int] = (0, 0)
    bands: tuple[str, ...] = ()
    nyquist_gains: tuple[float, ...] = ()
    pan_nyquist_gain: float = 0.0


@dataclass(frozen=True)
class SceneScores:
    """All scores of one scene by label; ``full`` is empty for scenes that are degraded data."""

    name: str
    group: str
    border_px: int
    reduced: Mapping[str, ReducedScores]
    full: Mapping[str, FullScores]
    facts: SceneFacts = SceneFacts()


@dataclass(frozen=True)
class Fusion:
    """One fused image while it is at hand.

    Attributes:
        label: Of the row that made it.
        tile: What was fused.
        reference: The truth (C, H, W), None at full resolution.
        border_px: Pixels left out on each side by the scores.
        image: The fused image (C, H, W).
    """

    label: str
    tile: Tile
    reference: np.ndarray | None
    border_px: int
    image: np.ndarray


def evaluate_scene(
    scene: SceneArrays,
    rows: Sequence[Row],
    report: Callable[[str], None] = lambda text: None,
    watch: Callable[[Fusion], None] = lambda fusion: None,
) -> SceneScores:
    """Scores of every row on one scene with PAN.

    A scene with a reference is scored against it as it is; any other is degraded first (Wald) and
    is scored at full resolution as well.

    Args:
        scene: The scene.
        rows: Methods.
        report: Told what is going on.
        watch: Shown every fused image before it is forgotten.
    """
    if scene.pan is None:
        raise ValueError(f"{scene.name}: expected a scene with PAN")
    tile, reference = reduced_pair(scene)
    border = border_px(reference.shape[1:])
    whole = None if scene.reference is not None else full_tile(scene)
    reduced: dict[str, ReducedScores] = {}
    full: dict[str, FullScores] = {}
    for row in rows:
        report(f"{scene.name}: {row.label}")
        fused, seconds = timed_fusion(row.method(scene, tile), tile)
        reduced[row.label] = score_reduced(fused, tile, reference, border, seconds)
        watch(Fusion(row.label, tile, reference, border, fused))
        if whole is not None:
            fused, seconds = timed_fusion(row.method(scene, whole), whole)
            full[row.label] = score_full(fused, whole, seconds)
            watch(Fusion(row.label, whole, None, 0, fused))
    return SceneScores(scene.name, scene.group, border, reduced, full, facts_of(scene))


def facts_of(scene: SceneArrays) -> SceneFacts:
    """What the tables say of a scene with PAN."""
    return SceneFacts(
        sensor=scene.sensor,
        ratio=scene.ratio,
        bits=scene.bits,
        pan_size=scene.pan.shape,
        bands=scene.bands,
        nyquist_gains=scene.nyquist_gains,
        pan_nyquist_gain=scene.pan_nyquist_gain,
    )


def full_tile(scene: SceneArrays) -> Tile:
    """The scene as delivered, as one tile."""
    return whole_scene(scene.pan, scene.ms, scene.nyquist_gains, scene.offset, scene.ratio)


def reduced_pair(scene: SceneArrays) -> tuple[Tile, np.ndarray]:
    """The pair to fuse and its reference (C, H, W): as delivered, or by Wald's protocol.

    Raises:
        InputError: The scene is too small to be degraded.
    """
    if scene.reference is not None:
        return full_tile(scene), scene.reference
    geometry = (scene.ratio, scene.nyquist_gains, scene.pan_nyquist_gain, scene.offset)
    try:
        pair = reduced_resolution(scene.pan, scene.ms, *geometry)
    except ValueError as error:
        raise InputError(
            f"{scene.name} cannot be degraded: {error}.", "Leave it out, or give a larger part."
        ) from error
    return pair.tile(scene.nyquist_gains), pair.reference


def border_px(size: tuple[int, ...]) -> int:
    """Pixels left out on each side: 21, and at most an eighth of a small scene."""
    return min(BORDER_PX, min(size) // 8)


def score_reduced(
    fused: np.ndarray, tile: Tile, reference: np.ndarray, border: int, seconds: float
) -> ReducedScores:
    """Scores of a fused image against the reference inside the border."""
    inside = np.s_[:, border : fused.shape[1] - border, border : fused.shape[2] - border]
    again = metrics.reprojection_error(fused, tile.ms, tile.scene)
    fused, reference = fused[inside], reference[inside]
    return ReducedScores(
        sam=metrics.sam(fused, reference),
        ergas=metrics.ergas(fused, reference, tile.scene.ratio),
        q2n=metrics.q2n(fused, reference),
        scc=metrics.scc(fused, reference),
        reprojection_rmse=again.relative_rmse,
        seconds=seconds,
    )


def score_full(fused: np.ndarray, tile: Tile, seconds: float) -> FullScores:
    """Scores of a fused image without a reference, over the whole scene."""
    scene = tile.scene
    spectral = metrics.d_lambda_k(fused, tile.ms_up, scene.nyquist_gains, scene.ratio)
    spatial = metrics.d_s(fused, tile.ms_up, tile.pan, tile.pan_low)
    again = metrics.reprojection_error(fused, tile.ms, scene)
    return FullScores(
        d_lambda_k=spectral,
        d_s=spatial,
        hqnr=metrics.hqnr(spectral, spatial),
        d_rho=metrics.d_rho(fused, tile.pan, scene.ratio),
        reprojection_rmse=again.relative_rmse,
        reprojection_ergas=again.ergas,
        seconds=seconds,
    )


def timed_fusion(method: Method, tile: Tile) -> tuple[np.ndarray, float]:
    """The fused scene and the seconds that fitting and fusing took.

    The method gets a copy that has derived nothing yet, so interpolation is in everyone's time.
    """
    fresh = replace(tile)
    start = time.perf_counter()
    method.fit([fresh])
    fused = method.fuse(fresh)
    return fused, time.perf_counter() - start


def average(scores: Iterable[ReducedScores | FullScores]) -> dict[str, float]:
    """Mean of every field over scenes."""
    rows = [asdict(score) for score in scores]
    return {name: float(np.mean([row[name] for row in rows])) for name in rows[0]}


def by_group(scenes: Sequence[SceneScores]) -> dict[str, list[SceneScores]]:
    """Scenes by group, in order of appearance."""
    groups: dict[str, list[SceneScores]] = {}
    for scene in scenes:
        groups.setdefault(scene.group, []).append(scene)
    return groups


def best_of(values: Mapping[str, float], field: str) -> tuple[str, float]:
    """Label and value of the best value of a field; the first of equals, "" and NaN of none.

    Args:
        values: By label; NaN never wins.
        field: Of the scores, tells which way is better.
    """
    sign = -1.0 if field in HIGHER_IS_BETTER else 1.0
    known = {label: value for label, value in values.items() if not math.isnan(value)}
    if not known:
        return "", math.nan
    label = min(known, key=lambda name: sign * known[name])
    return label, known[label]


def best_classical(scene: SceneScores, rows: Sequence[Row], field: str) -> tuple[str, float]:
    """Label and value of the classical row that is best in ``field`` at reduced resolution."""
    labels = [row.label for row in rows if row.classical and row.label in scene.reduced]
    return best_of({label: getattr(scene.reduced[label], field) for label in labels}, field)


def best_injection(scene: SceneScores, rows: Sequence[Row]) -> str:
    """Label of the classical row with the highest HQNR at full resolution, interpolation left out."""
    labels = [r.label for r in rows if r.classical and r.injects and r.label in scene.full]
    return best_of({label: scene.full[label].hqnr for label in labels}, "hqnr")[0]


def ratios_to_best(
    scenes: Sequence[SceneScores], rows: Sequence[Row], label: str, field: str
) -> list[float]:
    """``field`` of a row over that of the best classical row, scene by scene; below 1 is better."""
    return [
        over(getattr(scene.reduced[label], field), best_classical(scene, rows, field)[1])
        for scene in scenes
    ]


def over(value: float, bound: float) -> float:
    """``value / bound``; two zeros are equal, anything over zero is infinite."""
    if bound == 0.0:
        return 1.0 if value == 0.0 else math.inf
    return value / bound
