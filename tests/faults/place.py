"""Where a fault happens, what every fault promises afterwards, and how faults become tests."""

from __future__ import annotations

import io
import json
import os
import threading
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import pytest
from pairs import fingerprint, make_pair, read_raster

from ksdiff_core import __main__
from ksdiff_core.job import Job
from ksdiff_core.output.writer import RasterSink

OLD = b"what was there before"


@dataclass(frozen=True)
class Run:
    """What a run of a job file said.

    Attributes:
        code: Exit code.
        events: JSON lines of stdout.
        errors: Text of stderr.
    """

    code: int
    events: list[dict]
    errors: str

    @property
    def last(self) -> dict:
        return self.events[-1]

    @property
    def facts(self) -> str:
        """All that was told of the inputs, decisions and observations."""
        return " ".join(self.last["facts"])

    @property
    def warnings(self) -> str:
        events = (event for event in self.events if event["event"] == "log")
        return " ".join(event["text"] for event in events if event["level"] == "warning")


class Place:
    """Two images, a folder for results with an old output in it, and the program.

    Attributes:
        inputs: Folder of the images that a fault may spoil.
        pair: Those images: PAN 160 x 200 of 10 m, MS 3 x 40 x 50 of 40 m.
        results: Folder of the output and nothing else.
        output: Path of the output.
        patch: Undone after the fault, before the next run is tried.
        fixture: Fixtures of pytest by name.
    """

    def __init__(
        self, folder: Path, patch: pytest.MonkeyPatch, fixture: Callable[[str], object]
    ) -> None:
        self.patch, self.fixture, self.folder = patch, fixture, folder
        self.inputs, self.results = folder / "in", folder / "results"
        self.pair, self._good = make_pair(self.inputs), make_pair(folder / "good")
        self.results.mkdir()
        self.output = self.results / "out.tif"
        self.output.write_bytes(OLD)

    def job(self, **changes: object) -> Job:
        """Interpolation of the pair to the output that replaces what is there."""
        paths = {"pan": self.pair.pan, "ms": (self.pair.ms,), "output": str(self.output)}
        return Job(**{**paths, "method": "exp", "overwrite": True, **changes})

    def run(self, **changes: object) -> Run:
        """The command ``run`` with a job file; the inputs must stay as they are."""
        path = self.folder / "job.json"
        path.write_text(json.dumps(asdict(self.job(**changes))), encoding="utf-8")
        before = fingerprint(self.inputs)
        with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
            code = __main__.main(["run", str(path)])
        assert fingerprint(self.inputs) == before
        events = [json.loads(line) for line in out.getvalue().splitlines()]
        return Run(code, events, err.getvalue())

    def made(self, **changes: object) -> tuple[np.ndarray, Run]:
        """Pixels of a run that must succeed, and what it said."""
        run = self.run(**changes)
        assert run.code == 0, run.last
        path = run.last["output"]
        assert os.listdir(os.path.dirname(path)) == [os.path.basename(path)]
        pixels = read_raster(path)
        assert np.isfinite(pixels).all()
        return pixels, run

    def refused(self, kind: str, *said: str, do: str, **changes: object) -> Run:
        """A run that must fail and leave the results as they were.

        Args:
            kind: Class of the error.
            said: What the message must contain: what was found and what was expected.
            do: What the hint must contain.
            changes: Fields of the job.
        """
        before = fingerprint(self.results)
        run = self.run(**changes)
        assert run.code == (130 if kind == "Cancelled" else 1), run.last
        assert run.last["event"] == "error"
        assert run.last["kind"] == kind, run.last
        for words in said:
            assert words in run.last["message"]
        assert do in run.last["hint"]
        assert bool(run.last["hint"]) or kind == "Cancelled"
        assert "Traceback" not in run.errors
        assert fingerprint(self.results) == before
        return run

    def goes_through(self, fault: Fault) -> None:
        """Provoke a fault, then check that nothing of it is left and the next run works."""
        threads = _own_threads()
        with self.patch.context() as patch:
            self.patch = patch
            fault.provoke(self, *fault.variant)
        assert _own_threads() == threads
        assert not self._open_files()
        for name in os.listdir(self.results):
            if name != self.output.name:
                assert ".part" not in name
                os.remove(self.results / name)
        self.pair = self._good
        pixels, _ = self.made()
        assert pixels.shape == (3, 160, 200)

    def _open_files(self) -> list[str]:
        """Files of this place that the process holds open, where the system tells."""
        folder, found = Path("/proc/self/fd"), []
        for item in folder.iterdir() if folder.is_dir() else ():
            try:
                target = os.readlink(item)
            except FileNotFoundError:
                continue
            found += [target] if target.startswith(str(self.folder)) else []
        return found


def _own_threads() -> int:
    """Living threads that Python has started; those of QGIS come and go."""
    return sum(not isinstance(one, threading._DummyThread) for one in threading.enumerate())


@dataclass(frozen=True)
class Fault:
    """One way to provoke a row of the table."""

    row: int
    name: str
    provoke: Callable[..., None]
    variant: tuple = ()
    simulated: bool = False

    @property
    def label(self) -> str:
        """Id of the test."""
        variant = ", ".join(getattr(v, "__name__", str(v)) for v in self.variant[:1])
        parts = f"{self.row:02} {self.name}" + f": {variant}" * bool(variant)
        return parts + " (simulated)" * self.simulated


_FAULTS: dict[str, list[Fault]] = {}


def fault(row: int, name: str, *variants: object, simulated: bool = False) -> Callable:
    """Makes a function ``(place, *variant)`` a fault of its module.

    Args:
        row: Of the table.
        name: Short, for the id of the test.
        variants: Ways to provoke it, tuples or single values, the first of which names it.
        simulated: True if it happens at a seam of the program and not outside of it.
    """

    def register(function: Callable[..., None]) -> Callable[..., None]:
        for variant in variants or ((),):
            values = variant if isinstance(variant, tuple) else (variant,)
            made = Fault(row, name, function, values, simulated)
            _FAULTS.setdefault(function.__module__, []).append(made)
        return function

    return register


def faults_of(module: str) -> pytest.MarkDecorator:
    """Parametrises a test with the faults of its module."""
    return pytest.mark.parametrize(
        "fault",
        [
            pytest.param(f, id=f.label, marks=[pytest.mark.simulated] if f.simulated else [])
            for f in _FAULTS[module]
        ],
    )


def on_close(patch: pytest.MonkeyPatch, action: Callable[[RasterSink], None]) -> None:
    """Do something to each output right after it is closed and before it is verified."""
    close = RasterSink._close

    def close_and_act(sink: RasterSink) -> None:
        close(sink)
        action(sink)

    patch.setattr(RasterSink, "_close", close_and_act)
