"""XML from strangers, parsed with no DTD, no entities and no network: the one door for every format that has XML."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from lxml import etree

from pressdoc.errors import LimitExceeded, ReadError
from pressdoc.limits import Limits

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (Char, production 2) does not admit; no escape exists for it."""
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_PROLOG = re.compile(rb"<[A-Za-z_:\x80-\xff]")

SAFE: Final[dict[str, Any]] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
    "collect_ids": False,
}
"""Options of any parser that strangers' XML is given to."""


class DoctypeRefused(ReadError):
    """The file has a DTD, which can make a parser read other files or run out of memory; none is ever opened."""

    def __init__(self, format: str, subject: str = "") -> None:  # noqa: A002 - the field's word
        super().__init__(
            format, f"{subject}it has a DTD, which nothing here needs and pressdoc never opens; take it out"
        )


def parsed(data: bytes, format: str, limits: Limits, *, part: str | None = None) -> Any:  # noqa: A002 - the field's word
    """Give the root element, comments and processing instructions left out of the tree below it.

    `part` names the file inside a package, `None` for a file of its own. Raises `ReadError` for what is no XML, `DoctypeRefused` for
    a DTD, which is refused before parsing where it can be seen and after it in any encoding, and `LimitExceeded` for
    elements nested deeper than libxml2 allows where it is not told to allow more (256 levels, 10 MB of one text).
    """
    subject = f"{part}: " if part is not None else ""
    if _shows_doctype(data):
        raise DoctypeRefused(format, subject)
    try:
        root = etree.fromstring(data, etree.XMLParser(**SAFE))
    except etree.XMLSyntaxError as error:
        raise ill_formed(error, format, limits, subject) from error
    except ValueError as error:
        raise ReadError(format, f"{subject}not readable as XML: {error}") from error
    refuse_doctype(root, format, subject)
    return root


def parsed_html(string: str, format: str, limits: Limits) -> Any:  # noqa: A002 - the field's word
    """Give the root of HTML that stands in a string, be it a fragment or broken; `None` where nothing is in it.

    Comments and processing instructions are left out, nothing is fetched. Raises `LimitExceeded` for one nested deeper
    than the limits allow.
    """
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False, collect_ids=False
    )
    try:
        root = etree.fromstring(string.encode(), parser)
    except etree.XMLSyntaxError:
        return None
    if root is not None:
        check_depth(root, format, limits)
    return root


def ill_formed(error: etree.XMLSyntaxError, format: str, limits: Limits, subject: str = "") -> ReadError:  # noqa: A002
    """Give the error of ours for what the parser said."""
    if "depth" in str(error):
        return LimitExceeded(format, "depth", limits.depth)
    reason = (error.msg or "no XML in it").partition(", line ")[0].strip()
    return ReadError(format, f"{subject}not well-formed XML: {reason}", line=error.lineno or None)


def refuse_doctype(element: Any, format: str, subject: str = "") -> None:  # noqa: A002 - the field's word
    """Return if the element's document has no DTD; raise `DoctypeRefused` for one, in whatever encoding."""
    if element.getroottree().docinfo.doctype:
        raise DoctypeRefused(format, subject)


@cache
def _deeper_than(depth: int) -> etree.XPath:
    """Give a test whether there is an element `depth` levels below the root: one pass over the tree, level by level."""
    return etree.XPath(f"boolean(.{'/*' * depth})")


def check_depth(root: Any, format: str, limits: Limits) -> None:  # noqa: A002 - the field's word
    """Return if the tree may be walked by recursion; raise `LimitExceeded` where it is too deep for that."""
    if _deeper_than(limits.depth)(root):
        raise LimitExceeded(format, "depth", limits.depth)


def _shows_doctype(data: bytes) -> bool:
    start = data.replace(b"\x00", b"") if b"\x00" in data[:4] else data
    first = _PROLOG.search(start)
    return _DOCTYPE.search(start, 0, first.start() if first else len(start)) is not None
