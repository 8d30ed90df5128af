"""The two stages of training.

Stage 1 trains PLFE_1, kernel generator and fusion network on the prior that sees the truth. Stage 2 freezes
PLFE_1 and trains PLFE_2, denoiser, kernel generator and fusion network *jointly*: the fusion network meets the
same sampled prior as at inference (Jin et al., CVPR 2026, two-stage training).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ksdiff_core.networks.cells import Cells, to_cells
from ksdiff_core.networks.diffusion import add_noise
from ksdiff_core.networks.ksdiff import (
    Architecture,
    KSDiffNetwork,
    make_reference_encoder,
    reference_prior,
    truth_detail,
)
from ksdiff_core.training.loss import image_loss, spectral_loss
from ksdiff_core.training.simulation import Batch
from ksdiff_core.training.widen import widened

ROLL_OUT_STEPS = (1, 2, 4)
"""DDIM steps among which each step of stage 2 draws, so that all work at inference."""

EMA_DECAY = 0.999

SPECTRAL_SHARE = 0.1
"""Weight of the spectral loss beside the image loss."""

SHARED_PARTS = ("pan_stem", "ms_stem", "blocks", "downs")
"""What PLFE_2 takes over from PLFE_1; its guidance runs between other streams."""


@dataclass(frozen=True)
class Schedule:
    """Steps and learning rates.

    Attributes:
        stage_1: Steps of stage 1 (0 when the architecture has no latent prior).
        stage_2: Steps of stage 2.
        latent_first: Steps at the start of stage 2 that train PLFE_2 and denoiser alone. A fusion
            network that meets an untrained sampler learns to ignore the prior.
        rate_1: Peak learning rate of stage 1.
        rate_2: Peak learning rate of stage 2.
        warm_up: Steps of linear warm-up of each stage.
    """

    stage_1: int
    stage_2: int
    latent_first: int = 0
    rate_1: float = 1e-3
    rate_2: float = 5e-4
    warm_up: int = 100

    @property
    def total(self) -> int:
        return self.stage_1 + self.stage_2

    def stage(self, step: int) -> int:
        """1 or 2."""
        return 1 if step < self.stage_1 else 2

    def latent_only(self, step: int) -> bool:
        """Whether a step trains the diffusion alone."""
        return self.stage_1 <= step < self.stage_1 + self.latent_first

    def rate(self, step: int) -> float:
        """Cosine decay within each stage. Stage 1 ends at a fifth, stage 2 near zero."""
        first = self.stage(step) == 1
        length, peak, floor = (
            (self.stage_1, self.rate_1, 0.2) if first else (self.stage_2, self.rate_2, 0.005)
        )
        position = step if first else step - self.stage_1
        cosine = 0.5 * (1 + math.cos(math.pi * position / max(length, 1)))
        return peak * min(1.0, (position + 1) / self.warm_up) * (floor + (1 - floor) * cosine)


class Trainee:
    """The networks under training with their averaged copy and optimiser.

    Args:
        architecture: Of the network.
        device: Torch device.
        seed: Of the initial parameters.
        frozen_prior: Keep PLFE_2 and denoiser as they are and train the fusion network on their samples. PLFE_1
            is not shipped with weights, so this is how a fusion network trains on from such weights.
    """

    def __init__(
        self,
        architecture: Architecture,
        device: torch.device,
        seed: int,
        frozen_prior: bool = False,
    ) -> None:
        # The caller's random state is put back: initialisation is the only user of the global one.
        with torch.random.fork_rng(devices=[]):
            torch.default_generator.manual_seed(seed)
            self.network = _place(KSDiffNetwork(architecture), device)
            self.encoder = _place(make_reference_encoder(architecture), device)
            self.average = _place(KSDiffNetwork(architecture), device)
        self.average.load_state_dict(self.network.state_dict())
        self.average.requires_grad_(False).eval()
        self.device = device
        self.half = _fast_half(device)
        self.has_prior = architecture.prior == "diffusion"
        self.frozen_prior = frozen_prior and self.has_prior
        self.parameters = [*self.network.parameters(), *self.encoder.parameters()]
        decay = [p for p in self.parameters if p.dim() > 1]
        plain = [p for p in self.parameters if p.dim() <= 1]
        self.optimiser = torch.optim.AdamW(
            [{"params": decay, "weight_decay": 1e-4}, {"params": plain, "weight_decay": 0.0}],
            lr=1e-3,
            betas=(0.9, 0.999),
        )

    def _prior_parameters(self) -> list[nn.Parameter]:
        fusion = {id(p) for p in self.network.fusion.parameters()}
        return [p for p in self.parameters if id(p) not in fusion]

    def start_from(self, tensors: Mapping[str, Tensor]) -> None:
        """Begin with the parameters of another network where names and shapes agree.

        A plain network gives its trunk, stems and heads to one with a prior; the inputs that the prior
        adds to the head begin near zero. Descriptors and details that the other did not know begin at zero.
        """
        own = self.network.state_dict()
        name = "fusion.band_factor.0.weight"
        latent = self.network.fusion.latent
        for key, old in tensors.items():
            if key == name and latent and "plfe_2.merge.weight" not in tensors:
                # A plain network knows no prior.
                start = own[key][:, :-latent]
                own[key] = torch.cat([widened(old, start), 0.1 * own[key][:, -latent:].cpu()], 1)
            elif key in own:
                wide = widened(old, own[key])
                own[key] = wide if wide.shape == own[key].shape else own[key]
        self.network.load_state_dict(own)
        self.average.load_state_dict(self.network.state_dict())

    def start_stage_2(self) -> None:
        """Freeze PLFE_1 and copy its PAN and MS streams to PLFE_2."""
        self.encoder.requires_grad_(False).eval()
        if not self.has_prior or self.frozen_prior:
            return
        for target in (self.network, self.average):
            own = target.plfe_2.state_dict()
            given = self.encoder["plfe"].state_dict()
            shared = [k for k in given if k in own and k.startswith(SHARED_PARTS)]
            own.update({k: given[k] for k in shared if own[k].shape == given[k].shape})
            target.plfe_2.load_state_dict(own)

    def step(
        self,
        batch: Batch,
        stage: int,
        rate: float,
        seed: tuple[int, int],
        latent_only: bool = False,
    ) -> dict[str, float]:
        """One optimiser step; the losses as numbers.

        Args:
            batch: The scenes.
            stage: 1 or 2.
            rate: Learning rate.
            seed: Of the run, and the step's number.
            latent_only: Stage 2 without the fusion network.
        """
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        self.network.train()
        if self.frozen_prior:
            self.network.plfe_2.eval()
            self.network.denoiser.eval()
        self.encoder.train(stage == 1)
        losses = self._losses(batch, stage, generator_of(seed), latent_only)
        total = sum(losses.values())
        self.optimiser.zero_grad(set_to_none=True)
        total.backward()
        # Clipped apart, so that a wild step of the prior does not hold the fusion network back.
        norms = [
            nn.utils.clip_grad_norm_([p for p in part if p.grad is not None], 1.0)
            for part in (self.network.fusion.parameters(), self._prior_parameters())
        ]
        if not all(math.isfinite(float(norm)) for norm in norms):
            # A rare overflow of half precision: this step teaches nothing.
            return {name: float("nan") for name in losses}
        self.optimiser.step()
        self._average(seed[-1])
        return {name: float(value.detach()) for name, value in losses.items()}

    def _losses(
        self, batch: Batch, stage: int, generator: torch.Generator, latent_only: bool
    ) -> dict[str, Tensor]:
        scenes = len(batch.pan)
        cells = to_cells(batch.pan, batch.pan_low, batch.ms_up, batch.statistics)
        truth = batch.truth.flatten(0, 1)
        losses, centroid = {}, None
        if self.frozen_prior:
            centroid = self._sampled_prior(cells, scenes, generator).mean(1)
        elif self.has_prior:
            # Encoders and denoiser stay in fp32: half precision made their training unstable.
            with torch.set_grad_enabled(stage == 1):
                prior = reference_prior(self.encoder, cells, truth_detail(cells, truth), scenes)
            if stage == 2:
                true = prior.detach()
                prior, losses["latent"] = self._diffusion(cells, true, scenes, generator)
                # The sample itself is held to the truth too: the image loss alone would pull it away.
                losses["sampled"] = (prior - true).abs().mean()
                if latent_only:
                    return losses
            centroid = prior.mean(1)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.half):
            fused = self.network.fusion(cells, centroid, scenes)
        restored = batch.sensor.restore_ms(fused, batch.ms.flatten(0, 1))
        losses["image"] = image_loss(restored, truth, cells)
        interpolated = batch.ms_up.flatten(0, 1)
        losses["angle"] = SPECTRAL_SHARE * spectral_loss(restored, truth, interpolated)
        return losses

    @torch.no_grad()
    def _sampled_prior(self, cells: Cells, scenes: int, generator: torch.Generator) -> Tensor:
        """Prior (S, N, C_z) of a diffusion that does not learn."""
        noise = torch.randn(self.network.prior_shape(scenes), generator=generator).to(self.device)
        steps = _roll_out_steps(generator)
        return self.network.sample_prior(self.network.condition(cells, scenes), noise, steps)

    def _diffusion(
        self, cells: Cells, prior: Tensor, scenes: int, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Sampled prior with gradient, and the denoising loss at a random timestep."""
        network = self.network
        condition = network.condition(cells, scenes)
        noise = torch.randn(prior.shape, generator=generator).to(self.device)
        start = torch.randn(prior.shape, generator=generator).to(self.device)
        timestep = torch.randint(len(network.alpha_bar), (scenes,), generator=generator).to(
            self.device
        )
        steps = _roll_out_steps(generator)
        noisy = add_noise(prior, noise, timestep, network.alpha_bar)
        loss = (prior - network.denoiser(noisy, timestep, condition)).abs().mean()
        return network.sample_prior(condition, start, steps), loss

    def _average(self, step: int) -> None:
        """Exponential average with a warm-up, so that the initial parameters are soon forgotten."""
        decay = min(EMA_DECAY, (1 + step) / (10 + step))
        with torch.no_grad():
            new, old = list(self.network.parameters()), list(self.average.parameters())
            torch._foreach_lerp_(old, new, 1.0 - decay)
            for target, source in zip(self.average.buffers(), self.network.buffers()):
                target.copy_(source)


def _roll_out_steps(generator: torch.Generator) -> int:
    return ROLL_OUT_STEPS[int(torch.randint(len(ROLL_OUT_STEPS), (1,), generator=generator))]


def _place(module: nn.Module, device: torch.device) -> nn.Module:
    """The module on the device; channels last makes convolutions on CPUs more than twice as fast."""
    return module.to(device, memory_format=torch.channels_last)


def _fast_half(device: torch.device) -> bool:
    """Whether bfloat16 is faster than float32; CPUs without AVX-512 only emulate it."""
    return device.type != "cpu" or torch.backends.cpu.get_cpu_capability().startswith("AVX512")


def generator_of(seed: Sequence[int]) -> torch.Generator:
    """Generator of one step, independent of all others."""
    mixed = 0
    for part in seed:
        mixed = (mixed * 1_000_003 + int(part) + 1) % (2**63)
    return torch.Generator().manual_seed(mixed)
