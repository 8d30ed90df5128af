"""Scores of methods on scenes, by Wald's protocol and at full resolution."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Callable

import numpy as np

from ksdiff_core import metrics
from ksdiff_core.dataset import SceneArrays
from ksdiff_core.tiling import Method, Tile, whole_scene
from ksdiff_core.wald import reduced_resolution

BORDER_PX = 21
"""Border left out at reduced resolution. Source: DLPan-Toolbox (Deng et al. 2022)."""


@dataclass(frozen=True)
class Row:
    """One line of the tables.

    Attributes:
        label: What the line is called.
        make: A fresh method for a scene.
        classical: Whether it may be the best classical method of a scene.
    """

    label: str
    make: Callable[[SceneArrays], Method]
    classical: bool = False


@dataclass(frozen=True)
class ReducedScores:
    """Scores against the reference; SAM in degrees."""

    sam: float
    ergas: float
    q2n: float
    scc: float
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
class SceneScores:
    """All scores of one scene by label; ``full`` is empty for scenes that are degraded data."""

    name: str
    group: str
    border_px: int
    reduced: Mapping[str, ReducedScores]
    full: Mapping[str, FullScores]


def evaluate_scene(
    scene: SceneArrays, rows: Sequence[Row], report: Callable[[str], None] = lambda text: None
) -> SceneScores:
    """Scores of every row on one scene with PAN.

    A scene with a reference is scored against it as it is; any other is degraded first (Wald) and
    is scored at full resolution as well.
    """
    if scene.pan is None:
        raise ValueError(f"{scene.name}: expected a scene with PAN")
    reduced: dict[str, ReducedScores] = {}
    full: dict[str, FullScores] = {}
    border = 0
    for row in rows:
        report(f"{scene.name}: {row.label}")
        tile, reference = reduced_pair(scene)
        border = border_px(reference.shape[1:])
        reduced[row.label] = score_reduced(row.make(scene), tile, reference, scene.ratio, border)
        if scene.reference is None:
            tile = whole_scene(scene.pan, scene.ms, scene.nyquist_gains, scene.offset, scene.ratio)
            full[row.label] = score_full(row.make(scene), tile)
    return SceneScores(scene.name, scene.group, border, reduced, full)


def reduced_pair(scene: SceneArrays) -> tuple[Tile, np.ndarray]:
    """The pair to fuse and its reference (C, H, W): as delivered, or by Wald's protocol."""
    if scene.reference is not None:
        tile = whole_scene(scene.pan, scene.ms, scene.nyquist_gains, scene.offset, scene.ratio)
        return tile, scene.reference
    pair = reduced_resolution(
        scene.pan,
        scene.ms,
        scene.ratio,
        scene.nyquist_gains,
        scene.pan_nyquist_gain,
        scene.offset,
    )
    return pair.tile(scene.nyquist_gains), pair.reference


def border_px(size: tuple[int, ...]) -> int:
    """Pixels left out on each side: 21, and at most an eighth of a small scene."""
    return min(BORDER_PX, min(size) // 8)


def score_reduced(
    method: Method, tile: Tile, reference: np.ndarray, ratio: float, border: int
) -> ReducedScores:
    """Scores of one method against the reference inside the border."""
    fused, seconds = timed_fusion(method, tile)
    inside = np.s_[:, border : fused.shape[1] - border, border : fused.shape[2] - border]
    fused, reference = fused[inside], reference[inside]
    return ReducedScores(
        sam=metrics.sam(fused, reference),
        ergas=metrics.ergas(fused, reference, ratio),
        q2n=metrics.q2n(fused, reference),
        scc=metrics.scc(fused, reference),
        seconds=seconds,
    )


def score_full(method: Method, tile: Tile) -> FullScores:
    """Scores of one method without a reference, over the whole scene."""
    fused, seconds = timed_fusion(method, tile)
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
    """The fused scene and the seconds that fitting and fusing took."""
    start = time.perf_counter()
    method.fit([tile])
    fused = method.fuse(tile)
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


def best_classical(scene: SceneScores, rows: Sequence[Row], field: str) -> tuple[str, float]:
    """Label and value of the classical row with the lowest ``field`` ("ergas" or "sam")."""
    values = {
        row.label: getattr(scene.reduced[row.label], field)
        for row in rows
        if row.classical and row.label in scene.reduced
    }
    if not values:
        return "", math.nan
    label = min(values, key=values.__getitem__)
    return label, values[label]


def ratios_to_best(
    scenes: Sequence[SceneScores], rows: Sequence[Row], label: str, field: str
) -> list[float]:
    """``field`` of a row over that of the best classical row, scene by scene; below 1 is better."""
    return [
        getattr(scene.reduced[label], field) / best_classical(scene, rows, field)[1]
        for scene in scenes
    ]
