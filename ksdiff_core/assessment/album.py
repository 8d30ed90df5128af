"""What the figures of a report show, cut out of the windows as they pass by a second time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ksdiff_core.assessment.places import Edge, Scout, Spot
from ksdiff_core.assessment.sampling import Sample
from ksdiff_core.grid import Window

PAN, MS, EXP, FUSED, REFERENCE = "pan", "ms", "exp", "fused", "reference"
"""What the images of a report are called; a classical method is called by its own name."""

REPROJECTION_ERROR, ERROR, UNCERTAINTY = "reprojection_error", "error", "uncertainty"
"""What the maps are called: percent of the mean DN of a band, root mean square over the bands."""

BINS = 80
"""Bins of a histogram, about."""

PIXELS_PER_WINDOW = 20_000
"""Pixels of a band that a window contributes to the histograms, about."""

OVERVIEW_PX = 660
"""Longest side of the overview."""

_TAILS = (0.2, 99.8)
"""Percentiles between which the histograms run."""


@dataclass(frozen=True)
class Crop:
    """Images of one place at the pixels of PAN: display bands (1 or 3, h, w), maps (h, w)."""

    window: Window
    images: Mapping[str, np.ndarray]
    maps: Mapping[str, np.ndarray]


@dataclass(frozen=True)
class Histograms:
    """Shares of all pixels per bin, percent; the few beyond the outer bins are not shown.

    Attributes:
        edges: (C, bins + 1) DN, equally spaced.
        shares: (C, bins) by image.
    """

    edges: np.ndarray
    shares: Mapping[str, np.ndarray]


@dataclass
class Album:
    """Gathers the figures' content.

    Args:
        scout: Knows the places.
        display: Bands shown as red, green, blue, or one.
        area: PAN pixels that are assessed, for the overview.

    Attributes:
        crops: In the order of the places.
        spectra: By place, then by image: (C,) mean DN over the footprint of 3 x 3 MS pixels.
        profile: By image: (bands, n) DN along the edge.
        overview: (1 or 3, h, w) display bands of the raster, NaN where nothing was read.
    """

    scout: Scout
    display: Sequence[int]
    area: Window
    crops: dict[Window, Crop] = field(default_factory=dict)
    spectra: dict[Spot, dict[str, np.ndarray]] = field(default_factory=dict)
    profile: dict[str, np.ndarray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.step = -(-max(self.area.height, self.area.width) // OVERVIEW_PX)
        shape = (-(-self.area.height // self.step), -(-self.area.width // self.step))
        self.overview = np.full((len(self.display), *shape), np.nan, np.float32)
        self._pixels: dict[str, list[np.ndarray]] = {}
        self._crops, self._spots, self._edge = self.scout.crops, self.scout.spots, self.scout.edge

    @property
    def edge(self) -> Edge | None:
        """Where the profile lies."""
        return self._edge if self.profile else None

    def add(self, sample: Sample, images: Mapping[str, np.ndarray]) -> None:
        """Take what is needed from one window.

        Args:
            sample: The window.
            images: The raster, EXP, a classical method, and a reference: (C, H, W) over
                ``sample.tile.window``.
        """
        self._add_overview(sample)
        self._add_pixels(sample, images)
        for window in self._crops:
            if _within(window, sample.core):
                self.crops[window] = self._crop(sample, window, images)
        for spot in self._spots:
            # The outermost MS pixels are not in the window's own, but its tile knows them.
            if _within(Window(spot.row - 1, spot.col - 1, 3, 3), sample.ms_window):
                self.spectra[spot] = _spectra(sample, spot, images)
        edge = self._edge
        if edge is not None and _within(edge.window, sample.core):
            lines = {PAN: sample.tile.pan[None], **images}
            self.profile = {
                name: sample.over(edge.window, image).reshape(len(image), -1)
                for name, image in lines.items()
            }

    def histograms(self) -> Histograms | None:
        """Of the MS, the raster and the reference; None without a valid pixel."""
        pixels = {name: np.concatenate(parts, axis=1) for name, parts in self._pixels.items()}
        if not pixels or not all(values.shape[1] for values in pixels.values()):
            return None
        ends = np.stack([np.percentile(v, _TAILS, axis=1) for v in pixels.values()])
        low, high = ends[:, 0].min(axis=0), ends[:, 1].max(axis=0)
        whole = all((values == np.rint(values)).all() for values in pixels.values())
        width = np.maximum((high - low) / BINS, 1e-6)
        if whole:
            # Bins of whole numbers, or some would hold more of them than others.
            low, width = np.floor(low) - 0.5, np.ceil(width)
        count = int(np.ceil((high - low) / width - 1e-9).max())
        edges = low[:, None] + width[:, None] * np.arange(count + 1)
        shares = {
            name: np.stack(
                [
                    100.0 * np.histogram(band, ends)[0] / band.size
                    for band, ends in zip(values, edges)
                ]
            )
            for name, values in pixels.items()
        }
        return Histograms(edges, shares)

    def _add_overview(self, sample: Sample) -> None:
        core, step = sample.core, self.step
        rows = np.arange(-(-(core.row - self.area.row) // step) * step, self.area.height, step)
        cols = np.arange(-(-(core.col - self.area.col) // step) * step, self.area.width, step)
        rows = rows[rows < core.row_range[1] - self.area.row]
        cols = cols[cols < core.col_range[1] - self.area.col]
        if not rows.size or not cols.size:
            return
        window = sample.tile.window
        row, col = rows + self.area.row - window.row, cols + self.area.col - window.col
        shown = sample.fused[list(self.display)][:, row[:, None], col[None, :]]
        shown = np.where(sample.valid[row[:, None], col[None, :]], shown, np.nan)
        self.overview[:, (rows // step)[:, None], (cols // step)[None, :]] = shown

    def _add_pixels(self, sample: Sample, images: Mapping[str, np.ndarray]) -> None:
        clear = sample.ms_clear
        self._pixels.setdefault(MS, []).append(_some(sample.ms[:, clear]))
        for name in (FUSED, REFERENCE):
            if name in images:
                mask = sample.valid if name == FUSED else sample.reference_valid
                mask = sample.over(sample.core, mask)
                values = sample.over(sample.core, images[name])[:, mask]
                self._pixels.setdefault(name, []).append(_some(values))

    def _crop(self, sample: Sample, window: Window, images: Mapping[str, np.ndarray]) -> Crop:
        bands, scene = list(self.display), sample.tile.scene
        index = [
            axis.ms_under(*pan)
            for axis, pan in ((scene.rows, window.row_range), (scene.cols, window.col_range))
        ]
        shown = {PAN: sample.over(window, sample.tile.pan)[None]}
        shown[MS] = _picked(sample.tile.ms, sample.tile.ms_window, index)[bands]
        for name, image in images.items():
            shown[name] = sample.over(window, image)[bands]
        # A copy, so that no crop keeps its whole window in memory.
        shown = {name: np.ascontiguousarray(image) for name, image in shown.items()}
        levels = self.scout.levels
        seen = sample.seen_by_ms(images[FUSED]) - sample.ms
        maps = {REPROJECTION_ERROR: _picked(_percent(seen, levels), sample.ms_window, index)}
        if REFERENCE in images:
            difference = sample.over(window, images[FUSED] - images[REFERENCE])
            known = sample.over(window, sample.reference_valid)
            maps[ERROR] = np.where(known, _percent(difference, levels), np.nan)
        if sample.uncertainty is not None:
            maps[UNCERTAINTY] = _percent(sample.over(window, sample.uncertainty), levels)
        return Crop(window, shown, maps)


def _spectra(sample: Sample, spot: Spot, images: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Mean DN of 3 x 3 MS pixels, and of the PAN pixels whose centre lies in them."""
    scene, window = sample.tile.scene, sample.tile.window
    place = Window(spot.row - 1, spot.col - 1, 3, 3)
    ms = sample.tile.ms[(slice(None), *place.within(sample.tile.ms_window))]
    rows = np.flatnonzero(np.abs(scene.rows.ms_under(*window.row_range) - spot.row) <= 1)
    cols = np.flatnonzero(np.abs(scene.cols.ms_under(*window.col_range) - spot.col) <= 1)
    found = {MS: ms.mean(axis=(1, 2), dtype=np.float64)}
    for name, image in images.items():
        part = image[:, rows[:, None], cols[None, :]]
        found[name] = part.mean(axis=(1, 2), dtype=np.float64)
    return found


def _picked(image: np.ndarray, window: Window, index: Sequence[np.ndarray]) -> np.ndarray:
    """MS pixels of an image (..., h, w) over ``window`` at the nearest of the given positions."""
    rows = np.clip(index[0] - window.row, 0, window.height - 1)
    cols = np.clip(index[1] - window.col, 0, window.width - 1)
    return image[..., rows[:, None], cols[None, :]]


def _percent(difference: np.ndarray, levels: np.ndarray) -> np.ndarray:
    """Root mean square over bands (C or 1, h, w) relative to the bands' mean DN, in percent."""
    scale = np.abs(levels) if len(difference) == len(levels) else np.abs(levels.mean(keepdims=True))
    relative = difference / np.maximum(scale, 1e-9)[:, None, None]
    return 100.0 * np.sqrt((relative**2).mean(axis=0))


def _some(values: np.ndarray) -> np.ndarray:
    """About ``PIXELS_PER_WINDOW`` of the pixels of (C, n), evenly spread."""
    return values[:, :: max(values.shape[1] // PIXELS_PER_WINDOW, 1)].copy()


def _within(inner: Window, outer: Window) -> bool:
    return inner.intersection(outer) == inner
