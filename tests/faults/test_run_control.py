"""Faults 62 to 72: runs that are stopped, killed or doubled, and what QGIS and other plugins do to them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal
from pairs import Exp, read_raster, write_raster
from place import OLD, Fault, Place, fault, faults_of

from ksdiff_core import pipeline
from ksdiff_core.commands import pansharpen
from ksdiff_core.errors import Cancelled
from ksdiff_core.machine.lock import FileLock

ROOT = Path(__file__).resolve().parents[2]


def answering(place: Place, cancelled: Callable[[], bool]) -> None:
    """What the command line asks whether to stop."""

    @contextmanager
    def interruptible() -> Iterator[Callable[[], bool]]:
        yield cancelled

    place.patch.setattr(pansharpen, "interruptible", interruptible)


@fault(
    62,
    "cancel",
    ("at once", ""),
    ("while learning", "Learning"),
    ("after the first tile", "Tile 1 of"),
    ("before the last tile", "Tile 11 of"),
    ("while closing", "Completing"),
)
def cancelled(place: Place, _name: str, when: str) -> None:
    texts = [""]
    tell = pansharpen._tell_progress

    def told(done: int, total: int, text: str) -> None:
        texts.append(text)
        tell(done, total, text)

    place.patch.setattr(pansharpen, "_tell_progress", told)
    answering(place, lambda: when in texts[-1])
    # A cloud optimised file has a long end, in which it can be stopped too.
    place.refused("Cancelled", "Cancelled. Nothing was written.", do="", tile=64, format="cog")


class Steps(Exp):
    """Takes many steps for a tile and asks before each whether to stop, as a diffusion does."""

    taken = 0

    def fuse(self, tile, cancelled=lambda: False):
        for _ in range(50):
            if cancelled():
                raise Cancelled
            type(self).taken += 1
        return super().fuse(tile, cancelled)


@fault(62, "cancel within a tile", 1, 70, 333)
def cancelled_in_a_tile(place: Place, step: int) -> None:
    kind = type("Counted", (Steps,), {"taken": 0})
    place.patch.setattr(pipeline, "make_method", lambda job: kind())
    # One tile after the other, so that steps can be counted.
    place.patch.setenv("OMP_NUM_THREADS", "1")
    answering(place, lambda: kind.taken >= step)
    place.refused("Cancelled", "Cancelled.", do="", tile=64)
    # Not one more step than had to be finished.
    assert kind.taken == step


def run_in_task(place: Place, during: Callable[[], None], **values: object) -> tuple[bool, str]:
    """The algorithm in a task of QGIS; ``during`` is called in the main thread once tiles are made."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
    )
    from qgis.PyQt.QtCore import QEventLoop, QTimer

    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    inputs = {"PAN": place.pair.pan, "MS": place.pair.ms, "METHOD": "exp", "TILE": 32}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ksdiff:pansharpen")
    task = QgsProcessingAlgRunnerTask(
        algorithm, {**inputs, "OUTPUT": str(place.output), **values}, context, feedback
    )
    loop, ended, started = QEventLoop(), [], []
    task.executed.connect(lambda good, _results: (ended.append(good), loop.quit()))

    def watch() -> None:
        if feedback.progress() > 5 and not started:
            started.append(True)
            during()

    timer = QTimer()
    timer.timeout.connect(watch)
    timer.start(5)
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(120_000, loop.quit)
    if not ended:
        loop.exec()
    timer.stop()
    assert ended, "the task did not end"
    assert started, "the run was over before anything could happen to it"
    return ended[0], feedback.textLog()


class Waiting(Exp):
    """Goes on only when it is told to, or when it is to stop."""

    go = threading.Event()

    def fuse(self, tile, cancelled=lambda: False):
        if tile.window.row > 0:
            while not self.go.wait(0.01):
                if cancelled():
                    raise Cancelled
        return super().fuse(tile, cancelled)


def waiting(place: Place) -> type[Waiting]:
    kind = type("Held", (Waiting,), {"go": threading.Event()})
    place.patch.setattr(pipeline, "make_method", lambda job: kind())
    return kind


@fault(63, "plugin unloaded during a run", "reloaded")
def unloaded(place: Place, _what: str) -> None:
    place.fixture("registry")
    place.fixture("new_project")
    from ksdiff_qgis.feedback import _running
    from ksdiff_qgis.plugin import KSDiffPlugin

    waiting(place)
    stopped = []

    def unload() -> None:
        KSDiffPlugin(None).unload()
        # What unload promises is true as soon as it returns: no run is left in any thread.
        stopped.append(not _running)

    good, log = run_in_task(place, unload)
    assert not good
    assert stopped == [True]
    assert "Cancelled. Nothing was written." in log
    assert place.output.read_bytes() == OLD
    assert os.listdir(place.results) == [place.output.name]


@fault(66, "layer removed from the project during the run", "pan", "ms")
def layer_removed(place: Place, role: str) -> None:
    place.fixture("registry")
    project = place.fixture("new_project")
    from qgis.core import QgsRasterLayer

    kind = waiting(place)
    layers = {}
    for name in ("pan", "ms"):
        layers[name] = QgsRasterLayer(getattr(place.pair, name), name)
        project.addMapLayer(layers[name])
    identity = layers[role].id()
    values = {name.upper(): layer.id() for name, layer in layers.items()}
    layers.clear()

    def remove() -> None:
        project.removeMapLayer(identity)
        kind.go.set()

    good, _ = run_in_task(place, remove, **values)
    assert good
    assert project.mapLayer(identity) is None
    assert read_raster(place.output).shape == (3, 160, 200)
    project.clear()
    # QGIS itself keeps the statistics of layers beside their files.
    for side in place.inputs.glob("*.aux.xml"):
        side.unlink()


CHILD = [sys.executable, str(ROOT / "tests" / "core" / "child.py")]


@fault(64, "process killed", "while fusing")
def killed(place: Place, _when: str) -> None:
    path = place.folder / "killed.json"
    path.write_text(json.dumps(asdict(place.job(tile=64))), encoding="utf-8")
    child = subprocess.Popen([*CHILD, "--slow", "run", str(path)], stdout=subprocess.PIPE)
    for line in child.stdout:
        if b"Learning" in line:
            break
    child.kill()
    child.communicate()
    assert place.output.read_bytes() == OLD
    # The next run takes over what the killed one left.
    place.made()


@fault(65, "two runs to one output", "the same name", "another spelling")
def two_runs(place: Place, how: str) -> None:
    other = str(place.results / ".." / place.results.name / place.output.name)
    first = FileLock(str(place.results / "out.part.lock"))
    try:
        said = "Another run is writing the same output"
        path = other if how == "another spelling" else str(place.output)
        place.refused("OutputError", said, do="Wait for it, or choose another output.", output=path)
    finally:
        first.release()


@fault(
    69,
    "odd environment",
    ("python -O", {"PYTHONOPTIMIZE": "1"}),
    ("decimal comma", {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"}),
    ("plain terminal", {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}),
    ("no display, no home", {"DISPLAY": "", "HOME": "/nonexistent", "QT_QPA_PLATFORM": ""}),
)
def odd_environment(place: Place, _name: str, variables: dict) -> None:
    expected, _ = place.made(method="gsa", extent=(600100.5, 4498500.5, 601500.5, 4499900.5))
    command = [sys.executable, "-m", "ksdiff_core", "pansharpen", "--pan", place.pair.pan, "--ms"]
    command += [place.pair.ms, "--output", str(place.output), "--overwrite", "--method", "gsa"]
    command += ["--extent", "600100.5", "4498500.5", "601500.5", "4499900.5"]
    environment = {**os.environ, **variables}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    np.testing.assert_array_equal(read_raster(place.output), expected)
    # And a failure is the same sentence, with code 1.
    command[command.index("--overwrite")] = "--tile=64"
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, timeout=300, check=False
    )
    assert done.returncode == 1
    assert b"exists already. Choose another name or allow overwriting." in done.stderr
    assert b"Traceback" not in done.stderr


@fault(69, "numbers as text", "as qgis_process gives them")
def numbers_as_text(place: Place, _how: str) -> None:
    registry = place.fixture("registry")
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    values = {"PAN": place.pair.pan, "MS": place.pair.ms, "METHOD": "exp", "TILE": "64"}
    values.update(
        SEED="3", PAN_BAND="1", BANDS="3;1", CONSISTENCY="false", OUTPUT=str(place.output)
    )
    values["EXTENT"] = "600100.5,601500.5,4498500.5,4499900.5 [EPSG:32635]"
    algorithm = registry.createAlgorithmById("ksdiff:pansharpen")
    possible, message = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert possible, message
    results, good = algorithm.run(values, QgsProcessingContext(), QgsProcessingFeedback())
    assert good
    assert read_raster(results["OUTPUT"]).shape == (2, 141, 141)


@contextmanager
def setting(name: str, value: str) -> Iterator[None]:
    """A setting of GDAL that another plugin has changed for the whole process."""
    before = gdal.GetConfigOption(name)
    gdal.SetConfigOption(name, value)
    try:
        yield
        # It is still what the other plugin wants.
        assert gdal.GetConfigOption(name) == value
    finally:
        gdal.SetConfigOption(name, before)


def steady(facts: str) -> str:
    """What does not change from one run to the next."""
    return re.sub(r"\d+ MB are free|took .* will take about .*?\.", "", facts)


@fault(
    70,
    "GDAL changed by others",
    ("exceptions", "", ""),
    ("threads", "GDAL_NUM_THREADS", "ALL_CPUS"),
    ("side files off", "GDAL_PAM_ENABLED", "NO"),
    ("endianness", "GDAL_TIFF_ENDIANNESS", "BIG"),
    ("lists of folders", "GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR"),
    ("axis order", "OSR_DEFAULT_AXIS_MAPPING_STRATEGY", "AUTHORITY_COMPLIANT"),
    ("masks", "GDAL_TIFF_INTERNAL_MASK", "YES"),
    ("block size", "GDAL_TIFF_OVR_BLOCKSIZE", "512"),
    ("debug", "CPL_DEBUG", "OFF"),
    ("locale of numbers", "GTIFF_REPORT_COMPD_CS", "YES"),
)
def gdal_changed(place: Place, _name: str, option: str, value: str) -> None:
    expected, first = place.made(method="gsa", tile=64)
    bad = {"ms": (place.pair.pan, place.pair.pan + "x")}
    refused = place.run(**bad).last
    if not option:
        gdal.UseExceptions()
        try:
            pixels, run = place.made(method="gsa", tile=64)
            again = place.run(**bad).last
            assert gdal.GetUseExceptions()
        finally:
            gdal.DontUseExceptions()
    else:
        with setting(option, value):
            pixels, run = place.made(method="gsa", tile=64)
            again = place.run(**bad).last
    np.testing.assert_array_equal(pixels, expected)
    assert steady(run.facts) == steady(first.facts)
    assert again == refused


@fault(70, "damage and GDAL's threads", "BAND", "PIXEL")
def damage_in_threads(place: Place, interleave: str) -> None:
    noise = np.random.default_rng(0).integers(0, 60000, (3, 40, 50)).astype(np.uint16)
    options = ("COMPRESS=DEFLATE", f"INTERLEAVE={interleave}", "TILED=YES")
    options += ("BLOCKXSIZE=16", "BLOCKYSIZE=16")
    step = (600000.0, 40.0, 0.0, 4500000.0, 0.0, -40.0)
    path = Path(write_raster(Path(place.pair.ms), noise, step, options=options))
    content = bytearray(path.read_bytes())
    # The middle of the pixels, far from header and directory.
    content[5000:5300] = bytes(300)
    path.write_bytes(content)
    shown = place.inputs / "shown.vrt"
    gdal.Translate(str(shown), str(path), format="VRT").FlushCache()
    for threads in ("1", "4"):
        with setting("GDAL_NUM_THREADS", threads):
            said = "cannot be read at rows"
            for ms in (path, shown):
                do = "The file is incomplete or damaged"
                place.refused("InputError", str(ms), said, do=do, ms=(str(ms),))


@faults_of(__name__)
def test_fault(fault: Fault, place: Place) -> None:
    place.goes_through(fault)
