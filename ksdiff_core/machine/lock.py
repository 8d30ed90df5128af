"""A lock file that the system releases when its owner dies."""

from __future__ import annotations

import contextlib
import errno
import os
from typing import Callable

from ksdiff_core.errors import OutputError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None
    import msvcrt

_BUSY = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class FileLock:
    """Exclusive lock on ``path``; the file exists only while the lock is held.

    Args:
        path: The lock file.
        wait: Called again and again while another process holds the lock; it pauses, or raises to
            give up. None gives up at once.

    Attributes:
        held: True until ``release``.

    Raises:
        OutputError: The file cannot be made, or another process holds the lock.
    """

    def __init__(self, path: str, wait: Callable[[], None] | None = None) -> None:
        self._path, self._wait, self.held = path, wait, False
        while not self.held:
            try:
                self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
            except OSError as error:
                raise OutputError(
                    f"Nothing can be written to {os.path.dirname(path) or '.'}: {error.strerror}.",
                    "Choose a folder in which you may write.",
                ) from error
            self._acquire()

    def release(self) -> None:
        """Give up the lock and delete its file; harmless when already done."""
        if not self.held:
            return
        self.held = False
        if fcntl is None:
            os.close(self._file)
        with contextlib.suppress(OSError):
            os.remove(self._path)
        if fcntl is not None:
            os.close(self._file)

    def _acquire(self) -> None:
        try:
            if fcntl is not None:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            else:
                msvcrt.locking(self._file, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            # A file system that knows no locks must not stop the run.
            if error.errno in _BUSY:
                os.close(self._file)
                if self._wait is not None:
                    self._wait()
                    return
                raise OutputError(
                    f"Another run is writing the same output ({self._path} is locked).",
                    "Wait for it, or choose another output.",
                ) from error
        # The file may have been deleted by its last owner between open and lock.
        try:
            self.held = os.path.samestat(os.fstat(self._file), os.stat(self._path))
        except FileNotFoundError:
            self.held = False
        if not self.held:
            os.close(self._file)
