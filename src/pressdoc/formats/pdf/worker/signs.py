"""What the worker and its master agree on: the signs that stand for no letter, and the unit of lengths."""

from __future__ import annotations

import re

GENERATED = "\x1f"
"""Stands for a blank that PDFium found between two glyphs and no font drew."""
SPENT = "\x1e"
"""Stands for an accent that its letter has taken up."""
BROKEN = "\x02"
"""Stands for a hyphen at a line's end, as PDFium has it."""
UNIT = 100
"""Lengths are whole hundredths of a point."""
MOST_RUNS = 20_000
"""On a page; what has more is no page of text, and not read to its end."""


_HALVES = re.compile("([\ud800-\udbff])([\udc00-\udfff])|([\udc00-\udfff])([\ud800-\udbff])|[\ud800-\udfff]")


def mended(text: str) -> str:
    """Give the text with halves of characters put together, also those turned round in right-to-left writing."""
    if not _HALVES.search(text):
        return text

    def character(halves: re.Match[str]) -> str:
        high, low = (halves[1], halves[2]) if halves[1] else (halves[4], halves[3])
        return (high + low).encode("utf-16-le", "surrogatepass").decode("utf-16-le") if high else "\ufffd"

    return _HALVES.sub(character, text)
