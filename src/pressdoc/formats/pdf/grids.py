"""Tables told by alignment: rows of short fragments one below the other, each in its column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import field, frozen

from pressdoc.formats.pdf.lines import Line, Words, joined
from pressdoc.shapes import Table
from pressdoc.text import Look, Span, Text

_LEVEL = 0.3
_FEWEST_ROWS, _MOST_ROWS = 2, 200
"""Of a table on one page."""
_SOON = 12
"""Rows after which what is no table yet will be none."""
_FEWEST_COLUMNS = 2
_SENTENCE_ENDS = re.compile(r"[.!?:。！？：][\"”»“’)]*\Z")
_LONGEST_CELL = 60
"""Letters of a line of a cell, on average, in all columns but the last."""
_FARTHEST = 4.0
"""Of the size: rows farther apart are of two tables, or none."""
_FILLED = 0.6
"""Of the cells."""
_PARTED = 0.7
"""Of the size: columns stand so far apart."""
_CLOSE = 1.4
"""Of the size: so near below the first line of a cell is its second."""


@frozen
class Row:
    """Fragments on one line, from left to right."""

    fragments: tuple[Line, ...] = field(repr=False)

    @property
    def baseline(self) -> float:
        """Height of the line."""
        return self.fragments[0].baseline

    @property
    def size(self) -> float:
        """Size of the largest letters in it."""
        return max(line.size for line in self.fragments)


def rows_of(fragments: Sequence[Line]) -> list[Row]:
    """Give the fragments of a region line by line, from top to bottom."""
    rows: list[list[Line]] = []
    for line in sorted(fragments, key=lambda line: (-line.baseline, line.left)):
        if rows and abs(rows[-1][0].baseline - line.baseline) < _LEVEL * max(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [Row(tuple(sorted(row, key=lambda line: line.left))) for row in rows]


@frozen
class Grid:
    """Rows of a table, and the columns, as stretches from left to right, that all of them keep to."""

    rows: tuple[Row, ...]
    columns: tuple[tuple[float, float], ...]

    @classmethod
    def of(cls, rows: Sequence[Row]) -> Grid:
        """Give the grid of the rows; its columns are the stretches that fragments cover, those that overlap as one."""
        found: list[tuple[float, float]] = []
        for left, right in sorted((line.left, line.right) for row in rows for line in row.fragments):
            if found and left < found[-1][1] + _PARTED * rows[0].size:
                found[-1] = (found[-1][0], max(found[-1][1], right))
            else:
                found.append((left, right))
        return cls(tuple(rows), tuple(found))

    def column(self, line: Line) -> int:
        """Give the number of the column that the fragment stands in."""
        return next((i for i, (_, right) in enumerate(self.columns) if line.left <= right), len(self.columns) - 1)

    def shape(self, words: Words) -> Table:
        """Give the table with the texts of its cells."""
        cells: list[list[list[Line]]] = []
        for row in self.rows:
            held: list[list[Line]] = [[] for _ in self.columns]
            for line in row.fragments:
                held[self.column(line)].append(line)
            cells.append(held)
        texts = [tuple(_cell(lines, words) for lines in row) for row in _merged(self.rows, cells)]
        return Table(rows=tuple(texts), heads=int(self.has_head() and len(texts) > 1))

    def has_head(self) -> bool:
        """Tell whether the first row, and no other, is bold."""
        bold = [all(line.is_bold for line in row.fragments) for row in self.rows]
        return bold[0] and not any(bold[1:])

    def is_table(self) -> bool:
        """Tell whether the rows are a table: few empty cells, one fragment a cell, no cell a line of prose."""
        if len(self.columns) < _FEWEST_COLUMNS or len(self.rows[-1].fragments) < _FEWEST_COLUMNS:
            return False
        filled = 0
        for row in self.rows:
            places = [self.column(line) for line in row.fragments]
            if any(places.count(place) > 1 for place in places[:-1] if place < len(self.columns) - 1):
                return False
            filled += len(set(places))
        if filled < _FILLED * len(self.rows) * len(self.columns):
            return False
        lines = [line for row in self.rows for line in row.fragments if self.column(line) < len(self.columns) - 1]
        average = sum(len(line.text) for line in lines) / max(1, len(lines))
        return average <= _LONGEST_CELL and self.is_meant()

    def is_meant(self) -> bool:
        """Tell whether two columns are more than a chance: figures, labels, or a third column speak for a table."""
        if len(self.columns) > _FEWEST_COLUMNS:
            return True
        rows = [row for row in self.rows if len(row.fragments) == len(self.columns)]
        figures = sum(any(map(str.isdigit, row.fragments[-1].text)) for row in rows)
        labels = sum(row.fragments[0].text.rstrip()[-1:] in ":：" for row in rows)
        return len(rows) > _FEWEST_ROWS or max(figures, labels) >= len(rows)


def _cell(lines: list[Line], words: Words) -> Text:
    line = joined(lines, words)
    if line and all(span.look is Look.STRONG for span in line):
        line = tuple(Span(span.text, Look.PLAIN, span.href) for span in line)
    return Text((line,) if line else ()).normal()


def _merged(rows: tuple[Row, ...], cells: list[list[list[Line]]]) -> Iterator[list[list[Line]]]:
    """Give the cells of each row, further lines of a cell with its first."""
    held: list[list[Line]] | None = None
    for index, row in enumerate(cells):
        if held is not None and (_goes_on(rows[index - 1], rows[index], row) or _is_rest(held, row)):
            for column, lines in enumerate(row):
                held[column] += lines
            continue
        if held is not None:
            yield held
        held = row
    if held is not None:
        yield held


def _goes_on(before: Row, row: Row, cells: list[list[Line]]) -> bool:
    """Tell whether the row is only further lines of the cells above: its first cell is empty, and it follows close."""
    return not cells[0] and before.baseline - row.baseline < _CLOSE * row.size


def _is_rest(held: list[list[Line]], cells: list[list[Line]]) -> bool:
    """Tell whether the row is only the end of the sentence in the first cell above."""
    alone = bool(cells[0]) and not any(cells[1:])
    return alone and bool(held[0]) and not _SENTENCE_ENDS.search(held[0][-1].text)


def grids(rows: Sequence[Row]) -> Iterator[Row | Grid]:
    """Give the rows of a region in order, those that make a table together."""
    at = 0
    while at < len(rows):
        grid = _grid_at(rows, at)
        if grid is None:
            yield rows[at]
            at += 1
        else:
            yield grid
            at += len(grid.rows)


def _grid_at(rows: Sequence[Row], at: int) -> Grid | None:
    """Give the longest table that begins with this row; `None` where none does."""
    best: Grid | None = None
    if len(rows[at].fragments) < _FEWEST_COLUMNS:
        return None
    for end in range(at + _FEWEST_ROWS, min(len(rows), at + _MOST_ROWS) + 1):
        if rows[end - 2].baseline - rows[end - 1].baseline > _FARTHEST * rows[end - 1].size:
            break
        grid = Grid.of(rows[at:end])
        if len(grid.columns) < _FEWEST_COLUMNS or (best is None and end - at > _SOON):
            break
        if grid.is_table():
            best = grid
    return _with_rest(best, rows[at + len(best.rows) :]) if best is not None else None


def _with_rest(grid: Grid, following: Sequence[Row]) -> Grid:
    """Give the table with the last lines of its last label, which stand alone below it."""
    label = grid.rows[-1].fragments[0]
    for row in following:
        (line, *others) = row.fragments
        fits = not others and line.left >= label.left - 1 and line.right <= grid.columns[0][1] + line.size
        if not fits or _SENTENCE_ENDS.search(label.text) or label.baseline - line.baseline > 2 * line.size:
            break
        if line.is_bold != label.is_bold or abs(line.size - label.size) > 1:
            break
        grid, label = Grid((*grid.rows, row), grid.columns), line
    return grid
