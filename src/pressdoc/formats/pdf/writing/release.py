"""A release as tagged PDF: PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) at once."""

from __future__ import annotations

from attrs import evolve

from pressdoc.errors import InvalidRelease
from pressdoc.formats.pdf.writing.assembling import Bookmark, assembled
from pressdoc.formats.pdf.writing.design import Sheet
from pressdoc.formats.pdf.writing.embedding import Fonts
from pressdoc.formats.pdf.writing.furnishing import furnish
from pressdoc.formats.pdf.writing.glyphs import check_glyphs
from pressdoc.formats.pdf.writing.laying import Layout
from pressdoc.formats.pdf.writing.paging import Panel, Strip, gap, paged, tightening
from pressdoc.formats.pdf.writing.painting import Page
from pressdoc.formats.pdf.writing.xmp import Metadata
from pressdoc.manuscript import MarkedManuscript, Role
from pressdoc.model import Embargo, EmbargoKind
from pressdoc.reading import Facts, WriteOptions, known

_UNTITLED = "Press release"
_BAR = 2.4
_BORDER = 1.3


def write(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> bytes:
    """Give the release as a PDF file.

    Raises `InvalidRelease` naming the characters that no font to be had has, and where nothing is to be seen on the page.
    """
    language = known(facts.language)
    sheet = Sheet.of(options.design, language)
    embargo = facts.embargo
    alarming = isinstance(embargo, Embargo) and embargo.kind is not EmbargoKind.IMMEDIATE
    check_glyphs(manuscript, sheet.letters)
    layout, columns = _laid_out(manuscript, sheet, alarming=alarming)
    if (share := tightening(columns, sheet.room)) is not None:
        tighter = evolve(sheet, share=share)
        other, fewer = _laid_out(manuscript, tighter, alarming=alarming)
        if len(fewer) < len(columns):
            sheet, layout, columns = tighter, other, fewer
    if not any(strip.lines for strip in layout.strips):
        raise InvalidRelease("release", "has no words to print; a PDF cannot be empty")
    fonts = Fonts()
    pages: list[Page] = []
    bookmarks: list[Bookmark] = []
    for number, strips in enumerate(columns):
        page = Page(number, sheet.width, sheet.height, fonts)
        _paint(page, strips, sheet, bookmarks)
        pages.append(page)
    furnish(pages, manuscript, sheet, language, alarming=alarming)
    return assembled(pages, layout.tree, fonts, bookmarks, Metadata.of(facts, _title(manuscript)), options.attachments)


def _laid_out(manuscript: MarkedManuscript, sheet: Sheet, *, alarming: bool) -> tuple[Layout, list[list[Strip]]]:
    """Give the layout, and its strips page by page."""
    layout = Layout(sheet, alarming)
    layout.lay(manuscript.passages)
    return layout, paged(layout.strips, sheet.room)


def _title(manuscript: MarkedManuscript) -> str:
    """Give the headline, or else the first words of the page."""
    for passages in (manuscript.of(Role.HEADLINE), manuscript.of(Role.MASTHEAD), manuscript.passages):
        for passage in passages:
            if words := " ".join(passage.words.split()):
                return words
    return _UNTITLED


def _paint(page: Page, strips: list[Strip], sheet: Sheet, bookmarks: list[Bookmark]) -> None:
    top = sheet.top
    placed: list[tuple[Strip, float]] = []
    for place, strip in enumerate(strips):
        top -= gap(strips[place - 1], strip) if place else 0
        placed.append((strip, top))
        top -= strip.height
    _paint_panels(page, placed, sheet)
    for strip, top_ in placed:
        for fill in strip.fills:
            page.fill((sheet.left + fill.left, top_ - fill.down - fill.height, fill.width, fill.height), fill.colour)
        for line in strip.lines:
            page.draw(line, sheet.left, top_ - strip.baseline)
        if strip.bookmark is not None:
            level, title = strip.bookmark
            bookmarks.append(Bookmark(title, level, page.number, top_))
        if strip.figure is not None:
            _enlarge(strip, page, top_, sheet)


def _enlarge(strip: Strip, page: Page, top: float, sheet: Sheet) -> None:
    figure = strip.figure
    if figure is None or (figure.box is not None and figure.box[0] != page.number):
        return
    bottom, right = top - strip.height, sheet.left + sheet.measure.width
    highest = figure.box[1][3] if figure.box is not None else top
    figure.box = (page.number, (sheet.left, bottom, right, highest))


def _paint_panels(page: Page, placed: list[tuple[Strip, float]], sheet: Sheet) -> None:
    start = 0
    while start < len(placed):
        panel = placed[start][0].panel
        end = start + 1
        while end < len(placed) and placed[end][0].panel is panel:
            end += 1
        if panel is not None:
            bottom = placed[end - 1][1] - placed[end - 1][0].height
            _paint_panel(page, panel, placed[start][1], bottom, sheet)
        start = end


def _paint_panel(page: Page, panel: Panel, top: float, bottom: float, sheet: Sheet) -> None:
    left, width, height = sheet.left, sheet.measure.width, top - bottom
    if panel.fill is not None:
        page.fill((left, bottom, width, height), panel.fill)
    if panel.bar is not None:
        page.fill((left + width - _BAR if sheet.right_to_left else left, bottom, _BAR, height), panel.bar)
    if panel.border is not None:
        for box in (
            (left, bottom, width, _BORDER),
            (left, top - _BORDER, width, _BORDER),
            (left, bottom, _BORDER, height),
            (left + width - _BORDER, bottom, _BORDER, height),
        ):
            page.fill(box, panel.border)
