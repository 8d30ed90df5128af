"""Crops of one scene side by side: what every method made of the same place, at the same stretch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ksdiff_core.evaluation.scores import Fusion
from ksdiff_core.grid import Window
from ksdiff_core.reports.bands import display_bands
from ksdiff_core.reports.picture import stretch_limits, to_rgb
from ksdiff_core.sensors.table import spectral_name

CROP_PX = 128
"""Side of a crop, the whole side of a smaller scene."""

CANDIDATE_STEP_PX = 16
"""Distance of the places among which the crop is chosen."""

STRETCH = (1.0, 99.0)
"""Percentiles of all colour crops together that become black and white."""

ERROR_PERCENTILE = 99.0
"""Percentile of all error maps together at which their scale ends."""

RAMP = ((13, 8, 60), (92, 22, 120), (186, 55, 85), (244, 136, 40), (252, 252, 190))
"""Colours of the error maps from none to the end of the scale, evenly spaced."""


@dataclass(frozen=True)
class Picture:
    """One crop ready to be shown: uint8 (H, W) or (H, W, 3)."""

    title: str
    image: np.ndarray


@dataclass(frozen=True)
class Strip:
    """The pictures of one scene at one resolution.

    Attributes:
        pictures: In order: PAN, interpolated MS, methods, reference, error maps.
        place: The crop in the PAN image that was fused.
        shown: Names or numbers of the bands shown as red, green and blue.
        error_limit: End of the scale of the error maps in DN, 0 without error maps.
    """

    pictures: tuple[Picture, ...]
    place: Window
    shown: tuple[str, ...]
    error_limit: float


class CropKeeper:
    """Watches the fusions of one scene and keeps the crops from which strips are made.

    Args:
        band_names: Of the scene.
    """

    def __init__(self, band_names: Sequence[str]) -> None:
        self._names = tuple(band_names)
        self._kept: dict[bool, _Kept] = {}

    def __call__(self, fusion: Fusion) -> None:
        """Keep the crop of one fused image."""
        reduced = fusion.reference is not None
        if reduced not in self._kept:
            self._kept[reduced] = _Kept(fusion, shown_bands(self._names, len(fusion.image)))
        self._kept[reduced].add(fusion)

    def strip(self, reduced: bool, labels: Sequence[str]) -> Strip | None:
        """The chosen methods beside PAN, interpolated MS and reference.

        Args:
            reduced: At reduced resolution, with a reference; else at full resolution.
            labels: Rows to show.

        Returns:
            None when nothing was fused at that resolution.
        """
        if reduced not in self._kept:
            return None
        kept = self._kept[reduced]
        shown = tuple(
            self._names[b] if b < len(self._names) and self._names[b] else f"band {b + 1}"
            for b in kept.bands
        )
        return kept.strip([label for label in dict.fromkeys(labels) if label in kept.fused], shown)


class _Kept:
    """Crops of one scene at one resolution, only the bands that are shown."""

    def __init__(self, first: Fusion, bands: list[int]) -> None:
        self.bands = bands
        self.place = choose_crop(first.tile.pan, first.border_px)
        self.cut = np.s_[..., slice(*self.place.row_range), slice(*self.place.col_range)]
        self.pan = first.tile.pan[self.cut].copy()
        self.ms_up = first.tile.ms_up[self.cut][bands]
        self.reference = None if first.reference is None else first.reference[self.cut][bands]
        self.fused: dict[str, np.ndarray] = {}
        self.errors: dict[str, np.ndarray] = {}

    def add(self, fusion: Fusion) -> None:
        self.fused[fusion.label] = fusion.image[self.cut][self.bands]
        if fusion.reference is not None:
            error = np.abs(fusion.image[self.cut] - fusion.reference[self.cut])
            self.errors[fusion.label] = error.mean(axis=0)

    def strip(self, labels: Sequence[str], shown: tuple[str, ...]) -> Strip:
        colour = {"MS interpolated": self.ms_up}
        colour.update((label, self.fused[label]) for label in labels)
        if self.reference is not None:
            colour["reference"] = self.reference
        pictures = [Picture("PAN", _grey(self.pan)), *_stretched(colour)]
        errors = {label: self.errors[label] for label in labels if label in self.errors}
        limit = error_limit(errors)
        pictures += [
            Picture(f"error of {label}", error_map(error, limit)) for label, error in errors.items()
        ]
        return Strip(tuple(pictures), self.place, shown, limit)


def choose_crop(pan: np.ndarray, border: int = 0) -> Window:
    """The place with the most local contrast: the largest mean difference of neighbouring pixels.

    Args:
        pan: (H, W).
        border: Pixels on each side that are avoided, less than half of each side.

    Returns:
        A window of :data:`CROP_PX`, or of all there is inside the border of a smaller scene; the
        first of equals in reading order.
    """
    values = pan[border : pan.shape[0] - border, border : pan.shape[1] - border].astype(np.float64)
    height, width = (min(CROP_PX, side) for side in values.shape)
    tops = _places(values.shape[0] - height)[:, None]
    lefts = _places(values.shape[1] - width)[None]
    contrast = np.zeros(values.shape)
    contrast[1:] += np.abs(np.diff(values, axis=0))
    contrast[:, 1:] += np.abs(np.diff(values, axis=1))
    sums = np.pad(contrast, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    total = sums[tops + height, lefts + width] - sums[tops, lefts + width]
    total += sums[tops, lefts] - sums[tops + height, lefts]
    row, col = np.unravel_index(int(total.argmax()), total.shape)
    return Window(border + int(tops[row, 0]), border + int(lefts[0, col]), height, width)


def error_limit(errors: Mapping[str, np.ndarray]) -> float:
    """End of the common scale of error maps in DN, 0 without any."""
    if not errors:
        return 0.0
    return float(np.percentile(np.stack(list(errors.values())), ERROR_PERCENTILE))


def error_map(
    error: np.ndarray, limit: float, ramp: Sequence[tuple[int, int, int]] = RAMP
) -> np.ndarray:
    """Errors (H, W) >= 0 as colours of a ramp, uint8 (H, W, 3); all above ``limit`` alike."""
    share = np.clip(error / limit, 0.0, 1.0) if limit > 0.0 else np.zeros(error.shape)
    stops = np.linspace(0.0, 1.0, len(ramp))
    channels = [np.interp(share, stops, [colour[k] for colour in ramp]) for k in range(3)]
    return np.rint(np.stack(channels, axis=-1)).astype(np.uint8)


def shown_bands(names: Sequence[str], count: int) -> list[int]:
    """Indices of the bands to show, chosen as in the report of a fused raster."""
    known: dict[str, int] = {}
    for index, name in enumerate(names[:count]):
        known.setdefault(spectral_name(name), index)
    return list(display_bands(known, count))


def _places(last: int) -> np.ndarray:
    """Candidates for the first pixel of the crop, the last possible one included."""
    return np.unique(np.append(np.arange(0, last, CANDIDATE_STEP_PX), last))


def _grey(image: np.ndarray) -> np.ndarray:
    """(H, W) for display, uint8."""
    return to_rgb(image[None], stretch_limits(image[None], *STRETCH))[..., 0]


def _stretched(images: Mapping[str, np.ndarray]) -> list[Picture]:
    """Colour crops (1 or 3, H, W) at one stretch, that of all their pixels."""
    limits = stretch_limits(np.concatenate(list(images.values()), axis=2), *STRETCH)
    return [Picture(title, to_rgb(image, limits)) for title, image in images.items()]
