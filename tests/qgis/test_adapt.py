"""ksdiff:adapt: weights of a scene's own, used by name in ksdiff:pansharpen, or the reason why not."""

from __future__ import annotations

import re
import sys

import pytest
from qgis_support import ROOT, read_tif

pytest.importorskip("torch")

sys.path.insert(0, str(ROOT / "tests" / "core"))

from adapting import scene_files, store_with_blank

PARAMETERS = {
    "PAN": "raster",
    "MS": "raster",
    "NAME": "string",
    "BUDGET": "number",
    "OVERWRITE": "boolean",
    "MS_FILES": "multilayer",
    "BANDS": "band",
    "PAN_BAND": "band",
    "SENSOR": "enum",
    "REGISTRATION": "enum",
    "SHIFT_DOWN": "number",
    "SHIFT_RIGHT": "number",
    "STEPS": "number",
    "SEED": "number",
    "DEVICE": "enum",
    "WEIGHTS": "file",
}
OUTPUTS = {
    "ACCEPTED",
    "WEIGHTS",
    "FILE",
    "REASON",
    "GAIN",
    "ERGAS_BEFORE",
    "ERGAS_AFTER",
    "HQNR_BEFORE",
    "HQNR_AFTER",
    "STEPS_DONE",
    "SECONDS",
}


@pytest.fixture
def store(tmp_path, monkeypatch):
    from ksdiff_core.adaptation import tuning

    # One way to adapt instead of five, for the sake of time.
    monkeypatch.setattr(tuning, "RECIPES", tuning.RECIPES[:1])
    store = store_with_blank(tmp_path)
    monkeypatch.setenv("KSDIFF_WEIGHTS_DIR", str(store.folder))
    return store


@pytest.fixture
def run(registry):
    """Results and log of processing.run."""
    import processing
    from qgis.core import QgsProcessingFeedback

    def run(name, **parameters):
        feedback = QgsProcessingFeedback(False)
        return processing.run(name, parameters, feedback=feedback), feedback.textLog()

    return run


def adapting(pair, **parameters):
    values = {"PAN": pair.pan, "MS": pair.ms, "WEIGHTS": "blank", "STEPS": 12, "DEVICE": "cpu"}
    return {**values, "NAME": "mine", **parameters}


def test_keys_of_parameters_and_outputs_never_change(registry):
    algorithm = registry.createAlgorithmById("ksdiff:adapt")
    found = {item.name(): item.type() for item in algorithm.parameterDefinitions()}
    assert found == PARAMETERS
    assert {item.name() for item in algorithm.outputDefinitions()} == OUTPUTS


def test_every_parameter_and_output_is_explained(registry):
    text = registry.createAlgorithmById("ksdiff:adapt").shortHelpString()
    words = set(re.findall(r"[A-Z_0-9]{2,}", text))
    assert words >= set(PARAMETERS)
    assert words >= OUTPUTS


def test_adapted_weights_are_used_by_name_and_change_the_result(run, store, tmp_path):
    pair = scene_files(tmp_path / "scene", related=True)
    found, log = run("ksdiff:adapt", **adapting(pair))
    assert found["ACCEPTED"] is True
    assert (found["WEIGHTS"], found["REASON"], found["STEPS_DONE"]) == ("mine", "", 12)
    assert found["GAIN"] > 1
    assert found["ERGAS_AFTER"] < found["ERGAS_BEFORE"]
    assert found["HQNR_AFTER"] >= found["HQNR_BEFORE"] - 0.001
    assert "held-out blocks" in log
    images = []
    for name in ("blank", found["WEIGHTS"]):
        output = str(tmp_path / f"{name}.tif")
        made, _ = run(
            "ksdiff:pansharpen", PAN=pair.pan, MS=pair.ms, WEIGHTS=name, DEVICE="cpu", OUTPUT=output
        )
        images.append(read_tif(made["OUTPUT"]))
    assert abs(images[1] - images[0]).max() > 5


def test_a_refusal_is_no_failure_and_hands_on_the_shipped_weights(run, store, tmp_path):
    pair = scene_files(tmp_path / "scene", related=False)
    before = {path.name for path in store.folder.glob("*.safetensors")}
    found, log = run("ksdiff:adapt", **adapting(pair))
    assert found["ACCEPTED"] is False
    assert found["WEIGHTS"] == found["FILE"] == ""
    assert found["REASON"]
    assert found["REASON"] in log
    assert "stay the better choice" in log
    assert {path.name for path in store.folder.glob("*.safetensors")} == before


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"NAME": "ksdiff"}, "ksdiff already"),
        ({"NAME": "no/name"}, "cannot be the name"),
        ({"BUDGET": 0}, "BUDGET"),
        ({"WEIGHTS": "nothing"}, "nothing"),
        ({"PAN": "missing.tif"}, "missing.tif"),
    ],
)
def test_what_cannot_work_is_said_before_the_run(registry, store, tmp_path, changes, words):
    from qgis.core import QgsProcessingContext

    pair = scene_files(tmp_path / "scene", related=True, side=64)
    algorithm = registry.createAlgorithmById("ksdiff:adapt")
    possible, message = algorithm.checkParameterValues(
        adapting(pair, **changes), QgsProcessingContext()
    )
    assert not possible
    assert words in message


def test_pan_as_ms_is_refused(registry, store, tmp_path):
    from qgis.core import QgsProcessingContext

    pair = scene_files(tmp_path / "scene", related=True, side=64)
    algorithm = registry.createAlgorithmById("ksdiff:adapt")
    possible, message = algorithm.checkParameterValues(
        adapting(pair, MS=pair.pan), QgsProcessingContext()
    )
    assert not possible
    assert "both PAN and MS" in message


def test_cancel_ends_the_run_and_leaves_nothing(registry, store, tmp_path):
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    pair = scene_files(tmp_path / "scene", related=True)
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda _percent: feedback.cancel())
    before = {path.name for path in store.folder.glob("*.safetensors")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("ksdiff:adapt", adapting(pair), feedback=feedback)
    assert {path.name for path in store.folder.glob("*.safetensors")} == before
