"""``python -m ksdiff_core diagnostics``: a text to paste into a report of a problem.

It names no user and holds no secret: the home folder is shown as ~, and what looks like a password is left out.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Callable

from ksdiff_core import __version__
from ksdiff_core.errors import Cancelled, KSDiffError
from ksdiff_core.interpreter.probe import PACKAGES, Probe, probe
from ksdiff_core.weights.items import Item
from ksdiff_core.weights.store import WeightsStore

VARIABLES = (
    "KSDIFF_PYTHON",
    "KSDIFF_WEIGHTS_DIR",
    "CUDA_VISIBLE_DEVICES",
    "OMP_NUM_THREADS",
    "GDAL_CACHEMAX",
)
"""Environment variables that explain what a run does."""

_LOGIN = re.compile(r"(?<=://)[^/@\s]+@")
_SECRET = re.compile(
    r"(?i)((?:password|passwd|token|secret|api_?key|signature|authorization)\w*\s*[=:]\s*)\S+"
)

Section = tuple[str, Sequence[str]]


def main(argv: Sequence[str]) -> int:
    """Print the diagnostics of this Python; the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m ksdiff_core diagnostics",
        description="Print versions, devices and weights, without names and secrets.",
    )
    parser.parse_args(list(argv))
    sections = (
        (f"KSDiff {__version__}", system_lines()),
        ("Python", python_lines(sys.executable)),
        ("Weights", weights_lines(WeightsStore())),
        ("Environment", variable_lines()),
    )
    sys.stdout.write(as_text(sections))
    return 0


def as_text(sections: Iterable[Section]) -> str:
    """Sections with headings as one text, without names and secrets."""
    parts = [
        "\n".join([title, *(f"  {line}" for line in lines)]) for title, lines in sections if lines
    ]
    return without_names("\n\n".join(parts) + "\n")


def system_lines() -> list[str]:
    """The operating system and the machine, not its name."""
    cores = os.cpu_count() or 0
    return [f"{platform.system()} {platform.release()}, {platform.machine()}, {cores} cores"]


def python_lines(python: str, cancelled: Callable[[], bool] = lambda: False) -> list[str]:
    """What a Python has, found in a process of its own, or why that is not known.

    Args:
        python: Its program or the folder of its environment.
        cancelled: Asked while it answers.

    Raises:
        Cancelled: The user stopped.
    """
    try:
        found = probe(python, cancelled)
    except Cancelled:
        raise
    except KSDiffError as error:
        return [error.message]
    return probe_lines(found)


def probe_lines(found: Probe) -> list[str]:
    """What was found in a Python, a line each."""
    lines = [f"Python {found.version}, {found.bits} bit, {found.path}"]
    for name in (*PACKAGES, "gdal"):
        state = (found.packages.get(name, ""), found.problems.get(name, ""))
        lines.append(f"{name}: {'; '.join(filter(None, state)) or 'none'}")
    lines += [f"device: {name}, {memory} MB" for name, memory in found.devices]
    lines += [found.problems[name] for name in ("cuda", "core") if name in found.problems]
    lines.append(f"KSDiff computes on: {found.computes_on or 'nothing, see above'}")
    return lines


def weights_lines(store: WeightsStore) -> list[str]:
    """Name, version, state and hash of all weights, after a look at their bytes."""
    return [_weights_line(store, item) for item in store.items()]


def _weights_line(store: WeightsStore, item: Item) -> str:
    entry, state, digest = item.entry, item.state, item.entry.sha256
    if state != "missing":
        try:
            digest = store.verify(entry.name)
        except KSDiffError as error:
            state = f"{state}, {error.message}"
    return f"{entry.name} {entry.version}, {entry.kind}, {state}, SHA-256 {digest or 'unknown'}"


def variable_lines(variables: Mapping[str, str] = os.environ) -> list[str]:
    """Those of ``VARIABLES`` that are set."""
    return [f"{name}={variables[name]}" for name in VARIABLES if variables.get(name)]


def without_names(text: str, home: str = "", user: str = "") -> str:
    """A text without the home folder, the name of the user in paths, and what looks like a secret.

    Args:
        text: Any.
        home: The home folder; that of the user when empty.
        user: The user's name; that of the home folder when empty.
    """
    home = home or str(Path.home())
    user = user or re.split(r"[\\/]", home.rstrip("\\/"))[-1]
    text = _SECRET.sub(r"\1***", _LOGIN.sub("***@", text))
    # Windows writes a path with either stroke and in any case.
    written = r"[\\/]+".join(re.escape(part) for part in re.split(r"[\\/]", home))
    if user:
        text = re.sub(rf"(?i){written}(?![\w.-])", "~", text)
    if not user:
        return text
    return re.sub(rf"(?i)(?<=[\\/]){re.escape(user)}(?=[\\/]|$)", "USER", text, flags=re.M)
