"""Concepts of the IPTC's vocabularies: by QCode, as NewsML-G2 has them, or by URI, as the web and ninjs have them."""

from __future__ import annotations

from pressdoc.catalog import SCHEMES

_ALIASES = {uri: alias for alias, uri in reversed(SCHEMES.items())}


def named_in_catalog(uri: str) -> str | None:
    """Give the QCode by which the IPTC's catalog names the concept of that URI, `None` where it does not."""
    base, slash, code = uri.rpartition("/")
    alias = _ALIASES.get(base + slash)
    return f"{alias}:{code}" if alias is not None and code else None


def uri_in_catalog(code: str) -> str | None:
    """Give the URI of the concept of that QCode, `None` for an alias that the IPTC's catalog does not declare."""
    alias, _, local = code.partition(":")
    base = SCHEMES.get(alias)
    return base + local if base is not None and local else None
