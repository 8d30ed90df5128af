"""What goes through the pipes: a line of JSON, and after it the bytes of the arrays that it announces."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from typing import Any, BinaryIO

import numpy as np

from ksdiff_core.grid import Window
from ksdiff_core.interpreter.pipe import BrokenMessage, read_line, write_line
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.tiling import Scene, Tile

MOST_ARRAY_BYTES = 1 << 34

_TYPES = ("float32", "float64", "bool")


def write(
    stream: BinaryIO, values: Mapping[str, object], arrays: Sequence[np.ndarray] = ()
) -> None:
    """Write one message.

    Args:
        stream: A pipe.
        values: What JSON can hold.
        arrays: Of the types float32, float64 and bool.
    """
    plain = [np.ascontiguousarray(array) for array in arrays]
    shapes = [[array.dtype.name, list(array.shape)] for array in plain]
    write_line(stream, {**values, "arrays": shapes}, _plain_number)
    for array in plain:
        if array.size:
            stream.write(memoryview(array).cast("B"))
    stream.flush()


def read(stream: BinaryIO, foreign: bool = False) -> tuple[dict[str, Any], list[np.ndarray]] | None:
    """The next message and its arrays; None where the pipe ends.

    Args:
        stream: A buffered pipe.
        foreign: Skip lines that are no messages.

    Raises:
        BrokenMessage: Something else came.
    """
    values = read_line(stream, foreign)
    if values is None:
        return None
    try:
        shapes = [(str(kind), [int(n) for n in shape]) for kind, shape in values.pop("arrays")]
    except (ValueError, TypeError, KeyError) as error:
        raise BrokenMessage(f"a message without arrays, {sorted(values)}") from error
    return values, [_read_array(stream, kind, shape) for kind, shape in shapes]


def _plain_number(value: np.generic) -> object:
    return value.item()


def _read_array(stream: BinaryIO, kind: str, shape: Sequence[int]) -> np.ndarray:
    if kind not in _TYPES or min(shape, default=0) < 0:
        raise BrokenMessage(f"an array of {kind} with the shape {shape}")
    if math.prod(shape) * np.dtype(kind).itemsize > MOST_ARRAY_BYTES:
        raise BrokenMessage(f"an array with the shape {shape}")
    array = np.empty(shape, kind)
    rest = memoryview(array).cast("B") if array.size else memoryview(b"")
    while len(rest):
        count = stream.readinto(rest)
        if not count:
            raise BrokenMessage("the end of the pipe in an array")
        rest = rest[count:]
    return array


def pack_tiles(tiles: Sequence[Tile]) -> tuple[list[dict[str, object]], list[np.ndarray]]:
    """Tiles as values for JSON and arrays, three for each tile."""
    values = [
        {
            "rows": astuple(tile.scene.rows),
            "cols": astuple(tile.scene.cols),
            "gains": tile.scene.nyquist_gains,
            "names": tile.scene.band_names,
            "wavelengths": tile.scene.wavelengths_nm,
            "window": astuple(tile.window),
            "wide": astuple(tile.wide),
            "ms_window": astuple(tile.ms_window),
        }
        for tile in tiles
    ]
    return values, [array for tile in tiles for array in (tile.pan_wide, tile.ms, tile.valid)]


def unpack_tiles(values: Sequence[Mapping[str, Any]], arrays: Sequence[np.ndarray]) -> list[Tile]:
    """The tiles of :func:`pack_tiles`."""
    tiles = []
    for place, one in enumerate(values):
        pan_wide, ms, valid = arrays[3 * place : 3 * place + 3]
        scene = Scene(
            rows=Axis(*one["rows"]),
            cols=Axis(*one["cols"]),
            nyquist_gains=tuple(one["gains"]),
            band_names=tuple(one["names"]),
            wavelengths_nm=tuple(one["wavelengths"]),
        )
        window, wide, ms_window = (Window(*one[key]) for key in ("window", "wide", "ms_window"))
        tiles.append(Tile(scene, window, pan_wide, wide, ms, ms_window, valid))
    return tiles
