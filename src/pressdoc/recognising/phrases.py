"""Cue words looked up in a line: word by word through tables, not by patterns, which would take a tenth of a second to make.

Scripts that part words by blanks are compared by whole words, case and signs between words left aside; Han, kana and
Hangul by characters. A phrase that ends with a colon or a full stop is an everyday word without it ("Media:"), and counts only
before that sign or where it is the whole line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from attrs import frozen

from pressdoc.recognising.lexicon import lexicon

_WORD = re.compile(r"[A-ZÀ-Þ]+(?![a-zß-ÿ])|\w[^\WA-ZÀ-Þ]*|[&№#※|]")
"""A word, cut before a capital within it: two that were glued together ("Contact DetailsLiz") are told apart."""
_FIRST_PACKED = "\u1100"
"""From here on Unicode has the scripts that write words together, and few others."""


_SIGNS = {":": (":", "："), ".": (".", ":")}
"""A sign at the end of a phrase, and what may stand for it."""


_LEVELLED = str.maketrans("άέήίόύώϊϋΐΰΆΈΉΊΌΎΏΪΫʻʼ", "αεηιουωιυιυΑΕΗΙΟΥΩΙΥ’’") | {
    code: {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i"}.get(chr(code))
    or unicodedata.normalize("NFD", chr(code))[0]
    for code in range(0x0100, 0x0180)
}
"""Greek capitals bear no accents; the Uzbek turned comma is a letter in Unicode, and a quotation mark on most keyboards. Latin
letters of the second table are compared by their first sign: İ and ı are one letter, Ł is a capital."""


class Found(NamedTuple):
    """Where a phrase stands: characters of the line, the end excluded."""

    start: int
    end: int


class Words(NamedTuple):
    """The words of a line, folded, and where each starts and ends."""

    folded: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


class Phrase(NamedTuple):
    """A phrase as it is compared: its words, folded, and the sign that must follow ("" for any)."""

    words: tuple[str, ...]
    sign: str = ""


@lru_cache(maxsize=512)
def _words(line: str) -> Words:
    if not line.isascii():
        line = line.translate(_LEVELLED)
    matches = [*_WORD.finditer(line)]
    return Words(tuple([match[0].casefold() for match in matches]), tuple([match.span() for match in matches]))


@frozen
class Cue:
    """The phrases of some fields of a language's lexicon."""

    by_first_word: dict[str, tuple[Phrase, ...]]
    packed: tuple[str, ...]

    def opens(self, line: str) -> Found | None:
        """Give where a phrase opens the line; signs and blanks before it do not count."""
        words = _words(line)
        if not words.folded or (words.folded[0] not in self.by_first_word and not self.packed):
            return None
        return self._at(line, words, 0)

    def is_whole(self, line: str) -> bool:
        """Tell whether the line is a phrase and nothing else but signs."""
        words = _words(line)
        if not words.folded or (words.folded[0] not in self.by_first_word and not self.packed):
            return False
        found = self._at(line, words, 0)
        return found is not None and found.end >= words.spans[-1][1]

    def first(self, line: str) -> Found | None:
        """Give where the first phrase stands in the line."""
        return next(self.all(line), None)

    def all(self, line: str) -> Iterator[Found]:
        """Give where phrases stand in the line, not overlapping, from left to right."""
        words = _words(line)
        end = 0
        known = self.by_first_word
        for index, word in enumerate(words.folded):
            if word not in known or words.spans[index][0] < end:
                continue
            if (found := self._spaced_at(line, words, index)) is not None:
                yield found
                end = found.end
        if self.packed and not line.isascii():
            yield from self._packed_in(line)

    def _at(self, line: str, words: Words, index: int) -> Found | None:
        found = self._spaced_at(line, words, index)
        if found is None and self.packed and words.folded[index] >= _FIRST_PACKED:
            start = words.spans[index][0]
            phrase = next((phrase for phrase in self.packed if line.startswith(phrase, start)), None)
            return Found(start, start + len(phrase)) if phrase is not None else None
        return found

    def _spaced_at(self, line: str, words: Words, index: int) -> Found | None:
        for phrase in self.by_first_word.get(words.folded[index], ()):
            if _stands(phrase, line, words, index):
                return Found(words.spans[index][0], words.spans[index + len(phrase.words) - 1][1])
        return None

    def _packed_in(self, line: str) -> Iterator[Found]:
        for phrase in self.packed:
            at = line.find(phrase)
            if at >= 0:
                yield Found(at, at + len(phrase))


@frozen
class Concordance:
    """The phrases of many cues, looked up together: each line is gone through once, not once for every cue.

    Where words are written together, the longest phrase at the head of a line is the one: 보도자료 is no 보도.
    """

    by_first_word: dict[str, tuple[tuple[Phrase, str], ...]]
    packed: tuple[tuple[str, str], ...]

    def opening(self, line: str) -> set[str]:
        """Give the names of the cues of which a phrase opens the line; signs and blanks before it do not count."""
        words = _words(line)
        return {name for name, _ in self._at_head(line, words)} if words.folded else set()

    def whole(self, line: str) -> set[str]:
        """Give the names of the cues of which the line is a phrase and nothing else but signs."""
        words = _words(line)
        if not words.folded:
            return set()
        return {name for name, end in self._at_head(line, words) if end >= words.spans[-1][1]}

    def inside(self, line: str) -> set[str]:
        """Give the names of the cues of which a phrase stands anywhere in the line."""
        words = _words(line)
        known = self.by_first_word
        names = {
            name
            for index, word in enumerate(words.folded)
            if word in known
            for phrase, name in known[word]
            if _stands(phrase, line, words, index)
        }
        if self.packed and not line.isascii():
            names |= {name for phrase, name in self.packed if phrase in line}
        return names

    def _at_head(self, line: str, words: Words) -> Iterator[tuple[str, int]]:
        word, start = words.folded[0], words.spans[0][0]
        for phrase, name in self.by_first_word.get(word, ()):
            if _stands(phrase, line, words, 0):
                yield name, words.spans[len(phrase.words) - 1][1]
        if word[0] >= _FIRST_PACKED:
            packed = [(name, len(characters)) for characters, name in self.packed if line.startswith(characters, start)]
            longest = max((length for _, length in packed), default=0)
            yield from ((name, start + length) for name, length in packed if length == longest)


def _stands(phrase: Phrase, line: str, words: Words, index: int) -> bool:
    """Tell whether the phrase stands in the words from this one on, its sign after it."""
    end = index + len(phrase.words)
    if words.folded[index:end] != phrase.words:
        return False
    if not phrase.sign or (index == 0 and end == len(words.folded)):
        return True
    return line[words.spans[end - 1][1] :].lstrip().startswith(_SIGNS[phrase.sign])


def concordance(language: str | None, cues: tuple[tuple[str, tuple[str, ...]], ...]) -> Concordance:
    """Give the phrases of these cues, each a name and its fields of the language's lexicon, ready to be looked up."""
    table: dict[str, list[tuple[Phrase, str]]] = {}
    packed: list[tuple[str, str]] = []
    for name, fields in cues:
        one = cue(language, *fields)
        for first, phrases in one.by_first_word.items():
            table.setdefault(first, []).extend((phrase, name) for phrase in phrases)
        packed += [(characters, name) for characters in one.packed]
    return Concordance({first: tuple(phrases) for first, phrases in table.items()}, tuple(packed))


@cache
def cue(language: str | None, *fields: str) -> Cue:
    """Give the phrases of these fields of the language's lexicon, ready to be looked up; longer ones come first."""
    words = lexicon(language)
    table: dict[str, dict[Phrase, None]] = {}
    packed: dict[str, None] = {}
    for phrase in (phrase for name in fields for phrase in getattr(words, name)):
        if any(character >= _FIRST_PACKED and character.isalpha() for character in phrase):
            packed[phrase] = None
            continue
        split = _words(phrase).folded
        if split:
            sign = phrase[-1] if phrase[-1] in _SIGNS else ""
            table.setdefault(split[0], {})[Phrase(split, sign)] = None
    ordered = {first: tuple(sorted(phrases, key=_length, reverse=True)) for first, phrases in table.items()}
    return Cue(ordered, tuple(sorted(packed, key=len, reverse=True)))


@cache
def small_words(language: str | None) -> frozenset[str]:
    """Give the commonest short words of the language, in small letters."""
    return frozenset(lexicon(language).function_words)


@cache
def endings(language: str | None, name: str) -> tuple[str, ...]:
    """Give the ends of words of this field of the language's lexicon, folded, for `str.endswith`."""
    return tuple(phrase.casefold() for phrase in getattr(lexicon(language), name))


@cache
def words_within(language: str | None, name: str) -> frozenset[str]:
    """Give the words, folded, of which the field's phrases of several words are made, small ones left out."""
    split = (_words(phrase).folded for phrase in getattr(lexicon(language), name))
    return frozenset(word for words in split if len(words) > 1 for word in words if len(word) > _SMALL_WORD)


_SMALL_WORD = 3


def _length(phrase: Phrase) -> int:
    return len(phrase.words)
