"""The one way of weights into a folder, from a file or from the network.

The file is copied to a part file of our own; the copy is hashed, read and compared with what it ought
to be, and only then does it get its name. What another process does meanwhile to the file it came from,
or what a server sent, cannot matter.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Callable

from ksdiff_core.errors import Cancelled, OutputError, WeightsError
from ksdiff_core.facts import Progress
from ksdiff_core.machine.lock import FileLock
from ksdiff_core.weights.file import BLOCK_BYTES, check_values, file_sha256, read_header
from ksdiff_core.weights.table import Entry, describe

FOLDER_VARIABLE = "KSDIFF_WEIGHTS_DIR"
"""Environment variable that names the user's folder."""

ANOTHER_FOLDER = f"Free space or permissions there, or set {FOLDER_VARIABLE} to another folder."

STALE_S = 24 * 3600
"""Age of part files that nobody will continue."""

PAUSE_S = 0.2
"""Between two looks at a lock that another process holds."""

RETRIES = 5
"""Times to rename on Windows, where a virus scanner may hold a new file for a moment."""


def install(
    source: Path, entry: Entry, folder: Path, progress: Progress, cancelled: Callable[[], bool]
) -> None:
    """Give the user's folder the weights that ``entry`` describes, and a record of them.

    Args:
        source: Where they are.
        entry: What they ought to be, with their SHA-256. Imported weights are described anew from
            their header.
        folder: The user's folder; locked for this name by the caller.
        progress: Called with bytes done, bytes in all, and what is going on.
        cancelled: Asked often.

    Raises:
        WeightsError: They are something else or damaged, or the folder cannot take them.
        Cancelled: Then the folder is as it was.
    """
    part = _new_part(folder, entry.name)
    try:
        size, found = _copy(source, part, entry.name, progress, cancelled)
        compare(entry, source, size, found)
        header = read_header(part)
        check_values(part, lambda: stop_if(cancelled))
        if entry.kind == "imported":
            entry = describe(entry.name, entry.kind, size, found, header, entry.url)
            _write_record(folder, entry)
        # What mkstemp makes only its owner may read; weights are to be shared.
        part.chmod(0o644)
        _rename(part, folder / entry.file)
    except OSError as error:
        raise WeightsError(f"{folder} cannot be written: {error}.", ANOTHER_FOLDER) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def compare(entry: Entry, path: Path, size: int, sha256: str) -> None:
    """Whether a file is what an entry says.

    Args:
        entry: What is expected; 0 bytes or an empty hash are not known.
        path: The file, for the message.
        size: Its bytes.
        sha256: Its hash.

    Raises:
        WeightsError: It is not; says both.
    """
    if entry.bytes in (0, size) and entry.sha256 in ("", sha256):
        return
    expected = f"{entry.bytes} bytes and " if entry.bytes else ""
    with path.open("rb") as file:
        page = " It begins like a web page." if file.read(64).lstrip()[:1] == b"<" else ""
    raise WeightsError(
        f"{path} is not what {entry.name} ought to be: found {size} bytes and SHA-256 {sha256},"
        f" expected {expected}SHA-256 {entry.sha256}.{page}",
        "Get the file anew from where it is published.",
    )


def record_path(folder: Path, name: str) -> Path:
    """Where the entry of imported weights is kept."""
    return folder / f"{name}.json"


def is_file_with(path: Path, sha256: str) -> bool:
    """Whether a file exists and has this hash."""
    try:
        return path.is_file() and file_sha256(path) == sha256
    except OSError:
        return False


def stop_if(cancelled: Callable[[], bool]) -> None:
    """Raises Cancelled when the user wants to stop."""
    if cancelled():
        raise Cancelled("Cancelled. Nothing was installed.")


@contextmanager
def locked(
    folder: Path, name: str, progress: Progress, cancelled: Callable[[], bool]
) -> Iterator[None]:
    """Alone with ``name`` in a folder, which is made when needed; waits for other processes.

    Raises:
        WeightsError: The folder cannot be made or written.
    """

    def wait() -> None:
        stop_if(cancelled)
        progress(0, 0, "Waiting for another KSDiff that installs the same weights")
        time.sleep(PAUSE_S)

    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(str(folder / f"{name}.lock"), wait)
    except OSError as error:
        raise WeightsError(f"{folder} cannot be made: {error.strerror}.", ANOTHER_FOLDER) from error
    except OutputError as error:
        raise WeightsError(error.message, ANOTHER_FOLDER) from error
    try:
        yield
    finally:
        lock.release()


def require_space(folder: Path, needed: int) -> None:
    """Raises WeightsError if a folder has less free than ``needed`` bytes."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise WeightsError(
            f"{folder} has {free / 1e6:.0f} MB free; {needed / 1e6:.0f} MB are needed.",
            ANOTHER_FOLDER,
        )


def remove_stale_parts(folder: Path) -> None:
    """Delete what killed processes left long ago."""
    for pattern in ("*.part", "*.part.json"):
        for path in folder.glob(pattern):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > STALE_S:
                    path.unlink()


def _new_part(folder: Path, name: str) -> Path:
    try:
        handle, path = tempfile.mkstemp(".part", f"{name}.", folder)
    except OSError as error:
        raise WeightsError(
            f"Nothing can be written to {folder}: {error.strerror}.", ANOTHER_FOLDER
        ) from error
    os.close(handle)
    return Path(path)


def _copy(
    source: Path, part: Path, name: str, progress: Progress, cancelled: Callable[[], bool]
) -> tuple[int, str]:
    """Bytes and SHA-256 of what was copied."""
    total = source.stat().st_size
    require_space(part.parent, total)
    digest, done = hashlib.sha256(), 0
    with source.open("rb") as old, part.open("wb") as new:
        while block := old.read(BLOCK_BYTES):
            stop_if(cancelled)
            new.write(block)
            digest.update(block)
            done += len(block)
            progress(done, total, f"Verifying {name}")
        new.flush()
        os.fsync(new.fileno())
    return done, digest.hexdigest()


def _write_record(folder: Path, entry: Entry) -> None:
    path = record_path(folder, entry.name)
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps(entry.to_dict(), indent=2) + "\n", "utf-8")
    _rename(part, path)


def _rename(part: Path, target: Path) -> None:
    for attempt in range(RETRIES):
        try:
            os.replace(part, target)
        except PermissionError as error:
            if attempt == RETRIES - 1:
                raise WeightsError(
                    f"{target} cannot be replaced: {error.strerror}.",
                    "Close the programs that use it, and try again.",
                ) from error
            time.sleep(PAUSE_S)
        else:
            return
