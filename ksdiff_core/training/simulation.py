"""Training scenes: Wald's protocol on real imagery with the sensor itself drawn at random.

The network must work on sensors that no training image came from, so everything that differs between
sensors is random per scene: MTF of each band and of PAN, PAN's spectral response (also with a part that no
band explains), haze, contrast, noise, sub-pixel misregistration, ratio, phase of the grids, number, choice
and order of bands. A step's scenes depend on (seed, step) only, so a resumed run continues exactly.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from ksdiff_core.networks.inputs import CELL, SceneStatistics, scene_statistics
from ksdiff_core.numerics.banded import apply_separable
from ksdiff_core.scene.texture import pan_texture
from ksdiff_core.sensors.mtf import Axis, degrade_matrix, upsample_matrix
from ksdiff_core.training.layout import Layout
from ksdiff_core.training.optics import (
    cover,
    light,
    ms_optics,
    pan_optics,
    parallax,
    saturate,
    shift_some,
)
from ksdiff_core.training.sensor import Sensor
from ksdiff_core.training.sources import Source

REAL_PAN_SHARE = 0.75
"""How often a pair with a real PAN is used with it; else its PAN is simulated too."""

MARGIN = 8
"""Pixels around a scene that take up the wrap-around of the Fourier filter of PAN."""


@dataclass(frozen=True)
class Batch:
    """S scenes of K windows each, in DN.

    Attributes:
        pan: (S, K, p, p).
        pan_low: (S, K, p, p).
        ms_up: (S, K, C, p, p).
        truth: (S, K, C, p, p).
        ms: (S, K, C, q, q), the MS pixels of the windows.
        sensor: How MS sees the windows, for the correction that ends every fusion.
        statistics: Of the S scenes, from more than the windows.
    """

    pan: Tensor
    pan_low: Tensor
    ms_up: Tensor
    truth: Tensor
    ms: Tensor
    sensor: Sensor
    statistics: SceneStatistics

    def to(self, device: torch.device) -> Batch:
        """The same batch on another device."""
        tensors = (
            t.to(device, non_blocking=True)
            for t in (self.pan, self.pan_low, self.ms_up, self.truth, self.ms)
        )
        return Batch(*tensors, self.sensor.to(device), self.statistics.to(device))


def draw_batch(sources: Sequence[Source], scenes: int, windows: int, seed: int, step: int) -> Batch:
    """The training scenes of one step.

    Args:
        sources: From :func:`load_sources`.
        scenes: S.
        windows: K, cut from each scene at random places of the cell grid.
        seed: Of the run.
        step: Number of the step.
    """
    rng = np.random.default_rng([seed, step])
    layout = Layout.draw(rng)
    weights = np.array([s.weight for s in sources])
    chosen = rng.choice(len(sources), scenes, p=weights / weights.sum())
    pairs = [draw_scene(sources[i], layout, rng) for i in chosen]
    pan = np.stack([p for p, _, _ in pairs])
    truth = np.stack([t for _, t, _ in pairs])
    ms = np.stack([m for _, _, m in pairs])

    rows, cols = (_matrices(layout.axis(i), layout.pan_gain) for i in (0, 1))
    pan_ms = apply_separable(rows[1], pan, cols[1])
    pan_low = apply_separable(rows[0], pan_ms, cols[0], enlarging=True)
    ms_up = apply_separable(rows[0], ms, cols[0], enlarging=True)
    statistics = scene_statistics(
        torch.from_numpy(pan_ms)[:, None],
        torch.from_numpy(ms)[:, None],
        torch.ones(scenes, 1, *pan_ms.shape[-2:]),
        layout.ratio,
        layout.pan_gain,
        torch.from_numpy(np.stack([pan_texture([(image, None)]) for image in pan])),
    )
    # Windows begin with a cell and with an MS pixel.
    step = math.lcm(CELL, layout.ratio)
    room = (layout.region - layout.window) // step
    places = step * rng.integers(0, room + 1, (scenes, windows, 2))

    def cut(image: np.ndarray, ratio: int = 1) -> Tensor:
        size = layout.window // ratio
        windows = [
            np.stack([scene[..., r : r + size, c : c + size] for r, c in spots // ratio])
            for scene, spots in zip(image, places)
        ]
        return torch.from_numpy(np.stack(windows))

    sensor = Sensor.of(layout.ratio, layout.window, layout.offset, layout.pan_gain)
    images = (cut(pan), cut(pan_low), cut(ms_up), cut(truth), cut(ms, layout.ratio))
    return Batch(*images, sensor, statistics)


@lru_cache(maxsize=256)
def _matrices(axis: Axis, gain: float) -> tuple[np.ndarray, np.ndarray]:
    """Interpolation and degradation of a whole axis."""
    pan, ms = (0, axis.pan_size), (0, axis.ms_size)
    return upsample_matrix(axis, pan, ms), degrade_matrix(axis, gain, ms, pan)


def draw_scene(
    source: Source, layout: Layout, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """PAN (R, R), truth (C, R, R) and MS (C, R / ratio, R / ratio) of one scene and one random sensor."""
    truth, pan = _cut(source, layout, rng)
    turns, flip = int(rng.integers(4)), bool(rng.integers(2))
    truth, pan = (
        None if image is None else np.rot90(image[..., ::-1] if flip else image, turns, (-2, -1))
        for image in (truth, pan)
    )
    truth = _radiometry(truth, rng)
    if pan is None:
        pan = _simulated_pan(truth, rng)
    truth = cover(truth, pan, rng)
    truth, pan = light(truth, pan, rng)
    truth, pan = saturate(truth, pan, rng)
    pan = pan_optics(parallax(pan, rng), rng)
    truth = shift_some(_choose_bands(ms_optics(truth, rng), layout.bands, rng), rng)
    inner = slice(MARGIN, MARGIN + layout.region)
    pan, truth = pan[inner, inner], np.ascontiguousarray(truth[:, inner, inner])

    ms = np.empty((layout.bands, layout.axis(0).ms_size, layout.axis(1).ms_size), np.float32)
    for band, image in enumerate(truth):
        gain = round(float(np.clip(layout.ms_gain + rng.normal(0, 0.025), 0.05, 0.8)), 2)
        ms[band] = apply_separable(
            _matrices(layout.axis(0), gain)[1], image, _matrices(layout.axis(1), gain)[1]
        )
    noise = rng.uniform(0, 0.006) if rng.random() < 0.3 else 0.0
    spread = ms.std(axis=(1, 2), keepdims=True)
    ms += (noise * spread * rng.standard_normal(ms.shape)).astype(np.float32)
    return pan.astype(np.float32), truth, ms


def _cut(
    source: Source, layout: Layout, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray | None]:
    """A random region with margin, zoomed out when the layout says so; small images are mirrored."""
    side = layout.region * layout.zoom + 2 * MARGIN * layout.zoom
    height, width = source.truth.shape[1:]
    row = int(rng.integers(max(height - side, 0) + 1))
    col = int(rng.integers(max(width - side, 0) + 1))
    window = (slice(row, row + side), slice(col, col + side))
    real_pan = source.pans is not None and rng.random() < REAL_PAN_SHARE
    images = [source.truth[(slice(None), *window)].astype(np.float32)]
    if real_pan:
        images.append(source.pans[int(rng.integers(len(source.pans)))][window][None])
    out = []
    for image in images:
        missing = [(0, side - size) for size in image.shape[1:]]
        if any(after for _, after in missing):
            image = np.pad(image, [(0, 0), *missing], mode="symmetric")
        if layout.zoom > 1:
            axis = Axis(layout.zoom, 0.0, side, side // layout.zoom)
            matrix = _matrices(axis, 0.35)[1]
            image = apply_separable(matrix, image, matrix)
        out.append(image)
    return out[0], out[1][0] if real_pan else None


def _radiometry(truth: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Contrast curve and haze per band; sensors and atmospheres differ in both."""
    bands = len(truth)
    top = np.maximum(np.percentile(truth, 99.5, axis=(1, 2), keepdims=True), 1.0)
    gamma = np.exp(rng.normal(0, 0.12, (bands, 1, 1)) + rng.normal(0, 0.12))
    haze = rng.uniform(0, 0.6) * rng.uniform(0, 1, (bands, 1, 1))
    level = rng.uniform(0.5, 1.5, (bands, 1, 1))
    curve = np.power(np.clip(truth / top, 0, 2), gamma) + haze
    return (1000.0 * level * curve).astype(np.float32)


def _simulated_pan(truth: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """PAN as a positive mix of bands, of bent bands, and sometimes of one band it should not see."""
    bands = len(truth)
    scaled = truth / truth.mean(axis=(1, 2), keepdims=True)
    weights = rng.dirichlet(np.full(bands, 1.5))
    pan = np.tensordot(weights, scaled, 1)
    bend = rng.uniform(0, 0.5) if rng.random() < 0.6 else 0.0
    i, j = rng.integers(bands, size=2)
    bent = (
        np.sqrt(scaled[i] * scaled[j]) if rng.random() < 0.5 else scaled[i] ** rng.uniform(0.5, 1.6)
    )
    return 1000.0 * ((1 - bend) * pan + bend * bent)


def _choose_bands(truth: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """A random subset in random order; bands beyond those that exist are mixes of two of them."""
    order = rng.permutation(len(truth))
    bands = [truth[i] for i in order[:count]]
    while len(bands) < count:
        i, j = rng.integers(len(truth), size=2)
        share = rng.uniform(0.3, 1.2)
        mix = np.maximum(share * truth[i] + (1 - share) * truth[j], 1.0)
        bands.append(mix.mean() * np.power(mix / mix.mean(), rng.uniform(0.7, 1.3)))
    return np.stack([bands[i] for i in rng.permutation(count)]).astype(np.float32)
