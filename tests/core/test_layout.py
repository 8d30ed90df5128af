"""Overviews and cloud optimised files: their pixels, metadata, order, progress and cancelling."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from pairs import Exp, fingerprint, make_pair, read_raster, texture

from ksdiff_core import pipeline
from ksdiff_core.errors import Cancelled, OutputError
from ksdiff_core.job import Job
from ksdiff_core.raster.layout import Layout, overview_factors


@pytest.fixture
def job(tmp_path, monkeypatch):
    monkeypatch.setattr(pipeline, "make_method", lambda job: Exp())
    pan = texture((1, 320, 400), 2).astype(np.uint16)
    pan[0, :50, :44] = 0
    ms = texture((3, 80, 100), 1).astype(np.uint16)
    pair = make_pair(
        tmp_path / "in", pan_pixels=pan, ms_pixels=ms, nodata=0, names=("blue", "green", "red")
    )
    (tmp_path / "out").mkdir()
    return Job(pair.pan, (pair.ms,), str(tmp_path / "out" / "out.tif"), "exp", tile=64)


def run(job: Job, **changes) -> gdal.Dataset:
    values = {**job.__dict__, "overwrite": True, **changes}
    return gdal.Open(pipeline.pansharpen(Job(**values)).output)


def header_is_before_the_pixels(path: str) -> bool:
    """Whether all directories of a classic little-endian TIFF come before its first tile."""
    data = Path(path).read_bytes()
    assert data[:4] == b"II*\0"
    (place,) = struct.unpack_from("<I", data, 4)
    directories, tiles = [], []
    while place:
        directories.append(place)
        (count,) = struct.unpack_from("<H", data, place)
        for entry in range(count):
            tag, kind, number, value = struct.unpack_from("<HHII", data, place + 2 + 12 * entry)
            if tag == 324 and kind == 4:
                tiles += [value] if number == 1 else struct.unpack_from(f"<{number}I", data, value)
        (place,) = struct.unpack_from("<I", data, place + 2 + 12 * count)
    return max(directories) < min(tile for tile in tiles if tile)


def test_plain_files_have_no_overviews(job):
    assert run(job).GetRasterBand(1).GetOverviewCount() == 0


@pytest.mark.parametrize("kind", ["overviews", "cog"])
def test_pixels_and_metadata_are_those_of_the_plain_file(job, kind):
    plain = run(job)
    expected = read_raster(job.output)
    about = [
        (band.GetDescription(), band.GetNoDataValue(), band.GetMetadata())
        for band in map(plain.GetRasterBand, (1, 2, 3))
    ]
    assert float(about[0][2]["STATISTICS_MAXIMUM"]) == expected[0].max()
    options = {"overviews": True} if kind == "overviews" else {"format": "cog"}
    made = run(job, **options)
    np.testing.assert_array_equal(read_raster(job.output), expected)
    assert made.GetGeoTransform() == plain.GetGeoTransform()
    for number, (name, nodata, items) in enumerate(about, 1):
        band = made.GetRasterBand(number)
        assert (band.GetDescription(), band.GetNoDataValue()) == (name, nodata)
        assert items.items() <= band.GetMetadata().items()
    assert sorted(os.listdir(os.path.dirname(job.output))) == ["out.tif"]


@pytest.mark.parametrize("kind", ["overviews", "cog"])
def test_overviews_are_averages_of_the_valid_pixels(job, kind):
    options = {"overviews": True} if kind == "overviews" else {"format": "cog"}
    made = run(job, **options)
    band, pixels = made.GetRasterBand(2), read_raster(job.output)[1].astype(float)
    assert band.GetOverviewCount() == 1
    half = band.GetOverview(0)
    found = np.frombuffer(half.ReadRaster(), np.uint16).reshape(half.YSize, half.XSize)
    blocks = pixels.reshape(160, 2, 200, 2)
    count = (blocks != 0).sum(axis=(1, 3))
    mean = blocks.sum(axis=(1, 3)) / np.maximum(count, 1)
    assert (count == 0).any()
    assert np.array_equal(found == 0, count == 0)
    assert np.abs(found - mean)[count > 0].max() <= 0.5


def test_a_cloud_optimised_file_has_its_order_and_says_how_it_was_made(job):
    run(job)
    assert not header_is_before_the_pixels(run(job, overviews=True).GetDescription())
    made = run(job, format="cog")
    assert made.GetMetadata("IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    assert header_is_before_the_pixels(job.output)
    assert made.GetMetadata()["KSDIFF_METHOD"] == "exp"


def test_creation_options_hold_for_cloud_optimised_files(job):
    made = run(job, format="cog", creation_options=("COMPRESS=LZW", "BIGTIFF=YES"))
    assert made.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "LZW"
    assert Path(job.output).read_bytes()[2] == 43
    with pytest.raises(OutputError, match="PACKBITS"):
        run(job, format="cog", creation_options=("COMPRESS=PACKBITS",))


def test_a_small_image_needs_no_overview_and_large_ones_end_small():
    assert overview_factors(256, 256) == []
    assert overview_factors(257, 10) == [2]
    assert overview_factors(800, 640) == [2, 4]
    assert overview_factors(30_000, 10_000) == [2, 4, 8, 16, 32, 64, 128]


@pytest.mark.parametrize("options", [{"overviews": True}, {"format": "cog"}])
def test_progress_grows_to_the_end_and_counts_the_closing_steps(job, options):
    seen = []
    values = {**job.__dict__, **options, "uncertainty": ""}
    pipeline.pansharpen(Job(**values), lambda done, total, text: seen.append((done, total)))
    totals = {total for _, total in seen}
    done = [number for number, _ in seen]
    assert totals == {35 + 4 * (2 if "format" in options else 1)}
    assert done == sorted(done)
    assert done[-1] == totals.pop()


@pytest.mark.parametrize("options", [{"overviews": True}, {"format": "cog"}])
def test_cancelling_while_closing_leaves_what_was_there(job, options):
    run(job)
    folder = os.path.dirname(job.output)
    before = fingerprint(folder)
    closing = []

    def progress(done: int, total: int, text: str) -> None:
        if text.startswith("Completing"):
            closing.append(done)

    values = {**job.__dict__, **options, "overwrite": True}
    asked = 6 if "format" in options else 2
    with pytest.raises(Cancelled):
        pipeline.pansharpen(Job(**values), progress, lambda: len(closing) >= asked)
    assert fingerprint(folder) == before


def test_the_space_for_the_second_step_is_asked_for_before_the_first(job, monkeypatch):
    import shutil

    plain = 1.1 * 320 * 400 * 3 * 2
    real = shutil.disk_usage(os.path.dirname(job.output))
    for format, share, fits in (("geotiff", 1.05, True), ("cog", 2.5, False), ("cog", 2.8, True)):
        free = real._replace(free=int(plain * share))
        monkeypatch.setattr(shutil, "disk_usage", lambda path, free=free: free)
        if fits:
            run(job, format=format)
        else:
            with pytest.raises(OutputError, match="MB free"):
                run(job, format=format)


def test_nothing_is_done_for_a_plain_file(tmp_path):
    Layout().apply(str(tmp_path / "none.tif"), [], lambda part: None, lambda: False)
