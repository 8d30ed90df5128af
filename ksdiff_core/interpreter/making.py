"""An environment with PyTorch in a folder of its own: made when the user asks for it, and removed again.

Nothing of the Python that runs this, of QGIS or of the system changes: ``venv`` and ``pip`` write there only.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Callable

from ksdiff_core.errors import DeviceError
from ksdiff_core.facts import Progress
from ksdiff_core.interpreter.builds import Build
from ksdiff_core.interpreter.pip_news import PipNews
from ksdiff_core.interpreter.piped import said_by
from ksdiff_core.interpreter.program import environment, find_python
from ksdiff_core.weights.transfer import Network

OLDEST_BASE = (3, 10)
"""PyTorch of today has wheels for no older Python."""

MARK = "ksdiff-environment.json"
"""In the folder of an environment that was made here. Only a folder with it is ever removed."""

HINT = "Make one in a terminal with the commands that are shown, and choose it."

CONNECTION = (
    "Check the connection and the proxy of QGIS, or run the commands that are shown in a terminal."
)

CHECK = """
import importlib.util, json, struct, sys
missing = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
print(json.dumps([sys.version_info[:2], 8 * struct.calcsize("P"), missing]))
"""

STAGES = (
    (0, "Making the environment"),
    (3, "Updating pip"),
    (5, "Installing PyTorch"),
    (95, "Installing numpy and safetensors"),
)
"""Percent done before each of :func:`steps`, and what it is called."""

TELLING_PIP = (24, 1)
"""The first pip with ``--progress-bar raw`` (its news)."""


def steps(base: str, folder: str, build: Build) -> tuple[tuple[str, ...], ...]:
    """The command lines that make an environment, in order.

    Args:
        base: The Python to make it with.
        folder: Where.
        build: Of PyTorch.
    """
    python = str(Path(folder) / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    install = (python, "-m", "pip", "install")
    index = ("--index-url", build.index) if build.index else ()
    return (
        (base, "-m", "venv", str(folder)),
        (*install, "--upgrade", "pip"),
        (*install, "torch", *index),
        (*install, "numpy", "safetensors"),
    )


def find_bases(system: str = sys.platform, whole: Mapping[str, str] = os.environ) -> list[str]:
    """Pythons on this machine that may be able to make an environment; none is started.

    Args:
        system: As in ``sys.platform``.
        whole: The variables of this process.
    """
    if system == "win32":
        folders = [Path(whole.get("LOCALAPPDATA", "C:/")) / "Programs" / "Python"]
        folders += [Path(whole.get("PROGRAMFILES", "C:/"))]
        found = [path for folder in folders for path in sorted(folder.glob("Python3*/python.exe"))]
        # That of QGIS itself only lends its files; what is made from it has packages of its own.
        found.append(Path(sys.exec_prefix) / "python.exe")
    else:
        folders = [Path("/opt/homebrew/bin"), Path("/usr/local/bin"), Path("/usr/bin")]
        found = [folder / "python3" for folder in folders]
    return [str(path) for path in found if path.is_file()]


def made(folder: Path) -> str:
    """The Python of the finished environment in a folder, or nothing."""
    try:
        if json.loads((folder / MARK).read_text("utf-8"))["complete"]:
            return find_python(str(folder))
    except (OSError, ValueError, KeyError, TypeError, DeviceError):
        return ""
    return ""


def make(
    base: str,
    folder: Path,
    build: Build,
    network: Network,
    progress: Progress = lambda _done, _total, _text: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> str:
    """Make an environment; its Python.

    What fails or is cancelled leaves no folder behind; what was left when the program was killed goes first.

    Args:
        base: The Python to make it with.
        folder: Where; does not exist, is empty, or holds what was left.
        build: Of PyTorch.
        network: Proxy and certificates for pip; what the user has configured for pip counts too.
        progress: Called with percent done, 100, and what is going on.
        cancelled: Asked often.

    Raises:
        DeviceError: Something is missing or failed; says what.
        Cancelled: The user stopped.
    """
    base = find_python(base)
    _check_base(base, cancelled)
    _check_folder(folder, build)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _mark(folder, complete=False)
        (folder / "tmp").mkdir(exist_ok=True)
        variables = _variables(base, folder, network)
        _run_steps(steps(base, str(folder), build), build, variables, progress, cancelled)
        shutil.rmtree(folder / "tmp", ignore_errors=True)
        python = find_python(str(folder))
        _mark(folder, complete=True)
    except BaseException as error:
        shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise DeviceError(
                f"{folder} cannot be written: {error.strerror or error}.", HINT
            ) from error
        raise
    return python


def remove(folder: Path) -> None:
    """Delete an environment that was made here.

    Raises:
        DeviceError: It was made by somebody else, or something in it cannot be deleted.
    """
    if not (folder / MARK).is_file():
        raise DeviceError(
            f"{folder} was not made by KSDiff.", "Delete it by hand if you do not need it."
        )
    kept = (folder / MARK).read_bytes()
    try:
        shutil.rmtree(folder)
    except OSError as error:
        # So that it can be tried again.
        with suppress(OSError):
            (folder / MARK).write_bytes(kept)
        raise DeviceError(
            f"{folder} cannot be deleted: {error.strerror or error}.",
            "End the runs that use it, and try again.",
        ) from error


def _mark(folder: Path, complete: bool) -> None:
    (folder / MARK).write_text(json.dumps({"made_by": "KSDiff", "complete": complete}), "utf-8")


def _check_base(base: str, cancelled: Callable[[], bool]) -> None:
    status, lines = said_by([base, "-E", "-c", CHECK], environment(base), cancelled)
    try:
        version, bits, missing = json.loads(lines[-1])
    except (ValueError, IndexError) as error:
        raise DeviceError(
            f"{base} does not answer as a Python does: {lines[-1] if lines else f'status {status}'}.",
            HINT,
        ) from error
    if tuple(version) < OLDEST_BASE or bits < 64:
        found = f"Python {version[0]}.{version[1]} with {bits} bit"
        raise DeviceError(
            f"{base} is {found}; PyTorch needs 3.10 or newer with 64 bit.", "Choose another Python."
        )
    if missing:
        raise DeviceError(
            f"{base} cannot make environments: it lacks {' and '.join(missing)}.",
            "Install them (on Debian and Ubuntu the package python3-venv), or choose another Python.",
        )


def _check_folder(folder: Path, build: Build) -> None:
    if (folder / MARK).is_file() and not made(folder):
        remove(folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise DeviceError(f"{folder} is not empty.", "Remove what is there first.")
    there = next(place for place in (folder, *folder.parents) if place.exists())
    needed, free = build.disk_mb + build.download_mb, shutil.disk_usage(there).free >> 20
    if free < needed:
        raise DeviceError(
            f"The environment needs {needed} MB in {there}, where {free} MB are free.",
            "Free space there.",
        )


def _variables(base: str, folder: Path, network: Network) -> dict[str, str]:
    """Those of the other Python, and what the user or QGIS says about the network."""
    kept = (
        "PIP_",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
        "SSL_CERT_",
        "REQUESTS_CA_",
    )
    variables = environment(base)
    variables |= {
        name: value for name, value in os.environ.items() if name.upper().startswith(kept)
    }
    # In variables, as other users of the machine see command lines, and a proxy may have a password.
    if network.proxy:
        variables["PIP_PROXY"] = network.proxy
    if network.ca_bundle:
        variables["PIP_CERT"] = network.ca_bundle
    variables.update(PIP_NO_INPUT="1", PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_CACHE_DIR="1")
    # pip needs as much space for a moment as what it fetches; the folder was looked at, /tmp may be small.
    variables.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder / "tmp")))
    return variables


def _run_steps(
    lines: tuple[tuple[str, ...], ...],
    build: Build,
    variables: dict[str, str],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> None:
    for line, (percent, text) in zip(lines, STAGES):
        progress(percent, 100, text)
        fetches_torch = "torch" in line
        how = _telling(line[0], variables, cancelled) if fetches_torch else ()
        news = PipNews(text, percent, progress, build.download_mb if fetches_torch else 0)
        status, said = said_by([*line, *how], variables, cancelled, news)
        if status:
            raise DeviceError(f"{text} failed: {_reason(said, status)}.", CONNECTION)
    progress(100, 100, "The environment is complete")


def _telling(
    python: str, variables: dict[str, str], cancelled: Callable[[], bool]
) -> tuple[str, ...]:
    """The option that makes pip say how far it is, unless its version does not know it."""
    # Its last line begins like "pip 24.1".
    _, said = said_by([python, "-m", "pip", "--version"], variables, cancelled)
    numbers = re.findall(r"\d+", "".join(said[-1:]))[:2]
    known = tuple(map(int, numbers)) >= TELLING_PIP
    return ("--progress-bar", "raw") if known else ()


def _reason(said: list[str], status: int) -> str:
    """The line that says most of why pip or venv has failed."""
    errors = [line for line in said if line.startswith(("ERROR:", "Error:"))]
    last = (errors or [line for line in said if line.strip()] or [f"status {status}"])[-1]
    return last.removeprefix("ERROR:").removeprefix("Error:").strip().rstrip(".")
