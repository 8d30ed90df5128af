"""Which files of a folder are the PAN and the MS of one scene: by their names, else by where they lie."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from ksdiff_core.errors import InputError
from ksdiff_core.inputs.recognition import place
from ksdiff_core.raster.source import RasterSource

SUFFIXES = (".tif", ".tiff", ".jp2", ".img", ".vrt", ".ntf")
"""Of files that may be images of a scene."""

PAN_WORDS = frozenset({"pan", "panchromatic", "p", "p1bs", "p2as"})
MS_WORDS = frozenset({"ms", "mul", "mss", "multi", "multispectral", "xs", "m1bs", "m2as"})
"""How the names of files and folders say which image they are: common words, and those of Maxar and Airbus."""

LEAST_OVERLAP = 0.5
"""Common area over that of the smaller image from which two images are taken for one scene."""

Pair = tuple[str, str, tuple[str, ...]]
"""Name of the scene, PAN and MS."""


def find_pairs(folder: str, results: str = "") -> tuple[list[Pair], list[str]]:
    """The pairs of a folder and its subfolders, sorted by name, and notes on what was left out.

    Args:
        folder: Where to look.
        results: A folder below that is not searched.

    Raises:
        InputError: The folder cannot be read.
    """
    files = _files(Path(folder), results)
    pairs, rest = _by_name(Path(folder), files)
    found, notes = _by_place(Path(folder), rest)
    return sorted(pairs + found), notes


def _files(folder: Path, results: str) -> list[Path]:
    skipped = os.path.realpath(results) if results else ""
    found = []
    try:
        for root, folders, names in os.walk(folder):
            folders[:] = [f for f in folders if os.path.realpath(os.path.join(root, f)) != skipped]
            found += [Path(root) / name for name in names]
    except OSError as error:
        said = f"{folder} cannot be read: {error.strerror}."
        raise InputError(said, "Choose a folder that you may read.") from error
    images = (p for p in found if p.suffix.lower() in SUFFIXES and ".part" not in p.suffixes)
    return sorted(p for p in images if os.path.realpath(p.parent) != skipped)


def _by_name(folder: Path, files: Sequence[Path]) -> tuple[list[Pair], list[Path]]:
    """Pairs whose paths differ only in the words for PAN and MS; and the files without a partner."""
    scenes: dict[tuple[str, ...], dict[str, list[Path]]] = {}
    for file in files:
        words = _words(folder, file)
        role = "pan" if PAN_WORDS & set(words) else ""
        if MS_WORDS & set(words):
            role = "" if role else "ms"
        if role:
            key = tuple(word for word in words if word not in PAN_WORDS | MS_WORDS)
            scenes.setdefault(key, {"pan": [], "ms": []})[role].append(file)
    pairs, used = [], set()
    for key, images in scenes.items():
        if len(images["pan"]) == len(images["ms"]) == 1:
            pan, ms = images["pan"][0], images["ms"][0]
            name = "_".join(key) or folder.resolve().name
            pairs.append((name, str(pan), (str(ms),)))
            used |= {pan, ms}
    return pairs, [file for file in files if file not in used]


def _words(folder: Path, file: Path) -> list[str]:
    """Words of the path below the folder, in lower case, without the suffix."""
    relative = file.relative_to(folder).with_suffix("")
    return [word for word in re.split(r"[^a-z0-9]+", str(relative).lower()) if word]


def _by_place(folder: Path, files: Sequence[Path]) -> tuple[list[Pair], list[str]]:
    """For every MS the PAN that covers most of it; each file belongs to one pair at most."""
    offers: list[tuple[float, Path, Path]] = []
    notes: list[str] = []
    with ExitStack() as stack:
        single: dict[Path, RasterSource] = {}
        multiple: dict[Path, RasterSource] = {}
        for file in files:
            try:
                source = stack.enter_context(closing(RasterSource((str(file),), (), "image")))
            except InputError as error:
                notes.append(f"{file.relative_to(folder)} is left out: {error.message}")
                continue
            (single if len(source.bands) == 1 else multiple)[file] = source
        for ms, image in multiple.items():
            for pan, band in single.items():
                try:
                    overlap = place(band, image).overlap
                except InputError:
                    continue
                if overlap >= LEAST_OVERLAP:
                    offers.append((overlap, ms, pan))
    pairs, used = [], set()
    for _, ms, pan in sorted(offers, key=lambda offer: -offer[0]):
        if not {ms, pan} & used:
            pairs.append(("_".join(_words(folder, ms)), str(pan), (str(ms),)))
            used |= {ms, pan}
    notes += [
        f"{file.relative_to(folder)} is left out: no partner lies on it."
        for file in (*multiple, *single)
        if file not in used
    ]
    return pairs, notes
