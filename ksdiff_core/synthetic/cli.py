"""``python -m ksdiff_core scene``: writes a simulated scene."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from ksdiff_core.synthetic.geotiff import write_scene
from ksdiff_core.synthetic.scene import make_scene


def _numbers(count: int) -> Callable[[str], tuple[float, ...]]:
    def numbers(text: str) -> tuple[float, ...]:
        values = tuple(float(part) for part in text.split(","))
        if len(values) != count:
            raise argparse.ArgumentTypeError(f"expected {count} numbers, got {len(values)}")
        return values

    return numbers


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m ksdiff_core scene",
        description="Write a simulated PAN and MS pair with its truth: pan.tif, ms.tif, truth.tif.",
    )
    parser.add_argument("folder", type=Path, help="where to write")
    parser.add_argument("--size", type=int, default=2048, help="PAN pixels per side (2048)")
    parser.add_argument("--ratio", type=float, default=4.0, help="MS GSD over PAN GSD (4)")
    parser.add_argument("--bands", type=int, default=4, choices=range(1, 17), metavar="1..16")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bits", type=int, default=11, help="significant bits (11)")
    parser.add_argument("--dtype", default="", help="numpy type; float32 for reflectance")
    parser.add_argument("--gsd", type=float, default=0.5, help="PAN pixel size in metres (0.5)")
    parser.add_argument("--noise", type=float, default=1.0, help="factor on sensor noise (1)")
    pair, six = _numbers(2), _numbers(6)
    parser.add_argument(
        "--origin",
        type=pair,
        default=(0.0, 0.0),
        metavar="ROW,COL",
        help="corner of the MS grid in PAN pixels",
    )
    parser.add_argument(
        "--shift",
        type=pair,
        default=(0.0, 0.0),
        metavar="ROW,COL",
        help="hidden displacement of MS in PAN pixels",
    )
    parser.add_argument("--border", type=int, default=0, help="pixels without data at the sides")
    parser.add_argument("--nodata", type=float, default=None)
    parser.add_argument("--epsg", type=int, default=32632, help="0 for none")
    parser.add_argument(
        "--transform",
        type=six,
        default=None,
        metavar="X,DX,RX,Y,RY,DY",
        help="GDAL geotransform of PAN",
    )
    return parser


def main(argv: list[str]) -> int:
    """Runs the command; returns its exit status."""
    parser = _parser()
    options = parser.parse_args(argv)
    start = time.perf_counter()
    try:
        scene = make_scene(
            size=options.size,
            ratio=options.ratio,
            bands=options.bands,
            bits=options.bits,
            dtype=options.dtype,
            seed=options.seed,
            gsd_m=options.gsd,
            origin=options.origin,
            shift=options.shift,
            nodata=options.nodata,
            border=options.border,
            noise=options.noise,
            epsg=options.epsg,
            pan_transform=options.transform,
        )
    except (ValueError, TypeError) as error:
        parser.error(str(error))
    files = write_scene(scene, options.folder)
    seconds = time.perf_counter() - start
    for path, image in ((files.pan, scene.pan), (files.ms, scene.ms), (files.truth, scene.truth)):
        size = " x ".join(str(n) for n in image.shape)
        sys.stdout.write(f"{path}: {size} {image.dtype.name}\n")
    sys.stdout.write(f"made in {seconds:.1f} s\n")
    return 0
