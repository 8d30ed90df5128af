"""What the bands of a scene are to people: names, colours for display, and those outside PAN."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ksdiff_core.sensors.table import SENSORS, match_bands, spectral_name
from ksdiff_core.tiling import Scene

WAVELENGTHS_NM = {"blue": (440, 520), "green": (520, 600), "red": (620, 700), "nir": (750, 950)}
"""Where the centre of a band of that name lies. Source: the ranges of the bands in the sensor table."""

LEAST_SHARED = 0.5
"""Part of a band's range that must lie inside that of PAN for the band to count as seen by PAN."""


def roles(scene: Scene, sensor: str) -> dict[str, int]:
    """Index of the bands blue, green, red and nir, as far as they can be told.

    The sensor's own bands decide, then the names in the file, then the wavelengths.
    """
    matched = match_bands(SENSORS.get(sensor), scene.band_names, scene.bands)
    found: dict[str, int] = {}
    for index, band in enumerate(matched):
        named = scene.band_names[index] if index < len(scene.band_names) else ""
        name = band.name if band is not None else spectral_name(named)
        if not name:
            name = _by_wavelength(scene.wavelengths_nm, index)
        if name in WAVELENGTHS_NM:
            found.setdefault(name, index)
    return found


def display_bands(known: dict[str, int], count: int) -> tuple[int, ...]:
    """Bands to show as red, green and blue; one band, shown grey, where there are fewer than three.

    Where the colours are not known, the first three bands count as blue, green and red.
    """
    if all(name in known for name in ("red", "green", "blue")):
        return known["red"], known["green"], known["blue"]
    return (2, 1, 0) if count >= 3 else (0,)


def labels(scene: Scene, sensor: str) -> tuple[str, ...]:
    """A name for every band: that of the file, of the sensor, or its number."""
    matched = match_bands(SENSORS.get(sensor), scene.band_names, scene.bands)
    names = (*scene.band_names, *("",) * scene.bands)[: scene.bands]
    return tuple(
        name or (band.name if band is not None else f"band {number}")
        for number, (name, band) in enumerate(zip(names, matched), 1)
    )


def outside_pan(scene: Scene, sensor: str) -> list[int]:
    """Bands of a known sensor of which PAN sees less than ``LEAST_SHARED``."""
    known = SENSORS.get(sensor)
    if known is None:
        return []
    low, high = known.pan.range_nm
    found = []
    for index, band in enumerate(match_bands(known, scene.band_names, scene.bands)):
        if band is not None:
            first, last = band.range_nm
            shared = max(min(last, high) - max(first, low), 0.0)
            if shared < LEAST_SHARED * (last - first):
                found.append(index)
    return found


def _by_wavelength(wavelengths_nm: Sequence[float], index: int) -> str:
    value = wavelengths_nm[index] if index < len(wavelengths_nm) else math.nan
    for name, (low, high) in WAVELENGTHS_NM.items():
        if low <= value < high:
            return name
    return ""
