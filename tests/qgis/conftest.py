"""Fixtures of all tests in this folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis_support import QgisProcess, Scene, assemble, enable, make_scene


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return make_scene(tmp_path / "scene")


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> QgisProcess:
    if not (shutil.which("qgis_process.bin") or shutil.which("qgis_process")):
        pytest.skip("qgis_process is not installed")
    home = tmp_path_factory.mktemp("headless")
    assemble(home)
    enable(home)
    return QgisProcess(home)
