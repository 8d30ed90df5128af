"""Rasters through GDAL: bands read from one or many files.

No GDAL setting of the process is touched: errors are collected around each call, with exceptions
switched on by another plugin or not. Pixels pass as bytes, so GDAL's and our numpy need not match.
Nothing that makes GDAL store statistics or overviews beside a file is ever called.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import numpy as np
from osgeo import gdal

from ksdiff_core.errors import InputError
from ksdiff_core.grid import Grid, Window
from ksdiff_core.raster.crs import crs_name, require_on_earth, same_crs, warped
from ksdiff_core.raster.gdalcall import bound_cache, call, is_alpha, items, named, text
from ksdiff_core.raster.radiometry import (
    NUMPY_TYPES,
    BandInfo,
    absurd,
    kept_metadata,
    usable,
    widest,
)

MAX_SIDE = 1_000_000
"""Pixels per side above which a header is taken for damaged."""

_DOMAINS = ("", "IMAGERY", "IMD")
_WEB_DRIVERS = ("WMS", "WMTS", "WCS", "OGCAPI", "PLMOSAIC")


class RasterSource:
    """Bands of one or several files on one grid, read window by window.

    Not safe for use from two threads at once.

    Args:
        paths: Files whose bands are stacked in this order.
        bands: Bands of the stack to use, from 1; empty for all that are not alpha.
        role: "PAN" or "MS", for messages.
        onto: Grid whose coordinate reference system the bands shall have; they are warped to it if
            their own differs. None to take the files as they are.

    Attributes:
        grid: Common grid of the files, after warping.
        warped_from: Name of the system of the files if they are warped, else empty.
        numbers: Number of each used band in the stack, from 1.
        bands: One record per used band.
        type_name: Smallest type that holds all used bands.
        domains: Metadata of the first file that stays true, by domain.
        masked: True if some pixel may be invalid.
        absurd: Values met so far that are no measurement and no declared nodata either.

    Raises:
        InputError: A file cannot be used.
    """

    def __init__(
        self,
        paths: Sequence[str],
        bands: Sequence[int] = (),
        role: str = "MS",
        onto: Grid | None = None,
    ) -> None:
        self._paths, self._role = tuple(paths), role
        self._files = self._read_from = [_open(path, role) for path in paths]
        self.grid, self.warped_from = self._common_grid(), ""
        stack = [(file, b) for file in self._files for b in range(1, file.RasterCount + 1)]
        self._used = self._choose(stack, bands)
        self.numbers = tuple(stack.index(one) + 1 for one in self._used)
        for file, b in self._used:
            _require_type(file.GetRasterBand(b), file, role)
        self.bands = tuple(_band_info(file.GetRasterBand(b)) for file, b in self._used)
        self.type_name = widest([info.type_name for info in self.bands])
        first = self._files[0]
        self.domains = {name: kept_metadata(items(first, name)) for name in _DOMAINS}
        if onto is not None and self.grid.crs_wkt and onto.crs_wkt:
            self._warp(onto)
        self._mask_kinds = [_mask_kind(file, b) for file, b in self._used]
        self.masked = any(self._mask_kinds) or any(info.may_be_invalid for info in self.bands)
        self.absurd = 0

    def read(self, window: Window, counted: Window | None = None) -> tuple[np.ndarray, np.ndarray]:
        """Pixels (C, h, w) as float32 and their validity (C, h, w).

        Invalid are nodata, what an alpha or mask band hides, and non-finite or absurd values;
        such pixels come as 0. Absurd ones are counted in the part ``counted`` of the window.

        Raises:
            InputError: The file cannot be read there.
        """
        shape = (len(self._used), window.height, window.width)
        values, valid = np.empty(shape, np.float32), np.empty(shape, bool)
        masks: dict = {}
        for index, (file, number) in enumerate(self._used):
            band = file.GetRasterBand(number)
            data = self._pixels(band, window, file)
            if not (self._mask_kinds[index] or self.bands[index].may_be_invalid):
                values[index], valid[index] = data, True
                continue
            good = usable(data)
            nodata = self.bands[index].nodata
            if counted is not None and not good.all():
                self.absurd += int(absurd(data, nodata)[counted.within(window)].sum())
            if nodata is not None:
                good &= data != np.float32(nodata)
            for mask_band in self._mask_kinds[index]:
                key = (file, mask_band)
                if key not in masks:
                    source = file.GetRasterBand(abs(mask_band))
                    source = source.GetMaskBand() if mask_band < 0 else source
                    masks[key] = self._pixels(source, window, file) > 0
                good &= masks[key]
            values[index], valid[index] = np.where(good, data, 0), good
        bound_cache({*self._files, *self._read_from})
        return values, valid

    def close(self) -> None:
        """Let go of the files."""
        self._used, self._read_from, self._files = [], [], []

    def files(self) -> tuple[str, ...]:
        """Every file the pixels come from, as far as GDAL knows."""
        listed = [name for file in self._files for name in file.GetFileList() or ()]
        return tuple(dict.fromkeys((*self._paths, *listed)))

    def _pixels(self, band: Any, window: Window, file: Any) -> np.ndarray:
        place = (window.col, window.row, window.width, window.height)
        for _attempt in range(2):
            # What a network drive or server refuses once it often gives a moment later.
            data, problem = call(band.ReadRaster, *place, buf_type=gdal.GDT_Float32)
            if data is not None and not problem:
                return np.frombuffer(data, np.float32).reshape(window.height, window.width)
        path = self._paths[self._read_from.index(file)]
        raise InputError(
            f"The {self._role} {path} cannot be read at rows {window.row} to "
            f"{window.row_range[1]}, columns {window.col} to {window.col_range[1]}: "
            f"{problem or 'no data came back'}.",
            "The file is incomplete or damaged, or its drive is gone; copy or download it again.",
        )

    def _warp(self, onto: Grid) -> None:
        """Read from files that are warped to the system of ``onto`` from now on."""
        own = self.grid.crs_wkt
        if same_crs(own, onto.crs_wkt):
            return
        self._read_from = []
        for file, path in zip(self._files, self._paths):
            numbers = range(1, file.RasterCount + 1)
            infos = [_band_info(file.GetRasterBand(number)) for number in numbers]
            shown, problem = warped(file, onto, [info.stored_nodata for info in infos])
            if shown is None or problem:
                raise InputError(
                    f"The {self._role} {path} is in {crs_name(own)} and cannot be warped to "
                    f"{crs_name(onto.crs_wkt)}: {problem or 'GDAL reported no reason'}.",
                    f"Reproject the {self._role} to the system of the PAN first.",
                )
            self._read_from.append(shown)
        self._used = [(self._read_from[self._files.index(file)], b) for file, b in self._used]
        self.grid, self.warped_from = _grid(self._read_from[0], self._role), crs_name(own)

    def _common_grid(self) -> Grid:
        grids = [_grid(file, self._role) for file in self._files]
        for path, grid in zip(self._paths, grids):
            first = grids[0]
            shift = max(
                abs(first.to_pixel(*grid.to_map(row, col))[axis] - (row, col)[axis])
                for row, col in ((0, 0), (grid.height, grid.width))
                for axis in (0, 1)
            )
            if (grid.height, grid.width) != (first.height, first.width) or shift > 0.01:
                raise InputError(
                    f"The {self._role} files do not share one grid: {self._paths[0]} has "
                    f"{first.width} x {first.height} pixels from {first.to_map(0, 0)}, {path} has "
                    f"{grid.width} x {grid.height} from {grid.to_map(0, 0)}.",
                    "Choose bands of one resolution, or resample them to one grid first.",
                )
            if not same_crs(grid.crs_wkt, first.crs_wkt):
                raise InputError(
                    f"{self._paths[0]} and {path} have different coordinate reference systems.",
                    "Choose bands of one product.",
                )
        return grids[0]

    def _choose(self, stack: list, bands: Sequence[int]) -> list:
        if max(bands, default=0) > len(stack):
            raise InputError(
                f"Band {max(bands)} of the {self._role} was asked for, but "
                f"{', '.join(self._paths)} has {len(stack)} band{'s' * (len(stack) != 1)}.",
                f"Choose bands from 1 to {len(stack)}.{named(stack)}",
            )
        spectral = [not is_alpha(file.GetRasterBand(b)) for file, b in stack]
        for number in bands:
            if not spectral[number - 1]:
                raise InputError(
                    f"Band {number} of the {self._role} is an alpha band.",
                    "Choose a spectral band.",
                )
        chosen = [n - 1 for n in bands] or [i for i, good in enumerate(spectral) if good]
        if not chosen:
            raise InputError(
                f"The {self._role} {self._paths[0]} has no spectral band.",
                "Choose a raster with at least one band that is not alpha.",
            )
        return [stack[i] for i in chosen]


def reopen(path: str) -> tuple[Any, str]:
    """A dataset for reading, or None and why not."""
    return call(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)


def _open(path: str, role: str) -> Any:
    file, problem = reopen(path)
    if file is None:
        if not path.startswith("/vsi") and ":" not in path[2:] and not os.path.exists(path):
            raise InputError(f"The {role} {path} does not exist.", "Choose an existing raster.")
        raise InputError(
            f"The {role} {path} is not a raster that GDAL can read: {problem or 'unknown format'}.",
            "Choose a raster file such as a GeoTIFF.",
        )
    driver = file.GetDriver().ShortName
    if driver in _WEB_DRIVERS:
        raise InputError(
            f"The {role} {path} is a web layer ({driver}); it has no original pixel values.",
            "Choose the image file itself.",
        )
    if file.RasterCount == 0:
        raise InputError(f"The {role} {path} holds no raster band.", "Choose one of its layers.")
    if max(file.RasterXSize, file.RasterYSize) > MAX_SIDE:
        raise InputError(
            f"The {role} {path} claims {file.RasterXSize} x {file.RasterYSize} pixels; "
            f"at most {MAX_SIDE} a side are plausible.",
            "The header is damaged; copy or download the file again.",
        )
    return file


def _grid(file: Any, role: str) -> Grid:
    transform, _ = call(file.GetGeoTransform, can_return_null=True)
    if transform is None or tuple(transform) == (0.0, 1.0, 0.0, 0.0, 0.0, 1.0):
        only = "only ground control points" if file.GetGCPCount() else "no geotransform"
        only = "only rational polynomials (RPC)" if file.GetMetadata("RPC") else only
        raise InputError(
            f"The {role} {file.GetDescription()} has {only}; it is not on a map grid.",
            "Orthorectify or warp it first, for example with GDAL's Warp.",
        )
    wkt = text(file.GetProjection())
    grid = Grid(file.RasterYSize, file.RasterXSize, tuple(map(float, transform)), wkt)
    require_on_earth(f"{role} {file.GetDescription()}", grid)
    return grid


def _band_info(band: Any) -> BandInfo:
    number, scale, offset = band.GetNoDataValue(), band.GetScale(), band.GetOffset()
    return BandInfo(
        description=text(band.GetDescription()),
        colour=band.GetColorInterpretation(),
        type_name=gdal.GetDataTypeName(band.DataType),
        nodata=None if number is None else float(number),
        scale=1.0 if scale is None else float(scale),
        offset=0.0 if offset is None else float(offset),
        unit=text(band.GetUnitType()),
        metadata=kept_metadata(items(band, "")),
        imagery=items(band, "IMAGERY"),
        structure=items(band, "IMAGE_STRUCTURE"),
    )


def _require_type(band: Any, file: Any, role: str) -> None:
    type_name = gdal.GetDataTypeName(band.DataType)
    structure = band.GetMetadata("IMAGE_STRUCTURE")
    if type_name not in NUMPY_TYPES:
        problem = f"has pixels of type {type_name}, expected one of {', '.join(NUMPY_TYPES)}"
    elif structure.get("PIXELTYPE") == "SIGNEDBYTE":
        problem = "has signed bytes, which no known sensor delivers"
    elif structure.get("NBITS") == "1":
        problem = "has 1-bit pixels: it is a mask and no image"
    elif band.GetColorInterpretation() == gdal.GCI_PaletteIndex or band.GetColorTable():
        problem = "is paletted: its numbers are colours of a table and no radiometry"
    else:
        return
    raise InputError(f"The {role} {file.GetDescription()} {problem}.", "Choose the original image.")


def _mask_kind(file: Any, number: int) -> tuple[int, ...]:
    """Numbers of the bands that hide pixels of band ``number``; negative for that band's mask."""
    alphas = [b for b in range(1, file.RasterCount + 1) if is_alpha(file.GetRasterBand(b))]
    flags = file.GetRasterBand(number).GetMaskFlags()
    if flags & (gdal.GMF_ALPHA | gdal.GMF_ALL_VALID) or flags == gdal.GMF_NODATA:
        return tuple(alphas)
    return (*alphas, -number)
