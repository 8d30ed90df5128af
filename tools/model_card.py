"""Writes resources/weights/MODEL_CARD.md from the weights' header and the JSON of an evaluation.

    python -m ksdiff_core evaluate FOLDER --ablation --resimulate --json evaluation.json
    python tools/ablation_arms.py TRAIN FOLDER RUNS
    python tools/model_card.py evaluation.json RUNS/arms.json

Every number of the card comes from one of the three. What the arms found is kept in
resources/weights/arms.json and used again when no other file is given.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ksdiff_core.scene.texture import MOST_SOFTENING
from ksdiff_core.weights.file import DEFAULT_NAME, FOLDER, read_header

ARMS = FOLDER / "arms.json"

REDUCED = (("sam", "SAM", 3), ("ergas", "ERGAS", 3), ("q2n", "Q2n", 4), ("scc", "SCC", 4))
FULL = (
    ("hqnr", "HQNR", 4),
    ("d_lambda_k", "D_lambda_K", 4),
    ("d_s", "D_s", 4),
    ("d_rho", "D_rho", 4),
    ("reprojection_rmse", "reprojection RMSE", 4),
)


def main(argv: list[str]) -> int:
    """Write the card; returns the exit code."""
    evaluation = json.loads(Path(argv[0]).read_text("utf-8"))
    header = read_header(FOLDER / DEFAULT_NAME)
    if argv[1:]:
        shutil.copyfile(argv[1], ARMS)
    sections = [
        introduction(header),
        prior(header),
        arms(json.loads(ARMS.read_text("utf-8"))) if ARMS.exists() else "",
        tables("Reduced resolution (Wald's protocol)", evaluation["reduced"], REDUCED),
        best(evaluation),
        tables("Full resolution", evaluation["full"], FULL),
        Path(FOLDER / "FINDINGS.md").read_text("utf-8")
        if (FOLDER / "FINDINGS.md").exists()
        else "",
    ]
    (FOLDER / "MODEL_CARD.md").write_text(
        "\n\n".join(s.strip() for s in sections if s) + "\n", "utf-8"
    )
    sys.stdout.write(f"{FOLDER / 'MODEL_CARD.md'}\n")
    return 0


def introduction(header: Mapping) -> str:
    """What the weights are and what they learned from."""
    training, architecture = header["training"], header["architecture"]
    plain = read_header(FOLDER / "ksdiff-plain.safetensors")["training"]
    fast = read_header(FOLDER / "ksdiff-fast.safetensors")
    small = fast["architecture"]
    low, high = header["trained_for"]["bands"]
    data = "\n".join(f"- {d['sensor']}: {d['licence']}" for d in header["training_data"])
    return f"""# Model card: {header["name"]} {header["version"]}

Kernel-space diffusion after Jin et al., CVPR 2026 (arXiv 2505.18991); own implementation and training.

- Trained for {low} to {high} bands and ratios {", ".join(str(r) for r in header["trained_for"]["ratios"])};
  the network takes any number of bands and any ratio, outside that range unproven.
- Architecture: trunk of {architecture["width"]} channels and {architecture["blocks"]} modulated blocks,
  core ranks {tuple(architecture["ranks"])}, prior of 16 tokens with {architecture["channels"]} channels.
- A crisp PAN is softened before the network sees it: up to {MOST_SOFTENING:.0%} of the detail at its Nyquist
  frequency, along rows and along columns.
- Training: {training["scenes"]} scenes of {training["windows"]} windows per step, on
  {header["training_images"]} images: {"; ".join(legs(training))}.
  `ksdiff-plain` is the same network without modulation and prior, trained on images for
  {steps_on_images(plain)} steps in all, KSDiff for {steps_on_images(training)}.{unequal(plain, training)}
  `ksdiff-fast` has {small["width"]} channels and {small["blocks"]} blocks, trained from random numbers for
  {steps_of_its_own(fast["training"], training)} steps, with a prior of KSDiff that was finished.
- Licence of the weights: {header["licence"]}.

Training images:

{data}

Credits: Landsat imagery courtesy of the U.S. Geological Survey. USDA NAIP imagery, crops compiled by Ventura et
al. 2024, CC BY 4.0. Contains modified Copernicus Sentinel data.

The tables are made with

    python -m ksdiff_core evaluate FOLDER --ablation --resimulate --json evaluation.json
    python tools/ablation_arms.py TRAIN FOLDER RUNS
    python tools/model_card.py evaluation.json RUNS/arms.json"""


def unequal(plain: Mapping, training: Mapping) -> str:
    """A warning where the plain network has learned for less time than KSDiff."""
    if steps_on_images(plain) >= steps_on_images(training):
        return ""
    return "\n  The row *no prior* is therefore no equal comparison; the arms below are."


def legs(training: Mapping) -> list[str]:
    """What was trained one after the other, the first run first."""
    return [words(one) for one in reversed(chain(training))]


def words(training: Mapping) -> str:
    """What one training was, without those that it goes back to."""
    done, first = training["steps_done"], training["stage_1"]
    latent = training.get("latent_first", 0)
    if training.get("frozen_prior"):
        leg = f"{done} steps of the fusion network on the finished prior"
    elif latent:
        leg = (
            f"{first} of stage 1, {latent} of the diffusion alone,"
            f" {done - first - latent} of joint training"
        )
    else:
        leg = f"{done} steps as a plain network"
    if "share_of_fusion" in training:
        share = round(100 * training["share_of_fusion"])
        leg += f"; the fusion network is {share} % of that and {100 - share} % of an earlier one"
    if "classical_share" in training:
        brovey, modulation = (round(100 * share) for share in training["classical_share"])
        leg += f"; {brovey} % of the result are Brovey's over the haze, {modulation} % high-pass modulation's"
    return leg


def steps_on_images(training: Mapping) -> int:
    """Steps that trained the fusion network, with those of the weights that training began with."""
    return sum(one["steps_done"] - one.get("latent_first", 0) for one in chain(training))


def chain(training: Mapping) -> list[Mapping]:
    """A training and those that it goes back to, the last first."""
    origin = training.get("started_from")
    return [training, *(chain(origin) if origin else [])]


def steps_of_its_own(training: Mapping, other: Mapping) -> int:
    """Steps of the trainings that ``other`` does not go back to as well."""
    shared = {one["seed"] for one in chain(other)}
    return sum(one["steps_done"] for one in chain(training) if one["seed"] not in shared)


def prior(header: Mapping) -> str:
    """Whether the prior is alive, from the last look at it during training."""
    watch = header["training"].get("watch", {})
    if "shuffled" not in watch:
        return ""
    lines = [
        "## Is the prior alive?",
        "",
        "Mean absolute error on held-out training images, in units of each band's spread:",
        "",
        "| latent | error | against its own |",
        "|---|---:|---:|",
    ]
    for key, label in (
        ("own", "sampled for the scene itself"),
        ("shuffled", "of another scene"),
        ("mean", "mean"),
    ):
        lines.append(
            f"| {label} | {watch[key]:.5f} | {100 * (watch[key] / watch['own'] - 1):+.2f} % |"
        )
    if "roll_out" in watch:
        lines += [
            "",
            f"Error of the sampled latent against the true one {watch['roll_out']:.3f}; of the mean latent "
            f"{watch['mean_latent']:.3f}.",
        ]
    return "\n".join(lines)


def arms(record: Mapping) -> str:
    """What each part is worth in short trainings that are equal in everything else."""
    steps, rows = record["steps"], record["arms"]
    groups = list(rows["full"]["validation"])
    lines = [
        "## What the parts are worth, trained equally",
        "",
        f"Every arm begins with the weights of the plain network and sees the images of {steps['images']}"
        f" steps; those with a latent prior train the diffusion for {steps['latent']} steps more."
        " *Own*, *other* and *mean* are the error on held-out training images with the latent of the"
        " scene, of another scene, and the mean latent. The columns after them are ERGAS over that of the"
        " interpolated MS on validation scenes (at most ten of a group). These are short trainings: they"
        " rank the parts, not the method.",
        "",
        f"| arm | own | other | mean | {' | '.join(groups[:-1])} | all groups |",
        "|---" + "|---:" * (len(groups) + 3) + "|",
    ]
    for label, row in rows.items():
        errors = " | ".join(
            f"{row[key]:.4f}" if key in row else "" for key in ("own", "shuffled", "mean")
        )
        scores = " | ".join(f"{row['validation'][group]:.3f}" for group in groups)
        lines.append(f"| {label} | {errors} | {scores} |")
    return "\n".join(lines)


def tables(title: str, scores: Mapping[str, Mapping[str, Mapping]], fields: Iterable) -> str:
    """One table per scene or group."""
    fields = list(fields)
    head = f"| method | {' | '.join(label for _, label, _ in fields)} |"
    parts = [f"## {title}"]
    for scene, rows in scores.items():
        lines = [f"### {scene}", "", head, "|---" + "|---:" * len(fields) + "|"]
        for method, values in rows.items():
            numbers = " | ".join(f"{values[key]:.{digits}f}" for key, _, digits in fields)
            lines.append(f"| {method} | {numbers} |")
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def best(evaluation: Mapping[str, Mapping]) -> str:
    """KSDiff and its variants over the best classical method of each scene."""
    ratios = {field: evaluation["ratio_to_best_classical"][field] for field in ("ergas", "sam")}
    labels = list(ratios["ergas"])
    lines = [
        "## Against the best classical method of each scene",
        "",
        "ERGAS / SAM over those of the classical method with the lowest value on that scene, mean of the"
        " group; below 1 is better.",
        "",
        f"| scenes | {' | '.join(labels)} |",
        "|---" + "|---:" * len(labels) + "|",
    ]
    for group in ratios["ergas"][labels[0]]:
        cells = [f"{ratios['ergas'][x][group]:.3f} / {ratios['sam'][x][group]:.3f}" for x in labels]
        lines.append(f"| {group} | {' | '.join(cells)} |")
    groups = list(ratios["ergas"][labels[0]])
    means = [sum(ratios["ergas"][x][g] for g in groups) / len(groups) for x in labels]
    lines.append(f"| mean ERGAS ratio of the groups | {' | '.join(f'{m:.3f}' for m in means)} |")
    return "\n".join([*lines, "", *losses(evaluation["scenes"], labels[0], labels)])


def losses(scenes: Iterable[Mapping], label: str, variants: Iterable[str]) -> list[str]:
    """How many single scenes some classical method does better on, and which."""
    worse, count = [], 0
    for scene in scenes:
        classical = [v["ergas"] for k, v in scene["reduced"].items() if k not in variants]
        ratio = scene["reduced"][label]["ergas"] / min(classical)
        count += 1
        if ratio >= 1:
            worse.append(f"{scene['name']} ({ratio:.2f})")
    names = f": {', '.join(worse)}" if worse else ""
    return [
        f"Single scenes on which a classical method has the lower ERGAS: {len(worse)} of {count}{names}."
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
