"""A small fixed-width font, so that pictures need no graphics library."""

from __future__ import annotations

import numpy as np

GLYPH_HEIGHT = 9
"""Seven rows above the base line and two below it."""

GLYPH_WIDTH = 6
"""Five columns and one of space."""

_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:-+=/()%_|"

# One glyph is nine digits in base 32, a digit is a row and a bit is a pixel.
_ROWS = (
    "ehjlphe004c4444e00eh1248v00v1261he0026aiv2200vgu11he0068guhhe00v12488800ehhehhe00ehhf12c00"
    "ehhvhhh00uhhuhhu00ehggghe00uhhhhhu00vgguggv00vgguggg00ehgnhhe00hhhvhhh00e44444e0072222ic00"
    "hikokih00ggggggv00hrllhhh00hpljhhh00ehhhhhe00uhhuggg00ehhhlid00uhhukih00ehge1he00v44444400"
    "hhhhhhe00hhhhha400hhhllrh00hha4ahh00hha444400v1248gv0000e1fhf00gguhhhu0000egghe0011fhhhf00"
    "00ehvge00698s8880000fhhhf1egguhhhh0040c444e002062222icggikoki00c44444e0000qlllh0000uhhhh00"
    "00ehhhe0000uhhhugg00fhhhf1100mpggg0000fge1u0088s88960000hhhjd0000hhha40000hhlla0000ha4ah00"
    "00hhhhf1e00v248v00000000400000004480004004000000v00000044v4400000v0v0000122488g00244444200"
    "844444800pq248bj00000000v00444444440"
)


def _decode() -> dict[str, np.ndarray]:
    bits = 1 << np.arange(GLYPH_WIDTH - 2, -1, -1)
    font = {}
    for index, character in enumerate(_CHARACTERS):
        digits = _ROWS[index * GLYPH_HEIGHT : (index + 1) * GLYPH_HEIGHT]
        rows = np.array([int(digit, 32) for digit in digits])
        font[character] = np.pad((rows[:, None] & bits) > 0, ((0, 0), (0, 1)))
    return font


_FONT = _decode()


def text_mask(text: str, scale: int = 1) -> np.ndarray:
    """The pixels of one line of text; bool (9 * scale, 6 * scale * len(text)).

    Args:
        text: Characters without a glyph leave a space.
        scale: Pixels per glyph pixel, >= 1.
    """
    space = np.zeros((GLYPH_HEIGHT, GLYPH_WIDTH), bool)
    line = np.concatenate([_FONT.get(character, space) for character in text] or [space], axis=1)
    return line.repeat(scale, axis=0).repeat(scale, axis=1)
