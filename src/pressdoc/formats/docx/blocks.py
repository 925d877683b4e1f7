"""Passages as the blocks of a Word document: paragraphs, lists, tables, figures, each in the style that names its role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pressdoc import naming, shapes
from pressdoc.formats.docx.content import MARKER_STYLE
from pressdoc.formats.docx.figures import picture
from pressdoc.formats.docx.grid import AFTER_TABLE, grid
from pressdoc.formats.docx.listing import Lists, Place
from pressdoc.formats.docx.paragraphs import direction, paragraph, style_id
from pressdoc.formats.docx.spans import BREAK, NO_TINT, Runs, Tint, content, run
from pressdoc.formats.docx.stylesheet import RUNNING_SIZE, sized
from pressdoc.manuscript import Passage, Role, group_mark
from pressdoc.reading import PageDesign
from pressdoc.text import Text

_AFTER_ITEM: Final = '<w:spacing w:after="60"/>'
_AFTER_CONTACTS: Final = '<w:spacing w:after="240"/>'
_MARKER: Final = f'<w:rStyle w:val="{style_id(MARKER_STYLE)}"/>'
_FAINT: Final = '<w:color w:val="404040"/>'
_NO_RULES = "".join(f'<w:{side} w:val="nil"/>' for side in ("top", "left", "bottom", "right"))
_UNBOXED: Final = {
    "pBdr": f"<w:pBdr>{_NO_RULES}</w:pBdr>",
    "shd": '<w:shd w:val="clear" w:fill="auto"/>',
    "spacing": '<w:spacing w:before="160" w:after="0"/>',
    "ind": '<w:ind w:left="0" w:right="0"/>',
}
"""How the embargo line looks that says that there is none: nothing warns of it."""


class Blocks:
    """Writes the passages of one document. `immediate`: its embargo line, if any, says that there is no embargo."""

    def __init__(self, passages: Sequence[Passage], runs: Runs, design: PageDesign, *, immediate: bool) -> None:
        self._passages = passages
        self._runs = runs
        self._design = design
        self._immediate = immediate
        self._pictures = 0
        self.lists = Lists(passages)

    def xml(self) -> str:
        """Give all blocks, in order; a paragraph without words where there are none or a table ends the document."""
        lead = next((index for index, passage in enumerate(self._passages) if _is_running(passage)), None)
        blocks = []
        for index, passage in enumerate(self._passages):
            named = naming.LEAD if index == lead else naming.name_of(passage)
            blocks.append(self._block(index, passage, named))
        return "".join(blocks) or "<w:p/>"

    @property
    def has_pictures(self) -> bool:
        """Tell whether any block written so far shows the picture."""
        return self._pictures > 0

    def _block(self, index: int, passage: Passage, named: str) -> str:
        match passage.shape:
            case shapes.Table():
                return grid(passage.shape, named, self._runs, self._design) + AFTER_TABLE
            case shapes.Figure():
                return self._figure(passage, passage.shape, named)
            case shapes.Heading(level=level) if level > 1:
                properties = {"outlineLvl": f'<w:outlineLvl w:val="{level}"/>'}
                return self._paragraph(named, passage.text, self._heading(level), properties)
            case shapes.Item():
                return self._item(passage, named, self.lists.places[index])
            case _ if passage.role is Role.CONTACT and group_mark(passage.text) is None:
                return "".join(self._contact(passage, named, closing=not self._is_contact(index + 1)))
            case _ if passage.role is Role.EMBARGO and self._immediate:
                tint = Tint(f'<w:color w:val="{self._design.accent.upper()}"/>')
                return self._paragraph(named, passage.text, tint, _UNBOXED)
            case _:
                return self._paragraph(named, passage.text)

    def _paragraph(
        self, named: str, text: Text, tint: Tint = NO_TINT, properties: dict[str, str] | None = None, before: str = ""
    ) -> str:
        runs = before + self._runs.text(text, tint)
        return paragraph(named, runs, bidi=direction(text.lines, self._runs.tongue), **(properties or {}))

    def _heading(self, level: int) -> Tint:
        colour = _FAINT if level > 2 else ""  # noqa: PLR2004 - the second level is like the first, and smaller
        return Tint(colour, sized(RUNNING_SIZE, self._design, self._runs.tongue))

    def _item(self, passage: Passage, named: str, place: Place) -> str:
        properties = {
            "numPr": f'<w:numPr><w:ilvl w:val="{place.at}"/><w:numId w:val="{place.list_id}"/></w:numPr>',
            "spacing": _AFTER_ITEM if place.goes_on else "",
        }
        typed = run(content(place.typed), _MARKER) + run("<w:tab/>") if place.typed is not None else ""
        return self._paragraph(named, passage.text, properties=properties, before=typed)

    def _is_contact(self, index: int) -> bool:
        return index < len(self._passages) and self._passages[index].role is Role.CONTACT

    def _contact(self, passage: Passage, named: str, *, closing: bool) -> Iterator[str]:
        """Give a paragraph a line, all but the last kept with the next; `closing`: no other contact follows."""
        last = len(passage.text.lines) - 1
        for number, line in enumerate(passage.text.lines):
            kept = "<w:keepNext/>" if number < last else ""
            spacing = _AFTER_CONTACTS if closing and number == last else ""
            style = named if number == 0 else naming.CONTACT_LINE
            yield self._paragraph(style, Text((line,)), properties={"keepNext": kept, "spacing": spacing})

    def _figure(self, passage: Passage, figure: shapes.Figure, named: str) -> str:
        shown = ""
        if figure.alt is not None or figure.href is not None or not passage.text:
            self._pictures += 1
            shown = run(picture(figure, self._pictures, self._runs)) + (BREAK if passage.text else "")
        return self._paragraph(named, passage.text, before=shown)


def _is_running(passage: Passage) -> bool:
    return passage.role is Role.BODY and isinstance(passage.shape, shapes.Paragraph)
