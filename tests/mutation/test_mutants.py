"""The mutants are what they are said to be."""

from __future__ import annotations

import ast
import importlib.util
from pathlib import Path

import pytest

pytest.importorskip("resource", reason="Windows cannot fork")
SPEC = importlib.util.spec_from_file_location("mutants", Path(__file__).with_name("mutants.py"))
TOOL = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(TOOL)

SOURCE = "def f(a, b):\n    return a < b and min(a, 3) // 2 == -b\n"


def test_each_mutant_is_one_change():
    found = [
        (line, ast.unparse(tree).splitlines()[1].strip()) for line, _, tree in TOOL.mutants(SOURCE)
    ]
    assert {line for line, _ in found} == {2}
    assert {text for _, text in found} == {
        "return a < b or min(a, 3) // 2 == -b",
        "return a <= b and min(a, 3) // 2 == -b",
        "return a < b and min(a, 3) // 2 != -b",
        "return a < b and min(a, 3) * 2 == -b",
        "return a < b and min(a, 3) // 2 == b",
        "return a < b and max(a, 3) // 2 == -b",
        "return a < b and min(a, 4) // 2 == -b",
        "return a < b and min(a, 3) // 3 == -b",
    }
    assert len(found) == 8
