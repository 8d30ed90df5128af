"""Weights whose result is partly that of classical details."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

import classical_share as tool  # noqa: E402

from ksdiff_core.networks.cells import to_cells  # noqa: E402
from ksdiff_core.networks.fusion import FusionNetwork  # noqa: E402
from ksdiff_core.networks.inputs import scene_statistics  # noqa: E402


def test_the_result_is_a_mean_of_that_of_the_network_and_of_the_two_details():
    generator = torch.Generator().manual_seed(3)
    low = 200 + 100 * torch.rand(1, 1, 8, 8, generator=generator)
    low = torch.nn.functional.interpolate(low, scale_factor=4, mode="bilinear")
    pan = low * (1 + 0.05 * torch.randn(low.shape, generator=generator))
    ms_up = torch.stack([0.5 * low + 30, 1.5 * low - 70], 2)
    ms_up = ms_up + 5 * torch.randn(ms_up.shape, generator=generator)
    statistics = scene_statistics(low, ms_up, torch.ones_like(low), 4, 0.3, torch.zeros(1, 2))
    network = FusionNetwork(width=16, blocks=2, latent=8).eval().requires_grad_(False)
    for parameter in network.parameters():
        parameter.add_(0.05 * torch.randn(parameter.shape, generator=generator))
    cells = to_cells(pan, low, ms_up, statistics)
    centroid = torch.randn(1, 8, generator=generator)
    own = network(cells, centroid)

    tensors = {f"fusion.{name}": tensor for name, tensor in network.state_dict().items()}
    changed = tool.shared(tensors, 0.2, 0.1)
    network.load_state_dict({name.removeprefix("fusion."): t for name, t in changed.items()})
    haze, gain = (v[0, :, None, None] for v in (statistics.ms_haze, statistics.texture_gain))
    over_haze = low[0] - statistics.pan_haze
    mix = statistics.mix_offset + (statistics.mix_weights[0, :, None, None] * ms_up[0, 0]).sum(0)
    details = [
        gain * (ms_up[0, 0] - haze).clamp_min(0) * (detail / over_haze).clamp(-0.8, 2.0)
        for detail in (pan[0] - mix, pan[0] - low[0])
    ]
    expected = 0.7 * own + 0.3 * ms_up[0] + 0.2 * details[0] + 0.1 * details[1]
    bright = (over_haze > 0.1 * (statistics.pan_mean - statistics.pan_haze)).expand_as(own[0])
    assert torch.allclose(network(cells, centroid)[0][bright], expected[0][bright], atol=1e-2)
    assert float((details[0] - details[1]).abs().mean()) > 1.0
