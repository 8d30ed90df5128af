"""PNG files and plots, read back with GDAL's own PNG driver."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ksdiff_core.reports.picture import (
    PALETTE,
    enlarge,
    line_plot,
    panels,
    stretch_limits,
    to_rgb,
    write_png,
)

gdal = pytest.importorskip("osgeo.gdal")


def read_png(path: Path) -> np.ndarray:
    file = gdal.Open(str(path))
    raw = file.ReadRaster(0, 0, file.RasterXSize, file.RasterYSize)
    shape = file.RasterCount, file.RasterYSize, file.RasterXSize
    return np.moveaxis(np.frombuffer(raw, np.uint8).reshape(shape), 0, 2)


@pytest.mark.parametrize("shape", [(5, 7, 3), (1, 1, 3), (6, 4)])
def test_another_reader_finds_the_same_pixels(tmp_path: Path, shape: tuple) -> None:
    image = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    write_png(tmp_path / "a.png", image)
    np.testing.assert_array_equal(read_png(tmp_path / "a.png").reshape(shape), image)


def test_other_types_and_shapes_are_refused(tmp_path: Path) -> None:
    for image in (np.zeros((4, 4)), np.zeros((4, 4, 2), np.uint8)):
        with pytest.raises(ValueError, match="expected uint8"):
            write_png(tmp_path / "a.png", image)


def test_stretch_ignores_tails_and_missing_pixels() -> None:
    band = np.arange(10000, dtype=float).reshape(1, 100, 100)
    band[0, 0, 0] = np.nan
    low, high = stretch_limits(band)[0]
    assert low == pytest.approx(200, abs=2)
    assert high == pytest.approx(9800, abs=2)
    picture = to_rgb(band, np.array([[0.0, 9999.0]]), gamma=1.0)
    assert picture.shape == (100, 100, 3)
    assert picture[0, 0].tolist() == [0, 0, 0]
    assert picture[99, 99].tolist() == [255, 255, 255]
    assert picture[50, 0].tolist() == [128, 128, 128]


def test_a_constant_or_empty_band_can_be_shown() -> None:
    flat, empty = np.full((1, 8, 8), 5.0), np.full((1, 8, 8), np.nan)
    for image in (flat, empty):
        assert to_rgb(image, stretch_limits(image)).shape == (8, 8, 3)


def test_panels_keep_each_picture_whole() -> None:
    pictures = [np.full((20, 30, 3), value, np.uint8) for value in (10, 20, 30, 50)]
    sheet = panels([pictures[:2], pictures[2:]], ["a", "b"])
    for value in (10, 20, 30, 50):
        assert (sheet == value).all(axis=2).sum() == 600
    assert enlarge(pictures[0], 3).shape == (60, 90, 3)


def centres(picture: np.ndarray, colour: tuple[int, int, int]) -> np.ndarray:
    """Mean row of a colour per column below the legend, NaN where it is absent."""
    hit = (picture == colour).all(axis=2)
    hit[:48] = False
    rows = np.arange(len(hit))[:, None]
    count = hit.sum(axis=0)
    return np.where(count, (hit * rows).sum(axis=0) / np.maximum(count, 1), np.nan)


def test_a_straight_line_is_drawn_straight_and_rising(tmp_path: Path) -> None:
    line_plot(tmp_path / "p.png", {"a": ([0, 100], [0, 1])}, "t", "x", "y")
    rows = centres(read_png(tmp_path / "p.png"), PALETTE[0])
    cols = np.flatnonzero(np.isfinite(rows))
    slope, intercept = np.polyfit(cols, rows[cols], 1)
    assert slope < -0.3
    assert np.abs(rows[cols] - slope * cols - intercept).max() < 1.6


def test_an_exponential_is_straight_on_a_logarithmic_axis(tmp_path: Path) -> None:
    x = np.arange(200)
    series = {"a": (x, np.exp(-x / 30.0)), "b": (x, np.full(200, -1.0)), "c": ([], [])}
    line_plot(tmp_path / "p.png", series, "t", "x", "y", log_y=True)
    picture = read_png(tmp_path / "p.png")
    rows = centres(picture, PALETTE[0])
    cols = np.flatnonzero(np.isfinite(rows))
    fit = np.polyval(np.polyfit(cols, rows[cols], 1), cols)
    assert np.abs(rows[cols] - fit).max() < 1.6
    assert len(cols) > 700
    assert not np.isfinite(centres(picture, PALETTE[1])).any()


def test_a_plot_without_any_point_is_still_written(tmp_path: Path) -> None:
    line_plot(tmp_path / "p.png", {}, "t", "x", "y")
    assert read_png(tmp_path / "p.png").shape == (600, 960, 3)
