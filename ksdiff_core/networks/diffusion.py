"""Diffusion in the latent space of the prior: schedule, noising and sampling as pure functions.

The model predicts the clean latent directly (x0-parametrisation), as KSDiff does because it is more
stable than predicting the noise (Jin et al., CVPR 2026, arXiv 2505.18991, section on latent diffusion).
"""

from __future__ import annotations

from typing import Callable

import torch
from torch import Tensor

TIMESTEPS = 1000
"""Length of the training chain; the paper does not state it, 1000 is the value of DDPM."""

Denoise = Callable[[Tensor, Tensor], Tensor]
"""(noisy latent, timestep of each sample) -> estimate of the clean latent."""


def linear_schedule(timesteps: int = TIMESTEPS, first: float = 1e-4, last: float = 0.02) -> Tensor:
    """Cumulative signal share alpha_bar (timesteps,), float64, falling from near 1 to near 0.

    Source: Ho et al. 2020, DDPM, section 4 (beta from 1e-4 to 0.02).
    """
    return torch.cumprod(1.0 - torch.linspace(first, last, timesteps, dtype=torch.float64), 0)


def add_noise(clean: Tensor, noise: Tensor, timestep: Tensor, alpha_bar: Tensor) -> Tensor:
    """Latent at ``timestep`` (one per sample of the first axis).

    Source: Ho et al. 2020, eq. 4.
    """
    share = alpha_bar[timestep].to(clean.dtype).reshape(-1, *[1] * (clean.dim() - 1))
    return share.sqrt() * clean + (1.0 - share).sqrt() * noise


def sampling_timesteps(steps: int, timesteps: int = TIMESTEPS) -> list[int]:
    """``steps`` timesteps from the noisiest down, evenly spaced: 4 of 1000 are 999, 749, 499, 249."""
    if not 1 <= steps <= timesteps:
        raise ValueError(f"expected 1 to {timesteps} sampling steps, got {steps}")
    return [timesteps - 1 - (i * timesteps) // steps for i in range(steps)]


def ddim_sample(denoise: Denoise, noise: Tensor, steps: int, alpha_bar: Tensor) -> Tensor:
    """Clean latent reached from ``noise`` in ``steps`` deterministic steps (eta = 0).

    Differentiable: joint training backpropagates through the whole roll-out.

    Source: Song et al. 2021, DDIM, eq. 12 with sigma = 0, written for x0-prediction.
    """
    sequence = sampling_timesteps(steps, len(alpha_bar))
    latent = noise
    for index, timestep in enumerate(sequence):
        times = torch.full((len(latent),), timestep, dtype=torch.long, device=latent.device)
        clean = denoise(latent, times)
        if index + 1 == len(sequence):
            return clean
        now, then = alpha_bar[timestep], alpha_bar[sequence[index + 1]]
        implied_noise = (latent - now.sqrt().to(latent.dtype) * clean) / (1.0 - now).sqrt().to(
            latent.dtype
        )
        latent = (
            then.sqrt().to(latent.dtype) * clean
            + (1.0 - then).sqrt().to(latent.dtype) * implied_noise
        )
    return latent
