"""Spans of a line → elements of the structure tree, and the pieces of type that are drawn for them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from attrs import evolve

from pressdoc.formats.pdf.vocabulary import HREF, LINE, LOOK_TYPES, MARK_TYPES, is_right_to_left, uri_of
from pressdoc.formats.pdf.writing.design import MARK_COLOURS, MARK_SIZES, Sheet
from pressdoc.formats.pdf.writing.embedding import meaning
from pressdoc.formats.pdf.writing.faces import BLANK
from pressdoc.formats.pdf.writing.shaping import drawn
from pressdoc.formats.pdf.writing.tagging import Element
from pressdoc.formats.pdf.writing.typesetting import Piece, Target, Type
from pressdoc.text import Line, Look, Mark, Span

_TAB: Final = 8
"""Blanks that a tab stands for at most, as in a terminal."""
_ISOLATED: Final = frozenset({Mark.PHONE, Mark.MOBILE, Mark.FAX, Mark.EMAIL, Mark.WEB})
_ADDRESS: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_WEB: Final = re.compile(r"(?:https?://|www\.)[!-~]+", re.ASCII)


def block_pieces(
    lines: Sequence[Line], block: Element, letters: Type, sheet: Sheet, *, turned: bool = False
) -> list[list[Piece]]:
    """Give the pieces of each line of a block; where there are several, each line is an element of its own."""
    parents = [block] if len(lines) == 1 else [block.child(LINE) for _ in lines]
    return [pieces_of(line, parent, letters, sheet, turned=turned) for line, parent in zip(lines, parents, strict=True)]


def pieces_of(line: Line, parent: Element, letters: Type, sheet: Sheet, *, turned: bool = False) -> list[Piece]:
    """Give the pieces of the line; their elements become kids of the parent, a plain piece the parent's own.

    `turned`: right-to-left writing stands beside the line, so that readers of the glyphs may mistake their order.
    """
    turned = turned or sheet.right_to_left or any(is_right_to_left(span.text) for span in line)
    return [_piece(span, parent, letters, sheet, turned=turned) for span in line]


def _piece(span: Span, parent: Element, letters: Type, sheet: Sheet, *, turned: bool) -> Piece:
    element, target = parent, None
    if span.href is not None:
        element, target = linked(span.href, span.text, parent)
    if span.mark in MARK_TYPES:
        element = element.child(MARK_TYPES[span.mark])
        if target is None and (uri := _courtesy(span)) is not None:
            element = element.child("Link")
            target = Target(uri=uri, says=span.text, element=element)
    if span.look in LOOK_TYPES:
        element = element.child(LOOK_TYPES[span.look])
    # A link needs a place on the page, also where its words have no look.
    shown = drawn(_without_tabs(span.text)) or (BLANK if target is not None else "")
    own = element is not parent
    if turned or not _speaks_for_itself(span.text, shown):
        element = element if own else element.child("Span")
        element.actual = span.text
    return Piece(
        text=shown,
        type=_type(span, letters, sheet, linked=target is not None),
        element=element if own or element is not parent else parent.place(),
        target=target,
        isolated=span.mark in _ISOLATED and not is_right_to_left(span.text),
    )


def piece(  # noqa: PLR0913 - a string, and how it is set
    string: str,
    element: Element,
    letters: Type,
    sheet: Sheet,
    target: Target | None = None,
    *,
    turned: bool = False,
) -> Piece:
    """Give the string as all the text of the element, which says exactly what it reads where its glyphs cannot."""
    shown = drawn(string)
    if turned or sheet.right_to_left or not _speaks_for_itself(string, shown):
        element.actual = string
    return Piece(text=shown, type=letters, element=element, target=target)


def linked(href: str, says: str, parent: Element) -> tuple[Element, Target]:
    """Give a new Link element below the parent, and where it leads."""
    uri = uri_of(href)
    element = parent.child("Link", properties=() if uri == href else ((HREF, href),))
    return element, Target(uri=uri, says=says, element=element)


def _courtesy(span: Span) -> str | None:
    """Give where a printed e-mail or web address leads, `None` where it is none."""
    if span.mark is Mark.EMAIL and _ADDRESS.fullmatch(span.text):
        return f"mailto:{span.text}"
    if span.mark is Mark.WEB and _WEB.fullmatch(span.text):
        return uri_of(span.text if "://" in span.text else f"https://{span.text}")
    return None


def _type(span: Span, letters: Type, sheet: Sheet, *, linked: bool) -> Type:
    cut, size, colour = letters.cut, letters.size, letters.colour
    if span.look is Look.STRONG or span.mark is Mark.NAME:
        cut = evolve(cut, bold=True)
    elif span.look is Look.EMPHASIS:
        # Italic type stresses with upright letters; scripts without italics stress with weight.
        cut = evolve(cut, bold=True) if _has_no_italics(span.text) else evolve(cut, italic=not cut.italic)
    if span.mark in MARK_COLOURS:
        colour = MARK_COLOURS[span.mark]
    if span.mark in MARK_SIZES:
        size = round(size * MARK_SIZES[span.mark], 2)
    return Type(cut=cut, size=size, colour=sheet.accent if linked else colour, underlined=linked)


def _has_no_italics(string: str) -> bool:
    return is_right_to_left(string) or any(unicodedata.east_asian_width(character) == "W" for character in string)


def _without_tabs(string: str) -> str:
    return string.expandtabs(_TAB) if "\t" in string else string


def _speaks_for_itself(string: str, shown: str) -> bool:
    """Tell whether a reader of the glyphs reads exactly this string; blanks before the first letter get lost."""
    if string[:1].isspace():
        return False
    if string.isascii() and string.isprintable():
        return "  " not in string
    return (
        string == shown
        and string.isprintable()
        and "  " not in string
        and unicodedata.is_normalized("NFKC", string)
        and not is_right_to_left(string)
        and "".join(map(meaning, shown)) == string
    )
