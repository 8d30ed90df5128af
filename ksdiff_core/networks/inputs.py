"""What the network sees of a scene: normalised windows and one descriptor per band.

Everything that is derived from the whole scene is computed here, once per scene and from the MS grid,
so that no number the network uses depends on a tile. Shapes: S scenes, K windows per scene, C bands.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from ksdiff_core.scene.samples import HAZE_PERCENTILE
from ksdiff_core.scene.texture import TEXTURE_SIZE

CELL = 4
"""PAN pixels per cell of the grid on which the trunk works, for every ratio."""

DESCRIPTOR_SIZE = 14 + TEXTURE_SIZE
"""Numbers that describe one band of one scene."""

DESCRIPTOR_RANGE = (
    (-1.0, 1.0),
    (-1.0, 1.0),
    (-4.0, 4.0),
    (0.2, 1.0),
    (0.015, 0.75),
    (-0.6, 1.0),
    (-1.1, 1.1),
    (0.11, 0.85),
    (0.033, 0.8),
    (0.08, 1.0),
    (-0.5, 1.1),
    (-0.5, 2.2),
    (-0.5, 0.8),
    (-1.0, 0.5),
    (0.15, 2.0),
    (0.15, 2.0),
)
"""Lowest and highest value of each number in training (1536 simulated bands, rounded outwards).

Beyond it the kernels can be anything: a flat MS under a textured PAN came out as millions of DN.
"""

HPM_RATIO_RANGE = (-0.8, 2.0)
"""Allowed detail of PAN over low-passed PAN in the details that multiply."""

HPM_FLOOR = 0.1
"""Smallest denominator of those, in units of the scene's mean PAN (over its haze where haze is taken off)."""

TEXTURE_GAIN_RANGE = (0.0, 1.0)
"""Of the details that multiply what a band has over its haze. More than light and shade do is measured where MS
is sharper than its sensor; up to 1.5 was allowed in training."""


@dataclass(frozen=True)
class SceneStatistics:
    """First and second moments of a scene on the MS grid; all tensors float32.

    Attributes:
        pan_mean: (S,) mean of the degraded PAN.
        pan_std: (S,) its standard deviation, > 0.
        pan_haze: (S,) its haze, a low percentile.
        ms_mean: (S, C) band means.
        ms_std: (S, C) band standard deviations, > 0.
        ms_haze: (S, C) haze of the bands.
        texture_gain: (S, C) how far the finest detail of a band follows PAN's, where 1 is as light and shade
            do, which multiply what both have over their haze; within ``TEXTURE_GAIN_RANGE``.
        injection_gain: (S, C) regression slope of each band on the degraded PAN.
        mix_weights: (S, C) weights of the linear mix of bands that is closest to PAN.
        mix_offset: (S,) its constant term.
        mix_gain: (S, C) regression slope of each band on that mix.
        descriptors: (S, C, DESCRIPTOR_SIZE), free of units, within ``DESCRIPTOR_RANGE``.
    """

    pan_mean: Tensor
    pan_std: Tensor
    pan_haze: Tensor
    ms_mean: Tensor
    ms_std: Tensor
    ms_haze: Tensor
    texture_gain: Tensor
    injection_gain: Tensor
    mix_weights: Tensor
    mix_offset: Tensor
    mix_gain: Tensor
    descriptors: Tensor

    def to(self, device: torch.device | str) -> SceneStatistics:
        """The same statistics on another device."""
        return SceneStatistics(**{k: v.to(device) for k, v in self.__dict__.items()})


def scene_statistics(
    pan_ms: Tensor, ms: Tensor, valid: Tensor, ratio: float, pan_gain: float, texture: Tensor
) -> SceneStatistics:
    """Statistics of S scenes from K windows each.

    Args:
        pan_ms: PAN degraded to the MS grid (S, K, h, w), DN.
        ms: MS (S, K, C, h, w), DN.
        valid: Weight of each MS pixel (S, K, h, w), 0 or 1.
        ratio: MS GSD over PAN GSD.
        pan_gain: Nyquist gain with which ``pan_ms`` was made.
        texture: Of PAN on its own grid (S, TEXTURE_SIZE), from :func:`~ksdiff_core.scene.texture.pan_texture`.
    """
    bands = ms.shape[2]
    mean, covariance = _moments(pan_ms, ms, valid)
    pan_mean, ms_mean = mean[:, 0], mean[:, 1:]
    spread = torch.diagonal(covariance, dim1=1, dim2=2).clamp_min(0).sqrt()
    spread = torch.maximum(spread, 1e-6 * (mean.abs() + 1.0))
    pan_std, ms_std = spread[:, 0], spread[:, 1:]
    haze = _haze(pan_ms, ms, valid).to(mean)
    contrast = spread / torch.maximum(mean - haze, 1e-3 * spread)
    correlation = covariance / (spread[:, :, None] * spread[:, None, :])
    with_pan, between = correlation[:, 1:, 0], correlation[:, 1:, 1:]

    mix = _closest_mix(between, with_pan)
    mix_std = torch.einsum("sb,sbc,sc->s", mix, between, mix).clamp_min(0).sqrt().clamp_min(1e-3)
    with_mix = (between @ mix[..., None])[..., 0]
    mix_weights = mix * pan_std[:, None] / ms_std

    fine_correlation, log_power, ms_power = _fine_detail(pan_ms, ms, valid, pan_std, ms_std)
    # Slope of the finest detail, over that of what both have over their haze.
    texture_gain = fine_correlation * log_power.exp() * contrast[:, 1:] / contrast[:, :1]
    per_scene = (
        torch.log1p(pan_std / pan_mean.abs().clamp_min(1e-6)).clamp(0, 3),
        mix_std.clamp(0, 2),
        torch.full_like(pan_std, math.log2(ratio) - 1.5),
        torch.full_like(pan_std, 5.0 * (pan_gain - 0.3)),
        *texture.to(pan_std).unbind(-1),
        contrast[:, 0],
    )
    descriptors = torch.stack(
        [
            with_pan,
            with_mix / mix_std[:, None],
            mix,
            between.abs().mean(-1),
            torch.log1p(ms_std / ms_mean.abs().clamp_min(1e-6)).clamp(0, 3),
            fine_correlation,
            log_power,
            ms_power,
            *(value[:, None].expand(-1, bands) for value in per_scene),
            contrast[:, 1:],
        ],
        -1,
    )
    low, high = descriptors.new_tensor(DESCRIPTOR_RANGE).T
    descriptors = torch.minimum(torch.maximum(descriptors, low), high)
    tensors = (
        pan_mean,
        pan_std,
        haze[:, 0],
        ms_mean,
        ms_std,
        haze[:, 1:],
        texture_gain.clamp(*TEXTURE_GAIN_RANGE),
        with_pan * ms_std / pan_std[:, None],
        mix_weights,
        pan_mean - (mix_weights * ms_mean).sum(-1),
        with_mix * ms_std / (mix_std**2 * pan_std)[:, None],
        descriptors,
    )
    return SceneStatistics(*(t.to(torch.float32) for t in tensors))


def _closest_mix(between: Tensor, with_pan: Tensor) -> Tensor:
    """Weights (S, C) of the mix of bands closest to PAN, all in units of their spreads.

    In those units the ridge means the same for any bit depth.

    Args:
        between: Correlations of the bands (S, C, C).
        with_pan: Of each band with PAN (S, C).
    """
    ridge = 1e-3 * torch.eye(between.shape[1], dtype=between.dtype, device=between.device)
    return torch.linalg.solve(between + ridge, with_pan[..., None])[..., 0]


def _moments(pan_ms: Tensor, ms: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
    """Means (S, 1 + C) and covariances (S, 1 + C, 1 + C), PAN first, float64."""
    scenes, _, bands = ms.shape[:3]
    weight = _weights(valid)
    pan = pan_ms.to(torch.float64).reshape(scenes, 1, -1)
    flat = ms.to(torch.float64).transpose(1, 2).reshape(scenes, bands, -1)
    joint = torch.cat([pan, flat], 1)
    mean = (joint * weight).sum(-1, keepdim=True)
    centred = (joint - mean) * weight.sqrt()
    return mean[..., 0], centred @ centred.transpose(1, 2)


def _haze(pan_ms: Tensor, ms: Tensor, valid: Tensor) -> Tensor:
    """Haze of PAN and bands (S, 1 + C): as of the classical methods, but always the value of a pixel."""
    joint = torch.cat([pan_ms[:, :, None], ms], 2)
    haze = []
    for images, inside in zip(joint, valid):
        pixels = images.transpose(0, 1)[:, inside > 0]
        if not pixels.shape[1]:
            haze.append(pixels.new_zeros(len(pixels)))
            continue
        rank = 1 + int(HAZE_PERCENTILE / 100 * (pixels.shape[1] - 1))
        haze.append(pixels.kthvalue(rank, dim=1).values)
    return torch.stack(haze)


def _weights(valid: Tensor) -> Tensor:
    """Weight of each pixel in a mean over its scene (S, 1, K * h * w), float64."""
    weight = valid.to(torch.float64).reshape(len(valid), 1, -1)
    return weight / weight.sum(-1, keepdim=True).clamp_min(1.0)


def _fine_detail(
    pan_ms: Tensor, ms: Tensor, valid: Tensor, pan_std: Tensor, ms_std: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """How the finest detail on the MS grid relates to PAN's, per band (S, C).

    Returns:
        Its correlation with PAN's; the logarithm of its strength against PAN's, both in units of their
        spreads (blur and noise show here); its strength in units of the band's spread.
    """
    scenes, windows, bands, height, width = ms.shape
    weight = _weights(valid)
    pan_fine = _highpass(pan_ms.to(torch.float64).reshape(-1, 1, height, width)).reshape(
        scenes, 1, -1
    )
    ms_fine = _highpass(ms.to(torch.float64).reshape(-1, bands, height, width))
    ms_fine = ms_fine.reshape(scenes, windows, bands, -1).transpose(1, 2).reshape(scenes, bands, -1)
    pan_power = ((pan_fine**2 * weight).sum(-1).sqrt() / pan_std[:, None]).clamp_min(1e-4)
    ms_power = ((ms_fine**2 * weight).sum(-1).sqrt() / ms_std).clamp_min(1e-4)
    covariance = (ms_fine * pan_fine * weight).sum(-1) / (ms_std * pan_std[:, None])
    return covariance / (ms_power * pan_power), torch.log(ms_power / pan_power), ms_power


def _highpass(image: Tensor) -> Tensor:
    """Image minus its 3 x 3 mean; the borders average what exists."""
    return image - F.avg_pool2d(image, 3, 1, 1, count_include_pad=False)
