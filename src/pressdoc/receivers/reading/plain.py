"""The strictest receiver there could be: of each block of XHTML only the words before its first element.

Takes the first rendition and the first of each kind of metadata.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from pressdoc.formats.newsml.vocabulary import G
from pressdoc.manuscript import Passage
from pressdoc.receivers.reading.elements import X, at, embargo, first, held, items_of, lacking, opening, values
from pressdoc.receivers.view import View
from pressdoc.text import Text


def read(root: Any) -> Iterator[tuple[Any, View]]:
    """Give every news item with what arrives of it."""
    for item in items_of(root):
        if item.tag != G + "newsItem":
            yield item, View(refusals=("it is no newsItem",))
            continue
        body = item.find(f"{G}contentSet/{G}inlineXML/{X}html/{X}body")
        refusals = lacking(item, "@guid", "itemMeta", "contentMeta")
        refusals += ["its first rendition is no XHTML"] if body is None else []
        yield item, View(refusals=tuple(refusals), values=_values(item), body=tuple(_text(body)))


def _values(item: Any) -> Any:
    return values(
        headline=first(at(item, "contentMeta/headline")),
        language=tuple(one.get("tag") or "" for one in at(item, "contentMeta/language")[:1]),
        embargo=embargo(item),
        status=held(item),
        notes=first(at(item, "itemMeta/edNote")),
        slugline=first(at(item, "contentMeta/slugline")),
    )


def _text(body: Any) -> Iterator[Passage]:
    for block in body.iterchildren(etree.Element) if body is not None else ():
        if words := opening(block):
            yield Passage(text=Text.plain(words))
