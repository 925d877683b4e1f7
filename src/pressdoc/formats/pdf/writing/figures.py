"""Figures: a release names its pictures, it does not carry them; the page prints caption and address in a frame."""

from __future__ import annotations

from pressdoc import shapes
from pressdoc.formats.pdf.vocabulary import ADDRESS, type_of
from pressdoc.formats.pdf.writing.design import Form, Sheet, form_of, tinted
from pressdoc.formats.pdf.writing.paging import Hold, Panel, Strip
from pressdoc.formats.pdf.writing.pieces import block_pieces, linked, piece
from pressdoc.formats.pdf.writing.shaping import drawn
from pressdoc.formats.pdf.writing.strips import lay_lines, padded
from pressdoc.formats.pdf.writing.tagging import Element
from pressdoc.formats.pdf.writing.typesetting import Measure, Piece
from pressdoc.manuscript import Passage
from pressdoc.naming import name_of

_INDENT = 0.8
_PADDING = 0.55
_AROUND = 0.8


def lay_figure(passage: Passage, tree: Element, sheet: Sheet, measure: Measure) -> list[Strip]:
    """Give the strips of caption, or alternative text where there is none, and address."""
    shape = passage.shape
    assert isinstance(shape, shapes.Figure)  # noqa: S101 - the caller has seen to it
    figure = tree.child("Figure", alt=shape.alt) if shape.alt is not None else tree.child("Div")
    block = figure.child(type_of(name_of(passage)))
    form = form_of("Press Caption")
    inner = measure.indented(_INDENT * sheet.em, _INDENT * sheet.em)
    letters = sheet.type_of(form)
    pieces = block_pieces(passage.text.lines, block, letters, sheet)
    if not pieces and shape.alt is not None:
        pieces = [[Piece(text=drawn(shape.alt), type=letters, element=figure)]]
    strips = lay_lines(pieces, form, sheet, inner)
    if shape.href is not None:
        strips += _address(shape.href, figure, form, sheet, inner)
    for strip in strips:
        strip.hold = Hold.NEVER_ENDS
    framed = padded(
        strips,
        Panel(bar=tinted(sheet.accent, 0.45), fill=tinted(sheet.accent, 0.05)),
        _PADDING * sheet.em,
        _AROUND * sheet.em,
    )
    for strip in framed:
        strip.figure = figure if shape.alt is not None else None
    return framed


def _address(href: str, figure: Element, form: Form, sheet: Sheet, measure: Measure) -> list[Strip]:
    element, target = linked(href, href, figure.child(ADDRESS))
    letters = sheet.type_of(Form(size=form.size * 0.95, colour=sheet.accent))
    return lay_lines([[piece(href, element, letters, sheet, target)]], form, sheet, measure)
