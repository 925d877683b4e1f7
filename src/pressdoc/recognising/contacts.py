"""Lines of a contact zone → contact passages, every piece marked: names, titles, organisations, numbers, addresses.

What the pieces of a line are, `pieces` tells. Here they are put together: a new name, a group label or a desk after numbers
begins a new contact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import field, frozen

from pressdoc.recognising import signs
from pressdoc.recognising.kinds import names_organisation
from pressdoc.recognising.phrases import cue
from pressdoc.recognising.pieces import is_lead, name_in, pieces_of
from pressdoc.recognising.reach import REACH, Piece
from pressdoc.text import Line, Mark, Span


@frozen(kw_only=True)
class ContactLine:
    """One line of the zone: its string and its pieces, in order, not overlapping. `fresh`: blank space above it."""

    string: str
    fresh: bool
    pieces: tuple[Piece, ...] = ()


@frozen(kw_only=True)
class Drafted:
    """One contact passage to be: lines of marked spans with, for each, the index of the zone's line it came from.

    `chars` are the characters of the first and last source line that it covers.
    """

    lines: tuple[Line, ...]
    sources: tuple[int, ...]
    chars: tuple[int, int] = field(default=(0, 0))


def draft_contacts(
    strings: tuple[str, ...], fresh: tuple[bool, ...], language: str | None, houses: frozenset[str] = frozenset()
) -> tuple[Drafted, ...]:
    """Give the contact passages of a zone's lines. Every character of every line is in exactly one of them.

    `houses`: who speaks in the release, by its masthead and its boilerplate. Beside a person such words are no other.
    """
    lines = [
        ContactLine(string=string, fresh=blank, pieces=pieces_of(string, language))
        for string, blank in zip(strings, fresh, strict=True)
    ]
    lines = [*_with_houses([*_with_names(lines, language)], houses)]
    lines = [*_with_wide_houses([*_with_context(lines, language)])]
    drafts: list[Drafted] = []
    for index, line in enumerate(lines):
        for start, end, pieces, begins in _stretches(line, drafts):
            spans = _spans(line.string, start, end, pieces)
            if not spans:
                continue
            if begins or not drafts:
                drafts.append(Drafted(lines=(spans,), sources=(index,), chars=(start, end)))
            else:
                last = drafts[-1]
                drafts[-1] = Drafted(
                    lines=(*last.lines, spans), sources=(*last.sources, index), chars=(last.chars[0], end)
                )
    return tuple(drafts)


def _with_houses(lines: list[ContactLine], houses: frozenset[str]) -> Iterator[ContactLine]:
    """Mark who speaks as an organisation where a person stands before it and no number yet."""
    named = False
    for line in lines:
        start, end = _house_in(line.string, houses)
        whole = any(mark is Mark.ORGANISATION and first <= start < end <= last for first, last, mark in line.pieces)
        if (
            not whole
            and start < end
            and (named or any(mark is Mark.NAME and last <= start for _, last, mark in line.pieces))
        ):
            kept = [piece for piece in line.pieces if piece[1] <= start or piece[0] >= end or piece[2] in REACH]
            free = all(piece[1] <= start or piece[0] >= end for piece in kept)
            pieces = tuple(sorted([*kept, (start, end, Mark.ORGANISATION)])) if free else line.pieces
            line = ContactLine(string=line.string, fresh=line.fresh, pieces=pieces)  # noqa: PLW2901 - read otherwise
        marks = _marks(line)
        named = (named or Mark.NAME in marks) and not REACH & marks
        yield line


def _with_names(lines: list[ContactLine], language: str | None) -> Iterator[ContactLine]:
    """Find the name behind a title alone on its line where the contact has no other: "Pressesprecherin Ruth Hill" above numbers."""
    named = reached = False
    for index, line in enumerate(lines):
        marks = _marks(line)
        if marks & {Mark.LEAD, Mark.GROUP} or (reached and line.fresh):
            named = reached = False
        if marks == {Mark.JOB_TITLE} and len(line.pieces) == 1 and not named:
            ((start, end, title),) = line.pieces
            at = name_in(line.string[start:end], language, whole=False)
            below = [_marks(one) for one in lines[index + 1 : index + 1 + _NEAR]]
            number = next((number for number, one in enumerate(below) if one & REACH), None)
            if at is not None and number is not None and not any(Mark.NAME in one for one in below[: number + 1]):
                stop = start + len(line.string[start : start + at].rstrip())
                pieces = ((start, stop, title), (start + at, end, Mark.NAME))
                line = ContactLine(string=line.string, fresh=line.fresh, pieces=pieces)  # noqa: PLW2901 - read otherwise
        named = named or Mark.NAME in _marks(line)
        reached = reached or bool(marks & REACH)
        yield line


_NEAR = 3
"""Lines below a title in which its number stands."""


def _house_in(string: str, houses: frozenset[str]) -> tuple[int, int]:
    """Give the stretch of the longest house's name in the string, two equal offsets where none stands there whole."""
    folded = string.casefold()
    for house in sorted(houses, key=len, reverse=True):
        if house.casefold() not in folded:  # far sooner told than a pattern is made
            continue
        found = re.search(rf"(?<!\w){re.escape(house)}(?!\w)", string, re.IGNORECASE)
        if found is not None:
            return found.span()
    return 0, 0


def _with_context(lines: list[ContactLine], language: str | None) -> Iterator[ContactLine]:
    """Turn lines that set contacts apart into group labels: those with a colon above contacts, lead-ins after the first."""
    led = False
    for index, line in enumerate(lines):
        mark = _label(lines, index, language, led=led)
        if mark is not None:
            line = _all(line, mark)  # noqa: PLW2901 - the line, read otherwise
        led = led or bool(_marks(line) & {Mark.LEAD, *REACH})
        yield line


def _with_wide_houses(lines: list[ContactLine]) -> Iterator[ContactLine]:
    """Turn what seemed a second title into more of the house above it: "Office of the Mayor", "Minister of Rivers and Bridges"."""
    have: set[Mark] = set()
    last: Mark | None = None
    for line in lines:
        marks = _marks(line)
        if marks & {Mark.LEAD, Mark.GROUP, Mark.NAME}:
            have = set()
        elif {Mark.NAME, Mark.JOB_TITLE} <= have and last is Mark.ORGANISATION and Mark.JOB_TITLE in marks:
            line = _housed(line)  # noqa: PLW2901 - the line, read otherwise
        have = set() if _marks(line) & REACH else have | _marks(line)
        last = line.pieces[-1][2] if line.pieces else last
        yield line


def _housed(line: ContactLine) -> ContactLine:
    """Give the line with all its words before the first number as the house's."""
    rest = tuple(piece for piece in line.pieces if piece[2] in REACH | {Mark.LABEL})
    end = len(line.string[: min((first for first, *_ in rest), default=len(line.string))].rstrip(" ,;|"))
    pieces = ((0, end, Mark.ORGANISATION), *rest) if end else line.pieces
    return ContactLine(string=line.string, fresh=line.fresh, pieces=pieces)


def _label(lines: list[ContactLine], index: int, language: str | None, *, led: bool) -> Mark | None:
    """Give what the whole line is where its neighbours say so; `None` where its own pieces stand."""
    line, marks = lines[index], _marks(lines[index])
    if index and (mark := _below_a_name(lines[index - 1], line, language)) is not None:
        return mark
    if marks == {Mark.ORGANISATION} and _is_street(line.string, language):
        return Mark.ADDRESS
    if marks == {Mark.JOB_TITLE} and index and _marks(lines[index - 1]) == {Mark.JOB_TITLE} and not line.fresh:
        return Mark.ORGANISATION
    if index + 1 == len(lines) or marks & REACH:
        return None
    above, below = (
        _marks(lines[index - 1]) if index else set(),
        set().union(*(_marks(one) for one in lines[index + 1 : index + 4])),
    )
    if _is_office(line, lines[index + 1]):
        return Mark.ORGANISATION
    if _is_desk(line, above, _down_to_a_number(lines, index), language):
        return Mark.ORGANISATION
    apart = Mark.NAME not in above or bool(above & REACH)
    if _is_all_lead(line, language) and apart and (led or marks == {Mark.JOB_TITLE}):
        return Mark.GROUP if below & {Mark.NAME, *REACH} else None
    if not line.string.rstrip().endswith((":", "：")) or Mark.LEAD in marks:
        return None
    if cue(language, "email_labels", "phone_labels", "web_labels", "mobile_labels").is_whole(line.string):
        return None
    following = _marks(lines[index + 1])
    plain = marks <= {Mark.ORGANISATION} and Mark.NAME in following and Mark.ORGANISATION not in following
    return Mark.ORGANISATION if plain and led and not _SETS_APART.match(line.string) else Mark.GROUP


def _down_to_a_number(lines: list[ContactLine], index: int) -> set[Mark]:
    """Give the marks of the lines below down to the first number: an address may stand between."""
    found: set[Mark] = set()
    for line in lines[index + 1 : index + 2 + _NEAR]:
        if found and line.fresh:
            break
        found |= _marks(line)
        if found & REACH:
            break
    return found


def _is_street(string: str, language: str | None) -> bool:
    """Tell whether the line is a street with its number, and a town before it: "Toshkent sh., Daryo ko‘chasi, 1"."""
    numbered = any(map(str.isdigit, string)) and signs.ADDRESS.search(string) is not None
    return numbered and not names_organisation(string, language)


def _is_all_lead(line: ContactLine, language: str | None) -> bool:
    """Tell whether the line is a lead-in, alone or with whom it sets apart before a double dash: "Kontakt Amerika --"."""
    marked = [mark for *_, mark in line.pieces] == [Mark.LEAD]
    return is_lead(line.string, language) or (marked and line.string.rstrip().endswith("--"))


def _is_desk(line: ContactLine, above: set[Mark], below: set[Mark], language: str | None) -> bool:
    """Tell whether an office's name that is a lead-in elsewhere stands within a contact: "Reed Trust", "Press Office", "Tel. …"."""
    within = (
        bool(above)
        and not above & {Mark.LEAD, Mark.GROUP, *REACH}
        and bool(below & REACH)
        and not below & {Mark.NAME, Mark.LEAD}
    )
    if not within or _COLON.search(line.string) or not is_lead(line.string, language):
        return False
    if cue(language, "job_titles").is_whole(line.string):
        return False
    return names_organisation(line.string, language)


def _below_a_name(above: ContactLine, line: ContactLine, language: str | None) -> Mark | None:
    """Give what a line is that seemed a second name with its title, below a name that has none: all title, or all house."""
    if [mark for *_, mark in above.pieces if mark is not Mark.LEAD] != [Mark.NAME]:
        return None
    if [mark for *_, mark in line.pieces] != [Mark.NAME, Mark.JOB_TITLE]:
        return None
    (_, end, _), (start, last, _) = line.pieces
    if line.string[end:start].strip():
        return None
    if cue(language, "organisation_words").is_whole(line.string[start:last]):
        return Mark.ORGANISATION
    return None if line.fresh else Mark.JOB_TITLE


def _is_office(line: ContactLine, below: ContactLine) -> bool:
    """Tell whether a lead-in without a colon and what seemed a name are one office, a person below: "Ufficio stampa Moor"."""
    if [mark for *_, mark in line.pieces] != [Mark.LEAD, Mark.NAME] or below.pieces[:1] == ():
        return False
    return below.pieces[0][2] is Mark.NAME and not _COLON.search(line.string)


_COLON = re.compile(r"[:：]")


_SETS_APART = re.compile(
    r"\s*(?:In|At|For|From|Im|Am|Bei|Für|En|Dans|Au|Aux|Pour|Para|Por|Per|Nel|В|Во|Для)\s(?:\S+\s?){1,4}[:：]"
)
"""What opens with a preposition is where, or for whom, and no organisation: "In the delta:", "Pour la presse :"."""


def _all(line: ContactLine, mark: Mark) -> ContactLine:
    return ContactLine(string=line.string, fresh=line.fresh, pieces=((0, len(line.string.rstrip(" :：")), mark),))


def _marks(line: ContactLine) -> set[Mark]:
    return {mark for _, _, mark in line.pieces}


def _stretches(line: ContactLine, drafts: list[Drafted]) -> Iterator[tuple[int, int, tuple[Piece, ...], bool]]:
    """Cut a line where a new passage begins: after a lead-in, at a second name. Give each stretch and whether it begins
    a passage.
    """
    have = _marks_of(drafts[-1]) if drafts else set()
    start, pieces = 0, list(line.pieces)
    held: list[Piece] = []
    begins = not drafts or bool(have & {Mark.LEAD, Mark.GROUP})
    for piece, named in zip(pieces, _named(pieces), strict=True):
        first, _, mark = piece
        new = mark in (Mark.LEAD, Mark.GROUP)
        if mark is Mark.NAME:
            new = Mark.NAME in have or (bool(have & REACH) and line.fresh)
        if mark is Mark.ORGANISATION and (named or (line.fresh and not held)):
            new = bool(have & REACH)
        if new or have & {Mark.LEAD, Mark.GROUP}:
            if held or (have & {Mark.LEAD, Mark.GROUP} and start < first):
                yield start, first, tuple(held), begins
                start, held = first, []
            begins, have = True, set()
        held.append(piece)
        have.add(mark)
    yield start, len(line.string), tuple(held), begins


def _named(pieces: Sequence[Piece]) -> list[bool]:
    """Tell of each piece whether a name follows in the line, before any number or address: "Harbour Trust, Tom Reed, 555 …"."""
    told: list[bool] = []
    follows = False
    for _, _, mark in reversed(pieces):
        told.append(follows)
        follows = mark is Mark.NAME or (follows and mark not in REACH)
    return told[::-1]


def _marks_of(draft: Drafted) -> set[Mark]:
    return {span.mark for line in draft.lines for span in line if span.mark is not None} - {Mark.WORDING}


def _spans(string: str, start: int, end: int, pieces: tuple[Piece, ...]) -> Line:
    """Give the stretch as spans: pieces with their marks, signs between them as wording, other words unmarked."""
    spans: list[Span] = []
    at = start
    for first, last, mark in pieces:
        spans += _between(string[at:first])
        spans.append(Span(string[first:last], mark=mark))
        at = last
    spans += _between(string[at:end])
    return tuple(span for span in spans if span.text.strip() or span.mark is not None)


_WORDS_BETWEEN = re.compile(r"\W*(?:or|and|on|at|via|of|the|of the|at the|ou|oder|und|et|y|o|e)?\W*\Z", re.IGNORECASE)


def _between(string: str) -> list[Span]:
    if not string:
        return []
    return [Span(string, mark=Mark.WORDING if _WORDS_BETWEEN.match(string) else None)]
