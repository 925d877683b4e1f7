"""Dates and times as people print them, found in a text. Nothing is invented: no year, no midnight, no zone."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from attrs import evolve, frozen

from pressdoc import cldr
from pressdoc.recognising.clock import Clock, clocks, zone_at

_DAY_FIRST = frozenset(["fr", "de", "es", "it", "pt", "nl", "ru", "pl", "el", "uz", "sv", "ar"])
_CENTURY_TURNS = 50
"""Two-digit years from 50 on are of the twentieth century."""
_WEEKDAY_REACH = 24
_NEAR = 32
"""Characters within which a time belongs to a date."""
_EXTRA_MONTHS: dict[str, dict[int, tuple[str, ...]]] = {
    "en": {9: ("sept",)},
    "de": {1: ("jänner",), 3: ("maerz", "mrz")},
    "es": {9: ("setiembre",)},
    "fr": {2: ("fevrier",), 8: ("aout",), 12: ("decembre",)},
}
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911}
_YEAR = r"(?P<y>(?:1[6-9]|20|21)\d\d)(?!\d)"
_ORDINAL = r"(?:st|nd|rd|th|er|ère|º|ª|°|-?е|-го)?"


@frozen(kw_only=True)
class Moment:
    """A date, perhaps with a time, as found in a text; `start` and `end` are characters of it.

    Parts that are not stated are `None`; `weekday` counts from Monday = 0. `zone` is given only where the text states
    it and it means one offset. `ambiguous`: day and month could not be told apart, and both are `None`.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    time: datetime.time | None = None
    zone: datetime.tzinfo | None = None
    zone_printed: str | None = None
    ambiguous: bool = False

    @property
    def date(self) -> datetime.date | None:
        """The day, where year, month and day are all stated."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return datetime.date(self.year, self.month, self.day)

    @property
    def value(self) -> datetime.date | datetime.datetime | None:
        """The day, with its time where one is stated, aware where a zone is; `None` without a full date."""
        date = self.date
        if date is None or self.time is None:
            return date
        moment = datetime.datetime.combine(date, self.time)
        if self.zone is None:
            return moment
        offset = moment.replace(tzinfo=self.zone).utcoffset()
        return moment.replace(tzinfo=datetime.timezone(offset)) if offset is not None else moment

    @property
    def consistent(self) -> bool:
        """Tell whether the day of the week, where one is printed, is that of the date."""
        return self.weekday is None or self.date is None or self.date.weekday() == self.weekday


def find_moments(text: str, language: str | None = None, *, region: str | None = None) -> tuple[Moment, ...]:
    """Give the dates in the text, in order, not overlapping, each with the time and zone that stand next to it.

    `region` (a country code such as "AU") tells how numeric dates and ambiguous zone names are meant there.
    """
    if not any(map(str.isdecimal, text)):
        return ()
    folded = _folded(text)
    subtag = (language or "").split("-")[0].lower() or None
    dates = [*_dates(folded, subtag, region)]
    if not dates:
        return ()
    times = clocks(folded, region)
    return tuple(_timed(folded, dates, index, times, region) for index in range(len(dates)))


def _folded(text: str) -> str:
    """Give the text with digits of every script as ASCII and full-width signs as plain ones, length unchanged."""
    if text.isascii():
        return text
    return "".join(_fold_one(character) if character > "\x7f" else character for character in text)


@cache
def _fold_one(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character in "\u00a0\u202f\u2009\u3000":
        return " "
    if "\uff01" <= character <= "\uff5e":
        return chr(ord(character) - 0xFEE0)
    return character


def _names(table: Mapping[str, Mapping[int, tuple[str, ...]]], language: str | None) -> dict[str, int]:
    tags = [language, "en"] if language in table else [*table]
    found: dict[str, int] = {}
    for tag in tags:
        for number, spelled in table[str(tag)].items():
            extra = _EXTRA_MONTHS.get(str(tag), {}).get(number, ()) if table is cldr.MONTHS else ()
            for name in (*spelled, *extra):
                if not any(map(str.isdigit, name)) and (len(name) > 1 or table is cldr.DAYS):
                    found.setdefault(name, number)
    return found


def _either(names: dict[str, int]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


@frozen
class _Spelled:
    """The names of a language, and the patterns of dates with a month's name in them."""

    months: dict[str, int]
    days: dict[str, int]
    weekday: re.Pattern[str]
    day_first: re.Pattern[str]
    month_first: re.Pattern[str]


@cache
def _spelled(language: str | None) -> _Spelled:
    months, days = _names(cldr.MONTHS, language), _names(cldr.DAYS, language)
    full = {name: number for name, number in days.items() if len(name) > 1}
    month = rf"(?P<b>{_either(months)})(?!\w)\.?"
    later = rf"(?:,?\s*(?:de\s+|del\s+|of\s+|do\s+)?(?:{_YEAR}|['’](?P<yy>\d\d)(?!\d)))?"
    return _Spelled(
        months,
        days,
        re.compile(rf"(?<!\w)(?P<w>{_either(full)})\.?,?\s+(?:the\s+|le\s+|den\s+|der\s+|dem\s+)?\Z", re.IGNORECASE),
        re.compile(
            rf"(?<![\d.:/-])(?=\d)(?P<d>\d{{1,2}}){_ORDINAL}\.?[\s,-]*(?:de\s+|of\s+|d['’])?{month}{later}",
            re.IGNORECASE,
        ),
        re.compile(rf"(?<!\w){month}\s*(?P<d>\d{{1,2}}){_ORDINAL}(?![\d:/]|\.\d){later}", re.IGNORECASE),
    )


_ISO = re.compile(r"(?<![\d-])(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?![\d-])")
_NUMERIC = re.compile(
    r"(?<![\d./-])(?P<a>\d{1,2})(?P<s>[./-])\s?(?P<b>\d{1,2})(?P=s)\s?(?P<y>(?:1[6-9]|20|21)\d\d|\d\d)(?![\d/-]|\.\d)"
)
_HAN = re.compile(
    r"(?:(?P<era>令和|平成|昭和|大正)\s*(?P<n>元|\d{1,2})|(?P<y>\d{4}))\s*[年년]\s*(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日号號일]"
    r"|(?P<m2>\d{1,2})\s*[月월]\s*(?P<d2>\d{1,2})\s*[日号號일]"
)
_DOTTED = re.compile(
    r"(?<![\d.])(?:['’](?P<yy>\d\d)|(?P<y>\d{4}))\.\s?(?P<m>\d{1,2})\.\s?(?P<d>\d{1,2})(?!\d)\.?(?:\s?\(\s?(?P<w>[月火水木金土日월화수목금토일])\s?\))?"
)
_HAN_DAYS = {name: index % 7 for index, name in enumerate("月火水木金土日월화수목금토일")}


def _dates(text: str, language: str | None, region: str | None) -> list[Moment]:
    found: list[Moment] = []
    for moment in _candidates(text, language, region):
        if all(moment.end <= other.start or other.end <= moment.start for other in found):
            found.append(moment)
    return sorted(found, key=lambda moment: moment.start)


def _candidates(text: str, language: str | None, region: str | None) -> Iterator[Moment]:
    for match in _ISO.finditer(text):
        yield from _made(match, int(match["y"]), int(match["m"]), int(match["d"]))
    if not text.isascii():
        yield from _han(text)
    yield from _dotted(text)
    yield from _numeric(text, language, region)
    spelled = _spelled(language)
    for pattern in (spelled.day_first, spelled.month_first):
        for match in pattern.finditer(text):
            weekday = spelled.weekday.search(text, max(0, match.start() - _WEEKDAY_REACH), match.start())
            month, day = spelled.months[match["b"].lower()], int(match["d"])
            year = int(match["y"]) if match["y"] else _century(match["yy"])
            for moment in _made(match, year, month, day):
                if weekday is None:
                    yield moment
                else:
                    yield evolve(moment, start=weekday.start(), weekday=spelled.days.get(weekday["w"].lower()))


def _century(short: str | None) -> int | None:
    if short is None:
        return None
    return int(short) + (1900 if int(short) >= _CENTURY_TURNS else 2000)


def _made(match: re.Match[str], year: int | None, month: int, day: int, weekday: int | None = None) -> Iterator[Moment]:
    """Give the moment if there is such a day (29 February without a year may be one)."""
    try:
        datetime.date(year or 2000, month, day)
    except ValueError:
        return
    end = match.start() + len(match[0].rstrip(" ,"))
    yield Moment(start=match.start(), end=end, year=year, month=month, day=day, weekday=weekday)


def _han(text: str) -> Iterator[Moment]:
    for match in _HAN.finditer(text):
        if match["m2"]:
            yield from _made(match, None, int(match["m2"]), int(match["d2"]))
            continue
        year = int(match["y"]) if match["y"] else _ERAS[match["era"]] + (1 if match["n"] == "元" else int(match["n"]))
        yield from _made(match, year, int(match["m"]), int(match["d"]))


def _dotted(text: str) -> Iterator[Moment]:
    for match in _DOTTED.finditer(text):
        year = int(match["y"]) if match["y"] else _century(match["yy"])
        weekday = _HAN_DAYS[match["w"]] if match["w"] else None
        yield from _made(match, year, int(match["m"]), int(match["d"]), weekday)


def _numeric(text: str, language: str | None, region: str | None) -> Iterator[Moment]:
    for match in _NUMERIC.finditer(text):
        first, second = int(match["a"]), int(match["b"])
        year = int(match["y"]) if len(match["y"]) > 2 else _century(match["y"])  # noqa: PLR2004 - a short year
        if first > 12 or second > 12:  # noqa: PLR2004 - months there are
            order = first > 12  # noqa: PLR2004
        elif region is not None:
            order = region != "US"
        elif match["s"] == "." or language in _DAY_FIRST or first == second:
            order = True
        else:
            yield Moment(start=match.start(), end=match.end(), year=year, ambiguous=True)
            continue
        yield from _made(match, year, *((second, first) if order else (first, second)))


def _timed(text: str, dates: list[Moment], index: int, times: tuple[Clock, ...], region: str | None) -> Moment:
    """Give the date with the nearest time that no other date or digit parts from it, and the zone beside that."""
    moment = dates[index]
    best: tuple[int, Clock] | None = None
    for clock in times:
        if clock.end <= moment.start:
            between = text[clock.end : moment.start]
        elif clock.start >= moment.end:
            between = text[moment.end : clock.start]
        else:
            continue
        if len(between) > _NEAR or any(map(str.isdigit, between)) or ". " in between or not clock.fits(between):
            continue
        if best is None or len(between) < best[0]:
            best = (len(between), clock)
    if best is None:
        return moment
    clock = best[1]
    start, end = min(moment.start, clock.start), max(moment.end, clock.end)
    if clock.zone_printed is None:
        end, zone, printed = zone_at(text, end, region)
    else:
        zone, printed = clock.zone, clock.zone_printed
    return evolve(moment, start=start, end=end, time=clock.time, zone=zone, zone_printed=printed)
