"""Scenes as GeoTIFF files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ksdiff_core.errors import OutputError
from ksdiff_core.synthetic.scene import GeoTransform, SyntheticScene
from ksdiff_core.synthetic.spectra import PAN_BAND, Band

_GDAL_NAMES = {
    "uint8": "Byte",
    "int16": "Int16",
    "uint16": "UInt16",
    "int32": "Int32",
    "uint32": "UInt32",
    "float32": "Float32",
    "float64": "Float64",
}


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
    _write(files.pan, scene.pan[None], (PAN_BAND,), scene.pan_transform, scene)
    _write(files.ms, scene.ms, scene.bands, scene.ms_transform, scene)
    _write(files.truth, scene.truth, scene.bands, scene.pan_transform, scene)
    return files


def _write(
    path: Path,
    image: np.ndarray,
    bands: tuple[Band, ...],
    transform: GeoTransform,
    scene: SyntheticScene,
) -> None:
    """Writes one GeoTIFF with band names and wavelengths."""
    from osgeo import gdal, osr

    count, height, width = image.shape
    code = gdal.GetDataTypeByName(_GDAL_NAMES[image.dtype.name])
    options = [
        "TILED=YES",
        "COMPRESS=DEFLATE",
        "PREDICTOR=2" if image.dtype.kind != "f" else "PREDICTOR=3",
    ]
    file = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, code, options)
    if file is None:
        raise OutputError(
            f"{path} cannot be created: {gdal.GetLastErrorMsg()}", "Check the folder."
        )
    file.SetGeoTransform(transform)
    if scene.epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(scene.epsg)
        file.SetProjection(reference.ExportToWkt())
    colours = {
        "PAN": gdal.GCI_GrayIndex,
        "Blue": gdal.GCI_BlueBand,
        "Green": gdal.GCI_GreenBand,
        "Red": gdal.GCI_RedBand,
    }
    for index, band in enumerate(bands):
        target = file.GetRasterBand(index + 1)
        target.WriteRaster(0, 0, width, height, np.ascontiguousarray(image[index]).tobytes())
        target.SetDescription(band.name)
        target.SetColorInterpretation(colours.get(band.name, gdal.GCI_Undefined))
        target.SetMetadataItem("CENTRAL_WAVELENGTH_UM", f"{band.centre_nm / 1000:.4f}", "IMAGERY")
        target.SetMetadataItem("FWHM_UM", f"{band.width_nm / 1000:.4f}", "IMAGERY")
        if scene.nodata is not None:
            target.SetNoDataValue(scene.nodata)
    file.FlushCache()
