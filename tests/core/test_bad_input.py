"""What users give by mistake: a sentence with cause and action, exit code 1, and nothing left."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from pairs import Exp, Pair, fingerprint, make_pair, texture, write_raster

from ksdiff_core import __main__, pipeline

CHILD = [sys.executable, str(Path(__file__).with_name("child.py"))]


@pytest.fixture(autouse=True)
def stand_in(monkeypatch) -> None:
    monkeypatch.setattr(pipeline, "make_method", lambda job: Exp())


@pytest.fixture
def pair(tmp_path) -> Pair:
    return make_pair(tmp_path / "in")


def refused(pair: Pair, said: str, output: Path | None = None, **changed: object) -> str:
    """Run the command line and check all that a failure promises."""
    results = pair.folder.parent / "results"
    results.mkdir(exist_ok=True)
    output = output or results / "out.tif"
    values = {"pan": pair.pan, "ms": pair.ms, "output": output, "method": "exp", **changed}
    limit = values.pop("limit", None)
    argv = ["pansharpen"]
    for name, value in values.items():
        argv += [f"--{name}", *map(str, value if isinstance(value, list) else [value])]
    inputs, outputs = fingerprint(pair.folder), fingerprint(results)
    code, errors = limited(argv, limit) if limit else here(argv)
    assert code == 1, errors
    message = errors.splitlines()[-1]
    assert message.startswith("Error: ")
    assert said in message
    assert "Traceback" not in errors
    assert fingerprint(pair.folder) == inputs
    assert fingerprint(results) == outputs
    return message


def here(argv: list[str]) -> tuple[int, str]:
    """Exit code and stderr of a command line."""
    with redirect_stderr(io.StringIO()) as errors, redirect_stdout(io.StringIO()):
        return __main__.main(argv), errors.getvalue()


def limited(argv: list[str], limit: int) -> tuple[int, str]:
    """The same in a process in which no file can grow beyond ``limit`` bytes."""
    resource = pytest.importorskip("resource", reason="Windows has no limits per process")
    # Coverage could not write its own file either, and would say so last.
    environment = {k: v for k, v in os.environ.items() if not k.startswith("COVERAGE_")}
    done = subprocess.run(
        [*CHILD, *argv],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    return done.returncode, done.stderr


def test_exchanged_pan_and_ms(pair):
    single = write_raster(
        pair.folder / "single.tif",
        texture((1, 40, 50), 1).astype(np.uint16),
        (600000.0, 40.0, 0.0, 4500000.0, 0.0, -40.0),
    )
    message = refused(Pair(single, pair.pan, pair.folder), "seem to be exchanged")
    assert "Exchange the two inputs." in message


def test_images_of_different_places(pair):
    far = write_raster(
        pair.folder / "far.tif",
        texture((3, 40, 50), 1).astype(np.uint16),
        (700000.0, 40.0, 0.0, 4500000.0, 0.0, -40.0),
    )
    refused(pair, "do not overlap", ms=far)


@pytest.mark.parametrize("role", ["pan", "ms"])
@pytest.mark.parametrize("content", ["", "<html>404</html>", "II*\0garbage"])
def test_a_file_that_is_only_called_tif(pair, role, content):
    path = pair.folder / "text.tif"
    path.write_text(content)
    assert str(path) in refused(pair, "is not a raster that GDAL can read", **{role: path})


@pytest.mark.parametrize("role", ["pan", "ms"])
def test_a_file_that_does_not_exist(pair, role):
    refused(pair, "does not exist", **{role: pair.folder / "none.tif"})


def test_a_folder_in_place_of_a_file(pair):
    refused(pair, "is not a raster", pan=pair.folder)


def test_a_band_that_does_not_exist(pair):
    assert "from 1 to 3" in refused(pair, "Band 4 of the MS", bands=[1, 4])
    refused(pair, "Band 2 of the PAN", **{"pan-band": 2})


def test_a_truncated_image(pair):
    noise = np.random.default_rng(0).integers(0, 60000, (1, 160, 200)).astype(np.uint16)
    path = write_raster(
        pair.folder / "cut.tif",
        noise,
        (600000.0, 10.0, 0.0, 4500000.0, 0.0, -10.0),
        options=("COMPRESS=DEFLATE",),
    )
    os.truncate(path, os.path.getsize(path) // 2)
    assert "incomplete or damaged" in refused(pair, "cannot be read at rows", pan=path)


def test_an_image_without_position(pair):
    path = write_raster(pair.folder / "raw.tif", texture((1, 160, 200), 1), None, "")
    assert "rthorectify" in refused(pair, "no geotransform", pan=path)


def test_the_same_image_as_pan_and_ms(pair):
    refused(pair, "both PAN and MS", ms=pair.pan)


def test_an_image_of_nothing_but_nodata(pair):
    path = write_raster(
        pair.folder / "empty.tif",
        np.zeros((3, 40, 50), np.uint16),
        (600000.0, 40.0, 0.0, 4500000.0, 0.0, -40.0),
        nodata=0,
    )
    refused(pair, "no valid pixel in common", ms=path)


def test_an_extent_somewhere_else(pair):
    refused(pair, "holds no pixel", extent=[0, 0, 10, 10])


def test_an_output_folder_that_is_missing(pair):
    output = pair.folder.parent / "none" / "out.tif"
    refused(pair, "none of the output does not exist", output=output)
    assert not output.parent.exists()


def test_an_output_folder_that_cannot_be_written(pair):
    refused(pair, "Nothing can be written to /proc", output=Path("/proc/out.tif"))


def test_an_output_that_exists(pair):
    output = pair.folder.parent / "results" / "out.tif"
    output.parent.mkdir()
    output.write_text("old")
    refused(pair, "exists already", output=output)
    assert output.read_text() == "old"


def test_an_output_that_is_an_input(pair):
    refused(pair, "is one of the inputs", output=Path(pair.ms), co="COMPRESS=LZW")


def test_an_output_format_that_is_not_written(pair):
    refused(pair, "GeoTIFF", output=pair.folder.parent / "results" / "out.jpg")


def test_a_creation_option_that_does_not_exist(pair):
    assert "DEFLATE" in refused(pair, "COMPRESS cannot be 'FOO'", co="COMPRESS=FOO")


def test_an_unknown_sensor(pair):
    refused(pair, "'sputnik' is not known", sensor="sputnik")


@pytest.mark.parametrize("limit", [100, 5000, 60000, 150000])
@pytest.mark.parametrize("compression", ["NONE", "DEFLATE"])
def test_a_disk_that_becomes_full(tmp_path, limit, compression):
    noise = np.random.default_rng(0).integers(0, 65535, (4, 64, 64)).astype(np.uint16)
    pair = make_pair(tmp_path / "in", noise.shape, ms_pixels=noise)
    message = refused(pair, "cannot be", limit=limit, co=f"COMPRESS={compression}", tile=64)
    assert "disk is not full" in message


def test_a_disk_that_becomes_full_keeps_the_old_output(tmp_path):
    noise = np.random.default_rng(0).integers(0, 65535, (4, 64, 64)).astype(np.uint16)
    pair = make_pair(tmp_path / "in", noise.shape, ms_pixels=noise)
    output = tmp_path / "results" / "out.tif"
    output.parent.mkdir()
    write_raster(output, noise)
    before = output.read_bytes()
    argv = ["pansharpen", "--pan", pair.pan, "--ms", pair.ms, "--output", str(output)]
    assert limited([*argv, "--overwrite", "--tile", "64"], 90000)[0] == 1
    assert output.read_bytes() == before
    assert os.listdir(output.parent) == ["out.tif"]


def test_inputs_with_statistics_of_their_own_are_not_rewritten(pair):
    for path in (pair.pan, pair.ms):
        file = gdal.Open(path)
        file.GetRasterBand(1).ComputeStatistics(False)
        del file
    assert os.path.exists(pair.pan + ".aux.xml")
    refused(pair, "exists already", output=Path(make_pair(pair.folder / "other").pan))


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_header_is_refused_or_read_but_nothing_else(pair, seed):
    rng = np.random.default_rng(seed)
    content = bytearray(Path(pair.ms).read_bytes())
    for _ in range(rng.integers(1, 9)):
        # Directory and georeference stand behind the pixels.
        content[len(content) - 1 - int(rng.integers(700))] = int(rng.integers(256))
    Path(pair.ms).write_bytes(content)
    results = pair.folder.parent / "results"
    results.mkdir()
    argv = ["--pan", pair.pan, "--ms", pair.ms, "--output", str(results / "out.tif")]
    code, errors = here(["pansharpen", *argv, "--method", "exp"])
    assert code in (0, 1)
    assert os.listdir(results) == (["out.tif"] if code == 0 else [])
    assert "Traceback" not in errors
