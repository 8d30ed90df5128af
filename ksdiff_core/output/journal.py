"""Finished tiles kept beside an output, so that a run that was interrupted can be continued.

The file is ``<stem>.part.tiles``: a head that says what the tiles were made from, then one record for
each finished tile, in the order of the tiles, as it goes into the output. The output itself is written
anew from them, so that its bytes do not tell that the run was interrupted. A record that is not whole
ends the file; nothing that the file says decides how much memory is taken.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import stat
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType

import numpy as np

from ksdiff_core.errors import Cancelled, KSDiffError, OutputError
from ksdiff_core.grid import Window
from ksdiff_core.inputs.recognition import Inputs
from ksdiff_core.job import Job
from ksdiff_core.output.fingerprint import difference, fingerprint
from ksdiff_core.output.store import Piece, Store
from ksdiff_core.raster.radiometry import NUMPY_TYPES
from ksdiff_core.tiling import Method

log = logging.getLogger(__name__)

MAGIC = b"KSDiff tiles 1\n"
_HEAD = struct.Struct("<II")
"""Length and CRC-32 of the JSON text that follows."""

_CHECK = struct.Struct("<I")
"""CRC-32 of a record, begun with the number of its tile."""

_COUNT = struct.Struct("<Q")

MOST_HEAD_BYTES = 1 << 26
"""A mosaic may be made from very many files."""


class Journal:
    """The finished tiles of a run and of the one that it continues.

    Between :meth:`start` and :meth:`close` the lock of the output must be held.

    Args:
        output: Path of the image.
        made_from: Fingerprint of the run; None if it does not want to keep or continue anything.

    Attributes:
        path: The file.
        tile: Side of the tiles of the run to continue; 0 if there is none.
        finished: Number of tiles that are kept.
        space_mb: What the rest of the file may need.
        facts: What there is to continue, in a sentence.
        warnings: Why there is nothing although there is a file, or that there could be something.
    """

    def __init__(self, output: str, made_from: Mapping[str, str] | None) -> None:
        self.path = f"{os.path.splitext(output)[0]}.part.tiles"
        self._made_from = made_from
        self._file, self._created = None, False
        self._places: Sequence[Window] = ()
        self.tile = self.finished = 0
        self.space_mb = 0.0
        self.facts: list[str] = []
        self.warnings: list[str] = []
        if not os.path.lexists(self.path):
            return
        if made_from is None:
            self.warnings.append(
                f"{self.path} keeps an interrupted run. This one does not continue it, and deletes it "
                "when complete; resume would."
            )
            return
        self.tile, reason = self._tile_of(self._head())
        if reason:
            self.warnings.append(
                f"The interrupted run cannot be continued: {reason}. It begins anew."
            )

    @classmethod
    def of(cls, job: Job, inputs: Inputs, method: Method) -> Journal:
        """The journal of a job."""
        if not job.resume:
            return cls(job.output, None)
        try:
            return cls(job.output, fingerprint(job, inputs, method))
        except ValueError as error:
            journal = cls(job.output, None)
            journal.warnings.append(
                f"If it is interrupted, this run cannot be continued: {error} is no plain file."
            )
            return journal

    def start(self, places: Sequence[Window], tile: int, stores: Sequence[Store]) -> None:
        """Open the file, anew if there is nothing to continue.

        Args:
            places: Pixels of the outputs that the tiles cover, in order.
            tile: Side of the tiles.
            stores: The outputs, with as many bands each.

        Raises:
            OutputError: It cannot be written.
        """
        if self._made_from is None:
            return
        self._places = places
        self._types = [np.dtype(NUMPY_TYPES[store.sink.type_name]) for store in stores]
        self._bands = len(stores[0].statistics.count)
        self._sizes = [self._size(place) for place in places]
        with self._writing():
            # Another run may have been here since the head was read.
            if self.tile and self._tile_of(self._head())[0] == self.tile == tile:
                self._file = open(self.path, "r+b")  # noqa: SIM115
                self._file.seek(self._start_of_records())
                self.finished = self._whole_records()
            else:
                self._create(tile)
        self.space_mb = sum(self._sizes[self.finished :]) / 2**20
        if self.finished:
            self.facts = [f"Continues an interrupted run: {self._how_many()} are there."]

    def kept(self) -> Iterator[list[Piece]]:
        """The pieces of each finished tile, one per output; ends at the first tile that is not whole.

        Raises:
            OutputError: What follows that one cannot be removed.
        """
        position = self._start_of_records() if self._file else 0
        for number in range(self.finished):
            self._file.seek(position)
            record = self._file.read(self._sizes[number])
            if _CHECK.unpack_from(record)[0] != zlib.crc32(record[_CHECK.size :], number):
                log.warning("Tile %d in %s is damaged; work goes on there.", number + 1, self.path)
                self.finished = number
                break
            position += len(record)
            yield self._pieces(record, self._places[number])
        if self._file:
            with self._writing():
                self._file.seek(position)
                self._file.truncate()

    def add(self, pieces: Sequence[Piece]) -> None:
        """Keep the next tile.

        Raises:
            OutputError: It could not be written.
        """
        if self._file is None:
            return
        record = [np.packbits(pieces[0].valid).tobytes()]
        for piece in pieces:
            record += [_COUNT.pack(piece.clamped), piece.stored.tobytes()]
        data = b"".join(record)
        with self._writing():
            self._file.write(_CHECK.pack(zlib.crc32(data, self.finished)) + data)
            self._file.flush()
            os.fsync(self._file.fileno())
        self.finished += 1

    def close(self) -> None:
        """Let go of the file; harmless when already done."""
        if self._file is not None:
            # All that counts was flushed; a disk that is full would fail here once more.
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Close the file, delete it if it keeps nothing, and let an error say what it keeps."""
        self.close()
        if error is None or self._made_from is None:
            return
        if not self.finished:
            if self._created:
                with contextlib.suppress(OSError):
                    os.remove(self.path)
            return
        text = f"{self._how_many()} are kept in {self.path}; run it again with resume to continue."
        if isinstance(error, Cancelled):
            error.message = f"Cancelled. The output was not written. {text}"
        elif isinstance(error, KSDiffError):
            error.hint = f"{error.hint} {text}".strip()

    def _head(self) -> dict | str:
        """The head of the file, or why it cannot be read."""
        try:
            if not stat.S_ISREG(os.lstat(self.path).st_mode):
                return f"{self.path} is no plain file"
            with open(self.path, "rb") as file:
                start = file.read(len(MAGIC) + _HEAD.size)
                if len(start) < len(MAGIC) + _HEAD.size or not start.startswith(MAGIC):
                    return f"{self.path} is damaged or of another version"
                length, check = _HEAD.unpack_from(start, len(MAGIC))
                text = file.read(min(length, MOST_HEAD_BYTES))
            if len(text) != length or zlib.crc32(text) != check:
                return f"{self.path} is damaged"
            head = json.loads(text)
        except (OSError, ValueError, RecursionError) as error:
            return f"{self.path} cannot be read, {error}"
        return head if isinstance(head, dict) else f"{self.path} is damaged"

    def _tile_of(self, head: dict | str) -> tuple[int, str]:
        """Side of the tiles if the run can be continued, else 0 and why not."""
        if isinstance(head, str):
            return 0, head
        tile, made_from = head.get("tile"), head.get("made_from")
        if type(tile) is not int or tile < 16 or tile % 16 or not isinstance(made_from, dict):
            return 0, f"{self.path} is damaged"
        reason = difference(made_from, self._made_from)
        return (0, reason) if reason else (tile, "")

    def _create(self, tile: int) -> None:
        head = json.dumps({"tile": tile, "made_from": dict(self._made_from)}).encode()
        # Not opened for writing where it is: that would follow a link to somewhere else.
        with contextlib.suppress(FileNotFoundError):
            os.remove(self.path)
        self._file = open(self.path, "x+b")  # noqa: SIM115
        self._created = True
        self._file.write(MAGIC + _HEAD.pack(len(head), zlib.crc32(head)) + head)
        self._file.flush()
        self.tile = tile

    def _start_of_records(self) -> int:
        self._file.seek(len(MAGIC))
        return len(MAGIC) + _HEAD.size + _HEAD.unpack(self._file.read(_HEAD.size))[0]

    def _whole_records(self) -> int:
        room = os.fstat(self._file.fileno()).st_size - self._start_of_records()
        ends = np.cumsum(self._sizes)
        return int(np.searchsorted(ends, room, side="right"))

    def _size(self, place: Window) -> int:
        """Bytes of the record of a tile."""
        values = self._bands * place.height * place.width
        stored = sum(_COUNT.size + values * kind.itemsize for kind in self._types)
        return _CHECK.size + -(-values // 8) + stored

    def _pieces(self, record: bytes, place: Window) -> list[Piece]:
        shape = (self._bands, place.height, place.width)
        values = self._bands * place.height * place.width
        position = _CHECK.size + -(-values // 8)
        bits = np.frombuffer(record[_CHECK.size : position], np.uint8)
        valid = np.unpackbits(bits, count=values).astype(bool).reshape(shape)
        pieces = []
        for kind in self._types:
            clamped = _COUNT.unpack_from(record, position)[0]
            position += _COUNT.size
            stored = np.frombuffer(record, kind, values, position).reshape(shape)
            position += stored.nbytes
            pieces.append(Piece(place, stored, valid, clamped))
        return pieces

    def _how_many(self) -> str:
        return f"{self.finished} of {len(self._places)} tiles"

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise OutputError(
                f"Finished tiles cannot be kept in {self.path}: {error.strerror or error}.",
                "Check that the disk is not full and the folder can be written, or run without resume.",
            ) from error
