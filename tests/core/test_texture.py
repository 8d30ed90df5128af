"""PAN's sharpness at its Nyquist frequency against closed forms, and what must not change it."""

from __future__ import annotations

import numpy as np
import pytest

from ksdiff_core.scene.texture import MOST_SOFTENING, TEXTURE_SIZE, pan_texture, soften, softening

NOISE = np.random.default_rng(0).standard_normal((500, 600)).astype(np.float32)


def wave(down: float, across: float) -> np.ndarray:
    """A product of two sines of so many cycles per pixel."""
    rows, cols = np.mgrid[:2000, :2400]
    return np.sin(2 * np.pi * down * rows) * np.sin(2 * np.pi * across * cols + 0.3)


def test_white_noise_has_what_the_filters_leave_of_its_variance():
    # Checkers: 4. PAN minus 3 x 3 mean: 1 - 1/9. At half the resolution (means of 4): 1/4 of that.
    expected = [0.5 * np.log(4 / (8 / 9)), np.log(2)]
    assert pan_texture([(NOISE, None)]) == pytest.approx(expected, abs=0.005)


@pytest.mark.parametrize(("down", "across"), [(0.2, 0.13), (0.05, 0.31), (0.1, 0.1)])
def test_a_wave_has_the_transfer_of_the_filters_at_its_frequency(down, across):
    def difference(f: float) -> float:
        return 2 * np.sin(np.pi * f)

    def mean3(f: float) -> float:
        return (1 + 2 * np.cos(2 * np.pi * f)) / 3

    checkers = difference(down) * difference(across)
    fine = 1 - mean3(down) * mean3(across)
    half = np.cos(np.pi * down) * np.cos(np.pi * across)
    coarse = half * (1 - mean3(2 * down) * mean3(2 * across))
    expected = np.log([checkers / fine, fine / coarse])
    assert pan_texture([(wave(down, across), None)]) == pytest.approx(expected, abs=0.005)


def test_blur_lowers_both_numbers():
    blurred = NOISE.copy()
    blurred[1:-1, 1:-1] = sum(
        NOISE[1 + r : 499 + r, 1 + c : 599 + c] for r in (-1, 0, 1) for c in (-1, 0, 1)
    )
    assert (pan_texture([(blurred, None)]) < pan_texture([(NOISE, None)]) - 0.2).all()


def test_units_do_not_matter_and_windows_count_by_their_pixels():
    whole = pan_texture([(NOISE, None)])
    assert pan_texture([(100 + 7 * NOISE, None)]) == pytest.approx(whole, abs=1e-4)
    halves = [(NOISE[:250], None), (NOISE[250:], None)]
    assert pan_texture(halves) == pytest.approx(whole, abs=0.005)


def test_pixels_that_are_not_valid_have_no_influence():
    valid = np.ones(NOISE.shape, bool)
    valid[100:150, 200:220] = valid[499, 599] = False
    spoilt = np.where(valid, NOISE, np.float32(1e9))
    other = np.where(valid, NOISE, np.float32(np.nan))
    assert (pan_texture([(spoilt, valid)]) == pan_texture([(other, valid)])).all()
    assert pan_texture([(spoilt, valid)]) == pytest.approx(pan_texture([(NOISE, None)]), abs=0.005)


def test_nothing_to_measure_is_no_texture():
    flat, small = np.full((50, 50), 7.0), NOISE[:5, :5]
    nothing = np.zeros(NOISE.shape, bool)
    for windows in ([], [(flat, None)], [(small, None)], [(NOISE, nothing)]):
        assert pan_texture(windows).tolist() == [0.0] * TEXTURE_SIZE


@pytest.mark.parametrize(("down", "across"), [(0.0, 0.5), (0.5, 0.5), (0.25, 0.0), (0.31, 0.42)])
def test_softening_has_its_response_at_every_frequency(down, across):
    def left(f: float) -> float:
        return 1 - 0.3 * ((1 - np.cos(2 * np.pi * f)) / 2) ** 4

    rows, cols = np.mgrid[:300, :400]
    image = np.cos(2 * np.pi * (down * rows + across * cols)).astype(np.float32)
    inner = (slice(4, -4), slice(4, -4))
    softened = soften(image, 0.3)[inner]
    assert softened == pytest.approx(left(down) * left(across) * image[inner], abs=1e-5)


def test_softening_keeps_flat_ground_to_its_edges_and_nothing_is_no_softening():
    flat = np.full((70, 3), 1234.0, np.float32)
    assert soften(flat, 0.3) == pytest.approx(flat, rel=1e-6)
    assert soften(NOISE, 0.0) is NOISE


def test_the_crisper_pan_is_the_more_it_is_softened():
    frequency = np.hypot(np.fft.fftfreq(500)[:, None], np.fft.rfftfreq(600))
    blurred = np.fft.irfft2(np.fft.rfft2(NOISE) * np.exp(-80 * frequency**2), NOISE.shape)
    stripes = np.repeat(NOISE[:1], 500, 0)
    crisp, soft, none = (
        softening(pan_texture([(image, None)])) for image in (NOISE, blurred, stripes)
    )
    assert crisp == MOST_SOFTENING
    assert 0 < soft < 0.5 * crisp
    assert none == 0
