"""Contacts as parties: one infoSource each, with the role of a press office, details inside.

What the standard has no slot for stands in notes with roles of our own, right before what it belongs to: the label
of a number, its E.164 form, the whole address behind a masked one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from lxml import etree

from pressdoc.formats.newsml.elements import add
from pressdoc.formats.newsml.item import Item, words
from pressdoc.formats.newsml.vocabulary import G
from pressdoc.model import Contact, ContactGroup, Email, Phone, PhoneKind
from pressdoc.model.checks import is_iri
from pressdoc.model.contacts import usual_address

_ROLE = "cpprole:mediaOffice"
_READ_AS_CONTACT = frozenset({"contentprodpartyrole/mediaOffice", "contentprodpartyrole/spokesperson"})
_PRIVATE = "prrole:private"
_PARTIES = ("infoSource", "creator", "contributor", "provider", "copyrightHolder", "subject")
"""In whose details a stranger may say whom to call."""
_NAMED_ONLY = frozenset({"provider", "copyrightHolder", "subject"})
_HOUSES = frozenset({G + "provider", G + "copyrightHolder"})
_NOTES = frozenset({"label", "number", "address", "contactgroup"})


def write_contacts(meta: Any, groups: tuple[ContactGroup, ...]) -> None:
    """Append an infoSource for each contact; the literal numbers group and contact."""
    for group_number, group in enumerate(groups, 1):
        for number, contact in enumerate(group.contacts, 1):
            _write_contact(meta, contact, group.label, f"contact-{group_number}-{number}")


def _write_contact(meta: Any, contact: Contact, label: str | None, literal: str) -> None:
    kind = "person" if contact.name is not None else "organisation"
    party = add(meta, "infoSource", role=_ROLE, literal=literal, type=f"cpnat:{kind}")
    if not contact.public:
        party.set("pubconstraint", _PRIVATE)
    name = contact.name or contact.organisation
    if name is not None:
        add(party, "name", name)
    if contact.role is not None:
        add(party, "definition", contact.role, role="prrole:jobtitle")
    details = add(party, f"{kind}Details")
    if contact.name is not None and contact.organisation is not None:
        affiliation = add(details, "affiliation", literal=contact.organisation, type="cpnat:organisation")
        add(affiliation, "name", contact.organisation)
    info = add(details, "contactInfo")
    if contact.address:
        address = add(info, "address")
        for line in contact.address:
            add(address, "line", line)
    for phone in contact.phones:
        _write_phone(info, phone)
    for email in contact.emails:
        _note(info, "label", email.label)
        if email.address != usual_address(email.printed):
            _note(info, "address", email.address or "none")
        add(info, "email", email.printed, role="ciprol:office")
    for url in contact.urls:
        if is_iri(url) and url.isascii():
            add(info, "web", url)
        else:
            _note(info, "web", url)
    _note(info, "contactgroup", label)


def _note(info: Any, role: str, text: str | None) -> None:
    if text is not None:
        add(info, "note", text, role=f"prrole:{role}")


def _write_phone(info: Any, phone: Phone) -> None:
    _note(info, "label", phone.label)
    _note(info, "number", phone.number)
    if phone.kind is PhoneKind.FAX:
        add(info, "fax", phone.printed, role="ciprol:office")
    else:
        add(info, "phone", phone.printed, role=f"ciprol:{phone.kind}")


def read_contacts(item: Item) -> tuple[ContactGroup, ...]:
    """Give the contacts of the item, ours or anybody's, in groups; parties that say the same are one."""
    told = [one for party, details in _contact_parties(item) for one in _read_contact(party, details, item)]
    groups: list[ContactGroup] = []
    for (_, label), members in groupby(told, key=lambda one: one[:2]):
        contacts = tuple(contact for _, _, contact in members)
        contacts = contacts if item.own else tuple(dict.fromkeys(contacts))
        groups.append(ContactGroup(label=label if label or not groups else "—", contacts=contacts))
    return tuple(groups)


def _contact_parties(item: Item) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """Give each party to call or write to, and the elements that tell how: itself, and what is asserted of it."""
    if item.own:
        for party in item.all("infoSource"):
            if item.aliases.term(party, "role") in _READ_AS_CONTACT:
                yield party, (party,)
        return
    asserted: dict[tuple[str, str], list[Any]] = {}
    for told in item.all("assert"):
        for key in _keys(told):
            asserted.setdefault(key, []).append(told)
    seen: set[Any] = set()
    for name in _PARTIES:
        for party in item.all(name):
            more = [one for key in _keys(party) for one in asserted.get(key, ()) if one not in seen]
            details = (party, *dict.fromkeys(more))
            reachable = any(next(one.iter(G + "contactInfo"), None) is not None for one in details)
            if reachable or (name not in _NAMED_ONLY and item.aliases.term(party, "role") in _READ_AS_CONTACT):
                seen.update(more)
                yield party, details


def _keys(element: Any) -> Iterator[tuple[str, str]]:
    for name in ("qcode", "uri", "literal"):
        if value := element.get(name):
            yield name, value


def _read_contact(party: Any, details: tuple[Any, ...], item: Item) -> Iterator[tuple[str, str | None, Contact]]:
    parts: dict[str, Any] = {"phones": [], "emails": [], "urls": [], "address": []}
    label: str | None = None
    parts["name" if _is_person(party, details, item) else "organisation"] = next(
        filter(None, map(item.name, details)), None
    )
    for one in details:
        for definition in one.iterchildren(G + "definition"):
            parts.setdefault("role", words(definition))
        for affiliation in one.iter(G + "affiliation"):
            parts.setdefault("organisation", item.name(affiliation) or affiliation.get("literal"))
        for info in one.iter(G + "contactInfo"):
            label = _read_info(info, item, parts) or label
    constraint = party.get("pubconstraint")
    private = constraint is not None and (not item.own or _PRIVATE.partition(":")[2] in constraint)
    group = (party.get("literal") or "").rpartition("-")[0]
    if any(parts.values()):
        for contact in item.checked(Contact, party, **parts, public=not private):
            yield (group if group.startswith("contact-") else ""), label, contact


def _is_person(party: Any, details: tuple[Any, ...], item: Item) -> bool:
    """Tell whether the party's name is a person's: by its details, else by its type, else by what it is for the item."""
    for kind in ("person", "organisation"):
        if any(next(one.iter(f"{G}{kind}Details"), None) is not None for one in details):
            return kind == "person"
    kind = (item.aliases.term(party, "type") or "").rpartition("/")[2]
    return kind == "person" if kind in ("person", "organisation") else party.tag not in _HOUSES


def _read_info(info: Any, item: Item, parts: dict[str, Any]) -> str | None:
    """Take in the pieces of a contactInfo; give the label of the contact's group."""
    notes: dict[str, str] = {}
    for element in info.iterchildren(etree.Element):
        said = words(element)
        if said is None:
            continue
        tag = element.tag
        role = (item.aliases.term(element, "role") or "").rpartition("/")[2]
        if tag == G + "web" or (tag == G + "note" and role == "web"):
            parts["urls"].append(said)
        elif tag == G + "note" and role in _NOTES:
            notes[role] = said
        elif tag in (G + "phone", G + "fax"):
            kind = PhoneKind.FAX if tag == G + "fax" else PhoneKind.MOBILE if role == "mobile" else PhoneKind.OFFICE
            label, e164 = notes.pop("label", None), notes.pop("number", None)
            parts["phones"] += item.checked(Phone, element, printed=said, kind=kind, label=label, number=e164)
        elif tag == G + "email":
            parts["emails"] += item.checked(_read_email, element, printed=said, notes=notes)
        elif tag == G + "address":
            parts["address"] += _address(element)
        elif item.own:
            item.leave(element, said)
    return notes.get("contactgroup")


def _read_email(printed: str, notes: dict[str, str]) -> Email:
    address: str | None = notes.pop("address", "") or usual_address(printed)
    return Email(printed=printed, label=notes.pop("label", None), address=None if address == "none" else address)


def _address(element: Any) -> Iterator[str]:
    for line in element.iter(etree.Element):
        if not len(line) and (said := words(line)):
            yield said
