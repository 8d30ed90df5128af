"""Windows as the fusion network sees them: cells of 4 x 4 PAN pixels, normalised, with what details need."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from ksdiff_core.networks.inputs import CELL, HPM_FLOOR, HPM_RATIO_RANGE, SceneStatistics

MOST_SPREADS = 100.0
"""Distance from the mean, in spreads, that the network sees at most. Kernels are made from features, so what
lies far beyond all training, as in a scene that is constant but for a few pixels, would grow without end."""


@dataclass(frozen=True)
class Cells:
    """Windows as the network sees them, on the cell grid; B = S * K windows, C bands.

    Attributes:
        pan: PAN and its detail, normalised (B, 32, h, w).
        ms: Interpolated bands, normalised (B, C, 16, h, w).
        ms_dn: Interpolated bands in DN (B, C, 16, h, w).
        haze: Of each band in DN (B, C).
        modulation: Relative detail of PAN for high-pass modulation, guarded (B, 16, h, w).
        fine_modulation: The same over PAN's haze (B, 16, h, w).
        unmixed_modulation: PAN minus the closest mix of bands over PAN's haze, guarded (B, 16, h, w).
        fine: PAN minus degraded PAN, DN (B, 16, h, w).
        unmixed: PAN minus the closest mix of bands, DN (B, 16, h, w).
        texture_gain: How far texture follows PAN (B, C).
        gains: Regression slopes of each band on PAN and on the mix (B, C, 2).
        descriptors: (B, C, D).
        unit: Spread of each band in DN (B, C).
    """

    pan: Tensor
    ms: Tensor
    ms_dn: Tensor
    haze: Tensor
    modulation: Tensor
    fine_modulation: Tensor
    unmixed_modulation: Tensor
    fine: Tensor
    unmixed: Tensor
    texture_gain: Tensor
    gains: Tensor
    descriptors: Tensor
    unit: Tensor


def to_cells(pan: Tensor, pan_low: Tensor, ms_up: Tensor, statistics: SceneStatistics) -> Cells:
    """Windows in DN to network input.

    Args:
        pan: (S, K, H, W), sides multiples of 4.
        pan_low: PAN as the MS sensor would see it, on the PAN grid (S, K, H, W).
        ms_up: Interpolated MS (S, K, C, H, W).
        statistics: Of the S scenes.
    """
    windows = pan.shape[1]

    def spread(value: Tensor) -> Tensor:
        """(S, ...) statistics repeated for each window and shaped to broadcast over cells."""
        value = value.repeat_interleave(windows, 0)
        return value[(...,) + (None,) * 3]

    pan, pan_low = (unshuffle(t.flatten(0, 1)[:, None]) for t in (pan, pan_low))
    ms = unshuffle(ms_up.flatten(0, 1))
    pan_mean, pan_std = spread(statistics.pan_mean)[:, None], spread(statistics.pan_std)[:, None]
    band_mean, band_std = spread(statistics.ms_mean), spread(statistics.ms_std)

    fine = pan - pan_low
    pan_haze = spread(statistics.pan_haze)[:, None]
    mix = (spread(statistics.mix_weights) * ms).sum(1, keepdim=True)
    mix = mix + spread(statistics.mix_offset)[:, None]
    unmixed = pan - mix
    modulation, fine_modulation, unmixed_modulation = (
        relative[:, 0] for relative in modulations(fine, unmixed, pan_low, pan_mean, pan_haze)
    )
    gains = torch.stack([statistics.injection_gain, statistics.mix_gain], -1)
    return Cells(
        pan=_bounded(
            torch.cat([(pan - pan_mean) / pan_std, fine / (0.3 * pan_std)], 1).flatten(1, 2)
        ),
        ms=_bounded((ms - band_mean) / band_std),
        ms_dn=ms,
        haze=statistics.ms_haze.repeat_interleave(windows, 0),
        modulation=modulation,
        fine_modulation=fine_modulation,
        unmixed_modulation=unmixed_modulation,
        fine=fine[:, 0],
        unmixed=unmixed[:, 0],
        texture_gain=statistics.texture_gain.repeat_interleave(windows, 0),
        gains=gains.repeat_interleave(windows, 0),
        descriptors=statistics.descriptors.repeat_interleave(windows, 0),
        unit=statistics.ms_std.repeat_interleave(windows, 0),
    )


def modulations(
    fine: Tensor, unmixed: Tensor, pan_low: Tensor, pan_mean: Tensor, pan_haze: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Guarded details of PAN over its level: fine over all of it, fine and unmixed over what is above the haze.

    Args:
        fine: PAN minus degraded PAN, DN.
        unmixed: PAN minus the closest mix of bands, DN.
        pan_low: Degraded PAN, DN.
        pan_mean: Of the scene.
        pan_haze: Of the scene.
    """
    level = torch.maximum(pan_low, HPM_FLOOR * pan_mean.abs() + 1e-6)
    over_haze = torch.maximum(pan_low - pan_haze, HPM_FLOOR * (pan_mean - pan_haze).abs() + 1e-6)
    return tuple(
        (detail / base).clamp_(*HPM_RATIO_RANGE)
        for detail, base in ((fine, level), (fine, over_haze), (unmixed, over_haze))
    )


def _bounded(spreads: Tensor) -> Tensor:
    return spreads.clamp(-MOST_SPREADS, MOST_SPREADS)


def unshuffle(bands: Tensor) -> Tensor:
    """(B, C, H, W) to cells (B, C, 16, H / 4, W / 4)."""
    batch, count, height, width = bands.shape
    cells = F.pixel_unshuffle(bands.reshape(batch * count, 1, height, width), CELL)
    return cells.reshape(batch, count, CELL * CELL, height // CELL, width // CELL)
