"""Seeded damage to bytes and texts."""

from __future__ import annotations

import random
import re
import struct

NUMBERS = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
"""Values at which the arithmetic of careless readers breaks."""

TEXTS = ("0", "-1", "1", "1e308", "-1e400", "NaN", "2147483648", "9" * 30, "", '""', "null", "[]")
TOKEN = re.compile(rb"-?\d+(?:\.\d+)?|[A-Za-z_]+|\"[^\"]*\"")


def mutated(content: bytes, rng: random.Random, text: bool, head: int = 0) -> bytes:
    """``content`` with one to four injuries.

    Args:
        content: A valid file.
        rng: Where randomness comes from.
        text: True to damage words and numbers as often as bytes.
        head: Leading bytes that get half of the injuries; 0 for all alike.
    """
    data = bytearray(content)
    for _ in range(rng.randint(1, 4)):
        if not data:
            break
        if text and rng.random() < 0.7:
            data = _injured_text(data, rng)
        else:
            limit = min(head, len(data)) if head and rng.random() < 0.5 else len(data)
            data = _injured_bytes(data, rng, rng.randrange(limit))
    return bytes(data)


def _injured_bytes(data: bytearray, rng: random.Random, at: int) -> bytearray:
    kind = rng.randrange(7)
    length = min(rng.choice((1, 2, 4, 16, 100)), len(data) - at)
    if kind == 0:
        data[at] ^= 1 << rng.randrange(8)
    elif kind == 1:
        data[at] = rng.randrange(256)
    elif kind == 2:
        del data[at : at + length]
    elif kind == 3:
        data[at:at] = data[at : at + length] * rng.choice((1, 2, 50))
    elif kind == 4:
        del data[at:]
    else:
        form = rng.choice("<>") + rng.choice("HIQ")
        number = rng.choice(NUMBERS) & (256 ** struct.calcsize(form) - 1)
        packed = struct.pack(form, number)
        data[at : at + len(packed)] = packed
    return data


def _injured_text(data: bytearray, rng: random.Random) -> bytearray:
    tokens = list(TOKEN.finditer(data))
    if not tokens:
        return data
    one, other = rng.choice(tokens), rng.choice(tokens)
    new = rng.choice((rng.choice(TEXTS).encode(), bytes(other[0]), b"", bytes(one[0]) * 3))
    if rng.random() < 0.02:
        new = b"[" * 100_000
    return data[: one.start()] + new + data[one.end() :]
