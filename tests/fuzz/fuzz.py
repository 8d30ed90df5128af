"""``python fuzz.py KIND ...``: damaged files through the program, each in a process of its own.

A crash, a hang, an unexpected exception, memory beyond 2 GB, or something left behind is a problem;
an error for users and a valid result are both fine.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KINDS = ("tiff", "vrt", "weights", "job", "manifest", "table", "tiles")
MEMORY_MB = 2048
SECONDS = 10.0


@dataclass(frozen=True)
class Target:
    """A file to damage.

    Attributes:
        content: When it is intact.
        use: Opens and uses the damaged file; returns what it found.
        name: File name.
        text: True if it is made of words and numbers.
        head: Leading bytes that matter most.
    """

    content: bytes
    use: Callable[[Path], str]
    name: str
    text: bool = False
    head: int = 0


def problems(kind: str, cases: int, seed: int = 0) -> list[dict]:
    """Problems that ``cases`` damaged files of a kind cause. Runs in a process of its own."""
    command = [sys.executable, __file__, kind, "--cases", str(cases), "--seed", str(seed)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode not in (0, 1) or not lines or lines[-1].get("cases") != cases:
        raise RuntimeError(f"the fuzzer itself failed: {done.stderr[-2000:]}")
    return lines[:-1]


def targets_of(kind: str, folder: Path) -> list[Target]:
    """Intact files of a kind, made in ``folder``."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "core")]
    return {
        "tiff": _tiffs,
        "vrt": _vrts,
        "weights": _weights,
        "job": _jobs,
        "manifest": _manifests,
        "table": _tables,
        "tiles": _kept_tiles,
    }[kind](folder)


def _tiffs(folder: Path) -> list[Target]:
    from pairs import make_pair, read_raster, write_raster

    pair = make_pair(folder / "in", (3, 16, 20))
    found = []
    for options in (
        ("COMPRESS=DEFLATE", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "PREDICTOR=2"),
        ("COMPRESS=LZW", "INTERLEAVE=BAND", "BLOCKYSIZE=4"),
        ("COMPRESS=NONE", "BIGTIFF=YES"),
    ):
        step = (600000.0, 40.0, 0.0, 4500000.0, 0.0, -40.0)
        path = Path(write_raster(folder / "x.tif", read_raster(pair.ms), step, options=options))
        found.append(Target(path.read_bytes(), _fused(pair.pan), "ms.tif", head=1200))
    return found


def _vrts(folder: Path) -> list[Target]:
    from osgeo import gdal
    from pairs import make_pair, wkt

    pair = make_pair(folder / "in", (3, 16, 20))
    plain, warped = str(folder / "a.vrt"), str(folder / "b.vrt")
    gdal.Translate(plain, pair.ms, format="VRT").FlushCache()
    gdal.Warp(warped, pair.ms, format="VRT", dstSRS=wkt(32636)).FlushCache()
    use = _fused(pair.pan)
    contents = [Path(path).read_bytes() for path in (plain, warped)]
    absolute = [c.replace(b'relativeToVRT="1">', b'relativeToVRT="0">%s/' % str(folder).encode())
                for c in contents]  # fmt: skip
    return [Target(content, use, "ms.vrt", text=True) for content in absolute]


def _fused(pan: str) -> Callable[[Path], str]:
    """Use of an MS: a whole run that must leave a verified file or nothing."""

    def use(path: Path) -> str:
        from ksdiff_core.job import Job
        from ksdiff_core.pipeline import pansharpen

        results = path.parent / "results"
        results.mkdir()
        job = Job(pan, (str(path),), str(results / "out.tif"), "exp", tile=32)
        try:
            pansharpen(job)
        finally:
            left = os.listdir(results)
            if left not in ([], ["out.tif"]):
                raise AssertionError(f"left behind: {left}")
        return "used"

    return use


def _weights(folder: Path) -> list[Target]:
    import torch

    from ksdiff_core.networks.ksdiff import Architecture, KSDiffNetwork
    from ksdiff_core.networks.loading import build_network
    from ksdiff_core.weights.file import load_weights, save_weights

    small = Architecture(
        width=16, blocks=1, channels=16, encoder_widths=(16, 16, 16), denoiser_blocks=1
    )
    record = {
        "version": "0.0.1",
        "architecture": small.to_dict(),
        "trained_for": {"bands": [1, 8], "ratios": [2, 4]},
        "training_data": [],
        "licence": "none",
    }
    path = folder / "good.safetensors"
    torch.manual_seed(0)
    save_weights(path, KSDiffNetwork(small).state_dict(), record)
    content = path.read_bytes()

    def use(damaged: Path) -> str:
        loaded = load_weights(damaged)
        build_network(dict(loaded.header), dict(loaded.tensors), str(damaged))
        return "used"

    length = 8 + int.from_bytes(content[:8], "little")
    head = Target(content, use, "w.safetensors", head=length)
    return [head, Target(content, use, "w.safetensors", text=True, head=length)]


def _jobs(folder: Path) -> list[Target]:
    from pairs import make_pair

    pair = make_pair(folder / "in", (3, 16, 20))
    values = {
        "pan": pair.pan, "ms": [pair.ms], "output": "out.tif", "method": "exp", "seed": 1,
        "pan_band": 1, "ms_bands": [2, 1], "extent": [600100.5, 4499700, 600500, 4499900.5],
        "sensor": "", "output_type": "Float32", "creation_options": ["COMPRESS=LZW"],
        "nodata": -1.5, "tile": 64, "memory_mb": 100, "overwrite": False, "steps": 0,
    }  # fmt: skip

    def use(path: Path) -> str:
        from ksdiff_core.job import Job
        from ksdiff_core.pipeline import pansharpen

        os.chdir(path.parent)
        pansharpen(Job.from_json(path.read_bytes().decode(errors="replace")))
        return "used"

    return [Target(json.dumps(values).encode(), use, "job.json", text=True)]


def _manifests(folder: Path) -> list[Target]:
    from pairs import make_pair

    pair = make_pair(folder / "in", (3, 16, 20))
    common = {"sensor": "quickbird", "ratio": 4, "bands": ["a", "b", "c"], "valid_bits": 11}
    files = {"pan": {"path": pair.pan}, "ms": {"path": pair.ms}}
    entries = [
        {"name": "one", "kind": "pair_fr", "files": files, **common},
        {"name": "many", "kind": "ms_only", "files": [{"path": pair.ms}] * 2, **common},
        {"name": "npz", "kind": "triplet_rr", "files": {"npz": {"path": "x.npz"}}, "count": 3,
         **common},
    ]  # fmt: skip

    def use(path: Path) -> str:
        from ksdiff_core.evaluation.dataset import read_manifest, read_scene

        for entry in read_manifest(str(path.parent)):
            if "npz" not in entry.files:
                read_scene(entry)
        return "used"

    return [Target(json.dumps({"entries": entries}).encode(), use, "manifest.json", text=True)]


def _tables(folder: Path) -> list[Target]:
    from ksdiff_core.weights.table import TABLE

    def use(path: Path) -> str:
        from ksdiff_core.weights.store import WeightsStore
        from ksdiff_core.weights.table import read_table

        # Naming and finding is all that a table decides; what it names is checked by its hash.
        store = WeightsStore(path.parent / "store", table=read_table(path))
        for item in store.items():
            store.find(item.entry.name)
        return "used"

    return [Target(TABLE.read_bytes(), use, "weights.json", text=True)]


def _kept_tiles(folder: Path) -> list[Target]:
    from pairs import make_pair

    from ksdiff_core.errors import Cancelled
    from ksdiff_core.job import Job
    from ksdiff_core.pipeline import pansharpen

    pair = make_pair(folder / "in", (3, 16, 20))
    output = folder / "out.tif"
    job = Job(pair.pan, (pair.ms,), str(output), "exp", tile=32)
    tiles = pansharpen(job).tiles
    expected = output.read_bytes()
    output.unlink()
    job = Job(**{**asdict(job), "resume": True})
    done: list[int] = []
    with suppress(Cancelled):
        # All tiles are there, and only the output is not complete.
        pansharpen(job, lambda number, *_: done.append(number), lambda: done[-1:] == [tiles])
    kept = output.with_name("out.part.tiles").read_bytes()

    def use(path: Path) -> str:
        result = path.with_name("out.tif")
        pansharpen(Job(**{**asdict(job), "output": str(result)}))
        if result.read_bytes() != expected:
            raise AssertionError("continued to another image")
        if path.exists():
            raise AssertionError(f"{path} is left behind")
        return "used"

    head = 23 + int.from_bytes(kept[15:19], "little")
    return [Target(kept, use, "out.part.tiles", head=head)]


def one_case(target: Target, rng: random.Random, folder: Path) -> dict:
    """What a damaged file does; key "problem" only if that is not allowed."""
    from mutation import mutated
    from watched import watched

    from ksdiff_core.errors import KSDiffError

    place = folder / "case"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    path = place / target.name
    path.write_bytes(mutated(target.content, rng, target.text, target.head))

    def work() -> str:
        try:
            return target.use(path)
        except KSDiffError as error:
            return f"{type(error).__name__}: {error}"

    ended = watched(work, SECONDS, MEMORY_MB)
    found = asdict(ended)
    short_of_memory = any(
        words in ended.text.lower() for words in ("out of memory", "not enough memory")
    )
    if ended.how != "done":
        found["problem"] = ended.how
    elif short_of_memory or ended.memory_mb > MEMORY_MB:
        found["problem"] = "too much memory"
    return found


def cases_of(kind: str, seed: int, cases: int, minutes: float, folder: Path) -> Iterator[dict]:
    """Damaged files of a kind one after the other, until so many or so long."""
    folder.mkdir()
    targets = targets_of(kind, folder)
    end, number = time.monotonic() + 60 * minutes, 0
    while number < cases or time.monotonic() < end:
        rng = random.Random(f"{kind} {seed} {number}")
        found = one_case(targets[number % len(targets)], rng, folder)
        yield {"kind": kind, "seed": seed, "case": number, **found}
        number += 1


def main(argv: list[str]) -> int:
    """Problems as JSON lines and the number of cases at the end; 1 if there were problems."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=(*KINDS, "all"))
    parser.add_argument("--cases", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="folder for the files that cause problems")
    options = parser.parse_args(argv)
    kinds = KINDS if options.kind == "all" else (options.kind,)
    counts: Counter = Counter()
    with tempfile.TemporaryDirectory() as name:
        for kind in kinds:
            minutes = options.minutes / len(kinds)
            folder = Path(name) / kind
            with closing(cases_of(kind, options.seed, options.cases, minutes, folder)) as found:
                for case in found:
                    counts["cases"] += 1
                    counts["problems"] += "problem" in case
                    counts["used"] += case["text"] == "used"
                    if "problem" in case:
                        print(json.dumps(case), flush=True)
                        _keep(case, folder / "case", options.keep)
    print(json.dumps(dict(counts)), flush=True)
    return 1 if counts["problems"] else 0


def _keep(case: dict, folder: Path, target: Path | None) -> None:
    if target is not None:
        copy = target / f"{case['kind']}-{case['seed']}-{case['case']}"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(folder, copy)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    sys.exit(main(sys.argv[1:]))
