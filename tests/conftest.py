"""Fixtures of all tests: a small simulated scene in memory and on disk, a QGIS, and no network."""

from __future__ import annotations

import gc
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sentences import is_spoken, sentences

from ksdiff_core.errors import Cancelled, KSDiffError
from ksdiff_core.synthetic import SceneFiles, SyntheticScene, make_scene, write_scene
from ksdiff_qgis.sentences import Sentences


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Fails whatever connects to another machine; sockets on this machine stay usable."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        local = ("127.0.0.1", "::1", "localhost")
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in local:
            raise OSError(f"tests must not use the network, tried {address}")
        connect(self, address)

    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", guarded)
    yield
    patch.undo()


@pytest.fixture(scope="session", autouse=True)
def no_open_rasters() -> Iterator[None]:
    """Lets go of rasters that caught exceptions hold: QGIS shuts GDAL down before Python ends."""
    yield
    gc.collect()


@pytest.fixture(scope="session")
def small_scene() -> SyntheticScene:
    """PAN 256 x 256, MS 64 x 64 x 4, ratio 4, 11 bits. Shared: do not write to its arrays."""
    scene = make_scene(256, seed=3)
    for array in (scene.pan, scene.ms, scene.truth):
        array.setflags(write=False)
    return scene


@pytest.fixture(scope="session")
def small_scene_files(
    small_scene: SyntheticScene, tmp_path_factory: pytest.TempPathFactory
) -> SceneFiles:
    """The small scene as GeoTIFF files. Shared: do not change them."""
    return write_scene(small_scene, tmp_path_factory.mktemp("small_scene"))


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """Folder of real imagery; tests that ask for it are skipped without one."""
    folder = os.environ.get("KSDIFF_DATA", "")
    if not folder:
        pytest.skip("KSDIFF_DATA not set")
    return Path(folder)


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


PASSED_ON = ("session.py", "reported.py")
"""Modules that also pass on errors of others, in tests those of the test."""


@pytest.fixture(scope="session")
def core_sentences() -> Sentences:
    """What the plugin recognises."""
    return Sentences(sentences())


@pytest.fixture(autouse=True)
def recognised_errors(monkeypatch: pytest.MonkeyPatch, core_sentences: Sentences) -> Iterator[None]:
    """Fails if the core raises an error that the plugin could not say in another language."""
    begin, unknown = KSDiffError.__init__, []

    def noted(self: KSDiffError, message: str, hint: str = "") -> None:
        begin(self, message, hint)
        frame = sys._getframe(1)
        frame = frame.f_back if isinstance(self, Cancelled) else frame
        path = Path(frame.f_code.co_filename)
        if is_spoken(path) and path.name not in PASSED_ON:
            unknown.extend(text for text in (message, hint) if not core_sentences.knows(text))

    monkeypatch.setattr(KSDiffError, "__init__", noted)
    yield
    assert not unknown
