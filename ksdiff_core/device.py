"""Which device to compute on and how large tiles may be. Imports torch only when asked about it."""

from __future__ import annotations

import os
import sys

from ksdiff_core.errors import DeviceError

BLOCK = 256
"""Side of the blocks of the output; tiles are multiples of it."""

DEFAULT_MEMORY_MB = 1024
"""Memory planned for when neither the user nor the system says how much there is."""

_MEMORY_SHARE = 0.25
"""Part of the free memory that is planned for; the rest belongs to QGIS and the file cache."""

_MAX_TILE = {"cpu": 1024, "cuda": 1024}
"""Larger tiles gain nothing and make cancelling slow."""

_ARRAYS_PER_BAND = 12
"""Float32 images of the size of a tile, per band, alive at once: loaded, fused and waiting."""


def resolve(name: str) -> str:
    """The device to use, "cpu" or "cuda", for a choice of ``job.DEVICES``.

    Raises:
        DeviceError: torch cannot be imported, or "cuda" was asked for and cannot be used.
    """
    try:
        import torch
    except (ImportError, OSError) as error:
        raise DeviceError(
            f"PyTorch cannot be used: {error}.",
            "Install it, or choose one of the classical methods.",
        ) from error
    if name == "cpu":
        return "cpu"
    if torch.cuda.is_available():
        return "cuda"
    if name == "cuda":
        raise DeviceError(
            f"No CUDA device can be used by PyTorch {torch.__version__}.",
            'Choose the device "cpu" or "auto", or install a driver and a CUDA build of PyTorch.',
        )
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
        device: "cpu" or a name that begins with "cuda".
        method_bytes: What the method itself needs per pixel.
    """
    if requested:
        return -(-requested // 16) * 16
    budget = memory_mb or int(_MEMORY_SHARE * free_memory_mb()) or DEFAULT_MEMORY_MB
    bytes_per_pixel = 4 * _ARRAYS_PER_BAND * (bands + 1) + method_bytes
    tile = _MAX_TILE[device.partition(":")[0]]
    while tile > BLOCK and (tile + 2 * halo) ** 2 * bytes_per_pixel > budget * 2**20:
        tile -= BLOCK
    return tile


def block_size(tile: int) -> int:
    """Largest block side up to ``BLOCK`` that divides the tile, so no block is written twice."""
    return next(side for side in (BLOCK, 128, 64, 32, 16) if tile % side == 0)


def is_out_of_memory(error: BaseException) -> bool:
    """True for numpy's, Python's and torch's ways to say that memory is used up."""
    kind = type(error).__name__
    return isinstance(error, MemoryError) or (
        isinstance(error, RuntimeError)
        and (kind == "OutOfMemoryError" or "out of memory" in str(error).lower())
    )


def release_memory() -> None:
    """Give memory that torch keeps for itself back to the device; imports nothing."""
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available():
        torch.cuda.empty_cache()
