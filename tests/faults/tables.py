"""The tables of the 72 faults and the 12 promises as Markdown: their tests, and how these ended."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rows import ELSEWHERE, KEPT_ELSEWHERE, NARROWER, NOT_BUILT, PROMISES, ROWS

_FAULT = re.compile(r"test_(?:fault|killing)\[(\d\d) ")
_PROMISE = re.compile(r"::test_p(\d\d)_")

Ended = Sequence[tuple[str, str]]


def written(ended: Ended) -> tuple[str, str]:
    """Both tables, and one line that counts.

    Args:
        ended: Node id and outcome ("passed", "failed", "error", "skipped") of every test that was run.
    """
    faults, promises = _sorted(ended, _FAULT, ELSEWHERE), _sorted(ended, _PROMISE, KEPT_ELSEWHERE)
    lines = ["| # | fault | state | tests | note |", "|--:|---|---|---|---|"]
    counts: dict[str, int] = {}
    for row, title in ROWS.items():
        tests = faults.get(row, [])
        state = state_of(tests) if tests or row not in NOT_BUILT else "not built"
        counts[state] = counts.get(state, 0) + 1
        note = NOT_BUILT.get(row) or NARROWER.get(row, "")
        lines.append(f"| {row} | {title} | {state} | {_named(tests)} | {note} |")
    lines += ["", "| # | promise | state | tests |", "|--:|---|---|---|"]
    for number, title in PROMISES.items():
        tests = promises.get(number, [])
        lines.append(f"| P{number} | {title} | {state_of(tests)} | {_named(tests)} |")
    counted = ", ".join(f"{count} {state}" for state, count in counts.items())
    summary = f"{len(ROWS)} rows: {counted}"
    return "\n".join([*lines, "", summary, ""]), summary


def state_of(tests: Ended) -> str:
    """How a row stands by the outcomes of its tests."""
    outcomes = {outcome for _, outcome in tests}
    if not tests:
        return "missing"
    if outcomes & {"failed", "error"}:
        return "failed"
    if "passed" not in outcomes:
        return "skipped"
    simulated = all(name.endswith("(simulated)]") for name, o in tests if o == "passed")
    return "simulated" if simulated else "passed"


def _sorted(
    ended: Ended, own: re.Pattern[str], elsewhere: dict[int, tuple[str, ...]]
) -> dict[int, list[tuple[str, str]]]:
    """Tests by the row that they prove."""
    rows: dict[str, list[int]] = {}
    for row, names in elsewhere.items():
        for name in names:
            rows.setdefault(f"tests/{name}", []).append(row)
    found: dict[int, list[tuple[str, str]]] = {}
    for name, outcome in ended:
        match = own.search(name)
        proved = [int(match[1])] if match else []
        for row in (*proved, *rows.get(name.partition("[")[0], ())):
            found.setdefault(row, []).append((name, outcome))
    return found


def _named(tests: Ended) -> str:
    """Tests for a cell; those that differ only in their parameters once, with their number."""
    cells: dict[str, list[str]] = {}
    for name, outcome in tests:
        fault = _FAULT.search(name)
        path, _, test = name.partition("::")
        test = test.split("[")[0]
        if fault:
            variant = name[fault.end() : -1]
            test = re.split(r": |\]", variant)[0] + " (simulated)" * (
                variant.endswith("(simulated)") and ": " in variant
            )
        cells.setdefault(f"{path.removeprefix('tests/')} {test}", []).append(outcome)
    shown = []
    for name, outcomes in cells.items():
        counts = ", ".join(f"{outcomes.count(o)} {o}" for o in dict.fromkeys(outcomes))
        shown.append(f"{name.replace('|', ' ')}: {counts}")
    return "<br>".join(shown)
