"""Which weights are on this machine, and how others come there and go.

Two folders: that of the weights which ship with KSDiff, which is never written to, and the user's.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Callable
from urllib.parse import urlsplit

from ksdiff_core.errors import WeightsError
from ksdiff_core.facts import Progress
from ksdiff_core.weights.download import Network, Wanted, check_url, discard, fetch
from ksdiff_core.weights.file import FOLDER, check_values, default_path, file_sha256, read_header
from ksdiff_core.weights.install import (
    compare,
    install,
    is_file_with,
    locked,
    record_path,
    remove_stale_parts,
    stop_if,
)
from ksdiff_core.weights.items import Item, item_at, own_entry, user_folder
from ksdiff_core.weights.table import (
    SUFFIX,
    Entry,
    checked_name,
    known_weights,
    name_of_file,
    plain_sha256,
)


def _silent(_done: int, _total: int, _text: str) -> None:
    return None


def _never() -> bool:
    return False


class WeightsStore:
    """The weights on this machine.

    Args:
        folder: The user's folder; that of :func:`user_folder` when empty. It is made when needed.
        table: Known weights; those that KSDiff comes with when None.
        shipped: Folder of the shipped files.
    """

    def __init__(
        self,
        folder: str | Path = "",
        table: Iterable[Entry] | None = None,
        shipped: Path = FOLDER,
    ) -> None:
        self.folder = Path(folder) if folder else user_folder()
        entries = known_weights() if table is None else table
        self._table = {entry.name: entry for entry in entries}
        self._shipped = shipped

    def items(self) -> list[Item]:
        """All weights: those of the table in its order, then the user's own by name."""
        items = [self._item(entry) for entry in self._table.values()]
        paths = {path.name[: -len(SUFFIX)]: path for path in self.folder.glob("*" + SUFFIX)}
        names = sorted(n for n in paths if n not in self._table and n == name_of_file(paths[n]))
        return items + [self._item(own_entry(paths[name], name)) for name in names]

    def item(self, name: str) -> Item:
        """The weights of a name.

        Raises:
            WeightsError: There are none.
        """
        items = {item.entry.name: item for item in self.items()}
        if name.lower() not in items:
            raise WeightsError(f"No weights are called “{name}”.", f"Known are {', '.join(items)}.")
        return items[name.lower()]

    def find(self, weights: str) -> Path:
        """The file of :attr:`ksdiff_core.job.Job.weights`.

        Args:
            weights: A name, or the path of a file; empty for the shipped weights. A text without
                folder and suffix is a name first.

        Raises:
            WeightsError: No such name, or weights that are not on this machine.
        """
        if not weights:
            return default_path()
        if weights.lower().endswith(SUFFIX) or os.path.basename(weights) != weights:
            return Path(weights)
        names = {item.entry.name for item in self.items()}
        if weights.lower() not in names and os.path.isfile(weights):
            return Path(weights)
        item = self.item(weights)
        item.require_file()
        return item.path

    def verify(self, name: str, tick: Callable[[], None] = lambda: None) -> str:
        """The SHA-256 of weights after header, values and hash were found right.

        Weights whose state is "unverified" have no hash to compare with.

        Args:
            name: Of weights that are on this machine.
            tick: Called now and then; may raise to stop.

        Raises:
            WeightsError: No such weights, or they are not what they ought to be.
        """
        item = self.item(name)
        item.require_file()
        found = _hash(item.path, tick)
        compare(item.entry, item.path, item.path.stat().st_size, found)
        read_header(item.path)
        check_values(item.path, tick)
        return found

    def import_file(
        self,
        source: str | Path,
        name: str = "",
        overwrite: bool = False,
        progress: Progress = _silent,
        cancelled: Callable[[], bool] = _never,
    ) -> Item:
        """Copy a file into the user's folder.

        Args:
            source: A weights file. One whose hash stands in the table is recognised.
            name: What to call it; after the file when empty.
            overwrite: Whether other weights of that name may be replaced.
            progress: Called with bytes done, bytes in all, and what is going on.
            cancelled: Asked often; True stops, and nothing was installed.

        Raises:
            WeightsError: Not good weights, or the name belongs to other ones.
        """
        source = Path(source)
        read_header(source)
        found = _hash(source, lambda: stop_if(cancelled))
        entry = self._chosen(name or self._name_of(found) or name_of_file(source), found)
        if not self._has(entry, overwrite):
            with locked(self.folder, entry.name, progress, cancelled):
                if not self._has(entry, overwrite):
                    install(source, entry, self.folder, progress, cancelled)
        return self.item(entry.name)

    def download(
        self,
        name: str = "",
        url: str = "",
        sha256: str = "",
        overwrite: bool = False,
        network: Network | None = None,
        progress: Progress = _silent,
        cancelled: Callable[[], bool] = _never,
    ) -> Item:
        """Download weights into the user's folder; what was received before is continued.

        Args:
            name: Of downloadable weights; or what to call those of ``url``.
            url: Where other weights are; then ``sha256`` is needed too.
            sha256: What the file must be.
            overwrite: As in :meth:`import_file`, like the rest.
            network: How to reach the server.
            progress: See there.
            cancelled: See there.

        Raises:
            WeightsError: See there; or the file could not be had, or is not the one expected.
        """
        entry = self._wanted(name, url, sha256)
        if self._has(entry, overwrite):
            return self.item(entry.name)
        part = self.folder / f"{entry.sha256}.part"
        # No weights can have this name, so their own lock is another one.
        with locked(self.folder, f"{entry.sha256}~", progress, cancelled):
            # Another process may have finished while this one waited.
            if self._has(entry, overwrite):
                return self.item(entry.name)
            remove_stale_parts(self.folder)
            wanted = Wanted(entry.url, entry.name, entry.bytes)
            fetch(wanted, part, network or Network(), progress, cancelled)
            with locked(self.folder, entry.name, progress, cancelled):
                try:
                    if not self._has(entry, overwrite):
                        install(part, entry, self.folder, progress, cancelled)
                except WeightsError:
                    # Whole but wrong: continuing it would never help.
                    discard(part)
                    raise
            discard(part)
        return self.item(entry.name)

    def remove(self, name: str) -> Path:
        """Delete weights from the user's folder; the path that they had.

        Raises:
            WeightsError: They are not there, ship with KSDiff, or are in use.
        """
        item = self.item(name)
        if item.entry.kind == "shipped":
            raise WeightsError(
                f"The weights {item.entry.name} ship with KSDiff and stay.",
                f"Only weights in {self.folder} can be removed.",
            )
        item.require_file()
        with locked(self.folder, item.entry.name, _silent, _never):
            try:
                item.path.unlink()
            except OSError as error:
                raise WeightsError(
                    f"{item.path} cannot be deleted: {error.strerror}.",
                    "Close the programs that use it, and try again.",
                ) from error
            with suppress(OSError):
                record_path(self.folder, item.entry.name).unlink()
        return item.path

    def _item(self, entry: Entry) -> Item:
        return item_at(entry, self._shipped if entry.kind == "shipped" else self.folder)

    def _name_of(self, sha256: str) -> str:
        return next((e.name for e in self._table.values() if e.sha256 == sha256), "")

    def _chosen(self, name: str, sha256: str, url: str = "") -> Entry:
        """What weights of this name and content ought to be."""
        name = checked_name(name)
        known = self._table.get(name)
        if known is None:
            return Entry(name, "", "", "imported", 0, sha256, "", url=url)
        if known.sha256 != sha256:
            raise WeightsError(
                f"{name} is the name of weights with SHA-256 {known.sha256}, not {sha256}.",
                "Give the other weights another name.",
            )
        return replace(known, url=url or known.url)

    def _wanted(self, name: str, url: str, sha256: str) -> Entry:
        """What a request to download is about."""
        if url:
            check_url(url)
            if not sha256:
                raise WeightsError(
                    "An address alone is not enough: the SHA-256 of the weights is needed too.",
                    "Copy it from where the weights are published.",
                )
            digits = plain_sha256(sha256)
            path = urlsplit(url).path
            return self._chosen(name or self._name_of(digits) or name_of_file(path), digits, url)
        entry = self.item(name).entry
        if not entry.url and entry.kind != "shipped":
            raise WeightsError(
                f"Nobody has said where the weights {entry.name} can be downloaded.",
                "Give an address and a SHA-256, or import a file.",
            )
        if sha256 and plain_sha256(sha256) != entry.sha256:
            raise WeightsError(
                f"{entry.name} has SHA-256 {entry.sha256}, not {plain_sha256(sha256)}.",
                "Leave the hash out, or give the address of the other weights.",
            )
        return entry

    def _has(self, entry: Entry, overwrite: bool) -> bool:
        """Whether these very weights are installed.

        Raises:
            WeightsError: Others of that name are, and must stay.
        """
        item = self._item(entry)
        there = is_file_with(item.path, entry.sha256)
        if entry.kind == "shipped" and not there:
            raise WeightsError(
                f"{entry.name} ships with KSDiff, but {item.path} is damaged.",
                "Install KSDiff anew.",
            )
        if not there and item.path.exists() and not overwrite:
            raise WeightsError(
                f"Other weights are called {entry.name} already ({item.path}).",
                "Choose another name, remove them first, or allow to overwrite them.",
            )
        return there and (entry.kind != "imported" or record_path(self.folder, entry.name).exists())


def _hash(path: Path, tick: Callable[[], None]) -> str:
    try:
        return file_sha256(path, tick)
    except OSError as error:
        said = f"The weights {path} cannot be read: {error.strerror}."
        raise WeightsError(said, "Choose a file that you may read.") from error
