"""The weights that KSDiff knows: what they are, where they come from, and their SHA-256.

The table is a file of its own, ``resources/weights/weights.json``, which ``make weights-table`` makes
anew from the files beside it. The weights that a user adds are described by the same record.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from functools import lru_cache
from pathlib import Path

from ksdiff_core.errors import WeightsError
from ksdiff_core.weights.file import FOLDER, MALFORMED, MAX_FILE_BYTES

TABLE = FOLDER / "weights.json"

SUFFIX = ".safetensors"

KINDS = ("shipped", "downloadable", "imported")

USUAL_WIDTH = 64
"""Channels of the trunk of the shipped network; those with fewer are called smaller."""

_NAME = re.compile(r"(?!(con|prn|aux|nul|com\d|lpt\d)(\.|$))[a-z0-9][a-z0-9._-]{0,63}")
"""Names are file names on every system: lower case, no folder, no device of Windows."""

_LONGEST_TEXT = 300
"""Characters of a text that an unknown file says of itself."""


@dataclass(frozen=True)
class Entry:
    """What is known of one weights file.

    Attributes:
        name: What it is called in jobs and commands.
        title: What it is, for people.
        version: Its own version.
        kind: "shipped" with KSDiff, "downloadable" from ``url``, or "imported" by the user.
        bytes: Size of the file.
        sha256: 64 hexadecimal digits; empty when nobody has stated it.
        licence: Under which the weights may be used.
        training_data: What they learned from, "sensor: licence" each.
        url: Where they can be downloaded; may be empty.
    """

    name: str
    title: str
    version: str
    kind: str
    bytes: int
    sha256: str
    licence: str
    training_data: tuple[str, ...] = ()
    url: str = ""

    @property
    def file(self) -> str:
        """Name of the file in its folder."""
        return self.name + SUFFIX

    def to_dict(self) -> dict[str, object]:
        """The entry as it stands in the table."""
        # In groups the digits can be compared by eye, and no search for secrets takes them for one.
        groups = " ".join(self.sha256[i : i + 8] for i in range(0, len(self.sha256), 8))
        return {
            **asdict(self),
            "file": self.file,
            "sha256": groups,
            "training_data": list(self.training_data),
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, object]) -> Entry:
        """The entry that a record of the table describes.

        Raises:
            ValueError: A value is missing, unknown, of the wrong type or out of range.
        """
        known = {field.name for field in fields(cls)} | {"file"}
        if set(values) != known:
            raise ValueError(f"keys {sorted(values)}, expected {sorted(known)}")
        data = values["training_data"]
        texts = ("name", "title", "version", "kind", "licence", "url", "sha256")
        if not all(isinstance(values[key], str) for key in texts):
            raise ValueError(f"{', '.join(texts)} must be texts")
        if not isinstance(data, list) or not all(isinstance(item, str) for item in data):
            raise ValueError("training_data must be a list of texts")
        if type(values["bytes"]) is not int or not 0 < values["bytes"] <= MAX_FILE_BYTES:
            raise ValueError(f"bytes is {values['bytes']}")
        entry = cls(
            **{key: values[key] for key in texts if key != "sha256"},
            bytes=values["bytes"],
            sha256=plain_sha256(values["sha256"]) if values["sha256"] else "",
            training_data=tuple(data),
        )
        if not _NAME.fullmatch(entry.name) or entry.kind not in KINDS:
            raise ValueError(f"name {entry.name!r}, kind {entry.kind!r}")
        if values["file"] != entry.file:
            raise ValueError(f"file {values['file']!r}, expected {entry.file!r}")
        return entry


def describe(
    name: str, kind: str, size: int, sha256: str, header: Mapping[str, object], url: str = ""
) -> Entry:
    """The entry of a weights file from what its header says; see :class:`Entry` for the rest."""
    data = header.get("training_data")
    items = [item for item in data if isinstance(item, Mapping)] if isinstance(data, list) else []
    return Entry(
        name=name,
        title=_text(header.get("title") or _usual_title(header.get("architecture"))),
        version=_text(header.get("version")),
        kind=kind,
        bytes=size,
        sha256=sha256,
        licence=_text(header.get("licence")),
        training_data=tuple(
            f"{_text(item.get('sensor'))}: {_text(item.get('licence'))}" for item in items
        ),
        url=url,
    )


def _usual_title(architecture: object) -> str:
    """What weights are that do not say it themselves."""
    known = architecture if isinstance(architecture, Mapping) else {}
    if known.get("prior") == "none":
        return "KSDiff without the diffusion"
    width = known.get("width")
    if isinstance(width, int) and width < USUAL_WIDTH:
        return "Kernel-space diffusion, a smaller network"
    return "Kernel-space diffusion"


def read_table(path: str | Path = TABLE) -> tuple[Entry, ...]:
    """The entries of a table, in its order.

    Raises:
        WeightsError: The file is missing or damaged.
    """
    try:
        rows = json.loads(Path(path).read_text("utf-8"))
        entries = tuple(Entry.from_dict(row) for row in rows)
        if len({entry.name for entry in entries}) != len(entries):
            raise ValueError("a name stands there twice")
    except (OSError, *MALFORMED, WeightsError) as error:
        raise WeightsError(
            f"The table of weights {path} is damaged: {error}.", "Install KSDiff anew."
        ) from error
    return entries


@lru_cache(maxsize=1)
def known_weights() -> tuple[Entry, ...]:
    """The table that KSDiff comes with."""
    return read_table()


def plain_sha256(text: str) -> str:
    """64 small hexadecimal digits from any usual way to write a SHA-256.

    Raises:
        WeightsError: It is none.
    """
    digits = re.sub(r"[\s:]", "", re.sub(r"^\s*sha-?256\s*[:=]", "", text, flags=re.I)).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise WeightsError(
            f"“{text}” is not a SHA-256; 64 hexadecimal digits were expected.",
            "Copy it from where the weights are published.",
        )
    return digits


def checked_name(name: str) -> str:
    """The name in small letters.

    Raises:
        WeightsError: It cannot be the name of weights.
    """
    if not _NAME.fullmatch(name.lower()):
        raise WeightsError(
            f"“{name}” cannot be the name of weights.",
            "Use up to 64 letters a to z, digits, dots, hyphens and underscores.",
        )
    return name.lower()


def name_of_file(path: str | Path) -> str:
    """A possible name for weights that are in a file of any name."""
    stem = Path(path).name
    stem = stem[: -len(SUFFIX)] if stem.lower().endswith(SUFFIX) else stem
    name = re.sub(r"[^a-z0-9._-]+", "-", stem.lower()).strip("._-")[:64]
    return name if _NAME.fullmatch(name) else "weights"


def _text(value: object) -> str:
    """One line of a header that may hold anything."""
    return " ".join(str("" if value is None else value).split())[:_LONGEST_TEXT]
