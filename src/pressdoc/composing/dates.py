"""Dates as a house prints them: the patterns and names of the Unicode CLDR."""

from __future__ import annotations

import datetime
import re

from pressdoc import cldr

_TOKEN = re.compile(r"'(?P<quoted>[^']*)'|(?P<field>d+|M+|L+|y+|E+)")


def format_date(date: datetime.date, tag: str, width: str = "long") -> str:
    """Give the day in the words of the language; a time of day is not printed.

    `tag` is a BCP 47 tag: "en" prints day first, "en-US" month first; an unknown language prints as English does.
    `width` is "full" (with the day of the week), "long" or "medium".
    """
    known = next((name for name in (tag, tag.split("-", maxsplit=1)[0], "en") if name in cldr.PATTERNS), "en")
    names = cldr.PRINTED[known]
    pattern = cldr.PATTERNS[known][width]

    def field(match: re.Match[str]) -> str:
        if match["quoted"] is not None:
            return match["quoted"]
        letters = match["field"]
        match letters[0]:
            case "d":
                return f"{date.day:0{len(letters)}d}"
            case "y":
                return f"{date.year}"
            case "E":
                return names["days"][date.weekday()]
            case _ if len(letters) > 2:  # noqa: PLR2004 - CLDR: three letters and more are names
                return names["months" if len(letters) > 3 else "short months"][date.month - 1]  # noqa: PLR2004
            case _:
                return f"{date.month:0{len(letters)}d}"

    return _TOKEN.sub(field, pattern)
