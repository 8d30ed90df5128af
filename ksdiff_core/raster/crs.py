"""Coordinate reference systems: compared by meaning, named for people, and warped on the fly."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from osgeo import gdal, osr

from ksdiff_core.errors import InputError
from ksdiff_core.grid import Grid, require_area
from ksdiff_core.raster.gdalcall import call

_WHOLE_RATIO = 0.02
"""Relative distance from a whole number within which the ratio of a warped MS is that number."""

EXACTNESS_PX = 0.01
"""Error of the positions of warped pixels that is allowed for speed, in MS pixels."""

CUBIC_LOSS = 0.12
"""Share of its contrast that detail of a period of four pixels loses at most, which is half way between pixels.

Keys' kernel of GDAL has the weights -1/16, 9/16, 9/16, -1/16 there: 1 - 2 (9 cos(pi/4) - cos(3 pi/4)) / 16.
"""


_FARTHEST = 1e9
"""Coordinates of no system are larger: in feet and with the number of a zone in front they stay below 1e9."""

_FARTHEST_DEGREES = (541.0, 91.0)
"""Longitude counted from 0 or across 180 degrees, and latitude, with room for pixels across the pole."""


def require_on_earth(name: str, grid: Grid) -> None:
    """Refuse a grid without area, or that lies where its coordinate reference system has no places.

    Raises:
        InputError: It is one of those.
    """
    require_area(name, grid)
    system = osr.SpatialReference()
    known = bool(grid.crs_wkt) and not call(system.ImportFromWkt, grid.crs_wkt)[1]
    farthest = _FARTHEST_DEGREES if known and system.IsGeographic() else (_FARTHEST,) * 2
    xmin, ymin, xmax, ymax = grid.bounds
    if max(-xmin, xmax) > farthest[0] or max(-ymin, ymax) > farthest[1]:
        raise InputError(
            f"The {name} spans x {xmin:.8g} to {xmax:.8g}, y {ymin:.8g} to {ymax:.8g}, which lies beyond its "
            f"coordinate reference system {crs_name(grid.crs_wkt)}.",
            "Assign the right coordinate reference system, or georeference it again.",
        )


def same_crs(first: str, second: str) -> bool:
    """True if two WKT texts mean the same system, whatever their spelling or axis order."""
    if first == second:
        return True
    if not first or not second:
        return False
    systems = [osr.SpatialReference() for _ in range(2)]
    for system, wkt in zip(systems, (first, second)):
        if call(system.ImportFromWkt, wkt)[1]:
            return False
    same, _ = call(systems[0].IsSame, systems[1], ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"])
    return bool(same)


def crs_name(wkt: str) -> str:
    """Short name of a system for messages."""
    system = osr.SpatialReference()
    if not wkt or call(system.ImportFromWkt, wkt)[1]:
        return "unknown"
    code = system.GetAuthorityCode(None)
    name = system.GetName() or "unnamed"
    return f"{name} ({system.GetAuthorityName(None)}:{code})" if code else name


def warped(file: Any, onto: Grid, nodata: Sequence[float | None]) -> tuple[Any, str]:
    """A dataset that shows ``file`` in the system of a grid, or None and why not.

    It is computed while it is read, by cubic interpolation; nothing is written. Its pixels are
    blocks of pixels of ``onto``, as large as those of ``file`` are on the ground. An alpha band at
    the end tells where ``file`` has pixels.

    Args:
        file: Dataset with a geotransform and a system.
        onto: North-up grid of the PAN.
        nodata: Nodata value of each band of ``file``, None for a band without.
    """
    _, a, b, _, d, e = onto.geotransform
    if b or d or a < 0 or e > 0:
        return None, "the grid of the PAN is not north-up"
    plain, problem = call(gdal.AutoCreateWarpedVRT, file, None, onto.crs_wkt, gdal.GRA_Cubic)
    if plain is None or problem:
        return None, problem or "GDAL reported no reason"
    around = Grid(plain.RasterYSize, plain.RasterXSize, tuple(plain.GetGeoTransform()))
    ratio = math.sqrt(abs(around.geotransform[1] * around.geotransform[5] / (a * e)))
    if abs(round(ratio) / ratio - 1) < _WHOLE_RATIO:
        ratio = float(round(ratio))
    top, left = (math.floor(n / ratio) * ratio for n in onto.to_pixel(*around.to_map(0, 0)))
    end = onto.to_pixel(*around.to_map(around.height, around.width))
    bottom, right = (math.ceil(n / ratio) * ratio for n in end)
    west, north = onto.to_map(top, left)
    east, south = onto.to_map(bottom, right)
    return call(
        gdal.Warp,
        "",
        file,
        format="VRT",
        dstSRS=onto.crs_wkt,
        outputBounds=(west, south, east, north),
        xRes=ratio * a,
        yRes=ratio * -e,
        resampleAlg="cubic",
        errorThreshold=EXACTNESS_PX,
        dstAlpha=True,
        dstNodata=" ".join(str(value) for value in nodata),
    )
