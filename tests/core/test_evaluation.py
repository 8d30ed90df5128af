"""The evaluation command: what is scored, on which pixels, and what is made of the numbers."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pairs import write_raster

dataset = pytest.importorskip("ksdiff_core.evaluation.dataset")

from ksdiff_core.commands import evaluate  # noqa: E402
from ksdiff_core.errors import InputError, OutputError  # noqa: E402
from ksdiff_core.evaluation.scores import (  # noqa: E402
    Fusion,
    ReducedScores,
    Row,
    SceneScores,
    average,
    best_classical,
    best_of,
    border_px,
    evaluate_scene,
    over,
    ratios_to_best,
)
from ksdiff_core.evaluation.tables import all_tables, summary  # noqa: E402
from ksdiff_core.methods.baselines import make_baseline  # noqa: E402
from ksdiff_core.quality import metrics  # noqa: E402
from ksdiff_core.tiling import Method, Tile, whole_scene  # noqa: E402

CLASSICAL = ["exp", "gsa"]


class Oracle:
    """A method that knows the truth."""

    halo, align = 0, 1

    def __init__(self, truth: np.ndarray) -> None:
        self.truth = truth

    def fit(self, samples: object, cancelled: object = None) -> None: ...

    def fuse(self, tile: Tile, cancelled: object = None) -> np.ndarray:
        return self.truth


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pair at full resolution and two triplets, one manifest."""
    rng = np.random.default_rng(0)
    truth = np.kron(rng.uniform(200, 1000, (3, 2, 32, 32)), np.ones((4, 4)))
    truth += rng.uniform(0, 200, truth.shape)
    pan = truth.mean(axis=1)
    ms = truth.reshape(3, 2, 32, 4, 32, 4).mean(axis=(3, 5))
    write_raster(tmp_path / "p.tif", pan[:1].astype(np.uint16), (0, 1, 0, 0, 0, -1))
    write_raster(tmp_path / "m.tif", ms[0].astype(np.uint16), (0, 4, 0, 0, 0, -4))
    np.savez(tmp_path / "t.npz", pan=pan[1:], ms=ms[1:], gt=truth[1:])
    common = {"sensor": "test", "ratio": 4, "bands": ["red", "nir"], "valid_bits": 11}
    files = {"pan": {"path": "p.tif"}, "ms": {"path": "m.tif"}}
    entries = [
        {"name": "pair", "kind": "pair_fr", "files": files, **common},
        {
            "name": "trip",
            "kind": "triplet_rr",
            "files": {"npz": {"path": "t.npz"}},
            "count": 2,
            **common,
        },
    ]
    (tmp_path / "manifest.json").write_text(json.dumps({"entries": entries}))
    return tmp_path


def scenes_of(folder: Path) -> list:
    return [dataset.read_scene(entry) for entry in dataset.read_manifest(str(folder))]


def test_a_triplet_is_scored_against_its_reference_inside_the_border(folder: Path) -> None:
    scene = scenes_of(folder)[1]
    result = evaluate_scene(scene, [Row("gsa", lambda _: make_baseline("gsa"))])
    tile = whole_scene(scene.pan, scene.ms, scene.nyquist_gains)
    method = make_baseline("gsa")
    method.fit([tile])
    inside = np.s_[:, 16:-16, 16:-16]
    fused, reference = method.fuse(tile)[inside], scene.reference[inside]
    scores = result.reduced["gsa"]
    assert result.border_px == 16
    assert scores.sam == pytest.approx(metrics.sam(fused, reference))
    assert scores.ergas == pytest.approx(metrics.ergas(fused, reference, 4))
    assert scores.q2n == pytest.approx(metrics.q2n(fused, reference))
    assert scores.scc == pytest.approx(metrics.scc(fused, reference))
    again = metrics.reprojection_error(method.fuse(tile), scene.ms, tile.scene)
    assert scores.reprojection_rmse == pytest.approx(again.relative_rmse)
    assert result.full == {}


def test_every_fused_image_is_shown_with_what_it_was_made_of(folder: Path) -> None:
    scene = scenes_of(folder)[0]
    seen: list[Fusion] = []
    rows = [Row(name, lambda _, n=name: make_baseline(n)) for name in CLASSICAL]
    scores = evaluate_scene(scene, rows, watch=seen.append)
    assert [(f.label, f.reference is None) for f in seen] == [
        ("exp", False),
        ("exp", True),
        ("gsa", False),
        ("gsa", True),
    ]
    np.testing.assert_array_equal(seen[0].reference, scene.ms)
    np.testing.assert_array_equal(seen[1].tile.pan, scene.pan)
    for fusion in seen:
        if fusion.label == "exp":
            np.testing.assert_allclose(fusion.image, fusion.tile.ms_up, rtol=1e-5)
        if fusion.reference is not None:
            b = fusion.border_px
            inside = np.s_[:, b:-b, b:-b]
            value = metrics.ergas(fusion.image[inside], fusion.reference[inside], 4)
            assert scores.reduced[fusion.label].ergas == pytest.approx(value)


def test_a_method_that_writes_into_its_tile_spoils_no_other_row(folder: Path) -> None:
    class Vandal(Oracle):
        def fuse(self, tile: Tile, cancelled: object = None) -> np.ndarray:
            out = tile.ms_up.copy()
            tile.ms_up[:] = 0.0
            return out

    scene = scenes_of(folder)[0]
    exp = Row("exp", lambda _: make_baseline("exp"))
    alone = evaluate_scene(scene, [exp])
    after = evaluate_scene(scene, [Row("vandal", lambda _: Vandal(scene.ms)), exp])
    assert after.reduced["exp"].ergas == alone.reduced["exp"].ergas
    assert after.full["exp"].hqnr == alone.full["exp"].hqnr


def test_facts_of_a_scene_are_those_it_was_degraded_with(folder: Path) -> None:
    scene = scenes_of(folder)[0]
    facts = evaluate_scene(scene, []).facts
    assert facts.pan_size == (128, 128)
    assert facts.bands == ("red", "nir")
    assert facts.nyquist_gains == scene.nyquist_gains
    assert (facts.sensor, facts.ratio, facts.bits) == ("test", 4.0, 11)


def test_a_pair_is_also_scored_at_full_resolution(folder: Path) -> None:
    scene = scenes_of(folder)[0]
    rows = [Row("exp", lambda _: make_baseline("exp"))]
    full = evaluate_scene(scene, rows).full["exp"]
    assert full.hqnr == pytest.approx((1 - full.d_lambda_k) * (1 - full.d_s))
    tile = whole_scene(scene.pan, scene.ms, scene.nyquist_gains)
    again = metrics.reprojection_error(tile.ms_up, scene.ms, tile.scene)
    assert full.reprojection_ergas == pytest.approx(again.ergas)
    assert full.d_rho == pytest.approx(metrics.d_rho(tile.ms_up, scene.pan, 4))


def test_the_truth_gets_perfect_scores(folder: Path) -> None:
    scene = scenes_of(folder)[2]
    scores = evaluate_scene(scene, [Row("truth", lambda s: Oracle(s.reference))]).reduced["truth"]
    assert scores.sam == pytest.approx(0.0, abs=1e-4)
    assert scores.ergas == 0.0
    assert scores.q2n == pytest.approx(1.0)
    assert scores.scc == pytest.approx(1.0)


def test_a_scene_without_pan_is_refused(folder: Path) -> None:
    scene = replace(scenes_of(folder)[0], pan=None)
    with pytest.raises(ValueError, match="scene with PAN"):
        evaluate_scene(scene, [])


def test_the_border_is_21_pixels_and_at_most_an_eighth_of_the_scene() -> None:
    assert border_px((256, 512)) == 21
    assert border_px((168, 500)) == 21
    assert border_px((64, 64)) == 8


def scores(ergas: float, sam: float = 1.0) -> ReducedScores:
    return ReducedScores(sam, ergas, 0.9, 0.9, 0.005, 0.1)


def never_made(_scene: object) -> Method:
    raise AssertionError("no method is needed here")


ROWS = [Row("a", never_made, True), Row("b", never_made, True), Row("k", never_made)]
SCENES = [
    SceneScores("s1", "one", 21, {"a": scores(2.0), "b": scores(1.0), "k": scores(0.5)}, {}),
    SceneScores("s2", "two", 21, {"a": scores(2.0), "b": scores(4.0), "k": scores(3.0)}, {}),
    SceneScores("s3", "two", 21, {"a": scores(2.0), "b": scores(4.0), "k": scores(1.0)}, {}),
]


def test_the_best_classical_method_is_found_scene_by_scene() -> None:
    assert best_classical(SCENES[0], ROWS, "ergas") == ("b", 1.0)
    assert best_classical(SCENES[1], ROWS, "ergas") == ("a", 2.0)
    assert ratios_to_best(SCENES, ROWS, "k", "ergas") == [0.5, 1.5, 0.5]


def test_the_best_is_the_lowest_of_errors_the_highest_of_qualities_and_never_nan() -> None:
    values = {"a": 0.4, "b": float("nan"), "c": 0.2, "d": 0.2}
    assert best_of(values, "ergas") == ("c", 0.2)
    assert best_of(values, "hqnr") == ("a", 0.4)
    assert best_of({"b": float("nan")}, "ergas")[0] == ""
    assert best_of({}, "ergas")[0] == ""


def test_a_ratio_to_a_perfect_rival_is_one_or_infinite() -> None:
    assert over(3.0, 2.0) == 1.5
    assert over(0.0, 0.0) == 1.0
    assert over(1.0, 0.0) == float("inf")


def test_means_weigh_groups_equally() -> None:
    document = summary(SCENES, ROWS, [])
    assert document["reduced"]["two"]["k"]["ergas"] == 2.0
    assert document["reduced"]["mean of groups"]["k"]["ergas"] == 1.25
    assert document["ratio_to_best_classical"]["ergas"]["k"] == {"one": 0.5, "two": 1.0}
    assert average([scores(1.0), scores(3.0)])["ergas"] == 2.0


def test_tables_name_scene_counts_border_notes_and_ratios() -> None:
    text = "\n".join(all_tables(SCENES, ROWS, ["gdal-brovey left out: reason."]))
    assert "21 px" in text
    assert "two (2 scenes)" in text
    assert "gdal-brovey left out: reason." in text
    assert "0.750 / 1.000" in text


def test_scene_tables_star_the_best_method_of_every_scene() -> None:
    tables = all_tables(SCENES, ROWS, [])
    ergas = next(t for t in tables if t.startswith("ERGAS at reduced resolution, per scene"))
    lines = {line.split()[0]: line.split()[1:] for line in ergas.splitlines()[2:]}
    assert lines == {
        "s1": ["2.000", "1.000", "0.500*"],
        "s2": ["2.000*", "4.000", "3.000"],
        "s3": ["2.000", "4.000", "1.000*"],
    }


def test_the_command_prints_tables_and_writes_all_numbers(
    folder: Path, capsys: pytest.CaptureFixture
) -> None:
    out, page = folder / "new" / "out.json", folder / "out.html"
    code = evaluate.main(
        [str(folder), "--methods", *CLASSICAL, "--json", str(out), "--html", str(page)],
        variants=[Row("exp again", lambda _: make_baseline("exp"))],
    )
    assert code == 0
    text = capsys.readouterr().out
    for words in ("trip (2 scenes)", "Full resolution", "exp again", "4, 16 px"):
        assert words in text
    document = json.loads(out.read_text())
    assert len(document["scenes"]) == 3
    ergas = [s["reduced"]["exp"]["ergas"] for s in document["scenes"] if s["group"] == "trip"]
    assert document["reduced"]["trip"]["exp"]["ergas"] == pytest.approx(np.mean(ergas))
    assert document["reduced"]["trip"]["exp again"]["ergas"] == pytest.approx(np.mean(ergas))
    assert document["targets"]["subject"] == "exp again"
    assert set(document["targets"]["ergas_ratio"]) == {"mean", "worst", "worst_scene"}
    assert "Targets of exp again" in text
    assert page.read_text().startswith("<!doctype html>")


def test_a_folder_for_the_results_that_cannot_be_made_is_an_error_before_the_work(
    folder: Path,
) -> None:
    (folder / "file").write_text("")
    with pytest.raises(OutputError, match="could not be created"):
        evaluate.main(["/nowhere", "--json", str(folder / "file" / "out.json")])


def test_scenes_can_be_chosen_and_a_wrong_choice_is_an_error(
    folder: Path, capsys: pytest.CaptureFixture
) -> None:
    evaluate.main([str(folder), "--methods", "exp", "--scenes", "trip"])
    assert "pair\n" not in capsys.readouterr().out
    with pytest.raises(InputError, match="no scene with PAN"):
        evaluate.main([str(folder), "--methods", "exp", "--scenes", "nothing"])


def test_without_programs_of_others_their_rows_are_left_out_with_a_note(
    folder: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(folder))
    evaluate.main([str(folder), "--methods", "exp", "gdal-brovey", "otb-rcs", "--scenes", "trip"])
    text = capsys.readouterr().out
    assert "gdal-brovey left out: gdal_pansharpen.py was not found." in text
    assert "otb-rcs left out: otbcli_BundleToPerfectSensor was not found." in text


def test_without_torch_ksdiff_is_left_out_with_a_note(
    folder: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    evaluate.main([str(folder), "--methods", "exp", "ksdiff", "--scenes", "trip"])
    assert "ksdiff left out: PyTorch cannot be used" in capsys.readouterr().out


def test_a_scene_too_small_to_be_degraded_is_named(folder: Path) -> None:
    pair = next(scene for scene in scenes_of(folder) if scene.kind == "pair_fr")
    small = replace(pair, pan=pair.pan[:16, :16], ms=pair.ms[:, :4, :4])
    with pytest.raises(InputError, match=r"pair cannot be degraded: PAN covers 4 MS pixels"):
        evaluate_scene(small, [])


def test_numbers_that_do_not_exist_are_null_in_the_json_of_a_flat_scene(
    folder: Path, tmp_path: Path
) -> None:
    for name in ("p.tif", "m.tif"):
        values = np.full((1, 128, 128) if name == "p.tif" else (2, 32, 32), 500, np.uint16)
        pixel = 1 if name == "p.tif" else 4
        write_raster(folder / name, values, (0, pixel, 0, 0, 0, -pixel))
    made = tmp_path / "e.json"
    call = [str(folder), "--methods", "exp", "--scenes", "pair", "--json", str(made)]
    assert evaluate.main(call) == 0

    def refuse(name: str) -> None:
        raise AssertionError(f"{name} is no JSON")

    document = json.loads(made.read_text("utf-8"), parse_constant=refuse)
    assert document["scenes"][0]["full"]["exp"]["d_rho"] is None
