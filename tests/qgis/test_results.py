from __future__ import annotations

import pytest
from qgis_support import make_scene


@pytest.fixture
def renderer(qgis_app):
    from qgis.core import QgsMultiBandColorRenderer

    return QgsMultiBandColorRenderer(None, 4, 3, 2)


def shown(renderer):
    return renderer.redBand(), renderer.greenBand(), renderer.blueBand()


@pytest.mark.parametrize(
    ("bands", "count", "expected"),
    [((), 4, (4, 3, 2)), ((4, 3, 2), 3, (1, 2, 3)), ((1, 2, 3, 4), 4, (4, 3, 2))],
)
def test_the_same_bands_are_shown_after_a_selection(renderer, bands, count, expected):
    from ksdiff_qgis.results import move_bands

    assert move_bands(renderer, bands, count)
    assert shown(renderer) == expected


@pytest.mark.parametrize(("bands", "count"), [((1, 2, 3), 3), ((), 3)])
def test_a_style_that_needs_a_missing_band_is_not_taken(renderer, bands, count):
    from ksdiff_qgis.results import move_bands

    assert not move_bands(renderer, bands, count)


def test_a_single_band_style_follows_its_band(qgis_app):
    from qgis.core import QgsSingleBandGrayRenderer

    from ksdiff_qgis.results import move_bands

    renderer = QgsSingleBandGrayRenderer(None, 3)
    assert move_bands(renderer, (2, 3), 2)
    assert renderer.grayBand() == 2


def test_a_layer_that_was_removed_meanwhile_does_no_harm(new_project, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

    from ksdiff_qgis.results import StyleOfLayer

    layer = QgsRasterLayer(str(make_scene(tmp_path).ms), "new")
    before = shown(layer.renderer())
    context = QgsProcessingContext()
    context.setProject(new_project)
    StyleOfLayer("gone").postProcessLayer(layer, context, QgsProcessingFeedback())
    assert shown(layer.renderer()) == before
