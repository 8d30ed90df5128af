from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from pairs import make_pair, texture, write_raster

from ksdiff_core.errors import InputError
from ksdiff_core.job import Job
from ksdiff_core.pipeline import pansharpen
from ksdiff_core.raster.gdalcall import call
from ksdiff_core.raster.source import RasterSource


def test_call_collects_errors_and_leaves_the_error_handler_alone(tmp_path):
    seen = []
    gdal.PushErrorHandler(lambda level, number, text: seen.append(text))
    try:
        result, problem = call(gdal.Open, str(tmp_path / "none.tif"))
        assert result is None
        assert "none.tif" in problem
        assert not seen
        gdal.Error(gdal.CE_Warning, 1, "after")
        assert seen == ["after"]
    finally:
        gdal.PopErrorHandler()


def test_a_message_that_is_no_text_is_an_error_all_the_same(tmp_path):
    path = tmp_path / "damaged.vrt"
    path.write_bytes(
        b"<VRTDataset rasterXSize='5' rasterYSize='5'><VRTRasterBand dataType='Byte'><Simpl\xf6Source>"
    )
    with pytest.raises(InputError, match=r"damaged\.vrt is not a raster that GDAL can read"):
        RasterSource((str(path),))


def test_texts_in_latin_1_are_read_and_written_as_text(tmp_path):
    pair = make_pair(tmp_path / "in", names=("rot", "grxn", "blau"))
    file = gdal.Open(pair.ms, gdal.GA_Update)
    file.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", "Grxsse")
    file.SetMetadataItem("SATELLITEID", "Grxsse", "IMAGERY")
    file.GetRasterBand(2).SetMetadataItem("wavelength", "Grxsse")
    file.FlushCache()
    del file
    content = Path(pair.ms).read_bytes()
    content = content.replace(b"Grxsse", b"Gr\xf6sse").replace(b"grxn", b"gr\xfcn")
    Path(pair.ms).write_bytes(content)
    result = pansharpen(Job(pair.pan, (pair.ms,), str(tmp_path / "out.tif"), "exp"))
    made = gdal.Open(result.output)
    assert made.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION") == "Grösse"
    assert made.GetMetadataItem("SATELLITEID", "IMAGERY") == "Grösse"
    assert made.GetRasterBand(2).GetDescription() == "grün"
    assert made.GetRasterBand(2).GetMetadataItem("wavelength") == "Grösse"


def test_a_call_that_fails_tells_why(tmp_path):
    path = write_raster(tmp_path / "a.tif", texture((1, 4, 4), 1).astype(np.uint16))
    result, problem = call(gdal.Open(path).ReadRaster, 2, 2, 9, 9)
    assert not result
    assert "out of range" in problem
