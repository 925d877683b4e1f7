"""Passages as a rendition may have them: what it does not keep becomes paragraphs of bare text, word for word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from attrs import evolve

from pressdoc import shapes
from pressdoc.delivery import Structure
from pressdoc.manuscript import Passage, Role
from pressdoc.text import Line, Mark, Span, Text

_NEEDS = {
    shapes.Heading: Structure.HEADINGS,
    shapes.Item: Structure.LISTS,
    shapes.Table: Structure.TABLES,
    shapes.Quote: Structure.QUOTES,
    shapes.Preformatted: Structure.PREFORMATTED,
    shapes.Figure: Structure.FIGURES,
}
_BETWEEN_CELLS = Span("\u2003")
"""An em space: HTML does not fold it, and it adds no word."""


def flattened(passages: Iterable[Passage], keeps: frozenset[Structure]) -> tuple[Passage, ...]:
    """Give passages with no more structure than is kept: a row of a table a paragraph, a list's marker before its text.

    Lost are the addresses of links and pictures, and alternative text where there is a caption; no other word.
    """
    found: list[Passage] = []
    for passage in passages:
        needs = _NEEDS.get(type(passage.shape))
        whole = needs is None or needs in keeps
        for one in (passage,) if whole else _paragraphs(passage):
            bare = one if Structure.INLINE in keeps else _without_inline(one)
            found += (bare,) if Structure.BREAKS in keeps else _without_breaks(bare)
    return tuple(found)


def _paragraphs(passage: Passage) -> Iterator[Passage]:
    match passage.shape:
        case shapes.Table(rows=rows):
            texts = [Text((_row(row),)).normal() for row in rows]
        case shapes.Preformatted():
            texts = [Text((line,)).normal() for line in passage.text.lines]
        case _:
            texts = [passage.flat()]
    for text in texts:
        if text:
            yield evolve(passage, shape=shapes.PARAGRAPH, text=text)


def _row(row: tuple[Text, ...]) -> Line:
    line: list[Span] = []
    for cell in row:
        spans = _one_line(cell)
        line += (_BETWEEN_CELLS, *spans) if line and spans else spans
    return tuple(line)


def _one_line(text: Text) -> Line:
    line: list[Span] = []
    for part in text.lines:
        line += (Span(" "), *part) if line else part
    return tuple(line)


def _without_inline(passage: Passage) -> Passage:
    return _changed(passage, lambda text: text.with_spans(_bare))


def _bare(span: Span) -> Span:
    return Span(span.text, mark=None if span.mark is Mark.CREDIT else span.mark)


def _without_breaks(passage: Passage) -> Iterator[Passage]:
    """Give each line as a passage, or the lines as one where that would tear a list or a table apart.

    The lines of a contact stay together: every writer sets each in a block of its own.
    """
    if passage.role is Role.CONTACT and isinstance(passage.shape, shapes.Paragraph):
        yield passage
    elif isinstance(passage.shape, shapes.Paragraph | shapes.Quote):
        for line in passage.text.lines:
            yield evolve(passage, text=Text((line,)))
    else:
        yield _changed(passage, lambda text: Text((_one_line(text),)).normal() if text else text)


def _changed(passage: Passage, change: Callable[[Text], Text]) -> Passage:
    """Give the passage with every text in it changed; preformatted text is bare and stays as it is."""
    match passage.shape:
        case shapes.Preformatted():
            return passage
        case shapes.Table(rows=rows):
            changed = tuple(tuple(map(change, row)) for row in rows)
            return evolve(passage, shape=evolve(passage.shape, rows=changed))
        case _:
            return evolve(passage, text=change(passage.text))
