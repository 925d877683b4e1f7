"""The text of an item: the first rendition that has any words, XHTML before NITF before plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve
from lxml import etree

from pressdoc import shapes, xhtml
from pressdoc.findings import Code, Finding
from pressdoc.formats.newsml.item import Item, where, words
from pressdoc.formats.newsml.vocabulary import G
from pressdoc.manuscript import Passage, Role
from pressdoc.text import Text

_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_NITF_HEAD = frozenset({"hedline", "distributor", "dateline", "rights"})
"""What of an NITF head the item says again as metadata."""
_NITF_TAGS = {"hl1": "h2", "hl2": "h2", "bq": "blockquote", "block": "div", "media": "div", "media-caption": "p"}


def passages(item: Item) -> Iterator[Passage]:
    """Give the passages of the text. Content that is no text, or in a form nobody here knows, is a finding."""
    inlines = [inline for content in item.all("contentSet") for inline in content.iterchildren(G + "inlineXML")]
    unread: list[Any] = []
    nitf: list[Any] = []
    for inline in inlines:
        body = _xhtml_body(inline)
        if body is None:
            (nitf if _nitf(inline) is not None else unread).append(inline)
            continue
        found = xhtml.read_blocks(body)
        if found or item.own:
            yield from _placed(found, own=item.own)
            return
    for inline in nitf:
        found = xhtml.read_blocks(_nitf_as_xhtml(item, inline))
        if found:
            yield from found
            return
    for inline in unread:
        item.leave(inline, words(inline))
    yield from _plain(item)


def _placed(found: tuple[Passage, ...], *, own: bool) -> Iterator[Passage]:
    """Give the passages, those of our own without any class as what such blocks are; others' as they are."""
    for passage in found:
        if own and passage.role is None:
            heading = isinstance(passage.shape, shapes.Heading)
            yield evolve(passage, role=Role.HEADING if heading else Role.BODY)
        else:
            yield passage


def _xhtml_body(inline: Any) -> Any:
    """Give the body of XHTML, with or without its namespace; a fragment without one is its own body."""
    root = next(inline.iterchildren(etree.Element), None)
    if root is None or root.tag.rpartition("}")[2] == "nitf":
        return None
    for element in root.iter(etree.Element):
        if element.tag.rpartition("}")[2].lower() == "body":
            return element
    space, _, name = root.tag.rpartition("}")
    if space == f"{{{xhtml.NAMESPACE}" or (not space and name.lower() in ("html", "div", "p", "article", "section")):
        return inline
    return None


def _nitf(inline: Any) -> Any:
    return next((e for e in inline.iter(etree.Element) if e.tag.rpartition("}")[2] == "body.content"), None)


def _nitf_as_xhtml(item: Item, inline: Any) -> Any:
    """Give the NITF text as an XHTML body, so that one reader serves both. What its head says besides is noted."""
    content = _nitf(inline)
    for part in inline.iter(etree.Element):
        name = part.tag.rpartition("}")[2]
        if name in ("body.head", "body.end"):
            for child in part.iterchildren(etree.Element):
                if child.tag.rpartition("}")[2] not in _NITF_HEAD:
                    item.leave(child, words(child))
    copied: Any = etree.fromstring(etree.tostring(content, with_tail=False))
    element: Any
    for element in copied.iter(etree.Element):
        name = element.tag.rpartition("}")[2]
        if name == "em" and element.get("class") == "strong":
            name = "strong"
        element.tag = _NITF_TAGS.get(name, name)
    return copied


def _plain(item: Item) -> Iterator[Passage]:
    """Give the paragraphs of the first plain text; encoded or marked-up data is a finding."""
    read = False
    for content in item.all("contentSet"):
        for inline in content.iterchildren(G + "inlineData"):
            kind = (inline.get("contenttype") or "text/plain").partition(";")[0].strip().lower()
            encoded = inline.get("encoding") is not None or inline.get("encodinguri") is not None
            if encoded or kind != "text/plain":
                says = f"<inlineData> of type {kind} is {'encoded' if encoded else 'no plain text'} and left out"
                item.findings.append(Finding(code=Code.NOT_UNDERSTOOD, says=says, where=where(inline)))
            elif not read:
                for block in _BLANK_LINES.split("".join(inline.itertext(etree.Element))):
                    if text := Text.plain(block):
                        read = True
                        yield Passage(text=text)
            else:
                item.leave(inline, words(inline))
