"""Programs of others as methods: a pair goes out as two files, the fused image comes back as one."""

from __future__ import annotations

import math
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Callable

import numpy as np

from ksdiff_core.errors import InputError
from ksdiff_core.evaluation.dataset import read_raster
from ksdiff_core.grid import Grid
from ksdiff_core.output.writer import RasterSink
from ksdiff_core.raster.radiometry import NUMPY_TYPES, BandInfo, Statistics
from ksdiff_core.tiling import Tile


class ExternalMethod:
    """A program that fuses two GeoTIFFs into a third. Works on whole scenes only.

    DN are rounded to the integers that a delivered file would hold.

    Args:
        bits: Valid bits of the DN; 8 or fewer are written as bytes.
    """

    halo = 0
    align = 1
    program = ""
    """Name of the program on PATH."""
    source = ""
    """What to install to get it."""
    repeats_edges = True
    """Whether the program itself continues an MS image that ends short of PAN."""

    def __init__(self, bits: int) -> None:
        self.type_name = "Byte" if bits <= 8 else "UInt16"

    @classmethod
    def find(cls) -> str:
        """Path of the program, empty when it is not installed."""
        return shutil.which(cls.program) or ""

    def command(self, program: str, pan: str, ms: str, out: str) -> list[str]:
        """Command line that fuses the files ``pan`` and ``ms`` into ``out``."""
        raise NotImplementedError

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = lambda: False) -> None:
        """Nothing to learn."""

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = lambda: False) -> np.ndarray:
        """What the program writes, over PAN (C, H, W) float32.

        Raises:
            InputError: The program is missing or fails.
        """
        program = self.find()
        if not program:
            raise InputError(f"{self.program} was not found.", f"Install {self.source}.")
        rows, cols = tile.scene.rows, tile.scene.cols
        edge = 0 if self.repeats_edges else overhang(tile)
        with tempfile.TemporaryDirectory() as folder:
            pan, ms, out = (str(Path(folder) / f"{name}.tif") for name in ("pan", "ms", "out"))
            corner = (cols.offset * cols.ratio, 1.0, 0.0, -rows.offset * rows.ratio, 0.0, -1.0)
            self._write(pan, tile.pan[None], corner)
            padded = np.pad(tile.ms, ((0, 0), (edge, edge), (edge, edge)), mode="edge")
            start = (-edge * cols.ratio, cols.ratio, 0.0, edge * rows.ratio, 0.0, -rows.ratio)
            self._write(ms, padded, start)
            command = self.command(program, pan, ms, out)
            # No shell reads the line, and all it names are this class's program and files made here.
            ran = subprocess.run(  # nosec B603
                command, capture_output=True, text=True, check=False
            )
            if ran.returncode != 0 or not Path(out).exists():
                said = (ran.stderr.strip() or ran.stdout.strip())[-500:]
                raise InputError(
                    f"{self.program} failed with status {ran.returncode}: {said}",
                    "Repair it, or choose the methods without it (--methods).",
                )
            image, transform = read_raster(out)
        return _over_pan(image, (transform[0] - corner[0], corner[3] - transform[3]), tile)

    def _write(self, path: str, image: np.ndarray, geotransform: tuple[float, ...]) -> None:
        """A GeoTIFF of the integers that a delivered file would hold."""
        dtype = NUMPY_TYPES[self.type_name]
        stored = np.clip(np.rint(image), 0, np.iinfo(dtype).max).astype(dtype)
        band = BandInfo("", 0, self.type_name, None, 1.0, 0.0, "", {}, {})
        grid = Grid(*image.shape[1:], geotransform)
        statistics = Statistics(len(image))
        statistics.add(stored, np.ones(stored.shape, bool))
        with RasterSink(path, grid, [band] * len(image), self.type_name) as sink:
            sink.write(grid.window, stored)
            sink.commit(statistics, {})


def overhang(tile: Tile) -> int:
    """MS pixels by which PAN sticks out of MS, on the side where that is most; 0 when it does not."""
    most = 0.0
    for axis in (tile.scene.rows, tile.scene.cols):
        end = axis.offset + axis.pan_size / axis.ratio
        most = max(most, -axis.offset, end - axis.ms_size)
    return math.ceil(most - 1e-6)


def _over_pan(image: np.ndarray, corner: tuple[float, float], tile: Tile) -> np.ndarray:
    """The part over PAN of an output that starts at PAN pixel (col, row) ``corner``.

    GDAL works on the union of both extents, which starts up to a few pixels before PAN. Where an
    output ends short of PAN its last pixel is repeated.
    """
    height, width = tile.pan.shape
    rows = np.clip(np.arange(height) - round(corner[1]), 0, image.shape[1] - 1)
    cols = np.clip(np.arange(width) - round(corner[0]), 0, image.shape[2] - 1)
    return image[:, rows[:, None], cols]
