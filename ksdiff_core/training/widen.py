"""Weights of an earlier network for one that sees or offers more: zeros for what it did not know."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from ksdiff_core.networks.fusion import DETAILS
from ksdiff_core.networks.inputs import DESCRIPTOR_SIZE


def widened(old: Tensor, new: Tensor) -> Tensor:
    """The numbers of a layer in the shape that it has now.

    A layer that sees what describes a band (rows of outputs by columns of inputs) gets columns of zeros behind
    the descriptors that it knew; one that gives details of a band gets further rows of zeros. What differs in
    any other way, as between networks of other widths, stays as it is.

    Args:
        old: Weight or bias.
        new: The same parameter of the network as it is now.
    """
    if old.shape == new.shape or old.dim() != new.dim():
        return old
    if old.dim() == 2 and len(old) == len(new):
        missing = new.shape[1] - old.shape[1]
        if 0 < missing < DESCRIPTOR_SIZE:
            known = DESCRIPTOR_SIZE - missing
            zeros = old.new_zeros(len(old), missing)
            return torch.cat([old[:, :known], zeros, old[:, known:]], 1)
    rows = len(new) - len(old)
    if old.shape[1:] == new.shape[1:] and 0 < rows < DETAILS:
        return F.pad(old, (0, 0) * (old.dim() - 1) + (0, rows))
    return old
