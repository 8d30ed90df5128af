"""Two layers on the map with a divider between them that is dragged by mouse or moved by keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ksdiff_qgis.gui.swipe_item import SwipeItem

WAIT_MS = 120
"""After a change of the map, until the layers are drawn anew."""

STEP = 0.02
"""How far a key moves the divider, as a share of the width."""


@dataclass(frozen=True)
class Side:
    """One side of the divider.

    Attributes:
        layer: What is drawn; need not be in the project.
        title: What it is called on the map.
    """

    layer: QgsRasterLayer
    title: str


class Swipe(QObject):
    """Draws two layers over the map, one on each side of the divider.

    Args:
        canvas: The map.
    """

    moved = pyqtSignal(float)
    """The divider stands at another share of the width, 0 to 1."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._sides: tuple[Side, ...] = ()
        self._area, self._area_crs = QgsRectangle(), QgsCoordinateReferenceSystem()
        self._jobs: set[QgsMapRendererParallelJob] = set()
        self._round = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._draw)
        self.item = SwipeItem(canvas)
        self.tool = SwipeTool(canvas, self)
        for signal in (canvas.extentsChanged, canvas.destinationCrsChanged):
            signal.connect(self._draw_soon)

    @property
    def share(self) -> float:
        """Where the divider stands, 0 is left and 1 is right in the visible part of the area."""
        return self.item.share

    def show(
        self, left: Side, right: Side, area: QgsRectangle, crs: QgsCoordinateReferenceSystem
    ) -> None:
        """Show two layers where they can be compared.

        Args:
            left: What is left of the divider.
            right: What is right of it.
            area: Where both are drawn.
            crs: Of the area.
        """
        self._sides = (left, right)
        self._area, self._area_crs = area, crs
        self.item.titles = (left.title, right.title)
        self.item.pictures = (None, None)
        self.item.setVisible(True)
        self._draw()

    def set_visible(self, visible: bool) -> None:
        """Hide what is shown, or show it again."""
        self.item.setVisible(visible and bool(self._sides))

    def set_share(self, share: float) -> None:
        """Move the divider."""
        share = min(max(share, 0.0), 1.0)
        if share != self.item.share:
            self.item.share = share
            self.item.update()
            self.moved.emit(share)

    def move_to(self, x: int) -> None:
        """Move the divider to a column of the map."""
        left, right = self.item.span()
        if right > left:
            self.set_share((x - left) / (right - left))

    def clear(self) -> None:
        """Show nothing, and let go of the layers."""
        self._round += 1
        self._timer.stop()
        self._sides = ()
        self.item.setVisible(False)
        self.item.pictures = (None, None)
        if self._canvas.mapTool() is self.tool:
            self._canvas.unsetMapTool(self.tool)
        for job in list(self._jobs):
            job.cancel()
        self._jobs.clear()

    def remove(self) -> None:
        """Take everything away from the map for ever."""
        self.clear()
        for signal in (self._canvas.extentsChanged, self._canvas.destinationCrsChanged):
            signal.disconnect(self._draw_soon)
        self._canvas.scene().removeItem(self.item)

    def is_drawn(self) -> bool:
        """Whether both layers are drawn as the map is now."""
        return not self._jobs and not self._timer.isActive() and None not in self.item.pictures

    def _draw_soon(self) -> None:
        if self._sides:
            self._timer.start()

    def _draw(self) -> None:
        """Draws both layers in the background for the map as it is now."""
        self._round += 1
        for job in self._jobs:
            job.cancelWithoutBlocking()
        self.item.corners = self._corners()
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        for number, side in enumerate(self._sides):
            settings.setLayers([side.layer])
            job = QgsMapRendererParallelJob(settings)
            job.finished.connect(partial(self._drawn, job, number, self._round))
            self._jobs.add(job)
            job.start()

    def _drawn(self, job: QgsMapRendererParallelJob, number: int, made_in: int) -> None:
        self._jobs.discard(job)
        if made_in != self._round:
            return
        pictures = list(self.item.pictures)
        pictures[number] = (job.renderedImage(), job.mapSettings().visibleExtent())
        self.item.pictures = tuple(pictures)
        self.item.update()

    def _corners(self) -> tuple[QgsPointXY, ...]:
        """Of the area, in the system of the map."""
        box = self._area
        corners = [
            QgsPointXY(box.xMinimum(), box.yMaximum()),
            QgsPointXY(box.xMaximum(), box.yMaximum()),
            QgsPointXY(box.xMaximum(), box.yMinimum()),
            QgsPointXY(box.xMinimum(), box.yMinimum()),
        ]
        target = self._canvas.mapSettings().destinationCrs()
        if not self._area_crs.isValid() or not target.isValid():
            return tuple(corners)
        transform = QgsCoordinateTransform(self._area_crs, target, QgsProject.instance())
        return tuple(transform.transform(corner) for corner in corners)


class SwipeTool(QgsMapTool):
    """Drags the divider. Comma and full stop move it by keyboard, as arrows move the map."""

    def __init__(self, canvas: QgsMapCanvas, swipe: Swipe) -> None:
        super().__init__(canvas)
        self._swipe = swipe
        self._dragging = False
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self._swipe.move_to(event.pixelPoint().x())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._dragging:
            self._swipe.move_to(event.pixelPoint().x())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        self._dragging = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Comma: -STEP,
            Qt.Key.Key_Less: -STEP,
            Qt.Key.Key_Period: STEP,
            Qt.Key.Key_Greater: STEP,
        }
        step = steps.get(event.key())
        if step is None:
            event.ignore()
            return
        self._swipe.set_share(self._swipe.share + step)
        event.accept()
