"""APA's importer for WordPress.

Takes messages only, and of a message the last text item only. It knows three senders (the receiver's `providers`), and
tells headlines by the roles that these use. Of the text it takes paragraphs and preformatted blocks that stand in the body itself, flattened.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from pressdoc.formats.newsml.vocabulary import G
from pressdoc.manuscript import Passage
from pressdoc.receivers.reading.elements import X, all_words, at, coded, each, items_of, opening, values
from pressdoc.receivers.view import View
from pressdoc.text import Text

_MAIN = ("hlrole:main", "apahltype:title")
_DECK = ("hlrole:sub", "apahltype:subtitle")


def read(root: Any) -> Iterator[tuple[Any, View]]:
    """Give the last text item of the message; of any other file every item, refused."""
    items = list(items_of(root))
    if root.tag != G + "newsMessage":
        yield from ((item, _view(item, ("the root is no newsMessage",))) for item in items)
        return
    texts = [item for item in items if coded(at(item, "itemMeta/itemClass"))[:1] == ("ninat:text",)]
    for item in texts[-1:] or items[-1:]:
        yield item, _view(item, ())


def _view(item: Any, refusals: tuple[str, ...]) -> View:
    found = [body for html in item.iter(X + "html") for body in html.iterchildren(X + "body")]
    body = tuple(_text(found[0])) if found else ()
    return View(
        refusals=(*refusals, *_refusals(item, found, body)),
        values=_values(item),
        body=body,
        cautions=tuple(_cautions(item)),
    )


def _refusals(item: Any, bodies: list[Any], text: tuple[Passage, ...]) -> Iterator[str]:
    if coded(at(item, "itemMeta/itemClass"))[:1] != ("ninat:text",):
        yield "its itemClass is not ninat:text"
    if not bodies:
        yield "it has no XHTML body"
    elif bodies[0].attrib:
        yield "its XHTML body has attributes"
    elif not text:
        yield "no paragraph stands in its XHTML body"


def _cautions(item: Any) -> Iterator[str]:
    for path, what in (("copyrightHolder/name", "holder's name"), ("copyrightNotice", "notice")):
        if not each(at(item, f"rightsInfo/{path}")):
            yield f"it expects a copyright {what} in rightsInfo"


def _values(item: Any) -> Any:
    headlines = at(item, "contentMeta/headline")
    topics = [subject for subject in at(item, "contentMeta/subject") if subject.get("type") == "cpnat:abstract"]
    return values(
        headline=tuple(opening(one) for one in headlines if one.get("role") in _MAIN)[:1],
        decks=tuple(opening(one) for one in headlines if one.get("role") in _DECK),
        subjects=coded(topics, "medtop"),
        rights=(*each(at(item, "rightsInfo/copyrightHolder/name")), *each(at(item, "rightsInfo/copyrightNotice"))),
    )


def _text(body: Any) -> Iterator[Passage]:
    for block in body.iterchildren(etree.Element):
        if block.tag in (X + "p", X + "pre") and (words := all_words(block)):
            yield Passage(text=Text.plain(words))
