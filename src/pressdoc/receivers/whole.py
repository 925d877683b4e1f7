"""All that there is to arrive of a release: what a receiver's view is held against."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from pressdoc.manuscript import Manuscript, Passage, Role
from pressdoc.model import EmbargoKind, Status
from pressdoc.reading import Facts, known
from pressdoc.receivers.portions import Portion
from pressdoc.receivers.view import View

_TEXT = frozenset(
    {Role.DATELINE, Role.BODY, Role.HEADING, Role.CAPTION, Role.NOTES, Role.BOILERPLATE, Role.CONTACT, None}
)
"""Roles of what stands in the text of an item; the other parts have slots of their own."""
HELD = "withheld"
"""The embargo of an item that has no instant: its publishing status says it."""


def whole(manuscript: Manuscript, facts: Facts) -> View:
    """Give the view of a receiver who takes everything that the page and the facts say."""
    passages = manuscript.in_canonical_order().passages
    of_roles = {role: tuple(p.flat().one_line for p in passages if p.role is role) for role in Role}
    rights, dateline = known(facts.rights), known(facts.dateline)
    contacts = [contact for group in known(facts.contacts) or () for contact in group.contacts]
    status = known(facts.status)
    values: dict[Portion, tuple[Any, ...]] = {
        Portion.HEADLINE: of_roles[Role.HEADLINE],
        Portion.DECKS: of_roles[Role.SUBHEADLINE],
        Portion.SUMMARY: (known(facts.summary),),
        Portion.LANGUAGE: (known(facts.language),),
        Portion.EMBARGO: _embargo(facts, status),
        Portion.STATUS: (str(status),) if status not in (None, Status.USABLE) else (),
        Portion.NOTES: (known(facts.correction), *of_roles[Role.EMBARGO], *of_roles[Role.NOTICE]),
        Portion.SIGNAL: (str(known(facts.signal) or ""),),
        Portion.MASTHEAD: of_roles[Role.MASTHEAD],
        Portion.REFERENCE: of_roles[Role.REFERENCE],
        Portion.ISSUER: (known(facts.issuer),),
        Portion.ISSUED: (_day(known(facts.issued)), *of_roles[Role.DATE]),
        Portion.PLACES: dateline.places if dateline is not None else (),
        Portion.CONTACTS: tuple(contact.words[0] for contact in contacts),
        Portion.END_MARK: of_roles[Role.END],
        Portion.SLUGLINE: (known(facts.slugline),),
        Portion.URGENCY: (str(known(facts.urgency) or ""),),
        Portion.KEYWORDS: known(facts.keywords) or (),
        Portion.SUBJECTS: tuple(subject.code for subject in known(facts.subjects) or ()),
        Portion.RIGHTS: (rights.holder, rights.notice, rights.usage) if rights is not None else (),
        Portion.MEDIA: tuple(media.href for media in known(facts.media) or ()),
        Portion.LINKS: tuple(link.href for link in known(facts.links) or ()),
        Portion.TRANSLATIONS: tuple(other.guid for other in known(facts.translations) or ()),
    }
    said = {portion: tuple(filter(None, told)) for portion, told in values.items()}
    return View(values={portion: told for portion, told in said.items() if told}, body=text_of(passages))


def text_of(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Give those of the passages that stand in the text of an item."""
    return tuple(passage for passage in passages if passage.role in _TEXT)


def _embargo(facts: Facts, status: Status | None) -> tuple[str, ...]:
    """Give the instant; without one that the item is withheld, unless its own status forbids to publish it anyhow."""
    embargo = known(facts.embargo)
    if embargo is None or embargo.kind is EmbargoKind.IMMEDIATE:
        return ()
    until = embargo.until
    if isinstance(until, datetime.datetime) and until.tzinfo is not None:
        return (instant(until),)
    return (HELD,) if status in (None, Status.USABLE) else ()


def instant(moment: datetime.datetime) -> str:
    """Give the instant in one spelling, whatever zone it is told in."""
    try:
        return moment.astimezone(datetime.UTC).isoformat()
    except OverflowError:
        return moment.isoformat()


def _day(day: Any) -> str | None:
    return day.isoformat() if day is not None else None
