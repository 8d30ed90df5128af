"""Folders of scenes with a ``manifest.json``: for evaluation and training, never for a job."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from ksdiff_core.errors import InputError
from ksdiff_core.raster.source import RasterSource
from ksdiff_core.sensors.table import Sensor, nyquist_gains, pan_gain, recognise

MOST_SCENES = 100_000
"""Scenes in one file above which a manifest is taken for damaged."""

_WRONG = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)
"""What a text that is JSON or nearly so, and no manifest, can cause."""


@dataclass(frozen=True)
class SceneEntry:
    """One scene of a manifest.

    Attributes:
        name: Unique within the manifest.
        group: Scenes of one group are summarised together; the name itself for a single scene.
        kind: "pair_fr", "triplet_rr", "triplet_sim" or "ms_only".
        sensor: As the manifest says.
        ratio: MS GSD over PAN GSD, 0 where there is no PAN.
        bands: Names of the MS bands.
        bits: Valid bits of the DN.
        files: Absolute path per role: pan, ms, gt; or npz.
        index: Position in the npz file, -1 for rasters.
    """

    name: str
    group: str
    kind: str
    sensor: str
    ratio: float
    bands: tuple[str, ...]
    bits: int
    files: Mapping[str, str]
    index: int = -1


@dataclass(frozen=True)
class SceneArrays:
    """A scene in memory, DN as float32.

    Attributes:
        name: Of the scene.
        group: Of the scene.
        kind: See :class:`SceneEntry`.
        sensor: As the manifest says.
        ratio: MS GSD over PAN GSD from the geotransforms; 0 where there is no PAN.
        bands: Names of the MS bands.
        bits: Valid bits of the DN.
        nyquist_gains: MTF value at the MS Nyquist frequency per band.
        pan_nyquist_gain: The same for PAN at its own Nyquist frequency.
        pan: (H, W), or None.
        ms: (C, h, w).
        reference: (C, H, W), or None.
        offset: MS coordinate (row, col), edge convention, of PAN's upper left corner.
    """

    name: str
    group: str
    kind: str
    sensor: str
    ratio: float
    bands: tuple[str, ...]
    bits: int
    nyquist_gains: tuple[float, ...]
    pan_nyquist_gain: float
    pan: np.ndarray | None
    ms: np.ndarray
    reference: np.ndarray | None
    offset: tuple[float, float]


def read_manifest(folder: str) -> tuple[SceneEntry, ...]:
    """All scenes of ``folder/manifest.json``; an entry with many images gives many scenes.

    Raises:
        InputError: The manifest is missing or is not JSON of the expected form.
    """
    path = Path(folder) / "manifest.json"
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))["entries"]
        return tuple(scene for entry in entries for scene in _expand(path.parent, entry))
    except OSError as error:
        raise InputError(
            f"{path} could not be read: {error.strerror}.",
            "Choose a folder with a manifest that can be read.",
        ) from error
    except _WRONG as error:
        raise InputError(
            f"{path} is not a manifest of scenes: {error!r:.500}.",
            "Write it as the documentation of the manifest says.",
        ) from error


def read_scene(entry: SceneEntry) -> SceneArrays:
    """The pixels and the geometry of one scene.

    Raises:
        InputError: A file is missing, unreadable or of an unexpected pixel type.
    """
    sensor = recognise({"sensor": entry.sensor}, (), entry.ratio)
    if "npz" in entry.files:
        return _assemble(entry, sensor, _read_npz(entry), entry.ratio, (0.0, 0.0))
    rasters = {role: read_raster(path) for role, path in entry.files.items()}
    images = {role: image for role, (image, _) in rasters.items()}
    if not {"pan", "ms"} <= set(rasters):
        return _assemble(entry, sensor, images, 0.0, (0.0, 0.0))
    ratio, offset = _relation(rasters["pan"][1], rasters["ms"][1])
    return _assemble(entry, sensor, images, ratio, offset)


def read_raster(path: str) -> tuple[np.ndarray, tuple[float, ...]]:
    """All pixels of a raster (C, H, W) as float32, invalid ones 0, and its geotransform.

    Raises:
        InputError: The file cannot be used.
    """
    source = RasterSource([path], role="scene")
    try:
        return source.read(source.grid.window)[0], source.grid.geotransform
    finally:
        source.close()


def _expand(folder: Path, entry: dict) -> list[SceneEntry]:
    """One entry of the manifest as the scenes it stands for."""
    common = {
        "kind": str(entry["kind"]),
        "sensor": str(entry["sensor"]),
        "ratio": float(entry["ratio"] or 0.0),
        "bands": tuple(map(str, entry["bands"])),
        "bits": int(entry["valid_bits"]),
    }
    files, name = entry["files"], str(entry["name"])
    if isinstance(files, list):
        return [
            SceneEntry(Path(f["path"]).stem, name, files={"ms": str(folder / f["path"])}, **common)
            for f in files
        ]
    paths = {role: str(folder / item["path"]) for role, item in files.items()}
    if "npz" in paths:
        if not 0 <= entry["count"] <= MOST_SCENES:
            raise ValueError(f"count is {entry['count']}")
        return [
            SceneEntry(f"{name}_{index:02d}", name, files=paths, index=index, **common)
            for index in range(int(entry["count"]))
        ]
    return [SceneEntry(name, name, files=paths, **common)]


def _assemble(
    entry: SceneEntry,
    sensor: Sensor | None,
    images: Mapping[str, np.ndarray],
    ratio: float,
    offset: tuple[float, float],
) -> SceneArrays:
    ms, pan, reference = (images.get(role) for role in ("ms", "pan", "gt"))
    if ms is None or len(ms) != len(entry.bands):
        found = "no MS" if ms is None else f"{len(ms)} MS bands"
        raise InputError(
            f"{entry.name}: expected {len(entry.bands)} MS bands, found {found}.",
            "List as many bands in the manifest as the files have.",
        )
    if pan is not None and pan.ndim == 3 and len(pan) != 1:
        raise InputError(
            f"{entry.name}: expected one band of PAN, found {len(pan)}.",
            "Name a file that holds nothing but PAN.",
        )
    return SceneArrays(
        name=entry.name,
        group=entry.group,
        kind=entry.kind,
        sensor=entry.sensor,
        ratio=ratio,
        bands=entry.bands,
        bits=entry.bits,
        nyquist_gains=nyquist_gains(sensor, entry.bands, len(ms)),
        pan_nyquist_gain=pan_gain(sensor),
        pan=None if pan is None else pan.reshape(pan.shape[-2:]),
        ms=ms,
        reference=reference,
        offset=offset,
    )


def _relation(pan: tuple[float, ...], ms: tuple[float, ...]) -> tuple[float, tuple[float, float]]:
    """Ratio and MS coordinate of PAN's corner from two north-up geotransforms."""
    row, col = (pan[3] - ms[3]) / ms[5], (pan[0] - ms[0]) / ms[1]
    return abs(ms[1] / pan[1]), (row + 0.0, col + 0.0)


def _read_npz(entry: SceneEntry) -> dict[str, np.ndarray]:
    arrays = _open_npz(entry.files["npz"])
    return {role: arrays[role][entry.index].astype(np.float32) for role in ("pan", "ms", "gt")}


@lru_cache(maxsize=1)
def _open_npz(path: str) -> dict[str, np.ndarray]:
    """All arrays of the file; kept, because its scenes are read one after the other."""
    with np.load(path) as file:
        return {role: file[role] for role in ("pan", "ms", "gt")}
