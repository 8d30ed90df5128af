"""The algorithms of the provider."""

from __future__ import annotations

from ksdiff_qgis.algorithms.adapt import Adapt
from ksdiff_qgis.algorithms.assess import Assess
from ksdiff_qgis.algorithms.diagnostics import Diagnostics
from ksdiff_qgis.algorithms.pansharpen import Pansharpen
from ksdiff_qgis.algorithms.weights import ManageWeights

ALGORITHMS = (Pansharpen, Assess, Adapt, ManageWeights, Diagnostics)
