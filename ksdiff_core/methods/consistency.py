"""Radiometric consistency: seen through the MS sensor again, the result is the MS.

The last step of every fusion. What filtering and decimating the result leaves of the MS is spread back by
the smallest change of the result that removes it (the projection onto all images that give back the MS).
If the true image gives back the MS too, that step can only bring the result closer to it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Callable

import numpy as np

from ksdiff_core.errors import Cancelled
from ksdiff_core.machine.parallel import for_each
from ksdiff_core.numerics.banded import Banded, BandedSolver, apply_separable, banded_gram
from ksdiff_core.scene.samples import ms_valid
from ksdiff_core.scene.sharpness import UNKNOWN, measure_sharpness, with_gains
from ksdiff_core.sensors.mtf import Axis, degrade_margin, degrade_matrix
from ksdiff_core.tiling import Method, Scene, Tile

REACH_MS = 8
"""MS pixels after which a correction has died away: below 0.5 % for gains from 0.2 on, measured."""

RIDGE = 3e-3
"""Share of the strongest response at which a weak one is left alone, so that noise is not amplified."""

MEASURED_RIDGE = 0.05
"""The same where the MTF was measured: MS that was sharpened has no Gaussian MTF, and a correction that
trusts it wholly makes halos. On 20 such scenes ERGAS is 0.25 % lower and MS given back to 0.1 %."""

MIN_GAIN = 0.15
"""Lower gains would need corrections that amplify noise and reach further than ``REACH_MS``."""


class Consistent:
    """A method with the sharpness of the MS measured before it and its result corrected after it.

    Implements :class:`ksdiff_core.tiling.Method`.

    Args:
        method: The method itself.
        scene: The scene that it will fuse.
        correct: False leaves the method's result as it is.
        spread: Give the spread over the method's latent samples too.
    """

    def __init__(
        self, method: Method, scene: Scene, correct: bool = True, spread: bool = False
    ) -> None:
        self.method = method
        self.correct = correct
        self.spread = spread
        self.align = method.align
        gain = max(min(scene.nyquist_gains), MIN_GAIN)
        reach = math.ceil(REACH_MS * scene.ratio) + degrade_margin(gain, scene.ratio)
        self.halo = method.halo + (reach if correct else 0)
        self.assumed = self.gains = scene.nyquist_gains
        self.sharpness = UNKNOWN

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = lambda: False) -> None:
        """Measure how sharp the MS is, then let the method learn from the scene."""
        self.sharpness = measure_sharpness(samples, cancelled)
        self.gains = self.sharpness.gains(self.assumed)
        asking = _Asking(with_gains(tile, self.gains) for tile in samples)
        asking.cancelled = cancelled
        self.method.fit(asking, cancelled)

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = lambda: False) -> np.ndarray:
        """Fused window (C, H, W) float32 in DN that gives back the MS.

        With ``spread`` (2 C, H, W): after the image the standard deviation over the method's latent
        samples, in DN.
        """
        tile = with_gains(tile, self.gains)
        fused = self._finish(self.method.fuse(tile, cancelled), tile)
        if not self.spread:
            return fused
        members = self.method.fuse_members(tile, cancelled)
        return np.concatenate([fused, _deviation(self._finish(m, tile) for m in members)])

    @property
    def device(self) -> str:
        """Where the method computes now: "cpu", "cuda" or "mps"."""
        return getattr(self.method, "device_name", "cpu")

    @property
    def precision(self) -> str:
        """Of the method's network: "fp32" or "bf16"; empty without one."""
        return getattr(self.method, "precision", "")

    def to_cpu(self) -> None:
        """Compute on the CPU from now on, with what was learned."""
        self.method.to_cpu()

    def _finish(self, fused: np.ndarray, tile: Tile) -> np.ndarray:
        if not self.correct:
            return fused
        ridge = MEASURED_RIDGE if self.sharpness.clear else RIDGE
        return restore_ms(fused, tile, self.method.halo, ridge)

    def facts(self) -> list[str]:
        """What was measured and decided, one sentence each; after :meth:`fit`."""
        if not math.isfinite(self.sharpness.error):
            return ["The sharpness of the MS could not be measured; the assumed one is used."]
        text = (
            f"Nyquist gain of the MS, mean of bands: {self.sharpness.gain:.2f} measured, "
            f"{np.mean(self.assumed):.2f} assumed; "
        )
        used = "the measured one is used." if self.sharpness.clear else "the assumed one is used."
        return [text + used]


class _Asking(list):
    """Samples that ask before each whether to go on, since methods look at all of them in one go."""

    cancelled: Callable[[], bool]

    def __iter__(self) -> Iterator[Tile]:
        for tile in super().__iter__():
            if self.cancelled():
                raise Cancelled
            yield tile


def _deviation(images: Iterable[np.ndarray]) -> np.ndarray:
    """Standard deviation of images (C, H, W), of which no two are in memory longer than needed.

    Source: Welford 1962, Note on a method for calculating corrected sums of squares and products.
    """
    count, mean, squares = 0, np.float32(0), np.float32(0)
    for image in images:
        count += 1
        before = image - mean
        mean = mean + before / np.float32(count)
        squares = squares + before * (image - mean)
    if count < 2:
        raise ValueError(f"expected at least 2 latent samples, got {count}")
    return np.sqrt(np.maximum(squares, 0) / np.float32(count - 1))


def restore_ms(
    fused: np.ndarray, tile: Tile, unreliable: int = 0, ridge: float = RIDGE
) -> np.ndarray:
    """The fused window, changed as little as possible so that it gives back the MS.

    x + D^T (D D^T + e I)^-1 (m - D x) with D the MTF filter and decimation, per band. D is separable, so
    the inverse is one small matrix per axis.

    Args:
        fused: (C, H, W) over ``tile.window``, float32; changed in place.
        tile: The window with its MS. MS pixels that are invalid, or whose footprint leaves the window, do
            not count.
        unreliable: PAN pixels along the window's edges, except the scene's own, that hold no result.
        ridge: e, as a share of the strongest response of D D^T.
    """
    scene = tile.scene
    rows, row_pixels = _usable(scene.rows, tile.window.row_range, unreliable)
    cols, col_pixels = _usable(scene.cols, tile.window.col_range, unreliable)
    if rows[0] >= rows[1] or cols[0] >= cols[1]:
        return fused
    first = tile.ms_window
    place = np.s_[
        rows[0] - first.row : rows[1] - first.row, cols[0] - first.col : cols[1] - first.col
    ]
    counts = ms_valid(tile)[place]
    inner = np.s_[
        row_pixels[0] - tile.window.row : row_pixels[1] - tile.window.row,
        col_pixels[0] - tile.window.col : col_pixels[1] - tile.window.col,
    ]
    gains = [max(gain, MIN_GAIN) for gain in scene.nyquist_gains]
    for gain in set(gains):
        bands = np.flatnonzero(np.equal(gains, gain))
        down = degrade_matrix(scene.rows, gain, rows, row_pixels)
        across = degrade_matrix(scene.cols, gain, cols, col_pixels)
        images = [fused[band][inner] for band in bands]
        rest = tile.ms[bands][(slice(None), *place)]
        _subtract(rest, images, Banded(down), Banded(across))
        rest *= counts
        rest = _inverse(scene.rows, down, ridge).solve(rest, axis=1)
        rest = _inverse(scene.cols, across, ridge).solve(rest, axis=2)
        _add(images, rest.astype(np.float32), Banded(down.T), Banded(across.T))
    return fused


def _usable(
    axis: Axis, window: tuple[int, int], unreliable: int
) -> tuple[tuple[int, int], tuple[int, int]]:
    """MS pixels whose filter stays on reliable pixels of a window, and those PAN pixels."""
    start = window[0] + (unreliable if window[0] > 0 else 0)
    stop = window[1] - (unreliable if window[1] < axis.pan_size else 0)
    reach = degrade_margin(MIN_GAIN, axis.ratio)
    # Beyond the scene the filter repeats the edge pixel; the MS pixel itself must lie on PAN.
    low = start + reach if start > 0 else 0
    high = stop - reach if stop < axis.pan_size else axis.pan_size
    first = math.ceil(low / axis.ratio + axis.offset - 1e-6)
    last = math.floor(high / axis.ratio + axis.offset + 1e-6)
    return (max(first, 0), min(last, axis.ms_size)), (start, stop)


def _subtract(rest: np.ndarray, images: list[np.ndarray], down: Banded, across: Banded) -> None:
    """Take what each image gives of the MS from ``rest`` (C, h, w)."""

    def one(band: int) -> None:
        rest[band] -= apply_separable(down, images[band], across)

    for_each(one, len(images), images[0].size)


def _add(images: list[np.ndarray], change: np.ndarray, up: Banded, along: Banded) -> None:
    """Spread ``change`` (C, h, w) over the images, in place."""

    def one(band: int) -> None:
        images[band] += apply_separable(up, change[band], along, enlarging=True)

    for_each(one, len(images), images[0].size)


def _inverse(axis: Axis, down: np.ndarray, ridge: float) -> BandedSolver:
    """The regularised D D^T of one axis, as :func:`operators` has it, ready to be solved."""
    diagonals = banded_gram(down)
    diagonals[0] += ridge / axis.ratio
    return BandedSolver(diagonals)


def operators(
    axis: Axis, gain: float, ms: tuple[int, int], pan: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Filter and decimation of one axis (h, H), and the regularised inverse of D D^T (h, h)."""
    down = degrade_matrix(axis, gain, ms, pan)
    gram = down.astype(np.float64) @ down.T.astype(np.float64)
    # The strongest response, that to a constant, is 1 / ratio on every window. Taken from the window's own
    # matrix it would depend on the tiling.
    inverse = np.linalg.inv(gram + RIDGE / axis.ratio * np.eye(len(gram)))
    return down, inverse.astype(np.float32)
