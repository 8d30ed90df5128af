"""What the core says in English is recognised, with what is filled in, and said in another language."""

from __future__ import annotations

import pytest
import sentences as tool

from ksdiff_core.errors import InputError
from ksdiff_qgis.paths import SENTENCES
from ksdiff_qgis.sentences import Sentences

TEMPLATES = SENTENCES.read_text("utf-8").splitlines()


@pytest.fixture(scope="module")
def known() -> Sentences:
    return Sentences(TEMPLATES)


def german(text: str) -> str:
    return {
        "The {0} {1} does not exist.": "{0} gibt es nicht: {1}.",
        "Choose an existing raster.": "Wählen Sie ein vorhandenes Raster.",
        "PAN and MS {0}: PAN spans {1}, MS spans {2}.": "PAN und MS {0}: {1} und {2}.",
        "overlap by only {0} %": "überdecken sich nur zu {0} %",
        "x {0} to {1}, y {2} to {3}": "x {0} bis {1}, y {2} bis {3}",
    }.get(text, text)


def test_the_list_is_that_of_the_code():
    assert list(tool.sentences()) == TEMPLATES


def test_every_sentence_is_recognised_as_itself(known):
    for template in TEMPLATES:
        text = tool._MARK.sub(lambda place: f"v{place[0][1:-1]}", template)
        found = known.find(text)
        assert found is not None, template
        # Two sentences may read alike with these values; the one with more words of its own counts.
        assert len(tool._MARK.sub("", found[0])) >= len(tool._MARK.sub("", template))


def test_values_keep_their_places(known):
    text = "The PAN C:/my data/p, 1.tif does not exist. Choose an existing raster."
    assert known.say(text, german) == (
        "PAN gibt es nicht: C:/my data/p, 1.tif. Wählen Sie ein vorhandenes Raster."
    )


def test_phrases_within_a_sentence_are_said_too(known):
    text = (
        "PAN and MS overlap by only 3 %: PAN spans x 1 to 2, y 3 to 4, MS spans x 5 to 6, y 7 to 8."
    )
    assert known.say(text, german) == (
        "PAN und MS überdecken sich nur zu 3 %: x 1 bis 2, y 3 bis 4 und x 5 bis 6, y 7 bis 8."
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "No sentence of ours; nor this one.",
        "0.25 (12), 7; 8: 9. {0}",
        "The PAN {0} does not exist.",
        "Values: PAN UInt16 up to 1409 (11 bits); MS UInt16 up to 1617 (11 bits, 12 by the file).",
        "  Learning from the scene \n",
    ],
)
def test_in_english_nothing_changes(known, text):
    assert known.say(text, lambda template: template) == text


def test_errors_are_shown_in_the_language_of_qgis(qgis_app, monkeypatch):
    from ksdiff_qgis import language

    monkeypatch.setattr(language, "_translated", german)
    error = InputError("The MS m.tif does not exist.", "Choose an existing raster.")
    assert (
        language.error_text(error) == "MS gibt es nicht: m.tif. Wählen Sie ein vorhandenes Raster."
    )
    assert language.error_text(error, "\n").count("\n") == 1


def test_texts_of_a_page_are_said_and_its_marks_kept(qgis_app, monkeypatch):
    from ksdiff_qgis import language

    said = {"Quality of {0}": "Güte von {0} & <mehr>", "Band": "Kanal", "en": "de"}
    monkeypatch.setattr(language, "_translated", lambda text: said.get(text, text))
    page = (
        '<html lang="en"><style>b{color:Band}</style><h1>Quality of a&amp;b.tif</h1>'
        '<td class="Band"> Band </td><img src="Band" alt="Band"></html>'
    )
    assert language.page_in_language(page) == (
        '<html lang="de"><style>b{color:Band}</style><h1>Güte von a&amp;b.tif &amp; &lt;mehr&gt;</h1>'
        '<td class="Band"> Kanal </td><img src="Band" alt="Kanal"></html>'
    )
