"""``python -m ksdiff_core train``: train KSDiff on a folder of imagery with a manifest."""

from __future__ import annotations

import argparse
import json
import logging
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import torch

from ksdiff_core import __version__
from ksdiff_core.errors import InputError
from ksdiff_core.evaluation.dataset import read_manifest
from ksdiff_core.networks.ksdiff import PRIORS, Architecture
from ksdiff_core.training.ahead import batches_ahead, drawers_for
from ksdiff_core.training.checkpoint import load_checkpoint, save_checkpoint
from ksdiff_core.training.layout import RATIOS
from ksdiff_core.training.simulation import Batch, draw_batch
from ksdiff_core.training.sources import Source, load_sources
from ksdiff_core.training.stages import Schedule, Trainee
from ksdiff_core.training.validation import load_validation, validate
from ksdiff_core.training.watch import watch_prior
from ksdiff_core.weights.file import load_weights, read_header, save_weights

logger = logging.getLogger(__name__)

WATCH_BATCHES = 6
WATCH_SEED = 987_654_321
DEAD_PRIOR_GAP = 0.01
"""A prior whose exchange costs less than this share of the error does nothing."""


def main(argv: Sequence[str]) -> int:
    """Run the command; returns the exit code."""
    arguments = _parser().parse_args(argv)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    threads = torch.get_num_threads()
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    try:
        return Training(arguments).run()
    finally:
        torch.set_num_threads(threads)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m ksdiff_core train", description=__doc__)
    parser.add_argument("data", help="folder with manifest.json: training images")
    parser.add_argument("run", help="folder for checkpoints, log, curves and weights")
    parser.add_argument(
        "--validation", default="", help="folder with manifest.json, never trained on"
    )
    parser.add_argument("--stage-1", type=int, default=6000, help="steps of stage 1")
    parser.add_argument("--stage-2", type=int, default=6000, help="steps of stage 2")
    parser.add_argument(
        "--latent-first", type=int, default=0, help="first steps of stage 2 without fusion network"
    )
    parser.add_argument("--rate-1", type=float, default=1e-3, help="peak learning rate of stage 1")
    parser.add_argument("--rate-2", type=float, default=5e-4, help="peak learning rate of stage 2")
    parser.add_argument("--scenes", type=int, default=8, help="scenes per step")
    parser.add_argument("--windows", type=int, default=2, help="windows per scene")
    parser.add_argument(
        "--prior", choices=PRIORS, default="diffusion", help="source of the kernels' core"
    )
    parser.add_argument("--width", type=int, default=64, help="channels of the trunk")
    parser.add_argument("--blocks", type=int, default=6, help="residual blocks of the trunk")
    parser.add_argument(
        "--ranks", type=int, nargs=4, default=(4, 4, 2, 2), help="ranks of the core"
    )
    parser.add_argument("--start-from", default="", help="weights whose parameters to begin with")
    parser.add_argument(
        "--frozen-prior",
        action="store_true",
        help="train only the fusion network, on the prior of --start-from",
    )
    parser.add_argument(
        "--plain-encoder", action="store_true", help="concatenation instead of PLFE"
    )
    parser.add_argument("--name", default="", help="of the weights; else from --prior")
    parser.add_argument("--title", default="", help="what the weights are, for people")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--threads", type=int, default=0, help="CPU threads, 0 = all")
    parser.add_argument(
        "--watch-every", type=int, default=250, help="steps between looks at the prior"
    )
    parser.add_argument("--save-every", type=int, default=500, help="steps between checkpoints")
    parser.add_argument(
        "--hours", type=float, default=0.0, help="stop after this time; resume later"
    )
    return parser


class Training:
    """One training run in a folder; continues by itself where that folder's checkpoint ends."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.options = arguments
        self.folder = Path(arguments.run)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.schedule = Schedule(
            arguments.stage_1,
            arguments.stage_2,
            arguments.latent_first,
            arguments.rate_1,
            arguments.rate_2,
        )
        self.architecture = Architecture(
            width=arguments.width,
            blocks=arguments.blocks,
            ranks=tuple(arguments.ranks),
            prior=arguments.prior,
            guided=not arguments.plain_encoder,
        )
        self.device = torch.device(arguments.device)
        if arguments.frozen_prior and (arguments.stage_1 or not arguments.start_from):
            raise InputError(
                "A frozen prior must have been trained before.",
                "Give weights with --start-from, and --stage-1 0.",
            )
        self.trainee = Trainee(
            self.architecture, self.device, arguments.seed, arguments.frozen_prior
        )
        self.checkpoint = self.folder / "checkpoint.safetensors"
        self.first_step = self._resume()
        held_out = load_sources(arguments.data, "held-out")
        self.watched = [self._draw(held_out, WATCH_SEED, index) for index in range(WATCH_BATCHES)]
        self.watch: dict[str, float] = {}
        self.provenance = self._provenance()
        self.validation = load_validation(arguments.validation) if arguments.validation else []

    def run(self) -> int:
        """Train until the schedule or the time ends; 0 when the schedule is complete."""
        started, step, recent = time.monotonic(), self.first_step, []
        total = self.schedule.total
        options = self.options
        batches = batches_ahead(
            options.data,
            options.scenes,
            options.windows,
            options.seed,
            step,
            total,
            drawers_for(options.device),
        )
        while step < total:
            stage = self.schedule.stage(step)
            if step == self.schedule.stage_1:
                self.trainee.start_stage_2()
            batch = next(batches).to(self.device)
            latent_only = self.trainee.has_prior and self.schedule.latent_only(step)
            rate, seed = self.schedule.rate(step), (self.options.seed, step)
            recent.append(self.trainee.step(batch, stage, rate, seed, latent_only))
            step += 1
            if step % self.options.watch_every == 0 or step in (1, total):
                self._watch(step, stage, recent, started)
                recent = []
            out_of_time = 0 < self.options.hours * 3600 < time.monotonic() - started
            if step % self.options.save_every == 0 or step == total or out_of_time:
                self._save(step)
            if out_of_time and step < total:
                logger.info("stopped after %d of %d steps; run again to resume", step, total)
                return 3
        logger.info("weights: %s", self.folder / "weights.safetensors")
        return 0

    def _draw(self, sources: list[Source], seed: int, step: int) -> Batch:
        return draw_batch(sources, self.options.scenes, self.options.windows, seed, step).to(
            self.device
        )

    def _resume(self) -> int:
        if not self.checkpoint.exists():
            if self.options.start_from:
                self.trainee.start_from(load_weights(self.options.start_from).tensors)
            return 0
        record = load_checkpoint(self.checkpoint, self.trainee)
        if record["architecture"] != json.loads(json.dumps(self.architecture.to_dict())):
            raise InputError(
                f"{self.folder} holds a run with another architecture.", "Use another folder."
            )
        if record["step"] > self.schedule.stage_1:
            self.trainee.encoder.requires_grad_(False).eval()
        logger.info("resumed at step %d", record["step"])
        return int(record["step"])

    def _watch(self, step: int, stage: int, recent: list[dict], started: float) -> None:
        """Log losses, the state of the prior, validation and the time left."""
        done = step - self.first_step
        per_step = (time.monotonic() - started) / max(done, 1)
        row: dict[str, object] = {
            "step": step,
            "stage": stage,
            "rate": self.schedule.rate(step - 1),
        }
        for name in recent[-1] if recent else ():
            values = [r[name] for r in recent if r.get(name) == r.get(name) and name in r]
            row[name] = sum(values) / max(len(values), 1)
        self.watch = watch_prior(self.trainee, self.watched, stage)
        row.update(self.watch)
        if self.validation:
            row["validation"] = validate(self.trainee.average, self.validation, self.device)
        row["seconds_per_step"] = round(per_step, 3)
        row["minutes_left"] = round(per_step * (self.schedule.total - step) / 60, 1)
        with (self.folder / "log.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")
        text = {
            k: round(v, 5) if isinstance(v, float) else v
            for k, v in row.items()
            if k != "validation"
        }
        logger.info("%s %s", text, {k: round(v, 3) for k, v in row.get("validation", {}).items()})
        if "shuffled" in row and row["shuffled"] < row["own"] * (1 + DEAD_PRIOR_GAP):
            logger.info("the prior does not matter yet: exchanging it costs less than 1 %")
        self._draw_curves()

    def _draw_curves(self) -> None:
        """Training curves as a picture beside the log."""
        from ksdiff_core.reports.picture import line_plot

        rows = [
            json.loads(line) for line in (self.folder / "log.jsonl").read_text("utf-8").splitlines()
        ]
        series = {}
        for name in ("image", "latent", "own", "shuffled", "mean"):
            points = [(r["step"], r[name]) for r in rows if name in r and r["step"] > 1]
            if points:
                series[name] = tuple(zip(*points))
        scored = [
            (r["step"], r["validation"]["mean"])
            for r in rows
            if "validation" in r and r["step"] > 1
        ]
        if scored:
            series["validation"] = tuple(zip(*scored))
        if series:
            line_plot(
                str(self.folder / "curves.png"), series, "Training", "step", "loss", log_y=True
            )

    def _save(self, step: int) -> None:
        record = {
            "step": step,
            "architecture": self.architecture.to_dict(),
            "options": vars(self.options),
        }
        save_checkpoint(self.checkpoint, self.trainee, record)
        save_weights(
            self.folder / "weights.safetensors",
            self.trainee.average.state_dict(),
            self._header(step),
        )

    def _provenance(self) -> dict:
        """What the run learns from and began with; read once, as it cannot change later."""
        manifest = json.loads((Path(self.options.data) / "manifest.json").read_text("utf-8"))
        data = {}
        for entry in manifest["entries"]:
            data[entry["sensor"]] = entry.get("imagery_licence", "")
        start = self.options.start_from
        return {
            "training_data": [{"sensor": k, "licence": v} for k, v in data.items()],
            "training_images": len(read_manifest(self.options.data)),
            "started_from": dict(read_header(start)["training"]) if start else {},
        }

    def _header(self, step: int) -> dict:
        """What the weights are, from the run itself and its provenance."""
        prior = self.architecture.prior
        usual = "ksdiff" if prior == "diffusion" else f"ksdiff-{prior}"
        return {
            "name": self.options.name or usual,
            **({"title": self.options.title} if self.options.title else {}),
            "version": __version__,
            "architecture": self.architecture.to_dict(),
            "trained_for": {"bands": [1, 8], "ratios": sorted(RATIOS)},
            "training_data": self.provenance["training_data"],
            "training_images": self.provenance["training_images"],
            "licence": "GPL-2.0-or-later",
            "steps": 1,
            "training": {
                "steps_done": step,
                "stage_1": self.schedule.stage_1,
                "stage_2": self.schedule.stage_2,
                "latent_first": self.schedule.latent_first,
                "frozen_prior": self.trainee.frozen_prior,
                "scenes": self.options.scenes,
                "windows": self.options.windows,
                "seed": self.options.seed,
                "watch": self.watch,
                "started_from": self.provenance["started_from"],
            },
        }
