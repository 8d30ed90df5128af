"""Checks on where and how to write, before the first byte is written."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import count

from ksdiff_core.errors import OutputError

SUFFIXES = (".tif", ".tiff")
"""Of images."""

PAGE_SUFFIXES, DATA_SUFFIXES = (".html", ".htm"), (".json",)
"""Of reports for people and for programs."""

OPTIONS = {
    "COMPRESS": ("DEFLATE", "LZW", "ZSTD", "PACKBITS", "LZMA", "NONE"),
    "PREDICTOR": ("1", "2", "3"),
    "BIGTIFF": ("YES", "NO", "IF_NEEDED", "IF_SAFER"),
    "INTERLEAVE": ("BAND", "PIXEL"),
    "TILED": ("YES", "NO"),
    "BLOCKXSIZE": (),
    "BLOCKYSIZE": (),
    "ZLEVEL": (),
    "ZSTD_LEVEL": (),
    "LZMA_PRESET": (),
    "NUM_THREADS": (),
}
"""Creation options that keep every value and write no second file; () where a number is meant."""

_PREDICTABLE = ("DEFLATE", "LZW", "ZSTD")

_LONGEST_ENDING = ".part.tiff.aux.xml"
"""What may stand in place of the suffix of an output while it is written."""

NAME_BYTES = 255
"""Longest file name of all usual file systems."""

WINDOWS_PATH = 259
"""Longest path that all programs on Windows can use."""

ON_WINDOWS = os.name == "nt"


def check_target(
    path: str, overwrite: bool, inputs: Sequence[str], suffixes: Sequence[str] = SUFFIXES
) -> None:
    """Refuse a path that cannot or must not be written.

    Args:
        path: The output.
        overwrite: Whether an existing file may be replaced.
        inputs: Files that must not be written over.
        suffixes: Accepted endings in lower case, the usual one first.

    Raises:
        OutputError: Wrong suffix, no such folder, a folder of that name, a name that is too long, an
            existing file without ``overwrite``, or one of the inputs.
    """
    folder = os.path.dirname(path) or "."
    if not path.lower().endswith(tuple(suffixes)):
        kind = "; results are written as GeoTIFF" if tuple(suffixes) == SUFFIXES else ""
        raise OutputError(
            f"The output {path} does not end in {suffixes[0]}{kind}.",
            f"Change the name to one that ends in {suffixes[0]}.",
        )
    if not os.path.isdir(folder):
        raise OutputError(
            f"The folder {folder} of the output does not exist.",
            "Create it, or choose another output.",
        )
    _require_length(path)
    if any(same_path(path, name) for name in inputs):
        raise OutputError(
            f"The output {path} is one of the inputs, which are never changed.",
            "Choose another output.",
        )
    if os.path.isdir(path):
        raise OutputError(f"The output {path} is a folder.", "Choose the name of a file.")
    if os.path.lexists(path):
        if not overwrite:
            raise OutputError(
                f"The output {path} exists already.", "Choose another name or allow overwriting."
            )
        _require_replaceable(path)


def require_space(path: str, needed_mb: float, free_mb: float) -> None:
    """Raises OutputError if an output needs more space than its disk has free."""
    if needed_mb > free_mb:
        raise OutputError(
            f"{os.path.dirname(os.path.abspath(path))} has {free_mb:.0f} MB free, up to "
            f"{needed_mb:.0f} MB are needed.",
            "Free some space, choose another folder or a smaller extent.",
        )


def same_path(first: str, second: str) -> bool:
    """True if two paths lead to one file, by spelling, case, ``..`` or links."""
    try:
        return os.path.samefile(first, second)
    except (OSError, ValueError):
        a, b = (os.path.normcase(os.path.realpath(path)) for path in (first, second))
        return a == b


def creation_options(user: Sequence[str], block: int, floating: bool, rgb: bool) -> list[str]:
    """Complete list of GeoTIFF creation options.

    Args:
        user: ``NAME=VALUE`` items that replace the defaults.
        block: Side of the internal blocks in pixels.
        floating: True for floating point pixels.
        rgb: True if the first three bands are red, green and blue.

    Raises:
        OutputError: An item is not known or its value is not possible.
    """
    chosen = {
        "COMPRESS": "DEFLATE",
        "BIGTIFF": "IF_SAFER",
        "INTERLEAVE": "BAND",
        "TILED": "YES",
        "BLOCKXSIZE": str(block),
        "BLOCKYSIZE": str(block),
    }
    for item in user:
        name, _, value = item.partition("=")
        name, value = name.strip().upper(), value.strip().upper()
        if name not in OPTIONS:
            raise OutputError(
                f"{item!r} is no creation option that KSDiff supports.",
                f"Use NAME=VALUE with one of {', '.join(OPTIONS)}.",
            )
        all_threads = (name, value) == ("NUM_THREADS", "ALL_CPUS")
        known = value in OPTIONS[name] or all_threads
        if not known and (OPTIONS[name] or not _is_count(value)):
            raise OutputError(
                f"The creation option {name} cannot be {value!r}.",
                f"Use {', '.join(OPTIONS[name]) or 'a whole number'}; "
                "compression that loses information is not possible.",
            )
        chosen[name] = value
    if chosen["TILED"] == "NO":
        del chosen["BLOCKXSIZE"]
    if chosen["COMPRESS"] in _PREDICTABLE:
        chosen.setdefault("PREDICTOR", "3" if floating else "2")
    else:
        chosen.pop("PREDICTOR", None)
    if chosen["COMPRESS"] == "DEFLATE":
        # Measured on 4096 x 4096 x 4 UInt16: a third of the time of the default level, file no larger.
        chosen.setdefault("ZLEVEL", "1")
    chosen["PHOTOMETRIC"] = "RGB" if rgb else "MINISBLACK"
    chosen["ALPHA"] = "NO"
    return [f"{name}={value}" for name, value in chosen.items()]


def _is_count(text: str) -> bool:
    return (text.isascii() and text.isdigit()) or text == "ALL_CPUS"


def _require_length(path: str) -> None:
    longest = os.path.splitext(path)[0] + _LONGEST_ENDING
    name, whole = len(os.fsencode(os.path.basename(longest))), len(os.path.abspath(longest))
    for what, found, limit in (("name", name, NAME_BYTES), ("path", whole, WINDOWS_PATH)):
        if found > limit and (what == "name" or ON_WINDOWS):
            raise OutputError(
                f"The {what} of the output {path} is too long: with the endings of temporary files "
                f"it has {found} characters, at most {limit} are possible.",
                f"Choose a {what} that is {found - limit} characters shorter.",
            )


def _free_name(path: str) -> str:
    """A name like that of ``path`` that no file has."""
    stem, suffix = os.path.splitext(path)
    return next(
        name for name in (f"{stem}_{n}{suffix}" for n in count(2)) if not os.path.lexists(name)
    )


def _require_replaceable(path: str) -> None:
    try:
        # Windows refuses this while another program holds the file; elsewhere nothing happens.
        os.replace(path, path)
    except OSError as error:
        raise OutputError(
            f"The output {path} is in use: {error.strerror}.",
            f"Close it in other programs and remove its layer, or write to {_free_name(path)}.",
        ) from error
