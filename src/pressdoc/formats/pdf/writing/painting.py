"""Pages as they are drawn: every glyph inside the marked content of its element, all else marked as an artifact."""

from __future__ import annotations

from enum import StrEnum
from itertools import groupby
from typing import Final

from attrs import define, field

from pressdoc.formats.pdf.writing.embedding import Fonts
from pressdoc.formats.pdf.writing.objects import numbers
from pressdoc.formats.pdf.writing.tagging import Annotation, Content, Element, Place
from pressdoc.formats.pdf.writing.typesetting import Run, SetLine, Target

_UNDERLINE_BELOW: Final = 0.13
_UNDERLINE_THICK: Final = 0.05
_LINK_ABOVE: Final = 0.9
_LINK_BELOW: Final = 0.25
_STROKED_BOLD: Final = 0.032
"""Of the size: how thick the outlines of a face without a bold one are drawn to stand for it."""


class Furniture(StrEnum):
    """What kinds of artifact there are."""

    LAYOUT = "/Artifact <</Type /Layout>> BDC"
    HEAD = "/Artifact <</Type /Pagination /Subtype /Header>> BDC"
    FOOT = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"


@define(eq=False)
class Page:
    """One page being drawn. Coordinates are points from its lower left corner.

    `contents`: the element of each stretch of marked content, by its number; `annotations`: its links.
    """

    number: int
    width: float
    height: float
    _fonts: Fonts
    operators: list[str] = field(factory=list)
    contents: list[Element] = field(factory=list)
    annotations: list[Annotation] = field(factory=list)
    _open: Element | Place | Furniture | None = None
    _font: tuple[str, float] | None = None
    _colour: str | None = None

    def draw(self, line: SetLine, x: float, baseline: float, furniture: Furniture = Furniture.LAYOUT) -> None:
        """Draw a line of type whose column begins at x; pieces without an element become that kind of furniture."""
        for element, group in groupby(line.runs, key=lambda run: run.piece.element):
            self._mark(element if element is not None else furniture)
            self.operators.append("BT")
            for run in group:
                self._glyphs(run, x, baseline)
            self.operators.append("ET")
        for target, group in groupby(line.runs, key=lambda run: run.piece.target):
            self._link(list(group), target, x, baseline)

    def fill(self, box: tuple[float, float, float, float], colour: str) -> None:
        """Fill a rectangle (left, bottom, width, height) with the colour."""
        self._mark(Furniture.LAYOUT)
        self._use_colour(colour)
        self.operators.append(f"{numbers(*box)} re f")

    def finished(self) -> bytes:
        """Give the page's content stream."""
        self._mark(None)
        return "\n".join(self.operators).encode("ascii")

    def _mark(self, what: Element | Place | Furniture | None) -> None:
        if what is self._open:
            return
        if self._open is not None:
            self.operators.append("EMC")
        self._open = what
        if isinstance(what, Furniture):
            self.operators.append(what)
        elif what is not None:
            self.operators.append(f"/{what.owner.type} <</MCID {len(self.contents)}>> BDC")
            what.kids.append(Content(self.number, len(self.contents)))
            self.contents.append(what.owner)

    def _glyphs(self, run: Run, x: float, baseline: float) -> None:
        letters = run.piece.type
        font = self._fonts.of(run.face)
        if (font.label, letters.size) != self._font:
            self._font = (font.label, letters.size)
            self.operators.append(f"/{font.label} {numbers(letters.size)} Tf")
        self._use_colour(letters.colour)
        shown = f"1 0 0 1 {numbers(x + run.x, baseline)} Tm <{font.encoded(run.glyphs)}> Tj"
        if letters.cut.bold and not run.face.bold:
            stroke = f"2 Tr {numbers(letters.size * _STROKED_BOLD)} w {_rgb(letters.colour)} RG"
            shown = f"{stroke} {shown} 0 Tr"
        self.operators.append(shown)

    def _use_colour(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self.operators.append(f"{_rgb(colour)} rg")

    def _link(self, runs: list[Run], target: Target | None, x: float, baseline: float) -> None:
        if target is None:
            return
        drawn = [run for run in runs if run.glyphs.strip()] or runs
        size = max(run.piece.type.size for run in drawn)
        left = x + min(run.x for run in drawn)
        right = x + max(run.x + run.width for run in drawn)
        box = (left, baseline - size * _LINK_BELOW, right, baseline + size * _LINK_ABOVE)
        annotation = Annotation(self.number, target.uri, target.says, box)
        target.element.kids.append(annotation)
        self.annotations.append(annotation)
        if drawn[0].piece.type.underlined:
            thick = max(size * _UNDERLINE_THICK, 0.3)
            bottom = baseline - size * _UNDERLINE_BELOW
            self.fill((left, bottom, right - left, thick), drawn[0].piece.type.colour)


def _rgb(colour: str) -> str:
    return numbers(*(int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)))
