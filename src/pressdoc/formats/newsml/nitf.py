"""The same text as NITF 3.6, for receivers that keep inline marks, lists and tables only there.

All blocks stand in `body.content/block`, where Superdesk looks for them. Anybody's is read as if it were XHTML.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from lxml import etree

from pressdoc import shapes, xhtml
from pressdoc.formats.newsml.vocabulary import NITF_NAMESPACE
from pressdoc.manuscript import Passage, Role
from pressdoc.model import PressRelease
from pressdoc.origin import Origin
from pressdoc.text import Line, Look, Text

_N = f"{{{NITF_NAMESPACE}}}"
_BULLET = "•"
_AS_XHTML = {"hl1": "h2", "hl2": "h2", "bq": "blockquote", "block": "div", "media": "div", "media-caption": "p"}
_HEAD = {
    "hl1": Role.HEADLINE,
    "hl2": Role.SUBHEADLINE,
    "byline": Role.MASTHEAD,
    "note": Role.NOTICE,
    "dateline": Role.DATELINE,
}
"""What stands above the text in `body.head`, and what it is."""


def write(parent: Any, release: PressRelease, title: str, passages: Iterable[Passage]) -> None:
    """Append a whole `nitf` element with the passages as blocks."""
    root = etree.SubElement(parent, _N + "nitf", nsmap={None: NITF_NAMESPACE})
    head = _add(root, "head")
    _add(head, "title").text = title
    docdata = _add(head, "docdata")
    _add(docdata, "doc-id").set("id-string", str(release.guid))
    if release.issued is not None:
        day = release.issued.date() if isinstance(release.issued, datetime.datetime) else release.issued
        _add(docdata, "date.issue").set("norm", day.strftime("%Y%m%d"))
    body = _add(root, "body")
    _add(_add(_add(body, "body.head"), "hedline"), "hl1").text = title
    block = _add(_add(body, "body.content"), "block")
    for is_item, group in groupby(passages, key=lambda passage: isinstance(passage.shape, shapes.Item)):
        if is_item:
            _write_list(block, tuple(group))
        else:
            for passage in group:
                _write_block(block, passage)


def _add(parent: Any, tag: str) -> Any:
    return etree.SubElement(parent, _N + tag)


def _write_list(block: Any, items: tuple[Passage, ...]) -> None:
    """Write a list; one whose markers NITF has no list for ("(a)") as paragraphs, so that its markers stay."""
    markers = [item.shape.marker for item in items if isinstance(item.shape, shapes.Item)]
    counted = markers == [f"{number}." for number in range(1, len(items) + 1)]
    if not counted and any(marker != _BULLET for marker in markers):
        for item in items:
            _fill(_add(block, "p"), item.flat().lines)
        return
    parent = _add(block, "ol" if counted else "ul")
    for item in items:
        _fill(_add(parent, "li"), item.text.lines)


def _write_block(block: Any, passage: Passage) -> None:
    match passage.shape:
        case shapes.Heading():
            _fill(_add(block, "hl2"), passage.text.lines)
        case shapes.Quote():
            _fill(_add(_add(_add(block, "bq"), "block"), "p"), passage.text.lines)
        case shapes.Preformatted():
            _add(block, "pre").text = passage.text.string
        case shapes.Table(rows=rows, heads=heads):
            table = _add(block, "table")
            for number, row in enumerate(rows):
                element = _add(table, "tr")
                for cell in row:
                    _fill(_add(element, "th" if number < heads else "td"), cell.lines)
        case _ if passage.role is Role.CONTACT:
            for line in passage.text.lines:
                _fill(_add(block, "p"), (line,))
        case _:
            _fill(_add(block, "p"), passage.flat().lines)


def _fill(element: Any, lines: tuple[Line, ...]) -> None:
    for number, line in enumerate(lines):
        if number:
            _add(element, "br")
        for span in line:
            inner = element
            if span.href is not None:
                inner = _add(inner, "a")
                inner.set("href", span.href)
            if span.look is not Look.PLAIN:
                inner = _add(inner, "em")
                inner.set("class", str(span.look))
            if inner is not element:
                inner.text = span.text
            elif len(element):
                element[-1].tail = (element[-1].tail or "") + span.text
            else:
                element.text = (element.text or "") + span.text


def content_of(inline: Any) -> Any:
    """Give the element with the text of anybody's NITF, whatever its namespace; `None` where there is none."""
    return next((e for e in inline.iter(etree.Element) if _local(e) == "body.content"), None)


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def as_xhtml(content: Any) -> Any:
    """Give a copy of the text with the names that XHTML has for the same; its words are the same."""
    copied: Any = etree.fromstring(etree.tostring(content, with_tail=False))
    element: Any
    for element in copied.iter(etree.Element):
        name = _local(element)
        if name == "em" and element.get("class") == "strong":
            name = "strong"
        element.tag = _AS_XHTML.get(name, name)
    return copied


def head(inline: Any) -> Iterator[Passage]:
    """Give the passages above the text: headlines, the by-line, notes, the dateline."""
    for part in inline.iter(etree.Element):
        role = _HEAD.get(_local(part))
        if role is not None and any(_local(above) == "body.head" for above in part.iterancestors()):
            yield from _line(part, role)


def abstract(content: Any) -> str | None:
    """Give the summary in the head above a text, `None` for none."""
    body = content.getparent() if _local(content) == "body.content" else None
    found = next((e for e in body.iter(etree.Element) if _local(e) == "abstract"), None) if body is not None else None
    return (Text.plain(" ".join(found.itertext(etree.Element))).one_line or None) if found is not None else None


def end(inline: Any) -> Iterator[Passage]:
    """Give what stands below the text, in `body.end`, as passages of no known role."""
    for part in inline.iter(etree.Element):
        if _local(part) == "body.end":
            yield from xhtml.read_blocks(as_xhtml(part))


def _line(element: Any, role: Role) -> Iterator[Passage]:
    text = Text.plain(" ".join(" ".join(element.itertext(etree.Element)).split()))
    if text:
        at = element.sourceline
        yield Passage(text=text, role=role, origin=Origin(lines=(at, at)) if at else None)
