"""The preview: what the map shows, fused by two methods, with a divider between them."""

from __future__ import annotations

import shutil

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import QWidget

from ksdiff_core.errors import Cancelled, InputError, KSDiffError
from ksdiff_core.preview import Preview, Previewer
from ksdiff_qgis.feedback import duration
from ksdiff_qgis.gui.preview_form import SLIDER_STEPS, PreviewForm, titles
from ksdiff_qgis.gui.swipe import Side, Swipe
from ksdiff_qgis.paths import preview_folder
from ksdiff_qgis.previewing import check_methods, new_folder, open_raster, preview_job
from ksdiff_qgis.results import style_like
from ksdiff_qgis.runtime import can_compute
from ksdiff_qgis.task import CoreTask

translate = QCoreApplication.translate


class PreviewDock(QgsDockWidget):
    """Fuses what the map shows in the background and compares it on the map.

    Closing it, or the project, stops the work, clears the map and deletes the files.

    Args:
        canvas: The map.
        parent: Window of QGIS.
    """

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(translate("KSDiff", "KSDiff preview"), parent)
        self.setObjectName("KSDiffPreviewDock")
        self._canvas = canvas
        self._task: CoreTask | None = None
        self._previewer: Previewer | None = None
        self._preview: Preview | None = None
        self._ms: QgsRasterLayer | None = None
        self._crs = QgsCoordinateReferenceSystem()
        self.swipe = Swipe(canvas)
        self.form = form = PreviewForm()
        self.setWidget(form)
        form.suggest()
        form.choose("", "ksdiff" if can_compute() else "mtf-glp-hpm")
        form.set_result(False)
        form.run.clicked.connect(self.run)
        form.bar.cancel.clicked.connect(self.cancel)
        form.whole.clicked.connect(self.open_algorithm)
        form.shown.toggled.connect(self.swipe.set_visible)
        form.drag.toggled.connect(self._use_tool)
        form.divider.valueChanged.connect(lambda value: self.swipe.set_share(value / SLIDER_STEPS))
        for box in (form.left, form.right):
            box.currentIndexChanged.connect(self._choice_changed)
        self.swipe.moved.connect(self._show_share)
        canvas.mapToolSet.connect(self._tool_changed)
        QgsProject.instance().cleared.connect(self.stop)

    def run(self) -> None:
        """Fuse what the map shows."""
        if self._task is not None:
            return
        form = self.form
        methods = tuple(sorted({word for word in form.chosen() if word}))
        pan, ms = form.pan.currentLayer(), form.ms.currentLayer()
        try:
            if not methods:
                raise InputError(
                    translate("KSDiff", "Both sides show the MS as it is."),
                    translate("KSDiff", "Choose a method on one of them."),
                )
            check_methods(methods)
            job = preview_job(pan, ms, self._canvas.mapSettings())
        except KSDiffError as error:
            form.bar.show_error(error)
            return
        # A copy: the layer may leave the project while it is shown here.
        self._ms, self._crs = ms.clone(), pan.crs()
        if self._previewer is None:
            self._previewer = Previewer(new_folder(preview_folder()))
        previewer = self._previewer
        title = translate("KSDiff", "Preview of KSDiff")
        self._task = CoreTask(title, lambda *report: previewer.make(job, methods, *report))
        self._task.said.connect(form.bar.show_text)
        self._task.progressChanged.connect(form.bar.show_progress)
        self._task.ended.connect(self._ended)
        form.bar.begin(translate("KSDiff", "Reading the scene"))
        form.set_busy(True)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop what is going on."""
        if self._task is not None:
            self._task.cancel()

    def stop(self) -> None:
        """Stop what is going on, clear the map and delete the files."""
        task, self._task = self._task, None
        if task is not None:
            task.stop(self._ended)
            self.form.set_busy(False)
            self.form.bar.show_note("")
        self.swipe.clear()
        self.form.set_result(False)
        self._preview = self._ms = None
        previewer, self._previewer = self._previewer, None
        if previewer is not None:
            shutil.rmtree(previewer.folder, ignore_errors=True)

    def remove(self) -> None:
        """For the end of the plugin: stop, and leave nothing on the map."""
        self.stop()
        self._canvas.mapToolSet.disconnect(self._tool_changed)
        QgsProject.instance().cleared.disconnect(self.stop)
        self.swipe.remove()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)

    def open_algorithm(self) -> None:
        """Open the algorithm with the layers, the method and the tile of the preview."""
        import processing

        processing.execAlgorithmDialog("ksdiff:pansharpen", self.parameters())

    def parameters(self) -> dict[str, object]:
        """What makes the whole scene as the preview shows it."""
        form, values = self.form, {}
        for key, box in (("PAN", form.pan), ("MS", form.ms)):
            if box.currentLayer() is not None:
                values[key] = box.currentLayer().id()
        left, right = form.chosen()
        values["METHOD"] = method = right or left or "ksdiff"
        if self._preview is not None and method in self._preview.results:
            # Other tiles would round a few values differently.
            values["TILE"] = self._preview.results[method].tile
        return values

    def _ended(self) -> None:
        task, self._task = self._task, None
        self.form.set_busy(False)
        if isinstance(task.error, Cancelled):
            self.form.bar.show_note(translate("KSDiff", "Cancelled; nothing was kept."))
        elif task.error is not None:
            self.form.bar.show_error(task.error)
        else:
            first = self._preview is None
            self._preview = task.result
            self.form.set_result(True)
            self.form.bar.show_success(summary(task.result, self._previewer.most))
            self._show()
            if first:
                self.form.drag.setChecked(True)

    def _choice_changed(self) -> None:
        """Shows another method at once if it was computed already."""
        if self._preview is None or self._task is not None:
            return
        wanted = {word for word in self.form.chosen() if word}
        if wanted <= set(self._preview.results):
            self._show()
        else:
            self.form.bar.show_note(translate("KSDiff", "Press Preview to see the other method."))

    def _show(self) -> None:
        """Puts both sides on the map."""
        names = titles()
        left, right = (Side(self._layer(word), names[word]) for word in self.form.chosen())
        area = QgsRectangle(*self._preview.extent)
        self.swipe.show(left, right, area, self._crs)
        self.swipe.set_visible(self.form.shown.isChecked())

    def _layer(self, word: str) -> QgsRasterLayer:
        if not word:
            return self._ms
        layer = open_raster(self._preview.results[word].output, titles()[word])
        if not style_like(layer, self._ms):
            layer.loadDefaultStyle()
        return layer

    def _use_tool(self, wanted: bool) -> None:
        if wanted:
            self._canvas.setMapTool(self.swipe.tool)
            self._canvas.setFocus()
        else:
            self._canvas.unsetMapTool(self.swipe.tool)

    def _tool_changed(self, *_: object) -> None:
        """The button is down as long as the tool is in use."""
        self.form.drag.setChecked(self._canvas.mapTool() is self.swipe.tool)

    def _show_share(self, share: float) -> None:
        slider = self.form.divider
        slider.blockSignals(True)
        slider.setValue(round(share * SLIDER_STEPS))
        slider.blockSignals(False)


def summary(preview: Preview, most: int) -> str:
    """What was made, and which part of the map it is if that has more than ``most`` pixels."""
    results = list(preview.results.values())
    text = translate("KSDiff", "{width} x {height} PAN pixels, {time} on {device}.")
    text = text.format(
        width=results[0].width,
        height=results[0].height,
        time=duration(sum(result.seconds for result in results)),
        device=", ".join(sorted({result.device for result in results})),
    )
    if preview.pixels < preview.wanted:
        more = translate(
            "KSDiff",
            "The map shows {wanted} million pixels and a preview has at most {most}: this is the "
            "middle. Zoom in to choose another place.",
        )
        wanted, limit = (f"{count / 1e6:.1f}" for count in (preview.wanted, most))
        text += "\n" + more.format(wanted=wanted, most=limit)
    return text
