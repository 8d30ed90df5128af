"""Weights files: what is refused, and that a good one comes back unchanged."""

from __future__ import annotations

import json
import pickle
import random
import struct

import pytest

torch = pytest.importorskip("torch")

from ksdiff_core.errors import WeightsError  # noqa: E402
from ksdiff_core.networks.ksdiff import Architecture, KSDiffNetwork  # noqa: E402
from ksdiff_core.weights.file import REQUIRED, load_weights, read_header, save_weights  # noqa: E402

SMALL = Architecture(
    width=16, blocks=1, channels=16, encoder_widths=(16, 16, 16), denoiser_blocks=1
)


def header(**changes):
    record = {
        "version": "0.0.1",
        "architecture": SMALL.to_dict(),
        "trained_for": {"bands": [1, 8], "ratios": [2, 4]},
        "training_data": [{"sensor": "test", "licence": "none"}],
        "licence": "GPL-2.0-or-later",
    }
    return {**record, **changes}


@pytest.fixture
def weights_file(tmp_path):
    path = tmp_path / "good.safetensors"
    save_weights(path, KSDiffNetwork(SMALL).state_dict(), header())
    return path


def test_tensors_and_header_come_back_unchanged(tmp_path):
    tensors = KSDiffNetwork(SMALL).state_dict()
    path = tmp_path / "w.safetensors"
    save_weights(path, tensors, header(name="mine"))
    loaded = load_weights(path)
    assert loaded.header["name"] == "mine"
    assert Architecture.from_dict(loaded.header["architecture"]) == SMALL
    assert set(loaded.tensors) == set(tensors)
    assert all(torch.equal(loaded.tensors[k], v) for k, v in tensors.items())


@pytest.mark.parametrize("missing", [key for key in REQUIRED if not key.startswith("format")])
def test_a_header_that_lacks_a_field_cannot_be_written(tmp_path, missing):
    record = header()
    del record[missing]
    with pytest.raises(ValueError, match=missing):
        save_weights(tmp_path / "w.safetensors", {"a": torch.zeros(1)}, record)


def test_plain_safetensors_of_something_else_are_refused(tmp_path):
    from safetensors.torch import save_file

    path = tmp_path / "other.safetensors"
    save_file({"a": torch.zeros(3)}, str(path))
    with pytest.raises(WeightsError, match="not a weights file of KSDiff"):
        load_weights(path)


def test_a_newer_format_is_refused_with_both_numbers(tmp_path):
    path = tmp_path / "new.safetensors"
    save_weights(path, {"a": torch.zeros(3)}, header(format_version=99))
    with pytest.raises(WeightsError, match="format 99; this KSDiff reads 1"):
        read_header(path)


@pytest.mark.parametrize("trained_for", ["everything", {"bands": "many"}, {"ratios": [2, "4"]}])
def test_a_header_without_ranges_of_training_is_refused(tmp_path, trained_for):
    path = tmp_path / "w.safetensors"
    save_weights(path, {"a": torch.zeros(1)}, header(trained_for=trained_for))
    with pytest.raises(WeightsError, match="does not say what it was trained for"):
        read_header(path)


def test_a_file_that_fails_between_header_and_tensors_is_said_to_be_damaged(
    weights_file, monkeypatch
):
    import safetensors.torch

    def gone(_path):
        raise OSError("Stale file handle")

    monkeypatch.setattr(safetensors.torch, "load_file", gone)
    with pytest.raises(WeightsError, match="are damaged: Stale file handle") as caught:
        load_weights(weights_file)
    assert "anew" in caught.value.hint


class _Trap:
    def __reduce__(self):
        return (open, ("/nonexistent-folder/executed", "w"))


def test_a_pickle_under_another_name_is_refused_and_not_executed(tmp_path):
    path = tmp_path / "evil.safetensors"
    path.write_bytes(pickle.dumps(_Trap()))
    with pytest.raises(WeightsError):
        load_weights(path)


@pytest.mark.parametrize(
    "content", [b"", b"abc", b"<html></html>" * 10, struct.pack("<Q", 2**60) + b"{}"]
)
def test_what_is_no_weights_file_is_refused(tmp_path, content):
    path = tmp_path / "bad.safetensors"
    path.write_bytes(content)
    with pytest.raises(WeightsError):
        load_weights(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(WeightsError, match=r"none\.safetensors"):
        load_weights(tmp_path / "none.safetensors")


@pytest.mark.parametrize("keep", [0.3, 0.9, 0.999])
def test_a_cut_file_is_refused(weights_file, keep):
    data = weights_file.read_bytes()
    weights_file.write_bytes(data[: int(len(data) * keep)])
    with pytest.raises(WeightsError):
        load_weights(weights_file)


def test_bytes_to_spare_are_refused(weights_file):
    weights_file.write_bytes(weights_file.read_bytes() + b"x")
    with pytest.raises(WeightsError, match="bytes to spare"):
        load_weights(weights_file)


def test_nan_in_a_tensor_is_refused_by_name(tmp_path):
    path = tmp_path / "nan.safetensors"
    save_weights(
        path, {"fine": torch.zeros(2), "spoilt": torch.tensor([1.0, float("nan")])}, header()
    )
    with pytest.raises(WeightsError, match="spoilt"):
        load_weights(path)


@pytest.mark.parametrize("change", ["shape", "offsets", "dtype"])
def test_a_header_that_contradicts_the_data_is_refused(weights_file, change):
    data = weights_file.read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    entries = json.loads(data[8 : 8 + length])
    name = next(k for k in entries if k != "__metadata__")
    entries[name][{"offsets": "data_offsets"}.get(change, change)] = {
        "shape": [10**9, 10**9],
        "offsets": [5, 3],
        "dtype": "F64",
    }[change]
    text = json.dumps(entries).encode()
    weights_file.write_bytes(struct.pack("<Q", len(text)) + text + data[8 + length :])
    with pytest.raises(WeightsError):
        load_weights(weights_file)


def test_random_damage_to_the_header_never_gets_further_than_a_clear_error(weights_file, tmp_path):
    data = bytearray(weights_file.read_bytes())
    length = struct.unpack("<Q", bytes(data[:8]))[0]
    rng = random.Random(11)
    path = tmp_path / "damaged.safetensors"
    for _ in range(150):
        copy = bytearray(data)
        for _ in range(rng.randint(1, 4)):
            copy[rng.randrange(8 + length)] = rng.randrange(256)
        path.write_bytes(bytes(copy))
        try:
            load_weights(path)
        except WeightsError:
            continue
