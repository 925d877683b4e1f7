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
from pressdoc.formats.ninjs.parties import is_contact, is_tie, read_contacts
from pressdoc.formats.ninjs.pictures import shown
from pressdoc.formats.ninjs.related import read_related
from pressdoc.formats.ninjs.vocabulary import GENRE, AltId, Source, stands_for
from pressdoc.jsondata import WrongShape, day_from_data
from pressdoc.manuscript import Passage
from pressdoc.newscodes import named_in_catalog, uri_in_catalog
from pressdoc.reading import BESIDE_THE_PAGE, Facts

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_LEAST_URGENT = 9
_HIGHEST_VERSION = 2**31
_ABSENT: dict[str, Any] = {
    attribute.name: attribute.default
    for attribute in attrs.fields(model.PressRelease)
    if attribute.name in BESIDE_THE_PAGE
}


def facts(item: Item, passages: tuple[Passage, ...]) -> Facts:
    """Give what the item says beside its text. Ours is complete; of a stranger's what is absent is unsaid."""
    members = item.members
    summary, dateline = _descriptions(item)
    things = read_related(members, item.noted, shown(passages), own=item.own)
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
        "signal": _signal(item),
        "translations": tuple(things.translations),
        "links": (*things.links, *_trust_indicators(members)),
    }
    _leave_what_no_release_says(item, said["issuer"])
    if item.own:
        return Facts(**(_ABSENT | said))
    return Facts(**{name: value for name, value in said.items() if value not in (None, ())})


def _descriptions(item: Item) -> tuple[str | None, str | None]:
    """Give the summary and the printed dateline."""
    summary: str | None = None
    dateline: str | None = None
    for one in item.members.objects("descriptions"):
        role = (one.string("role") or "").lower()
        if role == "dateline" and dateline is None:
            dateline = item.words(one)
        elif summary is None and role != "caption":
            summary = item.words(one)
    return summary, dateline


def _language(members: Members) -> str | None:
    tag = members.string("language")
    if tag is None or _TAG.fullmatch(tag):
        return tag
    members.leave("language", tag)
    return None


def _guid(item: Item) -> str | None:
    uri = (item.members.string("uri") or "").replace(" ", "")
    exact = item.alternative(AltId.GUID)
    return exact if exact is not None and (not uri or stands_for(uri, exact)) else uri or None


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
    return _exactly(item, AltId.ISSUED, "contentcreated")


def _exactly(item: Item, role: AltId, name: str) -> model.Day | None:
    """Give what the member says, as an alternative id says it more exactly: without a zone, or in one of its own.

    An alternative id that says another time loses: somebody has changed the member since.
    """
    stated = _day(item.members, item.members.string(name), name)
    exact = _day(item.members, item.alternative(role), "altIds")
    if exact is None or not isinstance(stated, datetime.datetime):
        return stated if exact is None else exact
    if isinstance(exact, datetime.datetime) and exact.tzinfo is None:
        return exact if exact == stated.replace(tzinfo=None) else stated
    return exact if exact == stated else stated


def _issuer(item: Item) -> str | None:
    roles = (Source.ISSUER,) if item.own else (Source.ISSUER, Source.PROVIDER)
    return next((one.name for role in roles for one in item.concepts if _is_source(one, role) and one.name), None)


def _is_source(concept: Concept, role: Source) -> bool:
    return concept.kind == "infosources" and concept.role == role


def _embargo(item: Item) -> model.Embargo | None:
    name = "embargoeduntil" if "embargoeduntil" in item.members else "embargoed"
    stated = name in item.members
    printed = item.alternative(AltId.EMBARGO_WORDS) or item.alternative("embargo")
    until = _exactly(item, AltId.EMBARGO_UNTIL, name)
    kind = item.alternative(AltId.EMBARGO_KIND)
    if until is not None:
        return model.Embargo(printed=printed, kind=model.EmbargoKind.UNTIL, until=until)
    if kind in (model.EmbargoKind.IMMEDIATE, model.EmbargoKind.UNREADABLE):
        return model.Embargo(printed=printed, kind=model.EmbargoKind(kind))
    return model.Embargo(printed=printed) if printed is not None or stated else None


def _dateline(item: Item, printed: str | None) -> model.Dateline | None:
    located = item.members.string("located")
    if any(place not in (printed or "") for place in (located or "").split(" / ")):
        item.members.leave("located", located)
    if printed is None:
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
    """Give the concept's code under the IPTC's alias where it has one, else its URI; `None` for a bare name.

    A literal that is a code counts before the URI if it says the same, as ours do.
    """
    same = concept.uri is None or (concept.literal is not None and _says(concept.uri, concept.literal))
    named = named_in_catalog(concept.uri) if concept.uri is not None else None
    for code in (concept.literal if same else None, named, concept.literal, concept.uri):
        alias, _, local = (code or "").partition(":")
        if code is not None and alias and local and code.split() == [code]:
            return code
    return None


def _says(uri: str, code: str) -> bool:
    """Tell whether the URI says no more than the code."""
    return stands_for(uri, uri_in_catalog(code) or code)


def _subjects(item: Item) -> Iterator[model.Subject]:
    for concept in _spoken_of(item):
        if (code := _code(concept)) is not None:
            yield from concept.members.checked(model.Subject, code=code, name=concept.name)


def _keywords(item: Item) -> Iterator[str]:
    for concept in _spoken_of(item):
        if _code(concept) is None and (concept.name or concept.literal):
            yield concept.name or str(concept.literal)


def _rights(members: Members) -> model.Rights | None:
    holder, notice, usage = map(members.string, ("copyrightholder", "copyrightnotice", "usageterms"))
    for one in members.objects("rightsinfo"):
        one.skip("langid")
        usage = usage or one.string("linkedrights")
    return model.Rights(holder=holder, notice=notice, usage=usage) if holder or notice or usage else None


def _status(item: Item) -> model.Status:
    stated = item.members.string("pubstatus")
    held = item.alternative(AltId.STATUS) if stated == model.Status.WITHHELD else None
    term = (held or stated or "usable").rpartition(":")[2].lower()
    term = "canceled" if term == "cancelled" else term
    if term in tuple(model.Status):
        return model.Status(term)
    item.members.leave("pubStatus", stated)
    return model.Status.USABLE


def _signal(item: Item) -> model.Signal | None:
    told = item.alternative(AltId.SIGNAL)
    return model.Signal(told) if told in tuple(model.Signal) else None


def _trust_indicators(members: Members) -> Iterator[model.Link]:
    """Give the documents that say why the source is to be trusted, as links."""
    for one in members.objects("trustindicators"):
        role, title, href = map(one.string, ("role", "title", "href"))
        if href is not None:
            yield from one.checked(model.Link, href=href, rel=role, title=title)
        else:
            one.leave(one.path, [role, title])


def _leave_what_no_release_says(item: Item, issuer: str | None) -> None:
    """Note what the item names and no release has a place for: other parties, other genres, identifiers."""
    for concept in item.concepts:
        members = concept.members
        if concept.kind == "infosources" and not is_contact(concept):
            ours = item.own and concept.role in tuple(Source)
            members.leave(f"{members.path}.name", None if ours or concept.name == issuer else concept.name)
        code = None if concept.kind == "infosources" or is_contact(concept) else _code(concept)
        if concept.uri is not None and not (code is not None and _says(concept.uri, code)):
            members.leave(f"{members.path}.uri", concept.uri)
        literal = concept.literal or ""
        if not is_tie(literal) and literal != (concept.name or literal) and not (code or "").endswith(literal):
            members.leave(f"{members.path}.literal", literal)
    for genre in item.members.objects("genres"):
        told = [*map(genre.string, ("name", "uri", "literal"))]
        if GENRE not in told:
            genre.leave(genre.path, told)
