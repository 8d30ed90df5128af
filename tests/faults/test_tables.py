"""The tables leave nothing out: every row and promise has a test, and every test that is named exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import place
import pytest
import tables
from rows import ELSEWHERE, KEPT_ELSEWHERE, NARROWER, NOT_BUILT, PROMISES, ROWS

TESTS = Path(__file__).resolve().parents[1]
FOLDER = Path(__file__).parent


def functions(path: Path) -> set[str]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return {node.name for node in nodes if isinstance(node, ast.FunctionDef)}


def rows_here() -> set[int]:
    """Rows of which a fault is registered in this folder."""
    text = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("test_*.py"))
    return {int(number) for number in re.findall(r"^@fault\(\s*(\d+),", text, re.MULTILINE)}


@pytest.mark.parametrize("row", list(ROWS))
def test_every_row_has_a_test_or_says_why_not(row):
    assert row in rows_here() or row in ELSEWHERE or row in NOT_BUILT


def test_there_are_72_rows_and_12_promises():
    assert list(ROWS) == list(range(1, 73))
    assert list(PROMISES) == list(range(1, 13))
    assert {*NOT_BUILT, *NARROWER, *ELSEWHERE} <= set(ROWS)
    assert not set(NOT_BUILT) & (rows_here() | set(ELSEWHERE))


@pytest.mark.parametrize(
    "test",
    sorted({t for table in (ELSEWHERE, KEPT_ELSEWHERE) for tests in table.values() for t in tests}),
)
def test_every_test_that_a_table_names_exists(test):
    path, _, name = test.partition("::")
    assert name in functions(TESTS / path)


def test_every_promise_has_a_test_of_its_own():
    names = functions(FOLDER / "test_promises.py")
    found = {int(name[6:8]) for name in names if re.match(r"test_p\d\d_", name)}
    assert found == set(PROMISES)


def test_a_failed_test_shows_in_its_row():
    ended = [
        ("tests/faults/test_x.py::test_fault[13 no overlap: pan]", "passed"),
        ("tests/faults/test_x.py::test_fault[13 no overlap: ms]", "failed"),
        ("tests/faults/test_x.py::test_fault[46 no driver (simulated)]", "passed"),
        ("tests/core/test_download.py::test_no_server_at_all_is_said", "passed"),
        ("tests/faults/test_promises.py::test_p09_no_network[gsa]", "passed"),
    ]
    text, summary = tables.written(ended)
    lines = text.splitlines()
    row = next(line for line in lines if line.startswith("| 13 |"))
    assert "| failed | faults/test_x.py no overlap: 1 passed, 1 failed |" in row
    assert "| simulated |" in next(line for line in lines if line.startswith("| 46 |"))
    assert "| passed |" in next(line for line in lines if line.startswith("| 43 |"))
    assert "| passed |" in next(line for line in lines if line.startswith("| P9 |"))
    assert "| missing |" in next(line for line in lines if line.startswith("| 1 |"))
    assert summary.startswith("72 rows: ")
    assert "1 failed" in summary


def test_faults_are_labelled_with_their_row():
    assert place.Fault(7, "x", print, ("a", 1), simulated=True).label == "07 x: a (simulated)"
