"""Small weights that have learned nothing, and scenes from which something can be learned, or nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from pairs import Pair, make_pair

from ksdiff_core.networks.ksdiff import Architecture, KSDiffNetwork
from ksdiff_core.quality.wald import degrade_bands
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.weights.file import save_weights
from ksdiff_core.weights.store import WeightsStore

SMALL = Architecture(
    width=16, blocks=1, channels=16, encoder_widths=(16, 16, 16), denoiser_blocks=1
)


def store_with_blank(folder: Path, name: str = "blank", seed: int = 0) -> WeightsStore:
    """A store whose weights ``name`` give the interpolated MS: their head is still zero."""
    store = WeightsStore(folder / "store")
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        network = KSDiffNetwork(SMALL)
    header = {
        "name": name,
        "version": "0.0.1",
        "architecture": SMALL.to_dict(),
        "trained_for": {"bands": [1, 8], "ratios": [2, 4]},
        "training_data": [{"sensor": "none", "licence": "none"}],
        "licence": "GPL-2.0-or-later",
    }
    file = folder / f"{name}.safetensors"
    save_weights(file, network.state_dict(), header)
    store.import_file(file, name)
    return store


def fractal(side: int, seed: int) -> np.ndarray:
    """Texture that looks the same at every scale (side, side): mean 0, spread 1."""
    noise = np.fft.rfft2(np.random.default_rng(seed).standard_normal((side, side)))
    frequency = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)[None])
    frequency[0, 0] = np.inf
    image = np.fft.irfft2(noise / frequency, s=(side, side))
    return (image - image.mean()) / image.std()


def scene_files(
    folder: Path, related: bool, side: int = 384, ratio: int = 4, seed: int = 1, **options: object
) -> Pair:
    """PAN and three bands of MS that show the same texture, or textures of their own."""
    textures = [fractal(side, seed if related else seed + 1 + band) for band in range(3)]
    truth = np.stack([900 + (60 + 40 * b) * t for b, t in enumerate(textures)]).astype(np.float32)
    axis = Axis(ratio, 0.0, side, side // ratio)
    ms = degrade_bands(truth, (0.3,) * 3, axis, axis)
    pan = 1000 + 100 * fractal(side, seed)[None]
    return make_pair(
        folder,
        (3, side // ratio, side // ratio),
        ratio,
        pan_pixels=pan.round().astype(np.uint16),
        ms_pixels=ms.round().astype(np.uint16),
        **options,
    )
