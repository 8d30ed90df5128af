"""Weights that hold changes only: complete with the right parent, refused with any other."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from adapting import SMALL, store_with_blank  # noqa: E402

from ksdiff_core.errors import WeightsError  # noqa: E402
from ksdiff_core.weights.file import file_sha256, load_weights, save_weights  # noqa: E402
from ksdiff_core.weights.parent import find_parent, load_complete, other_scenes  # noqa: E402
from ksdiff_core.weights.store import WeightsStore  # noqa: E402

NAME = "fusion.head.bias"
OUTPUTS = 21


@pytest.fixture
def store(tmp_path):
    return store_with_blank(tmp_path)


def write(path, sha256, tensors=None, **changes):
    header = {
        "version": "0.0.1",
        "architecture": SMALL.to_dict(),
        "trained_for": {"bands": [1, 8], "ratios": [2, 4]},
        "training_data": [{"sensor": "test", "licence": "none"}],
        "licence": "GPL-2.0-or-later",
        "parent": {"name": "blank", "version": "0.0.1", "sha256": sha256},
        "adapted": {"sensor": "wv3", "bands": 4},
    }
    tensors = {NAME: torch.arange(OUTPUTS, dtype=torch.float32)} if tensors is None else tensors
    save_weights(path, tensors, {**header, **changes})
    return path


def digits(store):
    return file_sha256(store.find("blank"))


def test_changes_replace_those_of_the_parent_and_nothing_else(store, tmp_path):
    parent = load_weights(store.find("blank")).tensors
    found = load_complete(write(tmp_path / "a.safetensors", digits(store)), store).tensors
    assert found.keys() == parent.keys()
    assert torch.equal(found[NAME], torch.arange(OUTPUTS, dtype=torch.float32))
    assert all(torch.equal(found[key], parent[key]) for key in parent if key != NAME)


def test_complete_weights_are_loaded_as_they_are(store):
    path = store.find("blank")
    assert load_complete(path, store).tensors.keys() == load_weights(path).tensors.keys()


def test_a_parent_that_is_not_there_is_named(store, tmp_path):
    path = write(tmp_path / "a.safetensors", "0" * 64)
    with pytest.raises(WeightsError, match=r"blank 0\.0\.1.*0{64}.*not on this machine"):
        load_complete(path, store)


def test_other_weights_under_the_name_of_the_parent_are_refused(store, tmp_path):
    # Alone in a folder, as a right one beside it would be found.
    (tmp_path / "alone").mkdir()
    path = write(tmp_path / "alone" / "a.safetensors", digits(store))
    file = store.find("blank")
    file.write_bytes(file.read_bytes()[:-4] + b"\x01\x02\x03\x04")
    with pytest.raises(WeightsError, match="not on this machine"):
        load_complete(path, store)


def test_a_parent_beside_the_file_is_found(store, tmp_path):
    from ksdiff_core.weights.store import WeightsStore

    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "whatever.safetensors").write_bytes(store.find("blank").read_bytes())
    path = write(folder / "a.safetensors", digits(store))
    empty = WeightsStore(tmp_path / "empty")
    assert find_parent(path, load_weights(path).header, empty).name == "whatever.safetensors"
    assert NAME in load_complete(path, empty).tensors


@pytest.mark.parametrize(
    "tensors", [{"fusion.nothing": torch.zeros(3)}, {NAME: torch.zeros(18)}], ids=["name", "shape"]
)
def test_changes_of_another_network_are_refused(store, tmp_path, tensors):
    path = write(tmp_path / "a.safetensors", digits(store), tensors)
    with pytest.raises(WeightsError, match="does not have"):
        load_complete(path, store)


@pytest.mark.parametrize("parent", [None, "blank", {"name": "blank"}, {"sha256": 7}])
def test_a_file_that_does_not_say_whose_it_is_is_refused(store, tmp_path, parent):
    path = write(tmp_path / "a.safetensors", "", parent=parent)
    with pytest.raises(WeightsError, match="does not say which weights"):
        load_complete(path, store)


def test_changes_of_changes_are_refused(store, tmp_path):
    parent = write(tmp_path / "blank.safetensors", digits(store))
    own = WeightsStore(tmp_path / "second")
    own.import_file(parent, "second")
    child = write(
        tmp_path / "child.safetensors",
        file_sha256(own.find("second")),
        parent={"name": "second", "version": "0.0.1", "sha256": file_sha256(own.find("second"))},
    )
    with pytest.raises(WeightsError, match="adapted themselves") as caught:
        load_complete(child, own)
    assert "made from" in caught.value.hint


def test_a_damaged_file_is_refused(store, tmp_path):
    path = write(tmp_path / "a.safetensors", digits(store), {NAME: torch.full((19,), torch.nan)})
    with pytest.raises(WeightsError, match="not finite"):
        load_complete(path, store)
    path.write_bytes(path.read_bytes()[:-8])
    with pytest.raises(WeightsError):
        load_complete(path, store)


def test_an_architecture_of_its_own_counts_for_nothing(store, tmp_path):
    path = write(tmp_path / "a.safetensors", digits(store), architecture={"width": 8})
    assert load_complete(path, store).header["architecture"] == {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in SMALL.to_dict().items()
    }


def test_a_run_on_another_sensor_or_other_bands_is_told():
    header = {"adapted": {"sensor": "wv3", "bands": 4}}
    assert other_scenes(header, "wv3", 4) == []
    assert "adapted to wv3" in other_scenes(header, "gf2", 4)[0]
    assert "4 bands, this scene has 8" in other_scenes(header, "wv3", 8)[0]
    assert other_scenes({}, "gf2", 3) == []
