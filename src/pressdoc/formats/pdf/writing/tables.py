"""Tables: columns as wide as their words need, a rule below the head, which every page repeats, rows parted by hairlines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve

from pressdoc import shapes
from pressdoc.formats.pdf.vocabulary import is_right_to_left, type_of
from pressdoc.formats.pdf.writing.design import FAINT, Form, Sheet, form_of
from pressdoc.formats.pdf.writing.paging import Fill, Hold, Strip
from pressdoc.formats.pdf.writing.pieces import block_pieces
from pressdoc.formats.pdf.writing.strips import baseline_of, hold_together
from pressdoc.formats.pdf.writing.tagging import Element
from pressdoc.formats.pdf.writing.typesetting import Align, Measure, Piece, SetLine, natural_width, typeset, widest_word
from pressdoc.manuscript import Passage
from pressdoc.naming import name_of
from pressdoc.text import Text

_PADDING: Final = 0.32
_GUTTER: Final = 1.8
_SMALLEST: Final = 4.0
"""Points: no size of type is smaller, however many columns there are."""
_MANY: Final = 7
"""Columns for which there is room in the usual size."""
_NUMBER: Final = re.compile(r"[\s$€£¥+\-−–(]*\d[\d\s.,'’/:\u00a0\u202f]*[)%‰\w€£]{0,4}")

_NEAR_ENOUGH: Final = 0.05
"""Points."""

Cell = list[list[Piece]]
"""The pieces of each of its lines."""


def lay_table(passage: Passage, tree: Element, sheet: Sheet, measure: Measure) -> list[Strip]:
    """Give the strips of the table, and make its elements: TH with a scope in head rows, TD in the others."""
    shape = passage.shape
    assert isinstance(shape, shapes.Table)  # noqa: S101 - the caller has seen to it
    form = _form(name_of(passage), len(shape.rows[0]) if shape.rows else 0, sheet)
    table = tree.child("Table")
    rows = [
        _row(
            row,
            table,
            type_of(name_of(passage)),
            evolve(form, bold=place < shape.heads),
            sheet,
            head=place < shape.heads,
        )
        for place, row in enumerate(shape.rows)
    ]
    columns = _columns(rows, form, sheet, measure)
    aligns = _aligns(shape)
    laid: list[list[Strip]] = []
    for place, row in enumerate(rows):
        head = place < shape.heads
        own = _row_strips(row, columns, aligns, form, sheet)
        last_head = place == shape.heads - 1
        rule = (sheet.accent, 0.9) if last_head or place == len(rows) - 1 else (FAINT, 0.5)
        _rule_below(own[-1], *rule, sheet)
        if place == 0:
            _rule_above(own[0], sheet)
        if head:
            own[-1].hold = Hold.NEVER_ENDS
        laid.append(own)
    _repeat_heads(laid, shape.heads)
    strips = [strip for own in laid for strip in own]
    if strips:
        strips[0].above, strips[-1].below = 0.7 * sheet.em, 0.9 * sheet.em
    hold_together(strips)
    return strips


def _repeat_heads(rows: Sequence[Sequence[Strip]], heads: int) -> None:
    """Have the head rows drawn once more, as page furniture, where a page begins within the table.

    Not where they take several lines of right-to-left writing: lines of it, each by itself, are not told to be the head's.
    """
    head = [strip for row in rows[:heads] for strip in row]
    glyphs = "".join(run.glyphs for strip in head for line in strip.lines for run in line.runs)
    if len(head) > heads and is_right_to_left(glyphs):
        return
    again = tuple(evolve(strip, lines=tuple(map(_furniture, strip.lines))) for strip in head)
    for row in rows[heads + 1 :]:
        for strip in row:
            strip.again = again


def _furniture(line: SetLine) -> SetLine:
    bare = (evolve(run, piece=evolve(run.piece, element=None, target=None)) for run in line.runs)
    return SetLine(runs=tuple(bare))


def _form(name: str, columns: int, sheet: Sheet) -> Form:
    form = form_of(name)
    share = min(1.0, _MANY / max(columns, 1))
    return evolve(form, size=max(form.size * share, _SMALLEST / sheet.em))


def _row(row: tuple[Text, ...], table: Element, type_: str, form: Form, sheet: Sheet, *, head: bool) -> list[Cell]:  # noqa: PLR0913 - a row and how it is printed
    element = table.child("TR")
    turned = any(is_right_to_left(text.string) for text in row)
    cells: list[Cell] = []
    for text in row:
        scope = (("Table", "Scope", "/Column"),) if head else ()
        block = element.child("TH" if head else "TD", attributes=scope).child(type_)
        cells.append(block_pieces(text.lines, block, sheet.type_of(form), sheet, turned=turned))
    return cells


def _columns(rows: Sequence[Sequence[Cell]], form: Form, sheet: Sheet, measure: Measure) -> list[Measure]:
    """Give the room of each column: what its lines want where there is room for all, else a fair share of it."""
    count = len(rows[0]) if rows else 0
    gutter = min(_GUTTER * form.size * sheet.em, measure.width / (4 * max(count, 1)))
    room = measure.width - gutter * (count - 1)
    wanted = [_widest([row[place] for row in rows], natural_width, sheet) for place in range(count)]
    needed = [_widest([row[place] for row in rows], _unbroken_width, sheet) for place in range(count)]
    widths = _shared(wanted, needed, room)
    columns: list[Measure] = []
    start = 0.0
    for width in widths:
        columns.append(measure.indented(start, max(measure.width - start - width, 0)))
        start += width + gutter
    return columns


def _widest(cells: Sequence[Cell], width: object, sheet: Sheet) -> float:
    return max((width(line, sheet.letters) for cell in cells for line in cell), default=0.0)  # type: ignore[operator]


def _unbroken_width(line: Sequence[Piece], letters: str) -> float:
    """Give the least width for the line: of its widest word, or of a number whole, whatever blanks part its figures."""
    is_number = _NUMBER.fullmatch("".join(piece.text for piece in line)) is not None
    return natural_width(line, letters) if is_number else widest_word(line, letters)


def _shared(wanted: list[float], needed: list[float], room: float) -> list[float]:
    total, least = sum(wanted), sum(needed)
    if total <= room:
        spare = (room - total) / max(len(wanted), 1)
        return [width + spare for width in wanted]
    if least >= room:
        return [max(room * width / least, 1.0) for width in needed]
    # Up to one width columns get all they want; those that want more share the rest, and break their lines.
    narrow, wide = 0.0, room
    while wide - narrow > _NEAR_ENOUGH:
        middle = (narrow + wide) / 2
        if sum(_between(low, middle, high) for low, high in zip(needed, wanted, strict=True)) > room:
            wide = middle
        else:
            narrow = middle
    return [_between(low, narrow, high) for low, high in zip(needed, wanted, strict=True)]


def _between(least: float, width: float, most: float) -> float:
    return min(max(least, width), most)


def _aligns(shape: shapes.Table) -> list[Align]:
    """Give for each column where its words stand: numbers at the end, so that units stand below units."""
    body = shape.rows[shape.heads :]
    count = len(shape.rows[0]) if shape.rows else 0
    columns = [[row[place].string for row in body if row[place]] for place in range(count)]
    return [
        Align.END if column and all(map(_NUMBER.fullmatch, column)) and place else Align.START
        for place, column in enumerate(columns)
    ]


def _row_strips(
    row: Sequence[Cell], columns: Sequence[Measure], aligns: Sequence[Align], form: Form, sheet: Sheet
) -> list[Strip]:
    size, leading = form.size * sheet.em, sheet.leading(form)
    cells = [
        [one for line in cell for one in typeset(line, column, align)]
        for cell, column, align in zip(row, columns, aligns, strict=True)
    ]
    height = max((len(cell) for cell in cells), default=0) or 1
    padding = _PADDING * size
    strips: list[Strip] = []
    for place in range(height):
        lines: tuple[SetLine, ...] = tuple(cell[place] for cell in cells if place < len(cell))
        strips.append(Strip(height=leading, baseline=baseline_of(leading, size), lines=lines))
    strips[0].height += padding
    strips[0].baseline += padding
    strips[-1].height += padding
    hold_together(strips)
    return strips


def _rule_below(strip: Strip, colour: str, thick: float, sheet: Sheet) -> None:
    width = sheet.measure.width
    strip.fills = (*strip.fills, Fill(left=0, down=strip.height - thick, width=width, height=thick, colour=colour))


def _rule_above(strip: Strip, sheet: Sheet) -> None:
    rule = Fill(left=0, down=0, width=sheet.measure.width, height=0.9, colour=sheet.accent)
    strip.fills = (*strip.fills, rule)
