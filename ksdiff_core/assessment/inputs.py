"""The rasters of a report: opened, and placed on the pixels of PAN."""

from __future__ import annotations

from contextlib import ExitStack, closing
from dataclasses import dataclass, replace

import numpy as np

from ksdiff_core.assessment.job import AssessmentJob
from ksdiff_core.errors import InputError
from ksdiff_core.grid import Alignment, Window
from ksdiff_core.inputs.recognition import describe, open_pair, place
from ksdiff_core.raster.source import RasterSource, crs_name, reopen, same_crs
from ksdiff_core.raster.target import DATA_SUFFIXES, PAGE_SUFFIXES, check_target
from ksdiff_core.sensors.table import SENSORS
from ksdiff_core.tiling import Scene

MAX_DRIFT_PX = 0.5
"""Accepted difference of pixel sizes, summed over the raster, in PAN pixels."""


@dataclass(frozen=True)
class Layer:
    """A raster with the pixels of PAN.

    Attributes:
        source: Its bands.
        path: Where it is.
        row: PAN row of its first row.
        col: PAN column of its first column.
        shift: What is left of its position, rows and columns, in PAN pixels, at most half a pixel.
    """

    source: RasterSource
    path: str
    row: int
    col: int
    shift: tuple[float, float]

    @property
    def window(self) -> Window:
        """Its pixels in those of PAN."""
        return Window(self.row, self.col, self.source.grid.height, self.source.grid.width)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Values and validity (C, h, w) over PAN pixels, 0 and False where the raster has none.

        Raises:
            InputError: The file cannot be read.
        """
        inside = window.intersection(self.window)
        shape = (len(self.source.bands), window.height, window.width)
        values, valid = np.zeros(shape, np.float32), np.zeros(shape, bool)
        if inside.height and inside.width:
            own = replace(inside, row=inside.row - self.row, col=inside.col - self.col)
            where = (slice(None), *inside.within(window))
            values[where], valid[where] = self.source.read(own)
        return values, valid


@dataclass(frozen=True)
class Opened:
    """All rasters of a report and what is known of them.

    Attributes:
        pan: The PAN band.
        ms: The MS bands.
        fused: The raster to assess.
        reference: The true image, or None.
        uncertainty: The uncertainty of the fused raster, or None.
        alignment: How PAN lies on MS.
        area: PAN pixels that are assessed: those of the fused raster that PAN and MS share.
        scene: Geometry, gains and names of the bands.
        sensor: Key of the sensor table, empty if the sensor is unknown.
        provenance: How KSDiff made the fused raster; empty for a raster made elsewhere.
    """

    pan: RasterSource
    ms: RasterSource
    fused: Layer
    reference: Layer | None
    uncertainty: Layer | None
    alignment: Alignment
    area: Window
    scene: Scene
    sensor: str
    provenance: dict[str, str]


def open_rasters(job: AssessmentJob, stack: ExitStack) -> Opened:
    """Open and check the rasters of a report; they are closed with ``stack``.

    Raises:
        InputError: They cannot be used together.
        OutputError: An output cannot be written.
    """
    pan, ms = open_pair(job.fusion("exp"), stack)
    alignment = place(pan, ms)
    layers = [
        _open_layer(path, role, pan, stack) if path else None
        for path, role in (
            (job.fused, "fused raster"),
            (job.reference, "reference"),
            (job.uncertainty, "uncertainty raster"),
        )
    ]
    fused, reference, uncertainty = layers
    sources = [pan, ms, *(layer.source for layer in layers if layer is not None)]
    files = [name for source in sources for name in source.files()]
    for path, suffixes in ((job.html, PAGE_SUFFIXES), (job.json, DATA_SUFFIXES)):
        if path:
            check_target(path, job.overwrite, files, suffixes)
    _require_bands(fused, reference, uncertainty, ms)
    area = fused.window.intersection(alignment.common)
    if area.height == 0 or area.width == 0:
        raise InputError(
            "The fused raster lies outside the area that PAN and MS have in common.",
            "Choose the PAN and the MS it was made of.",
        )
    provenance = read_provenance(job.fused)
    known = provenance.get("SENSOR", "")
    named = job if job.sensor or known not in SENSORS else replace(job, sensor=known)
    scene, sensor = describe(named.fusion("exp"), pan, ms, alignment)
    return Opened(
        pan, ms, fused, reference, uncertainty, alignment, area, scene, sensor, provenance
    )


def read_provenance(path: str) -> dict[str, str]:
    """What KSDiff wrote into a file it made; empty for any other file."""
    file, _ = reopen(path)
    if file is None:
        return {}
    prefix, items = "KSDIFF_", file.GetMetadata() or {}
    # In cloud optimised files the default domain has them.
    flat = {name[len(prefix) :]: items[name] for name in items if name.startswith(prefix)}
    return {**flat, **(file.GetMetadata("KSDIFF") or {})}


def _open_layer(path: str, role: str, pan: RasterSource, stack: ExitStack) -> Layer:
    source = stack.enter_context(closing(RasterSource((path,), (), role)))
    own, target = source.grid, pan.grid
    # A raster that lost its system on the way through a program is still where its numbers say.
    if own.crs_wkt and target.crs_wkt and not same_crs(own.crs_wkt, target.crs_wkt):
        raise InputError(
            f"The {role} has the coordinate reference system {crs_name(own.crs_wkt)}, the PAN "
            f"{crs_name(target.crs_wkt)}.",
            f"Warp the {role} to the grid of the PAN first.",
        )
    corners = [(row, col) for row in (0, own.height) for col in (0, own.width)]
    found = [target.to_pixel(*own.to_map(*corner)) for corner in corners]
    steps = [(at[0] - row, at[1] - col) for at, (row, col) in zip(found, corners)]
    drift = max(abs(step[axis] - steps[0][axis]) for step in steps for axis in (0, 1))
    if drift > MAX_DRIFT_PX:
        raise InputError(
            f"The {role} does not have the pixels of the PAN: over its {own.width} x {own.height} "
            f"pixels the two grids drift {drift:.3g} PAN pixels apart.",
            f"Choose the PAN it was made of, or warp the {role} to the grid of the PAN first.",
        )
    row, col = (round(position) for position in steps[0])
    # Six decimals drop the noise of large coordinates; + 0.0 drops -0.
    shift = tuple(round(a - b, 6) + 0.0 for a, b in zip(steps[0], (row, col)))
    return Layer(source, path, row, col, (shift[0], shift[1]))


def _require_bands(
    fused: Layer, reference: Layer | None, uncertainty: Layer | None, ms: RasterSource
) -> None:
    wanted, found = len(ms.bands), len(fused.source.bands)
    if found != wanted:
        raise InputError(
            f"The fused raster has {found} band{'s' * (found != 1)}, the MS {wanted}.",
            "Choose the MS bands that the bands of the fused raster stand for, in its order.",
        )
    if reference is not None and len(reference.source.bands) != wanted:
        raise InputError(
            f"The reference has {len(reference.source.bands)} bands, the fused raster {wanted}.",
            "Choose a reference with the bands of the fused raster.",
        )
    if uncertainty is not None and len(uncertainty.source.bands) not in (1, wanted):
        raise InputError(
            f"The uncertainty raster has {len(uncertainty.source.bands)} bands, expected 1 or "
            f"{wanted}.",
            "Choose the uncertainty of this fused raster.",
        )
