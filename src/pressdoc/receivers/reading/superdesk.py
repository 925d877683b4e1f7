"""Superdesk's generic NewsML-G2 parser.

Refuses an item without guid, version, class and status as QCodes, contentMeta or contentSet, and one whose renditions
do not say what they are. Takes the first of each kind of metadata. Of XHTML it takes, of each direct child of the body,
only the words before the first element in it, and puts them into HTML as they are; of NITF all words of the blocks.
Of several inline renditions it takes the last.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from pressdoc import shapes, xhtml
from pressdoc.formats.newsml.vocabulary import XML_LANG, G
from pressdoc.manuscript import Passage
from pressdoc.receivers.reading.elements import (
    N,
    X,
    all_words,
    at,
    coded,
    embargo,
    files,
    first,
    held,
    items_of,
    lacking,
    opening,
    values,
)
from pressdoc.receivers.view import View
from pressdoc.text import Text

_NITF = "application/nitf+xml"
_TAG = re.compile(r"<[A-Za-z/!?][^>]*>?")
"""What looks like mark-up to a browser that is handed bare words."""
_HEADINGS = {f"{X}h{level}": max(1, level - 1) for level in range(1, 7)}
_KEPT = {"ul": "ul", "ol": "ol", "li": "li", "em": "em"}


def read(root: Any) -> Iterator[tuple[Any, View]]:
    """Give every news item and package with what an editor sees of it."""
    known = root.tag in (G + "newsMessage", G + "newsItem", G + "packageItem")
    for item in items_of(root):
        if not known:
            says = f"the root is <{_name(root)}>; it takes newsMessage, newsItem and packageItem"
            yield item, View(refusals=(says,))
        elif item.tag == G + "newsItem":
            yield item, _view(item)
        elif item.tag == G + "packageItem":
            yield item, View(refusals=tuple(_package_refusals(item)), values=_values(item))


def _view(item: Any) -> View:
    inline = at(item, "contentSet/inlineXML")
    body = _text(inline[-1]) if inline else ()
    return View(refusals=tuple(_refusals(item)), values=_values(item), body=body)


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _refusals(item: Any) -> Iterator[str]:
    yield from _refusals_of_any(item)
    yield from lacking(item, "contentSet")
    for inline in at(item, "contentSet/inlineXML"):
        kind = inline.get("contenttype")
        if not kind:
            yield "its inlineXML has no @contenttype"
        elif kind != _NITF:
            document = inline.find(X + "html")
            if document is None:
                yield f"its inlineXML of type {kind} has no html in the namespace of XHTML"
            elif document.find(X + "body") is None:
                yield "its html has no body"
    for remote in at(item, "contentSet/remoteContent"):
        if ":" not in (remote.get("rendition") or ""):
            yield "its remoteContent has no @rendition with a colon"
        if not remote.get("contenttype"):
            yield "its remoteContent has no @contenttype"


def _refusals_of_any(item: Any) -> Iterator[str]:
    yield from lacking(
        item, "@guid", "@version", "itemMeta/itemClass/@qcode", "itemMeta/pubStatus/@qcode", "contentMeta"
    )
    for name in ("itemClass", "pubStatus"):
        for code in coded(at(item, f"itemMeta/{name}")[:1]):
            if ":" not in code:
                yield f"its {name} {code} has no colon"


def _package_refusals(item: Any) -> Iterator[str]:
    yield from _refusals_of_any(item)
    for group in at(item, "groupSet/group"):
        for name in ("id", "role"):
            if not group.get(name):
                yield f"a group has no @{name}"
        for reference in group.iterchildren(G + "itemRef"):
            yield from lacking(reference, "@residref", "@contenttype", "itemClass/@qcode")


def _values(item: Any) -> Any:
    genres = [name for name in at(item, "contentMeta/genre/name") if (name.get(XML_LANG) or "").startswith("en")]
    return values(
        headline=first(at(item, "contentMeta/headline")),
        language=tuple(one.get("tag") or "" for one in at(item, "contentMeta/language")[:1]),
        embargo=embargo(item),
        status=held(item),
        notes=first(at(item, "itemMeta/edNote")),
        signal=tuple(code.rpartition(":")[2] for code in coded(at(item, "itemMeta/signal"))),
        slugline=first(at(item, "contentMeta/slugline")),
        subjects=coded(at(item, "contentMeta/subject"), "subj"),
        rights=first(at(item, "rightsInfo/usageTerms")),
        media=tuple(filter(None, files(item).values())),
        genre=first(genres),
    )


def _text(inline: Any) -> tuple[Passage, ...]:
    if inline.get("contenttype") == _NITF:
        return _nitf_text(inline)
    body = inline.find(f"{X}html/{X}body")
    return tuple(_xhtml_text(body)) if body is not None else ()


def _xhtml_text(body: Any) -> Iterator[Passage]:
    for block in body.iterchildren(etree.Element):
        words = html.unescape(_TAG.sub("", opening(block)))
        if words.strip():
            level = _HEADINGS.get(block.tag)
            shape = shapes.Heading(level=level) if level is not None else shapes.PARAGRAPH
            yield Passage(shape=shape, text=Text.plain(words))


def _nitf_text(inline: Any) -> tuple[Passage, ...]:
    """Give all words of the blocks: emphasis and lists stay, every other block is one of bare text, cells run together."""
    body: Any = etree.Element("body")
    for content in inline.iter(N + "body.content"):
        for block in content.iterchildren(N + "block"):
            for child in block.iterchildren(etree.Element):
                if _name(child) in ("ul", "ol"):
                    _copy(child, body)
                elif all_words(child):
                    _copy_inside(child, etree.SubElement(body, "p"))
    return xhtml.read_blocks(body)


def _copy(element: Any, parent: Any) -> None:
    _copy_inside(element, etree.SubElement(parent, _KEPT[_name(element)]))


def _copy_inside(element: Any, target: Any) -> None:
    _say(target, element.text)
    for child in element:
        if not isinstance(child.tag, str):
            pass
        elif _name(child) in _KEPT:
            _copy(child, target)
        else:
            _copy_inside(child, target)
        _say(target, child.tail)


def _say(target: Any, words: str | None) -> None:
    if words and len(target):
        target[-1].tail = (target[-1].tail or "") + words
    elif words:
        target.text = (target.text or "") + words
