"""Pictures without a graphics library: PNG files, comparison panels and line plots."""

from __future__ import annotations

import base64
import math
import struct
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from ksdiff_core.reports.glyphs import GLYPH_HEIGHT, GLYPH_WIDTH, text_mask

PALETTE = (
    (31, 119, 180),
    (214, 84, 34),
    (44, 140, 72),
    (148, 83, 176),
    (200, 150, 20),
    (90, 90, 90),
)
"""Colours of the series of a plot, told apart also in print and with red-green weakness."""

INK = (40, 40, 40)
GRID_INK = (225, 225, 225)
PAPER = 255

Series = tuple[Sequence[float], Sequence[float]]
Colour = tuple[int, int, int]


def write_png(path: str | Path, image: np.ndarray) -> None:
    """Writes an 8-bit PNG: :func:`png_bytes` to a file that is created or replaced."""
    Path(path).write_bytes(png_bytes(image))


def png_bytes(image: np.ndarray) -> bytes:
    """An 8-bit PNG.

    Args:
        image: uint8, (H, W) grey or (H, W, 3) RGB.

    Raises:
        ValueError: Any other type or shape.

    Source: ISO/IEC 15948 (PNG): colour type 0 or 2, one IDAT chunk, filter 0 on each row.
    """
    if (
        image.dtype != np.uint8
        or image.ndim not in (2, 3)
        or (image.ndim == 3 and image.shape[2] != 3)
    ):
        raise ValueError(f"expected uint8 (H, W) or (H, W, 3), got {image.dtype} {image.shape}")
    height, width = image.shape[:2]
    rows = np.ascontiguousarray(image).reshape(height, -1)
    filtered = np.concatenate([np.zeros((height, 1), np.uint8), rows], axis=1)
    header = struct.pack(">IIBBBBB", width, height, 8, 2 if image.ndim == 3 else 0, 0, 0, 0)
    parts = [b"\x89PNG\r\n\x1a\n"]
    for name, body in (
        (b"IHDR", header),
        (b"IDAT", zlib.compress(filtered.tobytes(), 6)),
        (b"IEND", b""),
    ):
        checksum = zlib.crc32(name + body)
        parts.append(struct.pack(">I", len(body)) + name + body + struct.pack(">I", checksum))
    return b"".join(parts)


def data_uri(image: np.ndarray) -> str:
    """The image of :func:`png_bytes` as the address of a picture inside a page."""
    return "data:image/png;base64," + base64.b64encode(png_bytes(image)).decode("ascii")


def stretch_limits(image: np.ndarray, low: float = 2.0, high: float = 98.0) -> np.ndarray:
    """Display limits per band, float64 (C, 2): two percentiles of the finite values.

    Args:
        image: (C, H, W).
        low: Lower percentile, 0 to 100.
        high: Upper percentile, above ``low``.
    """
    step = max(1, int(math.sqrt(image.shape[1] * image.shape[2] / 1e6)))
    sample = image[:, ::step, ::step].reshape(len(image), -1).astype(np.float64)
    limits = np.array(
        [
            np.percentile(band[np.isfinite(band)], (low, high))
            if np.isfinite(band).any()
            else (0, 1)
            for band in sample
        ]
    )
    limits[:, 1] = np.maximum(limits[:, 1], limits[:, 0] + 1e-6)
    return limits


def to_rgb(image: np.ndarray, limits: np.ndarray, gamma: float = 1.3) -> np.ndarray:
    """Image for display, uint8 (H, W, 3).

    Args:
        image: (3, H, W), or (1, H, W) for grey; values outside ``limits`` are clipped.
        limits: (C, 2) as :func:`stretch_limits` returns them.
        gamma: Exponent of the display; above 1 opens the shadows.
    """
    low, high = limits[:, 0, None, None], limits[:, 1, None, None]
    scaled = np.clip((np.nan_to_num(image) - low) / (high - low), 0.0, 1.0) ** (1.0 / gamma)
    grey_or_rgb = np.rint(scaled * 255.0).astype(np.uint8)
    return np.moveaxis(np.broadcast_to(grey_or_rgb, (3, *image.shape[1:])), 0, 2)


def enlarge(image: np.ndarray, factor: int) -> np.ndarray:
    """Each pixel of (H, W, 3) shown as a square of ``factor`` pixels."""
    return image.repeat(factor, axis=0).repeat(factor, axis=1)


def panels(rows: Sequence[Sequence[np.ndarray]], titles: Sequence[str], gap: int = 8) -> np.ndarray:
    """Pictures of one size side by side under their titles, uint8 (H, W, 3).

    Args:
        rows: Rows of equally many pictures, each (h, w, 3) uint8 of one common size.
        titles: One per column.
        gap: White pixels between pictures.
    """
    height, width = rows[0][0].shape[:2]
    scale = 2 if width >= 240 else 1
    band = GLYPH_HEIGHT * scale + 2 * gap
    columns = len(rows[0])
    canvas = np.full(
        (band + len(rows) * (height + gap), columns * (width + gap) + gap, 3), PAPER, np.uint8
    )
    for col, title in enumerate(titles):
        draw_text(canvas, gap, gap + col * (width + gap), title, scale=scale)
    for row, pictures in enumerate(rows):
        for col, picture in enumerate(pictures):
            top, left = band + row * (height + gap), gap + col * (width + gap)
            canvas[top : top + height, left : left + width] = picture
    return canvas


def draw_text(
    canvas: np.ndarray, row: int, col: int, text: str, colour: Colour = INK, scale: int = 1
) -> None:
    """Writes one line of text with its upper left corner at ``row, col``; cut at the borders."""
    _stamp(canvas, row, col, text_mask(text, scale), colour)


def line_plot(
    path: str | Path,
    series: Mapping[str, Series],
    title: str,
    x_label: str,
    y_label: str,
    log_y: bool = False,
) -> None:
    """Draws series as lines into a PNG of 960 x 600 pixels.

    Args:
        path: File to create or replace.
        series: Name to (x, y). Points that are not finite, or with ``log_y`` not
            positive, are left out.
        title: Line above the plot.
        x_label: Name and unit of x.
        y_label: Name and unit of y.
        log_y: Logarithmic y axis.
    """
    shown = {name: _usable(points, log_y) for name, points in series.items()}
    filled = [points for points in shown.values() if points.size]
    everything = np.concatenate(filled, axis=1) if filled else np.array([[0.0, 1.0], [0.0, 1.0]])
    canvas = np.full((600, 960, 3), PAPER, np.uint8)
    frame = _Frame(canvas, everything, log_y)
    frame.axes(title, x_label, y_label)
    for index, points in enumerate(shown.values()):
        frame.line(points, PALETTE[index % len(PALETTE)])
    frame.legend(list(shown))
    write_png(path, canvas)


def _usable(points: Series, log_y: bool) -> np.ndarray:
    """Finite points as (2, N), y as its decimal logarithm when asked for."""
    x, y = (np.asarray(values, np.float64).ravel() for values in points)
    if log_y:
        y = np.log10(np.where(y > 0, y, np.nan))
    keep = np.isfinite(x) & np.isfinite(y)
    return np.stack([x[keep], y[keep]])


class _Frame:
    """The rectangle of a plot and its mapping from data to pixels."""

    top, bottom, left, right = 54, 540, 96, 936

    def __init__(self, canvas: np.ndarray, points: np.ndarray, log_y: bool) -> None:
        self.canvas = canvas
        self.log_y = log_y
        self.x_limits = _padded(points[0], 0.0)
        self.y_limits = _padded(points[1], 0.05)

    def x(self, value: np.ndarray) -> np.ndarray:
        low, high = self.x_limits
        return self.left + (value - low) / (high - low) * (self.right - self.left)

    def y(self, value: np.ndarray) -> np.ndarray:
        low, high = self.y_limits
        return self.bottom - (value - low) / (high - low) * (self.bottom - self.top)

    def axes(self, title: str, x_label: str, y_label: str) -> None:
        for value, text in ticks(self.x_limits, False):
            col = round(float(self.x(np.float64(value))))
            self.canvas[self.top : self.bottom, col] = GRID_INK
            draw_text(self.canvas, self.bottom + 8, col - GLYPH_WIDTH * len(text) // 2, text)
        for value, text in ticks(self.y_limits, self.log_y):
            row = round(float(self.y(np.float64(value))))
            self.canvas[row, self.left : self.right] = GRID_INK
            draw_text(self.canvas, row - 4, self.left - 8 - GLYPH_WIDTH * len(text), text)
        self.canvas[self.top : self.bottom, self.left] = INK
        self.canvas[self.bottom, self.left : self.right] = INK
        middle = (self.left + self.right) // 2
        draw_text(self.canvas, 8, middle - GLYPH_WIDTH * len(title), title, scale=2)
        draw_text(self.canvas, 570, middle - GLYPH_WIDTH * len(x_label) // 2, x_label)
        upright = np.rot90(text_mask(y_label))
        _stamp(self.canvas, (self.top + self.bottom - len(upright)) // 2, 14, upright, INK)

    def line(self, points: np.ndarray, colour: Colour) -> None:
        cols, rows = self.x(points[0]), self.y(points[1])
        if len(cols) == 1:
            cols, rows = cols.repeat(2), rows.repeat(2)
        for index in range(len(cols) - 1):
            _segment(self.canvas, rows[index : index + 2], cols[index : index + 2], colour)

    def legend(self, names: list[str]) -> None:
        col = self.left
        for index, name in enumerate(names):
            self.canvas[38:41, col : col + 20] = PALETTE[index % len(PALETTE)]
            draw_text(self.canvas, 36, col + 26, name)
            col += 46 + GLYPH_WIDTH * len(name)


def _padded(values: np.ndarray, share: float) -> tuple[float, float]:
    """Range of the values widened by a share of itself; never empty."""
    low, high = float(values.min()), float(values.max())
    span = high - low or abs(high) or 1.0
    share = share if high > low else 0.5
    return low - share * span, high + share * span


def ticks(
    limits: tuple[float, float], log: bool = False, wanted: int = 6
) -> list[tuple[float, str]]:
    """Round numbers within the limits and how to write them.

    Args:
        limits: Lower and upper end, not equal.
        log: The limits are decimal exponents.
        wanted: About how many.
    """
    low, high = limits
    if log and high - low <= 3.0:
        decades = range(math.floor(low), math.ceil(high) + 1)
        fine = [math.log10(factor) + d for d in decades for factor in (1, 2, 5)]
        return [(v, f"{10.0**v:.3g}") for v in fine if low <= v <= high]
    raw = (high - low) / wanted
    power = 10.0 ** math.floor(math.log10(raw))
    step = power * next(factor for factor in (1.0, 2.0, 2.5, 5.0, 10.0) if factor * power >= raw)
    step = max(1.0, float(round(step))) if log else step
    values = np.arange(math.ceil(low / step), math.floor(high / step) + 1) * step
    return [(float(v), f"{10.0**v:.3g}" if log else f"{v:.6g}") for v in values]


def _stamp(canvas: np.ndarray, row: int, col: int, mask: np.ndarray, colour: Colour) -> None:
    """Paints a mask, cut where it leaves the canvas."""
    rows, cols = np.nonzero(mask)
    rows, cols = rows + row, cols + col
    inside = (rows >= 0) & (rows < canvas.shape[0]) & (cols >= 0) & (cols < canvas.shape[1])
    canvas[rows[inside], cols[inside]] = colour


def _segment(canvas: np.ndarray, rows: np.ndarray, cols: np.ndarray, colour: Colour) -> None:
    """Anti-aliased line of about two pixels: coverage falls off with the distance to it."""
    box: list[slice] = []
    for ends, size in ((rows, canvas.shape[0]), (cols, canvas.shape[1])):
        start = min(max(int(ends.min()) - 2, 0), size)
        box.append(slice(start, min(max(int(ends.max()) + 4, start), size)))
    row, col = np.ogrid[box[0], box[1]]
    d_row, d_col = rows[1] - rows[0], cols[1] - cols[0]
    length2 = d_row**2 + d_col**2 or 1.0
    along = np.clip(((row - rows[0]) * d_row + (col - cols[0]) * d_col) / length2, 0.0, 1.0)
    distance = np.hypot(row - rows[0] - along * d_row, col - cols[0] - along * d_col)
    cover = np.clip(1.5 - distance, 0.0, 1.0)[..., None]
    patch = canvas[box[0], box[1]]
    patch[:] = np.rint(patch * (1.0 - cover) + np.array(colour) * cover).astype(np.uint8)
