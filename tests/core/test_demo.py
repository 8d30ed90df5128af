"""The demo's picture and numbers, on a small scene and with a result that is known."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from ksdiff_core.commands.demo import comparison, main
from ksdiff_core.synthetic import SceneFiles, SyntheticScene


@pytest.fixture
def folder(tmp_path: Path, small_scene_files: SceneFiles) -> Path:
    """A demo folder whose result is the truth itself."""
    (tmp_path / "scene").mkdir()
    for path in (small_scene_files.pan, small_scene_files.ms, small_scene_files.truth):
        shutil.copy(path, tmp_path / "scene")
    shutil.copy(small_scene_files.truth, tmp_path / "pansharpened.tif")
    return tmp_path


def test_the_truth_scores_perfectly_and_interpolation_does_not(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder)]) == 0
    scores = json.loads((folder / "quality.json").read_text())
    perfect, before = scores["pansharpened"], scores["MS interpolated"]
    assert perfect["SAM"] == pytest.approx(0.0, abs=1e-3)
    assert perfect["ERGAS"] == 0.0
    assert perfect["Q4"] == pytest.approx(1.0, abs=1e-6)
    assert before["ERGAS"] > 1.0
    assert 0.2 < before["Q4"] < 0.95
    assert (folder / "comparison.png").stat().st_size > 10_000
    assert "comparison.png" in capsys.readouterr().out


def test_a_result_of_another_size_is_reported_without_a_traceback(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(folder / "scene" / "ms.tif", folder / "pansharpened.tif")
    assert main([str(folder)]) == 1
    assert "(4, 64, 64)" in capsys.readouterr().err


def test_the_three_columns_show_their_own_image(small_scene: SyntheticScene) -> None:
    truth = small_scene.truth.astype(np.float32)
    sheet = comparison(np.zeros_like(truth), np.full_like(truth, 4000.0), truth)
    width = sheet.shape[1] // 3
    before, fused, shown = (
        float(np.median(sheet[60:, start + 20 : start + width - 20]))
        for start in (0, width, 2 * width)
    )
    assert before == 0
    assert fused == 255
    assert 40 < shown < 215
