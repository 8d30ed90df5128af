"""The report in words: what was found, what it means, and what to be careful with."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np

from ksdiff_core.assessment.album import EXP, FUSED
from ksdiff_core.assessment.findings import Findings, Verdict
from ksdiff_core.assessment.indices import FullIndices

GOOD_REPROJECTION, POOR_REPROJECTION = 0.02, 0.05
"""Relative RMSE against the MS that is always good, and that is never poor."""

GOOD_SHIFT, POOR_SHIFT = 0.01, 0.05
"""Shift of a band's mean up to which it is good, and above which it is poor."""

OTHER_SCALE = 0.2
"""Shift of a band's mean from which the values are of another scale."""

WEAK_CORRELATION = 0.5
"""Correlation of a band with PAN below which PAN's detail is hardly that of the band."""

LOW_OVERLAP = 0.5
"""Common area from which less is worth a warning."""

NO_DETAIL = 0.9
"""D_rho over that of EXP from which a raster has hardly more of PAN's structure."""

OTHER_BAND = 0.02
"""By how much a band may correlate better with another MS band than with its own."""

SMALLEST_SHARE = 1e-4
"""Below it a share is only said to be small."""

EQUAL_HQNR = 0.005
"""Difference of HQNR below which two images are equally good."""

RULE = (
    "Good: the relative RMSE is at most {good} or at most that of EXP, and no band mean moved by more "
    "than {shift}. Poor: it is above {poor} and above twice that of EXP, or a band mean moved by more "
    "than {far}. Moderate: anything between. EXP adds no detail, so its error is the cost of "
    "interpolation and blur alone. No thresholds are published for this; these are our own."
)


def judge(findings: Findings) -> Verdict:
    """The verdict on everything else that was found."""
    raster, exp = findings.full[FUSED], findings.full[EXP]
    rule = RULE.format(
        good=percent(GOOD_REPROJECTION),
        shift=percent(GOOD_SHIFT),
        poor=percent(POOR_REPROJECTION),
        far=percent(POOR_SHIFT),
    )
    sentences = (
        _grid(findings),
        _bands(findings),
        _consistency(raster, exp),
        _shift(findings),
        _sharpness(findings),
        _coverage(findings),
    )
    warnings = tuple(text for source in _WARNINGS for text in source(findings))
    return Verdict(consistency(raster, exp), rule, sentences, warnings)


def consistency(raster: FullIndices, exp: FullIndices) -> str:
    """How well the raster, seen again by the MS sensor, agrees with the MS."""
    error, shift = raster.reprojection, largest_shift(raster)
    if math.isnan(error):
        return "unknown"
    if error <= max(GOOD_REPROJECTION, exp.reprojection) and shift <= GOOD_SHIFT:
        return "good"
    if error > max(POOR_REPROJECTION, 2 * exp.reprojection) or shift > POOR_SHIFT:
        return "poor"
    return "moderate"


def largest_shift(indices: FullIndices) -> float:
    """Largest absolute shift of a band mean, relative to that mean; NaN without a valid pixel."""
    return max(abs(band.mean_shift) for band in indices.bands)


def percent(share: float, digits: int = 2) -> str:
    """A share of 1 for people: "1.2 %"."""
    if math.isnan(share):
        return "not computable"
    return f"{100 * share:.{digits}g} %" if share >= SMALLEST_SHARE or share == 0 else "< 0.01 %"


def size_text(size: tuple[int, int]) -> str:
    """Rows and columns as people say them, width first."""
    return f"{size[1]} × {size[0]}"


def _grid(findings: Findings) -> str:
    scene = findings.scene
    own, pan = size_text(scene.fused_size), size_text(scene.pan_size)
    if scene.grid == "identical":
        return f"The raster has exactly the grid of the PAN, {own} pixels."
    if scene.grid == "part":
        return (
            f"The raster ({own}) is a part of the PAN's grid ({pan}), from its row "
            f"{scene.corner[0]} and column {scene.corner[1]}."
        )
    if scene.grid == "larger":
        return f"The raster ({own}) has the PAN's pixels but extends beyond the PAN ({pan})."
    return f"The raster ({own}) has the PAN's pixel size but lies between the PAN's pixels ({pan})."


def _bands(findings: Findings) -> str:
    names = ", ".join(findings.scene.bands)
    count = len(findings.scene.bands)
    return f"It has the {count} band{'s' * (count != 1)} of the MS: {names}."


def _consistency(raster: FullIndices, exp: FullIndices) -> str:
    word = consistency(raster, exp)
    if word == "unknown":
        return "The radiometric consistency could not be computed: too few pixels are valid."
    return (
        f"Radiometric consistency is {word}: seen again by the MS sensor, the raster differs from the "
        f"MS by {percent(raster.reprojection)} of the mean DN (EXP: {percent(exp.reprojection)})."
    )


def _shift(findings: Findings) -> str:
    shifts = [band.mean_shift for band in findings.full[FUSED].bands]
    if any(math.isnan(shift) for shift in shifts):
        return "The shift of the band means could not be computed."
    worst = int(np.argmax(np.abs(shifts)))
    if abs(shifts[worst]) < SMALLEST_SHARE:
        return "The band means are those of the MS."
    return (
        f"The band means moved by at most {percent(abs(shifts[worst]))} "
        f"({findings.scene.bands[worst]}, {'up' if shifts[worst] > 0 else 'down'})."
    )


def _sharpness(findings: Findings) -> str:
    raster, exp, best = (findings.full[name] for name in (FUSED, EXP, findings.best))
    if math.isnan(raster.hqnr):
        return "HQNR could not be computed: too few pixels are valid."
    gap = raster.hqnr - best.hqnr
    word = "equal to" if abs(gap) < EQUAL_HQNR else "above" if gap > 0 else "below"
    return (
        f"HQNR is {raster.hqnr:.3f}, {word} that of the best classical method here, "
        f"{findings.best.upper()} ({best.hqnr:.3f}); interpolation alone has {exp.hqnr:.3f}. "
        f"D_rho, the structure of PAN that is missing, is {raster.d_rho:.3f} "
        f"({findings.best.upper()} {best.d_rho:.3f}, interpolation {exp.d_rho:.3f})."
    )


def _coverage(findings: Findings) -> str:
    count = len(findings.windows)
    if findings.complete:
        return "All pixels of the common area were assessed."
    area = findings.scene.area
    read = sum(window.height * window.width for window in findings.windows)
    return (
        f"The common area is {size_text((area.height, area.width))} pixels; {count} windows spread "
        f"over it were read, {percent(read / (area.height * area.width))} of it."
    )


def _warn_geometry(findings: Findings) -> Iterator[str]:
    scene = findings.scene
    if scene.grid == "shifted":
        row, col = scene.shift
        yield (
            f"The raster lies {row:+.3g} rows and {col:+.3g} columns off the PAN's pixels; all indices "
            "contain this shift."
        )
    if scene.crs_lost:
        yield "The raster has no coordinate reference system; it was placed by its coordinates."
    if scene.overlap < LOW_OVERLAP:
        yield f"PAN and MS overlap by only {percent(scene.overlap)}; the rest was not assessed."
    if scene.covered < LOW_OVERLAP:
        yield f"The raster covers only {percent(scene.covered)} of what PAN and MS have in common."
    if findings.missing > 0.001:
        yield (
            f"{percent(findings.missing)} of the pixels that PAN and MS have are nodata in the raster."
        )


def _warn_sensor(findings: Findings) -> Iterator[str]:
    scene = findings.scene
    if not scene.sensor:
        yield (
            "The sensor is unknown, so a Nyquist gain of "
            f"{scene.nyquist_gains[0]:.2f} was assumed for all bands. D_lambda_K, HQNR and the "
            "reprojection error depend on it; name the sensor if you know it."
        )
    if scene.outside_pan:
        names = ", ".join(scene.bands[index] for index in scene.outside_pan)
        yield (
            f"Outside the range of the PAN of {scene.sensor_name}: {names}. PAN did not see these "
            "bands; their detail is an estimate."
        )
    weak = [
        f"{scene.bands[index]} ({value:.2f})"
        for index, value in enumerate(findings.pan_correlation)
        if value < WEAK_CORRELATION and index not in scene.outside_pan
    ]
    if weak:
        yield (
            f"Correlation with PAN is low in {', '.join(weak)}: where such a band differs from PAN, its "
            "detail is an estimate."
        )


def _warn_values(findings: Findings) -> Iterator[str]:
    scene, raster, exp = findings.scene, findings.full[FUSED], findings.full[EXP]
    if largest_shift(raster) > OTHER_SCALE:
        yield (
            "The values of the raster are of another scale than those of the MS (see the means in the "
            "band table). Spectral indices compare both as they are; rescale the raster first."
        )
    if not scene.same_scaling:
        yield "Scale and offset of the raster's bands are not those of the MS; stored values count."
    for own, other in _exchanged(findings.band_correlation):
        yield (
            f"Band {own + 1} of the raster resembles {scene.bands[other]} of the MS more than "
            f"{scene.bands[own]}: the order of the bands may differ."
        )
    if raster.d_rho > NO_DETAIL * exp.d_rho:
        yield "The raster has hardly more of PAN's structure than interpolation; is it sharpened?"


def _exchanged(correlation: np.ndarray) -> list[tuple[int, int]]:
    """Bands that clearly resemble another band of the MS more than their own."""
    found = []
    for own, row in enumerate(correlation):
        likely = np.isfinite(row).all() and row.max() > WEAK_CORRELATION
        if likely and row.max() > row[own] + OTHER_BAND:
            found.append((own, int(row.argmax())))
    return found


_WARNINGS: tuple[Callable[[Findings], Iterator[str]], ...] = (
    _warn_geometry,
    _warn_sensor,
    _warn_values,
)
