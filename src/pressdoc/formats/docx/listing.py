"""Real lists out of markers as printed: what counts is numbered by Word, signs are bullets, anything else is typed.

Items that follow each other with one role are looked at together. Numbers that go on are one list, and each such list
is one by itself in the file, so that no other can reset it; signs and typed markers share lists.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import define, field, frozen

from pressdoc.formats.docx.markup import NAMESPACES, value
from pressdoc.manuscript import Passage, Role
from pressdoc.shapes import Item

_DECIMAL = re.compile(r"([^%]*?)(?<![0-9])([0-9]{1,5})([^0-9%]*)")
_LETTERS = re.compile(r"([^0-9A-Za-z%]*)([A-Za-z]+)([^0-9A-Za-z%]*)")
_ROMAN = re.compile(r"m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
_LARGEST = 32_767
_ROMAN_WORTH = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}
_NARROWEST, _SIGN, _GAP = 400, 115, 140
"""Twentieths of a point: the least room for a marker, the room for one sign of a longer one, the room after it."""


@frozen
class Count:
    """A marker read as a number: its format in Word, the signs around it, its value."""

    kind: str
    before: str
    after: str
    value: int

    def next(self) -> Count:
        """Give what the next item must be for the list to go on."""
        return Count(self.kind, self.before, self.after, self.value + 1)


@frozen
class Level:
    """One list as the file defines it, at the one level that it is used at (from 0)."""

    at: int
    kind: str
    label: str
    start: int
    room: int


@frozen
class Place:
    """Where an item stands: its list's id and level (from 0), the marker to be typed or `None`, whether more follow."""

    list_id: int
    at: int
    typed: str | None
    goes_on: bool


@define
class _Sequence:
    """Items of one level whose markers count on. `counts`: every way in which the last marker can be read."""

    at: int
    counts: frozenset[Count]
    members: list[int] = field(factory=list)
    longest: int = 0

    def take(self, index: int, marker: str) -> bool:
        """Take the item in and tell so, if its marker is the next number."""
        going_on = frozenset(count.next() for count in self.counts) & _counts(marker)
        if not going_on:
            return False
        self.counts = going_on
        self.add(index, marker)
        return True

    def add(self, index: int, marker: str) -> None:
        self.members.append(index)
        self.longest = max(self.longest, len(marker))

    def level(self) -> Level:
        count = min(self.counts, key=lambda one: (one.value, one.kind))
        start = count.value - len(self.members) + 1
        label = f"{count.before}%{self.at + 1}{count.after}"
        return Level(self.at, count.kind, label, start, _room(self.longest))


def _counts(marker: str) -> frozenset[Count]:
    """Give every way to read the marker as a number; none for one that does not count."""
    return frozenset(_decimal(marker)) | frozenset(_lettered(marker))


def _decimal(marker: str) -> Iterator[Count]:
    found = _DECIMAL.fullmatch(marker)
    if found and str(int(found[2])) == found[2] and int(found[2]) <= _LARGEST:
        yield Count("decimal", found[1], found[3], int(found[2]))


def _lettered(marker: str) -> Iterator[Count]:
    found = _LETTERS.fullmatch(marker)
    if found is None:
        return
    before, number, after = found.groups()
    lower = number.lower()
    if number not in (lower, number.upper()):
        return
    case = "lower" if number == lower else "upper"
    if len(number) == 1:
        yield Count(f"{case}Letter", before, after, ord(lower) - ord("a") + 1)
    if _ROMAN.fullmatch(lower):
        yield Count(f"{case}Roman", before, after, _roman(lower))


def _roman(number: str) -> int:
    worths = [_ROMAN_WORTH[sign] for sign in number]
    return sum(-worth if worth < max(worths[at:]) else worth for at, worth in enumerate(worths))


def _is_sign(marker: str) -> bool:
    """Tell whether the marker is a bullet: one sign or punctuation mark."""
    return len(marker) == 1 and marker != "%" and unicodedata.category(marker)[0] in "PS"


def _room(longest: int) -> int:
    return max(_NARROWEST, _SIGN * longest + _GAP)


class Lists:
    """The lists of one document, and the place of each of its items by the passage's index."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._levels: list[Level] = []
        self._shared: dict[Level, int] = {}
        self.places: dict[int, Place] = {}
        for role, together in groupby(enumerate(passages), key=_item_role):
            if role is not None:
                self._plan([(index, passage.shape) for index, passage in together if isinstance(passage.shape, Item)])

    def _plan(self, items: list[tuple[int, Item]]) -> None:
        last = items[-1][0]
        going: dict[int, _Sequence] = {}
        sequences = []
        for index, item in items:
            at = item.level - 1
            going = {level: sequence for level, sequence in going.items() if level <= at}
            if at in going and going[at].take(index, item.marker):
                continue
            going.pop(at, None)
            if counts := _counts(item.marker):
                going[at] = _Sequence(at, counts)
                going[at].add(index, item.marker)
                sequences.append(going[at])
            else:
                self.places[index] = self._uncounted(item, index != last)
        for sequence in sequences:
            self._levels.append(sequence.level())
            for index in sequence.members:
                self.places[index] = Place(len(self._levels), sequence.at, None, index != last)

    def _uncounted(self, item: Item, goes_on: bool) -> Place:  # noqa: FBT001 - of a place
        sign = _is_sign(item.marker)
        room = _room(len(item.marker))
        level = Level(item.level - 1, "bullet" if sign else "none", item.marker if sign else "", 1, room)
        if level not in self._shared:
            self._levels.append(level)
            self._shared[level] = len(self._levels)
        return Place(self._shared[level], level.at, None if sign else item.marker, goes_on)

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self._levels)

    def xml(self) -> str:
        """Give the root of numbering.xml."""
        numbered = list(enumerate(self._levels, 1))
        abstract = "".join(_abstract(number, level) for number, level in numbered)
        lists = "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number, _ in numbered
        )
        return f"<w:numbering {NAMESPACES}>{abstract}{lists}</w:numbering>"


def _item_role(numbered: tuple[int, Passage]) -> Role | None:
    _, passage = numbered
    return passage.role if isinstance(passage.shape, Item) else None


_UNLABELLED = '<w:suff w:val="nothing"/>'


def _abstract(number: int, level: Level) -> str:
    left = level.at * _NARROWEST + level.room
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{0x50440000 + number:08X}"/>'
        f'<w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="{level.at}"><w:start w:val="{level.start}"/>'
        f'<w:numFmt w:val="{level.kind}"/>{_UNLABELLED if level.kind == "none" else ""}'
        f'<w:lvlText w:val="{value(level.label)}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{level.room}"/></w:pPr></w:lvl></w:abstractNum>'
    )
