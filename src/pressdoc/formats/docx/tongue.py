"""What a language asks of a page: its direction, its fonts, its name in Word; and text cut by direction.

Word sets a run of right-to-left letters properly only where the run says so, so text is cut where direction changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import frozen

from pressdoc.reading import Typeface
from pressdoc.text import Mark

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "arab", "hebr"})
_HEBREW = frozenset({"he", "yi"})
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
_LOCALES = {
    "ar": "ar-SA", "cs": "cs-CZ", "da": "da-DK", "de": "de-DE", "el": "el-GR", "en": "en-GB", "es": "es-ES",
    "fa": "fa-IR", "fi": "fi-FI", "fr": "fr-FR", "he": "he-IL", "hu": "hu-HU", "it": "it-IT", "ja": "ja-JP",
    "ko": "ko-KR", "nl": "nl-NL", "no": "nb-NO", "pl": "pl-PL", "pt": "pt-PT", "ro": "ro-RO", "ru": "ru-RU",
    "sv": "sv-SE", "tr": "tr-TR", "uk": "uk-UA", "ur": "ur-PK", "zh": "zh-CN", "zh-hans": "zh-CN", "zh-hant": "zh-TW",
}  # fmt: skip
"""Word knows languages by a country too; where a release names none, its dictionary is looked for here."""
_EAST_ASIAN = {
    "zh-CN": ("SimSun", "Microsoft YaHei"),
    "zh-TW": ("PMingLiU", "Microsoft JhengHei"),
    "ja-JP": ("Yu Mincho", "Yu Gothic"),
    "ko-KR": ("Batang", "Malgun Gothic"),
}
"""Serif and sans of each script, as Windows, macOS and Office have them or replace them with their like."""
_LATIN = {Typeface.SERIF: "Times New Roman", Typeface.SANS: "Arial"}
"""Everybody has these or the free fonts of the same widths (Liberation); they have Arabic and Hebrew letters too."""


@frozen(kw_only=True)
class Tongue:
    """The language of a document. The three locales are what Word proofs Latin, Han and Semitic letters with.

    `locale`: `None` where the language is not known; then no letters are proofed.
    """

    right_to_left: bool = False
    east_asian: bool = False
    locale: str | None = None
    han: str = "zh-CN"
    semitic: str = "ar-SA"

    @property
    def latin(self) -> str | None:
        """The locale of letters that are neither Han nor Semitic."""
        return "en-US" if self.locale is not None and (self.east_asian or self.right_to_left) else self.locale

    def fonts(self, typeface: Typeface) -> tuple[str, str]:
        """Give the fonts of Latin and Semitic letters, and of Han letters."""
        return _LATIN[typeface], _EAST_ASIAN[self.han][typeface is Typeface.SANS]


@cache
def tongue_of(language: str | None) -> Tongue:
    """Give the tongue of the language tag (BCP 47)."""
    if language is None:
        return Tongue()
    first, *others = language.lower().split("-")
    locale = language if others and not {"hans", "hant"} & set(others) else _LOCALES.get(language.lower(), language)
    if first in ("zh", "ja", "ko"):
        han = "zh-TW" if _TRADITIONAL & set(others) else _LOCALES[first]
        return Tongue(east_asian=True, locale=locale, han=han)
    if _RIGHT_TO_LEFT & {first, *others}:
        return Tongue(right_to_left=True, locale=locale, semitic="he-IL" if first in _HEBREW else locale)
    return Tongue(locale=locale)


_R = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_L = rf"(?:(?![{_R}])[^\W\d_])"
_BETWEEN = rf"(?:(?![{_R}])[\W\d_])*"
RIGHT_TO_LEFT: Final = re.compile(f"[{_R}]")
HEBREW: Final = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")
_LEFT_TO_RIGHT = re.compile(_L)
_STRONG = re.compile(f"[{_R}]|{_L}")
_RIGHTWARD = re.compile(rf"{_L}(?:{_BETWEEN}(?:{_L}|(?![{_R}])\d))*")
_LEFTWARD = re.compile(rf"[{_R}](?:{_BETWEEN}[{_R}])*")
_NUMBERS = frozenset({Mark.PHONE, Mark.MOBILE, Mark.FAX, Mark.EMAIL, Mark.WEB})


def begins_right_to_left(string: str) -> bool:
    """Tell whether the first letter that has a direction is one that runs from right to left."""
    first = _STRONG.search(string)
    return first is not None and RIGHT_TO_LEFT.match(first[0]) is not None


def stretches(string: str, tongue: Tongue, mark: Mark | None = None) -> Iterator[tuple[str, bool]]:
    """Give the string in pieces, each with whether it runs from right to left.

    What has no direction goes with the page's, between letters of one direction with theirs. Numbers and addresses to
    call or write to run from left to right on any page.
    """
    if tongue.right_to_left:
        if mark in _NUMBERS and not RIGHT_TO_LEFT.search(string):
            yield string, False
            return
        odd = _RIGHTWARD if _LEFT_TO_RIGHT.search(string) else None
    else:
        odd = _LEFTWARD if not string.isascii() and RIGHT_TO_LEFT.search(string) else None
    at = 0
    for match in odd.finditer(string) if odd is not None else ():
        if match.start() > at:
            yield string[at : match.start()], tongue.right_to_left
        yield match[0], not tongue.right_to_left
        at = match.end()
    if at < len(string):
        yield string[at:], tongue.right_to_left
