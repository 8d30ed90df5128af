"""What is known of the weights in a folder, without looking at more than sizes and headers."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ksdiff_core.errors import WeightsError
from ksdiff_core.weights.file import MALFORMED, read_header
from ksdiff_core.weights.install import FOLDER_VARIABLE, record_path
from ksdiff_core.weights.table import Entry, describe

STATES = ("ready", "missing", "unverified", "wrong")


@dataclass(frozen=True)
class Item:
    """Weights as they are on this machine.

    Attributes:
        entry: What they ought to be.
        path: Where their file is, or would be.
        state: One of ``STATES``: "missing" if they must be downloaded first, "unverified" if nobody
            has stated a SHA-256 to compare with, "wrong" if they cannot be what the entry says.
    """

    entry: Entry
    path: Path
    state: str

    @property
    def removable(self) -> bool:
        """Whether there is a file of the user's to delete."""
        return self.entry.kind != "shipped" and self.state != "missing"

    @property
    def downloadable(self) -> bool:
        """Whether there is a file to get, and an address to get it from."""
        return self.entry.kind == "downloadable" and self.state in ("missing", "wrong")

    def require_file(self) -> None:
        """Raises WeightsError if the file is not on this machine."""
        if self.state == "missing":
            raise WeightsError(
                f"The weights {self.entry.name} are not on this machine.",
                "Download them: Plugins, KSDiff, Weights in QGIS, the algorithm ksdiff:weights, or"
                f" python -m ksdiff_core weights download {self.entry.name}.",
            )


def user_folder() -> Path:
    """The user's folder where nobody says otherwise: from the environment, else by the system."""
    chosen = os.environ.get(FOLDER_VARIABLE, "")
    if chosen:
        return Path(chosen).expanduser()
    home = Path.home()
    if os.name == "nt":  # pragma: no cover - pathlib has no such paths elsewhere
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "ksdiff" / "weights"


def item_at(entry: Entry, folder: Path) -> Item:
    """The weights of an entry as they are in a folder."""
    path = folder / entry.file
    return Item(entry, path, _state(entry, path))


def own_entry(path: Path, name: str) -> Entry:
    """The entry of weights that the user added: as recorded, else from their header, without hash."""
    # Without a record, or with a spoilt one, somebody has put the file there by hand.
    with suppress(OSError, *MALFORMED, WeightsError):
        entry = Entry.from_dict(json.loads(record_path(path.parent, name).read_text("utf-8")))
        if (entry.name, entry.kind) == (name, "imported"):
            return entry
    try:
        return describe(name, "imported", path.stat().st_size, "", read_header(path))
    except (OSError, WeightsError):
        return Entry(name, "", "", "imported", 0, "", "")


def _state(entry: Entry, path: Path) -> str:
    if not path.exists():
        return "missing"
    try:
        read_header(path)
        if path.stat().st_size != entry.bytes:
            return "wrong"
    except (OSError, WeightsError):
        return "wrong"
    return "ready" if entry.sha256 else "unverified"
