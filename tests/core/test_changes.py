"""Changed scenes beside those they were made from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ksdiff_core.evaluation.changes import MS_FROM_REFERENCE, Change, versions
from ksdiff_core.evaluation.dataset import SceneArrays


@pytest.fixture
def scene() -> SceneArrays:
    rng = np.random.default_rng(2)
    return SceneArrays(
        name="town",
        group="towns",
        kind="triplet_rr",
        sensor="test",
        ratio=4.0,
        bands=("red", "nir"),
        bits=11,
        nyquist_gains=(0.3, 0.2),
        pan_nyquist_gain=0.15,
        pan=rng.uniform(200, 900, (64, 64)).astype(np.float32),
        ms=rng.uniform(200, 900, (2, 16, 16)).astype(np.float32),
        reference=rng.uniform(200, 900, (2, 64, 64)).astype(np.float32),
        offset=(0.0, 0.0),
    )


def test_a_changed_scene_follows_its_own_under_a_name_that_tells_it(scene: SceneArrays) -> None:
    darker = Change("darker", lambda s: replace(s, pan=s.pan / 2))
    never = Change("never", lambda s: None)
    found = list(versions(scene, [never, darker]))
    assert [(s.name, s.group) for s in found] == [
        ("town", "towns"),
        ("town (darker)", "towns (darker)"),
    ]
    assert found[0] is scene
    np.testing.assert_array_equal(found[1].pan * 2, scene.pan)


def test_ms_from_the_reference_is_a_gaussian_mean_of_it(scene: SceneArrays) -> None:
    made = list(versions(scene, [MS_FROM_REFERENCE]))[1]
    assert made.ms.shape == scene.ms.shape
    np.testing.assert_array_equal(made.pan, scene.pan)
    centres = (np.arange(16) + 0.5) * 4 - 0.5
    for band, gain in enumerate(scene.nyquist_gains):
        # A Gaussian exp(-f^2 / ...) that is ``gain`` at the MS Nyquist frequency of 1 / 8.
        sigma = 8 * np.sqrt(-2 * np.log(gain)) / (2 * np.pi)
        weights = np.exp(-0.5 * ((np.arange(64) - centres[:, None]) / sigma) ** 2)
        weights /= weights.sum(axis=1, keepdims=True)
        expected = weights @ scene.reference[band].astype(np.float64) @ weights.T
        inner = np.s_[3:-3, 3:-3]
        np.testing.assert_allclose(made.ms[band][inner], expected[inner], rtol=2e-3)


def test_without_a_reference_there_is_nothing_to_make_ms_from(scene: SceneArrays) -> None:
    assert len(list(versions(replace(scene, reference=None), [MS_FROM_REFERENCE]))) == 1
