"""Tensors between main memory and a device: one way for all devices."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor


def on_device(tensor: Tensor, device: torch.device) -> Tensor:
    """A tensor of main memory on a device; to CUDA it travels while the program goes on."""
    if device.type == "cuda":
        # Only from pinned memory; torch keeps that until the copy is made.
        return tensor.pin_memory().to(device, non_blocking=True)
    return tensor.to(device)


def on_host(tensor: Tensor) -> np.ndarray:
    """A tensor as an array in main memory."""
    if tensor.device.type == "cuda":
        pinned = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True)
        return pinned.copy_(tensor).numpy()
    return tensor.cpu().numpy()
