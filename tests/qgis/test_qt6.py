"""QGIS 4 uses Qt 6, which knows enum values only under the name of their enum."""

from __future__ import annotations

import ast
import importlib

import pytest
from qgis_support import ROOT

MODULES = sorted((ROOT / "ksdiff_qgis").rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_modules_name_enum_values_with_their_enum(path, qgis_app):
    assert unscoped(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_modules_import_qt_through_qgis_only(path):
    text = path.read_text(encoding="utf-8")
    assert "PyQt5" not in text
    assert "PyQt6" not in text
    assert ".exec_(" not in text


def test_the_check_finds_an_unscoped_enum(qgis_app):
    bad = (
        "from qgis.core import QgsProcessing as P\nx = P.TypeRaster\ny = P.SourceType.TypeRaster\n"
    )
    assert unscoped(bad) == ["P.TypeRaster"]


def unscoped(source: str) -> list[str]:
    """Accesses ``Class.Member`` in ``source`` whose value is a member of an enum."""
    tree = ast.parse(source)
    classes = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis."):
            module = importlib.import_module(node.module)
            for alias in node.names:
                classes[alias.asname or alias.name] = getattr(module, alias.name, None)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            owner = classes.get(node.value.id)
            if isinstance(getattr(owner, node.attr, None), int):
                found.append(f"{node.value.id}.{node.attr}")
    return found
