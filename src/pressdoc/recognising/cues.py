"""What speaks for a role: small, named observations of each block by itself. What stands around it is `surroundings`.

A cue is a name, present or absent. `label` weighs them, `inspect` shows them. None knows an issuer or a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressdoc.recognising import signs
from pressdoc.recognising.blocks import Block
from pressdoc.recognising.dateline import find_dateline, opens_with_dateline
from pressdoc.recognising.dates import find_moments
from pressdoc.recognising.layout import layout_cues
from pressdoc.recognising.phrases import cue
from pressdoc.recognising.seen import LONG, Seen, count_words
from pressdoc.recognising.surroundings import surroundings
from pressdoc.recognising.wording import ends_open, tells_what_somebody_is, wording_cues
from pressdoc.text import visible

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_PLAIN_WORD = re.compile(r"[A-Za-z]+(?:['.-][A-Za-z]+)*")
"""The same in ASCII, found in half the time."""
_ADDRESSES = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+", re.IGNORECASE)
"""What is no word of any language, whatever words are in it."""
_LETTER_SPACED = re.compile(r"\W*\w(?:\s\w){3,}\W*\Z")
_ENOUGH_TO_SEE = 160
"""Characters after which more of a paragraph tells nothing new of its capitals."""
_SHORTEST_SENTENCE = 10
"""Words from which on a line with a telephone number and a full stop is said to everybody, and is no contact's."""
_NAME_AND = re.compile(
    r"\W*(?:[^\W\d_a-zà-ÿα-ωа-я][\w.'’-]*\s+){1,5}[^\W\d_a-zà-ÿα-ωа-я][\w'’-]*\s*[,/:–—(-]*\s*(?:[^\W\d_]{1,9}\.?:?\s*)?\Z"
)
"""Two words with capitals or up to six before a number, a label between perhaps: "Tom Reed, 608/267-9661"."""
_SHORT_LABEL = 5


def cues_of(blocks: tuple[Block, ...], language: str | None) -> list[list[str]]:
    """Give the names of the cues of each block, in order: its own, then those of its surroundings."""
    seen = [_seen(block, language) for block in blocks]
    return [[*one.names, *names] for one, names in zip(seen, surroundings(blocks, seen), strict=True)]


def _seen(block: Block, language: str | None) -> Seen:
    string = block.string
    if _LETTER_SPACED.match(string):
        string = visible(string)
    words = count_words(string)
    told = _ADDRESSES.sub("", string) if signs.may_have_url(string) or "@" in string else string
    names = ["always", *wording_cues(told, words, language), *_built(block, string, words, language)]
    if words < 2 * LONG and _LABEL_AND_ANSWER.match(string) and not any(map(_is_opening, names)):
        names.append("label and answer")
    if words >= _SHORTEST_SENTENCE and "has phone" in names and "ends a sentence" in names:
        names.append("sentence with a number")
    if words < LONG and "has phone" in names and not _OFFICES.isdisjoint(names):
        names.append("office and number")
    if "has reference" in names and "has date" in names:
        names.append("has reference and date")
    if words < LONG and _is_hardly_a_letter(string) and not any(map(_explains, names)):
        names.append("hardly a letter")
    open_ended = words < LONG and ends_open(string, language)
    return Seen(string=string, names=names, words=words, open_ended=open_ended)


def _is_opening(name: str) -> bool:
    """Tell whether the cue says what the label at the head of a line means."""
    return name.startswith("opens with") and not name.startswith("opens with question")


def _explains(name: str) -> bool:
    """Tell whether the cue says why a line has figures or signs for letters."""
    return name in _OF_FIGURES or name.startswith("opens with")


_OFFICES = frozenset(["has job title", "has honorific"])
_OF_FIGURES = frozenset(["has date", "has phone", "has e-mail", "is reference", "has reference", "is a numeral"])


def _built(block: Block, string: str, words: float, language: str | None) -> list[str]:
    names = [
        *_measured(string, words, language),
        *_addressed(string, words),
        *_dated(string, words, language),
        *_signed(string, words),
    ]
    if words < LONG and signs.HONOURS.search(string):
        names.append("ends with honours")
    if words <= 2 * LONG and signs.CITES.search(string):
        names.append("cites a paper")
    if words >= 4 and opens_with_dateline(string, language):  # noqa: PLR2004 - a dateline is not a whole line
        names.append("opens with dateline")
    if words >= LONG / 2 and tells_what_somebody_is(string, language):
        names.append("tells what somebody is")
    return [*names, *layout_cues(block.first)]


_LABEL_AND_ANSWER = re.compile(r"[\W_]{0,4}[^\W\d_][\w’'/&-]*(?:\s[\w’'/&-]+){0,2}\s?[:：]\s*[^\s/]")
"""A word or three, a colon, and what they ask for: "WHEN: Friday at noon"."""


def _measured(string: str, words: float, language: str | None) -> Iterator[str]:
    for limit, name in ((3, "1-3 words"), (8, "4-8 words"), (14, "9-14 words"), (LONG, "15-20 words")):
        if words <= limit:
            yield name
            break
    else:
        yield "over 40 words" if words > 2 * LONG else "over 20 words"
    yield from _ended(string, words)
    if signs.QUOTE_OPENS.match(string):
        yield "opens with quotation"
    if _NUMERAL.match(string):
        yield "is a numeral"
    yield from _capitals(_ADDRESSES.sub("", string) if "@" in string else string, words, language)


def _ended(string: str, words: float) -> Iterator[str]:
    if signs.ends_sentence(string):
        yield "ends a sentence"
        if string.rstrip("\"”»」』’')] ")[-1:] in ".。":
            yield "ends with full stop"
    elif string[-1:] in ":：":
        yield "ends with colon"
        if words <= _SHORT_LABEL:
            yield "is a label"


_NOUNS_CAPITAL = frozenset(["de", "lb"])
"""Languages whose nouns are written with a capital wherever they stand."""
_MOSTLY, _MOSTLY_WITH_NOUNS = 0.6, 0.75
"""Shares of words with a capital above which a line is set as a title, in which small words stay small."""


def _capitals(string: str, words: float, language: str | None) -> Iterator[str]:
    letters = (_PLAIN_WORD if string.isascii() else _WORD).findall(string, 0, _ENOUGH_TO_SEE)
    heads = [word[0] for word in letters]
    if not "".join(heads).isascii():  # of a script without capitals
        letters = [word for word in letters if word[0].lower() != word[0].upper()]
        heads = [word[0] for word in letters]
    if not letters:
        return
    capital = sum(map(str.isupper, heads)) / len(heads)
    if capital == 1 and all(word.isupper() for word in letters) and len("".join(letters)) > 3:  # noqa: PLR2004 - not an acronym
        yield "all capitals"
    elif capital > (_MOSTLY_WITH_NOUNS if language in _NOUNS_CAPITAL else _MOSTLY):
        yield "title case"
    elif heads[0].islower():
        yield "opens small"
    if words <= 4 and capital == 1 and len(letters) >= 2 and not any(map(str.isdigit, string)):  # noqa: PLR2004
        yield "like a name"


_NUMERAL = re.compile(r"\W*(?:\d{1,2}|[IVX]{1,4}|[\u2160-\u216b\u2460-\u2473])\W*\Z")


def _is_hardly_a_letter(string: str) -> bool:
    """Tell whether a line is specks and signs with hardly a letter between; a letter of Han, kana or Hangul is a syllable."""
    letters = sum(map(str.isalpha, string))
    if not string.isascii():
        letters += sum(character >= "\u3040" and character.isalpha() for character in string)
    return letters < 3 or letters * 3 < len("".join(string.split()))  # noqa: PLR2004 - few


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
    if words <= LONG and signs.ADDRESS.search(string):
        yield "has postal address"
    if phones := signs.phones_in(string):
        yield "has phone"
        if words < LONG and _NAME_AND.match(string[: phones[0][0]]):
            yield "name and number"
        if sum(end - start for start, end in phones) > 0.4 * len(string):
            yield "is phone"


def _dated(string: str, words: float, language: str | None) -> Iterator[str]:
    moments = find_moments(string, language) if words < 2 * LONG else ()
    if words < LONG / 2 and find_dateline(string, language, alone=True):
        yield "is place and date"
    if not moments:
        return
    yield "has date"
    if moments[0].date is not None and not string[: moments[0].start].strip():
        yield "opens with a day"
        if words <= _SHORT_LABEL:
            yield "opens with a day, short"
    if not string[: moments[0].start].strip() and cue(language, "contact_leads").opens(string[moments[0].end :]):
        yield "date and contact lead-in"
    rest = string[: moments[-1].start].strip()
    if rest and not string[moments[-1].end :].strip(" ."):
        if signs.REFERENCE.match(rest):
            yield "is reference and date"
        elif len(moments) == 1 and moments[0].date and string[-1:] != "." and _is_title(rest, language):
            yield "title and date"
    dated = sum(moment.end - moment.start for moment in moments)
    if dated > 0.55 * len(string):
        yield "is date"
    if moments[0].time is not None:
        yield "has time"


_FEWEST_OF_A_TITLE = 6
_NO_TITLE = ("date_labels", "paper_kinds", "embargo", "immediate", "reference_labels", "bylines")
_LEADS_TO_A_DAY = re.compile(r"[\W_]\Z|\b(?i:on|am|vom|le|du|del|dal|den|of|at|by|from|until|to|em|op|på|от|до|dnia)\Z")
"""Words and signs that tie a day to what is before it: an event's day, no day of issue set behind a headline."""


def _is_title(rest: str, language: str | None) -> bool:
    """Tell whether the words before a day are a headline behind which the day was set."""
    if count_words(rest) < _FEWEST_OF_A_TITLE or _LEADS_TO_A_DAY.search(rest):
        return False
    return not signs.HOLDS_REFERENCE.search(rest) and not any(cue(language, field).opens(rest) for field in _NO_TITLE)


def _signed(string: str, words: float) -> Iterator[str]:
    if words <= 2 * LONG:  # a paragraph is none of these, and they are slow to find that out
        if signs.END_MARK.match(string):
            yield "is end mark"
        elif signs.CONTINUES.match(string):
            yield "is page number or more"
        elif signs.RULE.match(string):
            yield "is rule"
        elif signs.REFERENCE.match(string.strip()):
            yield "is reference"
        elif words <= LONG and signs.holds_reference(string):
            yield "has reference"
    if signs.BULLET.match(string):
        yield "opens with bullet"
        if words <= _SHORT_LABEL:
            yield "is a short item"
    if signs.FOOTNOTE.match(string):
        yield "opens with footnote sign"
    if "©" in string or "(c)" in string[:20].lower():
        yield "has copyright sign"
    if "|" in string:
        yield "has bar"
    if words <= LONG:
        yield from (name for name, sign in _ALONE if sign.match(string))


_ALONE = (
    ("is a code", signs.CODE),
    ("is initials between dashes", signs.DASHED_INITIALS),
    ("is signed with initials", signs.SIGNED),
    ("is a trail of pages", signs.TRAIL),
)
"""Names of cues, and what a line is that says no more."""
