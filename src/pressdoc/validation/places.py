"""Where in an item something stands, in words: "newsItem/itemMeta/edNote[2]", in a message with the item's guid."""

from __future__ import annotations

from typing import Any

from pressdoc.origin import Origin

_MESSAGE = "{http://iptc.org/std/nar/2006-10-01/}newsMessage"


def local(element: Any) -> str:
    """Give the element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def place(element: Any, inner: str = "") -> Origin:
    """Give line and path of the element; `inner` names an attribute (with its @) or a child of it that is at fault."""
    line = element.sourceline or 1
    return Origin(lines=(line, line), path=_path(element) + (f"/{inner}" if inner else ""))


def _path(element: Any) -> str:
    steps = []
    for one in (element, *element.iterancestors()):
        outer = one.getparent()
        if (
            outer is not None
            and outer.getparent() is not None
            and outer.getparent().tag == _MESSAGE
            and one.get("guid")
        ):
            steps.append(f"{local(one)} {one.get('guid')}")
            break
        steps.append(_step(one, outer))
    return "/".join(reversed(steps))


def _step(element: Any, outer: Any) -> str:
    alike = [other for other in outer if other.tag == element.tag] if outer is not None else []
    return f"{local(element)}[{alike.index(element) + 1}]" if len(alike) > 1 else local(element)
