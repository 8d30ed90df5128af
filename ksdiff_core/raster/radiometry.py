"""Pixel values: filling of nodata before fusion, and the way back to the output's type."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ksdiff_core.errors import InputError
from ksdiff_core.machine.parallel import for_each, strips

HUGE = 1e30
"""Magnitude from which a stored float is a fill value and no measurement."""

NUMPY_TYPES = {
    "Byte": np.uint8,
    "UInt16": np.uint16,
    "Int16": np.int16,
    "UInt32": np.uint32,
    "Int32": np.int32,
    "Float32": np.float32,
    "Float64": np.float64,
}
"""The pixel types that are read and written, by GDAL name."""

_FLOAT_NODATA = -9999.0
"""Nodata value of float outputs whose inputs name none."""

_UNTRUE_ITEMS = ("STATISTICS_", "AREA_OR_POINT", "TIFFTAG_XRES", "TIFFTAG_YRES", "TIFFTAG_RES")


@dataclass(frozen=True)
class BandInfo:
    """What is known of a band besides its pixels.

    Attributes:
        description: Name, may be empty.
        colour: GDAL colour interpretation.
        type_name: GDAL name of the stored type.
        nodata: Declared nodata value or None.
        scale: Factor to physical values.
        offset: Added after ``scale``.
        unit: Physical unit, may be empty.
        metadata: Items of the default domain.
        imagery: Items of the IMAGERY domain (wavelengths).
        structure: Items of the IMAGE_STRUCTURE domain (bits).
    """

    description: str
    colour: int
    type_name: str
    nodata: float | None
    scale: float
    offset: float
    unit: str
    metadata: Mapping[str, str]
    imagery: Mapping[str, str]
    structure: Mapping[str, str] = field(default_factory=dict)

    @property
    def may_be_invalid(self) -> bool:
        """True if stored values can stand for no measurement."""
        floating = np.issubdtype(NUMPY_TYPES[self.type_name], np.floating)
        return bool(floating) or self.nodata is not None

    @property
    def stored_nodata(self) -> float | None:
        """The nodata value if a stored pixel can have it, else None."""
        kind = NUMPY_TYPES.get(self.type_name, np.float64)
        if self.nodata is None or np.issubdtype(kind, np.floating):
            return self.nodata
        return self.nodata if _representable(self.nodata, self.type_name) else None

    @property
    def bits(self) -> int:
        """Bits of a pixel that the file declares (NBITS), 0 if it does not."""
        value = _number(self.structure.get("NBITS", ""))
        return int(value) if value > 0 and math.isfinite(value) else 0

    @property
    def wavelength_nm(self) -> float:
        """Centre wavelength in nanometres, NaN if the file does not tell."""
        micrometres = _number(self.imagery.get("CENTRAL_WAVELENGTH_UM", ""))
        if micrometres == micrometres:
            return 1000 * micrometres
        value = _number(self.metadata.get("wavelength", ""))
        unit = self.metadata.get("wavelength_units", self.metadata.get("wavelength_unit", "nm"))
        return value * (1000 if unit.lower().startswith(("micro", "um", "µm")) else 1)


def widest(names: Sequence[str]) -> str:
    """Smallest pixel type that holds all values of the named types."""
    kind = np.result_type(*(NUMPY_TYPES[name] for name in names))
    return next((name for name, known in NUMPY_TYPES.items() if known == kind), "Float64")


def kept_metadata(items: Mapping[str, str]) -> dict[str, str]:
    """Metadata that stays true for a derived image."""
    return {k: v for k, v in items.items() if not k.upper().startswith(_UNTRUE_ITEMS)}


def usable(values: np.ndarray) -> np.ndarray:
    """True where a stored value is a measurement: finite and below ``HUGE``."""
    return np.abs(values) < HUGE


def absurd(values: np.ndarray, nodata: float | None) -> np.ndarray:
    """True where a stored value is no measurement although it is not declared as nodata."""
    if nodata is None:
        return ~usable(values)
    declared = np.isnan(values) if math.isnan(nodata) else values == np.float32(nodata)
    return ~usable(values) & ~declared


def output_nodata(
    requested: float | None, declared: float | None, masked: bool, type_name: str
) -> float | None:
    """Nodata value of the output, or None if it needs none.

    Args:
        requested: What the user asked for.
        declared: What the MS declares.
        masked: True if an input can have invalid pixels for any reason.
        type_name: Key of ``NUMPY_TYPES``.

    Raises:
        InputError: The requested value does not fit the type.
    """
    if requested is not None:
        if not _representable(requested, type_name):
            raise InputError(
                f"The nodata value {requested:g} cannot be stored as {type_name}.",
                "Choose a value inside the range of the output type.",
            )
        return float(requested)
    if not masked:
        return None
    if declared is not None and abs(declared) < HUGE and _representable(declared, type_name):
        return float(declared)
    if np.issubdtype(NUMPY_TYPES[type_name], np.floating):
        return _FLOAT_NODATA
    return float(np.iinfo(NUMPY_TYPES[type_name]).min)


@dataclass(frozen=True)
class Converter:
    """From fused float values to the output's type.

    Attributes:
        type_name: Key of ``NUMPY_TYPES``.
        nodata: Value of invalid pixels; None if there are none.
    """

    type_name: str
    nodata: float | None = None

    def __call__(self, fused: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, int]:
        """Stored values and the number of valid pixels that had to be clamped.

        Integers are rounded to nearest. A valid pixel that would equal nodata moves to the next value.

        Args:
            fused: (C, H, W) float, finite where valid.
            valid: (C, H, W) bool.
        """
        stored = np.empty(fused.shape, NUMPY_TYPES[self.type_name])
        clamped = [0] * len(stored)

        def one(index: int) -> None:
            # Strip by strip: the float copies of a whole tile would be the largest arrays of a run.
            for rows in strips(*stored.shape[1:]):
                band, mask, out = fused[index, rows], valid[index, rows], stored[index, rows]
                convert = self._to_integers if stored.dtype.kind in "iu" else self._to_floats
                clamped[index] += convert(np.where(mask, band, 0), mask, out)
                if self.nodata is not None:
                    out[~mask] = stored.dtype.type(self.nodata)

        for_each(one, len(stored), stored[0].size)
        return stored, sum(clamped)

    def _to_integers(self, values: np.ndarray, valid: np.ndarray, out: np.ndarray) -> int:
        limits = np.iinfo(out.dtype)
        # The limits of the larger types are no float32.
        values = values.astype(np.float32 if out.dtype.itemsize < 4 else np.float64, copy=False)
        rounded = np.rint(values)
        clamped = 0
        if rounded.min() < limits.min or rounded.max() > limits.max:
            clamped = int(np.count_nonzero((rounded < limits.min) | (rounded > limits.max)))
            np.clip(rounded, limits.min, limits.max, out=rounded)
        if self.nodata is not None:
            hit = valid & (rounded == self.nodata)
            up = (values[hit] > self.nodata) | (self.nodata == limits.min)
            rounded[hit] += np.where(up & (self.nodata != limits.max), 1.0, -1.0)
        out[:] = rounded
        return clamped

    def _to_floats(self, values: np.ndarray, valid: np.ndarray, out: np.ndarray) -> int:
        out[:] = values
        if self.nodata is not None:
            kind = out.dtype.type
            # Not the neighbouring float: next to 0 that is a subnormal, which is easily lost.
            out[valid & (out == kind(self.nodata))] = kind(self.nodata * (1 - 1e-6) or 1e-6)
        return 0


class Statistics:
    """Running minimum, maximum, mean and standard deviation per band of the stored values."""

    def __init__(self, bands: int) -> None:
        self.count = np.zeros(bands, np.int64)
        self.minimum = np.full(bands, np.inf)
        self.maximum = np.full(bands, -np.inf)
        self._mean = np.zeros(bands)
        self._m2 = np.zeros(bands)

    def add(self, stored: np.ndarray, valid: np.ndarray) -> None:
        """Take in one tile; arrays are (C, H, W)."""

        def one(band: int) -> None:
            for rows in strips(*stored.shape[1:]):
                data, mask = stored[band, rows], valid[band, rows]
                self._add(band, data.ravel() if mask.all() else data[mask])

        for_each(one, len(stored), stored[0].size)

    def _add(self, band: int, stored: np.ndarray) -> None:
        """Source: Chan, Golub and LeVeque 1983, pairwise update of mean and sum of squares."""
        if stored.size == 0:
            return
        data = stored.astype(np.float64)
        mean, before = data.mean(), self.count[band]
        data -= mean
        self.count[band] += data.size
        shift = mean - self._mean[band]
        self._mean[band] += shift * data.size / self.count[band]
        self._m2[band] += np.einsum("i,i->", data, data)
        self._m2[band] += shift**2 * before * data.size / self.count[band]
        self.minimum[band] = min(self.minimum[band], stored.min())
        self.maximum[band] = max(self.maximum[band], stored.max())

    def items(self, band: int, pixels: int) -> dict[str, float]:
        """GDAL's metadata items for a band of an image with so many pixels; none without a valid one."""
        if self.count[band] == 0:
            return {}
        return {
            "STATISTICS_MINIMUM": self.minimum[band],
            "STATISTICS_MAXIMUM": self.maximum[band],
            "STATISTICS_MEAN": self.mean[band],
            "STATISTICS_STDDEV": self.deviation[band],
            "STATISTICS_VALID_PERCENT": 100.0 * self.count[band] / pixels,
        }

    @property
    def mean(self) -> np.ndarray:
        """(C,), 0 where nothing was counted."""
        return self._mean

    @property
    def deviation(self) -> np.ndarray:
        """(C,) population standard deviation."""
        return np.sqrt(self._m2 / np.maximum(self.count, 1))


def _representable(value: float, type_name: str) -> bool:
    kind = NUMPY_TYPES[type_name]
    if np.issubdtype(kind, np.floating):
        return abs(value) <= float(np.finfo(kind).max)
    limits = np.iinfo(kind)
    return math.isfinite(value) and value == int(value) and limits.min <= value <= limits.max


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")
