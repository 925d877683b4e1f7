"""The addresses and numbers in a contact's line, with their labels: what has a shape of its own."""

from __future__ import annotations

import re
from bisect import bisect_right, insort

from pressdoc.recognising import signs
from pressdoc.recognising.phrases import cue
from pressdoc.text import Mark

Piece = tuple[int, int, Mark]
"""Start, end (characters of the line) and what stands there."""

REACH = frozenset({Mark.PHONE, Mark.MOBILE, Mark.FAX, Mark.EMAIL, Mark.WEB})
_AFTER_NUMBER = re.compile(
    r"\s*(?:[(\[-]\s*)?(?P<label>[^\W\d_][\w. ]{0,20}?)\s*[)\]]?\s*(?=[,;/|]|\Z|\bor\b|\band\b|\(|\+|\d)"
)
_ZIP_AND_FOUR = 9


def reachable(string: str, language: str | None, start: int) -> list[Piece]:
    """Give the addresses and numbers of the line from this character on, each with its label where it has one."""
    pieces: list[Piece] = []
    ends = [start]
    for match in signs.EMAIL.finditer(string, start):
        found = _with_label(string, match.start(), match.end(), Mark.EMAIL, "email_labels", language, ends)
        pieces += _taken(found, ends)
    for match in signs.URL.finditer(string, start):
        if _free(match.start(), match.end(), pieces):
            found = _with_label(string, match.start(), match.end(), Mark.WEB, "web_labels", language, ends)
            pieces += _taken(found, ends)
    for first, last in signs.phones_in(string):
        if first >= start and _free(first, last, pieces) and not _in_address(string, first, last):
            pieces += _taken(_phone(string, first, last, language, ends), ends)
    return pieces


def _taken(found: list[Piece], ends: list[int]) -> list[Piece]:
    for _, last, _ in found:
        insort(ends, last)
    return found


def _in_address(string: str, first: int, last: int) -> bool:
    """Tell whether the number is a postcode or the like: digits inside an address, five or nine of them."""
    digits = re.sub(r"[\s-]", "", string[first:last])
    postcode = string[first:last].isdigit() or len(digits) == _ZIP_AND_FOUR
    return digits.isdigit() and postcode and signs.ADDRESS.search(string) is not None


def _free(start: int, end: int, pieces: list[Piece]) -> bool:
    return all(end <= first or last <= start for first, last, _ in pieces)


_PHONE_LABELS = (("fax_labels", Mark.FAX), ("mobile_labels", Mark.MOBILE), ("phone_labels", Mark.PHONE))


def _phone(string: str, first: int, last: int, language: str | None, ends: list[int]) -> list[Piece]:
    for name, mark in _PHONE_LABELS:
        found = _with_label(string, first, last, mark, name, language, ends)
        if len(found) > 1:
            return found
    after = _AFTER_NUMBER.match(string, last)
    if after:
        for name, mark in _PHONE_LABELS:
            if cue(language, name).is_whole(after["label"]):
                return [(first, last, mark), (*after.span("label"), Mark.WORDING)]
    return [(first, last, Mark.PHONE)]


def _with_label(  # noqa: PLR0913 - the line, the piece in it, and where to look words up
    string: str, start: int, end: int, mark: Mark, name: str, language: str | None, ends: list[int]
) -> list[Piece]:
    """Give the piece and, where the words just before it are a label of this field, the label.

    `ends`: where the pieces that are known end, in order; a label begins behind them.
    """
    known = bisect_right(ends, start)
    floor = ends[known - 1] if known else 0
    head = string[floor:start]
    stripped = head.rstrip(" :：.-–—\t(")
    for match in cue(language, name).all(head):
        if match.end >= len(stripped) - (1 if stripped.endswith(".") else 0):
            last = max(match.end, len(stripped))
            last += 1 if head[last : last + 1] == "." else 0
            return [(floor + match.start, floor + last, Mark.LABEL), (start, end, mark)]
    return [(start, end, mark)]
