"""What KSDiff has to reach on every scene, and whether it does."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ksdiff_core.evaluation.scores import (
    HIGHER_IS_BETTER,
    Row,
    SceneScores,
    best_classical,
    best_injection,
    over,
)

REPROJECTION_LIMIT = 0.01
"""Largest relative RMSE of the result, seen through the MS sensor again, against the MS."""

TARGETS = {
    "sam": "SAM below the best classical",
    "ergas": "ERGAS below the best classical",
    "q2n": "Q2n above the best classical",
    "reprojection_reduced": "reprojection error at most 1 %, reduced resolution",
    "hqnr": "HQNR at least that of the best classical injection, full resolution",
    "d_rho": "D_rho below that of the same method, full resolution",
    "reprojection_full": "reprojection error at most 1 %, full resolution",
}
"""Key and wording of each target. Each index has its own best classical method of the scene; the
best injection at full resolution is the classical method with the highest HQNR, EXP left out."""


@dataclass(frozen=True)
class Check:
    """One target on one scene.

    Attributes:
        value: What KSDiff has.
        bound: What it is held against.
        rival: The method that the bound comes from, empty for a fixed limit.
        passed: Whether the target is met; a value that is not a number never meets one.
    """

    value: float
    bound: float
    rival: str
    passed: bool


@dataclass(frozen=True)
class Verdict:
    """All targets on all scenes.

    Attributes:
        subject: The row that is judged.
        ergas_ratios: ERGAS over that of the best classical method, by scene.
        checks: Checks by scene and key of :data:`TARGETS`, without those that do not apply.
    """

    subject: str
    ergas_ratios: Mapping[str, float]
    checks: Mapping[str, Mapping[str, Check]]

    @property
    def mean_ratio(self) -> float:
        """Mean ERGAS ratio over scenes."""
        return float(np.mean(list(self.ergas_ratios.values())))

    @property
    def worst_scene(self) -> str:
        """The scene with the highest ERGAS ratio."""
        return max(self.ergas_ratios, key=self.ergas_ratios.__getitem__)

    def judged(self, key: str) -> list[str]:
        """Scenes to which a target applies."""
        return [scene for scene, checks in self.checks.items() if key in checks]

    def failed(self, key: str) -> list[str]:
        """Scenes on which a target is missed."""
        return [scene for scene in self.judged(key) if not self.checks[scene][key].passed]


def subject_of(rows: Sequence[Row]) -> str:
    """Label of the row that the targets are about: the first that is not classical, or ""."""
    return next((row.label for row in rows if not row.classical), "")


def judge(scenes: Sequence[SceneScores], rows: Sequence[Row]) -> Verdict | None:
    """All targets on all scenes; None without a row to judge or a classical one to judge it by."""
    subject = subject_of(rows)
    if not subject or not any(row.classical for row in rows):
        return None
    checks = {scene.name: check_scene(scene, rows, subject) for scene in scenes}
    ratios = {
        name: over(found["ergas"].value, found["ergas"].bound) for name, found in checks.items()
    }
    return Verdict(subject, ratios, checks)


def check_scene(scene: SceneScores, rows: Sequence[Row], subject: str) -> dict[str, Check]:
    """The targets that apply to one scene, in order of :data:`TARGETS`."""
    own = scene.reduced[subject]
    checks = {}
    for field in ("sam", "ergas", "q2n"):
        rival, bound = best_classical(scene, rows, field)
        checks[field] = _against(getattr(own, field), bound, rival, field)
    checks["reprojection_reduced"] = _limited(own.reprojection_rmse)
    if subject not in scene.full:
        return checks
    full = scene.full[subject]
    rival = best_injection(scene, rows)
    if rival:
        best = scene.full[rival]
        checks["hqnr"] = Check(full.hqnr, best.hqnr, rival, full.hqnr >= best.hqnr)
        checks["d_rho"] = _against(full.d_rho, best.d_rho, rival, "d_rho")
    checks["reprojection_full"] = _limited(full.reprojection_rmse)
    return checks


def targets_as_json(verdict: Verdict | None) -> dict:
    """The verdict ready for JSON; empty without one."""
    if verdict is None:
        return {}
    return {
        "subject": verdict.subject,
        "ergas_ratio": {
            "mean": verdict.mean_ratio,
            "worst": verdict.ergas_ratios[verdict.worst_scene],
            "worst_scene": verdict.worst_scene,
        },
        "targets": [
            {
                "key": key,
                "target": text,
                "passed": len(verdict.judged(key)) - len(verdict.failed(key)),
                "scenes": len(verdict.judged(key)),
                "failed": verdict.failed(key),
            }
            for key, text in TARGETS.items()
        ],
        "scenes": {
            name: {key: vars(check) for key, check in checks.items()}
            for name, checks in verdict.checks.items()
        },
    }


def _against(value: float, bound: float, rival: str, field: str) -> Check:
    """Strictly better than another method's value."""
    better = value > bound if field in HIGHER_IS_BETTER else value < bound
    return Check(value, bound, rival, better)


def _limited(value: float) -> Check:
    return Check(
        value, REPROJECTION_LIMIT, "", not math.isnan(value) and value <= REPROJECTION_LIMIT
    )
