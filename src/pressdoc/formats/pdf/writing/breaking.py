"""Where a line may end: after blanks and hyphens, between ideographs, never before a closing sign (UAX #14, in short)."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import Final

_STICKY: Final = "\u00a0\u202f\u2060\u2007\u2011"
"""No line ends at a blank or hyphen that says so."""
_NEVER_FIRST: Final = "!%),.:;?]}¢°’”‰′″℃、。々〉》」』】〕〗〙〛〞〟–—…‥・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ！％），．：；？］｝～」』·"
_NEVER_LAST: Final = "$([{£¥‘“〈《「『【〔〖〘〚〝＄（［｛￡￥"
_TOKEN: Final = re.compile(
    rf"[^\s]*?(?:(?<=[^\W\d_])[-‐](?=[^\W_])|[^\S{_STICKY}]+|[–—](?=\w))|[^\s]+|\s+",
)


def pieces(string: str) -> list[str]:
    """Cut the string where a line may end; put together again the pieces are the string."""
    if string.isascii():
        return _tokens(string)
    return [part for token in _tokens(string) for part in (_ideographs(token) if _has_wide(token) else (token,))]


def _tokens(string: str) -> list[str]:
    found: list[str] = []
    for token in _TOKEN.findall(string):
        if found and (found[-1][-1] in _STICKY or token[0] in _STICKY or token.isspace()):
            found[-1] += token
        else:
            found.append(token)
    return found


def _has_wide(token: str) -> bool:
    return any(map(_is_wide, token))


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in ("W", "F")


def _ideographs(token: str) -> list[str]:
    """Cut between wide characters, but not before a closing sign nor after an opening one."""
    found = [token[0]]
    for before, character in pairwise(token):
        apart = _is_wide(character) or _is_wide(before)
        glued = character in _NEVER_FIRST or before in _NEVER_LAST or character.isspace()
        if apart and not glued and unicodedata.combining(character) == 0:
            found.append(character)
        else:
            found[-1] += character
    return found
