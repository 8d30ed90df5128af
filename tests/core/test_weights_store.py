from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from weights_server import HEADER, safetensors, weights_bytes

from ksdiff_core.errors import Cancelled, WeightsError
from ksdiff_core.machine.lock import FileLock
from ksdiff_core.weights import install
from ksdiff_core.weights.file import FOLDER, check_values, default_path, file_sha256, read_header
from ksdiff_core.weights.items import user_folder
from ksdiff_core.weights.listing import as_html, as_json, as_text, verdict
from ksdiff_core.weights.store import WeightsStore
from ksdiff_core.weights.table import describe, known_weights

ROOT = Path(__file__).resolve().parents[2]
GOOD, OTHER = weights_bytes(1), weights_bytes(2)


@pytest.fixture
def store(tmp_path):
    return WeightsStore(tmp_path / "store")


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "My good ones.safetensors"
    path.write_bytes(GOOD)
    return path


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "other.safetensors"
    path.write_bytes(OTHER)
    return path


def snapshot(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()} if folder.exists() else {}


def listed(store: WeightsStore) -> dict[str, str]:
    return {item.entry.name: item.state for item in store.items()}


def test_the_shipped_weights_are_listed_and_ready_and_no_folder_is_made(store):
    assert listed(store) == {entry.name: "ready" for entry in known_weights()}
    assert all(store.verify(entry.name) == entry.sha256 for entry in known_weights())
    assert not store.folder.exists()


def test_an_imported_file_has_a_name_a_record_and_the_same_bytes(store, good):
    item = store.import_file(good)
    assert (item.entry.name, item.state, item.entry.kind) == ("my-good-ones", "ready", "imported")
    assert item.path.read_bytes() == GOOD
    assert item.entry.sha256 == hashlib.sha256(GOOD).hexdigest()
    assert (item.entry.licence, item.entry.training_data) == ("GPL-2.0-or-later", ("Test: free",))
    assert set(snapshot(store.folder)) == {"my-good-ones.safetensors", "my-good-ones.json"}
    assert store.verify("My-Good-Ones") == item.entry.sha256
    assert good.read_bytes() == GOOD
    if os.name != "nt":
        assert item.path.stat().st_mode & 0o777 == 0o644


def test_weights_are_listed_by_their_names(store, good):
    for name in ("a-2", "b", "a"):
        store.import_file(good, name)
    assert list(listed(store))[len(known_weights()) :] == ["a", "a-2", "b"]


def test_importing_the_same_again_changes_nothing(store, good):
    store.import_file(good, "w")
    before = snapshot(store.folder)
    assert store.import_file(good, "W").entry.name == "w"
    assert snapshot(store.folder) == before


def test_other_weights_of_that_name_are_replaced_only_when_allowed(store, good, other):
    store.import_file(good, "w")
    before = snapshot(store.folder)
    with pytest.raises(WeightsError, match="Other weights are called w"):
        store.import_file(other, "w")
    assert snapshot(store.folder) == before
    assert store.import_file(other, "w", overwrite=True).path.read_bytes() == OTHER
    assert store.verify("w") == hashlib.sha256(OTHER).hexdigest()


def test_shipped_names_and_contents_are_recognised(store, good, tmp_path):
    copy = tmp_path / "copy.safetensors"
    shutil.copy(default_path(), copy)
    item = store.import_file(copy)
    assert item.path == default_path()
    assert not store.folder.exists()
    with pytest.raises(WeightsError, match="is the name of weights with SHA-256"):
        store.import_file(good, "ksdiff", overwrite=True)
    assert store.import_file(copy, "my-copy").path == store.folder / "my-copy.safetensors"


def test_a_file_from_a_stick_stands_for_its_download(tmp_path, good, other):
    sha256 = hashlib.sha256(GOOD).hexdigest()
    entry = describe("w", "downloadable", len(GOOD), sha256, HEADER, "https://example.com/w")
    store = WeightsStore(tmp_path / "store", table=(entry,))
    with pytest.raises(WeightsError, match="SHA-256"):
        store.import_file(other, "w")
    item = store.import_file(good)
    assert (item.entry, item.state) == (entry, "ready")
    assert set(snapshot(store.folder)) == {"w.safetensors"}


@pytest.mark.parametrize("weights", ["", "ksdiff", "KSDiff"])
def test_the_shipped_weights_are_found_by_name_and_by_default(store, weights):
    assert store.find(weights) == default_path()


def test_a_job_may_name_weights_or_a_path(store, good, monkeypatch):
    store.import_file(good, "w")
    assert store.find("w") == store.folder / "w.safetensors"
    assert store.find(str(good)) == good
    assert store.find("gone/w") == Path("gone/w")
    assert store.find("w.safetensors") == Path("w.safetensors")
    with pytest.raises(WeightsError, match="No weights are called “x”") as caught:
        store.find("x")
    assert "ksdiff, ksdiff-fast, ksdiff-plain, w" in caught.value.hint
    monkeypatch.chdir(good.parent)
    for name in ("x", "w"):
        Path(name).write_bytes(OTHER)
    assert store.find("x") == Path("x")
    assert store.find("w") == store.folder / "w.safetensors"


def test_weights_that_must_be_downloaded_first_say_how(tmp_path):
    entry = describe("w", "downloadable", 5, "0" * 64, HEADER, "https://example.com/w")
    store = WeightsStore(tmp_path, table=(entry,))
    for ask in (store.find, store.verify, store.remove):
        with pytest.raises(WeightsError, match="not on this machine") as caught:
            ask("w")
        assert "weights download w" in caught.value.hint


def test_nothing_can_be_downloaded_that_has_no_address(store, good):
    assert store.download("ksdiff").path == default_path()
    store.import_file(good, "w")
    with pytest.raises(WeightsError, match="Nobody has said where"):
        store.download("w")
    with pytest.raises(WeightsError, match="No weights are called"):
        store.download("nothing")
    with pytest.raises(WeightsError, match="has SHA-256"):
        store.download("ksdiff", sha256="0" * 64)


def test_removed_weights_are_gone_with_their_record(store, good):
    store.import_file(good, "w")
    assert store.remove("w") == store.folder / "w.safetensors"
    assert snapshot(store.folder) == {}
    with pytest.raises(WeightsError, match="No weights are called"):
        store.remove("w")
    with pytest.raises(WeightsError, match="ship with KSDiff and stay"):
        store.remove("ksdiff")
    assert default_path().exists()


@pytest.mark.parametrize("place", [10, 500, -5])
def test_a_flipped_bit_is_found_by_verify(store, good, place):
    path = store.import_file(good, "w").path
    data = bytearray(GOOD)
    data[place] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(WeightsError):
        store.verify("w")


def test_a_damaged_shipped_file_is_found_and_not_imported_over(tmp_path, good):
    shipped = tmp_path / "shipped"
    shutil.copytree(FOLDER, shipped)
    data = bytearray((shipped / "ksdiff.safetensors").read_bytes())
    data[-2] ^= 1
    (shipped / "ksdiff.safetensors").write_bytes(bytes(data))
    store = WeightsStore(tmp_path / "store", shipped=shipped)
    with pytest.raises(WeightsError, match="not what ksdiff ought to be"):
        store.verify("ksdiff")
    with pytest.raises(WeightsError, match="Install KSDiff anew"):
        store.import_file(default_path())


def test_a_file_that_was_put_there_by_hand_is_listed_as_unverified(store, good):
    store.folder.mkdir()
    shutil.copy(good, store.folder / "w.safetensors")
    assert listed(store)["w"] == "unverified"
    assert store.find("w") == store.folder / "w.safetensors"
    assert store.verify("w") == hashlib.sha256(GOOD).hexdigest()
    store.import_file(good, "w")
    assert listed(store)["w"] == "ready"


@pytest.mark.parametrize(
    "record", ["", "{}", "[]", '{"name": "v"}', "5", pytest.param("[" * 99_999, id="nested")]
)
def test_a_spoilt_record_makes_weights_unverified_and_no_more(store, good, record):
    store.import_file(good, "w")
    (store.folder / "w.json").write_text(record)
    assert listed(store)["w"] == "unverified"
    store.remove("w")


def test_a_record_of_other_weights_does_not_count(store, good, other):
    store.import_file(good, "w")
    store.import_file(other, "v")
    shutil.copy(store.folder / "v.json", store.folder / "w.json")
    assert listed(store)["w"] == "unverified"


def test_files_that_are_no_weights_are_listed_as_wrong_and_can_be_removed(store):
    store.folder.mkdir()
    (store.folder / "page.safetensors").write_text("<html></html>")
    (store.folder / "empty.safetensors").write_bytes(b"")
    (store.folder / "Not A Name.safetensors").write_bytes(GOOD)
    (store.folder / "x.part").write_bytes(GOOD)
    states = listed(store)
    assert (states["page"], states["empty"], len(states)) == ("wrong", "wrong", 5)
    with pytest.raises(WeightsError, match="not a weights file"):
        store.verify("page")
    store.remove("page")
    assert "page" not in listed(store)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"abc",
        b"<html></html>" * 100,
        GOOD[:-1],
        GOOD + b"x",
        struct.pack("<Q", 2**60) + b"{}",
        safetensors(b"", {}, HEADER),
        safetensors(b"\0" * 4, {"a": ("F32", [1], [0, 4])}, 5),
        safetensors(b"\0" * 4, {"a": ("F32", [1], [0, 4])}, {**HEADER, "format_version": 2}),
        safetensors(b"\0" * 4, {"a": ("F32", [10**9] * 2000, [0, 4])}, HEADER),
        safetensors(struct.pack("<f", float("nan")), {"a": ("F32", [1], [0, 4])}, HEADER),
        safetensors(struct.pack("<f", float("-inf")), {"a": ("F32", [1], [0, 4])}, HEADER),
        safetensors(b"\x00\x7c", {"a": ("F16", [1], [0, 2])}, HEADER),
        safetensors(b"\x80\xff", {"a": ("BF16", [1], [0, 2])}, HEADER),
    ],
)
def test_what_are_no_good_weights_is_not_imported(store, tmp_path, content):
    path = tmp_path / "bad.safetensors"
    path.write_bytes(content)
    with pytest.raises(WeightsError):
        store.import_file(path, "w")
    assert snapshot(store.folder) == {}


def test_values_are_looked_at_one_type_as_the_other(tmp_path):
    np = pytest.importorskip("numpy")
    path = tmp_path / "w.safetensors"
    largest = np.float32(3.4e38).tobytes() + np.float16(65504).tobytes() + b"\x7f\x7f" + b"\xff" * 8
    tensors = {
        "a": ("F32", [1], [0, 4]),
        "b": ("F16", [1], [4, 6]),
        "c": ("BF16", [1], [6, 8]),
        "d": ("I64", [1], [8, 16]),
    }
    path.write_bytes(safetensors(largest, tensors, HEADER))
    check_values(path)
    path.write_bytes(safetensors(largest[:6] + b"\x80\x7f" + largest[8:], tensors, HEADER))
    with pytest.raises(WeightsError, match="c holds values that are not finite"):
        check_values(path)


def test_the_check_of_values_agrees_with_torch_on_shipped_weights():
    torch = pytest.importorskip("torch")
    from ksdiff_core.weights.file import load_weights

    check_values(default_path())
    assert all(bool(torch.isfinite(t).all()) for t in load_weights(default_path()).tensors.values())


def test_a_file_that_is_not_there_is_named(store, tmp_path):
    with pytest.raises(WeightsError, match=r"none\.safetensors cannot be read"):
        store.import_file(tmp_path / "none.safetensors")


def test_a_file_that_changes_while_it_is_imported_is_refused(store, good, monkeypatch):
    def copy(source, part, *rest):
        source.write_bytes(OTHER)
        return real(source, part, *rest)

    real = install._copy
    monkeypatch.setattr(install, "_copy", copy)
    with pytest.raises(WeightsError, match="not what w ought to be"):
        store.import_file(good, "w")
    assert snapshot(store.folder) == {}


def test_a_cancelled_import_leaves_nothing(store, good):
    for after in range(3):
        asked = []
        with pytest.raises(Cancelled, match="Nothing was installed"):
            store.import_file(
                good, "w", cancelled=lambda n=after, a=asked: a.append(1) or len(a) > n
            )
        assert snapshot(store.folder) == {}


@pytest.mark.parametrize("call", ["fsync", "replace", "write"])
def test_a_disk_that_fails_leaves_what_was_there(store, good, other, monkeypatch, call):
    store.import_file(good, "w")
    before = snapshot(store.folder)

    def fail(*_args):
        raise OSError(28, "No space left on device")

    if call == "write":
        monkeypatch.setattr(Path, "write_text", fail)
    else:
        monkeypatch.setattr(os, call, fail)
    with pytest.raises(WeightsError, match="No space left") as caught:
        store.import_file(other, "w", overwrite=True)
    monkeypatch.undo()
    assert "KSDIFF_WEIGHTS_DIR" in caught.value.hint
    after = snapshot(store.folder)
    assert {k: v for k, v in after.items() if not k.endswith(".part")} == before


def test_a_file_in_use_is_said_and_stays(store, good, other, monkeypatch):
    store.import_file(good, "w")

    def locked(*_args):
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(install, "PAUSE_S", 0)
    monkeypatch.setattr(os, "replace", locked)
    with pytest.raises(WeightsError, match="cannot be replaced") as caught:
        store.import_file(other, "w", overwrite=True)
    assert "Close the programs" in caught.value.hint
    assert store.find("w").read_bytes() == GOOD


def test_a_folder_that_cannot_be_written_is_named(tmp_path, good):
    (tmp_path / "file").write_text("")
    with pytest.raises(WeightsError, match="file") as caught:
        WeightsStore(tmp_path / "file").import_file(good)
    assert "KSDIFF_WEIGHTS_DIR" in caught.value.hint


def refuse(*_args, **_options):
    raise PermissionError(13, "Permission denied")


def test_a_folder_that_cannot_be_made_is_named(tmp_path, good, monkeypatch):
    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(WeightsError, match="cannot be made: Permission denied") as caught:
        WeightsStore(tmp_path / "new").import_file(good)
    assert "KSDIFF_WEIGHTS_DIR" in caught.value.hint


def test_a_folder_in_which_no_file_can_begin_is_named(store, good, monkeypatch):
    monkeypatch.setattr(install.tempfile, "mkstemp", refuse)
    with pytest.raises(WeightsError, match=r"Nothing can be written to .*: Permission denied"):
        store.import_file(good)
    assert snapshot(store.folder) == {}


def test_a_folder_in_which_no_lock_can_be_made_is_named(store, good, monkeypatch):
    monkeypatch.setattr("ksdiff_core.machine.lock.os.open", refuse)
    with pytest.raises(WeightsError, match="Nothing can be written to") as caught:
        store.import_file(good)
    assert "KSDIFF_WEIGHTS_DIR" in caught.value.hint


def test_weights_that_cannot_be_deleted_stay_and_are_listed(store, good, monkeypatch):
    store.import_file(good, "w")
    before = snapshot(store.folder)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        with pytest.raises(WeightsError, match="cannot be deleted: Permission denied") as caught:
            store.remove("w")
    assert "Close the programs" in caught.value.hint
    assert {k: v for k, v in snapshot(store.folder).items() if k in before} == before
    assert listed(store)["w"] == "ready"


def test_weights_that_cannot_be_read_are_not_verified(store, good, monkeypatch):
    store.import_file(good, "w")
    monkeypatch.setattr("ksdiff_core.weights.store.file_sha256", refuse)
    with pytest.raises(WeightsError, match="cannot be read: Permission denied") as caught:
        store.verify("w")
    assert "may read" in caught.value.hint


def test_a_shipped_file_that_cannot_be_read_is_no_such_file(good, monkeypatch):
    digits = hashlib.sha256(GOOD).hexdigest()
    assert install.is_file_with(good, digits)
    assert not install.is_file_with(good, digits[::-1])
    monkeypatch.setattr(install, "file_sha256", refuse)
    assert not install.is_file_with(good, digits)


def test_nobody_vouches_for_weights_without_a_stated_hash(store, good):
    (entry,) = (item.entry for item in [store.import_file(good, "w")])
    assert verdict(entry) == "as added"
    assert verdict(replace(entry, kind="downloadable")) == "as published"
    assert "nobody has stated a hash" in verdict(replace(entry, sha256=""))


def test_one_waits_for_the_other_and_can_be_stopped_while_it_waits(store, good):
    store.folder.mkdir()
    lock = FileLock(str(store.folder / "w.lock"))
    texts = []

    def progress(_done, _total, text):
        texts.append(text)
        if len(texts) == 2:
            lock.release()

    assert store.import_file(good, "w", progress=progress).state == "ready"
    assert texts[0].startswith("Waiting for another KSDiff")
    lock = FileLock(str(store.folder / "v.lock"))
    with pytest.raises(Cancelled):
        store.import_file(good, "v", cancelled=lambda: len(texts) > 5, progress=progress)
    lock.release()
    assert "v" not in listed(store)


def test_four_processes_that_import_two_files_under_one_name_leave_one_whole(store, good, other):
    code = (
        "import sys\nfrom ksdiff_core.weights.store import WeightsStore\n"
        "WeightsStore(sys.argv[1]).import_file(sys.argv[2], 'w', overwrite=True)"
    )
    children = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(store.folder), str((good, other)[i % 2])], cwd=ROOT
        )
        for i in range(4)
    ]
    assert [child.wait(60) for child in children] == [0] * 4
    assert store.verify("w") == file_sha256(store.find("w"))
    assert set(snapshot(store.folder)) == {"w.safetensors", "w.json"}


def test_the_folder_is_chosen_by_the_environment_then_by_the_system(monkeypatch, tmp_path):
    monkeypatch.setenv("KSDIFF_WEIGHTS_DIR", str(tmp_path))
    assert user_folder() == tmp_path
    assert WeightsStore().folder == tmp_path
    assert WeightsStore(tmp_path / "x").folder == tmp_path / "x"
    monkeypatch.delenv("KSDIFF_WEIGHTS_DIR")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert user_folder() == tmp_path / "data" / "ksdiff" / "weights"
    monkeypatch.delenv("XDG_DATA_HOME")
    assert user_folder() == Path.home() / ".local" / "share" / "ksdiff" / "weights"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert user_folder() == Path.home() / "Library/Application Support/ksdiff/weights"


def test_a_job_runs_with_weights_by_their_name(store, tmp_path, monkeypatch):
    pytest.importorskip("torch")
    from ksdiff_core.methods.model import load_method

    monkeypatch.setenv("KSDIFF_WEIGHTS_DIR", str(store.folder))
    store.import_file(FOLDER / "ksdiff-plain.safetensors", "mine")
    method = load_method("mine")
    assert method.name == "ksdiff-none 0.1.0"
    assert method.licence == read_header(FOLDER / "ksdiff-plain.safetensors")["licence"]
    with pytest.raises(WeightsError, match="No weights are called"):
        load_method("yours")


def test_listings_show_every_item_and_let_no_header_write_html(store, tmp_path):
    path = tmp_path / "w.safetensors"
    path.write_bytes(weights_bytes(title="<script>alert(1)</script>", licence="a & b"))
    store.import_file(path)
    text = as_text(store.items())
    assert [line.split()[0] for line in text.splitlines()] == [
        "NAME",
        "ksdiff",
        "ksdiff-fast",
        "ksdiff-plain",
        "w",
    ]
    data = json.loads(as_json(store.items(), str(store.folder)))
    assert data["folder"] == str(store.folder)
    assert [row["sha256"] for row in data["weights"]] == [i.entry.sha256 for i in store.items()]
    labels = dict.fromkeys(
        ("title", "folder", "name", "version", "size", "state", "licence", "origin", "hash"), "x"
    )
    page = as_html(store.items(), "<folder>", {**labels, "ready": "there & well"})
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "a &amp; b" in page
    assert "there &amp; well" in page
    assert "&lt;folder&gt;" in page
