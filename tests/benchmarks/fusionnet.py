"""A network of the size of FusionNet over a scene, written plainly: a yardstick of speed, not of quality.

    python tests/benchmarks/fusionnet.py PAN MS OUT

Layers and sizes as published; the weights are random. Float32, tiles of 512 pixels with the receptive field
around them, bicubic interpolation of MS, output without compression.

Source: Deng, Vivone, Jin and Chanussot 2021, Detail injection-based deep convolutional neural networks for
pansharpening, IEEE TGRS 59(8): PAN minus MS through a 3 x 3 convolution to 32 channels, four residual blocks
of two 3 x 3 convolutions, a 3 x 3 convolution to the bands, added to MS.
"""

from __future__ import annotations

import sys

import numpy as np
import torch
import torch.nn.functional as F
from osgeo import gdal
from torch import Tensor, nn

CHANNELS, BLOCKS, TILE = 32, 4, 512
HALO = 16
"""Ten convolutions reach 10 pixels; a multiple of the ratio."""


class Block(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1)
        self.second = nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(x + self.second(torch.relu(self.first(x))))


class FusionNet(nn.Module):
    def __init__(self, bands: int) -> None:
        super().__init__()
        self.enter = nn.Conv2d(bands, CHANNELS, 3, padding=1)
        self.blocks = nn.Sequential(*(Block() for _ in range(BLOCKS)))
        self.leave = nn.Conv2d(CHANNELS, bands, 3, padding=1)

    def forward(self, pan: Tensor, ms_up: Tensor) -> Tensor:
        detail = torch.relu(self.enter(pan - ms_up))
        return ms_up + self.leave(self.blocks(detail))


def flop_per_pixel(bands: int) -> int:
    """Multiplications and additions of the convolutions per PAN pixel."""
    return 2 * 9 * (2 * bands * CHANNELS + 2 * BLOCKS * CHANNELS**2)


def main(pan_path: str, ms_path: str, out_path: str) -> int:
    pan, ms = gdal.Open(pan_path), gdal.Open(ms_path)
    height, width, ratio = pan.RasterYSize, pan.RasterXSize, pan.RasterXSize // ms.RasterXSize
    bands = ms.RasterCount
    network = FusionNet(bands).eval()
    out = gdal.GetDriverByName("GTiff").Create(
        out_path, width, height, bands, gdal.GDT_UInt16, ["TILED=YES", "BIGTIFF=IF_SAFER"]
    )
    for row in range(0, height, TILE):
        for col in range(0, width, TILE):
            top, left = max(row - HALO, 0), max(col - HALO, 0)
            down, right = min(row + TILE + HALO, height), min(col + TILE + HALO, width)
            size = (down - top, right - left)
            sharp = pan.ReadAsArray(left, top, size[1], size[0]).astype(np.float32)
            low = ms.ReadAsArray(
                left // ratio, top // ratio, size[1] // ratio, size[0] // ratio
            ).astype(np.float32)
            with torch.inference_mode():
                low = torch.from_numpy(low)[None]
                up = F.interpolate(low, size=size, mode="bicubic", align_corners=False)
                fused = network(torch.from_numpy(sharp)[None, None], up)[0]
                core = fused[:, row - top : row - top + TILE, col - left : col - left + TILE]
                stored = core.round().clamp(0, 65535).numpy().astype(np.uint16)
            out.WriteArray(stored, col, row)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
