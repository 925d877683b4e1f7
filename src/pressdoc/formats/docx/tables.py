"""Tables: rows of cells, each cell the lines of its paragraphs, merged cells once (ECMA-376 Part 1, 17.4).

A table inside a cell is read as lines of that cell. What hangs on a cell's paragraphs (boxes, notes, pictures) comes
after the table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import define, field

from pressdoc.formats.docx.content import Content, Story
from pressdoc.formats.docx.drawings import alternative, is_alternative
from pressdoc.formats.docx.inline import is_placeholder, note_change, words_in
from pressdoc.formats.docx.ooxml import VAL, Element, is_on, number, w
from pressdoc.text import Line, Text

_WRAPPERS = frozenset({w("sdtContent"), w("customXml"), w("ins"), w("moveTo")})
_NEVER = frozenset(
    {w(name) for name in ("del", "moveFrom", "sdtPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "p")}
)
_MOST_SPANNED = 64
"""Word has 63 columns at most; a file that says more only wants memory."""

CellReader = Callable[[Element, Content], tuple[str | None, tuple[Line, ...]]]
"""Reads one paragraph of a cell: the name of its style that means something to us, if any, and its lines."""


@define
class TableDraft:
    """A table as read. `names`: the names of its cells' styles that mean something, in order."""

    rows: list[tuple[Text, ...]] = field(factory=list)
    heads: int = 0
    names: list[str] = field(factory=list)
    asides: list[Content] = field(factory=list)


def read_table(element: Element, story: Story, read_cell: CellReader) -> TableDraft:
    """Give the table. Rows and cells that tracked changes took out are left out; `story.met` counts them."""
    draft = TableDraft()
    only_heads = True
    for row in _below(element, w("tr"), story):
        properties = row.find(w("trPr"))
        if not _is_there(properties, story):
            continue
        cells = tuple(_cells(row, properties, story, read_cell, draft))
        head = properties is not None and (sign := properties.find(w("tblHeader"))) is not None and is_on(sign)
        only_heads = only_heads and head
        draft.heads += only_heads
        draft.rows.append(cells)
    widest = max(map(len, draft.rows), default=0)
    draft.rows = [row + (Text(),) * (widest - len(row)) for row in draft.rows]
    return draft


def _is_there(properties: Element | None, story: Story) -> bool:
    """Tell whether a row or cell is in the text when its tracked changes are taken as done."""
    if properties is None:
        return True
    there = True
    for child in properties:
        if child.tag in (w("ins"), w("del"), w("cellIns"), w("cellDel")):
            note_change(story.met, child)
            there = there and child.tag in (w("ins"), w("cellIns"))
        elif child.tag == w("hidden") and is_on(child):
            story.met.hidden.append(words_in(properties.getparent()))
            there = False
    return there


def _below(element: Element, wanted: str, story: Story) -> Iterator[Element]:
    """Give the rows of a table, or the cells of a row: whatever wraps them, but none of a table inside."""
    stack = list(reversed(element))
    while stack:
        part = stack.pop()
        if part.tag == wanted:
            yield part
        elif is_alternative(part):
            chosen = alternative(part)
            stack += [] if chosen is None else reversed(chosen)
        elif part.tag == w("sdt"):
            if is_placeholder(part):
                story.met.placeholders.append(words_in(part))
            else:
                stack += reversed(part)
        elif part.tag in _WRAPPERS:
            stack += reversed(part)


def _cells(
    row: Element, properties: Element | None, story: Story, read_cell: CellReader, draft: TableDraft
) -> Iterator[Text]:
    if properties is not None:
        for _ in range(_span(properties.find(w("gridBefore"))) if properties.find(w("gridBefore")) is not None else 0):
            yield Text()
    for cell in _below(row, w("tc"), story):
        about = cell.find(w("tcPr"))
        if not _is_there(about, story):
            continue
        if about is not None and _goes_on(about):
            if hidden := words_in(cell).strip():
                story.met.hidden.append(hidden)
            yield Text()
        else:
            yield _cell(cell, story, read_cell, draft)
        for _ in range(_span(about.find(w("gridSpan")) if about is not None else None) - 1):
            yield Text()


def _span(element: Element | None) -> int:
    return min(_MOST_SPANNED, max(1, number(element.get(VAL)) or 1)) if element is not None else 1


def _goes_on(about: Element) -> bool:
    """Tell whether the cell is the rest of one above or before it, which has the words."""
    merges = (about.find(w("vMerge")), about.find(w("hMerge")))
    return any(merge is not None and merge.get(VAL) != "restart" for merge in merges)


def _cell(cell: Element, story: Story, read_cell: CellReader, draft: TableDraft) -> Text:
    lines: list[Line] = []
    for paragraph in _paragraphs(cell, story):
        content = Content()
        name, found = read_cell(paragraph, content)
        draft.names += [name] if name is not None else []
        lines += found
        if content.before or content.after or content.figures or content.notes:
            draft.asides.append(content)
    return Text(tuple(lines)).normal()


def _paragraphs(cell: Element, story: Story) -> Iterator[Element]:
    """Give the paragraphs of the cell in reading order, those of tables inside it included."""
    stack = list(reversed(cell))
    while stack:
        part = stack.pop()
        if part.tag == w("p"):
            yield part
        elif part.tag in (w("tr"), w("tc")):
            about = part.find(w("trPr") if part.tag == w("tr") else w("tcPr"))
            if _is_there(about, story) and not (about is not None and _goes_on(about)):
                stack += reversed(part)
        elif part.tag == w("sdt") and is_placeholder(part):
            story.met.placeholders.append(words_in(part))
        elif is_alternative(part):
            chosen = alternative(part)
            stack += [] if chosen is None else reversed(chosen)
        elif part.tag == w("altChunk"):
            story.met.unread["a piece in another format"] += 1
        elif part.tag not in _NEVER:
            stack += reversed(part)
