"""Where a line that holds two things is cut: a number and its date, a date and a contact, a paragraph and whom to call."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressdoc.manuscript import Role
from pressdoc.recognising import signs
from pressdoc.recognising.dates import find_moments
from pressdoc.recognising.moment import Moment
from pressdoc.recognising.phrases import Found, cue


def cuts_of(string: str, role: Role, language: str | None) -> Iterator[tuple[int, int, Role]]:
    """Give the stretches of the line with their roles, from left to right."""
    if role is Role.HEADLINE:
        yield from _cut_headline(string, language)
        return
    end, after = len(string), role
    if role is Role.CONTACT and (at := _instruction_in_last_cell(string, language)):
        end, after = at, Role.EMBARGO
    elif role in _ABOVE_THE_NEWS and (at := _contact_after(string, language)):
        end, after = at, Role.CONTACT
        role = Role.DATE if role is Role.CONTACT or _opens_with_date(string, language) else role
    elif role in (Role.REFERENCE, Role.MASTHEAD, Role.DATE):
        end, after = before_closing_date(string, language), Role.DATE
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
    if numbered_kind(string, language):
        return True
    label = cue(language, "reference_labels").opens(string)
    return label is not None and signs.NUMBERED.search(string, label.end) is not None


def numbered_kind(string: str, language: str | None) -> Found | None:
    """Give the name of the paper that opens the line, where nothing but its number of the year follows."""
    kind = cue(language, "paper_kinds").opens(string)
    return kind if kind is not None and _NUMBER_OF_YEAR.match(string, kind.end) else None


_NUMBER_OF_YEAR = re.compile(
    r"\W*(?:(?:nr|no|n|č|sz|αρ)\b\W*|№\s?)?(?:\d{1,4}\s?[/-]\s?(?:19|20)?\d\d|(?:19|20)\d\d\s?[/-]\s?\d{1,4})\W*\Z",
    re.IGNORECASE,
)
"""What follows the name of the paper where it is numbered by years: "Pressemitteilung 045/2021", "Press Release 2021/45"."""


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


_LAST_CELL = re.compile(r"[|\t]\s*(?P<cell>[^|\t]+?)[|\s]*\Z")


def _instruction_in_last_cell(string: str, language: str | None) -> int:
    """Give where an instruction begins that stands in the cell of a letterhead beside that of the contact; else 0."""
    last = _LAST_CELL.search(string)
    return last.start("cell") if last and cue(language, "immediate").is_whole(last["cell"]) else 0


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
    # A dash after the kind of paper is part of the headline: "MEDIA ADVISORY – LAKE PATROL STARTS".
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
    """Tell whether a date after these words is no part of their sentence: "… of both lakes 24 July 2017"."""
    return len(head.split()) >= 4 and _TO_A_DATE.search(head) is None  # noqa: PLR2004 - fewer are no headline


def before_closing_date(string: str, language: str | None) -> int:
    """Give where a full date begins that closes the line after other words; the line's length where none does."""
    moments = find_moments(string, language)
    if not moments or moments[-1].date is None or string[moments[-1].end :].strip(" ."):
        return len(string)
    start = moments[-1].start
    return start if string[:start].strip() else len(string)
