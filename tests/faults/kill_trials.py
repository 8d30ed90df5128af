"""``python kill_trials.py``: runs that are killed, cancelled or run out of disk at seeded random moments.

Each trial is a run in a process of its own over an old output. Afterwards the output is the old file or the
complete new one, byte for byte; nothing else is left but what the next run takes over; and the next run works.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "core"), str(ROOT / "tests" / "fuzz")]

OLD = b"what was there before"
WAYS = ("kill", "cancel", "full disk")
LEFT = {"out.part.tif", "out.part.lock", "out.part.json", "out.part.cog.tif", "out.part.tif.ovr"}
"""Files beside the output that a killed run may leave for the next one."""

_FACTOR = 1.15
"""Moments are drawn from the time that a whole run takes and a little more."""


@dataclass(frozen=True)
class Trial:
    """One run that was disturbed, and what was there afterwards.

    Attributes:
        number: Of the trial; with the seed it decides everything.
        way: One of ``WAYS``.
        moment: Seconds after the start, or bytes a file may have.
        kind: Format of the output.
        ended: "old" or "new" for the output that was found.
        problem: What must not be, empty if all is well.
    """

    number: int
    way: str
    moment: float
    kind: str
    ended: str
    problem: str


class Field:
    """Where trials take place: a pair, its old and its new result, and how long a run takes.

    Args:
        folder: Empty folder.
    """

    def __init__(self, folder: Path) -> None:
        import numpy as np
        from pairs import make_pair

        noise = np.random.default_rng(0).integers(0, 65535, (3, 96, 96)).astype(np.uint16)
        self.pair = make_pair(folder / "in", noise.shape, ms_pixels=noise)
        self.results = folder / "results"
        self.output = self.results / "out.tif"
        self.whole: dict[str, tuple[str, float, int]] = {}
        for kind in ("geotiff", "cog"):
            self.clear()
            started = time.monotonic()
            if self.finish(kind) != 0:
                raise RuntimeError("an undisturbed run fails")
            seconds = time.monotonic() - started
            self.whole[kind] = (_hash(self.output), seconds, self.output.stat().st_size)

    def clear(self) -> None:
        """Only the old output is there."""
        shutil.rmtree(self.results, ignore_errors=True)
        self.results.mkdir()
        self.output.write_bytes(OLD)

    def job(self, kind: str) -> dict:
        """Fields of the job of a trial."""
        from ksdiff_core.job import Job

        pair, options = self.pair, {"tile": 64, "format": kind, "overwrite": True}
        return asdict(Job(pair.pan, (pair.ms,), str(self.output), "gsa", **options))

    def start(self, kind: str, file_bytes: int = 0) -> int:
        """Process id of a run in a process of its own, which may write files of limited size."""
        import resource

        from ksdiff_core import __main__

        path = self.results.parent / "job.json"
        path.write_text(json.dumps(self.job(kind)), encoding="utf-8")
        child = os.fork()
        if child:
            return child
        code = 1
        try:
            silence = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silence, 1)
            os.dup2(silence, 2)
            if file_bytes:
                resource.setrlimit(resource.RLIMIT_FSIZE, (file_bytes, file_bytes))
            code = __main__.main(["run", str(path)])
        finally:
            # No exit handlers: they belong to the parent.
            os._exit(code)

    def finish(self, kind: str, file_bytes: int = 0) -> int:
        """Exit code of a run that nobody disturbs."""
        return ended(self.start(kind, file_bytes))

    def problem(self, kind: str, code: int, way: str) -> str:
        """What is wrong with the state after a trial, empty if nothing is."""
        found = _hash(self.output) if self.output.exists() else ""
        if found not in (hashlib.sha256(OLD).hexdigest(), self.whole[kind][0]):
            return "the output is neither the old file nor the complete new one"
        others = set(os.listdir(self.results)) - {self.output.name}
        if others - (LEFT if code < 0 else set()):
            return f"left behind: {sorted(others)}"
        if code == 0 and found != self.whole[kind][0]:
            return "the run said it had succeeded"
        if way == "full disk" and code not in (0, 1):
            return f"exit code {code}"
        if way == "cancel" and code not in (0, 130, -signal.SIGINT, -signal.SIGTERM):
            return f"exit code {code}"
        if self.finish(kind) != 0:
            return "the next run fails"
        if _hash(self.output) != self.whole[kind][0]:
            return "the next run gives other bytes"
        if os.listdir(self.results) != [self.output.name]:
            return f"the next run leaves {sorted(os.listdir(self.results))}"
        return ""


def trials(field: Field, seed: int, count: int) -> Iterator[Trial]:
    """Disturbed runs, one after the other."""
    for number in range(count):
        rng = random.Random(f"{seed} {number}")
        way, kind = WAYS[number % len(WAYS)], rng.choice(("geotiff", "geotiff", "cog"))
        _, seconds, size = field.whole[kind]
        field.clear()
        if way == "full disk":
            moment = float(rng.randrange(1000, int(size * 1.05)))
            code = field.finish(kind, int(moment))
        else:
            moment = rng.uniform(0, _FACTOR * seconds)
            child = field.start(kind)
            time.sleep(moment)
            number_of = signal.SIGKILL if way == "kill" else rng.choice(
                (signal.SIGINT, signal.SIGTERM)
            )  # fmt: skip
            os.kill(child, number_of)
            code = ended(child)
        old = field.output.exists() and field.output.read_bytes() == OLD
        problem = field.problem(kind, code, way)
        yield Trial(number, way, moment, kind, "old" if old else "new", problem)


def ended(child: int) -> int:
    """Waits for a process; its exit code, or the negative number of the signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main(argv: list[str]) -> int:
    """Statistics of the trials; 1 if one of them left what must not be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(argv)
    counts: Counter = Counter()
    bad = 0
    with tempfile.TemporaryDirectory() as name:
        field = Field(Path(name))
        # Interrupted, it still tells of the trials until then.
        with contextlib.suppress(KeyboardInterrupt):
            for trial in trials(field, options.seed, options.trials):
                counts[trial.way, trial.ended] += 1
                if trial.problem:
                    bad += 1
                    print(json.dumps(asdict(trial)), flush=True)
    print("| way | trials | old file | complete new file |\n|---|--:|--:|--:|")
    for way in WAYS:
        old, new = counts[way, "old"], counts[way, "new"]
        print(f"| {way} | {old + new} | {old} | {new} |")
    print(f"\n{sum(counts.values())} trials with seed {options.seed}, {bad} with a problem")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
