"""IPTC's own library for Python, newsmlg2: every part as an object, the text as raw elements.

Of text with elements in it, metadata and notes alike, it gives only what stands before the first. It stumbles over an
empty `embargoed`, over the history of an item's hops, and over events.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from pressdoc.formats.newsml.vocabulary import G
from pressdoc.receivers.portions import Portion
from pressdoc.receivers.reading.elements import at, each, first, items_of, opening, values
from pressdoc.receivers.sent import sent
from pressdoc.receivers.view import View

_PATHS = {
    Portion.HEADLINE: "contentMeta/headline",
    Portion.DECKS: "contentMeta/headline",
    Portion.SUMMARY: "contentMeta/description",
    Portion.NOTES: "itemMeta/edNote",
    Portion.RIGHTS: "rightsInfo",
}
"""Where mixed text may stand."""


def read(root: Any) -> Iterator[tuple[Any, View]]:
    """Give every item with what a program sees of it."""
    if not str(root.tag).startswith(G):
        yield from (
            (item, View(refusals=("the root is not in the namespace of NewsML-G2",))) for item in items_of(root)
        )
        return
    for item in items_of(root):
        # Items that are no text are objects like any other.
        view = (
            sent(item)
            if item.tag == G + "newsItem"
            else View(values=values(headline=first(at(item, "contentMeta/headline"))))
        )
        told = {portion: _opened(item, portion, strings) for portion, strings in view.values.items()}
        refusals = (*view.refusals, *_refusals(item))
        yield item, evolve(view, refusals=refusals, values={one: strings for one, strings in told.items() if strings})


def _opened(item: Any, portion: Portion, told: tuple[str, ...]) -> tuple[str, ...]:
    path = _PATHS.get(portion)
    if path is None:
        return told
    seen = each([child for one in at(item, path) for child in one.iter(G + "*")])
    return tuple(value for value in told if value in seen)


def _refusals(item: Any) -> Iterator[str]:
    for element in at(item, "itemMeta/embargoed"):
        if not opening(element):
            yield "its embargoed is empty"
    for name in ("hopHistory", "events"):
        if next(item.iter(f"{{*}}{name}"), None) is not None:
            yield f"it has {name}"
