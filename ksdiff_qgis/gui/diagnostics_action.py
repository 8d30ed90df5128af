"""Plugins, KSDiff, Copy diagnostics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_qgis.diagnostics import gather
from ksdiff_qgis.language import error_text
from ksdiff_qgis.runtime import chosen_python
from ksdiff_qgis.task import CoreTask

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

translate = QCoreApplication.translate


def copy_diagnostics(iface: QgisInterface) -> CoreTask:
    """Gather the diagnostics in the background; they are on the clipboard when the message bar says so."""
    # The setting is read here, in the main thread.
    python = chosen_python()
    title = translate("KSDiff", "Diagnostics of KSDiff")
    task = CoreTask(title, lambda _progress, cancelled: gather(python, cancelled))

    def ended() -> None:
        if task.error is not None:
            iface.messageBar().pushMessage(
                "KSDiff", error_text(task.error), Qgis.MessageLevel.Warning, 0
            )
            return
        QgsApplication.clipboard().setText(str(task.result))
        text = translate(
            "KSDiff", "The diagnostics are on the clipboard. Paste them into your report."
        )
        iface.messageBar().pushMessage("KSDiff", text, Qgis.MessageLevel.Success, 10)

    task.ended.connect(ended)
    text = translate("KSDiff", "Gathering diagnostics…")
    iface.messageBar().pushMessage("KSDiff", text, Qgis.MessageLevel.Info, 5)
    QgsApplication.taskManager().addTask(task)
    return task
