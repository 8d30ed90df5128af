from __future__ import annotations

import hashlib
import importlib.util
import json
from pathlib import Path

import pytest

from ksdiff_core.errors import WeightsError
from ksdiff_core.weights.file import FOLDER, default_path, read_header
from ksdiff_core.weights.table import (
    TABLE,
    Entry,
    checked_name,
    describe,
    known_weights,
    name_of_file,
    plain_sha256,
    read_table,
)

ROOT = Path(__file__).resolve().parents[2]
DIGITS = "0123456789abcdef" * 4


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("table_tool", ROOT / "tools" / "weights_table.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_shipped_file_stands_in_the_table_with_its_size_and_hash():
    shipped = {entry.file: entry for entry in known_weights() if entry.kind == "shipped"}
    assert set(shipped) == {path.name for path in FOLDER.glob("*.safetensors")}
    for name, entry in shipped.items():
        data = (FOLDER / name).read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (entry.bytes, entry.sha256)


def test_the_table_says_of_licence_version_and_origin_what_the_files_say():
    for entry in known_weights():
        header = read_header(FOLDER / entry.file)
        assert (entry.version, entry.licence) == (header["version"], header["licence"])
        assert len(entry.training_data) == len(header["training_data"]) > 0
        for line, data in zip(entry.training_data, header["training_data"]):
            assert data["sensor"] in line
            assert data["licence"] in line


def test_the_default_stands_first_and_no_name_twice():
    names = [entry.name for entry in known_weights()]
    assert known_weights()[0].file == default_path().name
    assert len(set(names)) == len(names)


def test_every_downloadable_entry_has_an_encrypted_address():
    downloadable = [entry for entry in known_weights() if entry.kind == "downloadable"]
    assert all(entry.url.startswith("https://") for entry in downloadable)


def test_the_tool_makes_the_table_that_is_there(tool):
    shipped = [entry for entry in known_weights() if entry.kind == "shipped"]
    assert tool.shipped() == shipped
    assert tool.written(list(known_weights())) == TABLE.read_text("utf-8")


def test_the_tool_keeps_what_is_downloadable_and_adds_to_it(tool, tmp_path, monkeypatch):
    from weights_server import weights_bytes

    table = tmp_path / "weights.json"
    monkeypatch.setattr(tool, "TABLE", table)
    file = tmp_path / "Large.safetensors"
    file.write_bytes(weights_bytes(title="Large network"))
    assert tool.main(["--downloadable", str(file), "https://example.com/l"]) == 0
    assert tool.main([]) == 0
    *shipped, large = read_table(table)
    assert shipped == tool.shipped()
    assert (large.name, large.kind, large.url) == ("large", "downloadable", "https://example.com/l")
    assert large.title == "Large network"
    with pytest.raises(WeightsError, match="https"):
        tool.main(["--downloadable", str(file), "http://example.com/l"])


def test_no_hash_in_the_table_looks_like_a_secret():
    # The plugin repository refuses files with quoted hexadecimal digits of that length.
    rows = json.loads(TABLE.read_text("utf-8"))
    assert all(len(group) == 8 for row in rows for group in row["sha256"].split())


def entry(**changes) -> dict:
    return {**describe("w", "imported", 5, DIGITS, {"version": "1"}).to_dict(), **changes}


def test_an_entry_survives_the_table():
    known = known_weights()[0]
    assert Entry.from_dict(json.loads(json.dumps(known.to_dict()))) == known
    assert Entry.from_dict(entry()).sha256 == DIGITS
    assert Entry.from_dict(entry(sha256="")).sha256 == ""


@pytest.mark.parametrize(
    "row",
    [
        entry(bytes=0),
        entry(bytes=-1),
        entry(bytes=1.5),
        entry(bytes=10**12),
        entry(bytes=True),
        entry(kind="bought"),
        entry(name="../w"),
        entry(file="../w.safetensors"),
        entry(sha256="12"),
        entry(title=5),
        entry(training_data="all"),
        entry(training_data=[5]),
        entry(more=1),
        {},
        [],
        5,
    ],
)
def test_a_damaged_table_is_refused(tmp_path, row):
    path = tmp_path / "weights.json"
    path.write_text(json.dumps([row]))
    with pytest.raises(WeightsError, match="is damaged"):
        read_table(path)


@pytest.mark.parametrize(
    "text", ["", "[", "{}x", "5", '{"a": 1}', pytest.param("[" * 99_999, id="nested")]
)
def test_what_is_no_table_is_refused(tmp_path, text):
    path = tmp_path / "weights.json"
    path.write_text(text)
    with pytest.raises(WeightsError, match="is damaged"):
        read_table(path)
    with pytest.raises(WeightsError, match=r"none\.json is damaged"):
        read_table(tmp_path / "none.json")


def test_the_same_name_twice_is_refused(tmp_path):
    path = tmp_path / "weights.json"
    path.write_text(json.dumps([entry(), entry()]))
    with pytest.raises(WeightsError, match="twice"):
        read_table(path)


@pytest.mark.parametrize(
    "text",
    [
        DIGITS,
        DIGITS.upper(),
        f"  {DIGITS}\n",
        f"sha256:{DIGITS}",
        f"SHA-256: {DIGITS}",
        " ".join(DIGITS[i : i + 8] for i in range(0, 64, 8)),
        ":".join(DIGITS[i : i + 2] for i in range(0, 64, 2)),
    ],
)
def test_a_hash_may_be_written_in_any_usual_way(text):
    assert plain_sha256(text) == DIGITS


@pytest.mark.parametrize("text", ["", DIGITS[1:], DIGITS + "0", "g" * 64, f"md5:{DIGITS[:32]}"])
def test_what_is_no_hash_is_refused(text):
    with pytest.raises(WeightsError, match="64 hexadecimal digits"):
        plain_sha256(text)


@pytest.mark.parametrize(
    "name", ["", "a/b", "a\\b", "..", ".a", "a b", "é", "con", "NUL.x", "lpt1", "a" * 65, "a\n"]
)
def test_names_that_are_no_good_file_names_everywhere_are_refused(name):
    with pytest.raises(WeightsError, match="cannot be the name"):
        checked_name(name)


def test_names_are_small_letters():
    assert checked_name("My-Weights_2.0") == "my-weights_2.0"
    assert checked_name("console") == "console"


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("/a/b/Mine.safetensors", "mine"),
        ("mine.SAFETENSORS", "mine"),
        ("my weights (1).safetensors", "my-weights-1"),
        ("https://h/x%20y", "x-20y"),
        ("漢.safetensors", "weights"),
        ("con.safetensors", "weights"),
        (".safetensors", "weights"),
        ("a" * 90, "a" * 64),
        ("", "weights"),
    ],
)
def test_any_file_name_gives_a_good_name(file, name):
    assert name_of_file(file) == name
    assert checked_name(name) == name


@pytest.mark.parametrize(
    ("architecture", "title"),
    [
        ({"prior": "diffusion", "width": 64}, "Kernel-space diffusion"),
        ({"prior": "diffusion", "width": 32}, "Kernel-space diffusion, a smaller network"),
        ({"prior": "none", "width": 32}, "KSDiff without the diffusion"),
        ({"width": "64"}, "Kernel-space diffusion"),
    ],
)
def test_weights_without_a_title_are_called_by_their_architecture(architecture, title):
    assert describe("w", "imported", 5, "", {"architecture": architecture}).title == title
    named = {"architecture": architecture, "title": "My city"}
    assert describe("w", "imported", 5, "", named).title == "My city"


def test_a_header_that_says_strange_things_is_described_all_the_same():
    header = {
        "version": 7,
        "licence": ["x"],
        "title": "two\nlines " + "x" * 1000,
        "training_data": [{"sensor": "S"}, 5, None],
        "architecture": "none",
    }
    strange = describe("w", "imported", 5, "", header)
    assert strange.version == "7"
    assert strange.title.startswith("two lines x")
    assert len(strange.title) <= 300
    assert strange.training_data == ("S: ",)
    assert describe("w", "imported", 5, "", {"training_data": "all"}).training_data == ()
