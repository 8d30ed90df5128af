"""The same algorithm through Python, in a model, and in a worker thread."""

from __future__ import annotations

import builtins
import threading

import numpy as np
import pytest
from qgis_support import (
    LEVELS,
    METHODS_TO_RUN,
    Model,
    files_in,
    make_scene,
    only_output,
    read_tif,
    write_tif,
)


@pytest.fixture
def run(registry):
    """processing.run for ksdiff:pansharpen."""
    import processing

    def run(scene, feedback=None, **changes):
        values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "exp"}
        values["OUTPUT"] = str(scene.folder / "out.tif")
        return processing.run("ksdiff:pansharpen", {**values, **changes}, feedback=feedback)

    return run


@pytest.mark.parametrize("method", METHODS_TO_RUN)
def test_python_gets_an_image_on_the_pan_grid_and_the_numbers(run, scene, method):
    from osgeo import gdal

    before = files_in(scene.folder)
    results = run(scene, METHOD=method)
    assert results["OUTPUT"] == str(scene.folder / "out.tif")
    assert (results["METHOD_USED"], results["RATIO"]) == (method, 4.0)
    assert (results["WIDTH"], results["HEIGHT"]) == (64, 64)
    assert results["SECONDS"] > 0
    assert results["DEVICE_USED"]
    out, pan = gdal.Open(results["OUTPUT"]), gdal.Open(str(scene.pan))
    assert (out.RasterXSize, out.RasterYSize, out.RasterCount) == (64, 64, 4)
    assert out.GetGeoTransform() == pan.GetGeoTransform()
    assert out.GetSpatialRef().IsSame(pan.GetSpatialRef())
    assert files_in(scene.folder) == sorted([*before, "out.tif"])


def test_interpolating_constant_bands_gives_the_constants(run, scene):
    fused = read_tif(run(scene)["OUTPUT"])
    assert np.array_equal(fused, np.ones((4, 64, 64)) * np.reshape(LEVELS, (4, 1, 1)))


def test_chosen_bands_come_out_in_the_chosen_order(run, scene):
    fused = read_tif(run(scene, BANDS=[3, 1])["OUTPUT"])
    assert fused[:, 0, 0].tolist() == [LEVELS[2], LEVELS[0]]


def test_single_band_files_become_one_image(run, scene):
    files = [
        str(write_tif(scene.folder / f"b{band}.tif", np.full((1, 16, 16), 100 * band), 4.0))
        for band in (1, 2, 3)
    ]
    fused = read_tif(run(scene, MS=files[0], MS_FILES=files[1:])["OUTPUT"])
    assert fused[:, 5, 5].tolist() == [100, 200, 300]


def test_a_temporary_output_works(run, scene):
    results = run(scene, OUTPUT="TEMPORARY_OUTPUT")
    assert results["OUTPUT"].endswith(".tif")
    assert read_tif(results["OUTPUT"]).shape == (4, 64, 64)


def test_an_existing_output_is_replaced(run, scene):
    (scene.folder / "out.tif").write_bytes(b"old")
    assert read_tif(run(scene)["OUTPUT"]).shape == (4, 64, 64)


def test_a_run_says_something_before_anything_slow_is_done(run, scene, monkeypatch):
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    from ksdiff_core import pipeline
    from ksdiff_core.errors import InputError

    class Listener(QgsProcessingFeedback):
        texts = ()

        def setProgressText(self, text):
            self.texts = (*self.texts, text)

    listener, heard = Listener(False), []

    def stop(*_):
        heard.extend(listener.texts)
        raise InputError("enough")

    monkeypatch.setattr(pipeline, "open_inputs", stop)
    values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "ksdiff"}
    with pytest.raises(QgsProcessingException, match="enough"):
        processing.run(
            "ksdiff:pansharpen",
            {**values, "OUTPUT": str(scene.folder / "out.tif")},
            feedback=listener,
        )
    assert heard == ["Opening the images"]


def test_a_core_error_becomes_a_processing_error_with_its_hint(run, scene, monkeypatch):
    from qgis.core import QgsProcessingException

    from ksdiff_core import pipeline
    from ksdiff_core.errors import OutputError

    def fail(*args):
        raise OutputError("The disk is full: 3 MB are free, 9 MB are needed.", "Free some space.")

    monkeypatch.setattr(pipeline, "pansharpen", fail)
    with pytest.raises(QgsProcessingException, match=r"9 MB are needed\. Free some space\."):
        run(scene)


def test_after_a_failure_what_was_at_the_output_path_is_not_loaded(registry, scene, monkeypatch):
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProject,
    )

    from ksdiff_core import pipeline
    from ksdiff_core.errors import OutputError

    def fail(*args):
        raise OutputError("The disk is full.")

    monkeypatch.setattr(pipeline, "pansharpen", fail)
    old = scene.folder / "out.tif"
    old.write_bytes(scene.ms.read_bytes())
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition(str(old), QgsProject.instance())
    values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "exp", "OUTPUT": output}
    algorithm = registry.createAlgorithmById("ksdiff:pansharpen")
    _, succeeded = algorithm.run(values, context, QgsProcessingFeedback())
    assert not succeeded
    assert context.layersToLoadOnCompletion() == {}


def test_a_mistake_of_the_program_becomes_a_processing_error_too(run, scene, monkeypatch):
    from qgis.core import QgsProcessingException

    from ksdiff_core import pipeline

    monkeypatch.setattr(pipeline, "pansharpen", lambda *args: {}["lost"])
    with pytest.raises(
        QgsProcessingException, match=r"Unexpected KeyError: 'lost'\. Please report"
    ):
        run(scene)


def test_classical_methods_run_without_importing_torch(run, scene, monkeypatch):
    original = builtins.__import__

    def refuse(name, *args, **kwargs):
        if name.split(".")[0] == "torch":
            raise ModuleNotFoundError("No module named 'torch'")
        return original(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", refuse)
    assert run(scene, METHOD="gsa")["METHOD_USED"] == "gsa"


@pytest.mark.parametrize("method", METHODS_TO_RUN)
def test_it_is_a_step_of_a_model_between_other_steps(registry, scene, method):
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    model = three_step_model(method)
    final, key = str(scene.folder / "final.tif"), only_output(model)
    values = {"pan": str(scene.pan), "ms": str(scene.ms), key: final}
    possible, message = model.canExecute()
    assert possible, message
    results = processing.run(
        model, values, context=QgsProcessingContext(), feedback=QgsProcessingFeedback()
    )
    from osgeo import gdal

    dataset = gdal.Open(results[key])
    assert (dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount) == (64, 64, 2)
    # The last step took its nodata value from the number WIDTH of ours.
    assert dataset.GetRasterBand(1).GetNoDataValue() == 64.0
    if method == "exp":
        assert read_tif(final)[:, 0, 0].tolist() == [LEVELS[0], LEVELS[2]]


def test_a_model_whose_input_is_bad_fails_with_our_sentence(registry, scene):
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    model, final = three_step_model("exp"), scene.folder / "final.tif"
    values = {"pan": str(scene.ms), "ms": str(scene.ms), only_output(model): str(final)}
    feedback = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException) as raised:
        processing.run(model, values, feedback=feedback)
    # QGIS 3.22 has it in the log only, 3.40 in the error only.
    said = f"{raised.value}\n{feedback.textLog()}"
    assert "Choose the original MS, not one that was already resampled" in said
    assert not final.exists()


def test_the_log_says_first_what_was_recognised(registry, scene):
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "gsa"}
    values["OUTPUT"] = str(scene.folder / "out.tif")
    processing.run("ksdiff:pansharpen", values, feedback=feedback)
    lines = feedback.textLog().splitlines()
    ratio = next(i for i, line in enumerate(lines) if line.startswith("Ratio 4;"))
    method = next(i for i, line in enumerate(lines) if line.startswith("Method gsa on cpu"))
    wrote = next(i for i, line in enumerate(lines) if line.startswith(f"Wrote {values['OUTPUT']}"))
    assert ratio < method < wrote


def test_cancel_in_a_worker_thread_leaves_no_file_and_no_layer(registry, tmp_path, qtbot):
    scene = make_scene(tmp_path / "large", side=512)
    before = files_in(scene.folder)
    succeeded, threads, layers = run_task(qtbot, scene, cancel=True)
    assert not succeeded
    assert layers == {}
    assert files_in(scene.folder) == before
    assert threads == {False}


def test_a_cancelled_run_is_continued_on_request(registry, run, tmp_path, qtbot):
    scene = make_scene(tmp_path / "large", side=512)
    undisturbed = make_scene(tmp_path / "undisturbed", side=512)
    run(undisturbed, TILE=32)
    before = files_in(scene.folder)
    assert not run_task(qtbot, scene, cancel=True, RESUME=True)[0]
    assert files_in(scene.folder) == sorted([*before, "out.part.tiles"])
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    run(scene, TILE=32, RESUME=True, feedback=feedback)
    assert "Continues an interrupted run" in feedback.textLog()
    assert files_in(scene.folder) == sorted([*before, "out.tif"])
    made = [(one.folder / "out.tif").read_bytes() for one in (scene, undisturbed)]
    assert made[0] == made[1]


def test_a_worker_thread_delivers_the_layer_to_load(registry, scene, qtbot):
    succeeded, _, layers = run_task(qtbot, scene, cancel=False)
    assert succeeded
    assert layers == {str(scene.folder / "out.tif"): "ms (pansharpened)"}


def run_task(qtbot, scene, cancel: bool, **changes):
    """Runs in a QgsTask as the dialog does; with ``cancel``, stops when the first tiles are done.

    Returns:
        Success, whether the core ran in the main thread, names of the layers to load by path.
    """
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProject,
    )

    threads = set()

    class Feedback(QgsProcessingFeedback):
        def setProgressText(self, text: str) -> None:
            threads.add(threading.current_thread() is threading.main_thread())
            super().setProgressText(text)

    feedback = Feedback()
    if cancel:
        feedback.progressChanged.connect(lambda value: value > 5 and feedback.cancel())
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    output = QgsProcessingOutputLayerDefinition(
        str(scene.folder / "out.tif"), QgsProject.instance()
    )
    values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "exp"}
    values.update(TILE=32, OUTPUT=output, **changes)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ksdiff:pansharpen")
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=60_000) as signal:
        QgsApplication.taskManager().addTask(task)
    names = {path: item.name for path, item in context.layersToLoadOnCompletion().items()}
    return signal.args[0], threads, names


def three_step_model(method: str):
    """gdal:translate of MS, ksdiff:pansharpen, gdal:translate with a number from our outputs."""
    model = Model("three steps")
    source = model.source
    model.add("first", "gdal:translate", INPUT=source.fromModelParameter("ms"))
    model.add(
        "sharpen",
        "ksdiff:pansharpen",
        PAN=source.fromModelParameter("pan"),
        MS=source.fromChildOutput("first", "OUTPUT"),
        METHOD=source.fromStaticValue(method),
        BANDS=source.fromStaticValue([1, 3]),
    )
    model.add(
        "last",
        "gdal:translate",
        output="final",
        INPUT=source.fromChildOutput("sharpen", "OUTPUT"),
        NODATA=source.fromExpression("@sharpen_WIDTH"),
    )
    return model.algorithm


def test_a_report_on_the_result_can_be_asked_for(registry, scene):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    algorithm = registry.createAlgorithmById("ksdiff:pansharpen")
    values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "exp", "REPORT": True}
    values["OUTPUT"] = str(scene.folder / "out.tif")
    results, succeeded = algorithm.run(values, QgsProcessingContext(), QgsProcessingFeedback())
    assert succeeded
    page = scene.folder / "out_ksdiff.html"
    assert results["REPORT_HTML"] == str(page)
    assert "<h1>Quality of out.tif</h1>" in page.read_text("utf-8")
    page.unlink()
    results, _ = algorithm.run(
        {**values, "REPORT": False}, QgsProcessingContext(), QgsProcessingFeedback()
    )
    assert "REPORT_HTML" not in results
    assert not page.exists()
