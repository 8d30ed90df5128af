"""The figures of a report as pieces of HTML: pictures as data in the page, charts as SVG."""

from __future__ import annotations

import base64
import html
import math
from collections.abc import Mapping, Sequence

import numpy as np

from ksdiff_core.assessment import album as names
from ksdiff_core.assessment.album import Crop
from ksdiff_core.assessment.charts import Line, histogram, line_chart, svg
from ksdiff_core.assessment.findings import Findings
from ksdiff_core.assessment.verdict import OTHER_SCALE, largest_shift
from ksdiff_core.picture import png_bytes, stretch_limits, to_rgb

RAMP = (
    (14, 17, 46),
    (64, 46, 122),
    (166, 66, 112),
    (234, 128, 76),
    (250, 218, 136),
    (255, 252, 238),
)
"""Colours of a map from 0 to its limit, steadily lighter, so that they also tell apart in grey."""

NO_DATA = (128, 128, 128)

OVERVIEW_WIDTH = 330
"""Width at which the page shows the overview, in pixels of the screen."""

STRETCH_ROOM = 0.1
"""Part of the MS stretch that is added at both ends."""

MAP_PERCENTILE = 98.0
"""Percentile of a map over all crops at which its colours end."""

_MAP_NAMES = {
    names.ERROR: "Error against the reference",
    names.REPROJECTION_ERROR: "Reprojection error",
    names.UNCERTAINTY: "Uncertainty",
}


def letter(number: int) -> str:
    """The name of a crop: A, B, C."""
    return chr(ord("A") + number)


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


def crops(findings: Findings) -> str:
    """Every crop as a row of pictures, and the scales of the maps."""
    album = findings.album
    found = [album.crops[window] for window in album.scout.crops if window in album.crops]
    if not found:
        return "<p>No place is free enough of nodata for a picture.</p>"
    limits = _display_limits(findings, found)
    tops = {
        key: _upper([crop.maps[key] for crop in found])
        for key in _MAP_NAMES
        if key in found[0].maps
    }
    parts = []
    for number, crop in enumerate(found):
        where = crop.window
        head = f"Crop {letter(number)}: row {where.row}, column {where.col} of the PAN"
        pictures = [
            _picture(to_rgb(image, limits[name]), title_of(name), head)
            for name, image in crop.images.items()
            if name != names.EXP
        ]
        pictures += [
            _picture(_coloured(crop.maps[key], top), _MAP_NAMES[key], head, _scale(top))
            for key, top in tops.items()
        ]
        columns = len(pictures) if len(pictures) <= 5 else 4
        style = f'class=strip style="--columns:{columns}"'
        parts.append(f"<h3>{head}</h3><div {style}>{''.join(pictures)}</div>")
    return "".join(parts)


def overview(findings: Findings) -> str:
    """The assessed area with the places of the other figures."""
    album = findings.album
    shown = np.isfinite(album.overview).all(axis=0)
    if not shown.any():
        return ""
    picture = to_rgb(album.overview, stretch_limits(album.overview)).copy()
    picture[~shown] = NO_DATA
    height, width = picture.shape[:2]
    unit = width / OVERVIEW_WIDTH
    parts = [f'<image href="{_uri(picture)}" width="{width}" height="{height}"/>']

    def place(row: float, col: float) -> tuple[float, float]:
        return (row - album.area.row) / album.step, (col - album.area.col) / album.step

    for number, window in enumerate(w for w in album.scout.crops if w in album.crops):
        row, col = place(window.row, window.col)
        end_row, end_col = place(window.row_range[1], window.col_range[1])
        parts += _drawn(f'd="M{col:.1f} {row:.1f}H{end_col:.1f}V{end_row:.1f}H{col:.1f}Z"')
        parts.append(_mark((row + end_row) / 2, (col + end_col) / 2, letter(number), unit))
    for number, spot in enumerate(album.spectra, 1):
        row, col = place(spot.pan_row, spot.pan_col)
        arm = 4 * unit
        path = f"M{col - arm:.1f} {row:.1f}h{2 * arm:.1f}m{-arm:.1f} {-arm:.1f}v{2 * arm:.1f}"
        parts += _drawn(f'd="{path}"')
        parts.append(_mark(row, _beside(col, width, unit), str(number), unit))
    if album.edge is not None:
        line = album.edge.window
        row, col = place(line.row, line.col)
        end_row, end_col = place(line.row_range[1] - 1, line.col_range[1] - 1)
        parts += _drawn(f'd="M{col:.1f} {row:.1f}L{end_col:.1f} {end_row:.1f}"')
        parts.append(_mark(end_row, _beside(end_col, width, unit), "P", unit))
    return svg((width, height), "The assessed area", parts)


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


def _display_limits(findings: Findings, found: Sequence[Crop]) -> dict[str, np.ndarray]:
    """Stretch per image: one for all images with bands, so that colours can be compared."""
    pooled = {
        name: np.concatenate([c.images[name].reshape(len(c.images[name]), 1, -1) for c in found], 2)
        for name in found[0].images
    }
    common = stretch_limits(pooled[names.MS])
    # The pixels of PAN reach farther than those of the MS, which are means.
    common += STRETCH_ROOM * np.array([-1, 1]) * (common[:, 1:] - common[:, :1])
    limits = dict.fromkeys(pooled, common)
    limits[names.PAN] = stretch_limits(pooled[names.PAN])
    if largest_shift(findings.full[names.FUSED]) > OTHER_SCALE:
        limits[names.FUSED] = stretch_limits(pooled[names.FUSED])
    return limits


def _upper(maps: Sequence[np.ndarray]) -> float:
    """Where the colours of a map end: a value above 0."""
    values = np.concatenate([values[np.isfinite(values)] for values in maps])
    top = float(np.percentile(values, MAP_PERCENTILE)) if values.size else 0.0
    return top if top > 0 else 1.0


def _coloured(values: np.ndarray, top: float) -> np.ndarray:
    """A map (h, w) in the colours of ``RAMP``, uint8 (h, w, 3)."""
    position = np.clip(np.nan_to_num(values) / top, 0.0, 1.0) * (len(RAMP) - 1)
    ramp = np.array(RAMP, float).T
    colours = np.stack([np.interp(position, range(len(RAMP)), channel) for channel in ramp], axis=2)
    picture = np.rint(colours).astype(np.uint8)
    picture[~np.isfinite(values)] = NO_DATA
    return picture


def _scale(top: float) -> str:
    colours = ",".join(f"rgb{colour}" for colour in RAMP)
    bar = f'<i style="background:linear-gradient(90deg,{colours})"></i>'
    return f"<span class=scale>0{bar}{top:.3g} %</span>"


def _picture(image: np.ndarray, title: str, head: str, below: str = "") -> str:
    text = html.escape(title)
    alt = html.escape(f"{title}, {head}")
    return (
        f'<figure><img src="{_uri(image)}" alt="{alt}" width="{image.shape[1]}" '
        f'height="{image.shape[0]}"><figcaption>{text}{below}</figcaption></figure>'
    )


def _captioned(chart: str, text: str) -> str:
    return f"<figure><figcaption>{html.escape(text)}</figcaption>{chart}</figure>"


def _uri(image: np.ndarray) -> str:
    return "data:image/png;base64," + base64.b64encode(png_bytes(image)).decode("ascii")


def _drawn(path: str) -> list[str]:
    """A path that is seen on any picture."""
    return [f'<path class="halo" {path}/>', f'<path class="frame" {path}/>']


def _mark(row: float, col: float, text: str, unit: float) -> str:
    """A letter or number with its middle at a place; ``unit`` is a pixel of the screen."""
    style = f"font-size:{15 * unit:.1f}px;stroke-width:{3 * unit:.1f}px"
    return (
        f'<text class="mark" style="{style}" x="{col:.1f}" y="{row + 5 * unit:.1f}" '
        f'text-anchor="middle">{text}</text>'
    )


def _beside(col: float, width: int, unit: float) -> float:
    """To the right of a place, to the left of it at the right end of the overview."""
    step = 12 * unit
    return col + step if col + 2 * step < width else col - step


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
