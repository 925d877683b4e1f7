"""XHTML fragment ↔ passages. Flat blocks, a class for each role; whatever others wrote is read to its last word.

Own output: `p`, `h2` to `h6`, `ul`, `ol`, `table`, `blockquote`, `pre`; class `pr-ROLE` unless the role is body, or
heading on a heading. A contact is one `p` a line: `pr-contact` begins it, `pr-contact-line` continues it. Marks are
lost but for lead-ins and group labels of contacts (classes) and credits (a span).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from attrs import evolve
from lxml import etree

from pressdoc import shapes
from pressdoc.manuscript import Passage, Role, group_mark
from pressdoc.origin import Origin
from pressdoc.text import Line, Look, Mark, Span, Text

NAMESPACE = "http://www.w3.org/1999/xhtml"
_X = f"{{{NAMESPACE}}}"
_LOOKS = {Look.EMPHASIS: _X + "em", Look.STRONG: _X + "strong"}
_LOOK_OF = {"em": Look.EMPHASIS, "i": Look.EMPHASIS, "cite": Look.EMPHASIS, "strong": Look.STRONG, "b": Look.STRONG}
_HEADINGS = {f"h{level}": max(1, level - 1) for level in range(1, 7)}
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "nav",
        "figure",
        "figcaption",
        "center",
        "address",
        "form",
        "fieldset",
        "ul",
        "ol",
        "dl",
        "li",
        "dt",
        "dd",
        "table",
        "blockquote",
        "pre",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "body",
        "html",
        "head",
    ]
)
_GROUP_CLASSES = {Mark.LEAD: "pr-contact-lead", Mark.GROUP: "pr-contact-group"}
_BULLET = "•"

Element = Any
"""An lxml element: its stubs are no help with trees of mixed content."""


def has_markup(passages: Iterable[Passage]) -> bool:
    """Tell whether the passages need more than plain paragraphs and headings."""
    for passage in passages:
        if not isinstance(passage.shape, shapes.Paragraph | shapes.Heading):
            return True
        lines = passage.text.lines
        if len(lines) > 1 and passage.role is not Role.CONTACT:
            return True
        if any(span.look is not Look.PLAIN or span.href or span.mark is Mark.CREDIT for line in lines for span in line):
            return True
    return False


def write_blocks(body: Element, passages: Iterable[Passage]) -> None:
    """Append the passages to the body element as flat blocks."""
    for is_item, group in groupby(passages, key=lambda passage: isinstance(passage.shape, shapes.Item)):
        if is_item:
            for _, run in groupby(group, key=lambda passage: passage.role):
                _write_list(body, list(run))
        else:
            for passage in group:
                _write_block(body, passage)


def _class_of(passage: Passage) -> str | None:
    plain = Role.HEADING if isinstance(passage.shape, shapes.Heading) else Role.BODY
    return f"pr-{passage.role}" if passage.role is not plain else None


def _element(parent: Element, tag: str, names: str | None = None) -> Element:
    element = etree.SubElement(parent, _X + tag)
    if names:
        element.set("class", names)
    return element


def _write_block(body: Element, passage: Passage) -> None:
    names = _class_of(passage)
    match passage.shape:
        case shapes.Heading(level=level):
            _fill(_element(body, f"h{level + 1}", names), passage.text.lines)
        case shapes.Quote():
            _fill(_element(_element(body, "blockquote", names), "p"), passage.text.lines)
        case shapes.Preformatted():
            _element(body, "pre", names).text = passage.text.string
        case shapes.Table(rows=rows, heads=heads):
            _write_table(_element(body, "table", names), rows, heads)
        case shapes.Figure(alt=alt, href=href):
            _write_figure(_element(body, "p", f"{names or 'pr-body'} pr-figure"), passage, alt, href)
        case _ if passage.role is Role.CONTACT:
            _write_contact(body, passage)
        case _:
            _fill(_element(body, "p", names), passage.text.lines)


def _write_contact(body: Element, passage: Passage) -> None:
    mark = group_mark(passage.text)
    names = f"pr-contact {_GROUP_CLASSES[mark]}" if mark is not None else "pr-contact"
    for line in passage.text.lines:
        _fill(_element(body, "p", names), (line,))
        names = "pr-contact-line"


def _write_list(body: Element, items: list[Passage]) -> None:
    numbers = [f"{number}." for number in range(1, len(items) + 1)]
    markers = [item.shape.marker for item in items if isinstance(item.shape, shapes.Item)]
    counted = markers == numbers
    parent = _element(body, "ol" if counted else "ul", _class_of(items[0]))
    for item, marker in zip(items, markers, strict=True):
        level = item.shape.level if isinstance(item.shape, shapes.Item) else 1
        element = _element(parent, "li", f"pr-level-{level}" if level > 1 else None)
        if not counted and marker != _BULLET:
            element.set("data-marker", marker)
        _fill(element, item.text.lines)


def _write_table(table: Element, rows: tuple[tuple[Text, ...], ...], heads: int) -> None:
    for number, row in enumerate(rows):
        element = _element(table, "tr")
        for cell in row:
            _fill(_element(element, "th" if number < heads else "td"), cell.lines)


def _write_figure(element: Element, passage: Passage, alt: str | None, href: str | None) -> None:
    if alt is not None or href is not None:
        image = _element(element, "img")
        for name, value in (("src", href), ("alt", alt)):
            if value is not None:
                image.set(name, value)
    _fill(element, passage.text.lines)


def _fill(element: Element, lines: tuple[Line, ...]) -> None:
    """Put the lines into the element after what is there, `br` between them."""
    if len(lines) == 1 and len(lines[0]) == 1 and not len(element):
        span = lines[0][0]
        if span.look is Look.PLAIN and span.href is None and span.mark is not Mark.CREDIT:
            element.text = span.text
            return
    for number, line in enumerate(lines):
        if number:
            _element(element, "br")
        for span in line:
            _add(element, span)


def _add(element: Element, span: Span) -> None:
    tags = [_X + "a"] if span.href is not None else []
    tags += [_LOOKS[span.look]] if span.look is not Look.PLAIN else []
    tags += [_X + "span"] if span.mark is Mark.CREDIT else []
    if not tags:
        if len(element):
            element[-1].tail = (element[-1].tail or "") + span.text
        else:
            element.text = (element.text or "") + span.text
        return
    for tag in tags:
        element = etree.SubElement(element, tag)
        if tag == _X + "a":
            element.set("href", span.href or "")
        elif tag == _X + "span":
            element.set("class", "pr-credit")
    element.text = span.text


def read_blocks(body: Element) -> tuple[Passage, ...]:
    """Give the passages of a body, ours or anybody's, with or without the XHTML namespace.

    Roles are given where the document has our classes anywhere, `None` throughout where it has none. Every word of
    the body is in a passage; comments and processing instructions are not words.
    """
    own = any("pr-" in (element.get("class") or "") for element in body.iter(etree.Element))
    passages: list[Passage] = []
    for names, passage in _blocks(body, (), 1):
        role = _role(names, passage) if own else None
        if "pr-contact-line" in names and passages and passages[-1].role is Role.CONTACT:
            lines = (*passages[-1].text.lines, *passage.text.lines)
            passages[-1] = evolve(passages[-1], text=Text(lines))
        else:
            passages.append(evolve(passage, role=role) if role else passage)
    return tuple(passages)


_ROLE_OF = {f"pr-{role}": role for role in Role} | {"pr-contact-line": Role.CONTACT}


def _role(names: tuple[str, ...], passage: Passage) -> Role:
    for name in names:
        if name in _ROLE_OF:
            return _ROLE_OF[name]
    return Role.HEADING if isinstance(passage.shape, shapes.Heading) else Role.BODY


def _local(element: Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _names(element: Element, outer: tuple[str, ...]) -> tuple[str, ...]:
    return (*(element.get("class") or "").split(), *outer)


def _blocks(parent: Element, outer: tuple[str, ...], level: int) -> Iterator[tuple[tuple[str, ...], Passage]]:
    """Give the blocks below the element, in reading order, each with the classes that hold for it."""
    loose: list[Span | None] = _spans_of_string(parent.text)
    for child in parent:
        name = _local(child)
        if name in _BLOCKS:
            yield from _paragraph(loose, outer, child)
            yield from _block(child, name, _names(child, outer), level)
            loose = []
        elif name:
            loose += _inline(child, Span(""))
        loose += _spans_of_string(child.tail)
    yield from _paragraph(loose, outer, parent)


def _paragraph(
    spans: list[Span | None], names: tuple[str, ...], element: Element, shape: shapes.Shape = shapes.PARAGRAPH
) -> Iterator[tuple[tuple[str, ...], Passage]]:
    text = _text(spans)
    if text:
        origin = Origin(lines=(element.sourceline, element.sourceline)) if element.sourceline else None
        yield names, Passage(shape=shape, text=text, origin=origin)


def _block(
    element: Element, name: str, names: tuple[str, ...], level: int
) -> Iterator[tuple[tuple[str, ...], Passage]]:
    if name in _HEADINGS:
        yield from _paragraph(_inside(element), names, element, shapes.Heading(level=_HEADINGS[name]))
    elif name in ("ul", "ol"):
        yield from _list(element, name, names, level)
    elif name == "table":
        yield from _table(element, names)
    elif name == "pre":
        text = Text.verbatim("".join(element.itertext(etree.Element)))
        if text.one_line.strip():
            yield names, Passage(shape=shapes.PREFORMATTED, text=text)
    elif name == "blockquote":
        for inner, passage in _blocks(element, names, level):
            plain = isinstance(passage.shape, shapes.Paragraph)
            yield inner, evolve(passage, shape=shapes.QUOTE) if plain else passage
    elif "pr-figure" in names:
        yield names, _figure(element)
    elif name == "p" and not any(_local(child) in _BLOCKS for child in element):
        mark = next((mark for mark, group in _GROUP_CLASSES.items() if group in names), None)
        yield from _paragraph(_inside(element, mark), names, element)
    else:
        yield from _blocks(element, names, level)


def _figure(element: Element) -> Passage:
    image = element.find(_X + "img")
    alt, href = (image.get("alt"), image.get("src")) if image is not None else (None, None)
    spans = [span for child in element for span in (*_figure_part(child), *_spans_of_string(child.tail))]
    text = _text([*_spans_of_string(element.text), *spans])
    return Passage(shape=shapes.Figure(alt=alt, href=href), text=text)


def _figure_part(child: Element) -> list[Span | None]:
    return [] if _local(child) == "img" else _inline(child, Span(""))


def _list(element: Element, kind: str, names: tuple[str, ...], level: int) -> Iterator[tuple[tuple[str, ...], Passage]]:
    number = 0
    for child in element:
        if _local(child) != "li":
            if _local(child):
                yield from _block(child, _local(child), names, level + 1)
            continue
        number += 1
        own = _names(child, names)
        told = [int(name[9:]) for name in own if name.startswith("pr-level-") and name[9:].isdigit()]
        marker = child.get("data-marker") or (f"{number}." if kind == "ol" else _BULLET)
        marker = "".join(marker.split()) or _BULLET
        shape = shapes.Item(level=min(9, max(1, told[0] if told else level)), marker=marker)
        for position, (inner, passage) in enumerate(_blocks(child, own, level + 1)):
            first = position == 0 and isinstance(passage.shape, shapes.Paragraph)
            yield inner, evolve(passage, shape=shape) if first else passage


def _table(element: Element, names: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Passage]]:
    rows: list[tuple[Text, ...]] = []
    heads = 0
    for child in element.iter(etree.Element):
        if _local(child) == "caption":
            yield from _paragraph(_inside(child), names, child)
        elif _local(child) == "tr" and _owner(child) is element:
            cells = [cell for cell in child if _local(cell) in ("td", "th")]
            if cells and heads == len(rows) and all(_local(cell) == "th" for cell in cells):
                heads += 1
            rows.append(tuple(_text(_inside(cell)) for cell in cells))
    widest = max(map(len, rows), default=0)
    filled = tuple(row + (Text(),) * (widest - len(row)) for row in rows)
    if any(cell for row in filled for cell in row):
        yield names, Passage(shape=shapes.Table(rows=filled, heads=heads))


def _owner(row: Element) -> Element:
    parent = row.getparent()
    while parent is not None and _local(parent) != "table":
        parent = parent.getparent()
    return parent


def _spans_of_string(string: str | None) -> list[Span | None]:
    return [Span(string)] if string else []


def _inside(element: Element, mark: Mark | None = None) -> list[Span | None]:
    """Give the spans inside the element; `None` stands for a line break."""
    if not len(element):
        return [Span(element.text, mark=mark)] if element.text else []
    like = Span("", mark=mark)
    spans: list[Span | None] = [evolve(like, text=element.text)] if element.text else []
    for child in element:
        spans += _inline(child, like)
        if child.tail:
            spans.append(evolve(like, text=child.tail))
    return spans


def _inline(element: Element, outer: Span) -> list[Span | None]:
    """Give the spans of an inline element; what is inside it looks like `outer` and as the element says besides."""
    name = _local(element)
    if name == "br":
        return [None]
    if name in ("script", "style", ""):
        return []
    like = outer
    if name in _LOOK_OF:
        like = evolve(like, look=_LOOK_OF[name])
    elif name == "a" and element.get("href"):
        like = evolve(like, href=element.get("href"))
    elif name == "img" and element.get("alt"):
        return [evolve(like, text=element.get("alt"))]
    elif element.get("class") == "pr-credit":
        like = evolve(like, mark=Mark.CREDIT)
    spans: list[Span | None] = [evolve(like, text=element.text)] if element.text else []
    for child in element:
        spans += _inline(child, like)
        if child.tail:
            spans.append(evolve(like, text=child.tail))
    return [None, *spans, None] if name in _BLOCKS else spans


def _text(spans: list[Span | None]) -> Text:
    if len(spans) == 1 and spans[0] is not None:
        return Text(((spans[0],),)).normal()
    lines: list[list[Span]] = [[]]
    for span in spans:
        if span is None:
            lines.append([])
        else:
            lines[-1].append(span)
    return Text(tuple(map(tuple, lines))).normal()
