"""Where the time of one run goes. Prints a table of wall and CPU seconds per stage.

    OMP_NUM_THREADS=1 python tests/benchmarks/stages.py PAN MS OUT [METHOD]

Stages overlap: reading and writing have threads of their own. CPU seconds are those of the thread of a stage;
with one thread for PyTorch they are all there is.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import Any, Callable

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

STARTED = time.perf_counter()


def main(pan: str, ms: str, out: str, method: str = "ksdiff") -> int:
    from ksdiff_core import pipeline
    from ksdiff_core.job import Job
    from ksdiff_core.methods import baselines, consistency
    from ksdiff_core.output.writer import RasterSink
    from ksdiff_core.raster.radiometry import Converter, Statistics

    totals: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0])
    place(totals, "open and plan", pipeline, "open_inputs", "_plan", "_stores")
    place(totals, "learn", pipeline, "learn")
    place(totals, "read", pipeline.SceneReader, "load")
    if method == "ksdiff":
        from ksdiff_core.methods import model

        place(totals, "network", model.KSDiffMethod, "_pass")
        place(totals, "interpolation", model.KSDiffMethod, "_window")
    for name in {type(baselines.make_baseline(name)) for name in baselines.BASELINES}:
        place(totals, "classical method", name, "fuse")
    place(totals, "correction", consistency, "restore_ms")
    place(totals, "round", Converter, "__call__")
    place(totals, "statistics", Statistics, "add")
    place(totals, "write", RasterSink, "write")
    place(totals, "verify and rename", RasterSink, "commit")
    imported = time.perf_counter() - STARTED
    pipeline.pansharpen(Job(pan, (ms,), out, method=method, overwrite=True))
    print(f"{'stage':20}{'wall s':>10}{'CPU s':>10}{'calls':>8}")
    print(f"{'import':20}{imported:>10.2f}")
    for stage, (wall, cpu, calls) in totals.items():
        print(f"{stage:20}{wall:>10.2f}{cpu:>10.2f}{calls:>8}")
    print(f"{'all':20}{time.perf_counter() - STARTED:>10.2f}{time.process_time():>10.2f}")
    return 0


def place(totals: dict, stage: str, owner: Any, *names: str) -> None:
    """Count the time of these functions of a class or module for a stage."""
    for name in names:
        setattr(owner, name, timed(totals[stage], getattr(owner, name)))


def timed(total: list[float], function: Callable) -> Callable:
    def call(*arguments: Any, **options: Any) -> Any:
        wall, cpu = time.perf_counter(), time.thread_time()
        try:
            return function(*arguments, **options)
        finally:
            total[0] += time.perf_counter() - wall
            total[1] += time.thread_time() - cpu
            total[2] += 1

    return call


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
