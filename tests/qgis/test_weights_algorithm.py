"""ksdiff:weights through Python and qgis_process, and weights by name in ksdiff:pansharpen."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from pathlib import Path

import pytest
from qgis_support import ROOT, WEIGHTS, read_tif

sys.path.insert(0, str(ROOT / "tests" / "core"))

from weights_server import serving, weights_bytes

from ksdiff_core.weights.table import known_weights

GOOD = weights_bytes(1)
SHA = hashlib.sha256(GOOD).hexdigest()
NAMES = [entry.name for entry in known_weights()]

PARAMETERS = {
    "ACTION": "enum",
    "NAME": "string",
    "FILE": "file",
    "URL": "string",
    "SHA256": "string",
    "OVERWRITE": "boolean",
    "REPORT": "fileDestination",
}
OUTPUTS = {"COUNT", "PATH", "REPORT"}


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """The user's folder of weights."""
    monkeypatch.setenv("KSDIFF_WEIGHTS_DIR", str(tmp_path / "weights"))
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    return tmp_path / "weights"


@pytest.fixture
def good(tmp_path) -> str:
    path = tmp_path / "good.safetensors"
    path.write_bytes(GOOD)
    return str(path)


@pytest.fixture
def run(registry, folder):
    """Results and log of processing.run."""
    import processing
    from qgis.core import QgsProcessingFeedback

    def run(**parameters):
        feedback = QgsProcessingFeedback()
        return processing.run("ksdiff:weights", parameters, feedback=feedback), feedback.textLog()

    return run


def test_keys_of_parameters_and_outputs_never_change(registry):
    algorithm = registry.createAlgorithmById("ksdiff:weights")
    found = {item.name(): item.type() for item in algorithm.parameterDefinitions()}
    assert found == PARAMETERS
    assert {item.name() for item in algorithm.outputDefinitions()} == OUTPUTS
    action = algorithm.parameterDefinition("ACTION")
    assert action.options() == ["list", "verify", "import", "download", "remove"]


def test_help_explains_every_parameter_and_action(registry):
    algorithm = registry.createAlgorithmById("ksdiff:weights")
    text = algorithm.shortHelpString()
    assert [key for key in PARAMETERS if f"({key})" not in text] == []
    assert [key for key in OUTPUTS if key not in text] == []
    actions = algorithm.parameterDefinition("ACTION").options()
    assert [word for word in actions if f"<b>{word}</b>" not in text] == []


def test_list_and_verify_need_nothing(run, folder):
    results, log = run()
    assert (results["COUNT"], results["PATH"]) == (len(NAMES), str(folder))
    assert all(name in log for name in NAMES)
    results, log = run(ACTION="verify")
    assert results["COUNT"] == len(NAMES)
    assert log.count("as published") == len(NAMES)
    results, log = run(ACTION="verify", NAME="ksdiff")
    assert (results["COUNT"], Path(results["PATH"]).name) == (1, "ksdiff.safetensors")


def test_import_verify_remove(run, folder, good):
    results, log = run(ACTION="import", FILE=good, NAME="mine")
    assert (results["COUNT"], results["PATH"]) == (1, str(folder / "mine.safetensors"))
    assert "Licence: GPL-2.0-or-later" in log
    assert "Trained on: Test: free" in log
    assert run(ACTION="verify")[0]["COUNT"] == len(NAMES) + 1
    assert run(ACTION="remove", NAME="mine")[0]["PATH"] == str(folder / "mine.safetensors")
    assert os.listdir(folder) == []


def test_other_weights_are_replaced_only_when_that_is_asked_for(run, folder, good, tmp_path):
    from qgis.core import QgsProcessingException

    other = tmp_path / "other.safetensors"
    other.write_bytes(weights_bytes(2))
    run(ACTION="import", FILE=good, NAME="w")
    with pytest.raises(QgsProcessingException, match="Other weights are called w"):
        run(ACTION="import", FILE=str(other), NAME="w")
    assert (folder / "w.safetensors").read_bytes() == GOOD
    run(ACTION="import", FILE=str(other), NAME="w", OVERWRITE=True)
    assert (folder / "w.safetensors").read_bytes() == other.read_bytes()


def test_verify_looks_at_all_and_then_fails(run, folder, good):
    from qgis.core import QgsProcessingException

    run(ACTION="import", FILE=good, NAME="a")
    (folder / "a.safetensors").write_bytes(GOOD[:-1] + b"\x01")
    (folder / "b.safetensors").write_bytes(b"")
    with pytest.raises(QgsProcessingException, match="not what a ought to be"):
        run(ACTION="verify")


def test_download_from_an_address(run, folder):
    with serving(lambda request: request.serve(GOOD)) as server:
        results, _ = run(ACTION="download", URL=server.url, SHA256=SHA)
        assert results["PATH"] == str(folder / "w.safetensors")
    assert (folder / "w.safetensors").read_bytes() == GOOD


def test_a_download_that_fails_is_a_processing_error_with_a_hint(run, folder):
    from qgis.core import QgsProcessingException

    page = b"<html>log in</html>"
    with (
        serving(lambda request: request.serve(page, Content_Type="text/html")) as server,
        pytest.raises(QgsProcessingException, match="a web page instead of weights"),
    ):
        run(ACTION="download", URL=server.url, SHA256=SHA)
    assert not (folder / "w.safetensors").exists()


def test_a_cancelled_download_stops_and_installs_nothing(registry, folder):
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()

    def behave(request) -> None:
        feedback.cancel()
        request.sleep(20)

    with (
        serving(behave) as server,
        pytest.raises(QgsProcessingException, match="Nothing was installed"),
    ):
        processing.run(
            "ksdiff:weights",
            {"ACTION": "download", "URL": server.url, "SHA256": SHA},
            feedback=feedback,
        )
    assert not (folder / "w.safetensors").exists()


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"ACTION": "steal"}, "Choose from list, verify, import"),
        ({"ACTION": "import"}, "import needs FILE"),
        ({"ACTION": "remove"}, "remove needs NAME"),
        ({"ACTION": "download"}, "download needs NAME, or URL and SHA256"),
        ({"ACTION": "download", "URL": "https://x/y"}, "download needs NAME, or URL and SHA256"),
        ({"ACTION": "download", "SHA256": "0" * 64}, "download needs NAME, or URL and SHA256"),
    ],
)
def test_what_an_action_lacks_is_said_before_it_runs(registry, folder, parameters, said):
    from qgis.core import QgsProcessingContext

    algorithm = registry.createAlgorithmById("ksdiff:weights")
    possible, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not possible
    assert said in text


def test_the_list_can_be_written_as_a_page_and_as_json(run, folder, good, tmp_path):
    page, data = tmp_path / "list.html", tmp_path / "list.json"
    results, _ = run(ACTION="import", FILE=good, NAME="mine", REPORT=str(page))
    assert results["REPORT"] == str(page)
    assert "<b>mine</b>" in page.read_text("utf-8")
    assert SHA in page.read_text("utf-8")
    run(REPORT=str(data))
    rows = json.loads(data.read_text("utf-8"))["weights"]
    assert [row["name"] for row in rows] == [*NAMES, "mine"]


def test_a_list_that_cannot_be_written_does_not_undo_the_action(run, folder, good, tmp_path):
    results, log = run(
        ACTION="import", FILE=good, NAME="mine", REPORT=str(tmp_path / "no" / "list.html")
    )
    assert "REPORT" not in results
    assert "cannot be written" in log
    assert (folder / "mine.safetensors").exists()


def test_the_folder_is_in_the_profile_where_the_environment_names_none(registry, monkeypatch):
    from qgis.core import QgsApplication

    from ksdiff_qgis.paths import weights_folder

    monkeypatch.delenv("KSDIFF_WEIGHTS_DIR", raising=False)
    assert weights_folder() == Path(QgsApplication.qgisSettingsDirPath()) / "ksdiff" / "weights"


@pytest.mark.parametrize("value", ["mine", "ksdiff", "KSDiff", "", "/x/y.safetensors"])
def test_the_dialog_lets_names_through_as_weights(registry, value):
    algorithm = registry.createAlgorithmById("ksdiff:pansharpen")
    assert algorithm.parameterDefinition("WEIGHTS").checkValueIsAcceptable(value)


def test_pansharpen_finds_weights_by_name_and_refuses_others_before_the_run(
    registry, folder, scene, good, tmp_path
):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    pytest.importorskip("torch")
    folder.mkdir()
    shutil.copy(WEIGHTS[0], folder / "mine.safetensors")
    page = tmp_path / "page.safetensors"
    page.write_text("<html></html>")
    values = {"PAN": str(scene.pan), "MS": str(scene.ms), "OUTPUT": str(scene.folder / "o.tif")}
    algorithm = registry.createAlgorithmById("ksdiff:pansharpen")

    def check(weights: str, method: str = "ksdiff") -> str:
        request = {**values, "METHOD": method, "WEIGHTS": weights}
        return algorithm.checkParameterValues(request, QgsProcessingContext())[1]

    assert [check(text) for text in ("", "mine", "ksdiff", good)] == [""] * 4
    assert "No weights are called “yours”" in check("yours")
    assert "is not a weights file" in check(str(page))
    assert "cannot be read" in check(str(tmp_path / "none.safetensors"))
    assert check("yours", "gsa") == ""
    run = algorithm.create()
    assert run.prepare(
        {**values, "METHOD": "ksdiff", "WEIGHTS": "mine"},
        QgsProcessingContext(),
        QgsProcessingFeedback(),
    )


def test_qgis_process_does_all_of_it(qgis_process, folder, good, tmp_path):
    def weights(*arguments: str):
        return qgis_process(
            "run", "ksdiff:weights", "--json", *arguments,
            folder=tmp_path, KSDIFF_WEIGHTS_DIR=str(folder),
        )  # fmt: skip

    done = weights("--ACTION=import", "--FILE=good.safetensors", "--NAME=mine")
    assert done.returncode == 0, done.stderr
    done = weights("--ACTION=list", "--REPORT=list.json")
    assert json.loads(done.stdout)["results"]["COUNT"] == len(NAMES) + 1
    assert (tmp_path / "list.json").exists()
    (folder / "mine.safetensors").write_bytes(GOOD + b"x")
    done = weights("--ACTION=verify")
    assert done.returncode == 1
    assert "not what mine ought to be" in done.stderr
    with serving(lambda request: request.serve(GOOD)) as server:
        done = weights(
            "--ACTION=download", f"--URL={server.url}", f"--SHA256={SHA}", "--NAME=mine",
            "--OVERWRITE=true",
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (folder / "mine.safetensors").read_bytes() == GOOD
    done = weights("--ACTION=remove", "--NAME=ksdiff")
    assert done.returncode == 1
    assert "ship with KSDiff and stay" in done.stderr
    assert "Traceback" not in done.stderr


def test_qgis_process_sharpens_with_weights_by_their_name(qgis_process, folder, scene):
    pytest.importorskip("torch")
    done = qgis_process(
        "run", "ksdiff:pansharpen", "--PAN=pan.tif", "--MS=ms.tif", "--METHOD=ksdiff",
        "--WEIGHTS=ksdiff-plain", "--OUTPUT=out.tif", folder=scene.folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert read_tif(scene.folder / "out.tif").shape == (4, 64, 64)
    from osgeo import gdal

    made = gdal.Open(str(scene.folder / "out.tif")).GetMetadata("KSDIFF")
    assert made["WEIGHTS"] == "ksdiff-none 0.1.0"
    assert made["WEIGHTS_LICENCE"] == "GPL-2.0-or-later"
