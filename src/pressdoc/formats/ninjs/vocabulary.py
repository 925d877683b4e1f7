"""Names: the versions of the standard, how each spells its members, and the URIs that the standard wants everywhere."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any, Final
from urllib.parse import quote

from pressdoc.manuscript import Role
from pressdoc.reading import NinjsVersion

STANDARD: Final = "ninjs"
PROFILE: Final = "press-release"
GENRE: Final = "http://cv.iptc.org/newscodes/genre/Press_Release"
GENERATOR: Final = "pressdoc"
TRANSLATION: Final = "translation"


class Source(StrEnum):
    """Roles of info sources; contacts have one more. The codes of the IPTC's `cpprole:`, and one of our own."""

    ISSUER = "originfo"
    PROVIDER = "distributor"
    DATELINE = "datelinesource"


class AltId(StrEnum):
    """Roles of our own under which alternative ids keep what the standard has no member for."""

    ISSUED = "releasedate"
    DATELINE_DATE = "datelinedate"
    CORRECTION = "correction"
    SIGNAL = "signal"
    NOTE = "note"
    STATUS = "status"
    GUID = "guid"
    GENERATOR = "generator"
    EMBARGO_KIND = "embargokind"
    EMBARGO_WORDS = "embargowords"
    EMBARGO_UNTIL = "embargountil"


HEAD_IDS: Final = {
    Role.MASTHEAD: "masthead",
    Role.NOTICE: "notice",
    Role.REFERENCE: "symbol",
    Role.DATE: "issuedline",
    Role.EMBARGO: "embargo",
    Role.END: "endmark",
}
"""Parts of the page outside the text, and the roles of the alternative ids that hold them line by line."""
_SCHEMA: Final = "http://www.iptc.org/std/ninjs/ninjs-schema_{}.json"

_PCHAR = r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})"
_URI = re.compile(
    rf"[A-Za-z][A-Za-z0-9+.\-]*:(?://{_PCHAR}*(?:/{_PCHAR}*)*|/?(?:{_PCHAR}+(?:/{_PCHAR}*)*)?)"
    rf"(?:\?(?:{_PCHAR}|[/?])*)?(?:#(?:{_PCHAR}|[/?])*)?",
    re.ASCII,
)
"""RFC 3986, section 3: with a scheme, in ASCII. Addresses in brackets (IPv6) are left out: no release has them."""
_RESERVED = ":/?#@!$&'()*+,;=%"


def absolute_uri(iri: str) -> str | None:
    """Give the URI of the IRI (RFC 3987, section 3.1), `None` for what has no scheme or is no IRI."""
    uri = quote(iri, safe=_RESERVED)
    return uri if _URI.fullmatch(uri) else None


def stands_for(uri: str, string: str) -> bool:
    """Tell whether the URI is what `some_uri` makes of the string, whatever the base."""
    return uri == absolute_uri(string) or uri.endswith("/" + quote(string, safe=""))


def some_uri(string: str, base: str) -> str:
    """Give the string as a URI: itself where it is one, else below the base, escaped."""
    return absolute_uri(string) or base + quote(string, safe="")


_RENAMED: Final = {"embargoedUntil": "embargoed"}
"""Members of 3.x that 2.x has under other names, and not only in lower case."""


def standard(version: NinjsVersion) -> dict[str, str]:
    """Give what an item says of the standard it follows."""
    return {"name": STANDARD, "version": version, "schema": _SCHEMA.format(version)}


def spelled(item: dict[str, Any], version: NinjsVersion) -> dict[str, Any]:
    """Give the item, made with the names of 3.x, as the version spells it.

    2.x has no `rel` in associations: there it stands among their alternative ids.
    """
    if version is NinjsVersion.V3_0:
        return item
    associations = [_without_rel(association) for association in item.get("associations", ())]
    spelt: dict[str, Any] = _lowered(item | ({"associations": associations} if associations else {}))
    return spelt


def _without_rel(association: dict[str, Any]) -> dict[str, Any]:
    others = {name: value for name, value in association.items() if name != "rel"}
    return others | ({"altIds": [{"role": "rel", "value": association["rel"]}]} if "rel" in association else {})


def _lowered(value: Any) -> Any:
    if isinstance(value, dict):
        return {_RENAMED.get(name, name.lower()): _lowered(inner) for name, inner in value.items()}
    return [_lowered(inner) for inner in value] if isinstance(value, list) else value
