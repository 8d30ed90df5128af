"""The quality report: how good a fused raster is, whoever made it.

``run`` reads a bounded sample of the images, ``page`` and ``document`` show what was found. Nothing
here needs torch, except judging KSDiff itself at reduced resolution.
"""

from __future__ import annotations
