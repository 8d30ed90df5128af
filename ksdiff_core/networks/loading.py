"""Networks from weights files, kept for the next run with the same file."""

from __future__ import annotations

import os

import torch

from ksdiff_core.errors import DeviceError, WeightsError
from ksdiff_core.networks.ksdiff import Architecture, KSDiffNetwork
from ksdiff_core.weights.parent import load_complete
from ksdiff_core.weights.store import WeightsStore

MOST_KEPT = 2
"""Networks that are kept, of 5 MB each."""

_networks: dict[tuple, tuple[KSDiffNetwork, dict]] = {}
"""By path, device and state of the file; the oldest first."""


def load_network(path: str, store: WeightsStore, device: str) -> tuple[KSDiffNetwork, dict]:
    """The network of a weights file on a device, and the header of the file.

    Both are shared by all who ask for the same file until it changes, so that many scenes read it once: do not
    change them.

    Raises:
        WeightsError: Not weights of KSDiff, or damaged.
        DeviceError: The device does not exist.
    """
    try:
        stat = os.stat(path)
    except OSError:
        # To be told by who reads it.
        return _load(path, store, device)
    key = (path, device, stat.st_ino, stat.st_size, stat.st_mtime_ns)
    found = _networks.get(key)
    if found is None:
        found = _load(path, store, device)
        while len(_networks) >= MOST_KEPT:
            _networks.pop(next(iter(_networks)), None)
        _networks[key] = found
    return found


def _load(path: str, store: WeightsStore, device: str) -> tuple[KSDiffNetwork, dict]:
    loaded = load_complete(path, store)
    network = build_network(dict(loaded.header), dict(loaded.tensors), path)
    try:
        target = torch.device(device)
        # Apple's GPU has no float64; elsewhere the schedule keeps it.
        network = network.float() if target.type == "mps" else network
        network = network.to(target, memory_format=torch.channels_last)
    except (RuntimeError, AssertionError) as error:
        raise DeviceError(
            f"The device {device} cannot be used: {str(error).splitlines()[0]}", "Choose the CPU."
        ) from error
    return network, dict(loaded.header)


def on_cpu(network: KSDiffNetwork) -> KSDiffNetwork:
    """A copy of a network in main memory; nothing is made on its device, which may have failed."""
    tensors = {name: tensor.cpu() for name, tensor in network.state_dict().items()}
    copied = build_network({"architecture": network.architecture.to_dict()}, tensors, "")
    return copied.to(memory_format=torch.channels_last)


def build_network(header: dict, tensors: dict, path: str) -> KSDiffNetwork:
    """The network that a weights file describes.

    Raises:
        WeightsError: Architecture unknown, or tensors that do not fit it.
    """
    try:
        # The numbers of a new network are drawn from torch's own generator, which is not ours.
        with torch.random.fork_rng(devices=[]):
            network = KSDiffNetwork(Architecture.from_dict(header["architecture"]))
        network.load_state_dict({k: v.float() for k, v in tensors.items()})
    except (TypeError, ValueError, RuntimeError, AttributeError) as error:
        raise WeightsError(
            f"The weights {path} do not fit their architecture: {str(error).splitlines()[0]}",
            "Use weights made for this version of KSDiff.",
        ) from error
    return network.eval().requires_grad_(False)
