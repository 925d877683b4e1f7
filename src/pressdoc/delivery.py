"""How a NewsML item is written for whoever takes it in: a few properties that do not depend on each other, as data."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from attrs import field, frozen, validators

from pressdoc.errors import UsageError


class TextKind(StrEnum):
    """The mark-up of a rendition of the text."""

    XHTML = "xhtml"
    NITF = "nitf"


class When(StrEnum):
    """When a rendition is written."""

    ALWAYS = "always"
    MARKED = "marked"
    """Where the text has more than plain paragraphs and headings."""


class Structure(StrEnum):
    """What a rendition may have besides paragraphs of bare text. What it may not have is written as such paragraphs."""

    HEADINGS = "headings"
    LISTS = "lists"
    TABLES = "tables"
    QUOTES = "quotes"
    PREFORMATTED = "preformatted"
    FIGURES = "figures"
    INLINE = "inline"
    """Elements inside a block: emphasis, links, credits."""
    BREAKS = "breaks"
    """Line breaks inside a block."""


EVERYTHING = frozenset(Structure)


def _structures(names: Iterable[str]) -> frozenset[Structure]:
    return frozenset(map(Structure, names))


@frozen(kw_only=True)
class Rendition:
    """The text once, in one mark-up."""

    kind: TextKind = field(converter=TextKind)
    when: When = field(default=When.ALWAYS, converter=When)
    keeps: frozenset[Structure] = field(default=EVERYTHING, converter=_structures)


class Envelope(StrEnum):
    """What the file's root is: the item itself, or a newsMessage with the item in it."""

    ITEM = "item"
    MESSAGE = "message"


def _renditions(values: Iterable[Rendition]) -> tuple[Rendition, ...]:
    return tuple(values)


@frozen(kw_only=True)
class Delivery:
    """How an item is written. `renditions`: in which mark-up and order; the first is always written.

    `most_items`: how many items one message may hold, `None` for any number. `headline_role`, `deck_role`: QCodes that
    tell the headline from the decks.
    """

    renditions: tuple[Rendition, ...] = field(converter=_renditions)
    envelope: Envelope = field(default=Envelope.ITEM, converter=Envelope)
    most_items: int | None = field(default=None, validator=validators.optional(validators.ge(1)))
    headline_role: str = field(default="hlrole:main", validator=validators.matches_re(r"[^\s:]+:[^\s:]+"))
    deck_role: str = field(default="hlrole:sub", validator=validators.matches_re(r"[^\s:]+:[^\s:]+"))

    @renditions.validator
    def _each_kind_once(self, _: object, value: tuple[Rendition, ...]) -> None:
        kinds = [rendition.kind for rendition in value]
        if not value or len(set(kinds)) < len(kinds):
            raise UsageError("a delivery needs a rendition, and each kind of rendition once at most")
        if value[0].when is not When.ALWAYS:
            raise UsageError("the first rendition of a delivery is always written; take its `when` out")


STANDARD = Delivery(renditions=(Rendition(kind="xhtml"), Rendition(kind="nitf", when="marked")))
"""Rich XHTML for who reads by the standard; NITF last for who would lose its marks."""
