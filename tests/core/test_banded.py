"""Banded products and solutions against dense linear algebra."""

from __future__ import annotations

import numpy as np
import pytest

from ksdiff_core.machine import parallel
from ksdiff_core.numerics.banded import Banded, BandedSolver, apply_separable, banded_gram
from ksdiff_core.sensors.mtf import Axis, degrade_matrix, upsample_matrix

GRIDS = [
    (4, 0.0),
    (4, 0.3),
    (2, -0.25),
    (3, 0.1),
    (2.5, 0.0),
    (4.0003, 0.0),
    (3.7, 0.2),
    (1.0, 0.0),
]


def matrices(ratio: float, offset: float) -> tuple[np.ndarray, np.ndarray]:
    """Up and down of an axis of 150 PAN pixels."""
    axis = Axis(ratio, offset, 150, int(150 / ratio) + 1)
    ms, pan = (0, axis.ms_size), (0, axis.pan_size)
    return upsample_matrix(axis, pan, ms), degrade_matrix(axis, 0.3, ms, pan)


@pytest.mark.parametrize(("ratio", "offset"), GRIDS)
def test_products_are_those_of_dense_matrices(ratio, offset):
    rng = np.random.default_rng(1)
    for matrix in (*matrices(ratio, offset), *(m.T for m in matrices(ratio, offset))):
        image = rng.normal(size=(matrix.shape[1], 37))
        assert Banded(matrix).apply(image) == pytest.approx(matrix.astype(float) @ image, abs=1e-12)


def test_rows_of_zeros_do_not_widen_the_band():
    up, _ = matrices(4, 0.3)
    matrix = np.concatenate([np.zeros_like(up[:5]), up, np.zeros_like(up[:5])])
    assert Banded(matrix).weights.shape == (160, Banded(up).weights.shape[1])
    image = np.random.default_rng(5).normal(size=(up.shape[1], 9))
    assert Banded(matrix).apply(image) == pytest.approx(matrix.astype(float) @ image, abs=1e-12)


def test_separable_products_of_a_stack_do_not_depend_on_threads(monkeypatch):
    up, down = matrices(4, 0.3)
    image = np.random.default_rng(2).normal(size=(3, up.shape[1], down.shape[1])).astype(np.float32)
    alone = apply_separable(up, image, down)
    expected = np.einsum("ij,cjk,lk->cil", up, image, down, dtype=float)
    assert alone == pytest.approx(expected, abs=1e-5)
    monkeypatch.setattr(parallel, "PARALLEL_PIXELS", 1)
    assert np.array_equal(apply_separable(up, image, down), alone)
    assert apply_separable(up, image, down, enlarging=True) == pytest.approx(alone, abs=1e-5)


@pytest.mark.parametrize(("ratio", "offset"), GRIDS)
def test_a_window_gives_the_bits_of_the_whole(ratio, offset):
    up, _ = matrices(ratio, offset)
    image = np.random.default_rng(3).normal(size=(up.shape[1], 40)).astype(np.float32)
    whole = Banded(up).apply(image)
    first = (up[40:90] != 0).any(axis=0).argmax()
    part = Banded(np.ascontiguousarray(up[40:90, first:])).apply(image[first:, 7:29])
    assert np.array_equal(part, whole[40:90, 7:29])


@pytest.mark.parametrize(("ratio", "offset"), GRIDS)
def test_the_solver_inverts_the_gram_matrix(ratio, offset):
    _, down = matrices(ratio, offset)
    diagonals = banded_gram(down)
    dense = down.astype(float) @ down.T.astype(float)
    for offset_, diagonal in enumerate(diagonals):
        assert diagonal[: len(dense) - offset_] == pytest.approx(np.diagonal(dense, -offset_))
    assert len(diagonals) == len(dense) or not np.diagonal(dense, -len(diagonals)).any()
    diagonals[0] += 0.01
    dense += 0.01 * np.eye(len(dense))
    right = np.random.default_rng(4).normal(size=(2, len(dense), len(dense)))
    solver = BandedSolver(diagonals)
    assert solver.solve(right, axis=1) == pytest.approx(np.linalg.solve(dense, right), abs=1e-10)
    turned = solver.solve(right.swapaxes(1, 2), axis=2)
    assert turned == pytest.approx(solver.solve(right, axis=1).swapaxes(1, 2), abs=1e-12)
