"""The structure tree: what a tagged file says its pages are made of, as plain values (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from attrs import field, frozen

from pressdoc.errors import LimitExceeded
from pressdoc.formats.pdf.gatekeeping import Vetted, entry
from pressdoc.limits import Limits

_LONGEST_MAP: Final = 20
"""Steps from a type to a standard one; a map in a circle has no end."""
_MOST_ELEMENTS: Final = 4
"""Elements a passage, by and large."""


@frozen
class Content:
    """Marked content on a page: a piece of what is drawn there."""

    page: int
    mcid: int


@frozen
class Target:
    """The address that the link annotation around an element leads to."""

    uri: str


@frozen(kw_only=True)
class Element:
    """A structure element. `type` is its own, `kind` the standard one it is mapped to. Absent texts are `None`."""

    type: str
    kind: str
    kids: tuple[Element | Content | Target, ...] = field(default=(), repr=False)
    alt: str | None = None
    actual: str | None = None
    properties: dict[str, str] = field(factory=dict)

    def elements(self) -> Iterator[Element]:
        """Give the elements right below."""
        return (kid for kid in self.kids if isinstance(kid, Element))

    def all(self) -> Iterator[Element]:
        """Give the element and all below it, in order."""
        yield self
        for kid in self.elements():
            yield from kid.all()

    def contents(self) -> Iterator[Content]:
        """Give all marked content below, in order."""
        for kid in self.kids:
            if isinstance(kid, Content):
                yield kid
            elif isinstance(kid, Element):
                yield from kid.contents()

    def target(self) -> str | None:
        """Give the address of the link that the element is, `None` for none."""
        return next((kid.uri for kid in self.kids if isinstance(kid, Target)), None)


def tree_of(vetted: Vetted, limits: Limits) -> Element | None:
    """Give the root of the structure tree; `None` where the file has none."""
    root = entry(vetted.root, "/StructTreeRoot")
    if not isinstance(root, dict):
        return None
    walk = _Walk(vetted, entry(root, "/RoleMap"), limits)
    return Element(type="Root", kind="Root", kids=tuple(walk.kids(root, None, 0)))


class _Walk:
    """One walk down the tree, each element once."""

    def __init__(self, vetted: Vetted, role_map: Any, limits: Limits) -> None:
        self.pages = vetted.pages
        self.limits = limits
        self.map = {str(name): str(role_map[name]) for name in role_map} if isinstance(role_map, dict) else {}
        self.seen: set[int] = set()
        self.count = 0

    def kind(self, name: str) -> str:
        for _ in range(_LONGEST_MAP):
            following = self.map.get(name)
            if following is None or following == name:
                break
            name = following
        return name.removeprefix("/")

    def kids(self, node: Any, page: int | None, depth: int) -> Iterator[Element | Content | Target]:
        if depth > self.limits.depth:
            raise LimitExceeded("pdf", "depth", self.limits.depth)
        raw = node.raw_get("/K") if "/K" in node else None
        if raw is None:
            return
        held = raw if isinstance(raw, int) else raw.get_object()
        if not isinstance(held, list):
            held = [raw]
        for one in held:
            kid = self.kid(one, page, depth)
            if kid is not None:
                yield kid

    def kid(self, raw: Any, page: int | None, depth: int) -> Element | Content | Target | None:
        number = getattr(raw, "idnum", None)
        node = raw.get_object()
        if isinstance(node, int):
            return Content(page, int(node)) if page is not None else None
        if not isinstance(node, dict):
            return None
        page = self.page(node, page)
        match entry(node, "/Type"):
            case "/MCR":
                mcid = entry(node, "/MCID")
                return Content(page, int(mcid)) if page is not None and isinstance(mcid, int) else None
            case "/OBJR":
                return _target(entry(node, "/Obj"))
            case _:
                if number is not None and number in self.seen:
                    return None
                self.seen.add(number if number is not None else -1)
                return self.element(node, page, depth)

    def page(self, node: Any, page: int | None) -> int | None:
        if "/Pg" not in node:
            return page
        return self.pages.get(getattr(node.raw_get("/Pg"), "idnum", -1), page)

    def element(self, node: Any, page: int | None, depth: int) -> Element:
        self.count += 1
        if self.count > _MOST_ELEMENTS * self.limits.passages:
            raise LimitExceeded("pdf", "passages", self.limits.passages)
        name = str(entry(node, "/S") or "/NonStruct")
        return Element(
            type=name.removeprefix("/"),
            kind=self.kind(name),
            kids=tuple(self.kids(node, page, depth + 1)),
            alt=_string(entry(node, "/Alt")),
            actual=_string(entry(node, "/ActualText")),
            properties=dict(_properties(entry(node, "/A"))),
        )


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _target(annotation: Any) -> Target | None:
    uri = entry(entry(annotation, "/A"), "/URI")
    if isinstance(uri, bytes):
        uri = uri.decode("utf-8", "replace")
    return Target(uri) if isinstance(uri, str) and uri else None


def _properties(attributes: Any) -> Iterator[tuple[str, str]]:
    """Give names and values of the user properties."""
    for one in attributes if isinstance(attributes, list) else [attributes]:
        held = one.get_object() if one is not None else None
        listed = entry(held, "/P")
        for user in listed if isinstance(listed, list) else ():
            told = user.get_object()
            if isinstance(told, dict) and "/N" in told:
                yield str(told["/N"]), str(entry(told, "/V"))
