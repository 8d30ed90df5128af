"""KSDiff as a method: prior and kernels once per scene, then any tile. The user of networks and weights."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import Callable

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ksdiff_core.errors import Cancelled
from ksdiff_core.machine.device import DEFAULT_MEMORY_MB
from ksdiff_core.machine.memory import return_memory
from ksdiff_core.machine.parallel import one_thread
from ksdiff_core.machine.precision import resolve_precision
from ksdiff_core.methods.model_samples import (
    equal_windows,
    mostly_valid,
    softened_pan,
    statistics_of,
)
from ksdiff_core.networks.cells import Cells, to_cells
from ksdiff_core.networks.fusion import SceneKernels
from ksdiff_core.networks.inputs import CELL, SceneStatistics
from ksdiff_core.networks.ksdiff import KSDiffNetwork
from ksdiff_core.networks.loading import load_network, on_cpu
from ksdiff_core.networks.strips import STRIP_ROWS, Open, StripFusion
from ksdiff_core.networks.transfers import on_device, on_host
from ksdiff_core.networks.views import undo_view, view
from ksdiff_core.tiling import Tile
from ksdiff_core.weights.store import WeightsStore

MEMBER_STEPS = 8
"""DDIM steps of the members of an ensemble, at least; one step gives nearly the mean of all samples."""

log = logging.getLogger(__name__)

DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16}

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
        precision: Of the tiles, "fp32" or "bf16"; statistics, prior and kernels always have float32.
    """

    align = CELL
    bytes_per_pixel = 60
    """Memory per PAN pixel beyond images of the tile; the features of a strip are shared by all of them."""

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
        precision: str = "fp32",
    ) -> None:
        self.network = network
        self.device = device
        self.device_name = str(device)
        self.seed = seed
        self.steps = steps
        self.name = name
        self.licence = ""
        self.halo = network.fusion.receptive_field
        self.softening = 0.0
        self.statistics: SceneStatistics | None = None
        self.prior = self._given_prior = prior
        self._view_kernels: list[SceneKernels] = []
        self.members = members
        self.ensemble = ensemble
        self.precision = precision
        self._member_kernels: list[SceneKernels] = []

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = _never) -> None:
        """Statistics, prior and kernels of the scene from its sample windows."""
        with one_thread(), torch.inference_mode():
            statistics, self.softening = statistics_of(samples)
            self.statistics = statistics.to(self.device)
        self.make_kernels(samples, cancelled)

    def make_kernels(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = _never) -> None:
        """Prior and kernels from sample windows, with the statistics that the scene has already."""
        with one_thread(), torch.inference_mode():
            windows = equal_windows(mostly_valid(samples), self._window)
            cells = self._cells_of(windows, 0)
            if cancelled():
                raise Cancelled
            self.prior = self._prior_of(cells)
            self._view_kernels = [self._kernels_of(cells, self.prior)]
            steps = max(self.steps, MEMBER_STEPS)
            self._member_kernels = [
                self._kernels_of(cells, self._sample(cells, self.seed + 1 + i, steps))
                for i in range(self.members)
            ]
            # Every view has kernels of its own: they know in which direction PAN and MS are shifted.
            for index in range(1, self.ensemble):
                if cancelled():
                    raise Cancelled
                cells = self._cells_of(windows, index)
                self._view_kernels.append(self._kernels_of(cells, self._prior_of(cells)))
        return_memory(0)

    @property
    def kernels(self) -> SceneKernels | None:
        """Those of the scene as it lies; None before :meth:`fit`."""
        return self._view_kernels[0] if self._view_kernels else None

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = _never) -> np.ndarray:
        """Fused window (C, H, W) float32 in DN."""
        return next(self._fuse(tile, [self._view_kernels], cancelled))

    def fuse_members(
        self, tile: Tile, cancelled: Callable[[], bool] = _never
    ) -> Iterator[np.ndarray]:
        """Fused window (C, H, W) of each further latent sample, one after the other."""
        return self._fuse(tile, [[kernels] for kernels in self._member_kernels], cancelled)

    def to_cpu(self) -> None:
        """Compute on the CPU from now on, with what was learned."""
        self.device, self.device_name = torch.device("cpu"), "cpu"
        if self.precision != "fp32":
            self.precision = resolve_precision("auto", "cpu")
        # Others may share the one on the GPU.
        self.network = on_cpu(self.network)
        if self.statistics is not None:
            self.statistics = self.statistics.to(self.device)
        self._view_kernels = [kernels.to(self.device) for kernels in self._view_kernels]
        self._member_kernels = [kernels.to(self.device) for kernels in self._member_kernels]
        self.prior, self._given_prior = (
            prior if prior is None else prior.to(self.device)
            for prior in (self.prior, self._given_prior)
        )

    def _cells_of(self, windows: Sequence[Tensor], index: int) -> Cells:
        """Sample windows as the network sees them in one view."""
        return to_cells(*(view(images, index)[None] for images in windows), self.statistics)

    def _prior_of(self, cells: Cells) -> Tensor | None:
        """The given prior, else a sampled one."""
        given = self._given_prior
        return self._sample(cells, self.seed, self.steps) if given is None else given

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
        results: Sequence[Sequence[SceneKernels]],
        cancelled: Callable[[], bool],
    ) -> Iterator[np.ndarray]:
        """One image per result, the mean over views with these kernels."""
        if not self._view_kernels or self.statistics is None:
            raise ValueError("fit() must come before fuse()")
        return_memory(DEFAULT_MEMORY_MB)
        with torch.inference_mode():
            height, width = tile.window.height, tile.window.width
            pad = (0, -width % CELL, 0, -height % CELL)
            inputs = [t if t.dim() == 3 else t[None] for t in self._window(tile)]
            if any(pad):
                inputs = [F.pad(t, pad, mode="replicate") for t in inputs]
        for views in results:
            fused = None
            for index, kernels in enumerate(views):
                if cancelled():
                    raise Cancelled
                # Entered anew each time: between two images the caller's code runs.
                with torch.inference_mode():
                    image = self._pass(inputs, _open_sides(tile), kernels, index, cancelled)
                    fused = image if fused is None else fused.add_(image)
            with torch.inference_mode():
                image = on_host(fused.div_(len(views))[:, :height, :width].float())
            yield image

    def _pass(
        self,
        inputs: Sequence[Tensor],
        sides: Tensor,
        kernels: SceneKernels,
        index: int,
        cancelled: Callable[[], bool],
    ) -> Tensor:
        """One view's fused image (C, H, W), turned back."""
        pan, pan_low, ms_up = (view(image, index) for image in inputs)
        around = Open.of(view(sides, index))
        strip = STRIP_ROWS if self.device.type == "cpu" else pan.shape[1]

        def computed(dtype: torch.dtype) -> Tensor:
            network = StripFusion(self.network.fusion, kernels, self.statistics, around, dtype)
            return network(pan[0], pan_low[0], ms_up, strip, cancelled)

        image = computed(DTYPES[self.precision])
        if self.precision != "fp32" and not image.isfinite().all():
            log.warning("A tile was not finite in %s; it is computed in fp32.", self.precision)
            image = computed(torch.float32)
        return undo_view(image, index)

    def _window(self, tile: Tile) -> tuple[Tensor, Tensor, Tensor]:
        """Softened PAN (H, W), degraded PAN (H, W) and interpolated MS (C, H, W) of a tile on the device."""

        def load(array: np.ndarray) -> Tensor:
            return on_device(torch.from_numpy(np.require(array, np.float32, "W")), self.device)

        pan = load(softened_pan(tile, self.softening))
        if self.device.type == "cpu":
            return pan, load(tile.pan_low), load(tile.ms_up)
        # The MS is small: it is sent, and interpolated there.
        up_rows, up_cols = (load(m) for m in tile.up_matrices)
        up = up_rows @ torch.cat([load(tile.pan_ms)[None], load(tile.ms)]) @ up_cols.T
        return pan, up[0], up[1:]


def _open_sides(tile: Tile) -> Tensor:
    """3 x 3: 1 at the sides of the middle on which the scene goes on beyond the tile's window."""
    sides = torch.zeros(3, 3)
    (top, bottom), (left, right) = tile.window.row_range, tile.window.col_range
    sides[0, 1], sides[2, 1] = top > 0, bottom < tile.scene.rows.pan_size
    sides[1, 0], sides[1, 2] = left > 0, right < tile.scene.cols.pan_size
    return sides


def load_method(
    weights: str = "",
    device: str = "cpu",
    seed: int = 0,
    steps: int = 0,
    members: int = 0,
    ensemble: int = 1,
    precision: str = "auto",
) -> KSDiffMethod:
    """KSDiff ready to fit a scene.

    Args:
        weights: Name or path of weights; the shipped ones when empty.
        device: ``cpu``, ``cuda`` or ``mps``.
        seed: Of the latent noise, >= 0.
        steps: DDIM steps; 0 takes the number stored with the weights.
        members: Further latent samples, for the spread of the result.
        ensemble: Views of every tile whose mean is the result: 1, 2, 4 or 8.
        precision: One of ``job.PRECISIONS``.

    Raises:
        WeightsError: No such file, or not weights of KSDiff.
        DeviceError: The device does not exist, or has not this precision.
    """
    store = WeightsStore()
    network, header = load_network(str(store.find(weights)), store, device)
    steps = steps or int(header.get("steps", DEFAULT_STEPS))
    precision = resolve_precision(precision, device)
    name = f"{header.get('name', 'ksdiff')} {header['version']}"
    target = torch.device(device)
    method = KSDiffMethod(network, target, seed, steps, name, None, members, ensemble, precision)
    method.licence = str(header["licence"])
    return method
