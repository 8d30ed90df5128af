"""A piece of work of the core in the background, with the progress and cancel of QGIS."""

from __future__ import annotations

import logging
import traceback
from typing import Callable

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ksdiff_core.errors import Cancelled, KSDiffError
from ksdiff_core.facts import Progress
from ksdiff_qgis.language import in_language
from ksdiff_qgis.runtime import chosen_runtime

STOP_MS = 3000
"""How long the end of a window waits for its work to stop."""

Work = Callable[[Progress, Callable[[], bool]], object]

log = logging.getLogger("ksdiff_qgis")

translate = QCoreApplication.translate


class CoreTask(QgsTask):
    """Runs ``work(progress, cancelled)`` in another thread.

    Args:
        description: What QGIS shows of it.
        work: Gets what the core asks for: ``progress(done, total, text)`` and ``cancelled()``.

    Attributes:
        result: What the work returned, once it has ended well.
        error: Why it has not, else None.
    """

    said = pyqtSignal(str)
    """What is being done, whenever it changes."""

    ended = pyqtSignal()
    """In the main thread, when ``result`` and ``error`` are known."""

    def __init__(self, description: str, work: Work) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._work = work
        self._text = ""
        self.result: object = None
        self.error: KSDiffError | None = None

    def run(self) -> bool:
        """Called by QGIS in the other thread."""
        try:
            with chosen_runtime(self.isCanceled):
                self.result = self._work(self._progress, self.isCanceled)
        except KSDiffError as error:
            self.error = error
        except Exception as error:
            # The boundary of the task: what comes here is a mistake of the program, and QGIS would
            # only note that the task has failed.
            log.error("%s", traceback.format_exc())
            text = translate("KSDiff", "Unexpected {kind}: {error}.")
            hint = translate("KSDiff", "Please report it.")
            self.error = KSDiffError(text.format(kind=type(error).__name__, error=error), hint)
        return self.error is None

    def finished(self, result: bool) -> None:
        """Called by QGIS in the main thread."""
        if not result and self.error is None:
            # Cancelled before it began.
            self.error = Cancelled()
        self.ended.emit()

    def stop(self, ended: Callable[[], None] | None = None) -> None:
        """Cancel and wait, without a call of ``ended``; for the end of a window or of the plugin."""
        if ended is not None:
            self.ended.disconnect(ended)
        self.cancel()
        self.waitForFinished(STOP_MS)

    def _progress(self, done: int, total: int, text: str) -> None:
        if total > 0:
            self.setProgress(100.0 * done / total)
        if text != self._text:
            self._text = text
            self.said.emit(in_language(text))
