from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from pairs import make_pair, read_raster, texture

from ksdiff_core import pipeline
from ksdiff_core.errors import Cancelled, InputError
from ksdiff_core.grid import Window
from ksdiff_core.job import Job
from ksdiff_core.preview import Previewer, middle
from ksdiff_core.tiling import tile_cores

PIXEL_M = 10.0
METHODS = ("exp", "mtf-glp-hpm", "ksdiff")


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """PAN 216 x 264 with holes over MS 54 x 66 that is shifted by half a PAN pixel."""
    pan = texture((1, 216, 264), 2).astype(np.uint16)
    pan[0, :50, :70] = pan[0, 150, 200] = 0
    ms = texture((4, 54, 66), 1).astype(np.uint16)
    folder = tmp_path_factory.mktemp("preview") / "in"
    return make_pair(folder, pan_pixels=pan, ms_pixels=ms, nodata=0, pan_shift=(-0.5, 2.5))


def job_of(pair, output="", **options) -> Job:
    # Several tiles, so that most of them are cut by the extent, and a type that shows every bit.
    options = {"tile": 96, "output_type": "Float32", **options}
    return Job(pair.pan, (pair.ms,), str(output), **options)


def extent_of(pair, window: Window) -> tuple[float, float, float, float]:
    """Somewhat less than the pixels of a window, as a map has it."""
    from ksdiff_core.raster.source import RasterSource

    source = RasterSource((pair.pan,), role="PAN")
    xmin, ymin, xmax, ymax = source.grid.crop(window).bounds
    source.close()
    slack = 0.3 * PIXEL_M
    return xmin + slack, ymin + slack, xmax - slack, ymax - slack


@pytest.mark.parametrize("method", METHODS)
def test_a_preview_has_the_very_pixels_of_the_full_run(pair, tmp_path, method):
    full = pipeline.pansharpen(job_of(pair, tmp_path / "full.tif", method=method))
    whole, pan = read_raster(full.output), gdal.Open(pair.pan).GetGeoTransform()
    corner = gdal.Open(full.output).GetGeoTransform()
    top, left = round((pan[3] - corner[3]) / PIXEL_M), round((corner[0] - pan[0]) / PIXEL_M)
    previewer = Previewer(tmp_path / "previews")
    for window in (Window(31, 43, 90, 101), Window(2, 0, 70, 90)):
        made = previewer.make(job_of(pair, extent=extent_of(pair, window)), [method])
        part = read_raster(made.results[method].output)
        assert part.shape == (4, window.height, window.width)
        row, col = window.row - top, window.col - left
        crop = whole[:, row : row + window.height, col : col + window.width]
        np.testing.assert_array_equal(part, crop)
        assert np.ptp(part) > 100


def test_what_was_learned_is_kept_until_a_file_changes(pair, tmp_path, monkeypatch):
    made = []
    make = pipeline.make_method
    monkeypatch.setattr(pipeline, "make_method", lambda job: made.append(job.method) or make(job))
    previewer = Previewer(tmp_path)
    first = job_of(pair, extent=extent_of(pair, Window(10, 10, 64, 64)))
    second = replace(first, extent=extent_of(pair, Window(90, 90, 64, 64)))
    for job in (first, second, first):
        previewer.make(job, ["gsa", "exp"])
    assert made == ["gsa", "exp"]
    assert len(list(tmp_path.iterdir())) == 4
    touched = make_pair(tmp_path / "other", (4, 54, 66))
    previewer.make(replace(first, ms=(touched.ms,)), ["gsa"])
    assert made == ["gsa", "exp", "gsa"]


def test_what_another_python_has_learned_is_not_kept(monkeypatch):
    from ksdiff_core.methods import learned

    monkeypatch.setattr(learned, "stamp", lambda path: path)
    memory, found = learned.Memory(), object()
    job = Job("pan.tif", ("ms.tif",), "out.tif")
    monkeypatch.setattr(learned, "current_session", lambda: object())
    memory.keep(job, (), found)
    assert memory.recall(job, ()) is None
    monkeypatch.setattr(learned, "current_session", lambda: None)
    memory.keep(job, (), found)
    assert memory.recall(replace(job, output="other.tif", extent=(0.0, 0.0, 1.0, 1.0)), ()) is found


def test_a_large_extent_is_cut_to_its_middle(pair, tmp_path):
    made = Previewer(tmp_path, most=5_000).make(
        job_of(pair, extent=extent_of(pair, Window(20, 30, 100, 200))), ["exp"]
    )
    assert made.wanted == 100 * 200
    assert made.pixels <= 5_000
    assert made.results["exp"].width / made.results["exp"].height == pytest.approx(2, rel=0.02)
    xmin, ymin, xmax, ymax = made.extent
    wanted = extent_of(pair, Window(20, 30, 100, 200))
    assert (xmin + xmax) / 2 == pytest.approx((wanted[0] + wanted[2]) / 2, abs=PIXEL_M)
    assert (ymin + ymax) / 2 == pytest.approx((wanted[1] + wanted[3]) / 2, abs=PIXEL_M)


@pytest.mark.parametrize("shape", [(1, 10**6), (10**6, 1), (3000, 3000), (1, 1)])
def test_the_middle_has_no_more_pixels_than_allowed(shape):
    part = middle(Window(7, 9, *shape), 1000)
    assert 0 < part.height * part.width <= 1000
    assert part.intersection(Window(7, 9, *shape)) == part


def test_progress_grows_over_all_methods(pair, tmp_path):
    seen = []
    job = job_of(pair, extent=extent_of(pair, Window(31, 43, 90, 101)))
    Previewer(tmp_path).make(job, ["exp", "gsa"], lambda *event: seen.append(event))
    shares = [done / total for done, total, _ in seen]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert {text.partition(":")[0] for _, _, text in seen} == {"exp", "gsa"}


def test_a_cancelled_preview_leaves_no_file(pair, tmp_path):
    job = job_of(pair, extent=extent_of(pair, Window(31, 43, 90, 101)))
    with pytest.raises(Cancelled):
        Previewer(tmp_path).make(job, ["gsa"], cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_an_extent_beside_the_scene_is_refused(pair, tmp_path):
    with pytest.raises(InputError, match="Choose an extent inside"):
        Previewer(tmp_path).make(job_of(pair, extent=(0.0, 0.0, 10.0, 10.0)), ["exp"])


@pytest.mark.parametrize(
    "wanted", [Window(5, 9, 100, 70), Window(40, 80, 1, 1), Window(68, 9, 37, 70)]
)
def test_cores_of_a_part_are_those_of_the_whole_that_hold_it(wanted):
    whole = Window(5, 9, 100, 130)
    every = tile_cores(whole, whole, 32)
    assert sum(core.height * core.width for core in every) == 100 * 130
    touching = tuple(
        core for core in every if core.intersection(wanted).height * core.intersection(wanted).width
    )
    assert tile_cores(whole, wanted, 32) == touching
