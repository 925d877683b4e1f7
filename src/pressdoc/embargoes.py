"""What is settled about an embargo before a release is written: its instant, its words, and whether it still binds."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from attrs import evolve

from pressdoc.advisories import advisory
from pressdoc.composing.dates import format_date
from pressdoc.errors import InvalidRelease, Refused
from pressdoc.findings import Code, Finding, quoted
from pressdoc.manuscript import Feature
from pressdoc.model import Day, Embargo, EmbargoKind, PressRelease
from pressdoc.model.dating import settled
from pressdoc.reading import Format, WriteOptions
from pressdoc.recognising.derive import clocks_in_doubt

_WESTERNMOST = datetime.timezone(datetime.timedelta(hours=-12))
"""Where a day ends last on earth."""
_FARTHEST = datetime.timedelta(hours=14)
"""No zone lies farther from Greenwich; a page prints none that does."""


def in_zone(release: PressRelease, zone: datetime.tzinfo | None) -> PressRelease:
    """Give the release with its embargo an instant, where it is a time without a zone; `None` leaves it as it is."""
    embargo = release.embargo
    if embargo is None or zone is None or not isinstance(embargo.until, datetime.datetime) or embargo.until.tzinfo:
        return release
    return evolve(release, embargo=evolve(embargo, until=settled(embargo.until, zone)))


def lacking(release: PressRelease, options: WriteOptions) -> Iterator[Finding]:
    """Give what keeps the embargo from being an instant, so that an item must be withheld instead."""
    embargo = release.embargo
    if embargo is None or embargo.kind is not EmbargoKind.UNTIL:
        return
    if not isinstance(embargo.until, datetime.datetime):
        lacks, remedy = "hour", "state it in the release"
    elif embargo.until.tzinfo is None and options.zone is None:
        lacks, remedy = "zone", "give the zone with --zone"
    else:
        return
    says = f"the embargo until {embargo.until} names no {lacks}, so no instant is written and the item is withheld; {remedy}"
    yield Finding(code=Code.EMBARGO_WITHOUT_ZONE, says=says)


def doubts(release: PressRelease, zone: datetime.tzinfo | None, at: datetime.datetime | None) -> Iterator[Finding]:
    """Give what is odd about the embargo: clocks that do not show its time once, an end that has come already.

    `zone` is what a time without one is understood in; `at` is now, `None` where nobody says.
    """
    until = release.embargo.until if release.embargo else None
    if zone is not None and isinstance(until, datetime.datetime) and until.tzinfo is None:
        doubt = clocks_in_doubt(until, zone)
        if doubt is not None:
            yield doubt
    ended = end_of(in_zone(release, zone).embargo)
    if ended is None:
        return
    if at is not None and ended <= at:
        says = (
            f"the embargo until {until} was over before this version was made; take it out, or look whether it is right"
        )
        yield Finding(code=Code.EMBARGO_PAST, says=says)
    elif until is not None and release.issued is not None and _day(until) < _day(release.issued):
        says = f"the embargo until {until} ends before the day of issue, {_day(release.issued)}; look which is right"
        yield Finding(code=Code.EMBARGO_PAST, says=says)


def _day(moment: Day) -> datetime.date:
    return moment.date() if isinstance(moment, datetime.datetime) else moment


def end_of(embargo: Embargo | None) -> datetime.datetime | None:
    """Give the instant at which the embargo is over wherever one stands; `None` where none is known.

    A day is over when it has ended, and a time without a zone when it has come, at the westernmost end of the earth.
    """
    until = embargo.until if embargo else None
    if until is None or isinstance(until, datetime.datetime):
        return until.replace(tzinfo=until.tzinfo or _WESTERNMOST) if until is not None else None
    return datetime.datetime.combine(until, datetime.time.max, _WESTERNMOST)


def respect(release: PressRelease, chosen: Format, at: datetime.datetime | None) -> None:
    """Raise `Refused` where a page would be made of the release while its embargo lasts, or may last.

    Formats for machines (NewsML-G2, JSON) state the embargo as data that binds who takes them in, and may be written; a
    page, whatever it prints at its head, can be published by anybody. `None` for now means that no embargo has ended.
    """
    embargo = release.embargo
    if embargo is None or embargo.kind is EmbargoKind.IMMEDIATE:
        return
    if chosen.instants or Feature.WORDS not in chosen.keeps:
        return
    ended = end_of(embargo)
    if ended is None or at is None or at < ended:
        until = f"until {embargo.until}" if embargo.until is not None else "whose end is not known"
        says = (
            f"the release is under embargo {until}: {chosen.title} is not written before; NewsML-G2 states the embargo"
        )
        raise Refused(f"{says} and may be sent")


def worded(release: PressRelease) -> tuple[PressRelease, tuple[Finding, ...]]:
    """Give the release with its embargo in words, which every page prints at its head; and say so where they are ours.

    Words that the embargo has stay. A page states minutes: an end within a minute becomes the end of that minute.
    """
    embargo = release.embargo
    if embargo is None or embargo.printed is not None or embargo.kind is EmbargoKind.IMMEDIATE:
        return release, ()
    try:
        ours = _worded(embargo, release.language)
    except OverflowError as error:
        raise InvalidRelease("embargo", "in its zone it lies before year 1 or after 9999; correct it") from error
    # A day of issue that follows from the embargo follows from what the page says of it.
    issued = ours.until if release.issued == embargo.until else release.issued
    says = f"the embargo has no words of its own; {quoted(ours.printed or '')} is printed"
    return evolve(release, embargo=ours, issued=issued), (Finding(code=Code.EMBARGO_WORDED, says=says),)


def _worded(embargo: Embargo, language: str | None) -> Embargo:
    words = advisory(language)
    if embargo.until is None:
        return evolve(embargo, printed=words.held)
    until = _whole_minutes(embargo.until) if isinstance(embargo.until, datetime.datetime) else embargo.until
    return evolve(embargo, printed=words.embargoed.format(in_words(until, language)), until=until)


def _whole_minutes(until: datetime.datetime) -> datetime.datetime:
    """Give the end of the minute in which it ends, in a zone that a page can print."""
    offset = until.utcoffset()
    if offset is not None and (offset % datetime.timedelta(minutes=1) or abs(offset) > _FARTHEST):
        until = until.astimezone(datetime.UTC)
    whole = until.replace(second=0, microsecond=0)
    return whole if whole == until else whole + datetime.timedelta(minutes=1)


def in_words(moment: Day, language: str | None) -> str:
    """Give the day, or the day and time to the minute with its offset from UTC, in the words of the language."""
    words = advisory(language)
    day = format_date(moment, language or "en")
    if not isinstance(moment, datetime.datetime):
        return day
    hour = words.moment.format(day=day, time=f"{moment:%H:%M}")
    if moment.tzinfo is None:
        return hour
    # "+01:00" of "2026-03-03T11:00+01:00"; Python 3.11 cannot format it.
    offset = moment.isoformat(timespec="minutes").removeprefix(
        moment.replace(tzinfo=None).isoformat(timespec="minutes")
    )
    return f"{hour} (UTC{offset if moment.utcoffset() else ''})"
