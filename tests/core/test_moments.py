"""Moments and regressions against numpy on the whole data and against brute force."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from ksdiff_core.numerics.moments import gather, nonnegative_solution, regress, regress_nonnegative


def test_moments_gathered_in_chunks_equal_those_of_all_pixels() -> None:
    data = np.random.default_rng(0).normal(1000, 30, (3, 500)).astype(np.float32)
    chunks = [data[:, :7], data[:, 7:7], data[:, 7:300], data[:, 300:]]
    moments = gather(chunks, 3)
    assert moments.count == 500
    np.testing.assert_allclose(moments.mean, data.mean(axis=1), rtol=1e-6)
    np.testing.assert_allclose(moments.cov, np.cov(data, bias=True), rtol=1e-4, atol=1e-2)


def test_no_pixels_give_zeros() -> None:
    moments = gather([np.zeros((2, 0), np.float32)], 2)
    assert moments.count == 0
    assert not moments.mean.any()
    assert not moments.cov.any()


def test_regression_equals_least_squares_with_an_intercept() -> None:
    rng = np.random.default_rng(1)
    data = rng.normal(50, 10, (4, 300))
    data[3] = 2 * data[0] - data[1] + 7 + rng.normal(0, 1, 300)
    weights, intercept = regress(gather([data], 4), 3, (0, 1, 2))
    design = np.column_stack([data[:3].T, np.ones(300)])
    expected = np.linalg.lstsq(design, data[3], rcond=None)[0]
    np.testing.assert_allclose([*weights, intercept], expected, atol=1e-7)


def test_identical_and_constant_predictors_leave_the_fit_finite_and_exact() -> None:
    signal = np.random.default_rng(2).normal(0, 1, 200)
    data = np.stack([signal, signal, np.full(200, 5.0), 3 * signal + 1])
    weights, intercept = regress(gather([data], 4), 3, (0, 1, 2))
    np.testing.assert_allclose(weights @ data[:3] + intercept, data[3], atol=1e-9)
    np.testing.assert_allclose(weights[:2], 1.5, atol=1e-9)


def brute_force(matrix: np.ndarray, right: np.ndarray) -> np.ndarray:
    """The best of all feasible least-squares solutions over subsets of variables."""
    size = len(right)
    best, value = np.zeros(size), 0.0
    for count in range(1, size + 1):
        for chosen in combinations(range(size), count):
            x = np.zeros(size)
            x[list(chosen)] = np.linalg.solve(matrix[np.ix_(chosen, chosen)], right[list(chosen)])
            cost = x @ matrix @ x - 2 * right @ x
            if (x >= 0).all() and cost < value:
                best, value = x, cost
    return best


@pytest.mark.parametrize("seed", range(20))
def test_nonnegative_solution_is_the_best_over_all_subsets(seed: int) -> None:
    rng = np.random.default_rng(seed)
    design = rng.normal(size=(12, 5)) + rng.normal(size=(12, 1))
    matrix, right = design.T @ design, design.T @ rng.normal(size=12)
    np.testing.assert_allclose(
        nonnegative_solution(matrix, right), brute_force(matrix, right), atol=1e-8
    )


def test_signs_of_a_constrained_regression_are_respected() -> None:
    rng = np.random.default_rng(3)
    data = rng.normal(size=(4, 400))
    data[3] = 2 * data[0] - 3 * data[1] - data[2]
    weights, _ = regress_nonnegative(gather([data], 4), 3, (0, 1, 2), (1.0, -1.0, 1.0))
    np.testing.assert_allclose(weights[:2], (2, -3), atol=0.3)
    assert weights[2] == 0.0
