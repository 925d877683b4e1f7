"""Items of a list: the marker hangs before the text, deeper levels further in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import define, field

from pressdoc import shapes
from pressdoc.formats.pdf.vocabulary import LEVEL, is_right_to_left, type_of
from pressdoc.formats.pdf.writing.design import INK, Form, Sheet, form_of
from pressdoc.formats.pdf.writing.paging import Hold, Strip
from pressdoc.formats.pdf.writing.pieces import block_pieces, piece
from pressdoc.formats.pdf.writing.strips import baseline_of, lay_lines
from pressdoc.formats.pdf.writing.tagging import Element
from pressdoc.formats.pdf.writing.typesetting import SetLine, natural_width, typeset
from pressdoc.manuscript import Passage
from pressdoc.naming import name_of

_STEP: Final = 1.7
_GAP: Final = 0.5
_FIRST: Final = 0.35
_WIDEST_MARKER: Final = 0.3
"""Of the measure: a wider marker stands on a line of its own."""
_NUMBERINGS: Final = (
    (re.compile(r"\W*\d+\W*"), "Decimal"),
    (re.compile(r"\W*[ivxlc]+\W*"), "LowerRoman"),
    (re.compile(r"\W*[IVXLC]+\W*"), "UpperRoman"),
    (re.compile(r"\W*[a-z]\W*"), "LowerAlpha"),
    (re.compile(r"\W*[A-Z]\W*"), "UpperAlpha"),
    (re.compile("[◦○]"), "Circle"),
    (re.compile("[▪■□]"), "Square"),
)


def lay_items(passages: Sequence[Passage], tree: Element, sheet: Sheet) -> list[Strip]:
    """Give the strips of items in a row: one list, whose deeper items are lists within it."""
    lists = _Lists(tree)
    strips = [strip for passage in passages for strip in _lay_item(passage, lists, sheet)]
    if strips:
        strips[-1].below = sheet.em * form_of("Press Body").after
    return strips


@define(eq=False)
class _Lists:
    """The lists that are open, outermost first, each with its level and the body of its last item."""

    tree: Element
    _open: list[tuple[int, Element, Element]] = field(factory=list)

    def item(self, level: int, marker: str) -> tuple[Element, Element, int]:
        """Give Lbl and LBody of a new item, and how deep it lies, counted from 1."""
        while self._open and self._open[-1][0] > level:
            self._open.pop()
        if self._open and self._open[-1][0] == level:
            _, own, _ = self._open.pop()
        else:
            parent = self._open[-1][2] if self._open else self.tree
            own = parent.child("L", attributes=(("List", "ListNumbering", f"/{_numbering(marker)}"),))
        depth = len(self._open) + 1
        item = own.child("LI", properties=((LEVEL, str(level)),) if level != depth else ())
        label, body = item.child("Lbl"), item.child("LBody")
        self._open.append((level, own, body))
        return label, body, depth


def _numbering(marker: str) -> str:
    return next((kind for pattern, kind in _NUMBERINGS if pattern.fullmatch(marker)), "Disc")


def _lay_item(passage: Passage, lists: _Lists, sheet: Sheet) -> list[Strip]:
    shape = passage.shape
    assert isinstance(shape, shapes.Item)  # noqa: S101 - the caller has seen to it
    label, body, depth = lists.item(shape.level, shape.marker)
    form = form_of(name_of(passage), item=True)
    letters = sheet.type_of(form)
    element = body.child(type_of(name_of(passage)))
    turned = is_right_to_left(passage.words)
    marker = [piece(shape.marker, label, sheet.type_of(Form(size=form.size, colour=INK)), sheet, turned=turned)]
    pieces = block_pieces(passage.text.lines, element, letters, sheet, turned=turned)
    outer = sheet.measure.indented((_FIRST + _STEP * (depth - 1)) * sheet.em)
    width = natural_width(marker, sheet.letters)
    hang = max(_STEP * sheet.em, width + _GAP * sheet.em)
    if width > outer.width * _WIDEST_MARKER:
        hang = _STEP * sheet.em
    strips = lay_lines(pieces, form, sheet, outer.indented(hang))
    return _with_marker(strips, typeset(marker, outer), form, sheet, apart=width > outer.width * _WIDEST_MARKER)


def _with_marker(strips: list[Strip], marker: list[SetLine], form: Form, sheet: Sheet, *, apart: bool) -> list[Strip]:
    if not marker:
        return strips
    if strips and not apart:
        strips[0].lines = (*marker, *strips[0].lines)
        return strips
    leading = sheet.leading(form)
    baseline = baseline_of(leading, form.size * sheet.em)
    own = [Strip(height=leading, baseline=baseline, lines=(line,), hold=Hold.NEVER_ENDS) for line in marker]
    if not strips:
        own[-1].hold = Hold.FREE
        own[-1].below = form.after * sheet.em
    return [*own, *strips]
