"""XHTML → passages: ours exactly, anybody's to the last word."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from pressdoc import shapes
from pressdoc.manuscript import Passage, Role
from pressdoc.origin import Origin
from pressdoc.text import Line, Look, Mark, Span, Text, one_line
from pressdoc.xhtml.names import BULLET, GROUP_CLASSES, Element

_LOOK_OF = {"em": Look.EMPHASIS, "i": Look.EMPHASIS, "cite": Look.EMPHASIS, "strong": Look.STRONG, "b": Look.STRONG}
_HEADINGS = {f"h{level}": max(1, level - 1) for level in range(1, 7)}
_BLOCKS = frozenset(
    "p div section article header footer main aside nav figure figcaption center address form fieldset details summary"  # noqa: SIM905 - a list of names
    " ul ol menu dl li dt dd table blockquote pre h1 h2 h3 h4 h5 h6 hr body html head".split()
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rb rp rt ruby s samp"  # noqa: SIM905 - as above
    " script small span strike strong style sub sup time tt u var wbr".split()
)


def read_blocks(body: Element) -> tuple[Passage, ...]:
    """Give the passages of a body, ours or anybody's, with or without the XHTML namespace.

    Roles are given where the document has our classes on any block, `None` throughout where it has none. Every word
    of the body is in a passage; comments, processing instructions, scripts and style sheets are not words. The depth
    of the tree must be bounded by whoever parsed it.
    """
    found = list(_blocks(body, (), 1))
    known = any(name in _OURS for names, _, _, _ in found for name in names)
    drafts: list[tuple[shapes.Shape, list[Line], Role | None, int | None]] = []
    for names, shape, content, line in found:
        role = _role(names, shape) if known else None
        lines = content.lines if isinstance(content, Text) else _lines(content)
        if "pr-contact-line" in names and drafts and drafts[-1][2] is Role.CONTACT:
            drafts[-1][1].extend(lines)
        else:
            drafts.append((shape, list(lines), role, line))
    return tuple(
        Passage(shape=shape, text=Text(tuple(lines)), role=role, origin=Origin(lines=(at, at)) if at else None)
        for shape, lines, role, at in drafts
    )


_ROLE_OF = {f"pr-{role}": role for role in Role} | {"pr-contact-line": Role.CONTACT}
_OURS = frozenset(_ROLE_OF)

_Spans = list[Span | None]
"""Spans in order; `None` is a line break."""
_Found = Iterator[tuple[tuple[str, ...], shapes.Shape, _Spans | Text, int | None]]
"""Blocks in reading order: the classes that hold for each, its shape, its words, its line in the file."""


def _role(names: tuple[str, ...], shape: shapes.Shape) -> Role:
    for name in names:
        if name in _ROLE_OF:
            return _ROLE_OF[name]
    return Role.HEADING if isinstance(shape, shapes.Heading) else Role.BODY


def _local(element: Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _names(element: Element, outer: tuple[str, ...]) -> tuple[str, ...]:
    names = element.get("class")
    return (*names.split(), *outer) if names else outer


def _has_words(spans: _Spans) -> bool:
    for span in spans:  # noqa: SIM110 - any() costs three times as much, and this is asked of every block
        if span is not None and span.text and not span.text.isspace():
            return True
    return False


def _blocks(parent: Element, outer: tuple[str, ...], level: int) -> _Found:
    """Give the blocks below the element. What no one knows is a block where it stands alone, inline within words."""
    loose: _Spans = _spans_of_string(parent.text)
    worded = _has_words(loose)
    for child in parent:
        name = _local(child)
        after = _spans_of_string(child.tail)
        follows = _has_words(after)
        if name in _LINES and not loose and not len(child):
            yield from _bare(child, name, _names(child, outer))
            loose, worded = after, follows
            continue
        if name in _BLOCKS or (name and name not in _INLINE and not worded and not follows):
            if loose:
                yield from _paragraph(loose, outer, child)
            yield from _block(child, name, _names(child, outer), level)
            loose, worded = [], False
        elif name:
            inside = _inline(child, _PLAIN)
            worded = worded or _has_words(inside)
            loose += inside
        worded = worded or follows
        loose += after
    yield from _paragraph(loose, outer, parent)


_LINES = frozenset({"p", *_HEADINGS})


def _bare(element: Element, name: str, names: tuple[str, ...]) -> _Found:
    """Give a paragraph or heading without any mark-up inside, as nearly all are."""
    if "pr-figure" in names:
        yield from _figure(element, names, 1)
    elif element.text and (words := one_line(element.text)):
        shape = shapes.PARAGRAPH if name == "p" else _HEADING_SHAPES[name]
        yield names, shape, _plain(words, _group_mark_of(names) if name == "p" else None), element.sourceline


def _plain(words: str, mark: Mark | None = None) -> Text:
    return Text(((Span(words, Look.PLAIN, None, mark),),))


_HEADING_SHAPES = {name: shapes.Heading(level=level) for name, level in _HEADINGS.items()}


def _group_mark_of(names: tuple[str, ...]) -> Mark | None:
    """Give what a paragraph's classes say of all of it: that it leads in contacts, or sets them apart."""
    return next((mark for mark, group in GROUP_CLASSES.items() if group in names), None) if names else None


def _paragraph(
    spans: _Spans, names: tuple[str, ...], element: Element, shape: shapes.Shape = shapes.PARAGRAPH
) -> _Found:
    if _has_words(spans):
        yield names, shape, spans, element.sourceline


def _block(element: Element, name: str, names: tuple[str, ...], level: int) -> _Found:
    if "pr-figure" in names or name == "figure":
        yield from _figure(element, names, level)
    elif name in _HEADINGS:
        yield from _paragraph(_inside(element), names, element, shapes.Heading(level=_HEADINGS[name]))
    elif name in ("ul", "ol", "menu"):
        yield from _list(element, name, names, level)
    elif name == "table":
        yield from _table(element, names)
    elif name == "pre":
        text = Text.verbatim("".join("\n" if span is None else span.text for span in _inside(element)))
        if text.string.strip():
            yield names, shapes.PREFORMATTED, text, element.sourceline
    elif name == "blockquote":
        for inner, shape, content, line in _blocks(element, names, level):
            yield inner, shapes.QUOTE if isinstance(shape, shapes.Paragraph) else shape, content, line
    elif name == "p" and not (len(element) and any(_local(child) in _BLOCKS for child in element)):
        yield from _paragraph(_inside(element, _group_mark_of(names)), names, element)
    else:
        yield from _blocks(element, names, level)


def _figure(element: Element, names: tuple[str, ...], level: int) -> _Found:
    """Give a figure with one picture, the rest being its caption; anything richer as the blocks it is made of."""
    images = [inner for inner in element.iter(etree.Element) if _local(inner) == "img"]
    holder = next((child for child in element if images and images[0] in child.iter()), None)
    told = holder is not None and (holder is images[0] or not "".join(holder.itertext(etree.Element)).strip())
    if len(images) > 1 or (images and not told) or not (images or "pr-figure" in names):
        yield from _blocks(element, names, level)
        return
    spans = _spans_of_string(element.text)
    for child in element:
        spans += [] if child is holder else _inline(child, _PLAIN)
        spans += _spans_of_string(child.tail)
    alt, href = (images[0].get("alt"), images[0].get("src")) if images else (None, None)
    yield names, shapes.Figure(alt=alt, href=href), spans, element.sourceline


def _list(element: Element, kind: str, names: tuple[str, ...], level: int) -> _Found:
    number = 0
    yield from _paragraph(_spans_of_string(element.text), names, element)
    for child in element:
        name = _local(child)
        if name == "li":
            number += 1
            yield from _item(child, f"{number}." if kind == "ol" else BULLET, names, level)
        elif name:
            yield from _block(child, name, _names(child, names), level + 1)
        yield from _paragraph(_spans_of_string(child.tail), names, child)


def _item(element: Element, usual: str, outer: tuple[str, ...], level: int) -> _Found:
    """Give the item and whatever blocks stand in it; the first paragraph is the item, the others follow it."""
    names = _names(element, outer)
    told = next((int(name[9:]) for name in names if name in _LEVELS), level)
    marker = "".join((element.get("data-marker") or "").split()) or usual
    shape: shapes.Shape = shapes.Item(level=min(9, told), marker=marker)
    for inner, inside, content, line in _blocks(element, names, level + 1):
        first = isinstance(inside, shapes.Paragraph)
        yield inner, shape if first else inside, content, line
        shape = shapes.PARAGRAPH


_LEVELS = frozenset(f"pr-level-{level}" for level in range(1, 10))


def _table(element: Element, names: tuple[str, ...]) -> _Found:
    """Give the table; its caption, and words that stand in no cell, come before it as paragraphs."""
    rows: list[tuple[bool, tuple[Text, ...]]] = []
    loose: list[_Spans] = []
    _take_rows(element, rows, loose)
    for spans in loose:
        yield from _paragraph(spans, names, element)
    widest = max((len(cells) for _, cells in rows), default=0)
    filled = tuple(cells + (Text(),) * (widest - len(cells)) for _, cells in rows)
    heads = next((number for number, (head, _) in enumerate(rows) if not head), len(rows))
    if any(cell for row in filled for cell in row):
        yield names, shapes.Table(rows=filled, heads=heads), [], element.sourceline


def _take_rows(element: Element, rows: list[tuple[bool, tuple[Text, ...]]], loose: list[_Spans]) -> None:
    loose.append(_spans_of_string(element.text))
    for child in element:
        name = _local(child)
        if name in ("thead", "tbody", "tfoot"):
            _take_rows(child, rows, loose)
        elif name == "tr":
            rows.append(_row(child, loose))
        elif name:
            loose.append(_inside(child))
        loose.append(_spans_of_string(child.tail))


def _row(row: Element, loose: list[_Spans]) -> tuple[bool, tuple[Text, ...]]:
    """Give whether the row is one of headings, and its cells; what stands in it and in no cell is loose."""
    cells: list[Text] = []
    heading = True
    if row.text:
        loose.append(_spans_of_string(row.text))
    for cell in row:
        name = _local(cell)
        if name in ("td", "th"):
            heading = heading and name == "th"
            cells.append(_cell(cell))
        elif name:
            loose.append(_inside(cell))
        if cell.tail:
            loose.append(_spans_of_string(cell.tail))
    return bool(cells) and heading, tuple(cells)


def _cell(cell: Element) -> Text:
    if len(cell):
        return Text(tuple(_lines(_inside(cell)))).normal()
    words = one_line(cell.text) if cell.text else ""
    return _plain(words) if words else Text()


def _spans_of_string(string: str | None) -> _Spans:
    return [Span(string)] if string else []


_PLAIN = Span("")


def _inside(element: Element, mark: Mark | None = None) -> _Spans:
    """Give the spans inside the element."""
    spans: _Spans = [Span(element.text, mark=mark)] if element.text else []
    for child in element:
        spans += _inline(child, Span("", mark=mark))
        if child.tail:
            spans.append(Span(child.tail, mark=mark))
    return spans


def _inline(element: Element, outer: Span) -> _Spans:
    """Give the spans of an inline element; what is inside it looks like `outer` and as the element says besides."""
    name = _local(element)
    if name == "br":
        return [None]
    if name in ("script", "style", ""):
        return []
    look, href, mark = outer.look, outer.href, outer.mark
    if name == "img":
        return [Span(alt, look, href, mark)] if (alt := element.get("alt")) else []
    if name == "a":
        href = element.get("href") or href
    elif name == "span" and element.get("class") == "pr-credit":
        mark = Mark.CREDIT
    else:
        look = _LOOK_OF.get(name, look)
    spans: _Spans = [Span(element.text, look, href, mark)] if element.text else []
    for child in element:
        spans += _inline(child, Span("", look, href, mark))
        if child.tail:
            spans.append(Span(child.tail, look, href, mark))
    return [None, *spans, None] if name in _BLOCKS else spans


def _lines(spans: _Spans) -> list[Line]:
    lines: list[list[Span]] = [[]]
    for span in spans:
        if span is None:
            lines.append([])
        else:
            lines[-1].append(span)
    return [tuple(line) for line in lines]
