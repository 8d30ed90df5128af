"""What QGIS loads: the provider always, menu entries when there is a window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ksdiff_qgis.feedback import stop_runs
from ksdiff_qgis.language import load_translator
from ksdiff_qgis.paths import ICON, icon_path
from ksdiff_qgis.provider import KSDiffProvider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ksdiff_qgis.gui.options_factory import OptionsFactory
    from ksdiff_qgis.gui.preview_dock import PreviewDock
    from ksdiff_qgis.gui.weights_dialog import WeightsDialog

MENU = "KSDiff"
"""Submenu of the Plugins menu; a name, so not translated."""

translate = QCoreApplication.translate


class KSDiffPlugin:
    """Adds the KSDiff provider to Processing, "Pansharpen…" to the Raster menu, the rest to Plugins."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._provider: KSDiffProvider | None = None
        self._action: QAction | None = None
        self._menu_actions: list[QAction] = []
        self._options: OptionsFactory | None = None
        self._preview_dock: PreviewDock | None = None
        self._weights_dialog: WeightsDialog | None = None
        self._translator = load_translator(QgsApplication.locale())

    def initProcessing(self) -> None:
        """Called alone by qgis_process, and by :meth:`initGui`."""
        self._provider = KSDiffProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Called when QGIS has a window."""
        self.initProcessing()
        text = translate("KSDiff", "Pansharpen with KSDiff…")
        self._action = QAction(QIcon(str(ICON)), text, self._iface.mainWindow())
        self._action.setObjectName("mActionKSDiffPansharpen")
        self._action.triggered.connect(self.open_dialog)
        self._iface.rasterMenu().addAction(self._action)
        preview = self._add("Preview", translate("KSDiff", "Preview"), self.open_preview)
        self._iface.addToolBarIcon(preview)
        self._add("Weights", translate("KSDiff", "Weights…"), self.open_weights)
        self._add("Settings", translate("KSDiff", "Options…"), self.open_options)
        text = translate("KSDiff", "Copy diagnostics")
        self._add("Diagnostics", text, self.copy_diagnostics)
        from ksdiff_qgis.gui.options_factory import OptionsFactory

        self._options = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._options)

    def _add(self, name: str, text: str, opens: Callable[[], None]) -> QAction:
        """One more entry under Plugins, KSDiff; its icon is named like it."""
        action = QAction(QIcon(str(icon_path(name.lower()))), text, self._iface.mainWindow())
        action.setObjectName(f"mActionKSDiff{name}")
        # The signal says whether it is checked, which nobody wants to know.
        action.triggered.connect(lambda *_: opens())
        self._iface.addPluginToMenu(MENU, action)
        self._menu_actions.append(action)
        return action

    def unload(self) -> None:
        """Ends what is running and takes back everything that was added."""
        stop_runs()
        # Nothing was being made unless somebody has asked for it.
        if (making := sys.modules.get("ksdiff_qgis.making")) is not None:
            making.stop()
        if self._action is not None:
            self._iface.rasterMenu().removeAction(self._action)
            self._action.deleteLater()
            self._action = None
        for action in self._menu_actions:
            self._iface.removePluginMenu(MENU, action)
            self._iface.removeToolBarIcon(action)
            action.deleteLater()
        self._menu_actions.clear()
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._preview_dock is not None:
            self._preview_dock.remove()
            self._iface.removeDockWidget(self._preview_dock)
            self._preview_dock.deleteLater()
            self._preview_dock = None
        if self._weights_dialog is not None:
            self._weights_dialog.stop()
            self._weights_dialog.deleteLater()
            self._weights_dialog = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def open_dialog(self) -> None:
        """Opens the algorithm with the layers of the project that look like PAN and MS."""
        import processing

        from ksdiff_qgis.inputs import suggest_pair

        layers = QgsProject.instance().mapLayers().values()
        processing.execAlgorithmDialog("ksdiff:pansharpen", suggest_pair(layers))

    def open_preview(self) -> None:
        """Opens the dock of previews, which is made when it is first wanted."""
        from ksdiff_qgis.gui.preview_dock import PreviewDock

        if self._preview_dock is None:
            self._preview_dock = PreviewDock(self._iface.mapCanvas(), self._iface.mainWindow())
            side = Qt.DockWidgetArea.RightDockWidgetArea
            self._iface.addDockWidget(side, self._preview_dock)
        self._preview_dock.setUserVisible(True)

    def open_options(self) -> None:
        """Opens the options of QGIS at our page."""
        from ksdiff_qgis.gui.options_factory import PAGE

        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    def copy_diagnostics(self) -> None:
        """Gathers the diagnostics in the background and puts them on the clipboard."""
        from ksdiff_qgis.gui.diagnostics_action import copy_diagnostics

        copy_diagnostics(self._iface)

    def open_weights(self) -> None:
        """Opens the window of the weights, which is made when it is first wanted."""
        from ksdiff_core.weights.store import WeightsStore
        from ksdiff_qgis.gui.weights_dialog import WeightsDialog
        from ksdiff_qgis.paths import weights_folder

        if self._weights_dialog is None:
            store = WeightsStore(weights_folder())
            self._weights_dialog = WeightsDialog(store, self._iface.mainWindow())
        self._weights_dialog.refresh()
        self._weights_dialog.show()
        self._weights_dialog.raise_()
        self._weights_dialog.activateWindow()
