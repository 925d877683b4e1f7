"""Cue words looked up in a line: word by word through tables, not by patterns, which would take a tenth of a second to make.

Scripts that part words by blanks are compared by whole words, case and signs between words left aside; Han, kana and
Hangul by characters. A phrase that ends with a colon or a full stop is an everyday word without it ("Media:"), and counts only
before that sign or where it is the whole line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from attrs import define, frozen

from pressdoc.recognising.lexicon import lexicon
from pressdoc.text import typewritten

_WORD = re.compile(r"[A-ZÀ-Þ]+(?![a-zß-ÿ])|\w[^\WA-ZÀ-Þ]*|[&№#※|]")
"""A word, cut before a capital within it: two that were glued together ("Contact DetailsLiz") are told apart."""
_PLAIN_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Za-z0-9_][a-z0-9_]*|[&#|]")
"""The same in ASCII, found in half the time."""
_FIRST_PACKED = "\u1100"
"""From here on Unicode has the scripts that write words together, and few others."""
_ACCENTED = ("\u1e00", "\u1fff")
"""Latin and Greek letters beyond that, with more than one accent: Vietnamese, and Greek as it was written until 1982."""


_SIGNS = {":": (":", "："), ".": (".", ":")}
"""A sign at the end of a phrase, and what may stand for it."""


_LEVELLED = str.maketrans("άέήίόύώϊϋΐΰΆΈΉΊΌΎΏΪΫʻʼ", "αεηιουωιυιυΑΕΗΙΟΥΩΙΥ’’") | {
    code: {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i"}.get(chr(code))
    or unicodedata.normalize("NFD", chr(code))[0]
    for code in (*range(0x0100, 0x0180), 0x01A0, 0x01A1, 0x01AF, 0x01B0, *range(0x1E00, 0x2000))
    if chr(code).isalpha()
}
"""Greek capitals bear no accents; the Uzbek turned comma is a letter in Unicode, and a quotation mark on most keyboards. Latin
letters of the second table are compared by their first sign: İ and ı are one letter, Ł is a capital."""
_UNLEVELLED = re.compile(f"[{re.escape(''.join(map(chr, _LEVELLED)))}]")


class Found(NamedTuple):
    """Where a phrase stands: characters of the line, the end excluded."""

    start: int
    end: int


@define(slots=False)  # what it works out is kept in its dictionary
class Words:
    """The words of a line, folded, and where each starts and ends."""

    line: str
    folded: tuple[str, ...]

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The characters of each word, the end excluded. Asked for only where a phrase stands, which is in few lines."""
        return tuple([match.span() for match in _pattern(self.line).finditer(self.line)])


class Phrase(NamedTuple):
    """A phrase as it is compared: its words, folded, the sign that must follow ("" for any), and what it is a cue of."""

    words: tuple[str, ...]
    sign: str = ""
    name: str = ""


_Table = dict[str, dict[str, tuple[Phrase, ...]]]
"""Phrases by their first word and their second, "" where they have but one; longer ones come first."""


def _pattern(line: str) -> re.Pattern[str]:
    return _PLAIN_WORD if line.isascii() else _WORD


@lru_cache(maxsize=512)
def _words(line: str) -> Words:
    line = typewritten(line)
    if not line.isascii() and _UNLEVELLED.search(line):
        line = line.translate(_LEVELLED)
    # No word holds a line feed, and folding looks at each character by itself: once for all words is as good.
    found = _pattern(line).findall(line)
    return Words(line, tuple("\n".join(found).casefold().split("\n")) if found else ())


@frozen
class Cue:
    """The phrases of some fields of a language's lexicon."""

    table: _Table
    packed: tuple[str, ...]

    def opens(self, line: str) -> Found | None:
        """Give where a phrase opens the line; signs and blanks before it do not count."""
        words = _words(line)
        if not words.folded or (words.folded[0] not in self.table and not self.packed):
            return None
        return self._at(line, words, 0)

    def is_whole(self, line: str) -> bool:
        """Tell whether the line is a phrase and nothing else but signs."""
        found = self.opens(line)
        return found is not None and found.end >= _words(line).spans[-1][1]

    def first(self, line: str) -> Found | None:
        """Give where the first phrase stands in the line."""
        return next(self.all(line), None)

    def all(self, line: str) -> Iterator[Found]:
        """Give where phrases stand in the line, not overlapping, from left to right."""
        words = _words(line)
        end = 0
        known = self.table
        for index, word in enumerate(words.folded):
            if word not in known or (end and words.spans[index][0] < end):
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
        for phrase in _standing(self.table, line, words, index):
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

    table: _Table
    packed: dict[str, tuple[tuple[str, str], ...]]
    """Phrases written together with their names, by their first character."""

    def opening(self, line: str) -> set[str]:
        """Give the names of the cues of which a phrase opens the line; signs and blanks before it do not count."""
        words = _words(line)
        if not words.folded:
            return set()
        names = {phrase.name for phrase in _standing(self.table, line, words, 0)}
        return names.union([name for name, _ in self._packed_at_head(line, words)])

    def whole(self, line: str) -> set[str]:
        """Give the names of the cues of which the line is a phrase and nothing else but signs."""
        words = _words(line)
        if not words.folded:
            return set()
        names = {one.name for one in _standing(self.table, line, words, 0) if len(one.words) == len(words.folded)}
        return names.union([name for name, end in self._packed_at_head(line, words) if end >= words.spans[-1][1]])

    def inside(self, line: str) -> set[str]:
        """Give the names of the cues of which a phrase stands anywhere in the line."""
        words = _words(line)
        known = self.table
        starts = [index for index, word in enumerate(words.folded) if word in known]
        names = {phrase.name for index in starts for phrase in _standing(known, line, words, index)}
        if self.packed and not line.isascii():
            firsts = self.packed.keys() & set(line)
            names |= {name for first in firsts for phrase, name in self.packed[first] if phrase in line}
        return names

    def _packed_at_head(self, line: str, words: Words) -> list[tuple[str, int]]:
        """Give the names of the longest phrases written together that open the line, and where they end."""
        if words.folded[0] < _FIRST_PACKED:
            return []
        start = words.spans[0][0]
        some = self.packed.get(line[start], ())
        packed = [(name, len(characters)) for characters, name in some if line.startswith(characters, start)]
        longest = max((length for _, length in packed), default=0)
        return [(name, start + length) for name, length in packed if length == longest]


def _standing(table: _Table, line: str, words: Words, index: int) -> Sequence[Phrase]:
    """Give the phrases that stand in the words from this one on, each with its sign after it, longer ones first."""
    folded = words.folded
    by_second = table.get(folded[index])
    if by_second is None:
        return ()
    second = folded[index + 1] if index + 1 < len(folded) else ""
    some = by_second.get("", ())
    if second and second in by_second:
        some = by_second[second] + some
    return some and [
        phrase
        for phrase in some
        if folded[index : index + len(phrase.words)] == phrase.words
        and (not phrase.sign or _is_signed(phrase, line, words, index))
    ]


def _is_signed(phrase: Phrase, line: str, words: Words, index: int) -> bool:
    """Tell whether the phrase's sign follows it, or nothing else but signs is in the line."""
    end = index + len(phrase.words)
    if index == 0 and end == len(words.folded):
        return True
    return line[words.spans[end - 1][1] :].lstrip().startswith(_SIGNS[phrase.sign])


def concordance(language: str | None, cues: tuple[tuple[str, tuple[str, ...]], ...]) -> Concordance:
    """Give the phrases of these cues, each a name and its fields of the language's lexicon, ready to be looked up."""
    phrases: list[Phrase] = []
    packed: dict[str, list[tuple[str, str]]] = {}
    for name, fields in cues:
        spaced, unspaced = _phrases(language, fields)
        phrases += [phrase._replace(name=name) for phrase in spaced]
        for characters in unspaced:
            packed.setdefault(characters[0], []).append((characters, name))
    return Concordance(_table(phrases), {first: tuple(some) for first, some in packed.items()})


@cache
def cue(language: str | None, *fields: str) -> Cue:
    """Give the phrases of these fields of the language's lexicon, ready to be looked up; longer ones come first."""
    spaced, packed = _phrases(language, fields)
    return Cue(_table(spaced), tuple(sorted(packed, key=len, reverse=True)))


def _is_packed(character: str) -> bool:
    """Tell whether the character is of a script that writes words together."""
    return character >= _FIRST_PACKED and character.isalpha() and not _ACCENTED[0] <= character <= _ACCENTED[1]


def _phrases(language: str | None, fields: tuple[str, ...]) -> tuple[Iterable[Phrase], Iterable[str]]:
    """Give the phrases of these fields, each once: those of words parted by blanks, and those written together."""
    words = lexicon(language)
    spaced: dict[Phrase, None] = {}
    packed: dict[str, None] = {}
    for phrase in (phrase for name in fields for phrase in getattr(words, name)):
        if any(map(_is_packed, phrase)):
            packed[phrase] = None
        elif split := _words(phrase).folded:
            spaced[Phrase(split, phrase[-1] if phrase[-1] in _SIGNS else "")] = None
    return spaced, packed


def _table(phrases: Iterable[Phrase]) -> _Table:
    table: dict[str, dict[str, list[Phrase]]] = {}
    for phrase in sorted(phrases, key=_length, reverse=True):
        first, second = (*phrase.words, "")[:2]
        table.setdefault(first, {}).setdefault(second, []).append(phrase)
    return {first: {second: tuple(some) for second, some in rows.items()} for first, rows in table.items()}


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
