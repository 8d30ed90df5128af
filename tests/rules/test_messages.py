"""Every error that a user can see says what to do about it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ERRORS = {"KSDiffError", "InputError", "WeightsError", "DeviceError", "OutputError"}
FILES = [
    path
    for folder in ("ksdiff_core", "ksdiff_qgis")
    for path in sorted((ROOT / folder).rglob("*.py"))
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_error_has_a_message_and_advice(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ERRORS:
            values = [*node.args, *(keyword.value for keyword in node.keywords)]
            spread = any(isinstance(argument, ast.Starred) for argument in node.args)
            assert spread or len(values) == 2, f"line {node.lineno}"
            assert spread or getattr(values[1], "value", "x") != "", f"line {node.lineno}"
