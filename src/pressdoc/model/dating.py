"""When and where a release was issued, and when it may be published."""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import Self

from attrs import field, frozen

from pressdoc.errors import InvalidRelease
from pressdoc.model.checks import folded, folded_each, required
from pressdoc.model.printing import DERIVED, PRINTED
from pressdoc.text import Mark

Day = datetime.date | datetime.datetime
"""A full date, or a date with a time: naive where no zone was stated, aware where one was."""

_FARTHEST = datetime.timedelta(hours=14)


def instant(moment: datetime.datetime | None) -> str:
    """Give the instant as xs:dateTime and RFC 3339 spell it, "" for none.

    Zones of whole minutes up to 14 hours are written as they are, others as UTC. Raises `OverflowError` where UTC puts
    it out of the calendar.
    """
    if moment is None:
        return ""
    offset = moment.utcoffset()
    if offset is not None and (offset % datetime.timedelta(minutes=1) or abs(offset) > _FARTHEST):
        moment = moment.astimezone(datetime.UTC)
    return moment.isoformat()


def settled(local: datetime.datetime, zone: datetime.tzinfo) -> datetime.datetime:
    """Give the instant of a naive local time in the zone, with the offset there: an offset travels, a zone's name does not.

    Where clocks are set back a time comes twice, where they are set forward it does not come at all (PEP 495): the later
    instant is given, since an embargo that is broken cannot be mended.
    """
    return local.replace(tzinfo=datetime.timezone(min(_offsets(local, zone))))


def is_skipped(local: datetime.datetime, zone: datetime.tzinfo) -> bool:
    """Tell whether clocks in the zone never show that time, because they are set forward over it."""
    before, after = _offsets(local, zone)
    return before < after


def is_repeated(local: datetime.datetime, zone: datetime.tzinfo) -> bool:
    """Tell whether clocks in the zone show that time twice, because they are set back over it."""
    before, after = _offsets(local, zone)
    return before > after


def _offsets(local: datetime.datetime, zone: datetime.tzinfo) -> tuple[datetime.timedelta, datetime.timedelta]:
    before, after = (local.replace(tzinfo=zone, fold=fold).utcoffset() or datetime.timedelta(0) for fold in (0, 1))
    return before, after


class EmbargoKind(StrEnum):
    """What a release says of its publication."""

    IMMEDIATE = "immediate"
    UNTIL = "until"
    UNREADABLE = "unreadable"


@frozen(kw_only=True)
class Embargo:
    """When the release may be published: `printed` in its own words, `kind` and `until` as they are understood.

    `until` is a date, a naive or an aware datetime; `None` unless the kind is "until". A zone is never invented.
    """

    printed: str | None = field(default=None, converter=folded, metadata=PRINTED)
    kind: EmbargoKind = field(default=EmbargoKind.UNREADABLE, converter=EmbargoKind, metadata=DERIVED)
    until: Day | None = field(default=None, metadata=DERIVED)

    def __attrs_post_init__(self) -> None:
        if (self.until is not None) != (self.kind is EmbargoKind.UNTIL):
            raise InvalidRelease("embargo", "an instant goes with the kind 'until' and with no other")


@frozen(kw_only=True)
class Dateline:
    """Where the news comes from, as the text begins with it.

    `printed` is the whole, closing dash included, blanks at its ends left off. `places` (qualifier included), then
    `date` and `source` (the agency) are pieces of it as printed; places occur in their order and do not touch.
    """

    printed: str = field(converter=required, metadata=PRINTED)
    places: tuple[str, ...] = field(default=(), converter=folded_each, metadata=PRINTED)
    date: str | None = field(default=None, converter=folded, metadata=PRINTED)
    source: str | None = field(default=None, converter=folded, metadata=PRINTED)

    def __attrs_post_init__(self) -> None:
        self.pieces()

    @classmethod
    def as_told(cls, printed: str, places: tuple[str, ...], date: str | None, source: str | None) -> Self:
        """Give the dateline with as many of the pieces as stand in it where they should: all, or no places, or none."""
        for told in ((places, date, source), ((), date, source)):
            try:
                return cls(printed=printed, places=told[0], date=told[1], source=told[2])
            except InvalidRelease:
                continue
        return cls(printed=printed)

    def pieces(self) -> tuple[tuple[str, Mark], ...]:
        """Give `printed` cut into its pieces, each with what it is. Raise `InvalidRelease` where one is not in it."""
        found: list[tuple[int, int, Mark]] = []
        start = 0
        for place in self.places:
            start = self._stretch(place, Mark.PLACE, start, found)
        for piece, mark in ((self.date, Mark.DATE), (self.source, Mark.SOURCE)):
            if piece is not None:
                self._stretch(piece, mark, 0, found)
        return self._cut(sorted(found, key=lambda stretch: stretch[:2]))

    def _stretch(self, piece: str, mark: Mark, start: int, found: list[tuple[int, int, Mark]]) -> int:
        """Find the piece clear of those found before, note it, and give the offset of its end plus one."""
        while (at := self.printed.find(piece, start)) >= 0:
            end = at + len(piece)
            if all(end <= first or last <= at for first, last, _ in found):
                found.append((at, end, mark))
                return end + 1
            start = at + 1
        raise InvalidRelease("dateline", f"{piece!r} does not stand in {self.printed!r} where it should")

    def _cut(self, stretches: list[tuple[int, int, Mark]]) -> tuple[tuple[str, Mark], ...]:
        pieces: list[tuple[str, Mark]] = []
        end = 0
        for first, last, mark in stretches:
            pieces.append((self.printed[end:first], Mark.DATELINE))
            pieces.append((self.printed[first:last], mark))
            end = last
        pieces.append((self.printed[end:], Mark.DATELINE))
        return tuple(piece for piece in pieces if piece[0])
