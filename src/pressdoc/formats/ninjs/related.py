"""What goes with a release: its files, its translations, links. Own names are numbered: media-1, translation-1, link-1.

A picture or a film is an associated item, any other file a rendition; the same release in another format is named after
that: pdf. The standard wants URIs everywhere, and knows no digests: an address that is no URI (a file's bare name) and a
digest stand among the alternative ids of the item, under the name of what they belong to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from attrs import frozen

from pressdoc.formats.ninjs import pictures
from pressdoc.formats.ninjs.members import Members
from pressdoc.formats.ninjs.vocabulary import TRANSLATION, absolute_uri, some_uri, stands_for
from pressdoc.model import Link, Media, PressRelease, Translation

Item = dict[str, Any]

_KINDS = {"image": "picture", "video": "video", "audio": "audio"}
_NUMBERED = re.compile(r"(media|translation|link)-[0-9]{1,6}", re.ASCII)
_SAME = "rendition-"
"""Before the name of a format, in the roles of what is noted of the release's own renditions."""
_DIGEST = "-sha256"
_NOTED = re.compile(rf"({_NUMBERED.pattern}|{_SAME}[a-z][a-z0-9]*)({_DIGEST})?", re.ASCII)
_FORMATS = frozenset({"pdf", "docx"})
"""Names of a stranger's renditions that say that they are the same text in another format."""


_LAYOUT = (
    "width", "height", "duration", "format", "aspectratio", "poi", "bitrate", "framerate", "videocodec", "scantype",
    "transportprotocol",
)  # fmt: skip
"""What a rendition says of how its file is made."""


def is_noted(role: str) -> bool:
    """Tell whether an alternative id of that role notes something of what goes with a release."""
    return _NOTED.fullmatch(role) is not None


def _is_numbered(name: str) -> bool:
    return _NUMBERED.fullmatch(name) is not None


@frozen
class Related:
    """What goes with a release, as an item holds it. `noted`: alternative ids, values by role."""

    renditions: list[Item]
    associations: list[Item]
    noted: dict[str, str]


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
    if media.rendition is not None:
        name = f"{_SAME}{media.rendition}"
        found.renditions.append({"name": media.rendition} | rendition)
        _note_exact(found, name, media.href, told["href"])
    elif kind is not None:
        _add_association(found, name, media.href, base, {"type": kind, "renditions": [{"name": "main"} | rendition]})
    else:
        found.renditions.append({"name": name} | rendition)
        _note_exact(found, name, media.href, told["href"])
    if media.sha256 is not None:
        found.noted[f"{name}{_DIGEST}"] = media.sha256


def _add_association(found: Related, name: str, address: str, base: str, told: Mapping[str, Any]) -> None:
    uri = some_uri(address, f"{base}address/")
    found.associations.append({"name": name, "uri": uri} | _filled(told))
    _note_exact(found, name, address, uri)


def _note_exact(found: Related, name: str, address: str, written: str | None) -> None:
    if address != written:
        found.noted[name] = address


def _filled(parts: Mapping[str, Any]) -> Item:
    return {name: value for name, value in parts.items() if value is not None}


@frozen
class Told:
    """What goes with a release, as it was read."""

    media: list[Media]
    translations: list[Translation]
    links: list[Link]


def read_related(item: Members, noted: Mapping[str, str], known: frozenset[str], *, own: bool) -> Told:
    """Take the item's renditions and associations.

    `noted`: what alternative ids say of them, by role; `known`: what the pictures of the text say.
    """
    told = Told([], [], [])
    files: list[tuple[str, Media]] = []
    seen: set[str] = set()
    for one in item.objects("renditions"):
        name = one.string("name") or ""
        same = not _is_numbered(name) and (own or name.lower() in _FORMATS) and name not in seen
        seen.add(name)
        files += [(name, media) for media in _media(one, name, noted, rendition_of=name.lower() if same else None)]
    for association in item.objects("associations"):
        name = association.string("name") or ""
        if own and name.partition("-")[0] == pictures.NAME:
            pictures.skip_shown(association, known)
            continue
        files += [(name, media) for media in _read_association(association, name, noted, told)]
    told.media.extend(_in_order(files))
    return told


def _in_order(files: list[tuple[str, Media]]) -> list[Media]:
    """Give the files in the release's order: those with a number in their place, the others around them as they stand."""
    others = iter([one for name, one in files if not _is_numbered(name)])
    numbered = [(int(name.partition("-")[2]), one) for name, one in files if _is_numbered(name)]
    media: list[Media] = []
    for number, one in sorted(numbered, key=lambda file: file[0]):
        media += islice(others, max(0, number - 1 - len(media)))
        media.append(one)
    return [*media, *others]


def _media(rendition: Members, name: str, noted: Mapping[str, str], *, rendition_of: str | None) -> Iterator[Media]:
    """Give the file behind a rendition. The name is a key, and serves as title where a stranger gives no other."""
    rendition.skip(*_LAYOUT)
    stated, title = rendition.string("href"), rendition.string("title")
    kind, size = rendition.string("contenttype") or rendition.string("mimetype"), rendition.number("sizeinbytes")
    same = rendition_of if kind is not None else None
    role = name if same is None else f"{_SAME}{same}"
    ours = _is_numbered(name) or same is not None
    if title is None and not ours:
        title = name
    told = {"media_type": kind, "title": title, "size": size, "rendition": same}
    exact = noted.get(role) if ours else None
    href = exact if exact is not None and (stated is None or stands_for(stated, exact)) else stated
    if href is not None:
        yield from rendition.checked(Media, href=href, sha256=noted.get(f"{role}{_DIGEST}"), **told)
    else:
        rendition.leave(rendition.path, [name, title if title != name else None, kind])


def _read_association(association: Members, name: str, noted: Mapping[str, str], told: Told) -> Iterator[Media]:
    """Give the files of the association; one that is a translation or a link is told as that."""
    kind = name.partition("-")[0] if _is_numbered(name) else None
    rel, uri = association.string("rel"), association.string("uri")
    association.skip("type", "version", "versioncreated", "firstcreated", "contentcreated", "pubstatus")
    for alternative in association.objects("altids"):
        if alternative.string("role") == "rel":
            rel = alternative.string("value")
    exact = noted.get(name) if kind else None
    address = exact if exact is not None and (uri is None or stands_for(uri, exact)) else uri or ""
    if kind == TRANSLATION or (kind is None and rel == TRANSLATION):
        language = association.string("language")
        told.translations.extend(association.checked(Translation, guid=address, language=language))
        return
    files: list[Media] = []
    for rendition in () if kind == "link" else association.objects("renditions"):
        inner = rendition.string("name") or ""
        files += _media(rendition, name if kind else inner, noted, rendition_of=None)
    yield from files
    if not files:
        title = association.string("title") or (name if kind is None else None)
        told.links.extend(association.checked(Link, href=address, rel=rel, title=title))
    elif kind is None:
        known = {words for media in files for words in (media.title, media.href)}
        association.leave(association.path, [words for words in (name, rel, uri) if words not in known])
