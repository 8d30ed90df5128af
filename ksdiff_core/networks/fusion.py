"""The fusion network: one pass over the pixels with kernels that were made for the scene.

All work happens on cells of 4 x 4 PAN pixels (pixel-unshuffle), whatever the ratio, so the cost per PAN
pixel is the same for every sensor. The network adds to the interpolated MS a mix of five classical details
(high-pass modulation, regression-based injection, component substitution, and two that multiply what a band
has over its haze), whose strengths it chooses per cell and band, and a free residual in units of the band's
spread.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ksdiff_core.networks.activation import gelu
from ksdiff_core.networks.cells import Cells
from ksdiff_core.networks.encoder import BandStem
from ksdiff_core.networks.inputs import CELL, DESCRIPTOR_SIZE
from ksdiff_core.networks.kernels import KSConv

DETAILS = 5
"""Classical details on offer per band: HPM, GLP, CS, and over the haze, as far as texture follows PAN, those of
Brovey and HPM (haze: Lolli et al. 2017, Haze correction for contrast-based multispectral pansharpening, IEEE
GRSL 14(12)).
"""

GAIN_BIAS_SCALE = 10.0
"""Lets the injection gains leave zero within the first hundred steps of training."""


@dataclass(frozen=True)
class SceneKernels:
    """Everything in the network that was made for one scene (or for S scenes).

    Attributes:
        convolutions: Kernel W_1 of each block (S, co, ci, 3, 3).
        band_factors: Output-channel factors and injection gains of each band (S, C, width + DETAILS).
    """

    convolutions: list[Tensor]
    band_factors: Tensor

    def to(self, device: torch.device | str) -> SceneKernels:
        """The same kernels on another device."""
        return SceneKernels([k.to(device) for k in self.convolutions], self.band_factors.to(device))


class _Block(nn.Module):
    """Residual pair of convolutions; the first is modulated."""

    def __init__(
        self, width: int, latent: int, ranks: tuple[int, int, int, int], modulated: bool
    ) -> None:
        super().__init__()
        self.modulated = KSConv(width, latent, ranks, modulated)
        self.second = nn.Conv2d(width, width, 3, padding=1)
        nn.init.normal_(self.second.weight, std=0.2 / (9 * width) ** 0.5)
        nn.init.zeros_(self.second.bias)

    def forward(self, x: Tensor, kernel: Tensor) -> Tensor:
        return x + self.second(gelu(self.modulated(x, kernel)))


class FusionNetwork(nn.Module):
    """Trunk of modulated residual blocks between band-wise stems and heads.

    Args:
        width: Channels of the trunk.
        blocks: Residual blocks, each with one modulated convolution.
        latent: C_z of the prior; 0 makes the core a learned constant.
        ranks: Ranks of the core tensors.
        modulated: False gives the plain network without any kernel modulation.
    """

    def __init__(
        self,
        width: int = 64,
        blocks: int = 6,
        latent: int = 64,
        ranks: tuple[int, int, int, int] = (4, 4, 2, 2),
        modulated: bool = True,
    ) -> None:
        super().__init__()
        self.latent = latent
        self.pan_stem = nn.Conv2d(2 * CELL * CELL, width, 3, padding=1)
        self.ms_stem = BandStem(width)
        self.ms_enter = nn.Conv2d(width, width, 1)
        self.blocks = nn.ModuleList(_Block(width, latent, ranks, modulated) for _ in range(blocks))
        self.leave = nn.Conv2d(width, width, 3, padding=1)
        self.band_skip = nn.Conv2d(width, width, 1)
        # Modes "output band" of the head: from the band's descriptor and from the prior.
        self.band_factor = nn.Sequential(
            nn.Linear(DESCRIPTOR_SIZE + latent, 64), nn.GELU(), nn.Linear(64, width + DETAILS)
        )
        self.head = nn.Conv2d(width, CELL * CELL + DETAILS, 1)
        # Zero at the start: the output is then exactly the interpolated MS.
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)
        nn.init.zeros_(self.band_factor[2].weight)
        nn.init.zeros_(self.band_factor[2].bias)

    @property
    def receptive_field(self) -> int:
        """PAN pixels around an output pixel on which it depends, at most."""
        return CELL * (2 + 2 * len(self.blocks)) + CELL

    def stem(self, cells: Cells) -> tuple[Tensor, Tensor]:
        """Features per band (B, C, width, h, w) and the trunk's input (B, width, h, w)."""
        per_band = self.ms_stem.per_band(cells.ms)
        merged = self.ms_stem.merge(per_band, cells.descriptors)
        return per_band, self.pan_stem(cells.pan) + self.ms_enter(merged)

    def make_kernels(self, cells: Cells, centroid: Tensor | None, scenes: int) -> SceneKernels:
        """The kernel set of each scene, from the prior's centroid (S, C_z) and sample windows."""
        x = self.stem(cells)[1]
        convolutions: list[Tensor] = []
        for block in self.blocks:
            convolutions.append(block.modulated.kernel(x, centroid, scenes))
            # No kernel is made from what the last block gives.
            if len(convolutions) < len(self.blocks):
                x = block(x, convolutions[-1])
        return SceneKernels(convolutions, self.band_factors(cells, centroid, scenes))

    def forward(
        self,
        cells: Cells,
        centroid: Tensor | None = None,
        scenes: int = 1,
        kernels: SceneKernels | None = None,
    ) -> Tensor:
        """Fused windows in DN (B, C, H, W).

        Args:
            cells: The windows.
            centroid: Prior of each scene (S, C_z); not needed with ``kernels``.
            scenes: S.
            kernels: Ready kernels of one scene, from :meth:`make_kernels`.
        """
        if kernels is not None:
            per_band, x = self.stem(cells)
            for block, kernel in zip(self.blocks, kernels.convolutions):
                x = block(x, kernel)
            return self._heads(cells, per_band, x, kernels.band_factors)
        per_band, x = self.stem(cells)
        for block in self.blocks:
            x = block(x, block.modulated.kernel(x, centroid, scenes))
        return self._heads(cells, per_band, x, self.band_factors(cells, centroid, scenes))

    def band_factors(self, cells: Cells, centroid: Tensor | None, scenes: int) -> Tensor:
        """(S, C, width + DETAILS)."""
        descriptors = cells.descriptors[:: len(cells.descriptors) // scenes]
        if self.latent:
            prior = centroid[:, None].expand(-1, descriptors.shape[1], -1)
            descriptors = torch.cat([descriptors, prior], -1)
        return self.band_factor(descriptors).float()

    def _heads(self, cells: Cells, per_band: Tensor, x: Tensor, factor: Tensor) -> Tensor:
        """Per band: injection gains and residual from the trunk and the band's own features."""
        width = x.shape[1]
        x = self.leave(x)
        factor = factor.repeat_interleave(len(x) // len(factor), 0)
        scale = (1.0 + factor[..., :width]).to(x.dtype)[..., None, None]
        weights = GAIN_BIAS_SCALE * factor[..., width:, None, None]
        fused = []
        # Band by band, so that memory hardly grows with their number.
        for band in range(cells.ms_dn.shape[1]):
            features = gelu(x * scale[:, band] + self.band_skip(per_band[:, band]))
            out = self.head(features).float()
            residual, local = out[:, : CELL * CELL], out[:, CELL * CELL :]
            details = self._details(cells, band)
            fused.append(
                cells.ms_dn[:, band]
                + sum(
                    (local[:, i, None] + weights[:, band, i, None]) * d
                    for i, d in enumerate(details)
                )
                + residual * cells.unit[:, band, None, None, None]
            )
        return F.pixel_shuffle(torch.cat(fused, 1), CELL)

    @staticmethod
    def _details(cells: Cells, band: int) -> tuple[Tensor, ...]:
        """The ``DETAILS`` classical details of a band in DN, each (B, 16, h, w)."""
        gains = cells.gains[:, band, :, None, None, None]
        ms = cells.ms_dn[:, band]
        dehazed = (ms - cells.haze[:, band, None, None, None]).clamp_min(0)
        dehazed = dehazed * cells.texture_gain[:, band, None, None, None]
        return (
            ms.clamp_min(0) * cells.modulation,
            gains[:, 0] * cells.fine,
            gains[:, 1] * cells.unmixed,
            dehazed * cells.unmixed_modulation,
            dehazed * cells.fine_modulation,
        )
