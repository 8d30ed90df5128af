"""``versions.py FILE``: the versions of QGIS and what it brings, as JSON."""

from __future__ import annotations

import json
import platform
import sys
from pathlib import Path

import numpy
import torch
from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

found = {
    "QGIS": Qgis.QGIS_VERSION.split("-")[0],
    "Qt": QT_VERSION_STR,
    "Python": platform.python_version(),
    "GDAL": gdal.__version__,
    "numpy": numpy.__version__,
    "torch": torch.__version__,
}
Path(sys.argv[1]).write_text(json.dumps(found), encoding="utf-8")
