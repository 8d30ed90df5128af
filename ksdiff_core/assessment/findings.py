"""Everything a report states, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ksdiff_core.assessment.album import Album
from ksdiff_core.assessment.indices import FullIndices, ReferenceIndices
from ksdiff_core.assessment.inputs import Opened
from ksdiff_core.assessment.job import AssessmentJob
from ksdiff_core.assessment.uncertainty import UncertaintyFacts
from ksdiff_core.grid import Window
from ksdiff_core.raster.source import crs_name
from ksdiff_core.reports.bands import labels, outside_pan
from ksdiff_core.sensors.table import SENSORS, pan_gain


@dataclass(frozen=True)
class SceneFacts:
    """What the rasters are to each other.

    Attributes:
        pan_size: Rows and columns of PAN.
        ms_size: Rows and columns of MS.
        fused_size: Rows and columns of the raster.
        pan_type: GDAL name of its pixel type.
        ms_type: GDAL name of its pixel type.
        fused_type: GDAL name of its pixel type.
        crs: Name of PAN's coordinate reference system.
        crs_lost: True if PAN has such a system and the raster has none.
        ratio: MS GSD over PAN GSD.
        sensor: Key of the sensor table, empty if unknown.
        sensor_name: The sensor's name for people, empty if unknown.
        bands: A name per band.
        wavelengths_nm: Centre wavelength per band, NaN where unknown.
        nyquist_gains: One per band.
        pan_nyquist_gain: Of PAN at its own Nyquist frequency, for reduced resolution.
        outside_pan: Indices of the bands that PAN does not see.
        overlap: Common area of PAN and MS over that of the smaller one, 0 to 1.
        area: PAN pixels that are assessed.
        covered: Part of the common area of PAN and MS that the raster covers, 0 to 1.
        corner: PAN row and column of the raster's first pixel.
        shift: What is left of that position, rows and columns, PAN pixels.
        same_scaling: False if scale and offset of the raster's bands are not those of the MS.
    """

    pan_size: tuple[int, int]
    ms_size: tuple[int, int]
    fused_size: tuple[int, int]
    pan_type: str
    ms_type: str
    fused_type: str
    crs: str
    crs_lost: bool
    ratio: float
    sensor: str
    sensor_name: str
    bands: tuple[str, ...]
    wavelengths_nm: tuple[float, ...]
    nyquist_gains: tuple[float, ...]
    pan_nyquist_gain: float
    outside_pan: tuple[int, ...]
    overlap: float
    area: Window
    covered: float
    corner: tuple[int, int]
    shift: tuple[float, float]
    same_scaling: bool

    @property
    def grid(self) -> str:
        """What the raster's grid is to that of PAN: "identical", "part", "larger" or "shifted"."""
        if self.shift != (0.0, 0.0):
            return "shifted"
        if (self.corner, self.fused_size) == ((0, 0), self.pan_size):
            return "identical"
        (row, col), (height, width) = self.corner, self.fused_size
        pan = Window(0, 0, *self.pan_size)
        own = Window(row, col, height, width)
        return "part" if own.intersection(pan) == own else "larger"


@dataclass(frozen=True)
class ReducedFindings:
    """Quality of a method at reduced resolution.

    Attributes:
        method: The method, empty if none was judged.
        note: What the reader must know, or why nothing was judged.
        rows: Indices by method, the judged one first.
        windows: Number of degraded windows.
        size: MS rows and columns of the first one.
        border_px: MS pixels left out on every side of it.
    """

    method: str
    note: str
    rows: Mapping[str, ReferenceIndices]
    windows: int = 0
    size: tuple[int, int] = (0, 0)
    border_px: int = 0


@dataclass(frozen=True)
class Verdict:
    """The report in words.

    Attributes:
        consistency: "good", "moderate", "poor", or "unknown".
        rule: How that word was found.
        sentences: What was found.
        warnings: What limits the raster or the report.
    """

    consistency: str
    rule: str
    sentences: tuple[str, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class Findings:
    """All of a report.

    Attributes:
        job: The request.
        version: Of KSDiff.
        date: Of the report, UTC, ISO 8601.
        scene: What the rasters are to each other.
        provenance: How KSDiff made the raster; empty for a raster made elsewhere.
        windows: PAN pixels that were read.
        complete: True if the windows are all of the assessed area.
        missing: Part of the pixels valid in PAN and MS that the raster has as nodata, 0 to 1.
        full: Indices by image: the raster, EXP, the best classical method.
        best: The best classical method by HQNR.
        classical_hqnr: HQNR of every classical method.
        pan_correlation: Correlation of each MS band with PAN at MS resolution, (C,).
        band_correlation: Of the raster seen by the MS sensor (rows) with the MS (columns), (C, C).
        reference: Indices by image against the reference; empty without one.
        reduced: Quality of the method at reduced resolution.
        uncertainty: Summary of the uncertainty raster, or None.
        album: Content of the figures.
    """

    job: AssessmentJob
    version: str
    date: str
    scene: SceneFacts
    provenance: Mapping[str, str]
    windows: tuple[Window, ...]
    complete: bool
    missing: float
    full: Mapping[str, FullIndices]
    best: str
    classical_hqnr: Mapping[str, float]
    pan_correlation: np.ndarray
    band_correlation: np.ndarray
    reference: Mapping[str, ReferenceIndices]
    reduced: ReducedFindings
    uncertainty: UncertaintyFacts | None
    album: Album


def scene_facts(opened: Opened) -> SceneFacts:
    """What is known before a pixel is read."""
    pan, ms, fused, scene = opened.pan, opened.ms, opened.fused, opened.scene
    sensor = SENSORS.get(opened.sensor)
    common, area, own = opened.alignment.common, opened.area, fused.source.grid
    return SceneFacts(
        pan_size=(pan.grid.height, pan.grid.width),
        ms_size=(ms.grid.height, ms.grid.width),
        fused_size=(own.height, own.width),
        pan_type=pan.type_name,
        ms_type=ms.type_name,
        fused_type=fused.source.type_name,
        crs=crs_name(pan.grid.crs_wkt) if pan.grid.crs_wkt else "",
        crs_lost=bool(pan.grid.crs_wkt) and not own.crs_wkt,
        ratio=scene.ratio,
        sensor=opened.sensor,
        sensor_name=sensor.name if sensor else "",
        bands=labels(scene, opened.sensor),
        wavelengths_nm=tuple(scene.wavelengths_nm),
        nyquist_gains=tuple(scene.nyquist_gains),
        pan_nyquist_gain=pan_gain(sensor),
        outside_pan=tuple(outside_pan(scene, opened.sensor)),
        overlap=opened.alignment.overlap,
        area=area,
        covered=area.height * area.width / (common.height * common.width),
        corner=(fused.row, fused.col),
        shift=fused.shift,
        same_scaling=all(
            (a.scale, a.offset) == (b.scale, b.offset) for a, b in zip(fused.source.bands, ms.bands)
        ),
    )
