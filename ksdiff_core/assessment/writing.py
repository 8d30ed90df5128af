"""Text files that appear under their names only when all of them are complete."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping

from ksdiff_core.errors import OutputError


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
            with contextlib.suppress(OSError):
                os.remove(part)
