"""The structure tree of a document: elements in reading order, made before anything is drawn.

Drawing only adds kids: marked content, by page and number, and link annotations.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from attrs import define, field, frozen


@frozen
class Content:
    """A stretch of marked content: the `number`th of the page (counted from 0 as pages are)."""

    page: int
    number: int


@define(eq=False)
class Annotation:
    """A link annotation: `uri` is where it leads, `says` what stands there, `box` its rectangle in points."""

    page: int
    uri: str
    says: str
    box: tuple[float, float, float, float]


@define(eq=False)
class Place:
    """Where among the kids of its owner some marked content stands: drawing comes after the tree is made."""

    owner: Element
    kids: list[Content] = field(factory=list)


@define(eq=False)
class Element:
    """One structure element. `attributes` are (owner, name, value), values as PDF source; `properties` the user's own.

    `box`: where a figure stands, in points of its page.
    """

    type: str
    kids: list[Kid] = field(factory=list)
    actual: str | None = None
    alt: str | None = None
    attributes: tuple[tuple[str, str, str], ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    box: tuple[int, tuple[float, float, float, float]] | None = None

    def child(self, type_: str, **facts: object) -> Self:
        """Give a new element, the last of this one's kids."""
        made = type(self)(type_, **facts)  # type: ignore[arg-type]
        self.kids.append(made)
        return made

    def place(self) -> Place:
        """Give a place among this element's kids for marked content of its own, drawn later."""
        made = Place(self)
        self.kids.append(made)
        return made

    @property
    def owner(self) -> Element:
        """Give the element that marked content drawn here belongs to."""
        return self

    def elements(self) -> Iterator[Element]:
        """Give this element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.elements()


Kid = Element | Place | Content | Annotation
