"""The preview dock and its swipe, operated by mouse and keyboard, without a screen."""

from __future__ import annotations

import os
import shutil

import numpy as np
import pytest
from qgis_support import read_tif, write_tif

SIDE = 256
MAP_PX = 300


@pytest.fixture
def canvas(qgis_app, qtbot):
    from qgis.gui import QgsMapCanvas

    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(MAP_PX, MAP_PX)
    canvas.show()
    return canvas


@pytest.fixture
def layers(tmp_path, new_project, canvas, small_scene_files):
    """A town of 256 x 256 PAN pixels in the project, and the map on its middle."""
    from qgis.core import QgsRasterLayer

    # Copies, as QGIS leaves statistics beside them.
    paths = [shutil.copy(path, tmp_path) for path in (small_scene_files.pan, small_scene_files.ms)]
    pan, ms = (QgsRasterLayer(path, name) for path, name in zip(paths, ("pan", "my scene")))
    new_project.addMapLayers([pan, ms])
    new_project.setCrs(pan.crs())
    canvas.setDestinationCrs(pan.crs())
    middle = pan.extent()
    middle.scale(0.5)
    canvas.setExtent(middle)
    return pan, ms


@pytest.fixture
def dock(layers, canvas, qtbot, tmp_path, monkeypatch):
    from ksdiff_qgis.gui import preview_dock as module

    monkeypatch.setattr(module, "preview_folder", lambda: tmp_path / "previews")
    dock = module.PreviewDock(canvas)
    qtbot.addWidget(dock)
    dock.show()
    dock.form.choose("", "gsa")
    yield dock
    dock.remove()


def click(qtbot, widget) -> None:
    from qgis.PyQt.QtCore import Qt

    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def run(qtbot, dock) -> None:
    click(qtbot, dock.form.run)
    qtbot.waitUntil(lambda: dock._task is None, timeout=60_000)


def files(tmp_path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "previews").rglob("*.tif"))


def test_two_layers_are_chosen_and_one_click_makes_the_preview(dock, layers, qtbot, tmp_path):
    pan, ms = layers
    assert (dock.form.pan.currentLayer(), dock.form.ms.currentLayer()) == (pan, ms)
    assert not dock.form.divider.isEnabled()
    run(qtbot, dock)
    assert "128 x 128 PAN pixels" in dock.form.bar.text.text()
    assert files(tmp_path) == ["1-gsa.tif"]
    assert dock.swipe.item.isVisible()
    assert dock.swipe.item.titles == ("MS as it is", "GSA")
    assert dock._canvas.mapTool() is dock.swipe.tool
    assert dock.form.divider.isEnabled()


def test_the_preview_has_the_pixels_that_its_parameters_give_the_whole_scene(
    dock, qtbot, tmp_path, registry
):
    import processing

    dock.form.choose("exp", "mtf-glp-hpm")
    run(qtbot, dock)
    values = dock.parameters()
    assert values["METHOD"] == "mtf-glp-hpm"
    whole = processing.run("ksdiff:pansharpen", {**values, "OUTPUT": str(tmp_path / "whole.tif")})
    part = read_tif(dock._preview.results["mtf-glp-hpm"].output)
    quarter = SIDE // 4
    crop = read_tif(whole["OUTPUT"])[:, quarter:-quarter, quarter:-quarter]
    assert np.ptp(part) > 100
    np.testing.assert_array_equal(part, crop)


def test_results_look_like_the_multispectral_layer(dock, layers, qtbot):
    from qgis.core import QgsMultiBandColorRenderer

    layers[1].setRenderer(QgsMultiBandColorRenderer(layers[1].dataProvider(), 4, 2, 1))
    run(qtbot, dock)
    for side in dock.swipe._sides:
        renderer = side.layer.renderer()
        assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (4, 2, 1)


def test_what_was_made_is_shown_again_without_work(dock, qtbot, tmp_path):
    dock.form.choose("exp", "gsa")
    run(qtbot, dock)
    dock.form.choose("gsa", "")
    assert dock.swipe.item.titles == ("GSA", "MS as it is")
    dock.form.choose("gsa", "brovey")
    assert dock.swipe.item.titles == ("GSA", "MS as it is")
    assert "Press Preview" in dock.form.bar.text.text()
    run(qtbot, dock)
    assert dock.swipe.item.titles == ("GSA", "Brovey")
    assert files(tmp_path) == ["1-exp.tif", "2-gsa.tif", "3-brovey.tif"]


def test_a_map_that_shows_too_much_gives_its_middle_and_says_so(dock, qtbot, tmp_path):
    from ksdiff_core.preview import Previewer

    dock._previewer = Previewer(tmp_path / "previews", most=1000)
    run(qtbot, dock)
    assert dock._preview.pixels <= 1000
    assert "this is the middle. Zoom in" in dock.form.bar.text.text()


def test_a_map_in_another_system_shows_the_same_place(dock, canvas, qtbot, layers):
    from qgis.core import QgsCoordinateReferenceSystem

    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    run(qtbot, dock)
    result = dock._preview.results["gsa"]
    # The box of the turned map is a little larger.
    assert 128 <= result.width <= 140
    qtbot.waitUntil(dock.swipe.is_drawn, timeout=10_000)
    left, right = dock.swipe.item.span()
    assert 0 <= left < right <= MAP_PX


@pytest.mark.parametrize(
    ("left", "right", "message"),
    [("", "", "Choose a method"), ("", "ksdiff", "needs PyTorch")],
)
def test_what_cannot_work_is_said_at_once(dock, qtbot, monkeypatch, left, right, message):
    from ksdiff_qgis import runtime

    monkeypatch.setattr(runtime, "find_spec", lambda _name: None)
    dock.form.choose(left, right)
    click(qtbot, dock.form.run)
    assert dock._task is None
    assert message in dock.form.bar.text.text()


def test_without_layers_it_says_what_is_missing(dock, qtbot, new_project):
    new_project.clear()
    click(qtbot, dock.form.run)
    assert "No " in dock.form.bar.text.text()
    assert "Choose a layer" in dock.form.bar.text.text()


def test_a_map_beside_the_scene_is_an_error_with_advice(dock, canvas, qtbot):
    extent = canvas.extent()
    canvas.setExtent(type(extent)(extent.xMinimum() + 9000, 0, extent.xMaximum() + 9000, 100))
    run(qtbot, dock)
    assert "Choose an extent inside" in dock.form.bar.text.text()
    assert not dock.swipe.item.isVisible()


def test_cancel_ends_the_work_and_keeps_nothing(dock, qtbot, tmp_path, monkeypatch):
    import threading

    from ksdiff_core import preview as module
    from ksdiff_core.errors import Cancelled

    going = threading.Event()

    def wait(_job, _progress, cancelled, _memory):
        while not cancelled():
            going.set()
        raise Cancelled

    monkeypatch.setattr(module, "pansharpen", wait)
    click(qtbot, dock.form.run)
    qtbot.waitUntil(going.is_set, timeout=10_000)
    assert not dock.form.run.isEnabled()
    click(qtbot, dock.form.bar.cancel)
    qtbot.waitUntil(lambda: dock._task is None, timeout=10_000)
    assert "Cancelled" in dock.form.bar.text.text()
    assert dock.form.run.isEnabled()
    assert files(tmp_path) == []


def test_closing_clears_the_map_and_deletes_the_files(dock, canvas, qtbot, tmp_path):
    run(qtbot, dock)
    assert len(files(tmp_path)) == 1
    dock.close()
    assert os.listdir(tmp_path / "previews") == []
    assert not dock.swipe.item.isVisible()
    assert canvas.mapTool() is not dock.swipe.tool
    dock.show()
    run(qtbot, dock)
    assert dock.swipe.item.isVisible()


def test_layers_that_leave_the_project_stay_in_the_preview(dock, canvas, qtbot, new_project):
    run(qtbot, dock)
    new_project.removeAllMapLayers()
    canvas.zoomByFactor(0.8)
    qtbot.waitUntil(dock.swipe.is_drawn, timeout=10_000)
    canvas.grab()


def test_another_project_clears_the_map(dock, qtbot, new_project, tmp_path):
    run(qtbot, dock)
    new_project.clear()
    assert not dock.swipe.item.isVisible()
    assert not dock.form.divider.isEnabled()
    assert files(tmp_path) == []


def test_folders_that_were_forgotten_are_deleted(tmp_path):
    from ksdiff_qgis.previewing import FORGOTTEN_S, new_folder

    for name in ("old", "young"):
        (tmp_path / name).mkdir()
    os.utime(tmp_path / "old", (1e9, 1e9))
    assert FORGOTTEN_S > 3600
    assert new_folder(tmp_path).parent == tmp_path
    assert os.listdir(tmp_path) == ["young"]


def test_the_algorithm_opens_with_the_same_parameters(dock, layers, qtbot, monkeypatch):
    import processing

    opened = []
    monkeypatch.setattr(
        processing, "execAlgorithmDialog", lambda *given: opened.append(given), raising=False
    )
    run(qtbot, dock)
    click(qtbot, dock.form.whole)
    pan, ms = layers
    values = {"PAN": pan.id(), "MS": ms.id(), "METHOD": "gsa"}
    values["TILE"] = dock._preview.results["gsa"].tile
    assert opened == [("ksdiff:pansharpen", values)]


def test_every_field_can_be_reached_and_is_named(dock):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

    form = dock.form
    named = {label.buddy(): label.text() for label in form.findChildren(QLabel) if label.buddy()}
    fields = (form.ms, form.pan, form.left, form.right, form.divider)
    assert [field for field in fields if field not in named] == []
    buttons = (form.run, form.bar.cancel, form.shown, form.drag, form.whole)
    assert all(button.text() or button.accessibleName() for button in buttons)
    assert all(w.focusPolicy() & Qt.FocusPolicy.TabFocus for w in (*fields, *buttons))
    texts = [*named.values(), *(b.text() for b in form.findChildren(QAbstractButton))]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)) == 8


@pytest.fixture
def swipe(canvas, tmp_path):
    """Black left and white right over the whole map of 100 x 100 metres."""
    from qgis.core import QgsRasterLayer, QgsRectangle

    from ksdiff_qgis.gui.swipe import Side, Swipe

    swipe, sides = Swipe(canvas), []
    for name, value in (("black", 0), ("white", 255)):
        path = write_tif(tmp_path / f"{name}.tif", np.full((3, 100, 100), value), 1.0)
        layer = QgsRasterLayer(str(path), name)
        for channel in "Red", "Green", "Blue":
            getattr(layer.renderer(), f"set{channel}ContrastEnhancement")(None)
        sides.append(Side(layer, name))
    area = sides[0].layer.extent()
    canvas.setDestinationCrs(sides[0].layer.crs())
    canvas.setExtent(QgsRectangle(area))
    swipe.show(*sides, area, sides[0].layer.crs())
    yield swipe
    swipe.remove()


def lightness(canvas, x: float, y: float = 0.8) -> int:
    """Of the map at shares of its width and height."""
    image = canvas.grab().toImage()
    return image.pixelColor(int(x * image.width()), int(y * image.height())).lightness()


def test_the_map_shows_one_layer_on_each_side_of_the_divider(swipe, canvas, qtbot):
    qtbot.waitUntil(swipe.is_drawn, timeout=10_000)
    assert [lightness(canvas, x) for x in (0.1, 0.4, 0.6, 0.9)] == [0, 0, 255, 255]
    swipe.set_share(0.25)
    assert [lightness(canvas, x) for x in (0.1, 0.4, 0.6, 0.9)] == [0, 255, 255, 255]
    swipe.set_visible(False)
    assert lightness(canvas, 0.1) == lightness(canvas, 0.9) == 255
    swipe.set_visible(True)
    assert lightness(canvas, 0.1) == 0


def test_the_pictures_follow_the_map(swipe, canvas, qtbot):
    qtbot.waitUntil(swipe.is_drawn, timeout=10_000)
    canvas.zoomByFactor(4)
    qtbot.waitUntil(swipe.is_drawn, timeout=10_000)
    left, right = swipe.item.span()
    assert right - left == pytest.approx(MAP_PX / 4, abs=2)
    assert lightness(canvas, 0.45, 0.55) == 0
    assert lightness(canvas, 0.1) == lightness(canvas, 0.9) == 255


def test_the_divider_is_dragged_on_the_map(swipe, canvas, qtbot):
    from qgis.PyQt.QtCore import QEvent, QPointF, Qt
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtWidgets import QApplication

    canvas.setMapTool(swipe.tool)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def mouse(kind, x: int, button, buttons) -> float:
        event = QMouseEvent(kind, QPointF(x, 100), button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas.viewport(), event)
        return swipe.share

    kinds, seen = QEvent.Type, []
    swipe.moved.connect(seen.append)
    assert mouse(kinds.MouseButtonPress, 60, left, left) == pytest.approx(0.2, abs=0.02)
    assert mouse(kinds.MouseMove, 240, none, left) == pytest.approx(0.8, abs=0.02)
    released = mouse(kinds.MouseButtonRelease, 240, left, none)
    assert mouse(kinds.MouseMove, 30, none, none) == released == seen[-1]


def test_keys_move_the_divider_and_stop_at_the_edge(swipe, canvas, qtbot):
    from qgis.PyQt.QtCore import Qt

    canvas.setMapTool(swipe.tool)
    qtbot.keyClick(canvas, Qt.Key.Key_Period)
    assert swipe.share == pytest.approx(0.52)
    for _ in range(40):
        qtbot.keyClick(canvas, Qt.Key.Key_Comma)
    assert swipe.share == 0


def test_slider_and_divider_are_one(dock, qtbot):
    run(qtbot, dock)
    dock.form.divider.setValue(80)
    assert dock.swipe.share == pytest.approx(0.8)
    dock.swipe.set_share(0.3)
    assert dock.form.divider.value() == 30
