"""Units with roles → passages: lines of one paragraph joined, lines that hold two things split, lists and headings set."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import evolve, frozen

from pressdoc import shapes
from pressdoc.manuscript import Passage, Role
from pressdoc.origin import Origin
from pressdoc.recognising import signs
from pressdoc.recognising.blocks import Block
from pressdoc.recognising.contacts import draft_contacts
from pressdoc.recognising.cuts import cuts_of, numbered_kind
from pressdoc.recognising.decode import Decision
from pressdoc.recognising.phrases import cue
from pressdoc.recognising.units import Unit
from pressdoc.text import Line, Mark, Span, Text, visible

_RUNNING = frozenset(
    {Role.BODY, Role.NOTES, Role.BOILERPLATE, Role.SUBHEADLINE, Role.HEADLINE, Role.CAPTION, Role.CONTACT}
)
"""Roles whose lines may be lines of one paragraph."""
_LABELLED = frozenset({Role.EMBARGO, Role.DATE, Role.REFERENCE})
"""Roles that may be a label on one line and what it labels on the next."""


@frozen(kw_only=True)
class Judged:
    """A passage with its role, how sure that is (0 to 1), and the cues that spoke for it with their weights."""

    passage: Passage
    confidence: float = 1.0
    cues: tuple[tuple[str, float], ...] = ()


@frozen(kw_only=True)
class _Piece:
    """A stretch of one line, or a whole unit of another shape, with its decision."""

    unit: Unit
    decision: Decision
    block: int
    line: Line
    chars: tuple[int, int] | None = None

    @property
    def string(self) -> str:
        return "".join(span.text for span in self.line)


def assembled(blocks: Sequence[Block], decisions: Sequence[Decision], language: str | None) -> tuple[Judged, ...]:
    """Give the passages in reading order. Every word of every block is in one of them."""
    judged: list[Judged] = []
    run: list[_Piece] = []
    for piece in _pieces(blocks, decisions, language):
        if run and not _goes_on(run[-1], piece):
            judged.append(_passage(run, language))
            run = []
        run.append(piece)
    if run:
        judged.append(_passage(run, language))
    return tuple(judged)


def _pieces(blocks: Sequence[Block], decisions: Sequence[Decision], language: str | None) -> Iterator[_Piece]:
    for number, (block, decision) in enumerate(zip(blocks, decisions, strict=True)):
        for unit in block.units:
            yield from _split(unit, decision, number, language)


def _goes_on(before: _Piece, piece: _Piece) -> bool:
    """Tell whether the piece is more of the same paragraph."""
    role = piece.decision.role
    if role is not before.decision.role or not (piece.unit.is_line and before.unit.is_line):
        return False
    if role in _LABELLED:
        return not any(map(str.isdigit, before.string)) and any(map(str.isdigit, piece.string))
    if role not in _RUNNING:
        return False
    if piece.unit.role is not None or before.unit.role is not None:
        return False
    if role is Role.HEADLINE:
        return not _same_words(before.string, piece.string)
    return piece.block == before.block


def _same_words(one: str, other: str) -> bool:
    return visible(one).casefold() == visible(other).casefold()


_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")


def _joined(lines: Sequence[Line]) -> Text:
    """Give the lines as one, with a space between unless both ends are Han or kana, which part no words."""
    if len(lines) == 1 and lines[0]:
        return Text((lines[0],))
    joined: list[Span] = []
    for line in lines:
        if not line:
            continue
        if joined and not (_CJK.match(joined[-1].text[-1]) and _CJK.match(line[0].text[0])):
            joined.append(Span(" "))
        joined += line
    return Text((tuple(joined),)).normal()


def _passage(run: Sequence[_Piece], language: str | None) -> Judged:
    first = run[0]
    role = first.decision.role
    sureness = min(piece.decision.confidence for piece in run)
    origin = _origin(run)
    if not first.unit.is_line or first.unit.role is not None:
        shape, text = first.unit.shape, Text(first.unit.lines)
    else:
        text = _joined([piece.line for piece in run])
        shape, text = _shape(text, role, language)
        text = _without_label(text, language) if role is Role.REFERENCE else text
    passage = Passage(shape=shape, text=text, role=role, hints=first.unit.hints, origin=origin)
    return Judged(passage=passage, confidence=sureness, cues=first.decision.cues)


def _shape(text: Text, role: Role, language: str | None) -> tuple[shapes.Shape, Text]:
    string = text.string
    if role is Role.HEADING:
        return shapes.Heading(), text
    if role in (Role.NOTES, Role.BOILERPLATE) and _is_heading(string, language):
        return shapes.Heading(), text
    bullet = signs.BULLET.match(string)
    if bullet and role in (Role.BODY, Role.NOTES, Role.BOILERPLATE):
        return shapes.Item(marker=bullet["marker"]), _cut(text, bullet.end())
    return shapes.PARAGRAPH, text


def _without_label(text: Text, language: str | None) -> Text:
    """Give the reference with the words around it ("Case #", "AI Index: … (Public)") marked as wording."""
    string = text.string
    label = numbered_kind(string, language) or cue(language, "reference_labels").opens(string)
    start = len(string) - len(string[label.end :].lstrip(" :：.#№-–—")) if label else 0
    if len(text.lines) != 1 or not any(map(str.isdigit, string[start:])):
        return text
    number = signs.HOLDS_REFERENCE.search(string, start)
    end = len(signs.LINK_TO_DATE.sub("", string).rstrip(" /|,–-"))
    if number:
        start, end = number.span()
    pieces = (Span(string[:start], mark=Mark.WORDING), Span(string[start:end]), Span(string[end:], mark=Mark.WORDING))
    return Text((tuple(piece for piece in pieces if piece.text),))


_LONGEST_HEADING = 60


def _is_heading(string: str, language: str | None) -> bool:
    if len(string) > _LONGEST_HEADING or signs.ends_sentence(string):
        return False
    return cue(language, "notes", "about", "legal").opens(string) is not None


def _cut(text: Text, count: int) -> Text:
    rest: list[Span] = []
    for span in text.lines[0]:
        kept, count = span.text[count:], max(0, count - len(span.text))
        if kept:
            rest.append(span.saying(kept))
    return Text((tuple(rest), *text.lines[1:])).normal()


def _origin(run: Sequence[_Piece]) -> Origin | None:
    first, last = run[0].unit.origin, run[-1].unit.origin
    if first is None or last is None or (len(run) == 1 and run[0].chars is None and first.chars is None):
        return first
    lines = (first.lines[0], last.lines[1]) if first.lines and last.lines else None
    shared = run[0].chars is not None or run[-1].chars is not None
    chars = None
    if shared and lines is not None:
        chars = ((run[0].chars or (0, 0))[0], (run[-1].chars or (0, len(run[-1].string)))[1])
    return evolve(first, lines=lines, chars=chars)


def _split(unit: Unit, decision: Decision, block: int, language: str | None) -> Iterator[_Piece]:
    """Cut a line that holds two things; most hold one."""
    line = unit.lines[0] if unit.lines else ()
    if not unit.is_line or unit.role is not None or len(unit.lines) != 1:
        yield _Piece(unit=unit, decision=decision, block=block, line=line)
        return
    cuts = [*cuts_of(unit.string, decision.role, language)]
    for start, end, role in cuts:
        stretch = _stretch(line, start, end) if len(cuts) > 1 else line
        if stretch:
            changed = decision if role is decision.role else evolve(decision, role=role)
            chars = (start, end) if len(cuts) > 1 else None
            yield _Piece(unit=unit, decision=changed, block=block, line=stretch, chars=chars)


def _stretch(line: Line, start: int, end: int) -> Line:
    spans: list[Span] = []
    at = 0
    for span in line:
        kept = span.text[max(0, start - at) : max(0, end - at)]
        at += len(span.text)
        if kept:
            spans.append(span.saying(kept))
    return Text((tuple(spans),)).normal().lines[0] if any(span.text.strip() for span in spans) else ()


def judged_contacts(judged: tuple[Judged, ...], language: str | None) -> tuple[Judged, ...]:
    """Give the same with the passages of each contact zone cut into contacts, every piece marked.

    Contacts, lead-ins and labels that are marked already stay as they are.
    """
    out: list[Judged] = []
    houses = frozenset(_houses(judged, language))
    for (unmarked, _), group in groupby(judged, key=lambda one: (is_unmarked_contact(one), one.passage.hints.private)):
        zone = tuple(group)
        out += _zone(zone, language, houses) if unmarked else zone
    return tuple(out)


_SHORTEST_HOUSE = 4
"""Characters below which a masthead's line may stand in any other word's place."""


def _houses(judged: tuple[Judged, ...], language: str | None) -> Iterator[str]:
    """Give who speaks: the lines of the masthead that say no kind of paper, and whom an "About" heading names."""
    for one in judged:
        line = one.passage.text.one_line
        if one.passage.role is Role.MASTHEAD and not cue(language, "paper_kinds").is_whole(line):
            named = line
        elif one.passage.role is Role.BOILERPLATE and (about := cue(language, "about").opens(line)):
            named = line[about.end :].strip(" :：") if len(line) <= _LONGEST_HEADING else ""
        else:
            continue
        if len(named) >= _SHORTEST_HOUSE:
            yield named


def is_unmarked_contact(one: Judged) -> bool:
    """Tell whether the passage is a contact of which nobody has said what its pieces are."""
    if one.passage.role is not Role.CONTACT:
        return False
    return all(span.mark is None for line in one.passage.text.lines for span in line)


def _zone(zone: tuple[Judged, ...], language: str | None, houses: frozenset[str]) -> Iterator[Judged]:
    strings: list[str] = []
    fresh: list[bool] = []
    owners: list[tuple[Judged, int]] = []
    for one in zone:
        for number, line in enumerate(one.passage.flat().lines):
            strings.append("".join(span.text for span in line))
            fresh.append(number == 0)
            owners.append((one, number))
    for draft in draft_contacts(tuple(strings), tuple(fresh), language, houses):
        first, last = owners[draft.sources[0]], owners[draft.sources[-1]]
        origin = _contact_origin(first, last, draft.chars)
        hints = first[0].passage.hints
        passage = Passage(text=Text(draft.lines), role=Role.CONTACT, hints=hints, origin=origin)
        yield evolve(first[0], passage=passage)


def _contact_origin(first: tuple[Judged, int], last: tuple[Judged, int], chars: tuple[int, int]) -> Origin | None:
    start, end = first[0].passage.origin, last[0].passage.origin
    if start is None or end is None or start.lines is None or end.lines is None:
        return start
    return evolve(start, lines=(start.lines[0] + first[1], _last_line(end.lines, *last)), chars=chars)


def _last_line(lines: tuple[int, int], one: Judged, number: int) -> int:
    """Give the line of the source in which this line of the passage ends: all its last where they were joined."""
    joined = len(one.passage.text.lines) == 1
    return lines[1] if joined else lines[0] + number
