"""The same text as NITF 3.6, for receivers that keep inline marks, lists and tables only there.

All blocks stand in `body.content/block`, where Superdesk looks for them. `read` takes in anybody's.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from lxml import etree

from pressdoc import shapes
from pressdoc.formats.newsml.vocabulary import NITF_NAMESPACE
from pressdoc.manuscript import Passage, Role
from pressdoc.model import PressRelease
from pressdoc.text import Line, Look

_N = f"{{{NITF_NAMESPACE}}}"
_BULLET = "•"


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
