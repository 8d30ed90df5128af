"""Pyramid Latent Fusion Encoder: PAN, LRMS and (in training) HRMS to a compact latent prior.

Two encoders share this code (Jin et al., CVPR 2026). PLFE_1 also sees the true HRMS, through what it adds
to the LRMS, and gives the prior that the diffusion learns to generate. PLFE_2 sees PAN and LRMS only and
gives the condition of the diffusion; its single guided stream (LRMS by PAN) makes it the halved version.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ksdiff_core.networks.activation import gelu
from ksdiff_core.networks.denoiser import MixerBlock
from ksdiff_core.networks.inputs import CELL, DESCRIPTOR_SIZE

TOKEN_SIDE = 4
HEAD_WIDTH = 16


class BandStem(nn.Module):
    """Any number of bands to one feature map: shared convolution, factors per band, mean over bands.

    The factors come from the band's descriptor, so neither the number nor the order of bands matters.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(CELL * CELL, width, 3, padding=1)
        self.factor = nn.Sequential(nn.Linear(DESCRIPTOR_SIZE, 64), nn.GELU(), nn.Linear(64, width))

    def per_band(self, bands: Tensor) -> Tensor:
        """(B, C, 16, h, w) to (B, C, width, h, w)."""
        batch, count, cells, height, width = bands.shape
        features = gelu(self.conv(bands.reshape(batch * count, cells, height, width)))
        return features.reshape(batch, count, -1, height, width)

    def forward(self, bands: Tensor, descriptors: Tensor) -> Tensor:
        """Bands (B, C, 16, h, w) with descriptors (B, C, D) to (B, width, h, w)."""
        return self.merge(self.per_band(bands), descriptors)

    def merge(self, features: Tensor, descriptors: Tensor) -> Tensor:
        """Mean over bands of the features times one factor per band and channel."""
        factors = (self.factor(descriptors) / features.shape[1]).to(features.dtype)[..., None, None]
        total = features[:, 0] * factors[:, 0]
        for band in range(1, features.shape[1]):
            # Band by band: a contraction over all of them would copy the features first.
            total = torch.addcmul(total, features[:, band], factors[:, band])
        return total


class GuidedFusion(nn.Module):
    """One stream refined under the guidance of another: cross-attention of linear cost and a gate.

    Attention runs over channels (d x d map), not over pixels, so memory does not grow with the window.
    The gate decides per channel and pixel whether the guide can be trusted.
    """

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm_x = nn.GroupNorm(1, width)
        self.norm_y = nn.GroupNorm(1, width)
        self.query = nn.Sequential(
            nn.Conv2d(width, width, 1), nn.Conv2d(width, width, 3, padding=1, groups=width)
        )
        self.key_value = nn.Sequential(
            nn.Conv2d(width, 2 * width, 1),
            nn.Conv2d(2 * width, 2 * width, 3, padding=1, groups=2 * width),
        )
        self.temperature = nn.Parameter(torch.ones(heads, 1, 1))
        self.out = nn.Conv2d(width, width, 1)
        self.project = nn.Conv2d(width, width, 1)
        self.gate = nn.Conv2d(2 * width, width, 3, padding=1)

    def attend(self, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        """Cross-attention output O, shape of x (B, width, h, w), and the map's scores (B, heads, d, d)."""
        batch, width, height, cols = x.shape
        query = self.query(self.norm_x(x))
        key, value = self.key_value(self.norm_y(y)).chunk(2, 1)
        query, key, value = (
            t.reshape(batch, self.heads, -1, height * cols) for t in (query, key, value)
        )
        scores = F.normalize(query, dim=-1) @ F.normalize(key, dim=-1).transpose(2, 3)
        mixed = (scores * self.temperature).softmax(-1) @ value
        return self.out(mixed.reshape(batch, width, height, cols)), scores

    def forward(self, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        """F = gate (.) X + (1 - gate) (.) Proj(Y) + O, and the scores of the attention map."""
        projected = self.project(y)
        gate = torch.sigmoid(self.gate(torch.cat([x, projected], 1)))
        attended, scores = self.attend(x, y)
        return gate * x + (1.0 - gate) * projected + attended, scores


class _Residual(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.second(gelu(self.first(x)))


class _Relation(nn.Module):
    """Scores of an attention map, standardised across samples, as one vector."""

    def __init__(self, width: int, channels: int) -> None:
        super().__init__()
        self.standardise = nn.BatchNorm1d(HEAD_WIDTH * width, eps=1e-4, affine=False, momentum=0.05)
        self.project = nn.Linear(HEAD_WIDTH * width, channels)

    def forward(self, scores: Tensor) -> Tensor:
        """(B, heads, d, d) to (B, channels)."""
        return self.project(self.standardise(scores.flatten(1)))


class PLFE(nn.Module):
    """Pyramid Latent Fusion Encoder.

    Args:
        widths: Channels of each pyramid level; each level halves the grid of the one before.
        channels: C_z of the prior.
        with_reference: True for PLFE_1 (sees HRMS), False for PLFE_2.
        guided: False replaces guided fusion by plain concatenation (the ablation of the paper).
    """

    def __init__(
        self,
        widths: tuple[int, ...] = (16, 32, 48),
        channels: int = 64,
        with_reference: bool = False,
        guided: bool = True,
    ) -> None:
        super().__init__()
        self.with_reference = with_reference
        self.guided = guided
        streams = ["pan", "ms"] + (["hr"] if with_reference else [])
        self.streams = streams
        self.pan_stem = nn.Conv2d(2 * CELL * CELL, widths[0], 3, padding=1)
        self.ms_stem = BandStem(widths[0])
        if with_reference:
            self.hr_stem = BandStem(widths[0])
        self.blocks = nn.ModuleList(
            nn.ModuleDict({s: _Residual(w) for s in streams}) for w in widths
        )
        targets = [("pan", "hr"), ("ms", "hr")] if with_reference else [("ms", "pan")]
        self.targets = targets
        if guided:
            self.fusions = nn.ModuleList(
                nn.ModuleList(GuidedFusion(w, heads=max(1, w // HEAD_WIDTH)) for _ in targets)
                for w in widths
            )
            # The maps say how the streams covary (gain, blur and shift of one against the other); pooled
            # features hardly do, and a prior made from those alone stayed without effect.
            self.relations = nn.ModuleList(
                nn.ModuleList(_Relation(w, channels) for _ in targets) for w in widths
            )
        self.downs = nn.ModuleList(
            nn.ModuleDict({s: nn.Conv2d(a, b, 2, 2) for s in streams})
            for a, b in zip(widths, widths[1:])
        )
        merged = len(streams) if not guided else 2
        self.merge = nn.Conv2d(merged * widths[-1], channels, 1)
        # Standardised across samples: what all scenes share must not drown what tells them apart.
        self.standardise = nn.BatchNorm1d(channels, affine=False, momentum=0.05)
        self.mixer = MixerBlock(TOKEN_SIDE * TOKEN_SIDE, channels)
        self.leave = nn.Linear(channels, channels)

    def forward(
        self, pan: Tensor, ms: Tensor, descriptors: Tensor, detail: Tensor | None = None
    ) -> Tensor:
        """Tokens of unit variance per token (B, 16, C_z).

        Args:
            pan: Normalised PAN and its detail, unshuffled (B, 32, h, w).
            ms: Normalised interpolated bands, unshuffled (B, C, 16, h, w).
            descriptors: (B, C, D).
            detail: PLFE_1 only: 4 (HRMS - interpolated MS), normalised and unshuffled, as ``ms``.
        """
        x = {"pan": gelu(self.pan_stem(pan)), "ms": self.ms_stem(ms, descriptors)}
        if self.with_reference:
            x["hr"] = self.hr_stem(detail, descriptors)
        relation = torch.zeros((), device=pan.device)
        for level, blocks in enumerate(self.blocks):
            x = {name: blocks[name](value) for name, value in x.items()}
            if self.guided:
                fused = [f(x[t], x[g]) for f, (t, g) in zip(self.fusions[level], self.targets)]
                x.update({t: value for (t, _), (value, _) in zip(self.targets, fused)})
                for layer, (_, scores) in zip(self.relations[level], fused):
                    relation = relation + layer(scores)[:, None]
            if level < len(self.downs):
                x = {name: self.downs[level][name](_even(value)) for name, value in x.items()}
        kept = ["pan", "ms"] if self.guided else self.streams
        merged = self.merge(torch.cat([x[name] for name in kept], 1))
        pooled = self.standardise(F.adaptive_avg_pool2d(merged, TOKEN_SIDE).flatten(2))
        tokens = pooled.transpose(1, 2) + relation
        tokens = self.leave(self.mixer(tokens))
        return F.layer_norm(tokens.float(), tokens.shape[-1:])


def _even(x: Tensor) -> Tensor:
    """Repeat the last row or column of an odd grid so that it can be halved."""
    return F.pad(x, (0, x.shape[-1] % 2, 0, x.shape[-2] % 2), mode="replicate")
