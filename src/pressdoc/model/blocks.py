"""Blocks of running text: what body, notes and boilerplate are made of.

Text may be given as a string: `Paragraph(text="Two words")`. It is kept in normal form (see `pressdoc.text`).
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from pressdoc.errors import InvalidRelease
from pressdoc.model.checks import between, folded, unmarked, worded
from pressdoc.model.printing import PRINTED
from pressdoc.text import Text, as_text

DEEPEST_HEADING = 5
"""Headings have levels 1 to 5: the headline stands above them, and XHTML has h2 to h6 for them."""
DEEPEST_LIST = 9


@frozen(kw_only=True)
class Paragraph:
    """Running text."""

    text: Text = field(converter=as_text, validator=worded, metadata=PRINTED)


@frozen(kw_only=True)
class Heading:
    """A section heading, of level 1 (directly below the headline) to 5."""

    text: Text = field(converter=as_text, validator=worded, metadata=PRINTED)
    level: int = field(default=1, validator=between(1, DEEPEST_HEADING), metadata=PRINTED)


@frozen(kw_only=True)
class ListItem:
    """One item of a list, of level 1 to 9. `marker` is printed before it ("•", "2.", "(a)"), without blanks."""

    text: Text = field(converter=as_text, validator=worded, metadata=PRINTED)
    level: int = field(default=1, validator=between(1, DEEPEST_LIST), metadata=PRINTED)
    marker: str = field(default="•", metadata=PRINTED)

    @marker.validator
    def _one_word(self, _: object, value: str) -> None:
        if not value or value.split() != [value]:
            raise InvalidRelease("marker", f"{value!r} is not one sign or word")


@frozen(kw_only=True)
class Quote:
    """A passage set apart as a quotation."""

    text: Text = field(converter=as_text, validator=worded, metadata=PRINTED)


def _rows(rows: Iterable[Iterable[str | Text]]) -> tuple[tuple[Text, ...], ...]:
    cells = [tuple(as_text(cell) for cell in row) for row in rows]
    widest = max(map(len, cells), default=0)
    return tuple(row + (Text(),) * (widest - len(row)) for row in cells)


@frozen(kw_only=True)
class Table:
    """Rows of cells, all rows equally long (shorter ones are filled with empty cells). `heads` counts head rows."""

    rows: tuple[tuple[Text, ...], ...] = field(converter=_rows, metadata=PRINTED)
    heads: int = field(default=0, metadata=PRINTED)

    @rows.validator
    def _some_words(self, attribute: object, value: tuple[tuple[Text, ...], ...]) -> None:
        if not any(cell for row in value for cell in row):
            raise InvalidRelease("rows", "a table without words is no table")
        for row in value:
            for cell in row:
                unmarked(self, attribute, cell)  # type: ignore[arg-type]  # attrs gives an Attribute

    @heads.validator
    def _within(self, _: object, value: int) -> None:
        if not 0 <= value <= len(self.rows):
            raise InvalidRelease("heads", f"{value} of {len(self.rows)} rows")


def _maybe_text(value: str | Text | None) -> Text | None:
    return (as_text(value) or None) if value is not None else None


@frozen(kw_only=True)
class Figure:
    """A picture or film: its caption, credit line, address (as written) and alternative text; `None` where absent."""

    caption: Text | None = field(
        default=None,
        converter=_maybe_text,
        validator=unmarked,
        metadata=PRINTED,
    )
    credit: str | None = field(default=None, converter=folded, metadata=PRINTED)
    href: str | None = field(default=None, converter=folded, metadata=PRINTED)
    alt: str | None = field(default=None, converter=folded, metadata=PRINTED)


def _tidy(text: str | Text) -> Text:
    lines = list((Text.verbatim(text) if isinstance(text, str) else text).lines)
    while lines and not "".join(span.text for span in lines[-1]).strip():
        lines.pop()
    while lines and not "".join(span.text for span in lines[0]).strip():
        lines.pop(0)
    return Text(tuple(tuple(span for span in line if span.text) for line in lines))


@frozen(kw_only=True)
class Preformatted:
    """Text whose white space matters, line for line: a table drawn with blanks, a listing. Plain, no marks, no looks."""

    text: Text = field(converter=_tidy, validator=worded, metadata=PRINTED)

    @text.validator
    def _plain(self, _: object, value: Text) -> None:
        if value != Text.verbatim(value.string):
            raise InvalidRelease("text", "preformatted text has lines of one plain span, and no line breaks in them")


Block = Paragraph | Heading | ListItem | Quote | Table | Figure | Preformatted
