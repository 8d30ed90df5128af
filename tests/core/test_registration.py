from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from pairs import Exp, make_pair, read_raster
from shifting import fourier_shifted, seen_shifted

from ksdiff_core import pipeline
from ksdiff_core.errors import InputError
from ksdiff_core.evaluation.dataset import read_manifest, read_scene
from ksdiff_core.job import Job
from ksdiff_core.methods.baselines import make_baseline
from ksdiff_core.methods.consistency import Consistent
from ksdiff_core.pipeline import Result, pansharpen
from ksdiff_core.quality import metrics
from ksdiff_core.quality.wald import degrade_bands
from ksdiff_core.scene.registration import moved, register, registered
from ksdiff_core.sensors.mtf import Axis
from ksdiff_core.synthetic import SyntheticScene, make_scene, write_scene
from ksdiff_core.tiling import Tile, whole_scene

HIDDEN = (1.5, -0.75)
"""PAN pixels that the MS of the files has to move down and right, which their georeference does not tell."""


@pytest.fixture(scope="module")
def still() -> SyntheticScene:
    return make_scene(256, seed=4)


@pytest.fixture(scope="module")
def shifted() -> SyntheticScene:
    """The same place, seen by an MS that really begins at ``HIDDEN``."""
    return make_scene(256, seed=4, shift=HIDDEN)


@pytest.fixture(scope="module")
def told() -> SyntheticScene:
    """The same pixels with a georeference that tells where the MS begins."""
    return make_scene(256, seed=4, origin=HIDDEN)


def run(scene: SyntheticScene, folder: Path, name: str = "out.tif", **options: object) -> Result:
    files = write_scene(scene, folder)
    options = {"method": "gsa", "output_type": "Float32", **options}
    return pansharpen(Job(str(files.pan), (str(files.ms),), str(folder / name), **options))


def made(result: Result) -> dict[str, str]:
    return gdal.Open(result.output).GetMetadata("KSDIFF")


def said(result: Result) -> str:
    return next(fact for fact in result.facts if "PAN and MS are shifted" in fact)


def fused_by(method: str, tile: Tile) -> np.ndarray:
    chosen = Consistent(make_baseline(method), tile.scene)
    chosen.fit([tile])
    return chosen.fuse(tile)


def ergas_inside(fused: np.ndarray, truth: np.ndarray, border: int = 16) -> float:
    inside = np.s_[:, border:-border, border:-border]
    return metrics.ergas(fused[inside], truth[inside].astype(np.float32), 4)


def test_a_moved_scene_is_one_whose_ms_begins_farther_down_and_right(shifted, told):
    tile = whole_scene(shifted.pan, shifted.ms, shifted.nyquist_gains)
    scene = moved(tile.scene, *HIDDEN)
    assert (scene.rows, scene.cols) == (told.rows, told.cols)
    assert (scene.rows, scene.cols) == (shifted.rows, shifted.cols)
    assert moved(scene, -HIDDEN[0], -HIDDEN[1]).rows.offset == pytest.approx(0)


@pytest.mark.parametrize("size", [0.5, 1.0, 2.0])
@pytest.mark.parametrize("method", ["mtf-glp-hpm", "gsa"])
def test_a_corrected_scene_is_nearly_as_good_as_one_that_was_never_shifted(still, size, method):
    shift = size * np.cos(0.6), -size * np.sin(0.6)
    good = ergas_inside(fused_by(method, seen_shifted(still, 0, 0)), still.truth)
    tile = seen_shifted(still, *shift)
    bad = ergas_inside(fused_by(method, tile), still.truth)
    corrected, registration = registered(tile)
    assert registration.moves
    assert registration.applied == pytest.approx(shift, abs=0.1)
    assert ergas_inside(fused_by(method, corrected), still.truth) < 1.03 * good < bad


def test_a_scene_that_is_not_shifted_stays_as_it_is(still):
    tile = whole_scene(still.pan, still.ms, still.nyquist_gains)
    same, registration = registered(tile)
    assert not registration.moves
    assert same.scene == tile.scene
    assert registration.facts()[0].endswith("because less than 0.35 pixels do not show.")
    assert registration.warnings(4.0) == []


@pytest.mark.parametrize(
    ("shift", "request_", "verdict", "warned"),
    [
        ((0.2, 0.2), "auto", "less than 0.35 pixels", False),
        ((0.3, -0.4), "auto", "corrected.", False),
        ((0.3, -0.4), "off", "because registration is off", False),
        ((4.5, 0.0), "auto", "corrected.", True),
        ((4.5, 0.0), "off", "because registration is off", True),
        ((9.0, 0.0), "auto", "more than 8 pixels may be a wrong georeference", True),
        ((20.0, 0.0), "auto", "do not agree well enough to be sure", False),
        ((1.0, 0.0), "-0.5,2", "the MS is moved by the given -0.5 rows and 2 columns.", False),
    ],
)
def test_the_decision_says_why_and_large_shifts_are_warned_of(
    still, shift, request_, verdict, warned
):
    registration = register([seen_shifted(still, *shift)], request_)
    assert verdict in registration.facts()[0]
    assert bool(registration.warnings(4.0)) == warned
    if verdict.startswith("the MS"):
        assert registration.applied == (-0.5, 2.0)
    else:
        assert registration.moves == (verdict == "corrected.")


def test_what_cannot_be_measured_is_not_corrected_but_can_be_given():
    tile = whole_scene(np.ones((64, 64), np.float32), np.ones((2, 16, 16), np.float32), (0.3, 0.3))
    registration = register([tile])
    assert registration.facts() == [
        "The shift between PAN and MS could not be measured; not corrected because there is too "
        "little to compare."
    ]
    assert not registration.moves
    assert register([tile], "1,0").applied == (1.0, 0.0)
    assert "SHIFT_ERROR" not in registration.items()
    with pytest.raises(InputError, match="registration is 'on'"):
        register([tile], "on")


def test_files_with_a_hidden_shift_come_out_like_files_that_tell_it(shifted, told, tmp_path):
    options = {"method": "exp", "tile": 64}
    expected = run(told, tmp_path / "told", registration="off", **options)
    given = run(shifted, tmp_path / "in", registration="1.5,-0.75", **options)
    # MS begins at row 1.5 and ends at column 255.25 of PAN: so much has the one that tells it.
    assert (expected.height, expected.width) == (255, 255)
    assert gdal.Open(expected.output).GetGeoTransform()[3] == shifted.pan_transform[3] - 0.5
    assert (given.height, given.width) == (256, 256)
    np.testing.assert_allclose(
        read_raster(given.output)[:, 1:, :-1], read_raster(expected.output), rtol=1e-5
    )


def test_automatic_correction_finds_the_truth_again_on_files(still, shifted, tmp_path):
    results = {
        "never": run(still, tmp_path / "still"),
        "auto": run(shifted, tmp_path / "auto"),
        "off": run(shifted, tmp_path / "off", registration="off"),
        "wrong": run(shifted, tmp_path / "wrong", registration="-1.5,0.75"),
    }
    score = {
        name: ergas_inside(read_raster(result.output), still.truth)
        for name, result in results.items()
    }
    assert score["auto"] < 1.03 * score["never"]
    assert 1.1 * score["never"] < score["off"] < score["wrong"]
    assert "corrected." in said(results["auto"])
    assert "off" in said(results["off"])


def test_the_result_covers_the_same_pixels_whether_corrected_or_not(shifted, tmp_path):
    on, off = (run(shifted, tmp_path / how, registration=how) for how in ("auto", "off"))
    one, two = gdal.Open(on.output), gdal.Open(off.output)
    assert one.GetGeoTransform() == two.GetGeoTransform()
    assert (on.height, on.width) == (off.height, off.width) == (256, 256)
    assert one.GetRasterBand(1).GetNoDataValue() is None
    # The edge that the MS leaves is no stripe: it differs from the truth like the rest.
    error = np.abs(read_raster(on.output) - shifted.truth).mean(axis=0)
    assert error[:2].mean() < 3 * error.mean()
    assert error[:, -2:].mean() < 3 * error.mean()


def test_metadata_tell_what_was_measured_and_give_the_same_image_again(shifted, tmp_path):
    first = run(shifted, tmp_path, "first.tif")
    items = made(first)
    assert [float(part) for part in items["SHIFT_MEASURED"].split(",")] == pytest.approx(
        HIDDEN, abs=0.1
    )
    assert 0 < float(items["SHIFT_ERROR"]) < 0.2
    again = run(shifted, tmp_path, "again.tif", registration=items["REGISTRATION"])
    np.testing.assert_array_equal(read_raster(again.output), read_raster(first.output))
    assert made(again)["REGISTRATION"] == items["REGISTRATION"]
    assert made(run(shifted, tmp_path, "off.tif", registration="off"))["REGISTRATION"] == "0,0"


def test_nodata_of_the_ms_moves_with_it_and_that_of_pan_stays(tmp_path):
    rng = np.random.default_rng(0)
    pan = rng.integers(1, 900, (1, 160, 200)).astype(np.uint16)
    ms = rng.integers(1, 900, (2, 40, 50)).astype(np.uint16)
    pan[0, 100, 30] = 0
    ms[:, 10:15, 20:26] = 0
    pair = make_pair(tmp_path / "in", pan_pixels=pan, ms_pixels=ms, nodata=0)
    job = Job(pair.pan, (pair.ms,), str(tmp_path / "out.tif"), "exp", registration="4,-8", tile=64)
    fused = read_raster(pansharpen(job).output)
    expected = np.zeros((160, 200), bool)
    expected[44:64, 72:96] = expected[100, 30] = True
    np.testing.assert_array_equal(fused[0] == 0, expected)


def test_methods_learn_from_the_registered_scene(shifted, tmp_path, monkeypatch):
    method = Exp()
    monkeypatch.setattr(pipeline, "make_method", lambda job: method)
    run(shifted, tmp_path, registration="1.5,-0.75")
    for tile in method.samples:
        assert (tile.scene.rows, tile.scene.cols) == (shifted.rows, shifted.cols)


def test_the_tiling_does_not_show_in_a_registered_scene(shifted, tmp_path):
    whole = read_raster(run(shifted, tmp_path, "whole.tif", tile=256).output)
    tiled = read_raster(run(shifted, tmp_path, "tiled.tif", tile=64).output)
    assert np.abs(tiled - whole).max() < 1e-4 * np.ptp(whole)


def test_a_shift_above_one_ms_pixel_is_a_warning_in_the_log_and_a_fact(tmp_path, caplog):
    scene = make_scene(256, seed=4, shift=(-5.0, 0.0))
    with caplog.at_level(logging.INFO, logger="ksdiff_core"):
        result = run(scene, tmp_path)
    warnings = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    assert len(warnings) == 1
    assert "PAN and MS lie 1.2 MS pixels apart" in warnings[0] or "1.3 MS" in warnings[0]
    assert warnings[0] in result.facts
    assert "corrected." in said(result)


@pytest.mark.data
@pytest.mark.parametrize("shift", [(0.5, 0.0), (-0.6, 0.8), (1.2, -1.6)])
def test_real_scenes_lose_little_when_they_are_shifted_and_corrected(data_folder, shift):
    ratios = []
    entries = [e for e in read_manifest(str(data_folder / "validation")) if "npz" in e.files]
    for entry in entries[5::5]:
        scene = read_scene(entry)
        axis = Axis(4.0, 0.0, scene.pan.shape[0], scene.ms.shape[1])
        score = []
        for row, col in ((0.0, 0.0), shift):
            seen = fourier_shifted(scene.reference, -row, -col)
            ms = degrade_bands(seen, scene.nyquist_gains, axis, axis)
            tile, registration = registered(whole_scene(scene.pan, ms, scene.nyquist_gains))
            # The reference lies where its MS lies; PAN of these patches has a shift of its own.
            moved_by = [found - known for found, known in zip(registration.applied, (row, col))]
            truth = fourier_shifted(scene.reference, *moved_by)
            score.append(ergas_inside(fused_by("mtf-glp-hpm", tile), truth, 21))
        ratios.append(score[1] / score[0])
    assert np.mean(ratios) < 1.03
