"""One pansharpening request as a plain value that survives JSON."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, fields, replace

from ksdiff_core.errors import InputError

METHODS = ("ksdiff", "mtf-glp-hpm", "mtf-glp-fs", "gsa", "bdsd-pc", "brovey", "exp")
DEVICES = ("auto", "cpu", "cuda", "mps", *(f"cuda:{number}" for number in range(8)))
"""Where to compute; "cuda" is the first of several GPUs."""

PRECISIONS = ("auto", "fp32", "bf16")
FORMATS = ("geotiff", "cog")
OUTPUT_TYPES = ("Byte", "UInt16", "Int16", "UInt32", "Int32", "Float32", "Float64")

ENSEMBLES = (1, 2, 4, 8)

_BAND_LISTS = ("ms_bands", "output_bands", "interpolated_bands")

MOST_SHIFT_PX = 8.0
"""Largest shift along an axis, in PAN pixels, by which the MS is moved."""

MIN_TILE = 32
"""Smallest tile side in PAN pixels; below it halos cost more than the tile."""


@dataclass(frozen=True)
class Job:
    """What to fuse, how, and where to.

    Attributes:
        pan: Path of the panchromatic raster.
        ms: Paths of the multispectral raster: one file, or several whose bands are stacked.
        output: Path of the GeoTIFF to write.
        method: One of ``METHODS``.
        device: One of ``DEVICES``.
        precision: Of the network, one of ``PRECISIONS``; "auto" is bf16 where the device has it.
        seed: Seed of the diffusion; equal jobs with equal seeds give equal results.
        overwrite: Replace an existing output.
        resume: Keep finished tiles beside the output until it is complete, and continue from those of a
            run that was interrupted and had the same inputs, parameters, weights and version.
        pan_band: Band of the PAN file, from 1.
        ms_bands: Bands of the stacked MS, from 1; empty for all that are not alpha.
        output_bands: Bands of the stacked MS that are written, from 1; empty for all of ``ms_bands``, which the
            method looks at whatever is written.
        interpolated_bands: Bands of the stacked MS that are interpolated like ``exp`` and not sharpened.
        extent: ``xmin, ymin, xmax, ymax`` in the PAN's CRS; None for the whole common area.
        mask: Path of polygons or of a raster outside which the output is nodata, ``FILE|layername=NAME`` for a
            layer of a file; empty for none.
        sensor: Key of the sensor table; empty to recognise it.
        weights: Name or path of the weights; empty for the shipped ones.
        steps: Diffusion steps; 0 for the default of the weights.
        ensemble: Views (flips and turns) of every tile whose mean is the result, one of ``ENSEMBLES``; the
            time of the network grows as much. Only for ``ksdiff``.
        uncertainty: Path of a second GeoTIFF with the spread over latent samples in DN; empty for
            none. Only for ``ksdiff``.
        members: Latent samples of that spread.
        consistency: Correct the result so that it gives back the MS exactly; not for ``exp``.
        registration: "auto" to correct a shift between PAN and MS that is sure, "off" to only measure it, or
            "DROW,DCOL": how many PAN pixels the MS is moved down and to the right.
        output_type: One of ``OUTPUT_TYPES``; empty for the type of the MS.
        format: One of ``FORMATS``; "cog" is a cloud optimised GeoTIFF.
        overviews: Give the output overviews; "cog" has them always.
        creation_options: GeoTIFF creation options, ``NAME=VALUE``.
        nodata: Nodata value of the output; None to derive it from the inputs.
        tile: Side of a tile in PAN pixels; 0 for automatic.
        memory_mb: Memory to plan for; 0 for automatic.
    """

    pan: str
    ms: tuple[str, ...]
    output: str
    method: str = "ksdiff"
    device: str = "auto"
    precision: str = "auto"
    seed: int = 0
    overwrite: bool = False
    resume: bool = False
    pan_band: int = 1
    ms_bands: tuple[int, ...] = ()
    output_bands: tuple[int, ...] = ()
    interpolated_bands: tuple[int, ...] = ()
    extent: tuple[float, float, float, float] | None = None
    mask: str = ""
    sensor: str = ""
    weights: str = ""
    steps: int = 0
    ensemble: int = 1
    uncertainty: str = ""
    members: int = 8
    consistency: bool = True
    registration: str = "auto"
    output_type: str = ""
    format: str = "geotiff"
    overviews: bool = False
    creation_options: tuple[str, ...] = ()
    nodata: float | None = None
    tile: int = 0
    memory_mb: int = 0

    def to_json(self) -> str:
        """The job as a JSON object; NaN is not valid JSON and never occurs in a valid job."""
        return json.dumps(asdict(self), indent=2, sort_keys=True, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Job:
        """The job a JSON object describes.

        Raises:
            InputError: The text is no JSON object, or a key is unknown, missing or wrong.
        """
        try:
            values = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise InputError(
                f"The job is not valid JSON: {error}.", "Write the job as a JSON object."
            ) from error
        if not isinstance(values, dict):
            raise InputError(
                f"The job must be a JSON object, found {type(values).__name__}.",
                "Write the job as one object with the fields of a job.",
            )
        known = {field.name for field in fields(cls)}
        unknown = sorted(set(values) - known)
        missing = sorted({"pan", "ms", "output"} - set(values))
        if unknown or missing:
            raise InputError(
                f"The job has unknown keys {unknown} and lacks the keys {missing}.",
                f"Known keys are {sorted(known)}.",
            )
        # JSON has no tuples, and one MS path may be given without a list.
        if isinstance(values["ms"], str):
            values["ms"] = [values["ms"]]
        for key, value in values.items():
            if isinstance(value, list):
                values[key] = tuple(value)
        job = cls(**values)
        job.validate()
        return job

    def validate(self) -> None:
        """Check everything that needs no file.

        Raises:
            InputError: A value has the wrong type or lies outside its range.
        """
        self._require_types()
        for name, value, choices in (
            ("method", self.method, METHODS),
            ("device", self.device, DEVICES),
            ("precision", self.precision, PRECISIONS),
            ("output_type", self.output_type, ("", *OUTPUT_TYPES)),
            ("ensemble", self.ensemble, ENSEMBLES),
            ("format", self.format, FORMATS),
        ):
            if value not in choices:
                raise InputError(
                    f"{name} is {value!r}, expected one of {', '.join(str(c) for c in choices if c)}.",
                    "Choose one of them.",
                )
        if not self.pan or not self.ms or not all(self.ms) or not self.output:
            raise InputError(
                "A job needs the paths of a PAN, at least one MS and an output.", "Give all three."
            )
        if any(
            "\0" in path
            for path in (self.pan, *self.ms, self.output, self.weights, self.uncertainty, self.mask)
        ):
            raise InputError("A path of the job contains a null character.", "Choose other paths.")
        for name, number, least in (
            ("pan_band", self.pan_band, 1),
            *((name, min(getattr(self, name), default=1), 1) for name in _BAND_LISTS),
            ("steps", self.steps, 0),
            ("members", self.members, 2),
            ("seed", self.seed, 0),
            ("memory_mb", self.memory_mb, 0),
        ):
            if number < least:
                raise InputError(
                    f"{name} is {number}, expected at least {least}.", "Give a larger number."
                )
        for name in _BAND_LISTS:
            chosen = getattr(self, name)
            if len(set(chosen)) != len(chosen):
                raise InputError(f"{name} {chosen} names a band twice.", "Name each band once.")
        if self.uncertainty and self.method != "ksdiff":
            raise InputError(
                f"The method {self.method} has no uncertainty; it would be the spread over latent samples.",
                "Choose the method ksdiff, or leave the uncertainty out.",
            )
        if self.tile and self.tile < MIN_TILE:
            raise InputError(
                f"tile is {self.tile}, expected 0 or at least {MIN_TILE} PAN pixels.",
                "Leave it out, or give a larger tile.",
            )
        self._require_numbers()
        given_shift(self.registration)

    def with_output(self, output: str) -> Job:
        """The same job that writes to another path."""
        return replace(self, output=output)

    def _require_types(self) -> None:
        texts = ("pan", "output", "method", "device", "sensor", "weights", "output_type")
        texts += ("precision", "uncertainty", "registration", "mask", "format")
        numbers = ("seed", "pan_band", "steps", "ensemble", "members", "tile", "memory_mb")
        wrong = [name for name in texts if not isinstance(getattr(self, name), str)]
        wrong += [name for name in numbers if type(getattr(self, name)) is not int]
        flags = ("overwrite", "resume", "consistency", "overviews")
        wrong += [name for name in flags if not isinstance(getattr(self, name), bool)]
        for name, kind in (
            ("ms", str),
            *((n, int) for n in _BAND_LISTS),
            ("creation_options", str),
        ):
            items = getattr(self, name)
            if not isinstance(items, tuple) or any(type(item) is not kind for item in items):
                wrong.append(name)
        if self.extent is not None and not (
            isinstance(self.extent, tuple) and len(self.extent) == 4 and _are_numbers(self.extent)
        ):
            wrong.append("extent")
        if self.nodata is not None and not _are_numbers((self.nodata,)):
            wrong.append("nodata")
        if wrong:
            raise InputError(
                f"The job has values of the wrong type for {', '.join(wrong)}.",
                "Give texts, numbers and lists as the documentation of the job says.",
            )

    def _require_numbers(self) -> None:
        if self.nodata is not None and not math.isfinite(self.nodata):
            raise InputError(
                f"nodata is {self.nodata}, expected a finite number.",
                "Give a number, or leave it out.",
            )
        if self.extent is not None:
            xmin, ymin, xmax, ymax = self.extent
            if not (all(map(math.isfinite, self.extent)) and xmin < xmax and ymin < ymax):
                raise InputError(
                    f"extent is {self.extent}, expected xmin < xmax and ymin < ymax.",
                    "Give the corners in this order: xmin, ymin, xmax, ymax.",
                )


def given_shift(registration: str) -> tuple[float, float] | None:
    """Rows and columns that "DROW,DCOL" asks for; None for "auto" and "off".

    Raises:
        InputError: It is none of these, or a shift of more than ``MOST_SHIFT_PX``.
    """
    if registration in ("auto", "off"):
        return None
    try:
        row, col = (float(part) for part in registration.split(","))
    except ValueError:
        row = col = math.nan
    if not max(abs(row), abs(col)) <= MOST_SHIFT_PX:
        raise InputError(
            f"registration is {registration!r}, expected auto, off, or two numbers DROW,DCOL between "
            f"-{MOST_SHIFT_PX:g} and {MOST_SHIFT_PX:g} PAN pixels.",
            "Correct the georeference of the MS if it lies farther off.",
        )
    return row + 0.0, col + 0.0


def _are_numbers(values: tuple) -> bool:
    return all(type(value) in (int, float) for value in values)
