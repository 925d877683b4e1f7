"""The items of a message one after the other, with never more than one of them in memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from lxml import etree

from pressdoc import safe_xml
from pressdoc.errors import LimitExceeded
from pressdoc.formats.newsml.roots import wrong_root
from pressdoc.formats.newsml.vocabulary import G
from pressdoc.limits import Limits

_CHUNK = 2**16
_MESSAGE = G + "newsMessage"
_HEADER = G + "header"
_ITEM_SET = G + "itemSet"
_ITEMS = tuple(
    G + name
    for name in (
        "newsItem",
        "packageItem",
        "conceptItem",
        "knowledgeItem",
        "planningItem",
        "catalogItem",
        "newsMessage",
    )
)
_KNOWN = frozenset((*_ITEMS, _HEADER, _ITEM_SET))


def is_message(head: bytes) -> bool:
    """Tell whether a file that begins so is a newsMessage, in whatever encoding and with whatever prefix."""
    parser = _parser((_MESSAGE,))
    _fed(parser, head)
    return any(element.getparent() is None for _, element in parser.read_events())


def parts(file: BinaryIO, limits: Limits) -> Iterator[Any]:
    """Give the header and each item of a message as an element, in order; the root where it is an item itself.

    An element is empty once the next is asked for. `limits` bound each part, not the file, so that a feed may be of
    any length. Raises `ReadError` and its kin as `safe_xml.parsed` does, where they come: what stands before is given.
    """
    parser = _parser((*_ITEMS, _HEADER))
    size = 0
    for chunk in iter(lambda: file.read(_CHUNK), b""):
        size += len(chunk)
        if size > limits.bytes_in + _CHUNK:
            raise LimitExceeded("newsml", "bytes_in", limits.bytes_in)
        error = _fed(parser, chunk)
        for event, element in parser.read_events():
            if event == "start":
                safe_xml.refuse_doctype(element, "newsml")
            elif element.tag != _MESSAGE and _is_a_part(element):
                size = 0
                yield from _with_strangers(element)
        if error is not None:
            raise safe_xml.ill_formed(error, "newsml", limits) from error
    yield from _rest(parser, limits)


def _parser(tags: tuple[str, ...]) -> Any:
    return etree.XMLPullParser(("start", "end"), tag=tags, **safe_xml.SAFE)


def _fed(parser: Any, chunk: bytes) -> etree.XMLSyntaxError | None:
    """Parse the chunk; give the error in it rather than raise it, for what stands before it is whole."""
    try:
        parser.feed(chunk)
    except etree.XMLSyntaxError as error:
        return error
    return None


def _is_a_part(element: Any) -> bool:
    parent = element.getparent()
    return parent is None or parent.tag in (_MESSAGE, _ITEM_SET)


def _with_strangers(element: Any) -> Iterator[Any]:
    """Give the element after those before it whose names nobody knows; then empty it and drop those before it.

    The element itself stays where it is: the parser puts what follows behind it.
    """
    before = list(element.itersiblings(preceding=True))
    yield from (other for other in reversed(before) if other.tag not in _KNOWN)
    yield element
    element.clear()
    for other in before:
        if other.tag != _ITEM_SET:
            other.getparent().remove(other)


def _rest(parser: Any, limits: Limits) -> Iterator[Any]:
    """Give what stands behind the last item, or raise `ReadError` where the whole is nothing of the kind."""
    try:
        root = parser.close()
    except etree.XMLSyntaxError as error:
        raise safe_xml.ill_formed(error, "newsml", limits) from error
    safe_xml.refuse_doctype(root, "newsml")
    if root.tag != _MESSAGE and root.tag not in _ITEMS:
        raise wrong_root(root)
    if root.tag == _MESSAGE:
        for parent in (root, *root.iterchildren(_ITEM_SET)):
            yield from (child for child in parent if child.tag not in _KNOWN)
