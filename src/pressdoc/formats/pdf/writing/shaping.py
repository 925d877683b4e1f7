"""Which characters are drawn for a text: composed accents, joined Arabic letters, nothing for what has no look.

The forms of Arabic letters come from Unicode itself: each presentation form is decomposed as "<initial> 0628" and so on.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from pressdoc.formats.pdf.vocabulary import is_lookless

ISOLATED, FINAL, INITIAL, MEDIAL = range(4)
_FORMS: Final = {"<isolated>": ISOLATED, "<final>": FINAL, "<initial>": INITIAL, "<medial>": MEDIAL}
_PRESENTATION: Final = (*range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFC00), *range(0xFE80, 0xFEFD))
_TATWEEL: Final = "\u0640"
_JOINER: Final = "\u200d"
_NON_JOINER: Final = "\u200c"
_ARABIC: Final = (range(0x620, 0x64B), range(0x66E, 0x6D4), range(0x6EE, 0x700), range(0x750, 0x780))
_COMPLEX: Final = (
    range(0x0700, 0x10A0),
    range(0x1200, 0x1380),
    range(0x1700, 0x18B0),
    range(0x1900, 0x1D00),
    range(0x2D80, 0x2DE0),
    range(0xA800, 0xAC00),
    range(0x10A00, 0x1BCA0),
    range(0x1E100, 0x1EF00),
)
"""Blocks of scripts whose letters must be joined, stacked or reordered in ways that are not done here."""


@cache
def _letters() -> dict[str, list[str | None]]:
    """Give the four forms of each Arabic letter or pair of letters that has any, `None` for one it lacks."""
    found: dict[str, list[str | None]] = {}
    for code in _PRESENTATION:
        kind, _, letters = unicodedata.decomposition(chr(code)).partition(" ")
        if kind in _FORMS:
            base = "".join(chr(int(letter, 16)) for letter in letters.split())
            found.setdefault(base, [None] * 4)[_FORMS[kind]] = chr(code)
    return found


@cache
def _pairs() -> frozenset[str]:
    """Give lam with each alef: the ligatures that Arabic writing demands."""
    return frozenset(base for base in _letters() if len(base) == 2 and base[0] == "\u0644")  # noqa: PLR2004


def can_be_shaped(character: str) -> bool:
    """Tell whether the character is drawn rightly by what this module does, given a font that has it."""
    code = ord(character)
    if any(code in block for block in _COMPLEX):
        return False
    if any(code in block for block in _ARABIC) and unicodedata.category(character) == "Lo":
        return character in _letters()
    return True


def drawn(string: str) -> str:
    """Give the characters to draw, in the order of reading."""
    if string.isascii():
        return string
    joined = _joined(string) if any("\u0600" <= character <= "\u077f" for character in string) else string
    kept = "".join(character for character in joined if not is_lookless(character) or character == "\t")
    return unicodedata.normalize("NFC", kept)


def _joins_after(character: str) -> bool:
    """Tell whether the letter takes hold of the one after it."""
    forms = _letters().get(character)
    return character in (_TATWEEL, _JOINER) or (forms is not None and forms[INITIAL] is not None)


def _joins_before(character: str) -> bool:
    """Tell whether the letter can be taken hold of by the one before it."""
    forms = _letters().get(character)
    return character in (_TATWEEL, _JOINER) or (forms is not None and forms[FINAL] is not None)


def _is_transparent(character: str) -> bool:
    return unicodedata.category(character) == "Mn" or (
        is_lookless(character) and character not in (_JOINER, _NON_JOINER)
    )


def _joined(string: str) -> str:
    """Give the string with each Arabic letter in the form that its neighbours give it; marks stay where they are."""
    spine = [index for index, character in enumerate(string) if not _is_transparent(character)]
    shapes = list(string)
    place = 0
    while place < len(spine):
        here = spine[place]
        after = spine[place + 1] if place + 1 < len(spine) else None
        pair = string[here] + string[after] if after is not None else ""
        whole = pair if pair in _pairs() else string[here]
        held = place > 0 and _joins_after(string[spine[place - 1]]) and _joins_before(string[here])
        place += len(whole)
        follower = string[spine[place]] if place < len(spine) else ""
        holds = len(whole) == 1 and bool(follower) and _joins_after(whole) and _joins_before(follower)
        if forms := _letters().get(whole):
            form = (MEDIAL if holds else FINAL) if held else (INITIAL if holds else ISOLATED)
            shapes[here] = forms[form] or forms[ISOLATED] or string[here]
            if len(whole) > 1 and after is not None:
                shapes[after] = ""
    return "".join(shapes)
