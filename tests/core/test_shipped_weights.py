"""The weights that ship: what they say of themselves, and that the prior is alive in them."""

from __future__ import annotations

import json
from functools import partial

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from ksdiff_core.evaluation.ablation import PLAIN_WEIGHTS, ablation_rows  # noqa: E402
from ksdiff_core.evaluation.dataset import read_manifest, read_scene  # noqa: E402
from ksdiff_core.evaluation.scores import Row, reduced_pair  # noqa: E402
from ksdiff_core.methods.baselines import BASELINES, make_baseline  # noqa: E402
from ksdiff_core.methods.consistency import Consistent  # noqa: E402
from ksdiff_core.methods.model import load_method  # noqa: E402
from ksdiff_core.quality.metrics import ergas  # noqa: E402
from ksdiff_core.synthetic import make_scene  # noqa: E402
from ksdiff_core.tiling import whole_scene  # noqa: E402
from ksdiff_core.weights.file import FOLDER, default_path, read_header  # noqa: E402

BORDER = 8
ABLATED = ("no prior", "no correction")


@pytest.fixture(scope="module")
def simulated():
    """A simulated scene as a tile, and its truth (C, H, W)."""
    scene = make_scene(256, seed=3)
    tile = whole_scene(scene.pan, scene.ms, [0.3] * len(scene.ms))
    return tile, scene.truth.astype(np.float32)


def fused(method, tile):
    method.fit([tile])
    return method.fuse(tile)


def inner(image):
    return image[:, BORDER:-BORDER, BORDER:-BORDER]


def test_all_weights_together_stay_under_twelve_megabytes():
    assert sum(path.stat().st_size for path in FOLDER.glob("*.safetensors")) < 12e6


@pytest.mark.parametrize(
    "path",
    [default_path(), FOLDER / "ksdiff-fast.safetensors", PLAIN_WEIGHTS],
    ids=lambda p: p.name,
)
def test_the_header_states_data_licences_bands_and_ratios(path):
    header = read_header(path)
    sensors = {entry["sensor"]: entry["licence"] for entry in header["training_data"]}
    assert {"Landsat 7 ETM+", "Landsat 8 OLI"} <= set(sensors)
    assert all(sensors.values())
    assert header["trained_for"]["ratios"] == [2, 3, 4, 5, 6]
    assert header["trained_for"]["bands"] == [1, 8]
    assert header["licence"] == "GPL-2.0-or-later"


def test_the_parts_were_compared_with_equal_training():
    """The shipped plain network has learned for less time than KSDiff; the arms of the card have not."""
    record = json.loads((FOLDER / "arms.json").read_text("utf-8"))
    assert record["steps"]["images"] == record["steps"]["first"] + record["steps"]["joint"]
    assert {"full", "plain network", "kernels from features alone"} <= set(record["arms"])
    card = (FOLDER / "MODEL_CARD.md").read_text("utf-8")
    for label, row in record["arms"].items():
        numbers = [f"{row['validation'][key]:.3f}" for key in row["validation"]]
        assert any(
            line.startswith(f"| {label} |") and all(n in line for n in numbers)
            for line in card.splitlines()
        )
    assert "no equal comparison" in card


def test_the_sampled_latent_is_nearer_to_the_true_one_than_the_mean_of_all():
    last = read_header(default_path())["training"]
    # What an exchanged latent costs is in the model card; it is far too little to be promised here.
    assert {"own", "shuffled", "mean"} <= set(last["watch"])
    # The last trainings had the prior that one before them had made.
    made = last
    while made["frozen_prior"]:
        made = made["started_from"]
    assert made["watch"]["roll_out"] < 0.9 * made["watch"]["mean_latent"]


def test_sampling_steps_change_the_result_a_little(simulated):
    tile, truth = simulated
    results = [inner(fused(load_method("", "cpu", 0, steps), tile)) for steps in (1, 2, 4, 8, 25)]
    error = np.abs(results[0] - inner(truth)).mean()
    for other in results[1:]:
        assert 0 < np.abs(other - results[0]).mean() < 0.5 * error


def test_the_spread_over_seeds_is_smaller_than_the_error_but_not_zero(simulated):
    tile, truth = simulated
    results = np.stack([inner(fused(load_method("", "cpu", seed, 1), tile)) for seed in range(8)])
    error = np.abs(results[0] - inner(truth)).mean()
    spread = results.std(0).mean()
    assert 1e-6 * error < spread < 0.5 * error


def test_a_simulated_scene_comes_closer_to_its_truth_than_by_interpolation(simulated):
    tile, truth = simulated
    result = fused(load_method(), tile)
    assert ergas(inner(result), inner(truth), 4) < 0.75 * ergas(inner(tile.ms_up), inner(truth), 4)


@pytest.mark.data
class TestOnValidationScenes:
    """Wald's protocol on real pairs; no weights were trained on them."""

    @pytest.fixture(scope="class")
    def scores(self, data_folder):
        """ERGAS by row and scene."""
        folder = str(data_folder / "validation")
        rows = [Row(name, partial(_baseline, name)) for name in BASELINES]
        rows.append(Row("ksdiff", _shipped, finished=True))
        rows += [row for row in ablation_rows(folder, "", "cpu", 0) if row.label in ABLATED]
        entries = [e for e in read_manifest(folder) if e.index < 6]
        table = {row.label: {} for row in rows}
        for entry in entries:
            scene = read_scene(entry)
            tile, reference = reduced_pair(scene)
            for row in rows:
                result = fused(row.method(scene, tile), tile)
                table[row.label][entry.name] = ergas(inner(result), inner(reference), scene.ratio)
        return table

    def test_ksdiff_beats_the_best_classical_method_of_every_pair(self, scores):
        for name, value in scores["ksdiff"].items():
            if "triplets" not in name:
                assert value < min(scores[method][name] for method in BASELINES), name

    def test_ksdiff_beats_the_best_classical_method_of_each_scene_by_a_tenth_on_the_mean(
        self, scores
    ):
        ratios = [
            value / min(scores[method][name] for method in BASELINES)
            for name, value in scores["ksdiff"].items()
        ]
        assert np.mean(ratios) < 0.9

    def test_the_uncertainty_says_where_the_error_is(self, data_folder):
        """Spearman's rank correlation of spread and true error, per band."""
        (entry,) = (
            e for e in read_manifest(str(data_folder / "validation")) if e.name == "qb_nbu_village"
        )
        tile, reference = reduced_pair(read_scene(entry))
        method = Consistent(load_method(members=4), tile.scene, spread=True)
        both = fused(method, tile)
        image, spread = np.split(both, 2)
        errors = np.abs(inner(image) - inner(reference))
        found = [spearmanr(error, inner(spread)[band]) for band, error in enumerate(errors)]
        assert min(found) > 0.15
        assert np.mean(found) > 0.25

    def test_ksdiff_beats_the_plain_network_on_the_mean(self, scores):
        ratios = [scores["ksdiff"][name] / value for name, value in scores["no prior"].items()]
        assert np.mean(ratios) < 1.0

    def test_the_correction_helps_on_the_mean(self, scores):
        ratios = [scores["ksdiff"][name] / value for name, value in scores["no correction"].items()]
        assert np.mean(ratios) < 0.97


def spearmanr(first, second):
    ranks = [np.argsort(np.argsort(image.ravel())) for image in (first, second)]
    return np.corrcoef(*ranks)[0, 1]


def _baseline(name, _scene):
    return make_baseline(name)


def _shipped(_scene):
    return load_method()


@pytest.mark.parametrize("weights", ["ksdiff", "ksdiff-fast", "ksdiff-plain"])
@pytest.mark.parametrize("textured", [False, True])
def test_flat_ms_stays_flat(weights, textured):
    """Nothing like it was trained on; what a network makes of it must still be an image."""
    rows, cols = np.mgrid[0:96, 0:96]
    pan = 600 + textured * (80 * np.sin(rows / 3.0) + 60 * np.cos(cols / 5.0))
    levels = np.array([100.0, 200.0, 300.0, 400.0], np.float32)
    ms = np.ones((4, 24, 24), np.float32) * levels[:, None, None]
    tile = whole_scene(pan.astype(np.float32), ms, [0.3] * 4)
    image = fused(Consistent(load_method(weights), tile.scene), tile)
    assert np.abs(image / levels[:, None, None] - 1).max() < (0.1 if textured else 1e-3)
