"""Scenes made from other scenes, evaluated beside them: the same place under another condition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Callable

from ksdiff_core.evaluation.dataset import SceneArrays
from ksdiff_core.evaluation.scores import reduced_pair
from ksdiff_core.quality.wald import degrade_bands


@dataclass(frozen=True)
class Change:
    """One condition.

    Attributes:
        label: Added in brackets to the names of the scene and of its group.
        apply: The changed scene, or None where the change does not apply.
    """

    label: str
    apply: Callable[[SceneArrays], SceneArrays | None]


def versions(scene: SceneArrays, changes: Sequence[Change]) -> Iterator[SceneArrays]:
    """The scene as delivered, then under every change that applies."""
    yield scene
    for change in changes:
        changed = change.apply(scene)
        if changed is not None:
            label = f" ({change.label})"
            yield replace(changed, name=scene.name + label, group=scene.group + label)


def ms_from_reference(scene: SceneArrays) -> SceneArrays | None:
    """A scene with a reference, its MS made from that by Wald's protocol."""
    if scene.reference is None:
        return None
    grid = reduced_pair(scene)[0].scene
    ms = degrade_bands(scene.reference, scene.nyquist_gains, grid.rows, grid.cols)
    return replace(scene, ms=ms)


MS_FROM_REFERENCE = Change("MS from reference", ms_from_reference)
