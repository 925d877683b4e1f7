"""Release → ninjs 3.0, or 2.1: one text item, its text as HTML and once more plain, everything else in members.

What the standard has no member for stands among the alternative ids, with roles of our own (`vocabulary`), so that
nothing is lost. Receivers show `headlines`, `edNote` and the first of `bodies`: these are bare and come first.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import Any

from pressdoc.draft import Draft, identified_release
from pressdoc.errors import InvalidRelease
from pressdoc.formats.ninjs import markup, parties
from pressdoc.formats.ninjs.pictures import pictures
from pressdoc.formats.ninjs.related import related
from pressdoc.formats.ninjs.vocabulary import (
    GENERATOR,
    GENRE,
    HEAD_IDS,
    PROFILE,
    AltId,
    Source,
    absolute_uri,
    some_uri,
    spelled,
    standard,
)
from pressdoc.manuscript import MarkedManuscript, Role
from pressdoc.model.dating import instant
from pressdoc.newscodes import uri_in_catalog
from pressdoc.reading import Facts, WriteOptions
from pressdoc.safe_xml import NOT_XML
from pressdoc.version import __version__

Item = dict[str, Any]


def write(manuscript: MarkedManuscript, facts: Facts, options: WriteOptions) -> bytes:
    """Give the item as UTF-8 bytes; the same for the same input.

    Raises `InvalidRelease` where the facts are not all said or name no identity (`PressRelease.identified`), or where
    a character has no place in HTML.
    """
    draft = Draft.of(manuscript, identified_release(facts, "a ninjs item"), options)
    try:
        item = _item(draft)
    except OverflowError as error:
        raise InvalidRelease("date", "in its zone it lies before year 1 or after 9999; correct it") from error
    _check_characters(item)
    return (json.dumps(spelled(item, options.ninjs_version), ensure_ascii=False, indent=2) + "\n").encode()


def _check_characters(value: Any) -> None:
    """Return if every string can stand in HTML too: what one part of an item holds, the others do."""
    if isinstance(value, str):
        if NOT_XML.search(value):
            raise InvalidRelease("text", "a control character or half of one cannot stand in ninjs; take it out")
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            _check_characters(inner)


def _item(draft: Draft) -> Item:
    release = draft.release
    things = related(release, draft.options.vocabularies)
    members: Item = {
        "standard": standard(draft.options.ninjs_version),
        "uri": some_uri(str(release.guid), f"{draft.options.vocabularies}guid/"),
        "type": "text",
        "representationType": "full",
        "profile": PROFILE,
        "version": str(release.version),
        "firstCreated": instant(release.first_created),
        "versionCreated": instant(release.version_created),
        "contentCreated": _content_created(draft),
        "embargoedUntil": instant(draft.embargoed),
        "pubStatus": draft.status,
        "urgency": release.urgency,
        "language": release.language,
        "title": draft.title,
        "edNote": "\n".join(_ed_note(draft)),
        "slugline": release.slugline,
        "headlines": list(_headlines(draft)),
        "descriptions": list(_descriptions(draft)),
        "bodies": list(_bodies(draft)),
        **_rights(draft),
        "genres": [{"name": "Press Release", "uri": GENRE}],
        "subjects": list(_subjects(draft)),
        **_places(draft),
        "infoSources": [*_sources(draft), *parties.sources_of(release.contacts)],
        "organisations": parties.organisations_of(release.contacts),
        "renditions": things.renditions,
        "associations": [*things.associations, *pictures(draft.body)],
        "altIds": [{"role": role, "value": value} for role, value in (*_alt_ids(draft), *things.noted.items())],
    }
    return {name: value for name, value in members.items() if value not in (None, "", [])}


def _content_created(draft: Draft) -> str:
    """Give the instant of issue; a day, or a time without a zone, is none."""
    issued = draft.release.issued
    return instant(issued) if isinstance(issued, datetime.datetime) and issued.tzinfo is not None else ""


def _ed_note(draft: Draft) -> Iterator[str]:
    """Give what editors should read first, the weightiest first; every line is an alternative id too."""
    if draft.release.correction is not None:
        yield draft.release.correction
    yield from draft.head[Role.EMBARGO]
    yield from _supplied(draft)
    yield from draft.head[Role.NOTICE]


def _supplied(draft: Draft) -> Iterator[str]:
    """Give the notes to editors that are in our words. Contacts that are not public stand there and in no text."""
    if draft.unnoted_signal is not None:
        yield draft.unnoted_signal
    yield from draft.holds
    for contact in (contact for group in draft.release.contacts for contact in group.contacts if not contact.public):
        yield ", ".join(contact.words)


def _headlines(draft: Draft) -> Iterator[Item]:
    for role, name in ((Role.HEADLINE, "main"), (Role.SUBHEADLINE, "sub")):
        for words in draft.head[role]:
            yield {"role": name, "contentType": "text/plain", "value": words}


def _descriptions(draft: Draft) -> Iterator[Item]:
    dateline = draft.release.dateline
    for name, words in (("summary", draft.release.summary), ("dateline", dateline.printed if dateline else None)):
        if words is not None:
            yield {"role": name, "contentType": "text/plain", "value": words}


def _bodies(draft: Draft) -> Iterator[Item]:
    if not draft.body:
        return
    plain = "\n\n".join(filter(None, (passage.words for passage in draft.body)))
    told = {"charCount": len(plain), "wordCount": draft.word_count}
    html = markup.written(draft.body, right_to_left=draft.right_to_left)
    yield {"role": "main", "contentType": "text/html", **told, "value": html}
    yield {"role": "plain", "contentType": "text/plain", **told, "value": plain}


def _rights(draft: Draft) -> Item:
    rights = draft.release.rights
    if rights is None:
        return {}
    return {"copyrightHolder": rights.holder, "copyrightNotice": rights.notice, "usageTerms": rights.usage}


def _subjects(draft: Draft) -> Iterator[Item]:
    """Give the subjects, each with its code as it is besides its URI; keywords are subjects with a name alone."""
    for subject in draft.release.subjects:
        uri = uri_in_catalog(subject.code)
        named = {"name": subject.name} if subject.name is not None else {}
        linked = {"uri": some_uri(uri, f"{draft.options.vocabularies}code/")} if uri is not None else {}
        yield {**named, "rel": "about", **linked, "literal": subject.code}
    for keyword in draft.release.keywords:
        yield {"name": keyword, "rel": "about"}


def _places(draft: Draft) -> Item:
    places = draft.release.dateline.places if draft.release.dateline else ()
    return {"located": " / ".join(places), "places": [{"name": place, "rel": "located"} for place in places]}


def _sources(draft: Draft) -> Iterator[Item]:
    dateline = draft.release.dateline
    for role, name in (
        (Source.ISSUER, draft.release.issuer),
        (Source.PROVIDER, draft.options.provider),
        (Source.DATELINE, dateline.source if dateline else None),
    ):
        if name is not None:
            yield {"name": name, "role": role}


def _alt_ids(draft: Draft) -> Iterator[tuple[str, str]]:
    release, embargo = draft.release, draft.release.embargo
    for role, name in HEAD_IDS.items():
        for words in draft.head[role]:
            yield name, words
    issued = release.issued.isoformat() if release.issued is not None else None
    yield from ((AltId.NOTE, words) for words in _supplied(draft))
    told: list[tuple[str, str | None]] = [
        (AltId.ISSUED, issued if issued != _content_created(draft) else None),
        (AltId.DATELINE_DATE, release.dateline.date if release.dateline else None),
        (AltId.CORRECTION, release.correction),
        (AltId.SIGNAL, release.signal),
        (AltId.STATUS, release.status if draft.status is not release.status else None),
        (AltId.GUID, release.guid if release.guid != absolute_uri(str(release.guid)) else None),
        (AltId.GENERATOR, f"{GENERATOR} {__version__}"),
    ]
    if embargo is not None:
        told.append((AltId.EMBARGO_KIND, embargo.kind))
        if embargo.printed != next(iter(draft.head[Role.EMBARGO]), None):
            told.append((AltId.EMBARGO_WORDS, embargo.printed))
        told.append((AltId.EMBARGO_UNTIL, embargo.until.isoformat() if embargo.until is not None else None))
    yield from ((name, words) for name, words in told if words is not None)
