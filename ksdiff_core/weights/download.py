"""A file of bounded size from a server, into a part file that a later attempt may continue.

A part is continued only if the server proves that it still has the same content: a strong ETag, the same
length, and an answer to exactly the range that was asked for. Whether the file is the right one is for
its hash to say, and for others to check.

A server that asks to come back later (429 or 503 with ``Retry-After``) is asked again if the wait is
short; every other failure ends the attempt.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Callable
from urllib.parse import urlsplit

from ksdiff_core.errors import Cancelled, WeightsError
from ksdiff_core.facts import Progress
from ksdiff_core.weights.file import MAX_FILE_BYTES
from ksdiff_core.weights.install import ANOTHER_FOLDER, require_space
from ksdiff_core.weights.transfer import (
    TICK_S,
    Answer,
    Network,
    Transfer,
    check_url,
    proxy_wants_password,
)

ATTEMPTS = 4

STALL_BYTES = 10_000
"""Fewer bytes than these in ``Network.stall_s`` are next to nothing."""

BY_HAND = "Or download it with a browser and import the file."

_STATUS = {
    401: ("wants a name and a password (401)", "Look for a public address."),
    403: ("refuses the file (403)", "Open the address in a browser to see why."),
    404: ("has no such file (404)", "Check the address; a newer KSDiff may know another one."),
    410: ("has no such file any more (410)", "A newer KSDiff may know another address."),
    429: ("is asked too often (429)", "Try again later."),
    503: ("is overloaded (503)", "Try again later."),
}


@dataclass(frozen=True)
class Wanted:
    """A file on a server.

    Attributes:
        url: Its address.
        name: What it is called in messages.
        bytes: Its size; 0 if only the server knows.
    """

    url: str
    name: str
    bytes: int = 0

    @property
    def host(self) -> str:
        """The server, for messages."""
        return urlsplit(self.url).netloc.rpartition("@")[2]


@dataclass(frozen=True)
class _Notes:
    """What is known of a part: ETag and length of the whole; an empty ETag if it is worth nothing."""

    etag: str = ""
    total: int = 0

    @classmethod
    def read(cls, part: Path) -> _Notes:
        try:
            values = json.loads(_notes_path(part).read_text("utf-8"))
            etag, total = str(values["etag"]), int(values["total"])
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return cls()
        return cls(etag, total) if part.exists() and part.stat().st_size <= total else cls()

    def prove(self, answer: Answer, start: int) -> bool:
        """Whether an answer is the rest of the same content, from byte ``start`` on."""
        expected = f"bytes {start}-{self.total - 1}/{self.total}"
        same = answer.headers.get("etag") == self.etag
        return answer.status == 206 and same and answer.headers.get("content-range") == expected


def fetch(
    wanted: Wanted,
    part: Path,
    network: Network,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> None:
    """Make ``part`` the whole file, continuing what is there.

    Args:
        wanted: The file.
        part: Where to; nobody else writes there meanwhile.
        network: How to reach the server.
        progress: Called with bytes done, bytes in all, and what is going on.
        cancelled: Asked ten times a second or more.

    Raises:
        WeightsError: The server cannot be reached, does not have the file, or has another one.
        Cancelled: What was received is kept.
    """
    check_url(wanted.url)
    if find_spec("requests") is None:
        raise WeightsError("Downloads need the Python package requests.", "Install it. " + BY_HAND)
    for attempt in range(ATTEMPTS):
        patience_s = network.patience_s if attempt < ATTEMPTS - 1 else -1.0
        pause_s = _attempt(wanted, part, network, patience_s, progress, cancelled)
        if pause_s is None:
            return
        until = time.monotonic() + pause_s
        while (left := until - time.monotonic()) > 0:
            _stop_if(cancelled)
            progress(0, 0, f"{wanted.host} asks for {left:.0f} s of patience")
            time.sleep(min(left, TICK_S))


def discard(part: Path) -> None:
    """Delete a part and what is known of it."""
    for path in (part, _notes_path(part)):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _attempt(
    wanted: Wanted,
    part: Path,
    network: Network,
    patience_s: float,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> float | None:
    """None when the part is whole; otherwise the seconds after which to try again."""
    notes = _Notes.read(part)
    start = part.stat().st_size if notes.etag else 0
    if start and start == notes.total:
        return None
    headers = {"Accept-Encoding": "identity", "Connection": "close", "User-Agent": "KSDiff"}
    if start:
        headers.update({"Range": f"bytes={start}-", "If-Range": notes.etag})
    progress(0, 0, f"Asking {wanted.host} for {wanted.name}")
    with closing(Transfer(wanted.url, headers, network)) as transfer:
        events = _watched(transfer.events(), wanted, network.stall_s, cancelled)
        answer = next(events, None)
        if not isinstance(answer, Answer):
            raise WeightsError(f"{wanted.host} closed the connection.", "Try again. " + BY_HAND)
        if start and answer.status in (206, 416) and not notes.prove(answer, start):
            discard(part)
            return 0.0
        pause_s = _retry_after_s(answer)
        if pause_s is not None and pause_s <= patience_s:
            return pause_s
        if answer.status != 206 or not start:
            start, notes = 0, _checked(answer, wanted)
        require_space(part.parent, 2 * notes.total - start)
        _save(events, part, start, notes, wanted, progress)
    return None


def _watched(
    events: Iterable[Answer | bytes | None],
    wanted: Wanted,
    stall_s: float,
    cancelled: Callable[[], bool],
) -> Iterator[Answer | bytes]:
    """What arrives, as long as enough arrives and nobody wants to stop."""
    since, count = time.monotonic(), 0
    for event in events:
        _stop_if(cancelled)
        if event is not None:
            yield event
        count += len(event) if isinstance(event, bytes) else 0
        now = time.monotonic()
        if isinstance(event, Answer) or count >= STALL_BYTES:
            since, count = now, 0
        elif now - since > stall_s:
            raise WeightsError(
                f"{wanted.host} has sent only {count} bytes in {stall_s:g} s.",
                "Try again; what was received is continued if the server allows it. " + BY_HAND,
            )


def _checked(answer: Answer, wanted: Wanted) -> _Notes:
    """What the whole file is, from an answer that begins to send it.

    Raises:
        WeightsError: The answer is something else.
    """
    host, headers = wanted.host, answer.headers
    if answer.status == 407:
        raise proxy_wants_password()
    if answer.status != 200:
        text, hint = _STATUS.get(
            answer.status, (f"has a problem (it answers {answer.status})", "Try again later.")
        )
        pause_s = _retry_after_s(answer)
        wait = "" if pause_s is None else f" It asks to wait for {pause_s:.0f} s."
        raise WeightsError(f"The server {host} {text}.{wait}", f"{hint} {BY_HAND}")
    if headers.get("content-type", "").partition(";")[0].strip().lower() in (
        "text/html",
        "application/xhtml+xml",
    ):
        raise WeightsError(
            f"{host} has sent a web page instead of weights.",
            "If this network asks you to log in, do so in a browser first. " + BY_HAND,
        )
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise WeightsError(f"{host} sends the file in compressed form.", BY_HAND)
    length = headers.get("content-length", "")
    total = int(length) if length.isascii() and length.isdigit() else wanted.bytes
    if not total:
        raise WeightsError(f"{host} does not say how large the file is.", BY_HAND)
    if total != (wanted.bytes or total):
        raise WeightsError(
            f"{host} has a file of {total} bytes; {wanted.bytes} bytes were expected.",
            "A newer KSDiff may know these weights. Import a file, or choose another address.",
        )
    if total > MAX_FILE_BYTES:
        raise WeightsError(
            f"{host} has a file of {total} bytes; weights have {MAX_FILE_BYTES} at most.",
            "Check the address.",
        )
    etag = headers.get("etag", "")
    return _Notes(etag if etag.startswith('"') else "", total)


def _save(
    events: Iterable[Answer | bytes],
    part: Path,
    start: int,
    notes: _Notes,
    wanted: Wanted,
    progress: Progress,
) -> None:
    received, total = start, notes.total
    try:
        with part.open("ab" if start else "wb") as file:
            if not start:
                _notes_path(part).write_text(json.dumps(asdict(notes)), "utf-8")
            for chunk in events:
                received += len(chunk)
                if received > total:
                    break
                file.write(chunk)
                text = f"Downloading {wanted.name}, {received / 1e6:.1f} of {total / 1e6:.1f} MB"
                progress(received, total, text)
    except OSError as error:
        raise WeightsError(f"{part.parent} cannot be written: {error}.", ANOTHER_FOLDER) from error
    if received > total:
        discard(part)
        raise WeightsError(f"{wanted.host} sends more than {total} bytes.", "Check the address.")
    if received < total:
        raise WeightsError(
            f"{wanted.host} broke off after {received} of {total} bytes.",
            "Try again; what was received is continued if the server allows it. " + BY_HAND,
        )


def _retry_after_s(answer: Answer) -> float | None:
    """Seconds that a busy server asks to wait; None if it does not."""
    text = answer.headers.get("retry-after", "")
    if answer.status not in (429, 503) or not text:
        return None
    if re.fullmatch(r"\d{1,9}", text):
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return max(0.0, (moment - datetime.now(timezone.utc)).total_seconds())


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Cancelled. Nothing was installed; a later download may continue this one.")


def _notes_path(part: Path) -> Path:
    return part.with_name(part.name + ".json")
