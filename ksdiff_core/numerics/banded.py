"""Banded matrices along the axes of images: only the bands are multiplied, at the speed of memory.

A dense matrix product would do tens of times the work, and would depend on the linear algebra library of the
process: inside QGIS that can be one that is many times slower. numpy's own sum of products needs no library,
adds the taps of a row in their order whatever the window, and lets other threads work meanwhile.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import as_strided

from ksdiff_core.machine.parallel import for_each

MAX_PERIOD = 16
"""Longest pattern of rows that is looked for; 4 for interpolation by 4, 5 for ratios like 2.5."""


def apply_separable(
    rows: np.ndarray | Banded,
    image: np.ndarray,
    cols: np.ndarray | Banded,
    enlarging: bool = False,
) -> np.ndarray:
    """``rows @ image @ cols.T`` over the last two axes of ``image`` (..., h, w), for banded matrices.

    Images of a stack are shared between threads.

    Args:
        rows: (n, h).
        image: (..., h, w).
        cols: (m, w).
        enlarging: Columns first, which is faster when the matrices make the image larger. Not found out
            from the sizes, as the result would then depend on the window in its last bits.
    """
    along_rows, along_cols = (m if isinstance(m, Banded) else Banded(m) for m in (rows, cols))
    stack = image.reshape(-1, *image.shape[-2:])
    kind = np.result_type(along_rows.weights, image, along_cols.weights)
    out = np.empty((len(stack), len(along_rows), len(along_cols)), kind)

    def one(index: int) -> None:
        if enlarging:
            along_rows.apply(_along_cols(along_cols, stack[index]), out[index])
        else:
            out[index] = _along_cols(along_cols, along_rows.apply(stack[index]))

    for_each(one, len(stack), out[0].size)
    return out.reshape(*image.shape[:-2], *out.shape[1:])


class Banded:
    """A matrix (n, h) whose rows have few neighbouring entries, ready to be applied to images.

    Rows that repeat a pattern, ``period`` rows later ``step`` pixels further, are computed together; at the
    scene's edges, and for ratios without a pattern, row by row.

    Attributes:
        weights: Entries of each row, (n, width of the band).
    """

    def __init__(self, matrix: np.ndarray) -> None:
        used = matrix != 0
        first = used.argmax(axis=1)
        last = matrix.shape[1] - used[:, ::-1].argmax(axis=1)
        # A row of zeros has no band; its first and last entry would be those of the matrix.
        width = int((last - first)[used.any(axis=1)].max(initial=1))
        self._first = np.minimum(first, matrix.shape[1] - width)
        taps = self._first[:, None] + np.arange(width)
        self.weights = np.take_along_axis(matrix, taps, axis=1)
        self._runs = _runs(self._first)

    def __len__(self) -> int:
        return len(self.weights)

    def apply(self, image: np.ndarray, out: np.ndarray | None = None) -> np.ndarray:
        """The matrix times ``image`` (h, w), as (n, w)."""
        if out is None:
            kind = np.result_type(self.weights, image)
            out = np.empty((len(self._first), image.shape[1]), kind)
        down, along = image.strides
        width = self.weights.shape[1]
        for rows, step in self._runs:
            weights = self.weights[rows]
            shape = (len(weights), width, image.shape[1])
            source = image[self._first[rows.start] :]
            windows = as_strided(source, shape, (step * down, down, along), writeable=False)
            np.einsum("it,itw->iw", weights, windows, out=out[rows])
        return out


def _along_cols(matrix: Banded, image: np.ndarray) -> np.ndarray:
    """``image @ matrix.T`` (h, n). Turned, so that neighbours in memory are computed side by side."""
    turned = np.ascontiguousarray(image.T)
    return np.ascontiguousarray(matrix.apply(turned).T)


def _runs(first: np.ndarray) -> list[tuple[slice, int]]:
    """All rows as slices whose first taps are ``step`` apart, with that step; each row once."""
    period = min(range(1, MAX_PERIOD + 1), key=lambda p: _breaks(first, p))
    runs = []
    for phase in range(min(period, len(first))):
        rows = np.arange(phase, len(first), period)
        changes = np.flatnonzero(np.diff(first[rows], n=2)) + 2
        for run in np.split(rows, changes):
            step = int(first[run[1]] - first[run[0]]) if len(run) > 1 else 0
            runs.append((slice(int(run[0]), int(run[-1]) + 1, period), step))
    return runs


def _breaks(first: np.ndarray, period: int) -> int:
    """How many runs a period gives, about."""
    steps = first[period:] - first[:-period]
    return period + int(np.count_nonzero(steps[period:] != steps[:-period]))


class BandedSolver:
    """Solves ``A x = b`` for a symmetric positive definite matrix with few diagonals.

    Args:
        diagonals: (k + 1, n): ``diagonals[d][i]`` is ``A[i + d, i]``; the last d of row d do not count.

    Source: Golub and Van Loan 2013, Matrix Computations, 4.3.5 (band Cholesky).
    """

    def __init__(self, diagonals: np.ndarray) -> None:
        reach, count = len(diagonals) - 1, diagonals.shape[1]
        lower = [[0.0] * (reach + 1) for _ in range(count)]
        for row in range(count):
            for col in range(max(row - reach, 0), row + 1):
                near = range(max(row - reach, 0), col)
                rest = float(diagonals[row - col, col])
                rest -= sum(lower[row][row - k] * lower[col][col - k] for k in near)
                lower[row][row - col] = rest**0.5 if row == col else rest / lower[col][0]
        # L[i, i - d] and L[i + d, i].
        self._lower = np.array(lower)
        self._upper = np.zeros_like(self._lower)
        for d in range(reach + 1):
            self._upper[: count - d, d] = self._lower[d:, d]

    def solve(self, right: np.ndarray, axis: int) -> np.ndarray:
        """x for ``right``, both with n entries along ``axis``; float64."""
        x = np.moveaxis(np.asarray(right, np.float64), axis, 0)
        shape = x.shape
        x = x.reshape(len(x), -1).copy()
        count, reach = self._lower.shape[0], self._lower.shape[1] - 1
        for row in range(count):
            size = min(row, reach)
            x[row] -= np.einsum("k,kw->w", self._lower[row, size:0:-1], x[row - size : row])
            x[row] /= self._lower[row, 0]
        for row in range(count - 1, -1, -1):
            size = min(count - 1 - row, reach)
            x[row] -= np.einsum(
                "k,kw->w", self._upper[row, 1 : size + 1], x[row + 1 : row + size + 1]
            )
            x[row] /= self._lower[row, 0]
        return np.moveaxis(x.reshape(shape), 0, axis)


def banded_gram(matrix: np.ndarray) -> np.ndarray:
    """Diagonals (k + 1, n) of ``matrix @ matrix.T`` from the main one on; float64, the k not zero."""
    matrix = matrix.astype(np.float64)
    diagonals = []
    for offset in range(len(matrix)):
        products = np.einsum("ij,ij->i", matrix[: len(matrix) - offset], matrix[offset:])
        if not products.any():
            break
        diagonals.append(np.pad(products, (0, offset)))
    return np.array(diagonals)
