"""Cells of a table in an order in which any first few of them cover it evenly."""

from __future__ import annotations

from collections.abc import Iterator


def spread_cells(rows: int, cols: int) -> Iterator[tuple[int, int]]:
    """All cells (row, col) of a table, each once, far ones first."""
    seen: set[tuple[int, int]] = set()
    for step in range(4 * rows * cols):
        cell = int(_radical_inverse(step, 2) * rows), int(_radical_inverse(step, 3) * cols)
        if cell not in seen:
            seen.add(cell)
            yield cell
    for row in range(rows):
        for col in range(cols):
            if (row, col) not in seen:
                yield row, col


def _radical_inverse(number: int, base: int) -> float:
    """Even spread over [0, 1). Source: Halton 1960, with bases 2 and 3 for two axes."""
    result, scale = 0.0, 1.0 / base
    while number:
        number, digit = divmod(number, base)
        result += digit * scale
        scale /= base
    return result
