"""Passages → XHTML: flat blocks that every receiver shows, with classes for what blocks alone cannot say."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from lxml import etree

from pressdoc import shapes
from pressdoc.manuscript import Passage, Role, group_mark
from pressdoc.text import Line, Look, Mark, Span, Text
from pressdoc.xhtml.names import BULLET, GROUP_CLASSES, NAMESPACE, Element

_X = f"{{{NAMESPACE}}}"
_LOOKS = {Look.EMPHASIS: _X + "em", Look.STRONG: _X + "strong"}


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
    group = f" {GROUP_CLASSES[mark]}" if mark is not None else ""
    for number, line in enumerate(passage.text.lines):
        _fill(_element(body, "p", f"pr-contact-line{group}" if number else f"pr-contact{group}"), (line,))


def _write_list(body: Element, items: list[Passage]) -> None:
    numbers = [f"{number}." for number in range(1, len(items) + 1)]
    markers = [item.shape.marker for item in items if isinstance(item.shape, shapes.Item)]
    counted = markers == numbers
    parent = _element(body, "ol" if counted else "ul", _class_of(items[0]))
    for item, marker in zip(items, markers, strict=True):
        level = item.shape.level if isinstance(item.shape, shapes.Item) else 1
        element = _element(parent, "li", f"pr-level-{level}" if level > 1 else None)
        if not counted and marker != BULLET:
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
