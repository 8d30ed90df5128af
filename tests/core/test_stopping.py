"""How soon a user who stops is heard while a method learns."""

from __future__ import annotations

import pytest

from ksdiff_core.errors import Cancelled
from ksdiff_core.scene.sharpness import measure_sharpness
from ksdiff_core.scene.shift import measure_shift


@pytest.fixture
def samples(small_scene):
    import numpy as np

    from ksdiff_core.tiling import whole_scene

    pan, ms = small_scene.pan.astype(np.float32), small_scene.ms.astype(np.float32)
    return [whole_scene(pan, ms, [0.3] * len(ms))] * 3


@pytest.mark.parametrize("measure", [measure_shift, measure_sharpness])
def test_it_is_asked_before_every_sample(samples, measure):
    asked = []
    measure(samples, lambda: bool(asked.append(True)))
    assert len(asked) >= len(samples)
    with pytest.raises(Cancelled):
        measure(samples, lambda: True)
