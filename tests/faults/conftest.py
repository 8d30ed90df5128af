"""The place of a fault, and the tables of all faults and promises."""

from __future__ import annotations

from pathlib import Path

import pytest
import tables
from place import Place


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Place:
    return Place(tmp_path, monkeypatch, request.getfixturevalue)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--faults-table", metavar="FILE", help="write the tables of faults and promises as Markdown"
    )


def pytest_terminal_summary(terminalreporter, config: pytest.Config) -> None:
    """The tables from what has just been run."""
    path = config.getoption("--faults-table", default=None)
    if not path:
        return
    ended = [
        (report.nodeid, outcome)
        for outcome in ("passed", "failed", "error", "skipped")
        for report in terminalreporter.stats.get(outcome, ())
        if outcome != "passed" or report.when == "call"
    ]
    text, summary = tables.written(ended)
    Path(path).write_text(text, encoding="utf-8")
    terminalreporter.write_line(summary)
