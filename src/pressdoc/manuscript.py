"""A document as laid out: passages in reading order, each with a shape, and a role once somebody knows it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, StrEnum
from typing import Self

import attrs
from attrs import evolve, field, frozen

from pressdoc import shapes
from pressdoc.errors import InvalidRelease
from pressdoc.origin import Origin
from pressdoc.shapes import Shape
from pressdoc.text import Line, Look, Mark, Span, Text, as_text


class Role(StrEnum):
    """What a passage is for. The sixteen roles of the labelling guide that gold documents follow."""

    MASTHEAD = "masthead"
    NOTICE = "notice"
    REFERENCE = "reference"
    DATE = "date"
    EMBARGO = "embargo"
    HEADLINE = "headline"
    SUBHEADLINE = "subheadline"
    DATELINE = "dateline"
    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    END = "end"
    NOTES = "notes"
    BOILERPLATE = "boilerplate"
    CONTACT = "contact"
    NOISE = "noise"

    # As for Mark: members are looked up in tables on every hot path.
    __hash__ = str.__hash__


NEWS = frozenset({Role.DATELINE, Role.BODY, Role.HEADING, Role.CAPTION})
"""The roles that make up the news itself, in whatever order they stand."""

PARTS = (
    *((role,) for role in tuple(Role)[: tuple(Role).index(Role.DATELINE)]),
    tuple(NEWS),
    *((role,) for role in (Role.END, Role.NOTES, Role.BOILERPLATE, Role.CONTACT, Role.NOISE)),
)
"""The parts of a release in canonical order; the roles of one part may alternate."""

_PLACE_OF = {role: place for place, part in enumerate(PARTS) for role in part}


def _as_tuple(values: Iterable[Passage]) -> tuple[Passage, ...]:
    return tuple(values)


class Feature(Enum):
    """What a format may keep of a manuscript and of facts. A format's losses are the features it lacks."""

    WORDS = "the words of the page"
    LINES = "line breaks inside a passage"
    ORDER = "the order of the parts"
    ROLES = "what each passage is for"
    GROUPS = "which lines lead in and group the contacts, and which words are a picture's credit"
    SHAPES = "headings, lists, tables, quotations, figures"
    LOOKS = "emphasis"
    LINKS = "links"
    MARKS = "what each piece of a passage is"
    NOISE = "page furniture"
    FACTS = "data beside the page"
    COPIES = "a second copy of the printed words, as data"


@frozen(kw_only=True)
class Hints:
    """What the layout shows besides the words. Everything may be unknown (`None` or false).

    `size` is relative to the document's running text (1.0), `blank_before` counts blank lines, `indent` columns.
    `style` is the name of its style, `bases` are those that one is based on, nearest first. `repeats`: stands on every
    page; `page_edge`: in a page header or footer; `boxed`: in a text box or frame; `aside`: a footnote or the like.
    `content`: marked up as text with no page around it, and so no furniture. `private`: said to editors and not for
    the public.
    """

    size: float | None = None
    bold: bool = False
    centred: bool = False
    style: str | None = None
    bases: tuple[str, ...] = ()
    repeats: bool = False
    page_edge: bool = False
    boxed: bool = False
    aside: bool = False
    content: bool = False
    private: bool = False
    blank_before: int | None = None
    indent: int | None = None


def _normal_unless_preformatted(value: str | Text, passage: Passage) -> Text:
    if isinstance(passage.shape, shapes.Preformatted) and isinstance(value, Text):
        return value
    return as_text(value)


@frozen(kw_only=True)
class Passage:
    """One piece of laid-out text: a paragraph, a headline, a contact's lines. `role` is `None` until it is known.

    Text is in normal form unless the shape is Preformatted; it is empty for tables, and may be for figures. Hints and
    origin say where the passage came from, not what it is, and take no part in equality.
    """

    shape: Shape = shapes.PARAGRAPH
    text: Text = field(default=Text(), converter=attrs.Converter(_normal_unless_preformatted, takes_self=True))  # type: ignore[call-overload,misc]  # mypy's attrs plugin does not know takes_self
    role: Role | None = None
    hints: Hints = field(default=Hints(), eq=False, repr=False)
    origin: Origin | None = field(default=None, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if not self.text and not isinstance(self.shape, shapes.Table | shapes.Figure):
            raise InvalidRelease("passage", "has no words")

    @property
    def words(self) -> str:
        """All that a reader sees of the passage, list marker and table cells included, on lines."""
        return self.flat().string

    def flat(self) -> Text:
        """Give the passage as lines of text: markers before items, a row of cells a line, alt text for no caption."""
        match self.shape:
            case shapes.Item(marker=marker):
                first, *others = self.text.lines
                return Text(((Span(f"{marker} "), *first), *others)).normal()
            case shapes.Table(rows=rows):
                return Text(tuple(map(_row_line, rows))).normal()
            case shapes.Figure(alt=alt) if not self.text:
                return Text.plain(alt or "")
            case shapes.Preformatted():
                return self.text.normal()
            case _:
                return self.text


def _row_line(row: tuple[Text, ...]) -> Line:
    line: list[Span] = []
    for cell in row:
        for part in cell.lines:
            line += (*part, Span(" "))
    return tuple(line)


@frozen
class Manuscript:
    """Passages in reading order."""

    passages: tuple[Passage, ...] = field(default=(), converter=_as_tuple)

    def in_canonical_order(self) -> Self:
        """Give the same passages part by part as in `PARTS`; within a part their order stays."""
        ordered = sorted(self.passages, key=lambda p: _PLACE_OF[p.role] if p.role is not None else _PLACE_OF[Role.BODY])
        return type(self)(tuple(ordered))

    def keeping(self, features: Iterable[Feature]) -> Manuscript:
        """Give what is left of the manuscript when only these features are kept; what law B compares."""
        kept = frozenset(features)
        if Feature.WORDS not in kept:
            return Manuscript()
        ordered = self if Feature.ORDER in kept else self.in_canonical_order()
        passages = [p for p in ordered.passages if Feature.NOISE in kept or p.role is not Role.NOISE]
        left = (_keeping(passage, kept) for passage in passages)
        return Manuscript(tuple(passage for passage in left if passage is not None))


def group_mark(text: Text) -> Mark | None:
    """Give LEAD or GROUP where a span of the text carries it: then the whole passage is one; `None` otherwise."""
    marks = (span.mark for line in text.lines for span in line)
    return next((mark for mark in marks if mark in (Mark.LEAD, Mark.GROUP)), None)


def _keeping(passage: Passage, kept: frozenset[Feature]) -> Passage | None:
    group = group_mark(passage.text) if Feature.GROUPS in kept and Feature.MARKS not in kept else None

    def change(span: Span) -> Span:
        credit = span.mark is Mark.CREDIT and Feature.GROUPS in kept
        return Span(
            span.text,
            span.look if Feature.LOOKS in kept else Look.PLAIN,
            span.href if Feature.LINKS in kept else None,
            span.mark if credit or Feature.MARKS in kept else group,
        )

    shape, text = (passage.shape, passage.text) if Feature.SHAPES in kept else (shapes.PARAGRAPH, passage.flat())
    if isinstance(shape, shapes.Table):
        rows = tuple(tuple(_text_keeping(cell.with_spans(change), kept) for cell in row) for row in shape.rows)
        shape = evolve(shape, rows=rows)
    if not isinstance(shape, shapes.Preformatted):
        text = _text_keeping(text.with_spans(change), kept)
    if not text and not isinstance(shape, shapes.Table | shapes.Figure):
        return None
    return Passage(shape=shape, text=text, role=passage.role if Feature.ROLES in kept else None)


def _text_keeping(text: Text, kept: frozenset[Feature]) -> Text:
    if Feature.LINES in kept:
        return text
    joined = tuple(span for line in text.lines for span in (*line, Span(" ")))
    return Text((joined,)).normal()


@frozen
class MarkedManuscript(Manuscript):
    """A manuscript whose passages all have roles. Made by `label` and `compose` only."""

    def __attrs_post_init__(self) -> None:
        if any(passage.role is None for passage in self.passages):
            raise InvalidRelease("manuscript", "a passage has no role; let label give it one")

    def of(self, *roles: Role) -> tuple[Passage, ...]:
        """Give the passages of these roles, in reading order."""
        return tuple(passage for passage in self.passages if passage.role in roles)
