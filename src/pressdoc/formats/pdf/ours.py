"""Files that pressdoc wrote: their structure types say exactly what each passage and each piece of it is.

See `vocabulary` for what the tree is made of. A file that somebody stamped or added to since is read all the same: what
stands outside the tree and is neither a page number nor a running head becomes noise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile

from attrs import evolve

from pressdoc import shapes
from pressdoc.findings import Finding
from pressdoc.folio import is_folio
from pressdoc.formats.pdf import vocabulary
from pressdoc.formats.pdf.runs import BROKEN, GENERATED, Run
from pressdoc.formats.pdf.sheets import Sheets, box_of, contradicted
from pressdoc.formats.pdf.structure import Content, Element
from pressdoc.formats.pdf.vocabulary import BLOCK_TYPES, CONTACT_LINE_TYPE, agree, folded, uri_of
from pressdoc.manuscript import Hints, Passage, Role
from pressdoc.naming import CONTACT, Meaning
from pressdoc.text import Span, Text

_MARKS = {name: mark for mark, name in vocabulary.MARK_TYPES.items()}
_LOOKS = {name: look for look, name in vocabulary.LOOK_TYPES.items()}
_CONTACT_TYPE = vocabulary.type_of(CONTACT)
_DEEPEST_ITEM = 9
_DRAWN = str.maketrans({GENERATED: None, BROKEN: "-"})


def is_ours(tree: Element) -> bool:
    """Tell whether the tree has a block of our own types."""
    return any(element.type in BLOCK_TYPES for element in tree.all())


def own_passages(tree: Element, sheets: Sheets) -> tuple[list[Passage], list[Finding]]:
    """Give the passages in reading order, each with its role; what stands outside the tree last, as noise."""
    reader = _OwnReader(sheets)
    passages = list(reader.blocks(tree))
    reached = set(tree.contents())
    outside = [run for run in sheets.runs() if Content(run.page, run.mcid) not in reached]
    return [*passages, *_stamped(outside, passages)], reader.findings


class _OwnReader:
    """One walk over a tree of ours."""

    def __init__(self, sheets: Sheets) -> None:
        self.sheets = sheets
        self.findings: list[Finding] = []
        self.turned = {
            (run.page, round(run.baseline)) for run in sheets.runs() if vocabulary.is_right_to_left(run.text)
        }
        """The lines that have right-to-left writing, by page and baseline."""

    def blocks(self, element: Element) -> Iterator[Passage]:
        contact: Passage | None = None
        for kid in element.elements():
            passages = list(self.block(kid))
            if kid.type == CONTACT_LINE_TYPE and contact is not None:
                further = (line for passage in passages for line in passage.text.lines)
                contact = evolve(contact, text=Text((*contact.text.lines, *further)))
                continue
            if contact is not None:
                yield contact
            contact = passages.pop() if kid.type == _CONTACT_TYPE and passages else None
            yield from passages
        if contact is not None:
            yield contact

    def block(self, element: Element) -> Iterator[Passage]:
        match element.type:
            case name if name in BLOCK_TYPES:
                meaning, level = BLOCK_TYPES[name]
                shape = shapes.Heading(level=level) if level is not None else _shape(meaning)
                text = self.text(element, meaning)
                if text:
                    yield self.passage(element, shape=shape, text=text, role=meaning.role)
            case "L":
                yield from self.items(element, 1)
            case "Table":
                yield from self.table(element)
            case "Figure" | "Div" if figure := self.figure(element):
                yield figure
            case _:
                yield from self.blocks(element)

    def passage(self, element: Element, *, shape: shapes.Shape, text: Text, role: Role) -> Passage:
        origin = box_of(self.runs(element.contents()))
        return Passage(shape=shape, text=text, role=role, hints=Hints(style=element.type), origin=origin)

    def items(self, element: Element, level: int) -> Iterator[Passage]:
        for item in element.elements():
            told = item.properties.get(vocabulary.LEVEL, "")
            own = min(int(told) if told.isdecimal() else level, _DEEPEST_ITEM) or 1
            labels = (kid for kid in item.elements() if kid.type == "Lbl")
            marker = "".join(span.text for label in labels for span in self.pieces(label, Span("")))
            for body in (kid for kid in item.elements() if kid.type != "Lbl"):
                for kid in body.elements():
                    if kid.type == "L":
                        yield from self.items(kid, own + 1)
                        continue
                    for passage in self.block(kid):
                        yield evolve(passage, shape=shapes.Item(level=own, marker=marker or "•"))

    def table(self, element: Element) -> Iterator[Passage]:
        rows = [row for row in element.all() if row.type == "TR"]
        cells = [[cell for cell in row.elements() if cell.type in ("TH", "TD")] for row in rows]
        blocks = [[next((kid for kid in cell.all() if kid.type in BLOCK_TYPES), None) for cell in row] for row in cells]
        first = next((block for row in blocks for block in row if block is not None), None)
        if first is None:
            return
        meaning, _ = BLOCK_TYPES[first.type]
        heads = sum(1 for _ in takewhile(lambda row: all(cell.type == "TH" for cell in row), cells))
        texts = tuple(tuple(self.text(block, meaning) if block else Text() for block in row) for row in blocks)
        yield self.passage(element, shape=shapes.Table(rows=texts, heads=heads), text=Text(), role=meaning.role)

    def figure(self, element: Element) -> Passage | None:
        caption = next((kid for kid in element.elements() if kid.type in BLOCK_TYPES), None)
        if caption is None or BLOCK_TYPES[caption.type][0].kind is not shapes.Figure:
            return None
        meaning = BLOCK_TYPES[caption.type][0]
        address = next((kid for kid in element.elements() if kid.type == vocabulary.ADDRESS), None)
        link = next((kid for kid in address.all() if kid.kind == "Link"), None) if address is not None else None
        shape = shapes.Figure(alt=element.alt, href=self.href(link) if link is not None else None)
        return self.passage(element, shape=shape, text=self.text(caption, meaning), role=meaning.role)

    def text(self, element: Element, meaning: Meaning) -> Text:
        """Give the text of a block: a line for each line element, or the one line that it is."""
        lines = [kid for kid in element.elements() if kid.type == vocabulary.LINE]
        held = [tuple(self.pieces(line, Span("", mark=meaning.mark))) for line in lines or [element]]
        if meaning.kind is shapes.Preformatted:
            joined = ("".join(span.text for span in line) for line in held)
            return Text(tuple((Span(line),) if line else () for line in joined))
        return Text(tuple(held)).normal()

    def pieces(self, element: Element, like: Span) -> Iterator[Span]:
        """Give the spans below the element; `like` has what stands around them."""
        if element.actual is not None and not any(element.elements()):
            yield like.saying(self.actual(element, element.actual))
            return
        for kid in element.kids:
            if isinstance(kid, Content):
                yield like.saying(self.drawn(self.sheets.marked.get(kid, ())))
            elif isinstance(kid, Element):
                yield from self.pieces(kid, self.around(kid, like))

    def around(self, element: Element, like: Span) -> Span:
        """Give what the element adds to the span: a mark, a look, or a link where no mark stands around it."""
        if element.type in _MARKS:
            return Span("", like.look, like.href, _MARKS[element.type])
        if element.type in _LOOKS:
            return Span("", _LOOKS[element.type], like.href, like.mark)
        if element.kind == "Link" and like.mark not in _MARKS.values():
            return Span("", like.look, self.href(element), like.mark)
        return like

    def href(self, link: Element) -> str | None:
        """Give the link's address: as the file says it exactly, where that is what the annotation leads to.

        Around characters without a look there is no annotation, and nothing that the address could belie.
        """
        target, told = link.target(), link.properties.get(vocabulary.HREF)
        if told is None or (target is None and self.glyphs(link)):
            return target
        return told if target is None or uri_of(told) == target else target

    def actual(self, element: Element, actual: str) -> str:
        glyphs = self.glyphs(element)
        runs = self.runs(element.contents())
        if agree(actual, glyphs, turned=any((run.page, round(run.baseline)) in self.turned for run in runs)):
            return actual
        self.findings.append(contradicted(actual, glyphs, runs[0].page if runs else None))
        return glyphs

    def glyphs(self, element: Element) -> str:
        return self.drawn(self.runs(element.contents()))

    def runs(self, contents: Iterable[Content]) -> list[Run]:
        return [run for content in contents for run in self.sheets.marked.get(content, ())]

    def drawn(self, runs: Iterable[Run]) -> str:
        return "".join(run.text for run in runs).translate(_DRAWN)


def _shape(meaning: Meaning) -> shapes.Shape:
    if meaning.kind is shapes.Quote:
        return shapes.QUOTE
    return shapes.PREFORMATTED if meaning.kind is shapes.Preformatted else shapes.PARAGRAPH


def _stamped(runs: list[Run], passages: list[Passage]) -> Iterator[Passage]:
    """Give what somebody put on the page besides: neither a page number nor words that the release has anyhow."""
    said = folded("".join(passage.words for passage in passages)).casefold()
    heads = [cell for passage in passages for cell in _head_cells(passage.shape)]
    for stretch in _stretches(runs):
        words = "".join(run.words for run in stretch).strip()
        repeated = folded(words).casefold().rstrip(".") in said or any(agree(one.words, words) for one in passages)
        repeated = repeated or all(_is_in_one(run.words, heads) for run in stretch)
        if words and not is_folio(words) and not repeated:
            hints = Hints(page_edge=True)
            yield Passage(text=Text.plain(words), role=Role.NOISE, hints=hints, origin=box_of(stretch))


def _head_cells(shape: shapes.Shape) -> list[str]:
    """Give the words of each cell of a table's head, which pages repeat."""
    rows = shape.rows[: shape.heads] if isinstance(shape, shapes.Table) else ()
    return [cell.string for row in rows for cell in row if cell]


def _is_in_one(words: str, cells: list[str]) -> bool:
    part = folded(words).casefold()
    return any(part in folded(cell).casefold() or agree(cell, words) for cell in cells)


def _stretches(runs: list[Run]) -> Iterator[list[Run]]:
    """Give the runs that stand side by side."""
    stretch: list[Run] = []
    for run in runs:
        if stretch and not (
            run.page == stretch[-1].page
            and abs(run.baseline - stretch[-1].baseline) < 1
            and abs(run.left - stretch[-1].right) < 2 * run.size
        ):
            yield stretch
            stretch = []
        stretch.append(run)
    if stretch:
        yield stretch


__all__ = ["is_ours", "own_passages"]
