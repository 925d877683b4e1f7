"""The text of an item: the first rendition that has any words, XHTML before NITF before HTML in a string before plain text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from attrs import evolve
from lxml import etree

from pressdoc import safe_xml, shapes, xhtml
from pressdoc.findings import Code, Finding
from pressdoc.formats.newsml import nitf
from pressdoc.formats.newsml.item import Item, where
from pressdoc.formats.newsml.vocabulary import G
from pressdoc.limits import Limits
from pressdoc.manuscript import Hints, Passage, Role
from pressdoc.text import Text

_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_MARKUP = re.compile(
    r"<(?:p|br|div|h[1-6]|ul|ol|li|table|span|b|i|em|strong|a|html|body|pre|blockquote)\b[^<>]*>", re.IGNORECASE
)
_CONTENT = Hints(content=True)
_XHTML_ROOTS = frozenset({"html", "body", "div", "p", "article", "section", "main"})

_Read = Callable[[Item, Any, Limits], list[Passage]]


def passages(item: Item, limits: Limits) -> list[Passage]:
    """Give the passages of the text. What other renditions hold is not looked at here."""
    renditions: dict[_Read, list[Any]] = {_read_xhtml: [], _read_nitf: [], _read_html: [], _read_plain: []}
    for content in item.all("contentSet"):
        for inline in content.iterchildren(G + "inlineXML", G + "inlineData"):
            read = _kind_of(inline)
            if read is not None:
                renditions[read].append(inline)
    for read, inlines in renditions.items():
        for inline in inlines:
            found = read(item, inline, limits)
            if found or (item.own and read is _read_xhtml):
                if item.own:
                    return list(_placed(found))
                return found if read is _read_plain else list(map(_as_content, found))
    return []


def _kind_of(inline: Any) -> _Read | None:
    """Give how to read the rendition; `None` for encoded data and for mark-up that nobody here knows."""
    root = next(inline.iterchildren(etree.Element), None)
    if inline.get("encoding") is not None or inline.get("encodinguri") is not None:
        return None
    if root is None:
        kind = (inline.get("contenttype") or "text/plain").partition(";")[0].strip().lower()
        if _MARKUP.search(inline.text or ""):
            return _read_html
        return _read_plain if kind == "text/plain" or inline.tag == G + "inlineXML" else None
    space, _, name = root.tag.rpartition("}")
    if name == "html" and space == f"{{{xhtml.NAMESPACE}":
        return _read_xhtml
    if name == "nitf" or nitf.content_of(inline) is not None:
        return _read_nitf
    if space == f"{{{xhtml.NAMESPACE}" or ((not space or space == G[:-1]) and name.lower() in _XHTML_ROOTS):
        return _read_xhtml
    return None


def _placed(found: list[Passage]) -> Iterator[Passage]:
    """Give passages of our own; those without any class are what such blocks are."""
    for passage in found:
        if passage.role is None:
            heading = isinstance(passage.shape, shapes.Heading)
            yield evolve(passage, role=Role.HEADING if heading else Role.BODY)
        else:
            yield passage


def _as_content(passage: Passage) -> Passage:
    return evolve(passage, hints=_CONTENT) if passage.role is None else passage


def _read_xhtml(item: Item, inline: Any, _: Limits) -> list[Passage]:
    item.text = _body(inline)
    return list(xhtml.read_blocks(item.text))


def _body(inline: Any) -> Any:
    """Give the body, with or without the namespace; a fragment without one is its own."""
    for element in inline.iter(etree.Element):
        if element.tag.rpartition("}")[2].lower() == "body":
            return element
    return inline


def _read_nitf(item: Item, inline: Any, _: Limits) -> list[Passage]:
    item.text = nitf.content_of(inline)
    if item.text is None:
        return []
    return [*nitf.head(inline), *xhtml.read_blocks(nitf.as_xhtml(item.text)), *nitf.end(inline)]


def _read_html(item: Item, inline: Any, limits: Limits) -> list[Passage]:
    root = safe_xml.parsed_html(inline.text or "", "newsml", limits)
    if root is None:
        return []
    item.text = inline
    return [evolve(passage, origin=where(inline)) for passage in xhtml.read_blocks(_body(root))]


def _read_plain(item: Item, inline: Any, _: Limits) -> list[Passage]:
    """Give the paragraphs, parted by blank lines; the line breaks inside them stay."""
    item.text = inline
    texts = map(Text.plain, _BLANK_LINES.split("".join(inline.itertext(etree.Element))))
    return [Passage(text=text, origin=where(inline)) for text in texts if text]


def encoded(item: Item) -> Iterator[Finding]:
    """Name the inline data that is no text but bytes in disguise."""
    for content in item.all("contentSet"):
        for inline in content.iterchildren(G + "inlineData"):
            if inline.get("encoding") is not None or inline.get("encodinguri") is not None:
                kind = inline.get("contenttype") or "no stated type"
                says = f"<inlineData> of {kind} is encoded and left out"
                yield Finding(code=Code.NOT_UNDERSTOOD, says=says, where=where(inline))
