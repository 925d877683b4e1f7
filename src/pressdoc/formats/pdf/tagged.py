"""Files that somebody else tagged: shapes and reading order from the structure tree, no roles.

Whatever a producer's habits: Word and LibreOffice set paragraphs within cells and list bodies, Chromium and typst do
not; LibreOffice prints bullets as text; heads and feet are artifacts, or stand outside the tree without a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from attrs import define, evolve, field, frozen

from pressdoc import shapes
from pressdoc.formats.pdf.columns import fragments_of
from pressdoc.formats.pdf.furniture import Standing, is_head, standing_of
from pressdoc.formats.pdf.lines import Line, joined, lines_in_order, sized
from pressdoc.formats.pdf.paragraphs import are_centred, ends_early
from pressdoc.formats.pdf.runs import Box, Run
from pressdoc.formats.pdf.setting import Place, Setting
from pressdoc.formats.pdf.sheets import Sheets, box_of
from pressdoc.formats.pdf.structure import Content, Element
from pressdoc.manuscript import Hints, Passage
from pressdoc.text import Text

_ENOUGH = 0.9
"""Of the letters: where fewer are in the tree, it does not tell what the pages say."""
_INLINE = frozenset(
    [
        "Span",
        "Quote",
        "Note",
        "Reference",
        "BibEntry",
        "Code",
        "Link",
        "Annot",
        "Ruby",
        "RB",
        "RT",
        "RP",
        "Warichu",
        "WT",
        "WP",
        "Em",
        "Strong",
        "Sub",
        "FENote",
        "Formula",
        "Lbl",
    ]
)
_PARAGRAPHS = frozenset({"P", "LBody", "TH", "TD", "Caption"})
_HEADING = re.compile(r"H([1-6])?\Z")
_BULLET = re.compile(r"[•●○◦▪■□‣⁃·◆◇▶►❖➢✓–-]\s+(?=\S)|[•●○◦▪■◆►❖➢✓](?=\S)")
_SHORT = 0.65
"""Of the column: a line that ends early before this is a line of its own."""
_DEEPEST = 9


@frozen
class _Inline:
    """Runs that make one paragraph, and the element they stand in."""

    element: Element
    runs: list[Run] = field(repr=False)


def covers(tree: Element, sheets: Sheets) -> bool:
    """Tell whether the tree reaches so much of the text that it can be read by it; heads, feet and fields need not be."""
    reached = set(tree.contents())
    held = within = 0
    for page in sheets.pages:
        for run in page.runs:
            letters = len(run.text.strip())
            inside = Content(run.page, run.mcid) in reached
            laid_over = any(_is_in(run, box) for box in page.fields)
            if inside or (0.08 * page.height < run.baseline < 0.92 * page.height and not laid_over):
                held += letters
                within += letters * inside
    return held > 0 and within >= _ENOUGH * held


def tagged_passages(tree: Element, sheets: Sheets) -> list[Passage]:
    """Give the passages in the order of the tree; what it does not reach goes where it stands, as furniture."""
    reached = set(tree.contents())
    outside = {
        page.number: fragments_of([run for run in page.runs if Content(run.page, run.mcid) not in reached])
        for page in sheets.pages
    }
    lines = lines_in_order(run for content in tree.contents() for run in sheets.marked.get(content, ()))
    setting = Setting.of(sheets.pages, lines)
    walk = _Walk(sheets, setting, _Edges.of(lines))
    body = list(walk.passages(tree))
    outside = {number: _put_in(body, lines, setting) for number, lines in outside.items()}
    return list(_with_edges(body, _edge_passages(outside, setting), setting))


@define
class _Edges:
    """The right edges that lines keep to, by page, left edge and size."""

    lines: dict[int, list[Line]]

    @classmethod
    def of(cls, lines: Iterable[Line]) -> _Edges:
        found: dict[int, list[Line]] = {}
        for line in lines:
            found.setdefault(line.page, []).append(line)
        return cls(found)

    def around(self, line: Line) -> tuple[float, float]:
        """Give the edges of the column that the line stands in."""
        near = [
            other
            for other in self.lines.get(line.page, ())
            if abs(other.size - line.size) < 0.1 * line.size and other.left < line.right and other.right > line.left
        ]
        return (min(o.left for o in near), max(o.right for o in near)) if near else (line.left, line.right)


class _Walk:
    """One walk over the tree, from block to block."""

    def __init__(self, sheets: Sheets, setting: Setting, edges: _Edges) -> None:
        self.sheets = sheets
        self.setting = setting
        self.edges = edges

    def passages(self, element: Element) -> Iterator[Passage]:
        """Give the passages of a block, or of what is in a container."""
        match element.kind:
            case "L":
                yield from self.items(element, 1)
            case "Table":
                yield from self.table(element)
            case "Figure":
                yield from self.figure(element)
            case kind if heading := _HEADING.match(kind):
                shape = shapes.Heading(level=max(1, int(heading[1] or 1) - 1))
                yield from self.blocks(element, shape)
            case _:
                yield from self.blocks(element, shapes.PARAGRAPH)

    def blocks(self, element: Element, shape: shapes.Shape) -> Iterator[Passage]:
        for part in self.parts(element):
            if isinstance(part, Element):
                yield from self.passages(part)
            else:
                passage = self.paragraph(part, shape)
                if passage is not None:
                    yield passage

    def parts(self, element: Element) -> Iterator[Element | _Inline]:
        """Give the blocks in an element, and what stands between them as paragraphs."""
        runs: list[Run] = []
        inline = _INLINE | {"NonStruct"} if element.kind in _PARAGRAPHS or _HEADING.match(element.kind) else _INLINE
        for kid in element.kids:
            if isinstance(kid, Element) and not _is_inline(kid, inline):
                if runs:
                    yield _Inline(element, runs)
                    runs = []
                yield kid
            elif isinstance(kid, Content):
                runs += self.sheets.marked.get(kid, ())
            elif isinstance(kid, Element):
                runs += (run for content in kid.contents() for run in self.sheets.marked.get(content, ()))
        if runs:
            yield _Inline(element, runs)

    def paragraph(self, inline: _Inline, shape: shapes.Shape) -> Passage | None:
        lines = lines_in_order(inline.runs)
        if not lines:
            return None
        left, right = self.edges.around(max(lines, key=lambda line: line.right - line.left))
        groups = [[lines[0]]]
        for before, line in pairwise(lines):
            if self.is_broken(before, line, shape):
                groups.append([line])
            else:
                groups[-1].append(line)
        place = Place(left=left, right=right, style=inline.element.type)
        return self.setting.passage(groups, place, shape)

    def is_broken(self, before: Line, line: Line, shape: shapes.Shape) -> bool:
        """Tell whether somebody broke the line here: it is short, and the next word would have had room."""
        if isinstance(shape, shapes.Heading):
            return False
        left, right = self.edges.around(before)
        short = before.right - before.left < _SHORT * (right - left)
        centred = are_centred(before, line, left, right)
        return ends_early(before, line, left, right, centred=centred) and (short or centred)

    def items(self, element: Element, level: int) -> Iterator[Passage]:
        for item in element.elements():
            if item.kind == "L":
                yield from self.items(item, level + 1)
                continue
            label = "".join(run.words for kid in item.elements() if kid.kind == "Lbl" for run in self.runs(kid))
            shape = shapes.Item(level=min(level, _DEEPEST), marker=label.strip() or "•")
            rest = evolve(item, kids=tuple(kid for kid in item.kids if not _is_label(kid)))
            yield from self.item(rest, shape, level)

    def item(self, element: Element, shape: shapes.Item, level: int) -> Iterator[Passage]:
        for part in self.parts(element):
            if isinstance(part, _Inline):
                passage = self.paragraph(part, shape)
                if passage is not None:
                    yield _unbulleted(passage)
            elif part.kind == "L":
                yield from self.items(part, level + 1)
            elif part.kind in ("Table", "Figure"):
                yield from self.passages(part)
            else:
                yield from self.item(part, shape, level)

    def runs(self, element: Element) -> list[Run]:
        return [run for content in element.contents() for run in self.sheets.marked.get(content, ())]

    def table(self, element: Element) -> Iterator[Passage]:
        rows = [row for row in element.all() if row.kind == "TR"]
        cells = [[cell for cell in row.elements() if cell.kind in ("TH", "TD")] for row in rows]
        width = max((len(row) for row in cells), default=0)
        texts = [(*map(self.cell, row), *(Text(),) * (width - len(row))) for row in cells if row]
        heads = 0
        while heads < len(cells) and cells[heads] and all(cell.kind == "TH" for cell in cells[heads]):
            heads += 1
        if not any(cell for row in texts for cell in row):
            yield from (passage for kid in element.elements() for passage in self.passages(kid))
            return
        shape = shapes.Table(rows=tuple(texts), heads=min(heads, len(texts)))
        yield Passage(shape=shape, hints=Hints(style=element.type), origin=box_of(self.runs(element)))

    def cell(self, element: Element) -> Text:
        parts = (part for part in self.cell_parts(element))
        return Text(tuple(joined(lines_in_order(part.runs), self.setting.words) for part in parts)).normal()

    def cell_parts(self, element: Element) -> Iterator[_Inline]:
        for part in self.parts(element):
            if isinstance(part, Element):
                yield from self.cell_parts(part)
            else:
                yield part

    def figure(self, element: Element) -> Iterator[Passage]:
        runs = self.runs(element)
        if element.alt and element.alt.strip() and not runs:
            yield Passage(shape=shapes.Figure(alt=element.alt.strip()), hints=Hints(style=element.type))
        yield from self.blocks(element, shapes.PARAGRAPH)


def _is_inline(element: Element, kinds: frozenset[str]) -> bool:
    """Tell whether the element is a piece of a paragraph: by its kind, and by having no block in it."""
    return element.kind in kinds and all(_is_inline(kid, kinds) for kid in element.elements())


def _is_label(kid: object) -> bool:
    return isinstance(kid, Element) and kid.kind == "Lbl"


def _unbulleted(passage: Passage) -> Passage:
    """Give the item without the bullet that the producer printed as text."""
    bullet = _BULLET.match(passage.text.string)
    if bullet is None:
        return passage
    first, *others = passage.text.lines
    cut, rest = bullet.end(), []
    for span in first:
        kept, cut = span.text[cut:], max(0, cut - len(span.text))
        rest += [span.saying(kept)] if kept else []
    text = Text((tuple(rest), *others)).normal()
    shape = passage.shape
    if isinstance(shape, shapes.Item):
        shape = evolve(shape, marker=bullet[0].strip())
    return evolve(passage, text=text, shape=shape) if text else passage


def _put_in(body: list[Passage], lines: list[Line], setting: Setting) -> list[Line]:
    """Put what stands in fields and text boxes where it stands, before what is below it; give the lines left."""
    left = []
    for line in lines:
        page = setting.pages[line.page]
        passage = None
        if any(_is_in(line, box) for box in page.fields):
            passage = setting.passage([[line]], Place(left=0, right=page.width))
        if passage is None:
            left.append(line)
        else:
            body.insert(next((at for at, one in enumerate(body) if _is_below(one, line)), len(body)), passage)
    return left


def _is_in(line: Line | Run, box: Box) -> bool:
    middle = (line.left + line.right) / 2
    return box[0] <= middle <= box[2] and box[1] - 1 <= line.baseline <= box[3]


def _is_below(passage: Passage, line: Line) -> bool:
    origin = passage.origin
    if origin is None or origin.page is None or origin.box is None or origin.page < line.page:
        return False
    return origin.page > line.page or origin.box[3] <= line.baseline


def _edge_passages(outside: dict[int, list[Line]], setting: Setting) -> list[tuple[Line, Passage]]:
    everything = [line for held in outside.values() for line in held]
    standing = standing_of(setting.pages, outside, setting.size or sized(everything))
    made = []
    for line in everything:
        told = standing.get(id(line), Standing(edge=True))
        place = Place(left=0, right=setting.pages[line.page].width, edge=told.edge, repeats=told.repeats)
        passage = setting.passage([[line]], place)
        if passage is not None:
            made.append((line, passage))
    return made


def _with_edges(body: list[Passage], edges: list[tuple[Line, Passage]], setting: Setting) -> Iterator[Passage]:
    """Give the passages with the heads of a page before the first that begins on it, the feet after the last."""
    starts = [passage.origin.page if passage.origin and passage.origin.page else 0 for passage in body]
    at = 0
    for number, page in setting.pages.items():
        here = [(line, passage) for line, passage in edges if line.page == number]
        yield from (passage for line, passage in here if is_head(line, page))
        later = [index for index in range(at, len(body)) if starts[index] > number]
        end = later[0] if later else len(body)
        yield from body[at:end]
        at = end
        yield from (passage for line, passage in here if not is_head(line, page))
    yield from body[at:]
