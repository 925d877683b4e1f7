"""Tables that only lay out a page, unfolded into lines: a letterhead, contacts side by side, a release in one cell.

Readers give every table as a table, because the file says so; whether its rows and columns mean anything is judged
here. A table of figures stays one.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from pressdoc import shapes
from pressdoc.manuscript import Manuscript, Passage
from pressdoc.recognising import signs
from pressdoc.text import Line, Span, Text

_LONG_CELL = 25
"""Words from which on a cell is running text and no entry of a table."""
_TALL_CELL = 3
"""Lines from which on a cell is a block of its own."""
_LABEL = 4
"""Words that a label in the first of two columns has at most."""
_SHORT_LINE = 12


def unfolded(manuscript: Manuscript) -> Manuscript:
    """Give the manuscript with its layout tables as paragraphs, cell after cell; every word stays."""
    if not any(isinstance(passage.shape, shapes.Table) and passage.role is None for passage in manuscript.passages):
        return manuscript
    return Manuscript(tuple(part for passage in manuscript.passages for part in _unfolded(passage)))


def _unfolded(passage: Passage) -> Iterator[Passage]:
    table = passage.shape
    if not isinstance(table, shapes.Table) or passage.role is not None or not is_layout(table):
        yield passage
        return
    for text in _texts(table):
        yield evolve(passage, shape=shapes.PARAGRAPH, text=text)


def is_layout(table: shapes.Table) -> bool:
    """Tell whether rows and columns say nothing: one of either, blocks of lines in the cells, addresses in them."""
    if table.heads:
        return False
    cells = [cell for row in table.rows for cell in row if cell]
    one_way = len(table.rows) == 1 or all(sum(map(bool, row)) <= 1 for row in table.rows)
    return one_way or any(_is_block(cell) for cell in cells)


def _is_block(cell: Text) -> bool:
    words = cell.one_line
    reachable = (signs.may_have_email(words) and signs.EMAIL.search(words)) or signs.phones_in(words)
    return bool(reachable) or len(cell.lines) >= _TALL_CELL or len(words.split()) >= _LONG_CELL


def _texts(table: shapes.Table) -> Iterator[Text]:
    if _has_labels(table):
        for row in table.rows:
            label, value = row
            yield from _blocks(_side_by_side(label, value))
        return
    for row in table.rows:
        for cell in row:
            yield from _blocks(cell)


def _has_labels(table: shapes.Table) -> bool:
    """Tell whether there are two columns, the first of short labels, so that a row is one line to a reader."""
    pairs = [row for row in table.rows if any(row)]
    return (
        len(pairs) > 1
        and all(len(row) == 2 for row in pairs)  # noqa: PLR2004 - label and value
        and all(len(label.lines) <= 1 and len(label.one_line.split()) <= _LABEL for label, _ in pairs)
    )


def _side_by_side(label: Text, value: Text) -> Text:
    """Give both as lines, the first of the value beside its label."""
    if not label or not value:
        return label or value
    first: Line = (*label.lines[0], Span(" "), *value.lines[0])
    return Text((first, *value.lines[1:])).normal()


def _blocks(cell: Text) -> Iterator[Text]:
    """Give a cell of short lines as one block, any other line by line: there each line was a paragraph."""
    if not cell:
        return
    if all(len("".join(span.text for span in line).split()) <= _SHORT_LINE for line in cell.lines):
        yield cell
        return
    for line in cell.lines:
        yield Text((line,))
