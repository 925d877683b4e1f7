"""Contacts: an info source each, with the role of a press office, numbers and addresses inside.

What the standard has no slot for stands among the contact's numbers under types of our own: the group's label, the job
title, whether the contact is for editors only; and after a number its E.164 form, after a masked address the whole one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby
from typing import Any, TypeVar

from attrs import evolve

from pressdoc.formats.ninjs.concepts import Concept
from pressdoc.formats.ninjs.members import Members
from pressdoc.model import Contact, ContactGroup, Email, Phone, PhoneKind
from pressdoc.model.contacts import usual_address

_T = TypeVar("_T")
OFFICE = "mediaOffice"
_CONTACT_ROLES = frozenset({"mediaoffice", "spokesperson", "contact", "presscontact"})
"""Roles of parties that are there to be called or written to, in lower case; the last step where they are URIs."""
_KINDS = {
    "phone": PhoneKind.OFFICE, "tel": PhoneKind.OFFICE, "telephone": PhoneKind.OFFICE, "office": PhoneKind.OFFICE,
    "mobile": PhoneKind.MOBILE, "cell": PhoneKind.MOBILE, "fax": PhoneKind.FAX,
}  # fmt: skip
_EMAIL = frozenset({"email", "e-mail", "mail"})
_WEB = frozenset({"web", "url", "website", "www"})
_ADDRESS_LINES = ("locality", "area", "postalcode", "country")
_TIE = re.compile(r"(person|organisation)-[0-9]+-[0-9]+", re.ASCII)
_GROUP, _JOB_TITLE, _VISIBILITY, _PRIVATE = "contactgroup", "jobtitle", "visibility", "private"
_E164, _WHOLE, _NONE = "e164", "wholeaddress", "none"

Item = dict[str, Any]


def sources_of(groups: tuple[ContactGroup, ...]) -> list[Item]:
    """Give an info source for each contact; the literal numbers group and contact."""
    return [_source(contact, group.label, literal) for literal, group, contact in _numbered(groups)]


def organisations_of(groups: tuple[ContactGroup, ...]) -> list[Item]:
    """Give the contacts' organisations, each tied to its contact by the literal."""
    return [
        {"name": contact.organisation, "rel": "contact", "literal": literal}
        for literal, _, contact in _numbered(groups)
        if contact.organisation is not None
    ]


def _numbered(groups: tuple[ContactGroup, ...]) -> Iterator[tuple[str, ContactGroup, Contact]]:
    for group_number, group in enumerate(groups, 1):
        for number, contact in enumerate(group.contacts, 1):
            kind = "organisation" if contact.name is None else "person"
            yield f"{kind}-{group_number}-{number}", group, contact


def _source(contact: Contact, label: str | None, literal: str) -> Item:
    info: list[Item] = [
        {"type": kind, "value": words} for kind, words in ((_GROUP, label), (_JOB_TITLE, contact.role)) if words
    ]
    if not contact.public:
        info.append({"type": _VISIBILITY, "value": _PRIVATE})
    if contact.address:
        info.append({"type": "address", "address": {"lines": list(contact.address)}})
    for phone in contact.phones:
        info += _phone(phone)
    for email in contact.emails:
        info += _email(email)
    info += [{"type": "web", "value": url} for url in contact.urls]
    name = contact.name or contact.organisation
    named = {"name": name} if name is not None else {}
    return {**named, "role": OFFICE, "literal": literal, "contactInfo": info}


def _phone(phone: Phone) -> Iterator[Item]:
    kind = "phone" if phone.kind is PhoneKind.OFFICE else phone.kind.value
    labelled = {"name": phone.label} if phone.label is not None else {}
    yield {"type": kind, "role": "office", **labelled, "value": phone.printed}
    if phone.number is not None:
        yield {"type": _E164, "value": phone.number}


def _email(email: Email) -> Iterator[Item]:
    labelled = {"name": email.label} if email.label is not None else {}
    yield {"type": "email", "role": "office", **labelled, "value": email.printed}
    if email.address != usual_address(email.printed):
        yield {"type": _WHOLE, "value": email.address or _NONE}


def is_tie(literal: str) -> bool:
    """Tell whether the literal is one of those by which we tie the parts of a contact to each other."""
    return _TIE.fullmatch(literal) is not None


def is_contact(concept: Concept) -> bool:
    """Tell whether the party is somebody to call or write to."""
    if concept.role in _CONTACT_ROLES:
        return True
    return concept.kind == "infosources" and concept.role != "originfo" and "contactinfo" in concept.members


def read_contacts(concepts: list[Concept]) -> tuple[ContactGroup, ...]:
    """Give the contacts among the concepts, ours or anybody's, in groups."""
    parties = [concept for concept in concepts if is_contact(concept)]
    sources = {party.literal for party in parties if party.kind == "infosources"}
    tied = {
        party.literal: party.name
        for party in parties
        if party.kind == "organisations" and party.literal is not None and party.literal in sources
    }
    told = [
        one
        for party in parties
        if not (party.kind == "organisations" and party.literal in tied)
        for one in _read(party, tied.get(party.literal or ""))
    ]
    groups: list[ContactGroup] = []
    for (_, label), members in groupby(told, key=lambda one: one[:2]):
        contacts = tuple(contact for _, _, contact in members)
        groups.append(ContactGroup(label=label if label or not groups else "—", contacts=contacts))
    return tuple(groups)


def _read(party: Concept, organisation: str | None) -> Iterator[tuple[str, str | None, Contact]]:
    parts: dict[str, Any] = {"phones": [], "emails": [], "urls": [], "address": []}
    kind, _, number = (party.literal or "").partition("-")
    desk = party.kind == "organisations" or (kind == "organisation" and bool(number))
    parts["organisation"] = organisation or (party.name if party.kind == "organisations" else None)
    parts["name"] = None if desk else party.name
    label: str | None = None
    for info in party.members.objects("contactinfo"):
        label = _read_info(info, parts) or label
    if any(parts.values()):
        for contact in party.members.checked(Contact, **parts):
            yield number.rpartition("-")[0], label, contact


def _read_info(info: Members, parts: dict[str, Any]) -> str | None:
    """Take in one way of reaching the contact; give the label of its group where this says it."""
    kind, role = (info.string("type") or "").lower(), (info.string("role") or "").lower()
    info.skip("lang")
    if kind == "address" or "address" in info:
        parts["address"] += _address(info)
    elif kind in _KINDS:
        how = PhoneKind.MOBILE if role in _KINDS and _KINDS[role] is PhoneKind.MOBILE else _KINDS[kind]
        parts["phones"] += _made(info, Phone, kind=how)
    elif kind in _EMAIL:
        parts["emails"] += _made(info, _usual_email)
    elif kind in _WEB:
        parts["urls"] += filter(None, [info.string("value")])
    elif kind == _JOB_TITLE:
        parts["role"] = info.string("value")
    elif kind == _GROUP:
        return info.string("value")
    elif kind == _VISIBILITY:
        parts["public"] = info.string("value") != _PRIVATE
    elif kind == _E164 and parts["phones"]:
        parts["phones"][-1:] = info.checked(partial(evolve, parts["phones"][-1]), number=info.string("value"))
    elif kind == _WHOLE and parts["emails"]:
        whole = info.string("value")
        address = None if whole == _NONE else whole
        parts["emails"][-1:] = info.checked(partial(evolve, parts["emails"][-1]), address=address)
    return None


def _made(info: Members, make: Callable[..., _T], **parts: Any) -> Iterator[_T]:
    printed, label = info.string("value"), info.string("name")
    if printed is not None:
        yield from info.checked(make, printed=printed, label=label, **parts)


def _usual_email(printed: str, label: str | None) -> Email:
    return Email(printed=printed, label=label, address=usual_address(printed))


def _address(info: Members) -> Iterator[str]:
    for address in info.objects("address"):
        yield from address.strings("lines")
        yield from filter(None, map(address.string, _ADDRESS_LINES))
    yield from filter(None, [info.string("value")])
