"""A manuscript cut into the smallest things that have one role each: lines of paragraphs, other passages whole."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from pressdoc import shapes
from pressdoc.manuscript import Hints, Manuscript, Passage, Role
from pressdoc.origin import Origin
from pressdoc.shapes import Shape
from pressdoc.text import Line


@frozen(kw_only=True)
class Unit:
    """One line of a paragraph, or one passage of another shape. `passage` is the index of the passage it came from.

    `lines` has one line for a line of a paragraph. `opens`: it is the first of its passage, so
    that blank space parts it from the unit before. `role` is given where the format knows it.
    """

    passage: int
    shape: Shape
    lines: tuple[Line, ...]
    string: str
    opens: bool
    role: Role | None = None
    hints: Hints = field(default=Hints(), repr=False)
    origin: Origin | None = None
    is_line: bool = field(init=False, eq=False, repr=False)
    """Whether this is a line of running text, which may be joined to its neighbours."""

    @is_line.default
    def _is_line(self) -> bool:
        return isinstance(self.shape, shapes.Paragraph)


def units_of(manuscript: Manuscript) -> tuple[Unit, ...]:
    """Give the units of the manuscript in reading order; every word of it is in exactly one."""
    return tuple(unit for index, passage in enumerate(manuscript.passages) for unit in _units(index, passage))


def _units(index: int, passage: Passage) -> Iterator[Unit]:
    whole = Unit(
        passage=index,
        shape=passage.shape,
        lines=passage.text.lines,
        string=passage.flat().one_line,
        opens=True,
        role=passage.role,
        hints=passage.hints,
        origin=passage.origin,
    )
    if not whole.is_line or passage.role is not None or len(passage.text.lines) == 1:
        yield whole
        return
    for number, line in enumerate(passage.text.lines):
        yield Unit(
            passage=index,
            shape=passage.shape,
            lines=(line,),
            string="".join([span.text for span in line]),
            opens=number == 0,
            hints=passage.hints,
            origin=_line_of(passage.origin, number),
        )


def _line_of(origin: Origin | None, number: int) -> Origin | None:
    if origin is None or origin.lines is None:
        return origin
    return origin.of_line(origin.lines[0] + number)
