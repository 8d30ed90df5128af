"""What the bands of a sensor are: wavelengths, sharpness, pixel sizes, and how to recognise it.

The numbers live in ``resources/sensors.json``, each with a citation. A sensor is recognised from
what the raster says about itself, never from its file name.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).resolve().parents[2] / "resources" / "sensors.json"

DEFAULT_MS_GAIN = 0.30
"""Nyquist gain of an MS band of unknown sharpness. Source: Vivone et al. 2015 (toolbox default)."""

DEFAULT_PAN_GAIN = 0.15
"""Nyquist gain of a PAN band of unknown sharpness. Source: Vivone et al. 2015 (toolbox default)."""

SPECTRAL_NAMES = {
    "coastal": ("coastal", "coastalblue", "coastalaerosol", "ultrablue", "deepblue", "c"),
    "blue": ("blue", "b"),
    "green": ("green", "g"),
    "yellow": ("yellow", "y"),
    "red": ("red", "r"),
    "rededge": ("rededge", "re"),
    "nir": ("nir", "nir1", "n", "n1", "nearinfrared", "nearinfrared1", "infrared"),
    "nir2": ("nir2", "n2", "nearinfrared2"),
    "swir1": ("swir1", "shortwaveinfrared1"),
    "swir2": ("swir2", "shortwaveinfrared2"),
}
"""Spellings of the spectral names, compared without case, blanks and punctuation."""

RATIO_TOLERANCE = 0.15
"""Relative difference of measured and nominal ratio; products are resampled a little."""

FOUR_BANDS = ("blue", "green", "red", "nir")
"""What a four-band delivery of a sensor with more bands contains."""


@dataclass(frozen=True)
class Band:
    """One band of a sensor.

    Attributes:
        name: Key of :data:`SPECTRAL_NAMES`, or "pan".
        range_nm: Lower and upper edge of the spectral response.
        nyquist_gain: MTF value at the Nyquist frequency of the band's own grid, in (0, 1).
        ids: Further names of the band for this sensor only, such as "b2".
    """

    name: str
    range_nm: tuple[float, float]
    nyquist_gain: float
    ids: tuple[str, ...] = ()

    @property
    def wavelength_nm(self) -> float:
        return 0.5 * (self.range_nm[0] + self.range_nm[1])


@dataclass(frozen=True)
class Sensor:
    """A row of the table.

    Attributes:
        key: Its name in a job.
        name: Its name for people.
        ids: What its metadata call it: lower-case words between single blanks.
        ratio: MS GSD over PAN GSD.
        bits: Bit depth as delivered.
        pan_gsd_m: PAN pixel size at nadir.
        ms_gsd_m: MS pixel size at nadir.
        pan: The PAN band.
        bands: MS bands in order of delivery.
    """

    key: str
    name: str
    ids: tuple[str, ...]
    ratio: float
    bits: int
    pan_gsd_m: float
    ms_gsd_m: float
    pan: Band
    bands: tuple[Band, ...]


def load_sensors(path: Path = TABLE) -> dict[str, Sensor]:
    """The sensors of a table file by key."""
    rows = json.loads(path.read_text(encoding="utf-8"))["sensors"]
    return {row["key"]: _sensor(row) for row in rows}


def match_bands(
    sensor: Sensor | None, band_names: Sequence[str], count: int
) -> tuple[Band | None, ...]:
    """The sensor's band for each of ``count`` image bands, None where it cannot be told.

    Names decide. Without any usable name, an image with as many bands as the sensor has is taken in
    the sensor's order, and a four-band image as blue, green, red, nir.
    """
    if sensor is None:
        return (None,) * count
    names = (tuple(band_names) + ("",) * count)[:count]
    found = tuple(_named_band(sensor, name) for name in names)
    if any(found):
        return found
    if count == len(sensor.bands):
        return sensor.bands
    by_name = {band.name: band for band in sensor.bands}
    if count == len(FOUR_BANDS) and all(name in by_name for name in FOUR_BANDS):
        return tuple(by_name[name] for name in FOUR_BANDS)
    return (None,) * count


def nyquist_gains(
    sensor: Sensor | None, band_names: Sequence[str], count: int
) -> tuple[float, ...]:
    """MTF value at the MS Nyquist frequency for each of ``count`` image bands.

    A band that cannot be told gets the sensor's mean gain; without a sensor, the default.
    """
    if sensor is None:
        return (DEFAULT_MS_GAIN,) * count
    mean = sum(band.nyquist_gain for band in sensor.bands) / len(sensor.bands)
    matched = match_bands(sensor, band_names, count)
    return tuple(mean if band is None else band.nyquist_gain for band in matched)


def wavelengths_nm(
    sensor: Sensor | None, band_names: Sequence[str], count: int
) -> tuple[float, ...]:
    """Centre wavelength for each of ``count`` image bands, NaN where it cannot be told."""
    matched = match_bands(sensor, band_names, count)
    return tuple(math.nan if band is None else band.wavelength_nm for band in matched)


def pan_gain(sensor: Sensor | None) -> float:
    """MTF value of PAN at its own Nyquist frequency."""
    return DEFAULT_PAN_GAIN if sensor is None else sensor.pan.nyquist_gain


def recognise(
    metadata: Mapping[str, str], band_names: Sequence[str] = (), ratio: float = 0.0
) -> Sensor | None:
    """The sensor that the metadata values name, or None.

    Args:
        metadata: Items of the raster; only values are searched, as whole words.
        band_names: Names of the MS bands, searched for sensor names as well.
        ratio: MS GSD over PAN GSD; a sensor with another ratio is not accepted. 0 = unknown.

    Two different sensors named at once give None: a wrong sensor is worse than none.
    """
    text = _plain_words(" ".join([*metadata.values(), *band_names]))
    best: dict[str, int] = {}
    for sensor in SENSORS.values():
        if ratio and abs(sensor.ratio / ratio - 1.0) > RATIO_TOLERANCE:
            continue
        lengths = [len(word) for word in sensor.ids if f" {word} " in text]
        if lengths:
            best[sensor.key] = max(lengths)
    if not best:
        return None
    longest = max(best.values())
    keys = [key for key, length in best.items() if length == longest]
    return SENSORS[keys[0]] if len(keys) == 1 else None


def spectral_name(text: str) -> str:
    """Key of :data:`SPECTRAL_NAMES` that ``text`` spells, or an empty string."""
    plain = re.sub(r"[^a-z0-9]", "", text.lower())
    for name, spellings in SPECTRAL_NAMES.items():
        if plain in spellings:
            return name
    return ""


def _named_band(sensor: Sensor, text: str) -> Band | None:
    """The sensor's band that ``text`` names by its spectrum, or by its number on this sensor."""
    name = spectral_name(text)
    number = re.sub(r"[^a-z0-9]", "", text.lower().replace("band", "b"))
    for band in sensor.bands:
        if (name and band.name == name) or number in band.ids:
            return band
    return None


def _plain_words(text: str) -> str:
    """Lower-case words between single blanks, also at both ends: "SPOT_6" gives " spot 6 "."""
    return " " + re.sub(r"[^a-z0-9]+", " ", text.lower()).strip() + " "


def _band(row: dict) -> Band:
    low, high = row["range_nm"]
    return Band(row["name"], (low, high), row["nyquist_gain"], tuple(row.get("ids", ())))


def _sensor(row: dict) -> Sensor:
    return Sensor(
        key=row["key"],
        name=row["name"],
        ids=tuple(row["ids"]),
        ratio=row["ratio"],
        bits=row["bits"],
        pan_gsd_m=row["pan_gsd_m"],
        ms_gsd_m=row["ms_gsd_m"],
        pan=_band(row["pan"]),
        bands=tuple(_band(band) for band in row["bands"]),
    )


SENSORS: dict[str, Sensor] = load_sensors()
"""All sensors of the shipped table by key."""
