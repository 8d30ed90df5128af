"""The fusion network over images of any height, strip by strip of a few rows.

Gives what :class:`ksdiff_core.networks.fusion.FusionNetwork` gives for ready kernels. Every convolution keeps
the last two rows of its input for the next strip, so that no row is computed twice, the features of a strip
stay in the cache of the processor, and memory does not grow with the image. Where the image goes on beyond the
window, each convolution gives one cell less instead of guessing what lies there. All features are stored
channels last, (images, rows, columns, channels); a cell of 4 x 4 pixels is 16 neighbouring numbers.

With bfloat16, features and the kernels that make them are rounded to 8 significant bits, while convolutions add
up in float32. Everything in the scene's own unit stays float32: what goes in, heads, details and the image.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

from ksdiff_core.errors import Cancelled
from ksdiff_core.networks.cells import modulations
from ksdiff_core.networks.fusion import DETAILS, GAIN_BIAS_SCALE, FusionNetwork, SceneKernels
from ksdiff_core.networks.inputs import CELL, SceneStatistics

PIXELS = CELL * CELL

HEAD_OUTPUTS = 32
"""Outputs of a band's head: those of ``PIXELS`` and ``DETAILS``, and some that count for nothing."""

STRIP_ROWS = 128
"""PAN rows that a CPU takes through the network at a time; measured: fewer cost calls, more cost cache."""


@dataclass(frozen=True)
class Open:
    """Sides on which the scene goes on beyond the window; at the others zeros stand, as in training."""

    top: bool = False
    bottom: bool = False
    left: bool = False
    right: bool = False

    @staticmethod
    def of(sides: Tensor) -> Open:
        """From (3, 3) that is not 0 beside the middle where a side is open."""
        return Open(*(bool(sides[place]) for place in ((0, 1), (2, 1), (1, 0), (1, 2))))

    def columns(self, layers: int, width: int) -> slice:
        """Those that are left of ``width`` cells after some convolutions."""
        return slice(layers * self.left, width - layers * self.right)


class StripFusion:
    """One image through a fusion network with the kernels of its scene. For one image only.

    Args:
        network: In evaluation mode.
        kernels: Of the scene.
        statistics: Of the scene.
        sides: Where the window does not end at the scene's edge.
        dtype: Of the features, float32 or bfloat16.
    """

    def __init__(
        self,
        network: FusionNetwork,
        kernels: SceneKernels,
        statistics: SceneStatistics,
        sides: Open = Open(),
        dtype: torch.dtype = torch.float32,
    ) -> None:
        self._statistics, self._sides, self._dtype = statistics, sides, dtype
        self._layers = 2 + 2 * len(network.blocks)

        def convolution(weight: Tensor, bias: Tensor, active: bool = False) -> _Convolution:
            return _Convolution(weight.to(dtype), bias.to(dtype), sides, active)

        self._pan_stem = convolution(network.pan_stem.weight, network.pan_stem.bias)
        self._ms_stem = convolution(network.ms_stem.conv.weight, network.ms_stem.conv.bias, True)
        self._enter, self._skip = (
            tuple(t.to(dtype) for t in _matrix(layer))
            for layer in (network.ms_enter, network.band_skip)
        )
        self._blocks = [
            (
                convolution(kernel[0], block.modulated.bias, True),
                convolution(block.second.weight, block.second.bias),
            )
            for block, kernel in zip(network.blocks, kernels.convolutions)
        ]
        self._leave = convolution(network.leave.weight, network.leave.bias)
        factor = kernels.band_factors[0]
        width = self._enter[0].shape[0]
        self._shares = (network.ms_stem.factor(statistics.descriptors[0]) / len(factor)).to(dtype)
        self._scales = (1.0 + factor[:, :width]).to(dtype)
        head = _matrix(network.head)
        self._heads = [self._head(*head, b, gain) for b, gain in enumerate(factor[:, width:])]
        self._features = _Waiting(self._layers - 1, sides)
        self._cells = _Waiting(self._layers, sides)

    def __call__(
        self,
        pan: Tensor,
        pan_low: Tensor,
        ms_up: Tensor,
        strip: int,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Tensor:
        """Fused image (C, H, W) in DN; within the receptive field of an open side interpolated MS.

        Args:
            pan: (H, W), sides multiples of 4, DN.
            pan_low: PAN as the MS sensor would see it, on the PAN grid (H, W).
            ms_up: Interpolated MS (C, H, W).
            strip: PAN rows per step, a multiple of 4.
            cancelled: Asked before every step.

        Raises:
            Cancelled: The user stopped.
        """
        height, width = pan.shape
        fused = ms_up.clone()
        by_cells = fused.view(-1, height // CELL, CELL, width // CELL, CELL).transpose(2, 3)
        by_cells = by_cells[:, :, self._sides.columns(self._layers, width // CELL)]
        done = self._layers * self._sides.top
        for start in range(0, height, strip):
            if cancelled():
                raise Cancelled
            rows = slice(start, start + strip)
            last = start + strip >= height
            images = to_cells(torch.cat([pan[None, rows], pan_low[None, rows], ms_up[:, rows]]))
            per_band, x = self._stem(images, last)
            x = self._leave(self._trunk(x, last), last)[0]
            place = slice(done, done + len(x))
            per_band = self._features(per_band, len(x))
            images = self._cells(images, len(x))
            if len(x):
                self._bands(images, per_band, x, by_cells[:, place])
            done += len(x)
        return fused

    def _stem(self, images: Tensor, last: bool) -> tuple[Tensor, Tensor]:
        """Features of each band (C, n, w, width) and the trunk's input (1, n, w, width)."""
        known = self._statistics
        pan, ms = images[0], images[2:]
        detail = (pan - images[1]) / (0.3 * known.pan_std)
        pan = torch.cat([(pan - known.pan_mean) / known.pan_std, detail], -1).to(self._dtype)
        ms = (ms - known.ms_mean[0, :, None, None, None]) / known.ms_std[0, :, None, None, None]
        per_band = self._ms_stem(ms.to(self._dtype), last)
        merged = per_band[0] * self._shares[0]
        for features, share in zip(per_band[1:], self._shares[1:]):
            merged.addcmul_(features, share)
        return per_band, self._pan_stem(pan[None], last).add_(F.linear(merged, *self._enter))

    def _trunk(self, x: Tensor, last: bool) -> Tensor:
        for first, second in self._blocks:
            x = second(first(x, last), last)
            x = x.add_(first.two_rows_late(x.shape[1]))
        return x

    def _bands(self, images: Tensor, per_band: Tensor, x: Tensor, out: Tensor) -> None:
        """Fused rows (C, n, w, 4, 4) from images (2 + C, n, w, 16) and features (n, w, width)."""
        known = self._statistics
        pan, pan_low, ms = images[0], images[1], images[2:]
        fine = pan - pan_low
        mix = known.mix_offset + torch.zeros_like(pan)
        for weight, band in zip(known.mix_weights[0], ms):
            mix.addcmul_(weight, band)
        unmixed = pan - mix
        modulation, fine_modulation, unmixed_modulation = modulations(
            fine, unmixed, pan_low, known.pan_mean, known.pan_haze
        )
        for band, (weight, bias) in enumerate(self._heads):
            features = F.linear(per_band[band], *self._skip).addcmul_(x, self._scales[band])
            head = F.linear(F.gelu(features).float(), weight, bias)
            local = head[..., PIXELS : PIXELS + DETAILS].unbind(-1)
            fused = ms[band] + head[..., :PIXELS]
            fused.addcmul_(ms[band].clamp_min(0).mul_(modulation), local[0][..., None])
            fused.addcmul_(fine, local[1][..., None]).addcmul_(unmixed, local[2][..., None])
            share = (unmixed_modulation * local[3][..., None]).addcmul_(
                fine_modulation, local[4][..., None]
            )
            fused.addcmul_((ms[band] - known.ms_haze[0, band]).clamp_min_(0), share)
            out[band] = fused.unflatten(-1, (CELL, CELL))

    def _head(
        self, weight: Tensor, bias: Tensor, band: int, gains: Tensor
    ) -> tuple[Tensor, Tensor]:
        """The head with the band's unit, gains and slopes in its weights."""
        known = self._statistics
        unit = known.ms_std[0, band].expand(PIXELS)
        one = torch.ones_like(unit[0])
        texture = known.texture_gain[0, band]
        slopes = [one, known.injection_gain[0, band], known.mix_gain[0, band], texture, texture]
        scale = torch.cat([unit, torch.stack(slopes)])
        weight = weight * scale[:, None]
        bias = (bias + F.pad(GAIN_BIAS_SCALE * gains, (PIXELS, 0))) * scale
        # With an odd number of outputs the last bits would depend on the number of threads.
        spare = HEAD_OUTPUTS - len(bias)
        return F.pad(weight, (0, 0, 0, spare)), F.pad(bias, (0, spare))


class _Convolution:
    """A 3 x 3 convolution with zeros around the whole image, and its activation; gives all rows that it can."""

    def __init__(self, weight: Tensor, bias: Tensor, sides: Open, active: bool) -> None:
        self._weight = weight.contiguous(memory_format=torch.channels_last)
        self._bias, self._sides, self._active = bias, sides, active
        self._rows: Tensor | None = None
        self._top = 0 if sides.top else -1
        self._late = 2 if sides.top else 0

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        """The next rows (B, n, w, ci) to (B, m, w, co); after the ``last`` ones none is missing."""
        edge = x.new_zeros(len(x), 1, *x.shape[2:])
        rows = [x] if self._sides.top else [edge, x]
        if self._rows is not None:
            rows = [self._rows[:, -2:], x]
            self._top += self._rows.shape[1] - rows[0].shape[1]
        if last and not self._sides.bottom:
            rows.append(edge)
        x = self._rows = torch.cat(rows, 1)
        columns = self._sides.columns(1, x.shape[2])
        if x.shape[1] < 3:
            return x.new_empty(len(x), 0, columns.stop - columns.start, len(self._bias))
        x = F.conv2d(x.permute(0, 3, 1, 2), self._weight, self._bias, padding=(0, 1))
        x = x.permute(0, 2, 3, 1)
        # Before the columns are cut off: as a whole the image is one piece of memory.
        return (F.gelu(x) if self._active else x)[:, :, columns]

    def two_rows_late(self, count: int) -> Tensor:
        """The input in whose place a second convolution after this one just gave ``count`` rows."""
        first = self._late - self._top
        self._late += count
        columns = self._sides.columns(2, self._rows.shape[2])
        return self._rows[:, first : first + count, columns]


class _Waiting:
    """Rows that wait until what was computed from them by some convolutions has caught up."""

    def __init__(self, layers: int, sides: Open) -> None:
        self._layers, self._sides = layers, sides
        self._lost = layers * sides.top
        self._rows: Tensor | None = None

    def __call__(self, new: Tensor, count: int) -> Tensor:
        """Takes rows (B, n, w, c) and gives the next ``count`` in whose place there are results."""
        lost, self._lost = self._lost, max(self._lost - new.shape[1], 0)
        new = new[:, lost:, self._sides.columns(self._layers, new.shape[2])]
        rows = new if self._rows is None else torch.cat([self._rows, new], 1)
        self._rows = rows[:, count:].clone()
        return rows[:, :count]


def to_cells(images: Tensor) -> Tensor:
    """(K, H, W) to (K, H / 4, W / 4, 16)."""
    count, height, width = images.shape
    cells = images.view(count, height // CELL, CELL, width // CELL, CELL).transpose(2, 3)
    return cells.reshape(count, height // CELL, width // CELL, PIXELS)


def _matrix(layer: torch.nn.Conv2d) -> tuple[Tensor, Tensor]:
    """Weights (co, ci) and bias of a 1 x 1 convolution."""
    return layer.weight[:, :, 0, 0], layer.bias
