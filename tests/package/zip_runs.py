"""The zip of ``make package``, unpacked into an empty profile, under qgis_process: ``make verify-package``."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import numpy as np
import package
import pytest
from osgeo import gdal
from qgis_support import QgisProcess, enable, files_in, read_tif

from ksdiff_core.synthetic import make_scene, write_scene

ARCHIVE = package.ROOT / "build" / f"ksdiff_qgis-{package.version(package.ROOT)}.zip"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> QgisProcess:
    home = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(ARCHIVE) as archive:
        archive.extractall(enable(home) / "python" / "plugins")
    return QgisProcess(home)


@pytest.fixture
def scene_folder(tmp_path: Path) -> Path:
    """pan.tif and ms.tif of a simulated scene, and truth.tif, what the sharp MS is."""
    write_scene(make_scene(256, seed=3), tmp_path)
    return tmp_path


def error(image: np.ndarray, truth: np.ndarray) -> float:
    return float(np.sqrt(np.mean((image - truth) ** 2)))


@pytest.mark.parametrize("method", ["gsa", "ksdiff"])
def test_the_installed_plugin_sharpens_on_the_grid_of_pan(installed, scene_folder, method):
    before = files_in(scene_folder)
    done = installed(
        "run", "ksdiff:pansharpen", "--json", "--PAN=pan.tif", "--MS=ms.tif",
        f"--METHOD={method}", "--OUTPUT=out.tif", folder=scene_folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["METHOD_USED"] == method
    assert files_in(scene_folder) == sorted([*before, "out.tif"])
    out, pan = (gdal.Open(str(scene_folder / name)) for name in ("out.tif", "pan.tif"))
    assert out.GetGeoTransform() == pan.GetGeoTransform()
    assert out.GetProjection() == pan.GetProjection()
    assert out.GetRasterBand(1).DataType == pan.GetRasterBand(1).DataType
    truth, ms = (read_tif(scene_folder / name) for name in ("truth.tif", "ms.tif"))
    coarse = ms.repeat(4, axis=1).repeat(4, axis=2)
    assert error(read_tif(scene_folder / "out.tif"), truth) < 0.5 * error(coarse, truth)


def test_a_failing_run_of_the_installed_plugin_ends_with_code_1_and_no_file(
    installed, scene_folder
):
    before = files_in(scene_folder)
    done = installed(
        "run", "ksdiff:pansharpen", "--PAN=ms.tif", "--MS=pan.tif", "--METHOD=gsa",
        "--OUTPUT=out.tif", folder=scene_folder,
    )  # fmt: skip
    assert done.returncode == 1, done.stdout
    assert "seem to be exchanged" in done.stderr
    assert "Traceback" not in done.stderr
    assert files_in(scene_folder) == before


def test_the_installed_plugin_lists_its_algorithms_and_their_help(installed, scene_folder):
    done = installed("list", folder=scene_folder)
    assert done.returncode == 0, done.stderr
    for name in ("pansharpen", "assess", "adapt", "weights", "diagnostics"):
        assert f"ksdiff:{name}" in done.stdout
        assert installed("help", f"ksdiff:{name}", folder=scene_folder).returncode == 0
