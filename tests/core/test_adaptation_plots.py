"""What adaptation learns from: MS as truth, PAN on its grid, and a part that stays hidden."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np
import pytest
from pairs import make_pair

pytest.importorskip("torch")

from ksdiff_core.adaptation.job import AdaptationJob
from ksdiff_core.adaptation.plots import (
    BLOCK,
    Plots,
    block_errors,
    held_out,
    read_plots,
)
from ksdiff_core.adaptation.subject import open_subject
from ksdiff_core.errors import Cancelled

HEADER = {"trained_for": {}}


def never():
    return False


def subject(pair, **changes):
    job = AdaptationJob(pan=pair.pan, ms=(pair.ms,), name="x", registration="off", **changes)
    with ExitStack() as stack:
        return open_subject(job, HEADER, stack, never)


def ramps(rows, cols, step, origin=(0.0, 0.0)):
    """100 + 2 rows + cols of the map, in MS pixels, at the centres of pixels of a size."""
    row = (np.arange(rows) + 0.5) * step + origin[0]
    col = (np.arange(cols) + 0.5) * step + origin[1]
    return 100.0 + 2.0 * row[:, None] + col


@pytest.mark.parametrize("ratio", [2, 4])
def test_pan_comes_to_the_centres_of_the_ms_pixels(tmp_path, ratio):
    ms = np.stack([ramps(120, 104, 1.0)] * 2)
    pan = ramps(120 * ratio, 104 * ratio, 1.0 / ratio)[None]
    pair = make_pair(
        tmp_path,
        (2, 120, 104),
        ratio,
        pan_pixels=pan.astype(np.float32),
        ms_pixels=ms.astype(np.float32),
    )
    plots = subject(pair).plots
    assert plots.ratio == ratio
    # A symmetric filter leaves a ramp as it is, but for edges, where it repeats the last pixel.
    inner = np.s_[:, 8:-8, 8:-8]
    assert np.abs(plots.pan[inner] - plots.truth[:, 0][inner]).max() < 1e-3 * 300


def test_a_pan_beside_the_ms_is_brought_to_its_place(tmp_path):
    pan = ramps(440, 440, 0.25, (2.5, 1.25))[None]
    pair = make_pair(
        tmp_path,
        (1, 120, 120),
        4,
        pan_pixels=pan.astype(np.float32),
        ms_pixels=ramps(120, 120, 1.0)[None].astype(np.float32),
        pan_shift=(10, 5),
    )
    plots = subject(pair).plots
    inner = np.s_[:, 8:-8, 8:-8]
    assert np.abs(plots.pan[inner] - plots.truth[:, 0][inner]).max() < 1e-3 * 300


def test_coarser_plots_show_the_same_ramp_with_larger_pixels():
    image = ramps(96, 96, 1.0).astype(np.float32)
    plots = Plots(image[None], image[None, None], np.ones((1, 96, 96), bool), 4, (0.3,), 0.15)
    lower = plots.coarser(2)
    expected = ramps(48, 48, 2.0)
    inner = np.s_[6:-6, 6:-6]
    assert np.abs(lower.truth[0, 0] - expected)[inner].max() < 0.1
    assert np.abs(lower.pan[0] - expected)[inner].max() < 0.1
    assert lower.valid.all()


def test_one_invalid_pixel_makes_one_coarser_pixel_invalid():
    valid = np.ones((1, 96, 96), bool)
    valid[0, 17, 30] = False
    image = np.ones((1, 96, 96), np.float32)
    lower = Plots(image, image[:, None], valid, 4, (0.3,), 0.15).coarser(2)
    assert np.argwhere(~lower.valid[0]).tolist() == [[8, 15]]


@pytest.mark.parametrize("side", [96, 128, 256, 384])
def test_about_a_quarter_is_held_out_in_whole_blocks_all_over_the_plot(side):
    mask = held_out((side, side))
    assert 0.15 < mask.mean() < 0.35
    blocks = mask[: side // BLOCK * BLOCK].reshape(side // BLOCK, BLOCK, -1)
    assert (blocks.all(axis=1) == blocks.any(axis=1)).all()
    half = side // 2
    for part in (mask[:half, :half], mask[:half, half:], mask[half:, :half], mask[half:, half:]):
        assert part.any()


def test_errors_of_blocks_are_those_of_the_pixels_that_count():
    truth = np.full((2, 32, 32), 10.0, np.float32)
    fused = truth.copy()
    fused[0, :16, :16] += 1.0
    fused[:, 16:, 16:] += 5.0
    counts = np.ones((32, 32), bool)
    counts[20, 20] = False
    found = block_errors(fused, truth, counts, np.array([10.0, 10.0]), 4)
    # Three blocks count; one band of the first is wrong by a tenth: 25 sqrt(0.01 / 2).
    assert found == pytest.approx([25 * np.sqrt(0.005), 0.0, 0.0])


def test_nodata_is_neither_learned_from_nor_judged(tmp_path):
    ms = np.full((1, 160, 160), 500, np.uint16)
    ms[0, :12, :40] = 0
    pan = np.full((1, 640, 640), 500, np.uint16)
    pair = make_pair(tmp_path, (1, 160, 160), 4, pan_pixels=pan, ms_pixels=ms, nodata=0)
    plots = subject(pair).plots
    assert not plots.valid[0, :12, :40].any()
    assert plots.valid[0, 13:, :].all()
    assert plots.truth.min() > 400


def test_a_scene_that_is_mostly_nodata_has_no_plots(tmp_path):
    ms = np.full((1, 160, 160), 500, np.uint16)
    ms[0, :80] = 0
    pan = np.full((1, 640, 640), 500, np.uint16)
    pair = make_pair(tmp_path, (1, 160, 160), 4, pan_pixels=pan, ms_pixels=ms, nodata=0)
    assert subject(pair).plots is None


def test_reading_can_be_cancelled(tmp_path):
    pair = make_pair(tmp_path, (1, 120, 120))
    found = []

    class Reader:
        def __init__(self, scene):
            self.scene = scene

        def load(self, window):
            found.append(window)

    job = AdaptationJob(pan=pair.pan, ms=(pair.ms,), name="x")
    from ksdiff_core.inputs.recognition import describe, open_pair, place

    with ExitStack() as stack:
        pan, ms = open_pair(job.fusion(), stack)
        alignment = place(pan, ms)
        scene, _ = describe(job.fusion(), pan, ms, alignment)
        with pytest.raises(Cancelled):
            read_plots(Reader(scene), alignment, (0.3,), 0.15, lambda: True)
    assert not found
