"""How fast runs were on this machine, so that the dialog can tell how long the next one will take."""

from __future__ import annotations

from qgis.core import QgsSettings

from ksdiff_core.job import Job
from ksdiff_core.machine.parallel import cores

LEAST_PIXELS = 250_000
"""PAN pixels of a run below which its time says more about starting than about computing."""


_CLASSICAL = (0.5, (0.2, 0.6))
_GUESSES = {"ksdiff": (3.0, (1.0, 3.0))}
"""Seconds to begin, and processor seconds per megapixel of PAN with 4 bands: those of the fastest and of the
slowest processor that was measured (README, Measured speed)."""

MOST_CORES = 4
"""Cores that are counted on: memory allows no more tiles at once."""


def remember(job: Job, pixels: int, seconds: float, device: str) -> None:
    """Keep in the settings of QGIS how long a run took for so many PAN pixels, and on which device."""
    if pixels >= LEAST_PIXELS:
        QgsSettings().setValue(_key(job), f"{1e6 * seconds / pixels:.6g} {device}")


def recall(job: Job, pixels: int) -> tuple[float, str] | None:
    """Seconds that so many PAN pixels would take as in the last such run, and its device."""
    rate, _, device = str(QgsSettings().value(_key(job), "")).partition(" ")
    try:
        return float(rate) * pixels / 1e6, device
    except ValueError:
        return None


def guess(job: Job, pixels: int) -> tuple[float, float]:
    """Seconds that so many PAN pixels may take on this processor at least and at most, before any run."""
    start, rates = _GUESSES.get(job.method, _CLASSICAL)
    work = pixels / 1e6 * job.ensemble * (1 + job.members if job.uncertainty else 1)
    shared = min(cores(), MOST_CORES)
    low, high = (start + rate * work / shared for rate in rates)
    return low, high


def _key(job: Job) -> str:
    spread = f"-{job.members}" if job.uncertainty else ""
    how = f"{job.method}-{job.ensemble}{spread}-{job.device}-{job.precision}"
    return f"KSDiff/seconds_per_megapixel/{how}"
