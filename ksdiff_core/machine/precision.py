"""With how many bits the network computes: float32, or bfloat16 where the processor does so by itself."""

from __future__ import annotations

from functools import lru_cache

from ksdiff_core.errors import DeviceError
from ksdiff_core.machine.torchload import import_torch

_STEADY_TORCH = (2, 13)
"""PyTorch whose build on PyPI, by the tests, gives the same bytes of bf16 with any number of threads. Debian's
builds 2.6.0 and 2.14.1 do not, in float32 neither, so the version alone does not tell."""

_NATIVE_FLAGS = {"avx512_bf16", "amx_bf16"}
"""Names of the system for processors that multiply bfloat16 numbers. Others convert them first, which is
slower than float32."""

_FIRST_CUDA = (8, 0)
"""First generation of NVIDIA's GPUs that multiplies bfloat16 numbers."""


def resolve_precision(wanted: str, device: str) -> str:
    """The precision to use, "fp32" or "bf16", for a choice of ``job.PRECISIONS``.

    "auto" is bf16 wherever that is native and, on a processor, PyTorch is recent enough to give the same
    bytes: on the validation scenes ERGAS changes by less than 0.1 %.

    Args:
        wanted: The choice.
        device: "cpu", or a name that begins with "cuda" or "mps".

    Raises:
        DeviceError: bf16 was asked for and the device does not compute it.
    """
    if wanted == "fp32":
        return wanted
    native = _cuda_has_bf16(device) if device.startswith("cuda") else device == "cpu" and _cpu_has()
    if wanted == "bf16" and not native:
        raise DeviceError(
            f"The device {device} does not compute with the precision bf16 by itself.",
            'Choose the precision "auto" or "fp32".',
        )
    if wanted == "auto" and device == "cpu" and not _is_steady():
        return "fp32"
    return "bf16" if native else "fp32"


def _is_steady() -> bool:
    """Whether the same job gives the same bytes in bf16, whatever the number of threads."""
    numbers = import_torch().__version__.split("+")[0].split(".")[:2]
    return all(part.isdigit() for part in numbers) and tuple(map(int, numbers)) >= _STEADY_TORCH


def _cuda_has_bf16(device: str) -> bool:
    return import_torch().cuda.get_device_capability(device) >= _FIRST_CUDA


@lru_cache(maxsize=1)
def _cpu_has() -> bool:
    """Whether the processor, and the library of convolutions that PyTorch was built with, have bfloat16."""
    torch = import_torch()
    if not torch.backends.mkldnn.is_available():
        return False
    asked = [
        getattr(torch.cpu, name, None)
        for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    ]
    if all(asked):
        return any(ask() for ask in asked)
    return bool(_NATIVE_FLAGS & _flags())


def _flags() -> set[str]:
    """What Linux says that the processor has; other systems say nothing."""
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as file:
            line = next((line for line in file if line.startswith("flags")), "")
    except OSError:
        return set()
    return set(line.partition(":")[2].split())
