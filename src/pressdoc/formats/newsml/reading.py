"""NewsML-G2 item → manuscript and facts: our own exactly, anybody's as liberally as the receivers of the trade together.

Any prefix, any order of children, versions 2.x, qcode or uri or literal, inline catalogs and the IPTC's. No DTD, no
entities, no network. What has words and is not understood is a finding.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve
from lxml import etree

from pressdoc import model, xhtml
from pressdoc.errors import LimitExceeded, PressdocError, ReadError
from pressdoc.findings import Code, Finding
from pressdoc.formats.newsml.parties import read_contacts
from pressdoc.formats.newsml.vocabulary import XML_LANG, Aliases, G
from pressdoc.formats.newsml.writing import UNSTATED
from pressdoc.manuscript import Manuscript, Passage, Role
from pressdoc.origin import Origin
from pressdoc.reading import Facts, Reading, ReadOptions
from pressdoc.text import Span, Text, one_line

_NOT_URGENT = 10
_DOCTYPE = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)
_KNOWN = frozenset(
    [
        "catalogRef",
        "catalog",
        "rightsInfo",
        "itemMeta",
        "contentMeta",
        "contentSet",
        "copyrightHolder",
        "copyrightNotice",
        "usageTerms",
        "itemClass",
        "provider",
        "versionCreated",
        "firstCreated",
        "embargoed",
        "pubStatus",
        "generator",
        "profile",
        "title",
        "edNote",
        "signal",
        "link",
        "itemMetaExtProperty",
        "urgency",
        "contentCreated",
        "contentModified",
        "located",
        "infoSource",
        "altId",
        "language",
        "genre",
        "keyword",
        "subject",
        "slugline",
        "headline",
        "dateline",
        "description",
        "contentMetaExtProperty",
        "creditline",
        "by",
        "creator",
        "contributor",
        "service",
        "fileName",
        "role",
        "hopHistory",
        "pubHistory",
        "digitalSourceType",
        "icon",
        "expires",
    ]
)


def read(data: bytes, options: ReadOptions) -> Reading:
    """Give the reading of the item, or of the first item of a message. Raises `ReadError` and its kin only."""
    options.limits.check_size(len(data), "newsml")
    if _DOCTYPE.search(data) or (b"\x00" in data[:4] and _DOCTYPE.search(data.replace(b"\x00", b""))):
        raise ReadError("newsml", "it has a DTD, which no news item needs and pressdoc never opens; take it out")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error):
            raise LimitExceeded("newsml", "depth", options.limits.depth) from error
        reason = (error.msg or "no XML in it").partition(", line ")[0].strip()
        raise ReadError("newsml", f"not well-formed XML: {reason}", line=error.lineno or None) from error
    except ValueError as error:
        raise ReadError("newsml", f"not readable as XML: {error}") from error
    item, findings = _item(root)
    try:
        return _ItemReader(item).reading(findings)
    except PressdocError as error:
        if isinstance(error, ReadError):
            raise
        raise ReadError("newsml", error.says) from error


def _item(root: Any) -> tuple[Any, list[Finding]]:
    kind = root.tag.rpartition("}")[2]
    if root.tag not in (G + "newsItem", G + "newsMessage"):
        if root.tag == G + "packageItem":
            raise ReadError("newsml", "a packageItem lists other items and has no text itself; give the items")
        where = "" if root.tag.startswith(G) else " of another namespace"
        raise ReadError("newsml", f"the root is <{kind}>{where}, not a newsItem or a newsMessage of NewsML-G2")
    if kind == "newsItem":
        return root, []
    items = list(root.iter(G + "newsItem"))
    if not items:
        raise ReadError("newsml", "the newsMessage has no newsItem in it")
    others = len(items) - 1
    says = f"the message has {others} more items, which were not read; split it first"
    return items[0], [Finding(code=Code.NOT_UNDERSTOOD, says=says)] if others else []


class _ItemReader:
    """One item, looked through once: every child of a part under its tag."""

    def __init__(self, item: Any) -> None:
        self.item = item
        self.aliases = Aliases(item.getroottree().getroot())
        self.parts: dict[str, list[Any]] = {}
        self.findings: list[Finding] = []
        for part in item:
            self._note(part)
            if part.tag in (G + "itemMeta", G + "contentMeta", G + "rightsInfo"):
                for element in part:
                    self._note(element)
        self.own = self._is_own()
        self.properties = self._properties()

    def _is_own(self) -> bool:
        """Tell whether this version's writer made the item: then what is not in it is not in the release either."""
        made = [(_words(e), e.get("versioninfo")) for e in (*self._all("generator"), *self._all("profile"))]
        return any(name == "pressdoc" and version != "0" for name, version in made) and ("press-release", "1") in made

    def _note(self, element: Any) -> None:
        if not isinstance(element.tag, str):
            return
        name = element.tag.rpartition("}")[2]
        if element.tag.startswith(G) and name in _KNOWN:
            self.parts.setdefault(name, []).append(element)
        elif words := one_line("".join(element.itertext(etree.Element))):
            says = f"<{name}> is not understood and left out: {words[:80]!r}"
            self.findings.append(Finding(code=Code.NOT_UNDERSTOOD, says=says, where=_where(element)))

    def _all(self, name: str) -> list[Any]:
        return self.parts.get(name, [])

    def _one(self, name: str) -> str | None:
        elements = self.parts.get(name)
        return _words(elements[0]) if elements else None

    def _terms(self, name: str, attribute: str = "role") -> Iterator[tuple[str, Any]]:
        """Give each such element with the last step of its role: "notice", "main", "symbol", or "" for none."""
        for element in self._all(name):
            yield (self.aliases.term(element, attribute) or "").rpartition("/")[2], element

    def _properties(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for kind in ("itemMetaExtProperty", "contentMetaExtProperty"):
            for name, element in self._terms(kind, "rel"):
                value = element.get("value")
                if value is not None:
                    found.setdefault(name, []).append(one_line(value))
        return found

    def _property(self, name: str) -> str | None:
        values = self.properties.get(name)
        return values[0] if values else None

    def reading(self, findings: list[Finding]) -> Reading:
        manuscript = Manuscript((*self._head(), *self._body(), *self._end()))
        if self.own:
            manuscript = manuscript.in_canonical_order()
        return Reading(manuscript=manuscript, facts=self._facts(), findings=(*findings, *self.findings))

    def _line(self, words: str | None, role: Role, element: Any = None) -> Iterator[Passage]:
        if words:
            origin = _where(element) if element is not None else None
            yield Passage(text=Text(((Span(words),),)), role=role, origin=origin)

    def _head(self) -> Iterator[Passage]:
        for words in self.properties.get("masthead", []):
            yield from self._line(words, Role.MASTHEAD)
        for name, note in self._terms("edNote"):
            if name == "notice" or (not self.own and name not in ("embargo", "correction", "hold")):
                yield from self._line(_words(note), Role.NOTICE, note)
        for name, alternative in self._terms("altId", "type"):
            if name == "symbol":
                yield from self._line(_words(alternative), Role.REFERENCE, alternative)
        for words in self.properties.get("issuedline", []):
            yield from self._line(words, Role.DATE)
        for name, note in self._terms("edNote"):
            if name == "embargo":
                yield from self._line(_words(note), Role.EMBARGO, note)
        main, decks = self._headlines()
        for element in main:
            yield from self._line(_words(element), Role.HEADLINE, element)
        for element in decks:
            yield from self._line(_words(element), Role.SUBHEADLINE, element)

    def _headlines(self) -> tuple[list[Any], list[Any]]:
        """Tell main headlines from decks: by role, else by rank, else by order."""
        main: list[Any] = []
        decks: list[Any] = []
        plain: list[Any] = []
        for name, element in self._terms("headline"):
            if name in ("main", "title"):
                main.append(element)
            elif name in ("sub", "subtitle", "deck"):
                decks.append(element)
            elif name != "untitled":
                plain.append(element)
        if not main and plain:
            plain.sort(
                key=lambda element: int(element.get("rank") or 0) if (element.get("rank") or "0").isdigit() else 0
            )
            main, plain = plain[:1], plain[1:]
        return main, decks + plain

    def _end(self) -> Iterator[Passage]:
        for words in self.properties.get("endmark", []):
            yield from self._line(words, Role.END)

    def _body(self) -> Iterator[Passage]:
        """Give the passages of the text, from the first rendition that has any: XHTML, then NITF, then plain."""
        for find in (self._xhtml_body, self._nitf_body):
            for content in self._all("contentSet"):
                for inline in content.iterchildren(G + "inlineXML"):
                    body = find(inline)
                    if body is not None:
                        passages = xhtml.read_blocks(body)
                        if passages or self.own:
                            yield from self._placed(passages)
                            return
        for content in self._all("contentSet"):
            for inline in content.iterchildren(G + "inlineData"):
                if inline.get("encoding") is None and (inline.text or "").strip():
                    for block in re.split(r"\n\s*\n", inline.text):
                        if text := Text.plain(block):
                            yield Passage(text=text)
                    return

    def _placed(self, passages: tuple[Passage, ...]) -> Iterator[Passage]:
        """Give the passages, those of our own without any class as what such blocks are; others' as they are."""
        for passage in passages:
            if self.own and passage.role is None:
                heading = type(passage.shape).__name__ == "Heading"
                yield evolve(passage, role=Role.HEADING if heading else Role.BODY)
            else:
                yield passage

    def _xhtml_body(self, inline: Any) -> Any:
        for element in inline.iter(etree.Element):
            name = element.tag.rpartition("}")[2].lower()
            if name == "nitf":
                return None
            if name == "body":
                return element
        return None

    def _nitf_body(self, inline: Any) -> Any:
        for element in inline.iter(etree.Element):
            if element.tag.rpartition("}")[2] == "body.content":
                return _nitf_as_xhtml(element)
        return None

    def _facts(self) -> Facts:
        said = self._said()
        if self.own:
            empty = dict.fromkeys(("contacts", "media", "keywords", "subjects", "translations", "links"), ())
            none = dict.fromkeys(_SINGLE)
            said = {**none, **empty, **said}
        return Facts(**{name: value for name, value in said.items() if self.own or value not in (None, ())})

    def _said(self) -> dict[str, Any]:
        dateline, tag = self._dateline(), self._tag()
        return {
            "summary": next((_words(e) for name, e in self._terms("description") if name in ("summary", "")), None),
            "language": tag if tag != "und" else None,
            "issuer": self._issuer(),
            "issued": self._day(self._one("contentCreated")),
            "embargo": self._embargo(),
            "dateline": dateline,
            "contacts": self._contacts(),
            "media": tuple(self._media()),
            "keywords": tuple(filter(None, map(_words, self._all("keyword")))),
            "subjects": tuple(self._subjects()),
            "slugline": self._one("slugline"),
            "urgency": int(urgency)
            if (urgency := self._one("urgency") or "").isdigit() and 0 < int(urgency) < _NOT_URGENT
            else None,
            "rights": self._rights(),
            "guid": "".join((self.item.get("guid") or "").split()) or None,
            "version": int(version) if (version := self.item.get("version") or "1").isdigit() and int(version) else 1,
            "version_created": self._instant(self._one("versionCreated")),
            "first_created": self._instant(self._one("firstCreated")),
            "status": self._status(),
            "correction": next((_words(note) for name, note in self._terms("edNote") if name == "correction"), None),
            "translations": tuple(self._translations()),
            "links": tuple(self._links()),
        }

    def _tag(self) -> str | None:
        for element in self._all("language"):
            tag = (element.get("tag") or "").strip()
            if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", tag):
                return tag
        tag = self.item.get(XML_LANG) or ""
        return tag if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", tag) else None

    def _issuer(self) -> str | None:
        if self.own:
            return self._property("issuer")
        for name, element in self._terms("infoSource"):
            if name == "originfo" and (words := _words(element.find(G + "name"))):
                return words
        for element in self._all("provider"):
            words = _words(element.find(G + "name")) or element.get("literal")
            if words and words != UNSTATED:
                return one_line(words)
        return None

    def _day(self, string: str | None) -> model.Day | None:
        if string is None:
            return None
        try:
            if len(string) == len("2011-09-29"):
                return datetime.date.fromisoformat(string)
            return datetime.datetime.fromisoformat(string)
        except ValueError:
            says = f"{string!r} is no full date; left out"
            self.findings.append(Finding(code=Code.DATE_UNREADABLE, says=says))
            return None

    def _instant(self, string: str | None) -> datetime.datetime | None:
        day = self._day(string)
        if not isinstance(day, datetime.datetime):
            return None
        return day if day.tzinfo is not None else day.replace(tzinfo=datetime.UTC)

    def _embargo(self) -> model.Embargo | None:
        printed = next((_words(note) for name, note in self._terms("edNote") if name == "embargo"), None)
        kind = self._property("embargo")
        until = self._day(self._property("embargountil")) or self._day(self._one("embargoed"))
        if until is not None:
            return model.Embargo(printed=printed, kind=model.EmbargoKind.UNTIL, until=until)
        if kind in (model.EmbargoKind.IMMEDIATE, model.EmbargoKind.UNREADABLE):
            return model.Embargo(printed=printed, kind=model.EmbargoKind(kind))
        if printed is not None or self._all("embargoed"):
            return model.Embargo(printed=printed)
        return None

    def _dateline(self) -> model.Dateline | None:
        printed = self._one("dateline")
        if printed is None:
            return None
        places = tuple(
            one_line(place.get("literal") or _words(place.find(G + "name")) or "") for place in self._all("located")
        )
        date, source = self._property("datelinedate"), self._property("datelinesource")
        for told in ((places, date, source), ((), date, source), ((), None, None)):
            try:
                return model.Dateline(printed=printed, places=told[0], date=told[1], source=told[2])
            except PressdocError:
                continue
        return None

    def _contacts(self) -> tuple[model.ContactGroup, ...]:
        return tuple(group for meta in self._all("contentMeta") for group in read_contacts(meta, self.aliases))

    def _media(self) -> Iterator[model.Media]:
        for content in self._all("contentSet"):
            for remote in content.iterchildren(G + "remoteContent"):
                href, size = remote.get("href") or remote.get("residref"), remote.get("size") or ""
                if href and href.strip():
                    yield model.Media(
                        href=href,
                        media_type=remote.get("contenttype"),
                        title=remote.get("title"),
                        size=int(size) if size.isdigit() else None,
                    )

    def _subjects(self) -> Iterator[model.Subject]:
        for element in self._all("subject"):
            code, name = element.get("qcode") or element.get("uri") or "", _words(element.find(G + "name"))
            if all(code.partition(":")) and code.split() == [code]:
                yield model.Subject(code=code, name=name)
            elif name:
                says = f"the subject {name!r} has no code; left out"
                self.findings.append(Finding(code=Code.NOT_UNDERSTOOD, says=says, where=_where(element)))

    def _rights(self) -> model.Rights | None:
        holder = self._property("holder")
        for element in () if self.own else self._all("copyrightHolder"):
            holder = holder or _words(element.find(G + "name")) or element.get("literal")
        notice, usage = self._one("copyrightNotice"), self._one("usageTerms")
        return model.Rights(holder=holder, notice=notice, usage=usage) if holder or notice or usage else None

    def _status(self) -> model.Status | None:
        kept = self._property("status")
        term = kept or next((name for name, _ in self._terms("pubStatus", "qcode")), "usable")
        term = "canceled" if term == "cancelled" else term
        return model.Status(term) if term in tuple(model.Status) else model.Status.USABLE

    def _translations(self) -> Iterator[model.Translation]:
        for link in self._all("link"):
            if _is_translation(link) and (link.get("residref") or "").strip():
                yield model.Translation(guid=link.get("residref"), language=link.get(XML_LANG))

    def _links(self) -> Iterator[model.Link]:
        for link in self._all("link"):
            href = link.get("href") or (link.get("residref") if not self.own else None)
            if href is not None and href.strip() and not _is_translation(link):
                yield model.Link(href=href, rel=link.get("rel") or link.get("reluri"), title=link.get("title"))


_SINGLE = [
    "summary",
    "language",
    "issuer",
    "issued",
    "embargo",
    "dateline",
    "slugline",
    "urgency",
    "rights",
    "guid",
    "version",
    "version_created",
    "first_created",
    "status",
    "correction",
]


def _is_translation(link: Any) -> bool:
    return bool((link.get("reluri") or "").rstrip("/").endswith("relation/translation"))


def _words(element: Any) -> str | None:
    """Give all the text inside the element on one line; `None` for none."""
    if element is None:
        return None
    text = (element.text or "") if not len(element) else "".join(element.itertext(etree.Element))
    return one_line(text) or None


def _where(element: Any) -> Origin | None:
    return Origin(lines=(element.sourceline, element.sourceline)) if element.sourceline else None


_NITF_TAGS = {"hl1": "h2", "hl2": "h2", "bq": "blockquote", "block": "div", "em": "em"}


def _nitf_as_xhtml(body: Any) -> Any:
    """Give the NITF text as an XHTML body, so that one reader serves both."""
    copied: Any = etree.fromstring(etree.tostring(body, with_tail=False))
    element: Any
    for element in copied.iter(etree.Element):
        name = element.tag.rpartition("}")[2]
        if name == "em" and element.get("class") == "strong":
            name = "strong"
        element.tag = _NITF_TAGS.get(name, name)
    return copied
