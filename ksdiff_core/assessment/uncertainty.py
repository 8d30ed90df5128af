"""What an uncertainty raster says, and whether the errors agree with it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ksdiff_core.assessment.sampling import Sample

PIXELS_PER_WINDOW = 20_000
"""Pixels that a window contributes, about."""


@dataclass(frozen=True)
class UncertaintyFacts:
    """Summary of an uncertainty raster; the last three are NaN without a reference.

    Attributes:
        mean: DN.
        mean_percent: Over the mean DN of the MS.
        p95: Percentile 95, DN.
        correlation: Of the uncertainty and the absolute error.
        within_one: Share of the errors that are at most the uncertainty, 0 to 1.
        within_two: Share of the errors that are at most twice the uncertainty, 0 to 1.
    """

    mean: float
    mean_percent: float
    p95: float
    correlation: float
    within_one: float
    within_two: float


class UncertaintySums:
    """Gathers pixels of the uncertainty and the errors, window by window."""

    def __init__(self) -> None:
        self._values: list[np.ndarray] = []
        self._errors: list[np.ndarray] = []

    def add(self, sample: Sample) -> None:
        """Take in one window that has an uncertainty."""
        known = sample.reference_valid if sample.reference is not None else sample.valid
        valid = sample.over(sample.core, known)
        values = sample.over(sample.core, sample.uncertainty)[:, valid]
        step = max(values.shape[1] // PIXELS_PER_WINDOW, 1)
        self._values.append(values[:, ::step].ravel())
        if sample.reference is not None:
            error = np.abs(sample.over(sample.core, sample.fused - sample.reference))
            if len(sample.uncertainty) == 1:
                error = np.sqrt((error**2).mean(axis=0, keepdims=True))
            self._errors.append(error[:, valid][:, ::step].ravel())

    def result(self, level: float) -> UncertaintyFacts | None:
        """The summary; None without a valid pixel.

        Args:
            level: Mean DN of the MS.
        """
        values = np.concatenate(self._values or [np.zeros(0)]).astype(np.float64)
        if not values.size:
            return None
        agreement = (math.nan,) * 3
        if self._errors:
            error = np.concatenate(self._errors).astype(np.float64)
            spread = float(values.std() * error.std())
            covariance = float(((values - values.mean()) * (error - error.mean())).mean())
            agreement = (
                covariance / spread if spread > 0 else math.nan,
                float((error <= values).mean()),
                float((error <= 2 * values).mean()),
            )
        mean = float(values.mean())
        percent = 100 * mean / level if level else math.nan
        return UncertaintyFacts(mean, percent, float(np.percentile(values, 95)), *agreement)
