"""What is painted over the map: two pictures, the divider between them, and what they are called."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

Picture = Optional[tuple[QImage, QgsRectangle]]
"""A drawn layer and the extent of the map when it was drawn; None while it is not."""

LINE_PX, HANDLE_PX, GAP_PX = 3, 11, 6

DARK, BRIGHT = QColor(20, 20, 20), QColor(255, 255, 255)
VEIL = QColor(20, 20, 20, 200)


class SwipeItem(QgsMapCanvasItem):
    """Shows nothing until it has pictures.

    Attributes:
        share: Where the divider stands in the visible part of the area, 0 to 1.
        titles: Of the left and the right picture.
        pictures: Left and right.
        corners: Of the area in which the pictures are shown, in the system of the map.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.share = 0.5
        self.titles = ("", "")
        self.pictures: tuple[Picture, Picture] = (None, None)
        self.corners: tuple[QgsPointXY, ...] = ()
        self.setZValue(50)
        self.setVisible(False)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        """Called by the map when it moves."""
        self.prepareGeometryChange()
        self.setPos(0, 0)
        self.update()

    def span(self) -> tuple[float, float]:
        """First and last column of the map in which the area is visible; equal if it is not."""
        box = self._visible()
        return box.left(), box.right()

    def paint(self, painter: QPainter, *_: object) -> None:
        box = self._visible()
        if None in self.pictures or box.isEmpty():
            return
        x = box.left() + self.share * box.width()
        left = QRectF(0, 0, x, self._canvas.height())
        right = QRectF(x, 0, self._canvas.width() - x, self._canvas.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QPainterPath()
        area.addPolygon(self._polygon())
        area.closeSubpath()
        for part, picture in zip((left, right), self.pictures):
            painter.save()
            painter.setClipRect(part)
            painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
            painter.drawImage(self._place(picture[1]), picture[0])
            painter.restore()
        self._draw_frame(painter, area)
        self._draw_divider(painter, x, box)
        self._draw_titles(painter, x, box)
        painter.restore()

    def _polygon(self) -> QPolygonF:
        return QPolygonF([self.toCanvasCoordinates(corner) for corner in self.corners])

    def _visible(self) -> QRectF:
        """The part of the map in which the area lies, in pixels."""
        if not self.corners:
            return QRectF()
        return self._polygon().boundingRect().intersected(self.boundingRect())

    def _place(self, extent: QgsRectangle) -> QRectF:
        """Where a picture belongs; until it is drawn anew it moves and grows with the map."""
        if self._canvas.rotation() or extent == self._canvas.extent():
            return self.boundingRect()
        first = self.toCanvasCoordinates(QgsPointXY(extent.xMinimum(), extent.yMaximum()))
        last = self.toCanvasCoordinates(QgsPointXY(extent.xMaximum(), extent.yMinimum()))
        return QRectF(first, last)

    def _draw_frame(self, painter: QPainter, area: QPainterPath) -> None:
        for colour, style in ((DARK, Qt.PenStyle.SolidLine), (BRIGHT, Qt.PenStyle.DashLine)):
            painter.strokePath(area, QPen(colour, 1.5, style))

    def _draw_divider(self, painter: QPainter, x: float, box: QRectF) -> None:
        for colour, width in ((DARK, LINE_PX + 2), (BRIGHT, LINE_PX)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        middle = QPointF(x, box.center().y())
        painter.setPen(QPen(DARK, 1))
        painter.setBrush(BRIGHT)
        painter.drawEllipse(middle, HANDLE_PX, HANDLE_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(DARK)
        for side in (-1, 1):
            tip = QPointF(x + side * 0.7 * HANDLE_PX, middle.y())
            foot = x + side * 0.2 * HANDLE_PX
            up, down = middle.y() - 0.4 * HANDLE_PX, middle.y() + 0.4 * HANDLE_PX
            painter.drawPolygon(QPolygonF([tip, QPointF(foot, up), QPointF(foot, down)]))

    def _draw_titles(self, painter: QPainter, x: float, box: QRectF) -> None:
        """Each on its side, at the foot as QGIS shows messages above, as long as there is room for it."""
        metrics = painter.fontMetrics()
        height = metrics.height() + GAP_PX
        for title, side in zip(self.titles, (-1, 1)):
            width = metrics.horizontalAdvance(title) + 2 * GAP_PX
            start = x + GAP_PX if side > 0 else x - GAP_PX - width
            place = QRectF(start, box.bottom() - GAP_PX - height, width, height)
            if place.left() < box.left() or place.right() > box.right():
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(VEIL)
            painter.drawRoundedRect(place, 3, 3)
            painter.setPen(BRIGHT)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, title)
