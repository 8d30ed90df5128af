"""Lines of JSON in a pipe that other code may write to as well. Needs nothing beyond Python."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

MARK = b"ksdiff "
"""Begins every line of ours."""

MOST_FOREIGN_BYTES = 1 << 20
"""What is skipped in search of the first line of ours, as when an environment greets."""

MOST_LINE_BYTES = 1 << 20


class BrokenMessage(Exception):
    """What came is no message, or half of one."""


def private_output() -> BinaryIO:
    """Standard output for messages alone; what others write to it from now on goes to standard error."""
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return sink


def write_line(
    stream: BinaryIO,
    values: Mapping[str, object],
    plain: Callable[[Any], object] | None = None,
) -> None:
    """Write values as one line, without flushing.

    Args:
        stream: A pipe.
        values: What JSON can hold.
        plain: Makes something that JSON can hold of other values.
    """
    stream.write(MARK + json.dumps(values, default=plain).encode("ascii") + b"\n")


def read_line(stream: BinaryIO, foreign: bool = False) -> dict[str, Any] | None:
    """The values of the next line; None where the pipe ends.

    Args:
        stream: A buffered pipe.
        foreign: Skip lines that are not ours.

    Raises:
        BrokenMessage: Something else came.
    """
    skipped = 0
    while True:
        line = stream.readline(MOST_LINE_BYTES)
        if not line:
            return None
        if line.startswith(MARK):
            break
        skipped += len(line)
        if not foreign or skipped > MOST_FOREIGN_BYTES:
            raise BrokenMessage(shown(line))
    try:
        values = json.loads(line[len(MARK) :])
    except (ValueError, RecursionError) as error:
        raise BrokenMessage(shown(line)) from error
    if not isinstance(values, dict):
        raise BrokenMessage(shown(line))
    return values


def shown(line: bytes) -> str:
    """The beginning of a line for a message."""
    return line[:80].decode("utf-8", "replace").strip()
