"""What a run was made from, so that a later one can tell whether it would make the same pixels."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import fields

import numpy as np

from ksdiff_core import __version__
from ksdiff_core.inputs.recognition import Inputs
from ksdiff_core.job import Job
from ksdiff_core.raster.gdalcall import version
from ksdiff_core.raster.mask import LAYER
from ksdiff_core.raster.source import RasterSource
from ksdiff_core.tiling import Method
from ksdiff_core.weights.file import file_sha256
from ksdiff_core.weights.store import WeightsStore

_NO_PARAMETERS = {"output", "overwrite", "resume"}
"""Fields of a job on which no pixel depends."""

_NO_PIXELS = (".aux.xml", ".ovr")
"""Side files that QGIS writes by itself. What an ``.aux.xml`` says counts as part of the header."""

_SAMPLE_BYTES = 1 << 14
_SAMPLES = 16


def fingerprint(job: Job, inputs: Inputs, method: Method) -> dict[str, str]:
    """Everything on which the pixels of a run depend, each under a name that people understand.

    Files count by path, size, time of change and a hash of samples of their content; weights by their
    whole content.

    Args:
        job: What is to be done.
        inputs: Its opened images.
        method: How it is done.

    Raises:
        ValueError: An input is no plain file, so it cannot be recognised again; the text is its path.
    """
    parameters = {
        f"parameter {field.name}": repr(getattr(job, field.name))
        for field in fields(job)
        if field.name not in _NO_PARAMETERS
    }
    paths = [path for path in inputs.files if not path.endswith(_NO_PIXELS)]
    files = {f"file {path}": _file(path) for path in (*paths, *_beside_mask(job))}
    libraries = {"numpy": np.__version__, "GDAL": version()}
    weights = {}
    if job.method == "ksdiff":
        here = getattr(sys.modules.get("torch"), "__version__", "")
        weights["precision"] = str(getattr(method, "precision", ""))
        libraries["PyTorch"] = str(getattr(method, "torch_version", here))
        weights["content of the weights"] = file_sha256(WeightsStore().find(job.weights))
    return {
        "version of KSDiff": __version__,
        **{f"version of {name}": text for name, text in libraries.items()},
        "device": _device(getattr(method, "device_name", "cpu")),
        **parameters,
        **weights,
        "header of PAN": _header(inputs.pan),
        "header of MS": _header(inputs.ms),
        **files,
    }


def difference(old: Mapping[str, str], new: Mapping[str, str]) -> str:
    """The first thing in which two fingerprints differ, as the end of a sentence; empty if in none."""
    for name in (*new, *old):
        before, now = old.get(name), new.get(name)
        if before == now:
            continue
        if name.startswith(("file ", "header ", "content ")) or before is None or now is None:
            return f"the {name} is not what it was"
        return f"the {name} was {before} and is {now} now"
    return ""


def _beside_mask(job: Job) -> list[str]:
    """Files that belong to a mask of polygons: of a Shapefile, and what a GeoPackage has not taken in."""
    path = job.mask.partition(LAYER)[0]
    stem = os.path.splitext(path)[0]
    beside = (f"{stem}.prj", f"{stem}.shx", f"{path}-wal") if path else ()
    return [name for name in beside if os.path.isfile(name) and os.path.getsize(name)]


def _file(path: str) -> str:
    try:
        state = os.stat(path)
        if not stat.S_ISREG(state.st_mode):
            raise ValueError(path)
        return f"{state.st_size} bytes, {state.st_mtime_ns} ns, {_samples(path, state.st_size)}"
    except OSError as error:
        raise ValueError(path) from error


def _samples(path: str, size: int) -> str:
    """SHA-256 of blocks spread evenly over a file, from the first to the last; of all of a small one."""
    digest = hashlib.sha256()
    last = max(size - _SAMPLE_BYTES, 0)
    with open(path, "rb") as file:
        for number in range(_SAMPLES):
            file.seek(last * number // (_SAMPLES - 1))
            digest.update(file.read(_SAMPLE_BYTES))
    return digest.hexdigest()


def _header(source: RasterSource) -> str:
    what = (source.grid, source.bands, source.domains, source.masked, source.warped_from)
    return hashlib.sha256(repr(what).encode("utf-8", "backslashreplace")).hexdigest()


def _device(device: str) -> str:
    torch = sys.modules.get("torch")
    if torch is None or not device.startswith("cuda"):
        return device
    return f"{device} ({torch.cuda.get_device_name(device)})"
