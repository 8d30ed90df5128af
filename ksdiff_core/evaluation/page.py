"""The evaluation as one self-contained page: what was measured, who won, and how it looks."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from ksdiff_core import __version__
from ksdiff_core.evaluation.crops import Strip
from ksdiff_core.evaluation.page_scenes import TEXT, pictured, scene_section, score_lines, table
from ksdiff_core.evaluation.scores import BORDER_PX, Row, SceneScores, by_group
from ksdiff_core.evaluation.tables import (
    FULL_COLUMNS,
    REDUCED_COLUMNS,
    Column,
    full_means,
    reduced_means,
)
from ksdiff_core.evaluation.targets import TARGETS, Verdict, judge

STYLE = Path(__file__).resolve().parents[2] / "resources" / "evaluation.css"

Means = Mapping[str, Mapping[str, Mapping[str, float]]]
"""Group -> label -> field."""


@dataclass(frozen=True)
class Evaluation:
    """Everything that the page shows.

    Attributes:
        title: What was evaluated, in a few words.
        scenes: All scores.
        rows: The methods.
        notes: Sentences about methods that are missing.
        strips: Crops at reduced and at full resolution by scene, None where there are none.
    """

    title: str
    scenes: Sequence[SceneScores]
    rows: Sequence[Row]
    notes: Sequence[str]
    strips: Mapping[str, Sequence[Strip | None]]


def page(evaluation: Evaluation) -> str:
    """The whole page; needs no other file and no network."""
    verdict = judge(evaluation.scenes, evaluation.rows)
    groups = by_group(evaluation.scenes)
    ours = [row.label for row in evaluation.rows if not row.classical]
    body = [
        _head(evaluation, groups),
        _figures(verdict),
        _targets(verdict, _anchors(evaluation)),
        _means("Reduced resolution, means", REDUCED_COLUMNS, reduced_means(groups), groups, ours),
        _means("Full resolution, means", FULL_COLUMNS, full_means(groups), groups, ours),
        _protocol(evaluation, groups),
        _scenes(evaluation, verdict),
    ]
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(evaluation.title)}: pansharpening compared</title>\n"
        f"<style>\n{STYLE.read_text(encoding='utf-8')}</style>\n</head>\n<body>\n"
        + "\n".join(part for part in body if part)
        + "\n</body>\n</html>\n"
    )


def _anchors(evaluation: Evaluation) -> dict[str, str]:
    return {scene.name: f"scene-{index}" for index, scene in enumerate(evaluation.scenes)}


def _head(evaluation: Evaluation, groups: Mapping[str, Sequence[SceneScores]]) -> str:
    facts = [
        _count(len(evaluation.scenes), "scene"),
        _count(len(groups), "group"),
        _count(len(evaluation.rows), "method"),
        f"KSDiff {__version__}",
    ]
    notes = "".join(f"<p>{escape(note)}</p>" for note in evaluation.notes)
    return (
        f'<header><h1>Pansharpening compared</h1><p class="lead">{escape(evaluation.title)}: '
        f"{', '.join(facts)}</p></header>{notes}"
    )


def _figures(verdict: Verdict | None) -> str:
    """The few numbers to read first."""
    if verdict is None:
        return ""
    tiles = [
        (
            f"{verdict.mean_ratio:.3f}",
            f"ERGAS of {verdict.subject} over that of the best classical method of each scene, mean; "
            f"at worst {verdict.ergas_ratios[verdict.worst_scene]:.3f} ({verdict.worst_scene})",
        )
    ]
    for key, text in TARGETS.items():
        if verdict.judged(key) and "reprojection" not in key:
            tiles.append((_met(verdict, key), f"scenes with {text}"))
    inner = "".join(f"<div><b>{escape(n)}</b><span>{escape(t)}</span></div>" for n, t in tiles)
    return f'<section class="figures">{inner}</section>'


def _met(verdict: Verdict, key: str) -> str:
    judged = len(verdict.judged(key))
    return f"{judged - len(verdict.failed(key))} / {judged}"


def _targets(verdict: Verdict | None, anchors: Mapping[str, str]) -> str:
    """Every target, on how many scenes it is met, and on which not."""
    if verdict is None:
        return ""
    lines = []
    for key, text in TARGETS.items():
        if not verdict.judged(key):
            continue
        links = ", ".join(
            f'<a href="#{anchors[name]}">{escape(name)}</a>' for name in verdict.failed(key)
        )
        kind = "no" if links else "yes"
        lines.append(
            f'<tr><td>{escape(text)}</td><td class="{kind}">{_met(verdict, key)}</td>'
            f"<td{TEXT}>{links}</td></tr>"
        )
    head = [f"Target of {verdict.subject}", "met", "missed on"]
    return f"<section><h2>Targets</h2>{table(head, lines, head[2:])}</section>"


def _means(
    title: str,
    columns: Sequence[Column],
    means: Means,
    groups: Mapping[str, Sequence[SceneScores]],
    ours: Collection[str],
) -> str:
    if not means:
        return ""
    lines = []
    for group, scores in means.items():
        count = len(groups.get(group, ()))
        text = f"{group} ({count} scenes)" if count > 1 else group
        lines.append(f'<tr><th colspan="{len(columns) + 2}">{escape(text)}</th></tr>')
        lines += score_lines(columns, scores, ours)
    head = ["", *(name for _, name, _ in columns), "seconds"]
    return f"<section><h2>{title}</h2>{table(head, lines)}</section>"


def _protocol(evaluation: Evaluation, groups: Mapping[str, Sequence[SceneScores]]) -> str:
    methods = "".join(
        f"<dt>{escape(row.label)}</dt><dd>{escape(row.about)}</dd>" for row in evaluation.rows
    )
    head = ("group", "scenes", "sensor", "PAN", "ratio", "bits", "border", "PAN gain", "MS gains")
    lines = [_facts(name, members) for name, members in groups.items()]
    return (
        "<section><h2>What was measured, and how</h2>"
        "<p>At reduced resolution a pair is degraded by its own ratio with the Nyquist gains below "
        "(Wald's protocol), fused, and compared with its original MS. Scenes that come with a "
        f"reference are fused as delivered. A border of {BORDER_PX} pixels is left out, at most an "
        "eighth of the scene.</p>"
        "<p>At full resolution the delivered pair is fused and judged without a reference, over the "
        "whole scene. The reprojection error is the relative RMSE between the MS that was fused and "
        "the result seen through the MS sensor again. Seconds are those of fitting and fusing. The "
        "best value of each column is marked.</p>"
        f"{table(head, lines, ('sensor', 'MS gains'))}<dl>{methods}</dl></section>"
    )


def _facts(group: str, members: Sequence[SceneScores]) -> str:
    """One line about a group; sizes and gains are those of its first scene."""
    facts = members[0].facts
    gains = ", ".join(f"{b} {gain:.3g}" for b, gain in zip(facts.bands, facts.nyquist_gains))
    cells = [
        " x ".join(str(side) for side in facts.pan_size),
        f"{facts.ratio:.4g}",
        str(facts.bits),
        ", ".join(str(border) for border in sorted({s.border_px for s in members})),
        f"{facts.pan_nyquist_gain:.3g}",
    ]
    inner = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return (
        f"<tr><td>{escape(group)}</td><td>{len(members)}</td><td{TEXT}>{escape(facts.sensor)}</td>"
        f"{inner}<td{TEXT}>{escape(gains)}</td></tr>"
    )


def _scenes(evaluation: Evaluation, verdict: Verdict | None) -> str:
    shown = pictured(evaluation.scenes, verdict.ergas_ratios if verdict else {})
    shown = [name for name in shown if name in evaluation.strips]
    anchors = _anchors(evaluation)
    text = (
        f"Crops are shown of {len(shown)} of {_count(len(evaluation.scenes), 'scene')}: of a large "
        "group the best, the middle and the worst by ERGAS over the best classical method. Each crop "
        "is where neighbouring PAN pixels differ most. At reduced resolution the best classical "
        "method is that with the lowest ERGAS, at full resolution the injection method with the "
        "highest HQNR."
    )
    sections = [
        scene_section(
            scene,
            evaluation.rows,
            verdict,
            evaluation.strips[scene.name] if scene.name in shown else (),
            anchors[scene.name],
        )
        for scene in evaluation.scenes
    ]
    return f"<section><h2>Scene by scene</h2><p>{text}</p>{''.join(sections)}</section>"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
