"""Making a Python with PyTorch from the options: what is asked, what goes on, and what is kept."""

from __future__ import annotations

import sys

import pytest
from qgis_support import ROOT

sys.path.insert(0, str(ROOT / "tests" / "core"))

from pythons import ENVIRONMENT, make_python
from test_making import acted

from ksdiff_qgis import making, runtime
from ksdiff_qgis.gui import options_page
from ksdiff_qgis.gui.making_form import MakingForm

PYTHON = str(ENVIRONMENT / "bin" / "python")

# What the acted pip leaves is a Python that has PyTorch: that of the tests.
GOOD = f"""
for name in python3 python; do
  printf '#!/bin/sh\\nexec "{PYTHON}" "$@"\\n' > "$(dirname "$0")/$name.new"
  chmod +x "$(dirname "$0")/$name.new"; mv "$(dirname "$0")/$name.new" "$(dirname "$0")/$name"
done
"""


@pytest.fixture(autouse=True)
def no_setting(qgis_app, monkeypatch):
    monkeypatch.delenv(runtime.VARIABLE, raising=False)
    runtime.save_python("")
    yield
    making.stop()
    runtime.save_python("")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    from ksdiff_qgis.gui import making_form

    place = tmp_path / "profile" / "environment"
    for module in (making, options_page, making_form):
        monkeypatch.setattr(module, "environment_folder", lambda: place)
    return place


@pytest.fixture
def page(qtbot, folder):
    page = options_page.OptionsPage()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def asked(monkeypatch):
    """Answers the form with this Python."""

    def answer(base: str) -> None:
        def accept(form: MakingForm) -> int:
            form.python.setFilePath(base)
            return 1

        monkeypatch.setattr(MakingForm, "exec", accept)

    return answer


def test_the_form_shows_sizes_and_the_commands_that_run(qtbot, folder):
    form = MakingForm()
    qtbot.addWidget(form)
    assert form.base == "/usr/bin/python3"
    assert "0.2 GB to fetch, 1 GB on the disk" in form.choice.itemText(0)
    assert "2.8 GB to fetch, 5 GB on the disk" in form.choice.itemText(1)
    lines = form.commands.toPlainText().splitlines()
    assert lines[0] == f"/usr/bin/python3 -m venv {folder}"
    assert "--index-url https://download.pytorch.org/whl/cpu" in lines[2]
    form.choice.setCurrentIndex(1)
    assert form.build.key == "cuda"
    assert "--index-url" not in form.commands.toPlainText()
    form.python.setFilePath("")
    assert not form.make.isEnabled()


def test_a_python_is_made_tested_and_used_and_can_be_removed(
    page, qtbot, folder, asked, tmp_path, monkeypatch
):
    assert page.recipes.make.isEnabled()
    assert not page.recipes.remove.isEnabled()
    asked(acted(tmp_path / "base", GOOD))
    page.recipes.make.click()
    assert not page.test.isEnabled()
    qtbot.waitUntil(page.test.isEnabled, timeout=180_000)
    python = str(folder / "bin" / "python3")
    assert page.bar.text.text().startswith("KSDiff can compute there")
    assert page.python.filePath() == runtime.saved_python() == python
    assert not page.recipes.make.isEnabled()
    answers = iter(
        [options_page.QMessageBox.StandardButton.No, options_page.QMessageBox.StandardButton.Yes]
    )
    monkeypatch.setattr(options_page.QMessageBox, "question", lambda *_: next(answers))
    page.recipes.remove.click()
    assert folder.exists()
    page.recipes.remove.click()
    qtbot.waitUntil(page.test.isEnabled, timeout=60_000)
    assert not folder.exists()
    assert page.python.filePath() == runtime.saved_python() == ""
    assert page.recipes.make.isEnabled()


def test_it_goes_on_when_the_options_are_closed_and_is_shown_when_they_are_opened_again(
    page, qtbot, folder, asked, tmp_path
):
    gate = tmp_path / "gate"
    waiting = f"while [ ! -e {gate} ]; do sleep 0.05; done\n{GOOD}"
    asked(acted(tmp_path / "base", waiting))
    page.recipes.make.click()
    qtbot.waitUntil(lambda: page.bar.text.text() == "Installing PyTorch", timeout=60_000)
    page.hide()
    assert making.running() is not None
    page.show()
    assert not page.test.isEnabled()
    page.hide()
    gate.touch()
    qtbot.waitUntil(lambda: making.running() is None, timeout=180_000)
    assert runtime.saved_python() == str(folder / "bin" / "python3")


def test_cancel_leaves_no_folder_and_no_setting(page, qtbot, folder, asked, tmp_path):
    asked(acted(tmp_path / "base", "sleep 600"))
    page.recipes.make.click()
    qtbot.waitUntil(lambda: page.bar.text.text() == "Installing PyTorch", timeout=60_000)
    page.bar.cancel.click()
    qtbot.waitUntil(page.test.isEnabled, timeout=60_000)
    assert page.bar.text.text() == "Cancelled; nothing is left of it."
    assert not folder.exists()
    assert runtime.saved_python() == ""


def test_what_failed_is_told_with_what_to_do(page, qtbot, folder, asked, tmp_path):
    asked(make_python(tmp_path / "python3", "echo '[[3, 12], 64, [\"venv\"]]'", "exit 0"))
    page.recipes.make.click()
    qtbot.waitUntil(page.test.isEnabled, timeout=60_000)
    assert "it lacks venv" in page.bar.text.text()
    assert "python3-venv" in page.bar.text.text()


def test_the_end_of_the_plugin_ends_it_and_leaves_nothing(page, qtbot, folder, asked, tmp_path):
    from ksdiff_qgis.plugin import KSDiffPlugin

    asked(acted(tmp_path / "base", "sleep 600"))
    page.recipes.make.click()
    qtbot.waitUntil(lambda: page.bar.text.text() == "Installing PyTorch", timeout=60_000)
    page.hide()
    KSDiffPlugin(None).unload()
    assert making.running() is None
    assert not folder.exists()
    assert runtime.saved_python() == ""
