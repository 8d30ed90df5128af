"""Faults 54 to 61: outputs that cannot be made, disks that are full, and files that others hold."""

from __future__ import annotations

import errno
import json
import os
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from pairs import make_pair, read_raster
from place import OLD, Fault, Place, Run, fault, faults_of, on_close

from ksdiff_core import pipeline
from ksdiff_core.machine import lock
from ksdiff_core.output import writer
from ksdiff_core.output.writer import RasterSink
from ksdiff_core.raster import target


@fault(54, "output folder", "missing", "a file", "the output itself is a folder")
def bad_folder(place: Place, what: str) -> None:
    path = place.results / "folder" / "out.tif"
    said, do = f"The folder {path.parent} of the output does not exist.", "Create it"
    if what == "a file":
        path.parent.write_text("")
    elif what != "missing":
        path.mkdir(parents=True)
        said, do = f"The output {path} is a folder.", "Choose the name of a file."
    place.refused("OutputError", said, do=do, output=str(path))
    shutil.rmtree(place.results / "folder", ignore_errors=True)


@fault(54, "output folder that is read-only", "system folder")
def system_folder(place: Place, _what: str) -> None:
    if not os.path.isdir("/proc/self"):
        pytest.skip("only Linux has a folder in which nobody may write")
    said = "Nothing can be written to /proc"
    place.refused("OutputError", said, do="Choose a folder", output="/proc/out.tif")


@fault(54, "output folder that is read-only", "by permission", simulated=True)
def no_permission(place: Place, _what: str) -> None:
    # The user of the tests may be one to whom permissions mean nothing.
    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    place.patch.setattr(lock.os, "open", refuse)
    said = f"Nothing can be written to {place.results}: Permission denied."
    place.refused("OutputError", said, do="Choose a folder in which you may write.")


def limited(place: Place, file_bytes: int, **changes: object) -> Run:
    """A run in a process whose files cannot grow beyond a size."""
    watched = pytest.importorskip("watched", reason="Windows has no limits per process").watched

    def work() -> str:
        run = place.run(**changes)
        return json.dumps([run.code, run.events, run.errors])

    ended = watched(work, 60, file_bytes=file_bytes)
    assert ended.how == "done", ended.text
    return Run(*json.loads(ended.text))


def noisy(place: Place, side: int) -> int:
    """Makes the pair one that cannot be compressed; gives the size of its result."""
    noise = np.random.default_rng(0).integers(0, 65535, (3, side, side)).astype(np.uint16)
    place.pair = make_pair(place.inputs, noise.shape, ms_pixels=noise)
    _, run = place.made(tile=64)
    size = os.path.getsize(run.last["output"])
    place.output.write_bytes(OLD)
    return size


@fault(
    55,
    "disk full",
    ("at once", 0.01, "geotiff"),
    ("at 20 %", 0.2, "geotiff"),
    ("at 50 %", 0.5, "geotiff"),
    ("at 99 %", 0.99, "geotiff"),
    ("while closing", 0.9995, "geotiff"),
    ("while reordering", 1.1, "cog"),
)
def disk_full(place: Place, _name: str, share: float, kind: str) -> None:
    size = noisy(place, 96 if kind == "cog" else 64)
    if kind == "cog":
        # Overviews and the copy need more than the plain image.
        assert limited(place, 3 * size, tile=64, format=kind).code == 0
        place.output.write_bytes(OLD)
    run = limited(place, int(size * share), tile=64, format=kind)
    assert run.code == 1, run.last
    assert run.last["kind"] == "OutputError"
    assert str(place.output) in run.last["message"]
    assert " cannot be " in run.last["message"]
    assert "MB are needed, " in run.last["hint"]
    assert "MB are free" in run.last["hint"]
    assert place.output.read_bytes() == OLD
    assert os.listdir(place.results) == [place.output.name]


@fault(55, "disk full that is foreseen", "geotiff", "cog", simulated=True)
def no_space(place: Place, kind: str) -> None:
    usage = shutil.disk_usage(place.results)._replace(free=100_000)
    place.patch.setattr(writer.shutil, "disk_usage", lambda _folder: usage)
    said = (f"{place.results} has 0 MB free, up to ", " MB are needed")
    place.refused("OutputError", *said, do="Free some space", format=kind)


@fault(55, "disk full while closing", simulated=True)
def close_fails(place: Place) -> None:
    def fail(sink: RasterSink) -> None:
        raise sink._failed("closed", "No space left on device")

    on_close(place.patch, fail)
    said = f"{place.output} cannot be closed: No space left on device."
    place.refused("OutputError", said, do="Check that the disk is not full")


def refusing(place: Place, source: str, module: object, number: int) -> None:
    """Renaming ``source`` fails from now on."""
    replace = os.replace

    def refuse(first: str, second: str) -> None:
        if str(first) == source:
            raise OSError(number, os.strerror(number))
        replace(first, second)

    place.patch.setattr(module.os, "replace", refuse)
    place.patch.setattr(writer.time, "sleep", lambda _seconds: None)


@fault(56, "output open in another program", "before the run", simulated=True)
def in_use(place: Place, _when: str) -> None:
    (place.results / "out_2.tif").write_bytes(b"")
    refusing(place, str(place.output), target, errno.EACCES)
    said = f"The output {place.output} is in use"
    place.refused("OutputError", said, do=f"or write to {place.results / 'out_3.tif'}.")


@fault(56, "output open in another program", "at its end", simulated=True)
@fault(61, "rename that fails", "in use", simulated=True)
def in_use_at_the_end(place: Place, _when: str, number: int = errno.EACCES) -> None:
    expected, _ = place.made()
    place.output.write_bytes(OLD)
    part = place.results / "out.part.tif"
    refusing(place, str(part), writer, number)
    run = place.run()
    assert (run.code, run.last["kind"]) == (1, "OutputError")
    assert f"{place.output} cannot be replaced: " in run.last["message"]
    assert run.last["hint"] == f"The complete result is kept as {part}; rename it."
    # Work is not lost, and the old output is what it was.
    assert place.output.read_bytes() == OLD
    np.testing.assert_array_equal(read_raster(part), expected)
    assert sorted(os.listdir(place.results)) == ["out.part.tif", "out.tif"]
    part.unlink()


@fault(61, "rename that fails", "no atomic replace", simulated=True)
def no_atomic_replace(place: Place, _what: str) -> None:
    in_use_at_the_end(place, "", errno.ENOSYS)


@fault(61, "clock that steps back", simulated=True)
def clock_back(place: Place) -> None:
    start, asked = time.time(), 0

    def back() -> float:
        nonlocal asked
        asked += 1
        return start - 3600 * asked

    place.patch.setattr(time, "time", back)
    _, run = place.made(tile=64)
    assert run.last["seconds"] >= 0


@fault(57, "output that exists", "not to be overwritten", "to be overwritten")
def exists(place: Place, what: str) -> None:
    if what.startswith("not"):
        said = f"The output {place.output} exists already."
        do = "Choose another name or allow overwriting."
        place.refused("OutputError", said, do=do, overwrite=False)
        return
    seen = []

    def look(*_: object) -> None:
        seen.append(place.output.read_bytes() == OLD)

    pipeline.pansharpen(place.job(tile=64), look)
    assert len(seen) > 12
    assert all(seen)
    assert read_raster(place.output).shape == (3, 160, 200)


@fault(57, "old output with files beside it")
def old_sides(place: Place) -> None:
    place.made()
    for side in (".aux.xml", ".ovr", ".msk"):
        Path(f"{place.output}{side}").write_text("of the old image")
    place.made()


def empty_vrt(path: str, side: int, step: float) -> None:
    Path(path).write_text(
        f'<VRTDataset rasterXSize="{side}" rasterYSize="{side}"><GeoTransform>600000,{step},0,'
        f'4500000,0,{-step}</GeoTransform><VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
    )


@fault(58, "more than 4 GB", "without BigTIFF", "on a file system that ends there", simulated=True)
def more_than_4_gb(place: Place, how: str) -> None:
    empty_vrt(place.pair.pan, 70_000, 0.5)
    empty_vrt(place.pair.ms, 17_500, 2.0)
    if how.startswith("on"):
        usage = shutil.disk_usage(place.results)._replace(free=2**32 - 1)
        place.patch.setattr(writer.shutil, "disk_usage", lambda _folder: usage)
        place.refused("OutputError", "has 4096 MB free, up to 5140 MB", do="Free some space")
        return
    place.patch.setattr(RasterSink, "space_mb", lambda _sink: (0.0, 1.0))
    options = ("BIGTIFF=NO", "COMPRESS=NONE")
    said = (f"{place.output} cannot be created", "BigTIFF is necessary")
    place.refused("OutputError", *said, do="MB are needed", creation_options=options)


@fault(
    59,
    "creation option",
    ("COMPRESS=FOO", "COMPRESS cannot be 'FOO'", "DEFLATE, LZW, ZSTD"),
    ("COMPRESS=JPEG", "COMPRESS cannot be 'JPEG'", "loses information is not possible"),
    ("SPEED=HIGH", "'SPEED=HIGH' is no creation option", "COMPRESS, PREDICTOR, BIGTIFF"),
    ("COMPRESS", "COMPRESS cannot be ''", "DEFLATE"),
    ("BLOCKXSIZE=-16", "BLOCKXSIZE cannot be '-16'", "a whole number"),
    ("BLOCKXSIZE=17", "cannot be created", "MB are free"),
)
def bad_option(place: Place, option: str, said: str, do: str) -> None:
    place.refused("OutputError", said, do=do, creation_options=(option,))


@fault(59, "output format", "out.jpg", "out", "out.tif.gz", "out.vrt")
def bad_format(place: Place, name: str) -> None:
    path = str(place.results / name)
    said = f"The output {path} does not end in .tif; results are written as GeoTIFF."
    place.refused("OutputError", said, do="one that ends in .tif", output=path)


@fault(60, "file that changed after it was closed", 0.2, 0.5, 0.8, "cut", "other size", "gone")
def changed(place: Place, how: float | str) -> None:
    def spoil(sink: RasterSink) -> None:
        size = os.path.getsize(sink.part)
        if how == "gone":
            os.remove(sink.part)
        elif how == "cut":
            os.truncate(sink.part, size // 2)
        elif how == "other size":
            gdal.GetDriverByName("GTiff").Create(sink.part, 10, 10, 3, gdal.GDT_UInt16)
        else:
            with open(sink.part, "r+b") as file:
                file.seek(int(size * how))
                file.write(b"\xa5" * 8)

    on_close(place.patch, spoil)
    # Many tiles, so that the sampled ones are among those that changed or the file is refused anyway.
    said = (str(place.output), "cannot be verified")
    place.refused("OutputError", *said, do="Check that the disk is not full", tile=64)


@faults_of(__name__)
def test_fault(fault: Fault, place: Place) -> None:
    place.goes_through(fault)
