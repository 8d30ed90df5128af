"""``python -m ksdiff_core adapt``: weights of a scene's own, if they pass the tests."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence

from ksdiff_core.adaptation.job import AdaptationJob
from ksdiff_core.commands.pansharpen import ProgressLine, interruptible
from ksdiff_core.job import DEVICES
from ksdiff_core.weights.store import WeightsStore

NOT_BETTER = 3
"""Exit code when the weights before stay the better choice."""


def main(argv: Sequence[str]) -> int:
    """Adapt as the command line asks and say what came of it; the exit code.

    Returns:
        0 when weights were written, 3 when the ones before are better and nothing was written.

    Raises:
        KSDiffError: The scene or the weights cannot be used.
    """
    arguments = parser().parse_args(list(argv))
    job = job_from(arguments)
    job.validate()
    # Torch only after the options were found right.
    from ksdiff_core.machine.device import resolve

    resolve(job.device)
    from ksdiff_core.adaptation.run import KEEP_SHIPPED, adapt

    line = ProgressLine(sys.stderr)
    # The facts are printed at the end; without a handler Python would print the warnings too.
    silent, logger = logging.NullHandler(), logging.getLogger("ksdiff_core")
    logger.addHandler(silent)
    with interruptible() as cancelled:
        try:
            found = adapt(job, line.show, cancelled, WeightsStore(arguments.folder))
        finally:
            logger.removeHandler(silent)
            line.end()
    for sentence in found.facts:
        sys.stdout.write(sentence + "\n")
    if not found.accepted:
        sys.stderr.write(f"Not adapted. {KEEP_SHIPPED}\n")
        return NOT_BETTER
    sys.stdout.write(
        f"{found.name} is ready after {found.seconds:.0f} s: pansharpen --weights {found.name}\n"
    )
    return 0


def parser() -> argparse.ArgumentParser:
    """The options of ``adapt``; each is a field of :class:`AdaptationJob`."""
    made = argparse.ArgumentParser(
        prog="python -m ksdiff_core adapt",
        description="Adapt weights to a scene from its own PAN and MS. They are kept only if the error at "
        "reduced resolution clearly falls where they have not learned, and quality at full resolution does "
        "not fall; else nothing is written and the exit code is 3.",
        allow_abbrev=False,
    )
    add = made.add_argument
    add("--pan", required=True, metavar="FILE", help="panchromatic raster")
    add("--pan-band", type=int, default=1, metavar="N", help="its band, from 1")
    add("--ms", required=True, nargs="+", metavar="FILE", help="multispectral raster or rasters")
    add("--bands", type=int, nargs="+", default=[], metavar="N", help="MS bands, from 1")
    add("--name", required=True, help="what to call the adapted weights")
    add("--overwrite", action="store_true", help="replace weights of yours of this name")
    add("--minutes", type=float, default=10.0, metavar="M", help="time to stay within, default 10")
    add(
        "--steps",
        type=int,
        default=0,
        metavar="N",
        help="steps of each trial instead of a time, so that the result can be repeated",
    )
    add("--seed", type=int, default=0)
    add("--weights", default="", metavar="NAME", help="weights to adapt, default the shipped ones")
    add("--sensor", default="", metavar="KEY", help="sensor, if it is not recognised")
    add("--registration", default="auto", metavar="HOW", help="as for pansharpen")
    add("--device", choices=DEVICES, default="auto")
    add("--folder", default="", help="folder of your weights")
    return made


def job_from(arguments: argparse.Namespace) -> AdaptationJob:
    """The request that parsed options describe."""
    return AdaptationJob(
        pan=arguments.pan,
        ms=tuple(arguments.ms),
        name=arguments.name,
        minutes=arguments.minutes,
        steps=arguments.steps,
        seed=arguments.seed,
        device=arguments.device,
        pan_band=arguments.pan_band,
        ms_bands=tuple(arguments.bands),
        sensor=arguments.sensor,
        weights=arguments.weights,
        registration=arguments.registration,
        overwrite=arguments.overwrite,
    )
