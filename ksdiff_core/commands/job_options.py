"""The options of ``pansharpen`` on the command line; each is a field of :class:`ksdiff_core.job.Job`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Callable

from ksdiff_core.job import DEVICES, ENSEMBLES, FORMATS, METHODS, OUTPUT_TYPES, PRECISIONS, Job
from ksdiff_core.methods.presets import DEFAULT_QUALITY, QUALITIES, with_quality

Add = Callable[..., object]


def job_parser() -> argparse.ArgumentParser:
    """The options of ``pansharpen``."""
    parser = argparse.ArgumentParser(
        prog="python -m ksdiff_core pansharpen",
        description="Fuse a panchromatic and a multispectral image.",
        allow_abbrev=False,
    )
    add_options(parser)
    parser.add_argument(
        "--report", default="", metavar="FILE", help="page (.html) with a report on the result"
    )
    return parser


def add_options(parser: argparse.ArgumentParser, without: Sequence[str] = ()) -> None:
    """Adds all options of a job in groups, but for some."""
    groups = {"inputs": _add_inputs, "method": _add_method}
    groups |= {"output": _add_output, "running": _add_running}
    for title, fill in groups.items():
        add = parser.add_argument_group(title).add_argument
        fill(lambda name, add=add, **how: None if name in without else add(name, **how))


def job_from(arguments: argparse.Namespace) -> Job:
    """The job that parsed options describe."""
    job = Job(
        pan=arguments.pan,
        ms=tuple(arguments.ms),
        output=arguments.output,
        method=arguments.method,
        device=arguments.device,
        precision=arguments.precision,
        seed=arguments.seed,
        overwrite=arguments.overwrite,
        resume=arguments.resume,
        pan_band=arguments.pan_band,
        ms_bands=tuple(arguments.bands),
        output_bands=tuple(arguments.output_bands),
        interpolated_bands=tuple(arguments.interpolated_bands),
        extent=tuple(arguments.extent) if arguments.extent else None,
        mask=arguments.mask,
        sensor=arguments.sensor,
        weights=arguments.weights,
        steps=arguments.steps,
        uncertainty=arguments.uncertainty,
        members=arguments.members,
        consistency=not arguments.no_consistency,
        registration=arguments.registration,
        output_type=arguments.output_type,
        format=arguments.format,
        overviews=arguments.overviews,
        creation_options=tuple(arguments.co),
        nodata=arguments.nodata,
        tile=arguments.tile,
        memory_mb=arguments.memory,
    )
    return with_quality(job, arguments.quality, arguments.ensemble)


def _add_inputs(add: Add) -> None:
    """What to read."""
    add("--pan", required=True, metavar="FILE", help="panchromatic raster")
    add("--pan-band", type=int, default=1, metavar="N", help="its band, from 1")
    add("--ms", required=True, nargs="+", metavar="FILE", help="multispectral raster or rasters")
    add("--bands", type=int, nargs="+", default=[], metavar="N", help="MS bands, from 1")
    add(
        "--output-bands",
        type=int,
        nargs="+",
        default=[],
        metavar="N",
        help="those that are written; the method looks at all MS bands all the same",
    )
    add(
        "--interpolated-bands",
        type=int,
        nargs="+",
        default=[],
        metavar="N",
        help="those that are interpolated and not sharpened",
    )
    add("--sensor", default="", metavar="KEY", help="sensor, if it is not recognised")
    add(
        "--registration",
        default="auto",
        metavar="HOW",
        help="auto, off, or by how many PAN pixels the MS is moved down and right: "
        "--registration=DROW,DCOL",
    )
    add(
        "--extent",
        type=float,
        nargs=4,
        metavar=("XMIN", "YMIN", "XMAX", "YMAX"),
        help="part to fuse, in the PAN's coordinates; snapped outwards to its pixels",
    )
    add(
        "--mask",
        default="",
        metavar="FILE",
        help="polygons (FILE|layername=NAME for one layer) or raster; outside the output is nodata",
    )


def _add_method(add: Add) -> None:
    """How to fuse."""
    add("--method", choices=METHODS, default="ksdiff")
    add(
        "--quality",
        choices=QUALITIES,
        default=DEFAULT_QUALITY,
        help="of ksdiff: fast with a smaller network, best with four views of every tile",
    )
    add("--weights", default="", metavar="NAME", help="name or file of other weights")
    add("--steps", type=int, default=0, help="diffusion steps, 0 = default of the weights")
    add(
        "--ensemble",
        type=int,
        choices=ENSEMBLES,
        default=0,
        help="views of every tile whose mean is the result; more are better and take longer",
    )
    add("--seed", type=int, default=0, help="seed of the diffusion")
    add(
        "--no-consistency",
        action="store_true",
        help="leave out the last step, after which the result gives back the MS exactly",
    )


def _add_output(add: Add) -> None:
    """Where and how to write."""
    add("--output", required=True, metavar="FILE", help="GeoTIFF to write")
    add("--overwrite", action="store_true", help="replace an existing output")
    add(
        "--uncertainty",
        default="",
        metavar="FILE",
        help="GeoTIFF for the spread over latent samples",
    )
    add("--members", type=int, default=8, metavar="N", help="latent samples of that spread")
    add(
        "--output-type", choices=OUTPUT_TYPES, default="", help="pixel type; default that of the MS"
    )
    add("--nodata", type=float, help="nodata value of the output")
    add("--format", choices=FORMATS, default="geotiff", help="cog: cloud optimised GeoTIFF")
    add("--overviews", action="store_true", help="add overviews, averages of the valid pixels")
    add("--co", action="append", default=[], metavar="NAME=VALUE", help="creation option")


def _add_running(add: Add) -> None:
    """Where and in what portions to compute."""
    add("--device", choices=DEVICES, default="auto")
    add(
        "--precision",
        choices=PRECISIONS,
        default="auto",
        help="of the network of ksdiff; auto is bf16 where the processor or GPU has it, else fp32",
    )
    add(
        "--resume",
        action="store_true",
        help="keep finished tiles beside the output, and continue an interrupted run like this one",
    )
    add("--tile", type=int, default=0, metavar="PX", help="tile side, 0 = automatic")
    add("--memory", type=int, default=0, metavar="MB", help="memory to plan for, 0 = automatic")
