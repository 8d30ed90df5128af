"""KSDiff as a method: prior and kernels once per scene, then any tile. The user of networks and weights."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Callable

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ksdiff_core.errors import Cancelled, DeviceError, WeightsError
from ksdiff_core.networks.fusion import Cells, SceneKernels, to_cells
from ksdiff_core.networks.inputs import CELL, SceneStatistics, scene_statistics
from ksdiff_core.networks.ksdiff import Architecture, KSDiffNetwork
from ksdiff_core.networks.views import undo_view, view
from ksdiff_core.tiling import Tile
from ksdiff_core.weights import load_weights
from ksdiff_core.weights_store import WeightsStore

TRAINING_WINDOW = 96
"""PAN pixels of a training window; encoders and factor heads see windows of about this size."""

MAX_WINDOWS = 64
"""Windows from which prior and kernels are made, at most."""

MIN_VALID_SHARE = 0.5
"""Sample windows with fewer valid pixels do not speak for the scene."""

MEMBER_STEPS = 8
"""DDIM steps of the members of an ensemble, at least; one step gives nearly the mean of all samples."""

DEFAULT_STEPS = 1
"""DDIM steps when neither the job nor the weights say otherwise."""


def _never() -> bool:
    return False


class KSDiffMethod:
    """KSDiff with loaded weights. Implements :class:`ksdiff_core.tiling.Method`.

    Args:
        network: In evaluation mode, on ``device``.
        device: Torch device.
        seed: Of the latent noise; the same seed gives the same kernels.
        steps: DDIM steps.
        name: What the weights are called in facts and metadata.
        prior: Latent prior (1, N, C_z) to use instead of a sampled one.
        members: Further latent samples, for the spread of the result.
        ensemble: Views of every tile whose mean is the result: 1, 2, 4 or 8. A member has one.
    """

    align = CELL
    bytes_per_pixel = 200
    """Features alive at once per PAN pixel, beyond images of the tile; hardly depends on the bands."""

    def __init__(
        self,
        network: KSDiffNetwork,
        device: torch.device,
        seed: int = 0,
        steps: int = 1,
        name: str = "",
        prior: Tensor | None = None,
        members: int = 0,
        ensemble: int = 1,
    ) -> None:
        self.network = network
        self.device = device
        self.device_name = str(device)
        self.seed = seed
        self.steps = steps
        self.name = name
        self.licence = ""
        self.halo = network.fusion.receptive_field
        self.statistics: SceneStatistics | None = None
        self.prior = self._given_prior = prior
        self.kernels: SceneKernels | None = None
        self.members = members
        self.ensemble = ensemble
        self._member_kernels: list[SceneKernels] = []

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = _never) -> None:
        """Statistics, prior and kernels of the scene from its sample windows."""
        with torch.inference_mode():
            self.statistics = self._statistics(samples).to(self.device)
        self.make_kernels(samples, cancelled)

    def make_kernels(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = _never) -> None:
        """Prior and kernels from sample windows, with the statistics that the scene has already."""
        with torch.inference_mode():
            windows = _equal_windows([self._window(s, trim=True) for s in _mostly_valid(samples)])
            pan, pan_low, ms_up = (w[None] for w in windows)
            cells = to_cells(pan, pan_low, ms_up, self.statistics)
            if cancelled():
                raise Cancelled
            given = self._given_prior
            self.prior = self._sample(cells, self.seed, self.steps) if given is None else given
            self.kernels = self._kernels_of(cells, self.prior)
            steps = max(self.steps, MEMBER_STEPS)
            self._member_kernels = [
                self._kernels_of(cells, self._sample(cells, self.seed + 1 + i, steps))
                for i in range(self.members)
            ]

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = _never) -> np.ndarray:
        """Fused window (C, H, W) float32 in DN."""
        return next(self._fuse(tile, [self.kernels], self.ensemble, cancelled))

    def fuse_members(
        self, tile: Tile, cancelled: Callable[[], bool] = _never
    ) -> Iterator[np.ndarray]:
        """Fused window (C, H, W) of each further latent sample, one after the other."""
        return self._fuse(tile, self._member_kernels, 1, cancelled)

    def _sample(self, cells: Cells, seed: int, steps: int) -> Tensor | None:
        """z of the scene (1, N, C_z) by DDIM from seeded noise; None for weights without a prior."""
        if self.network.architecture.prior != "diffusion":
            return None
        generator = torch.Generator().manual_seed(seed)
        noise = torch.randn(self.network.prior_shape(1), generator=generator).to(self.device)
        return self.network.sample_prior(self.network.condition(cells, 1), noise, steps)

    def _kernels_of(self, cells: Cells, prior: Tensor | None) -> SceneKernels:
        centroid = None if prior is None else prior.mean(1)
        return self.network.fusion.make_kernels(cells, centroid, 1)

    def _fuse(
        self,
        tile: Tile,
        kernels: Sequence[SceneKernels],
        views: int,
        cancelled: Callable[[], bool],
    ) -> Iterator[np.ndarray]:
        if self.kernels is None or self.statistics is None:
            raise ValueError("fit() must come before fuse()")
        with torch.inference_mode():
            height, width = tile.window.height, tile.window.width
            pad = (0, -width % CELL, 0, -height % CELL)
            inputs = [
                F.pad(t if t.dim() == 3 else t[None], pad, mode="replicate")
                for t in self._window(tile)
            ]
        for one in kernels:
            fused = 0.0
            for index in range(views):
                if cancelled():
                    raise Cancelled
                # Entered anew each time: between two images the caller's code runs.
                with torch.inference_mode():
                    fused = fused + self._pass(inputs, one, index)
            with torch.inference_mode():
                image = (fused / views)[:, :height, :width].float().cpu().numpy()
            yield image

    def _pass(self, inputs: Sequence[Tensor], kernels: SceneKernels, index: int) -> Tensor:
        """One view's fused image (C, H, W), turned back."""
        pan, pan_low, ms_up = (view(image, index) for image in inputs)
        cells = to_cells(pan[None], pan_low[None], ms_up[None, None], self.statistics)
        return undo_view(self.network.fusion(cells, kernels=kernels)[0], index)

    def _window(self, tile: Tile, trim: bool = False) -> tuple[Tensor, Tensor, Tensor]:
        """PAN (H, W), degraded PAN (H, W) and interpolated MS (C, H, W) of a tile on the device.

        Args:
            tile: The window.
            trim: Cut to whole cells of the absolute grid.
        """

        def load(array: np.ndarray) -> Tensor:
            # A copy into torch's own, aligned memory: products can depend on the alignment.
            return torch.tensor(np.asarray(array, np.float32), device=self.device)

        up_rows, up_cols = (load(m) for m in tile.up_matrices)
        up = up_rows @ torch.cat([load(tile.pan_ms)[None], load(tile.ms)]) @ up_cols.T
        out = (load(tile.pan), up[0], up[1:])
        if not trim:
            return out
        row, col = -tile.window.row % CELL, -tile.window.col % CELL
        height, width = ((n - s) // CELL * CELL for n, s in zip(out[0].shape, (row, col)))
        return tuple(t[..., row : row + height, col : col + width] for t in out)

    def _statistics(self, samples: Sequence[Tile]) -> SceneStatistics:
        """Statistics over all sample windows, on the MS grid."""
        side = [min(s.ms.shape[axis] for s in samples) for axis in (-2, -1)]
        cut = (..., slice(side[0]), slice(side[1]))
        pan_ms = np.stack([s.pan_ms[cut] for s in samples])[None]
        ms = np.stack([s.ms[cut] for s in samples])[None]
        valid = np.stack([_valid_on_ms_grid(s)[cut] for s in samples])[None]
        if not valid.any():
            valid = np.ones_like(valid)
        scene = samples[0].scene
        return scene_statistics(
            torch.tensor(pan_ms),
            torch.tensor(ms),
            torch.tensor(valid, dtype=torch.float32),
            scene.ratio,
            scene.pan_gain,
        )


def _mostly_valid(samples: Sequence[Tile]) -> Sequence[Tile]:
    """Samples from which a prior can be made; all of them when the scene has no better ones."""
    return [s for s in samples if s.valid.mean() >= MIN_VALID_SHARE] or samples


def _equal_windows(samples: Sequence[tuple[Tensor, Tensor, Tensor]]) -> list[Tensor]:
    """Samples cut into windows of about the training size: PAN, degraded PAN (K, H, W), MS (K, C, H, W)."""
    parts: list[list[Tensor]] = [[], [], []]
    side = [min(s[0].shape[axis] for s in samples) for axis in (0, 1)]
    counts = [max(1, round(n / TRAINING_WINDOW)) for n in side]
    height, width = (n // count // CELL * CELL for n, count in zip(side, counts))
    for sample in samples:
        for row in range(counts[0]):
            for col in range(counts[1]):
                place = (
                    ...,
                    slice(row * height, (row + 1) * height),
                    slice(col * width, (col + 1) * width),
                )
                for part, image in zip(parts, sample):
                    part.append(image[place])
    step = math.ceil(len(parts[0]) / MAX_WINDOWS)
    return [torch.stack(part[::step]) for part in parts]


def _valid_on_ms_grid(tile: Tile) -> np.ndarray:
    """Validity of each MS pixel (h, w): that of the PAN pixel at its centre."""
    if tile.valid.all():
        return np.ones(tile.ms.shape[1:], bool)
    index = []
    for axis, window, ms in (
        (tile.scene.rows, tile.window.row_range, tile.ms_window.row_range),
        (tile.scene.cols, tile.window.col_range, tile.ms_window.col_range),
    ):
        centre = np.floor((np.arange(*ms) + 0.5 - axis.offset) * axis.ratio).astype(int)
        index.append(np.clip(centre, window[0], window[1] - 1) - window[0])
    return tile.valid[np.ix_(*index)]


def build_network(header: dict, tensors: dict, path: str) -> KSDiffNetwork:
    """The network that a weights file describes.

    Raises:
        WeightsError: Architecture unknown, or tensors that do not fit it.
    """
    try:
        network = KSDiffNetwork(Architecture.from_dict(header["architecture"]))
        network.load_state_dict({k: v.float() for k, v in tensors.items()})
    except (TypeError, ValueError, RuntimeError, AttributeError) as error:
        raise WeightsError(
            f"The weights {path} do not fit their architecture: {str(error).splitlines()[0]}",
            "Use weights made for this version of KSDiff.",
        ) from error
    return network.eval().requires_grad_(False)


def load_method(
    weights: str = "",
    device: str = "cpu",
    seed: int = 0,
    steps: int = 0,
    members: int = 0,
    ensemble: int = 1,
) -> KSDiffMethod:
    """KSDiff ready to fit a scene.

    Args:
        weights: Name or path of weights; the shipped ones when empty.
        device: ``cpu`` or ``cuda``.
        seed: Of the latent noise, >= 0.
        steps: DDIM steps; 0 takes the number stored with the weights.
        members: Further latent samples, for the spread of the result.
        ensemble: Views of every tile whose mean is the result: 1, 2, 4 or 8.

    Raises:
        WeightsError: No such file, or not weights of KSDiff.
        DeviceError: The device does not exist.
    """
    path = str(WeightsStore().find(weights))
    loaded = load_weights(path)
    network = build_network(dict(loaded.header), dict(loaded.tensors), path)
    steps = steps or int(loaded.header.get("steps", DEFAULT_STEPS))
    try:
        target = torch.device(device)
        network = network.to(target, memory_format=torch.channels_last)
    except (RuntimeError, AssertionError) as error:
        raise DeviceError(
            f"The device {device} cannot be used: {str(error).splitlines()[0]}", "Choose the CPU."
        ) from error
    name = f"{loaded.header.get('name', 'ksdiff')} {loaded.header['version']}"
    method = KSDiffMethod(network, target, seed, steps, name, None, members, ensemble)
    method.licence = str(loaded.header["licence"])
    return method
