"""How far the finest detail of a result is that of the truth, frequency by frequency.

    python tools/fine_detail.py FOLDER [WEIGHTS]

For each validation scene and band of frequencies (in units of the Nyquist frequency of MS, so that the last
one ends at that of PAN when the ratio is 4): the gain that would bring the result closest to the truth (1 is
best; below it the result is sharper than can be justified, above it softer), how strong the truth is against
PAN, and how coherent the two are. This is where simulated and real pairs differ most.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ksdiff_core.evaluation.ablation import fresh
from ksdiff_core.methods.consistency import Consistent
from ksdiff_core.methods.model import load_method
from ksdiff_core.training.validation import ValidationScene, load_validation

EDGES = (0.0, 1.0, 2.0, 2.5, 3.0, 3.5, 4.0)


def main(argv: list[str]) -> int:
    """Print the table; returns the exit code."""
    loaded = load_method(argv[1] if argv[1:] else "", "cpu", 0)
    bands = [f"{low:g} to {high:g}" for low, high in zip(EDGES, EDGES[1:])]
    write(f"| scene | what | {' | '.join(bands)} |")
    write("|---|---" + "|---:" * len(bands) + "|")
    for scene in load_validation(argv[0]):
        if scene.tile.scene.ratio != 4:
            continue
        method = Consistent(fresh(loaded, loaded.steps, None), scene.tile.scene)
        method.fit([scene.tile])
        rows = np.array(list(shares(method.fuse(scene.tile), scene)))
        for label, values in zip(("gain", "truth / PAN", "coherence"), rows.T):
            write(f"| {scene.group} | {label} | {' | '.join(f'{v:.2f}' for v in values)} |")
    return 0


def shares(fused: np.ndarray, scene: ValidationScene) -> Iterator[tuple[float, float, float]]:
    """Gain, strength and coherence of each band of frequencies, means over the spectral bands."""
    truth, pan = scene.reference, scene.tile.pan.reshape(scene.reference.shape[1:])
    window = np.outer(*(np.hanning(size) for size in pan.shape))

    def spectra(images: np.ndarray) -> np.ndarray:
        means = images.mean((-2, -1), keepdims=True)
        return np.fft.fft2((images - means) * window)

    rows, cols = (np.fft.fftfreq(size) for size in pan.shape)
    frequency = 2 * scene.tile.scene.ratio * np.hypot(rows[:, None], cols)
    of_fused, of_truth, of_pan = spectra(fused), spectra(truth), spectra(pan)
    spread = pan.std() / truth.std((1, 2))
    for low, high in zip(EDGES, EDGES[1:]):
        inside = (frequency >= low) & (frequency < high)
        f, t, p = of_fused[:, inside], of_truth[:, inside], of_pan[inside]
        power = [(np.abs(x) ** 2).sum(-1) for x in (f, t, p)]
        gain = (t * f.conj()).real.sum(-1) / power[0]
        strength = np.sqrt(power[1] / power[2]) * spread
        coherence = np.abs((t * p.conj()).sum(-1)) / np.sqrt(power[1] * power[2])
        yield float(gain.mean()), float(strength.mean()), float(coherence.mean())


def write(text: str) -> None:
    """One line of the table."""
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
