"""The dialog of Processing with our algorithm, operated by mouse, without a screen."""

from __future__ import annotations

import sys

import pytest
from qgis_support import METHODS_TO_RUN, Model, files_in, make_scene


@pytest.fixture
def no_iface(registry, monkeypatch):
    """pytest-qgis mocks iface, which the dialog cannot digest; without one it is content."""
    import qgis.utils

    for name, module in list(sys.modules.items()):
        if name.startswith("processing") and getattr(module, "iface", None) is not None:
            monkeypatch.setattr(module, "iface", None)
    monkeypatch.setattr(qgis.utils, "iface", None)


@pytest.fixture
def layers(scene, new_project):
    """PAN and MS in the project, MS as 4-3-2 with a stretch of its own."""
    from qgis.core import QgsContrastEnhancement, QgsMultiBandColorRenderer, QgsRasterLayer

    pan, ms = QgsRasterLayer(str(scene.pan), "pan"), QgsRasterLayer(str(scene.ms), "my scene")
    renderer = QgsMultiBandColorRenderer(ms.dataProvider(), 4, 3, 2)
    stretch = QgsContrastEnhancement(ms.dataProvider().dataType(4))
    stretch.setMinimumValue(123)
    stretch.setMaximumValue(987)
    kind = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    stretch.setContrastEnhancementAlgorithm(kind)
    renderer.setRedContrastEnhancement(stretch)
    ms.setRenderer(renderer)
    new_project.addMapLayers([pan, ms])
    return pan, ms


@pytest.fixture
def open_dialog(registry, no_iface, qtbot, layers):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    def open_dialog(**parameters):
        dialog = AlgorithmDialog(registry.createAlgorithmById("ksdiff:pansharpen"), False, None)
        qtbot.addWidget(dialog)
        pan, ms = layers
        values = {"PAN": pan.id(), "MS": ms.id(), "METHOD": "exp", **parameters}
        dialog.setParameters(values)
        dialog.show()
        return dialog

    return open_dialog


def click_run(qtbot, dialog) -> None:
    from qgis.PyQt.QtCore import Qt

    qtbot.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)


def new_layer(project, old):
    """The one layer that was added."""
    added = [layer for layer in project.mapLayers().values() if layer not in old]
    assert len(added) == 1
    return added[0]


@pytest.mark.parametrize("method", METHODS_TO_RUN)
def test_two_layers_and_run_give_a_layer_that_looks_like_the_multispectral(
    open_dialog, layers, new_project, qtbot, method
):
    dialog = open_dialog(METHOD=method)
    with qtbot.waitSignal(dialog.algorithmFinished, timeout=120_000) as signal:
        click_run(qtbot, dialog)
    assert signal.args[0] is True
    layer = new_layer(new_project, layers)
    assert layer.name() == "my scene (pansharpened)"
    assert (layer.width(), layer.height(), layer.bandCount()) == (64, 64, 4)
    renderer = layer.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (4, 3, 2)
    stretch = renderer.redContrastEnhancement()
    assert (stretch.minimumValue(), stretch.maximumValue()) == (123, 987)


def test_six_fields_are_visible_and_the_uncertainty_is_among_the_advanced(open_dialog, qtbot):
    dialog = open_dialog()
    wrappers = dialog.mainWidget().wrappers
    advanced = wrappers["DEVICE"].wrappedWidget().parentWidget()
    shown = {name: w.wrappedWidget() or w.widget for name, w in wrappers.items()}
    visible = {name for name, widget in shown.items() if not advanced.isAncestorOf(widget)}
    assert visible == {"MS", "PAN", "METHOD", "QUALITY", "EXTENT", "OUTPUT"}
    order = [advanced.layout().itemAt(i).widget() for i in range(advanced.layout().count())]
    places = [order.index(wrappers[n].wrappedWidget()) for n in ("SEED", "UNCERTAINTY", "DEVICE")]
    assert places == sorted(places)
    assert wrappers["UNCERTAINTY"].wrappedLabel().parentWidget() is advanced


def test_chosen_bands_keep_their_colours(open_dialog, layers, new_project, qtbot):
    dialog = open_dialog(BANDS=[2, 3, 4])
    with qtbot.waitSignal(dialog.algorithmFinished, timeout=60_000):
        click_run(qtbot, dialog)
    renderer = new_layer(new_project, layers).renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)


def test_a_model_keeps_its_own_name_for_the_layer_and_takes_over_the_style(
    registry, no_iface, layers, new_project, qtbot
):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    pan, ms = layers
    model = one_step_model()
    # The dialog asks every algorithm for its provider.
    model.setProvider(registry.providerById("model"))
    dialog = AlgorithmDialog(model, False, None)
    qtbot.addWidget(dialog)
    dialog.setParameters({"pan": pan.id(), "ms": ms.id()})
    dialog.show()
    with qtbot.waitSignal(dialog.algorithmFinished, timeout=60_000) as signal:
        click_run(qtbot, dialog)
    assert signal.args[0] is True
    layer = new_layer(new_project, layers)
    assert layer.name() == "sharp scene"
    assert (layer.renderer().redBand(), layer.renderer().blueBand()) == (4, 2)


def one_step_model():
    """Our algorithm as the only step of a model whose output has a name of its own."""
    model = Model("one step")
    source = model.source
    model.add(
        "step",
        "ksdiff:pansharpen",
        output="sharp scene",
        PAN=source.fromModelParameter("pan"),
        MS=source.fromModelParameter("ms"),
        METHOD=source.fromStaticValue("exp"),
    )
    return model.algorithm


def test_a_request_that_cannot_work_is_explained_in_a_message_box(
    open_dialog, layers, new_project, qtbot
):
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QApplication

    pan, ms = layers
    dialog = open_dialog(PAN=ms.id(), MS=pan.id())
    seen = []

    def close_box() -> None:
        box = QApplication.activeModalWidget()
        if box is not None:
            seen.append(box.text())
            box.close()

    timer = QTimer()
    timer.timeout.connect(close_box)
    timer.start(100)
    click_run(qtbot, dialog)
    timer.stop()
    assert len(seen) == 1
    assert "seem to be exchanged" in seen[0]
    assert set(new_project.mapLayers().values()) == {pan, ms}


def test_cancel_in_the_dialog_adds_no_layer_and_leaves_no_file(
    registry, no_iface, new_project, qtbot, tmp_path
):
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsRasterLayer
    from qgis.PyQt.QtCore import Qt

    scene = make_scene(tmp_path / "large", side=1024)
    pan, ms = QgsRasterLayer(str(scene.pan), "pan"), QgsRasterLayer(str(scene.ms), "ms")
    new_project.addMapLayers([pan, ms])
    dialog = AlgorithmDialog(registry.createAlgorithmById("ksdiff:pansharpen"), False, None)
    qtbot.addWidget(dialog)
    output = scene.folder / "out.tif"
    values = {"PAN": pan.id(), "MS": ms.id(), "METHOD": "exp", "TILE": 32, "OUTPUT": str(output)}
    dialog.setParameters(values)
    dialog.show()
    before = set(files_in(scene.folder))
    click_run(qtbot, dialog)
    qtbot.waitUntil(dialog.cancelButton().isEnabled, timeout=30_000)
    qtbot.mouseClick(dialog.cancelButton(), Qt.MouseButton.LeftButton)
    # QGIS 3.40 sends no signal after a cancel, but the button always goes grey.
    qtbot.waitUntil(lambda: not dialog.cancelButton().isEnabled(), timeout=30_000)
    qtbot.wait(200)
    assert set(new_project.mapLayers().values()) == {pan, ms}
    left = set(files_in(scene.folder)) - before
    assert {name for name in left if not name.endswith(".aux.xml")} == set()


def test_the_batch_dialog_and_the_model_designer_can_show_all_parameters(registry, no_iface, qtbot):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.gui.BatchPanel import BatchPanel
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import QgsProcessingModelAlgorithm

    algorithm = registry.createAlgorithmById("ksdiff:pansharpen")
    batch = BatchAlgorithmDialog(algorithm)
    qtbot.addWidget(batch)
    assert isinstance(batch.mainWidget(), BatchPanel)
    designer = ModelerParametersDialog(algorithm, QgsProcessingModelAlgorithm())
    qtbot.addWidget(designer)
    assert set(designer.widget.widget.wrappers) >= {"PAN", "MS", "METHOD", "CREATION_OPTIONS"}
