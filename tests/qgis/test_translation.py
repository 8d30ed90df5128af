from __future__ import annotations

import ast
import hashlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

import pytest
from qgis_support import ROOT

FILES = sorted((ROOT / "i18n").glob("*.ts"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_translations_cover_every_text_and_no_other(path):
    assert set(messages(path)) == texts_in_source()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_translations_keep_the_places_for_values(path):
    for source, translated in messages(path).items():
        assert translated, source
        # Where English has a plural s, other languages say it otherwise.
        plural = set(re.findall(r"(?<=[a-z]\{)\d+(?=\})", source))
        assert set(places(source)) - plural <= set(places(translated)) <= set(places(source)), (
            source
        )
        assert len(places(translated)) == len(set(places(translated))), source


def test_the_languages_are_those_that_are_promised():
    assert {path.stem for path in FILES} == {
        f"ksdiff_{language}" for language in ("de", "es", "fr", "pt_BR", "zh_CN")
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_keys_for_buttons_stay_and_differ_within_a_window(path):
    for source, translated in messages(path).items():
        assert translated.count("&") == source.count("&"), source
    buttons = [t for s, t in messages(path).items() if s.startswith("&") and s.endswith("…")]
    keys = [text[text.index("&") + 1].lower() for text in buttons]
    assert len(keys) == len(set(keys)), buttons


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("fr", "fr"),
        ("fr_CA", "fr"),
        ("es_MX", "es"),
        ("pt_BR", "pt_BR"),
        ("pt_PT", "pt_BR"),
        ("zh-Hans", "zh_CN"),
        ("zh_CN", "zh_CN"),
        ("zh_TW", None),
        ("nl", None),
    ],
)
def test_a_locale_gets_its_translation(qgis_app, tmp_path, locale, name):
    from qgis.PyQt.QtCore import QCoreApplication

    from ksdiff_qgis.language import load_translator

    tool = shutil.which("lrelease") or shutil.which("lrelease-qt5")
    if tool is None:
        pytest.skip("lrelease is not installed")
    for path in FILES:
        target = str(tmp_path / f"{path.stem}.qm")
        subprocess.run([tool, str(path), "-qm", target], check=True, capture_output=True)
    translator = load_translator(locale, tmp_path)
    shown = QCoreApplication.translate("KSDiff", "Quality report")
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
    file = ROOT / "i18n" / f"ksdiff_{name}.ts"
    assert shown == (messages(file)["Quality report"] if name else "Quality report")


def test_qgis_speaks_german_once_the_file_is_built(qgis_app, tmp_path):
    from qgis.PyQt.QtCore import QCoreApplication

    from ksdiff_qgis.language import load_translator

    tool = shutil.which("lrelease") or shutil.which("lrelease-qt5")
    if tool is None:
        pytest.skip("lrelease is not installed")
    source = ROOT / "i18n" / "ksdiff_de.ts"
    subprocess.run(
        [tool, str(source), "-qm", str(tmp_path / "ksdiff_de.qm")], check=True, capture_output=True
    )
    translator = load_translator("de_AT", tmp_path)
    assert QCoreApplication.translate("KSDiff", "Pansharpened") == "Geschärftes Bild"
    QCoreApplication.removeTranslator(translator)
    assert QCoreApplication.translate("KSDiff", "Pansharpened") == "Pansharpened"
    assert load_translator("fr", tmp_path) is None


def messages(path) -> dict[str, str]:
    """Finished translations by source text."""
    found = {}
    for context in ElementTree.parse(path).iter("context"):
        assert context.findtext("name") == "KSDiff"
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation.get("type") is None
            found[message.findtext("source")] = (translation.text or "") if done else ""
    return found


def texts_in_source() -> set[str]:
    """The second argument of every ``translate("KSDiff", ...)``, and the sentences of the core."""
    found = set((ROOT / "resources" / "sentences.txt").read_text("utf-8").splitlines())
    for path in (ROOT / "ksdiff_qgis").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                context, text = (argument.value for argument in node.args)
                assert context == "KSDiff"
                found.add(text)
    return found


def places(text: str) -> list[str]:
    return sorted(part.partition("}")[0] for part in text.split("{")[1:])


HELP = ROOT / "resources" / "help"
TRANSLATED_HELP = sorted(HELP.glob("*/*.html"))


def test_help_is_read_in_the_language_of_qgis_or_in_english():
    from ksdiff_qgis.language import help_page

    assert help_page("pansharpen", "nl") == HELP / "pansharpen.html"
    for page in TRANSLATED_HELP:
        assert help_page(page.stem, page.parent.name) == page
    if TRANSLATED_HELP:
        assert help_page("pansharpen", "zh-Hans") == HELP / "zh_CN" / "pansharpen.html"


@pytest.mark.parametrize("page", TRANSLATED_HELP, ids=lambda page: "/".join(page.parts[-2:]))
def test_a_translated_page_says_all_that_the_english_one_says(page):
    english = (HELP / page.name).read_text(encoding="utf-8")
    first, _, translated = page.read_text(encoding="utf-8").partition("\n")
    # Whoever changes a page is told which translations are of the page before.
    digest = hashlib.sha256(english.encode()).hexdigest()[:12]
    assert first == f"<!-- translates {digest} -->"
    for mark in ("<p>", "<h3>", "<b>", "<i>"):
        assert translated.count(mark) == english.count(mark), mark
    keys = r"\b[A-Z][A-Z0-9]*_?[A-Z0-9_]+\b"
    assert set(re.findall(keys, translated)) == set(re.findall(keys, english))
