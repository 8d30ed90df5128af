"""The builds of PyTorch that an environment can have: where they are, and how large."""

from __future__ import annotations

import sys
from dataclasses import dataclass

CPU_INDEX = "https://download.pytorch.org/whl/cpu"
"""Where PyTorch without CUDA is, for systems on which PyPI has it with CUDA, over 2 GB."""

CUDA_INDEX = "https://download.pytorch.org/whl/cu130"
"""Where PyTorch with CUDA is for Windows, for which PyPI has it without. CUDA 13.0 is the stable one of PyTorch
2.12 to 2.14 (its RELEASE.md)."""


@dataclass(frozen=True)
class Build:
    """A build of PyTorch.

    Attributes:
        key: "cpu" or "cuda".
        index: Address of the index that has it; empty for that of pip.
        download_mb: What is fetched.
        disk_mb: What the environment takes then; as much as ``download_mb`` more is needed meanwhile.
    """

    key: str
    index: str
    download_mb: int
    disk_mb: int


def builds(system: str = sys.platform) -> tuple[Build, ...]:
    """The builds for a system, the smallest first.

    Sizes are those of PyTorch 2.13.0 for Linux (x86-64), measured; for other systems not known. Apple's
    GPU needs no build of its own.

    Args:
        system: As in ``sys.platform``.
    """
    linux = system.startswith("linux")
    cpu = Build("cpu", CPU_INDEX if linux else "", 200, 1000)
    if system == "darwin":
        return (cpu,)
    return cpu, Build("cuda", "" if linux else CUDA_INDEX, 2800, 5000)
