from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ksdiff_core.methods import consistency
from ksdiff_core.methods.baselines import BASELINES, make_baseline
from ksdiff_core.methods.consistency import Consistent, restore_ms
from ksdiff_core.quality.metrics import ergas, reprojection_error
from ksdiff_core.quality.wald import degrade_bands
from ksdiff_core.scene.sharpness import Sharpness
from ksdiff_core.sensors.mtf import Axis, degrade_matrix
from ksdiff_core.synthetic import make_scene
from ksdiff_core.tiling import Tile, whole_scene


@pytest.fixture(scope="module")
def scene() -> tuple[Tile, np.ndarray]:
    """A simulated scene whose MS is its truth through the assumed MTF, and the truth (C, H, W)."""
    made = make_scene(256, seed=5)
    truth = made.truth.astype(np.float32)
    axis = Axis(4, 0.0, 256, 64)
    ms = degrade_bands(truth, [0.3] * len(truth), axis, axis)
    return whole_scene(made.pan.astype(np.float32), ms, [0.3] * len(truth)), truth


def disturbed(truth: np.ndarray, seed: int = 1) -> np.ndarray:
    return truth + np.random.default_rng(seed).normal(0, 30, truth.shape).astype(np.float32)


@pytest.mark.parametrize("ratio", [2, 3, 4])
def test_an_image_gives_back_the_ms_afterwards(ratio):
    size = 48 * ratio
    truth = disturbed(np.full((2, size, size), 500, np.float32), 3)
    axis = Axis(ratio, 0.0, size, 48)
    tile = whole_scene(truth[0], degrade_bands(truth, [0.3, 0.2], axis, axis), [0.3, 0.2])
    result = restore_ms(disturbed(truth), tile)
    assert reprojection_error(disturbed(truth), tile.ms, tile.scene).relative_rmse > 0.005
    assert reprojection_error(result, tile.ms, tile.scene).relative_rmse < 3e-4


def test_the_step_is_the_projection_of_linear_algebra():
    """Against the dense least-norm solution over all pixels of a tiny scene."""
    size, count = 32, 8
    axis = Axis(4, 0.0, size, count)
    down = degrade_matrix(axis, 0.4, (0, count), (0, size)).astype(np.float64)
    operator = np.kron(down, down)
    rng = np.random.default_rng(0)
    image, ms = rng.normal(100, 10, (size, size)), rng.normal(100, 10, (count, count))
    rest = ms.ravel() - operator @ image.ravel()
    expected = image.ravel() + np.linalg.pinv(operator) @ rest
    tile = whole_scene(image, ms[None], [0.4])
    result = restore_ms(image[None].astype(np.float32), tile)
    scale = np.abs(expected - image.ravel()).max()
    np.testing.assert_allclose(result.ravel(), expected, atol=0.03 * scale)


def test_what_gives_back_the_ms_already_is_not_changed(scene):
    tile, truth = scene
    np.testing.assert_allclose(restore_ms(truth.copy(), tile), truth, atol=0.05)


@pytest.mark.parametrize("name", [name for name in BASELINES if name != "exp"])
def test_every_method_comes_closer_to_the_truth(scene, name):
    tile, truth = scene
    plain = Consistent(make_baseline(name), tile.scene, correct=False)
    exact = Consistent(make_baseline(name), tile.scene)
    for method in (plain, exact):
        method.fit([tile])
    before, after = plain.fuse(tile), exact.fuse(tile)
    assert ergas(after, truth, 4) < ergas(before, truth, 4)
    assert reprojection_error(after, tile.ms, tile.scene).relative_rmse < 1e-3


def test_it_does_not_ring():
    """Around a step that MS sees blurred, the result of interpolation overshoots no further."""
    truth = np.full((1, 256, 256), 200, np.float32)
    truth[:, :, 128:] = 1200
    axis = Axis(4, 0.0, 256, 64)
    tile = whole_scene(truth[0], degrade_bands(truth, [0.3], axis, axis), [0.3])
    method = Consistent(make_baseline("gsa"), tile.scene)
    method.fit([tile])
    result = method.fuse(tile)[0]
    assert result.min() > 200 - 0.06 * 1000
    assert result.max() < 1200 + 0.06 * 1000
    assert np.abs(result[:, 160:] - 1200).max() < 0.01 * 1000


def test_invalid_pixels_have_no_say(scene):
    tile, truth = scene
    ms, valid = tile.ms.copy(), tile.valid.copy()
    ms[:, 30:34, 30:34] = 1e6
    valid[120:136, 120:136] = False
    damaged = Tile(tile.scene, tile.window, tile.pan_wide, tile.wide, ms, tile.ms_window, valid)
    result = restore_ms(truth.copy(), damaged)
    np.testing.assert_allclose(result, truth, atol=0.05)


def test_scenes_smaller_than_the_reach_work():
    pan = np.random.default_rng(0).normal(500, 50, (8, 20)).astype(np.float32)
    tile = whole_scene(pan, np.full((1, 2, 5), 300, np.float32), [0.3])
    result = restore_ms(np.stack([pan]), tile)
    assert np.isfinite(result).all()
    assert reprojection_error(result, tile.ms, tile.scene).relative_rmse < 0.01


def test_facts_tell_what_was_measured(scene):
    method = Consistent(make_baseline("gsa"), scene[0].scene)
    method.fit([scene[0]])
    (fact,) = method.facts()
    assert "assumed" in fact
    assert method.gains == (0.3,) * len(scene[1])


def test_a_measured_sharpness_is_trusted_less_than_a_known_one(monkeypatch):
    """The regularised solution, band by band in the eigenvectors of D D^T, as dense algebra gives it."""
    made = make_scene(256, ratio=4, bands=2, seed=4)
    truth = made.truth.astype(np.float32)
    axis = Axis(4, 0.0, 256, 64)
    tile = whole_scene(
        made.pan.astype(np.float32), degrade_bands(truth, [0.65] * 2, axis, axis), [0.3] * 2
    )
    monkeypatch.setattr(consistency, "measure_sharpness", lambda *_: Sharpness(0.65, 2.2, 0.01))
    method = Consistent(make_baseline("gsa"), tile.scene)
    plain = Consistent(make_baseline("gsa"), tile.scene, correct=False)
    for one in (method, plain):
        one.fit([tile])
        assert one.gains == (0.65, 0.65)
    gain = method.gains[0]
    image = plain.fuse(tile)[0].astype(np.float64)
    down = degrade_matrix(axis, gain, (0, 64), (0, 256)).astype(np.float64)
    inverse = np.linalg.inv(down @ down.T + 0.05 / 4 * np.eye(64))
    change = inverse @ (tile.ms[0] - down @ image @ down.T) @ inverse
    expected = image + down.T @ change @ down
    np.testing.assert_allclose(method.fuse(tile)[0], expected, atol=0.02 * np.abs(change).max())
    scene = replace(tile.scene, nyquist_gains=method.gains)
    again = reprojection_error(method.fuse(tile), tile.ms, scene)
    assert again.relative_rmse < 0.01
