"""The parent's end of :mod:`ksdiff_core.batch.worker`."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Callable

COMMAND = (sys.executable, "-m", "ksdiff_core.batch.worker")

GRACE_S = 10.0
"""Time in which a process that was told to leave may tidy up."""

_ENDS = ("result", "error", "device")
_PACKAGE_FOLDER = str(Path(__file__).resolve().parents[2])


class Child:
    """A process that runs jobs, for one thread at a time; ``leave`` may be called from another.

    Args:
        environment: Its environment variables.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        paths = (_PACKAGE_FOLDER, environment.get("PYTHONPATH", ""))
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the process
        # No shell reads the line, which is this Python with a module of ours.
        self._process = subprocess.Popen(  # nosec B603
            COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            env={**environment, "PYTHONPATH": os.pathsep.join(filter(None, paths))},
            encoding="utf-8",
            # Ctrl-C in a terminal reaches this process alone, which then tells its children.
            start_new_session=True,
        )

    def ask(self, request: dict, tell: Callable[[dict], None] = lambda event: None) -> dict:
        """The last event of the answer to a request; those before go to ``tell``.

        A process that ends instead of answering is an "error" of the kind "Ended".
        """
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
        for line in self._process.stdout:
            event = json.loads(line)
            if event["event"] in _ENDS:
                return event
            tell(event)
        return {"event": "error", "kind": "Ended", "message": self._last_words(), "hint": ""}

    @property
    def alive(self) -> bool:
        """Whether it can be asked again."""
        return self._process.poll() is None

    def leave(self) -> None:
        """Tell it to cancel what it does and to end; returns at once."""
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.close()

    def close(self) -> None:
        """End it, by force if it does not leave in time."""
        self.leave()
        try:
            self._process.wait(GRACE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._said.close()

    def _last_words(self) -> str:
        code = self._process.wait()
        self._said.seek(0)
        lines = self._said.read().decode("utf-8", "replace").strip().splitlines()
        how = f"by signal {-code}" if code < 0 else f"with status {code}"
        return f"The process of the run ended {how}: {lines[-1] if lines else 'it said nothing'}."
