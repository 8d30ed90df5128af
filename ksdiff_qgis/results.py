"""How a result enters the project: its name, and the style of the MS layer."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def layer_name(ms_name: str) -> str:
    """Name of the pansharpened layer."""
    return translate("KSDiff", "{name} (pansharpened)").format(name=ms_name)


class StyleOfLayer(QgsProcessingLayerPostProcessorInterface):
    """Gives a new layer the renderer of another: band combination and stretch.

    Runs in the main thread after the layer was added. If the other layer is gone by then, or shows
    bands that the new one does not have, the new layer keeps the default style of QGIS.

    Args:
        layer_id: The layer to take the renderer from.
        bands: Its band for each band of the new layer, 1-based; empty if they are the same.
    """

    _alive: ClassVar[deque[StyleOfLayer]] = deque(maxlen=32)

    def __init__(self, layer_id: str, bands: Sequence[int] = ()) -> None:
        super().__init__()
        self._layer_id = layer_id
        self._bands = tuple(bands)
        # QGIS holds only the C++ half. In a model the algorithm is gone before the layer is added,
        # so without a reference of our own the Python half would never be called.
        self._alive.append(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        project = context.project()
        source = project.mapLayer(self._layer_id) if project is not None else None
        if not isinstance(source, QgsRasterLayer) or not isinstance(layer, QgsRasterLayer):
            return
        if style_like(layer, source, self._bands):
            layer.triggerRepaint()


def style_like(layer: QgsRasterLayer, source: QgsRasterLayer, bands: Sequence[int] = ()) -> bool:
    """Gives a layer the renderer of another: band combination and stretch.

    Args:
        layer: Changed in place.
        source: Where the renderer is from.
        bands: Its band for each band of the layer, 1-based; empty if they are the same.

    Returns:
        False, and the layer as it was, if the style shows a band that the layer does not have.
    """
    renderer = source.renderer().clone()
    if not move_bands(renderer, bands, layer.bandCount()):
        return False
    layer.setRenderer(renderer)
    return True


def move_bands(renderer: QgsRasterRenderer, bands: Sequence[int], count: int) -> bool:
    """Makes a renderer of the old bands show the same bands of the new raster.

    Args:
        renderer: Changed in place.
        bands: Old band for each new band, 1-based; empty if they are the same.
        count: Number of new bands.

    Returns:
        False if it shows a band that the new raster does not have.
    """
    new_of_old = {old: new for new, old in enumerate(bands or range(1, count + 1), start=1)}
    new_of_old[-1] = -1  # QGIS: no band for this colour
    if any(band not in new_of_old for band in renderer.usesBands()):
        return False
    if isinstance(renderer, QgsMultiBandColorRenderer):
        renderer.setRedBand(new_of_old[renderer.redBand()])
        renderer.setGreenBand(new_of_old[renderer.greenBand()])
        renderer.setBlueBand(new_of_old[renderer.blueBand()])
        return True
    if isinstance(renderer, QgsSingleBandGrayRenderer):
        renderer.setGrayBand(new_of_old[renderer.grayBand()])
        return True
    # Other renderers keep their band numbers, which is right only if nothing moved.
    return all(new_of_old[band] == band for band in renderer.usesBands())
