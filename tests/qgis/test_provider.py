from __future__ import annotations

import configparser
import subprocess
import sys

import pytest
from qgis_support import ROOT, assemble

PARAMETERS = {
    "MS": "raster",
    "PAN": "raster",
    "METHOD": "enum",
    "QUALITY": "enum",
    "EXTENT": "extent",
    "MS_FILES": "multilayer",
    "BANDS": "band",
    "OUTPUT_BANDS": "band",
    "INTERPOLATED_BANDS": "band",
    "PAN_BAND": "band",
    "SENSOR": "enum",
    "MASK": "layer",
    "NODATA": "number",
    "REGISTRATION": "enum",
    "SHIFT_DOWN": "number",
    "SHIFT_RIGHT": "number",
    "OUTPUT_TYPE": "enum",
    "FORMAT": "enum",
    "OVERVIEWS": "boolean",
    "CREATION_OPTIONS": "string",
    "REPORT": "boolean",
    "WEIGHTS": "file",
    "STEPS": "number",
    "ENSEMBLE": "enum",
    "SEED": "number",
    "CONSISTENCY": "boolean",
    "DEVICE": "enum",
    "PRECISION": "enum",
    "TILE": "number",
    "MEMORY": "number",
    "RESUME": "boolean",
    "OUTPUT": "rasterDestination",
    "UNCERTAINTY": "rasterDestination",
}
OUTPUTS = {
    "OUTPUT",
    "UNCERTAINTY",
    "REPORT_HTML",
    "METHOD_USED",
    "DEVICE_USED",
    "SECONDS",
    "RATIO",
    "WIDTH",
    "HEIGHT",
}


@pytest.fixture
def algorithm(registry):
    return registry.createAlgorithmById("ksdiff:pansharpen")


def test_the_toolbox_lists_the_algorithms_under_ksdiff(registry):
    provider = registry.providerById("ksdiff")
    assert provider.name() == "KSDiff"
    assert {algorithm.id() for algorithm in provider.algorithms()} == {
        "ksdiff:pansharpen",
        "ksdiff:assess",
        "ksdiff:adapt",
        "ksdiff:weights",
        "ksdiff:diagnostics",
    }


def test_keys_of_parameters_and_outputs_never_change(algorithm):
    found = {item.name(): item.type() for item in algorithm.parameterDefinitions()}
    assert found == PARAMETERS
    assert {item.name() for item in algorithm.outputDefinitions()} == OUTPUTS


def test_words_of_the_methods_never_change(algorithm):
    method = algorithm.parameterDefinition("METHOD")
    assert method.usesStaticStrings()
    assert method.options() == [
        "ksdiff", "mtf-glp-hpm", "mtf-glp-fs", "gsa", "bdsd-pc", "brovey", "exp",
    ]  # fmt: skip
    assert method.defaultValue() == "ksdiff"


def test_only_pan_ms_and_output_are_required(algorithm):
    from qgis.core import QgsProcessingParameterDefinition

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    required = {
        item.name()
        for item in algorithm.parameterDefinitions()
        if not item.flags() & optional and item.defaultValue() is None
    }
    assert required == {"PAN", "MS", "OUTPUT"}


def test_help_explains_every_parameter_and_every_method(algorithm):
    text = algorithm.shortHelpString()
    assert [key for key in PARAMETERS if f"({key})" not in text] == []
    methods = algorithm.parameterDefinition("METHOD").options()
    assert [word for word in methods if f"<b>{word}</b>" not in text] == []
    assert [key for key in OUTPUTS if key not in text] == []


def test_the_icon_can_be_drawn_at_16_pixels(registry):
    pixmap = registry.providerById("ksdiff").icon().pixmap(16, 16)
    image = pixmap.toImage()
    colours = {image.pixel(x, y) for x in range(16) for y in range(16)}
    assert (image.width(), image.height()) == (16, 16)
    assert len(colours) > 8


def test_version_info_names_the_plugin_and_torch(registry, monkeypatch):
    import ksdiff_qgis.runtime as module

    assert registry.providerById("ksdiff").versionInfo().startswith(metadata()["version"] + ", ")
    monkeypatch.setattr(module, "find_spec", lambda name: None)
    assert registry.providerById("ksdiff").versionInfo().endswith("PyTorch not installed")


def test_loading_the_plugin_imports_neither_torch_nor_the_pipeline(tmp_path):
    script = f"""
import sys
sys.path.insert(0, {str(assemble(tmp_path))!r})
from qgis.core import QgsApplication
application = QgsApplication([], False)
import ksdiff_qgis
plugin = ksdiff_qgis.classFactory(None)
plugin.initProcessing()
found = QgsApplication.processingRegistry().algorithmById("ksdiff:pansharpen")
print("found", found is not None)
heavy = {{"torch", "ksdiff_core.pipeline", "osgeo", "requests", "ksdiff_qgis.gui"}}
print("heavy", sorted(heavy & set(sys.modules)))
plugin.unload()
print("left", QgsApplication.processingRegistry().providerById("ksdiff"))
"""
    run = subprocess.run(
        [sys.executable, "-c", script],
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    lines = run.stdout.splitlines()
    assert "found True" in lines
    assert "heavy []" in lines
    assert "left None" in lines


@pytest.fixture
def iface(registry, monkeypatch, qtbot):
    """What the plugin uses of the window of QGIS."""
    from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QWidget

    from ksdiff_qgis.plugin import KSDiffPlugin

    class Iface:
        def __init__(self) -> None:
            self.window, self.menu, self.plugins = QMainWindow(), QMenu(), QMenu()
            self.toolbar = QMenu()
            self.options: list[object] = []
            self.opened: list[str] = []

        def mainWindow(self) -> QMainWindow:
            return self.window

        def rasterMenu(self) -> QMenu:
            return self.menu

        def addPluginToMenu(self, name: str, action: QAction) -> None:
            assert name == "KSDiff"
            self.plugins.addAction(action)

        def removePluginMenu(self, name: str, action: QAction) -> None:
            self.plugins.removeAction(action)

        def addToolBarIcon(self, action: QAction) -> None:
            self.toolbar.addAction(action)

        def removeToolBarIcon(self, action: QAction) -> None:
            self.toolbar.removeAction(action)

        def registerOptionsWidgetFactory(self, factory: object) -> None:
            self.options.append(factory)

        def unregisterOptionsWidgetFactory(self, factory: object) -> None:
            self.options.remove(factory)

        def showOptionsDialog(self, parent: QWidget, page: str) -> None:
            self.opened.append(page)

    # The session has the provider already.
    monkeypatch.setattr(KSDiffPlugin, "initProcessing", lambda self: None)
    iface = Iface()
    qtbot.addWidget(iface.window)
    return iface


def test_the_raster_menu_opens_the_dialog_with_the_layers_of_the_project(
    iface, new_project, scene, monkeypatch
):
    import processing
    from qgis.core import QgsRasterLayer

    from ksdiff_qgis.plugin import KSDiffPlugin

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *args: opened.append(args))
    pan, ms = QgsRasterLayer(str(scene.pan), "pan"), QgsRasterLayer(str(scene.ms), "ms")
    new_project.addMapLayers([pan, ms])
    plugin = KSDiffPlugin(iface)
    plugin.initGui()
    (action,) = iface.menu.actions()
    action.trigger()
    assert opened == [("ksdiff:pansharpen", {"PAN": pan.id(), "MS": ms.id()})]
    plugin.unload()
    assert iface.menu.actions() == []


def test_the_plugins_menu_opens_one_window_of_weights(iface, monkeypatch, tmp_path, qtbot):
    from qgis.PyQt.QtWidgets import QAction, QDialog

    from ksdiff_qgis.plugin import KSDiffPlugin

    monkeypatch.setenv("KSDIFF_WEIGHTS_DIR", str(tmp_path / "weights"))
    plugin = KSDiffPlugin(iface)
    plugin.initGui()
    assert iface.window.findChildren(QDialog) == []
    action = iface.window.findChild(QAction, "mActionKSDiffWeights")
    action.trigger()
    action.trigger()
    (dialog,) = iface.window.findChildren(QDialog, "KSDiffWeightsDialog")
    assert dialog.isVisible()
    assert dialog.table.topLevelItemCount() >= 2
    dialog.close()
    plugin.unload()
    qtbot.waitUntil(lambda: iface.window.findChildren(QDialog) == [], timeout=5000)
    assert iface.plugins.actions() == iface.toolbar.actions() == []


def test_the_plugins_menu_leads_to_our_options(iface):
    from qgis.PyQt.QtWidgets import QAction

    from ksdiff_qgis.gui.options_factory import PAGE
    from ksdiff_qgis.plugin import KSDiffPlugin

    plugin = KSDiffPlugin(iface)
    plugin.initGui()
    assert len(iface.options) == 1
    iface.window.findChild(QAction, "mActionKSDiffSettings").trigger()
    assert iface.opened == [PAGE]
    plugin.unload()
    assert iface.options == []


def test_metadata_has_what_the_plugin_repository_demands():
    general = metadata()
    demanded = (
        "name", "description", "version", "qgisMinimumVersion", "author", "email", "about",
        "tracker", "repository", "homepage", "icon", "tags",
    )  # fmt: skip
    assert [key for key in demanded if not general.get(key)] == []
    assert general["hasProcessingProvider"] == "yes"
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "plugin" not in general["name"].lower()
    assert "PyTorch" in general["about"]
    assert (ROOT / general["icon"]).is_file()


def test_all_places_state_the_same_version():
    import ksdiff_core

    assert metadata()["version"] == ksdiff_core.__version__
    assert f'version = "{ksdiff_core.__version__}"' in (ROOT / "pyproject.toml").read_text()


def metadata() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]
