"""Charts of a report as SVG: their colours come from the page, so they follow light and dark."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ksdiff_core.reports.picture import ticks

LEFT, RIGHT, TOP, BOTTOM = 68, 14, 12, 44
"""Margins around the frame of a chart in pixels."""


@dataclass(frozen=True)
class Line:
    """One series of a chart.

    Attributes:
        kind: Style class of the page: "pan", "ms", "exp", "fused", "best" or "reference".
        x: Positions, ascending.
        y: Values; those that are not finite break the line.
        points: Also draw a dot at every position.
    """

    kind: str
    x: Sequence[float]
    y: Sequence[float]
    points: bool = False


class Frame:
    """Axes of a chart and the mapping from data to pixels.

    Args:
        size: Width and height in pixels.
        x: Range of the horizontal axis.
        y: Range of the vertical axis.
    """

    def __init__(
        self, size: tuple[int, int], x: tuple[float, float], y: tuple[float, float]
    ) -> None:
        self.width, self.height = size
        self._x, self._y = _not_empty(x), _not_empty(y)

    def col(self, value: float) -> float:
        """Pixel column of a value."""
        low, high = self._x
        return LEFT + (value - low) / (high - low) * (self.width - LEFT - RIGHT)

    def row(self, value: float) -> float:
        """Pixel row of a value."""
        low, high = self._y
        return self.height - BOTTOM - (value - low) / (high - low) * (self.height - TOP - BOTTOM)

    def axes(
        self, x_label: str, y_label: str, names: Mapping[float, str] | None = None
    ) -> list[str]:
        """Grid, numbers and labels; ``names`` stand for the numbers of the horizontal axis."""
        bottom, right = self.height - BOTTOM, self.width - RIGHT
        parts = []
        for value, text in ticks(self._y, wanted=5):
            row = self.row(value)
            parts.append(f'<path class="grid" d="M{LEFT} {row:.1f}H{right}"/>')
            parts.append(_text(LEFT - 8, row + 4, text, "end"))
        marks = names.items() if names is not None else ticks(self._x, wanted=self.width // 70)
        for value, text in marks:
            col = self.col(value)
            parts.append(f'<path class="grid" d="M{col:.1f} {TOP}V{bottom}"/>')
            parts.append(_text(col, bottom + 17, text, "middle"))
        parts.append(f'<path class="axis" d="M{LEFT} {TOP}V{bottom}H{right}"/>')
        parts.append(_text((LEFT + right) / 2, self.height - 8, x_label, "middle", "label"))
        middle = (TOP + bottom) / 2
        parts.append(
            f'<text class="label" text-anchor="middle" transform="translate(12 {middle:.1f}) '
            f'rotate(-90)">{html.escape(y_label)}</text>'
        )
        return parts

    def line(self, line: Line) -> list[str]:
        """A series as a path, and dots."""
        y = np.asarray(line.y, float)
        places = [(self.col(a), self.row(b)) if np.isfinite(b) else None for a, b in zip(line.x, y)]
        path, pen = [], "M"
        for place in places:
            if place is None:
                pen = "M"
                continue
            path.append(f"{pen}{place[0]:.1f} {place[1]:.1f}")
            pen = "L"
        parts = [f'<path class="line {line.kind}" d="{"".join(path)}"/>']
        if line.points:
            parts += [
                f'<circle class="dot {line.kind}" cx="{place[0]:.1f}" cy="{place[1]:.1f}" r="3.2"/>'
                for place in places
                if place is not None
            ]
        return parts


def line_chart(
    lines: Sequence[Line],
    title: str,
    x_label: str,
    y_label: str,
    names: Mapping[float, str] | None = None,
    size: tuple[int, int] = (640, 300),
) -> str:
    """Series as lines.

    Args:
        lines: Drawn in this order, the last on top.
        title: For readers who cannot see the chart.
        x_label: Name and unit of x.
        y_label: Name and unit of y.
        names: Names of positions on the horizontal axis, in place of numbers.
        size: Width and height in pixels.
    """
    x = np.concatenate([np.asarray(line.x, float) for line in lines])
    y = np.concatenate([np.asarray(line.y, float) for line in lines])
    frame = Frame(size, _range(x, 0.03 if names else 0.0), _range(y, 0.06))
    parts = frame.axes(x_label, y_label, names)
    for line in lines:
        parts += frame.line(line)
    return svg(size, title, parts)


def histogram(
    edges: Sequence[float],
    shares: Mapping[str, Sequence[float]],
    title: str,
    x_label: str,
    size: tuple[int, int] = (330, 200),
) -> str:
    """Shares of the pixels per bin as steps, percent.

    Args:
        edges: Of the bins, one more than values.
        shares: Values by style class; the first is filled.
        title: For readers who cannot see the chart.
        x_label: Name and unit of x.
        size: Width and height in pixels.
    """
    top = max(float(np.max(values)) for values in shares.values())
    frame = Frame(size, (edges[0], edges[-1]), (0.0, 1.05 * top))
    parts = frame.axes(x_label, "% of pixels")
    for number, (kind, values) in enumerate(shares.items()):
        steps = "".join(
            f"V{frame.row(value):.1f}H{frame.col(edge):.1f}"
            for value, edge in zip(values, edges[1:])
        )
        path = f"M{frame.col(edges[0]):.1f} {frame.row(0.0):.1f}{steps}V{frame.row(0.0):.1f}"
        if number == 0:
            parts.append(f'<path class="fill {kind}" d="{path}Z"/>')
        parts.append(f'<path class="line {kind}" d="{path}"/>')
    return svg(size, title, parts)


def svg(size: tuple[int, int], title: str, parts: Sequence[str]) -> str:
    """A drawing of the given elements."""
    return (
        f'<svg viewBox="0 0 {size[0]} {size[1]}" width="{size[0]}" height="{size[1]}" role="img" '
        f"><title>{html.escape(title)}</title>{''.join(parts)}</svg>"
    )


def _text(col: float, row: float, text: str, anchor: str, kind: str = "tick") -> str:
    return (
        f'<text class="{kind}" x="{col:.1f}" y="{row:.1f}" text-anchor="{anchor}">'
        f"{html.escape(text)}</text>"
    )


def _range(values: np.ndarray, share: float) -> tuple[float, float]:
    """Range of the finite values, widened by a share of itself at both ends."""
    values = values[np.isfinite(values)]
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
    return low - share * (high - low), high + share * (high - low)


def _not_empty(limits: tuple[float, float]) -> tuple[float, float]:
    low, high = limits
    return (low, high) if high > low else (low - 0.5, high + 0.5)
