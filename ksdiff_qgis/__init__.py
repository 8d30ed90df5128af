"""The QGIS plugin: a thin Processing provider around ``ksdiff_core``."""

from __future__ import annotations

import sys
from os.path import abspath, dirname, isdir, join
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ksdiff_qgis.plugin import KSDiffPlugin

_HERE = dirname(abspath(__file__))
# The assembled plugin carries ksdiff_core inside its folder. Appended, not put in front, so that no
# module of this folder can hide one of another plugin.
if isdir(join(_HERE, "ksdiff_core")) and _HERE not in sys.path:
    sys.path.append(_HERE)


def classFactory(iface: QgisInterface | None) -> KSDiffPlugin:
    """The plugin object; ``iface`` is None in qgis_process."""
    from ksdiff_qgis.plugin import KSDiffPlugin

    return KSDiffPlugin(iface)
