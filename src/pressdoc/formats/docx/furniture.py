"""Headers and footers: the house's letterhead on the first page, running heads on the others, page numbers on all.

Running heads and page numbers are fields in styles of their own, which reading passes over: they say nothing that the
text does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressdoc import naming
from pressdoc.folio import folio
from pressdoc.formats.docx.blocks import paragraph
from pressdoc.formats.docx.markup import NAMESPACES, words
from pressdoc.formats.docx.reading import FOLIO, RUNNING_HEAD
from pressdoc.formats.docx.spans import Runs
from pressdoc.manuscript import Passage, Role
from pressdoc.text import Span

_NUMBER = re.compile(r"(\{pages?\})")
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}


def header(paragraphs: Sequence[str]) -> str:
    """Give the root of a header part; a header without words holds an empty paragraph, as the schema wants."""
    return f"<w:hdr {NAMESPACES}>{''.join(paragraphs) or paragraph('Header', '')}</w:hdr>"


def letterhead(passages: Sequence[Passage], runs: Runs) -> list[str]:
    """Give the paragraphs of the first page's header."""
    return [paragraph(naming.name_of(passage), runs.text(passage.text)) for passage in passages]


def running_heads(passages: Sequence[Passage], runs: Runs) -> list[str]:
    """Give the paragraphs of the other pages' headers: what the embargo says, then the headline."""
    heads = []
    for role in (Role.EMBARGO, Role.HEADLINE):
        found = next((passage for passage in passages if passage.role is role), None)
        if found is not None:
            style = naming.name_of(found)
            heads.append(paragraph(RUNNING_HEAD, _field(f'STYLEREF "{style}"', found.text.one_line, runs)))
    return heads


def footer(language: str | None, runs: Runs) -> str:
    """Give the root of the footer part of all pages: "Page 2 of 3" in the language."""
    pieces = [
        _field(_FIELDS[piece], "1", runs) if piece in _FIELDS else runs.line((Span(piece),))
        for piece in _NUMBER.split(folio(language))
        if piece
    ]
    return f"<w:ftr {NAMESPACES}>{paragraph(FOLIO, ''.join(pieces))}</w:ftr>"


def _field(instruction: str, result: str, runs: Runs) -> str:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    asked = f'<w:r><w:instrText xml:space="preserve"> {words(instruction)} </w:instrText></w:r>'
    return mark("begin") + asked + mark("separate") + runs.line((Span(result),)) + mark("end")
