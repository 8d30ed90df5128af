from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from pairs import (
    Detail,
    Exp,
    Pair,
    fingerprint,
    make_pair,
    read_raster,
    texture,
    wkt,
    write_raster,
)

from ksdiff_core import pipeline
from ksdiff_core.errors import Cancelled, DeviceError, InputError
from ksdiff_core.grid import Window
from ksdiff_core.job import Job
from ksdiff_core.tiling import whole_scene

METHODS = {"exp": Exp, "gsa": Detail}
"""Stand-ins under names that a job accepts."""

TILING = 3e-4
"""Largest difference between tilings as a part of the range. The stand-ins leave an error as large as the
image for the last step to correct, the methods that ship a fiftieth of it."""


@pytest.fixture(autouse=True)
def stand_ins(monkeypatch):
    monkeypatch.setattr(pipeline, "make_method", lambda job: METHODS[job.method]())


def job_of(pair: Pair, name: str = "out.tif", **options: object) -> Job:
    folder = pair.folder.parent / "results"
    folder.mkdir(exist_ok=True)
    return Job(pair.pan, (pair.ms,), str(folder / name), **{"method": "exp", **options})


def run(pair: Pair, name: str = "out.tif", **options: object) -> np.ndarray:
    return read_raster(pipeline.pansharpen(job_of(pair, name, **options)).output)


def with_holes(folder: Path, **options: object) -> Pair:
    pan = texture((1, 400, 480), 2).astype(np.uint16)
    ms = texture((3, 100, 120), 1).astype(np.uint16)
    pan[0, :50, :70] = pan[0, 200, 300] = 0
    ms[:, 60:, 100:] = 0
    ms[1, 30, 30] = 0
    return make_pair(folder, pan_pixels=pan, ms_pixels=ms, nodata=0, **options)


def test_exp_equals_the_interpolation_of_the_scene_in_memory(tmp_path):
    pair = make_pair(tmp_path / "in", dtype="float32")
    expected = whole_scene(read_raster(pair.pan)[0], read_raster(pair.ms), (0.3, 0.3, 0.3)).ms_up
    np.testing.assert_allclose(run(pair, tile=64), expected, rtol=1e-5)


@pytest.mark.parametrize("method", list(METHODS))
@pytest.mark.parametrize("shift", [(0.0, 0.0), (-0.5, 2.25)])
def test_the_tiling_does_not_show(tmp_path, method, shift):
    pair = with_holes(tmp_path / "in", pan_shift=shift)
    options = {"method": method, "output_type": "Float32"}
    whole = run(pair, "whole.tif", tile=1024, **options)
    for tile in (64, 112):
        tiled = run(pair, f"{tile}.tif", tile=tile, **options)
        assert np.abs(tiled - whole).max() < TILING * np.ptp(whole)


@pytest.mark.parametrize("method", list(METHODS))
@pytest.mark.parametrize("shift", [(0.0, 0.0), (-6.5, 2.25)])
def test_a_subset_is_the_crop_of_the_full_result(tmp_path, method, shift):
    pair = with_holes(tmp_path / "in", pan_shift=shift)
    options = {"method": method, "output_type": "Float32", "tile": 64}
    whole = run(pair, "whole.tif", **options)
    whole_grid = gdal.Open(str(tmp_path / "results" / "whole.tif")).GetGeoTransform()
    x, y = 600000 + 1333.0, 4500000 - 2777.0
    part = run(pair, "part.tif", extent=(x, y - 900, x + 1500, y), **options)
    grid = gdal.Open(str(tmp_path / "results" / "part.tif")).GetGeoTransform()
    row, col = (whole_grid[3] - grid[3]) / 10, (grid[0] - whole_grid[0]) / 10
    assert (row, col) == (int(row), int(col))
    row, col = int(row), int(col)
    crop = whole[:, row : row + part.shape[1], col : col + part.shape[2]]
    # A third and two thirds of a pixel beyond 90 x 150: snapped outwards.
    assert part.shape == (3, 91, 151)
    np.testing.assert_array_equal(part, crop)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
def test_nodata_in_is_nodata_out_and_no_valid_pixel_is_lost(tmp_path, dtype):
    pan = np.rint(texture((1, 160, 200), 2, 0, 3)).astype(dtype)
    ms = np.rint(texture((3, 40, 50), 1, 0, 3)).astype(dtype)
    pair = make_pair(tmp_path / "in", pan_pixels=pan, ms_pixels=ms, nodata=1)
    fused = run(pair, tile=64)
    file = gdal.Open(str(tmp_path / "results" / "out.tif"))
    assert file.GetRasterBand(1).GetNoDataValue() == 1
    invalid = (pan == 1) | np.kron(ms == 1, np.ones((1, 4, 4), bool))
    np.testing.assert_array_equal(fused == 1, invalid)
    assert invalid.any()
    assert not invalid.all()


def test_without_nodata_in_the_inputs_the_output_declares_none(tmp_path):
    pair = make_pair(tmp_path / "in")
    run(pair)
    file = gdal.Open(str(tmp_path / "results" / "out.tif"))
    assert file.GetRasterBand(1).GetNoDataValue() is None


def test_nan_and_infinite_inputs_leave_a_finite_file_with_nodata(tmp_path):
    pan, ms = texture((1, 160, 200), 2), texture((3, 40, 50), 1)
    pan[0, 5, 5], pan[0, 6, 6], ms[2, 20, 20], ms[0, 3, 3] = np.nan, np.inf, -np.inf, 1e37
    pair = make_pair(
        tmp_path / "in", pan_pixels=pan.astype("float32"), ms_pixels=ms.astype("float32")
    )
    fused = run(pair, tile=64, method="gsa")
    file = gdal.Open(str(tmp_path / "results" / "out.tif"))
    nodata = file.GetRasterBand(1).GetNoDataValue()
    assert np.isfinite(fused).all()
    assert (fused == nodata).sum() == 2 * 3 + 2 * 16
    assert (fused[2, 80:84, 80:84] == nodata).all()


def test_the_output_lies_on_the_pan_grid_of_the_common_area(tmp_path):
    pair = make_pair(tmp_path / "in", pan_shift=(-3, 7))
    result = pipeline.pansharpen(job_of(pair))
    file = gdal.Open(result.output)
    assert (result.height, result.width) == (157, 193)
    assert (file.RasterYSize, file.RasterXSize) == (157, 193)
    assert file.GetGeoTransform() == (600070.0, 10.0, 0.0, 4500000.0, 0.0, -10.0)
    assert file.GetSpatialRef().IsSame(gdal.Open(pair.pan).GetSpatialRef())


def test_names_scale_and_provenance_reach_the_output(tmp_path):
    pair = make_pair(tmp_path / "in", names=("blue", "green", "red"))
    ms = gdal.Open(pair.ms, gdal.GA_Update)
    ms.GetRasterBand(2).SetScale(0.5)
    ms.SetMetadataItem("SATELLITEID", "GeoEye-1", "IMAGERY")
    ms.FlushCache()
    del ms
    result = pipeline.pansharpen(job_of(pair, seed=3))
    file = gdal.Open(result.output)
    assert [file.GetRasterBand(n).GetDescription() for n in (1, 2, 3)] == ["blue", "green", "red"]
    assert file.GetRasterBand(2).GetScale() == 0.5
    made = file.GetMetadata("KSDIFF")
    assert made["METHOD"] == "exp"
    assert made["RATIO"] == "4"
    assert made["SENSOR"] == "geoeye1"
    assert made["PAN_RANGE_NM"] == "450,800"
    assert made["PAN"] == "pan.tif"
    assert file.GetMetadataItem("SATELLITEID", "IMAGERY") == "GeoEye-1"
    band = read_raster(result.output)[1]
    assert float(file.GetRasterBand(2).GetMetadataItem("STATISTICS_MEAN")) == pytest.approx(
        band.mean()
    )


def test_the_same_job_gives_the_same_bytes(tmp_path):
    pair = with_holes(tmp_path / "in")
    for name in ("a.tif", "b.tif"):
        run(pair, name, method="gsa", tile=64)
    one, two = ((tmp_path / "results" / name).read_bytes() for name in ("a.tif", "b.tif"))
    assert one == two


def test_bands_can_be_chosen_and_ordered(tmp_path):
    pair = make_pair(tmp_path / "in", names=("blue", "green", "red"))
    whole = run(pair, "whole.tif")
    some = run(pair, "some.tif", ms_bands=(3, 1))
    np.testing.assert_array_equal(some, whole[[2, 0]])
    file = gdal.Open(str(tmp_path / "results" / "some.tif"))
    assert [file.GetRasterBand(n).GetDescription() for n in (1, 2)] == ["red", "blue"]


def test_values_that_were_clamped_are_counted(tmp_path):
    pair = make_pair(tmp_path / "in")
    result = pipeline.pansharpen(job_of(pair, output_type="Byte"))
    expected = int((run(pair, "wide.tif") > 255).sum())
    assert f"{expected} values were clamped to the range of the output type." in result.facts


def test_progress_grows_by_one_and_ends_complete(tmp_path):
    seen = []
    result = pipeline.pansharpen(
        job_of(make_pair(tmp_path / "in"), tile=64), lambda *event: seen.append(event)
    )
    steps = [done for done, _, text in seen if text.startswith("Tile")]
    assert steps == list(range(1, result.tiles + 1))
    assert {total for _, total, _ in seen} == {result.tiles}
    assert seen[0][0] == 0
    assert seen[-1][0] == result.tiles


def test_inputs_and_their_folder_stay_as_they_are(tmp_path):
    pair = with_holes(tmp_path / "in")
    before = fingerprint(pair.folder)
    run(pair, method="gsa", tile=64)
    assert fingerprint(pair.folder) == before
    assert os.listdir(tmp_path / "results") == ["out.tif"]


def test_an_old_output_is_replaced_only_by_a_complete_one(tmp_path, monkeypatch):
    pair = make_pair(tmp_path / "in")
    job = job_of(pair, overwrite=True)
    Path(job.output).write_text("old")
    monkeypatch.setattr(Exp, "fuse", lambda *_: np.full((3, 160, 200), np.nan, np.float32))
    with pytest.raises(DeviceError, match="not finite"):
        pipeline.pansharpen(job)
    assert Path(job.output).read_text() == "old"
    monkeypatch.undo()
    monkeypatch.setattr(pipeline, "make_method", lambda job: Exp())
    pipeline.pansharpen(job)
    assert read_raster(job.output).shape == (3, 160, 200)
    assert os.listdir(tmp_path / "results") == ["out.tif"]


@pytest.mark.parametrize("at", [1, 2, 3, 14, 25, 26])
def test_cancelling_at_any_question_leaves_nothing_and_no_thread(tmp_path, at):
    pair = make_pair(tmp_path / "in")
    job = job_of(pair, tile=64)
    asked = 0
    threads = threading.active_count()

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked >= at

    with pytest.raises(Cancelled):
        pipeline.pansharpen(job, cancelled=cancelled)
    assert os.listdir(tmp_path / "results") == []
    assert threading.active_count() == threads


@pytest.mark.parametrize("step", ["fit", "fuse"])
def test_an_exception_of_a_method_leaves_nothing(tmp_path, monkeypatch, step):
    def fail(*_: object) -> None:
        raise ZeroDivisionError("method")

    monkeypatch.setattr(Exp, step, fail)
    with pytest.raises(ZeroDivisionError, match="method"):
        pipeline.pansharpen(job_of(make_pair(tmp_path / "in")))
    assert os.listdir(tmp_path / "results") == []


def test_methods_learn_from_the_same_windows_whatever_the_tiling_and_extent(tmp_path, monkeypatch):
    pair = with_holes(tmp_path / "in")
    seen = []
    monkeypatch.setattr(Exp, "fit", lambda _, samples, cancelled: seen.append(samples))
    for number, options in enumerate(
        ({"tile": 64}, {"tile": 512}, {"extent": (600500.0, 4497000.0, 601000.0, 4499000.0)})
    ):
        pipeline.pansharpen(job_of(pair, f"{number}.tif", **options))
    for other in seen[1:]:
        assert [s.window for s in other] == [s.window for s in seen[0]]
        for one, two in zip(seen[0], other):
            np.testing.assert_array_equal(one.pan, two.pan)
            np.testing.assert_array_equal(one.ms, two.ms)


@pytest.mark.parametrize("shape", [(1, 1), (1, 30), (30, 1), (3, 700)])
def test_tiny_and_narrow_images_work(tmp_path, shape):
    pair = make_pair(tmp_path / "in", (2, *shape))
    fused = run(pair, method="gsa", tile=64)
    assert fused.shape == (2, 4 * shape[0], 4 * shape[1])


@pytest.mark.parametrize(
    ("right", "down"),
    [((0.0, 1.0), (1.0, 0.0)), ((0.8, 0.6), (0.6, -0.8)), ((1.0, 0.0), (0.0, 1.0))],
    ids=["transposed", "rotated", "south-up"],
)
def test_the_result_does_not_depend_on_how_the_grid_lies_on_the_map(tmp_path, right, down):
    pair = make_pair(tmp_path / "in")
    expected = run(pair, "plain.tif", method="gsa", tile=64)
    for path, step in ((pair.pan, 10.0), (pair.ms, 40.0)):
        file = gdal.Open(path, gdal.GA_Update)
        x, y = [step * value for value in right], [step * value for value in down]
        file.SetGeoTransform((600000.0, x[0], y[0], 4500000.0, x[1], y[1]))
        file.FlushCache()
        del file
    found = run(pair, "turned.tif", method="gsa", tile=64)
    np.testing.assert_array_equal(found, expected)
    turned = gdal.Open(str(tmp_path / "results" / "turned.tif"))
    assert turned.GetGeoTransform() == gdal.Open(pair.pan).GetGeoTransform()


@pytest.mark.parametrize("at", [(40, 60), (0, 3), (81, 107)])
def test_a_small_pan_inside_a_large_ms_gives_the_same_pixels(tmp_path, at):
    whole = make_pair(tmp_path / "in")
    row, col = at
    pan = read_raster(whole.pan)[:, row : row + 70, col : col + 80]
    small = make_pair(tmp_path / "in2", pan_pixels=pan, pan_shift=at)
    expected = run(whole, "whole.tif", tile=64)[:, row : row + 70, col : col + 80]
    np.testing.assert_array_equal(run(small, "small.tif", tile=64), expected)


def test_a_grid_in_degrees_works(tmp_path):
    pan, ms = texture((1, 160, 200), 2), texture((3, 40, 50), 1)
    folder = tmp_path / "in"
    folder.mkdir()
    step = 1 / 3600
    paths = [
        write_raster(folder / f"{n}.tif", data, (179.99, s, 0.0, 60.1, 0.0, -s), wkt(4326))
        for n, data, s in (("pan", pan, step / 4), ("ms", ms, step))
    ]
    assert run(Pair(*paths, folder), tile=64).shape == (3, 160, 200)


def test_gdals_exceptions_switched_on_by_others_change_nothing(tmp_path):
    pair = with_holes(tmp_path / "in")
    expected = run(pair, "off.tif", method="gsa", tile=64)
    gdal.UseExceptions()
    try:
        found = run(pair, "on.tif", method="gsa", tile=64)
        assert gdal.GetUseExceptions()
    finally:
        gdal.DontUseExceptions()
    np.testing.assert_array_equal(found, expected)


def test_too_little_memory_for_reading_is_a_device_error(tmp_path, monkeypatch):
    def load(*_: object) -> None:
        raise MemoryError("no room")

    pair = make_pair(tmp_path / "in")
    monkeypatch.setattr(pipeline.SceneReader, "samples", lambda *_: [])
    monkeypatch.setattr(pipeline.SceneReader, "load", load)
    with pytest.raises(DeviceError, match="no room"):
        pipeline.pansharpen(job_of(pair))
    assert os.listdir(tmp_path / "results") == []


@pytest.mark.parametrize("ratio", [2, 3, 5])
def test_other_ratios_work(tmp_path, ratio):
    pair = make_pair(tmp_path / "in", (2, 40, 50), ratio=ratio)
    assert run(pair, tile=64).shape == (2, 40 * ratio, 50 * ratio)


def test_a_constant_scene_stays_constant(tmp_path):
    pair = make_pair(
        tmp_path / "in",
        pan_pixels=np.full((1, 160, 200), 700, np.uint16),
        ms_pixels=np.full((3, 40, 50), 300, np.uint16),
    )
    assert (run(pair, tile=64) == 300).all()


def test_the_result_tells_what_was_made(tmp_path):
    pair = make_pair(tmp_path / "in")
    result = pipeline.pansharpen(job_of(pair, tile=64))
    assert (result.method, result.device) == ("exp", "cpu")
    assert (result.bands, result.dtype, result.ratio, result.tiles) == (3, "UInt16", 4.0, 12)
    assert result.seconds > 0
    assert any("Ratio 4" in fact for fact in result.facts)


def test_a_job_is_validated_before_files_are_opened(tmp_path):
    job = replace(job_of(make_pair(tmp_path / "in")), tile=3)
    with pytest.raises(InputError, match="tile is 3"):
        pipeline.pansharpen(job)


def test_tiles_beyond_the_inputs_are_never_asked_for(tmp_path, monkeypatch):
    pair = make_pair(tmp_path / "in", pan_shift=(-3, 7))
    windows: list[Window] = []

    class Watching(Detail):
        def fuse(self, tile, cancelled=lambda: False):
            windows.append(tile.window)
            return super().fuse(tile, cancelled)

    monkeypatch.setitem(METHODS, "gsa", Watching)
    run(pair, method="gsa", tile=64)
    assert all(w.row >= 0 and w.row_range[1] <= 160 for w in windows)
    assert all(w.col >= 0 and w.col_range[1] <= 200 for w in windows)


@pytest.mark.data
@pytest.mark.parametrize(
    "scene",
    [
        "landsat8_istanbul/l8_istanbul",
        "landsat7_ballarat/l7_ballarat_6band",
        "naip_santa_monica_sim/naip_santa_monica_sim",
    ],
)
def test_real_scenes_come_out_complete_and_on_their_grid(tmp_path, scene):
    folder = os.environ.get("KSDIFF_DATA")
    if not folder:
        pytest.skip("KSDIFF_DATA not set")
    source = Path(folder) / "scenes" / scene
    before = fingerprint(source)
    output = str(tmp_path / "out.tif")
    job = Job(str(source / "pan.tif"), (str(source / "ms.tif"),), output, "gsa", tile=128)
    result = pipeline.pansharpen(job)
    pan, ms = gdal.Open(job.pan), gdal.Open(job.ms[0])
    file = gdal.Open(output)
    assert pan.RasterXSize - result.width in (0, 1)
    assert file.RasterCount == ms.RasterCount
    assert file.GetGeoTransform()[1] == pan.GetGeoTransform()[1]
    means = [file.GetRasterBand(n + 1).GetStatistics(0, 0)[2] for n in range(file.RasterCount)]
    np.testing.assert_allclose(means, read_raster(output).mean(axis=(1, 2)), rtol=1e-9)
    assert fingerprint(source) == before
