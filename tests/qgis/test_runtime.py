"""The setting "Python with PyTorch": its page among the options, and runs that honour it."""

from __future__ import annotations

import json
import sys

import numpy as np
import pytest
from qgis_support import ROOT, read_tif

sys.path.insert(0, str(ROOT / "tests" / "core"))

from pythons import ENVIRONMENT, make_python

from ksdiff_core.interpreter.probe import Probe
from ksdiff_qgis import runtime
from ksdiff_qgis.recipes import CPU_INDEX, recipes

PYTHON = str(ENVIRONMENT / "bin" / "python")

WITHOUT_TORCH = """
from importlib.machinery import PathFinder
def find_spec(name, path=None, target=None, original=PathFinder.find_spec):
    return None if name in ("torch", "safetensors") else original(name, path, target)
PathFinder.find_spec = staticmethod(find_spec)
"""
"""For PYQGIS_STARTUP: QGIS's Python as most users have it."""


@pytest.fixture(autouse=True)
def no_setting(qgis_app, monkeypatch):
    monkeypatch.delenv(runtime.VARIABLE, raising=False)
    runtime.save_python("")
    yield
    runtime.save_python("")


def test_the_environment_goes_before_the_setting_and_both_before_the_python_of_qgis(monkeypatch):
    assert runtime.chosen_python() == ""
    runtime.save_python(" /a/python ")
    assert runtime.chosen_python() == "/a/python"
    monkeypatch.setenv(runtime.VARIABLE, "/b/python")
    assert runtime.chosen_python() == "/b/python"
    assert runtime.saved_python() == "/a/python"
    monkeypatch.setenv(runtime.VARIABLE, "")
    runtime.save_python("")
    assert runtime.chosen_python() == ""


def test_a_setting_that_leads_nowhere_is_told_only_to_those_who_need_it(monkeypatch):
    from ksdiff_core.errors import DeviceError

    runtime.save_python("/nowhere/python3")
    runtime.check_torch("gsa")
    with pytest.raises(DeviceError, match="/nowhere/python3, does not exist"):
        runtime.check_torch("ksdiff")


def test_the_toolbox_says_whose_torch_it_is(registry):
    runtime.save_python(PYTHON)
    assert registry.providerById("ksdiff").versionInfo().endswith(f"PyTorch of {PYTHON}")


@pytest.fixture
def page(qtbot):
    from ksdiff_qgis.gui.options_factory import OptionsFactory

    page = OptionsFactory().createWidget(None)
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_page_shows_and_keeps_the_setting(page, qtbot):
    from ksdiff_qgis.gui.options_factory import PAGE, OptionsFactory

    assert page.objectName() == PAGE
    assert page.python.filePath() == ""
    page.python.setFilePath(PYTHON)
    assert runtime.saved_python() == ""
    page.apply()
    assert runtime.saved_python() == PYTHON
    again = OptionsFactory().createWidget(None)
    qtbot.addWidget(again)
    assert again.python.filePath() == PYTHON


def test_a_variable_of_the_environment_is_shown_and_the_field_is_closed(qtbot, monkeypatch):
    from qgis.PyQt.QtWidgets import QLabel

    from ksdiff_qgis.gui.options_page import OptionsPage

    monkeypatch.setenv(runtime.VARIABLE, "/b/python")
    page = OptionsPage()
    qtbot.addWidget(page)
    assert not page.python.isEnabled()
    assert any("/b/python" in label.text() for label in page.findChildren(QLabel))


def test_the_button_tests_the_python_of_the_field(page, qtbot, tmp_path):
    page.python.setFilePath(PYTHON)
    page.test.click()
    assert not page.test.isEnabled()
    qtbot.waitUntil(page.test.isEnabled, timeout=180_000)
    assert page.bar.text.text().startswith("KSDiff can compute there")
    assert "PyTorch: 2" in page.found.toPlainText()
    assert "Device: CPU" in page.found.toPlainText()
    page.python.setFilePath(str(tmp_path / "none"))
    page.test.click()
    qtbot.waitUntil(page.test.isEnabled, timeout=60_000)
    assert "does not exist" in page.bar.text.text()
    assert not page.found.isVisible()


def test_a_test_can_be_cancelled_and_ends_with_the_window(page, qtbot, tmp_path):
    begun = tmp_path / "begun"
    page.python.setFilePath(
        make_python(tmp_path / "python3", before=f"echo > {begun}", command="sleep 600")
    )
    for stop in (page.bar.cancel.click, page.hide):
        page.test.click()
        # QGIS may crash if a task is cancelled in the moment in which it is started.
        qtbot.waitUntil(begun.exists, timeout=60_000)
        begun.unlink()
        stop()
        qtbot.waitUntil(page.test.isEnabled, timeout=60_000)
        assert page.bar.text.text() == "The test was cancelled."


def test_without_a_path_the_python_of_qgis_is_judged(page, monkeypatch):
    page.test.click()
    assert "The Python of QGIS has PyTorch" in page.bar.text.text()
    monkeypatch.setattr(runtime, "find_spec", lambda _name: None)
    page.test.click()
    assert page.bar.text.text() == "The Python of QGIS has no PyTorch."


def test_the_commands_can_be_copied(page):
    from qgis.core import QgsApplication

    page.recipes.choice.setCurrentIndex(1)
    page.recipes.copy.click()
    text = QgsApplication.clipboard().text()
    assert text.startswith("conda create")
    assert text.rstrip("\n") == page.recipes.commands.toPlainText()


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_recipes_fit_the_system_and_touch_nothing_of_qgis(system):
    for recipe in recipes(system):
        text = "\n".join(recipe.lines)
        assert recipe.folder in text
        assert ("%LOCALAPPDATA%" in text) == (system == "win32")
        assert (CPU_INDEX in text) == (system == "linux" and recipe.key == "venv")
        assert all(name in text for name in ("torch", "numpy", "safetensors"))
        assert "--user" not in text
        # pip is always that of the new environment.
        assert all("ksdiff-python" in line for line in recipe.lines)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (
            Probe(
                "p",
                "3.9",
                64,
                {"numpy": "1", "torch": "2", "safetensors": "3"},
                {},
                (("H100", 9),),
                "cuda",
            ),
            ["on the GPU H100", "Device: H100, 9 MB", "GDAL: none, and none is needed"],
        ),
        (Probe("p", "3.9", 32), ["32 bit"]),
        (
            Probe("p", "3.9", 64, {"numpy": "1"}, {"torch": "DLL load failed"}),
            [
                "Missing or broken: PyTorch, safetensors",
                "PyTorch: DLL load failed",
                "not installed",
            ],
        ),
    ],
)
def test_what_was_found_is_said_plainly(qgis_app, found, words):
    from ksdiff_qgis.probe_words import probe_sentences

    text = "\n".join(probe_sentences(found))
    assert [word for word in words if word not in text] == []


def test_qgis_without_torch_computes_in_the_chosen_python_headless(
    qgis_process, small_scene_files, tmp_path
):
    startup = tmp_path / "startup.py"
    startup.write_text(WITHOUT_TORCH)
    run = ["run", "ksdiff:pansharpen", f"--PAN={small_scene_files.pan}", "--json"]
    # In bfloat16 what is said below of rounding shows in some percent of the values.
    run += [f"--MS={small_scene_files.ms}", "--PRECISION=fp32"]
    here = qgis_process(*run, "--OUTPUT=a.tif", folder=tmp_path)
    assert here.returncode == 0, here.stderr
    apart = {"PYQGIS_STARTUP": str(startup), runtime.VARIABLE: PYTHON}
    there = qgis_process(*run, "--OUTPUT=b.tif", folder=tmp_path, **apart)
    assert there.returncode == 0, there.stderr
    report = json.loads(there.stdout)
    assert any(f"KSDiff computes in {PYTHON}" in line for line in report["log"]["info"])
    assert report["results"]["DEVICE_USED"] == json.loads(here.stdout)["results"]["DEVICE_USED"]
    # Inside the process of QGIS sums may be rounded otherwise than outside of it.
    difference = np.abs(read_tif(tmp_path / "a.tif") - read_tif(tmp_path / "b.tif"))
    assert difference.max() <= 1
    assert (difference > 0).mean() < 1e-3


def test_qgis_process_honours_the_setting_of_the_profile(qgis_process, scene, tmp_path):
    ini = qgis_process.home / "config" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    before = ini.read_text()
    ini.write_text(f"{before}\n[ksdiff]\npython={tmp_path}/nowhere/python3\n")
    run = ["run", "ksdiff:pansharpen", "--PAN=pan.tif", "--MS=ms.tif", "--OUTPUT=out.tif"]
    try:
        done = qgis_process(*run, folder=scene.folder)
        classical = qgis_process(*run, "--METHOD=gsa", folder=scene.folder)
    finally:
        ini.write_text(before)
    assert done.returncode == 1
    assert "nowhere/python3, does not exist" in done.stderr
    assert classical.returncode == 0, classical.stderr


def test_an_assessment_of_a_result_of_ksdiff_uses_the_chosen_python(registry, scene, monkeypatch):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ksdiff_core.assessment import run as module
    from ksdiff_core.interpreter.session import current_session

    seen = []

    def assess(job, progress, cancelled, edit):
        seen.append(current_session().python)
        raise RuntimeError("enough")

    monkeypatch.setattr(module, "assess", assess)
    runtime.save_python(PYTHON)
    algorithm = registry.createAlgorithmById("ksdiff:assess")
    values = {"FUSED": str(scene.ms), "PAN": str(scene.pan), "MS": str(scene.ms)}
    values = {
        **values,
        "FUSED": str(scene.folder / "f.tif"),
        "OUTPUT_HTML": str(scene.folder / "r.html"),
    }
    (scene.folder / "f.tif").write_bytes(scene.pan.read_bytes())
    _, succeeded = algorithm.run(values, QgsProcessingContext(), QgsProcessingFeedback())
    assert not succeeded
    assert seen == [PYTHON]


def test_a_task_computes_in_the_chosen_python(qgis_app, qtbot):
    from qgis.core import QgsApplication

    from ksdiff_core.interpreter.session import current_session
    from ksdiff_qgis.task import CoreTask

    runtime.save_python(PYTHON)
    task = CoreTask("look", lambda *_: current_session().python)
    with qtbot.waitSignal(task.ended, timeout=30_000):
        QgsApplication.taskManager().addTask(task)
    assert task.result == PYTHON


def test_diagnostics_tell_versions_settings_and_the_last_run_but_no_names(
    registry, scene, monkeypatch, tmp_path
):
    import processing
    from qgis.core import Qgis

    from ksdiff_core.commands import diagnostics

    monkeypatch.setattr(diagnostics, "probe", lambda python, _cancelled: Probe(python, "3.1.4"))
    monkeypatch.setenv("HOME", str(tmp_path))
    runtime.save_python(str(tmp_path / "env"))
    values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "exp"}
    processing.run("ksdiff:pansharpen", {**values, "OUTPUT": str(scene.folder / "out.tif")})
    file = tmp_path / "diagnostics.txt"
    results = processing.run("ksdiff:diagnostics", {"OUTPUT": str(file)})
    text = results["TEXT"]
    assert file.read_text() == text
    for words in (
        f"QGIS {Qgis.QGIS_VERSION}",
        "Qt 5",
        "GDAL 3",
        "numpy",
        "Python 3.1.4",
        "Ratio 4",
    ):
        assert words in text
    assert "~/env" in text
    assert str(tmp_path) not in text


def test_diagnostics_are_copied_with_one_click(qgis_app, qtbot, monkeypatch):
    from qgis.core import QgsApplication

    from ksdiff_qgis.gui import diagnostics_action

    class Bar:
        shown: list = []  # noqa: RUF012

        def pushMessage(self, _title, text, *_):
            self.shown.append(text)

    class Iface:
        def messageBar(self):
            return Bar()

    monkeypatch.setattr(diagnostics_action, "gather", lambda python, _cancelled: f"all of {python}")
    runtime.save_python("/p")
    task = diagnostics_action.copy_diagnostics(Iface())
    with qtbot.waitSignal(task.ended, timeout=30_000):
        pass
    assert QgsApplication.clipboard().text() == "all of /p"
    assert "on the clipboard" in Bar.shown[-1]
