"""Importers made for the feeds of AFP (pyconverters-newsml).

Take messages only. Of the text the first inline rendition that has XHTML, as bare words. A genre or a subject whose
QCode is missing or has not exactly one colon refuses the item.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pressdoc import shapes, xhtml
from pressdoc.formats.newsml.vocabulary import G
from pressdoc.manuscript import Passage
from pressdoc.receivers.reading.elements import X, at, coded, each, first, items_of, lacking, opening, values
from pressdoc.receivers.view import View
from pressdoc.text import Text


def read(root: Any) -> Iterator[tuple[Any, View]]:
    """Give every news item of the message with what arrives of it; of any other file every item, refused."""
    refusals = () if root.tag == G + "newsMessage" else ("the root is no newsMessage",)
    for item in items_of(root):
        if item.tag == G + "newsItem" or refusals:
            yield item, _view(item, refusals)


def _view(item: Any, refusals: tuple[str, ...]) -> View:
    html = next((one for inline in at(item, "contentSet/inlineXML") for one in inline.iterchildren(X + "html")), None)
    return View(
        refusals=(*refusals, *_refusals(item, html)),
        values=_values(item),
        body=tuple(_text(html)) if html is not None else (),
    )


def _refusals(item: Any, html: Any) -> Iterator[str]:
    if not coded(at(item, "itemMeta/itemClass")[:1], "ninat"):
        yield "its itemClass has no QCode of ninat"
    yield from lacking(item, "contentMeta")
    if html is None:
        yield "no inlineXML of it has html in the namespace of XHTML"
    for name in ("genre", "subject"):
        for element in at(item, f"contentMeta/{name}"):
            code = element.get("qcode") or ""
            if code.count(":") != 1:
                yield f"the QCode of a {name} has not exactly one colon: {code or 'there is none'}"


def _values(item: Any) -> Any:
    headlines = at(item, "contentMeta/headline")
    bare = [one for one in headlines if one.get("role") is None]
    return values(
        headline=tuple(filter(None, map(opening, bare[-1:] or headlines[:1]))),
        slugline=first(at(item, "contentMeta/slugline")),
        urgency=first(at(item, "contentMeta/urgency")),
        keywords=each(at(item, "contentMeta/keyword")),
        subjects=coded(at(item, "contentMeta/subject"), "medtop"),
    )


def _text(html: Any) -> Iterator[Passage]:
    """Give the words of each block; markers of lists are no words of the file, and cells run together."""
    for body in html.iterchildren(X + "body"):
        for passage in xhtml.read_blocks(body):
            if isinstance(passage.shape, shapes.Table):
                words = " ".join(cell.string for row in passage.shape.rows for cell in row)
            else:
                words = passage.text.one_line
            if words.strip():
                yield Passage(text=Text.plain(words))
