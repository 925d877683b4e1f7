"""What speaks for a role: small, named observations of each unit and its surroundings.

A cue is a name, present or absent. `label` weighs them, `inspect` shows them. None knows an issuer or a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from attrs import field, frozen

from pressdoc.recognising import signs
from pressdoc.recognising.dateline import opens_with_dateline
from pressdoc.recognising.dates import find_moments
from pressdoc.recognising.layout import layout_cues
from pressdoc.recognising.phrases import Concordance, concordance, cue
from pressdoc.recognising.units import Unit
from pressdoc.text import visible

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_LETTER_SPACED = re.compile(r"\W*\w(?:\s\w){3,}\W*\Z")
_ENOUGH_TO_SEE = 400
"""Characters after which more of a paragraph tells nothing new of its capitals."""
_LONG_TEXT = 20
"""Words from which on a line is running text; Han and kana count three characters a word."""

_Table = tuple[tuple[str, tuple[str, ...]], ...]
"""Names of cues, and the fields of the lexicon in which their phrases stand."""
_OPENING: _Table = (
    ("opens with paper kind", ("paper_kinds",)),
    ("opens with immediate release", ("immediate",)),
    ("opens with embargo", ("embargo",)),
    ("opens with date label", ("date_labels",)),
    ("opens with reference label", ("reference_labels",)),
    ("opens with notes heading", ("notes",)),
    ("opens with legal heading", ("legal",)),
    ("opens with contact lead-in", ("contact_leads",)),
    ("opens with phone label", ("phone_labels", "mobile_labels", "fax_labels")),
    ("opens with e-mail or web label", ("email_labels", "web_labels")),
    ("opens with notice", ("notices",)),
    ("opens with caption label", ("captions",)),
    ("opens with navigation", ("navigation",)),
    ("opens with by-line", ("bylines",)),
    ("opens with correction", ("corrections", "withdrawals")),
    ("opens with honorific", ("honorifics",)),
)
_WHOLE: _Table = (
    ("is paper kind", ("paper_kinds",)),
    ("is immediate release", ("immediate",)),
    ("is end word", ("end_marks",)),
    ("is notes heading", ("notes",)),
    ("is contact lead-in", ("contact_leads",)),
    ("is navigation", ("navigation",)),
)
_INSIDE: _Table = (
    ("has paper kind", ("paper_kinds",)),
    ("has immediate release", ("immediate",)),
    ("has embargo", ("embargo",)),
    ("has job title", ("job_titles",)),
    ("has organisation word", ("organisation_words",)),
    ("has navigation", ("navigation",)),
    ("has contact lead-in", ("contact_leads",)),
    ("has notice", ("notices",)),
)


@frozen(kw_only=True)
class _Seen:
    """What is known of one unit by itself."""

    names: list[str]
    words: float
    folded: str
    long: bool
    reachable: bool = field(default=False)


def cues_of(units: tuple[Unit, ...], language: str | None) -> list[list[str]]:
    """Give the names of the cues of each unit, in order."""
    seen = [_own(unit, language) for unit in units]
    for index, names in enumerate(map(list, _contexts(units, seen))):
        seen[index].names.extend(names)
    return [one.names for one in seen]


def _own(unit: Unit, language: str | None) -> _Seen:
    string = unit.string
    if _LETTER_SPACED.match(string):
        string = visible(string)
    words = _count_words(string)
    names = ["always", *_lexical(string, words, language), *_built(unit, string, words, language)]
    return _Seen(
        names=names,
        words=words,
        folded=visible(string).casefold(),
        long=words >= _LONG_TEXT,
        reachable="has phone" in names or "has e-mail" in names,
    )


def _count_words(string: str) -> float:
    count = 0.0
    for word in string.split():
        packed = sum(1 for character in word if "\u3040" <= character <= "\u9fff") if word > "\u3040" else 0
        count += packed / 3 if packed else 1
    return count


def _lexical(string: str, words: float, language: str | None) -> Iterator[str]:
    opening, whole, inside = _phrases(language)
    for name in _in_order(opening.opening(string), _OPENING):
        yield name
        if words < _LONG_TEXT / 2:
            yield f"{name}, short"
    if words < _LONG_TEXT:
        yield from _in_order(whole.whole(string), _WHOLE)
        yield from _in_order(inside.inside(string), _INSIDE)
    about = cue(language, "about").opens(string)
    if about and string[about.end :].strip()[:1].isupper():
        yield "opens with about"
        if words < _LONG_TEXT / 2:
            yield "is about heading"
    elif words < _LONG_TEXT / 2 and _about_suffix(string, language):
        yield "is about heading"


@cache
def _phrases(language: str | None) -> tuple[Concordance, Concordance, Concordance]:
    return concordance(language, _OPENING), concordance(language, _WHOLE), concordance(language, _INSIDE)


def _in_order(names: set[str], table: _Table) -> list[str]:
    return [name for name, _ in table if name in names] if names else []


def _about_suffix(string: str, language: str | None) -> bool:
    from pressdoc.recognising.lexicon import lexicon  # noqa: PLC0415 - phrases keeps the patterns, this is one tuple

    return string.rstrip("】〉》」 ").endswith(lexicon(language).about_suffixes or ("\0",))


def _built(unit: Unit, string: str, words: float, language: str | None) -> Iterator[str]:
    yield from _measured(string, words)
    yield from _addressed(string, words)
    yield from _dated(string, words, language)
    yield from _signed(string, words)
    if words >= 4 and opens_with_dateline(string, language):  # noqa: PLR2004 - a dateline is not a whole line
        yield "opens with dateline"
    yield from layout_cues(unit)


def _measured(string: str, words: float) -> Iterator[str]:
    for limit, name in ((3, "1-3 words"), (8, "4-8 words"), (14, "9-14 words"), (_LONG_TEXT, "15-20 words")):
        if words <= limit:
            yield name
            break
    else:
        yield "over 40 words" if words > 2 * _LONG_TEXT else "over 20 words"
    if signs.SENTENCE_ENDS.search(string):
        yield "ends a sentence"
    elif string[-1:] in ":：":
        yield "ends with colon"
    if signs.QUOTE_OPENS.match(string):
        yield "opens with quotation"
    letters = [word for word in _WORD.findall(string, 0, _ENOUGH_TO_SEE) if word[0].lower() != word[0].upper()]
    if not letters:
        return
    capital = sum(word[0].isupper() for word in letters) / len(letters)
    if all(word.isupper() for word in letters) and len("".join(letters)) > 3:  # noqa: PLR2004 - not an acronym
        yield "all capitals"
    elif capital > 0.6:  # noqa: PLR2004 - small words stay small in titles
        yield "title case"
    elif letters[0][0].islower():
        yield "opens small"
    if words <= 4 and capital == 1 and len(letters) >= 2 and not any(c.isdigit() for c in string):  # noqa: PLR2004
        yield "like a name"


def _addressed(string: str, words: float) -> Iterator[str]:
    rest = words
    if signs.may_have_email(string) and signs.EMAIL.search(string):
        yield "has e-mail"
        rest -= 1
    url = signs.URL.search(string) if signs.may_have_url(string) else None
    if url:
        yield "has web address"
        if len(url[0]) > 0.7 * len(string):
            yield "is web address"
    if phones := signs.phones_in(string):
        yield "has phone"
        if sum(end - start for start, end in phones) > 0.4 * len(string):
            yield "is phone"


def _dated(string: str, words: float, language: str | None) -> Iterator[str]:
    moments = find_moments(string, language) if any(map(str.isdigit, string)) and words < 2 * _LONG_TEXT else ()
    if not moments:
        return
    yield "has date"
    dated = sum(moment.end - moment.start for moment in moments)
    if dated > 0.55 * len(string):
        yield "is date"
    if moments[0].time is not None:
        yield "has time"


def _signed(string: str, words: float) -> Iterator[str]:
    if words <= 2 * _LONG_TEXT:  # a paragraph is none of these, and they are slow to find that out
        if signs.END_MARK.match(string):
            yield "is end mark"
        elif signs.CONTINUES.match(string):
            yield "is page number or more"
        elif signs.RULE.match(string):
            yield "is rule"
        elif signs.REFERENCE.match(string.strip()):
            yield "is reference"
    if signs.BULLET.match(string):
        yield "opens with bullet"
    if "©" in string or "(c)" in string[:20].lower():
        yield "has copyright sign"
    if "|" in string:
        yield "has bar"


def _contexts(units: tuple[Unit, ...], seen: list[_Seen]) -> Iterator[Iterator[str]]:
    """Give for each unit what its surroundings say."""
    long = [index for index, one in enumerate(seen) if one.long]
    first_long = long[0] if long else len(units)
    last_long = long[-1] if long else -1
    state = _Above()
    for index, one in enumerate(seen):
        where = _where(index, len(units), first_long, last_long)
        around = _around(units, seen, index)
        yield iter([*where, *around, *state.cues()])
        state.pass_by(one)


def _where(index: int, count: int, first_long: int, last_long: int) -> Iterator[str]:
    if index == 0:
        yield "first line"
    elif index < 3:  # noqa: PLR2004 - where letterheads stand
        yield "second or third line"
    if index == count - 1:
        yield "last line"
    elif index >= count - 3:
        yield "near the last line"
    if index < first_long:
        yield "above the text"
        if index == first_long - 1:
            yield "just above the text"
    elif index == first_long:
        yield "first of the text"
    elif index > last_long:
        yield "below the text"
        if index == last_long + 1:
            yield "just below the text"
    else:
        yield "within the text"


def _around(units: tuple[Unit, ...], seen: list[_Seen], index: int) -> Iterator[str]:
    if not units[index].opens:
        yield "goes on from the line above"
        for look in ("title case", "all capitals", "ends a sentence"):
            if look in seen[index - 1].names:
                yield f"goes on after {look}" + (", alike" if look in seen[index].names else "")
    before, after = seen[index - 1] if index else None, seen[index + 1] if index + 1 < len(seen) else None
    if before is not None:
        yield "after long" if before.long else "after short"
        if before.reachable:
            yield "after phone or e-mail"
        if before.names[-1:] and "ends a sentence" in before.names:
            yield "after a sentence"
        if "is contact lead-in" in before.names or "opens with contact lead-in, short" in before.names:
            yield "after contact lead-in"
    if after is not None:
        yield "before long" if after.long else "before short"
        if after.reachable:
            yield "before phone or e-mail"
        if any(one.reachable for one in seen[index + 2 : index + 4]):
            yield "two or three above phone or e-mail"
        if "is date" in after.names:
            yield "before a date"
    if any(one.folded == seen[index].folded for one in seen[:index]):
        yield "said before"


_LANDMARKS = {
    "is end mark": "an end mark",
    "is end word": "an end mark",
    "is notes heading": "a notes heading",
    "opens with notes heading, short": "a notes heading",
    "is about heading": "an about heading",
    "opens with about": "an about heading",
    "is contact lead-in": "a contact lead-in",
    "opens with contact lead-in, short": "a contact lead-in",
    "opens with legal heading": "a legal heading",
    "opens with dateline": "a dateline",
}


class _Above:
    """What has been passed on the way down."""

    def __init__(self) -> None:
        self.passed: dict[str, int] = {}
        self.at = 0

    def cues(self) -> Iterator[str]:
        latest = max(self.passed, key=lambda name: self.passed[name], default=None)
        for name in self.passed:
            yield f"below {name}"
        if latest is not None:
            yield f"last passed {latest}"
            if self.at - self.passed[latest] <= 3:  # noqa: PLR2004 - the same block, by and large
                yield f"close below {latest}"

    def pass_by(self, one: _Seen) -> None:
        for landmark, name in _LANDMARKS.items():
            if landmark in one.names:
                self.passed[name] = self.at
        self.at += 1
