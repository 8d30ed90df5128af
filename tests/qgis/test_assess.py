"""``ksdiff:assess`` in the toolbox, from Python, in a model, in a worker thread and headless."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from qgis_support import Model, files_in, only_output, read_tif, write_tif

PARAMETERS = {
    "FUSED": "raster",
    "PAN": "raster",
    "MS": "raster",
    "REFERENCE": "raster",
    "UNCERTAINTY": "raster",
    "METHOD": "enum",
    "MS_FILES": "multilayer",
    "BANDS": "band",
    "PAN_BAND": "band",
    "SENSOR": "enum",
    "DEVICE": "enum",
    "WEIGHTS": "file",
    "OUTPUT_HTML": "fileDestination",
    "OUTPUT_JSON": "fileDestination",
}
NUMBERS = {
    "HQNR", "QNR", "D_LAMBDA", "D_LAMBDA_K", "D_S", "D_RHO", "REPROJECTION",
    "SAM", "ERGAS", "Q2N", "SCC", "SECONDS",
}  # fmt: skip
OUTPUTS = {"OUTPUT_HTML", "OUTPUT_JSON", "VERDICT", "BEST_CLASSICAL", "BASIS", *NUMBERS}

BANDS = ((1.0, 0.2), (0.8, 0.5), (0.5, 0.9))
"""What each band takes of two textures."""


@pytest.fixture
def scene(tmp_path: Path):
    """PAN 64 x 64, MS 16 x 16 x 3 and the truth, with real detail in all of them."""
    from qgis_support import Scene

    folder = tmp_path / "scene"
    folder.mkdir()
    rows, cols = np.mgrid[0:64, 0:64]
    first = np.sin(rows / 3.0) + np.cos(cols / 5.0)
    second = np.sin((rows + cols) / 4.0)
    truth = np.stack([600 + 90 * (a * first + b * second) for a, b in BANDS])
    ms = truth.reshape(3, 16, 4, 16, 4).mean(axis=(2, 4))
    write_tif(folder / "truth.tif", truth, 1.0)
    pan = write_tif(folder / "pan.tif", truth.mean(axis=0, keepdims=True), 1.0)
    return Scene(pan, write_tif(folder / "ms.tif", ms, 4.0))


@pytest.fixture
def algorithm(registry):
    return registry.createAlgorithmById("ksdiff:assess")


@pytest.fixture
def run(registry, scene):
    """processing.run for ksdiff:assess on the truth as the raster."""
    import processing

    def run(**changes):
        values = {"FUSED": str(scene.folder / "truth.tif")}
        values |= {"PAN": str(scene.pan), "MS": str(scene.ms)}
        values["OUTPUT_HTML"] = str(scene.folder / "report.html")
        return processing.run("ksdiff:assess", {**values, **changes})

    return run


def test_keys_of_parameters_and_outputs_never_change(algorithm):
    found = {item.name(): item.type() for item in algorithm.parameterDefinitions()}
    assert found == PARAMETERS
    assert {item.name() for item in algorithm.outputDefinitions()} == OUTPUTS
    assert algorithm.hasHtmlOutputs()


def test_words_of_the_methods_never_change(algorithm):
    method = algorithm.parameterDefinition("METHOD")
    assert method.usesStaticStrings()
    assert method.options()[:3] == ["auto", "none", "ksdiff"]
    assert method.defaultValue() == "auto"


def test_help_explains_every_parameter_and_output(algorithm):
    text = algorithm.shortHelpString()
    assert [key for key in PARAMETERS if f"({key})" not in text] == []
    assert [key for key in OUTPUTS if key not in text] == []


def test_python_gets_the_page_and_the_numbers(run, scene):
    before = files_in(scene.folder)
    results = run(OUTPUT_JSON=str(scene.folder / "report.json"), METHOD="gsa")
    assert results["OUTPUT_HTML"] == str(scene.folder / "report.html")
    numbers = json.loads((scene.folder / "report.json").read_text())
    assert results["HQNR"] == numbers["full_resolution"]["fused"]["hqnr"]
    assert results["VERDICT"] == numbers["verdict"]["consistency"]
    assert results["BEST_CLASSICAL"] == numbers["best_classical"]
    assert results["BASIS"] == "reduced"
    assert results["SAM"] == numbers["reduced_resolution"]["rows"]["gsa"]["sam"]
    assert all(isinstance(results[key], float) for key in NUMBERS)
    assert files_in(scene.folder) == sorted([*before, "report.html", "report.json"])


def test_with_the_truth_the_numbers_are_about_it(run, scene):
    truth = str(scene.folder / "truth.tif")
    results = run(REFERENCE=truth, UNCERTAINTY=truth)
    assert (results["BASIS"], results["ERGAS"], results["SCC"]) == ("reference", 0.0, 1.0)


def test_numbers_that_cannot_be_computed_are_none(run):
    results = run()
    assert results["BASIS"] == ""
    assert [key for key in sorted(NUMBERS) if results[key] is None] == [
        "ERGAS", "Q2N", "SAM", "SCC",
    ]  # fmt: skip
    assert "OUTPUT_JSON" not in results


def test_a_temporary_report_works(run):
    results = run(OUTPUT_HTML="TEMPORARY_OUTPUT")
    assert results["OUTPUT_HTML"].endswith(".html")
    assert "Quality of truth.tif" in Path(results["OUTPUT_HTML"]).read_text()


def test_single_band_files_are_the_ms_of_the_raster(run, scene):
    ms = read_tif(scene.ms)
    files = [
        str(write_tif(scene.folder / f"b{band}.tif", ms[band : band + 1], 4.0)) for band in range(3)
    ]
    assert run(MS=files[0], MS_FILES=files[1:])["HQNR"] == run()["HQNR"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"FUSED": None}, "No fused raster was given."),
        ({"FUSED": "gone.tif"}, "gone.tif does not exist"),
        ({"FUSED": "ms.tif"}, "chosen as both the result and an input"),
        ({"REFERENCE": "ms.tif"}, "does not have the pixels of the PAN"),
        ({"BANDS": [1, 2]}, "The fused raster has 3 bands, the MS 2."),
        ({"METHOD": "best"}, "Choose from auto"),
        ({"OUTPUT_HTML": "report.pdf"}, "does not end in .html"),
        ({"OUTPUT_JSON": "none/report.json"}, "does not exist"),
        ({"OUTPUT_HTML": ""}, "ends with .html"),
    ],
)
def test_a_bad_request_is_refused_with_a_sentence_before_the_run(
    algorithm, scene, changes, message
):
    from qgis.core import QgsProcessingContext

    files = {"FUSED": "truth.tif", "PAN": "pan.tif", "MS": "ms.tif", "OUTPUT_HTML": "report.html"}
    values = {
        key: str(scene.folder / value) if isinstance(value, str) and "." in value else value
        for key, value in {**files, **changes}.items()
    }
    before = files_in(scene.folder)
    possible, text = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not possible
    assert message in text
    assert files_in(scene.folder) == before


def test_a_model_sharpens_assesses_and_branches_on_the_numbers(registry, scene):
    import processing
    from osgeo import gdal
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    final = str(scene.folder / "final.tif")
    model = sharpen_and_assess()
    key = only_output(model)
    values = {"pan": str(scene.pan), "ms": str(scene.ms), key: final}
    possible, message = model.canExecute()
    assert possible, message
    results = processing.run(
        model, values, context=QgsProcessingContext(), feedback=QgsProcessingFeedback()
    )
    dataset = gdal.Open(results[key])
    # 1000 where HQNR is a number between 0 and 1, and 5 for the SAM that is NULL.
    assert dataset.GetRasterBand(1).GetNoDataValue() == 1005.0


def test_progress_grows_and_cancelling_in_a_worker_thread_leaves_no_file(registry, scene, qtbot):
    before = files_in(scene.folder)
    succeeded, values = run_task(qtbot, scene, cancel_at=40.0)
    assert not succeeded
    assert files_in(scene.folder) == before
    succeeded, values = run_task(qtbot, scene, cancel_at=200.0)
    assert succeeded
    assert values == sorted(values)
    assert values[-1] == 100.0
    assert files_in(scene.folder) == sorted([*before, "report.html"])


def test_headless_runs_end_with_code_0_and_the_numbers(qgis_process, scene):
    before = files_in(scene.folder)
    done = qgis_process(
        "run", "ksdiff:assess", "--json", "--FUSED=truth.tif", "--PAN=pan.tif", "--MS=ms.tif",
        "--REFERENCE=truth.tif", "--OUTPUT_HTML=r.html", folder=scene.folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["results"]["BASIS"] == "reference"
    assert 0 < report["results"]["HQNR"] <= 1
    assert any("Radiometric consistency" in line for line in report["log"]["info"])
    assert any("sensor is unknown" in line for line in report["log"]["warning"])
    assert files_in(scene.folder) == sorted([*before, "r.html"])


def test_headless_mistakes_end_with_code_1_and_a_sentence(qgis_process, scene):
    before = files_in(scene.folder)
    done = qgis_process(
        "run", "ksdiff:assess", "--FUSED=truth.tif", "--PAN=pan.tif", "--MS=ms.tif",
        "--BANDS=1", "--OUTPUT_HTML=r.html", folder=scene.folder,
    )  # fmt: skip
    assert done.returncode == 1
    assert "The fused raster has 3 bands, the MS 1." in done.stderr
    assert "Traceback" not in done.stderr
    assert files_in(scene.folder) == before


def run_task(qtbot, scene, cancel_at: float) -> tuple[bool, list[float]]:
    """Runs in a QgsTask as the dialog does, stopped at a progress; success and all progress."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
    )

    feedback, seen = QgsProcessingFeedback(), []

    def look(value: float) -> None:
        seen.append(value)
        if value >= cancel_at:
            feedback.cancel()

    feedback.progressChanged.connect(look)
    context = QgsProcessingContext()
    context.setFeedback(feedback)
    values = {"FUSED": str(scene.folder / "truth.tif"), "PAN": str(scene.pan), "MS": str(scene.ms)}
    values["OUTPUT_HTML"] = str(scene.folder / "report.html")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ksdiff:assess")
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=120_000) as signal:
        QgsApplication.taskManager().addTask(task)
    return signal.args[0], seen


def sharpen_and_assess():
    """ksdiff:pansharpen, ksdiff:assess, gdal:translate with a number made of two of ours."""
    model = Model("sharpen and assess")
    source = model.source
    inputs = {"PAN": source.fromModelParameter("pan"), "MS": source.fromModelParameter("ms")}
    sharp = source.fromChildOutput("sharpen", "OUTPUT")
    model.add("sharpen", "ksdiff:pansharpen", METHOD=source.fromStaticValue("gsa"), **inputs)
    model.add(
        "assess", "ksdiff:assess", FUSED=sharp, METHOD=source.fromStaticValue("none"), **inputs
    )
    hqnr = "if(@assess_HQNR > 0 and @assess_HQNR <= 1, 1000, 0)"
    model.add(
        "last",
        "gdal:translate",
        output="final",
        after="assess",
        INPUT=sharp,
        NODATA=source.fromExpression(f"{hqnr} + coalesce(@assess_SAM, 5)"),
    )
    return model.algorithm
