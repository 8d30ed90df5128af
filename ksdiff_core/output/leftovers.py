"""What killed runs left in a folder, found by the lock files that only they leave behind."""

from __future__ import annotations

import contextlib
import logging
import os
import re
import time

from ksdiff_core.errors import OutputError
from ksdiff_core.machine.lock import FileLock

DAY_S = 86_400.0
KEPT_DAYS = 30
"""How long finished tiles and block ranges wait for their run to be continued."""

_PARTS = (".part.tif", ".part.tiff", ".part.cog.tif")
_PARTS += tuple(f"{name}.aux.xml" for name in _PARTS)

_BLOCK_RANGE = re.compile(r"\.part\.rows\d+\.tif$")

log = logging.getLogger(__name__)


def clear_leftovers(output: str) -> None:
    """In the folder of an output, delete parts of runs that were killed over a day ago, and tiles and block
    ranges that are kept for over ``KEPT_DAYS``.

    A part is known as ours by the lock file beside it, and as left behind when nobody holds that lock
    and nothing was written to either for so long.
    """
    folder, now = os.path.dirname(output), time.time()
    with contextlib.suppress(OSError):
        for name in sorted(os.listdir(folder or ".")):
            path = os.path.join(folder, name)
            stem = path.rpartition(".part.")[0]
            if name.endswith(".part.lock"):
                _clear(stem, [path, *(stem + end for end in _PARTS)], DAY_S, now)
            elif name.endswith(".part.tiles") or _BLOCK_RANGE.search(name):
                _clear(stem, [path], KEPT_DAYS * DAY_S, now)


def _clear(stem: str, paths: list[str], age_s: float, now: float) -> None:
    there = [path for path in paths if os.path.isfile(path) and not os.path.islink(path)]
    if any(now - os.path.getmtime(path) < age_s for path in there):
        return
    try:
        lock = FileLock(f"{stem}.part.lock")
    except OutputError:
        return
    for path in there:
        with contextlib.suppress(OSError):
            os.remove(path)
            log.info("Deleted %s, which a run that was killed had left behind.", path)
    lock.release()
