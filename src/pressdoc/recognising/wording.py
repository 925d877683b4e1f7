"""What the words of a line say: phrases of its language's lexicon at its head, within it, or all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pressdoc.recognising.dates import find_moments
from pressdoc.recognising.lexicon import lexicon
from pressdoc.recognising.phrases import Concordance, concordance, cue, small_words
from pressdoc.recognising.seen import LONG

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_BRACKETS = re.compile(r"\([^()]*\)")
_HEAD = 200
"""Characters at the head of a block in which it says what it is about."""
_FIRST_PACKED = "\u1100"
"""From here on Unicode has the scripts that write words together, and few others."""
_POSSESSIVE = re.compile(r"[^\W\d_]+['’]s\b")
"""Whose something is: "the Minister's comments" name no office of whom they are about to tell."""

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
    ("opens with question", ("questions",)),
    ("opens with contact lead-in", ("contact_leads",)),
    ("opens with phone label", ("phone_labels", "mobile_labels", "fax_labels")),
    ("opens with e-mail or web label", ("email_labels", "web_labels")),
    ("opens with notice", ("notices",)),
    ("opens with addressee", ("addressees",)),
    ("opens with caption label", ("captions",)),
    ("opens with navigation", ("navigation",)),
    ("opens with by-line", ("bylines",)),
    ("opens with correction", ("corrections", "withdrawals")),
    ("opens with honorific", ("honorifics",)),
    ("opens with job title", ("job_titles",)),
)
_WHOLE: _Table = (
    ("is paper kind", ("paper_kinds",)),
    ("is immediate release", ("immediate",)),
    ("is end word", ("end_marks",)),
    ("is notes heading", ("notes",)),
    ("is contact lead-in", ("contact_leads",)),
    ("is navigation", ("navigation",)),
    ("is legal heading", ("legal",)),
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
    ("has honorific", ("honorifics",)),
)


_RUNNING: _Table = (
    ("tells of legal matters", ("legal",)),
    ("tells whom to contact", ("contact_leads",)),
    ("tells of notes", ("notes",)),
)
"""What is looked for in paragraphs."""


def wording_cues(string: str, words: float, language: str | None) -> Iterator[str]:
    """Give the names of the cues of a line's phrases. `words`: how many it has, as `count_words` tells."""
    opening, whole, inside, running = _phrases(language)
    opens = opening.opening(string)
    for name in _in_order(opens, _OPENING):
        if name == "opens with reference label" and not (any(map(str.isdigit, string)) or string[-1:] in ":："):
            continue
        yield name
        if words < LONG / 2:
            yield f"{name}, short"
    if words < LONG:
        yield from _in_order(whole.whole(string), _WHOLE)
        plain = _POSSESSIVE.sub("", string) if "'s" in string or "’s" in string else string
        yield from _in_order(inside.inside(plain), _INSIDE)
    else:
        yield from _in_order(running.inside(string), _RUNNING)
    if words < 3 * LONG and not opens.isdisjoint(_ANNOUNCING) and (title := _title_after(string, language)):
        yield title
    yield from _told_of(string, words, language)


def _told_of(string: str, words: float, language: str | None) -> Iterator[str]:
    """Give the cues of a heading, or the head of a text, that says whom or what it is about."""
    about = cue(language, "about").opens(string)
    if about and words < LONG / 2 and _ends_with_study(string, language):
        yield from ("opens with notes heading", "opens with notes heading, short", "is notes heading")
    elif about and _is_name_next(string[about.end :].strip()[:1], words):
        yield "opens with about"
        if words < LONG / 2:
            yield "is about heading"
    elif words < LONG / 2 and _about_suffix(string, language):
        yield "is about heading"


def _ends_with_study(string: str, language: str | None) -> bool:
    bare = string.rstrip(":： ")
    return any(found.end == len(bare) for found in cue(language, "studies").all(bare))


def _is_name_next(first: str, words: float) -> bool:
    """Tell whether a name may follow "About": by its capital, or in a short line where the script has none."""
    return first.isupper() or (first.isalpha() and first.lower() == first.upper() and words < LONG / 2)


_ANNOUNCING = frozenset(["opens with immediate release", "opens with paper kind"])
_THEN_TITLE = re.compile(r"\s*[:：–—|-]\s*(?=\S+\s\S+\s\S)")


def _title_after(string: str, language: str | None) -> str | None:
    """Tell whether the line goes on after the kind of paper or the instruction that opens it: "MEDIA RELEASE: Crew Back"."""
    for field, name in (("immediate", "instruction and title"), ("paper_kinds", "paper kind and title")):
        found = cue(language, field).opens(string)
        if (
            found is not None
            and (sign := _THEN_TITLE.match(string, found.end))
            and not _is_dated(string[sign.end() :], language)
            and not cue(language, "contact_leads").opens(string[sign.end() :])
        ):
            return name
    return None


def _is_dated(rest: str, language: str | None) -> bool:
    moments = find_moments(rest, language) if len(rest) < _HEAD else ()
    return bool(moments) and moments[0].start == 0


@cache
def _phrases(language: str | None) -> tuple[Concordance, ...]:
    return tuple(concordance(language, table) for table in (_OPENING, _WHOLE, _INSIDE, _RUNNING))


def _in_order(names: set[str], table: _Table) -> list[str]:
    return [name for name, _ in table if name in names] if names else []


def _about_suffix(string: str, language: str | None) -> bool:
    """Tell whether the line is a name and the words that make it a heading of what is said about whom it names.

    Where words are written together those words say "about" of anything, so the name must be one of an organisation.
    """
    bare = string.rstrip("】〉》」 ")
    suffix = next((one for one in lexicon(language).about_suffixes if bare.endswith(one)), None)
    if suffix is None:
        return False
    return suffix[0] < _FIRST_PACKED or cue(language, "organisation_words").first(bare[: -len(suffix)]) is not None


def ends_open(string: str, language: str | None) -> bool:
    """Tell whether the line breaks off before its phrase ends: at a comma, or a small word such as "of" or "and"."""
    if string[-1:] in ",，、&":
        return True
    last = string.rsplit(None, 1)[-1]
    return last.casefold() in small_words(language)


_NAME_AT_HEAD = 12
"""Words within which a text that describes somebody has named him."""


def tells_what_somebody_is(string: str, language: str | None) -> bool:
    """Tell whether the text opens with a name and goes on to say what that is: "Harbour Trust is a society of wardens"."""
    found = cue(language, "describes").first(string)
    if found is None or not 0 < found.start < found.end <= _HEAD:
        return False
    named = _WORD.findall(_BRACKETS.sub("", string[: found.start]))
    cased = [word for word in named if word[0].lower() != word[0].upper()]
    if not cased:
        return found.start <= LONG
    return len(named) <= _NAME_AT_HEAD and cased[0][0].isupper() and sum(w[0].isupper() for w in cased) * 2 > len(cased)
