"""The scene factory: a landscape as a PAN and MS pair with the truth that belongs to it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.synthetic.canvas import fractal_noise
from ksdiff_core.synthetic.landscape import render
from ksdiff_core.synthetic.sensor import (
    FULL_SCALE_REFLECTANCE,
    MS_ELECTRONS,
    PAN_ELECTRONS,
    PAN_NYQUIST_GAIN,
    add_noise,
    blur,
    quantise,
    sample_ms,
)
from ksdiff_core.synthetic.spectra import PAN_BAND, Band, default_bands

GeoTransform = tuple[float, float, float, float, float, float]

UTM_32N = 32632
UPPER_LEFT = (691200.0, 5335800.0)
"""Where the demo scene claims to be: arable land in southern Germany, UTM zone 32 north."""


@dataclass(frozen=True)
class SyntheticScene:
    """A simulated acquisition whose answer is known.

    Attributes:
        pan: (H, W) in ``dtype``.
        ms: (C, h, w) in ``dtype``.
        truth: (C, H, W) in ``dtype``: what the MS bands would be on the PAN grid, without noise.
        pan_valid: True where PAN and truth hold data, (H, W).
        ms_valid: True where MS holds data, (h, w).
        bands: MS bands in order.
        nyquist_gains: MTF of MS at its Nyquist frequency relative to the truth, one per band.
        ratio: MS GSD over PAN GSD.
        origin: Row and column of the MS grid's upper left corner in PAN pixels, as georeferenced.
        shift: Further displacement (rows, cols) of the MS content in PAN pixels that the
            georeference does not tell.
        nodata: Value of pixels without data; None when all are valid.
        full_scale: Number of the brightest light that can be told apart.
        epsg: Coordinate reference system, 0 for none.
        pan_transform: GDAL geotransform of PAN and truth.
        seed: Of the landscape and of the noise.
    """

    pan: np.ndarray
    ms: np.ndarray
    truth: np.ndarray
    pan_valid: np.ndarray
    ms_valid: np.ndarray
    bands: tuple[Band, ...]
    nyquist_gains: tuple[float, ...]
    ratio: float
    origin: tuple[float, float]
    shift: tuple[float, float]
    nodata: float | None
    full_scale: float
    epsg: int
    pan_transform: GeoTransform
    seed: int

    @property
    def ms_transform(self) -> GeoTransform:
        """GDAL geotransform of MS: the PAN grid moved by ``origin`` and scaled by ``ratio``."""
        x, dx_col, dx_row, y, dy_col, dy_row = self.pan_transform
        row, col = self.origin
        return (
            x + col * dx_col + row * dx_row,
            dx_col * self.ratio,
            dx_row * self.ratio,
            y + col * dy_col + row * dy_row,
            dy_col * self.ratio,
            dy_row * self.ratio,
        )

    @property
    def rows(self) -> Axis:
        """True relation of the two grids along rows, hidden shift included."""
        return _axis(
            self.ratio, self.origin[0] + self.shift[0], self.pan.shape[0], self.ms.shape[1]
        )

    @property
    def cols(self) -> Axis:
        """True relation of the two grids along columns, hidden shift included."""
        return _axis(
            self.ratio, self.origin[1] + self.shift[1], self.pan.shape[1], self.ms.shape[2]
        )


def make_scene(
    size: int | tuple[int, int] = 2048,
    ratio: float = 4.0,
    bands: int | tuple[Band, ...] = 4,
    bits: int = 11,
    dtype: str = "",
    seed: int = 1,
    gsd_m: float = 0.5,
    origin: tuple[float, float] = (0.0, 0.0),
    shift: tuple[float, float] = (0.0, 0.0),
    nodata: float | None = None,
    border: int = 0,
    noise: float = 1.0,
    unexplained: float = 0.03,
    epsg: int = UTM_32N,
    pan_transform: GeoTransform | None = None,
    nyquist_gains: tuple[float, ...] | None = None,
) -> SyntheticScene:
    """A simulated PAN and MS pair with its truth. The same arguments give the same scene.

    Args:
        size: PAN pixels, one number or (height, width).
        ratio: MS GSD over PAN GSD, > 1; need not be an integer.
        bands: Number of MS bands, 1 to 16, or the bands themselves.
        bits: Significant bits of integer types.
        dtype: numpy name; "" takes uint8 up to 8 bits and uint16 above. Float types hold apparent
            reflectance and are not quantised.
        seed: Of landscape and noise.
        gsd_m: PAN pixel size in metres that the landscape is drawn at.
        origin: Row and column of the MS grid's corner in PAN pixels, told by its georeference.
        shift: Displacement of the MS content in PAN pixels that the georeference hides.
        nodata: Value for pixels without data; needs ``border`` to be seen.
        border: Width in PAN pixels of a slanted border without data; 0 for none.
        noise: Factor on sensor noise.
        unexplained: Relative variation of PAN that no band shows, beside what its wider response
            sees; stands for differences in time and angle of view.
        epsg: Coordinate reference system, 0 for none.
        pan_transform: GDAL geotransform of PAN; north-up in metres when not given.
        nyquist_gains: MTF of MS at its Nyquist frequency, one per band.

    Raises:
        ValueError: Arguments outside these ranges.
    """
    shape = (size, size) if isinstance(size, int) else size
    spectral = default_bands(bands) if isinstance(bands, int) else bands
    kind = np.dtype(dtype or ("uint8" if bits <= 8 else "uint16"))
    _check(shape, ratio, bits, kind)
    gains = nyquist_gains or tuple(float(g) for g in np.linspace(0.34, 0.27, len(spectral)))
    full_scale = 1.0 if kind.kind == "f" else float(2**bits - 1)
    light = render(shape, gsd_m, (*spectral, PAN_BAND), seed)
    light *= np.float32(full_scale / FULL_SCALE_REFLECTANCE if kind.kind != "f" else 1.0)
    light = np.clip(blur(light, PAN_NYQUIST_GAIN), 0.0, full_scale, out=light)
    rng = np.random.default_rng((seed, 77))
    truth, pan = light[:-1], light[-1].copy()
    pan *= 1.0 + np.float32(unexplained) * fractal_noise(rng, shape, 8.0, 2)
    ms_shape = tuple(max(1, round(n / ratio)) for n in shape)
    axes = [_axis(ratio, o + s, n, m) for o, s, n, m in zip(origin, shift, shape, ms_shape)]
    ms = sample_ms(truth, axes[0], axes[1], gains)
    add_noise(pan, full_scale, PAN_ELECTRONS, noise, rng)
    add_noise(ms, full_scale, MS_ELECTRONS, noise, rng)
    # A valid pixel never carries the nodata value, as with products that reserve 0.
    low = 1.0 if nodata == 0 and kind.kind != "f" else 0.0
    pan_valid = _footprint(shape, border)
    ms_valid = _ms_footprint(pan_valid, axes)
    return SyntheticScene(
        pan=_masked(quantise(pan, kind, low, full_scale), pan_valid, nodata),
        ms=_masked(quantise(ms, kind, low, full_scale), ms_valid, nodata),
        truth=_masked(quantise(truth, kind, low, full_scale), pan_valid, nodata),
        pan_valid=pan_valid,
        ms_valid=ms_valid,
        bands=spectral,
        nyquist_gains=gains,
        ratio=float(ratio),
        origin=origin,
        shift=shift,
        nodata=nodata,
        full_scale=full_scale,
        epsg=epsg,
        pan_transform=pan_transform or (UPPER_LEFT[0], gsd_m, 0.0, UPPER_LEFT[1], 0.0, -gsd_m),
        seed=seed,
    )


def _check(shape: tuple[int, int], ratio: float, bits: int, kind: np.dtype) -> None:
    if min(shape) < 4 or ratio <= 1.0:
        raise ValueError(
            f"expected at least 4 x 4 pixels and a ratio above 1, got {shape} and {ratio}"
        )
    if kind.kind in "ui" and not 1 <= bits <= 8 * kind.itemsize - (kind.kind == "i"):
        raise ValueError(f"{bits} bits do not fit into {kind.name}")


def _axis(ratio: float, start_px: float, pan_size: int, ms_size: int) -> Axis:
    """Axis of grids whose MS edge lies ``start_px`` PAN pixels after the PAN edge."""
    return Axis(float(ratio), -start_px / ratio, pan_size, ms_size)


def _footprint(shape: tuple[int, int], border: int) -> np.ndarray:
    """A slanted four-sided footprint, as strips cut along the flight line have."""
    if border <= 0:
        return np.ones(shape, bool)
    row, col = np.ogrid[: shape[0], : shape[1]]
    lean_col, lean_row = border * row / shape[0], border * col / shape[1]
    inside = (col >= border - lean_col / 2) & (col < shape[1] - border / 2 - lean_col / 2)
    return inside & (row >= border / 2 + lean_row / 2) & (row < shape[0] - border + lean_row / 2)


def _ms_footprint(pan_valid: np.ndarray, axes: list[Axis]) -> np.ndarray:
    """MS pixels whose PAN pixels are all valid (those outside PAN do not count)."""
    summed = np.pad(np.cumsum(np.cumsum(~pan_valid, axis=0), axis=1), ((1, 0), (1, 0)))
    edges = []
    for axis in axes:
        at = (np.arange(axis.ms_size + 1) - axis.offset) * axis.ratio
        edges.append((np.floor(at[:-1] + 1e-9), np.ceil(at[1:] - 1e-9), axis.pan_size))
    (top, bottom, left, right) = (
        np.clip(part, 0, size).astype(int) for low, high, size in edges for part in (low, high)
    )
    holes = (
        summed[np.ix_(bottom, right)]
        - summed[np.ix_(top, right)]
        - summed[np.ix_(bottom, left)]
        + summed[np.ix_(top, left)]
    )
    return holes == 0


def _masked(image: np.ndarray, valid: np.ndarray, nodata: float | None) -> np.ndarray:
    fill = 0 if nodata is None or (math.isnan(nodata) and image.dtype.kind != "f") else nodata
    image[..., ~valid] = fill
    return image
