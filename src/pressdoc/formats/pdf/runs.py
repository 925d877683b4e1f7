"""What stands on a page: runs of glyphs, as the worker tells of them, upright and measured in points."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from attrs import field, frozen

from pressdoc.errors import LimitExceeded, ReadError
from pressdoc.formats.pdf.worker.signs import BROKEN, GENERATED, MOST_RUNS, SPENT, UNIT
from pressdoc.limits import Limits

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""

_RUNS: Final = 4
"""A passage, on average of a long document."""
_NUMBERS: Final = 10
"""Of each run, in the worker's answers."""
_BOLD = re.compile("bold|black|heavy|demi(?!-?light)|semibold|[-,]bd|W[6-9]\\b|cmbx|lmbx|-medi", re.IGNORECASE)
_ITALIC = re.compile("italic|oblique|kursiv|[-,]it\\b|cmti|cmsl|lmri|-?slanted", re.IGNORECASE)
_FIXED, _SLANTED = 1, 64
"""Bits of a font's flags (ISO 32000-1, table 123)."""


@frozen
class Font:
    """A font by what its name says: PDFium's weights come from stems, and mislead."""

    name: str
    bold: bool = False
    italic: bool = False
    fixed: bool = False

    @classmethod
    def of(cls, name: str, flags: int) -> Font:
        """Give the font of that base name, a subset's six letters in front or not."""
        name = name.partition("+")[2] if re.match("[A-Z]{6}\\+", name) else name
        return cls(
            name, _BOLD.search(name) is not None, bool(_ITALIC.search(name) or flags & _SLANTED), bool(flags & _FIXED)
        )


class Run(NamedTuple):
    """Glyphs of one font in a row, in reading order. A tuple, because there are hundreds on a page.

    `text` has `GENERATED` for blanks that no font drew and `BROKEN` for a hyphen at a line's end. Lengths are points
    from the page's lower left corner as it is shown; `size` is the font's. `mcid` is -1 for no marked content,
    `href` the address that the run is a link to.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    baseline: float
    size: float
    font: Font
    mcid: int
    angle: int
    hidden: bool
    page: int
    href: str | None = None

    @property
    def words(self) -> str:
        """Give the text with every blank a space."""
        return self.text.replace(GENERATED, " ")


@frozen(kw_only=True)
class Page:
    """One page: its number from 1, its width and height as shown, what stands on it in the order of the file.

    `pictured`: there is no text, but something else. `dots`: the boxes of what may be bullets drawn, not typed. `spoken`: what marked content says by ActualText, and its glyphs.
    `fields`: the boxes of form fields and text boxes.
    """

    number: int
    width: float
    height: float
    runs: tuple[Run, ...] = field(repr=False)
    pictured: bool = False
    dots: tuple[Box, ...] = ()
    spoken: tuple[tuple[str, str], ...] = ()
    fields: tuple[Box, ...] = ()


def pages_of(answers: Iterator[dict[str, Any]], limits: Limits) -> Iterator[Page]:
    """Give the pages that the worker's answers tell of; a page that could not be opened is left out.

    Raises `ReadError` and its kin where there is more on them than on pages of text.
    """
    fonts: list[Font] = []
    left = _RUNS * limits.passages
    for number, answer in enumerate(answers, 1):
        if "broken" in answer:
            continue
        left -= len(answer["texts"])
        if len(answer["texts"]) > MOST_RUNS:
            raise ReadError("pdf", f"page {number} draws more than any page of text does; print it to a new PDF file")
        if left < 0:
            raise LimitExceeded("pdf", "passages", limits.passages)
        fonts += (Font.of(name, flags) for name, flags in answer["fonts"])
        yield _page(number, answer, fonts)


def _page(number: int, answer: dict[str, Any], fonts: list[Font]) -> Page:
    left, bottom, right, top = (edge / UNIT for edge in answer["frame"])
    width, height = right - left, top - bottom
    turn = answer["rotation"]
    numbers = answer["numbers"]
    runs = []
    for at, text in enumerate(answer["texts"]):
        x0, y0, x1, y1, baseline, size, font, mcid, angle, flags = numbers[_NUMBERS * at : _NUMBERS * (at + 1)]
        box = _moved((x0 / UNIT, y0 / UNIT, x1 / UNIT, y1 / UNIT), left, bottom)
        line = baseline / UNIT - bottom
        if turn:
            box, line = _turned(box, turn, width, height)
            angle -= 90 * turn
        angle = (angle + 180) % 360 - 180
        runs.append(Run(text, *box, line, size / UNIT, fonts[font], mcid, angle, bool(flags), number))
    if turn % 2:
        width, height = height, width
    dots = (
        tuple(_moved((a / UNIT, b / UNIT, c / UNIT, d / UNIT), left, bottom) for a, b, c, d in answer["dots"])
        if not turn
        else ()
    )
    spoken = tuple((actual, glyphs) for actual, glyphs in answer["spoken"])
    return Page(
        number=number,
        width=width,
        height=height,
        runs=tuple(runs),
        pictured=answer["pictured"],
        dots=dots,
        spoken=spoken,
    )


def _moved(box: Box, left: float, bottom: float) -> Box:
    """Give the box measured from the page's own corner."""
    return (box[0] - left, box[1] - bottom, box[2] - left, box[3] - bottom)


def _turned(box: Box, turn: int, width: float, height: float) -> tuple[Box, float]:
    """Give the box as it is shown on a page turned clockwise by quarters, and its lower edge for a baseline."""
    left, bottom, right, top = box
    match turn % 4:
        case 1:
            box = (bottom, width - right, top, width - left)
        case 2:
            box = (width - right, height - top, width - left, height - bottom)
        case 3:
            box = (height - top, left, height - bottom, right)
    return box, box[1] + 0.2 * (box[3] - box[1])


__all__ = ["BROKEN", "GENERATED", "SPENT", "Font", "Page", "Run", "pages_of"]
