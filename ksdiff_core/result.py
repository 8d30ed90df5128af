"""What a finished job tells."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """What a finished job made.

    Attributes:
        output: Path of the file.
        method: Method used.
        device: "cpu", "cuda" or "mps"; "cuda, cpu" if the CPU took over.
        precision: Of the network, "fp32" or "bf16", both if the CPU took over with another; empty without one.
        height: Rows.
        width: Columns.
        bands: Number of bands.
        dtype: GDAL name of the pixel type.
        ratio: MS GSD over PAN GSD.
        seconds: Elapsed time.
        tile: Side of a tile in PAN pixels.
        tiles: Number of tiles.
        facts: What was recognised, decided and observed, one sentence each.
    """

    output: str
    method: str
    device: str
    precision: str
    height: int
    width: int
    bands: int
    dtype: str
    ratio: float
    seconds: float
    tile: int
    tiles: int
    facts: tuple[str, ...]
