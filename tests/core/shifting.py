"""Scenes whose MS is shifted by an exactly known amount, without the operators of the core."""

from __future__ import annotations

import numpy as np

from ksdiff_core.quality.wald import degrade_bands
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.synthetic import SyntheticScene
from ksdiff_core.tiling import Tile, whole_scene


def fourier_shifted(image: np.ndarray, row: float, col: float) -> np.ndarray:
    """The content moved down and right by any part of a pixel, by a phase ramp; edges wrap around."""
    rows = np.fft.fftfreq(image.shape[-2])[:, None] * row
    cols = np.fft.rfftfreq(image.shape[-1])[None, :] * col
    spectrum = np.fft.rfft2(image.astype(np.float64)) * np.exp(-2j * np.pi * (rows + cols))
    return np.fft.irfft2(spectrum, s=image.shape[-2:]).astype(np.float32)


def seen_shifted(
    scene: SyntheticScene, row: float, col: float, noise: float = 0.0, gain: float = 0.25
) -> Tile:
    """PAN of the scene, and MS made of the truth as if it lay ``row`` up and ``col`` to the left.

    So the MS has to move by ``row`` and ``col`` to lie on PAN again. ``noise`` is relative to the
    standard deviation of each image. The tile assumes another Nyquist gain than ``gain``.
    """
    rng = np.random.default_rng(5)
    truth = fourier_shifted(scene.truth, -row, -col)
    axes = [Axis(scene.ratio, 0.0, n, m) for n, m in zip(truth.shape[1:], scene.ms.shape[1:])]
    images = [scene.pan[None].astype(np.float32), degrade_bands(truth, (gain,) * len(truth), *axes)]
    for image in images:
        for band in image:
            band += noise * band.std() * rng.standard_normal(band.shape, dtype=np.float32)
    return whole_scene(images[0][0], images[1], (0.3,) * len(truth), ratio=scene.ratio)
