"""KSDiff as a whole: encoders, latent diffusion, kernel generator and fusion network."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from torch import Tensor, nn

from ksdiff_core.networks.cells import Cells, unshuffle
from ksdiff_core.networks.denoiser import Denoiser
from ksdiff_core.networks.diffusion import ddim_sample, linear_schedule
from ksdiff_core.networks.encoder import PLFE, TOKEN_SIDE
from ksdiff_core.networks.fusion import FusionNetwork

PRIORS = ("diffusion", "features", "none")
TOKENS = TOKEN_SIDE * TOKEN_SIDE


@dataclass(frozen=True)
class Architecture:
    """Everything that shapes the network; stored in the header of the weights.

    Attributes:
        width: Channels of the trunk.
        blocks: Residual blocks of the trunk.
        channels: C_z of the prior.
        ranks: Ranks of the core tensors.
        encoder_widths: Channels of the encoders' pyramid levels.
        denoiser_blocks: Mixer blocks of the denoiser.
        prior: ``diffusion`` (KSDiff), ``features`` (learned constant core) or ``none`` (plain network).
        guided: False replaces guided fusion in the encoders by concatenation.
    """

    width: int = 64
    blocks: int = 6
    channels: int = 64
    ranks: tuple[int, int, int, int] = (4, 4, 2, 2)
    encoder_widths: tuple[int, ...] = (16, 32, 48)
    denoiser_blocks: int = 4
    prior: str = "diffusion"
    guided: bool = True

    @classmethod
    def from_dict(cls, values: dict) -> Architecture:
        """Rebuild from :meth:`to_dict` (lists become tuples)."""
        return cls(**{k: tuple(v) if isinstance(v, list) else v for k, v in values.items()})

    def to_dict(self) -> dict:
        """Plain values for a JSON header."""
        return asdict(self)


class Standardiser(nn.Module):
    """z to zero mean and unit variance per token and channel *across samples*.

    LayerNorm alone admits a prior that is the same for every sample; this does not.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.BatchNorm1d(TOKENS * channels, affine=False, momentum=0.05)

    def forward(self, tokens: Tensor) -> Tensor:
        """(B, N, C_z) to the same shape."""
        return self.norm(tokens.flatten(1)).reshape(tokens.shape)


class KSDiffNetwork(nn.Module):
    """The network of inference: PLFE_2, denoiser and fusion network."""

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        if architecture.prior not in PRIORS:
            raise ValueError(f"expected a prior among {PRIORS}, got {architecture.prior!r}")
        self.architecture = architecture
        diffusion = architecture.prior == "diffusion"
        self.fusion = FusionNetwork(
            architecture.width,
            architecture.blocks,
            architecture.channels if diffusion else 0,
            architecture.ranks,
            modulated=architecture.prior != "none",
        )
        if diffusion:
            self.plfe_2 = PLFE(
                architecture.encoder_widths, architecture.channels, guided=architecture.guided
            )
            self.denoiser = Denoiser(TOKENS, architecture.channels, architecture.denoiser_blocks)
        self.register_buffer("alpha_bar", linear_schedule(), persistent=False)

    def condition(self, cells: Cells, scenes: int) -> Tensor:
        """c of each scene (S, N, C_z): the mean over its windows."""
        tokens = self.plfe_2(cells.pan, cells.ms, cells.descriptors)
        return tokens.reshape(scenes, -1, *tokens.shape[1:]).mean(1)

    def sample_prior(self, condition: Tensor, noise: Tensor, steps: int) -> Tensor:
        """z of each scene (S, N, C_z) by DDIM from ``noise`` in ``steps`` steps."""
        return ddim_sample(
            lambda z, t: self.denoiser(z, t, condition), noise, steps, self.alpha_bar
        )

    def prior_shape(self, scenes: int) -> tuple[int, int, int]:
        """Shape of z."""
        return scenes, TOKENS, self.architecture.channels


def make_reference_encoder(architecture: Architecture) -> nn.ModuleDict:
    """PLFE_1 with its standardiser: training only, never shipped."""
    return nn.ModuleDict(
        {
            "plfe": PLFE(
                architecture.encoder_widths,
                architecture.channels,
                with_reference=True,
                guided=architecture.guided,
            ),
            "standardise": Standardiser(architecture.channels),
        }
    )


def reference_prior(
    encoder: nn.ModuleDict, cells: Cells, truth_detail: Tensor, scenes: int
) -> Tensor:
    """z_0 of each scene (S, N, C_z): the mean over its windows.

    Args:
        encoder: From :func:`make_reference_encoder`.
        cells: The windows.
        truth_detail: 4 (HRMS - interpolated MS) in units of each band's spread, as cells
            (B, C, 16, h, w).
        scenes: S.
    """
    tokens = encoder["plfe"](cells.pan, cells.ms, cells.descriptors, truth_detail)
    tokens = encoder["standardise"](tokens)
    return tokens.reshape(scenes, -1, *tokens.shape[1:]).mean(1)


def truth_detail(cells: Cells, truth: Tensor) -> Tensor:
    """What the reference encoder sees of the HRMS (B, C, 16, h, w).

    Args:
        cells: The windows.
        truth: HRMS in DN (B, C, H, W).
    """
    return 4.0 * (unshuffle(truth) - cells.ms_dn) / cells.unit[:, :, None, None, None]
