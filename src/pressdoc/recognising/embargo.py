"""What an embargo line says: at once, until an instant, or something that a person must read."""

from __future__ import annotations

import datetime

from pressdoc.recognising.dates import find_moments
from pressdoc.recognising.phrases import cue


def read_embargo(
    printed: str, language: str | None = None, *, region: str | None = None
) -> tuple[str, datetime.date | datetime.datetime | None]:
    """Give the kind ("immediate", "until", "unreadable") and, for "until", the instant as stated.

    The instant is a date, a naive or an aware datetime: no zone, year or midnight is invented. A line that both says
    "immediate" and names a date is immediate; the date is then that of issue.
    """
    held = cue(language, "embargo").first(printed)
    at_once = cue(language, "immediate").first(printed)
    if at_once and not (held and held.start < at_once.start):
        return "immediate", None
    for moment in find_moments(printed, language, region=region):
        if moment.value is not None:
            return "until", moment.value
    return "unreadable", None
