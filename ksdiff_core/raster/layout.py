"""The last steps of a GeoTIFF: overviews, and the order of a cloud optimised file (COG)."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Callable

import numpy as np
from osgeo import gdal

from ksdiff_core.errors import Cancelled, OutputError
from ksdiff_core.raster.gdalcall import call
from ksdiff_core.raster.radiometry import NUMPY_TYPES

SMALLEST_OVERVIEW = 256
"""Overviews are halved until both sides are at most this."""

_COG_BLOCK = "512"
_OVERVIEW_PIXELS = 1.34
"""Pixels of an image with all its overviews per pixel of the image: 1 + 1/4 + 1/16 ..."""

_LEVELS = ("ZLEVEL", "ZSTD_LEVEL", "LZMA_PRESET")
_PREDICTORS = {"1": "NO", "2": "STANDARD", "3": "FLOATING_POINT"}
_NO_COG_COMPRESSION = "PACKBITS"


@dataclass(frozen=True)
class Layout:
    """What is done with a GeoTIFF after its last pixel.

    Attributes:
        cog: Reorder it as a cloud optimised GeoTIFF, which always has overviews.
        overviews: Add overviews, each pixel the average of the valid ones it stands for.
    """

    cog: bool = False
    overviews: bool = False

    @property
    def steps(self) -> int:
        """Steps that report progress."""
        return 2 if self.cog else int(self.overviews)

    @property
    def space(self) -> float:
        """Space needed at most, over that of the plain image."""
        if self.cog:
            return 2 * _OVERVIEW_PIXELS
        return _OVERVIEW_PIXELS if self.overviews else 1.0

    def space_mb(self, type_name: str, values: int) -> float:
        """MB that an image of so many values may need without compression, with what is beside the pixels."""
        return 1.1 * self.space * np.dtype(NUMPY_TYPES[type_name]).itemsize * values / 2**20

    def check(self, options: Sequence[str]) -> None:
        """Raises OutputError if such a file cannot have these complete creation options."""
        if not self.cog:
            return
        if gdal.GetDriverByName("COG") is None:
            raise OutputError(
                "This GDAL cannot write cloud optimised GeoTIFFs.",
                "Choose the format geotiff with overviews.",
            )
        if f"COMPRESS={_NO_COG_COMPRESSION}" in options:
            raise OutputError(
                f"A cloud optimised GeoTIFF cannot have COMPRESS={_NO_COG_COMPRESSION}.",
                "Choose DEFLATE, LZW or ZSTD.",
            )

    def apply(
        self,
        path: str,
        options: Sequence[str],
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Do it, in place.

        Args:
            path: A complete GeoTIFF.
            options: Its creation options, ``NAME=VALUE``.
            progress: Called with the part that is done, 0 to 1.
            cancelled: Asked often; True ends it.

        Raises:
            OutputError: GDAL failed.
            Cancelled: The user stopped.
        """
        if not self.steps:
            return
        step = _Steps(progress, cancelled, self.steps)
        _build_overviews(path, step, self.cog)
        if self.cog:
            copy = f"{os.path.splitext(path)[0]}.cog.tif"
            try:
                _reorder(path, copy, _cog_options(options), step)
                os.replace(copy, path)
            finally:
                for name in (copy, f"{copy}.aux.xml"):
                    with contextlib.suppress(FileNotFoundError):
                        os.remove(name)


class _Steps:
    """GDAL's progress of several steps after each other."""

    def __init__(
        self, progress: Callable[[float], None], cancelled: Callable[[], bool], steps: int
    ) -> None:
        self._progress, self._cancelled, self._steps, self._done = progress, cancelled, steps, 0

    def run(
        self, purpose: str, function: Callable[..., Any], *arguments: Any, **options: Any
    ) -> Any:
        """Result of one step.

        Raises:
            OutputError: GDAL reported an error.
            Cancelled: The user stopped.
        """
        stopped = False

        def tell(part: float, _text: str, _data: object) -> int:
            nonlocal stopped
            stopped = stopped or self._cancelled()
            self._progress((self._done + min(max(part, 0.0), 1.0)) / self._steps)
            return int(not stopped)

        result, problem = call(function, *arguments, callback=tell, **options)
        if stopped:
            raise Cancelled
        if problem or result is None or result == gdal.CE_Failure:
            raise OutputError(
                f"{purpose}: {problem or 'GDAL reported no reason'}.",
                "Check that the disk is not full, or choose the format geotiff without overviews.",
            )
        self._done += 1
        return result


def overview_factors(width: int, height: int) -> list[int]:
    """2, 4, 8 ... until the last overview is at most ``SMALLEST_OVERVIEW`` wide and high."""
    factors = []
    while -(-max(width, height) // 2 ** len(factors)) > SMALLEST_OVERVIEW:
        factors.append(2 ** (len(factors) + 1))
    return factors


def _not_opened(path: str, problem: str) -> OutputError:
    return OutputError(
        f"{path} cannot be opened again: {problem}.", "Check that its drive is still there."
    )


def _build_overviews(path: str, step: _Steps, for_copy: bool) -> None:
    file, problem = call(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_UPDATE)
    if file is None:
        raise _not_opened(path, problem)
    if for_copy:
        _flatten_metadata(file)
    factors = overview_factors(file.RasterXSize, file.RasterYSize)
    if factors:
        purpose = f"{path} cannot be given overviews"
        step.run(purpose, file.BuildOverviews, "AVERAGE", factors)
    _, problem = call(file.FlushCache)
    if problem:
        raise OutputError(
            f"{path} cannot be given overviews: {problem}.", "Check that the disk is not full."
        )


def _flatten_metadata(file: Any) -> None:
    """Items of other domains also in the default one, as the driver copies no others before GDAL 3.8."""
    made = file.GetMetadata("KSDIFF") or {}
    for name, value in made.items():
        call(file.SetMetadataItem, f"KSDIFF_{name}", value)
    for number in range(1, file.RasterCount + 1):
        band = file.GetRasterBand(number)
        for name, value in (band.GetMetadata("IMAGERY") or {}).items():
            call(band.SetMetadataItem, f"IMAGERY_{name}", value)


def _reorder(path: str, copy: str, options: list[str], step: _Steps) -> None:
    source, problem = call(gdal.OpenEx, path, gdal.OF_RASTER)
    if source is None:
        raise _not_opened(path, problem)
    driver = gdal.GetDriverByName("COG")
    if "COPY_SRC_MDD" in driver.GetMetadataItem(gdal.DMD_CREATIONOPTIONLIST):
        options = [*options, "COPY_SRC_MDD=YES"]
    purpose = f"{path} cannot be made cloud optimised"
    made = step.run(purpose, driver.CreateCopy, copy, source, 0, options)
    _, problem = call(made.FlushCache)
    if problem:
        raise OutputError(f"{purpose}: {problem}.", "Check that the disk is not full.")


def _cog_options(options: Sequence[str]) -> list[str]:
    """Creation options of a COG for those of a GeoTIFF."""
    given = dict(item.split("=", 1) for item in options)
    chosen = {
        "COMPRESS": given["COMPRESS"],
        "BIGTIFF": given["BIGTIFF"],
        "BLOCKSIZE": _COG_BLOCK,
        "OVERVIEWS": "AUTO",
    }
    if "PREDICTOR" in given:
        chosen["PREDICTOR"] = _PREDICTORS[given["PREDICTOR"]]
    for name in _LEVELS:
        if name in given:
            chosen["LEVEL"] = given[name]
    if "NUM_THREADS" in given:
        chosen["NUM_THREADS"] = given["NUM_THREADS"]
    return [f"{name}={value}" for name, value in chosen.items()]
