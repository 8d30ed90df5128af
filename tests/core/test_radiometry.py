from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ksdiff_core.errors import InputError
from ksdiff_core.numerics.fill import FILL_REACH, fill_nodata
from ksdiff_core.raster.radiometry import (
    NUMPY_TYPES,
    BandInfo,
    Converter,
    Statistics,
    absurd,
    kept_metadata,
    output_nodata,
    usable,
    widest,
)


def scene(seed: int = 0, shape: tuple[int, ...] = (2, 70, 60)) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    values = rng.uniform(500, 1500, shape).astype(np.float32)
    valid = rng.random(shape) > 0.05
    valid[:, 10:60, 5:50] = False
    values[~valid] = -9999
    return values, valid


def test_filled_pixels_are_the_triangle_weighted_mean_of_their_valid_neighbours():
    values, valid = scene()
    filled = fill_nodata(values, valid, np.array([7.0, 8.0]))
    reach = FILL_REACH
    for band, row, col in ((0, 12, 7), (1, 30, 45), (0, 0, 20), (1, 58, 49)):
        total = weight = 0.0
        for r in range(max(row - reach, 0), min(row + reach + 1, 70)):
            for c in range(max(col - reach, 0), min(col + reach + 1, 60)):
                if valid[band, r, c]:
                    w = (reach + 1 - abs(r - row)) * (reach + 1 - abs(c - col))
                    total += w * values[band, r, c]
                    weight += w
        if not valid[band, row, col]:
            assert filled[band, row, col] == pytest.approx(total / weight, rel=1e-5)


def test_pixels_without_a_valid_neighbour_get_the_fallback():
    values = np.full((1, 100, 100), np.nan, np.float32)
    valid = np.zeros(values.shape, bool)
    values[0, 0, 0], valid[0, 0, 0] = 5.0, True
    filled = fill_nodata(np.where(valid, values, 0), valid, np.array([3.0]))
    assert filled[0, 0, 0] == 5.0
    assert filled[0, 99, 99] == 3.0
    assert filled[0, 0, FILL_REACH + 1] == 3.0
    assert filled[0, 0, FILL_REACH] == pytest.approx(5.0)


def test_valid_pixels_are_not_touched_by_filling():
    values, valid = scene()
    filled = fill_nodata(values, valid, np.array([7.0, 8.0]))
    np.testing.assert_array_equal(filled[valid], values[valid])
    assert np.isfinite(filled).all()


def test_a_window_with_margin_is_filled_like_the_whole_image():
    values, valid = scene(3, (1, 120, 110))
    mean = np.array([900.0])
    whole = fill_nodata(values, valid, mean)
    top, left, size = 40, 30, 20
    rows = slice(top - FILL_REACH, top + size + FILL_REACH)
    cols = slice(left - FILL_REACH, left + size + FILL_REACH)
    part = fill_nodata(values[:, rows, cols], valid[:, rows, cols], mean)
    inner = slice(FILL_REACH, FILL_REACH + size)
    np.testing.assert_array_equal(
        part[:, inner, inner], whole[:, top : top + size, left : left + size]
    )


@pytest.mark.parametrize("shape", [(1, 1, 1), (1, 1, 40), (2, 3, 5)])
def test_filling_works_on_images_smaller_than_its_reach(shape):
    values, valid = np.ones(shape, np.float32), np.ones(shape, bool)
    valid[:, 0, 0] = False
    assert fill_nodata(values, valid, np.ones(shape[0])).shape == shape


integer_types = ("Byte", "UInt16", "Int16", "UInt32", "Int32")


@given(
    st.sampled_from(integer_types),
    st.lists(
        st.one_of(st.floats(-70000, 70000), st.integers(-5, 260).map(float)),
        min_size=1,
        max_size=40,
    ),
    st.data(),
)
@settings(max_examples=200, deadline=None)
def test_a_valid_pixel_never_becomes_nodata_and_moves_at_most_one_step(name, numbers, data):
    limits = np.iinfo(NUMPY_TYPES[name])
    nodata = float(
        data.draw(
            st.sampled_from((limits.min, limits.max, 0, 100)).filter(
                lambda v: limits.min <= v <= limits.max
            )
        )
    )
    fused = np.array(numbers, np.float32).reshape(1, 1, -1)
    valid = np.ones(fused.shape, bool)
    valid[0, 0, ::3] = False
    stored, _ = Converter(name, nodata)(fused, valid)
    assert stored.dtype == NUMPY_TYPES[name]
    assert (stored[~valid] == nodata).all()
    assert (stored[valid] != nodata).all()
    ideal = np.clip(fused[valid].astype(float), limits.min, limits.max)
    assert np.abs(stored[valid].astype(float) - ideal).max(initial=0) <= 1.5


def test_values_beyond_the_type_are_clamped_and_counted():
    fused = np.array([[[-3.0, 0.4, 254.5, 255.4, 256.0, 1e9]]], np.float32)
    stored, clamped = Converter("Byte")(fused, np.ones(fused.shape, bool))
    assert stored.tolist() == [[[0, 0, 254, 255, 255, 255]]]
    assert clamped == 3


@pytest.mark.parametrize("name", ["UInt32", "Int32"])
def test_the_largest_32_bit_value_does_not_wrap_around(name):
    top = np.iinfo(NUMPY_TYPES[name]).max
    fused = np.full((1, 1, 2), 5e9, np.float32)
    stored, clamped = Converter(name, float(top))(fused, np.ones(fused.shape, bool))
    assert stored[0, 0, 0] == top - 1
    assert clamped == 2


def test_what_a_method_leaves_in_invalid_pixels_never_reaches_the_file():
    fused = np.array([[[np.nan, np.inf, 5.0]]], np.float32)
    valid = np.array([[[False, False, True]]])
    stored, clamped = Converter("Float32", -9999.0)(fused, valid)
    assert stored.tolist() == [[[-9999.0, -9999.0, 5.0]]]
    stored, clamped = Converter("Byte", 0.0)(fused, valid)
    assert stored.tolist() == [[[0, 0, 5]]]
    assert clamped == 0


@pytest.mark.parametrize("nodata", [0.0, -9999.0, float(np.finfo(np.float32).max), 0.25])
@pytest.mark.parametrize("name", ["Float32", "Float64"])
def test_a_valid_float_that_equals_nodata_moves_a_millionth(name, nodata):
    fused = np.full((1, 1, 1), nodata, np.float32)
    stored, _ = Converter(name, nodata)(fused, np.ones(fused.shape, bool))
    assert stored[0, 0, 0] != NUMPY_TYPES[name](nodata)
    assert math.isclose(float(stored[0, 0, 0]), nodata, rel_tol=2e-6, abs_tol=1e-6)


@pytest.mark.parametrize(
    ("requested", "declared", "masked", "name", "expected"),
    [
        (None, None, False, "UInt16", None),
        (None, None, True, "UInt16", 0.0),
        (None, None, True, "Int16", -32768.0),
        (None, None, True, "Float32", -9999.0),
        (None, 65535.0, True, "UInt16", 65535.0),
        (None, -9999.0, True, "Byte", 0.0),
        (None, 0.5, True, "Byte", 0.0),
        (None, math.nan, True, "Float32", -9999.0),
        (None, math.inf, True, "Float32", -9999.0),
        (None, -3.4028234663852886e38, True, "Float32", -9999.0),
        (7.0, None, False, "Byte", 7.0),
        (7.0, 3.0, True, "Byte", 7.0),
    ],
)
def test_the_nodata_value_of_the_output_is_chosen_by_rule(
    requested, declared, masked, name, expected
):
    assert output_nodata(requested, declared, masked, name) == expected


@pytest.mark.parametrize(("value", "name"), [(-1.0, "Byte"), (0.5, "Int16"), (1e39, "Float32")])
def test_a_requested_nodata_value_that_does_not_fit_is_refused(value, name):
    with pytest.raises(InputError, match="cannot be stored"):
        output_nodata(value, None, False, name)


def test_statistics_of_tiles_equal_those_of_the_whole():
    rng = np.random.default_rng(5)
    data = rng.normal(1e6, 3, (2, 50, 40))
    valid = rng.random(data.shape) > 0.3
    valid[1] = False
    found = Statistics(2)
    for rows in (slice(0, 7), slice(7, 30), slice(30, 50)):
        found.add(data[:, rows], valid[:, rows])
    band = data[0][valid[0]]
    assert found.count.tolist() == [band.size, 0]
    assert found.minimum[0] == band.min()
    assert found.maximum[0] == band.max()
    assert found.mean[0] == pytest.approx(band.mean(), rel=1e-14)
    assert found.deviation[0] == pytest.approx(band.std(), rel=1e-9)


def test_infinite_and_absurd_values_are_not_usable():
    values = np.array([0, -5, 1e29, np.nan, np.inf, -np.inf, 3.4e38], np.float32)
    assert usable(values).tolist() == [True, True, True, False, False, False, False]


@pytest.mark.parametrize(
    ("metadata", "imagery", "expected"),
    [
        ({"wavelength": "660.5", "wavelength_units": "Nanometers"}, {}, 660.5),
        ({"wavelength": "0.66", "wavelength_units": "Micrometers"}, {}, 660.0),
        ({}, {"CENTRAL_WAVELENGTH_UM": "0.865"}, 865.0),
        ({"wavelength": "red"}, {}, math.nan),
        ({}, {}, math.nan),
    ],
)
def test_wavelengths_are_read_in_nanometres(metadata, imagery, expected):
    info = BandInfo("", 0, "Byte", None, 1.0, 0.0, "", metadata, imagery)
    assert info.wavelength_nm == pytest.approx(expected, nan_ok=True)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Byte"], "Byte"),
        (["Byte", "UInt16"], "UInt16"),
        (["UInt16", "Int16"], "Int32"),
        (["Int32", "Float32"], "Float64"),
        (["UInt32", "Int32"], "Float64"),
    ],
)
def test_the_widest_type_holds_all_values(names, expected):
    assert widest(names) == expected


def band(type_name: str, nodata: float | None) -> BandInfo:
    return BandInfo("", 0, type_name, nodata, 1.0, 0.0, "", {}, {})


@pytest.mark.parametrize(
    ("type_name", "nodata", "stored", "may"),
    [
        ("Byte", None, None, False),
        ("Byte", 0.0, 0.0, True),
        ("Byte", -9999.0, None, True),
        ("UInt16", 65535.0, 65535.0, True),
        ("Float32", None, None, True),
        ("Float32", -9999.0, -9999.0, True),
        ("Int16", -32768.0, -32768.0, True),
        ("Int16", 0.5, None, True),
    ],
)
def test_only_a_nodata_value_that_the_type_holds_can_be_stored(type_name, nodata, stored, may):
    assert band(type_name, nodata).stored_nodata == stored
    assert band(type_name, nodata).may_be_invalid is may


@pytest.mark.parametrize(
    ("nodata", "expected"),
    [
        (None, [False, True, True, True, True, False, False]),
        (math.nan, [False, False, True, True, True, False, False]),
        (-9999.0, [False, True, True, True, True, False, False]),
        (math.inf, [False, True, False, True, True, False, False]),
    ],
)
def test_absurd_values_are_those_that_nobody_declared(nodata, expected):
    values = np.array([5.0, math.nan, math.inf, -math.inf, 2e30, -9999.0, 0.0], np.float32)
    np.testing.assert_array_equal(absurd(values, nodata), expected)


def test_the_least_fill_value_is_no_measurement_and_no_nodata_value_of_the_output():
    values = np.array([1e30, -1e30, 9.9e29])
    np.testing.assert_array_equal(usable(values), [False, False, True])
    assert output_nodata(None, 1e30, True, "Float64") == -9999.0
    assert output_nodata(None, 9e29, True, "Float64") == 9e29


@pytest.mark.parametrize(
    ("name", "value"),
    [("Byte", 0.0), ("Byte", 255.0), ("Int16", -32768.0), ("Float32", float(np.finfo("f4").max))],
)
def test_the_ends_of_a_type_can_be_nodata_values(name, value):
    assert output_nodata(value, None, False, name) == value


def test_items_that_describe_other_pixels_are_not_kept():
    items = {"STATISTICS_MEAN": "3", "area_or_point": "Area", "TIFFTAG_XRESOLUTION": "72"}
    kept = {"TIFFTAG_DATETIME": "2020", "wavelength": "0.56"}
    assert kept_metadata({**items, **kept}) == kept


def test_statistics_of_one_pixel_are_those_of_that_pixel():
    statistics = Statistics(2)
    valid = np.zeros((2, 2, 4), bool)
    valid[0, 1, 2] = True
    statistics.add(np.arange(16.0).reshape(2, 2, 4), valid)
    assert statistics.items(1, 8) == {}
    assert statistics.items(0, 8) == {
        "STATISTICS_MINIMUM": 6.0,
        "STATISTICS_MAXIMUM": 6.0,
        "STATISTICS_MEAN": 6.0,
        "STATISTICS_STDDEV": 0.0,
        "STATISTICS_VALID_PERCENT": 12.5,
    }


def test_floats_are_never_clamped():
    fused, valid = np.array([[[1e38, -5.5, 0.0]]]), np.ones((1, 1, 3), bool)
    stored, clamped = Converter("Float32", -1.0)(fused, valid)
    assert clamped == 0
    np.testing.assert_array_equal(stored, fused.astype(np.float32))
