"""Times of day as people print them: on clocks of twelve and of twenty-four hours, in figures and in words."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from attrs import frozen

from pressdoc.recognising.stretches import apart
from pressdoc.recognising.zones import ZONE


@frozen(kw_only=True)
class Clock:
    """A time of day in a text. `weak`: a time only beside a date. `iso`: the T of ISO 8601 stands before it."""

    start: int
    end: int
    time: datetime.time
    weak: bool = False
    iso: bool = False


_NOON_OR_MIDNIGHT = 12
_CLOCK = re.compile(
    r"(?P<h>\d(?<![\d$£€¥#§+]\d)(?<!(?<!\d{4})(?<!-\d\d)/\d)(?<!\d[.,:-]\d)(?<!UTC-\d)(?<!GMT-\d)(?<!UTC -\d)(?<!GMT -\d)\d?)"
    r"(?:(?:(?P<s>[:.h])|\s(?P<s2>[:h])\s?)(?P<m>[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,6})?)?)?"
    r"(?P<cue>\s*(?:[ap]\s?\.?\s?m\b\.?|noon\b|midday\b|midnight\b|hours?\b|hrs?\b|uhr\b|uur\b|heures?\b|horas?\b|h\b|ч\b|o'clock\b|in\sthe\s(?:morning|afternoon|evening)\b"
    r"|de\sla\s(?:mañana|tarde|noche)\b|da\s(?:manhã|tarde|noite)\b|[πμ]\.?\s?μ\b\.?|часов\b|часа\b|óra(?:kor)?\b|hod(?:in)?\b|giờ\b|[صم](?!\w)|صباح\w*|مساء\w*|ظهرا?\b))?"
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
_HOUR_BEFORE = re.compile(
    r"\b(?:ore|kl\.?|klo|klokken|godz\.?|godzin\w+|orele|pukul|lúc|saat|soat|соат|ώρα|ωρα|الساعة)\s+\Z", re.IGNORECASE
)
"""Words before an hour, which then is one without minutes too: "ore 12", "soat 10"."""
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
_MORNING_WORDS = ("π.μ", "πμ", "in the morning", "de la mañana", "da manhã", "صباح", "ص")
_EVENING_WORDS = (
    "μ.μ",
    "μμ",
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


def clocks_in(text: str, first: int, last: int, taken: set[int] | None = None) -> list[Clock]:
    """Give the times of day between two characters of the text, in order, not overlapping and on none `taken`."""
    found = apart(
        (
            *_plain_clocks(text, first, last),
            *_han_clocks(text, first, last),
            *_four_figures(text, first, last),
            *_worded(text, first, last),
        ),
        taken,
    )
    return sorted(found, key=lambda clock: clock.start)


def _plain_clocks(text: str, first: int, last: int) -> Iterator[Clock]:
    for match in _CLOCK.finditer(text, first, last):
        sign, cue = match["s"] or match["s2"], (match["cue"] or "").strip().lower().rstrip(".")
        named = _HOUR_BEFORE.search(text, max(0, match.start() - 9), match.start())
        if sign is None and not cue and not named:
            continue
        start, end, hour, minute = match.start(), match.end(), int(match["h"]), int(match["m"] or 0)
        half = None if text.isascii() else _HALF_BEFORE.search(text, max(0, start - 4), start)
        if cue in ("uhr", "h") and sign is None and (minutes := _UHR_MINUTES.match(text, end)):
            minute, end, sign = int(minutes["m"]), minutes.end(), "h"
        told = _of_half(hour, half["half"]) if half else _of_cue(hour, cue)
        if not cue and hour <= 12 and (until := _UNTIL.match(text, end)):  # noqa: PLR2004 - hours of a half day
            told = _before(hour, minute, until)
        weak = not (half or named) and (not cue if sign == "." else sign is None and cue.startswith(_DURATIONS))
        if weak and sign == "." and _CURRENCY_BEFORE.search(text, max(0, start - 9), start):
            continue
        iso = start > 0 and text[start - 1] == "T" and text[start - 2 : start - 1].isdigit()
        yield from _clock(half.start() if half else start, end, told, minute, weak=weak, iso=iso)


def _clock(  # noqa: PLR0913 - a time and how it was told
    start: int, end: int, hour: int | None, minute: int, *, weak: bool = False, iso: bool = False
) -> Iterator[Clock]:
    """Give the time if a day has it; "24:00" is of two days, and no time."""
    if hour is not None and 0 <= hour <= 23 and 0 <= minute <= 59:  # noqa: PLR2004 - a day's hours
        yield Clock(start=start, end=end, time=datetime.time(hour, minute), weak=weak, iso=iso)


def _of_cue(hour: int, cue: str) -> int | None:
    """Give the hour of the day as the words after the figures tell it; `None` if there is no such hour."""
    if cue in ("noon", "midday"):
        return 12 if hour == _NOON_OR_MIDNIGHT else None
    if cue == "midnight":
        return 0 if hour == _NOON_OR_MIDNIGHT else None
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


def _han_clocks(text: str, first: int, last: int) -> Iterator[Clock]:
    if text.isascii():
        return
    for match in _HAN_CLOCK.finditer(text, first, last):
        half = _HALF_BEFORE.search(text, max(0, match.start() - 4), match.start())
        hour = _of_half(int(match["h"]), half["half"]) if half else int(match["h"])
        minute = 30 if match["hm"] else int(match["m"] or 0)
        yield from _clock(half.start() if half else match.start(), match.end(), hour, minute)


def _four_figures(text: str, first: int, last: int) -> Iterator[Clock]:
    """Give "0900 hours" and, only beside a date, "0001" and "1400 GMT": other figures are years or numbers."""
    for match in _FOUR_FIGURES.finditer(text, first, last):
        early = match["h"][0] == "0"
        if match["cue"] or early or ZONE.match(text, match.end()):
            weak = not (early and match["cue"])
            yield from _clock(match.start(), match.end(), int(match["h"]), int(match["m"]), weak=weak)


def _worded(text: str, first: int, last: int) -> Iterator[Clock]:
    small = text.lower()
    # A few capitals (İ) have two small letters; then only words in small letters are found.
    for match in _CLOCK_WORD.finditer(small if len(small) == len(text) else text, first, last):
        if match.start() == 0 or not text[match.start() - 1].isalnum():
            yield from _clock(match.start(), match.end(), _CLOCK_WORDS[match[0]], 0, weak=True)
