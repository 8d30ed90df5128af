"""Means and covariances of a scene, gathered sample by sample, and regressions made of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

RELATIVE_RANK = 1e-6
"""Directions with less than this share of the largest (standardised) variance are not used."""


@dataclass(frozen=True)
class Moments:
    """Statistics of ``n`` variables over valid pixels.

    Attributes:
        count: Number of pixels.
        mean: (n,) float64.
        cov: Population covariance (n, n) float64.
    """

    count: int
    mean: np.ndarray
    cov: np.ndarray


def gather(chunks: Iterable[np.ndarray], variables: int) -> Moments:
    """Moments of variables that come in chunks (variables, pixels); zeros without any pixel.

    Source: Chan, Golub and LeVeque 1979, Updating formulae and a pairwise algorithm for computing
    sample variances.
    """
    count, mean = 0, np.zeros(variables)
    scatter = np.zeros((variables, variables))
    for chunk in chunks:
        size = chunk.shape[1]
        if size == 0:
            continue
        centre = chunk.mean(axis=1, dtype=np.float64)
        rest = chunk - centre[:, None].astype(chunk.dtype)
        step = centre - mean
        total = count + size
        # In float64, so that the order of summation of the linear algebra library does not show.
        rest = rest.astype(np.float64)
        scatter += rest @ rest.T
        scatter += np.outer(step, step) * (count * size / total)
        mean = mean + step * (size / total)
        count = total
    return Moments(count, mean, scatter / max(count, 1))


def regress(moments: Moments, target: int, predictors: Sequence[int]) -> tuple[np.ndarray, float]:
    """Least-squares weights and intercept of ``target`` on ``predictors``.

    Constant and dependent predictors are harmless: they share the smallest weights that fit.
    """
    chosen = np.asarray(predictors)
    scale = _standard_deviations(moments.cov[chosen, chosen])
    matrix = moments.cov[np.ix_(chosen, chosen)] / np.outer(scale, scale)
    right = moments.cov[chosen, target] / scale
    weights = np.linalg.pinv(matrix, rcond=RELATIVE_RANK, hermitian=True) @ right / scale
    return weights, float(moments.mean[target] - weights @ moments.mean[chosen])


def regress_nonnegative(
    moments: Moments, target: int, predictors: Sequence[int], signs: Sequence[float] | None = None
) -> tuple[np.ndarray, float]:
    """Like :func:`regress`, with every weight times its sign at least 0."""
    chosen = np.asarray(predictors)
    flips = np.ones(len(chosen)) if signs is None else np.asarray(signs, float)
    scale = _standard_deviations(moments.cov[chosen, chosen]) * flips
    matrix = moments.cov[np.ix_(chosen, chosen)] / np.outer(scale, scale)
    right = moments.cov[chosen, target] / scale
    weights = nonnegative_solution(matrix, right) / scale
    return weights, float(moments.mean[target] - weights @ moments.mean[chosen])


def nonnegative_solution(matrix: np.ndarray, right: np.ndarray) -> np.ndarray:
    """``x >= 0`` that minimises ``x' matrix x - 2 right' x`` for a positive semidefinite matrix.

    Source: Lawson and Hanson 1974, Solving least squares problems, algorithm NNLS, on the normal
    equations.
    """
    size = len(right)
    x, active = np.zeros(size), np.zeros(size, bool)
    tolerance = 1e-10 * max(float(np.abs(right).max(initial=0.0)), 1e-300)
    for _ in range(3 * size):
        gradient = np.where(active, -np.inf, right - matrix @ x)
        if gradient.max(initial=-np.inf) <= tolerance:
            break
        active[int(gradient.argmax())] = True
        x = _feasible(matrix, right, x, active)
    return x


def gain(moments: Moments, of: int, on: int) -> float:
    """Regression gain cov / var, 0 where ``on`` is constant."""
    return ratio_or(moments.cov[of, on], moments.cov[on, on], 0.0)


def ratio_or(numerator: float, denominator: float, otherwise: float) -> float:
    """The quotient, or ``otherwise`` where the denominator is not above 0."""
    return float(numerator / denominator) if denominator > 0.0 else otherwise


def _feasible(
    matrix: np.ndarray, right: np.ndarray, x: np.ndarray, active: np.ndarray
) -> np.ndarray:
    """The unconstrained solution over ``active``, which shrinks until it is not negative."""
    while True:
        chosen = np.flatnonzero(active)
        trial = np.zeros_like(x)
        inverse = np.linalg.pinv(
            matrix[np.ix_(chosen, chosen)], rcond=RELATIVE_RANK, hermitian=True
        )
        trial[chosen] = inverse @ right[chosen]
        negative = active & (trial <= 0.0)
        if not negative.any():
            return trial
        steps = x[negative] / np.maximum(x[negative] - trial[negative], 1e-300)
        x = np.maximum(x + steps.min() * (trial - x), 0.0)
        active &= ~(negative & (x <= 1e-12))
        if not active.any():
            return np.zeros_like(x)


def _standard_deviations(variances: np.ndarray) -> np.ndarray:
    """Square roots, 1 where there is no variance."""
    return np.sqrt(np.where(variances > 0.0, variances, 1.0))
