"""What an item says about itself: provider, version, status, embargo, notes to editors, links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from pressdoc.catalog import SCHEMES
from pressdoc.draft import HELD, Draft
from pressdoc.formats.newsml.elements import add, named
from pressdoc.formats.newsml.vocabulary import MEDIA_TYPE, PICTURE, RELATION, TRANSLATION, XML_LANG, is_qcode
from pressdoc.manuscript import Role
from pressdoc.model import Figure, PressRelease
from pressdoc.model.checks import is_iri
from pressdoc.model.dating import instant
from pressdoc.version import __version__

_TAG = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")


def item_meta(root: Any, draft: Draft) -> None:
    """Append the itemMeta, in the order that the schema fixes."""
    release = draft.release
    meta = add(root, "itemMeta")
    add(meta, "itemClass", qcode="ninat:text")
    _provider(meta, draft)
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
    if release.signal is not None:
        add(meta, "signal", qcode=f"sig:{release.signal}")
    _links(meta, draft)
    _item_properties(meta, draft)


def _provider(meta: Any, draft: Draft) -> None:
    """Append who sends the item; a code of the IPTC's list of providers, which only a caller gives, as a code."""
    name = draft.provider
    if is_qcode(name) and name.partition(":")[0] in SCHEMES:
        add(meta, "provider", qcode=name)
    else:
        named(add(meta, "provider", literal=name), name)


def _ed_notes(meta: Any, draft: Draft) -> None:
    """Write the notes to editors, the weightiest first: many receivers show no other.

    Where there is more than one on the version and the embargo, the first note says them all, before each in its own.
    """
    notes = [*_on_the_version(draft), *_on_the_embargo(draft)]
    if len(notes) > 1:
        add(meta, "edNote", " ".join(words for words, _ in notes), role=_HOLD)
    for words, role in notes:
        if role != _HOLD or len(notes) == 1:
            add(meta, "edNote", words, role=role)
    if draft.held:
        add(meta, "edNote", HELD, role=_HOLD)
    for words in draft.head[Role.NOTICE]:
        add(meta, "edNote", words, role="prrole:notice")
    for contact in (contact for group in draft.release.contacts for contact in group.contacts if not contact.public):
        # No receiver shows an editor the parties of an item; the text, which is published, must not name these.
        add(meta, "edNote", ", ".join(contact.words), role="prrole:contact")


_HOLD = "prrole:hold"
"""The role of a note in our words: it says what stands elsewhere in the item, and is not read back."""


def _on_the_version(draft: Draft) -> Iterator[tuple[str, str]]:
    """Give the note on what the version changes or why it is withdrawn, and its role."""
    if draft.release.correction is not None:
        yield draft.release.correction, "prrole:correction"
    elif draft.unnoted_signal is not None:
        yield draft.unnoted_signal, _HOLD


def _on_the_embargo(draft: Draft) -> Iterator[tuple[str, str]]:
    """Give the printed words of the embargo, each with its role; where there are none, its instant in ours."""
    yield from ((words, "prrole:embargo") for words in draft.head[Role.EMBARGO])
    if draft.unprinted_embargo is not None:
        yield draft.unprinted_embargo, _HOLD


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
    for picture in _pictures(draft.release):
        kind = _PICTURES.get(PurePosixPath(picture.href or "").suffix.lower(), "application/octet-stream")
        link = add(meta, "link", rel=PICTURE, href=str(picture.href), contenttype=kind)
        if title := picture.alt or (picture.caption.one_line if picture.caption else None):
            link.set("title", title)


_PICTURES = {
    ".avif": "image/avif", ".gif": "image/gif", ".jpeg": "image/jpeg", ".jpg": "image/jpeg", ".mov": "video/quicktime",
    ".mp4": "video/mp4", ".png": "image/png", ".svg": "image/svg+xml", ".tif": "image/tiff", ".tiff": "image/tiff",
    ".webm": "video/webm", ".webp": "image/webp",
}  # fmt: skip


def _pictures(release: PressRelease) -> Iterator[Figure]:
    """Give each picture that lies somewhere, once: it is content of its own, which an item only links to."""
    seen: set[str] = set()
    for block in (*release.body, *release.notes, *release.boilerplate):
        if isinstance(block, Figure) and block.href is not None and is_iri(block.href) and block.href not in seen:
            seen.add(block.href)
            yield block


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
