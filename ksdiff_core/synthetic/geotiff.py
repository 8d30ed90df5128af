"""Scenes as GeoTIFF files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ksdiff_core.errors import OutputError
from ksdiff_core.grid import Grid
from ksdiff_core.output.writer import RasterSink
from ksdiff_core.raster.radiometry import NUMPY_TYPES, BandInfo, Statistics
from ksdiff_core.synthetic.scene import GeoTransform, SyntheticScene
from ksdiff_core.synthetic.spectra import PAN_BAND, Band

_COLOURS = {"PAN": 1, "Red": 3, "Green": 4, "Blue": 5}
"""GDAL's colour interpretations, so that QGIS shows natural colours at once; 0 is undefined."""


@dataclass(frozen=True)
class SceneFiles:
    """Paths of a scene on disk."""

    pan: Path
    ms: Path
    truth: Path


def write_scene(scene: SyntheticScene, folder: Path) -> SceneFiles:
    """Writes ``pan.tif``, ``ms.tif`` and ``truth.tif``; existing files are replaced.

    Args:
        scene: What to write.
        folder: Created when missing.

    Raises:
        OutputError: The folder or a file cannot be written.
    """
    files = SceneFiles(folder / "pan.tif", folder / "ms.tif", folder / "truth.tif")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The folder {folder} cannot be created: {error.strerror}.", "Choose another folder."
        ) from error
    _write(files.pan, scene.pan[None], (PAN_BAND,), scene.pan_transform, scene.pan_valid, scene)
    _write(files.ms, scene.ms, scene.bands, scene.ms_transform, scene.ms_valid, scene)
    _write(files.truth, scene.truth, scene.bands, scene.pan_transform, scene.pan_valid, scene)
    return files


def _write(
    path: Path,
    image: np.ndarray,
    bands: tuple[Band, ...],
    transform: GeoTransform,
    valid: np.ndarray,
    scene: SyntheticScene,
) -> None:
    """Writes one GeoTIFF with band names and wavelengths."""
    type_name = next(name for name, kind in NUMPY_TYPES.items() if np.dtype(kind) == image.dtype)
    grid = Grid(*image.shape[1:], transform, f"EPSG:{scene.epsg}" if scene.epsg else "")
    infos = [_info(band, type_name, scene.nodata) for band in bands]
    statistics = Statistics(len(image))
    statistics.add(image, np.broadcast_to(valid, image.shape))
    with RasterSink(str(path), grid, infos, type_name, scene.nodata, overwrite=True) as sink:
        sink.write(grid.window, image)
        sink.commit(statistics, {})


def _info(band: Band, type_name: str, nodata: float | None) -> BandInfo:
    wavelengths = {
        "CENTRAL_WAVELENGTH_UM": f"{band.centre_nm / 1000:.4f}",
        "FWHM_UM": f"{band.width_nm / 1000:.4f}",
    }
    colour = _COLOURS.get(band.name, 0)
    return BandInfo(band.name, colour, type_name, nodata, 1.0, 0.0, "", {}, wavelengths)
