from __future__ import annotations

import hashlib
import json
import os

import pytest
from weights_server import serving, weights_bytes

from ksdiff_core.__main__ import main
from ksdiff_core.weights.table import known_weights

GOOD = weights_bytes(1)
SHA = hashlib.sha256(GOOD).hexdigest()


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Exit code, stdout and stderr of ``weights ...`` with a folder of its own."""
    monkeypatch.setenv("KSDIFF_WEIGHTS_DIR", str(tmp_path / "store"))
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)

    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(["weights", *arguments])
        return (code, *capsys.readouterr())

    return run


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "good.safetensors"
    path.write_bytes(GOOD)
    return str(path)


def test_list_shows_all_weights_for_people_and_for_programs(run, tmp_path):
    code, out, _ = run("list")
    assert code == 0
    assert all(entry.name in out and entry.licence in out for entry in known_weights())
    assert f"Folder: {tmp_path / 'store'}" in out
    code, out, _ = run("list", "--json")
    assert [row["name"] for row in json.loads(out)["weights"]] == [e.name for e in known_weights()]


def test_import_verify_and_remove(run, good, tmp_path):
    code, out, err = run("import", good, "--name", "mine")
    assert code == 0
    assert "mine is ready" in out
    assert "Licence: GPL-2.0-or-later" in out
    assert "Trained on: Test: free" in out
    assert "100 %" in err
    code, out, _ = run("verify")
    assert code == 0
    assert out.count("as published") == len(known_weights())
    assert f"mine: as added, SHA-256 {SHA}" in out
    path = tmp_path / "store" / "mine.safetensors"
    path.write_bytes(GOOD[:-1] + b"\x01")
    code, out, err = run("verify")
    assert code == 1
    assert "mine: " in err
    assert out.count("as published") == len(known_weights())
    assert run("remove", "mine")[0] == 0
    assert not path.exists()


def test_download_shows_the_licence_and_needs_a_hash(run, tmp_path):
    with serving(lambda request: request.serve(GOOD)) as server:
        code, _, err = run("download", "--url", server.url)
        assert code == 1
        assert "SHA-256 of the weights is needed" in err
        assert server.requests == []
        code, out, err = run("download", "w", "--url", server.url, "--sha256", SHA)
    assert code == 0, err
    assert "Licence: GPL-2.0-or-later" in out
    assert (tmp_path / "store" / "w.safetensors").read_bytes() == GOOD


def test_licence_and_size_of_known_weights_are_said_before_their_download(run):
    code, out, err = run("download", "ksdiff")
    (entry,) = (entry for entry in known_weights() if entry.name == "ksdiff")
    assert f"{entry.title} {entry.version}, 4.6 MB. Licence: {entry.licence}" in out
    assert (code, err) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["verify", "none"], "No weights are called “none”"),
        (["remove", "ksdiff"], "ship with KSDiff and stay"),
        (["remove", "none"], "No weights are called"),
        (["import", "none.safetensors"], "none.safetensors cannot be read"),
        (["download", "none"], "No weights are called"),
        (["download"], "No weights are called"),
    ],
)
def test_a_failure_is_one_sentence_and_exit_code_1(run, arguments, said):
    code, _, err = run(*arguments)
    assert code == 1
    assert said in err
    assert "Traceback" not in err


@pytest.mark.parametrize("arguments", [[], ["steal"], ["import"], ["list", "--x"]])
def test_wrong_usage_is_exit_code_2(run, arguments):
    with pytest.raises(SystemExit) as leave:
        run(*arguments)
    assert leave.value.code == 2


def test_another_folder_can_be_given(run, good, tmp_path):
    assert run("--folder", str(tmp_path / "here"), "import", good)[0] == 0
    assert (tmp_path / "here" / "good.safetensors").exists()
    assert not (tmp_path / "store").exists()
