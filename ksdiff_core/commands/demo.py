"""``python -m ksdiff_core.commands.demo FOLDER``: shows and measures what ``make demo`` produced."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from ksdiff_core.errors import InputError, KSDiffError
from ksdiff_core.quality.metrics import ergas, psnr, q2n, sam, scc
from ksdiff_core.raster.source import RasterSource
from ksdiff_core.reports.picture import enlarge, panels, stretch_limits, to_rgb, write_png
from ksdiff_core.tiling import whole_scene

CROP_PX = 144
ZOOM = 3
PLACES = ((0.47, 0.53), (0.31, 0.66), (0.56, 0.62), (0.30, 0.52))
"""Centres of the enlarged crops as shares of height and width."""

NATURAL, INFRARED = (2, 1, 0), (3, 2, 1)
"""Bands shown as red, green, blue; the scene's bands are blue, green, red and near infrared."""


def read(path: Path, role: str) -> np.ndarray:
    """All bands of a file, (C, H, W) float32."""
    source = RasterSource([str(path)], role=role)
    values, _ = source.read(source.grid.window)
    source.close()
    return values


def quality(fused: np.ndarray, truth: np.ndarray, ratio: float) -> dict[str, float]:
    """Agreement with the truth: PSNR in dB, Q4 and SCC are 1 at best, SAM (degrees) and ERGAS 0."""
    return {
        "PSNR": psnr(fused, truth, float(truth.max())),
        "Q4": q2n(fused, truth),
        "SAM": sam(fused, truth),
        "ERGAS": ergas(fused, truth, ratio),
        "SCC": scc(fused, truth),
    }


def comparison(before: np.ndarray, fused: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Enlarged crops side by side, the last row in near infrared, uint8 (H, W, 3)."""
    limits = stretch_limits(truth)
    side = min(CROP_PX, *truth.shape[1:])
    rows = []
    for index, place in enumerate(PLACES):
        row, col = (
            min(max(int(share * size) - side // 2, 0), size - side)
            for share, size in zip(place, truth.shape[1:])
        )
        bands = list(INFRARED if index == len(PLACES) - 1 else NATURAL)
        part = np.s_[row : row + side, col : col + side]
        rows.append(
            [
                enlarge(to_rgb(image[bands][(slice(None), *part)], limits[bands]), ZOOM)
                for image in (before, fused, truth)
            ]
        )
    return panels(rows, ["MS interpolated", "pansharpened", "truth"])


def show(folder: Path) -> str:
    """Writes ``comparison.png`` and ``quality.json``; returns a table of the numbers.

    Raises:
        InputError: A file is missing or has another size than the scene.
    """
    pan, ms = read(folder / "scene" / "pan.tif", "PAN"), read(folder / "scene" / "ms.tif", "MS")
    truth = read(folder / "scene" / "truth.tif", "truth")
    fused = read(folder / "pansharpened.tif", "pansharpened")
    if fused.shape != truth.shape:
        raise InputError(
            f"The result has {fused.shape} bands, rows and columns, the truth {truth.shape}.",
            "Delete the folder and run the demo again.",
        )
    before = whole_scene(pan[0], ms, [0.3] * len(ms)).ms_up
    ratio = pan.shape[1] / ms.shape[1]
    scores = {
        "MS interpolated": quality(before, truth, ratio),
        "pansharpened": quality(fused, truth, ratio),
    }
    (folder / "quality.json").write_text(json.dumps(scores, indent=1), encoding="utf-8")
    write_png(folder / "comparison.png", comparison(before, fused, truth))
    names = list(next(iter(scores.values())))
    lines = [" " * 18 + "".join(f"{name:>9}" for name in names)]
    for label, numbers in scores.items():
        lines.append(f"{label:18}" + "".join(f"{numbers[name]:9.4f}" for name in names))
    return "\n".join(lines)


def main(argv: list[str]) -> int:
    """Shows the demo of a folder; returns the exit status."""
    folder = Path(argv[0])
    try:
        table = show(folder)
    except KSDiffError as error:
        sys.stderr.write(f"Error: {error}\n")
        return 1
    sys.stdout.write(
        f"\nAgainst the truth of the simulated scene ({folder / 'quality.json'}):\n{table}\n\n"
        f"before | after | truth  {folder / 'comparison.png'}\n"
        f"result                  {folder / 'pansharpened.tif'}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
