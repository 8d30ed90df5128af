"""Indices of one image, gathered window by window; of all windows they equal those of the whole."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ksdiff_core.assessment.sampling import Sample
from ksdiff_core.numerics.moments import Moments, gather
from ksdiff_core.numerics.pixels import convolve, sobel_magnitude
from ksdiff_core.quality.metrics import hqnr, qnr
from ksdiff_core.quality.noreference import local_correlations, mtf_filtered
from ksdiff_core.quality.qindex import BLOCK, q2n_blocks
from ksdiff_core.tiling import Scene


@dataclass(frozen=True)
class BandIndices:
    """What one band of an image is against PAN and MS.

    Attributes:
        d_s: Its part of D_s.
        d_rho: Its part of D_rho.
        reprojection_rmse: Root mean squared difference to the MS seen again, DN.
        reprojection: The same over the mean DN of the MS band.
        mean_shift: Mean of that difference over the mean DN of the MS band, signed.
    """

    d_s: float
    d_rho: float
    reprojection_rmse: float
    reprojection: float
    mean_shift: float


@dataclass(frozen=True)
class FullIndices:
    """Indices of an image without a reference, as in :mod:`ksdiff_core.quality.noreference`.

    Attributes:
        d_lambda: Spectral distortion of QNR.
        d_lambda_k: Spectral distortion after Khan.
        d_s: Spatial distortion of QNR.
        qnr: From ``d_lambda`` and ``d_s``.
        hqnr: From ``d_lambda_k`` and ``d_s``.
        d_rho: 1 minus the mean local correlation with PAN.
        reprojection: Relative RMSE against the MS.
        reprojection_ergas: The same as ERGAS.
        bands: One per band.
    """

    d_lambda: float
    d_lambda_k: float
    d_s: float
    qnr: float
    hqnr: float
    d_rho: float
    reprojection: float
    reprojection_ergas: float
    bands: tuple[BandIndices, ...]


class HqnrSums:
    """What D_lambda, D_lambda_K and D_s need, summed over windows.

    Args:
        scene: Geometry and gains.
    """

    def __init__(self, scene: Scene) -> None:
        size = scene.bands + 1
        self._scene = scene
        self._q, self._expected = np.zeros((size, size)), np.zeros((size, size))
        self._blocks = 0
        self._spectral, self._spectral_blocks = 0.0, 0

    def add(self, sample: Sample, image: np.ndarray) -> None:
        """Take in one window of the image (C, H, W) over ``sample.tile.window``."""
        found, scene = sample.q_with_pan(image, sample.tile.pan), self._scene
        self._q += found.sum(axis=0)
        self._expected += sample.expected_q.sum(axis=0)
        self._blocks += len(found)
        seen = sample.over(sample.core, mtf_filtered(image, scene.nyquist_gains, scene.ratio))
        expected = sample.over(sample.core, sample.tile.ms_up)
        values = q2n_blocks(seen, expected, BLOCK, sample.over(sample.core, sample.clear))
        self._spectral += float(values.sum())
        self._spectral_blocks += len(values)

    @property
    def d_lambda_k(self) -> float:
        return 1.0 - _quotient(self._spectral, self._spectral_blocks)

    @property
    def d_lambda(self) -> float:
        if not self._blocks:
            return math.nan
        bands = self._scene.bands
        pairs = np.tril_indices(bands, -1)
        return float(self._change[:bands, :bands][pairs].mean()) if bands > 1 else 0.0

    @property
    def d_s_of_bands(self) -> np.ndarray:
        """(C,), NaN when no block was valid."""
        bands = self._scene.bands
        return self._change[-1, :bands] if self._blocks else np.full(bands, np.nan)

    @property
    def hqnr(self) -> float:
        return hqnr(self.d_lambda_k, float(self.d_s_of_bands.mean()))

    @property
    def _change(self) -> np.ndarray:
        return np.abs(self._q - self._expected) / self._blocks


class FullSums:
    """All indices of one image without a reference, summed over windows.

    Args:
        scene: Geometry and gains.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._hqnr = HqnrSums(scene)
        self._correlation = np.zeros(scene.bands)
        self._windows = np.zeros(scene.bands, int)
        self._pixels: list[np.ndarray] = []

    def add(self, sample: Sample, image: np.ndarray) -> None:
        """Take in one window of the image (C, H, W) over ``sample.tile.window``."""
        self._hqnr.add(sample, image)
        # Every sliding window belongs to the window of its first pixel.
        wide = sample.core_grown(0, max(2, round(self._scene.ratio)) - 1)
        parts = (sample.over(wide, array) for array in (image, sample.tile.pan, sample.valid))
        fused, pan, valid = parts
        total, count = local_correlations(fused, pan, self._scene.ratio, valid)
        self._correlation += total
        self._windows += count
        seen = sample.seen_by_ms(image)
        both = np.concatenate([seen - sample.ms, seen, sample.ms])
        self._pixels.append(both[:, sample.ms_clear])

    def moments(self) -> Moments:
        """Of the difference to the MS, the image seen by the MS sensor, and the MS: 3 C variables."""
        return gather(self._pixels, 3 * self._scene.bands)

    def result(self) -> FullIndices:
        """The indices; NaN where no pixel could be used."""
        q, bands = self._hqnr, self._scene.bands
        moments = self.moments()
        square = moments.mean[:bands] ** 2 + np.diag(moments.cov)[:bands]
        rmse, level = np.sqrt(square), moments.mean[2 * bands :]
        if moments.count == 0:
            rmse = level = np.full(bands, np.nan)
        d_s = float(q.d_s_of_bands.mean())
        relative = [_quotient(r, m) for r, m in zip(rmse, level)]
        return FullIndices(
            d_lambda=q.d_lambda,
            d_lambda_k=q.d_lambda_k,
            d_s=d_s,
            qnr=qnr(q.d_lambda, d_s),
            hqnr=q.hqnr,
            d_rho=1.0 - _quotient(self._correlation.sum(), self._windows.sum()),
            reprojection=_quotient(math.sqrt(float((rmse**2).mean())), float(level.mean())),
            reprojection_ergas=100.0 / self._scene.ratio * _root_mean_square(relative),
            bands=tuple(
                BandIndices(
                    d_s=float(q.d_s_of_bands[band]),
                    d_rho=1.0 - _quotient(self._correlation[band], self._windows[band]),
                    reprojection_rmse=float(rmse[band]),
                    reprojection=relative[band],
                    mean_shift=_quotient(moments.mean[band], level[band]),
                )
                for band in range(bands)
            ),
        )


@dataclass(frozen=True)
class BandErrors:
    """Errors of one band against the reference, DN; the bias is fused minus reference."""

    rmse: float
    bias: float


@dataclass(frozen=True)
class ReferenceIndices:
    """Indices of an image against a reference, as in :mod:`ksdiff_core.quality.metrics`; SAM in degrees."""

    sam: float
    ergas: float
    q2n: float
    scc: float
    bands: tuple[BandErrors, ...]


class ReferenceSums:
    """Indices against a reference, summed over windows.

    Args:
        bands: Number of bands.
        ratio: MS GSD over PAN GSD.
    """

    def __init__(self, bands: int, ratio: float) -> None:
        self._bands, self._ratio = bands, ratio
        self._angle, self._lit = 0.0, 0
        self._q2n, self._blocks = 0.0, 0
        self._gradient = np.zeros(3)
        self._count = 0
        self._error, self._square, self._level = (np.zeros(bands) for _ in range(3))

    def add(
        self,
        fused: np.ndarray,
        reference: np.ndarray,
        valid: np.ndarray,
        core: tuple[slice, slice],
    ) -> None:
        """Take in one window.

        Args:
            fused: (C, H, W) over the core and one pixel more where the image goes on.
            reference: The same of the reference.
            valid: (H, W).
            core: The part that counts.
        """
        self._add_gradients(fused, reference, valid, core)
        fused, reference, valid = fused[(..., *core)], reference[(..., *core)], valid[core]
        values = q2n_blocks(fused, reference, BLOCK, valid)
        self._q2n += float(values.sum())
        self._blocks += len(values)
        x, y = (image[:, valid].astype(np.float64) for image in (reference, fused))
        norm = np.sqrt((x * x).sum(axis=0) * (y * y).sum(axis=0))
        lit = norm > 0.0
        cosine = (x * y).sum(axis=0)[lit] / norm[lit]
        self._angle += float(np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0))).sum())
        self._lit += int(lit.sum())
        self._count += x.shape[1]
        self._error += (y - x).sum(axis=1)
        self._square += ((y - x) ** 2).sum(axis=1)
        self._level += x.sum(axis=1)

    def result(self) -> ReferenceIndices:
        """The indices; NaN where no pixel could be used."""
        if not self._count:
            nothing = (BandErrors(math.nan, math.nan),) * self._bands
            return ReferenceIndices(math.nan, math.nan, math.nan, math.nan, nothing)
        rmse = np.sqrt(self._square / self._count)
        bias, level = self._error / self._count, self._level / self._count
        cross, power, other = self._gradient
        relative = [_quotient(r, m) for r, m in zip(rmse, level)]
        return ReferenceIndices(
            sam=_quotient(self._angle, self._lit),
            ergas=100.0 / self._ratio * _root_mean_square(relative),
            q2n=_quotient(self._q2n, self._blocks),
            scc=_quotient(cross, math.sqrt(power * other)),
            bands=tuple(BandErrors(float(r), float(b)) for r, b in zip(rmse, bias)),
        )

    def _add_gradients(
        self,
        fused: np.ndarray,
        reference: np.ndarray,
        valid: np.ndarray,
        core: tuple[slice, slice],
    ) -> None:
        """Gradient products as SCC wants them.

        The image's outermost pixels are dropped, and beyond them zeros are assumed; inside the image
        the neighbours of the core are known.
        """
        more = [(edge.start, size - edge.stop) for edge, size in zip(core, valid.shape)]
        framed = tuple(slice(1 - a, n - 1 + b) for (a, b), n in zip(more, valid.shape))
        wrong = np.pad((~valid[framed]).astype(np.float32), 1)
        near = convolve(wrong, np.ones(3, np.float32))
        inner = tuple(slice(a, n - b) for (a, b), n in zip(more, near.shape))
        known = near[inner] < 0.5
        for x, y in zip(reference, fused):
            gx, gy = (sobel_magnitude(image[framed])[inner][known] for image in (x, y))
            self._gradient += (gx * gy).sum(), (gx * gx).sum(), (gy * gy).sum()


def _quotient(numerator: float, denominator: float) -> float:
    """NaN instead of a division by zero."""
    return float(numerator / denominator) if denominator else math.nan


def _root_mean_square(values: list[float]) -> float:
    return math.sqrt(float(np.mean(np.square(values))))
