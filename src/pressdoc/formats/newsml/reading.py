"""NewsML-G2 item → manuscript and facts: our own exactly, anybody's as liberally as the receivers of the trade together.

Any prefix, any order of children, versions 2.x, qcode or uri or literal, inline catalogs and the IPTC's. No DTD, no
entities, no network. What has words and is not understood is a finding.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve
from lxml import etree

from pressdoc import safe_xml
from pressdoc.errors import PressdocError, ReadError
from pressdoc.findings import Code, Finding
from pressdoc.formats.newsml import meta, renditions
from pressdoc.formats.newsml.item import Item, number, where, words
from pressdoc.formats.newsml.vocabulary import G
from pressdoc.limits import Limits
from pressdoc.manuscript import Manuscript, Passage, Role
from pressdoc.reading import Reading, ReadOptions
from pressdoc.text import Span, Text


def read(data: bytes, options: ReadOptions) -> Reading:
    """Give the reading of the item, or of the first item of a message. Raises `ReadError` and its kin only."""
    options.limits.check_size(len(data), "newsml")
    root = safe_xml.parsed(data, "newsml", options.limits)
    element, findings = _item(root)
    reading = reading_of(element, options.limits)
    return evolve(reading, findings=(*findings, *reading.findings))


def reading_of(element: Any, limits: Limits) -> Reading:
    """Give the reading of one newsItem. Raises `ReadError` and its kin only."""
    safe_xml.check_depth(element, "newsml", limits)
    try:
        item = Item(element)
        manuscript = Manuscript(tuple(_passages(item)))
        limits.check_passages(len(manuscript.passages), "newsml")
        if item.own:
            manuscript = manuscript.in_canonical_order()
        facts = meta.facts(item)
    except PressdocError as error:
        if isinstance(error, ReadError):
            raise
        raise ReadError("newsml", error.says) from error
    return Reading(manuscript=manuscript, facts=facts, findings=tuple(item.findings))


def _item(root: Any) -> tuple[Any, list[Finding]]:
    kind = root.tag.rpartition("}")[2]
    if root.tag not in (G + "newsItem", G + "newsMessage"):
        raise wrong_root(root)
    if kind == "newsItem":
        return root, []
    items = [item for item_set in root.iter(G + "itemSet") for item in item_set.iterchildren(etree.Element)]
    first = next((item for item in items if item.tag == G + "newsItem"), None)
    if first is None:
        raise ReadError("newsml", "the newsMessage has no newsItem in it")
    others = len(items) - 1
    says = f"the message has {others} more items, which were not read; give a folder (-o FOLDER/) for a file of each"
    return first, [Finding(code=Code.NOT_UNDERSTOOD, says=says)] if others else []


def wrong_root(root: Any) -> ReadError:
    """Give the error of a file whose root holds no text."""
    if root.tag == G + "packageItem":
        return ReadError("newsml", "a packageItem lists other items and has no text itself; give the items")
    kind = root.tag.rpartition("}")[2]
    where_to = "" if root.tag.startswith(G) else " of another namespace"
    return ReadError("newsml", f"the root is <{kind}>{where_to}, not a newsItem or a newsMessage of NewsML-G2")


def _passages(item: Item) -> Iterator[Passage]:
    yield from _head(item)
    yield from renditions.passages(item)
    for said in item.properties.get("endmark", ()):
        yield from _line(said, Role.END)


def _line(said: str | None, role: Role, element: Any = None) -> Iterator[Passage]:
    if said:
        yield Passage(text=Text(((Span(said),),)), role=role, origin=where(element) if element is not None else None)


def _head(item: Item) -> Iterator[Passage]:
    """Give the passages that stand in slots of their own. A stranger's by-line is masthead, as on a page."""
    for said in item.properties.get("masthead", ()):
        yield from _line(said, Role.MASTHEAD)
    for element in item.all("by"):
        yield from _line(words(element), Role.MASTHEAD, element)
    notes = list(item.terms("edNote"))
    for name, note in notes:
        if name == "notice" or (not item.own and name not in ("embargo", "correction", "hold", "contact")):
            yield from _line(words(note), Role.NOTICE, note)
    for name, alternative in item.terms("altId", "type"):
        if name == "symbol":
            yield from _line(words(alternative), Role.REFERENCE, alternative)
    for said in item.properties.get("issuedline", ()):
        yield from _line(said, Role.DATE)
    for name, note in notes:
        if name == "embargo":
            yield from _line(words(note), Role.EMBARGO, note)
    main, decks = _headlines(item)
    for element in main:
        yield from _line(words(element), Role.HEADLINE, element)
    for element in decks:
        yield from _line(words(element), Role.SUBHEADLINE, element)


def _headlines(item: Item) -> tuple[list[Any], list[Any]]:
    """Tell main headlines from decks: by role, else by rank, else by order."""
    main: list[Any] = []
    decks: list[Any] = []
    plain: list[Any] = []
    for name, element in item.terms("headline"):
        if name in ("main", "title"):
            main.append(element)
        elif name in ("sub", "subtitle", "deck"):
            decks.append(element)
        elif name != "untitled":
            plain.append(element)
    if not main and plain:
        plain.sort(key=lambda element: number(element.get("rank")) or 0)
        main, plain = plain[:1], plain[1:]
    return main, decks + plain
