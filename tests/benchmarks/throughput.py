"""Speed and memory of whole runs, next to GDAL's pansharpening. Prints a table; asserts nothing.

    python tests/benchmarks/throughput.py [--size 4096] [--bands 4] [--repeat 3] [--json FILE]

Each run is a process of its own, from its start to the finished file; the median of several counts.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]

METHODS = ("exp", "brovey", "gsa", "bdsd-pc", "mtf-glp-fs", "mtf-glp-hpm", "ksdiff")
SCENE_SIDE = 1024


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=4096, help="side of PAN, multiple of 1024")
    parser.add_argument("--bands", type=int, default=4)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=list(METHODS))
    parser.add_argument("--json", default="")
    parser.add_argument("--inputs", default="", help="only write the inputs to this folder")
    options = parser.parse_args(argv)
    if options.inputs:
        write_inputs(Path(options.inputs), options.size, options.bands)
        return 0
    megapixels = options.size**2 / 1e6
    rows = {}
    with tempfile.TemporaryDirectory(prefix="ksdiff-benchmark-") as folder:
        # In a process of its own: a child's peak memory starts at that of its parent.
        size = ["--size", str(options.size), "--bands", str(options.bands)]
        subprocess.run([sys.executable, __file__, "--inputs", folder, *size], check=True)
        pan, ms = Path(folder) / "pan.tif", Path(folder) / "ms.tif"
        for name, command in commands(pan, ms, Path(folder), options.methods).items():
            runs = [measure(command) for _ in range(options.repeat)]
            seconds = median(run[0] for run in runs)
            rows[name] = {
                "seconds": round(seconds, 2),
                "megapixels_per_second": round(megapixels / seconds, 2),
                "peak_mb": round(max(run[1] for run in runs)),
            }
            print(f"{name:24}{rows[name]}", file=sys.stderr, flush=True)
    print(f"PAN {options.size} x {options.size}, {options.bands} bands, {os.cpu_count()} cores")
    print(f"{'':24}{'seconds':>10}{'MP/s':>10}{'peak MB':>10}")
    for name, row in rows.items():
        print(
            f"{name:24}{row['seconds']:>10}{row['megapixels_per_second']:>10}{row['peak_mb']:>10}"
        )
    if options.json:
        Path(options.json).write_text(json.dumps(rows, indent=1), "utf-8")
    return 0


def write_inputs(folder: Path, size: int, bands: int) -> None:
    """PAN and MS of the wanted size: one simulated scene laid side by side."""
    import numpy as np

    sys.path.insert(0, str(ROOT))
    from ksdiff_core.synthetic import make_scene, write_scene

    scene = make_scene(SCENE_SIDE, bands=bands)
    count = size // SCENE_SIDE
    scene = replace(
        scene,
        pan=np.tile(scene.pan, (count, count)),
        ms=np.tile(scene.ms, (1, count, count)),
        truth=np.tile(scene.truth, (1, count, count)),
        pan_valid=np.tile(scene.pan_valid, (count, count)),
        ms_valid=np.tile(scene.ms_valid, (count, count)),
    )
    write_scene(scene, folder)


def commands(pan: Path, ms: Path, folder: Path, methods: list[str]) -> dict[str, list[str]]:
    """Command line per row."""
    out = folder / "out.tif"
    rows = {}
    gdal = shutil.which("gdal_pansharpen.py")
    if gdal:
        rows["gdal_pansharpen.py"] = [
            "/usr/bin/python3", gdal, "-q", str(pan), str(ms), str(folder / "gdal.tif"),
            "-r", "cubic", "-threads", "ALL_CPUS", "-co", "TILED=YES",
        ]  # fmt: skip
    for method in methods:
        rows[f"ksdiff_core {method}"] = [
            sys.executable, "-m", "ksdiff_core", "pansharpen", "--pan", str(pan), "--ms", str(ms),
            "--output", str(out), "--method", method, "--overwrite",
        ]  # fmt: skip
    return rows


def measure(command: list[str]) -> tuple[float, float]:
    """Wall seconds and peak resident memory in MB of one process."""
    started = time.perf_counter()
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        if status:
            log.seek(0)
            raise SystemExit(f"{' '.join(command)} failed:\n{log.read().decode()}")
    return seconds, usage.ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
