from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ksdiff_core.errors import InputError
from ksdiff_core.grid import Grid, Window, align

PAN_STEP = 0.5


def rotated(
    step: float,
    shape: tuple[int, int],
    angle: float = 0.0,
    origin: tuple[float, float] = (512345.25, 5431234.75),
    south_up: bool = False,
) -> Grid:
    cos, sin = math.cos(angle), math.sin(angle)
    sign = 1.0 if south_up else -1.0
    x, y = origin
    transform = (x, step * cos, -sign * step * sin, y, step * sin, sign * step * cos)
    return Grid(*shape, transform)


def matrix(grid: Grid) -> np.ndarray:
    x, a, b, y, d, e = grid.geotransform
    return np.array([[a, b, x], [d, e, y], [0, 0, 1]])


grids = st.builds(
    rotated,
    st.floats(0.1, 100),
    st.tuples(st.integers(1, 500), st.integers(1, 500)),
    st.floats(-3, 3),
    south_up=st.booleans(),
)


@given(grids, st.floats(-100, 600), st.floats(-100, 600))
@settings(max_examples=100, deadline=None)
def test_map_and_pixel_positions_are_inverse_on_any_grid(grid, row, col):
    assert grid.to_pixel(*grid.to_map(row, col)) == pytest.approx((row, col), abs=1e-5)


def test_a_cropped_grid_keeps_pixel_size_and_position():
    grid = rotated(0.5, (100, 80), 0.3)
    part = grid.crop(Window(30, 20, 10, 15))
    assert (part.height, part.width) == (10, 15)
    assert part.geotransform[1:3] == grid.geotransform[1:3]
    assert part.geotransform[4:] == grid.geotransform[4:]
    assert part.to_map(3, 4) == pytest.approx(grid.to_map(33, 24), abs=1e-8)


def test_a_crop_of_everything_is_bit_identical():
    grid = rotated(0.3, (100, 80), 0.3)
    assert grid.crop(grid.window) == grid


def test_bounds_hold_all_corners_of_a_rotated_grid():
    grid = rotated(1.0, (10, 20), math.radians(90), origin=(0, 0))
    assert grid.bounds == pytest.approx((0, 0, 10, 20), abs=1e-9)


def test_nested_grids_have_exact_ratio_and_offset():
    found = align(rotated(0.5, (400, 800)), rotated(2.0, (100, 200)))
    assert (found.rows.ratio, found.cols.ratio) == (4.0, 4.0)
    assert (found.rows.offset, found.cols.offset) == (0.0, 0.0)
    assert found.common == Window(0, 0, 400, 800)
    assert found.overlap == 1.0


def test_landsats_half_pixel_shift_is_a_quarter_ms_pixel_exactly():
    pan = rotated(15.0, (400, 400), origin=(300000 - 7.5, 5000000 + 7.5))
    ms = rotated(30.0, (200, 200), origin=(300000 - 15.0, 5000000 + 15.0))
    found = align(pan, ms)
    assert (found.rows.offset, found.cols.offset) == (0.25, 0.25)
    # 400 PAN pixels from there reach half a PAN pixel beyond the MS: the last centre is outside.
    assert found.common == Window(0, 0, 399, 399)


@pytest.mark.parametrize("south_up", [False, True])
@pytest.mark.parametrize("angle", [0.0, 0.35, -2.0, math.pi / 2])
@pytest.mark.parametrize("ratio", [2.0, 3.7, 4.0])
def test_alignment_agrees_with_matrices_for_rotated_and_south_up_grids(angle, south_up, ratio):
    ms = rotated(PAN_STEP * ratio, (50, 60), angle, south_up=south_up)
    pan_at = ms.to_map(5.3, 7.1)
    pan = rotated(PAN_STEP, (130, 140), angle, origin=pan_at, south_up=south_up)
    found = align(pan, ms)
    composed = np.linalg.inv(matrix(ms)) @ matrix(pan)
    for row, col in ((0.5, 0.5), (20.5, 99.5), (129.5, 3.5)):
        x, y, _ = composed @ (col, row, 1)
        assert row / found.rows.ratio + found.rows.offset == pytest.approx(y, abs=1e-6)
        assert col / found.cols.ratio + found.cols.offset == pytest.approx(x, abs=1e-6)


@given(
    st.floats(1.6, 8),
    st.floats(-30, 30),
    st.floats(-30, 30),
    st.integers(5, 80),
    st.integers(5, 80),
)
@settings(max_examples=200, deadline=None)
def test_the_common_area_holds_exactly_the_pan_centres_inside_the_ms(ratio, row0, col0, h, w):
    ms = rotated(ratio, (25, 30), origin=(0.0, 0.0))
    pan = rotated(1.0, (h, w), origin=(col0 * ratio, -row0 * ratio))
    rows = (np.arange(h) + 0.5) / ratio + row0
    cols = (np.arange(w) + 0.5) / ratio + col0
    inside_rows = np.flatnonzero((rows > 0) & (rows < 25))
    inside_cols = np.flatnonzero((cols > 0) & (cols < 30))
    share = len(inside_rows) * len(inside_cols) / min(h * w, 25 * 30 * ratio * ratio)
    if share < 0.01:
        with pytest.raises(InputError):
            align(pan, ms)
        return
    common = align(pan, ms).common
    assert common.height == len(inside_rows)
    assert common.width == len(inside_cols)
    assert (common.row, common.col) == (inside_rows[0], inside_cols[0])


def test_exchanged_images_are_recognised():
    with pytest.raises(InputError, match=r"exchanged.*4 times larger") as caught:
        align(rotated(2.0, (100, 100)), rotated(0.5, (400, 400)))
    assert "Exchange" in caught.value.hint


@pytest.mark.parametrize(
    ("ms_step", "hint"), [(0.5, "resampled"), (0.6, "resampled"), (8.25, "same sensor")]
)
def test_a_ratio_no_sensor_has_is_refused_with_its_number(ms_step, hint):
    with pytest.raises(InputError, match=f"{ms_step / 0.5:.4g} times as large") as caught:
        align(rotated(0.5, (400, 400)), rotated(ms_step, (100, 100)))
    assert hint in caught.value.hint


def test_pixels_of_another_shape_are_refused():
    ms = Grid(100, 100, (512345.25, 2.0, 0.0, 5431234.75, 0.0, -1.5))
    with pytest.raises(InputError, match="4 PAN pixels wide but 3 high"):
        align(rotated(0.5, (400, 400)), ms)


def test_different_directions_are_refused():
    with pytest.raises(InputError, match="directions"):
        align(rotated(0.5, (400, 400), 0.0), rotated(2.0, (100, 100), 0.01))


def test_the_least_ratio_is_still_one():
    assert align(rotated(2.0, (300, 300)), rotated(3.0, (200, 200))).ratio == 1.5


def test_directions_that_differ_by_less_than_a_tenth_of_an_ms_pixel_are_the_same():
    """The drift over 200 m is 0.02 MS pixels; both off-diagonal terms of the MS are tiny, not zero."""
    ms = Grid(100, 100, (512345.25, 2.0, 2e-4, 5431234.75, -2e-4, -2.0))
    pan = Grid(400, 400, (512345.25, 0.5, 0.0, 5431234.75, 0.0, -0.5))
    assert align(pan, ms).rows.ratio == pytest.approx(4, rel=1e-6)


@pytest.mark.parametrize("across", [False, True])
def test_a_shear_along_one_axis_alone_is_refused(across):
    shear = (0.01, 0.0) if across else (0.0, 0.01)
    ms = Grid(100, 100, (512345.25, 2.0, shear[0], 5431234.75, shear[1], -2.0))
    with pytest.raises(InputError, match="directions"):
        align(rotated(0.5, (400, 400)), ms)


def test_opposite_row_order_is_refused():
    steps = r"PAN step \(0\.5, 0\) along and \(-?0, -0\.5\) down, MS step \(2, 0\) along and \(-?0, 2\) down"
    with pytest.raises(InputError, match=f"directions.*{steps}"):
        align(rotated(0.5, (400, 400)), rotated(2.0, (100, 100), south_up=True))


@pytest.mark.parametrize("angle", [0.4, 2.0, -1.2])
def test_bounds_touch_the_four_corners(angle):
    grid = rotated(2.0, (20, 30), angle)
    x, a, b, y, d, e = grid.geotransform
    corners = [(x + c * a + r * b, y + c * d + r * e) for r in (0, 20) for c in (0, 30)]
    xs, ys = zip(*corners)
    assert grid.bounds == pytest.approx((min(xs), min(ys), max(xs), max(ys)), rel=1e-12)


def test_images_of_different_places_are_refused_with_both_extents():
    with pytest.raises(
        InputError,
        match=r"do not overlap: PAN spans x 0 to 200, y -200 to 0, MS spans x 1000 to 1200, y",
    ):
        align(rotated(0.5, (400, 400), origin=(0, 0)), rotated(2.0, (100, 100), origin=(1000, 0)))


def test_a_common_sliver_is_refused_with_its_share():
    with pytest.raises(InputError, match=r"only 0.5 %"):
        align(rotated(0.5, (400, 400), origin=(0, 0)), rotated(2.0, (100, 100), origin=(199, 0)))


@pytest.mark.parametrize("transform", [(0.0,) * 6, (0, 1, 1, 0, 1, 1), (math.nan, 1, 0, 0, 0, -1)])
def test_a_grid_without_area_is_refused(transform):
    with pytest.raises(InputError, match="no usable geotransform"):
        align(Grid(10, 10, transform), rotated(2.0, (10, 10)))


# Edges off those of pixels: whether an edge that lies on another touches its pixel is tested below.
positions = st.integers(-50, 300).map(lambda n: 0.1 * n + 0.033)


@given(positions, positions, positions, positions, st.booleans())
@settings(max_examples=200, deadline=None)
def test_an_extent_selects_the_pixels_it_touches(x0, y0, x1, y1, south_up):
    x, right, y, top = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
    if x == right or y == top:
        return
    grid = rotated(1.0, (20, 25), origin=(0.0, 0.0 if south_up else 20.0), south_up=south_up)
    cols = [c for c in range(25) if c < right and c + 1 > x]
    low = (lambda r: r) if south_up else (lambda r: 19 - r)
    rows = [r for r in range(20) if low(r) < top and low(r) + 1 > y]
    extent = (x, y, right, top)
    if not rows or not cols:
        with pytest.raises(InputError, match="no pixel"):
            grid.window_of(extent)
    else:
        assert grid.window_of(extent) == Window(rows[0], cols[0], len(rows), len(cols))


@given(grids, st.data())
@settings(max_examples=100, deadline=None)
def test_the_bounds_of_pixels_select_just_these_pixels(grid, data):
    if abs(grid.geotransform[2]) > 1e-12:
        grid = Grid(grid.height, grid.width, (5e5, 0.3, 0.0, 5e6, 0.0, -0.3))
    row, col = (data.draw(st.integers(0, size - 1)) for size in (grid.height, grid.width))
    height = data.draw(st.integers(1, grid.height - row))
    width = data.draw(st.integers(1, grid.width - col))
    window = Window(row, col, height, width)
    assert grid.window_of(grid.crop(window).bounds) == window


def test_a_grown_window_starts_at_multiples_and_stays_inside():
    window = Window(100, 3, 50, 20).grown(10, 155, 200, align=16)
    assert window == Window(80, 0, 75, 33)


def test_a_grown_window_may_start_anywhere_unless_told():
    assert Window(9, 7, 5, 5).grown(2, 100, 100) == Window(7, 5, 9, 9)


def test_windows_know_their_place_in_a_larger_array():
    outer = Window(10, 20, 30, 40)
    array = np.arange(30 * 40).reshape(30, 40)
    part = array[Window(15, 22, 3, 4).within(outer)]
    assert part.shape == (3, 4)
    assert part[0, 0] == array[5, 2]


def test_windows_that_do_not_touch_have_an_empty_intersection():
    common = Window(0, 0, 5, 5).intersection(Window(9, 2, 5, 5))
    assert (common.height, common.width) == (0, 3)
