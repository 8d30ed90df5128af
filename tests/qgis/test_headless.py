"""qgis_process as a script or a server would call it."""

from __future__ import annotations

import json
import os
import re
import signal
import time

import numpy as np
import pytest
from osgeo import gdal
from qgis_support import METHODS_TO_RUN, ROOT, files_in, make_scene, read_tif, write_tif


@pytest.mark.parametrize("method", METHODS_TO_RUN)
def test_a_run_ends_with_code_0_and_says_what_it_did(qgis_process, scene, method):
    before = files_in(scene.folder)
    done = qgis_process(
        "run", "ksdiff:pansharpen", "--json", "--PAN=pan.tif", "--MS=ms.tif",
        f"--METHOD={method}", "--OUTPUT=out.tif", folder=scene.folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    results = report["results"]
    assert (results["METHOD_USED"], results["RATIO"], results["WIDTH"]) == (method, 4, 64)
    assert any("Ratio 4" in line for line in report["log"]["info"])
    assert read_tif(scene.folder / "out.tif").shape == (4, 64, 64)
    assert files_in(scene.folder) == sorted([*before, "out.tif"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--PAN=pan.tif", "--MS=gone.tif"], "gone.tif does not exist"),
        (["--PAN=pan.tif", "--MS=far.tif"], "Choose two images of the same place."),
        (["--PAN=ms.tif", "--MS=pan.tif"], "seem to be exchanged"),
        (["--PAN=pan.tif", "--MS=ms.tif", "--BANDS=9"], "Band 9 of the MS was asked for"),
        (["--PAN=pan.tif", "--MS=ms.tif", "--METHOD=best"], "Choose from ksdiff"),
        (["--PAN=pan.tif", "--MS=ms.tif", "--CREATION_OPTIONS=COMPRESS=JPEG"], "COMPRESS"),
    ],
)
def test_a_bad_request_ends_with_code_1_a_sentence_and_no_file(
    qgis_process, scene, arguments, message
):
    write_tif(scene.folder / "far.tif", np.ones((3, 16, 16)), 4.0, east_m=90_000)
    before = files_in(scene.folder)
    method = [] if any(item.startswith("--METHOD") for item in arguments) else ["--METHOD=exp"]
    done = qgis_process(
        "run", "ksdiff:pansharpen", *arguments, *method, "--OUTPUT=out.tif", folder=scene.folder
    )
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert files_in(scene.folder) == before


def test_a_damaged_image_fails_during_the_run_and_leaves_the_old_output(qgis_process, scene):
    # Half of the file: the header is fine, pixels are missing.
    data = scene.pan.read_bytes()
    scene.pan.write_bytes(data[: len(data) // 2])
    (scene.folder / "out.tif").write_bytes(b"what was there before")
    before = files_in(scene.folder)
    done = qgis_process(
        "run", "ksdiff:pansharpen", "--PAN=pan.tif", "--MS=ms.tif", "--METHOD=gsa",
        "--OUTPUT=out.tif", folder=scene.folder,
    )  # fmt: skip
    assert done.returncode == 1
    assert "pan.tif cannot be read" in done.stderr
    assert (scene.folder / "out.tif").read_bytes() == b"what was there before"
    assert files_in(scene.folder) == before


def test_without_torch_only_ksdiff_is_refused(qgis_process, scene, tmp_path):
    startup = tmp_path / "startup.py"
    startup.write_text(
        "from importlib.machinery import PathFinder\n"
        "def find_spec(name, path=None, target=None, original=PathFinder.find_spec):\n"
        "    return None if name == 'torch' else original(name, path, target)\n"
        "PathFinder.find_spec = staticmethod(find_spec)\n"
    )
    run = ["run", "ksdiff:pansharpen", "--PAN=pan.tif", "--MS=ms.tif", "--OUTPUT=out.tif"]
    done = qgis_process(*run, folder=scene.folder, PYQGIS_STARTUP=str(startup))
    assert done.returncode == 1
    assert "needs PyTorch" in done.stderr
    assert "mtf-glp-hpm" in done.stderr
    done = qgis_process(*run, "--METHOD=gsa", folder=scene.folder, PYQGIS_STARTUP=str(startup))
    assert done.returncode == 0, done.stderr


def test_help_lists_all_parameters(qgis_process, scene):
    done = qgis_process("help", "ksdiff:pansharpen", folder=scene.folder)
    assert done.returncode == 0
    assert "Pansharpen" in done.stdout
    for key in ("PAN", "MS", "METHOD", "OUTPUT", "WEIGHTS"):
        assert f"\n{key}:" in done.stdout


def test_the_recipes_of_the_user_guide_run_in_qgis(qgis_process, scene):
    text = (ROOT / "docs" / "guide" / "recipes.md").read_text(encoding="utf-8")
    lines = re.findall(r"(?m)^    qgis_process (.*)$", text.split("## Command line with QGIS")[1])
    for line in lines:
        done = qgis_process(*line.split(), folder=scene.folder)
        assert done.returncode == 0, f"{line}\n{done.stderr}"
    assert {"qgis.tif", "qgis.html"} <= set(files_in(scene.folder))


def test_numbers_are_accepted_as_strings_and_progress_is_told(qgis_process, scene):
    done = qgis_process(
        "run", "ksdiff:pansharpen", "--PAN=pan.tif", "--MS=ms.tif", "--METHOD=gsa",
        "--PAN_BAND=1", "--TILE=32", "--SEED=7", "--MEMORY=200", "--NODATA=65535",
        "--OUTPUT=out.tif", folder=scene.folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    words = done.stdout
    assert words.index("Opening the images") < words.index("Learning from the scene")
    assert words.index("Learning from the scene") < words.index(
        "Wrote out.tif: 64 x 64 x 4, UInt16"
    )
    # QGIS writes points and tens between the lines; small scenes come to an end at once.
    assert re.search(r"0\.\.\.10\.\.\.", words)
    assert "100 - done." in words
    assert gdal.Open(str(scene.folder / "out.tif")).GetRasterBand(1).GetNoDataValue() == 65535


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("--TILE=many", "TILE"),
        ("--SEED=-3", "SEED"),
        ("--NODATA=x", "NODATA"),
        ("--REGISTRATION=far", "REGISTRATION"),
        ("--DEVICE=abacus", "DEVICE"),
    ],
)
def test_what_is_no_number_or_no_choice_is_refused_with_its_name(qgis_process, scene, value, words):
    before = files_in(scene.folder)
    done = qgis_process(
        "run", "ksdiff:pansharpen", "--PAN=pan.tif", "--MS=ms.tif", "--METHOD=exp", value,
        "--OUTPUT=out.tif", folder=scene.folder,
    )  # fmt: skip
    assert done.returncode == 1, done.stdout
    assert words in done.stderr + done.stdout
    assert files_in(scene.folder) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_stopped_ends_with_an_error_and_leaves_nothing(
    qgis_process, tmp_path, number
):
    scene = make_scene(tmp_path / "large", 1024)
    before = files_in(scene.folder)
    running = qgis_process.start(
        "run", "ksdiff:pansharpen", "--PAN=pan.tif", "--MS=ms.tif", "--METHOD=gsa", "--TILE=32",
        "--OUTPUT=out.tif", folder=scene.folder,
    )  # fmt: skip
    for _ in range(3000):
        if (scene.folder / "out.part.tif").exists():
            break
        time.sleep(0.02)
    running.send_signal(number)
    out, err = running.communicate(timeout=60)
    assert running.returncode != 0, out
    assert "Wrote" not in out
    assert "Traceback" not in err
    assert files_in(scene.folder) == before


def test_the_console_example_of_the_readme_runs_as_it_stands(registry, scene, tmp_path):
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = text.split("**Python console.**")[1]
    lines = re.findall(r"(?m)^    (.*)$", block.split("**Command line with QGIS.**")[0])
    code = "\n".join(lines)
    assert code.count("/data/") == 3
    # Only the folder is another one.
    space: dict = {}
    exec(code.replace("/data/", f"{scene.folder}/"), space)
    assert space["result"]["OUTPUT"] == str(scene.folder / "sharp.tif")
    assert read_tif(scene.folder / "sharp.tif").shape == (4, 64, 64)
