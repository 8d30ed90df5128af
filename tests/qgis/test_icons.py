"""Icons are small, on light and on dark windows, and not mistaken for each other."""

from __future__ import annotations

import pytest
from qgis_support import ROOT

ICONS = sorted((ROOT / "resources" / "icons").glob("*.svg"))
WINDOWS = {"light": 0xF0, "dark": 0x2D}
SIDE = 16


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
@pytest.mark.parametrize("window", WINDOWS)
def test_most_of_an_icon_stands_out_from_the_window(qgis_app, path, window):
    behind = luminance(*[WINDOWS[window]] * 3)
    drawn = [pixel for pixel in pixels(path) if pixel[3] > 200]
    clear = [pixel for pixel in drawn if contrast(luminance(*pixel[:3]), behind) >= 2.4]
    assert len(drawn) >= 30
    assert len(clear) >= 0.6 * len(drawn)


def test_no_two_icons_look_alike(qgis_app):
    images = [pixels(path) for path in (*ICONS, ROOT / "resources" / "icon.svg")]
    for number, one in enumerate(images):
        for other in images[:number]:
            different = sum(abs(a[3] - b[3]) > 100 or a[:3] != b[:3] for a, b in zip(one, other))
            assert different > 0.2 * SIDE * SIDE


def test_algorithms_and_actions_have_icons_of_their_own(registry):
    from ksdiff_qgis.paths import ICON, icon_path

    names = [algorithm.name() for algorithm in registry.providerById("ksdiff").algorithms()]
    for name in (*names, "preview", "swipe", "settings"):
        assert icon_path(name) != ICON, name
    assert icon_path("something else") == ICON


def pixels(path) -> list[tuple[int, int, int, int]]:
    """Red, green, blue and opacity of an icon, 0 to 255, row by row."""
    from qgis.PyQt.QtGui import QIcon

    image = QIcon(str(path)).pixmap(SIDE, SIDE).toImage()
    colours = (image.pixelColor(x, y) for y in range(SIDE) for x in range(SIDE))
    return [(c.red(), c.green(), c.blue(), c.alpha()) for c in colours]


def luminance(*colour: int) -> float:
    """Relative luminance, 0 to 1. Source: WCAG 2.1, definition of relative luminance."""
    linear = [
        part / 255 / 12.92 if part / 255 <= 0.04045 else ((part / 255 + 0.055) / 1.055) ** 2.4
        for part in colour
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: float, other: float) -> float:
    """Contrast ratio, 1 to 21. Source: WCAG 2.1, definition of contrast ratio."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
