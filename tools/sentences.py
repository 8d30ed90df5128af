"""The sentences with which the core speaks to users, as templates: what the plugin can say in other languages.

The core speaks English wherever it runs, also in another Python. The plugin recognises what comes from it by
these templates, with {0}, {1} ... for what is filled in.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

CORE = Path(__file__).resolve().parent.parent / "ksdiff_core"

COMMANDS = {
    "__main__.py",
    "batch",
    "commands",
    "evaluation",
    "synthetic",
    "training",
    "weights/listing.py",
}
"""Folders and modules that only speak on the command line, which is English."""

PAGES = {"assessment", "bandchoice.py", "bands.py"}
"""Modules whose single words stand on a page, too."""

MISTAKES = {
    "ValueError",
    "TypeError",
    "RuntimeError",
    "KeyError",
    "OSError",
    "getLogger",
    "compile",
}
"""Calls whose texts are for programmers."""

WORDS = (
    "good",
    "moderate",
    "poor",
    "unknown",
    "Good",
    "Moderate",
    "Poor",
    "Unknown",
    "above",
    "below",
    "ideal",
    "brightest",
    "darkest",
    "greenest",
    "en",
)
"""Single words of the page that look like keys in the code."""

SIGNS = {"_NO_MEMORY", "_UNSUPPORTED", "_GPU_FAILED"}
"""Constants with what other programs say."""

_TAG = re.compile(r"<[^>]*>")
_CODE = re.compile(r"^[a-z_0-9./:-]+$|=\"|[;:]\S+[;}]|^class=|^import ")
_MARK = re.compile(r"\{\d+\}")


@cache
def sentences() -> tuple[str, ...]:
    """All templates, in the order of files and lines, each once."""
    found: dict[str, None] = dict.fromkeys(WORDS)
    for path in sorted(CORE.rglob("*.py")):
        if not is_spoken(path):
            continue
        words = bool(set(path.relative_to(CORE).parts) & PAGES)
        for text in templates(ast.parse(path.read_text(encoding="utf-8"))):
            for piece in _TAG.split(text):
                if (piece := piece.strip(" \n")) and is_sentence(piece, words):
                    found[renumbered(piece)] = None
    return tuple(found)


def is_spoken(path: Path) -> bool:
    """Whether a module of the core speaks to the plugin, and not on the command line only."""
    if CORE not in path.parents:
        return False
    place = path.relative_to(CORE)
    return not {place.parts[0], place.as_posix()} & COMMANDS


def is_sentence(text: str, words: bool) -> bool:
    """Whether a text is for readers: several words, one with a full stop, or capitalised if ``words`` count."""
    plain = _MARK.sub("", text)
    if not re.search(r"[a-z]{2}", plain) or _CODE.search(text):
        return False
    spoken = re.findall(r"[A-Za-z]{2,}", plain)
    if " " in text.strip():
        return len("".join(spoken)) >= 3
    return (words and text[0].isupper()) or bool(re.fullmatch(r"[A-Z][a-z]+\.", text))


def renumbered(text: str) -> str:
    """The same template with its places counted from 0."""
    numbers: dict[str, str] = {}
    return _MARK.sub(lambda m: numbers.setdefault(m[0], f"{{{len(numbers)}}}"), text)


def templates(tree: ast.Module) -> Iterator[str]:
    """Every text of a module that is neither documentation nor meant for programmers."""
    skipped = set(_unspoken(tree))
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield _numbered(re.split(r"%[sd]", node.value))
        elif isinstance(node, ast.JoinedStr):
            texts = [getattr(part, "value", "") for part in node.values]
            places = iter(range(len(texts)))
            yield "".join(t if isinstance(t, str) else f"{{{next(places)}}}" for t in texts)


def _numbered(parts: list[str]) -> str:
    """Parts of a text with numbered places between them."""
    return "".join(f"{{{index - 1}}}{part}" if index else part for index, part in enumerate(parts))


def _unspoken(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        silent: list[ast.AST] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            silent = [node.value]
        elif isinstance(node, ast.JoinedStr):
            # Its parts are told as a whole; texts within its places stand for themselves.
            silent = [part for part in node.values if isinstance(part, ast.Constant)]
            silent += [n for v in node.values for n in _formats(v)]
        elif isinstance(node, ast.Call) and _name(node.func) in MISTAKES:
            silent = list(ast.walk(node))
        elif isinstance(node, (ast.Compare, ast.Subscript)):
            silent = [n for n in ast.walk(node) if isinstance(n, ast.Constant)]
        elif isinstance(node, ast.Assign) and _name(node.targets[0]) in SIGNS:
            silent = list(ast.walk(node))
        yield from (id(n) for n in silent)


def _formats(value: ast.AST) -> Iterator[ast.AST]:
    if isinstance(value, ast.FormattedValue) and value.format_spec is not None:
        yield from ast.walk(value.format_spec)


def _name(function: ast.AST) -> str:
    return getattr(function, "id", "") or getattr(function, "attr", "")
