"""Reports as files: what JSON knows, and files that appear only when all of them are complete."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import is_dataclass

import numpy as np

from ksdiff_core.errors import OutputError


def json_text(document: object) -> str:
    """A document of dataclasses, mappings, lists, arrays and numbers as JSON; what is not finite is null."""
    return json.dumps(_plain(document), indent=1, allow_nan=False) + "\n"


def write_texts(texts: Mapping[str, str]) -> None:
    """Writes every text to its path, first beside it and then in one step in place of it.

    Args:
        texts: Text by path.

    Raises:
        OutputError: A file cannot be written; then all paths hold what they held before, but for
            those replaced before the system refused another.
    """
    parts = {path: f"{path}.part" for path in texts}
    try:
        for path, part in parts.items():
            with open(part, "w", encoding="utf-8", newline="\n") as file:
                file.write(texts[path])
                file.flush()
                os.fsync(file.fileno())
        for path, part in parts.items():
            os.replace(part, path)
    except OSError as error:
        raise OutputError(
            f"The report {error.filename or next(iter(texts))} cannot be written: "
            f"{error.strerror or error}.",
            "Check that the disk is not full and the folder can be written, or choose another.",
        ) from error
    finally:
        for part in parts.values():
            with suppress(OSError):
                os.remove(part)


def _plain(value: object) -> object:
    """What JSON knows: dictionaries, lists, texts, numbers, and None for what is not finite."""
    if is_dataclass(value):
        # Not asdict: it copies field by field and would not look into mappings of arrays.
        value = vars(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value
