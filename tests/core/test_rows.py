"""The rows of an evaluation: which methods, made afresh, on weights that are loaded once."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from ksdiff_core.errors import KSDiffError
from ksdiff_core.evaluation.rows import EXTERNAL, METHODS, make_rows
from ksdiff_core.methods.baselines import BASELINES
from ksdiff_core.synthetic import make_scene
from ksdiff_core.tiling import whole_scene

torch = pytest.importorskip("torch")

from ksdiff_core.evaluation.dataset import read_manifest, read_scene  # noqa: E402
from ksdiff_core.evaluation.scores import full_tile  # noqa: E402
from ksdiff_core.methods import model  # noqa: E402
from ksdiff_core.weights import store  # noqa: E402


def test_every_classical_method_of_the_core_is_compared() -> None:
    assert set(METHODS) == {*BASELINES, *EXTERNAL, "ksdiff"}


def test_classical_rows_are_told_from_others_and_interpolation_injects_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for method in EXTERNAL.values():
        monkeypatch.setattr(method, "find", classmethod(lambda cls: "there"))
    rows, notes = make_rows(list(METHODS), "", "cpu", 0, [0])
    assert [row.label for row in rows] == list(METHODS)
    assert notes == []
    assert [row.label for row in rows if not row.classical] == ["ksdiff"]
    assert [row.label for row in rows if not row.injects] == ["exp"]
    assert all(row.about for row in rows)
    scene = SimpleNamespace(bits=8)
    for row in rows:
        assert row.make(scene) is not row.make(scene)
    assert rows[1].make(scene).type_name == "Byte"


def test_weights_are_loaded_once_for_all_rows_and_scenes(monkeypatch: pytest.MonkeyPatch) -> None:
    loads = []
    real = model.load_method
    monkeypatch.setattr(model, "load_method", lambda *a, **k: loads.append(a) or real(*a, **k))
    rows, _ = make_rows(["ksdiff"], "", "cpu", 5, [0, 1, 3])
    methods = [row.make(None) for row in rows for _ in range(2)]
    assert len(loads) == 1
    assert [row.label for row in rows] == ["ksdiff", "ksdiff S=1", "ksdiff S=3"]
    assert len({id(method) for method in methods}) == 6
    assert len({id(method.network) for method in methods}) == 1
    assert [method.steps for method in methods[2:]] == [1, 1, 3, 3]
    assert methods[0].steps == real().steps
    assert {method.seed for method in methods} == {5}
    assert {method.name for method in methods} == {real().name}


def test_a_scene_leaves_no_trace_in_the_next() -> None:
    scenes = [make_scene(64, seed=seed) for seed in (1, 2)]
    tiles = [whole_scene(s.pan, s.ms, [0.3] * len(s.ms)) for s in scenes]
    row = make_rows(["ksdiff"], "", "cpu", 0, [0])[0][0]

    def fused(method: model.KSDiffMethod, tile: object) -> np.ndarray:
        method.fit([tile])
        return method.fuse(tile)

    first = row.make(None)
    fused(first, tiles[0])
    np.testing.assert_array_equal(
        fused(row.make(None), tiles[1]), fused(model.load_method(), tiles[1])
    )


def test_ablation_rows_make_fresh_methods_on_three_networks(tmp_path) -> None:
    from ksdiff_core.evaluation.ablation import ablation_rows

    (tmp_path / "manifest.json").write_text('{"entries": []}')
    made = {
        row.label: row.make(SimpleNamespace(group="g"))
        for row in ablation_rows(str(tmp_path), "", "cpu", 0)
    }
    assert list(made) == [
        "no prior",
        "fast",
        "other prior",
        "mean prior",
        "tile prior",
        "no correction",
        "mtf-glp-hpm+corr.",
        "S=2",
        "S=4",
        "S=8",
        "views=2",
        "views=4",
        "views=8",
    ]
    made["tile prior"] = made["tile prior"].method
    networks = {id(made[name].network) for name in made if name != "mtf-glp-hpm+corr."}
    assert len(networks) == 3
    assert made["no prior"].network is not made["S=2"].network
    assert made["fast"].network.architecture.width < made["S=2"].network.architecture.width
    assert [made[f"S={steps}"].steps for steps in (2, 4, 8)] == [2, 4, 8]
    assert [made[f"views={views}"].ensemble for views in (2, 4, 8)] == [2, 4, 8]


def test_shipped_weights_may_be_missing_and_chosen_ones_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    missing = str(tmp_path / "none.safetensors")
    with pytest.raises(KSDiffError):
        make_rows(["ksdiff"], missing, "cpu", 0, [0])
    monkeypatch.setattr(store, "default_path", lambda: Path(missing))
    rows, notes = make_rows(["exp", "ksdiff"], "", "cpu", 0, [0])
    assert [row.label for row in rows] == ["exp"]
    assert notes[0].startswith("ksdiff left out: ")


def test_the_device_may_be_chosen_automatically() -> None:
    rows, _ = make_rows(["ksdiff"], "", "auto", 0, [0])
    assert rows[0].make(None).device.type in ("cpu", "cuda")


def test_the_prior_of_others_is_the_mean_over_scenes_of_other_groups(tmp_path) -> None:
    from ksdiff_core.evaluation.ablation import OtherPrior

    rng = np.random.default_rng(5)
    sizes = {"gt": (3, 64, 64), "pan": (64, 64), "ms": (3, 16, 16)}
    entries = []
    for name in ("one", "two", "three"):
        arrays = {role: rng.uniform(100, 900, (2, *size)) for role, size in sizes.items()}
        np.savez(tmp_path / f"{name}.npz", **arrays)
        entry = {"name": name, "kind": "triplet_rr", "files": {"npz": {"path": f"{name}.npz"}}}
        entry |= {"sensor": "", "ratio": 4, "bands": ["a", "b", "c"], "valid_bits": 11, "count": 2}
        entries.append(entry)
    (tmp_path / "manifest.json").write_text(json.dumps({"entries": entries}))
    loaded = model.load_method()
    alone = {
        (group, donors): OtherPrior(str(tmp_path), loaded, donors)(SimpleNamespace(group=group))
        for group in ("one", "two")
        for donors in (1, 4)
    }
    # Without "one": two scenes of "two" and of "three"; without "two": of "one" and of "three".
    priors = {key: method._given_prior for key, method in alone.items()}
    assert not torch.equal(priors["one", 1], priors["two", 1])
    assert not torch.equal(priors["one", 1], priors["one", 4])
    scenes = [read_scene(e) for e in read_manifest(str(tmp_path)) if e.group != "one"]
    expected = []
    for scene in scenes:
        method = model.load_method()
        method.fit([full_tile(scene)])
        expected.append(method.prior)
    assert torch.allclose(priors["one", 4], torch.stack(expected).mean(0), atol=1e-6)
