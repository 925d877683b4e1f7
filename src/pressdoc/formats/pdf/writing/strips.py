"""Paragraphs as strips of the column: spaced as their form says, first and last lines never alone on a page."""

from __future__ import annotations

from collections.abc import Sequence

from pressdoc.formats.pdf.writing.design import Form, Sheet
from pressdoc.formats.pdf.writing.paging import Hold, Panel, Strip
from pressdoc.formats.pdf.writing.typesetting import Measure, Piece, SetLine, balanced, typeset

_CENTRED_ON = 0.34
"""Half the height of capitals, in units of the size: what stands in the middle of a line."""
_WHOLE = 3
"""A paragraph of so few lines is never parted."""


def baseline_of(leading: float, size: float) -> float:
    """Give how far below the top of a line of that height letters of that size stand."""
    return leading / 2 + _CENTRED_ON * size


def lay_lines(lines: Sequence[Sequence[Piece]], form: Form, sheet: Sheet, measure: Measure) -> list[Strip]:
    """Give the strips of one block, whose lines are given as pieces. No strips where nothing is drawn."""
    em = sheet.em
    inner = measure.indented(form.start * em, form.end * em)
    setter = balanced if form.balanced else typeset
    set_lines = [one for pieces in lines for one in (setter(pieces, inner, form.align) or [SetLine(runs=())])]
    if not any(line.runs for line in set_lines):
        return []
    return strips_of(set_lines, form, sheet)


def strips_of(lines: Sequence[SetLine], form: Form, sheet: Sheet) -> list[Strip]:
    """Give the lines as strips of a block of this form."""
    size, leading = form.size * sheet.em, sheet.leading(form)
    strips = [Strip(height=leading, baseline=baseline_of(leading, size), lines=(line,)) for line in lines]
    strips[0].above = form.before * sheet.em
    hold_together(strips)
    strips[-1].below = form.after * sheet.em
    if form.holds:
        for strip in strips:
            strip.hold = Hold.NEVER_ENDS
    return strips


def hold_together(strips: Sequence[Strip]) -> None:
    """Keep the first two strips on one page, and the last two."""
    for place, strip in enumerate(strips[:-1]):
        if place in (0, len(strips) - 2) or len(strips) <= _WHOLE:
            strip.hold = Hold.NEVER_ENDS


def padded(strips: list[Strip], panel: Panel, padding: float, around: float, hold: Hold = Hold.FREE) -> list[Strip]:
    """Give the strips on the panel, with so much of it above and below them, and space around it."""
    if not strips:
        return []
    for strip in strips:
        strip.panel = panel
    strips[0].above = 0
    strips[-1].below = 0
    strips[-1].hold = Hold.NEVER_ENDS
    head = Strip(height=padding, above=around, panel=panel, hold=Hold.NEVER_ENDS)
    foot = Strip(height=padding, below=around, panel=panel, hold=hold)
    return [head, *strips, foot]
