"""The uncertainty: a second file beside the image, from the same tiles."""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
import pytest
from pairs import Exp, make_pair, read_raster

from ksdiff_core import pipeline
from ksdiff_core.errors import OutputError
from ksdiff_core.job import Job
from ksdiff_core.methods.consistency import Consistent, restore_ms
from ksdiff_core.raster.source import RasterSource
from ksdiff_core.tiling import whole_scene

SLOPES = (0.0, 0.3, 0.5, 1.4)


class Ensemble(Exp):
    """Interpolation, with members that differ by known shares of PAN's detail."""

    def fuse_members(self, tile, cancelled=lambda: False):
        detail = (tile.pan - tile.pan_low)[None]
        for slope in SLOPES:
            yield (self.fuse(tile) + np.float32(slope) * detail).astype(np.float32)


@pytest.fixture(autouse=True)
def ensemble(monkeypatch):
    monkeypatch.setattr(pipeline, "make_method", lambda job: Ensemble())


@pytest.fixture
def job(tmp_path):
    pair = make_pair(tmp_path / "in")
    out, spread = (str(tmp_path / name) for name in ("out.tif", "spread.tif"))
    return Job(pair.pan, (pair.ms,), out, uncertainty=spread, tile=64)


def expected_spread(job: Job, correct: bool) -> np.ndarray:
    """From numpy's own standard deviation over the whole scene in memory."""
    tile = whole_scene(read_raster(job.pan)[0], read_raster(job.ms[0]), (0.3, 0.3, 0.3))
    members = list(Ensemble().fuse_members(tile))
    if correct:
        members = [restore_ms(m, tile) for m in members]
    return np.std(np.stack(members).astype(np.float64), axis=0, ddof=1)


@pytest.mark.parametrize("correct", [True, False])
def test_the_uncertainty_is_the_standard_deviation_of_the_members(job, correct):
    pipeline.pansharpen(replace(job, consistency=correct))
    found = read_raster(job.uncertainty)
    assert found.dtype == np.float32
    expected = expected_spread(job, correct)
    np.testing.assert_allclose(found, expected, atol=2e-3 * expected.max())


def test_the_image_is_the_same_with_and_without_it(job):
    pipeline.pansharpen(job)
    with_it = read_raster(job.output)
    pipeline.pansharpen(replace(job, uncertainty="", overwrite=True))
    np.testing.assert_array_equal(with_it, read_raster(job.output))


def test_it_lies_on_the_grid_of_the_image_and_keeps_its_band_names(job):
    pipeline.pansharpen(job)
    image, spread = (RasterSource([path], role="MS") for path in (job.output, job.uncertainty))
    assert spread.grid == image.grid
    assert [b.description for b in spread.bands] == [b.description for b in image.bands]


@pytest.mark.parametrize("target", ["output", "pan", "no folder"])
def test_a_place_where_it_must_not_go_is_refused_before_anything_is_written(job, target, tmp_path):
    path = {"output": job.output, "pan": job.pan, "no folder": str(tmp_path / "no" / "u.tif")}
    with pytest.raises(OutputError):
        pipeline.pansharpen(replace(job, uncertainty=path[target], overwrite=True))
    assert not os.path.exists(job.output)


def test_a_failing_member_leaves_neither_file(job, monkeypatch):
    def fail(self, tile, cancelled=lambda: False):
        yield self.fuse(tile)
        raise RuntimeError("broken")

    monkeypatch.setattr(Ensemble, "fuse_members", fail)
    with pytest.raises(RuntimeError, match="broken"):
        pipeline.pansharpen(job)
    assert not [name for name in os.listdir(os.path.dirname(job.output)) if name.endswith(".tif")]


def test_one_member_has_no_spread(small_scene):
    class One(Ensemble):
        def fuse_members(self, tile, cancelled=lambda: False):
            yield self.fuse(tile)

    pan, ms = small_scene.pan.astype(np.float32), small_scene.ms.astype(np.float32)
    tile = whole_scene(pan, ms, [0.3] * len(ms))
    method = Consistent(One(), tile.scene, spread=True)
    method.fit([tile])
    with pytest.raises(ValueError, match="at least 2"):
        method.fuse(tile)
