"""The one writer: an output path holds what was there before, or a complete and verified file."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
import zlib
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Callable

import numpy as np

from ksdiff_core.errors import OutputError
from ksdiff_core.grid import Grid, Window
from ksdiff_core.machine.lock import FileLock
from ksdiff_core.machine.parallel import for_each
from ksdiff_core.raster.gdalcall import call, geotiff_driver, type_code
from ksdiff_core.raster.layout import Layout
from ksdiff_core.raster.radiometry import NUMPY_TYPES, BandInfo, Statistics
from ksdiff_core.raster.source import reopen
from ksdiff_core.raster.target import check_target, creation_options, require_space

_SIDE_FILES = (".aux.xml", ".ovr", ".msk")
RGB = (3, 4, 5)
"""GDAL's colour interpretations red, green, blue."""

_FILES_OF_THEIR_OWN = {"IMD", "RPC"}
"""Metadata domains that GDAL writes beside a GeoTIFF and not into it."""

_CHECKED_TILES = 16
_REPLACE_ATTEMPTS = 10


class RasterSink:
    """A GeoTIFF that appears under its name only when complete.

    Until ``commit`` everything goes to ``<stem>.part<suffix>`` in the same folder. Leaving the
    ``with`` block without commit deletes that file. With the image complete, tiles that a
    :class:`~ksdiff_core.output.journal.Journal` keeps for it are deleted.

    Args:
        path: Final path.
        grid: Size and georeference.
        bands: What to say about each band.
        type_name: Pixel type.
        nodata: Value of invalid pixels, None if there are none.
        block: Side of the internal blocks.
        options: Creation options of the user, ``NAME=VALUE``.
        overwrite: Replace an existing file.
        inputs: Files that must not be written over.
        layout: What is done with the file after its last pixel.

    Raises:
        OutputError: The file cannot be made.
    """

    def __init__(
        self,
        path: str,
        grid: Grid,
        bands: Sequence[BandInfo],
        type_name: str,
        nodata: float | None = None,
        block: int = 256,
        options: Sequence[str] = (),
        overwrite: bool = False,
        inputs: Sequence[str] = (),
        layout: Layout = Layout(),  # noqa: B008
    ) -> None:
        self.path, self.grid, self.type_name, self.nodata = path, grid, type_name, nodata
        self._bands = tuple(bands)
        stem, suffix = os.path.splitext(path)
        self.part = f"{stem}.part{suffix}"
        self._kept_tiles = f"{stem}.part.tiles"
        self._checks: dict[Window, int] = {}
        self._dataset = None
        floating = type_name.startswith("Float")
        rgb = tuple(info.colour for info in self._bands[:3]) == RGB
        self._layout, self._options = layout, creation_options(options, block, floating, rgb)
        layout.check(self._options)
        check_target(path, overwrite, inputs)
        check_target(self.part, True, inputs)
        self._lock = FileLock(f"{stem}.part.lock")
        try:
            require_space(path, *self.space_mb())
            self._create(self._options)
        except BaseException:
            self.discard()
            raise

    def __enter__(self) -> RasterSink:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.discard()

    def write(self, window: Window, stored: np.ndarray) -> None:
        """Write one tile (C, h, w), already of the output's type.

        Raises:
            OutputError: It did not reach the file.
        """
        data = np.ascontiguousarray(stored, NUMPY_TYPES[self.type_name]).tobytes()
        self._checks[window] = zlib.crc32(data)
        place = (window.col, window.row, window.width, window.height)
        code, problem = call(
            self._dataset.WriteRaster,
            *place,
            data,
            window.width,
            window.height,
            buf_type=type_code(self.type_name),
        )
        if code or problem:
            raise self._failed("written", problem)
        # At once, so that a full disk is noticed here and the order of blocks is always the same.
        code, problem = call(self._dataset.FlushCache)
        if code or problem:
            raise self._failed("written", problem)

    def commit(
        self,
        statistics: Statistics,
        domains: Mapping[str, Mapping[str, str]],
        progress: Callable[[float], None] = lambda _part: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Complete, verify and rename the file.

        Args:
            statistics: Of the stored valid pixels.
            domains: Metadata items by domain, "" for the default one.
            progress: Called with the part of the layout that is done, 0 to 1.
            cancelled: Asked meanwhile.

        Raises:
            OutputError: Something is not as it was written, or the file cannot be renamed.
            Cancelled: The user stopped.
        """
        self._describe(statistics, domains)
        self._close()
        try:
            self._layout.apply(self.part, self._options, progress, cancelled)
        except OutputError as error:
            raise self._failed("completed", error.message.rstrip(".")) from error
        self._verify()
        try:
            with open(self.part, "rb+") as file:
                os.fsync(file.fileno())
        except OSError as error:
            raise self._failed("completed", str(error)) from error
        self._replace()
        self._lock.release()

    def discard(self) -> None:
        """Delete what is not committed; harmless when nothing is there."""
        if self._dataset is not None:
            with contextlib.suppress(OutputError):
                self._close()
        if self._lock.held:
            for name in (self.part, *(self.part + side for side in _SIDE_FILES)):
                with contextlib.suppress(FileNotFoundError):
                    os.remove(name)
            self._lock.release()

    def _create(self, options: list[str]) -> None:
        self._dataset, problem = call(
            geotiff_driver().Create,
            self.part,
            self.grid.width,
            self.grid.height,
            len(self._bands),
            type_code(self.type_name),
            options,
        )
        if self._dataset is None or problem:
            raise self._failed("created", problem)
        steps = [(self._dataset.SetGeoTransform, (list(self.grid.geotransform),))]
        if self.grid.crs_wkt:
            steps.append((self._dataset.SetProjection, (self.grid.crs_wkt,)))
        for number, info in enumerate(self._bands, 1):
            band = self._dataset.GetRasterBand(number)
            if self.nodata is not None:
                steps.append((band.SetNoDataValue, (self.nodata,)))
            if band.GetColorInterpretation() != info.colour:
                steps.append((band.SetColorInterpretation, (info.colour,)))
            if (info.scale, info.offset) != (1.0, 0.0):
                steps += [(band.SetScale, (info.scale,)), (band.SetOffset, (info.offset,))]
            if info.unit:
                steps.append((band.SetUnitType, (info.unit,)))
            steps.append((band.SetDescription, (info.description,)))
            steps.append((band.SetMetadata, (dict(info.metadata),)))
            steps.append((band.SetMetadata, (dict(info.imagery), "IMAGERY")))
        for setter, arguments in steps:
            problem = call(setter, *arguments)[1]
            if problem:
                raise self._failed("described", problem)

    def _describe(self, statistics: Statistics, domains: Mapping[str, Mapping[str, str]]) -> None:
        for domain, items in domains.items():
            if domain in _FILES_OF_THEIR_OWN:
                continue
            call(self._dataset.SetMetadata, dict(items), domain)
        total = self.grid.height * self.grid.width
        for index in range(len(self._bands)):
            band = self._dataset.GetRasterBand(index + 1)
            for name, value in statistics.items(index, total).items():
                call(band.SetMetadataItem, name, f"{value:.12g}")

    def _close(self) -> None:
        # GDAL before 3.8 has no Close: what can fail is then flushed while errors are still heard.
        dataset, self._dataset = [self._dataset], None
        finish = getattr(dataset[0], "Close", dataset[0].FlushCache)
        code, problem = call(finish)
        del finish
        _, later = call(dataset.clear)
        if code or problem or later:
            raise self._failed("closed", problem or later)

    def _verify(self) -> None:
        file, problem = reopen(self.part)
        if file is None:
            raise self._failed("verified", problem)
        found = (file.RasterXSize, file.RasterYSize, file.RasterCount)
        expected = (self.grid.width, self.grid.height, len(self._bands))
        band = file.GetRasterBand(1)
        if found != expected:
            raise self._failed("verified", f"size {found} instead of {expected}")
        if band.DataType != type_code(self.type_name):
            raise self._failed("verified", f"type {band.DataType} instead of {self.type_name}")
        if tuple(file.GetGeoTransform()) != self.grid.geotransform:
            raise self._failed("verified", f"geotransform became {file.GetGeoTransform()}")
        if bool(file.GetProjection()) != bool(self.grid.crs_wkt):
            raise self._failed("verified", "the coordinate reference system was lost")
        kind = NUMPY_TYPES[self.type_name]
        nodata = band.GetNoDataValue()
        if (nodata is None) != (self.nodata is None) or (
            nodata is not None and kind(nodata) != kind(self.nodata)
        ):
            raise self._failed("verified", f"nodata {nodata} instead of {self.nodata}")
        windows = list(self._checks)
        windows = windows[:: max(len(windows) // _CHECKED_TILES, 1)]
        pixels = len(self._bands) * windows[0].height * windows[0].width if windows else 0
        for_each(lambda index: self._verify_pixels(windows[index]), len(windows), pixels)

    def _verify_pixels(self, window: Window) -> None:
        # With a dataset of its own, as several windows are read at once.
        file, problem = reopen(self.part)
        if file is None:
            raise self._failed("verified", problem)
        data, problem = call(file.ReadRaster, window.col, window.row, window.width, window.height)
        if data is None or problem or zlib.crc32(data) != self._checks[window]:
            raise self._failed("verified", problem or f"pixels differ in {window}")

    def _replace(self) -> None:
        for attempt in range(_REPLACE_ATTEMPTS):
            try:
                os.replace(self.part, self.path)
                break
            except OSError as error:
                # Windows refuses while another program looks at the old file, often only briefly.
                if attempt == _REPLACE_ATTEMPTS - 1:
                    self._lock.release()
                    raise OutputError(
                        f"{self.path} cannot be replaced: {error.strerror}.",
                        f"The complete result is kept as {self.part}; rename it.",
                    ) from error
                time.sleep(0.2)
        # The side files belonged to the file that was replaced.
        for old in (self._kept_tiles, *(self.path + side for side in _SIDE_FILES)):
            with contextlib.suppress(FileNotFoundError):
                os.remove(old)
        with contextlib.suppress(FileNotFoundError):
            os.replace(self.part + ".aux.xml", self.path + ".aux.xml")

    def space_mb(self) -> tuple[float, float]:
        """Space that the file may need without compression, and that its disk has free."""
        values = len(self._bands) * self.grid.height * self.grid.width
        free = shutil.disk_usage(os.path.dirname(os.path.abspath(self.path))).free
        return self._layout.space_mb(self.type_name, values), free / 2**20

    def _failed(self, step: str, problem: str) -> OutputError:
        needed, free = self.space_mb()
        return OutputError(
            f"{self.path} cannot be {step}: {problem or 'GDAL reported no reason'}.",
            "Check that the disk is not full and the folder can be written: up to "
            f"{needed:.1f} MB are needed, {free:.0f} MB are free.",
        )
