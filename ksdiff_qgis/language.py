"""The language of the user: translated texts and translated pages of help."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ksdiff_qgis.paths import HELP, TRANSLATIONS

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
