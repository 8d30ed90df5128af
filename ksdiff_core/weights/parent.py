"""Weights that hold only what an adaptation changed: they need those that they were made of.

Such a file names its parent by SHA-256. Anything else under the parent's name is refused, as changes are
worth nothing in another network.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from ksdiff_core.errors import WeightsError
from ksdiff_core.weights.file import Weights, file_sha256, load_weights
from ksdiff_core.weights.store import WeightsStore

PARENT = "parent"
ADAPTED = "adapted"
"""Keys of the header: what the file needs, and how it was made."""


def is_adapted(header: Mapping[str, object]) -> bool:
    """Whether the header belongs to changes of other weights."""
    return PARENT in header


def find_parent(path: str | Path, header: Mapping[str, object], store: WeightsStore) -> Path:
    """The complete weights that adapted ones need.

    Args:
        path: Of the adapted weights; their parent may lie beside them.
        header: Of the adapted weights.
        store: Where else to look.

    Raises:
        WeightsError: They are not on this machine.
    """
    parent = header[PARENT]
    digits = parent.get("sha256") if isinstance(parent, Mapping) else None
    if not isinstance(digits, str) or len(digits) != 64:
        raise WeightsError(
            f"{path} does not say which weights it changes.", "Make it anew with ksdiff:adapt."
        )
    for candidate in _candidates(Path(path), digits, store):
        if candidate.is_file() and file_sha256(candidate) == digits:
            return candidate
    raise WeightsError(
        f"{path} changes the weights {parent.get('name', '?')} {parent.get('version', '')} with "
        f"SHA-256 {digits}, which are not on this machine.",
        "Import those weights, or adapt to the scene anew.",
    )


def _candidates(path: Path, digits: str, store: WeightsStore) -> Iterator[Path]:
    """Files that may be the parent, the likely ones first."""
    for item in store.items():
        if item.entry.sha256 == digits:
            yield item.path
    yield from sorted(path.parent.glob("*.safetensors"))


def load_complete(path: str | Path, store: WeightsStore) -> Weights:
    """Header and tensors of a weights file; adapted ones with all that they did not change.

    Raises:
        WeightsError: The file or its parent cannot be used, or the two do not fit each other.
    """
    loaded = load_weights(path)
    if not is_adapted(loaded.header):
        return loaded
    parent = load_weights(find_parent(path, loaded.header, store))
    if is_adapted(parent.header):
        raise WeightsError(
            f"{path} changes weights that are adapted themselves.",
            "Take the weights that those were made from.",
        )
    for name, tensor in loaded.tensors.items():
        if name not in parent.tensors or parent.tensors[name].shape != tensor.shape:
            raise WeightsError(
                f"{path} changes {name} {tuple(tensor.shape)}, which {parent.path} does not have.",
                "Make it anew with ksdiff:adapt.",
            )
    # The network is the parent's whatever the file says of it.
    header = {**loaded.header, "architecture": parent.header["architecture"]}
    return replace(loaded, header=header, tensors={**parent.tensors, **loaded.tensors})


def other_scenes(header: Mapping[str, object], sensor: str, bands: int) -> list[str]:
    """What adapted weights were not made for in a scene, one sentence each.

    Args:
        header: Of the weights.
        sensor: Key of the scene's sensor, empty if unknown.
        bands: MS bands of the scene.
    """
    made = header.get(ADAPTED)
    if not isinstance(made, Mapping):
        return []
    found = []
    if str(made.get("sensor") or "") != sensor:
        found.append(
            f"The weights were adapted to {made.get('sensor') or 'an unknown sensor'}, this scene is "
            f"from {sensor or 'an unknown sensor'}; the shipped weights may be better."
        )
    if made.get("bands") != bands:
        found.append(
            f"The weights were adapted with {made.get('bands')} bands, this scene has {bands}; the "
            "shipped weights may be better."
        )
    return found
