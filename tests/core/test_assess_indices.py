"""Indices gathered window by window against those of the whole image, and against closed forms."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
from pairs import Pair, make_pair, read_raster, texture, write_raster

from ksdiff_core.assessment import sampling
from ksdiff_core.assessment.indices import FullSums, HqnrSums, ReferenceSums
from ksdiff_core.assessment.inputs import Opened, open_rasters
from ksdiff_core.assessment.job import AssessmentJob
from ksdiff_core.assessment.reduced import degrade, judge
from ksdiff_core.assessment.sampling import Sampler, divide
from ksdiff_core.assessment.uncertainty import UncertaintySums
from ksdiff_core.evaluation import scores
from ksdiff_core.evaluation.dataset import SceneArrays
from ksdiff_core.methods.baselines import make_baseline
from ksdiff_core.quality import metrics
from ksdiff_core.quality.qindex import BLOCK, uqi, uqi_between_bands
from ksdiff_core.tiling import Tile, whole_scene

PIXEL = (600000.0, 10.0, 0.0, 4500000.0, 0.0, -10.0)


def never() -> bool:
    return False


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """PAN 160 x 200: neither side is a multiple of a block."""
    return make_pair(tmp_path / "in")


@pytest.fixture
def many_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "SAMPLE_PX", 64)


def job(pair: Pair, fused: np.ndarray, **more: str) -> AssessmentJob:
    path = write_raster(pair.folder / "fused.tif", fused.astype(np.uint16), PIXEL)
    return AssessmentJob(path, pair.pan, (pair.ms,), html=str(pair.folder / "a.html"), **more)


def whole(opened: Opened) -> tuple[Tile, np.ndarray]:
    """The scene as one tile, and the raster."""
    pan = opened.pan.read(opened.pan.grid.window)[0][0]
    ms = opened.ms.read(opened.ms.grid.window)[0]
    rows, cols = opened.scene.rows, opened.scene.cols
    tile = whole_scene(
        pan, ms, opened.scene.nyquist_gains, (rows.offset, cols.offset), opened.scene.ratio
    )
    return tile, opened.fused.source.read(opened.fused.source.grid.window)[0]


def test_q_between_all_bands_is_that_of_every_pair():
    image = texture((3, 70, 100), 1)
    valid = np.ones((70, 100), bool)
    valid[40, 40] = False
    found = uqi_between_bands(image, 32, valid).mean(axis=0)
    for i in range(3):
        for j in range(3):
            assert found[i, j] == pytest.approx(uqi(image[i], image[j], 32, valid), abs=1e-12)


def test_q_of_constant_bands_depends_on_their_levels_alone():
    image = np.stack([np.full((32, 32), 2.0), np.full((32, 32), 4.0), np.zeros((32, 32))])
    found = uqi_between_bands(image)[0]
    assert found[0, 1] == pytest.approx(2 * 8 / 20)
    assert found[2, 2] == 1.0


@pytest.mark.parametrize(("start", "stop"), [(0, 160), (5, 518), (3, 40), (0, 2048)])
def test_divisions_are_whole_blocks_that_make_up_the_range(start, stop):
    parts = divide((start, stop), 96)
    assert parts[0][0] == start
    assert parts[-1][1] == stop
    assert all(first[1] == second[0] for first, second in zip(parts, parts[1:]))
    assert all((first - start) % BLOCK == 0 for first, _ in parts)
    assert all(last - first <= 96 for first, last in parts)


@pytest.mark.parametrize("shift", [(0.0, 0.0), (-6.0, -10.0)])
def test_windows_give_the_full_resolution_indices_of_the_whole_image(tmp_path, many_windows, shift):
    pair = make_pair(tmp_path / "in", pan_shift=shift)
    transform = (PIXEL[0] + 10 * shift[1], 10.0, 0.0, PIXEL[3] - 10 * shift[0], 0.0, -10.0)
    fused = texture((3, 160, 200), 7).astype(np.uint16)
    path = write_raster(pair.folder / "fused.tif", fused, transform)
    with ExitStack() as stack:
        opened = open_rasters(AssessmentJob(path, pair.pan, (pair.ms,), html="a.html"), stack)
        sampler = Sampler(opened)
        sampler.reader.samples(1, never)
        windows, complete = sampler.choose(never)
        assert complete
        assert len(windows) >= 6
        sums = FullSums(opened.scene)
        for window in windows:
            sample = sampler.load(window)
            sums.add(sample, sample.fused)
        found = sums.result()
        if shift != (0.0, 0.0):
            return shifted(found, opened)
        tile, image = whole(opened)
        gains, ratio = opened.scene.nyquist_gains, opened.scene.ratio
        assert found.d_lambda == pytest.approx(metrics.d_lambda(image, tile.ms_up), abs=1e-12)
        spectral = metrics.d_lambda_k(image, tile.ms_up, gains, ratio)
        spatial = metrics.d_s(image, tile.ms_up, tile.pan, tile.pan_low)
        again = metrics.reprojection_error(image, tile.ms, tile.scene)
        assert found.d_lambda_k == pytest.approx(spectral, abs=1e-9)
        assert found.d_s == pytest.approx(spatial, abs=1e-12)
        assert found.hqnr == pytest.approx(metrics.hqnr(spectral, spatial), abs=1e-9)
        assert found.d_rho == pytest.approx(metrics.d_rho(image, tile.pan, ratio), abs=1e-9)
        assert found.reprojection == pytest.approx(again.relative_rmse, rel=1e-6)
        assert found.reprojection_ergas == pytest.approx(again.ergas, rel=1e-6)
        for band in range(3):
            part = slice(band, band + 1)
            alone = metrics.d_s(image[part], tile.ms_up[part], tile.pan, tile.pan_low)
            assert found.bands[band].d_s == pytest.approx(alone, abs=1e-12)
            alone = metrics.d_rho(image[part], tile.pan, ratio)
            assert found.bands[band].d_rho == pytest.approx(alone, abs=1e-9)
    return None


def shifted(found, opened: Opened) -> None:
    """PAN reaches beyond MS: only the common area counts, and there the whole scene is the oracle."""
    area = opened.area
    assert (area.row, area.col) == (6, 10)
    tile, image = whole(opened)
    valid = np.zeros(tile.pan.shape, bool)
    valid[area.row :, area.col :] = True
    expected = metrics.d_rho(image, tile.pan, opened.scene.ratio, valid)
    assert found.d_rho == pytest.approx(expected, abs=1e-9)


def test_windows_give_the_indices_of_the_whole_image_against_a_reference(pair, many_windows):
    fused = texture((3, 160, 200), 7)
    truth = np.rint(fused + 40 * np.random.default_rng(1).standard_normal(fused.shape))
    reference = write_raster(pair.folder / "truth.tif", truth.astype(np.uint16), PIXEL)
    with ExitStack() as stack:
        opened = open_rasters(job(pair, fused, reference=reference), stack)
        sampler = Sampler(opened)
        sums = ReferenceSums(3, opened.scene.ratio)
        for window in sampler.choose(never)[0]:
            sample = sampler.load(window)
            patch = sample.core_grown(1, 1)
            sums.add(
                sample.over(patch, sample.fused),
                sample.over(patch, sample.reference),
                sample.over(patch, sample.reference_valid),
                window.within(patch),
            )
        found = sums.result()
    image, truth = read_raster(pair.folder / "fused.tif"), read_raster(reference)
    image, truth = image.astype(np.float32), truth.astype(np.float32)
    assert found.sam == pytest.approx(metrics.sam(image, truth), abs=1e-9)
    assert found.ergas == pytest.approx(metrics.ergas(image, truth, 4.0), abs=1e-9)
    assert found.q2n == pytest.approx(metrics.q2n(image, truth), abs=1e-12)
    assert found.scc == pytest.approx(metrics.scc(image, truth), abs=1e-12)
    error = image.astype(float) - truth
    for band in range(3):
        assert found.bands[band].bias == pytest.approx(error[band].mean(), abs=1e-6)
        assert found.bands[band].rmse == pytest.approx(np.sqrt((error[band] ** 2).mean()), rel=1e-6)


def test_what_lies_under_nodata_changes_nothing(pair, many_windows):
    fused = texture((3, 160, 200), 7).astype(np.uint16)
    results = []
    for garbage in (1, 60000):
        fused[:, 50:90, 60:110] = 0
        path = write_raster(pair.folder / "hole.tif", fused, PIXEL, nodata=0)
        pan = read_raster(pair.pan)
        pan[:, 52:88, 62:108] = garbage
        write_raster(pair.folder / "pan.tif", pan, PIXEL)
        with ExitStack() as stack:
            opened = open_rasters(AssessmentJob(path, pair.pan, (pair.ms,), html="a.html"), stack)
            sampler = Sampler(opened)
            sums = FullSums(opened.scene)
            for window in sampler.choose(never)[0]:
                sample = sampler.load(window)
                sums.add(sample, sample.fused)
            results.append(sums.result())
    assert results[0].d_rho == pytest.approx(results[1].d_rho, abs=1e-9)
    assert results[0].hqnr == pytest.approx(results[1].hqnr, abs=1e-9)
    assert np.isfinite(results[0].reprojection)


def test_only_a_bounded_sample_of_a_large_raster_is_read(pair, monkeypatch):
    monkeypatch.setattr(sampling, "SAMPLE_PX", 32)
    monkeypatch.setattr(sampling, "SAMPLES", 4)
    with ExitStack() as stack:
        opened = open_rasters(job(pair, texture((3, 160, 200), 7)), stack)
        windows, complete = Sampler(opened).choose(never)
    assert not complete
    assert len(windows) == 4
    assert max(w.height * w.width for w in windows) <= 32 * 40
    rows, cols = {w.row for w in windows}, {w.col for w in windows}
    assert len(rows) > 1
    assert len(cols) > 1


def test_the_method_that_made_the_raster_scores_exactly_as_the_raster(pair):
    """A classical result is treated as a file of the same type would be."""
    with ExitStack() as stack:
        opened = open_rasters(job(pair, texture((3, 160, 200), 7)), stack)
        sampler = Sampler(opened)
        method = make_baseline("gsa")
        method.fit(sampler.reader.samples(1, never))
        sample = sampler.load(opened.area)
        fused = sample.as_fused(method.fuse(sample.tile))
    with ExitStack() as stack:
        opened = open_rasters(job(pair, fused), stack)
        again = Sampler(opened).load(opened.area)
        sums = [HqnrSums(opened.scene) for _ in range(2)]
        sums[0].add(again, again.fused)
        sums[1].add(again, again.as_fused(method.fuse(again.tile)))
        assert sums[0].hqnr == sums[1].hqnr


def test_reduced_resolution_is_that_of_the_evaluation(tmp_path):
    pair = make_pair(tmp_path / "in", (3, 80, 96))
    with ExitStack() as stack:
        opened = open_rasters(job(pair, texture((3, 320, 384), 7)), stack)
        sampler = Sampler(opened)
        sampler.reader.samples(1, never)
        parts = degrade(opened, sampler.reader, never)
        found = judge(make_baseline("mtf-glp-fs"), parts, never, lambda: None)
        tile, _ = whole(opened)
    gains = tile.scene.nyquist_gains
    scene = SceneArrays(
        "", "", "pair_fr", "", 4.0, (), 16, gains, 0.15, tile.pan, tile.ms, None, (0.0, 0.0)
    )
    reduced, reference = scores.reduced_pair(scene)
    border = scores.border_px(reference.shape[1:])
    assert [part.border for part in parts] == [border]
    image, seconds = scores.timed_fusion(make_baseline("mtf-glp-fs"), reduced)
    expected = scores.score_reduced(image, reduced, reference, border, seconds)
    for name in ("sam", "ergas", "q2n", "scc"):
        assert getattr(found, name) == pytest.approx(getattr(expected, name), rel=1e-9), name


def test_an_uncertainty_equal_to_the_error_is_perfect_and_a_constant_one_is_not(pair):
    fused = texture((3, 160, 200), 7).astype(np.uint16)
    noise = np.random.default_rng(3).integers(1, 60, fused.shape)
    truth = write_raster(pair.folder / "truth.tif", (fused + noise).astype(np.uint16), PIXEL)
    results = []
    for values in (noise, np.full((1, 160, 200), 30)):
        path = write_raster(pair.folder / "u.tif", values.astype(np.uint16), PIXEL)
        with ExitStack() as stack:
            opened = open_rasters(job(pair, fused, reference=truth, uncertainty=path), stack)
            sums = UncertaintySums()
            sums.add(Sampler(opened).load(opened.area))
            results.append(sums.result(level=100.0))
    exact, constant = results
    assert exact.correlation == pytest.approx(1.0)
    assert (exact.within_one, exact.within_two) == (1.0, 1.0)
    assert exact.mean == pytest.approx(noise.mean(), abs=0.2)
    assert np.isnan(constant.correlation)
    assert constant.mean_percent == pytest.approx(30.0)
    # The root mean square of three uniform errors up to 59 is mostly above 30.
    assert 0.1 < constant.within_one < 0.5 < constant.within_two
