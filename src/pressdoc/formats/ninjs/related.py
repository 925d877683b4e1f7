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


_LAYOUT = (
    "width", "height", "duration", "format", "aspectratio", "poi", "bitrate", "framerate", "videocodec", "scantype",
    "transportprotocol",
)  # fmt: skip
"""What a rendition says of how its file is made."""
_LAST = 10**6


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
    files = [
        (name, media)
        for rendition in item.objects("renditions")
        for name in [rendition.string("name") or ""]
        for media in _media(rendition, name, exact.get(name))
    ]
    for association in item.objects("associations"):
        name = association.string("name") or ""
        files += [(name, media) for media in _read_association(association, name, exact.get(name), told)]
    told.media.extend(media for _, media in sorted(files, key=lambda file: _number(file[0])))
    return told


def _number(name: str) -> int:
    """Give the place of a file among ours, which come from two lists; a stranger's files come last, as they stand."""
    return int(name.partition("-")[2]) if is_numbered(name) else _LAST


def _media(rendition: Members, name: str, exact: str | None) -> Iterator[Media]:
    """Give the file behind a rendition. The name is a key, and serves as title where a stranger gives no other."""
    rendition.skip(*_LAYOUT)
    stated, title = rendition.string("href"), rendition.string("title")
    kind, size = rendition.string("contenttype") or rendition.string("mimetype"), rendition.number("sizeinbytes")
    if title is None and not is_numbered(name):
        title = name
    if (href := exact or stated) is not None:
        yield from rendition.checked(Media, href=href, media_type=kind, title=title, size=size)
    else:
        rendition.leave(rendition.path, [name, title if title != name else None, kind])


def _read_association(association: Members, name: str, exact: str | None, told: Told) -> Iterator[Media]:
    """Give the files of the association; one that is a translation or a link is told as that."""
    kind = name.partition("-")[0] if is_numbered(name) else None
    rel, uri = association.string("rel"), association.string("uri")
    association.skip("type", "version", "versioncreated", "firstcreated", "contentcreated", "pubstatus")
    for alternative in association.objects("altids"):
        if alternative.string("role") == "rel":
            rel = alternative.string("value")
    address = exact or uri or ""
    if kind == TRANSLATION or (kind is None and rel == TRANSLATION):
        language = association.string("language")
        told.translations.extend(association.checked(Translation, guid=address, language=language))
        return
    files: list[Media] = []
    for rendition in () if kind == "link" else association.objects("renditions"):
        own = rendition.string("name") or ""
        files += _media(rendition, name if kind else own, exact)
    yield from files
    if not files:
        title = association.string("title") or (name if kind is None else None)
        told.links.extend(association.checked(Link, href=address, rel=rel, title=title))
    elif kind is None:
        known = {words for media in files for words in (media.title, media.href)}
        association.leave(association.path, [words for words in (name, rel, uri) if words not in known])
