"""The members of an item as facts: our own exactly, anybody's as far as they go."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any

import attrs

from pressdoc import model
from pressdoc.findings import Code
from pressdoc.formats.ninjs.concepts import Concept
from pressdoc.formats.ninjs.item import Item
from pressdoc.formats.ninjs.members import Members
from pressdoc.formats.ninjs.parties import is_contact, read_contacts
from pressdoc.formats.ninjs.related import read_related
from pressdoc.formats.ninjs.vocabulary import GENRE, AltId, Source
from pressdoc.jsondata import WrongShape, day_from_data
from pressdoc.newscodes import named_in_catalog
from pressdoc.reading import BESIDE_THE_PAGE, Facts

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_LEAST_URGENT = 9
_HIGHEST_VERSION = 2**31
_ABSENT: dict[str, Any] = {
    attribute.name: attribute.default
    for attribute in attrs.fields(model.PressRelease)
    if attribute.name in BESIDE_THE_PAGE
}


def facts(item: Item) -> Facts:
    """Give what the item says beside its text. Ours is complete; of a stranger's what is absent is unsaid."""
    members = item.members
    summary, dateline = _descriptions(members)
    things = read_related(members, item.exact)
    said: dict[str, Any] = {
        "summary": summary,
        "language": _language(members),
        "issuer": _issuer(item),
        "issued": _issued(item),
        "embargo": _embargo(item),
        "dateline": _dateline(item, dateline),
        "contacts": read_contacts(item.concepts),
        "media": tuple(things.media),
        "keywords": tuple(_keywords(item)),
        "subjects": tuple(_subjects(item)),
        "slugline": members.string("slugline"),
        "urgency": _within(members, "urgency", _LEAST_URGENT),
        "rights": _rights(members),
        "guid": _guid(item),
        "version": _within(members, "version", _HIGHEST_VERSION) or 1,
        "version_created": _instant(members, "versioncreated"),
        "first_created": _instant(members, "firstcreated"),
        "status": _status(item),
        "correction": item.alternative(AltId.CORRECTION),
        "translations": tuple(things.translations),
        "links": (*things.links, *_trust_indicators(members)),
    }
    _leave_what_no_release_says(item)
    if item.own:
        return Facts(**(_ABSENT | said))
    return Facts(**{name: value for name, value in said.items() if value not in (None, ())})


def _descriptions(members: Members) -> tuple[str | None, str | None]:
    """Give the summary and the printed dateline."""
    summary: str | None = None
    dateline: str | None = None
    for one in members.objects("descriptions"):
        role = (one.string("role") or "").lower()
        one.skip("contenttype")
        if role == "dateline" and dateline is None:
            dateline = one.string("value")
        elif summary is None and role != "caption":
            summary = one.string("value")
    return summary, dateline


def _language(members: Members) -> str | None:
    tag = members.string("language")
    if tag is None or _TAG.fullmatch(tag):
        return tag
    members.leave("language", tag)
    return None


def _guid(item: Item) -> str | None:
    uri = item.members.string("uri")
    return item.alternative(AltId.GUID) or (uri.replace(" ", "") if uri is not None else None)


def _within(members: Members, name: str, highest: int) -> int | None:
    """Give the member's number if it is from 1 to the highest; any other is noted."""
    value = members.number(name)
    if value is not None and 0 < value <= highest:
        return value
    members.leave(name, value)
    return None


def _day(members: Members, string: str | None, name: str) -> model.Day | None:
    if string is None:
        return None
    try:
        return day_from_data(string.upper().replace(" ", "T", 1))
    except WrongShape:
        members.note(Code.DATE_UNREADABLE, f"{string!r} is no full date; left out", name)
        return None


def _instant(members: Members, name: str) -> datetime.datetime | None:
    """Give the instant that the member says; one without a zone is taken as UTC."""
    day = _day(members, members.string(name), name)
    if not isinstance(day, datetime.datetime):
        return None
    return day if day.tzinfo is not None else day.replace(tzinfo=datetime.UTC)


def _issued(item: Item) -> model.Day | None:
    created = item.members.string("contentcreated")
    return _day(item.members, item.alternative(AltId.ISSUED) or created, "contentCreated")


def _issuer(item: Item) -> str | None:
    return next((one.name for one in item.concepts if _is_source(one, Source.ISSUER)), None)


def _is_source(concept: Concept, role: Source) -> bool:
    return concept.kind == "infosources" and concept.role == role


def _embargo(item: Item) -> model.Embargo | None:
    name = "embargoeduntil" if "embargoeduntil" in item.members else "embargoed"
    stated = item.members.string(name)
    printed = item.alternative(AltId.EMBARGO_WORDS) or item.alternative("embargo")
    until = _day(item.members, item.alternative(AltId.EMBARGO_UNTIL) or stated, name)
    kind = item.alternative(AltId.EMBARGO_KIND)
    if until is not None:
        return model.Embargo(printed=printed, kind=model.EmbargoKind.UNTIL, until=until)
    if kind in (model.EmbargoKind.IMMEDIATE, model.EmbargoKind.UNREADABLE):
        return model.Embargo(printed=printed, kind=model.EmbargoKind(kind))
    return model.Embargo(printed=printed) if printed is not None or stated is not None else None


def _dateline(item: Item, printed: str | None) -> model.Dateline | None:
    located = item.members.string("located")
    if printed is None:
        item.members.leave("located", located)
        return None
    places = tuple(one.name for one in item.concepts if _is_located(one) and one.name is not None)
    date = item.alternative(AltId.DATELINE_DATE)
    source = next((one.name for one in item.concepts if _is_source(one, Source.DATELINE)), None)
    return model.Dateline.as_told(printed, places, date, source)


def _is_located(concept: Concept) -> bool:
    return concept.kind == "places" and concept.role == "located"


def _spoken_of(item: Item) -> Iterator[Concept]:
    """Give what the text is about or names: all but parties behind it, contacts, and where it was written."""
    for concept in item.concepts:
        if concept.kind != "infosources" and not is_contact(concept) and not (_is_located(concept) and item.own):
            yield concept


def _code(concept: Concept) -> str | None:
    """Give the concept's code under the IPTC's alias where it has one, else its URI; `None` for a bare name."""
    named = named_in_catalog(concept.uri) if concept.uri is not None else None
    for code in (named, concept.literal, concept.uri):
        alias, _, local = (code or "").partition(":")
        if code is not None and alias and local and code.split() == [code]:
            return code
    return None


def _subjects(item: Item) -> Iterator[model.Subject]:
    for concept in _spoken_of(item):
        code = concept.literal if item.own else _code(concept)
        if code is not None:
            yield from concept.members.checked(model.Subject, code=code, name=concept.name)


def _keywords(item: Item) -> Iterator[str]:
    for concept in _spoken_of(item):
        if (concept.literal if item.own else _code(concept)) is None and (concept.name or concept.literal):
            yield concept.name or str(concept.literal)


def _rights(members: Members) -> model.Rights | None:
    holder, notice, usage = map(members.string, ("copyrightholder", "copyrightnotice", "usageterms"))
    for one in members.objects("rightsinfo"):
        one.skip("langid")
        usage = usage or one.string("linkedrights")
    return model.Rights(holder=holder, notice=notice, usage=usage) if holder or notice or usage else None


def _status(item: Item) -> model.Status:
    stated = item.members.string("pubstatus")
    term = (item.alternative(AltId.STATUS) or stated or "usable").rpartition(":")[2].lower()
    term = "canceled" if term == "cancelled" else term
    if term in tuple(model.Status):
        return model.Status(term)
    item.members.leave("pubStatus", stated)
    return model.Status.USABLE


def _trust_indicators(members: Members) -> Iterator[model.Link]:
    """Give the documents that say why the source is to be trusted, as links."""
    for one in members.objects("trustindicators"):
        role, title, href = map(one.string, ("role", "title", "href"))
        if href is not None:
            yield from one.checked(model.Link, href=href, rel=role, title=title)
        else:
            one.leave(one.path, [role, title])


def _leave_what_no_release_says(item: Item) -> None:
    """Note what has no place in a release: other parties, other genres, a stated kind that is no word of ours."""
    for concept in item.concepts:
        if concept.kind == "infosources" and not is_contact(concept) and concept.role not in tuple(Source):
            concept.members.leave(f"{concept.members.path}.name", concept.name or concept.literal)
    for genre in item.members.objects("genres"):
        named = [*map(genre.string, ("name", "uri", "literal"))]
        if GENRE not in named:
            genre.leave(genre.path, named)
    for concept in () if item.own else _spoken_of(item):
        told = (_code(concept) or "", concept.name)
        for name, identifier in (("uri", concept.uri), ("literal", concept.literal)):
            if identifier not in told and not told[0].endswith((identifier or "").rpartition("/")[2]):
                concept.members.leave(f"{concept.members.path}.{name}", identifier)
