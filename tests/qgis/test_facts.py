"""The facts in the dialog: what is known of a run before it starts."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from qgis_support import write_tif

from ksdiff_core.inputs.look import look
from ksdiff_core.job import Job


@pytest.fixture(autouse=True)
def no_earlier_run(qgis_app):
    """The settings of QGIS outlive a session of tests."""
    from qgis.core import QgsSettings

    QgsSettings().remove("KSDiff/seconds_per_megapixel")
    yield
    QgsSettings().remove("KSDiff/seconds_per_megapixel")


@pytest.fixture
def no_iface(registry, monkeypatch):
    """pytest-qgis mocks iface, which the dialog cannot digest; without one it is content."""
    import sys

    import qgis.utils

    for name, module in list(sys.modules.items()):
        if name.startswith("processing") and getattr(module, "iface", None) is not None:
            monkeypatch.setattr(module, "iface", None)
    monkeypatch.setattr(qgis.utils, "iface", None)


@pytest.fixture
def dialog(registry, no_iface, qtbot, scene, new_project):
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsRasterLayer

    pan, ms = QgsRasterLayer(str(scene.pan), "pan"), QgsRasterLayer(str(scene.ms), "ms")
    new_project.addMapLayers([pan, ms])
    dialog = AlgorithmDialog(registry.createAlgorithmById("ksdiff:pansharpen"), False, None)
    qtbot.addWidget(dialog)
    dialog.setParameters({"PAN": pan.id(), "MS": ms.id(), "METHOD": "exp"})
    dialog.show()
    return dialog


def facts_of(dialog):
    from qgis.PyQt.QtWidgets import QLabel

    return dialog.findChild(QLabel, "KSDiffFacts")


def test_the_dialog_tells_what_the_log_of_the_run_would(dialog, scene, qtbot):
    label = facts_of(dialog)
    qtbot.waitUntil(lambda: "Ratio 4" in label.text(), timeout=30_000)
    job = Job(str(scene.pan), (str(scene.ms),), str(scene.folder / "x.tif"), "exp")
    seen = look(job)
    assert label.text().splitlines()[:5] == list(seen.facts)
    assert seen.pixels == 64 * 64
    assert "known better after a run. Needs at most 0.0344 MB of disk." in label.text()


def test_it_follows_the_choices_and_says_why_a_run_cannot_work(dialog, scene, qtbot, new_project):
    from qgis.core import QgsRasterLayer

    label = facts_of(dialog)
    wrappers = dialog.mainWidget().wrappers
    path = write_tif(scene.folder / "far.tif", np.ones((3, 16, 16)), 4.0, east_m=9000.0)
    far = QgsRasterLayer(str(path), "far")
    new_project.addMapLayer(far)
    qtbot.waitUntil(lambda: "Ratio 4" in label.text(), timeout=30_000)
    dialog.setParameters({"MS": far.id()})
    qtbot.waitUntil(lambda: "do not overlap" in label.text(), timeout=30_000)
    assert wrappers["QUALITY"].parameterValue() == "balanced"


def test_the_choice_of_quality_reaches_the_run(dialog, qtbot):
    dialog.setParameters({"QUALITY": "best"})
    assert dialog.createProcessingParameters()["QUALITY"] == "best"


def test_closing_the_dialog_while_it_looks_does_no_harm(registry, no_iface, qtbot, scene):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(registry.createAlgorithmById("ksdiff:pansharpen"), False, None)
    dialog.setParameters({"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "exp"})
    dialog.show()
    label = facts_of(dialog)
    qtbot.waitUntil(lambda: label.text() != "", timeout=30_000)
    dialog.close()
    qtbot.wait(500)


def test_the_time_is_told_as_the_last_run_of_that_kind_took(qgis_app):
    from ksdiff_qgis.gui.facts import facts_text
    from ksdiff_qgis.rates import recall, remember

    job = Job("p", ("m",), "o.tif", "gsa")
    seen = SimpleNamespace(facts=("one",), warnings=(), pixels=6_000_000, disk_mb=48.0)
    remember(job, 100, 50.0, "cpu")
    assert recall(job, 1_000_000) is None
    remember(job, 2_000_000, 60.0, "cuda")
    assert recall(job, 1_000_000) == (30.0, "cuda")
    assert recall(Job("p", ("m",), "o.tif", "exp"), 1_000_000) is None
    assert facts_text(job, seen) == (
        "one\nTakes about 3 min on cuda, as fast as the last run. Needs at most 48 MB of disk."
    )


def test_models_and_batches_have_the_usual_field(registry, no_iface, qtbot):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import QgsProcessingModelAlgorithm
    from qgis.gui import QgsProcessingModelerParameterWidget

    algorithm = registry.createAlgorithmById("ksdiff:pansharpen")
    designer = ModelerParametersDialog(algorithm, QgsProcessingModelAlgorithm())
    qtbot.addWidget(designer)
    quality = designer.widget.widget.wrappers["QUALITY"]
    assert isinstance(quality, QgsProcessingModelerParameterWidget)
    batch = BatchAlgorithmDialog(algorithm)
    qtbot.addWidget(batch)
    assert facts_of(batch) is None


def test_before_any_run_the_time_is_a_range_that_grows_with_the_work(qgis_app, monkeypatch):
    from ksdiff_qgis import rates

    monkeypatch.setattr(rates, "cores", lambda: 2)
    assert rates.guess(Job("p", ("m",), "o.tif", "gsa"), 10_000_000) == (1.5, 3.5)
    assert rates.guess(Job("p", ("m",), "o.tif"), 10_000_000) == (8.0, 18.0)
    assert rates.guess(Job("p", ("m",), "o.tif", ensemble=4), 10_000_000) == (23.0, 63.0)
    spread = Job("p", ("m",), "o.tif", uncertainty="u.tif", members=8)
    assert rates.guess(spread, 10_000_000) == (48.0, 138.0)
    monkeypatch.setattr(rates, "cores", lambda: 64)
    assert rates.guess(Job("p", ("m",), "o.tif", "gsa"), 10_000_000) == (1.0, 2.0)
