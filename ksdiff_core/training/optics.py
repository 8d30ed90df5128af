"""What the optics of PAN and MS do to a simulated scene: blur, sharpening, shift, detail of their own."""

from __future__ import annotations

import numpy as np

from ksdiff_core.scene.samples import HAZE_PERCENTILE
from ksdiff_core.scene.texture import CRISP_TEXTURE, pan_texture

SHARPENED_PAN_SHARE = 0.4
MOST_SHARPENING = 2.0
"""How often PAN is sharper than it was, and by how much at most at its Nyquist frequency."""

CORNER_LOSS = (0.0, 0.8)
"""Least and greatest share of the truth's detail that is lost where rows and columns are at Nyquist's."""

SOFT_TRUTH_SHARE = 0.35
LEAST_TRUTH_GAIN = 0.4
"""How often the truth is blurred, and its least gain at its Nyquist frequency."""

FOREIGN_DETAIL_SHARES = (0.15, 0.9)
"""How often a soft, and a crisp, PAN has detail of its own near its Nyquist frequency."""

FOREIGN_DETAIL = (0.4, 4.0)
"""Its least and greatest strength at the Nyquist frequency, against what PAN shares with the bands."""


COVER_SHARE = 0.35
"""How often cover on the ground relates bands and PAN otherwise than texture does."""

COVER_SIZE = (3.0, 16.0)
"""Its least and greatest standard deviation of the Gaussian that cuts texture off, PAN pixels."""

COVER_STRENGTH = (-1.6, 0.6)
"""What of PAN's cover is added to a band, in spreads of both."""


def cover(truth: np.ndarray, pan: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Sometimes bands whose coarse structure goes against that of PAN, while their texture goes with it.

    Among vegetation and soil, near infrared rules PAN and the visible bands go against it, but light and shadow
    are the same in all: in such QuickBird scenes (validation) the correlation of the visible bands with PAN is
    0.4 to 0.85 for detail of one to four pixels and down to -0.6 beyond eight. Few training images have that.
    """
    if rng.random() >= COVER_SHARE:
        return truth
    sigma = np.exp(rng.uniform(*np.log(COVER_SIZE)))
    rows, cols = _frequencies(pan.shape)
    response = _gaussian(sigma, rows**2 + cols**2)
    response[0, 0] = 0.0
    coarse = _filtered(pan, response)
    coarse = coarse / max(coarse.std(), 1e-6 * abs(pan.mean()))
    strength = rng.uniform(*COVER_STRENGTH, (len(truth), 1, 1)) * (
        rng.random((len(truth), 1, 1)) < 0.7
    )
    changed = truth + strength * truth.std(axis=(1, 2), keepdims=True) * coarse
    # Radiance stays positive; the darkest pixel is as dark as it was.
    lift = truth.min(axis=(1, 2), keepdims=True) - changed.min(axis=(1, 2), keepdims=True)
    return (changed + np.maximum(lift, 0.0)).astype(np.float32)


LIGHT_SHARE = 0.75
"""How often light and shade of other ground fall on a scene."""

LIGHT_STRENGTH = (0.02, 0.18)
"""Least and greatest standard deviation of the light, where 1 is all of it."""

LIGHT_SIZE = (1.5, 8.0)
"""Its least and greatest standard deviation of the Gaussian that cuts coarse structure off, PAN pixels."""


def light(
    truth: np.ndarray, pan: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Sometimes light and shade that multiply what all bands, and PAN, have over their haze.

    At the resolution of the satellites whose images are pansharpened, much of the finest detail is of that
    kind: in the validation pairs of SPOT 6 and QuickBird the visible bands follow PAN with 0.96 to 1.13 of that
    gain (detail of one to three pixels, correlation up to 0.99). The texture is the scene's, turned by half a
    circle.
    """
    if rng.random() >= LIGHT_SHARE:
        return truth, pan
    sigma = np.exp(rng.uniform(*np.log(LIGHT_SIZE)))
    strength = np.exp(rng.uniform(*np.log(LIGHT_STRENGTH)))
    texture = np.log(np.maximum(pan, 0.1 * pan.mean()))[::-1, ::-1]
    rows, cols = _frequencies(pan.shape)
    response = 1 - _gaussian(sigma, rows**2 + cols**2)
    texture = _filtered(texture, response)
    texture = np.clip(texture / max(texture.std(), 1e-6), -4, 4)
    shade = np.exp(strength * texture)
    haze = np.percentile(truth, HAZE_PERCENTILE, axis=(1, 2), keepdims=True)
    pan_haze = np.percentile(pan, HAZE_PERCENTILE)
    truth = haze + (truth - haze) * shade
    return truth.astype(np.float32), pan_haze + (pan - pan_haze) * shade


PARALLAX_SHARE = 0.35
"""How often PAN and bands do not lie on each other everywhere, though they do on the mean."""

PARALLAX = (0.03, 0.25)
"""Least and greatest standard deviation of that shift, PAN pixels."""

PARALLAX_SIZE = (8.0, 40.0)
"""Least and greatest standard deviation of the Gaussian that makes it smooth, PAN pixels."""

MOST_PARALLAX = 0.5
"""Where its expansion ends: the third term would be 0.6 of the detail at the Nyquist frequency, and 0.08 at
half of this."""


def parallax(pan: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Sometimes PAN that is shifted against the bands by a little that varies from place to place.

    The detectors of PAN and MS look at the ground from different directions, one a moment after the other, so
    heights and the movements of the platform shift one against the other locally; no shift of the whole scene
    mends that. The shifted image is a Taylor series of second order whose derivatives are exact.
    """
    if rng.random() >= PARALLAX_SHARE:
        return pan
    strength = np.exp(rng.uniform(*np.log(PARALLAX)))
    sigma = np.exp(rng.uniform(*np.log(PARALLAX_SIZE)))
    rows, cols = _frequencies(pan.shape)
    smooth = _gaussian(sigma, rows**2 + cols**2)
    smooth[0, 0] = 0.0
    shifts = []
    for _ in range(2):
        field = _filtered(rng.standard_normal(pan.shape), smooth)
        field *= strength / max(field.std(), 1e-12)
        shifts.append(np.clip(field, -MOST_PARALLAX, MOST_PARALLAX))
    down, right = shifts
    spectrum = np.fft.rfft2(pan)
    steps = 2j * np.pi * rows, 2j * np.pi * cols

    def derivative(response: np.ndarray) -> np.ndarray:
        return np.fft.irfft2(spectrum * response, s=pan.shape)

    first = down * derivative(steps[0]) + right * derivative(steps[1])
    second = (
        0.5 * down**2 * derivative(steps[0] ** 2)
        + down * right * derivative(steps[0] * steps[1])
        + 0.5 * right**2 * derivative(steps[1] ** 2)
    )
    return pan + first + second


SATURATED_SHARE = 0.15
"""How often bright places exceed what a detector or a data type can hold."""

SATURATED_FROM = (97.0, 99.9)
"""Least and greatest percentile at which they do."""


def saturate(
    truth: np.ndarray, pan: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Sometimes bright places that are cut off, in PAN and in each band with a chance of a half."""
    if rng.random() >= SATURATED_SHARE:
        return truth, pan
    level = rng.uniform(*SATURATED_FROM)
    top = np.percentile(truth, level, axis=(1, 2), keepdims=True)
    cut = rng.random((len(truth), 1, 1)) < 0.5
    truth = np.where(cut, np.minimum(truth, top), truth)
    if rng.random() < 0.5:
        pan = np.minimum(pan, np.percentile(pan, level))
    return truth, pan


def ms_optics(truth: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The blur of the MS sensor itself, which Wald's protocol takes for the truth.

    Always some towards the corners of the frequencies, beyond what any detector resolves: in real pairs 0.4 of
    the detail is right there. And sometimes all over: without it PAN would nearly always be softer than the
    truth; in real pairs it is about as often sharper.
    """
    rows, cols = _frequencies(truth.shape)
    response = 1 - rng.uniform(*CORNER_LOSS) * _fineness(rows) * _fineness(cols)
    if rng.random() < SOFT_TRUTH_SHARE:
        gain = np.exp(rng.uniform(np.log(LEAST_TRUTH_GAIN), 0.0))
        response = response * gain ** (4 * (rows**2 + cols**2))
    return _filtered(truth, response).astype(np.float32)


def _fineness(frequency: np.ndarray) -> np.ndarray:
    """0 for flat ground, 1 at the Nyquist frequency."""
    return (1 - np.cos(2 * np.pi * frequency)) / 2


def pan_optics(pan: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Blur or sharpening, sub-pixel shift against MS, contrast and noise of PAN."""
    sharpened = rng.random() < SHARPENED_PAN_SHARE
    sigma = rng.uniform(0, 0.3 if sharpened else 0.8)
    sharpen = rng.uniform(0, MOST_SHARPENING) if sharpened else 0.0
    # What is left after the global shift of a scene was corrected, and sometimes more.
    shift = np.clip(rng.normal(0, rng.choice([0.05, 0.25, 0.6], p=[0.4, 0.45, 0.15]), 2), -1.5, 1.5)
    rows, cols = _frequencies(pan.shape)
    power = rows**2 + cols**2
    response = _gaussian(sigma, power) * (1 + sharpen * 4 * power)
    response = response * np.exp(-2j * np.pi * (rows * shift[0] + cols * shift[1]))
    spectrum = np.fft.rfft2(pan) * response
    pan = np.fft.irfft2(spectrum, s=pan.shape)
    share = np.interp(pan_texture([(pan, None)])[0], CRISP_TEXTURE, FOREIGN_DETAIL_SHARES)
    if rng.random() < share:
        pan = np.fft.irfft2(spectrum * foreign_detail(rows, cols, rng), s=pan.shape)
    mean = pan.mean()
    if rng.random() < 0.4:
        pan = mean * np.power(np.maximum(pan, 0.02 * mean) / mean, np.exp(rng.normal(0, 0.15)))
    pan = pan + mean * rng.uniform(-0.3, 0.3)
    # Little: what looks like noise at full resolution is mostly texture, and users expect to keep it.
    noise = rng.uniform(0, 0.008) if rng.random() < 0.2 else rng.uniform(0, 0.0015)
    return pan + noise * mean * rng.standard_normal(pan.shape)


def foreign_detail(rows: np.ndarray, cols: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Transfer that puts detail near the Nyquist frequency where the truth has none such.

    Two sensors alias, resample and compress differently, so the finest detail of PAN agrees with that of MS
    only in part, and less the sharper PAN is: between 3/4 of PAN's Nyquist frequency and it, the coherence is
    0.9 for WorldView-2 with its soft PAN, 0.4 for SPOT 6, and 0.14 to 0.68 for crisp QuickBird PANs
    (validation scenes). Here it comes from some pixels beside, as strong as the texture is there; how sharp
    PAN is stays the same.
    """
    strength = np.exp(rng.uniform(*np.log(FOREIGN_DETAIL)))
    place = rng.integers(5, 12, 2) * rng.choice((-1, 1), 2)
    foreign = strength * np.minimum(4 * (rows**2 + cols**2), 1.0) ** 2
    phase = np.exp(-2j * np.pi * (rows * place[0] + cols * place[1]))
    return (1 + foreign * phase) / np.sqrt(1 + foreign**2)


def shift_some(truth: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Sometimes a part of the bands a little beside the others, as from a second detector array."""
    if rng.random() >= 0.2:
        return truth
    rows, cols = _frequencies(truth.shape)
    shift = rng.normal(0, 0.2, 2)
    ramp = np.exp(-2j * np.pi * (rows * shift[0] + cols * shift[1]))
    for band in np.flatnonzero(rng.random(len(truth)) < 0.5):
        truth[band] = _filtered(truth[band], ramp)
    return truth


def _filtered(image: np.ndarray, response: np.ndarray) -> np.ndarray:
    """Images (..., H, W) with each frequency times its response (H, W / 2 + 1)."""
    return np.fft.irfft2(np.fft.rfft2(image) * response, s=image.shape[-2:])


def _gaussian(sigma: float, power: np.ndarray) -> np.ndarray:
    """Transfer of a Gaussian of ``sigma`` pixels at squared frequencies ``power``."""
    return np.exp(-2 * np.pi**2 * sigma**2 * power)


def _frequencies(shape: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Frequencies along rows (H, 1) and columns (1, W / 2 + 1) of a real image, cycles per pixel."""
    return np.fft.fftfreq(shape[-2])[:, None], np.fft.rfftfreq(shape[-1])[None]
