"""Weights on disk: safetensors with a header that says what they are. Nothing else is loaded."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from ksdiff_core.errors import WeightsError

if TYPE_CHECKING:
    from torch import Tensor

FORMAT = "ksdiff-weights"
FORMAT_VERSION = 1
MAX_HEADER_BYTES = 1_000_000
MAX_FILE_BYTES = 200_000_000
MAX_TENSORS = 5_000

MALFORMED = (ValueError, KeyError, TypeError, AttributeError, RecursionError)
"""What JSON that is not of the expected form raises when it is read and taken apart."""

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "weights"
DEFAULT_NAME = "ksdiff.safetensors"

BLOCK_BYTES = 1 << 20
"""What is read at once of a file that may be large; between two blocks a run can be cancelled."""

REQUIRED = (
    "format",
    "format_version",
    "version",
    "architecture",
    "trained_for",
    "training_data",
    "licence",
)

_RANGES = {"ratios": "ratios", "bands": "numbers of bands"}
"""Lists of numbers in ``trained_for``, and what they are called in messages."""


@dataclass(frozen=True)
class Weights:
    """A loaded weights file.

    Attributes:
        path: Where it came from.
        header: The ``ksdiff`` record: format, version, architecture, trained_for (bands, ratios),
            training_data with licences, licence, steps, training.
        tensors: Parameters by name, CPU.
    """

    path: str
    header: Mapping[str, object]
    tensors: Mapping[str, Tensor]


def default_path() -> Path:
    """The weights that ship with KSDiff."""
    return FOLDER / DEFAULT_NAME


def save_weights(
    path: str | Path, tensors: Mapping[str, Tensor], header: Mapping[str, object]
) -> None:
    """Write a weights file; ``header`` must hold all of :data:`REQUIRED`."""
    from safetensors.torch import save_file

    record = {"format": FORMAT, "format_version": FORMAT_VERSION, **header}
    missing = [key for key in REQUIRED if key not in record]
    if missing:
        raise ValueError(f"the header of weights lacks {missing}")
    metadata = {"ksdiff": json.dumps(record, sort_keys=True)}
    save_file({k: v.detach().cpu().contiguous() for k, v in tensors.items()}, str(path), metadata)
    # safetensors makes files that only their owner may read; weights are to be shared.
    Path(path).chmod(0o644)


def read_header(path: str | Path) -> dict:
    """The ``ksdiff`` record of a weights file, checked before anything is allocated.

    Raises:
        WeightsError: Not a safetensors file, a damaged one, or not weights of KSDiff.
    """
    path = Path(path)
    record, _entries, _start = _parse(path)
    return _check_record(path, record)


def check_values(path: str | Path, tick: Callable[[], None] = lambda: None) -> None:
    """Look at every value of a weights file. Needs no torch, and one block of memory.

    Args:
        path: The file.
        tick: Called after every block; may raise to stop.

    Raises:
        WeightsError: As :func:`read_header`, or a value that is NaN or infinite.
    """
    import numpy as np

    path = Path(path)
    _record, entries, start = _parse(path)
    with path.open("rb") as file:
        for name, entry in entries.items():
            if entry["dtype"] not in _EXPONENTS:
                continue
            kind, exponent = _EXPONENTS[entry["dtype"]]
            first, last = entry["data_offsets"]
            file.seek(start + first)
            for position in range(first, last, BLOCK_BYTES):
                bits = np.frombuffer(file.read(min(BLOCK_BYTES, last - position)), kind)
                if ((bits & exponent) == exponent).any():
                    raise _not_finite(path, name)
                tick()


def file_sha256(path: str | Path, tick: Callable[[], None] = lambda: None) -> str:
    """SHA-256 of a file, 64 hexadecimal digits.

    Args:
        path: The file.
        tick: Called after every block; may raise to stop.
    """
    digest = hashlib.sha256()
    with Path(path).open("rb") as file:
        while block := file.read(BLOCK_BYTES):
            digest.update(block)
            tick()
    return digest.hexdigest()


def load_weights(path: str | Path) -> Weights:
    """Header and tensors of a weights file.

    Raises:
        WeightsError: As :func:`read_header`, or tensors with NaN or infinite values.
    """
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    header = read_header(path)
    try:
        tensors = load_file(str(path))
    except (SafetensorError, OSError, ValueError) as error:
        raise WeightsError(
            f"The weights {path} are damaged: {error}.",
            "Get the file anew from where it came from.",
        ) from error
    for name, tensor in tensors.items():
        if not bool(torch.isfinite(tensor).all()):
            raise _not_finite(path, name)
    return Weights(str(path), header, tensors)


def beyond_training(header: Mapping[str, object], bands: int, ratio: float) -> list[str]:
    """What weights were not trained for in a scene, one sentence each.

    Args:
        header: The ``ksdiff`` record of the weights.
        bands: MS bands of the scene.
        ratio: MS GSD over PAN GSD.
    """
    found = []
    for key, value in (("ratios", ratio), ("bands", bands)):
        trained = header["trained_for"].get(key, ())
        if trained and not min(trained) <= value <= max(trained):
            found.append(
                f"The weights were trained for {_RANGES[key]} from {min(trained):g} to "
                f"{max(trained):g}, this scene has {value:g}; the result may be worse than usual."
            )
    return found


_EXPONENTS = {
    "F32": ("<u4", 0x7F80_0000),
    "F16": ("<u2", 0x7C00),
    "BF16": ("<u2", 0x7F80),
}
"""Bits of the exponent of each floating type: all are set in NaN and infinity, and only there."""


def _not_finite(path: str | Path, name: str) -> WeightsError:
    return WeightsError(
        f"The weights {path} are damaged: {name} holds values that are not finite.",
        "Get the file anew from where it came from.",
    )


def _parse(path: Path) -> tuple[dict, dict[str, Mapping], int]:
    """The ``ksdiff`` record, the tensors' entries, and where their bytes begin."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
            length = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
            if not 2 <= length <= min(MAX_HEADER_BYTES, size - 8) or size > MAX_FILE_BYTES:
                raise WeightsError(
                    f"{path} is not a weights file: its header says {length} bytes in a file of {size}.",
                    "Choose a .safetensors file made by KSDiff.",
                )
            entries = json.loads(file.read(length))
        metadata = entries.pop("__metadata__", {})
        _check_tensors(path, entries, size - 8 - length)
        record = json.loads(metadata["ksdiff"])
        if not isinstance(record, dict):
            raise ValueError("record")
    except OSError as error:
        raise WeightsError(
            f"The weights {path} cannot be read: {error.strerror}.",
            "Choose an existing .safetensors file, or one of the classical methods.",
        ) from error
    except MALFORMED as error:
        raise WeightsError(
            f"{path} is not a weights file of KSDiff.", "Choose a .safetensors file made by KSDiff."
        ) from error
    return record, entries, 8 + length


def _check_tensors(path: Path, entries: Mapping[str, Mapping], data_bytes: int) -> None:
    """Types, shapes and offsets must describe the rest of the file without gap or overlap."""
    item = {"F32": 4, "F16": 2, "BF16": 2, "I64": 8}
    if not 0 < len(entries) <= MAX_TENSORS:
        raise WeightsError(
            f"{path} holds {len(entries)} tensors; expected 1 to {MAX_TENSORS}.",
            "Choose a .safetensors file made by KSDiff.",
        )
    position = 0
    for entry in sorted(entries.values(), key=lambda e: e["data_offsets"][0]):
        start, stop = entry["data_offsets"]
        count = 1
        for side in entry["shape"]:
            if not isinstance(side, int) or side < 0:
                raise ValueError("shape")
            count *= side
            # Sides without end must not become one endless product.
            if count > data_bytes:
                raise ValueError("shape")
        if start != position or stop - start != count * item[entry["dtype"]]:
            raise ValueError("offsets")
        position = stop
    if position != data_bytes:
        raise WeightsError(
            f"{path} is cut off or has bytes to spare: {data_bytes} found, {position} expected.",
            "Get the file anew from where it came from.",
        )


def _check_record(path: Path, record: Mapping[str, object]) -> dict:
    """The record has all fields and a format that this version reads."""
    missing = [key for key in REQUIRED if key not in record]
    if missing or record.get("format") != FORMAT:
        raise WeightsError(
            f"{path} is a safetensors file but not weights of KSDiff (no {', '.join(missing) or 'format'}).",
            "Choose weights made by KSDiff.",
        )
    if record["format_version"] != FORMAT_VERSION:
        raise WeightsError(
            f"{path} has weights format {record['format_version']}; this KSDiff reads {FORMAT_VERSION}.",
            "Update KSDiff or choose other weights.",
        )
    trained = record["trained_for"]
    ranges = [trained.get(key, []) for key in _RANGES] if isinstance(trained, dict) else [None]
    if not all(isinstance(r, list) and all(type(n) in (int, float) for n in r) for r in ranges):
        raise WeightsError(
            f"{path} does not say what it was trained for, but {trained!r:.99}.",
            "Choose weights made by KSDiff.",
        )
    return dict(record)
