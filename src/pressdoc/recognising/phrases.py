"""Cue words of a language as compiled patterns, made once for each language and kind of cue."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pressdoc.recognising.lexicon import lexicon

_EDGE = r"[\s\W_]*"


@cache
def opening(language: str | None, *fields: str) -> re.Pattern[str]:
    """Match where a line opens with a phrase of these lexicon fields; signs and blanks before it do not count."""
    return re.compile(rf"{_EDGE}(?P<phrase>{_alternatives(_phrases(language, fields))})", re.IGNORECASE)


@cache
def whole(language: str | None, *fields: str) -> re.Pattern[str]:
    """Match a line that is a phrase of these fields and nothing else; signs and blanks around it do not count."""
    return re.compile(rf"{_EDGE}(?:{_alternatives(_phrases(language, fields))}){_EDGE}\Z", re.IGNORECASE)


@cache
def inside(language: str | None, *fields: str) -> re.Pattern[str]:
    """Match a phrase of these fields anywhere in a line, as whole words."""
    return re.compile(rf"(?P<phrase>{_alternatives(_phrases(language, fields), left=True)})", re.IGNORECASE)


def _phrases(language: str | None, fields: tuple[str, ...]) -> tuple[str, ...]:
    words = lexicon(language)
    return tuple(phrase for name in fields for phrase in getattr(words, name))


def _alternatives(phrases: Iterable[str], *, left: bool = False) -> str:
    """Give an alternation, longest phrase first; a phrase that ends in a letter of a script with spaces ends a word."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(_pattern(phrase, left) for phrase in ordered) or r"(?!)"


def _pattern(phrase: str, left: bool) -> str:  # noqa: FBT001 - private
    pattern = r"\s+".join(re.escape(word) for word in phrase.split())
    before = r"(?<!\w)" if left and _is_spaced(phrase[0]) else ""
    return before + pattern + (r"(?!\w)" if _is_spaced(phrase[-1]) else "")


def _is_spaced(character: str) -> bool:
    """Tell whether the character belongs to a script that parts words by blanks (no kana, Han or Hangul)."""
    return character.isalnum() and character < "\u1100"
