"""Files that look like images and cannot be used as such."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from pairs import texture, wkt, write_raster

SIZE = (20, 30)


def _image(dtype: str = "float64"):
    return texture((1, *SIZE), 4).astype(dtype)


def _created(path: str, kind: int, *options: str) -> gdal.Dataset:
    file = gdal.GetDriverByName("GTiff").Create(path, SIZE[1], SIZE[0], 1, kind, list(options))
    file.SetGeoTransform((0, 1, 0, 0, 0, -1))
    return file


def palette(path: str) -> None:
    table = gdal.ColorTable()
    table.SetColorEntry(1, (255, 0, 0, 255))
    file = _created(path, gdal.GDT_Byte)
    file.GetRasterBand(1).SetColorTable(table)


def complex_image(path: str) -> None:
    _created(path, gdal.GDT_CFloat32)


def one_bit(path: str) -> None:
    _created(path, gdal.GDT_Byte, "NBITS=1")


def without_position(path: str) -> None:
    write_raster(Path(path), _image(), transform=None, crs="")


def control_points(path: str) -> None:
    without_position(path)
    file = gdal.Open(path, gdal.GA_Update)
    corners = [gdal.GCP(0, 0, 0, 0, 0), gdal.GCP(9, 0, 0, 30, 0), gdal.GCP(0, 9, 0, 0, 20)]
    file.SetGCPs(corners, wkt())


def rational_polynomials(path: str) -> None:
    without_position(path)
    file = gdal.Open(path, gdal.GA_Update)
    names = "LINE_OFF SAMP_OFF LAT_OFF LONG_OFF HEIGHT_OFF LINE_SCALE SAMP_SCALE LAT_SCALE"
    names += " LONG_SCALE HEIGHT_SCALE"
    items = dict.fromkeys(names.split(), "1")
    ones = " ".join(["1"] * 20)
    for name in ("LINE_NUM", "LINE_DEN", "SAMP_NUM", "SAMP_DEN"):
        items[f"{name}_COEFF"] = ones
    file.SetMetadata(items, "RPC")


def flat_grid(path: str) -> None:
    """A geotransform that lays all pixels on one point."""
    Path(path).write_text(_vrt(SIZE[1], SIZE[0], "5,0,0,7,0,0"), encoding="utf-8")


def text(path: str) -> None:
    Path(path).write_text("<html>not found</html>", encoding="utf-8")


def nothing(path: str) -> None:
    Path(path).write_bytes(b"")


def absurd_size(path: str) -> None:
    Path(path).write_text(_vrt(2**31 - 1, 2**31 - 1, "0,1,0,0,0,-1"), encoding="utf-8")


def _vrt(width: int, height: int, transform: str) -> str:
    return (
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">'
        f"<GeoTransform>{transform}</GeoTransform>"
        '<VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
    )
