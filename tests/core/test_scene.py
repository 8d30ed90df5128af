from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
from pairs import make_pair, texture

from ksdiff_core.errors import Cancelled, InputError
from ksdiff_core.grid import Window
from ksdiff_core.inputs.recognition import open_inputs
from ksdiff_core.job import Job
from ksdiff_core.scene.reader import SAMPLE_PX, SAMPLES, SceneReader
from ksdiff_core.tiling import whole_scene


@pytest.fixture
def stack():
    with ExitStack() as opened:
        yield opened


def reader_of(folder: Path, stack: ExitStack, **options: object) -> SceneReader:
    pair = make_pair(folder, **options)
    inputs = open_inputs(Job(pair.pan, (pair.ms,), str(folder / "o.tif")), stack)
    return SceneReader(inputs.pan, inputs.ms, inputs.alignment, inputs.scene)


def holes(shape: tuple[int, ...], nodata: float, seed: int = 0) -> np.ndarray:
    data = texture(shape, seed).astype(np.uint16)
    spots = np.random.default_rng(seed).random(shape) < 0.05
    spots[:, : shape[1] // 3, : shape[2] // 4] = True
    data[spots] = nodata
    return data


def test_a_tile_over_everything_is_the_scene_in_memory(tmp_path, stack):
    pan, ms = texture((1, 160, 200), 2), texture((3, 40, 50), 3)
    reader = reader_of(tmp_path, stack, pan_pixels=pan, ms_pixels=ms)
    tile = reader.load(Window(0, 0, 160, 200)).tile
    expected = whole_scene(pan[0], ms, reader.scene.nyquist_gains)
    for name in ("pan", "ms", "ms_up", "pan_low"):
        np.testing.assert_allclose(getattr(tile, name), getattr(expected, name), rtol=1e-6)


@pytest.mark.parametrize("shift", [(0.0, 0.0), (0.5, 0.5), (-6.25, 3.75)])
def test_any_tile_is_part_of_the_whole_also_where_pixels_are_filled(tmp_path, stack, shift):
    reader = reader_of(
        tmp_path,
        stack,
        pan_pixels=holes((1, 160, 200), 0, 5),
        ms_pixels=holes((3, 40, 50), 0, 6),
        nodata=0,
        pan_shift=shift,
    )
    whole = reader.load(Window(0, 0, 160, 200))
    for core in (Window(0, 0, 40, 40), Window(64, 48, 32, 80), Window(131, 177, 29, 23)):
        part = reader.load(core, halo=5, align=8)
        place = core.within(whole.tile.window)
        inner = core.within(part.tile.window)
        for name in ("pan", "ms_up", "pan_low"):
            np.testing.assert_allclose(
                getattr(part.tile, name)[(..., *inner)],
                getattr(whole.tile, name)[(..., *place)],
                rtol=1e-5,
                atol=1e-2,
            )
        np.testing.assert_array_equal(part.core_valid, whole.valid[(..., *place)])


def test_a_piece_of_a_loaded_tile_is_the_tile_loaded_there(tmp_path, stack):
    reader = reader_of(tmp_path, stack, ms_pixels=holes((3, 40, 50), 0, 6), nodata=0)
    loaded = reader.load(Window(32, 48, 96, 64), halo=9, align=8)
    piece = Window(64, 80, 48, 32)
    expected, found = reader.load(piece, 9, 8), loaded.part(piece, 9, 8)
    assert (found.core, found.tile.window) == (expected.core, expected.tile.window)
    for name in ("pan", "ms_up", "pan_low", "valid"):
        np.testing.assert_array_equal(getattr(found.tile, name), getattr(expected.tile, name))
    np.testing.assert_array_equal(found.core_valid, expected.core_valid)


def test_each_band_is_invalid_where_its_own_ms_pixel_or_the_pan_is(tmp_path, stack):
    pan, ms = texture((1, 160, 200), 2).astype(np.uint16), texture((3, 40, 50), 3)
    ms = ms.astype(np.uint16)
    ms[1, 10, 20] = 0
    pan[0, 100, 150] = 0
    reader = reader_of(tmp_path, stack, pan_pixels=pan, ms_pixels=ms, nodata=0)
    valid = reader.load(Window(0, 0, 160, 200)).valid
    expected = np.ones((3, 160, 200), bool)
    expected[1, 40:44, 80:84] = False
    expected[:, 100, 150] = False
    np.testing.assert_array_equal(valid, expected)


def test_pan_pixels_beyond_the_ms_are_invalid(tmp_path, stack):
    pan = texture((1, 170, 220), 2)
    reader = reader_of(tmp_path, stack, pan_pixels=pan, pan_shift=(-4, -8))
    valid = reader.load(Window(0, 0, 170, 220)).tile.valid
    expected = np.zeros((170, 220), bool)
    expected[4:164, 8:208] = True
    np.testing.assert_array_equal(valid, expected)


def test_samples_have_one_shape_start_at_multiples_and_spread_over_the_scene(tmp_path, stack):
    reader = reader_of(tmp_path, stack, ms_shape=(1, 700, 900), dtype="uint8")
    samples = reader.samples(8, lambda: False)
    assert len(samples) == SAMPLES
    assert len({sample.pan.shape for sample in samples}) == 1
    assert max(samples[0].pan.shape) <= SAMPLE_PX
    assert all(s.window.row % 8 == s.window.col % 8 == 0 for s in samples)
    for axis, size in (("row", 2800), ("col", 3600)):
        thirds = {getattr(s.window, axis) * 3 // size for s in samples}
        assert thirds == {0, 1, 2}


def test_samples_of_a_small_scene_cover_all_of_it(tmp_path, stack):
    reader = reader_of(tmp_path, stack, ms_shape=(1, 150, 200))
    seen = np.zeros((600, 800), bool)
    for sample in reader.samples(8, lambda: False):
        seen[sample.window.within(Window(0, 0, 600, 800))] = True
    assert seen.mean() > 0.98


def test_samples_are_taken_where_pixels_are_valid(tmp_path, stack):
    ms = np.zeros((1, 700, 900), np.uint8)
    ms[0, 500:640, 700:890] = 100
    reader = reader_of(tmp_path, stack, ms_shape=ms.shape, ms_pixels=ms, dtype="uint8", nodata=0)
    samples = reader.samples(8, lambda: False)
    assert 1 <= len(samples) <= SAMPLES
    assert all(sample.valid.any() for sample in samples)
    # Where nothing valid is near, the scene's mean of valid pixels stands.
    far = reader.load(Window(0, 0, 64, 64)).tile
    np.testing.assert_allclose(far.ms, 100)


def test_a_scene_without_a_valid_pixel_is_refused(tmp_path, stack):
    reader = reader_of(tmp_path, stack, ms_pixels=np.zeros((3, 40, 50), np.uint16), nodata=0)
    with pytest.raises(InputError, match="no valid pixel in common"):
        reader.samples(1, lambda: False)


def test_looking_for_samples_can_be_cancelled(tmp_path, stack):
    reader = reader_of(tmp_path, stack)
    with pytest.raises(Cancelled):
        reader.samples(1, lambda: True)
