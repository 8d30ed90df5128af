"""What two images are to each other: position, sensor, sharpness. Refuses what cannot fit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ksdiff_core.errors import InputError
from ksdiff_core.grid import Alignment, Window, align
from ksdiff_core.inputs.bandchoice import BandChoice, choose_bands
from ksdiff_core.job import Job
from ksdiff_core.machine.device import BLOCK
from ksdiff_core.raster.crs import CUBIC_LOSS, EXACTNESS_PX
from ksdiff_core.raster.layout import Layout
from ksdiff_core.raster.mask import Mask
from ksdiff_core.raster.radiometry import output_nodata
from ksdiff_core.raster.source import RasterSource
from ksdiff_core.raster.target import check_target, creation_options, same_path
from ksdiff_core.tiling import Scene
from ksdiff_core.weights.file import beyond_training, read_header
from ksdiff_core.weights.parent import find_parent, is_adapted, other_scenes
from ksdiff_core.weights.store import WeightsStore

if TYPE_CHECKING:
    from ksdiff_core.sensors.table import Sensor

_BAND_COLOURS = {3: "red", 4: "green", 5: "blue"}
"""Names for bands without description, by GDAL colour interpretation."""

OVERLAP_NM = 50.0
"""Distance of a band's centre from the range of PAN up to which they overlap; most bands are twice as wide."""

_REMOTE = tuple(
    f"/vsi{kind}" for kind in ("curl", "s3", "gs", "az", "adls", "oss", "swift", "webhdfs")
)
"""How GDAL's names of files that are not on this machine begin."""

USUAL_OVERLAP = 0.5
"""Common area over the area of the smaller image, below which the choice of images may be a mistake."""


@dataclass(frozen=True)
class Inputs:
    """The two images of a job and what is known of them.

    Attributes:
        pan: The PAN band.
        ms: The MS bands.
        files: Every file the pixels come from.
        alignment: How PAN lies on MS.
        wanted: PAN pixels of the output.
        scene: What methods need to know.
        sensor: Key of the sensor table, empty if the sensor is unknown.
        choice: Which bands are written, and which are only interpolated.
        doubts: What the weights of the job were not trained for, one sentence each.
        mask: What the output is limited to, None for nothing.
    """

    pan: RasterSource
    ms: RasterSource
    files: tuple[str, ...]
    alignment: Alignment
    wanted: Window
    scene: Scene
    sensor: str
    choice: BandChoice
    doubts: tuple[str, ...] = ()
    mask: Mask | None = None

    @property
    def known_sensor(self) -> Sensor | None:
        """What the sensor table says of the sensor, None if it is unknown."""
        from ksdiff_core.sensors.table import SENSORS

        return SENSORS.get(self.sensor)

    def facts(self) -> list[str]:
        """Sensor, ratio and overlap, one sentence each."""
        pan, ms, at = self.pan.grid, self.ms.grid, self.alignment
        sensor = f"Sensor {self.sensor}" if self.sensor else "Sensor not recognised"
        gains = ", ".join(f"{gain:.2f}" for gain in self.scene.nyquist_gains)
        names = ", ".join(name or "?" for name in self.scene.band_names)
        return [
            f"{sensor}; {len(self.ms.bands)} bands {names}; Nyquist gains {gains}.",
            f"Ratio {at.ratio:.6g}; PAN {pan.width} x {pan.height} pixels, MS {ms.width} x {ms.height}; "
            f"PAN begins at row {at.rows.offset:.6g}, column {at.cols.offset:.6g} of the MS.",
            f"Overlap {100 * at.overlap:.3g} %; the result has {self.wanted.width} x "
            f"{self.wanted.height} pixels.",
        ]

    def notes(self) -> list[str]:
        """What else limits the result, one sentence each."""
        notes = self.choice.facts(self.ms.numbers, self.scene.band_names)
        if self.mask is not None:
            notes.append(f"Outside the mask {self.mask.path} ({self.mask.kind}) is nodata.")
        return notes

    def warnings(self) -> list[str]:
        """What may not be meant so, one sentence each."""
        pan, ms, overlap, found = self.pan, self.ms, self.alignment.overlap, []
        if ms.warped_from:
            found.append(
                f"MS is in {ms.warped_from} and is warped to the system of the PAN by cubic interpolation. "
                f"That moves pixels by up to {EXACTNESS_PX:g} MS pixels, and detail of a period of four MS "
                f"pixels loses up to {100 * CUBIC_LOSS:.0f} % of its contrast."
            )
        if not pan.grid.crs_wkt:
            found.append(
                "Neither image has a coordinate reference system; they are taken to share one."
            )
        if overlap < USUAL_OVERLAP:
            found.append(
                f"Only {100 * overlap:.3g} % of the smaller image are common to both; the output covers "
                "no more than that."
            )
        if _depth(pan) != _depth(ms):
            found.append(
                f"PAN is {pan.type_name} but MS is {ms.type_name}: check that both are of one product "
                "and processing level."
            )
        return [*found, *self._unseen(), *_remote(self.files), *self.doubts]

    def _unseen(self) -> list[str]:
        """A sentence on bands that are sharpened although PAN does not see them, if there are any."""
        known = self.known_sensor
        if known is None:
            return []
        low, high = known.pan.range_nm
        names = [
            f"{self.scene.band_names[one] or f'band {self.ms.numbers[one]}'} ({nm:.0f} nm)"
            for one, nm in enumerate(self.scene.wavelengths_nm)
            if one in self.choice.written
            and one not in self.choice.interpolated
            and not (math.isnan(nm) or low - OVERLAP_NM <= nm <= high + OVERLAP_NM)
        ]
        if not names:
            return []
        return [
            f"PAN sees {low:.0f} to {high:.0f} nm, but not {', '.join(names)}: their detail is estimated. "
            "Bands can be interpolated instead of sharpened."
        ]


def _remote(files: Sequence[str]) -> list[str]:
    """A sentence on files that are read over the network, if there are any."""
    far = [path for path in files if path.startswith(_REMOTE)]
    if not far:
        return []
    return [
        f"{far[0]} is read over the network, some parts more than once. If that is slow, copy it to "
        "a disk first."
    ]


def _depth(source: RasterSource) -> str:
    """What pixel types must share if their values are to mean the same: "byte", "integer" or "float"."""
    if source.type_name == "Byte":
        return "byte"
    return "float" if source.type_name.startswith("Float") else "integer"


def open_inputs(job: Job, stack: ExitStack) -> Inputs:
    """Open, align and recognise the images of a job; they are closed with ``stack``.

    Raises:
        InputError: They cannot be used together.
        OutputError: The output cannot be written, which is cheap to find out first.
        WeightsError: The weights cannot be used.
    """
    if any(same_path(job.pan, path) for path in job.ms):
        raise InputError(
            f"{job.pan} was given as both PAN and MS.", "Choose two images of the same scene."
        )
    pan, ms = open_pair(job, stack)
    mask = stack.enter_context(closing(Mask(job.mask, pan.grid))) if job.mask else None
    files = (*pan.files(), *ms.files(), *(mask.files() if mask else ()))
    check_output(job, ms)
    check_target(job.output, job.overwrite, files)
    if job.uncertainty:
        check_target(job.uncertainty, job.overwrite, (*files, job.output))
    alignment = place(pan, ms)
    wanted = wanted_window(job, pan, alignment)
    scene, sensor = describe(job, pan, ms, alignment)
    choice = choose_bands(job, ms.numbers, scene.band_names)
    doubts: list[str] = []
    if job.method == "ksdiff":
        store = WeightsStore()
        path = store.find(job.weights)
        header = read_header(path)
        if is_adapted(header):
            find_parent(path, header, store)
        doubts = beyond_training(header, scene.bands, scene.ratio)
        doubts += other_scenes(header, sensor, scene.bands)
    return Inputs(pan, ms, files, alignment, wanted, scene, sensor, choice, tuple(doubts), mask)


def check_output(job: Job, ms: RasterSource) -> None:
    """What can be known of the output before it is made.

    Raises:
        InputError: Its nodata value does not fit its type.
        OutputError: It cannot have its creation options.
    """
    type_name = job.output_type or ms.type_name
    output_nodata(job.nodata, None, False, type_name)
    floating = type_name.startswith("Float")
    options = creation_options(job.creation_options, BLOCK, floating, rgb=False)
    Layout(job.format == "cog", job.overviews).check(options)


def open_pair(job: Job, stack: ExitStack) -> tuple[RasterSource, RasterSource]:
    """PAN and, warped to its coordinate reference system where that differs, MS.

    Raises:
        InputError: One of them cannot be used.
    """
    pan = stack.enter_context(closing(RasterSource((job.pan,), (job.pan_band,), "PAN")))
    return pan, stack.enter_context(closing(RasterSource(job.ms, job.ms_bands, "MS", pan.grid)))


def place(pan: RasterSource, ms: RasterSource) -> Alignment:
    """How PAN lies on MS.

    Raises:
        InputError: Only one has a coordinate system, or the grids do not fit each other.
    """
    first, second = pan.grid.crs_wkt, ms.grid.crs_wkt
    if bool(first) != bool(second):
        lacking, other = ("PAN", "MS") if not first else ("MS", "PAN")
        raise InputError(
            f"The {lacking} has no coordinate reference system, the {other} has one.",
            f"Assign the right system to the {lacking}.",
        )
    return align(pan.grid, ms.grid)


def wanted_window(job: Job, pan: RasterSource, alignment: Alignment) -> Window:
    """PAN pixels of the output: the common area, cut to the extent of the job.

    Raises:
        InputError: The extent holds no pixel of the common area.
    """
    if job.extent is None:
        return alignment.common
    window = pan.grid.window_of(job.extent).intersection(alignment.common)
    if window.height == 0 or window.width == 0:
        raise InputError(
            "The extent lies outside the area that PAN and MS have in common.",
            "Choose an extent inside both images.",
        )
    return window


def describe(
    job: Job, pan: RasterSource, ms: RasterSource, alignment: Alignment
) -> tuple[Scene, str]:
    """The scene for the methods, and the key of its sensor, empty if unknown.

    Raises:
        InputError: The job names a sensor that is not in the table.
    """
    from ksdiff_core.sensors.table import SENSORS, nyquist_gains, recognise, wavelengths_nm

    names = tuple(info.description or _BAND_COLOURS.get(info.colour, "") for info in ms.bands)
    if job.sensor and job.sensor not in SENSORS:
        raise InputError(
            f"The sensor {job.sensor!r} is not known.", f"Choose one of {', '.join(SENSORS)}."
        )
    items = {k: v for source in (pan, ms) for d in source.domains.values() for k, v in d.items()}
    sensor = SENSORS.get(job.sensor) or recognise(items, names, alignment.ratio)
    known = [info.wavelength_nm for info in ms.bands]
    nominal = wavelengths_nm(sensor, names, len(names))
    scene = Scene(
        rows=alignment.rows,
        cols=alignment.cols,
        nyquist_gains=nyquist_gains(sensor, names, len(names)),
        band_names=names,
        wavelengths_nm=tuple(b if math.isnan(a) else a for a, b in zip(known, nominal)),
    )
    return scene, sensor.key if sensor else ""
