"""Cue words looked up in a line: word by word through tables, not by patterns, which would take a tenth of a second to make.

Scripts that part words by blanks are compared by whole words, case and signs between words left aside; Han, kana and
Hangul by characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from attrs import frozen

from pressdoc.recognising.lexicon import lexicon

_WORD = re.compile(r"\w+|[&№#※|]")
_FIRST_PACKED = "\u1100"
"""From here on Unicode has the scripts that write words together, and few others."""


class Found(NamedTuple):
    """Where a phrase stands: characters of the line, the end excluded."""

    start: int
    end: int


Words = tuple[tuple[str, int, int], ...]
"""The words of a line, folded, each with where it starts and ends."""


@lru_cache(maxsize=512)
def _words(line: str) -> Words:
    return tuple((match[0].casefold(), match.start(), match.end()) for match in _WORD.finditer(line))


@frozen
class Cue:
    """The phrases of some fields of a language's lexicon."""

    by_first_word: dict[str, tuple[tuple[str, ...], ...]]
    packed: tuple[str, ...]

    def opens(self, line: str) -> Found | None:
        """Give where a phrase opens the line; signs and blanks before it do not count."""
        words = _words(line)
        if not words or (words[0][0] not in self.by_first_word and not self.packed):
            return None
        return self._at(line, words, 0)

    def is_whole(self, line: str) -> bool:
        """Tell whether the line is a phrase and nothing else but signs."""
        words = _words(line)
        if not words or (words[0][0] not in self.by_first_word and not self.packed):
            return False
        found = self._at(line, words, 0)
        return found is not None and found.end >= words[-1][2]

    def first(self, line: str) -> Found | None:
        """Give where the first phrase stands in the line."""
        return next(self.all(line), None)

    def all(self, line: str) -> Iterator[Found]:
        """Give where phrases stand in the line, not overlapping, from left to right."""
        words = _words(line)
        end = 0
        known = self.by_first_word
        for index, (word, start, _) in enumerate(words):
            if word in known and start >= end and (found := self._spaced_at(words, index)) is not None:
                yield found
                end = found.end
        if self.packed and not line.isascii():
            yield from self._packed_in(line)

    def _at(self, line: str, words: Words, index: int) -> Found | None:
        found = self._spaced_at(words, index)
        if found is None and self.packed and words[index][0] >= _FIRST_PACKED:
            start = words[index][1]
            phrase = next((phrase for phrase in self.packed if line.startswith(phrase, start)), None)
            return Found(start, start + len(phrase)) if phrase is not None else None
        return found

    def _spaced_at(self, words: Words, index: int) -> Found | None:
        for phrase in self.by_first_word.get(words[index][0], ()):
            last = index + len(phrase)
            if last <= len(words) and all(words[index + i][0] == phrase[i] for i in range(1, len(phrase))):
                return Found(words[index][1], words[last - 1][2])
        return None

    def _packed_in(self, line: str) -> Iterator[Found]:
        for phrase in self.packed:
            at = line.find(phrase)
            if at >= 0:
                yield Found(at, at + len(phrase))


@cache
def cue(language: str | None, *fields: str) -> Cue:
    """Give the phrases of these fields of the language's lexicon, ready to be looked up; longer ones come first."""
    words = lexicon(language)
    table: dict[str, dict[tuple[str, ...], None]] = {}
    packed: dict[str, None] = {}
    for phrase in (phrase for name in fields for phrase in getattr(words, name)):
        if any(character >= _FIRST_PACKED and character.isalpha() for character in phrase):
            packed[phrase] = None
            continue
        split = tuple(word for word, _, _ in _words(phrase))
        if split:
            table.setdefault(split[0], {})[split] = None
    ordered = {first: tuple(sorted(phrases, key=len, reverse=True)) for first, phrases in table.items()}
    return Cue(ordered, tuple(sorted(packed, key=len, reverse=True)))
