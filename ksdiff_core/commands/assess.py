"""``python -m ksdiff_core assess``: how good a fused raster is, as a page and as numbers."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence

from ksdiff_core.assessment.job import JUDGED, AssessmentJob
from ksdiff_core.assessment.run import assess
from ksdiff_core.commands.pansharpen import ProgressLine, interruptible
from ksdiff_core.job import DEVICES


def main(argv: Sequence[str]) -> int:
    """Write the report that the command line asks for and print its verdict; the exit code.

    Raises:
        KSDiffError: A raster cannot be used, or the report cannot be written.
    """
    job = job_from(parser().parse_args(list(argv)))
    line = ProgressLine(sys.stderr)
    # The facts are printed at the end; without a handler Python would print the warnings too.
    silent, logger = logging.NullHandler(), logging.getLogger("ksdiff_core")
    logger.addHandler(silent)
    with interruptible() as cancelled:
        try:
            found = assess(job, line.show, cancelled)
        finally:
            logger.removeHandler(silent)
            line.end()
    for sentence in found.sentences:
        sys.stdout.write(sentence + "\n")
    for warning in found.warnings:
        sys.stdout.write(f"Note: {warning}\n")
    written = " and ".join(path for path in (found.html, found.json) if path)
    sys.stdout.write(f"Wrote {written} in {found.seconds:.1f} s.\n")
    return 0


def parser() -> argparse.ArgumentParser:
    """The options of ``assess``; each is a field of :class:`AssessmentJob`."""
    made = argparse.ArgumentParser(
        prog="python -m ksdiff_core assess",
        description="Report the quality of a fused raster, whoever made it.",
        allow_abbrev=False,
    )
    add = made.add_argument
    add("--fused", required=True, metavar="FILE", help="raster to assess, on the grid of PAN")
    add("--pan", required=True, metavar="FILE", help="panchromatic raster it was made of")
    add("--pan-band", type=int, default=1, metavar="N", help="its band, from 1")
    add("--ms", required=True, nargs="+", metavar="FILE", help="multispectral raster or rasters")
    add("--bands", type=int, nargs="+", default=[], metavar="N", help="MS bands, from 1")
    add("--html", default="", metavar="FILE", help="page to write")
    add("--json", default="", metavar="FILE", help="numbers to write")
    add("--overwrite", action="store_true", help="replace existing outputs")
    add("--reference", default="", metavar="FILE", help="true image on the grid of PAN")
    add("--uncertainty", default="", metavar="FILE", help="uncertainty of the raster, in its unit")
    add(
        "--method",
        choices=JUDGED,
        default=JUDGED[0],
        help="method to judge at reduced resolution; auto = the one the raster names",
    )
    add("--sensor", default="", metavar="KEY", help="sensor, if it is not recognised")
    add("--weights", default="", metavar="FILE", help="weights of KSDiff, default the shipped ones")
    add("--device", choices=DEVICES, default="auto", help="for KSDiff")
    return made


def job_from(arguments: argparse.Namespace) -> AssessmentJob:
    """The request that parsed options describe."""
    return AssessmentJob(
        fused=arguments.fused,
        pan=arguments.pan,
        ms=tuple(arguments.ms),
        html=arguments.html,
        json=arguments.json,
        reference=arguments.reference,
        uncertainty=arguments.uncertainty,
        method=arguments.method,
        pan_band=arguments.pan_band,
        ms_bands=tuple(arguments.bands),
        sensor=arguments.sensor,
        weights=arguments.weights,
        device=arguments.device,
        overwrite=arguments.overwrite,
    )
