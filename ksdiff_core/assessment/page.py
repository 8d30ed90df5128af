"""A report as one self-contained page."""

from __future__ import annotations

import html
import os

from ksdiff_core.assessment import figures, pictures, tables
from ksdiff_core.assessment.album import FUSED
from ksdiff_core.assessment.findings import Findings, Verdict
from ksdiff_core.assessment.places import ACROSS_PX
from ksdiff_core.assessment.reduced import REDUCED_PX, REDUCED_WINDOWS
from ksdiff_core.assessment.style import STYLE
from ksdiff_core.assessment.verdict import (
    EQUAL_HQNR,
    consistency,
    largest_shift,
    percent,
    size_text,
)
from ksdiff_core.quality.qindex import BLOCK
from ksdiff_core.scene.reader import SAMPLE_PX, SAMPLES

_CAUTION = (
    "Indices without a reference are hints. They depend on the settings below, agree only weakly with "
    "comparisons against a true image, and reward blur: interpolation (EXP) adds nothing and can have a "
    "high HQNR. Read HQNR together with D_rho and the reprojection error, look at the pictures, and "
    "compare only numbers that were computed with the same settings. "
    f"Differences of HQNR below {EQUAL_HQNR:g} say nothing."
)

_SOURCES = (
    "D_lambda, D_s, QNR: Alparone et al. 2008, D_s at PAN scale as in the DLPan-Toolbox.",
    "D_lambda_K: Khan, Alparone and Chanussot 2009, without decimation. HQNR: Aiazzi et al. 2014.",
    "D_rho and the reprojection error: after Scarpa and Ciotola 2022; the property is Wald's.",
    "SAM: Kruse et al. 1993. ERGAS: Wald 2000. Q2n: Garzelli and Nencini 2009. SCC: Zhou et al. 1998.",
    "Reduced resolution: Wald, Ranchin and Mangolini 1997, with filters matched to the sensor.",
)


def to_html(findings: Findings, verdict: Verdict) -> str:
    """The page; all text of files is escaped, all pictures are data in it."""
    name = os.path.basename(findings.job.fused)
    sections = (
        _head(findings, verdict, name),
        _full(findings),
        _quality(findings),
        _section("Pictures", pictures.crops(findings), _pictures_note(findings)),
        _section(
            "Histograms",
            figures.histograms(findings),
            "Sharpening should keep the histograms of the MS: a little wider, not moved.",
        ),
        _section(
            "Spectra",
            figures.spectra(findings),
            "Mean DN over 3 × 3 MS pixels at places chosen by the program, numbered in the overview. "
            "A faithful raster keeps the spectrum of the MS over such an area.",
        ),
        _section(
            "Edge",
            figures.profile(findings),
            f"DN along the line P of the overview, across the strongest step of PAN that is straight "
            f"over {ACROSS_PX} pixels, in the band most like PAN and in the one least like it. A sharp "
            "raster steps where PAN steps; one that overshoots has halos.",
        ),
        _settings(findings, verdict),
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>Quality of {html.escape(name)}</title><style>{STYLE}</style></head>"
        f"<body><main>{''.join(sections)}</main></body></html>\n"
    )


def _head(findings: Findings, verdict: Verdict, name: str) -> str:
    raster, best = findings.full[FUSED], findings.full[findings.best]
    shift = largest_shift(raster)
    tiles = (
        _tile(
            verdict.consistency.capitalize(),
            f"radiometric consistency, reprojection error {percent(raster.reprojection)}",
            consistency(raster, findings.full["exp"]),
        ),
        _tile(
            tables.number(raster.hqnr, 3),
            f"HQNR; best classical method {findings.best.upper()} {tables.number(best.hqnr, 3)}",
        ),
        _tile(percent(shift), "largest shift of a band mean"),
        _tile(_GRIDS[findings.scene.grid], "grid, compared with PAN"),
    )
    words = "".join(f"<li>{html.escape(text)}</li>" for text in verdict.sentences)
    warnings = "".join(f"<p class=warning>{html.escape(text)}</p>" for text in verdict.warnings)
    overview = pictures.overview(findings)
    if overview:
        overview = (
            f"<figure>{overview}<figcaption>What was assessed: crops A, B, C, places of the spectra, "
            "and the line P across an edge</figcaption></figure>"
        )
    size = size_text(findings.scene.fused_size)
    made = findings.provenance.get("METHOD", "")
    maker = f"made by KSDiff with the method {made}" if made else "made elsewhere"
    count = len(findings.scene.bands)
    return (
        f"<header><h1>Quality of {html.escape(name)}</h1><p class=sub>{size} pixels, {count} "
        f"band{'s' * (count != 1)}, {findings.scene.fused_type}, {html.escape(maker)}</p></header>"
        f"<div class=tiles>{''.join(tiles)}</div>"
        f"<div class=words><div><ul>{words}</ul>{warnings}</div>{overview}</div>"
    )


_GRIDS = {
    "identical": "Identical",
    "part": "A part",
    "larger": "Larger",
    "shifted": "Shifted",
}


def _full(findings: Findings) -> str:
    best = findings.best.upper()
    return _section(
        "At full resolution",
        f"{tables.full_table(findings)}{tables.band_table(findings)}{tables.classical_line(findings)}",
        f"EXP is the MS interpolated, without PAN. {best} is the classical method with the highest HQNR "
        f"on this scene. {_CAUTION}",
    )


def _quality(findings: Findings) -> str:
    parts = []
    if findings.reference:
        reference = html.escape(os.path.basename(findings.job.reference))
        parts.append(
            _section(
                "Against the reference",
                tables.quality_table(findings.reference, "Agreement with the true image")
                + tables.error_table(
                    findings.reference, findings.scene.bands, "Errors band by band, DN"
                ),
                f"Compared with {reference}, pixel by pixel.",
            )
        )
    if findings.uncertainty is not None:
        parts.append(_uncertainty(findings))
    reduced = findings.reduced
    if reduced.method:
        size = size_text(reduced.size)
        several = (
            f"{reduced.windows} windows, the first of" if reduced.windows > 1 else "one image of"
        )
        parts.append(
            _section(
                "At reduced resolution",
                tables.quality_table(reduced.rows, f"The method {reduced.method} on this scene")
                + tables.error_table(reduced.rows, findings.scene.bands, "Errors band by band, DN"),
                "PAN and MS were degraded by the ratio, fused again, and compared with the original MS "
                f"(Wald's protocol): {several} {size} MS pixels, {reduced.border_px} left out on every "
                f"side. This judges the method, not the file. {reduced.note}",
            )
        )
    elif not findings.reference:
        parts.append(_section("At reduced resolution", "", reduced.note))
    return "".join(parts)


def _uncertainty(findings: Findings) -> str:
    facts = findings.uncertainty
    text = (
        f"On average {tables.significant(facts.mean)} DN, {tables.number(facts.mean_percent, 2)} % of the "
        f"mean; 95 % of the values are below {tables.significant(facts.p95)} DN."
    )
    if findings.reference:
        text += (
            f" Its correlation with the absolute error is {tables.number(facts.correlation, 2)}; "
            f"{percent(facts.within_one)} of the errors are within it, {percent(facts.within_two)} within "
            "twice of it (68 % and 95 % if it were the standard deviation of a normal error)."
        )
    return _section("Uncertainty", "", text)


def _pictures_note(findings: Findings) -> str:
    text = (
        "Places with the most, with much and with average detail. All images with bands share one "
        "stretch; the MS is shown in its own pixels. Maps are in percent of the mean DN, as root mean "
        "square over the bands."
    )
    return f"{text} The uncertainty is that of the given raster." if findings.uncertainty else text


def _settings(findings: Findings, verdict: Verdict) -> str:
    scene, job = findings.scene, findings.job
    gains = ", ".join(f"{n} {g:.2f}" for n, g in zip(scene.bands, scene.nyquist_gains))
    items = [
        ("Raster", _file(job.fused, scene.fused_size, scene.fused_type)),
        ("PAN", _file(job.pan, scene.pan_size, scene.pan_type)),
        ("MS", _file(", ".join(map(os.path.basename, job.ms)), scene.ms_size, scene.ms_type)),
        ("Coordinate system", scene.crs or "none"),
        ("Sensor", scene.sensor_name or "unknown"),
        (
            "Ratio",
            f"{scene.ratio:.6g}, MS pixel over PAN pixel; overlap {percent(scene.overlap, 3)}",
        ),
        ("Nyquist gains", gains),
        (
            "Blocks",
            f"{BLOCK} × {BLOCK} pixels for Q and Q2n; D_rho in windows of "
            f"{max(2, round(scene.ratio))} × {max(2, round(scene.ratio))}",
        ),
        ("Pixels read", _sample(findings)),
        ("Consistency", verdict.rule),
    ]
    if findings.provenance:
        made = ", ".join(
            f"{key.lower().replace('_', ' ')} {value}" for key, value in findings.provenance.items()
        )
        items.insert(1, ("Made by KSDiff", made))
    listed = "".join(f"<dt>{name}</dt><dd>{html.escape(text)}</dd>" for name, text in items)
    sources = "".join(f"<li>{text}</li>" for text in _SOURCES)
    return (
        f"<h2>How this was computed</h2><dl>{listed}</dl><ul class=note>{sources}</ul>"
        f"<footer>KSDiff {html.escape(findings.version)}, {html.escape(findings.date)}</footer>"
    )


def _sample(findings: Findings) -> str:
    area = findings.scene.area
    if findings.complete:
        return f"all {size_text((area.height, area.width))} of the common area"
    return (
        f"{len(findings.windows)} windows (at most {SAMPLES} of {SAMPLE_PX} × {SAMPLE_PX}) spread over "
        f"{size_text((area.height, area.width))} pixels; at reduced resolution at most "
        f"{REDUCED_WINDOWS} windows of {REDUCED_PX} × {REDUCED_PX} MS pixels"
    )


def _file(path: str, size: tuple[int, int], type_name: str) -> str:
    return f"{os.path.basename(path)}, {size_text(size)} pixels, {type_name}"


def _tile(value: str, text: str, kind: str = "") -> str:
    return f'<div class="tile {kind}"><b>{html.escape(value)}</b><span>{html.escape(text)}</span></div>'


def _section(title: str, body: str, note: str) -> str:
    return f"<section><h2>{html.escape(title)}</h2><p class=note>{note}</p>{body}</section>"
