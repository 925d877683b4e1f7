"""Which time belongs to which date, and what zone the two are in."""

from __future__ import annotations

import re
from bisect import bisect

from attrs import evolve

from pressdoc.recognising.calendar_names import weekday_names
from pressdoc.recognising.clocks import Clock
from pressdoc.recognising.moment import Moment
from pressdoc.recognising.zones import ZONE, Zone, zone_at, zone_before

NEAR = 32
"""Characters within which a time belongs to a date."""
_OTHER_WORDS = 2
"""Words other than "at", "on", a weekday ... that may stand between a date and an unmistakable time."""

_WORD = re.compile(r"[^\W\d_]+")
_JOINING = frozenset(
    [
        "at",
        "um",
        "à",
        "a",
        "on",
        "from",
        "until",
        "till",
        "to",
        "de",
        "del",
        "le",
        "la",
        "las",
        "den",
        "the",
        "alle",
        "ore",
        "às",
        "as",
        "om",
        "uur",
        "в",
        "с",
        "до",
        "hours",
        "hrs",
        "uhr",
        "h",
        "t",
        "and",
        "et",
        "und",
        "y",
        "e",
        "am",
        "em",
        "op",
        "dem",
        "der",
        "den",
        "il",
        "el",
        "dia",
        "día",
        "heure",
        "hora",
        "الساعة",
        "في",
        "kl",
        "time",
        "ngày",
        "lúc",
        "tanggal",
        "pukul",
        "ora",
        "orele",
        "klo",
        "klokken",
        "о",
        "об",
        "v",
        "ve",
        "od",
        "do",
        "hod",
        "hodin",
    ]
)
_PARTED = re.compile(r"[.!?]\s|\n\s*\n|\s[–—-]+\s|[)\]/]")
_SIGNS = re.compile(r"[\s,;:|()/–—.-]*")


def paired(text: str, dates: list[Moment], clocks: list[Clock]) -> dict[int, Clock]:
    """Give each date's time: the nearest that belongs to it, no time to two dates."""
    ranked = []
    starts = [date.start for date in dates]
    for number, clock in enumerate(clocks):
        after = bisect(starts, clock.start)
        for index in range(max(0, after - 1), min(after + 1, len(dates))):
            before, date = index == after, dates[index]
            between = text[clock.end : date.start] if before else text[date.end : clock.start]
            if len(between) <= NEAR and _belongs(between, weak=clock.weak):
                ranked.append((len(between), before, number, index))
    chosen: dict[int, Clock] = {}
    taken: set[int] = set()
    for _, _, number, index in sorted(ranked):
        if number not in taken and index not in chosen:
            taken.add(number)
            chosen[index] = clocks[number]
    return chosen


def _belongs(between: str, *, weak: bool) -> bool:
    """Tell whether the words between a time and a date let them belong together."""
    zone = ZONE.match(between)
    rest = between[zone.end() :] if zone else between
    if any(map(str.isdigit, rest)):
        return False
    words = _WORD.findall(rest.casefold())
    others = len(words) - sum(word in _JOINING or word in weekday_names(None) for word in words)
    if others == 0:
        return _SIGNS.fullmatch(_WORD.sub("", rest)) is not None
    return not weak and others <= _OTHER_WORDS and _PARTED.search(rest) is None


def timed(text: str, date: Moment, clock: Clock, region: str | None, last: int) -> Moment:
    """Give the date with the time, and with the zone printed after the time or, before `last`, after both."""
    moment = evolve(date, start=min(date.start, clock.start), end=max(date.end, clock.end), time=clock.time)
    zone = zone_at(text, clock.end, region, iso=clock.iso, last=last)
    if zone is None and moment.end > clock.end:
        zone = zone_at(text, moment.end, region, iso=False, last=last)
    return zoned(moment, zone or zone_before(text, clock.start))


def zoned(moment: Moment, zone: Zone | None) -> Moment:
    """Give the moment in the zone, whose words become part of it; the same moment where there is none."""
    if zone is None:
        return moment
    start, end = min(moment.start, zone.start), max(moment.end, zone.end)
    return evolve(moment, start=start, end=end, zone=zone.zone, zone_printed=zone.printed)
