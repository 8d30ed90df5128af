"""``python -m ksdiff_core evaluate``: tables of quality over a folder of scenes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from ksdiff_core.errors import InputError, OutputError
from ksdiff_core.evaluation.changes import MS_FROM_REFERENCE, Change, versions
from ksdiff_core.evaluation.crops import CropKeeper, Strip
from ksdiff_core.evaluation.dataset import SceneArrays, read_manifest, read_scene
from ksdiff_core.evaluation.page import Evaluation, page
from ksdiff_core.evaluation.rows import METHODS, make_rows
from ksdiff_core.evaluation.scores import (
    Row,
    SceneScores,
    best_classical,
    best_injection,
    evaluate_scene,
)
from ksdiff_core.evaluation.tables import all_tables, summary
from ksdiff_core.evaluation.targets import subject_of
from ksdiff_core.job import PRECISIONS
from ksdiff_core.reports.files import json_text, write_texts


def main(argv: Sequence[str], variants: Sequence[Row] = ()) -> int:
    """Evaluate methods on the scenes of a folder and print tables.

    Args:
        argv: Command line without the program and sub-command.
        variants: Further rows, for example ablations of KSDiff.

    Returns:
        Exit code 0.

    Raises:
        KSDiffError: The folder, a scene or the weights cannot be used, or a file not be written.
    """
    options = parse(argv)
    for path in filter(None, (options.json, options.html)):
        _make_folder(Path(path).parent)
    how = (options.weights, options.device, options.seed)
    rows, notes = make_rows(options.methods, *how, options.steps, options.precision)
    rows += list(variants)
    if options.ablation:
        from ksdiff_core.evaluation.ablation import ablation_rows

        rows += ablation_rows(options.folder, *how, options.precision)
    evaluation = evaluate(options, rows, notes)
    scenes = evaluation.scenes
    sys.stderr.write("\n")
    sys.stdout.write("\n\n".join(all_tables(scenes, rows, notes)) + "\n")
    texts = {}
    if options.json:
        texts[options.json] = json_text({**summary(scenes, rows, notes), "scenes": scenes})
    if options.html:
        texts[options.html] = page(evaluation)
    write_texts(texts)
    return 0


def evaluate(options: argparse.Namespace, rows: list[Row], notes: list[str]) -> Evaluation:
    """All scores, and the crops if a page is wanted.

    Raises:
        InputError: A scene cannot be used, or there is none.
    """
    scenes: list[SceneScores] = []
    strips: dict[str, Sequence[Strip | None]] = {}
    for scene in chosen_scenes(options):
        crops = CropKeeper(scene.bands)
        scores = evaluate_scene(scene, rows, _report, crops)
        scenes.append(scores)
        if options.html:
            strips[scene.name] = _strips(crops, scores, rows)
    if not scenes:
        raise InputError(
            f"{options.folder} holds no scene with PAN that was asked for.",
            "Choose other scenes, or another folder.",
        )
    return Evaluation(Path(options.folder).resolve().name, scenes, rows, notes, strips)


def chosen_scenes(options: argparse.Namespace) -> Iterator[SceneArrays]:
    """The scenes that were asked for, each followed by its changed versions."""
    changes: list[Change] = [MS_FROM_REFERENCE] if options.resimulate else []
    for entry in read_manifest(options.folder):
        asked = not options.scenes or {entry.name, entry.group} & set(options.scenes)
        if entry.kind != "ms_only" and asked:
            yield from versions(read_scene(entry), changes)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Options of the command."""
    parser = argparse.ArgumentParser(prog="ksdiff_core evaluate", description=__doc__)
    parser.add_argument("folder", help="folder with a manifest.json")
    parser.add_argument("--methods", nargs="+", choices=list(METHODS), default=list(METHODS))
    parser.add_argument("--scenes", nargs="+", default=[], help="names or groups, default all")
    parser.add_argument("--weights", default="", help="weights of KSDiff, default the shipped ones")
    parser.add_argument("--steps", nargs="+", type=int, default=[0], help="DDIM steps, a row each")
    parser.add_argument(
        "--ablation",
        action="store_true",
        help="rows without prior, with another scene's, without correction, S=2, 4, 8",
    )
    parser.add_argument(
        "--resimulate",
        action="store_true",
        help="scenes with a reference also with MS made from it by Wald's protocol",
    )
    parser.add_argument("--device", default="cpu", help="auto, cpu or cuda")
    parser.add_argument("--precision", choices=PRECISIONS, default="auto", help="of ksdiff")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", default="", help="also write all numbers to this file")
    parser.add_argument("--html", default="", help="also write a page with tables and crops")
    return parser.parse_args(list(argv))


def _strips(
    crops: CropKeeper, scores: SceneScores, rows: Sequence[Row]
) -> tuple[Strip | None, Strip | None]:
    """The best classical method beside the judged one, at reduced and at full resolution."""
    subject = subject_of(rows)
    reduced = [best_classical(scores, rows, "ergas")[0], subject]
    full = [best_injection(scores, rows), subject]
    return crops.strip(True, reduced), crops.strip(False, full)


def _make_folder(folder: Path) -> None:
    """Before the long work, so that its results have a place."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"{folder} could not be created: {error.strerror}.",
            "Choose a folder in which you may write.",
        ) from error


def _report(text: str) -> None:
    """Progress on one line of the terminal, so that the tables on stdout stay clean."""
    sys.stderr.write(f"\r{text:<70}")
    sys.stderr.flush()
