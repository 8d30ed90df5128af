"""The pictures of the documentation: all there, all shown, all small, all described."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
PICTURES = sorted((ROOT / "docs" / "images").glob("*"))
MOST_BYTES = 150_000


def shown() -> list[tuple[str, Path]]:
    """Description and file of every picture on a page."""
    return [
        (words, (page.parent / link).resolve())
        for page in PAGES
        for words, link in re.findall(r"!\[(.*?)\]\((.+?)\)", page.read_text(encoding="utf-8"))
    ]


def test_every_picture_is_there_and_described():
    assert [str(path) for _, path in shown() if not path.is_file()] == []
    assert all(len(words) > 10 for words, _ in shown())


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_pictures_are_small_and_shown_somewhere(path):
    assert path.read_bytes().startswith(b"\x89PNG")
    assert path.stat().st_size <= MOST_BYTES
    assert path in {file for _, file in shown()}
