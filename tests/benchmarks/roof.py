"""The roof: what a 3 x 3 convolution of PyTorch reaches here, in GFLOP/s. Prints one number.

    python tests/benchmarks/roof.py

64 channels, float32, channels last, all cores: the inner loop of the networks that are compared.
"""

from __future__ import annotations

import sys
import time
from statistics import median

import torch
import torch.nn.functional as F

CHANNELS, ROWS, COLUMNS = 64, 128, 256


def main() -> int:
    image = torch.randn(1, CHANNELS, ROWS, COLUMNS).contiguous(memory_format=torch.channels_last)
    kernel = torch.randn(CHANNELS, CHANNELS, 3, 3).contiguous(memory_format=torch.channels_last)
    seconds = []
    with torch.inference_mode():
        for _ in range(40):
            started = time.perf_counter()
            F.conv2d(image, kernel, padding=1)
            seconds.append(time.perf_counter() - started)
    print(f"{2 * 9 * CHANNELS**2 * ROWS * COLUMNS / median(seconds) / 1e9:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
