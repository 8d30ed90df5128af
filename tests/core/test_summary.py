"""What is said before the first tile, and that it is true."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from pairs import Exp, make_pair, texture

from ksdiff_core import pipeline
from ksdiff_core.errors import OutputError
from ksdiff_core.job import Job


@pytest.fixture
def job(tmp_path, monkeypatch):
    monkeypatch.setattr(pipeline, "make_method", lambda job: Exp())
    pan = texture((1, 160, 200), 2, 100, 2000).astype(np.uint16)
    ms = texture((2, 40, 50), 1, 100, 900).astype(np.uint16)
    pan[0, 7, 9], pan[0, 100, 100] = 2047, 65535
    pair = make_pair(
        tmp_path / "in", pan_pixels=pan, ms_pixels=ms, nodata=65535, names=("green", "nir")
    )
    file = gdal.Open(pair.ms, gdal.GA_Update)
    for number in (1, 2):
        file.GetRasterBand(number).SetScale(0.01)
    del file
    return Job(pair.pan, (pair.ms,), str(tmp_path / "out.tif"), "exp", tile=64)


def test_five_lines_come_first_and_tell_sensor_ratio_overlap_shift_and_values(job):
    facts = pipeline.pansharpen(job).facts
    starts = ("Sensor", "Ratio 4", "Overlap 100 %", "PAN and MS are shifted", "Values")
    for fact, start in zip(facts, starts):
        assert fact.startswith(start) or "shift between PAN and MS" in fact
    assert "green, nir" in facts[0]
    assert "200 x 160" in facts[2]
    assert "PAN UInt16 up to 2047 (11 bits)" in facts[4]
    largest = gdal.Open(job.ms[0]).ReadAsArray().max()
    assert f"MS UInt16 up to {largest} (10 bits), scale 0.01, offset 0" in facts[4]


def test_bits_are_also_those_of_the_file_and_of_the_sensor(job):
    ms = str(Path(job.ms[0]).with_name("twelve.tif"))
    gdal.Translate(ms, job.ms[0], creationOptions=["NBITS=12"], noData="none")
    facts = pipeline.pansharpen(Job(**{**job.__dict__, "ms": (ms,), "sensor": "geoeye1"})).facts
    assert "PAN UInt16 up to 2047 (11 bits, 11 by the sensor)" in facts[4]
    assert "(10 bits, 12 by the file, 11 by the sensor), scale 0.01" in facts[4]


def test_the_most_memory_is_told_last(job):
    """Against what the kernel tells of this process."""
    last = pipeline.pansharpen(job).facts[-1]
    status = Path("/proc/self/status").read_text()
    most = int(status.split("VmHWM:")[1].split()[0]) / 1024
    assert last.startswith("This process has had up to ")
    assert float(last.split("up to ")[1].split(" MB")[0]) == pytest.approx(most, rel=0.05)


def test_the_disk_that_is_named_suffices(job):
    (fact,) = (fact for fact in pipeline.pansharpen(job).facts if "MB of disk" in fact)
    named = float(fact.split("at most ")[1].split(" MB")[0])
    assert Path(job.output).stat().st_size / 2**20 < named < 1


def test_two_files_that_do_not_fit_together_are_refused_before_anything_is_read(job, monkeypatch):
    one = 1.1 * 160 * 200 * 2 * 4
    real = shutil.disk_usage(Path(job.output).parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: real._replace(free=int(one * 1.3)))
    values = {**job.__dict__, "method": "ksdiff", "uncertainty": job.output.replace("out", "u")}
    with pytest.raises(OutputError, match="MB free, up to"):
        pipeline.pansharpen(Job(**values))
    assert not list(Path(job.output).parent.glob("*.tif"))


def test_the_time_of_all_tiles_is_told_after_the_first(job, caplog):
    caplog.set_level("INFO", logger="ksdiff_core")
    pipeline.pansharpen(job)
    told = [
        record.getMessage() for record in caplog.records if "The first tile" in record.getMessage()
    ]
    assert told == ["The first tile took 1 s; all 12 will take about 1 s."]
