"""What the scenes of one training step share, drawn at random: ratio, phase, bands, sizes, MTF."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ksdiff_core.sensors.mtf import Axis

RATIOS = {4: 0.56, 2: 0.24, 3: 0.08, 6: 0.07, 5: 0.05}
"""Share of each ratio among training steps."""

BAND_COUNTS = {4: 0.46, 3: 0.14, 8: 0.12, 6: 0.12, 5: 0.06, 2: 0.05, 1: 0.05}
"""Share of each number of bands among training steps."""

ZOOMS = {1: 0.45, 2: 0.25, 3: 0.18, 4: 0.12}
"""Share of each zoom: metre imagery averaged to the pixel size of satellite MS has its texture."""

KNOWN_MTF_SHARE = 0.75
"""How often the MTF that methods assume is close to the true one; else it is a table's guess."""


@dataclass(frozen=True)
class Layout:
    """What the scenes of one step share: ratio, phase, bands, sizes, true and assumed MTF gain."""

    ratio: int
    bands: int
    region: int
    window: int
    zoom: int
    offset: tuple[float, float]
    ms_gain: float
    pan_gain: float

    @classmethod
    def draw(cls, rng: np.random.Generator) -> Layout:
        """A random layout."""
        ratio = int(rng.choice(list(RATIOS), p=list(RATIOS.values())))
        window = 100 if ratio == 5 else 96
        zoom = int(rng.choice(list(ZOOMS), p=list(ZOOMS.values())))
        region = {1: 6, 2: 4}.get(zoom, 3) * window // 3
        region -= region % (4 * ratio)
        phase = rng.uniform(-0.5, 0.5, 2) if rng.random() < 0.3 else np.zeros(2)
        ms_gain, pan_gain = _draw_gains(rng)
        return cls(
            ratio=ratio,
            bands=int(rng.choice(list(BAND_COUNTS), p=list(BAND_COUNTS.values()))),
            region=max(region, window),
            window=window,
            zoom=zoom,
            offset=(float(phase[0]), float(phase[1])),
            ms_gain=ms_gain,
            pan_gain=pan_gain,
        )

    def axis(self, index: int) -> Axis:
        """Axis of a scene along rows (0) or columns (1)."""
        return Axis(self.ratio, self.offset[index], self.region, self.region // self.ratio)


def _draw_gains(rng: np.random.Generator) -> tuple[float, float]:
    """True mean Nyquist gain of the MS bands, and the gain that is assumed for them."""
    if rng.random() < KNOWN_MTF_SHARE:
        # Optical MTF mostly; products that were sharpened or resampled reach far higher gains.
        true = float(rng.uniform(0.2, 0.42) if rng.random() < 0.8 else rng.uniform(0.42, 0.75))
        return true, round(float(np.clip(true + rng.normal(0, 0.02), 0.15, 0.8)), 2)
    # MS that is more blurred than its table says; one that is sharper would have been measured.
    assumed = 0.3 if rng.random() < 0.5 else round(float(rng.uniform(0.22, 0.38)), 2)
    return float(rng.uniform(0.06, 1.2 * assumed)), assumed
