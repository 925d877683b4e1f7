"""Dates and times as people print them, found in a text. Nothing is invented: no year, no midnight, no zone.

A few patterns find figures beside a word; whether the word is a month, a day or a zone is looked up in tables, so that
no pattern has to be made for each language.
"""

from __future__ import annotations

import datetime
import re
import sys
import unicodedata
from bisect import bisect
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from attrs import evolve, frozen

from pressdoc import cldr

_DAY_FIRST = frozenset(["fr", "de", "es", "it", "pt", "nl", "ru", "pl", "el", "uz", "sv", "ar"])
_DAY_FIRST_REGIONS = frozenset(["AT", "AU", "BE", "CH", "DE", "ES", "FR", "GB", "IE", "IN", "IT", "NL", "NZ", "ZA"])
"""Where figures are printed day first in English too; Canada and the Philippines have both orders."""
_CENTURY_TURNS = 50
"""Two-digit years from 50 on are of the twentieth century, those below of the twenty-first."""
_FIRST_YEAR, _LAST_YEAR = 1600, 2199
"""Other figures are no years: Hijri years, numbers."""
_MONTHS_IN_YEAR = 12
_NEAR = 32
"""Characters within which a time belongs to a date."""
_OTHER_WORDS = 2
"""Words other than "at", "on", a weekday ... that may stand between a date and an unmistakable time."""
_SURE_NAME = 5
"""Letters of a month's name that make it one in a text of unknown language, without a year."""
_EXTRA_MONTHS: dict[str, dict[int, tuple[str, ...]]] = {
    "en": {9: ("sept",)},
    "de": {1: ("jänner", "jän"), 2: ("feber",), 3: ("maerz", "mrz")},
    "es": {9: ("setiembre", "sep", "set")},
    "fr": {2: ("fevrier", "fev", "fév"), 8: ("aout",), 12: ("decembre", "dec")},
    "it": {9: ("sett",)},
    "pt": {3: ("marco",)},
    "ru": {2: ("фев",), 9: ("сен",), 11: ("ноя",)},
}
_ENGLISH_WORDS = frozenset(["may", "march", "mar"])
"""Months that are words, too: in small letters they need a year."""
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911}
"""The year before the first of each Japanese era."""
_HAN_DAYS = {name: index % 7 for index, name in enumerate("月火水木金土日월화수목금토일一二三四五六日")} | {"天": 6}


@frozen(kw_only=True)
class Moment:
    """A date, perhaps with a time, as found in a text; `start` and `end` are characters of it.

    Parts that are not stated are `None`; `weekday` counts from Monday = 0. `zone` is given only where the text states
    it and it means one offset; its words are in `zone_printed` in any case. `ambiguous`: day and month could not be told
    apart, and both are `None`.
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

    `language` is a BCP 47 tag; it tells the order of figures, but names are found in English and other languages too.
    `region` (a country code such as "AU") tells how numeric dates and ambiguous zone names are meant there.
    A time without a date is none of them; `find_times` gives those.
    """
    if _FIGURE.search(text) is None:
        return ()
    folded = _folded(text)
    dates = _dates(folded, (language or "").split("-")[0].lower() or None, region)
    if not dates:
        return ()
    clocks = _clocks(folded, max(0, dates[0].start - 2 * _NEAR), dates[-1].end + 2 * _NEAR, _covered(dates))
    chosen = _paired(folded, dates, clocks) if clocks else {}
    ends = (*(date.start for date in dates[1:]), len(folded))
    return tuple(
        _timed(folded, date, chosen[index], region, end) if index in chosen else date
        for index, (date, end) in enumerate(zip(dates, ends, strict=True))
    )


def find_times(text: str, *, region: str | None = None) -> tuple[Moment, ...]:
    """Give the unmistakable times of day in the text, each a moment without a date; "10.30" alone is none."""
    folded = _folded(text)
    found = []
    for clock in _clocks(folded, 0, len(folded)):
        if not clock.weak:
            zone = _zone_at(folded, clock.end, region, iso=clock.iso)
            moment = Moment(start=clock.start, end=clock.end, time=clock.time)
            found.append(_zoned(moment, zone))
    return tuple(found)


def partial(text: str, language: str | None = None, *, region: str | None = None) -> Moment | None:
    """Give the first date of the text, however much of it is stated; `None` if there is none."""
    return next(iter(find_moments(text, language, region=region)), None)


# --- the text, folded -----------------------------------------------------------------------------------------------

_FIGURE = re.compile(r"\d")


class _Plain(dict[int, str]):
    """A table for `str.translate`: digits of every script, full-width signs, blanks; worked out as they are met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if code < 0x80:  # noqa: PLR2004 - ASCII stays
            plain = character
        elif character.isdecimal():
            plain = str(unicodedata.decimal(character))
        elif character in "\u00a0\u202f\u2007\u2009\u3000":
            plain = " "
        elif 0xFF01 <= code <= 0xFF5E:  # noqa: PLR2004 - full-width forms
            plain = chr(code - 0xFEE0)
        else:
            plain = {"،": ",", "−": "-", "‑": "-", "’": "'", "أ": "ا", "إ": "ا", "آ": "ا"}.get(character, character)
        self[code] = plain
        return plain


_PLAIN = _Plain()


def _folded(text: str) -> str:
    """Give the text with digits of every script as ASCII and full-width signs as plain ones, length unchanged."""
    return text if text.isascii() else text.translate(_PLAIN)


# --- names ----------------------------------------------------------------------------------------------------------


class _Name(NamedTuple):
    """The number of a month or day; `own`: a name of the text's language or of English."""

    number: int
    own: bool
    sure: bool


@cache
def _months(language: str | None) -> dict[str, _Name]:
    """Give the names of months by folded spelling: those of the language, of English, then of all others."""
    return _names(cldr.MONTHS, language, _EXTRA_MONTHS)


@cache
def _weekdays(language: str | None) -> dict[str, _Name]:
    """Likewise for days of the week; single letters and abbreviations of other languages are left out."""
    found = _names(cldr.DAYS, language, {})
    return {name: one for name, one in found.items() if len(name) > 1 and (one.own or len(name) >= _SURE_NAME)}


def _names(
    table: dict[str, dict[int, tuple[str, ...]]], language: str | None, extra: dict[str, dict[int, tuple[str, ...]]]
) -> dict[str, _Name]:
    found: dict[str, _Name] = {}
    for tag in dict.fromkeys((language or "en", "en", *table)):
        own = tag in (language, "en")
        for number, spelled in table.get(tag, {}).items():
            for name in (*spelled, *extra.get(tag, {}).get(number, ())):
                folded = _folded(name).casefold()
                sure = own or (language is None and len(folded) >= _SURE_NAME)
                found.setdefault(folded, _Name(number, own, sure))
    return found


# --- dates ----------------------------------------------------------------------------------------------------------

# Patterns begin with a figure and look back after it: `re` then skips to the next figure without trying each place.
_YEAR = r"(?P<y>(?:1[6-9]|20|21)\d\d)(?!\d)"
_DAY_THEN_WORD = re.compile(
    r"(?P<d>\d(?<![\d$£€¥#§/]\d)(?<!\d[.,:–-]\d)\d?)(?:(?:st|nd|rd|th|er|ère|re|[ºª°]|\.º|-?е|-?го|e(?=\s))(?![^\W\d_]))?"
    r"\.?(?P<sign>[\s,-]*)(?:(?:de|of|di|do|d[ae]l)\s+|d['’])?(?P<b>[^\W\d_]{2,})",
    re.IGNORECASE,
)
_DAY_AFTER = re.compile(
    r"(?P<d>\d(?<!\d\d)\d?)(?:(?:st|nd|rd|th)(?![^\W\d_]))?"
    r"(?![\d:/%]|\.\d|,\d{3}(?!\d)|\s?(?:%|per\s?cent|million|billion|[ap]\.?m\b)|\s?[–-]\s?\d{1,2}(?![\d:.h]))",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"(?<!\w)(?P<b>[^\W\d_]{3,})\.?\s{0,3}(?:the\s)?\Z", re.IGNORECASE)
_LONGEST_NAME = 24
_SECOND_WORD = re.compile(r"\s[^\W\d_]{3,}")
_OTHER_NAME = re.compile(r"\s?/\s?(?P<one>[^\W\d_]{2,})(?P<two>\s[^\W\d_]{3,})?")
_THEN_YEAR = re.compile(
    rf"\.?(?:,?\s*(?:(?:de|del|of|do)\s+|-)?(?:{_YEAR}(?!\s?(?:hours|hrs)\b)|'(?P<yy>\d\d)(?!\d)))"
    r"(?:\s?(?:г\.|(?:г|года|год|roku|م)(?!\w)))?",
    re.IGNORECASE,
)
_THEN_SHORT_YEAR = re.compile(r"-(?P<y>(?!))?(?P<yy>\d\d)(?!\d)")
"""In "31-OCT-16" only."""
_WEEKDAY_BEFORE = re.compile(
    r"(?P<w>[^\W\d_]+(?:-[^\W\d_]+)?)\.?(?:,?\s+(?:(?:the|le|den|der|dem|dia|día)\s+)?|,)\Z", re.IGNORECASE
)
_WEEKDAY_AFTER = re.compile(
    r"\s?\(\s?(?P<h>[月火水木金土日월화수목금토일])(?:曜日?|요일)?\s?\)|\s?\(?(?:星期|周|週|礼拜)(?P<h2>[一二三四五六日天])\)?"
    r"|,?\s?\(?(?P<w>[^\W\d_]{3,}(?:-[^\W\d_]+)?)\)?(?!\w)"
)
_WEEKDAY_REACH = 24
_YEAR_FIRST = re.compile(
    r"(?P<y>[12](?<![\d./-][12])\d{3})(?P<s>[./-])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![\d/]|[.-]\d)"
)
_NUMERIC = re.compile(
    r"(?P<a>\d(?<![\d./-]\d)\d?)[\u200e\u200f]?(?P<s>[./-])\s?(?P<b>\d{1,2})[\u200e\u200f]?(?P=s)\s?"
    r"(?:(?P<y>(?:1[6-9]|20|21)\d\d)|(?P<yy>\d\d))(?![\d]|[/-]\d|\.\d)"
)
_NUMBERED = re.compile(
    r"(?:\b(?:sections?|chapter|version|ver|v|articles?|art|paras?|no|nr|clause|ziffer|abschnitt|kapitel|tel|fax)\b\.?"
    r"|[§#№:]|\d[ )])\s?\Z",
    re.IGNORECASE,
)
_HAN = re.compile(
    r"(?:(?:(?P<era>令和|平成|昭和|大正)\s*(?P<n>元|\d{1,2})|(?P<y>\d{4}))\s*[年년]\s*)?(?<!\d)(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日号號일]"
)
_DOTTED = re.compile(r"(?P<y>\d(?<![\d.]\d)(?:\d{3}|(?<='\d)\d))\.\s?(?P<m>\d{1,2})\.\s?(?P<d>\d{1,2})(?!\d)\.?")
_DOTTED_DAY = re.compile(r"(?<![\d.])(?P<m>\d{1,2})\.\s?(?P<d>\d{1,2})\.?(?=\s?\([월화수목금토일]\))")


def _dates(text: str, language: str | None, region: str | None) -> list[Moment]:
    """Give the dates, in order; of two that overlap the one with a year, else the first."""
    found = _apart(sorted(_candidates(text, language, region), key=lambda one: (one.year is None, one.start, -one.end)))
    found.sort(key=lambda moment: moment.start)
    return [_with_weekday(text, found, index, language) for index in range(len(found))]


_Span = TypeVar("_Span", Moment, "_Clock")


def _apart(spans: Iterable[_Span], taken: set[int] | None = None) -> list[_Span]:
    """Give those that overlap none before them, and none of the characters `taken`."""
    found, characters = [], taken or set()
    for span in spans:
        own = range(span.start, span.end)
        if characters.isdisjoint(own):
            found.append(span)
            characters.update(own)
    return found


def _covered(dates: list[Moment]) -> set[int]:
    """Give the characters that dates stand on."""
    return {character for date in dates for character in range(date.start, date.end)}


def _candidates(text: str, language: str | None, region: str | None) -> Iterator[Moment]:
    for match in _YEAR_FIRST.finditer(text):
        yield from _made(match.start(), match.end(), int(match["y"]), int(match["m"]), int(match["d"]))
    yield from _dotted(text)
    yield from _numeric(text, language, region)
    if not text.isascii():
        yield from _han(text)
    months = _months(language)
    for match in _DAY_THEN_WORD.finditer(text):
        yield from _day_then_month(match, months, language)
    for match in _DAY_AFTER.finditer(text):
        yield from _month_then_day(match, months, language)


def _day_then_month(match: re.Match[str], months: dict[str, _Name], language: str | None) -> Iterator[Moment]:
    """Give the date of a day before a word if the word is a month's name, and the year that follows."""
    text, printed, end = match.string, match["b"], match.end()
    month = months.get(printed.casefold())
    if month is None and (second := _SECOND_WORD.match(text, end)):
        month = months.get(f"{printed} {second[0].strip()}".casefold())
        end = second.end()
    if month is None:
        return
    end = _after_other_name(text, end, month, months)
    later = _THEN_YEAR.match(text, end) or (_THEN_SHORT_YEAR.match(text, end) if match["sign"] == "-" else None)
    if later is not None:
        yield from _made(match.start(), later.end(), _year(later), month.number, int(match["d"]))
    elif month.sure and not _is_verb(printed, language):
        end += text[end : end + 1] == "." and len(printed) <= _SURE_NAME
        yield from _made(match.start(), end, None, month.number, int(match["d"]))


def _after_other_name(text: str, end: int, month: _Name, months: dict[str, _Name]) -> int:
    """Give the end of the month's second name: the United Nations print both Arabic ones, "29 أيلول/سبتمبر"."""
    other = _OTHER_NAME.match(text, end)
    if other is None:
        return end
    for last in (other.end("two") if other["two"] else other.end("one"), other.end("one")):
        name = months.get(" ".join(text[other.start("one") : last].casefold().split()))
        if name is not None and name.number == month.number:
            return last
    return end


def _month_then_day(match: re.Match[str], months: dict[str, _Name], language: str | None) -> Iterator[Moment]:
    """Give the date of a day after a month's name, as English prints it, and the year that follows."""
    text, start = match.string, match.start()
    before = _WORD_BEFORE.search(text, max(0, start - _LONGEST_NAME), start)
    month = months.get(before["b"].casefold()) if before else None
    if before is None or month is None or not month.own:
        return
    later = _THEN_YEAR.match(text, match.end())
    if later is not None or not _is_verb(before["b"], language):
        end = later.end() if later else match.end()
        yield from _made(before.start(), end, _year(later), month.number, int(match["d"]))


def _is_verb(printed: str, language: str | None) -> bool:
    """Tell whether the month's name may be another word where no year follows: "rule 10 may"."""
    return printed in _ENGLISH_WORDS and language in (None, "en")


def _year(match: re.Match[str] | None) -> int | None:
    """Give the year, four figures or two, of a match."""
    if match is None:
        return None
    figures = match["y"] or match["yy"]
    if len(figures) > 2:  # noqa: PLR2004 - a full year
        return int(figures)
    return int(figures) + (1900 if int(figures) >= _CENTURY_TURNS else 2000)


def _made(start: int, end: int, year: int | None, month: int, day: int) -> Iterator[Moment]:
    """Give the moment if there is such a day (29 February without a year may be one) in a year that people print."""
    if year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR:
        return
    try:
        datetime.date(year or 2000, month, day)
    except ValueError:
        return
    yield Moment(start=start, end=end, year=year, month=month, day=day)


def _han(text: str) -> Iterator[Moment]:
    for match in _HAN.finditer(text):
        year = int(match["y"]) if match["y"] else None
        if match["era"]:
            year = _ERAS[match["era"]] + (1 if match["n"] == "元" else int(match["n"]))
        yield from _made(match.start(), match.end(), year, int(match["m"]), int(match["d"]))
    for match in _DOTTED_DAY.finditer(text):
        yield from _made(match.start(), match.end(), None, int(match["m"]), int(match["d"]))


def _dotted(text: str) -> Iterator[Moment]:
    for match in _DOTTED.finditer(text):
        start = match.start() - (text[match.start() - 1 : match.start()] == "'")
        yield from _made(start, match.end(), _year(match), int(match["m"]), int(match["d"]))


def _numeric(text: str, language: str | None, region: str | None) -> Iterator[Moment]:
    for match in _NUMERIC.finditer(text):
        first, second, year = int(match["a"]), int(match["b"]), _year(match)
        if match["yy"] and match["s"] != "/" and not _is_short_date(match, language):
            continue
        if max(first, second) > _MONTHS_IN_YEAR:
            day_first = first > _MONTHS_IN_YEAR
        elif region == "US":
            day_first = False
        elif region in _DAY_FIRST_REGIONS or match["s"] == "." or language in _DAY_FIRST or first == second:
            day_first = True
        else:
            if first and second:
                yield Moment(start=match.start(), end=match.end(), year=year, ambiguous=True)
            continue
        month, day = (second, first) if day_first else (first, second)
        yield from _made(match.start(), match.end(), year, month, day)


def _is_short_date(match: re.Match[str], language: str | None) -> bool:
    """Tell whether "4.2.83" or "04-02-83" is a date: not the number of a section, a version, a piece of a phone number."""
    if _NUMBERED.search(match.string, max(0, match.start() - 12), match.start()):
        return False
    return language in _DAY_FIRST or (len(match["a"]) == 2 and len(match["b"]) == 2)  # noqa: PLR2004


def _with_weekday(text: str, dates: list[Moment], index: int, language: str | None) -> Moment:
    """Give the date with the day of the week printed before it or after it, its span taken into the date's."""
    moment, days = dates[index], _weekdays(language)
    floor = max(dates[index - 1].end if index else 0, moment.start - _WEEKDAY_REACH)
    before = _WEEKDAY_BEFORE.search(text, floor, moment.start)
    if before and (day := days.get(before["w"].casefold())):
        return evolve(moment, start=before.start(), weekday=day.number)
    after = _WEEKDAY_AFTER.match(text, moment.end)
    if after is None or (index + 1 < len(dates) and after.end() > dates[index + 1].start):
        return moment
    if han := after["h"] or after["h2"]:
        return evolve(moment, end=after.end(), weekday=_HAN_DAYS[han])
    day = days.get(after["w"].casefold())
    if day is None or len(after["w"]) < _SURE_NAME > len(after["w"].encode()):
        return moment
    return evolve(moment, end=after.end(), weekday=day.number)


# --- times of day ---------------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class _Clock:
    """A time of day in a text. `weak`: a time only beside a date. `iso`: the T of ISO 8601 stands before it."""

    start: int
    end: int
    time: datetime.time
    weak: bool = False
    iso: bool = False


_CLOCK = re.compile(
    r"(?P<h>\d(?<![\d$£€¥#§/+]\d)(?<!\d[.,:/-]\d)(?<!UTC-\d)(?<!GMT-\d)(?<!UTC -\d)(?<!GMT -\d)\d?)"
    r"(?:(?:(?P<s>[:.h])|\s(?P<s2>[:h])\s?)(?P<m>[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,6})?)?)?"
    r"(?P<cue>\s*(?:[ap]\s?\.?\s?m\b\.?|noon\b|midday\b|midnight\b|hours?\b|hrs?\b|uhr\b|uur\b|heures?\b|horas?\b|h\b|ч\b|o'clock\b|in\sthe\s(?:morning|afternoon|evening)\b"
    r"|de\sla\s(?:mañana|tarde|noche)\b|da\s(?:manhã|tarde|noite)\b|[صم](?!\w)|صباح\w*|مساء\w*|ظهرا?\b))?"
    r"(?![\d%]|[.:,]\d)",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\s?(?:[-–—]|to|till|until|and)\s?(?P<h>\d{1,2})(?:[:.](?P<m>[0-5]\d))?\s?(?P<ap>[ap])\.?\s?m\b", re.IGNORECASE
)
"""The end of "2:00-6:00 p.m.", whose half of the day holds for its beginning too."""
_UHR_MINUTES = re.compile(r"\s(?P<m>[0-5]\d)(?!\d|\.)")
_HAN_CLOCK = re.compile(
    r"(?<!\d)(?P<h>\d{1,2})\s?(?:(?:[時时点點시])(?![間间간])(?:\s?(?P<m>\d{1,2})\s?[分분]|\s?(?P<hm>[半반]))?)"
)
_HALF_BEFORE = re.compile(r"(?P<half>오전|오후|午前|午後|上午|下午|晚上|早上|凌晨|中午|정오|낮|밤|새벽|아침|저녁)\s?\Z")
_AFTERNOON = frozenset(["오후", "午後", "下午", "晚上", "저녁", "밤"])
_NOON = frozenset(["中午", "낮", "정오"])
_HOUR_BEFORE = re.compile(r"\b(?:ore|kl\.?|klokken|الساعة)\s+\Z", re.IGNORECASE)
_CURRENCY_BEFORE = re.compile(r"(?:EUR|USD|GBP|CHF|US\$|Rs\.?|€|\$|£|v|ver\.?|version|section)\s\Z", re.IGNORECASE)
_FOUR_FIGURES = re.compile(
    r"(?P<h>[0-2](?<![\d$£€¥#/.,:+-][0-2])(?<!\d\s[0-2])\d)(?P<m>[0-5]\d)(?P<cue>\s?(?:hours|hrs|hr|h|uhr)\b)?(?![\d%]|[.:,/-]\d)",
    re.IGNORECASE,
)
_CLOCK_WORDS = {
    "noon": 12, "midday": 12, "midnight": 0, "midi": 12, "minuit": 0, "mezzogiorno": 12, "mezzanotte": 0, "mediodía": 12,
    "medianoche": 0, "meio-dia": 12, "meia-noite": 0, "mitternacht": 0, "полдень": 12, "полночь": 0, "정오": 12, "자정": 0,
    "正午": 12,
}  # fmt: skip
_CLOCK_WORD = re.compile(rf"(?:{'|'.join(_CLOCK_WORDS)})(?!\w)")
"""For text in small letters: without IGNORECASE `re` skips to the first letters at once."""
_DURATIONS = ("hour", "hr", "heure", "hora", "h", "ч")
_MORNING_WORDS = ("in the morning", "de la mañana", "da manhã", "صباح", "ص")
_EVENING_WORDS = (
    "in the afternoon",
    "in the evening",
    "de la tarde",
    "de la noche",
    "da tarde",
    "da noite",
    "مساء",
    "م",
    "ظهر",
)


def _clocks(text: str, first: int, last: int, taken: set[int] | None = None) -> list[_Clock]:
    """Give the times of day between two characters of the text, in order, not overlapping and on none `taken`."""
    found = _apart(
        (
            *_plain_clocks(text, first, last),
            *_han_clocks(text, first, last),
            *_four_figures(text, first, last),
            *_worded(text, first, last),
        ),
        taken,
    )
    return sorted(found, key=lambda clock: clock.start)


def _plain_clocks(text: str, first: int, last: int) -> Iterator[_Clock]:
    for match in _CLOCK.finditer(text, first, last):
        sign, cue = match["s"] or match["s2"], (match["cue"] or "").strip().lower().rstrip(".")
        if sign is None and not cue:
            continue
        start, end, hour, minute = match.start(), match.end(), int(match["h"]), int(match["m"] or 0)
        half = None if text.isascii() else _HALF_BEFORE.search(text, max(0, start - 4), start)
        if cue in ("uhr", "h") and sign is None and (minutes := _UHR_MINUTES.match(text, end)):
            minute, end, sign = int(minutes["m"]), minutes.end(), "h"
        told = _of_half(hour, half["half"]) if half else _of_cue(hour, cue)
        if not cue and hour <= 12 and (until := _UNTIL.match(text, end)):  # noqa: PLR2004 - hours of a half day
            told = _before(hour, minute, until)
        named = _HOUR_BEFORE.search(text, max(0, start - 9), start)
        weak = not (half or named) and (not cue if sign == "." else sign is None and cue.startswith(_DURATIONS))
        if weak and sign == "." and _CURRENCY_BEFORE.search(text, max(0, start - 9), start):
            continue
        iso = start > 0 and text[start - 1] == "T" and text[start - 2 : start - 1].isdigit()
        yield from _clock(half.start() if half else start, end, told, minute, weak=weak, iso=iso)


def _clock(  # noqa: PLR0913 - a time and how it was told
    start: int, end: int, hour: int | None, minute: int, *, weak: bool = False, iso: bool = False
) -> Iterator[_Clock]:
    """Give the time if a day has it; "24:00" is of two days, and no time."""
    if hour is not None and 0 <= hour <= 23 and 0 <= minute <= 59:  # noqa: PLR2004 - a day's hours
        yield _Clock(start=start, end=end, time=datetime.time(hour, minute), weak=weak, iso=iso)


def _of_cue(hour: int, cue: str) -> int | None:
    """Give the hour of the day as the words after the figures tell it; `None` if there is no such hour."""
    if cue in ("noon", "midday"):
        return 12 if hour == _MONTHS_IN_YEAR else None
    if cue == "midnight":
        return 0 if hour == _MONTHS_IN_YEAR else None
    if cue.startswith(_MORNING_WORDS) or (cue[:1] == "a" and cue[-1:] == "m"):
        return _twelve(hour, afternoon=False)
    if cue.startswith(_EVENING_WORDS) or (cue[:1] == "p" and cue[-1:] == "m"):
        return _twelve(hour, afternoon=True)
    return hour


def _of_half(hour: int, half: str) -> int | None:
    if half in _NOON:
        return hour if hour > 10 else hour + 12  # noqa: PLR2004 - 낮 11시, 낮 12시, 낮 1시
    return _twelve(hour, afternoon=half in _AFTERNOON)


def _before(hour: int, minute: int, until: re.Match[str]) -> int | None:
    """Give the hour of a time whose half of the day is printed only at the end of the stretch: "11:00-2:00 pm"."""
    last = _twelve(int(until["h"]), afternoon=until["ap"] in "pP")
    afternoon = _twelve(hour, afternoon=True)
    if last is None or afternoon is None or (afternoon, minute) >= (last, int(until["m"] or 0)):
        return _twelve(hour, afternoon=False)
    return afternoon


def _twelve(hour: int, *, afternoon: bool) -> int | None:
    """Give the hour of a day of 24; "14:30 pm" is half past two, "14:30 am" nothing."""
    if hour > 12:  # noqa: PLR2004 - hours of a half day
        return hour if afternoon else None
    return hour % 12 + (12 if afternoon else 0)


def _han_clocks(text: str, first: int, last: int) -> Iterator[_Clock]:
    if text.isascii():
        return
    for match in _HAN_CLOCK.finditer(text, first, last):
        half = _HALF_BEFORE.search(text, max(0, match.start() - 4), match.start())
        hour = _of_half(int(match["h"]), half["half"]) if half else int(match["h"])
        minute = 30 if match["hm"] else int(match["m"] or 0)
        yield from _clock(half.start() if half else match.start(), match.end(), hour, minute)


def _four_figures(text: str, first: int, last: int) -> Iterator[_Clock]:
    """Give "0900 hours" and, only beside a date, "0001" and "1400 GMT": other figures are years or numbers."""
    for match in _FOUR_FIGURES.finditer(text, first, last):
        early = match["h"][0] == "0"
        if match["cue"] or early or _ZONE.match(text, match.end()):
            weak = not (early and match["cue"])
            yield from _clock(match.start(), match.end(), int(match["h"]), int(match["m"]), weak=weak)


def _worded(text: str, first: int, last: int) -> Iterator[_Clock]:
    small = text.lower()
    # A few capitals (İ) have two small letters; then only words in small letters are found.
    for match in _CLOCK_WORD.finditer(small if len(small) == len(text) else text, first, last):
        if match.start() == 0 or not text[match.start() - 1].isalnum():
            yield from _clock(match.start(), match.end(), _CLOCK_WORDS[match[0]], 0, weak=True)


# --- a date and its time --------------------------------------------------------------------------------------------

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
    ]
)
_PARTED = re.compile(r"[.!?]\s|\n\s*\n|\s[–—-]+\s|[)\]/]")
_SIGNS = re.compile(r"[\s,;:|()–—.-]*")


def _paired(text: str, dates: list[Moment], clocks: list[_Clock]) -> dict[int, _Clock]:
    """Give each date's time: the nearest that belongs to it, no time to two dates."""
    ranked = []
    starts = [date.start for date in dates]
    for number, clock in enumerate(clocks):
        after = bisect(starts, clock.start)
        for index in range(max(0, after - 1), min(after + 1, len(dates))):
            before, date = index == after, dates[index]
            between = text[clock.end : date.start] if before else text[date.end : clock.start]
            if len(between) <= _NEAR and _belongs(between, weak=clock.weak):
                ranked.append((len(between), before, number, index))
    chosen: dict[int, _Clock] = {}
    taken: set[int] = set()
    for _, _, number, index in sorted(ranked):
        if number not in taken and index not in chosen:
            taken.add(number)
            chosen[index] = clocks[number]
    return chosen


def _belongs(between: str, *, weak: bool) -> bool:
    """Tell whether the words between a time and a date let them belong together."""
    zone = _ZONE.match(between)
    rest = between[zone.end() :] if zone else between
    if any(map(str.isdigit, rest)):
        return False
    words = _WORD.findall(rest.casefold())
    others = len(words) - sum(word in _JOINING or word in _weekdays(None) for word in words)
    if others == 0:
        return _SIGNS.fullmatch(_WORD.sub("", rest)) is not None
    return not weak and others <= _OTHER_WORDS and _PARTED.search(rest) is None


def _timed(text: str, date: Moment, clock: _Clock, region: str | None, last: int) -> Moment:
    """Give the date with the time, and with the zone printed after the time or, before `last`, after both."""
    moment = evolve(date, start=min(date.start, clock.start), end=max(date.end, clock.end), time=clock.time)
    zone = _zone_at(text, clock.end, region, iso=clock.iso, last=last)
    if zone is None and moment.end > clock.end:
        zone = _zone_at(text, moment.end, region, iso=False, last=last)
    return _zoned(moment, zone or _zone_before(text, clock.start))


def _zoned(moment: Moment, zone: _Zone | None) -> Moment:
    if zone is None:
        return moment
    start, end = min(moment.start, zone.start), max(moment.end, zone.end)
    return evolve(moment, start=start, end=end, zone=zone.zone, zone_printed=zone.printed)


# --- zones ----------------------------------------------------------------------------------------------------------


class _Zone(NamedTuple):
    """A zone as printed; `zone` is `None` where the words may mean several offsets."""

    start: int
    end: int
    zone: datetime.tzinfo | None
    printed: str


_FIXED = {
    "GMT": 0, "UTC": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "HEC": 1, "EET": 2, "EEST": 3,
    "MSK": 3, "МСК": 3, "JST": 9, "KST": 9, "HKT": 8, "SGT": 8, "AEST": 10, "AEDT": 11, "ACST": 9.5, "ACDT": 10.5,
    "AWST": 8, "NZST": 12, "NZDT": 13, "EDT": -4, "EST": -5, "CDT": -5, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8,
    "AKST": -9, "AKDT": -8, "HST": -10, "ADT": -3, "NST": -3.5, "NDT": -2.5, "HNE": -5, "HAE": -4,
}  # fmt: skip
"""Hours east of Greenwich of names that mean one offset, in America's reading where Australia has another."""
_UNSETTLED: dict[str, dict[str, float]] = {
    "CST": {"US": -6, "CA": -6, "MX": -6, "CN": 8, "TW": 8, "AU": 9.5},
    "IST": {"IN": 5.5, "IE": 1, "IL": 2},
    "BST": {"GB": 1},
    "AST": {"US": -4, "CA": -4, "SA": 3},
    "WST": {"AU": 8},
    "EST": {"AU": 10},
    "EDT": {"AU": 11},
    "CDT": {"AU": 10.5},
}
"""What names of several offsets mean by region."""
_AMERICAN = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "EASTERN": "America/New_York", "CENTRAL": "America/Chicago", "MOUNTAIN": "America/Denver",
    "PACIFIC": "America/Los_Angeles",
}  # fmt: skip
_PLACES = _AMERICAN | {
    "UK": "Europe/London", "BRITISH": "Europe/London", "LONDON": "Europe/London", "DUBLIN": "Europe/Dublin",
    "IRISH": "Europe/Dublin", "PARIS": "Europe/Paris", "BERLIN": "Europe/Berlin", "VIENNA": "Europe/Vienna",
    "GENEVA": "Europe/Zurich", "GENÈVE": "Europe/Zurich", "BRUSSELS": "Europe/Brussels", "BRUXELLES": "Europe/Brussels",
    "ROME": "Europe/Rome", "ROMA": "Europe/Rome", "MADRID": "Europe/Madrid", "AMSTERDAM": "Europe/Amsterdam",
    "LISBON": "Europe/Lisbon", "MOSCOW": "Europe/Moscow", "МОСКОВСКОМУ": "Europe/Moscow", "NEW YORK": "America/New_York",
    "WASHINGTON": "America/New_York", "MONTREAL": "America/Toronto", "MONTRÉAL": "America/Toronto",
    "TOKYO": "Asia/Tokyo", "JAPAN": "Asia/Tokyo", "SEOUL": "Asia/Seoul", "KOREA": "Asia/Seoul", "KOREAN": "Asia/Seoul",
    "BEIJING": "Asia/Shanghai", "INDIA": "Asia/Kolkata", "INDIAN": "Asia/Kolkata", "HONG KONG": "Asia/Hong_Kong",
    "SYDNEY": "Australia/Sydney", "CANBERRA": "Australia/Sydney", "NAIROBI": "Africa/Nairobi", "CENTRAL EUROPEAN": "Europe/Berlin",
    "AUSTRALIAN EASTERN": "Australia/Sydney", "GREENWICH": "Etc/GMT", "GREENWICH MEAN": "Etc/GMT",
}  # fmt: skip
"""Zones named by a place, as the clocks there go on the day."""
_LOCAL = (
    "local time|Ortszeit|heure locale|hora local|ora locale|plaatselijke tijd|по местному времени|местного времени"
    "|بالتوقيت المحلي|现地时间|現地時間|当地时间|當地時間|현지시간"
)
_NAMES = "|".join(sorted({*_FIXED, *_UNSETTLED, "ET", "CT", "MT", "PT"}, key=len, reverse=True))
_TOWNS = "|".join(sorted((name for name in _PLACES if len(name) > 2 or name == "UK"), key=len, reverse=True))  # noqa: PLR2004
_ZONE = re.compile(
    rf"[\s,]*\(?\s?(?P<printed>(?P<name>(?:{_NAMES})(?![^\W_]))(?P<offset>\s?[+-]\s?\d{{1,2}}(?::?\d\d)?(?![\d:]))?"
    rf"|(?:(?i:US)\s)?(?i:(?:по\s)?(?P<place>{_TOWNS})(?P<kind>\s(?:standard|daylight|summer))?(?:\slocal)?\s(?:time|zeit|времени))\b"
    rf"|(?i:(?:heure\sde|hora\sde|ora\sdi)\s(?P<place2>{_TOWNS})\b)|(?i:(?P<local>{_LOCAL}))"
    r"|Z(?!\w)|[+]\d{2}:?\d{2}(?!\d)|(?<=\s)-\d{4}(?!\d))\s?\)?",
)
_ISO_ZONE = re.compile(r"(?P<printed>Z(?!\w)|[+-]\d{2}(?::?\d{2})?(?!\d))")
_ZONE_BEFORE = re.compile(r"(?P<printed>日本時間|北京时间|北京時間|台北時間|한국\s?시간|GMT|UTC|JST|KST|CET|МСК)\s?\Z")
_BEFORE = {"日本時間": 9, "北京时间": 8, "北京時間": 8, "台北時間": 8, "한국시간": 9}
_HOURS_OF_KIND = {
    # "Eastern Daylight Time" is the offset by name, whatever the clocks there show that day.
    ("EASTERN", "standard"): -5, ("EASTERN", "daylight"): -4, ("CENTRAL", "standard"): -6, ("CENTRAL", "daylight"): -5,
    ("MOUNTAIN", "standard"): -7, ("MOUNTAIN", "daylight"): -6, ("PACIFIC", "standard"): -8, ("PACIFIC", "daylight"): -7,
    ("BRITISH", "summer"): 1, ("CENTRAL EUROPEAN", "summer"): 2, ("AUSTRALIAN EASTERN", "standard"): 10,
    ("AUSTRALIAN EASTERN", "daylight"): 11,
}  # fmt: skip
_MOST_HOURS = 14


def _zone_at(text: str, at: int, region: str | None, *, iso: bool, last: int = sys.maxsize) -> _Zone | None:
    """Give the zone printed at this place of the text, before `last`; `None` if none is."""
    match = (_ISO_ZONE.match(text, at, last) if iso else None) or _ZONE.match(text, at, last)
    if match is None:
        return None
    end = match.end() if match[0].count("(") == match[0].count(")") else match.end("printed")
    return _Zone(match.start("printed"), end, _zone(match, region), match["printed"])


def _zone_before(text: str, at: int) -> _Zone | None:
    match = _ZONE_BEFORE.search(text, max(0, at - 6), at)
    if match is None:
        return None
    name = match["printed"].replace(" ", "")
    return _Zone(match.start(), match.end(), _fixed(_BEFORE.get(name, _FIXED.get(name, 0))), match["printed"])


def _zone(match: re.Match[str], region: str | None) -> datetime.tzinfo | None:
    groups = match.groupdict()
    if place := groups.get("place") or groups.get("place2"):
        return _of_place(place.upper(), (groups.get("kind") or "").strip().lower(), region)
    if groups.get("local"):
        return None
    name, offset = groups.get("name"), groups.get("offset")
    if name is None:
        return datetime.UTC if match["printed"] == "Z" else _offset(match["printed"])
    if offset:
        return _offset(offset) if name in ("GMT", "UTC") else None
    if name in _AMERICAN:
        return ZoneInfo(_AMERICAN[name])
    hours = _UNSETTLED.get(name, {}).get(region or "", _FIXED.get(name))
    return _fixed(hours) if hours is not None else None


def _of_place(place: str, kind: str, region: str | None) -> datetime.tzinfo | None:
    if region == "AU" and place in ("EASTERN", "CENTRAL"):
        # Australia's centre has two clocks in summer.
        return ZoneInfo("Australia/Sydney") if place == "EASTERN" and not kind else None
    if (place, kind) in _HOURS_OF_KIND:
        return _fixed(_HOURS_OF_KIND[place, kind])
    return ZoneInfo(_PLACES[place])


def _fixed(hours: float) -> datetime.timezone:
    return datetime.timezone(datetime.timedelta(hours=hours))


def _offset(printed: str) -> datetime.tzinfo | None:
    """Give the zone of "+01:00", "-0500" or "+1"; `None` if the earth has no such zone."""
    digits = re.sub(r"\D", "", printed)
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))  # noqa: PLR2004
    if hours > _MOST_HOURS or minutes > 59:  # noqa: PLR2004
        return None
    delta = datetime.timedelta(hours=hours, minutes=minutes)
    return datetime.timezone(-delta if "-" in printed else delta)
