"""The language of the user: translated texts, what the core says, and pages of help."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ksdiff_core.errors import KSDiffError
from ksdiff_qgis.paths import HELP, SENTENCES, TRANSLATIONS
from ksdiff_qgis.sentences import Sentences

_TAG = re.compile(r"(<style>.*?</style>|<[^>]*>)", re.DOTALL)
_SPOKEN_ATTRIBUTE = re.compile(r'(?<= alt=")[^"]*')

_OTHER_NAMES = {"zh_Hans": "zh_CN", "zh_Hans_CN": "zh_CN", "zh_SG": "zh_CN", "pt": "pt_BR"}
"""Locales that read a translation of another name; QGIS calls simplified Chinese ``zh-Hans``."""


def load_translator(locale: str, folder: Path = TRANSLATIONS) -> QTranslator | None:
    """Installs the translation for a locale such as "de" or "de_AT"; None if there is none."""
    for name in _names(locale):
        file = folder / f"ksdiff_{name}.qm"
        translator = QTranslator()
        if file.exists() and translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def in_language(text: str) -> str:
    """What the core says, in English, in the language of QGIS."""
    return _core_sentences().say(text, _translated)


def error_text(error: KSDiffError, between: str = " ") -> str:
    """What was found and what to do, in the language of QGIS."""
    return between.join(in_language(part) for part in (error.message, error.hint) if part)


def page_in_language(page: str) -> str:
    """A page of HTML that the core made, in the language of QGIS."""
    parts = _TAG.split(page)
    # Texts and tags take turns.
    parts[::2] = (html.escape(in_language(html.unescape(text)), False) for text in parts[::2])
    parts[1::2] = (
        _SPOKEN_ATTRIBUTE.sub(lambda text: html.escape(in_language(html.unescape(text[0]))), tag)
        for tag in parts[1::2]
    )
    return "".join(parts).replace('<html lang="en">', f'<html lang="{_translated("en")}">', 1)


@cache
def _core_sentences() -> Sentences:
    return Sentences(SENTENCES.read_text(encoding="utf-8").splitlines())


def _translated(text: str) -> str:
    # Not "translate": those calls name the texts of the plugin; these are collected from the core.
    return QCoreApplication.translate("KSDiff", text)


def help_page(name: str, locale: str = "") -> Path:
    """The help page of an algorithm in the language of QGIS, or in English."""
    for language in _names(locale or QgsApplication.locale()):
        page = HELP / language / f"{name}.html"
        if page.exists():
            return page
    return HELP / f"{name}.html"


def _names(locale: str) -> Iterator[str]:
    """What a translation for a locale may be called, the nearest first."""
    locale = locale.replace("-", "_")
    for wanted in (locale, locale.split("_")[0]):
        yield _OTHER_NAMES.get(wanted, wanted)
