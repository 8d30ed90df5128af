"""Weights shown to people and programs: a table of text, a page of HTML, or JSON."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping, Sequence

from ksdiff_core.weights.items import Item
from ksdiff_core.weights.table import Entry

_STYLE = """
body { font: 15px/1.5 sans-serif; margin: 2em auto; max-width: 60em; padding: 0 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #bbb; padding: .4em .8em .4em 0; text-align: left; vertical-align: top; }
th { border-bottom-width: 2px; }
td.number { text-align: right; white-space: nowrap; }
code { overflow-wrap: anywhere; }
"""


def size_text(size: int) -> str:
    """Bytes for people: "4.6 MB"; "?" if nobody knows."""
    return f"{size / 1e6:.1f} MB" if size else "?"


def verdict(entry: Entry) -> str:
    """What it means that weights of this entry were found right."""
    if not entry.sha256:
        return "good weights, but nobody has stated a hash to compare with"
    return "as added" if entry.kind == "imported" else "as published"


def as_text(items: Sequence[Item]) -> str:
    """A table with a line for each."""
    rows = [("NAME", "VERSION", "SIZE", "STATE", "LICENCE", "TITLE")]
    for item in items:
        entry = item.entry
        size = size_text(entry.bytes)
        rows.append((entry.name, entry.version, size, item.state, entry.licence, entry.title))
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


def as_json(items: Sequence[Item], folder: str) -> str:
    """An object with the folder and a list of all that is known."""
    rows = [
        {**item.entry.to_dict(), "sha256": item.entry.sha256}
        | {"state": item.state, "path": str(item.path)}
        for item in items
    ]
    return json.dumps({"folder": folder, "weights": rows}, indent=2, ensure_ascii=False)


def as_html(items: Sequence[Item], folder: str, labels: Mapping[str, str]) -> str:
    """A page that needs nothing else.

    Args:
        items: What to show.
        folder: The user's folder.
        labels: Headings in the reader's language: "title", "folder", "name", "version", "size",
            "state", "licence", "origin", "hash", and one for each state.
    """
    keys = ("name", "version", "size", "state", "licence", "origin", "hash")
    head = "".join(f'<th scope="col">{html.escape(labels[key])}</th>' for key in keys)
    body = "\n".join(_row(item, labels) for item in items)
    title = html.escape(labels["title"])
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>
<body><h1>{title}</h1>
<p>{html.escape(labels["folder"])}: <code>{html.escape(folder)}</code></p>
<table><thead><tr>{head}</tr></thead><tbody>
{body}
</tbody></table></body></html>
"""


def _row(item: Item, labels: Mapping[str, str]) -> str:
    entry = item.entry
    text = {
        key: html.escape(value)
        for key, value in (
            ("name", entry.name),
            ("title", entry.title),
            ("version", entry.version),
            ("licence", entry.licence),
            ("hash", entry.sha256),
        )
    }
    origin = "<br>".join(html.escape(line) for line in entry.training_data)
    return (
        f"<tr><td><b>{text['name']}</b><br>{text['title']}</td><td>{text['version']}</td>"
        f'<td class="number">{size_text(entry.bytes)}</td><td>{html.escape(labels[item.state])}</td>'
        f"<td>{text['licence']}</td><td>{origin}</td><td><code>{text['hash']}</code></td></tr>"
    )
