"""Validation on whole scenes under Wald's protocol, through the same code as inference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from ksdiff_core.evaluation.dataset import read_manifest, read_scene
from ksdiff_core.evaluation.scores import reduced_pair
from ksdiff_core.methods.consistency import Consistent
from ksdiff_core.methods.model import KSDiffMethod
from ksdiff_core.networks.ksdiff import KSDiffNetwork
from ksdiff_core.quality.metrics import ergas
from ksdiff_core.tiling import Tile

MAX_PER_GROUP = 10
"""Scenes taken from a group of many, so that validation stays short."""


@dataclass(frozen=True)
class ValidationScene:
    """A reduced pair with its ground truth (C, H, W) and the group it counts to."""

    group: str
    tile: Tile
    reference: np.ndarray


def load_validation(folder: str) -> list[ValidationScene]:
    """The scenes of a folder with a manifest, reduced by Wald's protocol where there is no truth."""
    scenes: list[ValidationScene] = []
    for entry in read_manifest(folder):
        if entry.kind == "ms_only" or sum(s.group == entry.group for s in scenes) >= MAX_PER_GROUP:
            continue
        scene = read_scene(entry)
        tile, reference = reduced_pair(scene)
        scenes.append(ValidationScene(scene.group, tile, reference))
    return scenes


def validate(
    network: KSDiffNetwork, scenes: Sequence[ValidationScene], device: torch.device
) -> dict[str, float]:
    """ERGAS of the network over ERGAS of the interpolated MS: mean per group, and ``mean`` of all groups."""
    groups: dict[str, list[float]] = {}
    for scene in scenes:
        method = Consistent(KSDiffMethod(network, device), scene.tile.scene)
        method.fit([scene.tile])
        fused = method.fuse(scene.tile)
        value = _ergas(fused, scene) / _ergas(scene.tile.ms_up, scene)
        groups.setdefault(scene.group, []).append(value)
    out = {group: float(np.mean(values)) for group, values in groups.items()}
    out["mean"] = float(np.mean(list(out.values())))
    return out


def _ergas(fused: np.ndarray, scene: ValidationScene) -> float:
    """ERGAS; 8 pixels of border left out."""
    inner = (slice(None), slice(8, -8), slice(8, -8))
    return ergas(fused[inner], scene.reference[inner], scene.tile.scene.ratio)
