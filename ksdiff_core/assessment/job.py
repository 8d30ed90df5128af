"""One request for a quality report as a plain value."""

from __future__ import annotations

from dataclasses import dataclass

from ksdiff_core.errors import InputError
from ksdiff_core.job import DEVICES, METHODS, Job

AUTO, NONE = "auto", "none"
JUDGED = (AUTO, NONE, *METHODS)
"""Methods that can be judged at reduced resolution: the one the file names, none, or a given one."""


@dataclass(frozen=True)
class AssessmentJob:
    """What to assess, against what, and where to write.

    Attributes:
        fused: Path of the fused raster.
        pan: Path of the panchromatic raster it was made of.
        ms: Paths of the multispectral raster: one file, or several whose bands are stacked.
        html: Path of the page to write; empty for none.
        json: Path of the file with all numbers; empty for none.
        reference: Path of the true image on the grid of PAN; empty if there is none.
        uncertainty: Path of the uncertainty of the fused raster, in its unit; empty if there is none.
        method: One of ``JUDGED``.
        pan_band: Band of the PAN file, from 1.
        ms_bands: Bands of the stacked MS, from 1, that the bands of the fused raster stand for; empty
            for all that are not alpha.
        sensor: Key of the sensor table; empty to recognise it.
        weights: Path of the weights of KSDiff; empty for the shipped ones.
        device: One of ``DEVICES``, for KSDiff.
        overwrite: Replace existing outputs.
    """

    fused: str
    pan: str
    ms: tuple[str, ...]
    html: str = ""
    json: str = ""
    reference: str = ""
    uncertainty: str = ""
    method: str = AUTO
    pan_band: int = 1
    ms_bands: tuple[int, ...] = ()
    sensor: str = ""
    weights: str = ""
    device: str = "auto"
    overwrite: bool = False

    def validate(self) -> None:
        """Check everything that needs no file.

        Raises:
            InputError: A value is missing or lies outside its range.
        """
        if not self.fused or not (self.html or self.json):
            raise InputError(
                "A quality report needs a fused raster and an output, a page or a JSON file.",
                "Name the raster, and a file that ends in .html or .json.",
            )
        if self.method not in JUDGED:
            raise InputError(
                f"method is {self.method!r}, expected one of {', '.join(JUDGED)}.",
                "Choose one of them.",
            )
        if self.device not in DEVICES:
            raise InputError(
                f"device is {self.device!r}, expected one of {', '.join(DEVICES)}.",
                "Choose one of them.",
            )
        self.fusion("exp").validate()

    def fusion(self, method: str, seed: int = 0, steps: int = 0) -> Job:
        """The job that fuses the same PAN and MS with a method; its output is never written."""
        return Job(
            pan=self.pan,
            ms=self.ms,
            output=self.html or self.json,
            method=method,
            device=self.device,
            seed=seed,
            steps=steps,
            pan_band=self.pan_band,
            ms_bands=self.ms_bands,
            sensor=self.sensor,
            weights=self.weights,
        )
