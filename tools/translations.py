"""Bring i18n/*.ts up to date with the texts of plugin and core, and say what lacks a translation.

``python tools/translations.py`` adds new texts as unfinished and drops those that are gone; translations
that exist are kept. ``--missing`` prints what is unfinished as JSON, text by language; ``--fill FILE`` takes
the same with translations and puts them in.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent))

from sentences import sentences

ROOT = Path(__file__).resolve().parent.parent
SENTENCES = ROOT / "resources" / "sentences.txt"
CONTEXT = "KSDiff"
LANGUAGES = {
    "de": "de_DE",
    "es": "es_ES",
    "fr": "fr_FR",
    "pt_BR": "pt_BR",
    "zh_CN": "zh_CN",
}
"""Ending of the file, and the language that it states."""


def texts() -> list[str]:
    """The second argument of every ``translate("KSDiff", ...)``, then the sentences of the core."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "ksdiff_qgis").rglob("*.py")):
        calls = [
            node
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate"
        ]
        for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
            found[ast.literal_eval(call.args[1])] = None
    return list(found | dict.fromkeys(sentences()))


def path_of(language: str) -> Path:
    """The file of a language."""
    return ROOT / "i18n" / f"ksdiff_{language}.ts"


def finished(path: Path) -> dict[str, str]:
    """Finished translations of a file by text; none if there is no such file."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            found[message.findtext("source") or ""] = translation.text or ""
    return found


def write(language: str, translations: dict[str, str]) -> list[str]:
    """Write the file of a language; the texts that lack a translation."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    missing = []
    for text in texts():
        known = translations.get(text, "")
        if not known:
            missing.append(text)
        unfinished = "" if known else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(text)}</source>",
            f"        <translation{unfinished}>{escape(known)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    path_of(language).write_text("\n".join(lines), encoding="utf-8")
    return missing


def main(argv: list[str]) -> int:
    """Update all files; 1 if a text lacks a translation."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missing", action="store_true", help="print what is unfinished as JSON")
    parser.add_argument("--fill", default="", metavar="FILE", help="JSON: text by language")
    options = parser.parse_args(argv)
    SENTENCES.write_text("\n".join(sentences()) + "\n", encoding="utf-8")
    given = json.loads(Path(options.fill).read_text("utf-8")) if options.fill else {}
    missing = {}
    for language in LANGUAGES:
        known = {**finished(path_of(language)), **given.get(language, {})}
        missing[language] = write(language, known)
    if options.missing:
        rows = {language: dict.fromkeys(rows, "") for language, rows in missing.items()}
        sys.stdout.write(json.dumps(rows, indent=1, ensure_ascii=False) + "\n")
    for language, rows in missing.items():
        sys.stderr.write(f"{language}: {len(rows)} missing\n")
    return 1 if any(missing.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
