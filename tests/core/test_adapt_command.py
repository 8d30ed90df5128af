"""``python -m ksdiff_core adapt``: exit codes, and what is said."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from adapting import scene_files, store_with_blank  # noqa: E402
from pairs import make_pair  # noqa: E402

from ksdiff_core import __main__ as command  # noqa: E402
from ksdiff_core.adaptation import tuning  # noqa: E402


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(tuning, "RECIPES", tuning.RECIPES[:1])
    store = store_with_blank(tmp_path)
    monkeypatch.setenv("KSDIFF_WEIGHTS_DIR", str(store.folder))
    return store.folder


def options(pair, *more):
    files = ["--pan", pair.pan, "--ms", pair.ms, "--weights", "blank", "--device", "cpu"]
    return ["adapt", *files, "--name", "mine", "--steps", "12", *more]


def test_adapted_weights_are_listed_with_their_origin_and_can_be_used(folder, tmp_path, capsys):
    pair = scene_files(tmp_path / "scene", related=True)
    assert command.main(options(pair)) == 0
    assert "held-out blocks" in capsys.readouterr().out
    assert command.main(["weights", "list"]) == 0
    assert "Adapted from blank 0.0.1 on pan.tif" in capsys.readouterr().out
    assert command.main(["weights", "verify", "mine"]) == 0
    output = str(tmp_path / "fused.tif")
    fuse = ["--pan", pair.pan, "--ms", pair.ms, "--weights", "mine", "--output", output]
    assert command.main(["pansharpen", *fuse, "--device", "cpu"]) == 0


def test_weights_that_would_not_help_end_with_exit_code_three(folder, tmp_path, capsys):
    pair = make_pair(tmp_path / "small", (3, 40, 50))
    assert command.main(options(pair)) == 3
    said = capsys.readouterr()
    assert "stay the better choice" in said.err
    assert "96 x 96" in said.out
    assert not (folder / "mine.safetensors").exists()


def test_a_missing_file_ends_with_exit_code_one(folder, tmp_path, capsys):
    pair = make_pair(tmp_path / "small", (3, 40, 50))
    assert command.main(options(pair, "--pan", "missing.tif")) == 1
    assert "missing.tif" in capsys.readouterr().err
    assert command.main(options(pair, "--minutes", "0")) == 1
