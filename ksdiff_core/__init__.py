"""KSDiff: kernel-space diffusion pansharpening. Never imports qgis; torch only when needed."""

from __future__ import annotations

__version__ = "0.1.0"
