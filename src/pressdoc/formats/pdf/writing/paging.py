"""Strips of the column, one below the other, cut into pages: no heading alone at a foot, no line alone on a page."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from attrs import define, field, frozen

from pressdoc.formats.pdf.writing.tagging import Element
from pressdoc.formats.pdf.writing.typesetting import SetLine

_FULL_ENOUGH: Final = 0.55
"""Of a page: how much must stand on it before a better place to end it counts."""

_TIGHTEST: Final = 0.92
"""Share of the size of type below which a release looks crammed."""
_SAFELY: Final = 0.985
"""Pages do not end where it would suit."""


class Hold(IntEnum):
    """How a strip holds on to the next."""

    FREE = 0
    LIKES = 1
    """They belong together, but may be parted where a page would stay half empty."""
    NEVER_ENDS = 2
    """No page ends here, unless nothing else can be done."""


@frozen(kw_only=True, eq=False)
class Panel:
    """A ground behind strips. `bar` is drawn at the side where reading starts, `border` all round; `None` for none."""

    fill: str | None = None
    bar: str | None = None
    border: str | None = None


@frozen(kw_only=True)
class Fill:
    """A rectangle on a strip: `left` of the column and `down` from the strip's top, in points."""

    left: float
    down: float
    width: float
    height: float
    colour: str


@define(kw_only=True, eq=False)
class Strip:
    """What no page end cuts: lines of type side by side on one baseline, or nothing but fills.

    `above` and `below` are the space wanted around it: between two strips is the larger, at the ends of a page none. `baseline` is down from the strip's top.
    `parts`: it parts what is above from what is below, and vanishes at the head of a page.
    `again`: the strips drawn once more where a page begins with this one, such as a table's head.
    `bookmark`: level and title of an entry of the outline. `figure`: the Figure element that the strip is part of.
    """

    height: float
    above: float = 0.0
    below: float = 0.0
    baseline: float = 0.0
    lines: tuple[SetLine, ...] = ()
    fills: tuple[Fill, ...] = ()
    hold: Hold = Hold.FREE
    panel: Panel | None = None
    parts: bool = False
    again: tuple[Strip, ...] = field(default=(), repr=False)
    bookmark: tuple[int, str] | None = None
    figure: Element | None = field(default=None, repr=False)


def paged(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    """Cut the strips into pages of that many points, one page at least."""
    pages: list[list[Strip]] = []
    start = 0
    while start < len(strips):
        if strips[start].parts and pages:
            start += 1
            continue
        again = strips[start].again
        left = room - _height(again)
        if left < room * _FULL_ENOUGH:
            again, left = (), room
        end = _fitting(strips, start, left)
        if end < len(strips):
            end = _best_end(strips, start, end, left)
        pages.append([*again, *strips[start:end]])
        start = end
    return pages or [[]]


def _fitting(strips: Sequence[Strip], start: int, room: float) -> int:
    """Give the index after the last strip that still fits, after the first one at least."""
    used = strips[start].height
    end = start + 1
    while end < len(strips) and (used := used + gap(strips[end - 1], strips[end]) + strips[end].height) <= room:
        end += 1
    return end


def _best_end(strips: Sequence[Strip], start: int, most: int, room: float) -> int:
    for hold in (Hold.FREE, Hold.LIKES):
        found = next((end for end in range(most, start, -1) if strips[end - 1].hold <= hold), None)
        if found is not None and _height(strips[start:found]) >= room * _FULL_ENOUGH:
            return found
    return next((end for end in range(most, start, -1) if strips[end - 1].hold < Hold.NEVER_ENDS), most)


def tightening(pages: Sequence[Sequence[Strip]], room: float) -> float | None:
    """Give the share of all sizes at which the last page might not be needed, `None` where too little would be left."""
    whole = len(pages) - 1
    if whole < 1:
        return None
    # Lines get shorter in number as well as in height: type needs room as the square of its size.
    share = (whole / (whole + _height(pages[-1]) / room)) ** 0.5 * _SAFELY
    return share if share >= _TIGHTEST else None


def gap(upper: Strip, lower: Strip) -> float:
    """Give the space between two strips of a page."""
    return max(upper.below, lower.above)


def _height(strips: Sequence[Strip]) -> float:
    return sum(strip.height for strip in strips) + sum(map(gap, strips, strips[1:]))
