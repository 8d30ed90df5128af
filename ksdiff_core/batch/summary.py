"""What became of a batch, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from ksdiff_core.batch.machine import Share
from ksdiff_core.batch.pool import Outcome
from ksdiff_core.batch.scenes import SceneRow

STATES = ("done", "skipped", "failed", "cancelled")
_TITLES = ("scene", "state", "pixels", "bands", "seconds")


def table(rows: Sequence[SceneRow], outcomes: Sequence[Outcome]) -> str:
    """A line per row, a line for the whole, and a paragraph per problem."""
    lines = [_TITLES, *(_line(row, outcome) for row, outcome in zip(rows, outcomes))]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_TITLES))]
    text = ["  ".join(cell.ljust(w) for cell, w in zip(line, widths)).rstrip() for line in lines]
    counts = {state: sum(o.state == state for o in outcomes) for state in STATES}
    text += ["", ", ".join(f"{count} {state}" for state, count in counts.items() if count) + "."]
    text += [
        f"{row.name} failed: {outcome.problem}"
        for row, outcome in zip(rows, outcomes)
        if outcome.state == "failed"
    ]
    return "\n".join(text)


def document(
    rows: Sequence[SceneRow], outcomes: Sequence[Outcome], given: Share, notes: Sequence[str]
) -> dict:
    """The same and all facts of every run, ready for JSON."""
    described = []
    for row, outcome in zip(rows, outcomes):
        result = {key: value for key, value in outcome.result.items() if key != "event"}
        described.append(
            {
                "name": row.name,
                "state": outcome.state,
                "seconds": round(outcome.seconds, 3),
                "problem": outcome.problem,
                "job": asdict(row.job) if row.job else None,
                "result": result,
            }
        )
    return {"runs": asdict(given), "rows": described, "notes": list(notes)}


def _line(row: SceneRow, outcome: Outcome) -> tuple[str, ...]:
    result = outcome.result
    pixels = f"{result['width']} x {result['height']}" if result else ""
    seconds = f"{outcome.seconds:.1f}" if outcome.seconds else ""
    return row.name, outcome.state, pixels, str(result.get("bands", "")), seconds
