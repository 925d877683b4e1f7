"""Release → NewsML-G2 2.35 (Power) item: one newsItem, XHTML first, NITF last where marks would be lost otherwise.

What real receivers break on decides the details: version and pubStatus always, main headline first and plain, the
weightiest edNote first, English genre name, unique renditions, a bare and flat XHTML body.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from lxml import etree

from pressdoc import shapes, xhtml
from pressdoc.errors import InvalidRelease
from pressdoc.formats.newsml import nitf
from pressdoc.formats.newsml.catalog import CATALOG, SCHEMES
from pressdoc.formats.newsml.parties import write_contacts
from pressdoc.formats.newsml.subjects import TWINS
from pressdoc.formats.newsml.vocabulary import (
    MEDIA_TYPE,
    NAMESPACE,
    OWN_SCHEMES,
    RELATION,
    TRANSLATION,
    UNSTATED,
    UNTYPED,
    XML_LANG,
    G,
    is_qcode,
)
from pressdoc.manuscript import MarkedManuscript, Passage, Role
from pressdoc.model import EmbargoKind, PressRelease, Status
from pressdoc.model.checks import is_iri
from pressdoc.reading import FIELDS, Facts, WriteOptions
from pressdoc.text import Look
from pressdoc.version import __version__

HEAD_ROLES = (
    Role.MASTHEAD,
    Role.NOTICE,
    Role.REFERENCE,
    Role.DATE,
    Role.EMBARGO,
    Role.HEADLINE,
    Role.SUBHEADLINE,
    Role.END,
)
"""Roles whose passages go to slots of their own, not to the body."""
_RIGHT_TO_LEFT = frozenset(["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv"])
_TITLE_WORDS = 12
_TAG = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_FARTHEST = datetime.timedelta(hours=14)


def write(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> bytes:
    """Give the item as UTF-8 bytes with an XML declaration; the same for the same input.

    Raises `InvalidRelease` where the facts are not all said or name no identity (`PressRelease.identified`), or where
    a character has no place in XML.
    """
    release = _release(facts)
    try:
        root = _ItemWriter(manuscript, release, options).item()
    except ValueError as error:
        raise InvalidRelease("text", "a control character cannot stand in XML; take it out") from error
    except OverflowError as error:
        raise InvalidRelease("date", "in its zone it lies before year 1 or after 9999; correct it") from error
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _release(facts: Facts) -> PressRelease:
    said = dict(facts.said())
    if missing := [name for name in FIELDS if name not in said]:
        raise InvalidRelease("facts", f"a NewsML-G2 item needs all of them; {', '.join(missing)} are unsaid")
    release = PressRelease(**said)
    if not release.is_identified:
        raise InvalidRelease("identity", "a NewsML-G2 item needs one; call release.identified(at=…) first")
    return release


class _ItemWriter:
    """One item as it grows, part by part, in the order of the schema."""

    def __init__(self, manuscript: MarkedManuscript, release: PressRelease, options: WriteOptions) -> None:
        self.release = release
        self.options = options
        self.head: dict[Role, list[str]] = {role: [] for role in HEAD_ROLES}
        self.body: list[Passage] = []
        passages = manuscript.in_canonical_order().passages
        rich = {passage.role for passage in passages if not _fits_a_slot(passage)}
        for passage in passages:
            role = passage.role
            if role in self.head and role not in rich:
                self.head[role].append(passage.flat().one_line)
            elif role is not Role.NOISE:
                self.body.append(passage)
        self.provider = options.provider or release.issuer or " ".join(release.masthead) or UNSTATED
        self.language = release.language or "und"

    def item(self) -> Any:
        release = self.release
        root: Any = etree.Element(G + "newsItem", nsmap={None: NAMESPACE})
        root.set("standard", "NewsML-G2")
        root.set("standardversion", "2.35")
        root.set("conformance", "power")
        root.set("guid", str(release.guid))
        root.set("version", str(release.version))
        root.set(XML_LANG, self.language)
        if self.language.split("-")[0].lower() in _RIGHT_TO_LEFT:
            root.set("dir", "rtl")
        self._catalogs(root)
        self._rights(root)
        self._item_meta(root)
        self._content_meta(root)
        self._content(root)
        return root

    def _catalogs(self, root: Any) -> None:
        _add(root, "catalogRef", href=CATALOG)
        catalog = _add(root, "catalog")
        schemes = {alias: self.options.vocabularies + path for alias, path in OWN_SCHEMES.items()}
        for code in [subject.code for subject in self.release.subjects] + [
            link.rel or "" for link in self.release.links
        ]:
            alias = code.partition(":")[0]
            if is_qcode(code) and alias not in SCHEMES:
                schemes.setdefault(alias, f"{self.options.vocabularies}foreign/{alias}/")
        for alias, uri in schemes.items():
            _add(catalog, "scheme", alias=alias, uri=uri)

    def _rights(self, root: Any) -> None:
        rights = self.release.rights
        info = _add(root, "rightsInfo")
        holder = rights.holder if rights else None
        element = _add(info, "copyrightHolder", literal=holder or self.provider)
        _named(element, holder or self.provider)
        if rights and rights.notice:
            _add(info, "copyrightNotice", rights.notice)
        if rights and rights.usage:
            _add(info, "usageTerms", rights.usage)

    def _item_meta(self, root: Any) -> None:
        release = self.release
        meta = _add(root, "itemMeta")
        _add(meta, "itemClass", qcode="ninat:text")
        _named(_add(meta, "provider", literal=self.provider), self.provider)
        _add(meta, "versionCreated", _instant(release.version_created))
        if release.first_created is not None:
            _add(meta, "firstCreated", _instant(release.first_created))
        until = self._embargoed()
        if until is not None:
            _add(meta, "embargoed", _instant(until))
        held = release.embargo is not None and release.embargo.kind is not EmbargoKind.IMMEDIATE and until is None
        status = Status.WITHHELD if held and release.status is Status.USABLE else release.status
        _add(meta, "pubStatus", qcode=f"stat:{status}")
        _add(meta, "generator", "pressdoc", versioninfo=__version__)
        _add(meta, "profile", "press-release", versioninfo="1")
        _add(meta, "title", self._title())
        self._ed_notes(meta, held=held)
        if release.correction is not None:
            _add(meta, "signal", qcode="sig:correction")
        self._links(meta)
        self._item_properties(meta, status)

    def _embargoed(self) -> datetime.datetime | None:
        """Give the instant of the embargo; a time without a zone is one only where the caller names the zone."""
        until = self.release.embargo.until if self.release.embargo else None
        if not isinstance(until, datetime.datetime):
            return None
        if until.tzinfo is None:
            return until.replace(tzinfo=self.options.zone) if self.options.zone is not None else None
        return until

    def _title(self) -> str:
        """Give a name of the item for lists: the headline, else how the text begins, else the guid."""
        if self.head[Role.HEADLINE]:
            return self.head[Role.HEADLINE][0]
        words = self.body[0].words.split() if self.body else []
        return " ".join(words[:_TITLE_WORDS]) or str(self.release.guid)

    def _ed_notes(self, meta: Any, *, held: bool) -> None:
        """Write the notes to editors, the weightiest first: many receivers show no other."""
        release = self.release
        if release.correction is not None:
            _add(meta, "edNote", release.correction, role="prrole:correction")
        for words in self.head[Role.EMBARGO]:
            _add(meta, "edNote", words, role="prrole:embargo")
        embargo = release.embargo
        if embargo is not None and not self.head[Role.EMBARGO] and embargo.until is not None:
            _add(meta, "edNote", f"Embargoed until {embargo.until.isoformat()}", role="prrole:hold")
        if held:
            says = "The end of the embargo is not known as an instant: withhold until a person has read its words."
            _add(meta, "edNote", says, role="prrole:hold")
        for words in self.head[Role.NOTICE]:
            _add(meta, "edNote", words, role="prrole:notice")

    def _links(self, meta: Any) -> None:
        for other in self.release.translations:
            relation = self.options.vocabularies + TRANSLATION
            tag = other.language
            if tag is not None and not _TAG.fullmatch(tag):
                relation, tag = f"{relation}/{quote(tag, safe='')}", None
            link = _add(meta, "link", reluri=relation, residref=other.guid, contenttype=MEDIA_TYPE)
            if tag is not None:
                link.set(XML_LANG, tag)
        for related in self.release.links:
            link = _add(meta, "link", href=related.href)
            if related.rel is not None:
                self._relate(link, related.rel)
            if related.title is not None:
                link.set("title", related.title)

    def _relate(self, link: Any, relation: str) -> None:
        if is_qcode(relation) and "/" not in relation:
            link.set("rel", relation)
        elif is_iri(relation) and "relation/" not in relation:
            link.set("reluri", relation)
        else:
            link.set("reluri", f"{self.options.vocabularies}{RELATION}/{quote(relation, safe='')}")

    def _item_properties(self, meta: Any, status: Status | None) -> None:
        release = self.release
        for words in self.head[Role.MASTHEAD]:
            _add(meta, "itemMetaExtProperty", rel="prprop:masthead", value=words)
        holder = release.rights.holder if release.rights else None
        told: list[tuple[str, str | None]] = [("issuer", release.issuer), ("holder", holder)]
        if release.language == "und":
            told.append(("language", release.language))
        if status is not release.status:
            told.append(("status", release.status))
        if release.embargo is not None:
            told.append(("embargo", release.embargo.kind))
            if release.embargo.printed not in (None, *self.head[Role.EMBARGO][:1]):
                told.append(("embargowords", release.embargo.printed))
            if release.embargo.until is not None:
                told.append(("embargountil", release.embargo.until.isoformat()))
        for name, value in told:
            if value is not None:
                _add(meta, "itemMetaExtProperty", rel=f"prprop:{name}", value=value)

    def _content_meta(self, root: Any) -> None:
        release = self.release
        meta = _add(root, "contentMeta")
        if release.urgency is not None:
            _add(meta, "urgency", str(release.urgency))
        if release.issued is not None:
            _add(meta, "contentCreated", _day(release.issued))
        for place in release.dateline.places if release.dateline else ():
            _named(_add(meta, "located", type="cpnat:geoArea", literal=place), place)
        _named(
            _add(meta, "infoSource", role="cpprole:originfo", literal=self.provider, type="cpnat:organisation"),
            self.provider,
        )
        write_contacts(meta, release.contacts)
        for words in self.head[Role.REFERENCE]:
            _add(meta, "altId", words, type="prrole:symbol")
        self._descriptive(meta)
        dateline = release.dateline
        told = [("issuedline", words) for words in self.head[Role.DATE]]
        if dateline is not None:
            told += [("datelinedate", dateline.date or ""), ("datelinesource", dateline.source or "")]
        told += [("endmark", words) for words in self.head[Role.END]]
        for name, value in told:
            if value:
                _add(meta, "contentMetaExtProperty", rel=f"prprop:{name}", value=value)

    def _descriptive(self, meta: Any) -> None:
        release = self.release
        _add(meta, "language", tag=self.language)
        genre = _add(meta, "genre", qcode="genre:Press_Release")
        _add(genre, "name", "Press Release").set(XML_LANG, "en")
        for keyword in release.keywords:
            _add(meta, "keyword", keyword)
        for subject in release.subjects:
            element = _add(meta, "subject", type="cpnat:abstract")
            element.set("qcode" if is_qcode(subject.code) else "literal", subject.code)
            if subject.name is not None:
                _add(element, "name", subject.name)
            if subject.code in TWINS:
                _add(meta, "subject", type="cpnat:abstract", qcode=TWINS[subject.code])
        if release.slugline is not None:
            _add(meta, "slugline", release.slugline)
        role = "hlrole:main" if self.head[Role.HEADLINE] else "prrole:untitled"
        for words in self.head[Role.HEADLINE] or [self._title()]:
            _add(meta, "headline", words, role=role)
        for words in self.head[Role.SUBHEADLINE]:
            _add(meta, "headline", words, role="hlrole:sub")
        if release.dateline is not None:
            _add(meta, "dateline", release.dateline.printed)
        if release.summary is not None:
            _add(meta, "description", release.summary, role="drol:summary")

    def _content(self, root: Any) -> None:
        content = _add(root, "contentSet", original="body-xhtml")
        words = str(_count(self.body))
        inline = _add(content, "inlineXML", id="body-xhtml", contenttype="application/xhtml+xml", wordcount=words)
        html = etree.SubElement(inline, f"{{{xhtml.NAMESPACE}}}html", nsmap={None: xhtml.NAMESPACE})
        html.set("lang", self.language)
        html.set(XML_LANG, self.language)
        head = etree.SubElement(html, f"{{{xhtml.NAMESPACE}}}head")
        etree.SubElement(head, f"{{{xhtml.NAMESPACE}}}title").text = self._title()
        body = etree.SubElement(html, f"{{{xhtml.NAMESPACE}}}body")
        xhtml.write_blocks(body, self.body)
        if not len(body):
            etree.SubElement(body, f"{{{xhtml.NAMESPACE}}}p")
        for number, media in enumerate(self.release.media, 1):
            rendition = f"prrnd:media-{number}" if media.media_type else f"prrnd{UNTYPED}{number}"
            remote = _add(content, "remoteContent", rendition=rendition, href=media.href)
            remote.set("contenttype", media.media_type or "application/octet-stream")
            if media.title is not None:
                remote.set("title", media.title)
            if media.size is not None:
                remote.set("size", str(media.size))
        if xhtml.has_markup(self.body):
            inline = _add(content, "inlineXML", id="body-nitf", contenttype="application/nitf+xml", wordcount=words)
            nitf.write(inline, self.release, self._title(), self.body)


def _add(parent: Any, tag: str, text: str | None = None, /, **attributes: str) -> Any:
    element = etree.SubElement(parent, G + tag, attributes)
    if text is not None:
        element.text = text
    return element


def _named(element: Any, name: str) -> None:
    _add(element, "name", name)


def _fits_a_slot(passage: Passage) -> bool:
    """Tell whether a slot of metadata, one line of plain characters, holds all there is of the passage."""
    lines = passage.text.lines
    plain = len(lines) == 1 and all(span.look is Look.PLAIN and span.href is None for span in lines[0])
    return plain and isinstance(passage.shape, shapes.Paragraph)


def _instant(moment: datetime.datetime | None) -> str:
    """Give the instant as xs:dateTime: zones of whole minutes up to 14 hours are written as they are, others as UTC."""
    if moment is None:
        return ""
    offset = moment.utcoffset()
    if offset is not None and (offset % datetime.timedelta(minutes=1) or abs(offset) > _FARTHEST):
        moment = moment.astimezone(datetime.UTC)
    return moment.isoformat()


def _day(day: datetime.date | datetime.datetime) -> str:
    return _instant(day) if isinstance(day, datetime.datetime) else day.isoformat()


def _count(passages: Iterable[Passage]) -> int:
    return sum(
        len(passage.words.split()) if isinstance(passage.shape, shapes.Table) else len(passage.text.string.split())
        for passage in passages
    )
