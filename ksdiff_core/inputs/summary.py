"""What is said before the first tile: five lines on the images, and what the run will need."""

from __future__ import annotations

from ksdiff_core.inputs.recognition import Inputs
from ksdiff_core.machine.memory import peak_memory_mb
from ksdiff_core.machine.pace import duration
from ksdiff_core.raster.source import RasterSource
from ksdiff_core.scene.registration import Registration

USUAL_FACTOR = 8.0
"""Largest value of one image over that of the other, up to which bands of one product differ."""


def five_lines(
    inputs: Inputs, registration: Registration, largest: tuple[float, float]
) -> list[str]:
    """Sensor, ratio, overlap, shift and values: whether the result will be sound.

    Args:
        inputs: The images.
        registration: What was measured and decided.
        largest: Largest value of PAN and of MS that was seen.
    """
    pan, ms = largest
    delivered = inputs.known_sensor.bits if inputs.known_sensor else 0
    values = "; ".join(
        _values(role, source, top, delivered)
        for role, source, top in (("PAN", inputs.pan, pan), ("MS", inputs.ms, ms))
    )
    return [*inputs.facts(), *registration.facts(), f"Values: {values}."]


def doubts(inputs: Inputs, registration: Registration, largest: tuple[float, float]) -> list[str]:
    """What may not be meant so, one sentence each; arguments as of :func:`five_lines`."""
    found = [*registration.warnings(inputs.scene.ratio), *inputs.warnings()]
    low, high = sorted(map(abs, largest))
    if not high > USUAL_FACTOR * low:
        return found
    return [
        *found,
        f"PAN and MS have different scales, {largest[0]:.6g} against {largest[1]:.6g}. They are matched, but "
        "check that both are of one product and processing level.",
    ]


def needs(tile_mb: float, disk_mb: float, free_mb: float) -> str:
    """One sentence on memory and disk.

    Args:
        tile_mb: Main memory for the tiles in work, in MB.
        disk_mb: Space for the files at most, without compression.
        free_mb: Space that is free.
    """
    return (
        f"Needs about {tile_mb:.0f} MB of memory for tiles, and at most {disk_mb:.3g} MB of disk; "
        f"{free_mb:.0f} MB are free."
    )


def expected_time(tile_s: float, tiles: int) -> str:
    """One sentence on the time of a run whose first of so many tiles took ``tile_s`` seconds."""
    return f"The first tile took {duration(tile_s)}; all {tiles} will take about {duration(tile_s * tiles)}."


def taken() -> list[str]:
    """One sentence on the memory of the process, none if the system does not tell."""
    most = peak_memory_mb()
    return [f"This process has had up to {most} MB of main memory since it began."] if most else []


def _values(role: str, source: RasterSource, largest: float, delivered: int) -> str:
    """Type, largest value and bits of a raster, and how its numbers become physical ones.

    Bits are those of the largest value, those that the file declares and those that the sensor delivers.
    """
    parts = [f"{role} {source.type_name} up to {largest:.6g}"]
    if not source.type_name.startswith("Float") and largest >= 1:
        declared = max(band.bits for band in source.bands)
        bits = [f"{int(largest).bit_length()} bits"]
        bits += [f"{declared} by the file"] if declared else []
        bits += [f"{delivered} by the sensor"] if delivered else []
        parts[0] += f" ({', '.join(bits)})"
    scaled = {(band.scale, band.offset) for band in source.bands} - {(1.0, 0.0)}
    if len(scaled) == 1:
        scale, offset = scaled.pop()
        parts += [f"scale {scale:g}", f"offset {offset:g}"]
    elif scaled:
        parts.append("scales differ from band to band")
    return ", ".join(parts)
