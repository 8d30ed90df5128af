"""Scores as text and as plain numbers."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import numpy as np

from ksdiff_core.evaluation.scores import (
    BORDER_PX,
    FullScores,
    ReducedScores,
    Row,
    SceneScores,
    average,
    best_classical,
    best_of,
    by_group,
    ratios_to_best,
)
from ksdiff_core.evaluation.targets import TARGETS, Verdict, judge, targets_as_json

Column = tuple[str, str, int]
"""Field of the scores, its title, digits after the point."""

REDUCED_COLUMNS: tuple[Column, ...] = (
    ("sam", "SAM", 3),
    ("ergas", "ERGAS", 3),
    ("q2n", "Q2n", 4),
    ("scc", "SCC", 4),
    ("reprojection_rmse", "reproj RMSE", 4),
)
FULL_COLUMNS: tuple[Column, ...] = (
    ("d_lambda_k", "D_lambda_K", 4),
    ("d_s", "D_s", 4),
    ("hqnr", "HQNR", 4),
    ("d_rho", "D_rho", 4),
    ("reprojection_rmse", "reproj RMSE", 4),
    ("reprojection_ergas", "reproj ERGAS", 3),
)
MEAN = "mean of groups"


def all_tables(
    scenes: Sequence[SceneScores], rows: Sequence[Row], notes: Sequence[str]
) -> list[str]:
    """Everything that is printed: protocol, scenes, means, ratios to the best classical, targets."""
    groups = by_group(scenes)
    borders = sorted({scene.border_px for scene in scenes})
    protocol = (
        "Reduced resolution: scenes without a reference are degraded by Wald's protocol with the "
        "sensor's Nyquist gains;\nothers are used as delivered. Left out on every side: "
        f"{', '.join(map(str, borders))} px ({BORDER_PX}, at most an eighth of the scene)."
    )
    verdict = judge(scenes, rows)
    tables = [
        "\n".join([protocol, *notes]),
        *_scene_tables(scenes, rows),
        _table("Reduced resolution", REDUCED_COLUMNS, reduced_means(groups), groups),
    ]
    full = full_means(groups)
    if full:
        tables.append(_table("Full resolution", FULL_COLUMNS, full, groups))
    others = [row.label for row in rows if not row.classical]
    if others and any(row.classical for row in rows):
        tables.append(_ratio_table(groups, rows, others))
    if verdict is not None:
        tables += [_check_table(verdict), _target_table(verdict)]
    return tables


def summary(scenes: Sequence[SceneScores], rows: Sequence[Row], notes: Sequence[str]) -> dict:
    """Means per group and ratios to the best classical method, ready for JSON."""
    groups = by_group(scenes)
    others = [row.label for row in rows if not row.classical]
    ratios = {
        field: {
            label: {
                name: float(np.mean(ratios_to_best(members, rows, label, field)))
                for name, members in groups.items()
            }
            for label in others
        }
        for field in ("ergas", "sam")
    }
    return {
        "notes": list(notes),
        "reduced": reduced_means(groups),
        "full": full_means(groups),
        "ratio_to_best_classical": ratios,
        "targets": targets_as_json(judge(scenes, rows)),
    }


def reduced_means(groups: dict[str, list[SceneScores]]) -> dict[str, dict[str, dict[str, float]]]:
    """Reduced-resolution means: group -> label -> field."""
    return _means({name: [scene.reduced for scene in group] for name, group in groups.items()})


def full_means(groups: dict[str, list[SceneScores]]) -> dict[str, dict[str, dict[str, float]]]:
    """Full-resolution means: group -> label -> field, without groups that have none."""
    scores = {name: [s.full for s in group if s.full] for name, group in groups.items()}
    return _means({name: members for name, members in scores.items() if members})


def _means(
    groups: dict[str, list[dict[str, ReducedScores]]] | dict[str, list[dict[str, FullScores]]],
) -> dict[str, dict[str, dict[str, float]]]:
    means = {
        name: {label: average(scene[label] for scene in members) for label in members[0]}
        for name, members in groups.items()
    }
    if len(means) > 1:
        first = next(iter(means.values()))
        means[MEAN] = {
            label: {
                field: float(np.mean([group[label][field] for group in means.values()]))
                for field in first[label]
            }
            for label in first
        }
    return means


def _scene_tables(scenes: Sequence[SceneScores], rows: Sequence[Row]) -> list[str]:
    """A table per index, a line per scene, a column per method; the best of a line has a star."""
    labels = [row.label for row in rows]
    tables = []
    for columns, where in ((REDUCED_COLUMNS, "reduced"), (FULL_COLUMNS, "full")):
        shown = {scene.name: getattr(scene, where) for scene in scenes if getattr(scene, where)}
        width = max((len(name) for name in shown), default=0) + 2
        for field, title, digits in columns if shown else ():
            lines = [f"{title} at {where} resolution, per scene (* best)"]
            lines.append(f"{'':<{width}}" + "".join(f"{label:>14}" for label in labels))
            for name, scores in shown.items():
                values = {label: getattr(scores[label], field) for label in labels}
                best = best_of(values, field)[0]
                cells = (
                    f"{value:>13.{digits}f}{'*' if label == best else ' '}"
                    for label, value in values.items()
                )
                lines.append(f"{name:<{width}}{''.join(cells)}")
            tables.append("\n".join(lines))
    return tables


def _check_table(verdict: Verdict) -> str:
    """Which target is met on which scene."""
    keys = [key for key in TARGETS if verdict.judged(key)]
    titles = {
        key: key.replace("reprojection_reduced", "reproj RR").replace(
            "reprojection_full", "reproj FR"
        )
        for key in keys
    }
    width = max(len(name) for name in verdict.checks) + 2
    lines = [f"Targets of {verdict.subject}, per scene"]
    heads = "".join(f"{titles[key]:>11}" for key in keys)
    lines.append(f"{'':<{width}}{'ERGAS/best':>11}{heads}")
    for name, checks in verdict.checks.items():
        marks = {key: "met" if check.passed else "MISSED" for key, check in checks.items()}
        cells = "".join(f"{marks.get(key, '-'):>11}" for key in keys)
        lines.append(f"{name:<{width}}{verdict.ergas_ratios[name]:>11.3f}{cells}")
    return "\n".join(lines)


def _target_table(verdict: Verdict) -> str:
    """On how many scenes each target is met, and the names of the others."""
    worst = verdict.worst_scene
    lines = [
        f"Targets of {verdict.subject}: ERGAS over the best classical {verdict.mean_ratio:.3f} on "
        f"the mean of {len(verdict.checks)} scenes, at worst {verdict.ergas_ratios[worst]:.3f} "
        f"({worst})"
    ]
    for key, text in TARGETS.items():
        judged, failed = verdict.judged(key), verdict.failed(key)
        if judged:
            lines.append(f"  {len(judged) - len(failed):>4} / {len(judged):<4} {text}")
        if failed:
            lines += _wrapped("missed on ", failed)
    return "\n".join(lines)


def _wrapped(start: str, names: Sequence[str]) -> list[str]:
    """Indented lines of names that are broken between names only."""
    # A no-break space keeps the words of a name together while lines are filled.
    text = start + ", ".join(name.replace(" ", "\u00a0") for name in names)
    indent = " " * 14
    wrapped = textwrap.wrap(
        text,
        100,
        initial_indent=indent,
        subsequent_indent=indent,
        break_on_hyphens=False,
        break_long_words=False,
    )
    return [line.replace("\u00a0", " ") for line in wrapped]


def _table(
    title: str,
    columns: Sequence[tuple[str, str, int]],
    means: dict[str, dict[str, dict[str, float]]],
    groups: dict[str, list[SceneScores]],
) -> str:
    header = [f"{'':<26}", *(f"{name:>13}" for _, name, _ in columns), f"{'seconds':>10}"]
    lines = [title, "".join(header)]
    for group, labels in means.items():
        count = len(groups.get(group, ()))
        lines.append(f"{group} ({count} scenes)" if count > 1 else group)
        for label, fields in labels.items():
            cells = [f"{fields[field]:>13.{digits}f}" for field, _, digits in columns]
            lines.append("".join([f"  {label:<24}", *cells, f"{fields['seconds']:>10.2f}"]))
    return "\n".join(lines)


def _ratio_table(
    groups: dict[str, list[SceneScores]], rows: Sequence[Row], others: Sequence[str]
) -> str:
    """Per group: the best classical method (most often best) and every other row over it."""
    lines = ["Over the best classical method of each scene (below 1 is better): ERGAS / SAM"]
    wide = max(26, max(len(name) for name in groups) + 2)
    lines.append(
        "".join([f"{'':<{wide}}{'best (ERGAS)':>16}", *(f"{name:>20}" for name in others)])
    )
    collected: dict[str, list[tuple[float, float]]] = {label: [] for label in others}
    for name, members in groups.items():
        winners = [best_classical(scene, rows, "ergas")[0] for scene in members]
        cells = []
        for label in others:
            pair = tuple(
                float(np.mean(ratios_to_best(members, rows, label, field)))
                for field in ("ergas", "sam")
            )
            collected[label].append((pair[0], pair[1]))
            cells.append(f"{pair[0]:>12.3f} / {pair[1]:.3f}")
        best = max(sorted(set(winners)), key=winners.count)
        lines.append("".join([f"{name:<{wide}}{best:>16}", *cells]))
    means = [np.mean(collected[label], axis=0) for label in others]
    cells = [f"{pair[0]:>12.3f} / {pair[1]:.3f}" for pair in means]
    lines.append("".join([f"{MEAN:<{wide}}{'':>16}", *cells]))
    return "\n".join(lines)
