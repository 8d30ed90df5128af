"""Which sentence of the core a text is, and what is filled in: so that it can be said in another language.

The core speaks English wherever it runs, on a command line and in another Python too. What arrives from
there is recognised here by the templates of its sentences, not by marks in its code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Callable

_PLACE = re.compile(r"\{\w+\}")

_SENTENCE_END = re.compile(r"(?<=[.?]) (?=[A-Z])")

_JOINTS = tuple(map(re.compile, (r"(?<=[.;]) ", r" (?=\()|(?<=\))(?=[ ,])", r"(?<=[:,]) ")))
"""Where texts are put together from sentences and phrases, the strongest first: marks, and brackets."""

_MARKS = re.compile(r"([(]?)(.*?)([).,;:]*)", re.DOTALL)
"""A phrase between marks."""


class Sentences:
    """The templates of the core's sentences.

    Args:
        templates: Sentences and phrases with {0}, {1} ... or {name} for what is filled in.
    """

    def __init__(self, templates: Iterable[str]) -> None:
        self._plain = set()
        self._filled: list[tuple[str, str, re.Pattern]] = []
        for template in templates:
            parts = _PLACE.split(template)
            if len(parts) == 1:
                self._plain.add(template)
                continue
            names = [name[1:-1] for name in _PLACE.findall(template)]
            pattern = re.escape(parts[0]) + "".join(
                f"(?P<p{name}>.*?){re.escape(part)}" for name, part in zip(names, parts[1:])
            )
            longest = max(parts, key=len)
            self._filled.append((longest, template, re.compile(pattern, re.DOTALL)))
        # The one that says most by itself comes first.
        self._filled.sort(key=lambda one: -sum(map(str.isalpha, _PLACE.sub("", one[1]))))

    def find(self, text: str) -> tuple[str, dict[str, str]] | None:
        """The template of a text and what is filled in, by name; None if there is none."""
        if text in self._plain:
            return text, {}
        for longest, template, pattern in self._filled:
            if longest in text and (match := pattern.fullmatch(text)):
                return template, {name[1:]: value for name, value in match.groupdict().items()}
        return None

    def knows(self, text: str) -> bool:
        """Whether a text, or each of its sentences, is one of the core."""
        return not text or bool(self.find(text)) or all(map(self.find, _SENTENCE_END.split(text)))

    def say(self, text: str, in_language: Callable[[str], str]) -> str:
        """A text of the core in the language of ``in_language``, as far as its sentences are known.

        Args:
            text: One or several sentences or phrases. What is not known stays as it is: names, numbers, paths.
            in_language: A template in the other language, with the same places.
        """

        @cache
        def said(text: str) -> str:
            if not any(map(str.isalpha, text)):
                return text
            bare = text.strip()
            if bare != text:
                return text.replace(bare, said(bare)) if bare else text
            pieces = _SENTENCE_END.split(text)
            if len(pieces) > 1 and text not in self._plain and all(map(self.find, pieces)):
                # What is filled into the first must not swallow the others.
                return " ".join(map(said, pieces))
            if found := self.find(text):
                template, filled = found
                return _PLACE.sub(
                    lambda place: said(filled.get(place[0][1:-1], place[0])), in_language(template)
                )
            for joint in _JOINTS:
                pieces = joint.split(text)
                if len(pieces) > 1:
                    marks = [match[0] for match in joint.finditer(text)] + [""]
                    return "".join(said(piece) + mark for piece, mark in zip(pieces, marks))
            before, phrase, after = _MARKS.fullmatch(text).groups()
            return before + said(phrase) + after if before or after else text

        return said(text)
