"""Which program the other Python is, and how it is started so that nothing of this one reaches it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import ksdiff_core
from ksdiff_core.errors import DeviceError

VARIABLE = "KSDIFF_PYTHON"
"""Environment variable with the other Python, for use without a window."""

OLDEST = (3, 9)

ENDING_S = 1.0
"""Time for a process to end by itself before it is killed."""

_PACKAGE = Path(ksdiff_core.__file__).resolve().parent

_IN_FOLDER = ("bin/python3", "bin/python", "python.exe", "Scripts/python.exe")
"""Where environments have their Python: venv and conda, Linux, macOS and Windows."""

# Only our package comes from here: a search path would let its neighbours hide modules of the other
# Python. The first entry of the path is the current folder, which may hold anything.
_START = f"""
import sys
if sys.version_info < {OLDEST}:
    sys.exit("Python %d.%d is too old" % sys.version_info[:2])
del sys.path[0]
from importlib.util import module_from_spec, spec_from_file_location
folder = sys.argv[1]
spec = spec_from_file_location("ksdiff_core", folder + "/__init__.py", submodule_search_locations=[folder])
package = sys.modules["ksdiff_core"] = module_from_spec(spec)
spec.loader.exec_module(package)
from ksdiff_core.__main__ import main
sys.exit(main(sys.argv[2:]))
"""

_KEPT = {
    "HOME",
    "USER",
    "LOGNAME",
    "LANG",
    "LANGUAGE",
    "TZ",
    "TMPDIR",
    "TEMP",
    "TMP",
    "XDG_CACHE_HOME",
    "XDG_RUNTIME_DIR",
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "WINDIR",
    "COMSPEC",
    "PATHEXT",
    "OS",
    "USERPROFILE",
    "HOMEDRIVE",
    "HOMEPATH",
    "USERNAME",
    "APPDATA",
    "LOCALAPPDATA",
    "PROGRAMDATA",
    "PROGRAMFILES",
    "NUMBER_OF_PROCESSORS",
    "PROCESSOR_ARCHITECTURE",
    "PROCESSOR_IDENTIFIER",
}
_KEPT_STARTS = (
    "LC_",
    "CUDA_",
    "NVIDIA_",
    "OMP_",
    "KMP_",
    "MKL_",
    "OPENBLAS_",
    "PYTORCH_",
    "TORCH_",
)
"""Variables that computing depends on. Of the rest, QGIS sets some that break another Python
(PYTHONHOME, PYTHONPATH, LD_LIBRARY_PATH, PROJ_DATA, QT_PLUGIN_PATH...), and some hold secrets."""


def find_python(path: str) -> str:
    """The program behind a path that the user gave: a Python, or the folder of an environment.

    Raises:
        DeviceError: There is no Python.
    """
    given = Path(os.path.expandvars(path)).expanduser()
    hint = "Choose the python program of an environment with PyTorch, or the folder of the environment."
    if given.is_dir():
        found = next((given / name for name in _IN_FOLDER if (given / name).is_file()), None)
        if found is None:
            raise DeviceError(f"There is no Python in the folder {given}.", hint)
        return os.path.abspath(found)
    if not given.is_file():
        raise DeviceError(f"The Python with PyTorch, {given}, does not exist.", hint)
    # Any other program would be started too, QGIS itself for example.
    if not given.name.lower().startswith("python") or not os.access(given, os.X_OK):
        raise DeviceError(f"{given} is not a Python program.", hint)
    # Not resolved: a link in an environment is what makes its Python use it.
    return os.path.abspath(given)


def command(python: str, *arguments: str) -> list[str]:
    """Command line that runs ``python -m ksdiff_core ARGUMENTS`` with this ksdiff_core.

    Neither variables like PYTHONPATH nor the current folder count, and nothing is written beside the modules.
    """
    return [python, "-E", "-B", "-X", "utf8", "-c", _START, str(_PACKAGE), *arguments]


def environment(python: str, whole: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The variables that the other Python gets.

    Args:
        python: Its program.
        whole: The variables of this process.
    """
    kept = {
        name: value
        for name, value in whole.items()
        if name.upper() in _KEPT or name.upper().startswith(_KEPT_STARTS)
    }
    folder = Path(python).parent
    if os.name == "nt":
        system = Path(whole.get("SYSTEMROOT", r"C:\Windows"))
        # An environment of conda that is not activated finds its libraries by these only.
        places = (
            folder,
            folder / "Library" / "bin",
            folder / "Scripts",
            system / "System32",
            system,
        )
    else:
        places = (folder, *map(Path, ("/usr/local/bin", "/usr/bin", "/bin")))
    kept["PATH"] = os.pathsep.join(map(str, places))
    return kept


def start(python: str, *arguments: str) -> subprocess.Popen[bytes]:
    """Start the other Python with pipes, away from the terminal and without a window.

    Raises:
        DeviceError: The system does not run it.
    """
    try:
        return subprocess.Popen(  # nosec B603: the user chose the program, and no shell reads the line
            command(python, *arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(python),
            cwd=os.path.dirname(python),
            **apart(),
        )
    except OSError as error:
        raise DeviceError(
            f"The Python {python} cannot be started: {error.strerror or error}.",
            "Choose another Python with PyTorch.",
        ) from error


def apart() -> dict[str, Any]:
    """Options of ``Popen`` for a program away from the terminal and without a window, as :func:`end` wants."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def end(process: subprocess.Popen[bytes], readers: Iterable[threading.Thread] = ()) -> int:
    """End the other Python and what it has started, whatever it is doing; its exit status.

    Args:
        process: From :func:`start`, or started :func:`apart`.
        readers: Threads that read its pipes, and end with it.
    """
    for request in ("SIGTERM", "SIGKILL"):
        if process.poll() is not None:
            break
        _signal(process, request)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(ENDING_S)
    for reader in readers:
        reader.join(ENDING_S)
        if reader.is_alive():
            # Something that it has started lives on, and holds the pipe open.
            _signal(process, "SIGKILL")
            reader.join(ENDING_S)
    for pipe in filter(None, (process.stdin, process.stdout, process.stderr)):
        with contextlib.suppress(OSError):
            pipe.close()
    return process.wait()


def _signal(process: subprocess.Popen[bytes], name: str) -> None:
    with contextlib.suppress(OSError):
        if os.name == "nt":
            process.kill()
        else:
            os.killpg(process.pid, getattr(signal, name))


def ending(status: int) -> str:
    """How a process ended, for people: negative statuses are signals."""
    if status == -9:
        return "the system ended it, as it does when memory is short"
    if status < 0:
        return f"it was ended by signal {-status}"
    return f"it ended with status {status & 0xFFFFFFFF:#x}" if status > 255 else f"status {status}"
