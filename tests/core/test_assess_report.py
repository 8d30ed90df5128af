"""The report: what it refuses, what it says, and that it is complete or not there at all."""

from __future__ import annotations

import html.parser
import json
import math
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from pairs import Pair, fingerprint, make_pair, read_raster, texture, wkt, write_raster

from ksdiff_core import __main__
from ksdiff_core.assessment import sampling
from ksdiff_core.assessment.album import EXP, FUSED
from ksdiff_core.assessment.indices import BandIndices, FullIndices
from ksdiff_core.assessment.job import AssessmentJob
from ksdiff_core.assessment.run import Assessment
from ksdiff_core.assessment.run import assess as run
from ksdiff_core.assessment.tables import number, significant
from ksdiff_core.assessment.verdict import consistency, percent
from ksdiff_core.commands import assess
from ksdiff_core.errors import Cancelled, DeviceError, InputError, OutputError
from ksdiff_core.job import Job
from ksdiff_core.pipeline import pansharpen
from ksdiff_core.reports.files import write_texts
from ksdiff_core.sensors.table import SENSORS

X, Y = 600000.0, 4500000.0
PIXEL = (X, 10.0, 0.0, Y, 0.0, -10.0)
SIZE = (3, 96, 128)


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """PAN 96 x 128 that is a mix of smooth bands, so that results are no noise."""
    bands = texture(SIZE, 5)
    ms = bands.reshape(3, 24, 4, 32, 4).mean(axis=(2, 4)).astype(np.uint16)
    pan = bands.mean(axis=0, keepdims=True).astype(np.uint16)
    return make_pair(tmp_path / "in", ms_pixels=ms, pan_pixels=pan, names=("Blue", "Green", "Red"))


@pytest.fixture
def fused(pair: Pair) -> str:
    """A raster that KSDiff made."""
    output = str(pair.folder / "fused.tif")
    pansharpen(Job(pair.pan, (pair.ms,), output, "gsa", consistency=False))
    return output


def write(pair: Pair, pixels: np.ndarray, transform: tuple = PIXEL, **more: object) -> str:
    return write_raster(pair.folder / "other.tif", pixels.astype(np.uint16), transform, **more)


def made(pair: Pair, raster: str, tmp_path: Path, **more: object) -> tuple[Assessment, dict, str]:
    """The result, the numbers and the page."""
    names = {"html": str(tmp_path / "r.html"), "json": str(tmp_path / "r.json")}
    found = run(AssessmentJob(raster, pair.pan, (pair.ms,), overwrite=True, **names, **more))
    return found, json.loads(Path(names["json"]).read_text()), Path(names["html"]).read_text()


def flat(**changes: float) -> FullIndices:
    """Indices of an image with one band."""
    band = BandIndices(0.1, 0.1, 1.0, 0.01, changes.pop("mean_shift", 0.0))
    values = {"d_lambda": 0.1, "d_lambda_k": 0.1, "d_s": 0.1, "qnr": 0.8, "hqnr": 0.8}
    values |= {"d_rho": 0.1, "reprojection": 0.01, "reprojection_ergas": 1.0}
    return FullIndices(**{**values, **changes}, bands=(band,))


def test_a_raster_of_ours_is_reported_in_full(pair, fused, tmp_path):
    before = fingerprint(pair.folder)
    found, numbers, page = made(pair, fused, tmp_path)
    assert fingerprint(pair.folder) == before
    assert sorted(os.listdir(tmp_path)) == ["in", "r.html", "r.json"]
    assert numbers["scene"]["grid"] == "identical"
    assert numbers["complete"]
    assert set(numbers["full_resolution"]) == {FUSED, EXP, found.best}
    assert found.full["hqnr"] == numbers["full_resolution"][FUSED]["hqnr"]
    # GSA is judged as the raster's method, and the raster is what GSA makes.
    assert numbers["classical_hqnr"]["gsa"] == pytest.approx(found.full["hqnr"], abs=1e-12)
    assert numbers["reduced_resolution"]["method"] == "gsa"
    assert next(iter(numbers["reduced_resolution"]["rows"])) == "gsa"
    assert found.basis == "reduced"
    assert found.quality["sam"] == numbers["reduced_resolution"]["rows"]["gsa"]["sam"]
    assert numbers["settings"]["block_px"] == 32
    assert len(numbers["figures"]["spectra"]) >= 2
    for words in ("exactly the grid of the PAN", "GSA", "At reduced resolution", "Nyquist gains"):
        assert words in page


def test_an_ms_in_another_system_is_warped_as_in_a_fusion(pair, fused, tmp_path):
    other = str(tmp_path / "degrees.tif")
    gdal.Warp(other, pair.ms, dstSRS="EPSG:4326", resampleAlg="cubic").FlushCache()
    found, numbers, _ = made(replace(pair, ms=other), fused, tmp_path)
    assert numbers["scene"]["grid"] == "identical"
    assert 0 < found.full["hqnr"] <= 1


def test_the_true_image_is_perfect_against_itself(pair, tmp_path):
    truth = write(pair, texture(SIZE, 5))
    found, numbers, page = made(pair, truth, tmp_path, reference=truth, uncertainty=truth)
    assert found.basis == "reference"
    assert found.quality["ergas"] == 0.0
    assert found.quality["sam"] == pytest.approx(0.0, abs=1e-4)
    assert found.quality["q2n"] == pytest.approx(1.0, abs=1e-6)
    assert found.quality["scc"] == pytest.approx(1.0)
    assert numbers["reference"][EXP]["ergas"] > 1.0
    assert [band["bias"] for band in numbers["reference"][FUSED]["bands"]] == [0.0, 0.0, 0.0]
    assert numbers["uncertainty"]["within_one"] == 1.0
    assert numbers["reduced_resolution"]["method"] == ""
    assert "Against the reference" in page


def test_a_foreign_raster_cannot_be_judged_at_reduced_resolution_and_the_page_says_so(
    pair, tmp_path
):
    foreign = write(pair, texture(SIZE, 5))
    found, numbers, page = made(pair, foreign, tmp_path)
    assert (found.basis, dict(found.quality)) == ("", {})
    assert numbers["reduced_resolution"]["rows"] == {}
    assert "cannot be judged at reduced resolution" in page
    assert "made elsewhere" in page
    named = made(pair, foreign, tmp_path, method="brovey")
    assert named[0].basis == "reduced"
    assert "named by the user" in named[2]


def test_the_seed_and_the_steps_of_the_raster_are_those_that_are_judged(
    pair, fused, tmp_path, monkeypatch
):
    from ksdiff_core.assessment import method
    from ksdiff_core.methods.baselines import make_baseline

    file = gdal.Open(fused, gdal.GA_Update)
    items = {"METHOD": "ksdiff", "SEED": "7", "STEPS": "3", "WEIGHTS": "old 1"}
    file.SetMetadata(items, "KSDIFF")
    del file
    asked = []

    def make(job: Job):
        asked.append((job.method, job.seed, job.steps))
        return make_baseline("exp" if job.method == "ksdiff" else job.method)

    monkeypatch.setattr(method, "make_method", make)
    assert made(pair, fused, tmp_path)[1]["reduced_resolution"]["method"] == "ksdiff"
    assert asked[0] == ("ksdiff", 7, 3)


def test_a_method_that_cannot_run_is_a_note_unless_it_was_asked_for(
    pair, fused, tmp_path, monkeypatch
):
    from ksdiff_core.assessment import method

    def refuse(job: Job):
        raise DeviceError("PyTorch cannot be used: none.", "Install it.")

    monkeypatch.setattr(method, "make_method", refuse)
    found, _, page = made(pair, fused, tmp_path)
    assert found.basis == ""
    assert "PyTorch cannot be used: none. Install it." in page
    with pytest.raises(DeviceError, match="PyTorch cannot be used"):
        made(pair, fused, tmp_path, method="gsa")


@pytest.mark.parametrize(
    ("rows", "cols", "move", "grid"),
    [
        ((8, 88), (12, 120), (0.0, 0.0), "part"),
        ((0, 96), (0, 128), (0.25, -0.5), "shifted"),
        ((-16, 96), (-8, 128), (0.0, 0.0), "larger"),
    ],
)
def test_rasters_on_another_part_of_the_grid_are_placed_by_their_coordinates(
    pair, tmp_path, rows, cols, move, grid
):
    # The same pixels at the same place, cut, moved by a fraction, or with a margin.
    pixels = np.pad(texture(SIZE, 5), ((0, 0), (16, 0), (8, 0)), mode="edge")
    part = pixels[:, rows[0] + 16 : rows[1] + 16, cols[0] + 8 : cols[1] + 8]
    x, y = X + 10 * (cols[0] + move[1]), Y - 10 * (rows[0] + move[0])
    raster = write(pair, part, (x, 10.0, 0.0, y, 0.0, -10.0))
    found, numbers, _ = made(pair, raster, tmp_path)
    assert numbers["scene"]["grid"] == grid
    assert numbers["scene"]["shift"] == list(move)
    area = numbers["scene"]["area"]
    expected = (max(rows[0], 0), max(cols[0], 0))
    assert (area["row"], area["col"]) == expected
    assert ("off the PAN" in " ".join(found.warnings)) == (grid == "shifted")
    if grid != "shifted":
        whole = made(pair, write(pair, texture(SIZE, 5)), tmp_path)[0].full["reprojection"]
        assert found.full["reprojection"] == pytest.approx(whole, rel=0.05)


@pytest.mark.parametrize(
    ("shape", "transform", "crs", "message"),
    [
        ((3, 48, 64), (X, 20.0, 0.0, Y, 0.0, -20.0), None, "does not have the pixels of the PAN"),
        ((3, 96, 128), (X, 10.1, 0.0, Y, 0.0, -10.1), None, "drift"),
        ((3, 96, 128), PIXEL, wkt(32636), "coordinate reference system"),
        ((2, 96, 128), PIXEL, None, "has 2 bands, the MS 3"),
        ((3, 96, 128), (X + 9000, 10.0, 0.0, Y, 0.0, -10.0), None, "outside the area"),
    ],
)
def test_rasters_that_do_not_belong_to_the_scene_are_refused(
    pair, tmp_path, shape, transform, crs, message
):
    raster = write(pair, texture(shape, 5), transform, crs=crs)
    job = AssessmentJob(raster, pair.pan, (pair.ms,), html=str(tmp_path / "r.html"))
    with pytest.raises(InputError, match=message) as caught:
        run(job)
    assert caught.value.hint
    assert sorted(os.listdir(tmp_path)) == ["in"]


def test_references_and_uncertainties_need_fitting_bands(pair, fused, tmp_path):
    one = write(pair, texture((1, 96, 128), 5))
    names = {"html": str(tmp_path / "r.html")}
    with pytest.raises(InputError, match="reference has 1 bands"):
        run(AssessmentJob(fused, pair.pan, (pair.ms,), reference=one, **names))
    two = write(pair, texture((2, 96, 128), 5))
    with pytest.raises(InputError, match="expected 1 or 3"):
        run(AssessmentJob(fused, pair.pan, (pair.ms,), uncertainty=two, **names))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda bands: bands[::-1], "resembles Red of the MS more than Blue"),
        (lambda bands: bands / 8, "another scale"),
    ],
)
def test_bands_in_another_order_or_of_another_scale_are_noticed(pair, tmp_path, change, words):
    raster = write(pair, change(texture(SIZE, 5)))
    found, _, page = made(pair, raster, tmp_path)
    assert any(words in warning for warning in found.warnings)
    assert words in page
    right = made(pair, write(pair, texture(SIZE, 5)), tmp_path)[0]
    assert not any(words in warning for warning in right.warnings)


def test_an_unsharpened_raster_and_nodata_are_noticed(pair, tmp_path):
    output = str(pair.folder / "exp.tif")
    pansharpen(Job(pair.pan, (pair.ms,), output, "exp"))
    found, _, _ = made(pair, output, tmp_path)
    assert any("is it sharpened?" in warning for warning in found.warnings)
    pixels = texture(SIZE, 5)
    pixels[:, :24] = 0
    found, numbers, _ = made(pair, write(pair, pixels, nodata=0), tmp_path)
    assert numbers["missing"] == pytest.approx(0.25)
    assert any("25 % of the pixels" in warning for warning in found.warnings)


def test_a_raster_without_a_valid_pixel_is_refused(pair, tmp_path):
    raster = write(pair, np.zeros(SIZE), nodata=0)
    with pytest.raises(InputError, match="no valid pixel"):
        made(pair, raster, tmp_path)


def test_the_sensor_decides_the_gains_and_what_pan_sees(pair, fused, tmp_path):
    found, numbers, _ = made(pair, fused, tmp_path, sensor="quickbird")
    assert numbers["settings"]["nyquist_gains"] == [
        band.nyquist_gain for band in SENSORS["quickbird"].bands[:3]
    ]
    assert not any("sensor is unknown" in warning for warning in found.warnings)
    found, _, _ = made(pair, fused, tmp_path)
    assert any("sensor is unknown" in warning for warning in found.warnings)


@pytest.mark.parametrize(
    ("changes", "exp", "word"),
    [
        ({"reprojection": 0.019}, 0.001, "good"),
        ({"reprojection": 0.08}, 0.081, "good"),
        ({"reprojection": 0.03}, 0.01, "moderate"),
        ({"reprojection": 0.15}, 0.08, "moderate"),
        ({"reprojection": 0.17}, 0.08, "poor"),
        ({"reprojection": 0.01, "mean_shift": -0.011}, 0.01, "moderate"),
        ({"reprojection": 0.01, "mean_shift": 0.06}, 0.01, "poor"),
        ({"reprojection": math.nan}, 0.01, "unknown"),
    ],
)
def test_words_for_the_consistency_follow_the_stated_thresholds(changes, exp, word):
    assert consistency(flat(**changes), flat(reprojection=exp)) == word


def test_numbers_are_written_for_people():
    assert percent(0.01234) == "1.2 %"
    assert percent(0.00001) == "< 0.01 %"
    assert percent(0.0) == "0 %"
    assert number(-0.00001, 3) == "0.000"
    assert number(-1.5, 1) == "−1.5"
    assert number(math.nan, 3) == "–"
    assert [significant(v) for v in (1234.5, 123.45, 1.2345, 0.0123)] == [
        "1234", "123.5", "1.23", "0.0123",
    ]  # fmt: skip


class Page(html.parser.HTMLParser):
    """Checks that elements are closed in order, and collects what the page would load."""

    VOID = ("meta", "img", "br", "path", "rect", "circle", "image", "!doctype")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.loaded: list[str] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.loaded += [v for k, v in attrs if k in ("src", "href")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.loaded += [v for k, v in attrs if k in ("src", "href")]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def test_the_page_stands_alone_and_is_well_formed(pair, fused, tmp_path):
    text = made(pair, fused, tmp_path, uncertainty=fused)[2]
    page = Page()
    page.feed(text)
    assert page.open == []
    assert len(page.loaded) >= 6
    assert all(item.startswith("data:image/png;base64,") for item in page.loaded)
    assert "prefers-color-scheme:dark" in text
    assert "@media print" in text
    assert "nan" not in page.text.lower().replace("nanometre", "")


def test_names_of_files_and_bands_cannot_become_markup(pair, tmp_path):
    raster = str(pair.folder / "a<b>&'.tif")
    pixels = texture(SIZE, 5).astype(np.uint16)
    write_raster(Path(raster), pixels, PIXEL)
    names = ("<i>x", "&amp;", "y")
    write_raster(Path(pair.ms), read_raster(pair.ms), (X, 40.0, 0.0, Y, 0.0, -40.0), names=names)
    text = made(pair, raster, tmp_path)[2]
    page = Page()
    page.feed(text)
    assert page.open == []
    assert "<i>x" not in text
    assert "a<b>&'.tif" in page.text
    assert "<i>x" in page.text


def test_no_number_of_the_json_is_not_a_number(pair, tmp_path):
    # A single band has no pairs, a constant one no correlation.
    flat_pair = make_pair(
        tmp_path / "flat", (1, 16, 16), ms_pixels=np.full((1, 16, 16), 500, np.uint16)
    )
    raster = write_raster(flat_pair.folder / "f.tif", np.full((1, 64, 64), 500, np.uint16), PIXEL)
    _, numbers, page = made(flat_pair, raster, tmp_path)
    assert numbers["full_resolution"][FUSED]["reprojection"] == pytest.approx(0, abs=1e-6)
    assert numbers["correlation_with_ms"] == [[None]]
    assert numbers["full_resolution"][FUSED]["d_rho"] is None
    assert "Band by band" in page


def test_a_scene_too_small_to_be_degraded_is_a_note(tmp_path):
    pair = make_pair(tmp_path / "small", (3, 12, 12))
    raster = write_raster(pair.folder / "f.tif", texture((3, 48, 48), 5).astype(np.uint16), PIXEL)
    found, _, page = made(pair, raster, tmp_path, method="gsa")
    assert found.basis == ""
    assert "The scene is too small: PAN covers 12 MS pixels" in page


def test_progress_never_goes_back_and_ends_at_the_total(pair, fused, tmp_path):
    seen = []
    job = AssessmentJob(fused, pair.pan, (pair.ms,), html=str(tmp_path / "r.html"))
    run(job, lambda done, total, text: seen.append((done, total, text)))
    done = [item[0] for item in seen]
    assert done == sorted(done)
    assert seen[-1][0] == seen[-1][1]
    assert {total for _, total, _ in seen} == {seen[0][1]}
    assert all(text for _, _, text in seen)


def test_cancelling_at_any_moment_leaves_nothing(pair, fused, tmp_path):
    (tmp_path / "r.html").write_text("old")
    job = AssessmentJob(fused, pair.pan, (pair.ms,), html=str(tmp_path / "r.html"), overwrite=True)
    calls = 0

    def count() -> bool:
        nonlocal calls
        calls += 1
        return False

    run(job, cancelled=count)
    (tmp_path / "r.html").write_text("old")
    for stop_at in {1, calls // 3, 2 * calls // 3, calls}:
        left = stop_at

        def stop() -> bool:
            nonlocal left
            left -= 1
            return left <= 0

        with pytest.raises(Cancelled):
            run(job, cancelled=stop)
        assert sorted(os.listdir(tmp_path)) == ["in", "r.html"]
        assert (tmp_path / "r.html").read_text() == "old"


def test_outputs_are_refused_before_a_pixel_is_read(pair, fused, tmp_path):
    job = AssessmentJob(fused, pair.pan, (pair.ms,), html=str(tmp_path / "r.html"))
    (tmp_path / "r.html").write_text("old")
    for bad, message in (
        (job, "exists already"),
        (replace(job, html=str(tmp_path / "r.pdf")), "does not end in .html"),
        (replace(job, html="", json=str(tmp_path / "r.html")), "does not end in .json"),
        (replace(job, html=str(tmp_path / "none" / "r.html")), "does not exist"),
    ):
        with pytest.raises(OutputError, match=message):
            run(bad)
    with pytest.raises(InputError, match="needs a fused raster and an output"):
        run(replace(job, html=""))
    with pytest.raises(InputError, match="method is 'magic'"):
        run(replace(job, method="magic"))


def test_a_text_that_cannot_be_completed_changes_no_file(tmp_path, monkeypatch):
    old = tmp_path / "a.html"
    old.write_text("old")

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="No space left on device"):
        write_texts({str(old): "new", str(tmp_path / "b.json"): "{}"})
    assert os.listdir(tmp_path) == ["a.html"]
    assert old.read_text() == "old"


def test_the_page_says_that_a_large_raster_was_sampled(pair, fused, tmp_path, monkeypatch):
    monkeypatch.setattr(sampling, "SAMPLE_PX", 32)
    monkeypatch.setattr(sampling, "SAMPLES", 4)
    _, numbers, page = made(pair, fused, tmp_path)
    assert len(numbers["windows"]) == 4
    assert "4 windows spread over it were read, 33 % of it" in page


def test_every_field_of_a_request_is_an_option():
    line = (
        "--fused f --pan p --pan-band 2 --ms a b --bands 3 1 --html h --json j --overwrite"
        " --reference r --uncertainty u --method gsa --sensor s --weights w --device cpu"
    )
    assert assess.job_from(assess.parser().parse_args(line.split())) == AssessmentJob(
        fused="f", pan="p", ms=("a", "b"), html="h", json="j", reference="r", uncertainty="u",
        method="gsa", pan_band=2, ms_bands=(3, 1), sensor="s", weights="w", device="cpu",
        overwrite=True,
    )  # fmt: skip
    least = assess.parser().parse_args(["--fused", "f", "--pan", "p", "--ms", "m"])
    assert assess.job_from(least) == AssessmentJob("f", "p", ("m",))


def test_the_command_prints_the_verdict_and_keeps_warnings_off_stderr(
    pair, fused, tmp_path, capsys
):
    page = tmp_path / "r.html"
    argv = ["assess", "--fused", fused, "--pan", pair.pan, "--ms", pair.ms, "--html", str(page)]
    assert __main__.main(argv) == 0
    out, err = capsys.readouterr()
    assert "Radiometric consistency is" in out
    assert "Note: The sensor is unknown" in out
    assert "sensor is unknown" not in err
    assert f"Wrote {page} in" in out
    assert "100 %" in err
    assert __main__.main(argv) == 1
    assert "exists already" in capsys.readouterr().err


def test_a_report_needs_no_torch():
    script = (
        "import sys; sys.modules['torch'] = None; "
        "import ksdiff_core.assessment.run, ksdiff_core.commands.assess; "
        "sys.exit('qgis' in sys.modules)"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", script], cwd=root, check=False)
    assert done.returncode == 0
