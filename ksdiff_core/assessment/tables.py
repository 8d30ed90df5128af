"""The tables of a report as HTML."""

from __future__ import annotations

import html
import math
from collections.abc import Callable, Mapping, Sequence

from ksdiff_core.assessment.figures import title_of
from ksdiff_core.assessment.findings import Findings
from ksdiff_core.assessment.indices import BandIndices, ReferenceIndices

FULL_ROWS = (
    ("hqnr", "HQNR", "1", "both distortions below in one number: D_lambda_K and D_s"),
    ("d_lambda_k", "D_lambda_K", "0", "colours after blurring as the MS sensor does"),
    ("d_s", "D_s", "0", "how bands resemble PAN, before and after"),
    ("qnr", "QNR", "1", "D_lambda and D_s in one number"),
    ("d_lambda", "D_lambda", "0", "how bands resemble each other, before and after"),
    ("d_rho", "D_rho", "0", "structure of PAN that is missing from the bands"),
    (
        "reprojection",
        "Reprojection RMSE",
        "0",
        "difference to the MS when seen by its sensor again",
    ),
    ("reprojection_ergas", "Reprojection ERGAS", "0", "the same, weighted per band"),
)
"""Attribute, name, ideal value, and what it is about."""

REFERENCE_COLUMNS = (
    ("sam", "SAM, °", 3),
    ("ergas", "ERGAS", 3),
    ("q2n", "Q2n", 4),
    ("scc", "SCC", 4),
)

BAND_GROUPS: tuple[tuple[str, bool, Callable[[BandIndices], str]], ...] = (
    ("D_s", False, lambda band: number(band.d_s, 3)),
    ("D_rho", False, lambda band: number(band.d_rho, 3)),
    ("Reprojection RMSE, %", False, lambda band: number(100 * band.reprojection, 2)),
    ("in DN", True, lambda band: significant(band.reprojection_rmse)),
    ("Mean shift, %", False, lambda band: number(100 * band.mean_shift, 3)),
)
"""Title, whether it is shown of the raster alone, and how a band is written."""


def full_table(findings: Findings) -> str:
    """Indices at full resolution: the raster, EXP and the best classical method."""
    images = list(findings.full)
    head = [*(title_of(name) for name in images), "ideal"]
    rows = []
    for field, name, ideal, about in FULL_ROWS:
        values = [getattr(findings.full[image], field) for image in images]
        if field == "reprojection":
            cells = [f"{number(100 * value, 2)} %" for value in values]
        else:
            cells = [number(value, 4) for value in values]
        rows.append((name, [*cells, ideal], about))
    return _table("", ["Index", *head, "What it is about"], rows)


def band_table(findings: Findings) -> str:
    """Indices per band, for each of the three images."""
    images = list(findings.full)
    groups = [
        (title, [title_of(image) for image in (images[:1] if alone else images)])
        for title, alone, _ in BAND_GROUPS
    ]
    rows = []
    for index, band in enumerate(findings.scene.bands):
        cells = [
            [
                shown(findings.full[image].bands[index])
                for image in (images[:1] if alone else images)
            ]
            for _, alone, shown in BAND_GROUPS
        ]
        rows.append((band, cells))
    return _grouped("Band by band, in the order of the raster", groups, rows)


def quality_table(rows: Mapping[str, ReferenceIndices], caption: str) -> str:
    """Indices against a reference, one row per image."""
    body = [
        (title_of(name), [number(getattr(found, f), d) for f, _, d in REFERENCE_COLUMNS], None)
        for name, found in rows.items()
    ]
    heads = ["", *(name for _, name, _ in REFERENCE_COLUMNS)]
    return _table(caption, heads, [*body, ("ideal", ["0", "0", "1", "1"], None)], own_row=True)


def error_table(rows: Mapping[str, ReferenceIndices], bands: Sequence[str], caption: str) -> str:
    """RMSE and bias of every band, DN, for every image."""
    titles = [title_of(name) for name in rows]
    body = []
    for index, band in enumerate(bands):
        errors = [found.bands[index] for found in rows.values()]
        rmse, bias = ([significant(getattr(e, f)) for e in errors] for f in ("rmse", "bias"))
        body.append((band, [rmse, bias]))
    return _grouped(caption, [("RMSE", titles), ("Bias", titles)], body)


def classical_line(findings: Findings) -> str:
    """HQNR of all classical methods in one sentence, the best first."""
    ordered = sorted(
        findings.classical_hqnr.items(), key=lambda item: (math.isnan(item[1]), -item[1])
    )
    listed = ", ".join(f"{title_of(name)} {number(value, 4)}" for name, value in ordered)
    return f"<p class=note>HQNR of all classical methods on this scene: {html.escape(listed)}.</p>"


def number(value: float, digits: int) -> str:
    """A number with a fixed count of decimals, or a dash where it could not be computed."""
    if math.isnan(value):
        return "–"
    text = f"{value:.{digits}f}"
    return text.replace("-", "−") if float(text) else text.lstrip("-")


def significant(value: float) -> str:
    """A number with four significant digits at most."""
    if math.isnan(value):
        return "–"
    decimals = (
        0 if abs(value) >= 1000 else 1 if abs(value) >= 100 else 2 if abs(value) >= 0.1 else 4
    )
    return number(value, decimals)


def _table(
    caption: str,
    heads: Sequence[str],
    rows: Sequence[tuple[str, Sequence[str], str | None]],
    own_row: bool = False,
) -> str:
    """A table whose first column names the rows; the raster's column or row is marked."""
    top = "".join(
        f"<th{_class(index, heads, own_row)} scope=col>{html.escape(head)}</th>"
        for index, head in enumerate(heads)
    )
    body = []
    for position, (name, cells, about) in enumerate(rows):
        mark = " class=own" if own_row and position == 0 else ""
        texts = "".join(
            f"<td{mark or (_own(index) if about is not None else '')}>{html.escape(cell)}</td>"
            for index, cell in enumerate(cells)
        )
        last = f"<td class=text>{html.escape(about)}</td>" if about is not None else ""
        body.append(f"<tr><th{mark} scope=row>{html.escape(name)}</th>{texts}{last}</tr>")
    shown = f"<caption>{html.escape(caption)}</caption>" if caption else ""
    return (
        f"<div class=scroll><table>{shown}<thead><tr>{top}</tr></thead>"
        f"<tbody>{''.join(body)}</tbody></table></div>"
    )


def _grouped(
    caption: str,
    groups: Sequence[tuple[str, Sequence[str]]],
    rows: Sequence[tuple[str, Sequence[Sequence[str]]]],
) -> str:
    """A table per band whose columns come in groups; the first of each group is the raster's."""
    top = "".join(
        f"<th class=first colspan={len(heads)} scope=colgroup>{html.escape(title)}</th>"
        for title, heads in groups
    )
    second = "".join(
        f"<th{_edge(index)} scope=col>{html.escape(head)}</th>"
        for _, heads in groups
        for index, head in enumerate(heads)
    )
    body = []
    for name, cells in rows:
        texts = "".join(
            f"<td{_edge(index)}>{html.escape(cell)}</td>"
            for group in cells
            for index, cell in enumerate(group)
        )
        body.append(f"<tr><th scope=row>{html.escape(name)}</th>{texts}</tr>")
    return (
        f"<div class=scroll><table class=dense><caption>{html.escape(caption)}</caption><thead>"
        f"<tr><th rowspan=2 scope=col>Band</th>{top}</tr><tr>{second}</tr></thead>"
        f"<tbody>{''.join(body)}</tbody></table></div>"
    )


def _edge(index: int) -> str:
    """The mark of the raster, which begins a group."""
    return ' class="own first"' if index == 0 else ""


def _class(index: int, heads: Sequence[str], own_row: bool) -> str:
    if heads[-1] == "What it is about":
        return " class=text" if index == len(heads) - 1 else _own(index - 1)
    return ""


def _own(index: int) -> str:
    """The mark of the raster, which is always the first image."""
    return " class=own" if index == 0 else ""
