"""The commands that make a Python with PyTorch, for each system."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from ksdiff_core.interpreter.builds import CPU_INDEX


@dataclass(frozen=True)
class Recipe:
    """How to make an environment.

    Attributes:
        key: "venv" or "conda".
        lines: Commands for a terminal, one each.
        folder: Where the environment is then.
    """

    key: str
    lines: tuple[str, ...]
    folder: str


def recipes(system: str = sys.platform) -> tuple[Recipe, ...]:
    """All ways to make an environment for the CPU on a system, the simplest first.

    Args:
        system: As in ``sys.platform``.
    """
    if system == "win32":
        folder, sub, python = r"%LOCALAPPDATA%\ksdiff-python", r"\Scripts\python.exe", "py"
        written = f'"{folder}"'
        program = f'"{folder}{sub}"'
    else:
        folder, sub, python = "~/ksdiff-python", "/bin/python", "python3"
        written, program = folder, folder + sub
    index = f" --index-url {CPU_INDEX}" if system.startswith("linux") else ""
    venv = (
        f"{python} -m venv {written}",
        f"{program} -m pip install torch{index}",
        f"{program} -m pip install numpy safetensors",
    )
    conda = (
        f"conda create -y -p {written} -c conda-forge python=3.12 pytorch-cpu numpy safetensors",
    )
    return Recipe("venv", venv, folder), Recipe("conda", conda, folder)
