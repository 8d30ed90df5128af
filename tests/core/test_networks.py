"""Acceptance of the network: shapes, its start, the Tucker product, invariances."""

from __future__ import annotations

from dataclasses import replace

import pytest

torch = pytest.importorskip("torch")

import numpy as np  # noqa: E402

from ksdiff_core.networks.cells import to_cells  # noqa: E402
from ksdiff_core.networks.encoder import PLFE, GuidedFusion  # noqa: E402
from ksdiff_core.networks.inputs import DESCRIPTOR_SIZE, scene_statistics  # noqa: E402
from ksdiff_core.networks.kernels import KSConv, tucker_product  # noqa: E402
from ksdiff_core.networks.ksdiff import (  # noqa: E402
    Architecture,
    KSDiffNetwork,
    make_reference_encoder,
    reference_prior,
    truth_detail,
)

SMALL = Architecture(
    width=16, blocks=2, channels=16, encoder_widths=(16, 16, 16), denoiser_blocks=1
)

TEXTURE = torch.tensor([[0.3, -0.2]])
"""Of PAN, of one scene."""


def make_cells(scenes=2, windows=2, bands=4, side=32, ratio=4, seed=0):
    """Cells, interpolated MS (B, C, H, W) of random but correlated windows."""
    generator = torch.Generator().manual_seed(seed)
    pan = 100 + 20 * torch.randn(scenes, windows, side, side, generator=generator)
    low = torch.nn.functional.avg_pool2d(pan, 5, 1, 2)
    gain = torch.rand(bands, generator=generator)[:, None, None] + 0.5
    ms_up = gain * low[:, :, None] + torch.randn(
        scenes, windows, bands, side, side, generator=generator
    )
    ms = ms_up[..., ::ratio, ::ratio]
    pan_ms = low[..., ::ratio, ::ratio]
    statistics = scene_statistics(
        pan_ms, ms, torch.ones_like(pan_ms), ratio, 0.3, torch.zeros(scenes, 2)
    )
    return to_cells(pan, low, ms_up, statistics), ms_up.flatten(0, 1)


def trained_like(network, seed=1):
    """A network whose zero layers hold small random numbers, as after training."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.05 * torch.randn(parameter.shape, generator=generator))
    return network.eval()


@pytest.mark.parametrize("prior", ["diffusion", "features", "none"])
@pytest.mark.parametrize("bands", [1, 3, 4, 8, 16])
def test_an_untrained_network_gives_the_interpolated_ms_bit_for_bit(prior, bands):
    network = KSDiffNetwork(Architecture(width=16, blocks=2, channels=16, prior=prior)).eval()
    cells, ms_up = make_cells(bands=bands)
    fused = network.fusion(cells, torch.randn(2, 16), 2)
    assert torch.equal(fused, ms_up)


def test_the_modulation_starts_centred_on_one_and_already_depends_on_the_prior():
    torch.manual_seed(0)
    layer = KSConv(64, 64, (4, 4, 2, 2))
    features = torch.randn(8, 64, 12, 12)
    weights = layer.modulation(features, torch.randn(4, 64), 4)
    assert weights.shape == (4, 64, 64, 3, 3)
    assert float(weights.mean()) == pytest.approx(1.0, abs=0.25)
    same_features = features[:2].repeat(4, 1, 1, 1)
    varied = layer.modulation(same_features, torch.randn(4, 64), 4)
    assert float(varied.std(0).mean()) > 0.02


def test_the_tucker_product_equals_its_definition_as_a_sum():
    generator = torch.Generator().manual_seed(5)
    core = torch.randn(1, 2, 3, 2, 2, generator=generator, dtype=torch.float64)
    shapes = [(4, 2), (5, 3), (3, 2), (3, 2)]
    factors = [torch.randn(1, *s, generator=generator, dtype=torch.float64) for s in shapes]
    product = tucker_product(core, factors)[0].numpy()
    g, (u1, u2, u3, u4) = core[0].numpy(), [f[0].numpy() for f in factors]
    for index in [(0, 0, 0, 0), (3, 4, 2, 1), (1, 2, 0, 2)]:
        i, j, k, l = index  # noqa: E741
        expected = sum(
            g[a, p, c, d] * u1[i, a] * u2[j, p] * u3[k, c] * u4[l, d]
            for a, p, c, d in np.ndindex(*g.shape)
        )
        assert product[index] == pytest.approx(expected)


def test_grouped_convolution_gives_each_scene_its_own_kernel():
    torch.manual_seed(1)
    layer = KSConv(8, 4, (2, 2, 2, 2))
    features, kernels = torch.randn(6, 8, 9, 9), torch.randn(3, 8, 8, 3, 3)
    together = layer(features, kernels)
    for scene in range(3):
        alone = torch.nn.functional.conv2d(
            features[2 * scene : 2 * scene + 2], kernels[scene], layer.bias, padding=1
        )
        assert torch.allclose(together[2 * scene : 2 * scene + 2], alone, atol=1e-5)


@pytest.mark.parametrize("side", [32, 36, 52])
def test_both_encoders_give_sixteen_tokens_of_unit_variance(side):
    torch.manual_seed(2)
    cells, ms_up = make_cells(side=side)
    for with_reference in (False, True):
        plfe = PLFE((16, 16, 16), 32, with_reference)
        detail = truth_detail(cells, ms_up + 1.0) if with_reference else None
        tokens = plfe(cells.pan, cells.ms, cells.descriptors, detail)
        assert tokens.shape == (4, 16, 32)
        assert tokens.std(-1, unbiased=False).detach().numpy() == pytest.approx(1.0, abs=0.01)


def test_attention_memory_does_not_grow_with_the_window():
    # The attention map is d x d per head: doubling the side must leave its size unchanged.
    fusion = GuidedFusion(32, heads=2)
    sizes = []
    handle = torch.Tensor.softmax

    def spy(self, *args, **kwargs):
        sizes.append(tuple(self.shape))
        return handle(self, *args, **kwargs)

    torch.Tensor.softmax = spy
    try:
        for side in (8, 16):
            fusion.attend(torch.randn(1, 32, side, side), torch.randn(1, 32, side, side))
    finally:
        torch.Tensor.softmax = handle
    assert sizes == [(1, 2, 16, 16)] * 2


def test_an_open_gate_keeps_the_stream_and_a_shut_one_takes_the_guide():
    fusion = GuidedFusion(8, heads=1)
    torch.nn.init.zeros_(fusion.out.weight)
    torch.nn.init.zeros_(fusion.out.bias)
    torch.nn.init.zeros_(fusion.gate.weight)
    x, y = torch.randn(1, 8, 6, 6), torch.randn(1, 8, 6, 6)
    torch.nn.init.constant_(fusion.gate.bias, 30.0)
    assert torch.allclose(fusion(x, y)[0], x, atol=1e-5)
    torch.nn.init.constant_(fusion.gate.bias, -30.0)
    assert torch.allclose(fusion(x, y)[0], fusion.project(y), atol=1e-5)


def test_the_true_prior_differs_between_samples():
    torch.manual_seed(3)
    encoder = make_reference_encoder(SMALL).train()
    cells, ms_up = make_cells(scenes=8, windows=1)
    prior = reference_prior(encoder, cells, truth_detail(cells, ms_up + torch.randn_like(ms_up)), 8)
    assert float(prior.std(0).detach().mean()) > 0.3


def test_band_order_does_not_matter():
    network = trained_like(KSDiffNetwork(SMALL))
    cells, _ = make_cells(bands=4)
    order = [2, 0, 3, 1]
    per_band = ("ms", "ms_dn", "haze", "texture_gain", "gains", "descriptors", "unit")
    shuffled = replace(cells, **{name: getattr(cells, name)[:, order] for name in per_band})
    centroid = torch.randn(2, 16)
    first = network.fusion(cells, centroid, 2)
    second = network.fusion(shuffled, centroid, 2)
    assert torch.allclose(first[:, order], second, atol=1e-2 * float(cells.unit.mean()))
    assert not torch.allclose(first, second, atol=1e-2 * float(cells.unit.mean()))


def test_a_linear_change_of_units_changes_only_the_units_of_injection_by_regression():
    # All statistics are relative: gain and offset of a band go through to its descriptors unchanged,
    # but for the two that say how large the offset is.
    generator = torch.Generator().manual_seed(6)
    pan = 100 + 20 * torch.randn(1, 1, 16, 16, generator=generator)
    ms = pan[:, :, None] * 0.5 + 5 * torch.randn(1, 1, 3, 16, 16, generator=generator)
    valid = torch.ones_like(pan)
    first = scene_statistics(pan, ms, valid, 4, 0.3, TEXTURE)
    second = scene_statistics(7 * pan, 7 * ms, valid, 4, 0.3, TEXTURE)
    assert first.descriptors.shape == (1, 3, DESCRIPTOR_SIZE)
    assert torch.allclose(first.descriptors, second.descriptors, atol=1e-4)
    assert torch.allclose(7 * first.ms_std, second.ms_std, rtol=1e-4)


def test_the_texture_of_pan_is_known_to_every_band_within_what_training_had():
    pan = 100 + 20 * torch.randn(1, 1, 16, 16, generator=torch.Generator().manual_seed(8))
    ms = pan[:, :, None].expand(-1, -1, 3, -1, -1)
    inside = scene_statistics(pan, ms, torch.ones_like(pan), 4, 0.3, TEXTURE).descriptors
    assert torch.allclose(inside[0, :, 12:14], TEXTURE.expand(3, -1))
    beyond = scene_statistics(pan, ms, torch.ones_like(pan), 4, 0.3, 99 * TEXTURE).descriptors
    assert beyond[0, :, 12:14].unique(dim=0).tolist() == [pytest.approx([0.8, -1.0])]
    others = [i for i in range(DESCRIPTOR_SIZE) if i not in (12, 13)]
    assert torch.equal(inside[..., others], beyond[..., others])


def test_haze_is_a_low_percentile_of_the_valid_pixels_and_tells_contrast():
    generator = torch.Generator().manual_seed(9)
    pan = 300 + 20 * torch.randn(2, 3, 16, 16, generator=generator)
    ms = pan[:, :, None] * 0.5 + 5 * torch.randn(2, 3, 2, 16, 16, generator=generator)
    valid = (torch.rand(2, 3, 16, 16, generator=generator) < 0.6).float()
    ms[:, 0, :, :3], valid[:, 0, :3] = 0.0, 0.0
    found = scene_statistics(pan, ms, valid, 4, 0.3, TEXTURE.expand(2, -1))
    for scene in range(2):
        inside = valid[scene].numpy() > 0
        images = [pan[scene].numpy(), *ms[scene].transpose(0, 1).numpy()]
        pixels = np.stack([image[inside] for image in images])
        haze = np.percentile(pixels, 0.5, axis=1, method="lower")
        np.testing.assert_array_equal(found.pan_haze[scene], haze[0])
        np.testing.assert_array_equal(found.ms_haze[scene], haze[1:])
        contrast = pixels.std(1) / (pixels.mean(1) - haze)
        np.testing.assert_allclose(found.descriptors[scene, :, 14], contrast[[0, 0]], rtol=1e-3)
        np.testing.assert_allclose(found.descriptors[scene, :, 15], contrast[1:], rtol=1e-3)


@pytest.mark.parametrize("gain", [-0.5, 0.0, 0.3, 1.0, 2.0])
def test_the_texture_gain_is_one_where_a_band_follows_pan_as_light_and_shade_do(gain):
    generator = torch.Generator().manual_seed(11)
    coarse = 300 + 100 * torch.rand(1, 1, 8, 8, generator=generator)
    coarse = torch.nn.functional.interpolate(coarse, scale_factor=8, mode="bicubic")
    fine = 4 * torch.randn(coarse.shape, generator=generator)
    pan = coarse + fine
    ms = (20 + 0.5 * (coarse + gain * fine))[:, :, None]
    found = scene_statistics(pan, ms, torch.ones_like(pan), 4, 0.3, TEXTURE)
    over_haze = float(pan.mean() - found.pan_haze) / float(ms.mean() - found.ms_haze)
    expected = np.clip(0.5 * gain * over_haze, 0.0, 1.0)
    np.testing.assert_allclose(found.texture_gain, expected, atol=0.06)


@pytest.mark.parametrize("detail", ["Brovey", "modulation"])
def test_details_over_the_haze_give_pan_where_a_band_is_pan_with_another_gain_and_haze(detail):
    generator = torch.Generator().manual_seed(10)
    low = 100 + 300 * torch.rand(1, 1, 8, 8, generator=generator)
    low = torch.nn.functional.interpolate(low, scale_factor=4, mode="bilinear")
    pan = low * (1 + 0.1 * torch.randn(low.shape, generator=generator))
    ms_up = (40 + 0.5 * (low - low.min()))[:, :, None]
    statistics = scene_statistics(low, ms_up, torch.ones_like(low), 4, 0.3, TEXTURE)
    network = KSDiffNetwork(SMALL).eval().requires_grad_(False)
    network.fusion.head.bias[{"Brovey": 16 + 3, "modulation": 16 + 4}[detail]] = 1.0
    fused = network.fusion(to_cells(pan, low, ms_up, statistics), torch.zeros(1, 16), 1)
    # Where PAN is dark, or its detail as large as its level over the haze, details are bounded.
    over_haze = low - statistics.pan_haze
    plain = (over_haze > 0.15 * over_haze.mean()) & ((pan - low).abs() < 0.7 * over_haze)
    plain = plain[0]
    expected = (40 + 0.5 * (pan - low.min()))[0]
    np.testing.assert_allclose(fused[0][plain], expected[plain], atol=0.3)
    assert float((expected - ms_up[0, 0])[plain].abs().mean()) > 5.0


def test_statistics_ignore_invalid_pixels():
    generator = torch.Generator().manual_seed(7)
    pan = 100 + 20 * torch.randn(1, 1, 16, 16, generator=generator)
    ms = pan[:, :, None] + torch.randn(1, 1, 2, 16, 16, generator=generator)
    valid = torch.ones_like(pan)
    valid[..., :4] = 0
    spoilt = ms.clone()
    spoilt[..., :4] = 60000.0
    first = scene_statistics(pan, ms, valid, 4, 0.3, TEXTURE)
    second = scene_statistics(pan, spoilt, valid, 4, 0.3, TEXTURE)
    assert torch.allclose(first.ms_mean, second.ms_mean)
    assert torch.allclose(first.mix_weights, second.mix_weights)


def test_constant_bands_give_finite_output():
    pan = torch.full((1, 1, 16, 16), 50.0)
    ms_up = torch.full((1, 1, 2, 16, 16), 20.0)
    statistics = scene_statistics(
        pan[..., ::4, ::4], ms_up[..., ::4, ::4], torch.ones(1, 1, 4, 4), 4, 0.3, TEXTURE
    )
    network = trained_like(KSDiffNetwork(SMALL))
    fused = network.fusion(to_cells(pan, pan, ms_up, statistics), torch.zeros(1, 16), 1)
    assert bool(torch.isfinite(fused).all())


def test_no_output_pixel_depends_on_anything_beyond_the_receptive_field():
    network = trained_like(KSDiffNetwork(SMALL)).fusion
    cells, _ = make_cells(scenes=1, windows=1, side=128)
    kernels = network.make_kernels(cells, torch.randn(1, 16), 1)
    before = network(cells, kernels=kernels)
    touched = cells.pan.clone()
    touched[..., :, 0] += 3.0
    after = network(
        type(cells)(touched, *[getattr(cells, n) for n in list(cells.__dict__)[1:]]),
        kernels=kernels,
    )
    changed = (before != after).any(1)[0].any(0).nonzero().max()
    # The disturbed cell spans PAN columns 0 to 3.
    assert 3 < int(changed) <= 3 + network.receptive_field
