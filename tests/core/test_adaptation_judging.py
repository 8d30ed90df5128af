"""The verdict over an adaptation, on errors whose answer is known beforehand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from ksdiff_core.adaptation.judging import (
    FullQuality,
    change,
    compare_blocks,
    objections,
    percent,
)

GOOD = FullQuality(0.95, 0.001)


def errors(seed=0, count=60):
    return np.random.default_rng(seed).uniform(1.0, 5.0, count)


def test_the_same_fall_in_every_block_is_clear_and_stated_as_it_is():
    found = compare_blocks(errors(), 0.9 * errors())
    assert found.gain == pytest.approx(0.1)
    assert found.error == pytest.approx(0.0, abs=1e-12)
    assert found.after == pytest.approx(0.9 * found.before)
    assert found.clear
    assert not objections(found, GOOD, GOOD)


def test_change_that_is_only_noise_is_not_clear():
    noise = np.exp(0.2 * np.random.default_rng(1).standard_normal(60))
    found = compare_blocks(errors(), errors() * noise)
    assert abs(found.change) < 2 * found.error
    assert not found.clear
    assert "60 held-out blocks" in objections(found, GOOD, GOOD)[0]


def test_a_fall_of_half_a_percent_is_too_little_however_sure():
    assert not compare_blocks(errors(), 0.995 * errors()).clear


def test_seven_blocks_are_too_few_and_eight_are_enough():
    assert not compare_blocks(errors(count=7), 0.9 * errors(count=7)).clear
    assert compare_blocks(errors(count=8), 0.9 * errors(count=8)).clear


def test_many_easy_blocks_do_not_outweigh_one_that_became_very_wrong():
    before = np.ones(50)
    after = np.full(50, 0.9)
    after[0] = 20.0
    found = compare_blocks(before, after)
    assert found.after > found.before
    assert not found.clear


def test_whole_errors_are_roots_of_mean_squares():
    found = compare_blocks(np.array([3.0, 4.0]), np.array([0.0, 5.0]))
    assert found.before == pytest.approx(math.sqrt(12.5))
    assert found.after == pytest.approx(math.sqrt(12.5))


def test_worse_quality_at_full_resolution_is_named_with_both_numbers():
    clear = compare_blocks(errors(), 0.9 * errors())
    found = objections(clear, GOOD, FullQuality(0.9, 0.02))
    assert len(found) == 2
    assert "0.9500 to 0.9000" in found[0]
    assert "0.0010 to 0.0200" in found[1]
    assert objections(clear, GOOD, FullQuality(math.nan, 0.001))


def test_different_blocks_cannot_be_compared():
    with pytest.raises(ValueError, match="same blocks"):
        compare_blocks(np.ones(3), np.ones(4))


def test_blocks_without_any_error_before_and_after_are_no_change():
    assert compare_blocks(np.zeros(9), np.zeros(9)).change == 0.0


def test_words_say_which_way_the_error_went():
    assert percent(0.034) == "3.4 %"
    assert percent(math.inf) == "?"
    assert change(compare_blocks(errors(), 0.9 * errors())).startswith("-10.0 % ± 0.0")
