"""A fusion network between those of two trainings."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

import mix_weights as tool  # noqa: E402

from ksdiff_core.networks.inputs import DESCRIPTOR_SIZE  # noqa: E402

LAYER = "fusion.band_factor.0.weight"


def tensors(seen: int, value: float) -> dict[str, torch.Tensor]:
    """A layer that sees so many numbers on a band and two of the prior, a plain one, and one of the prior."""
    names = {LAYER: (3, seen + 2), "fusion.head.bias": (4,), "denoiser.bias": (5,)}
    return {name: torch.full(shape, value) for name, shape in names.items()}


def test_the_fusion_network_is_a_mean_and_the_prior_that_of_the_second():
    mixed = tool.mixed(tensors(DESCRIPTOR_SIZE, 1.0), tensors(DESCRIPTOR_SIZE, 3.0), 0.75)
    assert {name: tensor.unique().tolist() for name, tensor in mixed.items()} == {
        LAYER: [2.5],
        "fusion.head.bias": [2.5],
        "denoiser.bias": [3.0],
    }


def test_numbers_on_a_band_that_the_first_did_not_know_count_for_nothing_there():
    mixed = tool.mixed(tensors(DESCRIPTOR_SIZE - 2, 1.0), tensors(DESCRIPTOR_SIZE, 3.0), 0.5)
    expected = [2.0] * (DESCRIPTOR_SIZE - 2) + [1.5, 1.5] + [2.0, 2.0]
    assert mixed[LAYER].tolist() == [expected] * 3
