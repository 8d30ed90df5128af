"""Properties of tiles and windows that hold for every scene."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ksdiff_core.grid import Window
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.tiling import Scene, Tile, part_of, scene_windows, tile_cores, whole_scene

numbers = st.integers(-30, 60)
sizes = st.integers(1, 70)


@st.composite
def parts(draw: st.DrawFn) -> tuple[Window, Window]:
    """A scene and a part of it."""
    whole = Window(draw(numbers), draw(numbers), draw(sizes), draw(sizes))
    height, width = draw(st.integers(1, whole.height)), draw(st.integers(1, whole.width))
    row = whole.row + draw(st.integers(0, whole.height - height))
    col = whole.col + draw(st.integers(0, whole.width - width))
    return whole, Window(row, col, height, width)


def painted(windows: tuple[Window, ...], within: Window) -> np.ndarray:
    """How often each pixel lies in one of the windows."""
    count = np.zeros((within.height, within.width), int)
    for window in windows:
        count[window.within(within)] += 1
    return count


@given(parts(), st.integers(1, 40))
@settings(max_examples=150, deadline=None)
def test_each_wanted_pixel_lies_in_one_core_and_no_core_leaves_the_scene(scene, side):
    whole, wanted = scene
    cores = tile_cores(whole, wanted, side)
    count = painted(cores, whole)
    assert count.max() == 1
    assert (count[wanted.within(whole)] == 1).all()
    for core in cores:
        assert core.intersection(whole) == core
        assert 0 < core.height <= side
        assert 0 < core.width <= side
        common = core.intersection(wanted)
        assert common.height > 0
        assert common.width > 0


@given(parts(), st.integers(1, 40))
@settings(max_examples=150, deadline=None)
def test_the_cores_of_a_part_are_those_of_the_scene_in_their_order(scene, side):
    whole, wanted = scene
    part = tile_cores(whole, wanted, side)
    everything = tile_cores(whole, whole, side)
    assert list(part) == [core for core in everything if core in part]


windows = st.builds(Window, numbers, numbers, sizes, sizes)


def pixels(window: Window) -> set[tuple[int, int]]:
    return {(r, c) for r in range(*window.row_range) for c in range(*window.col_range)}


@given(windows, windows)
@settings(max_examples=60, deadline=None)
def test_the_intersection_holds_the_common_pixels_and_no_other(one, other):
    assert pixels(one.intersection(other)) == pixels(one) & pixels(other)
    assert pixels(other.intersection(one)) == pixels(one) & pixels(other)


@given(st.data(), st.integers(0, 9), st.integers(1, 8))
@settings(max_examples=100, deadline=None)
def test_a_grown_window_has_its_margin_up_to_the_edge_and_begins_where_it_may(data, margin, align):
    height, width = data.draw(st.integers(1, 60)), data.draw(st.integers(1, 60))
    row, col = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
    window = Window(
        row,
        col,
        data.draw(st.integers(1, height - row)),
        data.draw(st.integers(1, width - col)),
    )
    grown = window.grown(margin, height, width, align)
    for (start, stop), (before, after), size in (
        (grown.row_range, window.row_range, height),
        (grown.col_range, window.col_range, width),
    ):
        assert start % align == 0
        assert max(before - margin, 0) - align < start <= max(before - margin, 0)
        assert stop == min(after + margin, size)


axes = st.builds(
    lambda ratio, offset, ms: Axis(ratio, offset, max(round((ms - 4) * ratio), 1), ms),
    st.floats(1.5, 6),
    st.floats(0, 3),
    st.integers(8, 40),
)


@given(axes, axes, st.floats(0.1, 0.5), st.data())
@settings(max_examples=100, deadline=None)
def test_a_tile_has_all_that_its_window_needs(rows, cols, gain, data):
    top = data.draw(st.integers(0, rows.pan_size - 1))
    left = data.draw(st.integers(0, cols.pan_size - 1))
    window = Window(
        top,
        left,
        data.draw(st.integers(1, rows.pan_size - top)),
        data.draw(st.integers(1, cols.pan_size - left)),
    )
    ms, wide = scene_windows(rows, cols, window, gain)
    assert window.intersection(wide) == window
    for axis, (first, last), (start, stop) in (
        (rows, window.row_range, ms.row_range),
        (cols, window.col_range, ms.col_range),
    ):
        assert 0 <= start < stop <= axis.ms_size
        # The MS pixel below the centre of the first and the last PAN pixel.
        low, high = ((p + 0.5) / axis.ratio + axis.offset for p in (first, last - 1))
        assert start <= max(min(int(low), axis.ms_size - 1), 0)
        assert stop > max(min(int(high), axis.ms_size - 1), 0)


def scene_of(height: int = 24, width: int = 32, ratio: int = 4) -> Tile:
    rng = np.random.default_rng(4)
    pan = rng.random((height, width)).astype(np.float32)
    ms = rng.random((2, height // ratio, width // ratio)).astype(np.float32)
    return whole_scene(pan, ms, (0.3, 0.2))


def test_constant_images_stay_constant_through_every_filter():
    tile = whole_scene(
        np.full((24, 32), 7.0, np.float32), np.full((2, 6, 8), 3.0, np.float32), (0.3, 0.2)
    )
    np.testing.assert_allclose(tile.ms_up, 3.0, rtol=1e-5)
    np.testing.assert_allclose(tile.pan_ms, 7.0, rtol=1e-5)
    np.testing.assert_allclose(tile.pan_low, 7.0, rtol=1e-5)
    np.testing.assert_allclose(tile.pan_low_at(0.1), 7.0, rtol=1e-5)


def test_the_pan_of_a_window_is_cut_from_the_wide_one():
    whole = scene_of()
    tile = Tile(
        whole.scene, Window(5, 7, 6, 9), whole.pan_wide, Window(0, 0, 24, 32), whole.ms,
        whole.ms_window, np.ones((6, 9), bool),
    )  # fmt: skip
    np.testing.assert_array_equal(tile.pan, whole.pan_wide[5:11, 7:16])
    shifted = Tile(
        whole.scene, Window(5, 7, 6, 9), whole.pan_wide[2:, 3:], Window(2, 3, 22, 29), whole.ms,
        whole.ms_window, np.ones((6, 9), bool),
    )  # fmt: skip
    np.testing.assert_array_equal(shifted.pan, tile.pan)


def test_a_lower_gain_blurs_pan_more_and_the_mean_gain_is_the_usual_one():
    tile = scene_of()
    assert tile.scene.pan_gain == pytest.approx(0.25)
    np.testing.assert_allclose(tile.pan_low_at(0.25), tile.pan_low, atol=1e-6)
    assert tile.pan_low_at(0.05).std() < tile.pan_low.std() < tile.pan_low_at(0.6).std()


def test_the_ratio_is_the_geometric_mean_of_both_axes():
    scene = Scene(Axis(2.0, 0.0, 8, 4), Axis(8.0, 0.0, 8, 1), (0.3, 0.3, 0.2))
    assert scene.ratio == pytest.approx(4.0)
    assert scene.bands == 3


@pytest.mark.parametrize("gain", [0.3, 0.12])
@pytest.mark.parametrize(
    "window", [Window(40, 43, 9, 7), Window(0, 0, 8, 8), Window(71, 84, 9, 12)]
)
def test_a_part_interpolates_and_degrades_as_the_whole_scene_does(window, gain):
    """Wherever it lies, a tile reads all that its filters reach; with less, its edges would differ."""
    rng = np.random.default_rng(5)
    pan, ms = rng.random((80, 96), np.float32), rng.random((2, 20, 24), np.float32)
    whole = whole_scene(pan, ms, (gain, 0.5))
    part = part_of(whole, window)
    inside = np.s_[..., slice(*window.row_range), slice(*window.col_range)]
    np.testing.assert_array_equal(part.pan, whole.pan[inside])
    np.testing.assert_allclose(part.ms_up, whole.ms_up[inside], atol=1e-6)
    for lowest in (gain, 0.5):
        np.testing.assert_allclose(
            part.pan_low_at(lowest), whole.pan_low_at(lowest)[inside], atol=1e-6
        )


def test_a_scene_in_memory_has_offset_and_ratio_as_given():
    pan, ms = np.zeros((24, 32), np.float32), np.zeros((1, 6, 8), np.float32)
    scene = whole_scene(pan, ms, (0.3,), (0.25, 0.5), 3.9).scene
    assert (scene.rows.offset, scene.cols.offset, scene.ratio) == (0.25, 0.5, 3.9)
    scene = whole_scene(pan, ms, (0.3,)).scene
    assert (scene.rows.offset, scene.cols.offset, scene.ratio) == (0.0, 0.0, 4.0)


def test_a_scene_in_memory_wants_a_gain_for_every_band():
    tile = scene_of()
    assert tile.window == tile.wide == Window(0, 0, 24, 32)
    assert tile.ms_window == Window(0, 0, 6, 8)
    assert tile.valid.shape == (24, 32)
    assert tile.valid.all()
    with pytest.raises(ValueError, match="expected 2 Nyquist gains, got 3"):
        whole_scene(tile.pan, tile.ms, (0.3, 0.3, 0.3))
