"""Lines of type: pieces of text broken to a measure, each set line holding runs of glyphs and where they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import accumulate, groupby

from attrs import evolve, frozen

from pressdoc.errors import InvalidRelease
from pressdoc.formats.pdf.vocabulary import MIRRORS, agree, is_right_to_left
from pressdoc.formats.pdf.writing.bidi import levels, visual_order
from pressdoc.formats.pdf.writing.breaking import pieces as breakable
from pressdoc.formats.pdf.writing.faces import BLANK, Cut, Face, face_for
from pressdoc.formats.pdf.writing.tagging import Element, Place

_HAIR = 1e-6
"""Points: sums of widths differ in their last digits; a word as wide as its column is not broken for that."""


class Align(Enum):
    """Where short lines stand: at the side where reading starts or ends, or in the middle."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@frozen(kw_only=True)
class Type:
    """How letters are set: face, size in points, colour as RRGGBB."""

    cut: Cut
    size: float
    colour: str
    underlined: bool = False


@frozen(kw_only=True, eq=False)
class Target:
    """Where a link leads, what stands there, and the Link element it belongs to."""

    uri: str
    says: str
    element: Element


@frozen(kw_only=True, eq=False)
class Piece:
    """Characters to draw that belong together. `element` is the innermost, `None` for page furniture.

    `isolated`: they run from left to right even within writing from right to left.
    """

    text: str
    type: Type
    element: Element | Place | None = None
    target: Target | None = None
    isolated: bool = False


@frozen(kw_only=True, eq=False)
class Run:
    """Glyphs of one face, drawn from `x` on; `glyphs` are characters in the order in which they are drawn."""

    x: float
    width: float
    glyphs: str
    face: Face
    piece: Piece


@frozen(kw_only=True)
class SetLine:
    """A line of type; x counts from the left edge of the measure's column, in points."""

    runs: tuple[Run, ...]


@frozen(kw_only=True)
class Measure:
    """The room for lines: `left` edge and `width` in points, the direction of reading, the letters preferred."""

    left: float
    width: float
    right_to_left: bool = False
    letters: str = "en"

    def indented(self, start: float, end: float = 0) -> Measure:
        """Give what is left between indents at the side where reading starts and where it ends."""
        left = end if self.right_to_left else start
        return evolve(self, left=self.left + left, width=max(self.width - start - end, 1))


@frozen
class _Stretch:
    """Characters of one piece in one face."""

    text: str
    face: Face
    piece: Piece

    @property
    def width(self) -> float:
        return self.face.width(self.text) * self.piece.type.size / 1000


def typeset(pieces: Sequence[Piece], measure: Measure, align: Align = Align.START) -> list[SetLine]:
    """Give the pieces, one paragraph, as lines no wider than the measure unless a single character is.

    A blank at which a line is broken stands at its end. Every character has a face: `glyphs.check_glyphs` was asked.
    """
    row = _Row(list(_stretches(pieces, measure.letters)))
    lines = [row.cut(start, end) for start, end in _broken(row, measure.width)]
    ordered = lines
    if measure.right_to_left or is_right_to_left(row.text):
        turned = _in_visual_order(lines, measure)
        # Of words of another writing alone only the signs around them change ends: their order is kept, and figures'.
        if is_right_to_left(row.text) or agree(row.text, "".join(part.text for line in turned for part in line)):
            ordered = turned
    return [_placed(line, measure, align) for line in ordered]


def natural_width(pieces: Sequence[Piece], letters: str) -> float:
    """Give how wide the pieces are on one line."""
    return sum(stretch.width for stretch in _stretches(pieces, letters))


def widest_word(pieces: Sequence[Piece], letters: str) -> float:
    """Give the width of the widest part at which no line may end."""
    row = _Row(list(_stretches(pieces, letters)))
    return max((row.width(start, end) for start, end in row.words()), default=0.0)


def balanced(pieces: Sequence[Piece], measure: Measure, align: Align = Align.START) -> list[SetLine]:
    """Give the lines of a headline: as few as the measure allows, and about equally long."""
    lines = typeset(pieces, measure, align)
    if len(lines) in (1, 0):
        return lines
    row = _Row(list(_stretches(pieces, measure.letters)))
    narrow, wide = measure.width / 2, measure.width
    while wide - narrow > measure.width / 50:
        middle = (narrow + wide) / 2
        if len(_broken(row, middle)) > len(lines):
            narrow = middle
        else:
            wide = middle
    return typeset(pieces, measure.indented(0, measure.width - wide), align)


def _stretches(pieces: Sequence[Piece], letters: str) -> Iterator[_Stretch]:
    for piece in pieces:
        cut = piece.type.cut
        first = face_for("n", cut, letters)
        if first is not None and piece.text.isascii() and first.covers(piece.text):
            yield _Stretch(piece.text, first, piece)
            continue
        faced = [_faced(character, cut, letters) for character in piece.text]
        for face, run in groupby(_steadied(faced), key=lambda pair: pair[1]):
            yield _Stretch("".join(character for character, _ in run), face, piece)


def _faced(character: str, cut: Cut, letters: str) -> tuple[str, Face]:
    face = face_for(character, cut, letters)
    if face is None and character.isspace():
        character, face = BLANK, face_for(BLANK, cut, letters)
    if face is None:
        raise InvalidRelease("text", f"U+{ord(character):04X} is in no font")
    return character, face


def _steadied(faced: list[tuple[str, Face]]) -> Iterator[tuple[str, Face]]:
    """Give blanks the face of the characters before them where that has them: fewer runs, the same look."""
    before: Face | None = None
    for character, face in faced:
        kept = before if before is not None and character == BLANK and before.covers(character) else face
        yield character, kept
        before = kept


class _Row:
    """Stretches in a row, measured and cut by the places of their characters."""

    def __init__(self, stretches: list[_Stretch]) -> None:
        self.stretches = stretches
        self.text = "".join([one.text for one in stretches])
        self.ends = list(accumulate(len(one.text) for one in stretches))

    def words(self) -> Iterator[tuple[int, int]]:
        """Give where the parts begin and end between which a line may end."""
        start = 0
        for word in breakable(self.text):
            yield start, start + len(word)
            start += len(word)

    def cut(self, start: int, end: int) -> list[_Stretch]:
        """Give the stretches of the characters from `start` on, up to but not including `end`."""
        found: list[_Stretch] = []
        place = bisect_right(self.ends, start)
        while start < end:
            one, after = self.stretches[place], min(self.ends[place], end)
            begins = self.ends[place] - len(one.text)
            found.append(_Stretch(one.text[start - begins : after - begins], one.face, one.piece))
            start, place = after, place + 1
        return found

    def width(self, start: int, end: int) -> float:
        """Give the width of these characters."""
        place = bisect_right(self.ends, start)
        if place < len(self.ends) and end <= self.ends[place]:
            one = self.stretches[place]
            return one.face.width(self.text[start:end]) * one.piece.type.size / 1000
        return sum(one.width for one in self.cut(start, end))

    def drawn_width(self, start: int, end: int) -> float:
        """Give the width without the blanks at the end."""
        bare = len(self.text[start:end].rstrip())
        return self.width(start, start + bare)


def _broken(row: _Row, width: float) -> list[tuple[int, int]]:
    """Give where the lines begin and end, each filled before the next is begun."""
    lines: list[tuple[int, int]] = []
    begin, used = 0, 0.0
    width += _HAIR
    for start, end in row.words():
        whole = row.width(start, end)
        bare = row.drawn_width(start, end) if row.text[end - 1].isspace() else whole
        if used + bare > width and start > begin:
            lines.append((begin, start))
            begin, used = start, 0.0
        if bare > width:
            *full, (begin, _) = _cut_to(row, start, end, width)
            lines += full
            used = row.width(begin, end)
        else:
            used += whole
    return [*lines, (begin, len(row.text))] if row.text else lines


def _cut_to(row: _Row, start: int, end: int, width: float) -> list[tuple[int, int]]:
    """Cut a word wider than the measure between any two characters."""
    found: list[tuple[int, int]] = []
    begin, room = start, width
    for place in range(start, end):
        own = row.width(place, place + 1)
        if own > room and place > begin and not row.text[place].isspace():
            found.append((begin, place))
            begin, room = place, width
        room -= own
    return [*found, (begin, end)]


def _blank_end(word: list[_Stretch]) -> float:
    last = word[-1]
    blanks = last.text[len(last.text.rstrip()) :]
    return last.face.width(blanks) * last.piece.type.size / 1000 if blanks else 0.0


def _joined(line: list[_Stretch]) -> list[_Stretch]:
    return [
        _Stretch("".join(one.text for one in run), face, piece)
        for (face, piece), run in ((key, list(run)) for key, run in groupby(line, key=lambda s: (s.face, s.piece)))
    ]


def _in_visual_order(lines: list[list[_Stretch]], measure: Measure) -> list[list[_Stretch]]:
    whole = "".join(part.text for line in lines for part in line)
    level_of = _isolated(lines, levels(whole, right_to_left=measure.right_to_left))
    ordered: list[list[_Stretch]] = []
    start = 0
    for line in lines:
        text = "".join(part.text for part in line)
        own = level_of[start : start + len(text)]
        start += len(text)
        characters = [evolve(part, text=character) for part in line for character in part.text]
        order = visual_order(text, own, right_to_left=measure.right_to_left)
        ordered.append(_joined([_mirrored(characters[index], own[index]) for index in order]))
    return ordered


def _isolated(lines: list[list[_Stretch]], level_of: list[int]) -> list[int]:
    """Give the levels with numbers and addresses to dial or type kept whole, from left to right, whatever is around."""
    found: list[int] = []
    for line in lines:
        for part in line:
            own = level_of[len(found) : len(found) + len(part.text)]
            found += [level + level % 2 for level in own] if part.piece.isolated else own
    return found


_MIRRORED = {**MIRRORS, **{closing: opening for opening, closing in MIRRORS.items()}}


def _mirrored(one: _Stretch, level: int) -> _Stretch:
    image = _MIRRORED.get(one.text) if level % 2 else None
    return evolve(one, text=image) if image is not None and one.face.covers(image) else one


def _placed(line: list[_Stretch], measure: Measure, align: Align) -> SetLine:
    total = sum(part.width for part in line)
    blank = _blank_end(line) if line and not measure.right_to_left else 0
    spare = measure.width - (total - blank)
    if align is Align.CENTRE:
        x = measure.left + spare / 2
    else:
        at_left = (align is Align.START) is not measure.right_to_left
        x = measure.left + (0 if at_left else spare)
    runs: list[Run] = []
    for part in line:
        runs.append(Run(x=x, width=part.width, glyphs=part.text, face=part.face, piece=part.piece))
        x += part.width
    return SetLine(runs=tuple(runs))
