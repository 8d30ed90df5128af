"""``python -m ksdiff_core evaluate``: tables of quality over a folder of scenes."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

from ksdiff_core.baselines import BASELINES, make_baseline
from ksdiff_core.dataset import SceneArrays, read_manifest, read_scene
from ksdiff_core.errors import InputError, KSDiffError
from ksdiff_core.evaluation import Row, SceneScores, evaluate_scene, reduced_pair
from ksdiff_core.evaluation_tables import all_tables, summary, to_html
from ksdiff_core.gdal_brovey import PROGRAM, GdalBrovey, find_program
from ksdiff_core.tiling import Method
from ksdiff_core.wald import degrade_bands

GDAL_LABEL = "gdal-brovey"
KSDIFF_LABEL = "ksdiff"
METHODS = ("exp", GDAL_LABEL, "brovey", "gsa", "bdsd-pc", "mtf-glp-fs", "mtf-glp-hpm", KSDIFF_LABEL)


def main(argv: Sequence[str], variants: Sequence[Row] = ()) -> int:
    """Evaluate methods on the scenes of a folder and print tables.

    Args:
        argv: Command line without the program and sub-command.
        variants: Further rows, for example ablations of KSDiff.

    Returns:
        Exit code 0.

    Raises:
        KSDiffError: The folder, a scene or the weights cannot be used.
    """
    options = parse(argv)
    rows, notes = make_rows(options)
    rows += list(variants)
    if options.ablation:
        from ksdiff_core.ablation import ablation_rows

        rows += ablation_rows(options.folder, options.weights, options.device, options.seed)
    entries = [e for e in read_manifest(options.folder) if e.kind != "ms_only"]
    if options.scenes:
        entries = [e for e in entries if e.name in options.scenes or e.group in options.scenes]
    if not entries:
        raise InputError(f"{options.folder} holds no scene with PAN that was asked for.")
    loaded = (scene for entry in entries for scene in _versions(read_scene(entry), options))
    scenes = [_evaluate(scene, rows) for scene in loaded]
    sys.stderr.write("\n")
    text = "\n\n".join(all_tables(scenes, rows, notes))
    sys.stdout.write(text + "\n")
    if options.json:
        document = {**summary(scenes, rows, notes), "scenes": [asdict(scene) for scene in scenes]}
        Path(options.json).write_text(json.dumps(document, indent=1), encoding="utf-8")
    if options.html:
        Path(options.html).write_text(to_html(text), encoding="utf-8")
    return 0


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Options of the command."""
    parser = argparse.ArgumentParser(prog="ksdiff_core evaluate", description=__doc__)
    parser.add_argument("folder", help="folder with a manifest.json")
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=list(METHODS))
    parser.add_argument("--scenes", nargs="+", default=[], help="names or groups, default all")
    parser.add_argument("--weights", default="", help="weights of KSDiff, default the shipped ones")
    parser.add_argument("--steps", nargs="+", type=int, default=[0], help="DDIM steps, a row each")
    parser.add_argument(
        "--ablation",
        action="store_true",
        help="rows without prior, with another scene's, S=1, 2, 4",
    )
    parser.add_argument(
        "--resimulate",
        action="store_true",
        help="scenes with a reference also with MS made from it by Wald's protocol",
    )
    parser.add_argument("--device", default="cpu", help="auto, cpu or cuda")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", default="", help="also write all numbers to this file")
    parser.add_argument("--html", default="", help="also write the tables to this file")
    return parser.parse_args(list(argv))


def make_rows(options: argparse.Namespace) -> tuple[list[Row], list[str]]:
    """Rows for the chosen methods, and a note for each one that cannot run here."""
    rows, notes = [], []
    for name in options.methods:
        if name == GDAL_LABEL and not find_program():
            notes.append(f"{GDAL_LABEL} left out: {PROGRAM} was not found.")
        elif name == GDAL_LABEL:
            rows.append(Row(GDAL_LABEL, lambda scene: GdalBrovey(scene.bits), classical=True))
        elif name in BASELINES:
            rows.append(Row(name, partial(_baseline, name), classical=True))
        else:
            try:
                rows += ksdiff_rows(options.weights, options.device, options.seed, options.steps)
            except KSDiffError as error:
                if options.weights:
                    raise
                notes.append(f"{KSDIFF_LABEL} left out: {error}")
    return rows, notes


def ksdiff_rows(weights: str, device: str, seed: int, steps: Sequence[int]) -> list[Row]:
    """One row of KSDiff per number of DDIM steps; 0 is the default of the weights.

    Raises:
        KSDiffError: The weights or the device cannot be used.
    """
    # Torch is loaded by this module only, and only when KSDiff is asked for.
    from ksdiff_core.model import load_method

    load_method(weights, device, seed, steps[0])

    def make(count: int, _scene: SceneArrays) -> Method:
        return load_method(weights, device, seed, count)

    return [
        Row(f"{KSDIFF_LABEL} S={count}" if count else KSDIFF_LABEL, partial(make, count))
        for count in steps
    ]


def _baseline(name: str, _scene: SceneArrays) -> Method:
    return make_baseline(name)


def _versions(scene: SceneArrays, options: argparse.Namespace) -> Iterator[SceneArrays]:
    """The scene as delivered and, if wanted, with its MS made from the reference."""
    yield scene
    if options.resimulate and scene.reference is not None:
        grid = reduced_pair(scene)[0].scene
        ms = degrade_bands(scene.reference, scene.nyquist_gains, grid.rows, grid.cols)
        label = " (MS from reference)"
        yield replace(scene, name=scene.name + label, group=scene.group + label, ms=ms)


def _evaluate(scene: SceneArrays, rows: Sequence[Row]) -> SceneScores:
    return evaluate_scene(scene, rows, _report)


def _report(text: str) -> None:
    """Progress on one line of the terminal, so that the tables on stdout stay clean."""
    sys.stderr.write(f"\r{text:<70}")
    sys.stderr.flush()
