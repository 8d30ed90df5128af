"""Weights whose result is partly that of the classical details that the network is offered.

    python tools/classical_share.py WEIGHTS BROVEY MODULATION OUT

The result is BROVEY of the interpolated MS with the detail of Brovey over the haze, MODULATION of that with the
detail of high-pass modulation over the haze, and the rest what the network of WEIGHTS gives. Where scenes are
unlike those of the training, the errors of the three agree in part only, so their mean is nearer to the truth.
The heads of a network are linear in its details, so this changes numbers only, not the time.
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from torch import Tensor

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ksdiff_core.networks.fusion import DETAILS
from ksdiff_core.networks.inputs import CELL
from ksdiff_core.weights.file import load_weights, save_weights

BROVEY, MODULATION = 3, 4
"""Places of the two among the details of a band."""


def main(argv: list[str]) -> int:
    """Write the weights; returns the exit code."""
    weights = load_weights(argv[0])
    brovey, modulation = float(argv[1]), float(argv[2])
    header = {k: v for k, v in weights.header.items() if k not in ("format", "format_version")}
    header["training"] = {**header["training"], "classical_share": [brovey, modulation]}
    save_weights(argv[3], shared(weights.tensors, brovey, modulation), header)
    return 0


def shared(tensors: dict[str, Tensor], brovey: float, modulation: float) -> dict[str, Tensor]:
    """The tensors with these shares of the two details, both from 0 to 1 with a sum below 1."""
    out = dict(tensors)
    own = 1.0 - brovey - modulation
    for name in ("fusion.head.weight", "fusion.head.bias"):
        out[name] = own * tensors[name]
    for name in ("fusion.band_factor.2.weight", "fusion.band_factor.2.bias"):
        gains = own * tensors[name][-DETAILS:]
        out[name] = torch.cat([tensors[name][:-DETAILS], gains])
    bias = out["fusion.head.bias"].clone()
    bias[CELL * CELL + BROVEY] += brovey
    bias[CELL * CELL + MODULATION] += modulation
    out["fusion.head.bias"] = bias
    return out


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
