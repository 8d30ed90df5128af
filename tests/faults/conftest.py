"""The place of a fault, and the table of all of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from place import Place
from rows import NARROWER, NOT_BUILT, ROWS

_LABEL = re.compile(r"test_(?:fault|killing)\[(\d\d) (.*)\]")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Place:
    return Place(tmp_path, monkeypatch, request.getfixturevalue)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--faults-table", action="store_true", help="print the table of all faults")


def pytest_terminal_summary(terminalreporter, config: pytest.Config) -> None:
    """One line for each row: its tests, how they ended, and what is left out."""
    if not config.getoption("--faults-table", default=False):
        return
    ended: dict[int, list[tuple[str, str, bool]]] = {}
    for outcome in ("passed", "failed", "error", "skipped"):
        for report in terminalreporter.stats.get(outcome, ()):
            found = _LABEL.search(report.nodeid)
            if found:
                simulated = found[2].endswith("(simulated)")
                name = f"{Path(report.nodeid.split('::')[0]).name} {found[2]}"
                ended.setdefault(int(found[1]), []).append((name, outcome, simulated))
    counts = dict.fromkeys(("passed", "simulated", "failed", "skipped", "not built", "missing"), 0)
    terminalreporter.section("faults")
    for row, title in ROWS.items():
        state = _state(row, ended.get(row, []))
        counts[state] += 1
        terminalreporter.write_line(f"{row:2}  {state:9}  {title}")
        note = NOT_BUILT.get(row) or NARROWER.get(row)
        if note:
            terminalreporter.write_line(f"{'':15}but: {note}")
        for name, outcome, _ in ended.get(row, []):
            terminalreporter.write_line(f"{'':15}{outcome:8} {name}")
    summary = ", ".join(f"{count} {state}" for state, count in counts.items() if count)
    terminalreporter.write_line(f"{len(ROWS)} rows: {summary}")


def _state(row: int, tests: list[tuple[str, str, bool]]) -> str:
    outcomes = {outcome for _, outcome, _ in tests}
    if outcomes & {"failed", "error"}:
        return "failed"
    if not tests:
        return "not built" if row in NOT_BUILT else "missing"
    if "passed" not in outcomes:
        return "skipped"
    return "simulated" if all(simulated for *_, simulated in tests) else "passed"
