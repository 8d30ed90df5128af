"""The network in strips against the network on whole images."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from ksdiff_core.networks.cells import to_cells  # noqa: E402
from ksdiff_core.networks.fusion import FusionNetwork  # noqa: E402
from ksdiff_core.networks.inputs import scene_statistics  # noqa: E402
from ksdiff_core.networks.strips import Open, StripFusion  # noqa: E402

HEIGHT, WIDTH, BANDS = 120, 100, 3


@pytest.fixture(scope="module")
def case() -> dict:
    """A network of two blocks with weights that are nowhere zero, its kernels, and an image."""
    generator = torch.Generator().manual_seed(3)
    shape = (2 + BANDS, HEIGHT, WIDTH)
    images = 300 + 80 * torch.randn(shape, generator=generator)
    pan, pan_low, ms_up = images[0], images[1], images[2:]
    low = images[:, ::4, ::4]
    statistics = scene_statistics(
        low[None, None, 1],
        low[None, None, 2:],
        torch.ones_like(low[None, None, 0]),
        4.0,
        0.3,
        torch.zeros(1, 2),
    )
    network = FusionNetwork(width=16, blocks=2, latent=8).eval().requires_grad_(False)
    for parameter in network.parameters():
        parameter.add_(0.05 * torch.randn(parameter.shape, generator=generator))
    cells = to_cells(pan[None, None], pan_low[None, None], ms_up[None, None], statistics)
    kernels = network.make_kernels(cells, torch.randn(1, 8, generator=generator), 1)
    whole = network(cells, kernels=kernels)[0]
    return {
        "parts": (network, kernels, statistics),
        "images": (pan, pan_low, ms_up),
        "whole": whole,
        "reach": 4 * (2 + 2 * 2),
        "close": {"rtol": 0, "atol": 1e-5 * float((whole - ms_up).abs().max())},
    }


@pytest.mark.parametrize("strip", [4, 8, 20, 44, 400])
def test_strips_of_any_height_give_what_the_whole_image_gives(case, strip):
    fused = StripFusion(*case["parts"])(*case["images"], strip)
    np.testing.assert_allclose(fused, case["whole"], **case["close"])


@pytest.mark.parametrize("strip", [4, 20, 400])
@pytest.mark.parametrize("sides", [Open(top=True), Open(left=True, bottom=True), Open(*[True] * 4)])
def test_beyond_the_reach_of_open_sides_nothing_changes(case, strip, sides):
    fused = StripFusion(*case["parts"], sides)(*case["images"], strip)
    reach, whole, ms_up = case["reach"], case["whole"], case["images"][2]
    rows = slice(reach * sides.top, HEIGHT - reach * sides.bottom)
    cols = slice(reach * sides.left, WIDTH - reach * sides.right)
    np.testing.assert_allclose(fused[:, rows, cols], whole[:, rows, cols], **case["close"])
    outside = torch.ones_like(fused, dtype=torch.bool)
    outside[:, rows, cols] = False
    assert torch.equal(fused[outside], ms_up[outside])


def test_a_part_of_an_image_gives_its_part_of_the_result(case):
    rows, cols = slice(16, 88), slice(12, 96)
    images = (image[..., rows, cols] for image in case["images"])
    fused = StripFusion(*case["parts"], Open(*[True] * 4))(*images, 12)
    inner = (slice(None), slice(24, -24), slice(24, -24))
    np.testing.assert_allclose(fused[inner], case["whole"][:, rows, cols][inner], **case["close"])


def test_open_sides_turn_with_the_view():
    sides = torch.zeros(3, 3)
    sides[0, 1] = 1
    assert Open.of(sides) == Open(top=True)
    assert Open.of(torch.rot90(sides, 1)) == Open(left=True)
    assert Open.of(sides.flip(0)) == Open(bottom=True)
