"""How sharp PAN is at its own Nyquist frequency, told by PAN alone.

Where PAN is sharp, its finest detail is partly aliasing and agrees little with that of the bands; where it is
soft, it agrees, and too little of it is there. MS does not show this.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ksdiff_core.machine.parallel import strips
from ksdiff_core.numerics.pixels import convolve

TEXTURE_SIZE = 2
"""Numbers that describe PAN's texture."""

CRISP_TEXTURE = (0.0, 0.3)
"""The first of them at which PAN counts as soft, and as crisp."""

MOST_SOFTENING = 0.3
"""Share of a crisp PAN's detail at its Nyquist frequency that :func:`soften` takes off, along rows and along
columns. Chosen on validation scenes, see the findings beside the weights."""

SOFTENING_REACH = 4
"""Pixels on each side that :func:`soften` looks at."""

_ALTERNATING = np.array([1, -8, 28, -56, 70, -56, 28, -8, 1], np.float32) / np.float32(256)
"""Filter whose response at f cycles per pixel is ((1 - cos(2 pi f)) / 2) ** 4: the finest detail alone."""

_SUPPORT = 6
"""Pixels along each side of which the widest filter makes one number."""


def pan_texture(windows: Iterable[tuple[np.ndarray, np.ndarray | None]]) -> np.ndarray:
    """Two numbers, float32, free of units, that grow with the sharpness of PAN.

    The first is the logarithm of the strength (root mean square) of 2 x 2 checkers over that of PAN minus its
    3 x 3 mean; white noise has ln(3 / sqrt(2)) = 0.75. The second is the logarithm of the latter over its like
    at half the resolution; white noise has ln 2. Both are 0 where there is no texture at all.

    Args:
        windows: PAN (H, W) in DN with its valid pixels (H, W), None if all are.
    """
    power = np.zeros(3)
    count = 0
    for pan, valid in windows:
        if min(pan.shape) < _SUPPORT:
            continue
        pan = np.asarray(pan, np.float32)
        inside = None
        if valid is not None and not valid.all():
            pan = np.where(valid, pan, np.float32(0))
            inside = _whole(valid)
        for index, image in enumerate(_filtered(pan)):
            image = image if inside is None else image[inside]
            power[index] += np.square(image).sum(dtype=np.float64)
        count += image.size
    checkers, fine, coarse = np.log(np.sqrt(power / max(count, 1)) + 1e-6)
    return np.array([checkers - fine, fine - coarse], np.float32)


def softening(texture: np.ndarray) -> float:
    """How much :func:`soften` is to take off a PAN with this :func:`pan_texture`, 0 to ``MOST_SOFTENING``."""
    return MOST_SOFTENING * float(np.interp(texture[0], CRISP_TEXTURE, (0.0, 1.0)))


def soften(pan: np.ndarray, strength: float) -> np.ndarray:
    """PAN (H, W) float32 with less of its finest detail; what lies beyond its edges repeats them.

    The response is 1 - strength ((1 - cos(2 pi f)) / 2) ** 4 along rows, times its like along columns: at half
    the Nyquist frequency 1 - strength / 16.

    Args:
        pan: In DN.
        strength: 0 to 1; 0 changes nothing.
    """
    if strength == 0:
        return pan
    taps = -np.float32(strength) * _ALTERNATING
    taps[SOFTENING_REACH] += 1
    padded = np.pad(pan, SOFTENING_REACH, mode="edge")
    out = np.empty_like(pan)
    for rows in strips(*pan.shape):
        out[rows] = convolve(padded[rows.start : rows.stop + 2 * SOFTENING_REACH], taps)
    return out


def _filtered(pan: np.ndarray) -> Iterable[np.ndarray]:
    """Checkers, fine and coarse detail at the places where all three exist (H - 5, W - 5)."""
    middle = (slice(2, -3), slice(2, -3))
    across = pan[:, 1:] - pan[:, :-1]
    yield (across[1:] - across[:-1])[2:-2, 2:-2]
    yield pan[middle] - _box(pan, 1)[1:-2, 1:-2]
    pairs = pan[:, 1:] + pan[:, :-1]
    halved = 0.25 * (pairs[1:] + pairs[:-1])
    yield halved[2:-2, 2:-2] - _box(halved, 2)


def _box(image: np.ndarray, step: int) -> np.ndarray:
    """Mean of 3 x 3 pixels that lie ``step`` apart, where all exist."""
    rows = image[: -2 * step] + image[step:-step] + image[2 * step :]
    total = rows[:, : -2 * step] + rows[:, step:-step] + rows[:, 2 * step :]
    return total * np.float32(1 / 9)


def _whole(valid: np.ndarray) -> np.ndarray:
    """Places whose widest filter sees valid pixels only (H - 5, W - 5)."""
    for axis in (0, 1):
        moved = [np.roll(valid, -shift, axis) for shift in range(_SUPPORT)]
        valid = np.logical_and.reduce(moved)
    return valid[: -_SUPPORT + 1, : -_SUPPORT + 1]
