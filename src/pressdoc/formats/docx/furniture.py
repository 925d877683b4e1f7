"""Headers and footers: the house's letterhead on the first page, running heads on the others, page numbers on all.

Running heads and page numbers are fields in styles of their own, which reading passes over: they say nothing that the
text does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressdoc import naming
from pressdoc.folio import folio
from pressdoc.formats.docx.markup import NAMESPACES, words
from pressdoc.formats.docx.paragraphs import direction, paragraph
from pressdoc.formats.docx.reading import FOLIO, RUNNING_HEAD
from pressdoc.formats.docx.spans import NO_TINT, Runs, Tint
from pressdoc.manuscript import Passage, Role
from pressdoc.text import Span

_NUMBER = re.compile(r"(\{pages?\})")
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}

_WARNING = Tint('<w:color w:val="B00020"/>')


def header(paragraphs: Sequence[str]) -> str:
    """Give the root of a header part; a header without words holds an empty paragraph, as the schema wants."""
    return f"<w:hdr {NAMESPACES}>{''.join(paragraphs) or paragraph('Header', '')}</w:hdr>"


def letterhead(passages: Sequence[Passage], runs: Runs) -> list[str]:
    """Give the paragraphs of the first page's header."""
    texts = [(naming.name_of(passage), passage.flat()) for passage in passages]
    return [paragraph(name, runs.text(text), bidi=direction(text.lines, runs.tongue)) for name, text in texts]


def running_heads(passages: Sequence[Passage], runs: Runs) -> list[str]:
    """Give the paragraphs of the other pages' headers: what the embargo says, then the headline."""
    heads = []
    for role in (Role.EMBARGO, Role.HEADLINE):
        found = next((passage for passage in passages if passage.role is role), None)
        if found is not None:
            tint = _WARNING if role is Role.EMBARGO else NO_TINT
            field = _field(f'STYLEREF "{naming.name_of(found)}"', found.text.one_line, runs, tint)
            heads.append(paragraph(RUNNING_HEAD, field, bidi=direction(found.text.lines, runs.tongue)))
    return heads


def footer(language: str | None, runs: Runs) -> str:
    """Give the root of the footer part of all pages: "Page 2 of 3" in the language."""
    pieces = [
        _field(_FIELDS[piece], "1", runs) if piece in _FIELDS else runs.line((Span(piece),))
        for piece in _NUMBER.split(folio(language))
        if piece
    ]
    line = paragraph(FOLIO, "".join(pieces), bidi="<w:bidi/>" if runs.tongue.right_to_left else "")
    return f"<w:ftr {NAMESPACES}>{line}</w:ftr>"


def _field(instruction: str, result: str, runs: Runs, tint: Tint = NO_TINT) -> str:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    asked = f'<w:r><w:instrText xml:space="preserve"> {words(instruction)} </w:instrText></w:r>'
    return mark("begin") + asked + mark("separate") + runs.line((Span(result),), tint) + mark("end")
