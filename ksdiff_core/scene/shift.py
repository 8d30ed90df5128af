"""How far PAN and MS are shifted against each other, measured on tiles of a scene.

PAN, degraded to the MS grid as if it lay elsewhere, is regressed on all bands of the MS and on its own
slopes; the coefficients of the slopes are the part of the shift that is still missing. Bands that have
nothing to do with PAN get no weight, and bands that run against it are turned around by theirs. Images are
high-passed, so that haze and large areas do not count, and pixels that the regression cannot explain (cars,
clouds, whatever changed) count little.

Sign: a shift (row, col) tells by how many PAN pixels the MS has to move down and to the right to lie on PAN.

Source: Lucas and Kanade 1981, An iterative image registration technique, for the regression on slopes; the
search over all bands at once, the weights and the errors are our own.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ksdiff_core.errors import Cancelled
from ksdiff_core.scene.patches import BLOCK_PX, SEARCH_PX, Patch, patches_of
from ksdiff_core.tiling import Tile

SMALLEST_PX = 0.35
"""Shift in PAN pixels from which a correction is worth it."""

MIN_EXPLAINED = 0.2
"""Share of PAN's detail that the MS must explain."""

MAX_RIVAL = 0.7
"""What another place may explain, over what the best place explains; more is a pattern that repeats."""

LEAN = 0.1
"""Systematic part of the error: how much of what the MS does not explain may lean to one side, as shadows
do. Measured on simulated scenes with single bands, where it is 0.06 to 0.13."""

MIN_BLOCKS = 9
"""Blocks that must be there to tell how well they agree."""

_STEPS = 6
"""Most steps of refinement; two or three are usual."""

_CLOSE_PX = 0.05
"""A step this small leaves nothing to refine."""

_ORDINARY = 2.0
"""Residuals, in robust standard deviations, from which on a pixel counts less than half (Cauchy)."""


@dataclass(frozen=True)
class Shift:
    """A measured shift in PAN pixels; see the module for its sign.

    Attributes:
        row: How far the MS has to move down.
        col: How far it has to move right.
        error: Standard error of the worse of both; infinite when nothing could be measured.
        before: Share of PAN's detail (in MS pixels) that the MS explains where it lies, 0 to 1.
        after: The same where it would lie after the shift.
        rival: What the best other place explains over what the best place does; near 1 for a pattern that
            repeats and for images that have nothing in common.
    """

    row: float
    col: float
    error: float
    before: float
    after: float
    rival: float

    @property
    def size(self) -> float:
        """Length in PAN pixels."""
        return math.hypot(self.row, self.col)

    @property
    def confident(self) -> bool:
        """Whether the images agree well, in one place only, and better than without the shift."""
        certain = 2.0 * self.error <= max(self.size, SMALLEST_PX)
        inside = max(abs(self.row), abs(self.col)) < SEARCH_PX
        agree = self.after >= max(MIN_EXPLAINED, self.before - 1e-3) and self.rival <= MAX_RIVAL
        return certain and inside and agree


NOT_MEASURED = Shift(0.0, 0.0, math.inf, 0.0, 0.0, 1.0)
"""Of images that are constant, too small or almost nowhere valid."""


def measure_shift(samples: Sequence[Tile], cancelled: Callable[[], bool] = lambda: False) -> Shift:
    """The global shift between PAN and MS from tiles of one scene.

    Raises:
        Cancelled: The user stopped.
    """
    patches, at = patches_of(samples), np.zeros(2)
    images = _images(patches, at, cancelled)
    if not _comparable(images):
        return NOT_MEASURED
    ratio = samples[0].scene.ratio
    lag, rival = _search(images, ratio)
    before = after = _explained(images)
    if lag.any():
        at = np.clip(lag * ratio, -SEARCH_PX, SEARCH_PX)
        images = _images(patches, at, cancelled)
    for _ in range(_STEPS):
        after = _explained(images)
        step, error = _refine(images)
        step = np.clip(step, -ratio / 2, ratio / 2)
        at = np.clip(at + step, -SEARCH_PX, SEARCH_PX)
        if np.abs(step).max() < _CLOSE_PX:
            break
        images = _images(patches, at, cancelled)
    return Shift(float(at[0]), float(at[1]), float(error.max()), before, after, rival)


def _images(
    patches: Sequence[Patch], shift: np.ndarray, cancelled: Callable[[], bool]
) -> list[np.ndarray]:
    """High-passed PAN, its two slopes and the bands of every patch, (C + 3, h, w), 0 where invalid."""
    images = []
    for patch in patches:
        if cancelled():
            raise Cancelled
        images.append(patch.images((float(shift[0]), float(shift[1]))))
    return images


def _comparable(images: list[np.ndarray]) -> bool:
    """Whether enough blocks of PAN and of the MS show anything at all."""
    seen = 0
    for image in images:
        blocks = _blocks(image)
        seen += int((blocks[0].any(axis=1) & blocks[3:].any(axis=(0, 2))).sum())
    return bool(images) and seen >= max(MIN_BLOCKS, len(images[0]) + 1)


def _search(images: list[np.ndarray], ratio: float) -> tuple[np.ndarray, float]:
    """The shift in whole MS pixels at which the bands explain PAN best, and its strongest rival.

    For every lag the cross-covariances v of PAN with all bands come from a Fourier transform; with the
    covariance M of the bands, v' M^-1 v is the part of PAN's variance that they explain.
    """
    reach = math.ceil(SEARCH_PX / ratio)
    cross, bands, power = 0.0, 0.0, 0.0
    for image in images:
        pan_and_bands = np.delete(image, (1, 2), axis=0)
        size = [side + reach for side in image.shape[1:]]
        spectra = np.fft.rfft2(pan_and_bands, s=size)
        lags = np.fft.irfft2(spectra[1:].conj() * spectra[0], s=size)
        cross = cross + np.roll(lags, (reach, reach), (1, 2))[:, : 2 * reach + 1, : 2 * reach + 1]
        flat = pan_and_bands.reshape(len(pan_and_bands), -1).astype(np.float64)
        bands = bands + flat[1:] @ flat[1:].T
        power += float(flat[0] @ flat[0])
    explained = np.einsum("bij,bc,cij->ij", cross, _inverse(bands), cross) / power
    row, col = np.unravel_index(int(explained.argmax()), explained.shape)
    best = float(explained[row, col])
    explained[max(row - 1, 0) : row + 2, max(col - 1, 0) : col + 2] = 0.0
    return np.array([row - reach, col - reach]), float(explained.max()) / max(best, 1e-30)


def _explained(images: list[np.ndarray]) -> float:
    """Share of PAN's variance that a regression on the bands explains."""
    flat = np.concatenate([np.delete(i, (1, 2), 0).reshape(len(i) - 2, -1) for i in images], 1)
    moments = flat.astype(np.float64) @ flat.T.astype(np.float64)
    return float(moments[0, 1:] @ _inverse(moments[1:, 1:]) @ moments[1:, 0] / moments[0, 0])


def _refine(images: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """What the shift lacks (rows, cols) and the standard error of each, in PAN pixels.

    The random error comes from the disagreement of blocks: with the scores u of the blocks, A^-1 U U' A^-1.

    Source: White 1980, A heteroskedasticity-consistent covariance matrix estimator, with blocks for pixels.
    """
    blocks = np.concatenate([_blocks(image) for image in images], axis=1).astype(np.float64)
    pan, others = blocks[0].ravel(), blocks[1:].reshape(len(blocks) - 1, -1)
    used = blocks.any(axis=0).ravel()
    weights = used.astype(np.float64)
    for _ in range(3):
        weighted = others * weights
        fit = _inverse(weighted @ others.T) @ (weighted @ pan)
        rest = pan - fit @ others
        spread = 1.4826 * float(np.median(np.abs(rest[used]))) or 1.0
        weights = used / (1.0 + (rest / (_ORDINARY * spread)) ** 2)
    inverse = _inverse(others @ others.T)
    scores = (others * rest).reshape(len(others), blocks.shape[1], -1).sum(axis=2)
    random = np.diag(inverse @ (scores @ scores.T) @ inverse)
    systematic = LEAN**2 * float(rest @ rest) * np.diag(inverse)
    return -fit[:2], np.sqrt((random + systematic)[:2])


def _inverse(matrix: np.ndarray) -> np.ndarray:
    """Pseudo-inverse of a covariance, whatever the units of its variables."""
    scale = np.sqrt(np.where(np.diag(matrix) > 0, np.diag(matrix), 1.0))
    units = np.outer(scale, scale)
    return np.linalg.pinv(matrix / units, rcond=1e-9, hermitian=True) / units


def _blocks(image: np.ndarray) -> np.ndarray:
    """(n, h, w) as (n, blocks, pixels)."""
    bands, height, width = image.shape
    shape = (bands, height // BLOCK_PX, BLOCK_PX, width // BLOCK_PX, BLOCK_PX)
    return image.reshape(shape).swapaxes(2, 3).reshape(bands, -1, BLOCK_PX**2)
