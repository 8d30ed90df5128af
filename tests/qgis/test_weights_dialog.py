"""The window of weights, operated by mouse and keyboard, without a screen."""

from __future__ import annotations

import hashlib
import shutil
import sys

import pytest
from qgis_support import ROOT

sys.path.insert(0, str(ROOT / "tests" / "core"))

from weights_server import HEADER, serving, weights_bytes

from ksdiff_core.weights.store import WeightsStore
from ksdiff_core.weights.table import describe, known_weights

GOOD = weights_bytes(1)
SHA = hashlib.sha256(GOOD).hexdigest()


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "good.safetensors"
    path.write_bytes(GOOD)
    return path


@pytest.fixture
def open_dialog(qgis_app, qtbot, tmp_path, monkeypatch):
    """A visible dialog on a store of its own, with further known weights."""
    from ksdiff_qgis.gui import weights_dialog as module

    monkeypatch.setattr(module, "qgis_network", lambda _url: module_network())
    opened = []

    def open_dialog(*more):
        store = WeightsStore(tmp_path / "store", (*known_weights(), *more))
        dialog = module.WeightsDialog(store)
        qtbot.addWidget(dialog)
        dialog.show()
        opened.append(dialog)
        return dialog

    yield open_dialog
    for dialog in opened:
        dialog.stop()


def module_network():
    from ksdiff_core.weights.download import Network

    return Network(stall_s=5)


def known(url: str):
    return describe("large", "downloadable", len(GOOD), SHA, HEADER, url)


def rows(dialog) -> list[tuple[str, str]]:
    """Name and state of every line."""
    lines = (dialog.table.topLevelItem(row) for row in range(dialog.table.topLevelItemCount()))
    return [(line.text(0), line.text(3)) for line in lines]


def select(dialog, *names: str) -> None:
    dialog.table.clearSelection()
    for row in range(dialog.table.topLevelItemCount()):
        line = dialog.table.topLevelItem(row)
        line.setSelected(line.text(0) in names)


def click(qtbot, button) -> None:
    from qgis.PyQt.QtCore import Qt

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(monkeypatch, form: str, fill) -> None:
    """Fills the next form and accepts it if its button can be clicked."""
    from ksdiff_qgis.gui import weights_forms

    def exec_(self) -> bool:
        fill(self)
        return self.accept_button.isEnabled()

    monkeypatch.setattr(getattr(weights_forms, form), "exec", exec_)


def wait(qtbot, dialog) -> None:
    qtbot.waitUntil(lambda: dialog._task is None, timeout=20_000)


def enabled(dialog) -> list[bool]:
    side = dialog.side
    return [b.isEnabled() for b in (side.verify, side.import_file, side.download, side.remove)]


def test_the_table_shows_what_there_is(open_dialog):
    dialog = open_dialog(known("https://example.com/w"))
    assert rows(dialog) == [
        ("ksdiff", "ready"),
        ("ksdiff-fast", "ready"),
        ("ksdiff-plain", "ready"),
        ("large", "can be downloaded"),
    ]
    text = dialog.details.toPlainText()
    assert "GPL-2.0-or-later" in text
    assert "Landsat 8 OLI" in text
    assert known_weights()[0].sha256[:8] in text


def test_only_what_is_possible_can_be_clicked(open_dialog, good):
    dialog = open_dialog(known("https://example.com/w"))
    dialog._store.import_file(good, "mine")
    dialog.refresh()
    for names, expected in (
        (("ksdiff",), [True, True, True, False]),
        (("large",), [False, True, True, False]),
        (("mine",), [True, True, True, True]),
        (("ksdiff", "mine"), [True, True, True, True]),
        ((), [False, True, True, False]),
    ):
        select(dialog, *names)
        assert enabled(dialog) == expected, names


def test_verify_shows_its_verdict_in_words(open_dialog, qtbot, good):
    dialog = open_dialog()
    path = dialog._store.import_file(good, "mine").path
    dialog.refresh()
    select(dialog, "ksdiff", "mine")
    click(qtbot, dialog.side.verify)
    wait(qtbot, dialog)
    assert rows(dialog) == [
        ("ksdiff", "verified"), ("ksdiff-fast", "ready"), ("ksdiff-plain", "ready"), ("mine", "verified"),
    ]  # fmt: skip
    assert dialog.bar.text.text() == "Verified: ksdiff, mine."
    assert [item.entry.name for item in dialog.table.selected()] == ["ksdiff", "mine"]
    path.write_bytes(GOOD[:-1] + b"\x01")
    click(qtbot, dialog.side.verify)
    wait(qtbot, dialog)
    assert rows(dialog)[-1] == ("mine", "not as expected")
    assert "not what mine ought to be" in dialog.bar.text.text()


def test_import_adds_a_line_and_selects_it(open_dialog, qtbot, monkeypatch, good):
    dialog = open_dialog()

    def fill(form) -> None:
        form.file.setFilePath(str(good))
        assert form.name.placeholderText() == "good"
        assert "Test: free" in form.note.toPlainText()
        form.name.setText("mine")

    answer(monkeypatch, "ImportForm", fill)
    click(qtbot, dialog.side.import_file)
    wait(qtbot, dialog)
    assert ("mine", "verified") in rows(dialog)
    assert [item.entry.name for item in dialog.table.selected()] == ["mine"]
    assert "mine is ready" in dialog.bar.text.text()


def test_a_failure_is_shown_with_its_hint_and_the_dialog_goes_on(
    open_dialog, qtbot, monkeypatch, good, tmp_path
):
    other = tmp_path / "other.safetensors"
    other.write_bytes(weights_bytes(2))
    dialog = open_dialog()
    dialog._store.import_file(good, "mine")

    def fill(form) -> None:
        form.file.setFilePath(str(other))
        form.name.setText("mine")

    answer(monkeypatch, "ImportForm", fill)
    click(qtbot, dialog.side.import_file)
    wait(qtbot, dialog)
    message, hint = dialog.bar.text.text().split("\n")
    assert message.startswith("Other weights are called mine")
    assert "another name" in hint
    assert enabled(dialog)[1:3] == [True, True]
    assert not dialog.bar.progress.isVisible()


def test_a_listed_download_shows_its_licence_and_needs_no_typing(open_dialog, qtbot, monkeypatch):
    seen = []
    with serving(lambda request: request.serve(GOOD)) as server:
        dialog = open_dialog(known(server.url))
        select(dialog, "large")
        answer(monkeypatch, "DownloadForm", lambda form: seen.append(form.note.toPlainText()))
        click(qtbot, dialog.side.download)
        wait(qtbot, dialog)
    assert "GPL-2.0-or-later" in seen[0]
    assert SHA[:8] in seen[0]
    assert rows(dialog)[-1] == ("large", "verified")


def test_a_download_can_be_cancelled(open_dialog, qtbot, monkeypatch):
    def behave(request) -> None:
        request.head(200, Content_Length=len(GOOD), ETag='"1"')
        request.drip(GOOD, 4096, 0.1)

    with serving(behave) as server:
        dialog = open_dialog(known(server.url))
        select(dialog, "large")
        answer(monkeypatch, "DownloadForm", lambda form: None)
        click(qtbot, dialog.side.download)
        qtbot.waitUntil(lambda: dialog.bar.progress.value() > 10, timeout=20_000)
        assert enabled(dialog) == [False] * 4
        assert "Downloading large" in dialog.bar.text.text()
        click(qtbot, dialog.bar.cancel)
        wait(qtbot, dialog)
    assert "Nothing was installed" in dialog.bar.text.text()
    assert rows(dialog)[-1] == ("large", "can be downloaded")


def test_work_is_stopped_with_the_plugin(open_dialog, qtbot, monkeypatch):
    with serving(lambda request: request.sleep(20)) as server:
        dialog = open_dialog(known(server.url))
        select(dialog, "large")
        answer(monkeypatch, "DownloadForm", lambda form: None)
        click(qtbot, dialog.side.download)
        qtbot.waitUntil(lambda: bool(server.requests), timeout=10_000)
        task = dialog._task
        dialog.stop()
        qtbot.waitUntil(lambda: not task.isActive(), timeout=5_000)
    assert rows(dialog)[-1] == ("large", "can be downloaded")


def test_a_mistake_of_the_program_is_shown_and_logged(open_dialog, qtbot, monkeypatch, caplog):
    dialog = open_dialog()

    def fail(*_args):
        raise RuntimeError("not foreseen")

    monkeypatch.setattr(WeightsStore, "verify", fail)
    click(qtbot, dialog.side.verify)
    wait(qtbot, dialog)
    assert "Unexpected RuntimeError: not foreseen" in dialog.bar.text.text()
    assert "Traceback" in caplog.text


@pytest.mark.parametrize("yes", [False, True])
def test_weights_are_removed_only_after_a_yes(open_dialog, qtbot, monkeypatch, good, yes):
    from qgis.PyQt.QtWidgets import QMessageBox

    asked = []
    button = QMessageBox.StandardButton

    def question(_parent, _title, text, _buttons, default):
        asked.append((text, default))
        return button.Yes if yes else button.No

    monkeypatch.setattr(QMessageBox, "question", question)
    dialog = open_dialog()
    dialog._store.import_file(good, "mine")
    dialog.refresh()
    select(dialog, "ksdiff", "mine")
    click(qtbot, dialog.side.remove)
    assert asked[0][0].endswith("\n\nmine")
    assert asked[0][1] == button.No
    assert ("mine" in dict(rows(dialog))) != yes
    assert "ksdiff" in dict(rows(dialog))


def test_the_folder_opens_also_before_there_is_one(open_dialog, qtbot, monkeypatch, tmp_path):
    from qgis.PyQt.QtGui import QDesktopServices

    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = open_dialog(known("https://example.com/w"))
    for name in ("ksdiff", "large"):
        select(dialog, name)
        click(qtbot, dialog.side.open_folder)
    assert opened == [str(ROOT / "resources" / "weights"), str(tmp_path / "store")]
    assert (tmp_path / "store").is_dir()


def test_states_are_told_in_words_and_explained(open_dialog, good, tmp_path):
    dialog = open_dialog()
    (tmp_path / "store").mkdir()
    shutil.copy(good, tmp_path / "store" / "by-hand.safetensors")
    (tmp_path / "store" / "page.safetensors").write_text("<html></html>")
    dialog.refresh()
    assert dict(rows(dialog))["by-hand"] == "without known hash"
    assert dict(rows(dialog))["page"] == "not as expected"
    select(dialog, "by-hand")
    assert "Nobody has stated a SHA-256" in dialog.details.toPlainText()
    select(dialog, "page")
    assert "damaged" in dialog.details.toPlainText()


def test_a_header_cannot_write_html_into_the_window(open_dialog, tmp_path):
    path = tmp_path / "w.safetensors"
    path.write_bytes(weights_bytes(title="<img src='x'><b>bold</b>", licence="<i>free</i>"))
    dialog = open_dialog()
    dialog._store.import_file(path)
    dialog.refresh("w")
    text = dialog.details.toPlainText()
    assert "<img src='x'><b>bold</b>" in text
    assert "<i>free</i>" in text


@pytest.mark.parametrize(
    ("address", "sha256", "name", "good_choice", "said"),
    [
        ("", "", "", False, ""),
        ("https://example.com/w", "", "", False, ""),
        ("", SHA, "", False, ""),
        ("https://example.com/w", SHA, "", True, "will not be installed"),
        ("https://example.com/w", SHA, "a/b", False, "cannot be the name"),
        ("https://example.com/w", "12", "", False, "64 hexadecimal digits"),
        ("http://example.com/w", SHA, "", False, "begins with https"),
        ("https://[x", SHA, "", False, "begins with https"),
    ],
)
def test_the_form_for_an_address_says_what_is_missing(
    qgis_app, qtbot, address, sha256, name, good_choice, said
):
    from ksdiff_qgis.gui.weights_forms import DownloadForm

    form = DownloadForm(None)
    qtbot.addWidget(form)
    form.address.setText(address)
    form.sha256.setText(sha256)
    form.name.setText(name)
    assert form.accept_button.isEnabled() == good_choice
    assert said in form.note.toPlainText()


def test_the_form_for_a_file_refuses_what_is_no_weights(qgis_app, qtbot, good, tmp_path):
    from ksdiff_qgis.gui.weights_forms import ImportForm

    page = tmp_path / "page.safetensors"
    page.write_text("<html></html>")
    form = ImportForm()
    qtbot.addWidget(form)
    assert not form.accept_button.isEnabled()
    form.file.setFilePath(str(page))
    assert not form.accept_button.isEnabled()
    assert "not a weights file" in form.note.toPlainText()
    form.file.setFilePath(str(good))
    assert form.accept_button.isEnabled()
    form.name.setText("no good name")
    assert not form.accept_button.isEnabled()


def test_the_keyboard_reaches_everything_in_order(open_dialog):
    from qgis.PyQt.QtCore import Qt

    dialog = open_dialog()
    select(dialog, "ksdiff")
    reached, widget = [], dialog.table
    while not reached or widget is not dialog.table:
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tab and widget.isEnabled() and widget.isVisible():
            reached.append(widget)
        widget = widget.nextInFocusChain()
    side = dialog.side
    buttons = [side.verify, side.import_file, side.download, side.open_folder]
    assert reached[:6] == [dialog.table, *buttons, dialog.details]
    assert len(reached) == 8, "Close and Help follow"


def test_the_field_of_a_file_is_named_for_a_screen_reader(qtbot):
    from ksdiff_qgis.gui.options_page import OptionsPage
    from ksdiff_qgis.gui.weights_forms import ImportForm

    form, page = ImportForm(), OptionsPage(None)
    qtbot.addWidget(form)
    qtbot.addWidget(page)
    # The field is inside of what the label belongs to, and a reader looks at the field.
    assert form.file.lineEdit().accessibleName()
    assert page.python.lineEdit().accessibleName()


def test_what_a_screen_reader_needs_is_there(open_dialog):
    dialog = open_dialog()
    named = (dialog.table, dialog.details, dialog.bar.text, dialog.bar.progress)
    assert all(widget.accessibleName() for widget in named)
    keys = [b.text().partition("&")[2][:1].lower() for b in dialog.side.all]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert all(b.toolTip() for b in dialog.side.all)
