"""Modulated convolution kernels: low-rank core from the prior, factors from the features.

W = G x_1 U1 x_2 U2 x_3 U3 x_4 U4 is a Tucker product; the kernel that is used is W_0 (.) W
(Jin et al., CVPR 2026: low-rank core tensor generator, unified factor generator). Kernels are in
PyTorch order (out, in, height, width).
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ksdiff_core.networks.activation import gelu

TOKEN_GRID = 4
"""Each window contributes a 4 x 4 grid of pooled feature tokens to the factor heads."""

MODULATION_RANGE = (-1.5, 2.0)
"""What a base kernel is multiplied by, at least and at most. On the validation scenes and on 96 drawn for
training it is -1.0 to 1.3, with both sizes of weights; in a scene of a single MS pixel it was hundreds, and
features grew from layer to layer beyond all numbers."""


class CoreGenerator(nn.Module):
    """Core tensor G of one layer from the centroid of the prior.

    At the start G is the unit tensor plus a response to the prior that is not small: a core that begins
    insensitive to the prior stays so, and the prior dies unnoticed.
    """

    def __init__(self, latent: int, ranks: tuple[int, int, int, int], hidden: int = 64) -> None:
        super().__init__()
        self.ranks = ranks
        self.enter = nn.Linear(latent, hidden)
        self.leave = nn.Linear(hidden, math.prod(ranks))
        nn.init.normal_(self.leave.weight, std=0.2 / math.sqrt(hidden / 16))
        nn.init.zeros_(self.leave.bias)
        with torch.no_grad():
            self.leave.bias[0] = 1.0

    def forward(self, centroid: Tensor) -> Tensor:
        """(S, C_z) to (S, r1, r2, r3, r4)."""
        return self.leave(F.gelu(self.enter(centroid))).reshape(-1, *self.ranks)


class FactorGenerator(nn.Module):
    """Factor matrices U_1 to U_4 of one layer from its input features.

    One light backbone makes tokens; four attention heads, one per mode of the kernel, read them with a
    learned query per row of their factor matrix.
    """

    def __init__(
        self,
        channels: int,
        modes: tuple[int, int, int, int],
        ranks: tuple[int, int, int, int],
        width: int = 32,
    ) -> None:
        super().__init__()
        self.squeeze = nn.Conv2d(channels, width, 1)
        self.local = nn.Conv2d(width, width, 3, padding=1, groups=width)
        self.queries = nn.ParameterList(nn.Parameter(0.5 * torch.randn(d, width)) for d in modes)
        self.keys = nn.ModuleList(nn.Linear(width, width, bias=False) for _ in modes)
        self.values = nn.ModuleList(nn.Linear(width, width, bias=False) for _ in modes)
        self.out = nn.ModuleList(nn.Linear(width, r) for r in ranks)
        for layer in self.out:
            nn.init.normal_(layer.weight, std=0.05)
            nn.init.zeros_(layer.bias)
            with torch.no_grad():
                layer.bias[0] = 1.0

    def tokens(self, features: Tensor, scenes: int) -> Tensor:
        """Features (S * K, ci, h, w) pooled to one set of tokens per scene (S, 16 K, width)."""
        local = gelu(self.local(gelu(self.squeeze(features))))
        pooled = F.adaptive_avg_pool2d(local, TOKEN_GRID).flatten(2).transpose(1, 2)
        return pooled.reshape(scenes, -1, pooled.shape[-1]).float()

    def forward(self, tokens: Tensor) -> list[Tensor]:
        """Four factor matrices (S, d_n, r_n)."""
        factors = []
        for query, key, value, out in zip(self.queries, self.keys, self.values, self.out):
            scores = query @ key(tokens).transpose(1, 2) / math.sqrt(query.shape[1])
            factors.append(out(scores.softmax(-1) @ value(tokens) + query))
        return factors


def tucker_product(core: Tensor, factors: list[Tensor]) -> Tensor:
    """W (S, d1, d2, d3, d4) from the core (S, r1, r2, r3, r4) and four factors (S, d_n, r_n)."""
    u1, u2, u3, u4 = factors
    tensor = torch.einsum("sapcd,slc,smd->saplm", core, u3, u4)
    return torch.einsum("saplm,sia,sjp->sijlm", tensor, u1, u2)


class KSConv(nn.Module):
    """A 3 x 3 convolution whose base kernel W_0 is multiplied by a kernel-space prior.

    Args:
        channels: Channels in and out.
        latent: C_z, or 0 for a core that is learned but constant (features-only modulation).
        ranks: Ranks of the core tensor.
        modulated: False gives the plain convolution W_0.
    """

    def __init__(
        self, channels: int, latent: int, ranks: tuple[int, int, int, int], modulated: bool = True
    ) -> None:
        super().__init__()
        self.base = nn.Parameter(torch.empty(channels, channels, 3, 3))
        self.bias = nn.Parameter(torch.zeros(channels))
        nn.init.kaiming_normal_(self.base, nonlinearity="linear")
        self.core = self.factors = self.constant_core = None
        if modulated:
            self.factors = FactorGenerator(channels, (channels, channels, 3, 3), ranks)
            if latent:
                self.core = CoreGenerator(latent, ranks)
            else:
                # Flat: a tensor of five axes cannot be stored channels last.
                self.ranks = ranks
                self.constant_core = nn.Parameter(torch.eye(1, math.prod(ranks)))

    def modulation(self, features: Tensor, centroid: Tensor, scenes: int) -> Tensor:
        """W (S, co, ci, 3, 3) of S scenes from features (S * K, ci, h, w) and centroids (S, C_z)."""
        core = (
            self.core(centroid)
            if self.core is not None
            else self.constant_core.expand(scenes, -1).reshape(scenes, *self.ranks)
        )
        factors = self.factors(self.factors.tokens(features, scenes))
        return tucker_product(core, factors).clamp(*MODULATION_RANGE)

    def kernel(self, features: Tensor, centroid: Tensor, scenes: int) -> Tensor:
        """W_1 = W_0 (.) W of S scenes (S, co, ci, 3, 3); (1, ...) shared by all when not modulated."""
        if self.factors is None:
            return self.base[None]
        return self.base * self.modulation(features, centroid, scenes)

    def forward(self, features: Tensor, kernel: Tensor) -> Tensor:
        """Convolve (S * K, ci, h, w) with the kernel of each scene; zero padding."""
        scenes, channels = len(kernel), features.shape[1]
        kernel = kernel.to(features.dtype)
        bias = self.bias.to(features.dtype)
        if scenes == 1:
            return F.conv2d(features, kernel[0], bias, padding=1)
        # One group per scene: the windows of a scene become the batch.
        windows = len(features) // scenes
        height, width = features.shape[-2:]
        grouped = features.reshape(scenes, windows, channels, height, width).transpose(0, 1)
        grouped = grouped.reshape(windows, scenes * channels, height, width)
        out = F.conv2d(grouped, kernel.flatten(0, 1), bias.repeat(scenes), padding=1, groups=scenes)
        out = out.reshape(windows, scenes, channels, height, width).transpose(0, 1)
        return out.reshape(scenes * windows, channels, height, width)
