"""Words for weights in the user's language, the same in the dialog and in reports."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ksdiff_core.weights.table import Entry

translate = QCoreApplication.translate


def listing_labels() -> dict[str, str]:
    """What :func:`ksdiff_core.weights.listing.as_html` calls things."""
    return {
        "title": translate("KSDiff", "Weights of KSDiff"),
        "folder": translate("KSDiff", "Folder of your own weights"),
        "name": translate("KSDiff", "Name"),
        "version": translate("KSDiff", "Version"),
        "size": translate("KSDiff", "Size"),
        "state": translate("KSDiff", "State"),
        "licence": translate("KSDiff", "Licence"),
        "origin": translate("KSDiff", "Trained on"),
        "hash": translate("KSDiff", "SHA-256"),
        **state_words(),
    }


def state_words() -> dict[str, str]:
    """The states of weights."""
    return {
        "ready": translate("KSDiff", "ready"),
        "missing": translate("KSDiff", "can be downloaded"),
        "unverified": translate("KSDiff", "without known hash"),
        "wrong": translate("KSDiff", "not as expected"),
    }


def state_sentences() -> dict[str, str]:
    """What to know of states in which there is something to know."""
    return {
        "unverified": translate(
            "KSDiff",
            "Nobody has stated a SHA-256 to compare this file with. Import it to have one kept.",
        ),
        "wrong": translate(
            "KSDiff",
            "This file is damaged, or not the one that is known by this name. Remove it, or get it anew.",
        ),
    }


def kind_words() -> dict[str, str]:
    """The kinds of weights."""
    return {
        "shipped": translate("KSDiff", "ships with KSDiff"),
        "downloadable": translate("KSDiff", "download"),
        "imported": translate("KSDiff", "added by you"),
    }


def size_words(size: int) -> str:
    """Bytes as people of this language write them; empty if nobody knows."""
    return f"{QLocale().toString(size / 1e6, 'f', 1)} MB" if size else ""


def described(entry: Entry, path: Path | None = None) -> str:
    """HTML with all that is known of weights.

    Args:
        entry: The weights.
        path: Where they are, if they are on this machine.
    """
    digits = " ".join(entry.sha256[i : i + 8] for i in range(0, len(entry.sha256), 8))
    rows = (
        (translate("KSDiff", "Licence"), (entry.licence,)),
        (translate("KSDiff", "Trained on"), entry.training_data),
        (translate("KSDiff", "SHA-256"), (digits,)),
        (translate("KSDiff", "File"), (str(path or ""),)),
        (translate("KSDiff", "Address"), (entry.url,)),
    )
    cells = "".join(
        f"<tr><td><b>{escape(label)}</b>&nbsp;&nbsp;</td><td>{_paragraphs(lines)}</td></tr>"
        for label, lines in rows
        if any(lines)
    )
    size = f", {size_words(entry.bytes)}" if entry.bytes else ""
    heading = f"<p><b>{escape(entry.title or entry.name)}</b> {escape(entry.version)}{size}</p>"
    return f"{heading}<table cellspacing='3'>{cells}</table>"


def _paragraphs(lines: Sequence[str]) -> str:
    mark = "• " if len(lines) > 1 else ""
    return "<br>".join(mark + escape(line) for line in lines)
