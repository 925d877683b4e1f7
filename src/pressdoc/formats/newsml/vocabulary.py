"""Names: the namespace, our own schemes, and what a QCode of somebody's item means."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from pressdoc.catalog import SCHEMES

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
NITF_NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"
G = f"{{{NAMESPACE}}}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MEDIA_TYPE = "application/vnd.iptc.g2.newsitem+xml"

OWN_SCHEMES = {"hlrole": "headlinerole/", "prrole": "role/", "prprop": "property/", "prrnd": "rendition/"}
"""Aliases of our vocabularies and where they lie below the base: a reader knows them by these endings, not by the base."""
TRANSLATION = "relation/translation"
"""Of a link to the same release in another language, below the base."""
RELATION = "relation/said"
"""Of any other link, below the base: a relation in words that are no code and no URI stands escaped after it."""
PICTURE = "irel:associatedWith"
"""Of a link to a picture that stands in the text; ours has a media type, by which it is told from a link of the release."""
UNTYPED = "untyped-"
"""In the rendition of a file whose media type the release does not say; receivers must have some type."""
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
"""The kind of a file's hash (W3C, XML Encryption 5.8.2): the codes of the IPTC's `hashtype:` are not confirmed."""
_QCODE = re.compile(r"[^\W\d][\w.\-]*:[^\s:]+")


def is_qcode(code: str) -> bool:
    """Tell whether the string can stand as a QCode: an alias that a catalog can declare (an XML NCName), and one colon.

    The standard allows more colons in the code; receivers that split at each refuse the item for it.
    """
    return _QCODE.fullmatch(code) is not None


_MOST_TERMS = 1_000


@lru_cache(maxsize=16)
def _terms_under(schemes: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Give the place for what values mean under these schemes: a sender's items all declare the same."""
    del schemes
    return {}


class Aliases:
    """What the aliases of one item mean: its inline catalogs first, the IPTC's catalog otherwise."""

    def __init__(self, item: Any) -> None:
        self._uris: dict[str, str] = {}
        for catalog in item.iterchildren(G + "catalog"):
            for scheme in catalog.iterchildren(G + "scheme"):
                self._uris[scheme.get("alias") or ""] = scheme.get("uri") or ""
        self._terms = _terms_under(tuple(self._uris.items()))

    def uri(self, qcode: str) -> str | None:
        """Give the concept's URI, `None` for an alias that no catalog at hand declares."""
        alias, colon, code = qcode.strip().partition(":")
        base = self._uris.get(alias) or SCHEMES.get(alias)
        return base + code if colon and base is not None else None

    def term(self, element: Any, name: str = "qcode") -> str | None:
        """Give the short name of a controlled value: "role/notice" for ours, "genre/Press_Release" for the IPTC's.

        The last two steps of the URI: schemes are known by how they end, so that any base will do. A QCode whose
        alias nobody declares is read as the IPTC's or our own usual one. `None` where there is no value.
        """
        value = element.get(name)
        if value is None:
            uri = element.get("uri" if name == "qcode" else f"{name}uri")
            return _ending(uri) if uri else element.get("literal") if name == "qcode" else None
        term = self._terms.get(value)
        if term is None:
            if len(self._terms) >= _MOST_TERMS:
                self._terms.clear()
            term = self._terms[value] = self._term(value)
        return term

    def _term(self, value: str) -> str:
        first = next(iter(value.split()), "")
        uri = self.uri(first)
        if uri is not None:
            return _ending(uri)
        alias, _, code = first.partition(":")
        return OWN_SCHEMES.get(alias, f"{alias}/") + code


def _ending(uri: str) -> str:
    parts = uri.rstrip("/").split("/")
    return "/".join(parts[-2:])
