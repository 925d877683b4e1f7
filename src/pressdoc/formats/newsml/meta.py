"""The metadata of an item as facts: our own exactly, anybody's as far as they go."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from pressdoc import mediatopics, model
from pressdoc.catalog import SCHEMES
from pressdoc.draft import UNSTATED
from pressdoc.findings import Code, Finding, Severity
from pressdoc.formats.newsml.item import Item, number, words
from pressdoc.formats.newsml.parties import read_contacts
from pressdoc.formats.newsml.vocabulary import PICTURE, RELATION, SHA256, TRANSLATION, UNTYPED, XML_LANG, G
from pressdoc.newscodes import named_in_catalog
from pressdoc.reading import Facts
from pressdoc.text import one_line

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_LEAST_URGENT = 9
_HIGHEST_VERSION = 2**31
_DAY_LONG = len("2011-09-29")
_ABSENT: dict[str, Any] = {
    **dict.fromkeys(
        ("summary", "language", "issuer", "issued", "embargo", "dateline", "slugline", "urgency", "rights")
    ),
    **dict.fromkeys(("guid", "version", "version_created", "first_created", "status", "correction", "signal")),
    **dict.fromkeys(("contacts", "media", "keywords", "subjects", "translations", "links"), ()),
}


def facts(item: Item) -> Facts:
    """Give what the item says beside its text. Ours is complete; of a stranger's what is absent is unsaid."""
    said: dict[str, Any] = {
        "summary": _summary(item),
        "language": _language(item),
        "issuer": _issuer(item),
        "issued": _day(item, item.one("contentCreated")),
        "embargo": _embargo(item),
        "dateline": _dateline(item),
        "contacts": read_contacts(item),
        "media": tuple(_media(item)),
        "keywords": tuple(filter(None, map(words, item.all("keyword")))),
        "subjects": tuple(_subjects(item)),
        "slugline": item.one("slugline"),
        "urgency": _within(number(item.one("urgency")), _LEAST_URGENT),
        "rights": _rights(item),
        "guid": one_line(item.element.get("guid") or "").replace(" ", "") or None,
        "version": _within(number(item.element.get("version")), _HIGHEST_VERSION) or 1,
        "version_created": _instant(item, item.one("versionCreated")),
        "first_created": _instant(item, item.one("firstCreated")),
        "status": _status(item),
        "correction": _correction(item),
        "signal": _signal(item),
        "translations": tuple(_translations(item)),
        "links": tuple(_links(item)),
    }
    if item.own:
        return Facts(**(_ABSENT | said))
    return Facts(**{name: value for name, value in said.items() if value not in (None, ())})


def _within(value: int | None, highest: int) -> int | None:
    return value if value is not None and 0 < value <= highest else None


_SUMMARIES = ("summary", "abstract", "synopsis", "")
"""Roles of what may be the summary, the likeliest first."""


def _summary(item: Item) -> str | None:
    told = item.in_its_language(item.terms("description"))
    return next((words(element) for role in _SUMMARIES for name, element in told if name == role), None)


def _correction(item: Item) -> str | None:
    notes = [words(note) for role, note in item.terms("edNote") if role == "correction"]
    return " ".join(filter(None, notes)) or None


def _signal(item: Item) -> model.Signal | None:
    """Give the first signal that says what the version does to the one before it; others are for machines."""
    told = (name for name, _ in item.terms("signal", "qcode"))
    return next((model.Signal(name) for name in told if name in tuple(model.Signal)), None)


def _language(item: Item) -> str | None:
    if (told := item.property("language")) is not None:
        return told
    tags = (*(element.get("tag") for element in item.all("language")), item.element.get(XML_LANG))
    tag = next(filter(_TAG.fullmatch, ((tag or "").strip().replace("_", "-") for tag in tags)), None)
    return tag if tag != "und" else None


def _issuer(item: Item) -> str | None:
    if item.own:
        return item.property("issuer")
    for role, element in item.terms("infoSource"):
        if role == "originfo" and (name := item.name(element)):
            return name
    for element in item.all("provider"):
        name = item.name(element) or one_line(element.get("literal") or "")
        if name and name != UNSTATED:
            return name
    return None


def _day(item: Item, string: str | None) -> model.Day | None:
    """Give the date, or date and time; a zone after a bare date says nothing and is dropped. What is no date is noted."""
    if string is None:
        return None
    item.understood.add(string)
    try:
        if "T" in string:
            return datetime.datetime.fromisoformat(string)
        day, zone = string[:_DAY_LONG], string[_DAY_LONG:]
        if not zone or zone == "Z" or re.fullmatch(r"[+-]\d\d:\d\d", zone):
            return datetime.date.fromisoformat(day)
    except ValueError:
        pass
    item.findings.append(Finding(code=Code.DATE_UNREADABLE, says=f"{string!r} is no full date; left out"))
    return None


def _instant(item: Item, string: str | None) -> datetime.datetime | None:
    day = _day(item, string)
    if isinstance(day, datetime.datetime):
        if day.tzinfo is not None:
            return day
        says = f"{string!r} names no zone; it is taken as UTC"
        item.findings.append(Finding(code=Code.DATE_UNREADABLE, severity=Severity.INFO, says=says))
        return day.replace(tzinfo=datetime.UTC)
    if day is not None:
        item.findings.append(Finding(code=Code.DATE_UNREADABLE, says=f"{string!r} is no instant; left out"))
    return None


def _embargo(item: Item) -> model.Embargo | None:
    printed = item.property("embargowords")
    if printed is None:
        printed = next((words(note) for role, note in item.terms("edNote") if role == "embargo"), None)
    kind = item.property("embargo")
    until = _day(item, item.property("embargountil")) or _day(item, item.one("embargoed"))
    if until is not None:
        return model.Embargo(printed=printed, kind=model.EmbargoKind.UNTIL, until=until)
    if kind in (model.EmbargoKind.IMMEDIATE, model.EmbargoKind.UNREADABLE):
        return model.Embargo(printed=printed, kind=model.EmbargoKind(kind))
    if printed is not None or item.all("embargoed"):
        return model.Embargo(printed=printed)
    return None


_MOST_PLACES = 50
"""Places in which a stranger's item may have been written; nobody writes in more."""


def places_of(item: Item) -> tuple[str, ...]:
    """Give the places in which the item says that it was written."""
    located = item.all("located") if item.own else item.all("located")[:_MOST_PLACES]
    return tuple(filter(None, (one_line(place.get("literal") or item.name(place) or "") for place in located)))


def _dateline(item: Item) -> model.Dateline | None:
    printed = item.one("dateline")
    if printed is None:
        return None
    places = places_of(item)
    date, source = item.property("datelinedate"), item.property("datelinesource")
    return model.Dateline.as_told(printed, places, date, source)


def _media(item: Item) -> Iterator[model.Media]:
    seen: set[str | None] = {None}
    for content in item.all("contentSet"):
        for remote in content.iterchildren(G + "remoteContent"):
            href = one_line(remote.get("href") or remote.get("residref") or "")
            untyped = item.own and UNTYPED in (remote.get("rendition") or "")
            kind = None if untyped else remote.get("contenttype")
            title, size = remote.get("title"), number(remote.get("size"))
            rendition = _rendition(item, remote) if kind else None
            parts = {"media_type": kind, "title": title, "size": size, "sha256": _digest(remote)}
            if href:
                parts["rendition"] = None if rendition in seen else rendition
                seen.add(rendition)
                yield from item.checked(model.Media, remote, href=href, **parts)


def _rendition(item: Item, remote: Any) -> str | None:
    """Give the format in which the file is this same release: codes of the vocabulary that is ours, not the IPTC's."""
    code = remote.get("rendition") or ""
    scheme, _, name = (item.aliases.term(remote, "rendition") or "").partition("/")
    iptc = (item.aliases.uri(code) or "").startswith(SCHEMES["rnd"])
    return name if scheme == "rendition" and not iptc and re.fullmatch(r"[a-z][a-z0-9]*", name) else None


def _digest(remote: Any) -> str | None:
    told = (words(one) or "" for one in remote.iterchildren(G + "hash") if one.get("hashtypeuri") == SHA256)
    return next((value.lower() for value in told if re.fullmatch(r"[0-9A-Fa-f]{64}", value)), None)


def _subjects(item: Item) -> Iterator[model.Subject]:
    twin: str | None = None
    for element in item.all("subject"):
        name = item.name(element)
        code = _code(item, element)
        if item.own and code == twin:
            twin = None
            continue
        twin = mediatopics.twin(code)
        alias, _, local = code.partition(":")
        if alias and local and code.split() == [code]:
            yield model.Subject(code=code, name=name)


def _code(item: Item, element: Any) -> str:
    """Give the subject's code under the IPTC's own alias where its scheme is the IPTC's; ours as it is."""
    qcode, uri = element.get("qcode"), element.get("uri")
    if item.own:
        return qcode or element.get("literal") or ""
    if qcode:
        uri = item.aliases.uri(qcode)
    return (named_in_catalog(uri) if uri else None) or qcode or one_line(uri or "")


def _rights(item: Item) -> model.Rights | None:
    holder = item.property("holder")
    for element in () if item.own else item.all("copyrightHolder"):
        holder = holder or item.name(element) or element.get("literal")
    notice, usage = item.one("copyrightNotice"), item.one("usageTerms")
    return model.Rights(holder=holder, notice=notice, usage=usage) if holder or notice or usage else None


def _status(item: Item) -> model.Status:
    told = item.property("status") if item.own else None
    term = told or next((name for name, _ in item.terms("pubStatus", "qcode") if name), "usable")
    term = _SLIPS.get(term.lower(), term.lower())
    if term in tuple(model.Status):
        return model.Status(term)
    says = f"the status {term!r} is none of usable, withheld and canceled; the release is withheld until a person has looked"
    item.findings.append(Finding(code=Code.NOT_UNDERSTOOD, says=says))
    return model.Status.WITHHELD


_SLIPS = {"cancelled": "canceled"}
"""Spellings of others, newsmlg2's among them."""


def _relation(link: Any) -> tuple[str, str]:
    """Give what of a relation's URI is ours: what stands before its last step, and that step unescaped."""
    uri = link.get("reluri") or ""
    if uri.endswith(TRANSLATION):
        return TRANSLATION, ""
    base, _, last = uri.rpartition("/")
    if _TRANSLATED.fullmatch(last or (link.get("rel") or "").rpartition(":")[2]):
        return TRANSLATION, ""
    return base, unquote(last)


_TRANSLATED = re.compile(r"(?:has|is)?(?:translation(?:of)?|translated(?:from|to|as))", re.IGNORECASE)
"""What others call the relation; the IPTC's vocabulary was seen to have none."""


def _translations(item: Item) -> Iterator[model.Translation]:
    for link in item.all("link"):
        base, last = _relation(link)
        if base.endswith(TRANSLATION):
            language, guid = last or link.get(XML_LANG), link.get("residref") or ""
            yield from item.checked(model.Translation, link, guid=guid, language=language)


def _links(item: Item) -> Iterator[model.Link]:
    for link in item.all("link"):
        base, last = _relation(link)
        pictured = item.own and link.get("rel") == PICTURE and link.get("contenttype") is not None
        if pictured or base.endswith(TRANSLATION):
            continue
        rel = last if base.endswith(RELATION) else link.get("rel") or link.get("reluri")
        href = link.get("href") or ("" if item.own else link.get("residref") or "")
        if href.strip():
            title = link.get("title") or words(link.find(G + "title"))
            yield from item.checked(model.Link, link, href=href, rel=rel, title=title)
