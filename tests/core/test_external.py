"""Programs of others: what they are given, and that their results come back where PAN is."""

from __future__ import annotations

import json
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest

from ksdiff_core.errors import InputError
from ksdiff_core.evaluation.external import ExternalMethod, overhang
from ksdiff_core.evaluation.gdal_brovey import GdalBrovey
from ksdiff_core.evaluation.orfeo import OrfeoRcs
from ksdiff_core.tiling import whole_scene

STAND_IN = """
    import json, sys
    import numpy as np
    from pathlib import Path
    from osgeo import gdal
    gdal.UseExceptions()
    arguments = sys.argv[1:]
    pan, ms = gdal.Open(arguments[arguments.index("-inp") + 1]), gdal.Open(
        arguments[arguments.index("-inxs") + 1])
    out, kind = arguments[arguments.index("-out") + 1: arguments.index("-out") + 3]
    told = dict(arguments=arguments, pan=pan.GetGeoTransform(), ms=ms.GetGeoTransform(),
                pan_type=gdal.GetDataTypeName(pan.GetRasterBand(1).DataType),
                ms_size=[ms.RasterCount, ms.RasterYSize, ms.RasterXSize],
                ms_first=ms.GetRasterBand(1).ReadAsArray()[:3, :3].tolist())
    Path(__file__).with_suffix(".json").write_text(json.dumps(told))
    p, m = pan.GetGeoTransform(), ms.GetGeoTransform()
    def index(step, start, ms_start, ms_step, size, limit):
        at = np.floor((start + step * (np.arange(size) + 0.5) - ms_start) / ms_step).astype(int)
        assert at.min() >= 0 and at.max() < limit, "PAN sticks out of MS"
        return at
    rows = index(p[5], p[3], m[3], m[5], pan.RasterYSize, ms.RasterYSize)
    cols = index(p[1], p[0], m[0], m[1], pan.RasterXSize, ms.RasterXSize)
    code = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16}[kind]
    file = gdal.GetDriverByName("GTiff").Create(
        out, pan.RasterXSize, pan.RasterYSize, ms.RasterCount, code)
    file.SetGeoTransform(p)
    for band in range(1, ms.RasterCount + 1):
        nearest = ms.GetRasterBand(band).ReadAsArray()[np.ix_(rows, cols)]
        file.GetRasterBand(band).WriteArray(nearest)
"""
"""Reads the two files as the real program does and writes the nearest MS pixel of every PAN pixel."""


@pytest.fixture
def orfeo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for Orfeo's program, alone on PATH; it leaves what it was told beside itself."""
    program = tmp_path / OrfeoRcs.program
    program.write_text(f"#!{sys.executable}\n{textwrap.dedent(STAND_IN)}")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return program.with_suffix(".json")


def pair(offset: float, pan_px: int = 48, ms_px: int = 13, ratio: float = 4.0):
    rng = np.random.default_rng(1)
    ms = rng.integers(100, 200, (2, ms_px, ms_px)).astype(np.float32)
    pan = rng.integers(100, 200, (pan_px, pan_px)).astype(np.float32)
    return whole_scene(pan, ms, (0.3, 0.3), (offset, offset), ratio)


def nearest(tile) -> np.ndarray:
    """The MS pixel under the centre of every PAN pixel, MS repeated beyond its edges."""
    axes = (tile.scene.rows, tile.scene.cols)
    rows, cols = (
        np.clip(
            np.floor(a.offset + (np.arange(a.pan_size) + 0.5) / a.ratio).astype(int),
            0,
            a.ms_size - 1,
        )
        for a in axes
    )
    return tile.ms[:, rows[:, None], cols]


@pytest.mark.parametrize("offset", [0.0, -0.25, -1.5, 0.5])
def test_orfeo_gets_the_geometry_and_its_result_lies_on_pan(orfeo: Path, offset: float) -> None:
    tile = pair(offset)
    fused = OrfeoRcs(11).fuse(tile)
    np.testing.assert_array_equal(fused, nearest(tile))
    told = json.loads(orfeo.read_text())
    assert told["pan"] == [4 * offset, 1, 0, -4 * offset, 0, -1]


def test_orfeo_is_told_mode_method_and_pixel_type(orfeo: Path) -> None:
    for bits, kind, stored in ((8, "uint8", "Byte"), (11, "uint16", "UInt16")):
        OrfeoRcs(bits).fuse(pair(0.0))
        told = json.loads(orfeo.read_text())
        words = told["arguments"]
        assert words[-4:] == ["-mode", "default", "-method", "rcs"]
        assert words[words.index("-out") + 2] == kind
        assert told["pan_type"] == stored


def test_orfeo_gets_ms_with_its_edge_repeated_only_where_pan_sticks_out(orfeo: Path) -> None:
    tile = pair(0.0)
    OrfeoRcs(11).fuse(tile)
    assert json.loads(orfeo.read_text())["ms_size"] == [2, 13, 13]
    tile = pair(-1.5)
    OrfeoRcs(11).fuse(tile)
    told = json.loads(orfeo.read_text())
    assert told["ms_size"] == [2, 17, 17]
    assert told["ms"] == [-8, 4, 0, 8, 0, -4]
    assert told["ms_first"] == [[tile.ms[0, 0, 0]] * 3] * 3


def test_pan_sticks_out_by_whole_ms_pixels_on_the_side_where_it_is_most() -> None:
    assert overhang(pair(0.0)) == 0
    assert overhang(pair(1.0)) == 0
    assert overhang(pair(-0.25)) == 1
    assert overhang(pair(-1.0)) == 1
    assert overhang(pair(-1.5)) == 2
    assert overhang(pair(2.25)) == 2


def test_dn_reach_the_program_rounded_and_within_its_type(orfeo: Path) -> None:
    tile = pair(0.0)
    tile.ms[0, :2, :2] = [[-3.0, 99.5], [300.4, 100.6]]
    fused = OrfeoRcs(8).fuse(tile)
    assert fused[0, ::4, ::4][:2, :2].tolist() == [[0.0, 100.0], [255.0, 101.0]]


def test_a_program_that_fails_is_an_error_with_its_words(
    orfeo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = orfeo.with_suffix("")
    program.write_text(f"#!{sys.executable}\nimport sys\nsys.exit('no memory left')\n")
    with pytest.raises(InputError, match="failed with status 1: no memory left"):
        OrfeoRcs(11).fuse(pair(0.0))
    program.write_text(f"#!{sys.executable}\n")
    with pytest.raises(InputError, match="failed with status 0"):
        OrfeoRcs(11).fuse(pair(0.0))
    program.unlink()
    with pytest.raises(InputError, match=f"{OrfeoRcs.program} was not found"):
        OrfeoRcs(11).fuse(pair(0.0))


@pytest.mark.parametrize("method", [GdalBrovey, OrfeoRcs])
def test_programs_are_found_on_path_only(
    method: type[ExternalMethod], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert method.find() == ""
    program = tmp_path / method.program
    program.write_text("")
    program.chmod(0o755)
    assert method.find() == str(program)


@pytest.mark.skipif(not GdalBrovey.find(), reason="gdal_pansharpen.py is not installed")
@pytest.mark.parametrize("offset", [0.0, -0.25, 0.5])
def test_gdal_brovey_has_equal_weights_and_starts_where_pan_starts(offset: float) -> None:
    pan, tile = constant_bands(offset)
    fused = GdalBrovey(11).fuse(tile)
    # Constant bands: every band is its share of the equal-weight mean (600) times PAN.
    inner = np.s_[4:-4, 4:-4]
    np.testing.assert_allclose(fused[0][inner], pan[inner] * 400 / 600, atol=1.0)
    np.testing.assert_allclose(fused[1][inner], pan[inner] * 800 / 600, atol=1.0)


@pytest.mark.skipif(not OrfeoRcs.find(), reason="the Orfeo ToolBox is not installed")
@pytest.mark.parametrize("offset", [0.0, -0.25, 0.5])
def test_orfeo_multiplies_with_pan_over_its_mean_in_a_window_of_seven(offset: float) -> None:
    pan, tile = constant_bands(offset)
    fused = OrfeoRcs(11).fuse(tile)
    windows = np.lib.stride_tricks.sliding_window_view(pan.astype(np.float64), (7, 7))
    factor = pan[3:-3, 3:-3] / windows.mean(axis=(2, 3))
    inner = np.s_[3:-3, 3:-3]
    np.testing.assert_allclose(fused[0][inner], 400 * factor, atol=1.01)
    np.testing.assert_allclose(fused[1][inner], 800 * factor, atol=1.01)
    assert fused.min() > 0


def constant_bands(offset: float):
    pan = np.random.default_rng(1).integers(300, 900, (64, 64)).astype(np.float32)
    ms = np.stack([np.full((17, 17), 400.0), np.full((17, 17), 800.0)])
    return pan, whole_scene(pan, ms, (0.3, 0.3), (offset, offset), 4.0)
