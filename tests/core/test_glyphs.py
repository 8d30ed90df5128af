"""The font: every character has a shape of its own."""

from __future__ import annotations

from ksdiff_core.reports.glyphs import GLYPH_HEIGHT, GLYPH_WIDTH, text_mask

CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:-+=/()%_|"


def test_characters_are_told_apart() -> None:
    assert len({text_mask(c).tobytes() for c in CHARACTERS}) == len(CHARACTERS)
    assert all(text_mask(c).any() for c in CHARACTERS)


def test_text_has_the_stated_size_at_any_scale() -> None:
    assert text_mask("ab", 2).shape == (2 * GLYPH_HEIGHT, 4 * GLYPH_WIDTH)
    assert text_mask("").shape == (GLYPH_HEIGHT, GLYPH_WIDTH)


def test_a_letter_without_shape_leaves_a_space() -> None:
    assert not text_mask("\u00e9").any()


def test_the_letter_l_stands_upright_and_is_read_from_the_left() -> None:
    rows = ["".join("#" if pixel else "." for pixel in row) for row in text_mask("L")]
    assert rows[:7] == ["#....."] * 6 + ["#####."]
