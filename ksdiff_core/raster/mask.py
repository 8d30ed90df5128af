"""The part of a scene that a result shall have: polygons or a raster, on the grid of the PAN."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from ksdiff_core.errors import InputError
from ksdiff_core.grid import Grid, Window
from ksdiff_core.raster.crs import same_crs
from ksdiff_core.raster.gdalcall import call

LAYER = "|layername="
"""Between the file and the layer of a mask, as QGIS writes it; without it the first layer is meant."""


class Mask:
    """Where a mask covers the pixels of a grid, window by window.

    Polygons cover the pixels whose centre they contain. A raster covers the pixels whose centre lies in
    one of its pixels that is valid and not 0 in the first band. Either may have another coordinate
    reference system than the grid. Not safe for use from two threads at once.

    Args:
        path: Vector or raster file; a layer of a vector file follows after ``LAYER``.
        grid: Pixels that are asked about.

    Attributes:
        kind: "polygons" or "raster".

    Raises:
        InputError: It is neither, or no polygon lies on the grid.
    """

    def __init__(self, path: str, grid: Grid) -> None:
        self.path, self._grid = path, grid
        file, _, layer = path.partition(LAYER)
        self._file, _ = (None, "") if layer else _open(file, gdal.OF_RASTER)
        self.kind = "raster"
        if self._file is None:
            self.kind = "polygons"
            self._source, self._layer = _polygons(file, layer, grid)
            self._require_features()
        else:
            self._source = _first_band(self._file, file)

    def read(self, window: Window) -> np.ndarray:
        """Whether the mask covers each pixel of the window (h, w).

        Raises:
            InputError: The mask cannot be read there.
        """
        kind = gdal.GDT_Byte if self.kind == "polygons" else gdal.GDT_Float32
        image = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, kind)
        image.SetGeoTransform(self._grid.crop(window).geotransform)
        image.SetProjection(self._grid.crs_wkt)
        if self.kind == "polygons":
            self._filter(window)
            code, problem = call(gdal.RasterizeLayer, image, [1], self._layer, burn_values=[1])
        else:
            code, problem = call(gdal.Warp, image, self._source, resampleAlg="near")
            code = 0 if code else 1
        data = None if code or problem else image.ReadRaster(buf_type=gdal.GDT_Float32)
        if data is None:
            raise InputError(
                f"The mask {self.path} cannot be read: {problem or 'GDAL reported no reason'}.",
                "Choose another mask, or leave it out.",
            )
        values = np.frombuffer(data, np.float32).reshape(window.height, window.width)
        return (values != 0) & np.isfinite(values)

    def files(self) -> tuple[str, ...]:
        """Files the mask comes from."""
        listed = () if self._file is None else self._file.GetFileList() or ()
        return tuple(dict.fromkeys((self.path.partition(LAYER)[0], *listed)))

    def close(self) -> None:
        """Let go of the file."""
        self._layer = self._source = self._file = None

    def _filter(self, window: Window) -> None:
        self._layer.SetSpatialFilterRect(*self._grid.crop(window).bounds)

    def _require_features(self) -> None:
        self._filter(self._grid.window)
        if self._layer.GetFeatureCount() == 0:
            raise InputError(
                f"No polygon of the mask {self.path} lies on the PAN.",
                "Choose a mask of the same place, or check its coordinate reference system.",
            )


def _open(path: str, kind: int) -> tuple[Any, str]:
    return call(gdal.OpenEx, path, kind | gdal.OF_VERBOSE_ERROR)


def _first_band(file: Any, path: str) -> Any:
    """A dataset with the first band of ``file`` alone, and with what hides its pixels."""
    if file.RasterCount == 0 or call(file.GetGeoTransform, can_return_null=True)[0] is None:
        raise InputError(
            f"The mask {path} has no band on a map grid.",
            "Choose a georeferenced raster, or polygons.",
        )
    shown, problem = call(gdal.Translate, "", file, format="VRT", bandList=[1])
    if shown is None or problem:
        raise InputError(f"The mask {path} cannot be read: {problem}.", "Choose another mask.")
    return shown


def _polygons(path: str, name: str, grid: Grid) -> tuple[Any, Any]:
    """The polygons of a layer in the system of the grid: a dataset in memory, and its layer.

    Raises:
        InputError: There are none.
    """
    file, problem = _open(path, gdal.OF_VECTOR)
    if file is None:
        missing = not path.startswith("/vsi") and not os.path.exists(path)
        found = "does not exist" if missing else f"is neither a raster nor a vector file: {problem}"
        raise InputError(f"The mask {path} {found}.", "Choose a polygon layer or a raster.")
    layer = file.GetLayerByName(name) if name else file.GetLayer(0)
    if layer is None:
        known = [file.GetLayer(number).GetName() for number in range(file.GetLayerCount())]
        raise InputError(
            f"The mask {path} has no layer {name!r}.", f"Choose one of {', '.join(known)}."
        )
    own, system = layer.GetSpatialRef(), osr.SpatialReference()
    turn = None
    if own is not None and grid.crs_wkt and not same_crs(own.ExportToWkt(), grid.crs_wkt):
        system.ImportFromWkt(grid.crs_wkt)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        turn = osr.CoordinateTransformation(own, system)
    # From GDAL 3.11 on one driver does both kinds.
    driver = gdal.GetDriverByName("Memory") or gdal.GetDriverByName("MEM")
    memory = driver.Create("", 0, 0, 0, gdal.GDT_Unknown)
    kept = memory.CreateLayer("mask", system if turn else None, ogr.wkbMultiPolygon)
    for feature in layer:
        _keep(kept, feature.GetGeometryRef(), turn, path)
    if kept.GetFeatureCount() == 0:
        raise InputError(
            f"The mask {path} holds no polygon.", "Choose a layer of polygons, or a raster."
        )
    return memory, kept


def _keep(layer: Any, shape: Any, turn: Any, path: str) -> None:
    """Adds an area to a layer; points and lines cover no pixel and are left out."""
    if shape is None or shape.GetDimension() != 2 or shape.IsEmpty():
        return
    shape = ogr.ForceToMultiPolygon(shape.GetLinearGeometry())
    if turn is not None:
        code, problem = call(shape.Transform, turn)
        if code or problem:
            raise InputError(
                f"A polygon of the mask {path} cannot be brought to the system of the PAN: "
                f"{problem or 'it lies outside of it'}.",
                "Choose a mask of the same place.",
            )
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometryDirectly(shape)
    layer.CreateFeature(feature)
