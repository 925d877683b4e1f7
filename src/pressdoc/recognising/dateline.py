"""The dateline at the head of a text: places, date, agency, and the sign that parts them from the lead.

Never requires capitals, a kind of dash, or a date; but one sign of a dateline is not enough where a sentence could
begin the same way. Shapes after the conventions of the UN, of wires and of press offices in ten languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from pressdoc.model import Dateline
from pressdoc.recognising import signs
from pressdoc.recognising.dates import find_moments
from pressdoc.recognising.moment import Moment
from pressdoc.recognising.phrases import cue
from pressdoc.recognising.regions import is_known_place

_REACH = 150
"""A dateline ends within this many characters of the head of the text."""
_END = re.compile(
    r"(?=\s*[-–—―:：.…]|(?<=[)\]])\s|(?<=[】）〕])|\s\+\+)"  # of what follows one opens so: most places are passed sooner
    r"(?:\s*(?:-{2,}|\.[-–—]|[–—―]|\.\s?\.\s?\.|…)\s*|\s+-\s+|\s+-(?=[A-ZÀ-Þ])|(?<=[)/\]])\s*-\s*|(?<=\d|[A-ZÀ-Þ])\s?-\s+|\s*[:：]\s+"
    r"|(?<=\d\d\d\d)\.\s+|(?<=[)\]/]|[^\W\d_])\.\s+(?=[\"“„«A-ZÀ-ÞΑ-ΩЁА-ЯІЇЄҐЎҚҒҲ])|(?<=[)\]])\s+(?=[\"“„«A-ZÀ-ÞΑ-ΩЁА-Я\u3040-\u9fff\uac00-\ud7a3])"
    r"|(?<=[】）〕])\s*(?=\w)|\s+\+{2,3}\s+)"
)
_MAY_BE_ALONE = re.compile(r"[\d(\[/]|[-–—―] *\Z")
"""A date, an agency's bracket or a closing dash: what a dateline on a line of its own is known by."""
_SOURCE = re.compile(r"[(\[]\s*(?P<bracket>[^()\[\]]{2,60}?)\s*[)\]]|/\s?(?P<wire>[^/()]{2,40}?)\s?/")
_WIRE = re.compile(
    r"(?:\w+/)?(?:ots|dpa|apa|ddp|dapd|afp|ap|epd|kna|sda|ats|anp|belga|efe|ansa|agi|lusa|pap|mti|ctk|tass|pti|ani|ians|aap|ntb|tt|stt|xinhua"
    r"|reuters|pressetext|pte|pta|pts|ptp)(?:[-/.]\w+)*",
    re.IGNORECASE,
)
"""A news agency, or a service that carries releases, in the bracket of a dateline: after it the text may begin without a sign."""
_ABBREVIATED = re.compile(r"[A-ZÀ-Þ]{2}")
_WHOLLY_BRACKETED = re.compile(r"[(\[【（〔](?P<inside>[^()\[\]【】（）〔〕]{2,60})[)\]】）〕]\s*\Z")
_EQUALLED = re.compile(r"[(\[（](?P<place>[^\s=()\d]{1,20})\s?=\s?(?P<source>[^=()\d]{2,20})[)\]）]\s*")
"""Where and by whom, as Korean services print it: "(서울=…)"."""
_OF_THE_YEAR = re.compile(r"\s?[rгр]")
"""What is left of "12 maja 2021 r." where its full stop is taken for that of the dateline."""
_NO_NAME = re.compile(r"(?:[гм]\.|гор\.|À(?=\s))\s*(?=\w)")
"""What stands before the name of a town: "г. Москва", "À Lyon"."""
_HAN = re.compile(
    r"[【\[(（]?(?P<place>[\u4e00-\u9fff]{2,4}?)(?:[\s，,]*(?P<rest>[^电電讯訊】]{0,20}?))?[电電讯訊][】\])）]?[:：\s]*"
)
_SLUG = re.compile(r"(?<=[)\]/])\s*[(\[](?=[^()\[\]\s]*\d\d:\d\d)[^()\[\]\s]+[)\]]\Z")
_ADDRESS_AND_SIGN = re.compile(rf"{signs.URL.pattern}\s+[-–—]+\s+", re.IGNORECASE)
_DAY_ENDS = re.compile(r"\s*(?:-{2,}|[–—])\s*(?=\S)|\s+-\s+(?=\S)|\s*:\s+(?=\S)")
_RUBRIC = re.compile(r"\s*[|/•·]\s*\w")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_JOINERS = frozenset(
    [
        "de",
        "del",
        "la",
        "las",
        "los",
        "le",
        "les",
        "du",
        "des",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "of",
        "the",
        "on",
        "upon",
        "am",
        "an",
        "der",
        "den",
        "im",
        "in",
        "und",
        "and",
        "y",
        "et",
        "e",
        "el",
        "al",
        "bei",
        "sur",
        "sous",
        "ob",
        "a.",
        "d.",
        "st.",
        "le,",
        "den,",
        "à",
        "zu",
        "sh.",
        "ш.",
        "г.",
        "shahri",
        "shahar",
        "tumani",
        "viloyati",
        "шаҳри",
        "тумани",
        "вилояти",
    ]
)
_LEADS_TO_DATE = re.compile(
    r"(?:\s*,?\s*(?:(?<!\w)(?:le|den|am|the|on|a|ngày|tanggal|dnia|dne)|,|[-–—])\s*)\Z", re.IGNORECASE
)
"""Whole words only: "London" does not end with one."""
_MOST_WORDS = 5
_NO_PLACES = (
    "contact_leads", "date_labels", "notes", "paper_kinds", "immediate", "embargo", "address_labels", "reference_labels",
    "questions",
)  # fmt: skip
"""Fields of the lexicon with whose words no place begins."""


@frozen(kw_only=True)
class FoundDateline:
    """A dateline and where the text after it begins, in characters of the line."""

    dateline: Dateline
    end: int


@lru_cache(maxsize=256)
def find_dateline(string: str, language: str | None, *, alone: bool = False) -> FoundDateline | None:
    """Give the dateline that opens the string, or that the whole string is if `alone`; `None` if there is none."""
    if alone and not _MAY_BE_ALONE.search(string):
        return None
    if not alone and (equalled := _equalled(string, language)) is not None:
        return equalled
    candidates = [_without_sign(string)] if alone else [*_candidates(string)]
    best: FoundDateline | None = None
    for start, end in candidates:
        dateline = _dateline(string[:start], string[:end], language, alone=alone)
        if best is not None and (dateline is None or dateline.places != best.dateline.places):
            break  # a later sign closes the dateline only where nothing but date and agency stands before it
        if dateline is not None:
            best = FoundDateline(dateline=dateline, end=end)
    return best or (_han(string, language) if not alone else None)


def _equalled(string: str, language: str | None) -> FoundDateline | None:
    opening = _EQUALLED.match(string)
    if opening is None:
        return None
    end, date = opening.end(), None
    moment = next((m for m in find_moments(string[end : end + _REACH], language) if m.start == 0), None)
    if moment is not None and (closed := _DAY_ENDS.match(string, end + moment.end)):
        end, date = closed.end(), string[end : end + moment.end]
    dateline = Dateline(printed=string[:end], places=(opening["place"],), date=date, source=opening["source"].strip())
    return FoundDateline(dateline=dateline, end=end)


def opening_day(string: str, language: str | None) -> FoundDateline | None:
    """Give the dateline that names no place, only the full day ("3 May 2012 – The trust …"), or an address in its stead.

    It tells less than a place does: it is asked for only where the lead is known.
    """
    address = _ADDRESS_AND_SIGN.match(string)
    moment = next(iter(find_moments(string[:_REACH], language)), None)
    if moment is None or moment.date is None or moment.time is not None:
        return None
    closed = _DAY_ENDS.match(string, moment.end)
    if closed is None or moment.start != (address.end() if address else 0):
        return None
    printed, date = string[: closed.end()], string[moment.start : moment.end]
    return FoundDateline(dateline=Dateline(printed=printed, date=date), end=closed.end())


def _without_sign(string: str) -> tuple[int, int]:
    """Give the end of the string without and with the dash that closes it."""
    return len(string.rstrip(" -–—―")), len(string)


def opens_with_dateline(string: str, language: str | None) -> bool:
    """Tell whether the string opens with a dateline and goes on after it."""
    found = find_dateline(string, language)
    return found is not None and found.end < len(string)


def _candidates(string: str) -> Iterator[tuple[int, int]]:
    """Give start and end of each sign that may close a dateline."""
    for match in _END.finditer(string, 0, _REACH):
        if match.start() > 0 and _may_end(string[: match.start()], match[0].strip()):
            yield match.start(), match.end()


def _may_end(head: str, sign: str) -> bool:
    """Tell quickly whether a full stop, or no sign at all, may part a dateline from the text."""
    return (
        sign not in ("", ".")
        or head.isupper()
        or any(map(str.isdigit, head))
        or head.endswith((")", "]", "/", "】", "）", "〕"))
    )


def _dateline(head: str, printed: str, language: str | None, *, alone: bool) -> Dateline | None:
    sign = printed[len(head) :]
    unnamed = _NO_NAME.match(head)
    if not head[:1] or (head[0].islower() and unnamed is None) or head[0] in "\"“„«'‘-–—*#":
        return None
    if bracketed := _WHOLLY_BRACKETED.match(head):
        return None if alone else _in_brackets(printed, bracketed["inside"], language, signed=bool(sign.strip(" .")))
    slug = _slug_at(head)
    moments = [m for m in find_moments(head, language) if m.day is not None and (m.time is None or m.start > slug)]
    moment = moments[0] if moments else None
    if moment is not None and _OF_THE_YEAR.fullmatch(head, moment.end):
        head = head[: moment.end]
    source = _source(head)
    rest = _without(head, moment, source)
    places = _places(rest[unnamed.end() :] if unnamed is not None else rest)
    if not places and source is not None and source["bracket"] and moment is not None and moment.start == 0:
        # The day first, the place in brackets: no agency is named so.
        places, source = _places(source["bracket"]), None
    if not places or not all(_is_place(place) for place in places):
        return None
    if not _is_parted(head, sign, places, moment, source, language, alone=alone):
        return None
    labels = cue(language, *_NO_PLACES)
    if labels.opens(head) or any(labels.opens(place) for place in places):
        return None
    return Dateline(
        printed=printed,
        places=places,
        date=head[moment.start : moment.end] if moment is not None else None,
        source=(source["bracket"] or source["wire"]) if source is not None else None,
    )


def _in_brackets(printed: str, inside: str, language: str | None, *, signed: bool) -> Dateline | None:
    """Give the dateline that stands in brackets as a whole: "(Lima, 3 May 2012) – "; without a sign it must hold a full date."""
    moment = next((m for m in find_moments(inside, language) if m.day is not None and m.time is None), None)
    if not signed and (moment is None or moment.year is None):
        return None
    places = _places(_without(inside, moment, None))
    if not places or _WIRE.fullmatch(inside) or not all(_is_place(place) for place in places):
        return None
    return Dateline(
        printed=printed, places=places, date=inside[moment.start : moment.end] if moment is not None else None
    )


def _is_parted(  # noqa: PLR0913 - a head and all that was found in it
    head: str,
    sign: str,
    places: tuple[str, ...],
    moment: Moment | None,
    source: re.Match[str] | None,
    language: str | None,
    *,
    alone: bool,
) -> bool:
    """Tell whether the sign closes a dateline, for what stands before it."""
    wire = (
        source is not None
        and source.end() == len(head[: _slug_at(head)].rstrip())
        and _is_wire(source["bracket"] or "", places)
    )
    if alone and wire and moment is None:
        return True  # "Berlin (ots)" on a line of its own
    if alone and moment is not None and moment.start == 0 and _RUBRIC.match(head, moment.end):
        return is_known_place(places[0])  # "2019-09-24 | Politics": what follows is the rubric of a web page
    if not alone and not sign.strip():
        return wire
    if sign.strip() == ".":
        if moment is None:
            return _is_newspapers(head, language)
        if re.search(r"\w", head[moment.end : source.start() if source is not None else len(head)]):
            return False
    return _is_evident(places, sign, dated=moment is not None, sourced=source is not None, alone=alone)


def _is_wire(bracket: str, places: tuple[str, ...]) -> bool:
    """Tell whether the bracket names who carries the text: an agency, or after a city that is known an abbreviation."""
    if _WIRE.fullmatch(bracket):
        return True
    return is_known_place(places[0]) and _ABBREVIATED.search(bracket) is not None and not is_known_place(bracket)


def _is_newspapers(head: str, language: str | None) -> bool:
    """Tell whether the head is a place as newspapers of the Continent print it: "HAMBURG. Nach …"."""
    words = head.split()
    return language not in (None, "en") and len(words) <= 2 and head.isupper() and all(len(word) > 3 for word in words)  # noqa: PLR2004


def _source(head: str) -> re.Match[str] | None:
    """Give the bracket or slashes that name the agency: never at the head of the line, nor the country of a place."""
    for match in _SOURCE.finditer(head):
        after_a_word = head[: match.start()].rstrip()[-1:].isalpha()
        country = after_a_word and is_known_place(match["bracket"] or "")
        if match.start() > 0 and not any(map(str.isdigit, match[0])) and not country:
            return match
    return None


def _without(head: str, moment: Moment | None, source: re.Match[str] | None) -> str:
    """Give the head with date and source blotted out by a bar, so that places keep to one side of it."""
    cuts = [] if moment is None else [_bracketed(head, moment.start, moment.end)]
    cuts += [source.span()] if source is not None else []
    for start, end in sorted(cuts, reverse=True):
        before = _LEADS_TO_DATE.sub("", head[:start])
        head = before + "|" + head[end:]
    return head


def _slug_at(head: str) -> int:
    """Give where a wire's own bracket of number, day and time begins that closes the head: "(abc012/03.05.2012/10:30)"."""
    slug = _SLUG.search(head)
    return slug.start() if slug is not None else len(head)


def _bracketed(head: str, start: int, end: int) -> tuple[int, int]:
    """Give the stretch with the brackets that stand about it."""
    if start > (slug := _slug_at(head)):
        return slug, len(head)
    about = (head[start - 1 : start], head[end : end + 1]) in (("(", ")"), ("[", "]"))
    return (start - 1, end + 1) if about else (start, end)


def _places(rest: str) -> tuple[str, ...]:
    places = [
        part.strip(" ,،，、;-–—|.") if "." not in part[-3:] else part.strip(" ,،，、;-–—|")
        for part in re.split(r"[|/]", rest)
    ]
    return tuple(place for place in places if any(map(str.isalpha, place)))


def _is_place(place: str) -> bool:
    words = place.replace(",", " ").split()
    if not 0 < len(words) <= _MOST_WORDS or any(map(str.isdigit, place)):
        return False
    if place.endswith((":", "：")) or place.count("(") != place.count(")"):
        return False
    if not _WORD.match(words[0]) or words[0].lower() in _JOINERS - {"la", "le", "los", "las", "el", "al", "st.", "den"}:
        return False
    return all(
        word[0].isupper() or word.lower() in _JOINERS or not word[0].isalpha() or _uncased(word) for word in words
    )


def _uncased(word: str) -> bool:
    return word.lower() == word.upper()


def _is_evident(places: tuple[str, ...], sign: str, *, dated: bool, sourced: bool, alone: bool) -> bool:
    if alone and _uncased(places[0]) and not sign.strip():
        return False  # "2025.8.22.(금) 석간" names an edition
    if dated:
        return True
    capitals = all(word.isupper() for word in places[0].split(",")[0].split())
    if alone:
        return capitals and bool(sign.strip())
    if "." in sign or "…" in sign:
        return False
    if sourced:
        return not _uncased(places[0]) or "--" in sign or is_known_place(places[0])
    if ":" in sign or "：" in sign:
        return capitals and len(places[0]) > 4 and len(places[0].split()) <= 2  # noqa: PLR2004 - not WHO: or NOTE:
    if capitals and len(places[0]) > 3:  # noqa: PLR2004 - not WHO or NOTE
        return True
    qualified = "," in places[0] and len(places[0].split()) <= 3  # noqa: PLR2004 - "Missoula, Montana"
    return len(places) == 1 and (qualified or is_known_place(places[0]))


def _han(string: str, language: str | None) -> FoundDateline | None:
    match = _HAN.match(string) if not string.isascii() else None
    if match is None:
        return None
    rest = match["rest"] or ""
    moments = find_moments(rest, language)
    if rest and not moments:
        return None
    date = rest[moments[0].start : moments[0].end] if moments else None
    return FoundDateline(dateline=Dateline(printed=match[0], places=(match["place"],), date=date), end=match.end())
