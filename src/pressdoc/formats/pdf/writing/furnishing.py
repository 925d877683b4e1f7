"""Running heads and page numbers: page furniture, marked as artifacts, no part of the release."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pressdoc.folio import folio
from pressdoc.formats.pdf.writing.design import ALARM, FAINT, SOFT, Form, Sheet
from pressdoc.formats.pdf.writing.painting import Furniture, Page
from pressdoc.formats.pdf.writing.shaping import drawn
from pressdoc.formats.pdf.writing.typesetting import Align, Piece, natural_width, typeset
from pressdoc.manuscript import MarkedManuscript, Role

_SIZE: Final = 0.8
_HEAD_ABOVE: Final = 1.9
_HEAD_LINE: Final = 1.25
_FOOT_BELOW: Final = 3.0
_ELLIPSIS: Final = "…"


def furnish(
    pages: Sequence[Page], manuscript: MarkedManuscript, sheet: Sheet, language: str | None, *, alarming: bool
) -> None:
    """Draw folios where there are several pages, and from the second page on the headline and a running embargo."""
    if len(pages) < 2:  # noqa: PLR2004 - one page needs no number
        return
    headline = next((passage.text.one_line for passage in manuscript.of(Role.HEADLINE)), None)
    embargo = next((passage.text.one_line for passage in manuscript.of(Role.EMBARGO)), None) if alarming else None
    pattern = folio(language)
    for page in pages:
        number = pattern.format(page=page.number + 1, pages=len(pages))
        down = sheet.bottom - _FOOT_BELOW * sheet.em
        _draw(page, number, Form(size=_SIZE, colour=SOFT), down, sheet, Align.END, Furniture.FOOT)
        if page.number:
            _head(page, headline, embargo, sheet)


def _head(page: Page, headline: str | None, embargo: str | None, sheet: Sheet) -> None:
    base = sheet.top + _HEAD_ABOVE * sheet.em
    if embargo is not None:
        up = base + _HEAD_LINE * sheet.em if headline is not None else base
        _draw(page, embargo, Form(size=_SIZE, bold=True, colour=ALARM), up, sheet, Align.START, Furniture.HEAD)
    if headline is not None:
        _draw(page, headline, Form(size=_SIZE, colour=SOFT), base, sheet, Align.START, Furniture.HEAD)
    if headline is not None or embargo is not None:
        page.fill((sheet.left, base - 0.6 * sheet.em, sheet.measure.width, 0.5), FAINT)


def _draw(  # noqa: PLR0913 - words, and how and where they are drawn
    page: Page, words: str, form: Form, baseline: float, sheet: Sheet, align: Align, furniture: Furniture
) -> None:
    letters = sheet.type_of(form)
    piece = Piece(text=drawn(words), type=letters)
    while natural_width([piece], sheet.letters) > sheet.measure.width:
        kept = words.removesuffix(_ELLIPSIS)
        words = kept[: -max(len(kept) // 20, 1)].rstrip() + _ELLIPSIS
        piece = Piece(text=drawn(words), type=letters)
    for line in typeset([piece], sheet.measure, align):
        page.draw(line, sheet.left, baseline, furniture)
