"""Dates and times as people print them, found in a text. Nothing is invented: no year, no midnight, no zone.

A few patterns find figures beside a word; whether the word is a month or a day is looked up in tables, so that
no pattern has to be made for each language.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import evolve

from pressdoc.recognising.calendar_names import SURE_NAME, Name, levelled, month_names, weekday_names
from pressdoc.recognising.clocks import clocks_in
from pressdoc.recognising.moment import Moment
from pressdoc.recognising.pairing import NEAR, paired, timed, zoned
from pressdoc.recognising.stretches import apart
from pressdoc.recognising.zones import zone_at

_DAY_FIRST = frozenset(
    ["fr", "de", "es", "it", "pt", "nl", "ru", "pl", "el", "uz", "sv", "ar", "tr", "da", "no", "fi", "cs", "sk", "sl", "hr",
     "ro", "bg", "uk", "et", "lv", "ca", "id", "az", "kk", "ky", "tg", "be", "mk", "sr", "ka", "hy", "he", "hi", "bn", "ur", "vi"]
)  # fmt: skip
_DAY_FIRST_REGIONS = frozenset(
    ["AE", "AR", "AT", "AU", "BE", "BR", "CH", "CL", "CO", "CY", "CZ", "DE", "DK", "EG", "ES", "FI", "FR",
     "GB", "GR", "HK", "IE", "IL", "IN", "IT", "JO", "KE", "KZ", "LU", "MX", "MY", "NL", "NO", "NZ", "PE",
     "PL", "PT", "RO", "RU", "SA", "SG", "SN", "TR", "UA", "UZ", "VN", "ZA"]
)  # fmt: skip
"""Where figures are printed day first in English too; Canada and the Philippines have both orders."""
_CENTURY_TURNS = 50
"""Two-digit years from 50 on are of the twentieth century, those below of the twenty-first."""
_FIRST_YEAR, _LAST_YEAR = 1600, 2199
"""Other figures are no years: Hijri years, numbers."""
_MONTHS_IN_YEAR = 12
_ENGLISH_WORDS = frozenset(["may", "march", "mar"])
"""Months that are words, too: in small letters they need a year."""
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
"""The year before the first of each era of Japan, and of the Republic of China."""
_HAN_DAYS = {name: index % 7 for index, name in enumerate("月火水木金土日월화수목금토일一二三四五六日")} | {"天": 6}


@lru_cache(maxsize=256)
def find_moments(text: str, language: str | None = None, *, region: str | None = None) -> tuple[Moment, ...]:
    """Give the dates in the text, in order, not overlapping, each with the time and zone that stand next to it.

    `language` is a BCP 47 tag; it tells the order of figures, but names are found in English and other languages too.
    `region` (a country code such as "AU") tells how numeric dates and ambiguous zone names are meant there.
    A time without a date is none of them; `find_times` gives those.
    """
    if _FIGURE.search(text) is None:
        return ()
    folded = levelled(text)
    dates = _dates(folded, (language or "").split("-")[0].lower() or None, region)
    if not dates:
        return ()
    clocks = clocks_in(folded, max(0, dates[0].start - 2 * NEAR), dates[-1].end + 2 * NEAR, _covered(dates))
    chosen = paired(folded, dates, clocks) if clocks else {}
    ends = (*(date.start for date in dates[1:]), len(folded))
    return tuple(
        timed(folded, date, chosen[index], region, end) if index in chosen else date
        for index, (date, end) in enumerate(zip(dates, ends, strict=True))
    )


def find_times(text: str, *, region: str | None = None) -> tuple[Moment, ...]:
    """Give the unmistakable times of day in the text, each a moment without a date; "10.30" alone is none."""
    folded = levelled(text)
    found = []
    for clock in clocks_in(folded, 0, len(folded)):
        if not clock.weak:
            zone = zone_at(folded, clock.end, region, iso=clock.iso)
            moment = Moment(start=clock.start, end=clock.end, time=clock.time)
            found.append(zoned(moment, zone))
    return tuple(found)


def partial(text: str, language: str | None = None, *, region: str | None = None) -> Moment | None:
    """Give the first date of the text, however much of it is stated; `None` if there is none."""
    return next(iter(find_moments(text, language, region=region)), None)


_FIGURE = re.compile(r"\d")


# --- dates ----------------------------------------------------------------------------------------------------------

# Patterns begin with a figure and look back after it: `re` then skips to the next figure without trying each place.
_YEAR = r"(?P<y>(?:1[6-9]|20|21)\d\d)(?!\d)"
_DAY_THEN_WORD = re.compile(
    r"(?P<d>\d(?<![\d$£€¥#§/]\d)(?<!\d[.,:–-]\d)\d?)(?:(?:st|nd|rd|th|er|ère|re|[ºª°]|\.º|o(?=\sde\s)|ᵉʳ|ης?|-?е|-?го|e(?=\s))(?![^\W\d_]))?"
    r"\.?(?P<sign>[\s,/-]*)(?:(?:de|of|di|do|d[ae]l)\s+|d['’])?(?P<b>[^\W\d_]{2,})",
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
    rf"\.?(?:,?\s*(?:(?:de|del|of|do)\s+|[-/])?(?:{_YEAR}(?!\s?(?:hours|hrs)\b)|'(?P<yy>\d\d)(?!\d)))"
    r"(?:\s?(?:г\.|r\.|-?(?:yil|йил)\w*|(?:г|р\.|года|год|року|roku|م)(?!\w)))?",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(
    r"(?<!\d)(?P<y>(?:1[6-9]|20|21)\d\d)(?:\s?[-–]?\s?(?:yil|йил|жыл|il\b)\w*|\.|\.?\s?gada|\s?m\.),?\s+\Z",
    re.IGNORECASE,
)
"""Uzbek "2021-yil 15-mart", Hungarian "2021. március 15.", Latvian "2021. gada 15. marts", Lithuanian "2021 m. kovo 15 d."."""
_THEN_SHORT_YEAR = re.compile(r"-(?P<y>(?!))?(?P<yy>\d\d)(?!\d)")
"""In "31-OCT-16" only."""
_WEEKDAY_BEFORE = re.compile(
    r"(?P<w>[^\W\d_]+(?:-[^\W\d_]+)?)\.?(?:,?\s+(?:(?:the|le|den|der|dem|dia|día)\s+)?|,)\Z", re.IGNORECASE
)
_WEEKDAY_AFTER = re.compile(
    r"\s?\(\s?(?P<h>[月火水木金土日월화수목금토일])(?:曜日?|요일)?\s?\)|\s?\(?(?:星期|周|週|礼拜)(?P<h2>[一二三四五六日天])\)?"
    r"|(?:\.?,)?\s?\(?(?P<w>[^\W\d_]{3,}(?:-[^\W\d_]+)?)\)?(?!\w)"
)
_WEEKDAY_REACH = 24
_BESIDE = re.compile(r"\d[\u200e\u200f]?[./-]")
"""In every date that is figures alone."""
_YEAR_FIRST = re.compile(
    r"(?P<y>[12](?<![\d./-][12])\d{3})(?P<s>[./-])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d|/(?!\d\d:\d\d)|[.-]\d)"
)
_NUMERIC = re.compile(
    r"(?P<a>\d(?<![\d.-]\d)\d?)[\u200e\u200f]?(?P<s>[./-])\s?(?P<b>\d{1,2})[\u200e\u200f]?(?P=s)\s?"
    r"(?:(?P<y>(?:1[6-9]|20|21)\d\d)|(?P<yy>\d\d))(?!\d|[/-](?!\d\d:\d\d)\d|\.\d)"
)
_NUMBERED = re.compile(
    r"(?:\b(?:sections?|chapter|version|ver|v|articles?|art|paras?|no|nr|clause|ziffer|abschnitt|kapitel|tel|fax)\b\.?"
    r"|[§#№:]|\d[ )])\s?\Z",
    re.IGNORECASE,
)
_HAN = re.compile(
    r"(?:(?:(?P<era>令和|平成|昭和|大正|民國|民国)\s*(?P<n>元|\d{1,3})|(?P<y>\d{4})|(?P<roc>(?<!\d)1[01]\d))\s*[年년]\s*)?(?<!\d)(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日号號일]"
)
_DOTTED = re.compile(r"(?P<y>\d(?<![\d.]\d)(?:\d{3}|(?<='\d)\d))\.\s?(?P<m>\d{1,2})\.\s?(?P<d>\d{1,2})(?!\d)\.?")
_ROMAN = re.compile(
    r"(?P<d>\d(?<![\d.,/-]\d)\d?)(?P<s>\.\s?|/|\s)(?P<m>XII|XI|IX|X|IV|VI{0,3}|I{1,3})(?P=s)(?P<y>(?:19|20)\d\d)(?!\d)"
)
"""The month in Roman figures, as Poles, Czechs and Hungarians write it: "12 V 2021"."""
_ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_VIETNAMESE = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})(?:\s*(?:,|năm)\s*(?P<y>\d{4}))?(?!\d)", re.IGNORECASE
)
_DOTTED_DAY = re.compile(r"(?<![\d.])(?P<m>\d{1,2})\.\s?(?P<d>\d{1,2})\.?(?=\s?\([월화수목금토일]\))")


def _dates(text: str, language: str | None, region: str | None) -> list[Moment]:
    """Give the dates, in order; of two that overlap the one with a year, else the first."""
    found = apart(sorted(_candidates(text, language, region), key=lambda one: (one.year is None, one.start, -one.end)))
    found.sort(key=lambda moment: moment.start)
    return [_with_weekday(text, found, index, language) for index in range(len(found))]


def _covered(dates: list[Moment]) -> set[int]:
    """Give the characters that dates stand on."""
    return {character for date in dates for character in range(date.start, date.end)}


def _candidates(text: str, language: str | None, region: str | None) -> Iterator[Moment]:
    if _BESIDE.search(text) is not None:
        for match in _YEAR_FIRST.finditer(text):
            yield from _made(match.start(), match.end(), int(match["y"]), int(match["m"]), int(match["d"]))
        yield from _dotted(text)
        yield from _numeric(text, language, region)
    for match in _ROMAN.finditer(text):
        month = _ROMAN_MONTHS.index(match["m"]) + 1
        yield from _made(match.start(), match.end(), int(match["y"]), month, int(match["d"]))
    if not text.isascii():
        yield from _han(text)
    months = month_names(language)
    for match in _DAY_THEN_WORD.finditer(text):
        yield from _day_then_month(match, months, language)
    for match in _DAY_AFTER.finditer(text):
        yield from _month_then_day(match, months, language)


def _day_then_month(match: re.Match[str], months: dict[str, Name], language: str | None) -> Iterator[Moment]:
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
    earlier = None if later else _YEAR_BEFORE.search(text, max(0, match.start() - _LONGEST_NAME), match.start())
    if later is not None:
        yield from _made(match.start(), later.end(), _year(later), month.number, int(match["d"]))
    elif earlier is not None:
        yield from _made(earlier.start(), end, int(earlier["y"]), month.number, int(match["d"]))
    elif month.sure and not _is_verb(printed, language):
        end += text[end : end + 1] == "." and len(printed) <= SURE_NAME
        yield from _made(match.start(), end, None, month.number, int(match["d"]))


def _after_other_name(text: str, end: int, month: Name, months: dict[str, Name]) -> int:
    """Give the end of the month's second name: the United Nations print both Arabic ones, "29 أيلول/سبتمبر"."""
    other = _OTHER_NAME.match(text, end)
    if other is None:
        return end
    for last in (other.end("two") if other["two"] else other.end("one"), other.end("one")):
        name = months.get(" ".join(text[other.start("one") : last].casefold().split()))
        if name is not None and name.number == month.number:
            return last
    return end


def _month_then_day(match: re.Match[str], months: dict[str, Name], language: str | None) -> Iterator[Moment]:
    """Give the date of a day after a month's name, as English prints it, and the year that follows."""
    text, start = match.string, match.start()
    before = _WORD_BEFORE.search(text, max(0, start - _LONGEST_NAME), start)
    month = months.get(before["b"].casefold()) if before else None
    if before is None or month is None or not month.own:
        return
    later = _THEN_YEAR.match(text, match.end())
    earlier = None if later else _YEAR_BEFORE.search(text, max(0, before.start() - _LONGEST_NAME), before.start())
    if earlier is not None:
        yield from _made(earlier.start(), match.end(), int(earlier["y"]), month.number, int(match["d"]))
    elif later is not None or not _is_verb(before["b"], language):
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
        elif match["roc"]:
            year = _ERAS["民國"] + int(match["roc"])
        yield from _made(match.start(), match.end(), year, int(match["m"]), int(match["d"]))
    for match in _VIETNAMESE.finditer(text):
        year = int(match["y"]) if match["y"] else None
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
        if text[match.start() - 1 : match.start()] == "/" and (match["s"] == "/" or match["yy"]):
            continue  # more figures of the same row; "no. 26/13.08.1999" is a number and a date
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
    moment, days = dates[index], weekday_names(language)
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
    if day is None or (len(after["w"].encode()) < SURE_NAME and (language in (None, "en") or not day.own)):
        return moment
    return evolve(moment, end=after.end(), weekday=day.number)
