"""Times of day and time zones as people print them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from attrs import frozen

_ATTACHED = re.compile(
    r"[\s,(–-]*(?:(?:at|um|à|on|from|until|to|de|del|le|den|the|a las|alle|ore|às|om|в|hours|hrs|uhr)\b[\s,]*)*"
    r"(?:[^\W\d_]{2,10}\.?,?\s*)?(?:the\s|le\s|den\s)?\s*\Z",
    re.IGNORECASE,
)


@frozen(kw_only=True)
class Clock:
    """A time of day in a text, with the zone that follows it. `weak`: only figures, a time only beside a date."""

    start: int
    end: int
    time: datetime.time
    weak: bool = False
    zone: datetime.tzinfo | None = None
    zone_printed: str | None = None

    def fits(self, between: str) -> bool:
        """Tell whether the words between the time and a date let them belong together."""
        return not self.weak or _ATTACHED.match(between) is not None


_TIMES = re.compile(
    r"(?P<half>오전|오후|午前|午後|上午|下午)\s*(?P<h0>\d{1,2})\s*(?:[시時时点點:])\s*(?:(?P<m0>\d{1,2})\s*[분分]?)?"
    r"|(?<![\d.,:/-])(?P<h1>\d{1,2})(?:[:.h](?P<m1>\d{2}))?\s*(?P<ap>[ap]\.?\s?m\b\.?|noon\b|midday\b|midnight\b)"
    r"|(?<![\d.,:/-])(?P<h2>\d{1,2})\s?(?:[:.h]\s?(?P<m2>\d{2}))?\s*(?P<cue>hours\b|hrs?\b|uhr\b|heures\b|horas\b|h\b|ч\b|[시時时点點])"
    r"(?:\s?(?P<m5>\d{1,2})\s?[분分])?"
    r"|(?<![\d.,:/-])(?P<h3>\d{2})(?P<m3>\d{2})\s*(?:hours|hrs|h)\b"
    r"|(?<![\d.,:/-])(?:T)?(?P<h4>\d{1,2})(?P<sign>[:.h])(?P<m4>\d{2})(?::\d{2})?(?![\d%]|[.:]\d)"
    r"|(?P<word>\b(?:12\s+)?(?:noon|midday|midnight|mezzogiorno|mediodía|minuit)\b)",
    re.IGNORECASE,
)
_ISO_TIME = re.compile(r"(?<=\d)T(?P<h>\d\d):(?P<m>\d\d)")
_MIDNIGHT = ("midnight", "minuit")


def clocks(text: str, region: str | None) -> tuple[Clock, ...]:
    """Give the times of day in the text, in order, each with the zone that follows it, if any."""
    return tuple(_clocks(text, region))


def _clocks(text: str, region: str | None) -> Iterator[Clock]:
    for match in [*_ISO_TIME.finditer(text), *_TIMES.finditer(text)]:
        hour, minute = _hour_and_minute(match)
        if hour is None or not (0 <= hour <= 23 and 0 <= minute <= 59):  # noqa: PLR2004 - a day's hours
            continue
        weak = match.re is _TIMES and match["sign"] == "."
        end, zone, printed = zone_at(text, match.end(), region)
        start = match.start()
        yield Clock(start=start, end=end, time=datetime.time(hour, minute), weak=weak, zone=zone, zone_printed=printed)


def _hour_and_minute(match: re.Match[str]) -> tuple[int | None, int]:
    if match.re is _ISO_TIME:
        return int(match["h"]), int(match["m"])
    if match["word"]:
        return (0 if match["word"].lower().endswith(_MIDNIGHT) else 12), 0
    if match["half"]:
        return _twelve(int(match["h0"]), match["half"] in ("오후", "午後", "下午")), int(match["m0"] or 0)
    if match["ap"]:
        return _by_half(int(match["h1"]), match["ap"].lower()), int(match["m1"] or 0)
    if match["cue"]:
        return int(match["h2"]), int(match["m2"] or match["m5"] or 0)
    return int(match["h3"] or match["h4"]), int(match["m3"] or match["m4"] or 0)


def _by_half(hour: int, half: str) -> int | None:
    if half.startswith("noon") or half == "midday":
        return 12
    if half == "midnight":
        return 0
    return _twelve(hour, half[0] == "p")


def _twelve(hour: int, afternoon: bool) -> int | None:  # noqa: FBT001 - private
    if not 0 < hour <= 12:  # noqa: PLR2004 - hours of a half day
        return hour if hour <= 23 and afternoon else None  # noqa: PLR2004 - "14:30 pm" occurs
    return hour % 12 + (12 if afternoon else 0)


_FIXED = {
    "GMT": 0, "UTC": 0, "Z": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "EET": 2, "EEST": 3,
    "MSK": 3, "МСК": 3, "JST": 9, "KST": 9, "HKT": 8, "SGT": 8, "AEST": 10, "AEDT": 11, "ACST": 9.5, "ACDT": 10.5,
    "AWST": 8, "NZST": 12, "NZDT": 13, "EDT": -4, "EST": -5, "CDT": -5, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8,
    "AKST": -9, "AKDT": -8, "HST": -10,
}  # fmt: skip
_PLACES = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "EASTERN": "America/New_York", "CENTRAL": "America/Chicago", "MOUNTAIN": "America/Denver",
    "PACIFIC": "America/Los_Angeles", "UK": "Europe/London", "BRITISH": "Europe/London", "LONDON": "Europe/London",
    "IRISH": "Europe/Dublin", "PARIS": "Europe/Paris", "BERLIN": "Europe/Berlin", "VIENNA": "Europe/Vienna",
    "GENEVA": "Europe/Zurich", "BRUSSELS": "Europe/Brussels", "ROME": "Europe/Rome", "MADRID": "Europe/Madrid",
    "NEW YORK": "America/New_York", "TOKYO": "Asia/Tokyo", "SEOUL": "Asia/Seoul", "BEIJING": "Asia/Shanghai",
    "SYDNEY": "Australia/Sydney", "MOSCOW": "Europe/Moscow", "МОСКОВСК": "Europe/Moscow",
}  # fmt: skip
_AUSTRALIAN = {"EST": 10, "EDT": 11, "CST": 9.5, "CDT": 10.5, "WST": 8}
_UNSETTLED = frozenset({"CST", "IST", "BST", "AST", "WST"})
"""Names that mean several offsets: America's and China's Central, India's and Ireland's, Britain's and Bangladesh's."""
_NAMES = "|".join(sorted({*_FIXED, *_UNSETTLED, "ET", "CT", "MT", "PT"} - {"Z"}, key=len, reverse=True))
_ZONE = re.compile(
    rf"[\s,]*\(?\s*(?P<printed>(?P<name>(?:{_NAMES})(?![^\W\d_]))(?P<offset>\s?[+-]\s?\d{{1,2}}(?::?\d\d)?)?"
    rf"|(?:US\s+)?(?P<place>{'|'.join(_PLACES)})[^\W\d_]*(?:\s+(?:standard|daylight|summer|local))?\s+(?:time|zeit|времени)\b"
    rf"|heure\s+de\s+(?P<place2>paris|bruxelles|genève)\b"
    rf"|(?P<iso>Z(?![^\W\d_])|[+-]\d{{2}}:?\d{{2}}))\s*\)?",
    re.IGNORECASE,
)
_FRENCH = {"PARIS": "Europe/Paris", "BRUXELLES": "Europe/Brussels", "GENÈVE": "Europe/Zurich"}


def zone_at(text: str, at: int, region: str | None) -> tuple[int, datetime.tzinfo | None, str | None]:
    """Give the end of the zone printed at this place of the text, the zone, and its words.

    The zone is `None` where none is printed (then the words are, too) or where its name means several.
    """
    match = _ZONE.match(text, at)
    if match is None or (match["name"] and not match["name"].isupper()):
        return at, None, None
    return match.end(), _zone(match, region), match["printed"]


def _zone(match: re.Match[str], region: str | None) -> datetime.tzinfo | None:
    if match["place"]:
        return ZoneInfo(_PLACES[match["place"].upper()])
    if match["place2"]:
        return ZoneInfo(_FRENCH[match["place2"].upper()])
    if match["iso"]:
        return datetime.UTC if match["iso"].upper() == "Z" else _offset(match["iso"])
    name = match["name"].upper()
    if match["offset"] and name in ("GMT", "UTC"):
        return _offset(match["offset"])
    if region == "AU" and name in _AUSTRALIAN:
        return datetime.timezone(datetime.timedelta(hours=_AUSTRALIAN[name]))
    if name in _PLACES:
        return ZoneInfo(_PLACES[name])
    if name == "BST" and region in (None, "GB"):
        return datetime.timezone(datetime.timedelta(hours=1)) if region == "GB" else None
    if name in _UNSETTLED and not (name == "CST" and region == "US"):
        return None
    hours = -6 if name == "CST" else _FIXED[name]
    return datetime.timezone(datetime.timedelta(hours=hours))


def _offset(printed: str) -> datetime.tzinfo | None:
    digits = re.sub(r"[^\d]", "", printed)
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))  # noqa: PLR2004
    delta = datetime.timedelta(hours=hours, minutes=minutes)
    return datetime.timezone(-delta if "-" in printed else delta) if delta < datetime.timedelta(hours=24) else None
