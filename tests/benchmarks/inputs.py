"""PAN and MS of any size for benchmarks: one simulated scene laid side by side.

    python tests/benchmarks/inputs.py FOLDER SIDE BANDS

Memory does not grow with the side; the simulated scene has 1024 x 1024 PAN pixels.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from osgeo import gdal

ROOT = Path(__file__).resolve().parents[2]
SCENE_SIDE = 1024
OPTIONS = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "PREDICTOR=2", "BIGTIFF=IF_SAFER"]


def main(folder: str, side: str, bands: str) -> int:
    sys.path.insert(0, str(ROOT))
    from ksdiff_core.synthetic import make_scene, write_scene

    with tempfile.TemporaryDirectory() as small:
        write_scene(make_scene(SCENE_SIDE, bands=int(bands)), Path(small))
        for name in ("pan.tif", "ms.tif"):
            _lay_side_by_side(Path(small) / name, Path(folder) / name, int(side) // SCENE_SIDE)
    return 0


def _lay_side_by_side(source: Path, target: Path, count: int) -> None:
    one = gdal.Open(str(source))
    width, height, bands = one.RasterXSize, one.RasterYSize, one.RasterCount
    kind = one.GetRasterBand(1).DataType
    out = gdal.GetDriverByName("GTiff").Create(
        str(target), width * count, height * count, bands, kind, [*OPTIONS, "INTERLEAVE=BAND"]
    )
    out.SetGeoTransform(one.GetGeoTransform())
    out.SetProjection(one.GetProjection())
    for number in range(1, bands + 1):
        band = one.GetRasterBand(number)
        out.GetRasterBand(number).SetDescription(band.GetDescription())
        out.GetRasterBand(number).SetColorInterpretation(band.GetColorInterpretation())
        out.GetRasterBand(number).SetMetadata(band.GetMetadata("IMAGERY"), "IMAGERY")
    pixels = one.ReadRaster()
    for row in range(count):
        for col in range(count):
            out.WriteRaster(col * width, row * height, width, height, pixels)
        out.FlushCache()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
