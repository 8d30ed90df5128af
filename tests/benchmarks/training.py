"""Speed of training: patches per second, and the share of the time that waits for data. Asserts nothing.

    python tests/benchmarks/training.py [--data FOLDER] [--device cpu] [--steps 20] [--json FILE]

The loop is that of ``python -m ksdiff_core train``: batches from other processes, one optimiser step each, both
stages. A patch is one training window with its PAN, MS and truth. Without ``--data`` the images are simulated;
drawing from real ones costs the same, as all are simulated down from there.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

import torch

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from ksdiff_core.networks.ksdiff import Architecture  # noqa: E402
from ksdiff_core.synthetic import make_scene, write_scene  # noqa: E402
from ksdiff_core.training.ahead import batches_ahead, drawers_for  # noqa: E402
from ksdiff_core.training.stages import Trainee  # noqa: E402

WARM_UP = 3
"""Steps that do not count: the drawing processes start, memory is reserved."""


def main(argv: list[str]) -> int:
    options = parse(argv)
    drawers = options.drawers or drawers_for(options.device)
    with tempfile.TemporaryDirectory(prefix="ksdiff-benchmark-") as folder:
        data = options.data or simulate(Path(folder))
        rows = {f"stage {stage}": measure(options, data, stage, drawers) for stage in (1, 2)}
    where = options.device if options.device == "cpu" else torch.cuda.get_device_name()
    print(
        f"{options.scenes} scenes x {options.windows} windows per step on {where}, "
        f"{torch.get_num_threads()} threads, {drawers} drawing process{'es' * (drawers > 1)}"
    )
    print(f"{'':10}{'patches/s':>12}{'s per step':>12}{'waiting %':>12}")
    for name, row in rows.items():
        print(
            f"{name:10}{row['patches_per_second']:>12}{row['seconds_per_step']:>12}"
            f"{100 * row['waiting_share']:>12.1f}"
        )
    if options.json:
        Path(options.json).write_text(json.dumps(rows, indent=1), "utf-8")
    return 0


def parse(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", default="", help="folder with a manifest.json")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--scenes", type=int, default=8)
    parser.add_argument("--windows", type=int, default=2)
    parser.add_argument("--drawers", type=int, default=0, help="drawing processes, 0 = automatic")
    parser.add_argument("--json", default="")
    return parser.parse_args(argv)


def simulate(folder: Path) -> str:
    """A folder of simulated images for training."""
    entries = []
    for seed in range(3):
        scene = make_scene(512, seed=seed)
        # The truth at PAN's pixels is what scenes are cut from.
        name = f"scene{seed}"
        write_scene(scene, folder / name)
        files = {"ms": {"path": f"{name}/truth.tif"}}
        entries.append(
            {
                "name": name,
                "kind": "ms_only",
                "sensor": "simulated",
                "ratio": 0,
                "bands": [f"band {number}" for number in range(len(scene.truth))],
                "valid_bits": 11,
                "files": files,
            }
        )
    (folder / "manifest.json").write_text(json.dumps({"entries": entries}), "utf-8")
    return str(folder)


def measure(options: argparse.Namespace, data: str, stage: int, drawers: int) -> dict[str, float]:
    """Medians would hide the waiting, so sums over all steps count."""
    device = torch.device(options.device)
    trainee = Trainee(Architecture(), device, seed=0)
    if stage == 2:
        trainee.start_stage_2()
    total = WARM_UP + options.steps
    batches = batches_ahead(data, options.scenes, options.windows, 0, 0, total, drawers)
    waited = computed = 0.0
    for step in range(total):
        began = time.perf_counter()
        batch = next(batches).to(device)
        drawn = time.perf_counter()
        # The losses come back as numbers, so the step is finished on a GPU too.
        trainee.step(batch, stage, 1e-3, (0, step))
        if step >= WARM_UP:
            waited += drawn - began
            computed += time.perf_counter() - drawn
    batches.close()
    seconds = waited + computed
    return {
        "patches_per_second": round(options.steps * options.scenes * options.windows / seconds, 2),
        "seconds_per_step": round(seconds / options.steps, 3),
        "waiting_share": round(waited / seconds, 4),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
