"""Lines of a region put together to paragraphs, by what parts them: space, indents, size, a line that ends early."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import define, field

from pressdoc.formats.pdf.letters import is_right_to_left
from pressdoc.formats.pdf.lines import Line
from pressdoc.formats.pdf.setting import is_centred

_SAME_SIZE = 0.08
_AIR = 1.22
"""Of the usual distance of lines: where it is more, a paragraph ends."""
_INDENT, _CLOSE = 0.6, 2.2
"""Of the size."""
_FULL = 0.75
"""Of the column."""
_DEEP = 6.0
"""Of the size: what begins so far in is set to the right, or in a column of its own, and broken by hand."""
_SAME_GAP = 0.7
"""Points."""
_LONG = 0.6
"""Of the column: a line shorter than this may be a line of an address rather than the last of a paragraph."""
_SENTENCE_ENDS = re.compile(r"[.!?:;。！？：；؟…][\"”»“’'）)\]」』]*\Z")
_BULLET = re.compile(r"[•●○◦▪■□‣⁃◆◇▶►❖➢✓]\s*(?=\S)")
_PACKED = re.compile("[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
_DISPLAY = 1.3
"""Of the running text's size: so large, a line that is bold and one that is not may be one headline."""
_FEW = 4
"""Words of a line of an address at most."""
_REACHED = re.compile(r"\S+@\S+|[+(]?\d[\d\s()/.-]{5,}")
"""A mailbox or a telephone number."""
_QUOTES = "\"“„«‘'「『"
_JOINED_BY = ("\x02", "\u00ad", "-", "\u2010")


@define
class Draft:
    """A paragraph in the making. Each group of lines is one line of it.

    `left` and `right` are the edges that lines of its size keep to, `frame` those of all its column.
    """

    groups: list[list[Line]]
    left: float
    right: float
    frame: tuple[float, float]
    marker: str | None = None

    @property
    def first(self) -> Line:
        """Its first line of print."""
        return self.groups[0][0]

    @property
    def last(self) -> Line:
        """Its last line of print."""
        return self.groups[-1][-1]

    def lines(self) -> Iterator[Line]:
        """Give its lines of print."""
        return (line for group in self.groups for line in group)


@define
class Rhythm:
    """The usual distance from line to line, by the size of the letters."""

    distances: dict[float, float] = field(factory=dict)
    size: float = 0.0
    """Of the running text."""
    indents: Counter[tuple[float, int]] = field(factory=Counter)
    """How often a line of a size stands so many points right of the one below it: paragraphs begin so."""

    @classmethod
    def of(cls, columns: Iterable[Sequence[Line]], size: float) -> Rhythm:
        """Give the rhythm of lines that stand below each other; `size` is that of running text."""
        counts: dict[float, Counter[float]] = {}
        indents: Counter[tuple[float, int]] = Counter()
        for before, line, full in _neighbours(columns):
            apart = before.baseline - line.baseline
            if before.page != line.page or not 0 < apart < _CLOSE * line.size or not _alike(before, line):
                continue
            if full:
                counts.setdefault(round(line.size), Counter())[round(2 * apart) / 2] += 1
            shift = before.left - line.left
            if _INDENT * line.size < shift < _CLOSE * line.size and not (
                _BULLET.match(before.text) or _BULLET.match(line.text)
            ):
                indents[round(line.size), round(shift)] += 1
        return cls({key: _usual(counter) for key, counter in counts.items()}, size, indents)

    def is_indent(self, line: Line, left: float) -> bool:
        """Tell whether the line stands where paragraphs of the document begin. `left` is its column's edge."""
        shift = round(line.left - left)
        return any(self.indents[round(line.size), shift + slack] > 1 for slack in (-1, 0, 1)) and shift > 1

    def distance(self, line: Line) -> float:
        """Give the usual distance of a line from the one above it."""
        return self.distances.get(round(line.size), 1.35 * line.size)


def _neighbours(columns: Iterable[Sequence[Line]]) -> Iterator[tuple[Line, Line, bool]]:
    """Give each line with the one below it, and whether that goes on with it, to all appearance."""
    for lines in columns:
        if lines:
            left, right = min(line.left for line in lines), max(line.right for line in lines)
            for before, line in pairwise(lines):
                ended = _SENTENCE_ENDS.search(before.text) is not None
                yield before, line, not ended and before.right - before.left > _FULL * (right - left)


def _usual(counter: Counter[float]) -> float:
    """Give the smallest distance that is common: paragraphs of one line each would make another the commonest."""
    most = max(counter.values())
    return min(distance for distance, count in counter.items() if count >= max(1, most / 4))


def _alike(one: Line, other: Line) -> bool:
    slack = _SAME_SIZE * (1.5 if one.is_bold and other.is_bold else 1)
    return abs(one.size - other.size) <= slack * max(one.size, other.size)


def drafts(lines: Sequence[Line], rhythm: Rhythm) -> list[Draft]:
    """Give the paragraphs of one column, in order."""
    found: list[Draft] = []
    frame = (min(line.left for line in lines), max(line.right for line in lines)) if lines else (0.0, 0.0)
    edges: dict[tuple[float, bool], tuple[float, float]] = {}
    for index, line in enumerate(lines):
        look = (line.size, line.is_bold)
        if look not in edges:
            edges[look] = _edges(line, lines)
        left, right = edges[look]
        draft = _above(line, found)
        even = index > 0 and _is_even(lines, index)
        how = _joint(draft, line, rhythm, even=even) if draft is not None else "new"
        if draft is None or how == "new":
            marker = _BULLET.match(line.text)
            found.append(Draft([[line]], left, right, frame, marker[0].strip() if marker else None))
        elif how == "soft":
            draft.groups[-1].append(line)
        else:
            draft.groups.append([line])
    return found


def _edges(line: Line, lines: Sequence[Line]) -> tuple[float, float]:
    """Give the edges of the column as lines of this size keep to them: a headline over it may be wider."""
    alike = [other for other in lines if _alike(other, line)]
    return min(other.left for other in alike), max(other.right for other in alike)


def _above(line: Line, found: Sequence[Draft]) -> Draft | None:
    """Give the paragraph that the line may go on: the last, or the one before where the last stands beside the line."""
    for draft in (*found[-1:], *found[-2:-1]):
        if draft.last.page == line.page and draft.last.left < line.right and line.left < draft.last.right:
            return draft
    return found[-1] if found else None


def _is_even(lines: Sequence[Line], index: int) -> bool:
    """Tell whether the line is as far from the one above as another is in its neighbourhood."""
    apart = [
        before.baseline - line.baseline
        for before, line in pairwise(lines[max(0, index - 2) : index + 2])
        if before.page == line.page and _alike(before, line)
    ]
    own = lines[index - 1].baseline - lines[index].baseline
    return sum(abs(other - own) < _SAME_GAP for other in apart) > 1 and own < _CLOSE * lines[index].size


def _joint(draft: Draft, line: Line, rhythm: Rhythm, *, even: bool) -> str:
    """Tell how the line follows the paragraph: "soft" as its next words, "hard" as a new line of it, "new" not at all."""
    before = draft.last
    apart = before.baseline - line.baseline
    centred = are_centred(before, line, *draft.frame) and draft.marker is None
    early = ends_early(before, line, draft.left, draft.right, centred=centred)
    if not _alike(before, line) or _BULLET.match(line.text):
        return "new"
    if before.is_bold != line.is_bold and line.size < _DISPLAY * rhythm.size:
        return "new"
    if 0 < apart < _CLOSE * line.size and _breaks_a_word(before, line):
        return "soft"
    ended = early or draft.marker is not None or _SENTENCE_ENDS.search(before.text) is not None
    if apart <= 0 or (apart > _AIR * rhythm.distance(line) + 0.3 and (ended or not even)):
        return "new"
    if centred and before.is_italic != line.is_italic:
        return "new"
    if not centred and before.left - draft.left > _DEEP * before.size and draft.marker is None:
        return "hard" if _is_level(before.right, line.right, line) or _is_level(before.left, line.left, line) else "new"
    begins = draft.marker is None and rhythm.is_indent(line, draft.left)
    if not centred and (begins or _is_indented(draft, line)):
        return "new"
    if not early:
        return "hard" if draft.marker is None and _are_lines_of_an_address(before, line) else "soft"
    if len(draft.groups[-1]) > 1 and not centred:
        return "new"
    short = before.right - before.left < _LONG * (draft.right - draft.left)
    if short or centred:
        return "hard"
    return "soft" if line.text[:1].islower() and not _SENTENCE_ENDS.search(before.text) else "new"


def _are_lines_of_an_address(before: Line, line: Line) -> bool:
    """Tell whether both lines are short, and one of them is but an address to write to or a number to call."""
    pair = (before.text, line.text)
    return all(len(text.split()) <= _FEW for text in pair) and any(map(_REACHED.fullmatch, pair))


def _breaks_a_word(before: Line, line: Line) -> bool:
    """Tell whether a hyphen ends the line, and small letters go on with the word."""
    end = before.text
    return end[-1:] in _JOINED_BY and end[-2:-1].isalpha() and line.text[:1].islower()


def _is_level(one: float, other: float, line: Line) -> bool:
    return abs(one - other) < _INDENT * line.size


def _is_indented(draft: Draft, line: Line) -> bool:
    """Tell whether the line's indent begins a paragraph, or ends one that was indented throughout."""
    before, indent = draft.last, _INDENT * line.size
    backwards = is_right_to_left(line.text) or is_right_to_left(before.text)  # an address alone tells no direction
    shift = before.right - line.right if backwards else line.left - before.left
    if abs(shift) < indent:
        return False
    opening = len(draft.groups) == 1 and len(draft.groups[0]) == 1
    if shift > 0:
        return not (opening and draft.marker is not None)
    return not opening


def are_centred(before: Line, line: Line, left: float, right: float) -> bool:
    """Tell whether both lines stand in the middle; one of them may fill the column."""
    if not (is_centred(before, left, right) or is_centred(line, left, right)):
        return False
    middle = (left + right) / 2
    return all(
        abs((one.left + one.right) / 2 - middle) < max(0.6 * one.size, 0.02 * (right - left)) for one in (before, line)
    )


def ends_early(before: Line, line: Line, left: float, right: float, *, centred: bool = False) -> bool:
    """Tell whether the first word of the line would have had room on the line before."""
    if centred:
        room = (right - left) - (before.right - before.left)
    elif is_right_to_left(before.text):
        room = before.left - left
    else:
        room = right - before.right
    return room > 1.12 * _first_word(line) + 0.6 * line.size


def _first_word(line: Line) -> float:
    """Give the width of the line's first word, told by its share of the letters."""
    text = line.text
    if _PACKED.match(text):
        return 2.0 * line.size
    word = text.split(maxsplit=1)[0]
    return (line.right - line.left) * len(word) / max(1, len(text))


def goes_on(draft: Draft, following: Draft) -> bool:
    """Tell whether the paragraph goes on at the head of the next column or page."""
    end, start = draft.last.text.rstrip(), following.first.text
    if following.marker is not None or not _alike(draft.last, following.first):
        return False
    if draft.last.is_bold != following.first.is_bold or _are_lines_of_an_address(draft.last, following.first):
        return False
    if ends_early(draft.last, following.first, draft.left, draft.right):
        return False
    if end[-1:] in _JOINED_BY and end[-2:-1].isalpha():
        return True
    if _SENTENCE_ENDS.search(end):
        return (start[:1].islower() and end[-1] not in ":;") or (end[-1] in ":：" and start[0] in _QUOTES)
    return start[:1].islower() or len(draft.groups[-1]) > 1 or len(following.groups[0]) > 1
