"""The pictures of a report: crops, maps and the overview, as data in the page."""

from __future__ import annotations

import html
from collections.abc import Sequence

import numpy as np

from ksdiff_core.assessment import album as names
from ksdiff_core.assessment.album import Crop
from ksdiff_core.assessment.charts import svg
from ksdiff_core.assessment.figures import title_of
from ksdiff_core.assessment.findings import Findings
from ksdiff_core.assessment.verdict import OTHER_SCALE, largest_shift
from ksdiff_core.evaluation.crops import error_map
from ksdiff_core.reports.picture import data_uri, stretch_limits, to_rgb

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
    parts = [f'<image href="{data_uri(picture)}" width="{width}" height="{height}"/>']

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
    picture = error_map(np.nan_to_num(values), top, RAMP)
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
        f'<figure><img src="{data_uri(image)}" alt="{alt}" width="{image.shape[1]}" '
        f'height="{image.shape[0]}"><figcaption>{text}{below}</figcaption></figure>'
    )


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
