"""A fusion network between those of two trainings, with the prior of the second.

    python tools/mix_weights.py BEFORE AFTER SHARE OUT

Every number of the fusion network is SHARE of AFTER's and the rest of BEFORE's. Between the start and the end
of a training that went on, such a network often holds better on scenes unlike those of the training (Wortsman
et al., Robust fine-tuning of zero-shot models, CVPR 2022). BEFORE may know fewer numbers on a band than AFTER:
those that it lacks count for nothing there.
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from torch import Tensor

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ksdiff_core.training.widen import widened
from ksdiff_core.weights.file import load_weights, save_weights

FUSION = "fusion."


def main(argv: list[str]) -> int:
    """Write the weights; returns the exit code."""
    before, after = (load_weights(path) for path in argv[:2])
    share = float(argv[2])
    header = {k: v for k, v in after.header.items() if k not in ("format", "format_version")}
    header["training"] = {**header["training"], "share_of_fusion": share}
    save_weights(argv[3], mixed(before.tensors, after.tensors, share), header)
    return 0


def mixed(before: dict[str, Tensor], after: dict[str, Tensor], share: float) -> dict[str, Tensor]:
    """Tensors of ``after`` with the fusion network between the two."""
    out = dict(after)
    for name, tensor in after.items():
        if name.startswith(FUSION) and tensor.is_floating_point():
            old = widened(before[name], tensor)
            out[name] = torch.lerp(old.float(), tensor.float(), share).to(tensor.dtype)
    return out


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
