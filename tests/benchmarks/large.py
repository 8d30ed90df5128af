"""Seconds per megapixel and peak memory over scenes of growing size. Prints a table; asserts nothing.

    python tests/benchmarks/large.py [--megapixels 1 4 16 64 256] [--methods gsa ksdiff] [--gigapixel]

Each run is a process of its own, from its start to the finished file. The scenes are one simulated scene laid
side by side (see inputs.py), made in a temporary folder and deleted. A fixed time for starting and learning is
part of each run, so small scenes take longer per megapixel; "more" is what each further megapixel took, from
one size to the next. Processor seconds count: they hardly grow where other programs use the cores too.

``--gigapixel`` adds a scene of 32768 x 32768 pixels with 8 bands: each method on all of it, after KSDiff on an
extent of 2048 x 2048 in its middle, for which the whole scene is opened, sampled and planned. It takes 25 GB.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from inputs import SCENE_SIDE
from throughput import HERE, OURS, ROOT, measure

GIGAPIXEL_SIDE = 32 * SCENE_SIDE
EXTENT_SIDE = 2 * SCENE_SIDE


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megapixels", type=int, nargs="*", default=[1, 4, 16, 64, 256])
    parser.add_argument("--bands", type=int, default=4)
    parser.add_argument("--methods", nargs="+", choices=OURS, default=["gsa", "ksdiff"])
    parser.add_argument("--gigapixel", action="store_true")
    parser.add_argument("--folder", default=None, help="for scenes and results")
    parser.add_argument("--json", default=str(ROOT / "build" / "large.json"))
    options = parser.parse_args(argv)
    runs = []
    for megapixels in options.megapixels:
        # 1 MP is the simulated scene itself, 4 MP two by two of it, and so on.
        side = round(megapixels**0.5) * SCENE_SIDE
        runs += on_scene(side, options.bands, [(m, 0) for m in options.methods], options.folder)
    if options.gigapixel:
        chosen = [("ksdiff", EXTENT_SIDE), *((method, 0) for method in options.methods)]
        runs += on_scene(GIGAPIXEL_SIDE, 8, chosen, options.folder)
    show(runs)
    Path(options.json).parent.mkdir(parents=True, exist_ok=True)
    Path(options.json).write_text(json.dumps(runs, indent=1), "utf-8")
    return 0


def on_scene(side: int, bands: int, chosen: list[tuple[str, int]], folder: str | None) -> list:
    """One run per method and side of the extent (0 for everything), on one scene."""
    found = []
    with tempfile.TemporaryDirectory(prefix="ksdiff-benchmark-", dir=folder) as place:
        inputs = [sys.executable, HERE / "inputs.py", place, str(side), str(bands)]
        subprocess.run(inputs, check=True)
        for method, part in chosen:
            out = Path(place) / "out.tif"
            command = [sys.executable, "-m", "ksdiff_core", "pansharpen", "--overwrite"]
            command += ["--pan", f"{place}/pan.tif", "--ms", f"{place}/ms.tif"]
            command += ["--output", str(out), *OURS[method]]
            if part:
                command += ["--extent", *middle(f"{place}/pan.tif", side, part)]
            seconds, cpu, peak = measure(command)
            out.unlink()
            done = (part or side) ** 2 / 1e6
            found.append([method, bands, side, round(done, 1), seconds, cpu, peak])
            print(f"{method}, {done:.0f} MP: {seconds:.1f} s", file=sys.stderr, flush=True)
    return found


def middle(pan: str, side: int, part: int) -> list[str]:
    """The extent of a square of ``part`` pixels in the middle of a square PAN: xmin ymin xmax ymax."""
    from osgeo import gdal

    left, width, _, top, _, height = gdal.Open(pan).GetGeoTransform()
    first, last = (side - part) // 2, (side + part) // 2
    x, y = (
        [start + size * n for n in (first, last)] for start, size in ((left, width), (top, height))
    )
    return [repr(value) for value in (min(x), min(y), max(x), max(y))]


def show(runs: list) -> None:
    print(
        f"{'':14}{'bands':>6}{'side':>7}{'MP':>8}{'wall s':>9}{'CPU s':>9}{'CPU s/MP':>10}{'more':>8}{'MB':>7}"
    )
    before: dict[tuple[str, int], tuple[float, float]] = {}
    for method, bands, side, done, seconds, cpu, peak in runs:
        row = f"{method:14}{bands:>6}{side:>7}{done:>8.0f}{seconds:>9.1f}{cpu:>9.1f}{cpu / done:>10.2f}"
        known = before.get((method, bands))
        more = f"{(cpu - known[1]) / (done - known[0]):.2f}" if known else ""
        before[method, bands] = done, cpu
        print(f"{row}{more:>8}{peak:>7.0f}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
