"""ninjs item → manuscript and facts: our own exactly, anybody's of any version from 1.0 as far as it goes.

What has words and is not understood is a finding. An item that is no text (a picture, an event) is refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from pressdoc.errors import PressdocError, ReadError
from pressdoc.formats.ninjs import bodies, meta
from pressdoc.formats.ninjs.item import Item
from pressdoc.formats.ninjs.members import Members
from pressdoc.formats.ninjs.older import modern
from pressdoc.formats.ninjs.vocabulary import HEAD_IDS
from pressdoc.jsondata import SURROGATE, json_of
from pressdoc.manuscript import Manuscript, Passage, Role
from pressdoc.origin import Origin
from pressdoc.reading import Reading, ReadOptions
from pressdoc.text import Span, Text, one_line

_NO_TEXTS = {
    "picture": "a picture", "graphic": "a graphic", "video": "a video", "audio": "a sound recording",
    "event": "an event", "planning": "a plan of coverage",
}  # fmt: skip
_MEMBERS = frozenset({"uri", "headlines", "bodies", "title", "descriptions", "standard", "altids", "type"})
"""Without any of these an object is nothing that anybody calls ninjs."""


def read(data: bytes, options: ReadOptions) -> Reading:
    """Give the reading of the item. Raises `ReadError` and its kin only."""
    value = json_of(data, options.limits, "ninjs")
    if not isinstance(value, dict):
        raise ReadError("ninjs", "the whole is not an object, so no item; give the items of a list one by one")
    if SURROGATE.search(json.dumps(value, ensure_ascii=False)):
        raise ReadError("ninjs", "has half a character (a lone surrogate)")
    members = Members(modern(value))
    _check_text(members)
    try:
        return _reading(Item(members, options.limits))
    except PressdocError as error:
        if isinstance(error, ReadError):
            raise
        raise ReadError("ninjs", error.says) from error


def _check_text(members: Members) -> None:
    """Return if the item is a text or may be one; raise `ReadError` naming what it is otherwise."""
    if not any(name in members for name in _MEMBERS):
        raise ReadError("ninjs", "it has none of the members of an item, such as uri, headlines, bodies")
    kind = (members.string("type") or "").lower()
    if kind in _NO_TEXTS:
        raise ReadError("ninjs", f"the item is {_NO_TEXTS[kind]}, not a text; give items of type text")
    if kind != "text" and "bodies" not in members:
        what = f"of type {kind}" if kind else "of no stated type"
        raise ReadError("ninjs", f"the item is {what} and has no bodies, so there is no text; give items of type text")


def _reading(item: Item) -> Reading:
    passages = (*_head(item), *bodies.passages(item), *_lines(item, Role.END))
    item.limits.check_passages(len(passages), "ninjs")
    manuscript = Manuscript(passages)
    facts = meta.facts(item, passages)
    item.members.leave_rest()
    return Reading(
        manuscript=manuscript.in_canonical_order() if item.own else manuscript,
        facts=facts,
        findings=tuple(item.members.findings),
    )


def _head(item: Item) -> Iterator[Passage]:
    """Give the passages that stand in members of their own. A stranger's by-line is masthead, as on a page."""
    yield from _lines(item, Role.MASTHEAD)
    yield from _line(item.members.string("by"), Role.MASTHEAD, "by")
    yield from _lines(item, Role.NOTICE)
    yield from _line(_note(item), Role.NOTICE, "edNote")
    for role in (Role.REFERENCE, Role.DATE, Role.EMBARGO):
        yield from _lines(item, role)
    main, decks = item.headlines
    for words in main:
        yield from _line(words, Role.HEADLINE, "headlines")
    for words in decks:
        yield from _line(words, Role.SUBHEADLINE, "headlines")


def _note(item: Item) -> str | None:
    """Give the note to editors. In ours every line stands elsewhere as data; what somebody added is one more notice."""
    known = {words for values in item.alternatives.values() for words in values} if item.own else set()
    lines = map(one_line, item.members.verbatim("ednote").split("\n"))
    return " ".join(line for line in lines if line and line not in known) or None


def _lines(item: Item, role: Role) -> Iterator[Passage]:
    for words in item.alternatives.get(HEAD_IDS[role], ()):
        yield from _line(words, role, "altIds")


def _line(words: str | None, role: Role, path: str) -> Iterator[Passage]:
    if words:
        yield Passage(text=Text(((Span(words),),)), role=role, origin=Origin(path=path))
