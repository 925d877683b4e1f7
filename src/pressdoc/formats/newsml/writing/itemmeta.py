"""What an item says about itself: provider, version, status, embargo, notes to editors, links."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from pressdoc.draft import Draft
from pressdoc.formats.newsml.elements import add, named
from pressdoc.formats.newsml.vocabulary import MEDIA_TYPE, RELATION, TRANSLATION, XML_LANG, is_qcode
from pressdoc.manuscript import Role
from pressdoc.model.checks import is_iri
from pressdoc.model.dating import instant
from pressdoc.version import __version__

_TAG = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")


def item_meta(root: Any, draft: Draft) -> None:
    """Append the itemMeta, in the order that the schema fixes."""
    release = draft.release
    meta = add(root, "itemMeta")
    add(meta, "itemClass", qcode="ninat:text")
    named(add(meta, "provider", literal=draft.provider), draft.provider)
    add(meta, "versionCreated", instant(release.version_created))
    if release.first_created is not None:
        add(meta, "firstCreated", instant(release.first_created))
    until = draft.embargoed
    if until is not None:
        add(meta, "embargoed", instant(until))
    add(meta, "pubStatus", qcode=f"stat:{draft.status}")
    add(meta, "generator", "pressdoc", versioninfo=__version__)
    add(meta, "profile", "press-release", versioninfo="1")
    add(meta, "title", draft.title)
    _ed_notes(meta, draft)
    if release.correction is not None:
        add(meta, "signal", qcode="sig:correction")
    _links(meta, draft)
    _item_properties(meta, draft)


def _ed_notes(meta: Any, draft: Draft) -> None:
    """Write the notes to editors, the weightiest first: many receivers show no other."""
    release = draft.release
    if release.correction is not None:
        add(meta, "edNote", release.correction, role="prrole:correction")
    for words in draft.head[Role.EMBARGO]:
        add(meta, "edNote", words, role="prrole:embargo")
    for words in draft.holds:
        add(meta, "edNote", words, role="prrole:hold")
    for words in draft.head[Role.NOTICE]:
        add(meta, "edNote", words, role="prrole:notice")
    for contact in (contact for group in release.contacts for contact in group.contacts if not contact.public):
        # No receiver shows an editor the parties of an item; the text, which is published, must not name these.
        add(meta, "edNote", ", ".join(contact.words), role="prrole:contact")


def _links(meta: Any, draft: Draft) -> None:
    for other in draft.release.translations:
        relation = draft.options.vocabularies + TRANSLATION
        tag = other.language
        if tag is not None and not _TAG.fullmatch(tag):
            relation, tag = f"{relation}/{quote(tag, safe='')}", None
        link = add(meta, "link", reluri=relation, residref=other.guid, contenttype=MEDIA_TYPE)
        if tag is not None:
            link.set(XML_LANG, tag)
    for related in draft.release.links:
        link = add(meta, "link", href=related.href)
        if related.rel is not None:
            _relate(link, draft, related.rel)
        if related.title is not None:
            link.set("title", related.title)


def _relate(link: Any, draft: Draft, relation: str) -> None:
    if is_qcode(relation) and "/" not in relation:
        link.set("rel", relation)
    elif is_iri(relation) and "relation/" not in relation:
        link.set("reluri", relation)
    else:
        link.set("reluri", f"{draft.options.vocabularies}{RELATION}/{quote(relation, safe='')}")


def _item_properties(meta: Any, draft: Draft) -> None:
    release = draft.release
    for words in draft.head[Role.MASTHEAD]:
        add(meta, "itemMetaExtProperty", rel="prprop:masthead", value=words)
    holder = release.rights.holder if release.rights else None
    told: list[tuple[str, str | None]] = [("issuer", release.issuer), ("holder", holder)]
    if release.language == "und":
        told.append(("language", release.language))
    if draft.status is not release.status:
        told.append(("status", release.status))
    if release.embargo is not None:
        told.append(("embargo", release.embargo.kind))
        if release.embargo.printed not in (None, *draft.head[Role.EMBARGO][:1]):
            told.append(("embargowords", release.embargo.printed))
        if release.embargo.until is not None:
            told.append(("embargountil", release.embargo.until.isoformat()))
    for name, value in told:
        if value is not None:
            add(meta, "itemMetaExtProperty", rel=f"prprop:{name}", value=value)
