"""``python -m ksdiff_core COMMAND ...``: finds the command's module and runs it."""

from __future__ import annotations

import importlib
import sys

from ksdiff_core import __version__
from ksdiff_core.errors import Cancelled, KSDiffError
from ksdiff_core.machine.memory import keep_memory

COMMANDS = {
    "pansharpen": ("ksdiff_core.commands.pansharpen", "fuse a PAN and an MS image"),
    "run": ("ksdiff_core.commands.pansharpen", "run a job file with JSON lines on stdout"),
    "batch": ("ksdiff_core.batch.cli", "fuse many scenes side by side"),
    "assess": ("ksdiff_core.commands.assess", "report the quality of a fused raster"),
    "adapt": ("ksdiff_core.commands.adapt", "adapt weights to a scene, if that helps"),
    "evaluate": ("ksdiff_core.commands.evaluate", "measure the quality of fused images"),
    "train": ("ksdiff_core.commands.train", "train weights"),
    "weights": ("ksdiff_core.commands.weights", "list, verify, import and download weights"),
    "diagnostics": (
        "ksdiff_core.commands.diagnostics",
        "print what to paste into a report of a problem",
    ),
    "probe": ("ksdiff_core.interpreter.probe", "tell another Python what there is in this one"),
    "serve": ("ksdiff_core.interpreter.serve", "compute for another Python, through pipes"),
    "scene": ("ksdiff_core.synthetic", "make a synthetic scene"),
}
"""Command, its module and what it does. ``main`` of the module gets the command and its arguments
where a module serves several commands, else the arguments alone."""

_USAGE = 2
_CANCELLED = 130


def main(argv: list[str]) -> int:
    """Exit code of a command line: 0 done, 1 failed, 2 wrong usage, 130 cancelled."""
    for stream in (sys.stdout, sys.stderr):
        # A path that the terminal's encoding lacks must not end the run.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    if argv[:1] == ["--version"]:
        print(__version__)
        return 0
    if not argv or argv[0] not in COMMANDS:
        wanted = argv[:1] in (["-h"], ["--help"])
        print(_help(), file=sys.stdout if wanted else sys.stderr)
        return 0 if wanted else _USAGE
    module = COMMANDS[argv[0]][0]
    try:
        command = importlib.import_module(module)
        return command.main(argv if module == "ksdiff_core.commands.pansharpen" else argv[1:])
    except Cancelled as error:
        print(error, file=sys.stderr)
        return _CANCELLED
    except KSDiffError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Cancelled.", file=sys.stderr)
        return _CANCELLED


def _help() -> str:
    lines = ["usage: python -m ksdiff_core COMMAND [options], COMMAND --help for more", ""]
    return "\n".join(lines + [f"  {name:12}{text}" for name, (_, text) in COMMANDS.items()])


if __name__ == "__main__":
    keep_memory()
    sys.exit(main(sys.argv[1:]))
