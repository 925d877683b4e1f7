"""One line of a contact zone → its pieces: first what has a shape of its own (numbers and addresses, with their labels), then
what the words between are: a name, a title, an organisation, a postal address, a place that sets contacts apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressdoc.recognising import signs
from pressdoc.recognising.kinds import (
    Kind,
    is_cased,
    kind_of,
)
from pressdoc.recognising.lexicon import lexicon
from pressdoc.recognising.parts import COMMAS, OF, parts_of, told_apart
from pressdoc.recognising.phrases import Found, cue, endings, words_within
from pressdoc.recognising.reach import Piece, reachable
from pressdoc.text import Mark

_PART = re.compile(
    r"\s*(?:[|;•·\t]|/(?!(?:r|n|e|in|innen|a|o|as|os|ne|trice|euse)\b)|:(?=\s|\Z)|：|\*{3,}|\.(?=\s[A-Z])(?<=\w\w\w\.))+\s*"
)
"""Signs that always part one piece from another."""
_TRAILING_NAME = re.compile(
    r"(?:\A|\s)(?P<name>(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir)\.?\s)?[A-ZÀ-Þ][\w.’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]*){1,3})\s*(?:\b(?:on|at|via)|[,:–-])?\s*\Z"
)
_LONG_LEAD = 5
_MOST_LED = 8
"""Words between a lead-in and the colon that closes its line."""


def pieces_of(string: str, language: str | None) -> tuple[Piece, ...]:
    """Give the pieces of the line, in order, not overlapping; what is in none is signs, or words that say nothing."""
    pieces = [*_lead(string, language)]
    pieces += reachable(string, language, pieces[-1][1] if pieces else 0)
    pieces += _worded(string, pieces, language)
    return tuple(_housed(string, [*_uncased(string, sorted(pieces), language)]))


def _uncased(string: str, pieces: list[Piece], language: str | None) -> Iterator[Piece]:
    """Turn what seemed a house into the name before a title, in a script without capitals: "أحمد النهر، مدير"."""
    for index, (start, end, mark) in enumerate(pieces):
        words = string[start:end]
        below = pieces[index + 1 : index + 2]
        named = (
            mark is Mark.ORGANISATION
            and bool(below)
            and below[0][2] is Mark.JOB_TITLE
            and string[end : below[0][0]].strip() in COMMAS
            and not is_cased(words)
            and len(words.split()) in (2, 3, 4)
            and kind_of(words, language) == (Mark.ORGANISATION, False)
        )
        yield (start, end, Mark.NAME) if named else (start, end, mark)


def _housed(string: str, pieces: list[Piece]) -> Iterator[Piece]:
    """Turn what seemed a second name into the house: "Clear Waters : Ruth Hill", "Ruth Hill, Director, Clear Waters"."""
    marks = [mark for *_, mark in pieces]
    for index, (start, end, mark) in enumerate(pieces):
        beside = mark is Mark.NAME and marks[index + 1 : index + 2] == [Mark.NAME]
        headed = beside and string[end : pieces[index + 1][0]].strip() in (":", "：")
        last = marks[max(0, index - 2) : index + 1] == [Mark.NAME, Mark.JOB_TITLE, Mark.NAME]
        tailed = last and string[pieces[index - 1][1] : start].strip() == "," and Mark.JOB_TITLE not in marks[index:]
        yield (start, end, Mark.ORGANISATION) if headed or tailed else (start, end, mark)


def is_lead(string: str, language: str | None) -> bool:
    """Tell whether the line is a lead-in and nothing else."""
    return cue(language, "contact_leads").is_whole(string)


def _lead(string: str, language: str | None) -> Iterator[Piece]:
    """Give the lead-in that opens the line, with what follows it up to a colon where the line is nothing else."""
    match = cue(language, "contact_leads").opens(string)
    title = cue(language, "job_titles").opens(string) if match else None
    if match is None:
        return
    end = match.end
    if to := _LEADS_TO.match(string, end):
        end = to.end()
    rest = string[end:]
    more = rest.lstrip().startswith((":", "：")) and cue(language, "job_titles").first(rest)
    if title and title.end >= end and not more and not string.rstrip().endswith((":", "：")):
        return
    if _GENITIVE.match(rest):
        return
    stripped = rest.lstrip(" :：-–—.,")
    words = rest.split()
    closed = rest.rstrip().endswith((":", "：", "--")) and not any(map(str.isdigit, rest))
    if not stripped or (closed and len(words) <= _MOST_LED):
        end = len(string)
    else:
        end += len(rest) - len(stripped)
        end = _up_to_a_name(string, end)
    yield (0, end, Mark.LEAD)


_LEADS_TO = re.compile(r"\s(?:to|an|à|bei|naar|til|till)(?=\s[A-ZÀ-Þ])")
"""What leads on from a lead-in to whom one turns to: "Press enquiries to Ann Hill"."""
_GENITIVE = re.compile(r"\s(?:de|del|de la|do|da|du|des|di|della|der|des|van|von)\s(?:[\w’']+\s){0,2}?[A-ZÀ-Þ]")
"""After a lead-in that names an office: "Pressestelle der Universität …" is one whole."""


def _up_to_a_name(string: str, end: int) -> int:
    """Give where a lead-in in many words ends: before the name to which the first number or address belongs."""
    reach = [start for start, _ in signs.phones_in(string)] + [match.start() for match in signs.EMAIL.finditer(string)]
    gap = string[end : min(reach, default=end)]
    if len(gap.split()) <= _LONG_LEAD or "," in gap.strip(" ,"):
        return end
    name = _TRAILING_NAME.search(gap)
    return end + name.start("name") if name else end


def _worded(string: str, taken: list[Piece], language: str | None) -> Iterator[Piece]:
    """Give what the words between the pieces taken are."""
    address = _opens_with_address_label(string, language)
    named = False
    for start, end in _gaps(string, taken):
        if start == 0 and address:
            yield 0, len(string[:end].rstrip(" ,;|")), Mark.ADDRESS
            continue
        at = start
        parting = (
            match for match in _PART.finditer(string, start, end) if not _is_abbreviated(string, match, language)
        )
        for match in [*parting, None]:
            opened = string[:at].rstrip().endswith((":", "：")) or any(last == at for _, last, _ in taken[:1])
            pieces = [*_stretch(string, at, match.start() if match else end, language, named=named, opened=opened)]
            named = named or any(mark is Mark.NAME for *_, mark in pieces)
            yield from pieces
            at = match.end() if match else end


def _opens_with_address_label(string: str, language: str | None) -> bool:
    label = cue(language, "address_labels").opens(string)
    return label is not None and string[label.end :].lstrip(" .").startswith((":", "："))


def _is_abbreviated(string: str, match: re.Match[str], language: str | None) -> bool:
    """Tell whether the full stop is that of a title before a name: "Prof. Dr. Ruth Hill", "Dipl.-Biol. Jan Moor"."""
    if match[0].strip() != ".":
        return False
    words = string[: match.start()].split()[-_LONGEST_HONORIFIC:]
    titles = cue(language, "honorifics")
    ends = (" ".join(words[at:]) for at in range(len(words)))
    return bool(words) and (words[-1].startswith("Dipl.-") or any(titles.is_whole(end) for end in ends))


_LONGEST_HONORIFIC = 3
"""Words: "Dr. rer. nat."."""


def _gaps(string: str, taken: list[Piece]) -> Iterator[tuple[int, int]]:
    end = 0
    for first, last, _ in sorted(taken):
        if first > end:
            yield end, first
        end = max(end, last)
    if end < len(string):
        yield end, len(string)


def _stretch(  # noqa: PLR0913 - where it stands, and what is known of the line
    string: str, start: int, end: int, language: str | None, *, named: bool = False, opened: bool = False
) -> Iterator[Piece]:
    """Give the pieces of a stretch without sure signs: its parts, joined again where they say one thing.

    `named`: the line has a name before it. `opened`: a lead-in or a colon stands before it.
    """
    pieces: list[Piece] = []
    settled = False
    whole = not string[:start].strip() and not string[end:].strip()
    departments = words_within(language, "job_titles")
    for first, last, sign in parts_of(string, start, end):
        chunk = string[first:last]
        name = None if named or _has_name(pieces) else name_in(chunk, language, whole=whole)
        told = _beside(pieces, string, first, last, language)
        if name is not None:
            title = first + len(chunk[:name].rstrip())
            told = iter([(first, title, (Mark.JOB_TITLE, True)), (first + name, last, (Mark.NAME, False))])
        for number, (begin, stop, (kind, sure)) in enumerate(told):
            chunk = string[begin:stop]
            if (
                not pieces
                and string[stop : stop + 1] in (":", "：")
                and string[:begin].strip()
                and is_lead(chunk, language)
            ):
                pieces.append((begin, stop + 1, Mark.WORDING))
                continue
            apart = number or _stands_apart(chunk, kind, language)
            before = None if apart or not pieces else pieces[-1]
            if kind is Mark.NAME and sign == "," and stop == len(string[:end].rstrip(" ,:–-")) and string[end:].strip():
                before = None
            departmental = not departments.isdisjoint(chunk.casefold().split())
            if _is_town(pieces, kind, chunk, sure=sure):
                pieces[-1] = (pieces[-1][0], stop, Mark.ADDRESS)
            elif before is not None and _belongs(
                before[2], kind, sign, sure=sure, settled=settled, departmental=departmental
            ):
                pieces[-1] = (before[0], _closed(string, before[0], stop), before[2])
                settled = True
            elif kind is not None and (sure or whole or is_cased(chunk) or (kind is Mark.NAME and (opened or pieces))):
                full_stop = kind is Mark.NAME and _STOPPED.search(chunk) is not None
                pieces.append((begin, stop - full_stop, kind))
                settled = False
    yield from pieces


_STOPPED = re.compile(r"[^\W\d_]{3,}\.\Z")
"""The full stop of a sentence after a name: shorter words are initials, "Jr." and the like."""


def _beside(
    pieces: list[Piece], string: str, first: int, last: int, language: str | None
) -> Iterator[tuple[int, int, Kind]]:
    """Give what the part is made of, for what stands before it: beside a name no other name stands in a title."""
    chunk = string[first:last]
    titles = [*cue(language, "job_titles").all(chunk)] if _has_name(pieces) else []
    if titles and titles[-1].end >= len(chunk) and not OF.search(chunk) and not _names_a_house(chunk, language):
        yield first, last, (Mark.JOB_TITLE, True)
        return
    yield from told_apart(string, first, last, language)


def _has_name(pieces: list[Piece]) -> bool:
    return any(mark is Mark.NAME for *_, mark in pieces)


def name_in(chunk: str, language: str | None, *, whole: bool) -> int | None:
    """Give where the name begins that stands behind a title: "rzecznik prasowy Jan Moor", "Pressesprecherin Ruth Hill".

    Small letters before capitals tell it. A title with a capital may open a longer one ("Leiterin Externe Kommunikation"): then only
    beside something else, and behind titles that are complete.
    """
    titles = [*cue(language, "job_titles").all(chunk)]
    end = titles[-1].end if titles else len(chunk) - len(chunk.lstrip()) + len("".join(chunk.split(maxsplit=1)[:1]))
    if not titles and not chunk[:end].casefold().endswith(endings(language, "job_endings")):
        return None
    rest = chunk[end:].lstrip(" .")
    if not rest.strip():
        return None
    small = chunk[:end].rsplit(maxsplit=1)[-1][:1].islower()
    titled = titles and not whole and _is_complete(chunk, titles[-1], language)
    if not is_cased(chunk) or not (small or titled):
        return None
    if kind_of(rest, language)[0] is not Mark.NAME:
        return None
    if not words_within(language, "job_titles").isdisjoint(rest.casefold().split()):
        return None
    return chunk.index(rest, end)


def _is_complete(chunk: str, title: Found, language: str | None) -> bool:
    """Tell whether no longer title begins with this one: a "Pressesprecherin" is one of nothing, a "Director" of something."""
    opening = chunk[title.start : title.end].casefold() + " "
    return not any(one.casefold().startswith(opening) for one in lexicon(language).job_titles)


def _names_a_house(chunk: str, language: str | None) -> bool:
    """Tell whether a word of the chunk is an organisation's and occurs in no title: not "Press", but "Trust"."""
    departments = words_within(language, "job_titles")
    found = cue(language, "organisation_words").all(chunk)
    return any(chunk[one.start : one.end].casefold() not in departments for one in found)


def _stands_apart(chunk: str, kind: Mark | None, language: str | None) -> bool:
    """Tell whether the part goes on with none before it: a person with a title before the name, a street, a postcode."""
    if kind is Mark.NAME:
        return cue(language, "honorifics").opens(chunk) is not None
    return kind is Mark.ADDRESS and any(map(str.isdigit, chunk)) and signs.ADDRESS.search(chunk) is not None


def _closed(string: str, start: int, stop: int) -> int:
    """Give the end with the bracket that closes one opened in the stretch: "Harbour Trust (HT)"."""
    return stop + 1 if "(" in string[start:stop] and string[stop : stop + 1] == ")" else stop


def _is_town(pieces: list[Piece], kind: Mark | None, chunk: str, *, sure: bool) -> bool:
    """Tell whether what looked like a name is a town, its country or postcode after it: "Cornell University, New York, USA"."""
    marks = [mark for _, _, mark in pieces[-2:]]
    if marks[-1:] == [Mark.NAME] and kind is Mark.ADDRESS and _POSTCODE.match(chunk):
        return True
    return marks == [Mark.ORGANISATION, Mark.NAME] and kind is Mark.ORGANISATION and not sure and " " not in chunk


_POSTCODE = re.compile(r"(?:[A-Z]{2}\s+\d{5}\b|\d{4,5}\s+[A-ZÀ-Þ])")


def _belongs(  # noqa: PLR0913 - two parts, and what is known of them
    before: Mark, kind: Mark | None, sign: str, *, sure: bool, settled: bool, departmental: bool
) -> bool:
    """Tell whether a part goes on with the piece before it: "Chief of Advocacy" "and" "Communications".

    `departmental`: words of it occur in titles. After a comma others name the house: "Director, Marketing", but "Director, Seawatch".
    """
    if before not in (Mark.JOB_TITLE, Mark.ORGANISATION, Mark.ADDRESS) or kind is Mark.GROUP:
        return False
    if before is Mark.ADDRESS or kind is None or kind is before:
        return True
    if sign in ("and", "&", "und", "et", "y", "e"):
        return kind is not Mark.NAME or before is Mark.ORGANISATION or settled
    if before is Mark.JOB_TITLE:
        return (
            not sure and (kind is not Mark.NAME or settled or sign == "-") and (sign != "," or departmental or settled)
        )
    return kind is Mark.ADDRESS or (kind is Mark.NAME and settled)
