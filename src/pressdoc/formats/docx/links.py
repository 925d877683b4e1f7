"""Targets of links, as an Office Open XML package can hold them, and as people wrote them.

A target must be a URI reference (RFC 3986); what is written in a release need not be one. So a target is spelt, and
where the spelling differs, the words as written travel beside it.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from pressdoc.text import Mark

_ADMITTED = "!#$%&'()*+,/:;=?@~"
"""Signs that URIs are made of, besides letters, digits and "-._"; square brackets are for a host's number only."""
_STRAY_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_AUTHORITY = r"//(?:[^/?#@:]*(?::[^/?#@:]*)?@)?[^/?#@:]+(?::[0-9]{0,5})?(?![^/?#])"
_REFERENCE = re.compile(
    rf"(?:file:///|[A-Za-z][A-Za-z0-9+.-]*:(?:{_AUTHORITY}|(?!//))|{_AUTHORITY}|(?!//)[^:/?#]*(?![^/?#]))"
    r"[^?#]*(?:\?[^#]*)?(?:#[^#]*)?"
)
"""Scheme and authority, or a relative path without a colon in its first part; then path, query, one fragment."""
_EMAIL = re.compile(r"[A-Za-z0-9._+'-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")
_WEB = re.compile(
    r"(https?://)?((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?::[0-9]{1,5})?)(/(?:[A-Za-z0-9\-._~/?&=+,;:@!$'()*#]|%[0-9A-Fa-f]{2})*)?"
)


def target_of(href: str) -> str:
    """Give the target for the address: itself where it is a URI reference, else a spelling of it that is one.

    What percent-encoding alone does not make a reference of is spelt whole, as a fragment that leads nowhere.
    """
    target = _quoted(_STRAY_PERCENT.sub("%25", href), _ADMITTED)
    return target if href and _REFERENCE.fullmatch(target) else "#" + _quoted(href, "")


def _quoted(string: str, admitted: str) -> str:
    # Half a character (a lone surrogate) has no UTF-8; the words as written, beside it, are where it is refused.
    return quote(string, safe=admitted, errors="surrogatepass")


def live_target(text: str, mark: Mark | None) -> str | None:
    """Give what a printed e-mail or web address should lead to, `None` where it is none or is whole no address.

    A host without a path is spelt with the slash that programs add to it (RFC 3986, 6.2.3).
    """
    if mark is Mark.EMAIL and _EMAIL.fullmatch(text):
        return f"mailto:{text}"
    if mark is Mark.WEB and (address := _WEB.fullmatch(text)):
        scheme, host, path = address.groups()
        return f"{scheme or 'https://'}{host}{path or '/'}"
    return None
