"""What an embargo line says: at once, until an instant, or something that a person must read.

Cue phrases are the lexicon's (`immediate` and `embargo`; `research/conventions.md` 5.2). Where two readings are possible
the one that holds the release back wins: an embargo broken cannot be mended.
"""

from __future__ import annotations

import datetime
import re

from attrs import evolve

from pressdoc.recognising.dates import find_moments, find_times
from pressdoc.recognising.lexicon import LANGUAGES
from pressdoc.recognising.moment import Moment
from pressdoc.recognising.phrases import Found, cue

_SIGNS_ONLY = re.compile(r"[\W_]*")
_DENIED = re.compile(r"\b(?:not|nicht|pas|no|non|niet|não|не)\W+\Z", re.IGNORECASE)


def read_embargo(
    printed: str, language: str | None = None, *, region: str | None = None, issued: datetime.date | None = None
) -> tuple[str, datetime.date | datetime.datetime | None]:
    """Give the kind ("immediate", "until", "unreadable") and, for "until", the instant as stated.

    The instant is a date, a naive or an aware datetime: no zone, year or midnight is invented. A line that says
    "immediate" and names a date is immediate, the date being that of issue; but not if an embargo with a date of its
    own stands in it, too. `issued` is the day of issue, where one is stated elsewhere: it tells the year that the line leaves
    out, or the day where it names an hour only. `language` is a BCP 47 tag; without it the phrases of all languages count. `region` is as
    in `find_moments`.
    """
    at_once = _first(printed, language, "immediate")
    if at_once is not None and _DENIED.search(printed, 0, at_once.start):
        at_once = None
    held = _first(printed, language, "embargo", outside=at_once)
    found = find_moments(printed, language, region=region)
    moments = [moment for moment in (_with_year(moment, issued) for moment in found) if moment.value is not None]
    if at_once is not None and not _is_held(printed, at_once, held, moments):
        return "immediate", None
    # "Issued 3 May 2012, embargoed until 4 May 2012": the date after the cue is the embargo's.
    after = [moment for moment in moments if held is not None and moment.end > held.end]
    moment = next(iter(after or moments), None)
    if moment is None:
        return _today(printed, region, issued) if held is not None and not found else ("unreadable", None)
    if not any(one.time is not None for one in found):  # else the only time of the line is another date's
        moment = _with_lone_time(printed, moment, region)
    return "until", moment.value


def _with_year(moment: Moment, issued: datetime.date | None) -> Moment:
    """Give the moment with the year in which it comes nearest to the day of issue, where it states none."""
    if issued is None or moment.year is not None or moment.day is None:
        return moment
    years = (evolve(moment, year=issued.year + step) for step in (-1, 0, 1))
    fitting = [one for one in years if _exists(one) and one.date is not None and one.consistent]
    near = [one for one in fitting if one.date is not None and abs((one.date - issued).days) <= _HALF_A_YEAR]
    return near[0] if len(near) == 1 else moment


_HALF_A_YEAR = 182


def _exists(moment: Moment) -> bool:
    try:
        return moment.date is not None
    except ValueError:  # 29 February
        return False


def _today(printed: str, region: str | None, issued: datetime.date | None) -> tuple[str, datetime.datetime | None]:
    """Give the hour named without a day as one of the day of issue."""
    times = find_times(printed, region=region)
    if issued is None or len(times) != 1:
        return "unreadable", None
    moment = evolve(times[0], year=issued.year, month=issued.month, day=issued.day).value
    return ("until", moment) if isinstance(moment, datetime.datetime) else ("unreadable", None)


def _first(printed: str, language: str | None, field: str, *, outside: Found | None = None) -> Found | None:
    """Give the first phrase, the longest of those that start there; none that lies within `outside` or ends with it."""
    found = [
        one
        for tag in ((language,) if language else LANGUAGES)
        for one in cue(tag, field).all(printed)
        if outside is None or one.end <= outside.start or one.end > outside.end
    ]
    return min(found, key=lambda one: (one.start, -one.end), default=None)


_LATER = re.compile(
    r"[\s,:–-]*(?:after|not\sbefore|as\sof|nach|ab|après|à\spartir|a\spartir|después|dopo|dal|depois|vanaf|na|po|od|från|efter|sonra"
    r"|после|не\sранее|після|μετά|بعد)\b",
    re.IGNORECASE,
)
"""Words after "immediate" that put it off: "for immediate release after 10 a.m. on 4 May"."""


def _is_held(printed: str, at_once: Found, held: Found | None, moments: list[Moment]) -> bool:
    """Tell whether an embargo cue outweighs the word "immediate" in the same line."""
    if _LATER.match(printed, at_once.end) and any(moment.end > at_once.end for moment in moments):
        return True
    if held is None:
        return False
    if held.start > at_once.start:
        return any(moment.end > held.end for moment in moments)
    # A label and its answer ("보도시점: 즉시", "Embargo: for immediate release") say no embargo.
    return _SIGNS_ONLY.fullmatch(printed, held.end, at_once.start) is None


def _with_lone_time(printed: str, moment: Moment, region: str | None) -> Moment:
    """Give the moment with the only time of the line, where it has none and the time stands apart from it."""
    times = find_times(printed, region=region)
    if len(times) != 1:
        return moment
    return evolve(moment, time=times[0].time, zone=times[0].zone, zone_printed=times[0].zone_printed)
