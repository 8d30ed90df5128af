"""The latent denoiser: a small MLP-mixer over the tokens of the prior."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class MixerBlock(nn.Module):
    """Residual MLP over tokens, then over channels, both after a LayerNorm."""

    def __init__(
        self, tokens: int, channels: int, token_hidden: int = 8, expansion: int = 2
    ) -> None:
        super().__init__()
        self.token_norm = nn.LayerNorm(channels)
        self.token_in = nn.Linear(tokens, token_hidden)
        self.token_out = nn.Linear(token_hidden, tokens)
        self.channel_norm = nn.LayerNorm(channels)
        self.channel_in = nn.Linear(channels, expansion * channels)
        self.channel_out = nn.Linear(expansion * channels, channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, tokens, channels) to the same shape."""
        mixed = self.token_norm(x).transpose(1, 2)
        x = x + self.token_out(F.gelu(self.token_in(mixed))).transpose(1, 2)
        return x + self.channel_out(F.gelu(self.channel_in(self.channel_norm(x))))


class Denoiser(nn.Module):
    """Clean prior from a noisy one, the time and the condition.

    Args:
        tokens: Tokens N of the prior.
        channels: Channels C_z of each token.
        blocks: Mixer blocks.
    """

    time_features = 64

    def __init__(self, tokens: int, channels: int, blocks: int = 4) -> None:
        super().__init__()
        self.enter = nn.Linear(2 * channels, channels)
        self.time = nn.Sequential(
            nn.Linear(self.time_features, channels), nn.GELU(), nn.Linear(channels, channels)
        )
        self.blocks = nn.ModuleList(MixerBlock(tokens, channels) for _ in range(blocks))
        self.norm = nn.LayerNorm(channels)
        self.leave = nn.Linear(channels, channels)

    def forward(self, noisy: Tensor, timestep: Tensor, condition: Tensor) -> Tensor:
        """Estimate of the clean prior (B, N, C_z).

        Args:
            noisy: z_t (B, N, C_z).
            timestep: t (B,), integers.
            condition: c (B, N, C_z), from the encoder that sees PAN and LRMS only.
        """
        x = self.enter(torch.cat([noisy, condition], -1))
        x = x + self.time(_sinusoids(timestep, self.time_features))[:, None, :]
        for block in self.blocks:
            x = block(x)
        return self.leave(self.norm(x))


def _sinusoids(timestep: Tensor, features: int) -> Tensor:
    """Sinusoidal embedding (B, features). Source: Vaswani et al. 2017, section 3.5."""
    half = features // 2
    exponent = torch.arange(half, dtype=torch.float32, device=timestep.device) / half
    angle = timestep[:, None].float() * torch.exp(-math.log(10000.0) * exponent)
    return torch.cat([angle.sin(), angle.cos()], -1)
