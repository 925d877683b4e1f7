"""Cue words by language, as data.

`lexicon("fr")` gives what the recogniser looks for in a French release. Each language is a module with one value, `LEXICON`;
it is imported when it is first asked for. To add a language: one module, its subtag in `LANGUAGES`, a row in
`function_words.py`. Phrases come from `research/conventions.md` (sections 2 and 5) and from trade knowledge; a module says which.
"""

from __future__ import annotations

import functools
import importlib
from typing import Any

from attrs import evolve, fields

from pressdoc.recognising.lexicon.entry import Lexicon

__all__ = ["LANGUAGES", "Lexicon", "lexicon", "own_words"]

LANGUAGES: tuple[str, ...] = (
    "en",
    "fr",
    "de",
    "es",
    "ru",
    "ar",
    "zh",
    "ja",
    "ko",
    "it",
    "pt",
    "nl",
    "el",
    "uz",
    "pl",
    "sv",
    "tr",
    "uk",
    "ro",
    "cs",
    "hu",
    "da",
    "no",
    "fi",
    "id",
    "vi",
)
"""Languages with a lexicon of their own: first subtags of BCP 47."""

_ENGLISH = "en"
# English function words in a French lexicon would tell nothing; a colon is not a list of phrases.
_SHARED = tuple(each.name for each in fields(Lexicon) if each.name not in ("language", "function_words", "colon"))


def lexicon(language: str | None) -> Lexicon:
    """Give the language's own phrases, followed by the English ones it does not have itself.

    English labels occur in releases of all languages (TEL, E-mail, PRESS RELEASE). `function_words` and `colon` are the
    language's own only. The first
    subtag decides ("zh-Hant" gives "zh"). `None`, no language known, gives English; a language without a lexicon gives
    English with `language` as asked.
    """
    if language is None:
        return _with_english(_ENGLISH)
    subtag = language.replace("_", "-").partition("-")[0].strip().lower()
    if subtag in LANGUAGES:
        return _with_english(subtag)
    return evolve(_with_english(_ENGLISH), language=language)


@functools.cache
def own_words(subtag: str) -> Lexicon:
    """Give the language's own phrases only; `subtag` is one of `LANGUAGES`."""
    module = importlib.import_module(f"{__name__}.{subtag}")
    found = module.LEXICON
    assert isinstance(found, Lexicon)  # noqa: S101 - tells mypy what a module by name cannot
    return found


@functools.cache
def _with_english(subtag: str) -> Lexicon:
    own = own_words(subtag)
    if subtag == _ENGLISH:
        return own
    english = own_words(_ENGLISH)
    joined: dict[str, Any] = {name: _joined(getattr(own, name), getattr(english, name)) for name in _SHARED}
    return evolve(own, **joined)


def _joined(first: tuple[str, ...], then: tuple[str, ...]) -> tuple[str, ...]:
    present = {phrase.casefold() for phrase in first}
    return first + tuple(phrase for phrase in then if phrase.casefold() not in present)
