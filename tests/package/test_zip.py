"""The zip: complete, reproducible, and what the plugin repository accepts."""

from __future__ import annotations

import importlib.util
import os
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def package() -> ModuleType:
    spec = importlib.util.spec_from_file_location("package_tool", ROOT / "tools" / "package.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def plugin(package: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not (ROOT / "metadata.txt").exists():
        pytest.skip("no plugin in this checkout")
    folder = tmp_path_factory.mktemp("assembled") / "ksdiff_qgis"
    package.assemble(folder)
    return folder


def test_the_repository_would_accept_the_zip(
    package: ModuleType, plugin: Path, tmp_path: Path
) -> None:
    archive = package.pack(plugin, tmp_path)
    assert package.problems(archive) == []
    assert archive.name == f"ksdiff_qgis-{package.version(plugin)}.zip"


def test_the_zip_holds_the_core_and_its_resources(
    package: ModuleType, plugin: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(package.pack(plugin, tmp_path)) as content:
        names = set(content.namelist())
    for path in (*(ROOT / "ksdiff_core").rglob("*.py"), *(ROOT / "ksdiff_qgis").rglob("*.py")):
        relative = path.relative_to(ROOT).as_posix()
        relative = relative if relative.startswith("ksdiff_core") else relative.split("/", 1)[1]
        assert f"ksdiff_qgis/{relative}" in names
    assert "ksdiff_qgis/resources/sensors.json" in names


def test_time_stamps_and_compiled_files_leave_no_trace(
    package: ModuleType, plugin: Path, tmp_path: Path
) -> None:
    first = package.pack(plugin, tmp_path).read_bytes()
    os.utime(plugin / "metadata.txt", (1, 1))
    (plugin / "metadata.txt").chmod(0o600)
    (plugin / "__pycache__").mkdir()
    (plugin / "__pycache__" / "x.pyc").write_bytes(b"")
    assert package.pack(plugin, tmp_path).read_bytes() == first


def test_sources_without_git_give_the_same_plugin(
    package: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "_translate", lambda target: None)
    assembled = tmp_path / "with git"
    package.assemble(assembled)
    monkeypatch.setenv("PATH", str(tmp_path))
    package.assemble(tmp_path / "ksdiff_qgis")
    made, expected = (
        {path.relative_to(folder) for path in folder.rglob("*.*")}
        for folder in (tmp_path / "ksdiff_qgis", assembled)
    )
    assert made == expected


def test_what_the_repository_refuses_is_found(package: ModuleType, tmp_path: Path) -> None:
    archive = tmp_path / "bad.zip"
    with zipfile.ZipFile(archive, "w") as content:
        for name in ("ksdiff_qgis/__init__.py", "ksdiff_qgis/a.pyc", "other/x", "ksdiff_qgis/.git"):
            content.writestr(name, "")
    found = " ".join(package.problems(archive))
    for expected in ("outside", "metadata.txt is missing", "LICENSE is missing", "a.pyc", ".git"):
        assert expected in found
