"""Lines of a contact zone → contact passages, every piece marked: names, titles, organisations, numbers, addresses.

Works line by line: first what has a shape of its own (addresses, numbers, with their labels), then the words between
them. A new name, a group label or a desk after numbers begins a new contact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import field, frozen

from pressdoc.recognising import signs
from pressdoc.recognising.phrases import cue
from pressdoc.text import Line, Mark, Span

Piece = tuple[int, int, Mark]
"""Start, end (characters of the line) and what stands there."""

_PART = re.compile(r"\s*(?:[|;•·/\t]|:(?=\s|\Z)|：)+\s*")
"""Signs that always part one piece from another."""
_MAYBE = re.compile(
    r"\s*(?P<sign>,|[–—]|\s-\s|(?<=\s)(?:or|and|on|at|via|ou|et|oder|und|y|o|e)(?=\s)|&)\s*", re.IGNORECASE
)
"""Signs and words that part pieces, or stand within one."""
_BRACKETED = re.compile(r"\s*[(\[](?P<label>[^\W\d_][^()\[\]\d]{0,20})[)\]]")
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’-]*\Z")
_SMALL = frozenset(
    ["de", "del", "della", "di", "da", "dos", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "y", "e", "d'"]
)
_MOST_NAME_WORDS = 5
_HAN_NAME = re.compile(r"[\u3400-\u9fff\uac00-\ud7a3][\u3400-\u9fff\uac00-\ud7a3\u3005·\s]{1,7}\Z")


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


def draft_contacts(strings: tuple[str, ...], fresh: tuple[bool, ...], language: str | None) -> tuple[Drafted, ...]:
    """Give the contact passages of a zone's lines. Every character of every line is in exactly one of them."""
    lines = [
        ContactLine(string=string, fresh=blank, pieces=_pieces(string, language))
        for string, blank in zip(strings, fresh, strict=True)
    ]
    lines = [*_with_context(lines, language)]
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


def _pieces(string: str, language: str | None) -> tuple[Piece, ...]:
    pieces = [*_lead(string, language)]
    pieces += _reachable(string, language, pieces[-1][1] if pieces else 0)
    pieces += _worded(string, pieces, language)
    return tuple(sorted(pieces))


def _lead(string: str, language: str | None) -> Iterator[Piece]:
    """Give the lead-in that opens the line, with what follows it up to a colon where the line is nothing else."""
    match = cue(language, "contact_leads").opens(string)
    if match is None or (_is_title(string, language) and not string.rstrip().endswith((":", "："))):
        return
    end = match.end
    rest = string[end:]
    stripped = rest.lstrip(" :：-–—.,")
    words = rest.split()
    if not stripped or (rest.rstrip().endswith((":", "：")) and not any(map(str.isdigit, rest)) and len(words) <= 8):  # noqa: PLR2004
        end = len(string)
    else:
        end += len(rest) - len(stripped)
    yield (0, end, Mark.LEAD)


def _reachable(string: str, language: str | None, start: int) -> list[Piece]:
    pieces: list[Piece] = []
    for match in signs.EMAIL.finditer(string, start):
        pieces += _with_label(string, match.start(), match.end(), Mark.EMAIL, ("email_labels",), language, pieces)
    for match in signs.URL.finditer(string, start):
        if _free(match.start(), match.end(), pieces):
            pieces += _with_label(string, match.start(), match.end(), Mark.WEB, ("web_labels",), language, pieces)
    for first, last in signs.phones_in(string):
        if first >= start and _free(first, last, pieces) and not _in_address(string, first, last):
            pieces += _phone(string, first, last, language, pieces)
    return pieces


def _in_address(string: str, first: int, last: int) -> bool:
    """Tell whether the number is a postcode or the like: digits without grouping inside an address."""
    return bool(signs.ADDRESS.search(string)) and string[first:last].isdigit()


def _free(start: int, end: int, pieces: list[Piece]) -> bool:
    return all(end <= first or last <= start for first, last, _ in pieces)


_PHONE_LABELS = (("fax_labels", Mark.FAX), ("mobile_labels", Mark.MOBILE), ("phone_labels", Mark.PHONE))


def _phone(string: str, first: int, last: int, language: str | None, before: list[Piece]) -> list[Piece]:
    for name, mark in _PHONE_LABELS:
        found = _with_label(string, first, last, mark, (name,), language, before)
        if len(found) > 1:
            return found
    bracket = _BRACKETED.match(string, last)
    if bracket:
        for name, mark in _PHONE_LABELS:
            if cue(language, name).is_whole(bracket["label"]):
                return [(first, last, mark), (*bracket.span("label"), Mark.WORDING)]
    return [(first, last, Mark.PHONE)]


def _with_label(  # noqa: PLR0913 - the line, the piece in it, and where to look words up
    string: str, start: int, end: int, mark: Mark, fields: tuple[str, ...], language: str | None, before: list[Piece]
) -> list[Piece]:
    """Give the piece and, where the words just before it are a label of these fields, the label."""
    floor = max((last for _, last, _ in before if last <= start), default=0)
    head = string[floor:start]
    stripped = head.rstrip(" :：.-–—\t(")
    for match in cue(language, *fields).all(head):
        if match.end >= len(stripped) - (1 if stripped.endswith(".") else 0):
            last = max(match.end, len(stripped))
            last += 1 if head[last : last + 1] == "." else 0
            return [(floor + match.start, floor + last, Mark.LABEL), (start, end, mark)]
    return [(start, end, mark)]


def _worded(string: str, taken: list[Piece], language: str | None) -> Iterator[Piece]:
    """Give what the words between the pieces taken are: name, title, organisation, address."""
    for start, end in _gaps(string, taken):
        at = start
        for match in [*_PART.finditer(string, start, end), None]:
            yield from _stretch(string, at, match.start() if match else end, language)
            at = match.end() if match else end


def _gaps(string: str, taken: list[Piece]) -> Iterator[tuple[int, int]]:
    end = 0
    for first, last, _ in sorted(taken):
        if first > end:
            yield end, first
        end = max(end, last)
    if end < len(string):
        yield end, len(string)


def _stretch(string: str, start: int, end: int, language: str | None) -> Iterator[Piece]:
    """Give the pieces of a stretch without sure signs: its parts, joined again where they say one thing."""
    pieces: list[Piece] = []
    settled = False
    for first, last, sign in _parts(string, start, end):
        kind, sure = _kind(string[first:last], language)
        before = pieces[-1] if pieces else None
        if before is not None and _belongs(before[2], kind, sign, sure=sure, settled=settled):
            pieces[-1] = (before[0], last, before[2])
            settled = True
        elif kind is not None:
            pieces.append((first, last, kind))
            settled = False
    yield from pieces


def _belongs(before: Mark, kind: Mark | None, sign: str, *, sure: bool, settled: bool) -> bool:
    """Tell whether a part goes on with the piece before it: "Chief of Advocacy" "and" "Communications"."""
    if before not in (Mark.JOB_TITLE, Mark.ORGANISATION, Mark.ADDRESS):
        return False
    if before is Mark.ADDRESS or kind is None or kind is before:
        return True
    if sign in ("and", "&", "und", "et", "y", "e"):
        return kind is not Mark.NAME or before is Mark.ORGANISATION or settled
    if before is Mark.JOB_TITLE:
        return not sure and (kind is not Mark.NAME or settled or sign == "-")
    return kind is Mark.ADDRESS or (kind is Mark.NAME and settled)


def _parts(string: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Give start and end of each part without the signs around it, and the sign before it."""
    at, sign = start, ""
    for match in [*_MAYBE.finditer(string, start, end), None]:
        last = match.start() if match else end
        chunk = string[at:last]
        first = at + len(chunk) - len(chunk.lstrip(" ,;:.–—-()[]*"))
        stop = at + len(chunk.rstrip(" ,;:–—-([)]*"))
        if stop > first:
            yield first, stop, sign
            sign = ""
        sign = match["sign"].strip().lower() if match and not sign else sign
        at = match.end() if match else end


def _kind(chunk: str, language: str | None) -> tuple[Mark | None, bool]:
    """Give what the words are, `None` where nothing says so, and whether a cue word says so."""
    if cue(language, "phone_labels", "mobile_labels", "fax_labels", "email_labels", "web_labels").is_whole(chunk):
        return Mark.LABEL, True
    if signs.ADDRESS.search(chunk):
        return Mark.ADDRESS, True
    if _is_title(chunk, language):
        return Mark.JOB_TITLE, True
    organisation = cue(language, "organisation_words").first(chunk)
    if not organisation and cue(language, "job_titles").first(chunk):
        return Mark.JOB_TITLE, True
    if organisation:
        return Mark.ORGANISATION, True
    if _is_name(chunk, language):
        return Mark.NAME, False
    if any(map(str.isalpha, chunk)) and (chunk[:1].isupper() or chunk.lower() == chunk.upper()):
        return Mark.ORGANISATION, False
    return None, False


def _is_title(chunk: str, language: str | None) -> bool:
    """Tell whether the words are a job title at one of their ends: "Communications Director", "Chief of Staff"."""
    found = [*cue(language, "job_titles").all(chunk)]
    return bool(found) and (found[0].start == 0 or found[-1].end >= len(chunk.rstrip(" .")))


def _is_name(chunk: str, language: str | None) -> bool:
    if _HAN_NAME.match(chunk):
        return len(chunk.replace(" ", "")) <= 4  # noqa: PLR2004 - names in Han and Hangul
    title = cue(language, "honorifics").opens(chunk)
    words = chunk[title.end :].split() if title else chunk.split()
    if not (1 if title else 2) <= len(words) <= _MOST_NAME_WORDS:
        return False
    if all(word.isupper() and len(word) > 3 for word in words) and len(words) > 3:  # noqa: PLR2004 - a heading
        return False
    return all(_NAME_WORD.match(word) and (word[0].isupper() or word.lower() in _SMALL) for word in words)


def _with_context(lines: list[ContactLine], language: str | None) -> Iterator[ContactLine]:
    """Turn lines that stand alone above contacts and end with a colon, or open with a preposition, into group labels."""
    for index, line in enumerate(lines):
        followed = index + 1 < len(lines)
        marks = {mark for _, _, mark in line.pieces}
        if followed and line.string.rstrip().endswith((":", "：")) and not marks & _REACH | {Mark.LEAD} & marks:
            label = line.string.rstrip(" :：")
            whole_label = (0, len(label), Mark.GROUP)
            if not cue(language, "email_labels", "phone_labels", "web_labels", "mobile_labels").is_whole(line.string):
                yield ContactLine(string=line.string, fresh=line.fresh, pieces=(whole_label,))
                continue
        yield line


_REACH = {Mark.PHONE, Mark.MOBILE, Mark.FAX, Mark.EMAIL, Mark.WEB}


def _stretches(line: ContactLine, drafts: list[Drafted]) -> Iterator[tuple[int, int, tuple[Piece, ...], bool]]:
    """Cut a line where a new passage begins: after a lead-in, at a second name. Give each stretch and whether it begins
    a passage.
    """
    have = _marks_of(drafts[-1]) if drafts else set()
    start, pieces = 0, list(line.pieces)
    held: list[Piece] = []
    begins = not drafts or bool(have & {Mark.LEAD, Mark.GROUP})
    for piece in pieces:
        first, _, mark = piece
        new = mark in (Mark.LEAD, Mark.GROUP)
        if mark is Mark.NAME:
            new = Mark.NAME in have or (bool(have & _REACH) and line.fresh)
        if mark is Mark.ORGANISATION and line.fresh and not held:
            new = bool(have & _REACH)
        if new or have & {Mark.LEAD, Mark.GROUP}:
            if held or (have & {Mark.LEAD, Mark.GROUP} and start < first):
                yield start, first, tuple(held), begins
                start, held = first, []
            begins, have = True, set()
        held.append(piece)
        have.add(mark)
    yield start, len(line.string), tuple(held), begins


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


_WORDS_BETWEEN = re.compile(r"\W*(?:or|and|on|at|via|ou|oder|und|et|y|o|e)?\W*\Z", re.IGNORECASE)


def _between(string: str) -> list[Span]:
    if not string:
        return []
    return [Span(string, mark=Mark.WORDING if _WORDS_BETWEEN.match(string) else None)]
