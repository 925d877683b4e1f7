"""A page cut into stretches of print one above the other, and columns side by side, in reading order.

Gutters are looked for over the whole page before any line is put together: two columns that a producer wrote row by row
look like lines with a gap otherwise.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import field, frozen

from pressdoc.formats.pdf.letters import is_right_to_left
from pressdoc.formats.pdf.lines import Line, in_reading_order
from pressdoc.formats.pdf.runs import GENERATED, SPENT, Box, Run

_NEAR = 0.55
"""Of the size: runs nearer than this on one line are words of one text."""
_LEVEL = 0.3
"""Of the size: baselines no farther apart are of one line."""
_BLANK = f" \xa0\n\r{GENERATED}{SPENT}"
_RAISED = 0.6
_SMALLER = 0.85
_LONGEST_SIGN = 4
"""Letters of a note's mark or an exponent."""
_HANG = 4.0
"""Of the size: so far from its item at most stands a bullet."""
_MARKER = re.compile(r"[•●○◦▪■□‣⁃·◆◇▶►❖➢✓–—-]|\(?(?:\d{1,2}|[a-z])[.)]")
_RECENT = 12
"""Fragments among which a run finds its neighbours; they come from top to bottom."""
_MOST = 800
"""Fragments of a page beyond which it is a drawing, and not cut into columns."""
_GUTTER = 7.0
"""Points: no gutter is narrower."""
_FEWEST = 3
"""Lines on either side that make a gutter."""
_SAME_EDGE = 3.0
_DEEPEST = 12
_LEADING = 3.0
"""Of the size: lines farther apart than this do not belong together."""


@frozen
class Region:
    """A stretch of print that is read from top to bottom, and the edges it is set to."""

    fragments: tuple[Line, ...] = field(repr=False)
    left: float
    right: float


@frozen
class _Gutter:
    """A place where columns are parted: its right edge, and the height it is seen over."""

    left: float
    right: float
    top: float
    bottom: float
    pairs: int


def fragments_of(runs: Sequence[Run], dots: Sequence[Box] = ()) -> list[Line]:
    """Give the runs of a page as fragments of lines, from top to bottom and left to right. `dots` may be bullets."""
    groups: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: (-run.baseline, run.left)):
        if not run.text.strip(_BLANK):
            continue
        found = next((group for group in reversed(groups[-_RECENT:]) if _belongs(group, run)), None)
        if found is None:
            groups.append([run])
        else:
            found.append(run)
    fragments = [Line(in_reading_order(group)) for group in _with_raised(groups)]
    return _with_dots(_with_markers([fragment for fragment in fragments if fragment.text]), dots)


def _with_raised(groups: list[list[Run]]) -> list[list[Run]]:
    """Give the runs with the raised or lowered signs that stood alone put to the words they belong to."""
    left: list[list[Run]] = []
    for group in groups:
        near = None
        if len(group) == 1 and len(group[0].text) <= _LONGEST_SIGN and len(groups) < _MOST:
            near = next((other for other in groups if other is not group and _raises(group[0], other)), None)
        if near is None:
            left.append(group)
        else:
            near.append(group[0])
    return left


def _raises(sign: Run, group: list[Run]) -> bool:
    return any(
        sign.size < _SMALLER * other.size
        and abs(sign.baseline - other.baseline) < _RAISED * other.size
        and abs(_gap(sign, other)) < _NEAR * other.size
        for other in group
    )


def _with_dots(fragments: list[Line], dots: Sequence[Box]) -> list[Line]:
    """Give the fragments with a bullet before each that has one drawn beside it; one dot alone is no list."""
    listed = [dot for dot in dots[:_MOST] if sum(abs(dot[0] - other[0]) < 1 for other in dots[:_MOST]) > 1]
    changed = list(fragments)
    for left, bottom, right, top in listed:
        for index, line in enumerate(changed):
            level = abs((bottom + top) / 2 - line.baseline - 0.3 * line.size) < 0.3 * line.size
            if level and 0 <= _before(left, right, line) < _HANG / 2 * line.size:
                first = line.runs[0]
                bullet = first._replace(text="•", left=left, right=right, bottom=bottom, top=top, href=None)
                changed[index] = Line([bullet, *line.runs])
                break
    return changed


def _with_markers(fragments: list[Line]) -> list[Line]:
    """Give the fragments with each bullet or number that stands alone put before what it marks."""
    joined: list[Line] = []
    taken: set[int] = set()
    for one in fragments:
        if len(fragments) < _MOST and _MARKER.fullmatch(one.text):
            level = [
                other
                for other in fragments
                if 0 < _before(one.left, one.right, other) < _HANG * one.size
                and abs(other.baseline - one.baseline) < _LEVEL * one.size
                and not _MARKER.fullmatch(other.text)
            ]
            if level:
                marked = min(level, key=lambda other: _before(one.left, one.right, other))
                taken.add(id(marked))
                joined.append(Line([*one.runs, *marked.runs]))
                continue
        joined.append(one)
    return [one for one in joined if id(one) not in taken]


def _before(left: float, right: float, line: Line) -> float:
    """Give how far before the line's beginning something between these edges stands."""
    return left - line.right if is_right_to_left(line.text) else line.left - right


def _belongs(group: list[Run], run: Run) -> bool:
    if group[0].baseline - run.baseline > max(group[0].size, run.size):
        return False
    near = group[0] if len(group) == 1 else min(group, key=lambda other: _gap(other, run))
    largest = max(near.size, run.size)
    apart = abs(near.baseline - run.baseline)
    if apart > _LEVEL * largest:
        small = min(near.size, run.size) < _SMALLER * largest
        if not small or apart > _RAISED * largest or _gap(near, run) > _NEAR * largest:
            return False
    return -largest < _gap(near, run) < _NEAR * largest


def _gap(one: Run, other: Run) -> float:
    return max(other.left - one.right, one.left - other.right)


def regions_of(fragments: Sequence[Line], depth: int = 0) -> Iterator[Region]:
    """Give the regions of a page in reading order."""
    if not fragments:
        return
    gutter = _widest(fragments) if depth < _DEEPEST and len(fragments) < _MOST else None
    if gutter is None:
        yield Region(tuple(fragments), min(line.left for line in fragments), max(line.right for line in fragments))
        return
    above = [line for line in fragments if line.baseline > gutter.top]
    below = [line for line in fragments if line.baseline < gutter.bottom]
    within = [line for line in fragments if gutter.bottom <= line.baseline <= gutter.top]
    left = [line for line in within if line.left < gutter.right - _SAME_EDGE]
    right = [line for line in within if line.left >= gutter.right - _SAME_EDGE]
    yield from regions_of(above, depth + 1)
    backwards = sum(is_right_to_left(line.text) for line in within) > len(within) / 2
    for side in (right, left) if backwards else (left, right):
        yield from regions_of(side, depth + 1)
    yield from regions_of(below, depth + 1)


def _widest(fragments: Sequence[Line]) -> _Gutter | None:
    """Give the gutter with most lines beside it, `None` where no columns are."""
    pairs = list(_pairs(fragments))
    best: _Gutter | None = None
    for edge in sorted({round(right.left / _SAME_EDGE) for _, right in pairs}):
        beside = [(one, other) for one, other in pairs if abs(other.left - edge * _SAME_EDGE) <= _SAME_EDGE]
        for gutter in _stretches(beside, fragments):
            if (best is None or gutter.pairs > best.pairs) and _parts_columns(gutter, fragments):
                best = gutter
    return best


def _pairs(fragments: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Give each fragment with its neighbour on the right, where they stand side by side."""
    upwards = sorted(fragments, key=lambda line: line.baseline)
    baselines = [line.baseline for line in upwards]
    reach = max(line.size for line in fragments)
    for one in fragments:
        near = upwards[bisect_left(baselines, one.baseline - reach) : bisect_right(baselines, one.baseline + reach)]
        level = [
            other
            for other in near
            if other.left - one.right >= _GUTTER and abs(other.baseline - one.baseline) < max(one.size, other.size)
        ]
        if level:
            yield one, min(level, key=lambda other: other.left)


def _stretches(pairs: list[tuple[Line, Line]], fragments: Sequence[Line]) -> Iterator[_Gutter]:
    """Give the stretches of a page over which nothing crosses between these neighbours."""
    if len(pairs) < _FEWEST:
        return
    right = min(other.left for _, other in pairs)
    crossing = sorted(
        (line.baseline for line in fragments if line.left < right - 1 and line.right > right + 1), reverse=True
    )
    marks = [float("inf"), *crossing, float("-inf")]
    for upper, lower in pairwise(marks):
        here = [(one, other) for one, other in pairs if lower < one.baseline < upper and lower < other.baseline < upper]
        if len(here) >= _FEWEST:
            within = [line for line in fragments if lower < line.baseline < upper]
            bottom, top = _extent(here, within)
            yield _Gutter(max(one.right for one, _ in here), right, top, bottom, len(here))


def _extent(pairs: list[tuple[Line, Line]], within: list[Line]) -> tuple[float, float]:
    """Give how far down and up the columns go: on from the pairs for as long as line follows line on either side."""
    heights = [line.baseline for pair in pairs for line in pair]
    bottom, top = min(heights), max(heights)
    for line in sorted(within, key=lambda line: -line.baseline):
        if bottom - _LEADING * line.size <= line.baseline < bottom:
            bottom = line.baseline
    for line in sorted(within, key=lambda line: line.baseline):
        if top < line.baseline <= top + _LEADING * line.size:
            top = line.baseline
    return bottom, top


def _parts_columns(gutter: _Gutter, fragments: Sequence[Line]) -> bool:
    """Tell whether what stands on either side is columns or blocks of text, and not the cells of a table."""
    within = [line for line in fragments if gutter.bottom <= line.baseline <= gutter.top]
    left = [line for line in within if line.right <= gutter.right + 1]
    right = [line for line in within if line.left >= gutter.right - _SAME_EDGE]
    if min(len(left), len(right)) < _FEWEST:
        return False
    return not _is_tabular(left, right)


_LINE_OF_PROSE = 24
"""Letters: the lines of a column are hardly shorter, those of a cell seldom longer."""


def _is_prose(lines: list[Line]) -> bool:
    """Tell whether most lines are long and fill one width."""
    width = max(line.right for line in lines) - min(line.left for line in lines)
    full = sum(len(line.text) >= _LINE_OF_PROSE and line.right - line.left > 0.8 * width for line in lines)
    return full >= max(_FEWEST, len(lines) / 2)


def _is_tabular(left: list[Line], right: list[Line]) -> bool:
    """Tell whether the two sides are read row by row: each line has its fellow, and names or numbers it."""
    rows = [(one, other) for one in left for other in right if abs(one.baseline - other.baseline) < 0.25 * one.size]
    level = {round(one.baseline) for one, _ in rows}
    if len(level) < 0.6 * min(len({round(line.baseline) for line in side}) for side in (left, right)):
        return False
    figures = sum(any(map(str.isdigit, other.text)) and len(other.text) < _LINE_OF_PROSE for _, other in rows)
    labels = sum(one.text.rstrip()[-1:] in ":：" for one, _ in rows)
    if labels >= len(rows) / 2 or figures >= len(rows) / 2:
        return True
    return len(left) > 1.5 * len(right) and not _is_prose(left) and not _is_prose(right)
