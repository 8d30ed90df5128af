"""The roof: what a 3 x 3 convolution of PyTorch reaches here, in GFLOP/s. Prints two numbers.

    python tests/benchmarks/roof.py

64 channels, channels last, all cores: the inner loop of the networks that are compared. In float32, and in the
precision that KSDiff takes by itself here.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median

import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

CHANNELS, ROWS, COLUMNS = 64, 128, 256


def main() -> int:
    from ksdiff_core.machine.precision import resolve_precision

    own = torch.bfloat16 if resolve_precision("auto", "cpu") == "bf16" else torch.float32
    print(f"{roof(torch.float32):.1f} {roof(own):.1f}")
    return 0


def roof(dtype: torch.dtype) -> float:
    last = {"dtype": dtype, "memory_format": torch.channels_last}
    image = torch.randn(1, CHANNELS, ROWS, COLUMNS).to(**last)
    kernel = torch.randn(CHANNELS, CHANNELS, 3, 3).to(**last)
    seconds = []
    with torch.inference_mode():
        for _ in range(40):
            started = time.perf_counter()
            F.conv2d(image, kernel, padding=1)
            seconds.append(time.perf_counter() - started)
    return 2 * 9 * CHANNELS**2 * ROWS * COLUMNS / median(seconds) / 1e9


if __name__ == "__main__":
    sys.exit(main())
