"""Names of months and days of the week, in every language, and the spelling in which they are compared."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import NamedTuple

from pressdoc import cldr

SURE_NAME = 5
"""Letters of a month's name that make it one in a text of unknown language, without a year."""
_EXTRA_MONTHS: dict[str, dict[int, tuple[str, ...]]] = {
    "en": {9: ("sept",)},
    "de": {1: ("jänner", "jän"), 2: ("feber",), 3: ("maerz", "mrz")},
    "es": {9: ("setiembre", "sep", "set")},
    "fr": {2: ("fevrier", "fev", "fév"), 8: ("aout",), 12: ("decembre", "dec")},
    "it": {9: ("sett",)},
    "pt": {3: ("marco",)},
    "ru": {2: ("фев",), 9: ("сен",), 11: ("ноя",)},
    # As people say them, beside what the calendar prints.
    "el": {
        1: ("γενάρη", "γενάρης"),
        2: ("φλεβάρη", "φλεβάρης"),
        3: ("μάρτη", "μάρτης"),
        4: ("απρίλη", "απρίλης"),
        5: ("μάη", "μάης"),
        6: ("ιούνη", "ιούνης"),
        7: ("ιούλη", "ιούλης"),
        9: ("σεπτέμβρη", "σεπτέμβρης"),
        10: ("οκτώβρη", "οκτώβρης"),
        11: ("νοέμβρη", "νοέμβρης", "νοεμβρίου"),
        12: ("δεκέμβρη", "δεκέμβρης"),
    },
    # Spelt so until lately, and by many still.
    "uz": {9: ("sentyabr",), 10: ("oktyabr",)},
}


_CASES = {"uz": ("da", "dan", "ga", "gacha", "ning", "dagi", "да", "дан", "га", "гача", "нинг", "даги")}
"""What is written together with a month's name: "12-maydan" is "from 12 May"."""

_SPELLED = {"،": ",", "−": "-", "‑": "-", "’": "'", "أ": "ا", "إ": "ا", "آ": "ا", "İ": "I", "ı": "i"}
"""Signs and letters that stand for others; the Turkish i with and without a dot, whose capitals other languages swap."""


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
        elif 0x0370 <= code <= 0x03FF:  # noqa: PLR2004 - Greek capitals bear no accents
            plain = unicodedata.normalize("NFD", character)[0]
        else:
            plain = _SPELLED.get(character, character)
        self[code] = plain
        return plain


_PLAIN = _Plain()


def levelled(text: str) -> str:
    """Give the text with digits of every script as ASCII and full-width signs as plain ones, length unchanged."""
    return text if text.isascii() else text.translate(_PLAIN)


class Name(NamedTuple):
    """The number of a month or day; `own`: a name of the text's language or of English."""

    number: int
    own: bool
    sure: bool


@cache
def month_names(language: str | None) -> dict[str, Name]:
    """Give the names of months by folded spelling: those of the language, of English, then of all others."""
    return _names(cldr.MONTHS, language, _EXTRA_MONTHS)


@cache
def weekday_names(language: str | None) -> dict[str, Name]:
    """Likewise for days of the week; single letters and abbreviations of other languages are left out."""
    found = _names(cldr.DAYS, language, {})
    return {name: one for name, one in found.items() if len(name) > 1 and (one.own or len(name) >= SURE_NAME)}


def _names(
    table: dict[str, dict[int, tuple[str, ...]]], language: str | None, extra: dict[str, dict[int, tuple[str, ...]]]
) -> dict[str, Name]:
    found: dict[str, Name] = {}
    for tag in dict.fromkeys((language or "en", "en", *table)):
        own = tag in (language, "en")
        for number, spelled in table.get(tag, {}).items():
            for name in (*spelled, *extra.get(tag, {}).get(number, ())):
                for case in ("", *(_CASES.get(tag, ()) if own else ())):
                    folded = levelled(name + case).casefold()
                    sure = own or (language is None and len(folded) >= SURE_NAME)
                    found.setdefault(folded, Name(number, own, sure))
    return found
