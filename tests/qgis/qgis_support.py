"""Tiny scenes, and the assembled plugin for other processes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from osgeo import gdal, osr

if TYPE_CHECKING:
    from qgis.core import QgsProcessingModelAlgorithm

ROOT = Path(__file__).resolve().parents[2]
WEIGHTS = sorted((ROOT / "resources" / "weights").glob("*.safetensors"))
METHODS_TO_RUN = ("exp", "gsa", *(("ksdiff",) if WEIGHTS else ()))

RATIO = 4
ORIGIN = (400_000.0, 5_000_000.0)
LEVELS = (300, 500, 700, 900)


@dataclass(frozen=True)
class Scene:
    """Files of a scene in a folder of their own, PAN 1 m, MS 4 m."""

    pan: Path
    ms: Path

    @property
    def folder(self) -> Path:
        return self.pan.parent


def write_tif(
    path: Path, bands: np.ndarray, pixel_m: float, epsg: int = 32632, east_m: float = 0.0
) -> Path:
    """Writes (C, H, W) uint16 with its upper left corner at ORIGIN, or ``east_m`` east of it."""
    count, height, width = bands.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, gdal.GDT_UInt16)
    dataset.SetGeoTransform((ORIGIN[0] + east_m, pixel_m, 0.0, ORIGIN[1], 0.0, -pixel_m))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.WriteRaster(0, 0, width, height, bands.astype(np.uint16).tobytes())
    dataset.FlushCache()
    return path


def read_tif(path: str | Path) -> np.ndarray:
    """All bands (C, H, W), as float64."""
    dataset = gdal.Open(str(path))
    shape = (dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize)
    raw = dataset.ReadRaster(buf_type=gdal.GDT_Float64)
    return np.frombuffer(raw, np.float64).reshape(shape)


def make_scene(folder: Path, side: int = 64) -> Scene:
    """A textured PAN over an MS whose bands are constant: interpolation must keep LEVELS."""
    folder.mkdir(parents=True, exist_ok=True)
    rows, cols = np.mgrid[0:side, 0:side]
    texture = 600 + 80 * np.sin(rows / 3.0) + 60 * np.cos(cols / 5.0)
    flat = np.ones((len(LEVELS), side // RATIO, side // RATIO)) * np.reshape(LEVELS, (-1, 1, 1))
    pan = write_tif(folder / "pan.tif", texture[np.newaxis], 1.0)
    return Scene(pan, write_tif(folder / "ms.tif", flat, float(RATIO)))


def assemble(target: Path) -> Path:
    """The plugin folder as it is shipped, by links; returns the folder for QGIS_PLUGINPATH."""
    plugin = target / "plugins" / "ksdiff_qgis"
    plugin.mkdir(parents=True)
    for item in (ROOT / "ksdiff_qgis").iterdir():
        if item.name != "__pycache__":
            (plugin / item.name).symlink_to(item)
    for name in ("metadata.txt", "ksdiff_core", "resources"):
        (plugin / name).symlink_to(ROOT / name)
    return plugin.parent


def enable(home: Path) -> Path:
    """An empty profile in which only our plugin is enabled; returns its folder."""
    profile = home / "config" / "profiles" / "default"
    # QGIS 4 uses the second name.
    for name in ("QGIS/QGIS3.ini", "QGIS/QGIS4.ini"):
        ini = profile / name
        ini.parent.mkdir(parents=True, exist_ok=True)
        ini.write_text("[PythonPlugins]\nksdiff_qgis=true\n")
    (home / "xdg").mkdir(mode=0o700)
    return profile


@dataclass(frozen=True)
class QgisProcess:
    """qgis_process with the profile and the plugin folder of ``home``."""

    home: Path

    def __call__(self, *args: str, folder: Path, **environment: str) -> subprocess.CompletedProcess:
        """Runs it in ``folder``; extra keyword arguments are environment variables."""
        command, env = self._command(*args), {**self._environment(), **environment}
        return subprocess.run(
            command, cwd=folder, env=env, capture_output=True, text=True, timeout=300
        )

    def start(self, *args: str, folder: Path) -> subprocess.Popen:
        """Starts it in ``folder`` and does not wait."""
        return subprocess.Popen(
            self._command(*args),
            cwd=folder,
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    @staticmethod
    def _command(*args: str) -> list[str]:
        return [shutil.which("qgis_process.bin") or shutil.which("qgis_process"), *args]

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(self.home / "xdg"),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.home / "config"),
            "QGIS_PLUGINPATH": str(self.home / "plugins"),
            # QGIS itself loads path arguments as layers, and GDAL would keep their statistics in
            # side files.
            "GDAL_PAM_ENABLED": "NO",
        }


class Model:
    """A model with the parameters "pan" and "ms", step by step.

    Attributes:
        algorithm: The model itself.
        source: Makes the sources of a step's values.
    """

    def __init__(self, name: str) -> None:
        from qgis.core import (
            QgsProcessingModelAlgorithm,
            QgsProcessingModelChildParameterSource,
            QgsProcessingModelParameter,
            QgsProcessingParameterRasterLayer,
        )

        self.source = QgsProcessingModelChildParameterSource
        self.algorithm = QgsProcessingModelAlgorithm(name)
        for key in ("pan", "ms"):
            self.algorithm.addModelParameter(
                QgsProcessingParameterRasterLayer(key, key), QgsProcessingModelParameter(key)
            )

    def add(self, key: str, algorithm: str, output: str = "", after: str = "", **values) -> None:
        """One more step.

        Args:
            key: Of the step.
            algorithm: What it runs.
            output: Name of the model's output that its OUTPUT becomes; empty for none.
            after: Step that must have run. QGIS sees by itself only which outputs are inputs, not which
                an expression names.
            values: Source by parameter.
        """
        from qgis.core import (
            QgsProcessingModelChildAlgorithm,
            QgsProcessingModelChildDependency,
            QgsProcessingModelOutput,
        )

        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(key)
        for name, value in values.items():
            child.addParameterSources(name, [value])
        if after:
            child.setDependencies([QgsProcessingModelChildDependency(after)])
        if output:
            final = QgsProcessingModelOutput(output, output)
            final.setChildId(key)
            final.setChildOutputName("OUTPUT")
            child.setModelOutputs({output: final})
        self.algorithm.addChildAlgorithm(child)


def only_output(model: QgsProcessingModelAlgorithm) -> str:
    """Name of the output of a model: QGIS has changed how it makes it from step and output."""
    (parameter,) = model.destinationParameterDefinitions()
    return parameter.name()


def files_in(folder: Path) -> list[str]:
    """Names of all files below a folder."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
