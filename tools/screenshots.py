"""Pictures of windows become small files for the documentation: ``screenshots.py FROM TO``."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image, ImageColor

MOST_BYTES = 150_000
COLOURS = (256, 192, 128, 96, 64, 48, 32)
"""Sizes of the palette that are tried, from the best."""

SIGNALS = ("red", "lime", "blue", "#d9532c", "#2e9a5b", "#2f7fd1", "#117a43")
"""Small but bright in the pictures: legends and icons. They get their place in each palette."""

SIGNAL_PX = 24

NAMES = (
    "dialog", "dialog-advanced", "progress", "result", "preview", "report", "weights", "adapt",
    "without-torch/without-torch-dialog", "settings",
)  # fmt: skip


def shrink(source: Path, target: Path) -> int:
    """The picture with as many colours as fit; returns its bytes."""
    image = Image.open(source).convert("RGB")
    sample = Image.new("RGB", (image.width, image.height + SIGNAL_PX * len(SIGNALS)))
    sample.paste(image)
    for number, colour in enumerate(SIGNALS):
        top = image.height + SIGNAL_PX * number
        sample.paste(ImageColor.getrgb(colour), (0, top, image.width, top + SIGNAL_PX))
    for colours in COLOURS:
        palette = sample.quantize(colours, method=Image.Quantize.MEDIANCUT)
        few = image.quantize(palette=palette, dither=Image.Dither.NONE)
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
