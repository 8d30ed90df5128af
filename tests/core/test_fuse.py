from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from pairs import Detail, Exp, texture

from ksdiff_core.errors import Cancelled, DeviceError
from ksdiff_core.grid import Window
from ksdiff_core.methods.fuse import SMALLEST_CORE, Fuser
from ksdiff_core.scene.reader import Loaded
from ksdiff_core.tiling import whole_scene


def never() -> bool:
    return False


def loaded(core: Window) -> Loaded:
    tile = whole_scene(texture((256, 320), 1), texture((2, 64, 80), 2), (0.3, 0.3))
    return Loaded(tile, np.ones((2, 256, 320), bool), core)


class Hungry(Detail):
    """Runs out of memory on tiles with more than ``limit`` pixels."""

    def __init__(self, limit: int, error: BaseException) -> None:
        self.limit, self.error, self.refused = limit, error, 0
        self.level = 900.0

    def fuse(self, tile, cancelled=never):
        if tile.window.height * tile.window.width > self.limit:
            self.refused += 1
            raise self.error
        return super().fuse(tile, cancelled)


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("CUDA out of memory")])
def test_a_tile_that_is_too_large_for_memory_is_computed_in_pieces(error):
    core = Window(0, 0, 256, 320)
    expected = Fuser(Hungry(10**9, error)).fuse(loaded(core), never)
    method = Hungry(12000, error)
    found = Fuser(method).fuse(loaded(core), never)
    assert method.refused > 1
    np.testing.assert_allclose(found, expected, rtol=1e-5)


def test_memory_that_does_not_suffice_for_the_smallest_piece_is_an_error():
    method = Hungry(0, MemoryError("2 GiB"))
    with pytest.raises(DeviceError, match=rf"{SMALLEST_CORE} x {SMALLEST_CORE} pixels: 2 GiB"):
        Fuser(method).fuse(loaded(Window(0, 0, 256, 256)), never)


def test_other_errors_are_not_mistaken_for_a_lack_of_memory():
    method = Hungry(0, RuntimeError("shape mismatch"))
    with pytest.raises(RuntimeError, match="shape mismatch"):
        Fuser(method).fuse(loaded(Window(0, 0, 256, 256)), never)
    assert method.refused == 1


def test_tiles_that_run_out_of_memory_at_once_make_one_step_and_say_it_once(caplog):
    together = threading.Barrier(2)

    class Both(Hungry):
        def fuse(self, tile, cancelled=never):
            if tile.window.height * tile.window.width > self.limit:
                together.wait(10)
            return super().fuse(tile, cancelled)

    core = Window(0, 0, 256, 320)
    fuser = Fuser(Both(256 * 320 - 1, MemoryError("full")))
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda _: fuser.fuse(loaded(core), never), range(2))
    np.testing.assert_array_equal(first, second)
    assert [record.getMessage() for record in caplog.records] == [
        "Memory ran out on cpu; tiles are computed in pieces of 160 pixels from here on."
    ]


class Broken(Exp):
    def fuse(self, tile, cancelled=never):
        fused = tile.ms_up.copy()
        fused[1, 30, 40] = np.nan
        return fused


def test_a_result_that_is_not_finite_is_an_error_with_its_place():
    with pytest.raises(DeviceError, match="rows 16 to 80, columns 32 to 96"):
        Fuser(Broken()).fuse(loaded(Window(16, 32, 64, 64)), never)


def test_what_is_not_finite_outside_the_core_or_where_invalid_does_not_matter():
    assert Fuser(Broken()).fuse(loaded(Window(64, 64, 64, 64)), never).shape == (2, 64, 64)
    tile = loaded(Window(16, 32, 64, 64))
    tile.valid[1, 30, 40] = False
    assert Fuser(Broken()).fuse(tile, never).shape == (2, 64, 64)


def test_cancelling_before_or_while_a_tile_is_computed_ends_it():
    answers = iter([True])
    with pytest.raises(Cancelled):
        Fuser(Exp()).fuse(loaded(Window(0, 0, 64, 64)), lambda: next(answers))
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        Fuser(Exp()).fuse(loaded(Window(0, 0, 64, 64)), lambda: next(answers))
