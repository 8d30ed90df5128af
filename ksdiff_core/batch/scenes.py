"""What a batch works on: jobs from a manifest, from pairs found in a folder, or from job files."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ksdiff_core.batch.pairing import find_pairs
from ksdiff_core.errors import InputError
from ksdiff_core.evaluation.dataset import SceneEntry, read_manifest
from ksdiff_core.job import Job
from ksdiff_core.sensors.table import recognise

MANIFEST = "manifest.json"


@dataclass(frozen=True)
class SceneRow:
    """One row of a batch.

    Attributes:
        name: What the row is called.
        job: What to do, None if there is a problem already.
        problem: Why there is no job.
    """

    name: str
    job: Job | None
    problem: str = ""


def find_rows(
    inputs: Sequence[str], folder: str, template: Job
) -> tuple[list[SceneRow], list[str]]:
    """All rows of a batch in a fixed order, and a note for what was left out.

    Args:
        inputs: Folders with a ``manifest.json``, other folders, or JSON files with one job or a list of them.
        folder: Where the results of scenes in folders go, ``NAME.tif`` each.
        template: Everything else that jobs for scenes in folders have in common.

    Raises:
        InputError: An input cannot be used, or there is no scene at all.
    """
    rows: list[SceneRow] = []
    notes: list[str] = []
    for path in inputs:
        if not os.path.isdir(path):
            rows += _from_job_file(path)
            continue
        if not folder:
            raise InputError(
                f"{path} is a folder, and no folder for the results was given.",
                "Say where the results go, with --output FOLDER.",
            )
        if (Path(path) / MANIFEST).exists():
            found, left_out = _from_manifest(path, folder, template)
        else:
            pairs, left_out = find_pairs(path, folder)
            found = [
                SceneRow(name, _job(template, folder, name, pan, ms)) for name, pan, ms in pairs
            ]
        rows += found
        notes += left_out
    if not rows:
        raise InputError(
            f"No scene was found in {', '.join(inputs)}.",
            "Give folders that hold PAN and MS rasters or a manifest.json, or job files.",
        )
    return list(_with_outputs_of_their_own(rows)), notes


def _job(template: Job, folder: str, name: str, pan: str, ms: Sequence[str]) -> Job:
    return replace(template, pan=pan, ms=tuple(ms), output=str(Path(folder) / f"{name}.tif"))


def _from_manifest(folder: str, target: str, template: Job) -> tuple[list[SceneRow], list[str]]:
    rows, notes = [], []
    for entry in read_manifest(folder):
        if "pan" not in entry.files or "ms" not in entry.files:
            why = "its pixels are in an npz file" if "npz" in entry.files else "it has no PAN"
            notes.append(f"{entry.name} is left out: {why}.")
            continue
        job = _job(template, target, entry.name, entry.files["pan"], [entry.files["ms"]])
        rows.append(SceneRow(entry.name, replace(job, sensor=job.sensor or _sensor(entry))))
    return rows, notes


def _sensor(entry: SceneEntry) -> str:
    """Key of the sensor that a manifest names, empty if it is not known."""
    sensor = recognise({"sensor": entry.sensor}, (), entry.ratio)
    return sensor.key if sensor else ""


def _from_job_file(path: str) -> list[SceneRow]:
    try:
        with open(path, encoding="utf-8") as file:
            values = json.load(file)
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(
            f"{path} is neither a folder nor a JSON file with jobs: {error}.",
            "Give a folder of scenes, or job files as for the command run.",
        ) from error
    jobs = values if isinstance(values, list) else [values]
    rows = []
    for number, item in enumerate(jobs, 1):
        name = f"{Path(path).stem} {number}" if len(jobs) > 1 else Path(path).stem
        try:
            rows.append(SceneRow(name, Job.from_json(json.dumps(item))))
        except InputError as error:
            rows.append(SceneRow(name, None, str(error)))
    return rows


def _with_outputs_of_their_own(rows: Sequence[SceneRow]) -> Iterator[SceneRow]:
    """The rows; of several that write one file the first may."""
    taken: dict[str, str] = {}
    for row in rows:
        if row.job is None:
            yield row
            continue
        path = os.path.normcase(os.path.realpath(row.job.output))
        if path in taken:
            problem = f"Its output {row.job.output} is that of {taken[path]} already."
            yield SceneRow(row.name, None, problem)
        else:
            taken[path] = row.name
            yield row
