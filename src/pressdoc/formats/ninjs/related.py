"""What goes with a release: its files, its translations, links. Own names are numbered: media-1, translation-1, link-1.

A picture or a film is an associated item, any other file a rendition. The standard wants URIs everywhere: an address that
is none (a file's bare name) stands among the alternative ids of the item, under the same name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from pressdoc.formats.ninjs.members import Members
from pressdoc.formats.ninjs.vocabulary import TRANSLATION, absolute_uri, some_uri
from pressdoc.model import Link, Media, PressRelease, Translation

Item = dict[str, Any]

_KINDS = {"image": "picture", "video": "video", "audio": "audio"}
_NUMBERED = re.compile(r"(media|translation|link)-[0-9]{1,6}", re.ASCII)


def is_numbered(name: str) -> bool:
    """Tell whether the name is one that we give to what goes with a release."""
    return _NUMBERED.fullmatch(name) is not None


@frozen
class Related:
    """What goes with a release, as an item holds it. `exact` gives the addresses that are no URIs, by name."""

    renditions: list[Item]
    associations: list[Item]
    exact: dict[str, str]


def related(release: PressRelease, base: str) -> Related:
    """Give what goes with the release. `base` is that of the URIs that must be made up."""
    found = Related([], [], {})
    for number, media in enumerate(release.media, 1):
        _add_media(found, f"media-{number}", media, base)
    for number, other in enumerate(release.translations, 1):
        told = {"rel": TRANSLATION, "type": "text", "language": other.language}
        _add_association(found, f"translation-{number}", other.guid, base, told)
    for number, link in enumerate(release.links, 1):
        _add_association(found, f"link-{number}", link.href, base, {"rel": link.rel, "title": link.title})
    return found


def _add_media(found: Related, name: str, media: Media, base: str) -> None:
    told = {"href": absolute_uri(media.href), "contentType": media.media_type}
    rendition = _filled(told | {"title": media.title, "sizeInBytes": media.size})
    kind = _KINDS.get((media.media_type or "").partition("/")[0])
    if kind is not None:
        _add_association(found, name, media.href, base, {"type": kind, "renditions": [{"name": "main"} | rendition]})
    else:
        found.renditions.append({"name": name} | rendition)
        _note_exact(found, name, media.href, told["href"])


def _add_association(found: Related, name: str, address: str, base: str, told: Mapping[str, Any]) -> None:
    uri = some_uri(address, f"{base}address/")
    found.associations.append({"name": name, "uri": uri} | _filled(told))
    _note_exact(found, name, address, uri)


def _note_exact(found: Related, name: str, address: str, written: str | None) -> None:
    if address != written:
        found.exact[name] = address


def _filled(parts: Mapping[str, Any]) -> Item:
    return {name: value for name, value in parts.items() if value is not None}


@frozen
class Told:
    """What goes with a release, as it was read."""

    media: list[Media]
    translations: list[Translation]
    links: list[Link]


def read_related(item: Members, exact: Mapping[str, str]) -> Told:
    """Take the item's renditions and associations. `exact` gives addresses that are no URIs, by name."""
    told = Told([], [], [])
    numbered: dict[int, Media] = {}
    for rendition in item.objects("renditions"):
        name = rendition.string("name") or ""
        for media in _media(rendition, exact.get(name), None if is_numbered(name) else name):
            _place(told, numbered, name, media)
    for association in item.objects("associations"):
        name = association.string("name") or ""
        _read_association(association, name, exact.get(name), told, numbered)
    told.media[:0] = [numbered[number] for number in sorted(numbered)]
    return told


def _place(told: Told, numbered: dict[int, Media], name: str, media: Media) -> None:
    """Put the file where its number says, so that ours come back in order from both lists."""
    number = int(name.partition("-")[2]) if is_numbered(name) else None
    if number is None or number in numbered:
        told.media.append(media)
    else:
        numbered[number] = media


def _media(rendition: Members, exact: str | None, title: str | None) -> Iterator[Media]:
    """Give the file behind a rendition. `title` is for one that has none: its name, which serves as a key otherwise."""
    rendition.skip("width", "height", "duration", "format", "aspectratio", "poi", "bitrate", "framerate", "videocodec")
    rendition.skip("scantype", "transportprotocol", "name")
    href = exact or rendition.string("href")
    if href is not None:
        kind, size = rendition.string("contenttype") or rendition.string("mimetype"), rendition.number("sizeinbytes")
        named = rendition.string("title") or title
        yield from rendition.checked(Media, href=href, media_type=kind, title=named, size=size)


def _read_association(
    association: Members, name: str, exact: str | None, told: Told, numbered: dict[int, Media]
) -> None:
    kind = name.partition("-")[0] if is_numbered(name) else None
    rel = association.string("rel")
    for alternative in association.objects("altids"):
        if alternative.string("role") == "rel":
            rel = alternative.string("value")
    address = exact or association.string("uri") or ""
    association.skip("type", "version", "versioncreated", "firstcreated", "contentcreated", "pubstatus")
    if kind == TRANSLATION or (kind is None and rel == TRANSLATION):
        language = association.string("language")
        told.translations.extend(association.checked(Translation, guid=address, language=language))
        return
    if kind != "link":
        shown = [
            media
            for one in association.objects("renditions")
            for media in _media(one, exact, None if kind else one.string("name"))
        ]
        for media in shown:
            _place(told, numbered, name, media)
        if shown:
            if kind is None and name not in [media.title for media in shown]:
                association.leave(f"{association.path}.name", name)
            return
    title = association.string("title") or (name if kind is None else None)
    told.links.extend(association.checked(Link, href=address, rel=rel, title=title))
