"""Which device to compute on and how large tiles may be. Imports torch only when asked about it."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from ksdiff_core.errors import DeviceError
from ksdiff_core.machine.parallel import cores
from ksdiff_core.machine.torchload import import_torch

log = logging.getLogger(__name__)

BLOCK = 256
"""Side of the blocks of the output; tiles are multiples of it."""

DEFAULT_MEMORY_MB = 1024
"""Memory planned for unless the user says more or the system has less."""

_MEMORY_SHARE = 0.25
"""Part of the free memory that is planned for; the rest belongs to QGIS and the file cache."""

_MAX_TILE = {"cpu": 1024, "cuda": 1024, "mps": 1024}
"""Larger tiles gain nothing and make cancelling slow."""

_ARRAYS_PER_BAND = 12
"""Float32 images of the size of a tile, per band, alive at once: loaded, fused and waiting."""

_ARRAYS_PER_WORKER = 4
"""The same for each further tile that is computed at the same time."""

_NO_MEMORY = ("out of memory", "can't start new thread", "cannot allocate memory")
_UNSUPPORTED = ("not currently implemented for the", "doesn't support float64")
_GPU_FAILED = ("cuda error", "cuda driver", "cudnn", "cublas", "launch failure")

_lost: list[str] = []
"""Why the GPU failed in this process; a driver gives no second chance before a restart."""


def resolve(name: str) -> str:
    """The device to use for a choice of ``job.DEVICES``: "cpu", "mps", "cuda" or a numbered GPU like "cuda:1".

    Raises:
        DeviceError: torch cannot be imported, or a GPU was asked for and cannot be used.
    """
    try:
        torch = import_torch()
    except (ImportError, OSError, RuntimeError, AttributeError) as error:
        # A broken installation fails in any of these ways.
        raise DeviceError(
            f"PyTorch cannot be used: {first_line(error)}.",
            "Install it again, or choose one of the classical methods.",
        ) from error
    if name == "cpu":
        return "cpu"
    if name == "mps" or (name == "auto" and not torch.cuda.is_available()):
        problem = _mps_problem(torch)
        if not problem:
            return "mps"
        if name == "mps":
            raise DeviceError(
                f"Apple's GPU (mps) cannot be used by PyTorch {torch.__version__}: {problem}.",
                'Choose the device "cpu" or "auto".',
            )
    gpu = name if name.startswith("cuda") else "cuda"
    problem = _cuda_problem(torch, gpu)
    if not problem:
        return gpu
    if name == gpu:
        raise DeviceError(
            f"{'No CUDA device' if name == 'cuda' else f'No device {name}'} can be used by PyTorch "
            f"{torch.__version__}: {problem}.",
            'Choose the device "cpu" or "auto", or install a driver and a CUDA build of PyTorch.',
        )
    if torch.cuda.is_available():
        log.warning("The GPU cannot be used, so the CPU computes: %s.", problem)
    return "cpu"


def free_memory_mb() -> int:
    """Memory that can be had without swapping, 0 if the system does not tell."""
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2**20
    except (AttributeError, ValueError, OSError):
        return 0


def tile_size(
    requested: int, bands: int, halo: int, memory_mb: int, device: str, method_bytes: int = 0
) -> int:
    """Side of the core of a tile in PAN pixels.

    Args:
        requested: What the user wants, 0 for automatic; rounded up to a multiple of 16,
            the smallest block of a GeoTIFF.
        bands: MS bands.
        halo: PAN pixels around the core that are computed too.
        memory_mb: Memory to plan for, 0 for a share of what is free.
        device: "cpu", or a name that begins with "cuda" or "mps".
        method_bytes: What the method itself needs per pixel.
    """
    if requested:
        return -(-requested // 16) * 16
    budget = _budget_mb(memory_mb)
    tile = _MAX_TILE[device.partition(":")[0]]
    while tile > BLOCK and tile_memory_mb(tile, bands, halo, method_bytes) > budget:
        tile -= BLOCK
    return tile


def tile_workers(
    count: int, tile: int, bands: int, halo: int, method_bytes: int, memory_mb: int, device: str
) -> tuple[int, float]:
    """Tiles to compute at once, and the memory for all tiles in work in MB.

    One tile per core as far as memory allows; a GPU takes one after the other.

    Args:
        count: Tiles in all.
        tile: Side of their cores; the other arguments are those of :func:`tile_size`.
    """
    size = (tile, bands, halo, method_bytes)
    one, two = (tile_memory_mb(*size, workers) for workers in (1, 2))
    fitting = 1 + max(int((_budget_mb(memory_mb) - one) / (two - one)), 0)
    workers = min(cores(), count, fitting) if device == "cpu" else 1
    return workers, tile_memory_mb(*size, workers)


def tile_memory_mb(
    tile: int, bands: int, halo: int, method_bytes: int = 0, workers: int = 1
) -> float:
    """Memory for the tiles in work, in MB; arguments as for :func:`tile_size`."""
    arrays = _ARRAYS_PER_BAND + (workers - 1) * _ARRAYS_PER_WORKER
    bytes_per_pixel = 4 * arrays * (bands + 1) + workers * method_bytes
    return (tile + 2 * halo) ** 2 * bytes_per_pixel / 2**20


def _budget_mb(memory_mb: int) -> int:
    """Memory to plan for, never more than the default unless the user says so."""
    share = int(_MEMORY_SHARE * free_memory_mb()) or DEFAULT_MEMORY_MB
    return memory_mb or min(share, DEFAULT_MEMORY_MB)


def block_size(tile: int) -> int:
    """Largest block side up to ``BLOCK`` that divides the tile, so no block is written twice."""
    return next(side for side in (BLOCK, 128, 64, 32, 16) if tile % side == 0)


def is_out_of_memory(error: BaseException) -> bool:
    """True for numpy's, Python's and torch's ways to say that memory is used up."""
    kind, text = type(error).__name__, str(error).lower()
    return isinstance(error, MemoryError) or (
        isinstance(error, RuntimeError)
        and (kind == "OutOfMemoryError" or any(words in text for words in _NO_MEMORY))
    )


@contextmanager
def device_errors(purpose: str) -> Iterator[None]:
    """Turns memory that is used up and a GPU that failed into errors for users.

    Args:
        purpose: What is done inside, to follow "memory" or "failed": "for tiles of 512 pixels".

    Raises:
        DeviceError: One of both happened. After a failure of the GPU, this process uses it no more.
    """
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        problem = first_line(error) or type(error).__name__
        if is_out_of_memory(error):
            raise DeviceError(
                f"There is not enough memory {purpose}: {problem} "
                f"({free_memory_mb()} MB of main memory are free).",
                "Close other programs, choose a smaller tile or the device cpu.",
            ) from error
        if any(words in problem.lower() for words in _GPU_FAILED):
            _lost.append(f"it failed before, {problem}")
            raise DeviceError(
                f"The GPU failed {purpose}: {problem}.",
                "Run it in a new process (restart QGIS if it runs inside QGIS), or choose the device cpu.",
            ) from error
        raise


def is_unsupported(error: BaseException) -> bool:
    """True for torch's ways to say that a device lacks an operation or a number type."""
    return isinstance(error, NotImplementedError) or (
        isinstance(error, (RuntimeError, TypeError))
        and any(words in str(error) for words in _UNSUPPORTED)
    )


def release_memory() -> None:
    """Give memory that torch keeps for itself back to the device; imports nothing."""
    torch = sys.modules.get("torch")
    if torch is None or _lost:
        return
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    if torch.backends.mps.is_available():
        torch.mps.empty_cache()


def _cuda_problem(torch: ModuleType, gpu: str) -> str:
    """Why a CUDA device cannot be used, empty if it can; tries it, as a driver or GPU may be too old."""
    if _lost:
        return _lost[0]
    if not torch.cuda.is_available():
        return "there is none, or its driver is missing or too old"
    count = torch.cuda.device_count() if ":" in gpu else 1
    if int(gpu.partition(":")[2] or 0) >= count:
        return f"{count} can be used, counted from cuda:0"
    try:
        (torch.ones(1, device=gpu) + 1).item()
    except (RuntimeError, AssertionError) as error:
        return first_line(error)
    return ""


def _mps_problem(torch: ModuleType) -> str:
    """Why Apple's GPU cannot be used, empty if it can; tries it."""
    if not torch.backends.mps.is_available():
        return "there is none, or this build of PyTorch does not know it"
    try:
        (torch.ones(1, device="mps") + 1).item()
    except (RuntimeError, AssertionError) as error:
        return first_line(error)
    return ""


def first_line(error: BaseException) -> str:
    """The first line of what an error says, without the full stop."""
    return (str(error).strip().splitlines() or [""])[0].rstrip(".")
