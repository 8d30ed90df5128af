"""From two layers and a piece of the map to the job of a preview; the files of previews."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapSettings,
    QgsProcessing,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.errors import InputError
from ksdiff_core.job import Job
from ksdiff_qgis.inputs import corners
from ksdiff_qgis.runtime import check_torch

FORGOTTEN_S = 24 * 3600.0
"""Age from which the folder of another session is taken for left behind."""

translate = QCoreApplication.translate


def preview_job(pan: QgsRasterLayer | None, ms: QgsRasterLayer | None, map_: QgsMapSettings) -> Job:
    """What the algorithm would do with two layers and its defaults, on the piece that a map shows.

    Args:
        pan: Panchromatic layer, None if none was chosen.
        ms: Multispectral layer.
        map_: The map.

    Raises:
        KSDiffError: The layers cannot be used, or the map shows another part of the world.
    """
    from ksdiff_qgis.algorithms.pansharpen import Pansharpen

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    values = {
        "PAN": pan.id() if pan else None,
        "MS": ms.id() if ms else None,
        # Whether a method can run is found out when it is known which are wanted.
        "METHOD": "exp",
        "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT,
    }
    job = Pansharpen().create().job(values, context)
    return replace(job, extent=corners(shown_extent(map_, pan.crs())))


def check_methods(methods: tuple[str, ...]) -> None:
    """Raises DeviceError if one of the methods cannot run in this QGIS."""
    for method in methods:
        check_torch(method)


def shown_extent(map_: QgsMapSettings, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """What a map shows, in another system.

    Raises:
        InputError: That system does not reach there.
    """
    extent, shown_in = map_.visibleExtent(), map_.destinationCrs()
    if not crs.isValid() or not shown_in.isValid():
        return extent
    transform = QgsCoordinateTransform(shown_in, crs, QgsProject.instance())
    try:
        return transform.transformBoundingBox(extent)
    except QgsCsException as error:
        raise InputError(
            translate("KSDiff", "The map shows a place far from the panchromatic layer."),
            translate("KSDiff", "Zoom to that layer first."),
        ) from error


def open_raster(path: str, name: str) -> QgsRasterLayer:
    """A raster as a layer that is in no project; no statistics are computed."""
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    return QgsRasterLayer(path, name, "gdal", options)


def new_folder(parent: Path) -> Path:
    """The path of a new folder for previews; those that other sessions forgot are deleted."""
    oldest = time.time() - FORGOTTEN_S
    for folder in parent.glob("*"):
        if folder.is_dir() and folder.stat().st_mtime < oldest:
            shutil.rmtree(folder, ignore_errors=True)
    return parent / uuid4().hex
