"""What an item says about its content: dates, places, parties, subjects, headlines."""

from __future__ import annotations

from typing import Any

from pressdoc import mediatopics
from pressdoc.draft import Draft
from pressdoc.formats.newsml.elements import add, day_of, named
from pressdoc.formats.newsml.parties import write_contacts
from pressdoc.formats.newsml.vocabulary import XML_LANG, is_qcode
from pressdoc.manuscript import Role
from pressdoc.model.dating import instant


def content_meta(root: Any, draft: Draft) -> None:
    """Append the contentMeta: the main headline first and plain, the deck after it."""
    release = draft.release
    meta = add(root, "contentMeta")
    if release.urgency is not None:
        add(meta, "urgency", str(release.urgency))
    if release.issued is not None:
        add(meta, "contentCreated", day_of(release.issued))
    if release.signal is not None:
        add(meta, "contentModified", instant(release.version_created))
    for place in release.dateline.places if release.dateline else ():
        named(add(meta, "located", type="cpnat:geoArea", literal=place), place)
    named(
        add(meta, "infoSource", role="cpprole:originfo", literal=draft.provider, type="cpnat:organisation"),
        draft.provider,
    )
    write_contacts(meta, release.contacts)
    for words in draft.head[Role.REFERENCE]:
        add(meta, "altId", words, type="prrole:symbol")
    _descriptive(meta, draft)
    dateline = release.dateline
    told = [("issuedline", words) for words in draft.head[Role.DATE]]
    if dateline is not None:
        told += [("datelinedate", dateline.date or ""), ("datelinesource", dateline.source or "")]
    told += [("endmark", words) for words in draft.head[Role.END]]
    for name, value in told:
        if value:
            add(meta, "contentMetaExtProperty", rel=f"prprop:{name}", value=value)


def _subject(meta: Any, kind: str, code: str, name: str | None, topic: mediatopics.Topic | None) -> None:
    element = add(meta, "subject", type="cpnat:abstract")
    element.set(kind, code)
    if name is not None:
        label = add(element, "name", name)
        if topic is not None and topic.name == name:
            label.set(XML_LANG, "en")


def _descriptive(meta: Any, draft: Draft) -> None:
    release = draft.release
    add(meta, "language", tag=draft.language)
    genre = add(meta, "genre", qcode="genre:Press_Release")
    add(genre, "name", "Press Release").set(XML_LANG, "en")
    for keyword in release.keywords:
        add(meta, "keyword", keyword)
    for subject in release.subjects:
        topic = mediatopics.topic(subject.code)
        _subject(meta, "qcode" if is_qcode(subject.code) else "literal", subject.code, subject.name, topic)
        if topic is not None and topic.twin is not None:
            _subject(meta, "qcode", topic.twin, subject.name, topic)
    if release.slugline is not None:
        add(meta, "slugline", release.slugline)
    delivery = draft.options.delivery
    role = delivery.headline_role if draft.head[Role.HEADLINE] else "prrole:untitled"
    for words in draft.head[Role.HEADLINE] or [draft.title]:
        add(meta, "headline", words, role=role)
    for words in draft.head[Role.SUBHEADLINE]:
        add(meta, "headline", words, role=delivery.deck_role)
    if release.dateline is not None:
        add(meta, "dateline", release.dateline.printed)
    if release.summary is not None:
        add(meta, "description", release.summary, role="drol:summary")
