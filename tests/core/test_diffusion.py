"""Diffusion against closed forms: what an exact denoiser must give."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from ksdiff_core.networks.diffusion import (  # noqa: E402
    add_noise,
    ddim_sample,
    linear_schedule,
    sampling_timesteps,
)


def test_the_schedule_falls_from_almost_all_signal_to_almost_none():
    alpha_bar = linear_schedule()
    assert alpha_bar.shape == (1000,)
    assert alpha_bar[0] == pytest.approx(0.9999)
    # Product of (1 - beta) is close to exp(-sum beta) = exp(-10.05).
    assert float(alpha_bar[-1]) == pytest.approx(4.04e-5, rel=0.01)
    assert bool((alpha_bar[1:] < alpha_bar[:-1]).all())


def test_noised_latents_keep_unit_variance():
    generator = torch.Generator().manual_seed(1)
    clean = torch.randn(4, 50_000, generator=generator)
    noise = torch.randn(4, 50_000, generator=generator)
    noisy = add_noise(clean, noise, torch.tensor([0, 300, 700, 999]), linear_schedule())
    assert noisy.std(1).numpy() == pytest.approx(1.0, abs=0.02)
    assert torch.allclose(noisy[0], clean[0], atol=0.06)
    assert torch.allclose(noisy[3], noise[3], atol=0.06)


def test_sampling_steps_are_those_of_the_worked_design():
    assert sampling_timesteps(4) == [999, 749, 499, 249]
    assert sampling_timesteps(1) == [999]
    with pytest.raises(ValueError, match="1 to 1000"):
        sampling_timesteps(0)


@pytest.mark.parametrize("steps", [1, 2, 4, 25])
def test_a_denoiser_that_knows_the_answer_gives_it_in_any_number_of_steps(steps):
    answer = torch.randn(3, 16, 8, generator=torch.Generator().manual_seed(2))
    noise = torch.randn(3, 16, 8, generator=torch.Generator().manual_seed(3))
    sample = ddim_sample(lambda z, t: answer, noise, steps, linear_schedule())
    assert torch.equal(sample, answer)


def test_sampling_a_gaussian_with_its_exact_denoiser_gives_its_variance():
    # For z_0 ~ N(0, s^2) the posterior mean is z_t sqrt(a) s^2 / (a s^2 + 1 - a): with it DDIM is the
    # probability flow, which maps N(0, 1) to N(0, s^2).
    spread, alpha_bar = 0.4, linear_schedule()

    def exact(z, t):
        a = alpha_bar[t].to(z.dtype)[:, None]
        return z * a.sqrt() * spread**2 / (a * spread**2 + 1 - a)

    noise = torch.randn(2, 40_000, generator=torch.Generator().manual_seed(4), dtype=torch.float64)
    sample = ddim_sample(exact, noise, 250, alpha_bar)
    assert sample.std(1).numpy() == pytest.approx(spread, rel=0.05)


def test_the_roll_out_carries_gradients_to_the_condition():
    condition = torch.zeros(2, 4, requires_grad=True)
    sample = ddim_sample(lambda z, t: 0.5 * z + condition, torch.ones(2, 4), 4, linear_schedule())
    sample.sum().backward()
    assert bool((condition.grad > 0).all())
