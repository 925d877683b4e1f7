"""An item looked through once, for the rules: the children of its parts by tag."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import frozen

G = "{http://iptc.org/std/nar/2006-10-01/}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def _by_tag(elements: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for element in elements:
        found.setdefault(element.tag, []).append(element)
    return found


@frozen
class Item:
    """One item with the children of its parts by tag. A part that is missing has none; the grammar says so."""

    root: Any
    parts: dict[str, list[Any]]
    meta: dict[str, list[Any]]
    about: dict[str, list[Any]]
    content: dict[str, list[Any]]

    @classmethod
    def of(cls, root: Any) -> Item:
        """Give the item looked through once."""
        parts = _by_tag(root)
        inside = (
            _by_tag(child for part in parts.get(G + name, ()) for child in part)
            for name in ("itemMeta", "contentMeta", "contentSet")
        )
        return cls(root, parts, *inside)

    @property
    def is_release(self) -> bool:
        """Tell whether this is a text and not a bundle."""
        return bool(self.root.tag == G + "newsItem")

    @property
    def status(self) -> str:
        """Give the code of the publishing status, "" for none."""
        return next((code(element.get("qcode")) for element in self.meta.get(G + "pubStatus", ())), "")

    @property
    def bodies(self) -> list[Any]:
        """Give the XHTML bodies, in order."""
        inline = self.content.get(G + "inlineXML", ())
        return [
            body for one in inline for html in one.iterchildren(XHTML + "html") for body in html.iter(XHTML + "body")
        ]


def code(qcode: str | None) -> str:
    """Give what stands after the colon of a QCode, "" for none."""
    return (qcode or "").rpartition(":")[2]


def codes(element: Any, name: str = "role") -> list[str]:
    """Give what stands after the colon of each QCode in the attribute."""
    return [code(qcode) for qcode in (element.get(name) or "").split()]
