"""The widgets of the preview dock, from top to bottom."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ksdiff_core.job import METHODS
from ksdiff_qgis.gui.work_bar import WorkBar
from ksdiff_qgis.inputs import suggest_pair
from ksdiff_qgis.paths import icon_path

SLIDER_STEPS = 100

translate = QCoreApplication.translate


class PreviewForm(QWidget):
    """Layers, methods, the button that makes the preview, and what moves the divider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pan, self.ms = _layers(), _layers()
        self.left, self.right = _methods(), _methods()
        self.run = QPushButton(translate("KSDiff", "Pre&view what the map shows"))
        self.run.setIcon(QIcon(str(icon_path("preview"))))
        self.shown = QCheckBox(translate("KSDiff", "&Show on the map"))
        self.shown.setChecked(True)
        self.divider = QSlider(Qt.Orientation.Horizontal)
        self.divider.setRange(0, SLIDER_STEPS)
        self.divider.setValue(SLIDER_STEPS // 2)
        self.divider.setPageStep(SLIDER_STEPS // 10)
        self.drag = QToolButton()
        self.drag.setCheckable(True)
        self.drag.setIcon(QIcon(str(icon_path("swipe"))))
        self.bar = WorkBar(narrow=True)
        self.whole = QPushButton(translate("KSDiff", "&Pansharpen the whole scene…"))
        self.whole.setIcon(QIcon(str(icon_path("pansharpen"))))
        self._lay_out()
        self._describe()

    def suggest(self) -> None:
        """Chooses the layers of the project that look like PAN and MS."""
        project = QgsProject.instance()
        pair = suggest_pair(project.mapLayers().values())
        for box, key in ((self.pan, "PAN"), (self.ms, "MS")):
            if key in pair:
                box.setLayer(project.mapLayer(pair[key]))

    def choose(self, left: str, right: str) -> None:
        """Chooses what is shown on both sides; an empty word is MS itself."""
        for box, word in ((self.left, left), (self.right, right)):
            box.setCurrentIndex(box.findData(word))

    def chosen(self) -> tuple[str, str]:
        """What is to be shown left and right: words of methods, empty for MS itself."""
        return self.left.currentData(), self.right.currentData()

    def set_busy(self, busy: bool) -> None:
        """While a preview is made nothing else can be chosen."""
        for widget in (self.pan, self.ms, self.left, self.right, self.run):
            widget.setEnabled(not busy)

    def set_result(self, there: bool) -> None:
        """Only what is there can be moved or hidden."""
        for widget in (self.shown, self.divider, self.drag):
            widget.setEnabled(there)

    def _lay_out(self) -> None:
        fields = QFormLayout()
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields.addRow(translate("KSDiff", "&Multispectral"), self.ms)
        fields.addRow(translate("KSDiff", "Pan&chromatic"), self.pan)
        fields.addRow(translate("KSDiff", "&Left side"), self.left)
        fields.addRow(translate("KSDiff", "&Right side"), self.right)
        divider = QHBoxLayout()
        label = QLabel(translate("KSDiff", "&Divider"))
        label.setBuddy(self.divider)
        divider.addWidget(label)
        divider.addWidget(self.divider, 1)
        divider.addWidget(self.drag)
        layout = QVBoxLayout(self)
        layout.addLayout(fields)
        layout.addWidget(self.run)
        layout.addWidget(self.bar)
        layout.addWidget(self.shown)
        layout.addLayout(divider)
        layout.addStretch()
        layout.addWidget(self.whole)
        order = (
            self.ms, self.pan, self.left, self.right, self.run, self.bar.cancel, self.shown,
            self.divider, self.drag, self.whole,
        )  # fmt: skip
        for first, second in zip(order, order[1:]):
            QWidget.setTabOrder(first, second)

    def _describe(self) -> None:
        """Tool tips, and names for screen readers where no label gives one."""
        drag = translate("KSDiff", "Drag the divider on the map")
        self.drag.setAccessibleName(drag)
        keys = translate("KSDiff", "Keys: comma and full stop on the map, arrows on the slider")
        self.drag.setToolTip(f"{drag}\n{keys}")
        self.divider.setToolTip(keys)
        self.run.setToolTip(
            translate(
                "KSDiff",
                "Fuse the part of the scene that the map shows. Its pixels are those that the whole "
                "run would give.",
            )
        )
        self.whole.setToolTip(
            translate("KSDiff", "Open the algorithm with these layers and the method")
        )


def _layers() -> QgsMapLayerComboBox:
    box = QgsMapLayerComboBox()
    box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
    # Names of scenes are long; the dock must not become as wide.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box


def _methods() -> QComboBox:
    box = QComboBox()
    for word, title in titles().items():
        box.addItem(title, word)
    return box


def titles() -> dict[str, str]:
    """What can be compared, in words for people; the empty word is MS itself."""
    known = {
        "": translate("KSDiff", "MS as it is"),
        "exp": translate("KSDiff", "MS interpolated"),
        "ksdiff": "KSDiff",
        "brovey": "Brovey",
    }
    words = ("", "exp", *(method for method in METHODS if method != "exp"))
    return {word: known.get(word, word.upper()) for word in words}
