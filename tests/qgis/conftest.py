"""A QGIS with the provider, and the fixtures of all tests in this folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis_support import QgisProcess, Scene, assemble, make_scene


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return make_scene(tmp_path / "scene")


@pytest.fixture(scope="session")
def registry(qgis_app, qgis_processing):
    """The Processing registry with our provider. Adding it twice would delete the second."""
    from qgis.core import QgsApplication

    from ksdiff_qgis.provider import KSDiffProvider

    registry = QgsApplication.processingRegistry()
    provider = KSDiffProvider()
    assert registry.addProvider(provider)
    yield registry
    registry.removeProvider(provider)


@pytest.fixture
def new_project(qgis_app):
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> QgisProcess:
    if not (shutil.which("qgis_process.bin") or shutil.which("qgis_process")):
        pytest.skip("qgis_process is not installed")
    home = tmp_path_factory.mktemp("headless")
    assemble(home)
    (home / "xdg").mkdir(mode=0o700)
    # QGIS 4 uses the second name.
    for name in ("QGIS/QGIS3.ini", "QGIS/QGIS4.ini"):
        ini = home / "config" / "profiles" / "default" / name
        ini.parent.mkdir(parents=True, exist_ok=True)
        ini.write_text("[PythonPlugins]\nksdiff_qgis=true\n")
    return QgisProcess(home)
