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
from pressdoc.recognising.dates import find_moments
from pressdoc.recognising.decode import Decision
from pressdoc.recognising.moment import Moment
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
    label = cue(language, "reference_labels").opens(string)
    start = len(string) - len(string[label.end :].lstrip(" :：.#№-–—")) if label else 0
    if len(text.lines) != 1 or not any(map(str.isdigit, string[start:])):
        return text
    number = signs.HOLDS_REFERENCE.search(string, start)
    end = len(signs.LINK_TO_DATE.sub("", string))
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
    cuts = [*_cuts(unit.string, decision.role, language)]
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


def _cuts(string: str, role: Role, language: str | None) -> Iterator[tuple[int, int, Role]]:
    """Give the stretches of the line with their roles, from left to right."""
    if role is Role.HEADLINE:
        yield from _cut_headline(string, language)
        return
    end, after = len(string), role
    if role in _ABOVE_THE_NEWS and (at := _contact_after(string, language)):
        end, after = at, Role.CONTACT
        role = Role.DATE if role is Role.CONTACT or _opens_with_date(string, language) else role
    elif role in (Role.REFERENCE, Role.MASTHEAD, Role.DATE):
        end, after = _before_closing_date(string, language), Role.DATE
        role = Role.REFERENCE if _is_reference(string[:end], language) else role
    elif role in (Role.BODY, Role.CONTACT) and (at := _contact_within(string, language)):
        end, after = at, Role.CONTACT
        role = Role.NOTICE if cue(language, "notices").opens(string) else Role.BODY
    yield (0, end, role)
    if end < len(string):
        yield (end, len(string), after)


def _cut_headline(string: str, language: str | None) -> Iterator[tuple[int, int, Role]]:
    start, head = _instruction(string, language)
    if head is not None:
        yield (0, start, head)
    end, tail = _date_tail(string, start, language)
    yield (start, end, Role.HEADLINE)
    yield from tail


def _is_reference(string: str, language: str | None) -> bool:
    """Tell whether the line is a document number, or has one after its label."""
    if signs.REFERENCE.match(string.strip()):
        return True
    label = cue(language, "reference_labels").opens(string)
    return label is not None and signs.NUMBERED.search(string, label.end) is not None


_ABOVE_THE_NEWS = frozenset({Role.CONTACT, Role.DATE, Role.DATELINE, Role.EMBARGO, Role.MASTHEAD, Role.REFERENCE})


def _contact_after(string: str, language: str | None) -> int:
    """Give where contacts begin after a date or an instruction in the same line: "May 10, 2019 Contact: Tom Reed"; else 0."""
    end = 0
    if (at_once := cue(language, "immediate").opens(string)) is not None:
        end = at_once.end
    elif (moments := _dates_in(string, language)) and not string[: moments[0].start].strip():
        end = moments[0].end
    rest = string[end:].lstrip(" ,|–—-")
    return len(string) - len(rest) if end and cue(language, "contact_leads").opens(rest) else 0


def _opens_with_date(string: str, language: str | None) -> bool:
    moments = _dates_in(string, language)
    return bool(moments) and not string[: moments[0].start].strip()


def _dates_in(string: str, language: str | None) -> tuple[Moment, ...]:
    """Give the dates in the line that are stated with their year."""
    found = find_moments(string, language) if any(map(str.isdigit, string)) else ()
    return tuple(moment for moment in found if moment.date is not None)


_MOST_OF_A_CONTACT = 200
_FIGURE = re.compile(r"\d")
_SENTENCE_ENDED = re.compile(r"(?:[.!?。][\"”»’')\]]*|\*{3,})\s*\Z")


def _contact_within(string: str, language: str | None) -> int:
    """Give where contacts begin after the last sentence of a paragraph, on its line; 0 where they do not."""
    head = max(0, len(string) - _MOST_OF_A_CONTACT)
    if "@" not in string and len(_FIGURE.findall(string, head)) < 6:  # noqa: PLR2004 - nobody can be reached
        return 0
    for found in cue(language, "contact_leads").all(string[head:]):
        start, rest = head + found.start, string[head + found.end :]
        if start and _SENTENCE_ENDED.search(string, 0, start) and (rest[:1] in ":：" or signs.phones_in(rest)):
            return start if signs.phones_in(rest) or signs.EMAIL.search(rest) else 0
    return 0


def _instruction(string: str, language: str | None) -> tuple[int, Role | None]:
    """Give where the headline begins after "For Immediate Release:" and the like, and what comes before it."""
    # A dash after the kind of paper is part of the headline: "MEDIA ADVISORY – JOSHUA BLACKBURN ARRAIGNMENT".
    for name, signs_after, role in (("immediate", ":：–—-", Role.EMBARGO), ("paper_kinds", ":：", Role.MASTHEAD)):
        match = cue(language, name).opens(string)
        sign = re.match(rf"\s*[{signs_after}]\s*", string[match.end :]) if match else None
        if match and sign and string[match.end + sign.end() :].strip():
            return match.end + sign.end(), role
    return 0, None


def _date_tail(string: str, start: int, language: str | None) -> tuple[int, list[tuple[int, int, Role]]]:
    """Give where the headline ends before a date, and a by-line before that, at the end of its line."""
    moments = find_moments(string, language) if any(map(str.isdigit, string)) else ()
    if not moments or moments[-1].date is None or string[moments[-1].end :].strip(" .)|"):
        return len(string), []
    at = moments[-1].start
    head = string[start:at].rstrip()
    if not head.rstrip("|–—·( ") or not (head[-1:] in "|–—·(" or _stands_apart(head)):
        return len(string), []
    cut = start + len(head.rstrip("|–—·( "))
    tail = [(cut, len(string), Role.DATE)]
    byline = [match.start() for match in re.finditer(r"\s(?=(?:By|Par|Von|Por)\s+[A-ZÀ-Þ])", string[start:cut])]
    if byline and byline[-1] > 0:
        tail.insert(0, (start + byline[-1], cut, Role.MASTHEAD))
        cut = start + byline[-1]
    return cut, tail


_TO_A_DATE = re.compile(
    r"(?:\b(?:on|of|for|until|till|in|by|from|since|before|after|to|and|at|dated|le|du|au|de|del|el|am|vom|bis|ab|zum|il|op|den|da|em|até|hasta|до|с|на|от)|[,/&-])\Z",
    re.IGNORECASE,
)


def _stands_apart(head: str) -> bool:
    """Tell whether a date after these words is no part of their sentence: "… of offshore processing 24 July 2017"."""
    return len(head.split()) >= 4 and _TO_A_DATE.search(head) is None  # noqa: PLR2004 - fewer are no headline


def _before_closing_date(string: str, language: str | None) -> int:
    """Give where a full date begins that closes the line after other words; the line's length where none does."""
    moments = find_moments(string, language)
    if not moments or moments[-1].date is None or string[moments[-1].end :].strip(" ."):
        return len(string)
    start = moments[-1].start
    return start if string[:start].strip() else len(string)


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
