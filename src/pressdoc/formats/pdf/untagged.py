"""Pages without tags: reading order, paragraphs and tables from where things stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import define, evolve

from pressdoc.formats.pdf.columns import Region, fragments_of, regions_of
from pressdoc.formats.pdf.furniture import Standing, is_head, standing_of
from pressdoc.formats.pdf.grids import Grid, Row, grids, rows_of
from pressdoc.formats.pdf.lines import Line, in_reading_order, sized
from pressdoc.formats.pdf.paragraphs import Draft, Rhythm, drafts, goes_on
from pressdoc.formats.pdf.setting import Place, Setting
from pressdoc.formats.pdf.sheets import Sheets, box_of
from pressdoc.manuscript import Passage
from pressdoc.shapes import Item
from pressdoc.text import Text

_APART = 3.0
"""Of the size: fragments of one line farther apart than this are two things."""
_UPRIGHT = 20
"""Degrees: print at a steeper angle is a stamp or a watermark."""


@define
class _Stretch:
    """What a region holds: lines of text one after the other, or a table."""

    region: Region
    held: list[Line] | Grid


def untagged_passages(sheets: Sheets) -> list[Passage]:
    """Give the passages of the pages in reading order, none with a role."""
    upright = {page.number: [run for run in page.runs if abs(run.angle) < _UPRIGHT] for page in sheets.pages}
    fragments = {page.number: fragments_of(upright[page.number], page.dots) for page in sheets.pages}
    everything = [line for held in fragments.values() for line in held]
    setting = Setting.of(sheets.pages, everything)
    standing = standing_of(setting.pages, fragments, sized(everything))
    stretches = [
        stretch
        for held in fragments.values()
        for region in regions_of([line for line in held if id(line) not in standing])
        for stretch in _stretches(region)
    ]
    body = _passages(stretches, setting)
    edges = [(line, standing[id(line)]) for line in everything if id(line) in standing]
    steep = [run for page in sheets.pages for run in page.runs if abs(run.angle) >= _UPRIGHT]
    return list(_in_order(body, _edge_passages(edges, setting), setting)) + _stamps(
        [Line([run]) for run in steep], setting
    )


def _stretches(region: Region) -> Iterator[_Stretch]:
    """Give the tables of a region, and the lines between them."""
    lines: list[Line] = []
    for part in grids(rows_of(region.fragments)):
        if isinstance(part, Row):
            lines += _lines(part)
            continue
        if lines:
            yield _Stretch(region, lines)
            lines = []
        yield _Stretch(region, part)
    if lines:
        yield _Stretch(region, lines)


def _lines(row: Row) -> Iterator[Line]:
    """Give the fragments of a row as one line, or as several where they stand far apart."""
    line: list[Line] = []
    for fragment in row.fragments:
        if line and fragment.left - line[-1].right > _APART * fragment.size:
            yield _as_line(line)
            line = []
        line.append(fragment)
    yield _as_line(line)


def _as_line(fragments: Sequence[Line]) -> Line:
    if len(fragments) == 1:
        return fragments[0]
    return Line(in_reading_order([run for fragment in fragments for run in fragment.runs]))


def _passages(stretches: Sequence[_Stretch], setting: Setting) -> list[tuple[Line, Passage]]:
    """Give each passage with its first line, paragraphs joined over columns and pages."""
    rhythm = Rhythm.of((stretch.held for stretch in stretches if isinstance(stretch.held, list)), setting.size)
    parts: list[Draft | _Stretch] = []
    for stretch in stretches:
        if isinstance(stretch.held, Grid):
            parts.append(stretch)
            continue
        fresh = drafts(stretch.held, rhythm)
        last = parts[-1] if parts else None
        if isinstance(last, Draft) and fresh and goes_on(last, fresh[0]):
            last.groups[-1] += fresh[0].groups[0]
            last.groups += fresh[0].groups[1:]
            fresh = fresh[1:]
        parts += fresh
    made = (_passage(part, setting) for part in parts)
    return [one for one in made if one is not None]


def _passage(part: Draft | _Stretch, setting: Setting) -> tuple[Line, Passage] | None:
    if isinstance(part, _Stretch):
        assert isinstance(part.held, Grid)  # noqa: S101 - the others are drafts by now
        first = part.held.rows[0].fragments[0]
        runs = (run for row in part.held.rows for line in row.fragments for run in line.runs)
        return first, Passage(shape=part.held.shape(setting.words), text=Text(), origin=box_of(runs))
    passage = setting.passage(part.groups, Place(left=part.frame[0], right=part.frame[1]))
    if passage is None:
        return None
    return part.first, _as_item(passage, part.marker)


def _as_item(passage: Passage, marker: str | None) -> Passage:
    """Give the passage as a list item where it begins with a bullet and has words besides."""
    if marker is None or not passage.text.string.startswith(marker):
        return passage
    first, *others = passage.text.lines
    rest = Text(((first[0].saying(first[0].text[len(marker) :]), *first[1:]), *others)).normal()
    if not rest:
        return passage
    hints = evolve(passage.hints, centred=False)
    return Passage(shape=Item(marker=marker), text=rest, hints=hints, origin=passage.origin)


def _edge_passages(edges: Iterable[tuple[Line, Standing]], setting: Setting) -> list[tuple[Line, Passage]]:
    made = []
    for line, standing in edges:
        width = setting.pages[line.page].width
        place = Place(left=0, right=width, edge=standing.edge, repeats=standing.repeats)
        passage = setting.passage([[line]], place)
        if passage is not None:
            made.append((line, passage))
    return made


def _in_order(
    body: list[tuple[Line, Passage]], edges: list[tuple[Line, Passage]], setting: Setting
) -> Iterator[Passage]:
    """Give the passages page by page: heads, what begins on the page, feet."""
    for number, page in setting.pages.items():
        here = [(line, passage) for line, passage in edges if line.page == number]
        yield from (passage for line, passage in here if is_head(line, page))
        yield from (passage for line, passage in body if line.page == number)
        yield from (passage for line, passage in here if not is_head(line, page))


def _stamps(lines: list[Line], setting: Setting) -> list[Passage]:
    made = (setting.passage([[line]], Place(left=0, right=0, edge=True)) for line in lines)
    return [passage for passage in made if passage is not None]
