"""The parts of a stretch of words in a contact's line: cut at signs, and where two things stand with none between."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressdoc.recognising.kinds import (
    HAN_NAMES,
    IN_SUCH_A_PLACE,
    SHORT_NAME,
    Kind,
    ends_as_organisation,
    is_cased,
    is_name,
    is_title,
    kind_of,
)
from pressdoc.recognising.phrases import Found, cue, words_within
from pressdoc.text import Mark

COMMAS = ",،，"
"""Of Latin, Arabic and Chinese print."""
_MAYBE = re.compile(
    rf"\s*(?P<sign>[{COMMAS}]|[–—]|\s-\s|[(\[](?!FH\))|(?<!\()(?<!\(FH)[)\]]|(?<=\s)(?:or|and|on|at|via|ou|et|oder|und|y|o|e)(?=\s)|&)\s*",
    re.IGNORECASE,
)
"""Signs and words that part pieces, or stand within one."""


def parts_of(string: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Give start and end of each part without the signs around it, and the sign before it; any script's comma is ","."""
    at, sign = start, ""
    for match in [*_MAYBE.finditer(string, start, end), None]:
        last = match.start() if match else end
        chunk = string[at:last]
        first = at + len(chunk) - len(chunk.lstrip(COMMAS + " ;:.–—-()[]*<>"))
        stop = at + len(chunk.rstrip(COMMAS + " ;:–—-([)]*<>"))
        if stop > first:
            yield first, stop, sign
            sign = ""
        if match and not sign:
            sign = "," if match["sign"] in COMMAS else match["sign"].strip().lower()
        at = match.end() if match else end


def told_apart(string: str, first: int, last: int, language: str | None) -> Iterator[tuple[int, int, Kind]]:
    """Give the part, cut where two things stand without a sign between: "Tom Reed Press Officer", "Harbour Trust Chair"."""
    for stop, start in _cuts(string[first:last], language):
        head = string[first : first + stop].rstrip()
        the = len(_THE.match(head)[0]) if _THE.match(head) else 0  # type: ignore[index]  # the same match
        yield first + the, first + len(head), _surely(head[the:], language)
        yield from told_apart(string, first + start, last, language)
        return
    words = string[first:last]
    said = _is_led(words, language) or cue(language, "navigation").is_whole(words)
    yield first, last, (Mark.WORDING, True) if said else kind_of(words, language)


def _is_led(words: str, language: str | None) -> bool:
    """Tell whether the words lead to a person in a script without capitals, and are no part of a contact: "担当"."""
    return not is_cased(words) and words in _LEADING and cue(language, "contact_leads", "job_titles").is_whole(words)


_LEADING = frozenset(["担当", "担当者", "담당", "담당자"])


def _surely(words: str, language: str | None) -> Kind:
    """Give what the words are that were cut from others: in a script without capitals that makes a name sure."""
    kind, sure = kind_of(words, language)
    return kind, sure or (kind is Mark.NAME and not is_cased(words))


_THE = re.compile(r"(?:The|Le|La|L[’']|Der|Die|El|Il)\s")
OF = re.compile(r"\s(?:of|at)\s(?:the\s)?(?=[A-Z])")


def _cuts(chunk: str, language: str | None) -> Iterator[tuple[int, int]]:
    """Give where the chunk may be cut in two, end of the first and start of the second, the likeliest first."""
    titles, organisations = cue(language, "job_titles"), cue(language, "organisation_words")
    title, organisation = titles.opens(_THE.sub("", chunk, count=1)), organisations.first(chunk)
    if not is_cased(chunk):
        if title and chunk[title.end : title.end + 1].isspace() and HAN_NAMES.match(chunk[title.end :].strip()):
            yield title.end, title.end + 1
        yield from _beside_a_short_name(chunk, language)
        return
    yield from ((at, at) for at in _after_a_name(chunk, language))
    named = organisation and organisation.start and not _is_of_a_title(chunk, organisation, language)
    if organisation and named and chunk[organisation.end : organisation.end + 1] in " .":
        at = organisation.end + len(chunk[organisation.end :]) - len(chunk[organisation.end :].lstrip(" ."))
        rest = chunk[at:]
        titled = rest[:1].isupper() and is_title(rest, language) and not organisations.first(rest)
        if titled or rest[:1].isdigit():
            yield at, at
    placed = IN_SUCH_A_PLACE.search(chunk)
    if placed and organisation:
        yield placed.start(), placed.start() + 1
    if title is None:
        yield from _before_a_name(chunk, language)
        return
    the = len(chunk) - len(_THE.sub("", chunk, count=1))
    after = chunk[the + title.end :].lstrip()
    if _is_house(after, language):
        yield the + title.end, len(chunk) - len(after)
    of = OF.search(chunk)
    if (
        of
        and of.start() <= the + title.end <= of.end()
        and not titles.is_whole(chunk[of.end() :])
        and organisations.first(chunk[of.end() :])
    ):
        yield of.start(), of.end()


def _beside_a_short_name(chunk: str, language: str | None) -> Iterator[tuple[int, int]]:
    """Give where a name of a few signs is cut from the desk before it or the title after it: "홍보팀 김강 과장", "広報部 山本"."""
    words = [*re.finditer(r"\S+", chunk)]
    others = cue(language, "job_titles", "organisation_words")
    for number, word in enumerate(words):
        if _is_led(word[0], language) and number:
            yield words[number - 1].end(), word.start()
        if not SHORT_NAME.match(word[0]) or others.first(word[0]):
            continue
        if number and others.first(chunk[: word.start()]):
            yield words[number - 1].end(), word.start()
        if not number and word.end() < len(chunk) and others.opens(chunk[word.end() :].lstrip()):
            yield word.end(), words[1].start()


def _is_of_a_title(chunk: str, organisation: Found, language: str | None) -> bool:
    """Tell whether the organisation's word is the department in a title: "Senior PR Manager"."""
    title = cue(language, "job_titles").opens(chunk[organisation.start :])
    return title is not None and organisation.start + title.end > organisation.end


def _after_a_name(chunk: str, language: str | None) -> Iterator[int]:
    """Give where a title or an organisation may begin after two words or more that are a name, and no words of titles."""
    titles, organisations = cue(language, "job_titles"), cue(language, "organisation_words")
    departments = words_within(language, "job_titles")
    for at in [match.start() for match in re.finditer(r"(?<=\s)\S", chunk)][1:4]:
        head, rest = chunk[:at].rstrip(), chunk[at:]
        if titles.first(head) or organisations.first(head) or not is_name(head, language):
            continue
        titled = titles.opens(rest) is not None or is_title(rest, language)
        housed = organisations.opens(rest) is not None and not organisations.is_whole(rest)
        if (titled or housed) and departments.isdisjoint(head.casefold().split()):
            yield at


def _before_a_name(chunk: str, language: str | None) -> Iterator[tuple[int, int]]:
    """Give where a name follows a title with no sign between, as English prints it: "Harbour Trust Media Officer Tom Reed"."""
    titles = [*cue(language, "job_titles").all(chunk)] if language in (None, "en") else []
    rest = chunk[titles[-1].end :].strip(" .") if titles else ""
    if not rest or cue(language, "organisation_words").first(rest) or not is_name(rest, language):
        return
    if words_within(language, "job_titles").isdisjoint(rest.casefold().split()):
        yield titles[-1].end, chunk.index(rest, titles[-1].end)


def _is_house(words: str, language: str | None) -> bool:
    """Tell whether the words after a title name an organisation: by the first and more words, or by the last."""
    opening = cue(language, "organisation_words").opens(words)
    if opening is not None and opening.end < len(words.rstrip(" .")):
        return True
    return words[:1].isupper() and len(words.split()) > 1 and ends_as_organisation(words, language)
