"""From the reports of the checks to the table of the matrix."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

VERSIONS = ("QGIS", "Qt", "Python", "GDAL", "numpy", "torch")

KINDS = {"failure": "failed", "error": "failed", "skipped": "skipped"}


def outcome(report: Path, status: int) -> dict:
    """Numbers of passed, failed and skipped tests of a JUnit report, and the names of those that failed.

    A check that left no report, ran no test, or ended with an error that no test tells counts as one failure.
    """
    found = {"passed": 0, "failed": 0, "skipped": 0, "failures": []}
    cases = ElementTree.parse(report).iter("testcase") if report.exists() else ()
    for case in cases:
        kind = next((KINDS[child.tag] for child in case if child.tag in KINDS), "passed")
        found[kind] += 1
        if kind == "failed":
            found["failures"].append(f"{case.get('classname', '')}::{case.get('name')}")
    if (status or not found["passed"]) and not found["failed"]:
        found["failed"] = 1
        found["failures"].append(f"exit status {status}")
    return found


def words(check: dict) -> str:
    """One check in a cell of the table: passed, failed, skipped, and seconds."""
    return f"{check['passed']}/{check['failed']}/{check['skipped']} in {check['seconds']} s"


def good(row: dict) -> bool:
    return "failure" not in row and not any(check["failed"] for check in row["checks"].values())


def markdown(rows: dict[str, dict]) -> str:
    """One line per suite; below, what failed."""
    checks = list(dict.fromkeys(name for row in rows.values() for name in row.get("checks", {})))
    head = ["suite", *VERSIONS, "set-up", *checks, "commit"]
    lines = ["Each check: passed/failed/skipped.", "", line(head), line(["---"] * len(head))]
    for row in rows.values():
        versions = row.get("versions", {})
        cells = [row["suite"], *(versions.get(key, "-") for key in VERSIONS)]
        cells.append(f"{row['setup_s']} s" if "setup_s" in row else "failed")
        done = row.get("checks", {})
        cells += [words(done[name]) if name in done else "-" for name in checks]
        lines.append(line([*cells, row["commit"]]))
    failures = [
        f"- {row['suite']}: {text}"
        for row in rows.values()
        for text in [
            *([row["failure"]] if "failure" in row else []),
            *(text for check in row.get("checks", {}).values() for text in check["failures"]),
        ]
    ]
    return "\n".join([*lines, *(["", *failures] if failures else []), ""])


def line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def read(folder: Path) -> dict[str, dict]:
    """The rows of matrix.json by suite, none if there is no such file."""
    path = folder / "matrix.json"
    rows = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    return {row["suite"]: row for row in rows}


def write(rows: dict[str, dict], folder: Path) -> None:
    """matrix.md and matrix.json."""
    (folder / "matrix.md").write_text(markdown(rows), encoding="utf-8")
    text = json.dumps(list(rows.values()), indent=1)
    (folder / "matrix.json").write_text(text + "\n", encoding="utf-8")
