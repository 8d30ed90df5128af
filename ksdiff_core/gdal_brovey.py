"""GDAL's pansharpening as users of QGIS get it: a yardstick that is not ours."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Callable

import numpy as np

from ksdiff_core.dataset import read_raster
from ksdiff_core.errors import InputError
from ksdiff_core.grid import Grid
from ksdiff_core.output import RasterSink
from ksdiff_core.radiometry import NUMPY_TYPES, BandInfo, Statistics
from ksdiff_core.tiling import Tile

PROGRAM = "gdal_pansharpen.py"


def find_program() -> str:
    """Path of ``gdal_pansharpen.py``, empty when it is not installed."""
    return shutil.which(PROGRAM) or ""


class GdalBrovey:
    """Weighted Brovey of GDAL with what ``gdal:pansharp`` of QGIS passes: equal weights, cubic.

    Works on whole scenes only. DN are rounded to the integers that a file would hold.

    Args:
        bits: Valid bits of the DN; 8 or fewer are written as bytes.

    Source: GDAL documentation, gdal_pansharpen; QGIS Processing, gdal:pansharp (resampling cubic,
    no weights given).
    """

    halo = 0
    align = 1

    def __init__(self, bits: int) -> None:
        self._type_name = "Byte" if bits <= 8 else "UInt16"

    def fit(self, samples: Sequence[Tile], cancelled: Callable[[], bool] = lambda: False) -> None:
        """Nothing to learn."""

    def fuse(self, tile: Tile, cancelled: Callable[[], bool] = lambda: False) -> np.ndarray:
        """What the program writes, over PAN (C, H, W) float32.

        Raises:
            InputError: The program is missing or fails.
        """
        program = find_program()
        if not program:
            raise InputError(f"{PROGRAM} was not found.", "Install the GDAL command line tools.")
        rows, cols = tile.scene.rows, tile.scene.cols
        with tempfile.TemporaryDirectory() as folder:
            pan, ms, out = (str(Path(folder) / f"{name}.tif") for name in ("pan", "ms", "out"))
            corner = (cols.offset * cols.ratio, 1.0, 0.0, -rows.offset * rows.ratio, 0.0, -1.0)
            self._write(pan, tile.pan[None], corner)
            self._write(ms, tile.ms, (0.0, cols.ratio, 0.0, 0.0, 0.0, -rows.ratio))
            command = [sys.executable, program, pan, ms, out, "-r", "cubic", "-of", "GTiff", "-q"]
            ran = subprocess.run(command, capture_output=True, text=True, check=False)
            if ran.returncode != 0 or not Path(out).exists():
                raise InputError(f"{PROGRAM} failed: {ran.stderr.strip() or ran.stdout.strip()}")
            image, transform = read_raster(out)
        return _over_pan(image, (transform[0] - corner[0], corner[3] - transform[3]), tile)

    def _write(self, path: str, image: np.ndarray, geotransform: tuple[float, ...]) -> None:
        """A GeoTIFF of the integers that a delivered file would hold."""
        dtype = NUMPY_TYPES[self._type_name]
        stored = np.clip(np.rint(image), 0, np.iinfo(dtype).max).astype(dtype)
        band = BandInfo("", 0, self._type_name, None, 1.0, 0.0, "", {}, {})
        grid = Grid(*image.shape[1:], geotransform)
        statistics = Statistics(len(image))
        statistics.add(stored, np.ones(stored.shape, bool))
        with RasterSink(path, grid, [band] * len(image), self._type_name) as sink:
            sink.write(grid.window, stored)
            sink.commit(statistics, {})


def _over_pan(image: np.ndarray, corner: tuple[float, float], tile: Tile) -> np.ndarray:
    """The part over PAN of an output that starts at PAN pixel (col, row) ``corner``.

    GDAL works on the union of both extents, which starts up to a few pixels before PAN. Where it
    ends short of PAN its last pixel is repeated.
    """
    height, width = tile.pan.shape
    rows = np.clip(np.arange(height) - round(corner[1]), 0, image.shape[1] - 1)
    cols = np.clip(np.arange(width) - round(corner[0]), 0, image.shape[2] - 1)
    return image[:, rows[:, None], cols]
