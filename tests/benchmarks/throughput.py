"""Speed and memory of whole runs, next to other programs. Prints a table; asserts nothing.

    python tests/benchmarks/throughput.py [--sizes 1024 4096] [--bands 4] [--repeat 3] [--rows gsa ...]

Each run is a process of its own, from its start to the finished file. The rows take turns, round after round,
so that a machine that slows down slows all of them; medians count. The roof is what a 3 x 3 convolution of
PyTorch reaches in the same rounds and the same precision (see roof.py); the share of it is the arithmetic of a
network per PAN pixel, without margins of tiles, over the seconds of the whole run. Numbers in other programs'
rows are theirs with their defaults; they write without compression, KSDiff with it, unless the name of the row
says otherwise.
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
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

CLASSICAL = ("exp", "brovey", "gsa", "bdsd-pc", "mtf-glp-fs", "mtf-glp-hpm")
PLAIN = ("--co", "COMPRESS=NONE")
OURS = {
    **{name: ("--method", name) for name in CLASSICAL},
    "brovey, not compressed": ("--method", "brovey", *PLAIN),
    "ksdiff-plain": ("--method", "ksdiff", "--weights", "ksdiff-plain"),
    "ksdiff fast": ("--method", "ksdiff", "--quality", "fast"),
    "ksdiff fast, not compressed": ("--method", "ksdiff", "--quality", "fast", *PLAIN),
    "ksdiff, fp32": ("--method", "ksdiff", "--precision", "fp32"),
    "ksdiff": ("--method", "ksdiff"),
}
OTHERS = ("gdal", "gdal, compressed", "orfeo rcs", "fusionnet")
ROWS = (*OTHERS, *OURS)
COLUMNS = ("seconds", "megapixels_per_second", "cpu_seconds", "peak_mb", "share_of_roof")
HEADINGS = ("seconds", "MP/s", "CPU s", "peak MB", "of roof")


def main(argv: list[str]) -> int:
    options = parse(argv)
    results = {"cores": os.cpu_count(), "bands": options.bands, "sizes": {}}
    for side in options.sizes:
        with tempfile.TemporaryDirectory(prefix="ksdiff-benchmark-", dir=options.folder) as folder:
            # In a process of its own: a child's peak memory starts at that of its parent.
            inputs = [sys.executable, HERE / "inputs.py", folder, str(side), str(options.bands)]
            subprocess.run(inputs, check=True)
            commands = make_commands(Path(folder), options.rows)
            results["sizes"][side] = table = measure_all(commands, side, options)
        show(side, table, options.bands)
    if options.json:
        Path(options.json).parent.mkdir(parents=True, exist_ok=True)
        Path(options.json).write_text(json.dumps(results, indent=1), "utf-8")
    return 0


def parse(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[4096], help="of PAN, n x 1024")
    parser.add_argument("--bands", type=int, default=4)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--rows", nargs="+", choices=ROWS, default=list(ROWS))
    parser.add_argument("--memory", type=int, default=0, help="limit for KSDiff in MB, 0 for none")
    parser.add_argument("--folder", default=None, help="for scenes and results")
    parser.add_argument("--json", default=str(ROOT / "build" / "benchmark.json"))
    return parser.parse_args(argv)


def make_commands(folder: Path, rows: list[str]) -> dict[str, list[str]]:
    """Command line per row; rows of programs that are not installed are left out."""
    pan, ms, out = (str(folder / name) for name in ("pan.tif", "ms.tif", "out.tif"))
    gdal, orfeo = map(shutil.which, ("gdal_pansharpen.py", "otbcli_BundleToPerfectSensor"))
    found = {}
    if gdal:
        command = ["/usr/bin/python3", gdal, "-q", pan, ms, out, "-r", "cubic"]
        command += ["-threads", "ALL_CPUS", "-co", "TILED=YES", "-co", "BIGTIFF=IF_SAFER"]
        found["gdal"] = command
        level = ["-co", "COMPRESS=DEFLATE", "-co", "ZLEVEL=1", "-co", "PREDICTOR=2"]
        found["gdal, compressed"] = [*command, *level]
    if orfeo:
        found["orfeo rcs"] = [orfeo, "-inp", pan, "-inxs", ms, "-out", out, "uint16"]
        found["orfeo rcs"] += ["-mode", "default", "-method", "rcs"]
    found["fusionnet"] = [sys.executable, str(HERE / "fusionnet.py"), pan, ms, out]
    command = [sys.executable, "-m", "ksdiff_core", "pansharpen", "--overwrite"]
    command += ["--pan", pan, "--ms", ms, "--output", out]
    found.update({name: [*command, *arguments] for name, arguments in OURS.items()})
    return {name: found[name] for name in rows if name in found}


def measure_all(
    commands: dict[str, list[str]], side: int, options: argparse.Namespace
) -> dict[str, dict[str, float]]:
    """Results per row: medians over all rounds, of memory the highest."""
    runs: dict[str, list] = {name: [] for name in commands}
    roofs = []
    for number in range(options.repeat):
        found = subprocess.check_output([sys.executable, HERE / "roof.py"], text=True)
        roofs.append([float(number) for number in found.split()])
        for name, command in commands.items():
            limit = ["--memory", str(options.memory)] if options.memory and name in OURS else []
            runs[name].append(measure([*command, *limit]))
            seconds = f"{runs[name][-1][0]:.1f} s"
            print(f"round {number + 1}, {side}: {name} {seconds}", file=sys.stderr, flush=True)
    plain, own = (median(roof[i] for roof in roofs) for i in range(2))
    table = {"roof": {"gflop_per_second": plain, "in_the_precision_of_ksdiff": own}}
    for name, found in runs.items():
        seconds, cpu = (median(run[i] for run in found) for i in range(2))
        table[name] = {
            "seconds": round(seconds, 2),
            "megapixels_per_second": round(side**2 / 1e6 / seconds, 2),
            "cpu_seconds": round(cpu, 2),
            "peak_mb": round(max(run[2] for run in found)),
        }
        work = flop_per_pixel(name, options.bands) * side**2 / 1e9
        if work:
            roof = plain if name in ("fusionnet", "ksdiff, fp32") else own
            table[name]["share_of_roof"] = round(work / seconds / roof, 3)
    return table


def flop_per_pixel(name: str, bands: int) -> float:
    """Multiplications and additions of a network's convolutions per PAN pixel; 0 for other rows."""
    if name == "fusionnet":
        from fusionnet import flop_per_pixel as of_fusionnet

        return of_fusionnet(bands)
    if not name.startswith("ksdiff"):
        return 0
    weights = "ksdiff-fast" if "fast" in name else "ksdiff-plain" if "plain" in name else "ksdiff"
    from ksdiff_core.weights.file import FOLDER, read_header

    architecture = read_header(FOLDER / f"{weights}.safetensors")["architecture"]
    width, blocks, cell = architecture["width"], architecture["blocks"], 16
    # Per cell of 16 pixels: stems, entrance, the blocks and the last convolution, then each band's head.
    trunk = 9 * 2 * cell * width + width**2 + (2 * blocks + 1) * 9 * width**2
    per_band = 9 * cell * width + width**2 + width * (cell + 5)
    return 2 * (trunk + bands * per_band) / cell


def measure(command: list[str]) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds and peak resident memory in MB of one process."""
    started = time.perf_counter()
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        if status:
            log.seek(0)
            raise SystemExit(f"{' '.join(command)} failed:\n{log.read().decode()}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def show(side: int, table: dict[str, dict[str, float]], bands: int) -> None:
    roofs = " and ".join(f"{roof:.0f}" for roof in table["roof"].values())
    print(f"PAN {side} x {side}, {bands} bands, {os.cpu_count()} cores, roofs {roofs} GFLOP/s")
    print(f"{'':28}" + "".join(f"{heading:>10}" for heading in HEADINGS))
    for name, row in table.items():
        if name != "roof":
            print(f"{name:28}" + "".join(f"{row.get(column, ''):>10}" for column in COLUMNS))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
