"""Weights of an earlier network for one that sees or offers more: zeros for what it did not know."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from ksdiff_core.networks.inputs import DESCRIPTOR_SIZE


def widened(old: Tensor, new: Tensor) -> Tensor:
    """The numbers of a layer in the shape that it has now.

    A layer that sees what describes a band (rows of outputs by columns of inputs) gets columns of zeros behind
    the descriptors that it knew; one that gives details of a band gets further rows of zeros.

    Args:
        old: Weight or bias, with fewer rows, or with fewer columns, or with the same shape.
        new: The same parameter of the network as it is now.
    """
    if old.shape == new.shape:
        return old
    missing = new.shape[1] - old.shape[1] if old.dim() > 1 else 0
    if missing > 0:
        known = DESCRIPTOR_SIZE - missing
        old = torch.cat([old[:, :known], old.new_zeros(len(old), missing), old[:, known:]], 1)
    rows = len(new) - len(old)
    return F.pad(old, (0, 0) * (old.dim() - 1) + (0, rows)) if rows > 0 else old
