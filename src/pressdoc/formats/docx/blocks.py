"""Passages as the blocks of a Word document: paragraphs, lists, tables, figures, each in the style that names its role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve

from pressdoc import naming, shapes
from pressdoc.formats.docx.inline import MARKER_STYLE
from pressdoc.formats.docx.listing import Lists, Place
from pressdoc.formats.docx.markup import value
from pressdoc.formats.docx.ooxml import DRAWING, PICTURE, WORD_DRAWING
from pressdoc.formats.docx.packing import Relations
from pressdoc.formats.docx.spans import BREAK, NO_TINT, Runs, Tint, content, run, tooltip
from pressdoc.formats.docx.stylesheet import RUNNING_SIZE, sized
from pressdoc.formats.docx.tongue import begins_right_to_left
from pressdoc.manuscript import Passage, Role
from pressdoc.reading import PageDesign
from pressdoc.text import Line, Text

PICTURE_PART: Final = "media/picture.png"
"""The picture that stands where a release shows one: nothing outside a file is ever fetched."""
_PICTURE_SIZE = (1_219_200, 914_400)
"""Width and height in English metric units, 360,000 to a centimetre."""
_BETWEEN_ITEMS = 60
"""Twentieths of a point between two items of one list."""
_SEPARATOR = '<w:p><w:pPr><w:spacing w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>'
"""What keeps two tables apart, which Word joins otherwise, and ends a document after one."""


def style_id(name: str) -> str:
    """Give the id of the style of that name."""
    return name.replace(" ", "")


def paragraph(style: str, inner: str, **properties: str) -> str:
    """Give a paragraph. `properties` are elements of its `pPr` by their names; they are put in the schema's order."""
    said = "".join(properties[name] for name in _ORDER if properties.get(name))
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/>{said}</w:pPr>{inner}</w:p>'


_ORDER = ("keepNext", "numPr", "pBdr", "shd", "bidi", "spacing", "ind", "outlineLvl")
"""The properties used here, as CT_PPrBase orders them (ECMA-376 Part 1, 17.3.1)."""


_NO_LINE = "".join(f'<w:{side} w:val="nil"/>' for side in ("top", "left", "bottom", "right"))
_UNBOXED: Final = {
    "pBdr": f"<w:pBdr>{_NO_LINE}</w:pBdr>",
    "shd": '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>',
    "spacing": '<w:spacing w:before="160" w:after="0"/>',
    "ind": '<w:ind w:left="0" w:right="0"/>',
}
"""How the embargo line looks that says that there is none: nothing warns of it."""
_PLAIN_TINT: Final = Tint(colour='<w:color w:val="auto"/>')


class Blocks:
    """Writes the passages of one document. `immediate`: its embargo line, if any, says that there is no embargo."""

    def __init__(
        self, passages: Sequence[Passage], runs: Runs, relations: Relations, design: PageDesign, *, immediate: bool
    ) -> None:
        self._immediate = immediate
        self._passages = passages
        self._runs = runs
        self._relations = relations
        self._design = design
        self._figures = 0
        self.lists = Lists(passages)

    def xml(self) -> str:
        """Give all blocks, in order."""
        lead = next((index for index, passage in enumerate(self._passages) if _is_running(passage)), None)
        blocks = []
        for index, passage in enumerate(self._passages):
            named = naming.LEAD if index == lead else naming.name_of(passage)
            blocks.append(self._block(passage, named, self.lists.places.get(index)))
        tables = [isinstance(passage.shape, shapes.Table) for passage in self._passages]
        apart = [table and after for table, after in pairwise([*tables, True])]
        return "".join(block + (_SEPARATOR if alone else "") for block, alone in zip(blocks, apart, strict=True))

    @property
    def has_pictures(self) -> bool:
        """Tell whether any block written so far shows the picture."""
        return self._figures > 0

    def _block(self, passage: Passage, named: str, place: Place | None) -> str:
        match passage.shape:
            case shapes.Table():
                return self._table(passage.shape, named)
            case shapes.Figure():
                return self._figure(passage, passage.shape, named)
            case shapes.Heading(level=level):
                return self._heading(passage, level, named)
            case shapes.Preformatted():
                lines = (run(content("".join(span.text for span in line))) for line in passage.text.lines)
                return paragraph(named, BREAK.join(lines))
            case _ if passage.role is Role.CONTACT:
                return "".join(self._contact(passage, named))
            case _ if passage.role is Role.EMBARGO and self._immediate:
                return self._paragraph(named, passage.text, _PLAIN_TINT, **_UNBOXED)
            case _ if place is not None:
                return self._item(passage, named, place)
            case _:
                return self._paragraph(named, passage.text)

    def _paragraph(self, named: str, text: Text, tint: Tint = NO_TINT, **properties: str) -> str:
        return paragraph(named, self._runs.text(text, tint), bidi=self._direction(text.lines), **properties)

    def _direction(self, lines: Sequence[Line]) -> str:
        """Give the property of a paragraph that runs from right to left on a page that does not."""
        if self._runs.tongue.right_to_left:
            return ""
        string = "".join(span.text for line in lines for span in line)
        return "<w:bidi/>" if not string.isascii() and begins_right_to_left(string) else ""

    def _heading(self, passage: Passage, level: int, named: str) -> str:
        if level == 1:
            return self._paragraph(named, passage.text)
        tint = evolve(NO_TINT, size=sized(RUNNING_SIZE - 1, self._design, self._runs.tongue))
        return self._paragraph(named, passage.text, tint, outlineLvl=f'<w:outlineLvl w:val="{level}"/>')

    def _item(self, passage: Passage, named: str, place: Place) -> str:
        typed = ""
        if place.typed is not None:
            style = f'<w:rStyle w:val="{style_id(MARKER_STYLE)}"/>'
            typed = run(content(place.typed), style) + run("<w:tab/>")
        spacing = f'<w:spacing w:after="{_BETWEEN_ITEMS}"/>' if place.goes_on else ""
        return paragraph(
            named,
            typed + self._runs.text(passage.text),
            numPr=f'<w:numPr><w:ilvl w:val="{place.at}"/><w:numId w:val="{place.list_id}"/></w:numPr>',
            bidi=self._direction(passage.text.lines),
            spacing=spacing,
        )

    def _contact(self, passage: Passage, named: str) -> Iterator[str]:
        last = len(passage.text.lines) - 1
        for number, line in enumerate(passage.text.lines):
            style = named if number == 0 else naming.CONTACT_LINE
            kept = "<w:keepNext/>" if number < last else ""
            yield paragraph(style, self._runs.line(line), keepNext=kept, bidi=self._direction((line,)))

    def _figure(self, passage: Passage, figure: shapes.Figure, named: str) -> str:
        inner = self._runs.text(passage.text)
        if figure.alt is not None or figure.href is not None or not passage.text:
            inner = run(self._drawing(figure)) + (BREAK + inner if inner else "")
        return paragraph(named, inner, bidi=self._direction(passage.text.lines))

    def _drawing(self, figure: shapes.Figure) -> str:
        self._figures += 1
        width, height = _PICTURE_SIZE
        about = f' descr="{value(figure.alt)}"' if figure.alt is not None else ""
        link = ""
        if figure.href is not None:
            relation = self._runs.relation(figure.href)
            link = f'<a:hlinkClick xmlns:a="{DRAWING}" r:id="{relation}"{tooltip(figure.href)}/>'
        embedded = self._relations.to("image", PICTURE_PART)
        size = f'cx="{width}" cy="{height}"'
        return (
            f'<w:drawing><wp:inline xmlns:wp="{WORD_DRAWING}" distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
            f'<wp:docPr id="{self._figures}" name="Picture {self._figures}"{about}>{link}</wp:docPr>'
            f'<a:graphic xmlns:a="{DRAWING}"><a:graphicData uri="{PICTURE}"><pic:pic xmlns:pic="{PICTURE}"><pic:nvPicPr>'
            f'<pic:cNvPr id="{self._figures}" name="Picture {self._figures}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
            f'<a:blip r:embed="{embedded}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
            f'<a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
            "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
        )

    def _table(self, table: shapes.Table, named: str) -> str:
        columns = len(table.rows[0])
        width = text_width(self._design) // columns
        mirrored = "<w:bidiVisual/>" if self._runs.tongue.right_to_left else ""
        rows = "".join(self._row(row, named, width, head=number < table.heads) for number, row in enumerate(table.rows))
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="PressTable"/>{mirrored}<w:tblW w:w="5000" w:type="pct"/>'
            f'<w:tblLook w:val="{"0020" if table.heads else "0000"}" w:firstRow="{int(table.heads > 0)}" w:lastRow="0"'
            ' w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
            f'<w:tblGrid>{f"""<w:gridCol w:w="{width}"/>""" * columns}</w:tblGrid>{rows}</w:tbl>'
        )

    def _row(self, row: tuple[Text, ...], named: str, width: int, *, head: bool) -> str:
        about = f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>"
        sized_cell = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        cells = "".join(f"<w:tc>{sized_cell}{self._paragraph(named, cell)}</w:tc>" for cell in row)
        return f"<w:tr>{about}{cells}</w:tr>"


def _is_running(passage: Passage) -> bool:
    return passage.role is Role.BODY and isinstance(passage.shape, shapes.Paragraph)


MARGIN: Final = 1304
"""Twentieths of a point: 23 mm, which leaves a measure of some 75 letters."""
_TWENTIETHS = 1440 / 25.4


def paper_size(design: PageDesign) -> tuple[int, int]:
    """Give width and height of the page in twentieths of a point."""
    width, height = design.paper.value
    return round(width * _TWENTIETHS), round(height * _TWENTIETHS)


def text_width(design: PageDesign) -> int:
    """Give the width of the text in twentieths of a point."""
    return paper_size(design)[0] - 2 * MARGIN
