"""Crops: where they are taken, what they show, and at which stretch."""

from __future__ import annotations

import numpy as np
import pytest

from ksdiff_core.evaluation.crops import (
    CROP_PX,
    RAMP,
    CropKeeper,
    choose_crop,
    error_map,
    shown_bands,
)
from ksdiff_core.evaluation.scores import Fusion
from ksdiff_core.tiling import whole_scene


def contrast(pan: np.ndarray, row: int, col: int, side: int) -> float:
    """Sum of differences to the upper and left neighbours, pixel by pixel."""
    total = 0.0
    for r in range(row, row + side):
        for c in range(col, col + side):
            total += abs(pan[r, c] - pan[r - 1, c]) if r else 0.0
            total += abs(pan[r, c] - pan[r, c - 1]) if c else 0.0
    return total


def test_the_crop_lies_on_the_only_textured_place() -> None:
    pan = np.full((512, 640), 300.0, np.float32)
    pan[321 : 321 + 64, 433 : 433 + 64] += np.random.default_rng(0).uniform(0, 50, (64, 64))
    window = choose_crop(pan)
    assert (window.height, window.width) == (CROP_PX, CROP_PX)
    assert window.row <= 321
    assert window.row_range[1] >= 385
    assert window.col <= 433
    assert window.col_range[1] >= 497
    assert choose_crop(pan) == window


def test_no_place_has_more_contrast_than_the_chosen_one() -> None:
    rng = np.random.default_rng(3)
    pan = np.kron(rng.uniform(1, 9, (10, 10)), np.ones((16, 16))) * rng.uniform(0, 1, (160, 160))
    window = choose_crop(pan)
    places = [0, 16, 32]
    sums = {(r, c): contrast(pan, r, c, CROP_PX) for r in places for c in places}
    assert (window.row, window.col) == max(sums, key=sums.__getitem__)


def test_a_step_of_brightness_attracts_less_than_fine_detail() -> None:
    pan = np.zeros((256, 256))
    pan[:, 64:] = 4000.0
    pan[:, :64] = 1000.0
    pan[128:, 128:] += 100.0 * (np.indices((128, 128)).sum(axis=0) % 2)
    window = choose_crop(pan)
    assert (window.row, window.col) == (128, 128)


def test_the_border_is_left_out_and_the_last_place_is_reached() -> None:
    pan = np.zeros((300, 300))
    pan[:21] = 1000 * (np.indices((21, 300)).sum(axis=0) % 2)
    pan[270:279, 270:279] = np.arange(9) ** 2
    window = choose_crop(pan, border=21)
    assert window.row >= 21
    assert window.col >= 21
    assert (window.row_range[1], window.col_range[1]) == (279, 279)


def test_a_small_scene_is_shown_whole_and_a_flat_one_from_its_corner() -> None:
    window = choose_crop(np.random.default_rng(0).random((40, 70)))
    assert (window.row, window.col, window.height, window.width) == (0, 0, 40, 70)
    window = choose_crop(np.ones((40, 70)), border=5)
    assert (window.row, window.col, window.height, window.width) == (5, 5, 30, 60)
    flat = choose_crop(np.ones((400, 400)))
    assert (flat.row, flat.col) == (0, 0)


@pytest.mark.parametrize(
    ("names", "count", "expected"),
    [
        (("blue", "green", "red", "nir"), 4, [2, 1, 0]),
        (("coastal", "Blue", "Green", "yellow", "RED", "rededge", "nir1", "nir2"), 8, [4, 2, 1]),
        (("nir", "red", "green"), 3, [2, 1, 0]),
        (("", "", "", ""), 4, [2, 1, 0]),
        ((), 5, [2, 1, 0]),
        (("red", "nir"), 2, [0]),
    ],
)
def test_natural_colours_are_found_by_name(names: tuple, count: int, expected: list) -> None:
    assert shown_bands(names, count) == expected


def test_error_colours_run_from_none_to_the_limit() -> None:
    shown = error_map(np.array([[0.0, 2.0, 4.0, 400.0]]), 4.0)
    assert shown.dtype == np.uint8
    assert [tuple(colour) for colour in shown[0].tolist()] == [RAMP[0], RAMP[2], RAMP[4], RAMP[4]]
    lightness = error_map(np.linspace(0, 1, 64)[None], 1.0)[0] @ [0.2126, 0.7152, 0.0722]
    assert (np.diff(lightness) > 0).all()
    assert (error_map(np.zeros((2, 2)), 0.0) == RAMP[0]).all()


@pytest.fixture
def keeper() -> CropKeeper:
    """Two methods at reduced resolution: "low" is 10 DN below the truth, "high" 30 DN above."""
    rng = np.random.default_rng(5)
    truth = rng.uniform(100, 1100, (4, 160, 160)).astype(np.float32)
    tile = whole_scene(truth.mean(0), truth[:, 2::4, 2::4], [0.3] * 4)
    keeper = CropKeeper(("blue", "green", "red", "nir"))
    for label, error in (("low", -10.0), ("high", 30.0)):
        keeper(Fusion(label, tile, truth, 16, truth + np.float32(error)))
    keeper.truth = truth
    keeper.tile = tile
    return keeper


def test_a_strip_shows_the_same_place_of_everything(keeper: CropKeeper) -> None:
    strip = keeper.strip(True, ["high", "low"])
    assert [p.title for p in strip.pictures] == [
        "PAN",
        "MS interpolated",
        "high",
        "low",
        "reference",
        "error of high",
        "error of low",
    ]
    assert strip.shown == ("red", "green", "blue")
    place = strip.place
    assert place.row >= 16
    assert place.row_range[1] <= 144
    by_title = {p.title: p.image for p in strip.pictures}
    assert {image.shape[:2] for image in by_title.values()} == {(place.height, place.width)}
    cut = np.s_[place.row : place.row_range[1], place.col : place.col_range[1]]
    red, reference = keeper.truth[2][cut], by_title["reference"][..., 0].astype(int)
    order = np.argsort(red.ravel())
    assert (np.diff(reference.ravel()[order]) >= 0).all()
    pan, shown = keeper.tile.pan[cut], by_title["PAN"].astype(int)
    assert (np.diff(shown.ravel()[np.argsort(pan.ravel())]) >= 0).all()


def test_colour_crops_have_one_stretch_and_error_maps_one_scale(keeper: CropKeeper) -> None:
    strip = keeper.strip(True, ["high", "low"])
    by_title = {p.title: p.image.astype(int) for p in strip.pictures}
    # A constant offset shows as one: brighter and darker than the reference everywhere.
    assert (by_title["high"] >= by_title["reference"]).all()
    assert (by_title["low"] <= by_title["reference"]).all()
    assert by_title["high"].mean() > by_title["reference"].mean() > by_title["low"].mean()
    assert strip.error_limit == pytest.approx(30.0, abs=1e-3)
    assert (by_title["error of high"] == RAMP[-1]).all()
    third = [np.interp(1 / 3, np.linspace(0, 1, 5), [c[k] for c in RAMP]) for k in range(3)]
    np.testing.assert_allclose(by_title["error of low"].reshape(-1, 3).mean(0), third, atol=0.6)


def test_at_full_resolution_there_is_neither_reference_nor_error(keeper: CropKeeper) -> None:
    assert keeper.strip(False, ["low"]) is None
    keeper(Fusion("low", keeper.tile, None, 0, keeper.truth))
    strip = keeper.strip(False, ["low", "", "low", "missing"])
    assert [p.title for p in strip.pictures] == ["PAN", "MS interpolated", "low"]
    assert strip.error_limit == 0.0


def test_one_band_is_shown_in_grey_under_its_number() -> None:
    truth = np.random.default_rng(1).uniform(1, 9, (1, 32, 32)).astype(np.float32)
    tile = whole_scene(truth[0], truth[:, ::2, ::2], [0.3])
    keeper = CropKeeper(("",))
    keeper(Fusion("a", tile, truth, 4, truth))
    strip = keeper.strip(True, ["a"])
    assert strip.shown == ("band 1",)
    picture = strip.pictures[2].image
    assert picture.shape == (24, 24, 3)
    assert (picture[..., 0] == picture[..., 2]).all()


def test_no_whole_image_is_kept(keeper: CropKeeper) -> None:
    for kept in keeper._kept.values():
        arrays = [kept.pan, kept.ms_up, kept.reference, *kept.fused.values(), *kept.errors.values()]
        for array in arrays:
            owner = array if array.base is None else array.base
            assert owner.size <= 3 * CROP_PX * CROP_PX
