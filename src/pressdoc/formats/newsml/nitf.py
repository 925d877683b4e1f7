"""The same text as NITF 3.6, for receivers that keep inline marks, lists and tables only there.

All blocks stand in `body.content/block`, where Superdesk looks for them. `read` takes in anybody's.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from lxml import etree

from pressdoc import shapes
from pressdoc.formats.newsml.vocabulary import NITF_NAMESPACE
from pressdoc.manuscript import Passage
from pressdoc.model import PressRelease
from pressdoc.text import Line, Look

_N = f"{{{NITF_NAMESPACE}}}"


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
    items: Any = None
    for passage in passages:
        if isinstance(passage.shape, shapes.Item):
            items = items if items is not None else _add(block, "ul")
            _fill(_add(items, "li"), passage.text.lines)
            continue
        items = None
        _write_block(block, passage)


def _add(parent: Any, tag: str) -> Any:
    return etree.SubElement(parent, _N + tag)


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
