"""Where a report looks, what its figures hold, and that charts are drawn to scale."""

from __future__ import annotations

import re
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
from pairs import make_pair, texture, write_raster

from ksdiff_core.assessment import charts, pictures
from ksdiff_core.assessment.album import EXP, FUSED, MS, PAN, Album
from ksdiff_core.assessment.inputs import open_rasters
from ksdiff_core.assessment.job import AssessmentJob
from ksdiff_core.assessment.places import Edge, Scout
from ksdiff_core.assessment.sampling import Sample, Sampler
from ksdiff_core.grid import Window
from ksdiff_core.reports.bands import display_bands, labels, outside_pan, roles
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.tiling import Scene

PIXEL = (600000.0, 10.0, 0.0, 4500000.0, 0.0, -10.0)
SHAPE = (3, 96, 320)


def sampled(tmp_path: Path, pan: np.ndarray, ms: np.ndarray, fused: np.ndarray) -> Sample:
    """One sample over a whole scene."""
    pair = make_pair(
        tmp_path / "in",
        ms_pixels=ms.astype(np.uint16),
        pan_pixels=pan[None].astype(np.uint16),
        names=("Red", "NIR", "Green"),
    )
    path = write_raster(pair.folder / "f.tif", fused.astype(np.uint16), PIXEL)
    with ExitStack() as stack:
        opened = open_rasters(AssessmentJob(path, pair.pan, (pair.ms,), html="a.html"), stack)
        return Sampler(opened).load(opened.area)


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    """Flat but for texture in the right part of PAN, a step in its left part, and three spots."""
    pan = np.full(SHAPE[1:], 500.0)
    pan[:, 180:] += texture((96, 140), 3, -60, 60)
    pan[:, :80] += 400.0
    ms = np.full((3, 24, 80), 400.0)
    ms[:, 4:7, 30:33] = 900.0
    ms[:, 10:13, 40:43] = 50.0
    ms[1, 16:19, 50:53] = 800.0
    fused = texture(SHAPE, 8)
    return sampled(tmp_path, pan, ms, fused)


def scene(names: tuple[str, ...] = (), nm: tuple[float, ...] = (), bands: int = 4) -> Scene:
    axis = Axis(4.0, 0.0, 64, 16)
    return Scene(axis, axis, (0.3,) * bands, names, nm)


def test_spots_are_the_extremes(sample):
    scout = Scout(3, {"red": 0, "nir": 1})
    scout.add(sample)
    found = {spot.name: (spot.row, spot.col) for spot in scout.spots}
    assert found == {"brightest": (5, 31), "darkest": (11, 41), "greenest": (17, 51)}
    spot = scout.spots[0]
    assert (spot.pan_row, spot.pan_col) == (5.5 * 4, 31.5 * 4)
    assert {spot.name for spot in _scouted(sample, {}).spots} == {"brightest", "darkest"}


def test_the_edge_is_the_step_and_its_line_crosses_it(sample):
    edge = _scouted(sample, {}).edge
    assert edge.along_row
    assert 76 <= edge.col <= 84
    assert edge.window.height == 1
    assert edge.window.intersection(Window(0, 0, 96, 320)) == edge.window
    assert Edge(10, 20, False, 3).window == Window(7, 20, 7, 1)


def test_crops_are_ordered_by_detail(sample):
    crops = _scouted(sample, {}).crops
    assert len(crops) == 2
    assert crops[0].col >= 160
    assert crops[1].col == 0


def test_spectra_are_means_over_the_footprint_of_nine_ms_pixels(sample):
    album = _album(sample)
    spot = album.scout.spots[0]
    values = album.spectra[spot]
    assert values[MS] == pytest.approx([900.0] * 3)
    expected = sample.fused[:, 16:28, 120:132].mean(axis=(1, 2))
    assert values[FUSED] == pytest.approx(expected, rel=1e-6)


def test_the_profile_holds_the_pixels_of_the_line(sample):
    album = _album(sample)
    line = album.edge.window
    place = np.s_[line.row, line.col : line.col + line.width]
    assert np.array_equal(album.profile[PAN][0], sample.tile.pan[place])
    assert np.array_equal(album.profile[FUSED][2], sample.fused[2][place])
    assert np.array_equal(album.profile[EXP][1], sample.tile.ms_up[1][place])


def test_histograms_share_out_nearly_all_pixels_in_bins_of_whole_numbers(sample):
    found = _album(sample).histograms()
    assert set(found.shares) == {MS, FUSED}
    for shares in found.shares.values():
        assert (shares.sum(axis=1) > 99.0).all()
        assert (shares.sum(axis=1) < 100.0 + 1e-9).all()
    width = np.diff(found.edges, axis=1)
    assert np.array_equal(width, np.rint(width))
    # 9 of 1920 MS pixels are as bright as the first spot in the first band.
    bin_of_900 = np.searchsorted(found.edges[0], 900.0) - 1
    assert found.shares[MS][0][bin_of_900] == pytest.approx(100 * 9 / 1920)


def test_crops_show_the_ms_in_its_own_pixels_and_the_error_at_its_place(sample):
    album = _album(sample)
    crop = album.crops[album.scout.crops[1]]
    assert np.array_equal(crop.images[MS][0][16:28, 120:132], np.full((12, 12), 900.0))
    assert np.unique(crop.images[MS][0][:, :120]).tolist() == [400.0]
    seen = sample.seen_by_ms(sample.fused)[:, 5, 31] - 900.0
    expected = 100 * np.sqrt(np.mean((seen / album.scout.levels) ** 2))
    assert crop.maps["reprojection_error"][22, 126] == pytest.approx(expected, rel=1e-5)


def test_the_overview_holds_every_pixel_of_a_small_raster(sample):
    assert np.array_equal(_album(sample).overview, sample.fused[[2, 1, 0]])


def test_bands_are_known_by_sensor_name_or_wavelength():
    assert roles(scene(), "quickbird") == {"blue": 0, "green": 1, "red": 2, "nir": 3}
    assert roles(scene(("Red", "x", "NIR", "G")), "") == {"red": 0, "nir": 2, "green": 3}
    assert roles(scene(("",) * 4, (480.0, 560.0, 660.0, 840.0)), "")["nir"] == 3
    assert roles(scene(), "") == {}
    assert display_bands({"red": 3, "green": 1, "blue": 0}, 4) == (3, 1, 0)
    assert display_bands({}, 5) == (2, 1, 0)
    assert display_bands({}, 2) == (0,)
    assert labels(scene(("a", "", "", "")), "") == ("a", "band 2", "band 3", "band 4")


def test_bands_that_pan_does_not_see_are_those_beyond_its_range():
    names = ("blue", "green", "red", "nir", "swir1", "swir2")
    # PAN of Landsat 8: 500 to 680 nm.
    assert outside_pan(scene(names, bands=6), "landsat8") == [0, 3, 4, 5]
    assert outside_pan(scene(names, bands=6), "") == []


def test_charts_are_drawn_to_scale():
    frame = charts.Frame((200, 100), (0.0, 10.0), (0.0, 4.0))
    left, right = charts.LEFT, 200 - charts.RIGHT
    top, bottom = charts.TOP, 100 - charts.BOTTOM
    assert (frame.col(0), frame.col(5), frame.col(10)) == (left, (left + right) / 2, right)
    assert (frame.row(0), frame.row(4)) == (bottom, top)
    (path,) = frame.line(charts.Line("ms", [0, 5, 10, 10], [0.0, 4.0, np.nan, 0.0]))
    expected = f"M{left}.0 {bottom}.0L{(left + right) / 2:.1f} {top}.0M{right}.0 {bottom}.0"
    assert expected in path


def test_histograms_are_steps_down_to_zero():
    text = charts.histogram([0.0, 1.0, 2.0], {"ms": [4.0, 0.0]}, "t", "DN", (200, 100))
    bottom, top = 100 - charts.BOTTOM, charts.TOP
    path = re.search(r'class="line ms" d="([^"]+)"', text)[1]
    rows = [float(row) for row in re.findall(r"V([\d.]+)", path)]
    # The axis ends 5 % above the highest bin.
    assert rows[0] == pytest.approx(bottom - (bottom - top) / 1.05, abs=0.1)
    assert rows[1:] == [bottom, bottom]


def test_labels_are_escaped_and_constant_values_have_a_scale():
    text = charts.line_chart([charts.Line("ms", [1, 2], [7.0, 7.0])], "<t>", "<x>", "y & z")
    assert "<x>" not in text
    assert "&lt;x&gt;" in text
    assert "y &amp; z" in text
    assert "nan" not in text


def test_maps_get_lighter_with_the_value_and_grey_where_there_is_none():
    colours = pictures._coloured(np.array([[0.0, 1.0, 2.0, 9.0, np.nan]]), 4.0)[0]
    light = colours[:4].astype(int).sum(axis=1)
    assert (np.diff(light) > 0).all()
    assert tuple(colours[0]) == pictures.RAMP[0]
    assert tuple(colours[3]) == pictures.RAMP[-1]
    assert tuple(colours[4]) == pictures.NO_DATA


def _scouted(sample: Sample, known: dict[str, int]) -> Scout:
    scout = Scout(3, known)
    scout.add(sample)
    return scout


def _album(sample: Sample) -> Album:
    scout = _scouted(sample, {"red": 0, "nir": 1})
    album = Album(scout, (2, 1, 0), sample.core)
    album.add(sample, {FUSED: sample.fused, EXP: sample.tile.ms_up})
    return album
