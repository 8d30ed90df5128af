"""The command ``batch``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace

from ksdiff_core.batch.cluster import ClusterPool
from ksdiff_core.batch.pool import Pool
from ksdiff_core.batch.scenes import find_rows
from ksdiff_core.batch.summary import document, table
from ksdiff_core.commands.job_options import add_options, job_from
from ksdiff_core.commands.pansharpen import (
    CANCELLED,
    ProgressLine,
    interruptible,
)
from ksdiff_core.errors import OutputError
from ksdiff_core.job import Job
from ksdiff_core.reports.files import json_text, write_texts

OWN_FILES = ("--pan", "--ms", "--output", "--uncertainty")
"""Options that name files of one scene."""


def main(argv: Sequence[str]) -> int:
    """Run many scenes and print what became of each.

    Returns:
        0 if every row is done or was skipped on request, 1 if one failed, 130 if it was stopped.

    Raises:
        KSDiffError: There is nothing to run, or a folder or the summary cannot be written.
    """
    options = parser().parse_args(list(argv))
    rows, notes = find_rows(options.inputs, options.output, template(options))
    if options.output:
        _make_folder(options.output)
    how = (options.skip_existing, options.workers, options.memory, options.threads)
    pool = ClusterPool(rows, options.dask, *how) if options.dask else Pool(rows, *how)
    line = ProgressLine(sys.stderr)
    with interruptible() as cancelled:
        try:
            outcomes = pool.run(line.show, cancelled)
        finally:
            line.end()
    for note in notes:
        sys.stdout.write(f"Note: {note}\n")
    sys.stdout.write(table(rows, outcomes) + "\n")
    if options.json:
        write_texts({options.json: json_text(document(rows, outcomes, pool.share, notes))})
    states = {outcome.state for outcome in outcomes}
    if "cancelled" in states:
        return CANCELLED
    return int("failed" in states)


def template(options: argparse.Namespace) -> Job:
    """What all rows from folders have in common."""
    # The memory of the options is that of all runs together.
    names = {"pan": "", "ms": (), "output": "", "uncertainty": "", "memory": 0}
    common = argparse.Namespace(**{**vars(options), **names})
    job = job_from(common)
    replace(job, pan="PAN", ms=("MS",), output="OUTPUT").validate()
    return job


def parser() -> argparse.ArgumentParser:
    """The options of ``batch``: its own, and those of ``pansharpen`` that are not files."""
    made = argparse.ArgumentParser(
        prog="python -m ksdiff_core batch",
        description="Fuse many scenes side by side. Each result is, byte for byte, that of pansharpen with "
        "the same options. A scene that fails does not stop the others.",
        epilog="The options on how to fuse are those of pansharpen and hold for scenes found in folders; job "
        "files say it themselves. --memory is for all runs together.",
        allow_abbrev=False,
    )
    add = made.add_argument
    add(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="folder with a manifest.json as for evaluate; or folder of PAN and MS rasters, paired by name, "
        "else by place; or JSON file with a job as for run, or a list of jobs",
    )
    add("--output", default="", metavar="FOLDER", help="where NAME.tif of each scene is written")
    add("--skip-existing", action="store_true", help="leave out scenes whose output exists")
    add("--workers", type=_count, default=0, metavar="N", help="runs side by side, 0 = automatic")
    add(
        "--threads",
        type=_count,
        default=0,
        metavar="N",
        help="threads of each run, 0 = as many as a single run takes; another number can change the last "
        "digit of a few values",
    )
    add(
        "--dask",
        default="",
        metavar="ADDRESS",
        help="send the scenes to the Dask scheduler at this address, or with local to workers on this machine; "
        "needs the package distributed",
    )
    add(
        "--json",
        default="",
        metavar="FILE",
        help="also write what became of each scene to this file",
    )
    add_options(made, without=OWN_FILES)
    return made


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError
    return number


def _make_folder(folder: str) -> None:
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The folder {folder} cannot be made: {error.strerror}.", "Choose another folder."
        ) from error
