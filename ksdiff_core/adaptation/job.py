"""One request to adapt weights to a scene as a plain value."""

from __future__ import annotations

from dataclasses import dataclass

from ksdiff_core.errors import InputError
from ksdiff_core.job import DEVICES, Job
from ksdiff_core.weights.table import checked_name

LONGEST_MIN = 24 * 60.0
"""Largest budget; what has not been learned from one scene in a day will not be."""

MOST_STEPS = 10_000


@dataclass(frozen=True)
class AdaptationJob:
    """What to adapt to, how long, and what to call the result.

    Attributes:
        pan: Path of the panchromatic raster.
        ms: Paths of the multispectral raster: one file, or several whose bands are stacked.
        name: What to call the adapted weights in the store.
        minutes: Time to stay within, above 0. How many steps fit depends on the machine.
        steps: Learning steps of every trial instead of a time, for results that can be repeated; 0 for
            as many as fit into the time.
        seed: Of the places that are learned from; >= 0.
        device: One of ``DEVICES``.
        pan_band: Band of the PAN file, from 1.
        ms_bands: Bands of the stacked MS, from 1; empty for all that are not alpha.
        sensor: Key of the sensor table; empty to recognise it.
        weights: Name or path of the weights to adapt; the shipped ones when empty.
        registration: As :attr:`ksdiff_core.job.Job.registration`.
        overwrite: Whether other weights of that name may be replaced.
    """

    pan: str
    ms: tuple[str, ...]
    name: str
    minutes: float = 10.0
    steps: int = 0
    seed: int = 0
    device: str = "auto"
    pan_band: int = 1
    ms_bands: tuple[int, ...] = ()
    sensor: str = ""
    weights: str = ""
    registration: str = "auto"
    overwrite: bool = False

    def validate(self) -> None:
        """Check everything that needs no file.

        Raises:
            InputError: A value lies outside its range.
            WeightsError: The name cannot be one of weights.
        """
        checked_name(self.name)
        if not 0 < self.minutes <= LONGEST_MIN:
            raise InputError(
                f"minutes is {self.minutes!r}, expected a number above 0 up to 1440.",
                "Give a number of minutes in that range.",
            )
        if not 0 <= self.steps <= MOST_STEPS:
            raise InputError(
                f"steps is {self.steps!r}, expected 0 to {MOST_STEPS}.",
                "Give a whole number in that range.",
            )
        if self.device not in DEVICES:
            raise InputError(
                f"device is {self.device!r}, expected one of {', '.join(DEVICES)}.",
                "Choose one of them.",
            )
        self.fusion().validate()

    def fusion(self) -> Job:
        """The job that fuses the same scene with the weights before; its output is never written."""
        return Job(
            pan=self.pan,
            ms=self.ms,
            output="never.tif",
            device=self.device,
            seed=self.seed,
            pan_band=self.pan_band,
            ms_bands=self.ms_bands,
            sensor=self.sensor,
            weights=self.weights,
            registration=self.registration,
        )
