"""What the machine offers this process, and how many runs go side by side on it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ksdiff_core.machine.device import free_memory_mb

TILES_MB = 1024
"""What a run plans for its tiles; enough for the largest tiles of twelve bands."""

PROCESS_MB = {True: 500, False: 200}
"""What a run needs beyond its tiles, with and without torch: libraries, weights, GDAL's cache."""

MEMORY_SHARE = 0.8
"""Part of the available memory that a batch takes when nothing was said."""

CORES_PER_RUN = 4
"""A run alone keeps few cores busy all the time: it starts, reads, writes and verifies in between."""

CACHE_MB = 64
"""GDAL's block cache in each run, whose default is a share of the whole machine's memory."""

THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")

_CGROUP = Path("/sys/fs/cgroup")


@dataclass(frozen=True)
class Share:
    """What each of the runs side by side gets.

    Attributes:
        workers: Runs side by side.
        tiles_mb: Memory that each plans for its tiles.
        threads: Threads of each; 0 for as many as a single run takes.
    """

    workers: int
    tiles_mb: int
    threads: int = 0

    def environment(self, inherited: Mapping[str, str]) -> dict[str, str]:
        """Variables for the process of a run."""
        # Several runs have more threads than there are cores; those that wait must not spin.
        chosen = {"GDAL_CACHEMAX": str(CACHE_MB), "OMP_WAIT_POLICY": "PASSIVE", **inherited}
        if self.threads:
            chosen.update(dict.fromkeys(THREAD_VARIABLES, str(self.threads)))
        return chosen

    def stated(self, inherited: Mapping[str, str]) -> dict[str, str]:
        """Variables that give a run in another environment what :meth:`environment` gives here."""
        number = inherited.get(THREAD_VARIABLES[0], str(cores()))
        threads = {name: inherited.get(name, number) for name in THREAD_VARIABLES}
        own = {k: v for k, v in inherited.items() if k in ("GDAL_CACHEMAX", "OMP_WAIT_POLICY")}
        return self.environment({**threads, **own})


def share(
    count: int,
    with_torch: bool,
    device: str = "cpu",
    workers: int = 0,
    memory_mb: int = 0,
    threads: int = 0,
) -> Share:
    """How to run ``count`` scenes.

    The tiles stay those of a single run as long as memory allows, since they decide where blocks lie in
    the file: with less memory there are fewer runs side by side, and only the last one gets smaller tiles.

    Args:
        count: Scenes.
        with_torch: Whether the runs load torch.
        device: Where they compute; a GPU serves one run at a time.
        workers: Runs side by side that are wanted, 0 for automatic.
        memory_mb: For all runs together, 0 for a share of what is available.
        threads: Threads of each run, 0 for as many as a single run takes.
    """
    memory = memory_mb or int(MEMORY_SHARE * available_memory_mb())
    process = PROCESS_MB[with_torch]
    fitting = max(memory // (TILES_MB + process), 1) if memory else 1
    if not workers:
        workers = 1 if device != "cpu" else max(2, cores() // (threads or CORES_PER_RUN))
        workers = min(workers, fitting)
    workers = max(min(workers, count), 1)
    tiles = TILES_MB
    if memory and workers * (TILES_MB + process) > memory:
        tiles = max(memory // workers - process, 1)
    return Share(workers, tiles, threads)


def cores() -> int:
    """Cores that this process may use: those it is bound to, and no more than its container's share."""
    try:
        count = len(os.sched_getaffinity(0))
    except AttributeError:
        count = os.cpu_count() or 1
    quota, _, period = _read(_CGROUP / "cpu.max").partition(" ")
    if quota.isdigit() and period.isdigit():
        count = min(count, max(int(quota) // int(period), 1))
    return count


def available_memory_mb() -> int:
    """Memory that can be had without swapping, also within a container; 0 if the system does not tell."""
    found = free_memory_mb()
    for line in _read(Path("/proc/meminfo")).splitlines():
        if line.startswith("MemAvailable:"):
            found = int(line.split()[1]) // 1024
    limit, used = _read(_CGROUP / "memory.max"), _read(_CGROUP / "memory.current")
    if limit.isdigit() and used.isdigit():
        found = min(found, max(int(limit) - int(used), 0) // 2**20)
    return found


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
