"""Time zones as people print them beside a time: a name, a place, an offset. A name of several offsets is none."""

from __future__ import annotations

import datetime
import re
import sys
from typing import NamedTuple
from zoneinfo import ZoneInfo


class Zone(NamedTuple):
    """A zone as printed; `zone` is `None` where the words may mean several offsets."""

    start: int
    end: int
    zone: datetime.tzinfo | None
    printed: str


_FIXED = {
    "GMT": 0, "UTC": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "HEC": 1, "EET": 2, "EEST": 3,
    "JST": 9, "KST": 9, "WIB": 7, "WITA": 8, "HKT": 8, "SGT": 8, "AEST": 10, "AEDT": 11, "ACST": 9.5, "ACDT": 10.5,
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
_OF_A_TOWN = dict.fromkeys(("MSK", "МСК", "Мск", "мск"), "Europe/Moscow") | {"TSİ": "Europe/Istanbul"}
"""Abbreviations that mean the clocks of one town, which have been moved for good since: Moscow's stood an hour later from 2011 to 2014."""
_PLACES = _AMERICAN | {
    "UK": "Europe/London", "BRITISH": "Europe/London", "LONDON": "Europe/London", "DUBLIN": "Europe/Dublin",
    "IRISH": "Europe/Dublin", "PARIS": "Europe/Paris", "BERLIN": "Europe/Berlin", "VIENNA": "Europe/Vienna",
    "GENEVA": "Europe/Zurich", "GENÈVE": "Europe/Zurich", "BRUSSELS": "Europe/Brussels", "BRUXELLES": "Europe/Brussels",
    "ROME": "Europe/Rome", "ROMA": "Europe/Rome", "MADRID": "Europe/Madrid", "AMSTERDAM": "Europe/Amsterdam",
    "LISBON": "Europe/Lisbon", "MOSCOW": "Europe/Moscow", "МОСКОВСКОМУ": "Europe/Moscow", "NEW YORK": "America/New_York",
    "WASHINGTON": "America/New_York", "MONTREAL": "America/Toronto", "MONTRÉAL": "America/Toronto",
    "TOKYO": "Asia/Tokyo", "JAPAN": "Asia/Tokyo", "SEOUL": "Asia/Seoul", "KOREA": "Asia/Seoul", "KOREAN": "Asia/Seoul",
    "BEIJING": "Asia/Shanghai", "INDIA": "Asia/Kolkata", "INDIAN": "Asia/Kolkata", "HONG KONG": "Asia/Hong_Kong",
    "ТАШКЕНТСКОМУ": "Asia/Tashkent", "TOSHKENT": "Asia/Tashkent", "ТОШКЕНТ": "Asia/Tashkent", "КИЇВСЬКИМ": "Europe/Kyiv",
    "КИЕВСКОМУ": "Europe/Kyiv", "KYIV": "Europe/Kyiv", "ATHENS": "Europe/Athens", "ΕΛΛΑΔΑΣ": "Europe/Athens", "CAIRO": "Africa/Cairo",
    "DUBAI": "Asia/Dubai", "JAKARTA": "Asia/Jakarta", "BRASÍLIA": "America/Sao_Paulo", "BERLINER": "Europe/Berlin", "WIENER": "Europe/Vienna",
    "SYDNEY": "Australia/Sydney", "CANBERRA": "Australia/Sydney", "NAIROBI": "Africa/Nairobi", "CENTRAL EUROPEAN": "Europe/Berlin",
    "AUSTRALIAN EASTERN": "Australia/Sydney", "GREENWICH": "Etc/GMT", "GREENWICH MEAN": "Etc/GMT",
}  # fmt: skip
"""Zones named by a place, as the clocks there go on the day."""
_LOCAL = (
    "local time|Ortszeit|heure locale|hora local|ora locale|plaatselijke tijd|по местному времени|местного времени"
    "|بالتوقيت المحلي|现地时间|現地時間|当地时间|當地時間|현지시간"
)
_NAMES = "|".join(sorted({*_FIXED, *_OF_A_TOWN, *_UNSETTLED, "ET", "CT", "MT", "PT"}, key=len, reverse=True))
_TOWNS = "|".join(sorted((name for name in _PLACES if len(name) > 2 or name == "UK"), key=len, reverse=True))  # noqa: PLR2004
ZONE = re.compile(
    rf"[\s,]*\(?\s?(?P<printed>(?P<name>(?:{_NAMES})(?![^\W_]))(?P<offset>\s?[+-]\s?\d{{1,2}}(?::?\d\d)?(?![\d:]))?"
    rf"|(?:(?i:US)\s)?(?i:(?:по\s|за\s)?(?P<place>{_TOWNS})(?P<kind>\s(?:standard|daylight|summer))?(?:\slocal)?\s(?:time|zeit|времени|часом|vaqti|вақти))\b"
    rf"|(?i:(?:heure\sde|hora\sde|horário\sde|ora\sdi|ώρα|ωρα)\s(?P<place2>{_TOWNS})\b)|(?i:(?P<local>{_LOCAL}))"
    r"|日本時間|北京时间|北京時間|台北時間|한국\s?시간"
    r"|Z(?!\w)|[+]\d{2}:?\d{2}(?!\d)|(?<=\s)-\d{4}(?!\d))\s?\)?",
)
"""A zone printed after a time: a name, a place, an offset, or that the time is local."""
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


def zone_at(text: str, at: int, region: str | None, *, iso: bool, last: int = sys.maxsize) -> Zone | None:
    """Give the zone printed at this place of the text, before `last`; `None` if none is."""
    match = (_ISO_ZONE.match(text, at, last) if iso else None) or ZONE.match(text, at, last)
    if match is None:
        return None
    end = match.end() if match[0].count("(") == match[0].count(")") else match.end("printed")
    return Zone(match.start("printed"), end, _zone(match, region), match["printed"])


def zone_before(text: str, at: int) -> Zone | None:
    """Give the zone printed just before this place of the text; `None` if none is."""
    match = _ZONE_BEFORE.search(text, max(0, at - 6), at)
    if match is None:
        return None
    name = match["printed"].replace(" ", "")
    zone = ZoneInfo(_OF_A_TOWN[name]) if name in _OF_A_TOWN else _fixed((_BEFORE | _FIXED)[name])
    return Zone(match.start(), match.end(), zone, match["printed"])


def _zone(match: re.Match[str], region: str | None) -> datetime.tzinfo | None:
    groups = match.groupdict()
    if place := groups.get("place") or groups.get("place2"):
        return _of_place(place.upper(), (groups.get("kind") or "").strip().lower(), region)
    if groups.get("local"):
        return None
    name, offset = groups.get("name"), groups.get("offset")
    if (known := _BEFORE.get(match["printed"].replace(" ", ""))) is not None:
        return _fixed(known)
    if name is None:
        return datetime.UTC if match["printed"] == "Z" else _offset(match["printed"])
    if offset:
        return _offset(offset) if name in ("GMT", "UTC") else None
    if name in _AMERICAN or name in _OF_A_TOWN:
        return ZoneInfo(_AMERICAN.get(name) or _OF_A_TOWN[name])
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
