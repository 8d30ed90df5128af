"""Pictures of windows become small files for the documentation: ``screenshots.py FROM TO``."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

MOST_BYTES = 150_000
COLOURS = (256, 192, 128, 96, 64, 48, 32)
"""Sizes of the palette that are tried, from the best."""

NAMES = (
    "dialog", "dialog-advanced", "progress", "result", "preview", "report", "weights",
    "without-torch/without-torch", "settings",
)  # fmt: skip


def shrink(source: Path, target: Path) -> int:
    """The picture with as many colours as fit; returns its bytes."""
    image = Image.open(source).convert("RGB")
    for colours in COLOURS:
        few = image.quantize(colours, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(target, optimize=True)
        if target.stat().st_size <= MOST_BYTES:
            break
    return target.stat().st_size


def main(argv: list[str]) -> int:
    """Writes all pictures that are there; fails if one stays too large."""
    folder, target = Path(argv[0]), Path(argv[1])
    target.mkdir(parents=True, exist_ok=True)
    status = 0
    for name in NAMES:
        source = folder / f"{name}.png"
        if not source.exists():
            continue
        size = shrink(source, target / source.name)
        status |= size > MOST_BYTES
        sys.stdout.write(f"{target / source.name}: {size / 1000:.0f} kB\n")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
