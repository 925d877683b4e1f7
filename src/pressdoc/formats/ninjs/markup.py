"""Text as a string of HTML ↔ passages: ours well-formed and exactly, anybody's as browsers would take it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import frozen
from lxml import etree

from pressdoc import safe_xml, xhtml
from pressdoc.errors import InvalidRelease, LimitExceeded, ReadError
from pressdoc.limits import Limits
from pressdoc.manuscript import Passage
from pressdoc.safe_xml import NOT_XML
from pressdoc.text import one_line

_VOID = frozenset({"br", "img", "hr"})


def written(passages: Iterable[Passage], *, right_to_left: bool) -> str:
    """Give the passages as flat blocks that are HTML and well-formed XML at once; "" for none.

    Raises `InvalidRelease` where a character has no place in either.
    """
    body: Any = etree.Element(f"{{{xhtml.NAMESPACE}}}body", nsmap={None: xhtml.NAMESPACE})
    holder = etree.SubElement(body, f"{{{xhtml.NAMESPACE}}}div", dir="rtl") if right_to_left else body
    try:
        xhtml.write_blocks(holder, passages)
    except ValueError as error:
        raise InvalidRelease("text", "a control character cannot stand in HTML; take it out") from error
    if not len(holder):
        return ""
    for element in body.iter():
        # HTML reads <td/> as a cell that goes on; only void elements may be written so.
        if not len(element) and element.text is None and etree.QName(element).localname not in _VOID:
            element.text = ""
    whole = etree.tostring(body, encoding="unicode")
    return whole.partition(">")[2].rpartition("<")[0]


@frozen
class Page:
    """What stands in a string of HTML: passages, and the title of its head, `None` for none."""

    passages: tuple[Passage, ...]
    title: str | None


def read(markup: str, limits: Limits) -> Page:
    """Give the page. Characters that have no place in HTML are skipped. Raises `LimitExceeded`."""
    root = _parsed(NOT_XML.sub("", markup), limits)
    if root is None:
        return Page((), None)
    safe_xml.check_depth(root, "ninjs", limits)
    titles = []
    for head in [element for element in root.iter(etree.Element) if _local(element) == "head"]:
        titles += [one_line("".join(title.itertext(etree.Element))) for title in head if _local(title) == "title"]
        head.clear(keep_tail=True)
    return Page(xhtml.read_blocks(root), " ".join(filter(None, titles)) or None)


def _local(element: Any) -> str:
    name: str = element.tag.rpartition("}")[2]
    return name.lower()


def _parsed(markup: str, limits: Limits) -> Any:
    """Give the tree: as XML where the string is well-formed inside one element, else as HTML; `None` for no words."""
    try:
        return safe_xml.parsed(f"<main>{markup}</main>".encode(), "ninjs", limits)
    except LimitExceeded:
        raise
    except ReadError:
        return safe_xml.parsed_html(markup, "ninjs", limits)
