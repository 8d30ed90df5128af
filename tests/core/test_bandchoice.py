"""Bands that are written, and bands that are only interpolated."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from pairs import Detail, Exp, make_pair, read_raster

from ksdiff_core import pipeline
from ksdiff_core.errors import InputError
from ksdiff_core.job import Job


@pytest.fixture
def job(tmp_path, monkeypatch):
    methods = {"gsa": Detail, "exp": Exp}
    monkeypatch.setattr(pipeline, "make_method", lambda job: methods[job.method]())
    pair = make_pair(tmp_path / "in", names=("blue", "green", "nir"))
    (tmp_path / "out").mkdir()
    return Job(pair.pan, (pair.ms,), str(tmp_path / "out" / "out.tif"), "gsa", tile=128)


def run(job: Job, **changes) -> tuple[np.ndarray, pipeline.Result]:
    result = pipeline.pansharpen(replace(job, overwrite=True, **changes))
    return read_raster(result.output), result


def test_a_band_is_the_same_whatever_else_is_written(job):
    whole, _ = run(job)
    part, result = run(job, output_bands=(3, 1))
    np.testing.assert_array_equal(part, whole[[2, 0]])
    file = gdal.Open(job.output)
    assert [file.GetRasterBand(n).GetDescription() for n in (1, 2)] == ["nir", "blue"]
    statistics = file.GetRasterBand(1).GetMetadata()
    assert float(statistics["STATISTICS_MAXIMUM"]) == whole[2].max()
    assert result.bands == 2
    assert "Written are nir, blue." in result.facts


def test_an_interpolated_band_is_that_of_exp_and_the_others_are_sharpened(job):
    sharp, _ = run(job)
    exp, _ = run(job, method="exp")
    mixed, result = run(job, interpolated_bands=(2,))
    np.testing.assert_array_equal(mixed[[0, 2]], sharp[[0, 2]])
    np.testing.assert_array_equal(mixed[1], exp[1])
    assert (sharp[1] != exp[1]).any()
    assert "Interpolated and not sharpened: green." in result.facts


def test_numbers_are_those_of_the_file_also_when_few_bands_are_used(job):
    pair, _ = run(job, ms_bands=(3, 1))
    only, _ = run(job, ms_bands=(3, 1), output_bands=(1,))
    np.testing.assert_array_equal(only[0], pair[1])


def test_a_band_that_is_not_used_cannot_be_written(job):
    with pytest.raises(
        InputError, match="Band 2 is to be written, but the bands in use are 3 nir, 1 blue"
    ):
        run(job, ms_bands=(3, 1), output_bands=(2,))
    with pytest.raises(InputError, match="Band 4 is to be interpolated"):
        run(job, interpolated_bands=(4,))
    with pytest.raises(InputError, match="twice"):
        run(job, output_bands=(1, 1))
