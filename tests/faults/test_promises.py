"""The promises of the program, each with a test that can fail. Those of rows are in the table of promises."""

from __future__ import annotations

import hashlib
import locale
import logging
import math
import os
import random
import signal
import socket
import sys
import threading
import warnings
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from pairs import Exp, fingerprint, make_pair, read_raster, texture, write_raster
from place import OLD, Place
from weights_server import serving, weights_bytes

from ksdiff_core import pipeline
from ksdiff_core.errors import Cancelled, WeightsError
from ksdiff_core.job import Job

ROOT = Path(__file__).resolve().parents[2]
CLASSICAL = ("exp", "gsa", "mtf-glp-hpm", "mtf-glp-fs", "bdsd-pc", "brovey")

TILING = {"fp32": 3e-4, "bf16": 1e-3}
"""Largest difference between two tile sizes by precision, as a part of the range of the result. Features in
bf16 have 8 significant bits, so that the last bit of what comes in decides how they are rounded."""

DEVICES = 2e-2
"""Largest difference between CPU and CUDA, as a part of the range of the result."""


def never() -> bool:
    return False


def without_torch(method: str) -> None:
    if method == "ksdiff":
        pytest.importorskip("torch")


def test_p01_what_is_at_the_output_path_is_old_or_complete_at_every_moment(place: Place) -> None:
    """The old file is there until the new one is; the killing of runs is tested on its own."""
    states = set()

    def look(*_: object) -> None:
        states.add(place.output.read_bytes() == OLD)

    pipeline.pansharpen(place.job(tile=64, format="cog"), look)
    assert states == {True}
    assert read_raster(place.output).shape == (3, 160, 200)
    assert os.listdir(place.results) == [place.output.name]


@pytest.mark.parametrize("method", ["gsa", "ksdiff"])
def test_p02_inputs_and_files_beside_them_are_never_written(place: Place, method: str) -> None:
    without_torch(method)
    place.pair = make_pair(place.inputs, (3, 20, 24))
    # A side file of somebody else stays as it is too.
    Path(f"{place.pair.ms}.aux.xml").write_text("<PAMDataset></PAMDataset>")
    before, times = fingerprint(place.inputs), {}
    for path in (place.inputs, *place.inputs.iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
        times[path] = path.stat().st_mtime_ns
    try:
        place.made(method=method, device="cpu", format="cog")
    finally:
        place.inputs.chmod(0o755)
    assert fingerprint(place.inputs) == before
    assert {path: path.stat().st_mtime_ns for path in times} == times


class Steps(Exp):
    """A model that asks before each of its steps whether to stop."""

    taken = 0

    def fuse(self, tile, cancelled=never):
        for _ in range(100):
            if cancelled():
                raise Cancelled
            type(self).taken += 1
        return super().fuse(tile, cancelled)


@pytest.mark.parametrize("step", [1, 150, 1150])
def test_p03_cancel_is_answered_within_one_step_and_nothing_remains(
    place: Place, step: int
) -> None:
    kind = type("Counted", (Steps,), {"taken": 0})
    place.patch.setattr(pipeline, "make_method", lambda job: kind())
    # One tile after the other, so that steps can be counted.
    place.patch.setenv("OMP_NUM_THREADS", "1")
    threads = threading.active_count()
    with pytest.raises(Cancelled):
        pipeline.pansharpen(place.job(tile=64), cancelled=lambda: kind.taken >= step)
    assert kind.taken == step
    assert threading.active_count() == threads
    assert os.listdir(place.results) == [place.output.name]
    assert place.output.read_bytes() == OLD


@pytest.mark.parametrize("method", [*CLASSICAL, "ksdiff"])
def test_p04_the_same_job_gives_the_same_bytes(place: Place, method: str) -> None:
    without_torch(method)
    place.pair = make_pair(place.inputs, (3, 24, 28))
    hashes = set()
    for _ in range(2):
        place.made(method=method, device="cpu", seed=7, tile=64)
        hashes.add(hashlib.sha256(place.output.read_bytes()).hexdigest())
    assert len(hashes) == 1


@pytest.mark.gpu
def test_p04_another_device_gives_nearly_the_same(place: Place) -> None:
    torch = pytest.importorskip("torch")
    if not torch.cuda.is_available():
        pytest.skip("there is no CUDA device")
    changes = {"method": "ksdiff", "output_type": "Float32"}
    one, other = (place.made(device=name, **changes)[0] for name in ("cpu", "cuda"))
    assert np.abs(one - other).max() <= DEVICES * np.ptp(one)


@pytest.mark.parametrize(
    ("method", "precision"),
    [*((name, "fp32") for name in CLASSICAL), ("ksdiff", "fp32"), ("ksdiff", "auto")],
)
def test_p05_the_tiling_does_not_show(
    place: Place, small_scene_files, method: str, precision: str
) -> None:
    without_torch(method)
    scene = {"pan": str(small_scene_files.pan), "ms": (str(small_scene_files.ms),)}
    options = {**scene, "method": method, "device": "cpu", "output_type": "Float32"}
    options["precision"] = precision
    whole, run = place.made(tile=1024, **options)
    tiled, _ = place.made(tile=96, **options)
    assert np.abs(tiled - whole).max() <= TILING[run.last["precision"] or "fp32"] * np.ptp(whole)


def test_p05_a_part_is_the_crop_of_the_whole(place: Place, small_scene_files) -> None:
    scene = {"pan": str(small_scene_files.pan), "ms": (str(small_scene_files.ms),)}
    options = {**scene, "method": "gsa", "output_type": "Float32", "tile": 96}
    whole, _ = place.made(**options)
    g = gdal.Open(scene["pan"]).GetGeoTransform()
    corners = (g[0] + 33 * g[1], g[3] + 201 * g[5], g[0] + 190 * g[1], g[3] + 50 * g[5])
    part, _ = place.made(extent=corners, **options)
    assert part.shape == (len(whole), 151, 157)
    assert np.abs(part - whole[:, 50:201, 33:190]).max() <= TILING["fp32"] * np.ptp(whole)


MEMORY_MB = 150
"""Planned for the tiles of the next test; half as much again is allowed for what GDAL and Python keep."""


def test_p06_memory_does_not_grow_with_the_scene(place: Place) -> None:
    watched = pytest.importorskip("watched", reason="Windows cannot fork").watched
    used = []
    for side in (64, 128, 256):
        shape = (4, side, side)
        place.pair = make_pair(place.folder / f"in{side}", shape)
        job = place.job(method="gsa", tile=128, memory_mb=MEMORY_MB)

        def work(job: Job = job) -> str:
            return str(pipeline.pansharpen(job).tiles)

        ended = watched(work, 120)
        assert ended.how == "done", ended.text
        used.append(ended.memory_mb)
    assert max(used) <= 1.5 * MEMORY_MB, used
    # Sixteen times the scene: what grows is one number for each tile.
    assert used[2] <= used[0] + 40, used


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32", "float64"])
@pytest.mark.parametrize("seed", [0, 1])
def test_p07_nodata_in_is_nodata_out_and_nothing_else(place: Place, dtype: str, seed: int) -> None:
    rng = np.random.default_rng(seed)
    nodata = float(rng.integers(0, 4))
    pan = np.rint(texture((1, 160, 200), seed, 0, 4)).astype(dtype)
    ms = np.rint(texture((3, 40, 50), seed + 9, 0, 4)).astype(dtype)
    place.pair = make_pair(place.inputs, pan_pixels=pan, ms_pixels=ms, nodata=nodata)
    pixels, _ = place.made(method=CLASSICAL[seed + 1], tile=64)
    hidden = (pan == nodata) | np.kron(ms == nodata, np.ones((1, 4, 4), bool))
    np.testing.assert_array_equal(pixels == nodata, hidden)
    assert np.isfinite(pixels).all()
    assert 0 < hidden.mean() < 1


@pytest.mark.parametrize("seed", range(6))
def test_p08_the_output_lies_on_the_grid_of_pan_to_the_last_bit(place: Place, seed: int) -> None:
    rng = random.Random(seed)
    angle = rng.choice((0.0, rng.uniform(-3, 3)))
    flip = rng.choice((-1, 1))
    step = rng.uniform(0.3, 30)
    x, y = rng.uniform(3e5, 7e5), rng.uniform(4e6, 5e6)
    a, d = step * math.cos(angle), step * math.sin(angle)
    b, e = -flip * d, flip * a
    row, col = rng.randrange(1, 30), rng.randrange(1, 30)
    # PAN begins a few pixels before MS, so the output is a crop of it.
    pan = (x, a, b, y, d, e)
    ms = (x + col * a + row * b, 4 * a, 4 * b, y + col * d + row * e, 4 * d, 4 * e)
    write_raster(Path(place.pair.pan), read_raster(place.pair.pan), pan)
    write_raster(Path(place.pair.ms), read_raster(place.pair.ms), ms)
    pixels, _ = place.made()
    file, source = gdal.Open(str(place.output)), gdal.Open(place.pair.pan)
    found = file.GetGeoTransform()
    assert pixels.shape == (3, 160 - row, 200 - col)
    assert [found[i] for i in (1, 2, 4, 5)] == [pan[i] for i in (1, 2, 4, 5)]
    assert found[0] == pan[0] + col * pan[1] + row * pan[2]
    assert found[3] == pan[3] + col * pan[4] + row * pan[5]
    assert file.GetSpatialRef().IsSame(source.GetSpatialRef())


@pytest.mark.parametrize("method", ["gsa", "ksdiff"])
def test_p09_no_network_unless_a_download_was_asked_for(place: Place, method: str) -> None:
    without_torch(method)
    place.pair = make_pair(place.inputs, (3, 16, 20))
    asked: list[object] = []

    def refuse(*arguments: object, **_options: object) -> None:
        asked.append(arguments)
        raise OSError("no network")

    for name in ("connect", "connect_ex", "sendto"):
        place.patch.setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        place.patch.setattr(socket, name, refuse)
    place.made(method=method, device="cpu")
    assert asked == []


@pytest.mark.parametrize(
    ("kind", "said", "do", "changes"),
    [
        ("InputError", "none.tif does not exist", "Choose an existing raster", {"pan": "none.tif"}),
        ("InputError", "expected one of", "", {"method": "magic"}),
        ("InputError", "Band 9", "", {"ms_bands": (9,)}),
        ("InputError", "holds no pixel", "Choose an extent", {"extent": (0.0, 0.0, 1.0, 1.0)}),
        ("InputError", "'sputnik' is not known", "Choose one of", {"sensor": "sputnik"}),
        ("OutputError", "exists", "", {"overwrite": False}),
        ("InputError", "cannot be stored as", "Choose a value", {"nodata": 1e6}),
    ],
)
def test_p10_a_failure_has_a_cause_an_action_and_a_code(
    place: Place, kind: str, said: str, do: str, changes: dict
) -> None:
    place.refused(kind, said, do=do, **changes)


def state() -> dict[str, object]:
    """Global state of the process that belongs to others."""
    found: dict[str, object] = {
        "exceptions": (gdal.GetUseExceptions(), osr.GetUseExceptions()),
        "cache": gdal.GetCacheMax(),
        "threads": gdal.GetConfigOption("GDAL_NUM_THREADS"),
        "thread option": gdal.GetThreadLocalConfigOption("GDAL_NUM_THREADS"),
        "side files": gdal.GetConfigOption("GDAL_PAM_ENABLED"),
        "drivers": gdal.GetDriverCount(),
        "numpy errors": np.geterr(),
        "numpy random": hash(np.random.get_state()[1].tobytes()),
        "numpy printing": str(np.get_printoptions()),
        "python random": hash(random.getstate()),
        "locale": locale.setlocale(locale.LC_ALL),
        "folder": os.getcwd(),
        "environment": dict(os.environ),
        "path": list(sys.path),
        "signals": [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)],
        "warnings": list(warnings.filters),
        "logging": (logging.root.level, list(logging.root.handlers)),
        "our log": list(logging.getLogger("ksdiff_core").handlers),
        "hooks": (sys.excepthook, threading.excepthook),
        "mask": os.umask(0o022),
    }
    os.umask(found["mask"])
    torch = sys.modules.get("torch")
    if torch is not None:
        found["torch"] = (
            torch.get_default_dtype(),
            torch.get_num_threads(),
            torch.is_grad_enabled(),
            torch.is_inference_mode_enabled(),
            torch.are_deterministic_algorithms_enabled(),
            torch.backends.cudnn.benchmark,
            torch.get_float32_matmul_precision(),
            hash(torch.random.get_rng_state().numpy().tobytes()),
        )
    return found


@pytest.mark.parametrize("method", ["exp", "gsa", "ksdiff"])
@pytest.mark.parametrize("end", ["well", "badly"])
def test_p11_global_state_is_the_same_before_and_after(place: Place, method: str, end: str) -> None:
    without_torch(method)
    place.pair = make_pair(place.inputs, (3, 16, 20))
    changes = {"method": method, "device": "cpu"}
    place.made(**changes)
    before = state()
    if end == "well":
        place.made(**changes)
    else:
        os.truncate(place.pair.pan, os.path.getsize(place.pair.pan) // 2)
        place.refused("InputError", "cannot be read", do="incomplete or damaged", **changes)
    assert state() == before


@pytest.mark.parametrize("error", [ZeroDivisionError("x"), RecursionError("y"), KeyError("z")])
def test_p11_qgis_survives_a_mistake_of_the_program(place: Place, error: Exception) -> None:
    registry = place.fixture("registry")
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def fail(*_: object) -> None:
        raise error

    place.patch.setattr(Exp, "fuse", fail)
    place.patch.setattr(pipeline, "make_method", lambda job: Exp())
    algorithm = registry.createAlgorithmById("ksdiff:pansharpen")
    values = {"PAN": place.pair.pan, "MS": place.pair.ms, "METHOD": "exp"}
    feedback = QgsProcessingFeedback()
    context = QgsProcessingContext()
    _, good = algorithm.run({**values, "OUTPUT": str(place.output)}, context, feedback)
    assert not good
    assert f"Unexpected {type(error).__name__}" in feedback.textLog()
    assert "Please report it" in feedback.textLog()
    assert place.output.read_bytes() == OLD
    assert os.listdir(place.results) == [place.output.name]


def test_p12_what_was_downloaded_is_what_was_published(tmp_path: Path) -> None:
    pytest.importorskip("requests")
    from ksdiff_core.weights.store import WeightsStore

    good = weights_bytes(1)
    digest = hashlib.sha256(good).hexdigest()
    store = WeightsStore(tmp_path / "store", table=())
    for at in (0, 100, len(good) // 2, len(good) - 1):
        bad = bytearray(good)
        bad[at] ^= 1

        def serve(request, content: bytes = bytes(bad)) -> None:
            request.serve(content)

        with serving(serve) as server, pytest.raises(WeightsError, match="not what w ought to be"):
            store.download("w", server.url, digest)
        assert [p for p in store.folder.rglob("*") if p.suffix == ".safetensors"] == []
    with serving(lambda request: request.serve(good)) as server:
        assert store.download("w", server.url, digest).path.read_bytes() == good
