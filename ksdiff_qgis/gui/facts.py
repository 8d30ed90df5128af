"""The field of the quality, with what is known of the run below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from processing.gui.wrappers import DIALOG_STANDARD, WidgetWrapper, dialogTypes
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProject,
)
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QBoxLayout, QComboBox, QLabel, QVBoxLayout, QWidget

from ksdiff_core.errors import Cancelled, KSDiffError
from ksdiff_core.inputs.look import Look, look
from ksdiff_core.job import Job
from ksdiff_core.machine.pace import duration
from ksdiff_qgis.language import error_text, in_language
from ksdiff_qgis.rates import guess, recall
from ksdiff_qgis.task import CoreTask

WAIT_MS = 400
"""Pause after the last change before the images are looked at."""

LINES = 8
"""Height of the facts, so that the dialog does not move when they come."""

SMALLER = 0.85
"""Size of their letters over that of the dialog: they are read and not operated."""

translate = QCoreApplication.translate


class Facts(QLabel):
    """What a look at the images of a job tells, or why the job cannot run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("KSDiffFacts")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self.font()
        font.setPointSizeF(SMALLER * font.pointSizeF())
        self.setFont(font)
        self.setMinimumHeight(LINES * self.fontMetrics().lineSpacing())
        self._task: CoreTask | None = None
        self._job: Job | None = None

    def say(self, text: str) -> None:
        """Show a text instead of facts."""
        self.stop()
        self.setText(text)

    def show_job(self, job: Job) -> None:
        """Look at the images in another thread and show what was seen."""
        self.say(translate("KSDiff", "Looking at the images…"))
        self._job = job
        self._task = CoreTask(
            translate("KSDiff", "Looking at the images"),
            lambda _progress, cancelled: look(job, cancelled),
        )
        self._task.ended.connect(self._show)
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        """Forget what is being looked at."""
        if self._task is not None:
            self._task.ended.disconnect(self._show)
            self._task.cancel()
            self._task = None

    def _show(self) -> None:
        task, self._task = self._task, None
        if isinstance(task.error, Cancelled):
            return
        self.setText(error_text(task.error) if task.error else facts_text(self._job, task.result))


def facts_text(job: Job, seen: Look) -> str:
    """What was seen, and how long the run will take if such a run was made before."""
    known = recall(job, seen.pixels)
    if known is None:
        text = translate(
            "KSDiff", "Takes {low} to {high} on the processor; known better after a run."
        )
        low, high = map(duration, guess(job, seen.pixels))
        text = text.format(low=low, high=high)
    else:
        text = translate("KSDiff", "Takes about {time} on {device}, as fast as the last run.")
        text = text.format(time=duration(known[0]), device=known[1])
    space = translate("KSDiff", "Needs at most {size} MB of disk.").format(
        size=f"{seen.disk_mb:.3g}"
    )
    return "\n".join((*map(in_language, (*seen.facts, *seen.warnings)), f"{text} {space}"))


def put_among_advanced(wrappers: Sequence[Any]) -> None:
    """Advanced outputs before DEVICE, among the advanced parameters; QGIS puts every output below all."""
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    by_name = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}
    below = _widgets(by_name["DEVICE"])[0] if "DEVICE" in by_name else None
    group = below.parentWidget() if below is not None else None
    if group is None or not isinstance(group.layout(), QBoxLayout):
        return
    for wrapper in wrappers:
        definition = wrapper.parameterDefinition()
        if definition.isDestination() and definition.flags() & advanced:
            for widget in _widgets(wrapper):
                if widget.parentWidget() is not group:
                    group.layout().insertWidget(group.layout().indexOf(below), widget)


def _widgets(wrapper: Any) -> list[QWidget]:
    """Label, if it has one, and widget."""
    return [w for w in (wrapper.wrappedLabel(), wrapper.wrappedWidget()) if w is not None]


class QualityWrapper(WidgetWrapper):
    """The choice of the quality; in the dialog of a single run, the facts stand below it."""

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, *arguments: Any
    ) -> QgsAbstractProcessingParameterWidgetWrapper:
        kind = dialogTypes.get(type(dialog).__name__, DIALOG_STANDARD)
        if kind == DIALOG_STANDARD:
            return super().__new__(cls)
        # Batches and models have the field that QGIS makes for every choice.
        registry = QgsGui.processingGuiRegistry()
        if hasattr(dialog, "childId"):
            return registry.createModelerParameterWidget(
                dialog.model, dialog.childId, parameter, dialog.context
            )
        wrapper = registry.createParameterWidgetWrapper(parameter, kind)
        wrapper.setDialog(dialog)
        return wrapper

    def createWidget(self) -> QWidget:
        self._wrappers: list = []
        widget = QWidget()
        self._choice, self.facts = QComboBox(), Facts(widget)
        self._choice.addItems(self.parameterDefinition().options())
        self._choice.currentIndexChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._choice)
        layout.addWidget(self.facts)
        self._timer = QTimer(widget)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._look)
        widget.destroyed.connect(self.facts.stop)
        return widget

    def setValue(self, value: str) -> None:
        self._choice.setCurrentIndex(max(self._choice.findText(str(value)), 0))

    def value(self) -> str:
        return self._choice.currentText()

    def postInitialize(self, wrappers: Sequence[Any]) -> None:
        self._wrappers = [w for w in wrappers if not w.parameterDefinition().isDestination()]
        put_among_advanced(wrappers)
        for wrapper in self._wrappers:
            wrapper.widgetValueHasChanged.connect(self._changed)
        self._timer.start()

    def _changed(self, _wrapper: Any) -> None:
        self._timer.start()

    def _look(self) -> None:
        from ksdiff_qgis.algorithms.pansharpen import Pansharpen

        values = {w.parameterDefinition().name(): w.parameterValue() for w in self._wrappers}
        values["OUTPUT"] = QgsProcessing.TEMPORARY_OUTPUT
        if not values.get("PAN") or not values.get("MS"):
            text = translate("KSDiff", "Choose the two layers to see what is known of them.")
            self.facts.say(text)
            return
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        try:
            self.facts.show_job(Pansharpen().create().job(values, context))
        except KSDiffError as error:
            self.facts.say(error_text(error))
        except QgsProcessingException as error:
            self.facts.say(str(error))
