"""A Word template to type into: each placeholder a content control that goes away when somebody types there.

What is typed takes the character style of its mark, so that it is read back as what it is. A placeholder that nobody
touched is told by its control, or where a program drops those, by its style.
"""

from __future__ import annotations

import re
from itertools import count

from pressdoc.formats.docx.content import PLACEHOLDER_STYLE
from pressdoc.formats.docx.markup import value
from pressdoc.formats.docx.packing import Relations
from pressdoc.formats.docx.spans import Runs, Tint
from pressdoc.formats.docx.tongue import Tongue, stretches
from pressdoc.formats.docx.writing import document
from pressdoc.manuscript import MarkedManuscript
from pressdoc.naming import MARK_NAMES
from pressdoc.reading import Facts, WriteOptions
from pressdoc.text import Mark, Span

_BRACKETED = re.compile(r"(\[[^\[\]]+\])")
_PLACEHOLDER = f'<w:rStyle w:val="{PLACEHOLDER_STYLE.replace(" ", "")}"/>'


def write_template(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> bytes:
    """Give the Word file of the manuscript; what stands in square brackets in it is to be typed over."""
    return document(manuscript, facts, options, _Placeholders)


class _Placeholders(Runs):
    """Runs whose placeholders are content controls."""

    def __init__(self, tongue: Tongue, relations: Relations) -> None:
        super().__init__(tongue, relations)
        self._numbers = count(1)

    def span(self, span: Span, tint: Tint, *, linked: bool) -> str:
        """Give the span; words in brackets as controls, others as they are."""
        pieces = []
        for piece in _BRACKETED.split(span.text):
            if _BRACKETED.fullmatch(piece):
                pieces.append(self._control(piece, span.mark))
            elif piece:
                pieces.append(super().span(span.saying(piece), tint, linked=linked))
        return "".join(pieces)

    def _control(self, words: str, mark: Mark | None) -> str:
        style = f'<w:rPr><w:rStyle w:val="{MARK_NAMES[mark].replace(" ", "")}"/></w:rPr>' if mark in MARK_NAMES else ""
        shown = "".join(
            self.plain(text, _PLACEHOLDER, leftward=leftward) for text, leftward in stretches(words, self.tongue)
        )
        return (
            f'<w:sdt><w:sdtPr>{style}<w:alias w:val="{value(words.strip("[]"))}"/><w:id w:val="{next(self._numbers)}"/>'
            f"<w:temporary/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{shown}</w:sdtContent></w:sdt>"
        )
