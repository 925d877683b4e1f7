"""What reading a paragraph needs to know of its story, and what it finds there."""

from __future__ import annotations

from collections import Counter

from attrs import define, field, frozen

from pressdoc.formats.docx.fields import Fields
from pressdoc.formats.docx.links import target_of
from pressdoc.formats.docx.met import Met
from pressdoc.formats.docx.ooxml import Element
from pressdoc.formats.docx.package import Relationship
from pressdoc.formats.docx.styling import Styles
from pressdoc.shapes import Figure
from pressdoc.text import Line, Look, Mark, Span

MARKER_STYLE = "Press Marker"
PLACEHOLDER_STYLE = "Press Placeholder"


@frozen
class NoteCall:
    """A place that refers to a note: which kind ("footnotes"), its id, and its number as printed, `None` for no number."""

    kind: str
    identity: str
    marker: str | None


@define
class Story:
    """A part of the file that is read as one text, and what its paragraphs need to know."""

    styles: Styles
    relationships: dict[str, Relationship]
    met: Met
    fields: Fields = field(factory=Fields)
    calls: Counter[str] = field(factory=Counter)

    def address(self, identity: str, written: str | None) -> str | None:
        """Give the address of a relationship: as it was written where the file says that its target only spells it."""
        found = self.relationships.get(identity)
        if found is None:
            return None
        return written if written and target_of(written) == found.target else found.target


@frozen
class Format:
    """How the characters of a run are set and what they are."""

    look: Look = Look.PLAIN
    mark: Mark | None = None
    bold: bool = False
    hidden: bool = False
    size: int | None = None
    font: str | None = None
    marker: bool = False
    placeholder: bool = False


@define
class Content:
    """What a paragraph holds. `lines` as typed, not yet folded; `before` and `after` are boxes anchored in it."""

    lines: list[list[Span]] = field(factory=lambda: [[]])
    marker: str = ""
    before: list[Element] = field(factory=list)
    after: list[Element] = field(factory=list)
    figures: list[Figure] = field(factory=list)
    notes: list[NoteCall] = field(factory=list)
    sizes: Counter[int | None] = field(factory=Counter)
    light: bool = False

    @property
    def has_words(self) -> bool:
        """Tell whether anything visible was read so far."""
        return any(span.text.strip() for line in self.lines for span in line)

    def folded(self) -> tuple[Line, ...]:
        """Give the lines as tuples of spans."""
        return tuple(tuple(line) for line in self.lines)
