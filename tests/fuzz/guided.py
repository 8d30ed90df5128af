"""``python guided.py READER CORPUS``: a header reader of ours under inputs that coverage guides. Needs atheris.

Only an error for users may come out of a reader; anything else, a hang or memory beyond the limit stops the
run and leaves the input as ``crash-...`` in the current folder. atheris is no requirement, as it has no wheel
for many systems; ``make fuzz-guided`` installs it.
"""

from __future__ import annotations

import contextlib
import json
import os
import struct
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace
from typing import Callable

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

with atheris.instrument_imports(include=["ksdiff_core", "json"]):
    from ksdiff_core.errors import KSDiffError
    from ksdiff_core.job import Job
    from ksdiff_core.output import journal
    from ksdiff_core.output.journal import Journal
    from ksdiff_core.weights.file import FORMAT, FORMAT_VERSION, REQUIRED, read_header
    from ksdiff_core.weights.table import TABLE, read_table

SECONDS = 10
MEMORY_MB = 1024


def weights(path: Path) -> None:
    """The header of a safetensors file."""
    read_header(path)


def table(path: Path) -> None:
    """The table of weights."""
    read_table(path)


def job(path: Path) -> None:
    """A job file."""
    Job.from_json(path.read_bytes().decode(errors="replace"))


def tiles(path: Path) -> None:
    """The head of the kept tiles of a run."""
    Journal(str(path.with_name("out.tif")), {"version of KSDiff": "0"})


def _small_weights() -> bytes:
    record = {name: {} for name in REQUIRED} | {"format": FORMAT, "format_version": FORMAT_VERSION}
    tensor = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}
    head = json.dumps({"__metadata__": {"ksdiff": json.dumps(record)}, "a": tensor}).encode()
    return struct.pack("<Q", len(head)) + head + bytes(4)


def _kept_head() -> bytes:
    text = json.dumps({"tile": 64, "made_from": {"version of KSDiff": "0"}}).encode()
    return journal.MAGIC + struct.pack("<II", len(text), 0) + text


SEEDS: dict[str, Callable[[], bytes]] = {
    "weights": _small_weights,
    "table": TABLE.read_bytes,
    "job": lambda: Job("pan.tif", ("ms.tif",), "out.tif", "gsa").to_json().encode(),
    "tiles": _kept_head,
}
"""An intact file of each kind, from which the way inside is shorter."""

READERS: dict[str, tuple[Callable[[Path], None], str]] = {
    "weights": (weights, "w.safetensors"),
    "table": (table, "weights.json"),
    "job": (job, "job.json"),
    "tiles": (tiles, "out.part.tiles"),
}


def main(argv: list[str]) -> None:
    """Runs until ``-max_total_time`` or another option of libFuzzer ends it."""
    read, name = READERS[argv[1]]
    (Path(argv[2]) / "seed").write_bytes(SEEDS[argv[1]]())
    # No input would ever get past a checksum; what lies behind it is to be reached.
    journal.zlib = SimpleNamespace(crc32=lambda *_: 0)
    # In memory where the system has such a folder: a file is written for each input.
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        path = Path(folder) / name

        def one(data: bytes) -> None:
            path.write_bytes(data)
            with contextlib.suppress(KSDiffError):
                read(path)

        limits = (f"-timeout={SECONDS}", f"-rss_limit_mb={MEMORY_MB}", "-max_len=65536")
        atheris.Setup([argv[0], *limits, *argv[2:]], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
