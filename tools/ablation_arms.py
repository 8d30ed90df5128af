"""Trains the parts of the method against each other: all arms with the same start, scenes and steps.

    python tools/ablation_arms.py TRAIN VALIDATION RUNS

writes RUNS/arms.json, from which tools/model_card.py makes a table. An arm that is finished is not trained
again, one that was cut goes on where it stopped. The arms are short trainings from the weights of the plain
network: they tell what a part is worth at equal cost, not how good the method can become.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ksdiff_core.commands import train
from ksdiff_core.evaluation.ablation import PLAIN_WEIGHTS


@dataclass(frozen=True)
class Arm:
    """One way to train.

    Attributes:
        label: Of its row.
        options: What it changes in a training of KSDiff.
        joint: Whether the fusion network goes on learning with the sampled prior; else all its steps have the
            prior that sees the truth.
        latent: Whether there is a latent prior to train.
    """

    label: str
    options: tuple[str, ...] = ()
    joint: bool = True
    latent: bool = True

    @property
    def name(self) -> str:
        """Folder of its run."""
        return self.label.replace(" ", "-").replace("(", "").replace(")", "").replace(",", "")


ARMS = (
    Arm("full"),
    Arm("plain network", ("--prior", "none"), latent=False),
    Arm("kernels from features alone", ("--prior", "features"), latent=False),
    Arm("concatenation encoder", ("--plain-encoder",)),
    Arm("separate stages", joint=False),
    Arm("ranks (4, 4, 1, 1)", ("--ranks", "4", "4", "1", "1")),
    Arm("ranks (8, 8, 2, 2)", ("--ranks", "8", "8", "2", "2")),
)


def main(argv: Sequence[str]) -> int:
    """Train all arms; returns the exit code."""
    options = _parser().parse_args(argv)
    runs = Path(options.runs)
    rows = {}
    for arm in ARMS:
        folder = runs / arm.name
        code = train.main(arguments(arm, options, folder))
        if code:
            return code
        rows[arm.label] = result(folder)
        record = {
            "steps": {
                "images": options.first + options.joint,
                "first": options.first,
                "latent": options.latent,
                "joint": options.joint,
            },
            "seed": options.seed,
            "arms": rows,
        }
        (runs / "arms.json").write_text(json.dumps(record, indent=1) + "\n", "utf-8")
    sys.stdout.write(f"{runs / 'arms.json'}\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python tools/ablation_arms.py", description=__doc__)
    parser.add_argument("data", help="folder with manifest.json: training images")
    parser.add_argument("validation", help="folder with manifest.json, never trained on")
    parser.add_argument("runs", help="folder for the runs of the arms")
    parser.add_argument("--first", type=int, default=250, help="steps with the prior of the truth")
    parser.add_argument("--latent", type=int, default=150, help="steps of the diffusion alone")
    parser.add_argument("--joint", type=int, default=150, help="steps of everything together")
    parser.add_argument("--seed", type=int, default=41)
    parser.add_argument("--threads", type=int, default=0, help="CPU threads, 0 = all")
    return parser


def arguments(arm: Arm, options: argparse.Namespace, folder: Path) -> list[str]:
    """The command line of an arm's training: every fusion network sees equally many images."""
    first, latent, joint = options.first, options.latent, options.joint
    if not arm.latent:
        stage_1, stage_2, latent = 0, first + joint, 0
    elif arm.joint:
        stage_1, stage_2 = first, latent + joint
    else:
        stage_1, stage_2 = first + joint, latent
    steps = stage_1 + stage_2
    values = {
        "--validation": options.validation,
        # What all arms begin with: a trained trunk that knows no prior.
        "--start-from": PLAIN_WEIGHTS,
        "--stage-1": stage_1,
        "--stage-2": stage_2,
        "--latent-first": latent,
        "--rate-1": 7e-4,
        "--rate-2": 7e-4,
        "--seed": options.seed,
        "--threads": options.threads,
        "--watch-every": steps,
        "--save-every": 100,
    }
    flat = [str(part) for pair in values.items() for part in pair]
    return [options.data, str(folder), *flat, *arm.options]


def result(folder: Path) -> dict[str, object]:
    """The last line of a run's log: errors on held-out images, ERGAS on the validation scenes."""
    last = json.loads((folder / "log.jsonl").read_text("utf-8").splitlines()[-1])
    kept = ("own", "shuffled", "mean", "roll_out", "mean_latent", "validation")
    return {key: last[key] for key in kept if key in last}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
