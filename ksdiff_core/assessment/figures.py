"""The charts of a report as pieces of HTML: histograms, spectra and the profile of an edge."""

from __future__ import annotations

import html
import math
from collections.abc import Mapping, Sequence

import numpy as np

from ksdiff_core.assessment import album as names
from ksdiff_core.assessment.charts import Line, histogram, line_chart
from ksdiff_core.assessment.findings import Findings


def style_of(name: str) -> str:
    """The style class of an image; classical methods share one."""
    known = (names.PAN, names.MS, names.EXP, names.FUSED, names.REFERENCE)
    return name if name in known else "best"


def title_of(name: str) -> str:
    """What an image is called on the page."""
    titles = {
        names.PAN: "PAN",
        names.MS: "MS",
        names.EXP: "EXP",
        names.FUSED: "This raster",
        names.REFERENCE: "Reference",
    }
    return titles.get(name, name.upper())


def histograms(findings: Findings) -> str:
    """One small chart per band: the MS filled, the raster and the reference over it."""
    found = findings.album.histograms()
    if found is None:
        return "<p>Too few pixels are valid for histograms.</p>"
    order = (names.MS, names.REFERENCE, names.FUSED)
    shown = [name for name in order if name in found.shares]
    parts = []
    for index, band in enumerate(findings.scene.bands):
        # Bins of whole numbers can reach beyond the last value.
        used = int(np.flatnonzero(sum(found.shares[name][index] for name in shown)).max()) + 1
        shares = {style_of(name): found.shares[name][index][:used] for name in shown}
        chart = histogram(found.edges[index][: used + 1], shares, f"Histogram of {band}", "DN")
        parts.append(_captioned(chart, band))
    return f"{legend(shown)}<div class=charts>{''.join(parts)}</div>"


def spectra(findings: Findings) -> str:
    """One chart per place: mean spectra of the images."""
    scene, best = findings.scene, findings.best
    order, names_of_x, label = _spectral_axis(scene.wavelengths_nm, scene.bands)
    parts, shown = [], []
    for number, (spot, values) in enumerate(findings.album.spectra.items(), 1):
        shown = [n for n in (names.MS, best, names.REFERENCE, names.FUSED) if n in values]
        x = [position for position, _ in order]
        lines = [
            Line(style_of(name), x, [values[name][band] for _, band in order], points=True)
            for name in shown
        ]
        title = f"{number}. The {spot.name} place"
        angle = _angle(values[names.MS], values[names.FUSED])
        chart = line_chart(lines, title, label, "DN", names_of_x, (330, 230))
        parts.append(_captioned(chart, f"{title}: {angle:.2f}° between MS and this raster"))
    if not parts:
        return "<p>No place is free enough of nodata for a spectrum.</p>"
    return f"{legend(shown)}<div class=charts>{''.join(parts)}</div>"


def profile(findings: Findings) -> str:
    """The line across the strongest edge, in the bands most and least like PAN."""
    lines, edge = findings.album.profile, findings.album.edge
    if edge is None:
        return "<p>No edge is free enough of nodata for a profile.</p>"
    likeness = np.nan_to_num(findings.pan_correlation, nan=-1.0)
    bands = list(dict.fromkeys((int(likeness.argmax()), int(likeness.argmin()))))
    x = np.arange(-edge.half, edge.half + 1)
    order = (names.PAN, names.EXP, findings.best, names.REFERENCE, names.FUSED)
    shown = [name for name in order if name in lines]
    parts = []
    for band in bands:
        matched = {names.PAN: _matched(lines[names.PAN][0], lines[names.FUSED][band])}
        series = [
            Line(style_of(name), x, matched.get(name, lines[name][min(band, len(lines[name]) - 1)]))
            for name in shown
        ]
        name = findings.scene.bands[band]
        chart = line_chart(
            series, f"Profile of {name}", "PAN pixels from the edge", "DN", size=(500, 300)
        )
        text = f"{name}, correlation with PAN {findings.pan_correlation[band]:.2f}"
        parts.append(_captioned(chart, text))
    titles = {names.PAN: "PAN, mean and contrast matched", names.EXP: "EXP (MS interpolated)"}
    return f"{legend(shown, titles)}<div class='charts wide'>{''.join(parts)}</div>"


def legend(shown: Sequence[str], titles: Mapping[str, str] | None = None) -> str:
    """Which line is which image."""
    items = (
        f'<span><svg width="34" height="10" aria-hidden="true"><path class="line '
        f'{style_of(name)}" d="M1 5H33"/></svg>'
        f"{html.escape((titles or {}).get(name, title_of(name)))}</span>"
        for name in shown
    )
    return f"<p class=legend>{''.join(items)}</p>"


def _captioned(chart: str, text: str) -> str:
    return f"<figure><figcaption>{html.escape(text)}</figcaption>{chart}</figure>"


def _spectral_axis(
    wavelengths_nm: Sequence[float], bands: Sequence[str]
) -> tuple[list[tuple[float, int]], dict[float, str] | None, str]:
    """Positions of the bands, names in place of numbers, and the label of the axis."""
    known = len(wavelengths_nm) == len(bands) and all(map(math.isfinite, wavelengths_nm))
    if known and len(set(wavelengths_nm)) == len(bands):
        order = sorted((value, index) for index, value in enumerate(wavelengths_nm))
        return order, None, "Wavelength, nm"
    order = [(float(index), index) for index in range(len(bands))]
    return order, {position: bands[index] for position, index in order}, "Band"


def _angle(first: np.ndarray, second: np.ndarray) -> float:
    """Spectral angle in degrees."""
    norm = float(np.linalg.norm(first) * np.linalg.norm(second))
    return math.degrees(math.acos(min(max(float(first @ second) / norm, -1), 1))) if norm else 0.0


def _matched(line: np.ndarray, target: np.ndarray) -> np.ndarray:
    """A line with the mean and the standard deviation of another."""
    spread = float(line.std())
    centred = (line - line.mean()) * (float(target.std()) / spread if spread else 0.0)
    return centred + target.mean()
