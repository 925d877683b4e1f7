"""The words that an item holds in slots of its metadata, as passages: headlines, notes to editors, the by-line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve
from lxml import etree

from pressdoc import xhtml
from pressdoc.findings import Code, Finding
from pressdoc.formats.newsml.item import Item, number, where, words
from pressdoc.manuscript import Hints, Passage, Role
from pressdoc.text import Span, Text

_MAIN = frozenset({"main", "title", "headline", "hl1"})
_DECKS = frozenset({"sub", "subtitle", "deck", "subheadline", "subhead", "hl2"})
_OWN_NOTES = frozenset({"embargo", "correction", "hold"})


def line(said: str | None, role: Role, element: Any = None) -> Iterator[Passage]:
    """Give the words as one passage of the role; none for no words."""
    if said:
        yield Passage(text=Text(((Span(said),),)), role=role, origin=where(element) if element is not None else None)


def head(item: Item) -> Iterator[Passage]:
    """Give the passages above the text. A stranger's by-line is masthead, as on a page."""
    for said in item.properties.get("masthead", ()):
        yield from line(said, Role.MASTHEAD)
    for element in item.all("by"):
        yield from line(words(element), Role.MASTHEAD, element)
    notes = list(item.terms("edNote"))
    for name, note in notes:
        if name == "notice":
            yield from line(words(note), Role.NOTICE, note)
        elif not item.own and name not in _OWN_NOTES and not _is_contact(name):
            yield from _notes(note, Role.NOTICE)
    for name, alternative in item.terms("altId", "type"):
        if name == "symbol":
            yield from line(words(alternative), Role.REFERENCE, alternative)
    for said in item.properties.get("issuedline", ()):
        yield from line(said, Role.DATE)
    for name, note in notes:
        if name == "embargo":
            yield from line(words(note), Role.EMBARGO, note)
    main, decks = _headlines(item)
    for element in main:
        yield from line(words(element), Role.HEADLINE, element)
    for element in decks:
        yield from line(words(element), Role.SUBHEADLINE, element)


def foot(item: Item) -> Iterator[Passage]:
    """Give the passages below the text: the end mark, and whom editors may call by a note to them."""
    for said in item.properties.get("endmark", ()):
        yield from line(said, Role.END)
    if item.own:
        return
    for name, note in item.terms("edNote"):
        if _is_contact(name):
            private = note.get("pubconstraint") is not None or note.get("pubconstrainturi") is not None
            for passage in _notes(note, Role.CONTACT):
                yield evolve(passage, text=_piece_by_piece(passage.text), hints=Hints(private=private))


_PIECES = re.compile(r"(?<=,)\s|\s(?=\()")


def _piece_by_piece(text: Text) -> Text:
    """Give a contact that was said in one line as lines, cut after commas and before brackets; no sign is dropped."""
    return Text.plain("\n".join(_PIECES.split(text.string))) if len(text.lines) == 1 else text


def _is_contact(name: str) -> bool:
    return name.lower().endswith(("contact", "contacts"))


def _notes(note: Any, role: Role) -> Iterator[Passage]:
    """Give a note to editors as one line, or block by block where it has mark-up of its own."""
    if next(note.iterchildren(etree.Element), None) is None:
        yield from line(words(note), role, note)
        return
    for passage in xhtml.read_blocks(note):
        yield evolve(passage, role=role)


def _headlines(item: Item) -> tuple[list[Any], list[Any]]:
    """Tell main headlines from decks: by role, else by rank, else by order. One in another language is neither."""
    main: list[Any] = []
    decks: list[Any] = []
    plain: list[Any] = []
    for name, element in item.in_its_language(item.terms("headline")):
        if name in _MAIN:
            main.append(element)
        elif name in _DECKS:
            decks.append(element)
        elif name != "untitled":
            plain.append((name, element))
    if not main and plain:
        plain.sort(key=lambda told: (bool(told[0]), number(told[1].get("rank")) or 0))
        main, plain = [plain[0][1]], plain[1:]
    for element in main[1:]:
        item.findings.append(_another(words(element), element))
    return main[:1], decks + [element for name, element in plain if not name]


def _another(said: str | None, element: Any) -> Finding:
    return Finding(code=Code.NOT_UNDERSTOOD, says=f"another main headline is left out: “{said}”", where=where(element))
