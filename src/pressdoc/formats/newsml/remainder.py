"""What a stranger's item holds and its reading does not: every word named, codes and figures in one list.

Nobody claims to have read anything: what is left is found out from the reading itself. Words are the characters of
elements and the attributes that speak to people; all other attributes are codes. Left aside are only the attributes
that say where an element stands or how it was encoded.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

import attrs
from lxml import etree

from pressdoc.catalog import CATALOG
from pressdoc.findings import Code, Finding, Severity, quoted
from pressdoc.formats.newsml.agreement import folded
from pressdoc.formats.newsml.item import PARTS, Item, where, words
from pressdoc.formats.newsml.vocabulary import XML_LANG, G
from pressdoc.manuscript import Passage
from pressdoc.reading import Facts, known
from pressdoc.text import Text, one_line

_ANSWERED = frozenset(G + name for name in ("itemClass", "pubStatus", "language"))
"""Understood whatever their codes are called in words."""
_TECHNICAL = frozenset(
    G + name
    for name in (
        "altRep", "contentModified", "fileName", "generator", "hash", "incomingFeedId", "origRep", "profile",
        "userInteraction",
    )
)  # fmt: skip
"""Elements whose text is for machines."""
_WORDED = frozenset({"alt", "by", "label", "literal", "marketlabel", "name", "summary", "title", "value"})
_ASIDE = frozenset({"id", "dir"})
_UNDERSTOOD: dict[str, frozenset[str]] = {
    "headline": frozenset({"role", "rank"}),
    "edNote": frozenset({"role", "pubconstraint"}),
    "description": frozenset({"role"}),
    "altId": frozenset({"type"}),
    "subject": frozenset({"qcode", "uri", "type"}),
    "scheme": frozenset({"alias", "uri"}),
    "located": frozenset({"type"}),
    **dict.fromkeys(
        ("infoSource", "creator", "contributor", "provider", "copyrightHolder", "affiliation"), frozenset({"type"})
    ),
    **dict.fromkeys(("phone", "fax", "email", "web", "note", "definition", "address", "line"), frozenset({"role"})),
}
"""Attributes that the reading has answered: what they told apart it holds apart."""
_SLIPS = re.compile(r"press[ _-]?release", re.IGNORECASE)
_INLINE = frozenset({G + "inlineXML", G + "inlineData"})
_MOST_SEARCHED = 10**9
"""Characters gone through in search of what another rendition says, before that is given up."""
_IN_TEXT = ("src", "data", "poster", "title", "summary")
"""Attributes that hold more than marks do inside a text; links and alternative words are read."""


def remainder(item: Item, passages: Iterable[Passage], facts: Facts) -> list[Finding]:
    """Give a finding for each kind of property with words that the reading lacks, and one for all codes together."""
    return _Account(item, passages, facts).findings()


class _Account:
    """What has been said, and what turns up that was not."""

    def __init__(self, item: Item, passages: Iterable[Passage], facts: Facts) -> None:
        self.item = item
        page = [string for passage in passages for string in _strings_of(passage)]
        self.page = folded(" ".join(page))
        self.said = {folded(string) for string in (*page, *_leaves(facts), *item.understood)} | {""}
        dateline = known(facts.dateline)
        self.dateline = folded(dateline.printed) if dateline is not None else ""
        self.searched = 0
        self.words: dict[str, dict[str, None]] = {}
        self.codes: dict[str, dict[str, None]] = {}
        self.first: dict[str, Any] = {}

    def findings(self) -> list[Finding]:
        for part in self.item.element.iterchildren(etree.Element):
            properties = part if part.tag in PARTS or part.tag == G + "contentSet" else (part,)
            for element in properties:
                name = element.tag.rpartition("}")[2]
                if element.tag in _INLINE:
                    self._inline(element, name)
                elif element.tag not in _ANSWERED and not self._is_press_release(element):
                    self._look(element, name)
            if part.tag in PARTS:
                self._loose(part, part.tag.rpartition("}")[2])
        self._loose(self.item.element, "newsItem")
        return [*self._worded(), *self._coded()]

    def _worded(self) -> Iterator[Finding]:
        for name, said in self.words.items():
            says = f"<{name}> has no place in a release and is left out: {'; '.join(map(quoted, said))}"
            yield Finding(code=Code.NOT_UNDERSTOOD, says=says, where=where(self.first[name]))

    def _coded(self) -> Iterator[Finding]:
        if self.codes:
            listed = "; ".join(f"{name} {', '.join(values)}" for name, values in self.codes.items())
            says = f"codes and figures for machines that a release has no place for are left out: {listed}"
            yield Finding(code=Code.NOT_UNDERSTOOD, severity=Severity.INFO, says=says)

    def _is_press_release(self, element: Any) -> bool:
        if element.tag != G + "genre":
            return False
        return _SLIPS.fullmatch((self.item.aliases.term(element) or "").rpartition("/")[2]) is not None

    def _look(self, element: Any, name: str) -> None:
        """Look at a property and all below it."""
        own = element.tag.rpartition("}")[2]
        whole = words(element)
        answered = whole is None or folded(whole) in self.said or self._is_in_dateline(name, whole)
        if not answered and not len(element):
            self._miss(element, name, whole)
        self._attributes(element, own, name)
        for child in element.iterchildren(etree.Element):
            if answered:
                for inner in child.iter(etree.Element):
                    self._attributes(inner, inner.tag.rpartition("}")[2], name)
            else:
                self._look(child, name)
        if not answered and len(element):
            self._loose(element, name)

    def _is_in_dateline(self, name: str, said: str) -> bool:
        return name in ("dateline", "located") and folded(said) in self.dateline

    def _loose(self, element: Any, name: str) -> None:
        """Look at the words that stand between an element's children."""
        for loose in (element.text, *(child.tail for child in element)):
            if loose and not loose.isspace() and folded(loose) not in self.said:
                self._miss(element, name, one_line(loose))

    def _miss(self, element: Any, name: str, said: str | None) -> None:
        if not said:
            return
        if element.tag in _TECHNICAL:
            _add(self.codes, name, quoted(said))
        else:
            self.first.setdefault(name, element)
            _add(self.words, name, said)

    def _attributes(self, element: Any, own: str, name: str) -> None:
        understood = _UNDERSTOOD.get(own, frozenset())
        for attribute, value in element.attrib.items():
            if (attribute in _ASIDE and own != "altId") or attribute in understood or self._is_said(attribute, value):
                continue
            if attribute == "literal" and (own == "assert" or element.find(G + "name") is not None):
                _add(self.codes, f"{own} literal", quoted(value))
            elif attribute in _WORDED:
                self._miss(element, name, one_line(value))
            else:
                _add(self.codes, f"{own} {attribute.rpartition('}')[2]}", quoted(one_line(value)))

    def _is_said(self, attribute: str, value: str) -> bool:
        if attribute == XML_LANG:
            return value.partition("-")[0].lower() == self.item.language
        if attribute.startswith("{") or (attribute == "href" and value == CATALOG):
            return True
        return folded(value) in self.said

    def _inline(self, inline: Any, name: str) -> None:
        """Look at a rendition: of the one that was read at what stands around the text, of others at their words."""
        if inline is self.item.text or (self.item.text is None and inline.get("encoding") is not None):
            return
        holds_text = self.item.text is not None and inline in self.item.text.iterancestors()
        self._around(inline, name, holds_text=holds_text)

    def _around(self, element: Any, name: str, *, holds_text: bool) -> None:
        if element is self.item.text:
            for inside in element.iter(etree.Element):
                self._in_text(inside, name)
            return
        if holds_text and element.tag not in _INLINE:
            self._attributes(element, element.tag.rpartition("}")[2], name)
        self._rendered(element, element.text, name)
        for child in element.iterchildren(etree.Element):
            self._around(child, name, holds_text=holds_text)
            self._rendered(element, child.tail, name)

    def _rendered(self, element: Any, said: str | None, name: str) -> None:
        for line in (said or "").split("\n"):
            if not line.isspace() and folded(line) not in self.said and not self._is_on_page(folded(line)):
                self._miss(element, name, one_line(line))

    def _is_on_page(self, said: str) -> bool:
        """Tell whether the text has these characters in a row; after too much of a search, nothing is looked for."""
        self.searched += len(self.page)
        return self.searched < _MOST_SEARCHED and said in self.page

    def _in_text(self, element: Any, name: str) -> None:
        for attribute in _IN_TEXT:
            value = element.get(attribute)
            if value and folded(value) not in self.said:
                self._miss(element, name, one_line(value))


def _add(found: dict[str, dict[str, None]], name: str, value: str) -> None:
    found.setdefault(name, {})[value] = None


def _strings_of(passage: Passage) -> Iterator[str]:
    yield passage.words.replace("\n", " ")
    yield from _leaves(passage.text)
    yield from _leaves(passage.shape)
    yield passage.text.one_line


def _leaves(value: Any) -> Iterator[str]:
    """Give every string that a value holds, however deep, and other plain values as they are spelled."""
    if isinstance(value, Text):
        yield value.string
        for line in value.lines:
            for span in line:
                yield from (span.text, *([span.href] if span.href is not None else []))
    elif isinstance(value, (str, int)) and not isinstance(value, Enum | bool):
        yield str(value)
    elif isinstance(value, Enum):
        yield str(value.value)
    elif isinstance(value, tuple):
        for part in value:
            yield from _leaves(part)
    elif attrs.has(type(value)) and not isinstance(value, datetime.date):
        for attribute in attrs.fields(type(value)):
            yield from _leaves(getattr(value, attribute.name))
