"""Small PAN and MS files with known content, and methods simple enough to check by hand."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

TYPES = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "uint32": gdal.GDT_UInt32,
    "int32": gdal.GDT_Int32,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}


def wkt(code: int = 32635) -> str:
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    return system.ExportToWkt()


def write_raster(
    path: Path,
    pixels: np.ndarray,
    transform: tuple | None = (600000.0, 10.0, 0.0, 4500000.0, 0.0, -10.0),
    crs: str | None = None,
    nodata: float | None = None,
    names: tuple[str, ...] = (),
    options: tuple[str, ...] = (),
) -> str:
    """A GeoTIFF with the given pixels (C, h, w)."""
    pixels = np.ascontiguousarray(pixels)
    bands, height, width = pixels.shape
    kind = TYPES[pixels.dtype.name]
    options = ["PHOTOMETRIC=MINISBLACK", "ALPHA=NO", *options]
    file = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, kind, options)
    if transform is not None:
        file.SetGeoTransform(transform)
    if crs != "":
        file.SetProjection(crs or wkt())
    for number in range(1, bands + 1):
        band = file.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[number - 1])
    file.WriteRaster(0, 0, width, height, pixels.tobytes())
    file.FlushCache()
    return str(path)


def read_raster(path: str | Path) -> np.ndarray:
    """All pixels (C, h, w) in the stored type."""
    file = gdal.Open(str(path))
    kinds = {code: name for name, code in TYPES.items()}
    kind = np.dtype(kinds[file.GetRasterBand(1).DataType])
    data = np.frombuffer(file.ReadRaster(), kind)
    return data.reshape(file.RasterCount, file.RasterYSize, file.RasterXSize)


def texture(shape: tuple[int, ...], seed: int, low: float = 200, high: float = 1800) -> np.ndarray:
    """Blurred noise between two values."""
    noise = np.random.default_rng(seed).random(shape)
    for axis in (-1, -2):
        noise = noise + np.roll(noise, 1, axis) + np.roll(noise, -1, axis)
    noise = (noise - noise.min()) / (noise.max() - noise.min())
    return low + (high - low) * noise


@dataclass
class Pair:
    pan: str
    ms: str
    folder: Path


def make_pair(
    folder: Path,
    ms_shape: tuple[int, int, int] = (3, 40, 50),
    ratio: int = 4,
    dtype: str = "uint16",
    nodata: float | None = None,
    pan_pixels: np.ndarray | None = None,
    ms_pixels: np.ndarray | None = None,
    pan_shift: tuple[float, float] = (0.0, 0.0),
    names: tuple[str, ...] = (),
) -> Pair:
    """PAN (pixel 10 m) and MS (pixel ``ratio`` times that) over one place.

    ``pan_shift`` moves PAN by whole or broken PAN pixels, rows and columns.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _, height, width = ms_shape
    if ms_pixels is None:
        ms_pixels = texture(ms_shape, 1).astype(dtype)
    if pan_pixels is None:
        pan_pixels = texture((1, height * ratio, width * ratio), 2).astype(dtype)
    x, y, step = 600000.0, 4500000.0, 10.0
    pan_origin = (x + pan_shift[1] * step, step, 0.0, y - pan_shift[0] * step, 0.0, -step)
    ms_step = (x, step * ratio, 0.0, y, 0.0, -step * ratio)
    pan = write_raster(folder / "pan.tif", pan_pixels, pan_origin, nodata=nodata)
    ms = write_raster(folder / "ms.tif", ms_pixels, ms_step, nodata=nodata, names=names)
    return Pair(pan, ms, folder)


class Exp:
    """The interpolated MS."""

    halo = 0
    align = 1

    def fit(self, samples, cancelled=lambda: False):
        self.samples = samples

    def fuse(self, tile, cancelled=lambda: False):
        return tile.ms_up


class Detail:
    """MS plus PAN minus its 9 x 9 mean minus what fit learnt, plus a pattern of the position."""

    halo = 4
    align = 8

    def fit(self, samples, cancelled=lambda: False):
        self.level = float(np.mean([s.pan[s.valid].mean() for s in samples if s.valid.any()]))

    def fuse(self, tile, cancelled=lambda: False):
        assert tile.window.row % self.align == 0
        assert tile.window.col % self.align == 0
        padded = np.pad(tile.pan.astype(np.float64), 4, mode="edge")
        height, width = tile.pan.shape
        mean = sum(padded[r : r + height, c : c + width] for r in range(9) for c in range(9)) / 81.0
        rows = np.arange(*tile.window.row_range)[:, None]
        cols = np.arange(*tile.window.col_range)[None, :]
        pattern = 20 * np.sin(rows * 0.7) * np.cos(cols * 0.3)
        detail = tile.pan - mean + 0.01 * (tile.pan_low - self.level) + pattern
        return (tile.ms_up + detail).astype(np.float32)


def fingerprint(folder: str | Path) -> dict[str, str]:
    """Hash of every file below a folder, by relative path."""
    found = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = Path(root) / name
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            found[str(path.relative_to(folder))] = digest
    return found
