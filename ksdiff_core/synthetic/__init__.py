"""Procedural scenes: a believable landscape seen by a simulated PAN and MS camera, truth included.

Numpy only and deterministic by seed. Tests and the demo use it, so no imagery has to be shipped.
"""

from __future__ import annotations

from ksdiff_core.synthetic.cli import main
from ksdiff_core.synthetic.geotiff import SceneFiles, write_scene
from ksdiff_core.synthetic.scene import SyntheticScene, make_scene
from ksdiff_core.synthetic.spectra import Band, default_bands

__all__ = [
    "Band",
    "SceneFiles",
    "SyntheticScene",
    "default_bands",
    "main",
    "make_scene",
    "write_scene",
]
