"""The text of an item: the first body that has any words, HTML before plain; what the others say besides is noticed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from attrs import evolve, frozen

from pressdoc import shapes
from pressdoc.findings import Code
from pressdoc.formats.ninjs import markup
from pressdoc.formats.ninjs.item import Item
from pressdoc.formats.ninjs.members import Members
from pressdoc.manuscript import Passage, Role
from pressdoc.origin import Origin
from pressdoc.safe_xml import NOT_XML
from pressdoc.text import Text, visible

_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_BY_RANK = _HTML, _PLAIN, _MARKUP, _UNREAD = "html", "plain", "markup", "unread"
"""What a body may be, the best first. Mark-up of another kind (NITF) is read as HTML where nothing better is there."""


@frozen(eq=False)
class _Body:
    role: str
    kind: str
    passages: tuple[Passage, ...]
    source: Members
    value: str

    @property
    def words(self) -> str:
        return " ".join(passage.words for passage in self.passages) or self.value


def passages(item: Item) -> Iterator[Passage]:
    """Give the passages of the text. What cannot be read is a finding."""
    bodies = item.members.objects("bodies")
    item.limits.check_passages(len(bodies), "ninjs")
    titles = {*item.headlines[0], *item.headlines[1]}
    found = [_read(item, body, titles) for body in bodies]
    chosen, others = _chosen(found)
    for body in chosen:
        for passage in body.passages:
            yield _placed(passage, body, own=item.own)
    have = Counter(visible(" ".join((*titles, *(body.words for body in chosen)))))
    for body in others:
        if Counter(visible(body.words)) - have:
            body.source.leave(f"{body.source.path}.value", body.words)


def _chosen(found: list[_Body]) -> tuple[list[_Body], list[_Body]]:
    """Give the best body and all boilerplate, and the bodies that are neither."""
    texts = [body for body in found if body.passages and body.role != Role.BOILERPLATE]
    best = min(texts, key=lambda body: _BY_RANK.index(body.kind), default=None)
    chosen: list[_Body] = [best] if best is not None else []
    others: list[_Body] = []
    for body in found:
        if body is not best:
            (chosen if body.passages and body.role == Role.BOILERPLATE else others).append(body)
    return chosen, others


def _placed(passage: Passage, body: _Body, *, own: bool) -> Passage:
    """Give the passage with its place in the file, and a role where the body is ours or its role says it."""
    role = passage.role
    if role is None and body.role == Role.BOILERPLATE:
        role = Role.BOILERPLATE
    elif role is None and own:
        role = Role.HEADING if isinstance(passage.shape, shapes.Heading) else Role.BODY
    return evolve(passage, role=role, origin=Origin(path=body.source.path))


def _read(item: Item, body: Members, titles: set[str]) -> _Body:
    role = (body.string("role") or "").lower()
    stated = (body.string("contenttype") or "").lower()
    value = body.verbatim("value")
    kind = _kind(stated, role, value)
    found: tuple[Passage, ...] = ()
    if kind in (_HTML, _MARKUP):
        page = markup.read(value, item.limits)
        found = page.passages
        if NOT_XML.search(value):
            body.note(Code.CHARACTERS_REMOVED, "control characters in the text were skipped", "value")
        if kind == _HTML and page.title is not None and page.title not in titles:
            body.leave(f"{body.path}.value", page.title)
    elif kind == _PLAIN:
        found = tuple(Passage(text=text) for block in _BLANK_LINES.split(value) if (text := Text.plain(block)))
    return _Body(role, kind, found, body, value)


def _kind(stated: str, role: str, value: str) -> str:
    """Tell what the body is: by what is stated, by the role, by how it begins."""
    if "html" in stated or (not stated and "html" in role):
        return _HTML
    if stated.startswith("text/plain"):
        return _PLAIN
    if value.lstrip().startswith("<"):
        return _MARKUP if stated else _HTML
    return _PLAIN if not stated or stated.startswith("text/") else _UNREAD
