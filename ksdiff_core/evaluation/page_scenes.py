"""The part of the evaluation's page that goes scene by scene: tables, targets, crops."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from html import escape

from ksdiff_core.evaluation.crops import RAMP, Picture, Strip
from ksdiff_core.evaluation.scores import Row, SceneScores, best_classical, best_of, by_group, over
from ksdiff_core.evaluation.tables import FULL_COLUMNS, REDUCED_COLUMNS, Column
from ksdiff_core.evaluation.targets import TARGETS, Verdict
from ksdiff_core.reports.picture import data_uri

MAX_PICTURED = 16
"""Scenes with crops on one page, which keeps it below 10 MB."""

MAX_PICTURED_PER_GROUP = 3
"""Scenes with crops of one group: the best, the middle and the worst of a larger one."""

TEXT = ' class="text"'
"""Attribute of cells whose text is set from the left and may wrap."""


def pictured(scenes: Sequence[SceneScores], ratios: Mapping[str, float]) -> list[str]:
    """Names of the scenes that get crops, in order of the groups.

    Args:
        scenes: All scenes.
        ratios: ERGAS over the best classical method by scene, by which scenes of a large group
            are ranked; without it the first ones are taken.
    """
    names = []
    for members in by_group(scenes).values():
        ranked = sorted((scene.name for scene in members), key=lambda name: ratios.get(name, 0.0))
        if len(ranked) > MAX_PICTURED_PER_GROUP:
            last = len(ranked) - 1
            steps = MAX_PICTURED_PER_GROUP - 1
            ranked = [ranked[index * last // steps] for index in range(steps + 1)]
        names += ranked
    return names[:MAX_PICTURED]


def scene_section(
    scene: SceneScores,
    rows: Sequence[Row],
    verdict: Verdict | None,
    strips: Sequence[Strip | None],
    anchor: str,
) -> str:
    """Everything about one scene, folded up unless it has crops.

    Args:
        scene: Its scores.
        rows: The methods.
        verdict: The targets, if they could be judged.
        strips: Its crops at reduced and at full resolution; empty for a scene without crops.
        anchor: Id of the section.
    """
    ours = [row.label for row in rows if not row.classical]
    reduced = {label: vars(scores) for label, scores in scene.reduced.items()}
    full = {label: vars(scores) for label, scores in scene.full.items()}
    tables = [
        f"<div><h3>Reduced resolution</h3>{score_table(REDUCED_COLUMNS, reduced, ours)}</div>"
    ]
    if full:
        tables.append(f"<div><h3>Full resolution</h3>{score_table(FULL_COLUMNS, full, ours)}</div>")
    return (
        f'<details id="{anchor}"{" open" if strips else ""}>'
        f"<summary>{escape(scene.name)}{_headline(scene, rows, verdict)}</summary>"
        f'<div>{_missed(scene.name, verdict)}<div class="tables">{"".join(tables)}</div>'
        f"{''.join(strip_html(strip) for strip in strips if strip is not None)}</div></details>"
    )


def score_table(
    columns: Sequence[Column], scores: Mapping[str, Mapping[str, float]], ours: Collection[str]
) -> str:
    """One line per method, the best value of every column marked."""
    head = ["", *(title for _, title, _ in columns), "seconds"]
    return table(head, score_lines(columns, scores, ours))


def score_lines(
    columns: Sequence[Column], scores: Mapping[str, Mapping[str, float]], ours: Collection[str]
) -> list[str]:
    """The lines of :func:`score_table`; ``ours`` are the labels set apart as not classical."""
    best = {
        field: best_of({label: values[field] for label, values in scores.items()}, field)[1]
        for field, _, _ in columns
    }
    lines = []
    for label, values in scores.items():
        cells = [f"<td>{escape(label)}</td>"]
        for field, _, digits in columns:
            mark = ' class="best"' if values[field] == best[field] else ""
            cells.append(f"<td{mark}>{values[field]:.{digits}f}</td>")
        cells.append(f"<td>{values['seconds']:.2f}</td>")
        kind = ' class="ours"' if label in ours else ""
        lines.append(f"<tr{kind}>{''.join(cells)}</tr>")
    return lines


def table(head: Iterable[str], lines: Iterable[str], texts: Collection[str] = ()) -> str:
    """A table that scrolls sideways where the screen is narrow; columns named in ``texts`` hold text."""
    cells = "".join(f"<th{TEXT if title in texts else ''}>{escape(title)}</th>" for title in head)
    return (
        f'<div class="scroll"><table><thead><tr>{cells}</tr></thead>'
        f"<tbody>{''.join(lines)}</tbody></table></div>"
    )


def strip_html(strip: Strip) -> str:
    """Crops side by side with what is seen below each."""
    reduced = any(picture.title == "reference" for picture in strip.pictures)
    where = "Reduced resolution" if reduced else "Full resolution"
    place = strip.place
    text = (
        f"{where}: {place.height} x {place.width} pixels at row {place.row}, column {place.col}, "
        f"bands {', '.join(strip.shown)}, one stretch for all colour crops."
    )
    scale = ""
    if strip.error_limit > 0.0:
        ramp = ", ".join(f"rgb{colour}" for colour in RAMP)
        scale = (
            " Errors are the mean absolute difference over all bands: 0"
            f'<i class="scale" style="background:linear-gradient(90deg, {ramp})"></i>'
            f"{strip.error_limit:.4g} DN and more."
        )
    figures = "".join(_figure(picture) for picture in strip.pictures)
    return f'<p class="soft">{escape(text)}{scale}</p><div class="strip">{figures}</div>'


def _figure(picture: Picture) -> str:
    height, width = picture.image.shape[:2]
    title = escape(picture.title)
    return (
        f'<figure><img src="{data_uri(picture.image)}" width="{width}" height="{height}" '
        f'alt="{title}"><figcaption>{title}</figcaption></figure>'
    )


def _headline(scene: SceneScores, rows: Sequence[Row], verdict: Verdict | None) -> str:
    """ERGAS and SAM over the best classical method, beside the name of the scene."""
    if verdict is None:
        return ""
    parts = []
    for field, title in (("ergas", "ERGAS"), ("sam", "SAM")):
        rival, bound = best_classical(scene, rows, field)
        ratio = over(getattr(scene.reduced[verdict.subject], field), bound)
        parts.append(f"{title} {ratio:.3f} of {rival}")
    return f"<span>{escape(', '.join(parts))}</span>"


def _missed(name: str, verdict: Verdict | None) -> str:
    """Sentences about the targets that the scene misses."""
    if verdict is None:
        return ""
    lines = []
    for key, check in verdict.checks[name].items():
        if not check.passed:
            rival = f" of {check.rival}" if check.rival else ""
            lines.append(
                f'<li><span class="no">missed</span> {escape(TARGETS[key])}: '
                f"{check.value:.4g} against {check.bound:.4g}{escape(rival)}</li>"
            )
    if not lines:
        return '<p class="yes">All targets are met.</p>'
    return f"<ul>{''.join(lines)}</ul>"
