"""The dateline of a stranger's item: in its metadata, at the head of its text, or both; and which piece of it is what."""

from __future__ import annotations

import re

from attrs import evolve

from pressdoc.findings import Code, Finding, quoted
from pressdoc.formats.newsml.agreement import folded
from pressdoc.manuscript import Passage, Role
from pressdoc.model import Dateline
from pressdoc.reading import UNSAID, Facts
from pressdoc.text import one_line

_MOST_LEADS = 3
_DASH = r"(?:[-–—―]+|:)"
_GOES_ON = re.compile(rf"(?:\s*\([^()]{{1,40}}\))?\s*{_DASH}(?=\s|$)")
"""What a text prints of a dateline that the metadata leave out: the agency in brackets, the dash."""
_BRACKETED = re.compile(rf"\((?P<inside>[^()]{{2,60}})\)(?:\s*{_DASH}(?=\s))?")
_SOURCE = re.compile(rf"\((?P<source>[^()\d]{{2,40}})\)\s*{_DASH}?\Z")
_DATE = re.compile(r"[^\W\d][^\d()]*\s\d{1,2}(?:,?\s\d{4})?\Z|\d{1,2}\.?\s[^\d()]+?(?:\s\d{4})?\Z")
_SIGNS = " ,-–—―:"


def with_dateline(
    text: list[Passage], facts: Facts, places: tuple[str, ...]
) -> tuple[list[Passage], Facts, list[Finding]]:
    """Give text and facts so that the dateline of the facts stands in the text, or nowhere.

    Where a paragraph opens with it the facts say how it is divided, up to the dash that the text prints. Where one
    opens with another from the same place that one counts, with a finding; otherwise it gets a line of its own.
    `places` are where the item says that it was written: a text that opens with them in brackets has a dateline, too.
    """
    dateline = facts.dateline
    slot = next((passage for passage in text if passage.role is Role.DATELINE), None)
    if slot is not None:
        text = [passage for passage in text if passage is not slot]
        if not isinstance(dateline, Dateline):
            dateline, places = Dateline(printed=slot.text.one_line), (*places, slot.text.one_line)
    leads = [index for index, passage in enumerate(text) if passage.role in (None, Role.BODY) and passage.text.lines]
    if not isinstance(dateline, Dateline):
        bracketed = (_in_brackets(text[index], places) for index in leads[:_MOST_LEADS])
        return text, evolve(facts, dateline=next(filter(None, bracketed), facts.dateline)), []
    for index in leads[:_MOST_LEADS]:
        string = "".join(span.text for span in text[index].text.lines[0])
        if string.startswith(dateline.printed):
            more = _GOES_ON.match(string, len(dateline.printed))
            whole = string[: more.end()] if more else dateline.printed
            return text, evolve(facts, dateline=divided(whole, places)), []
        if any(folded(string).startswith(folded(place)) for place in (dateline.printed, *places)):
            says = f"<dateline> says {quoted(dateline.printed)}; the text opens with its own, which counts"
            finding = Finding(code=Code.FACT_CONTRADICTS_PAGE, says=says, where=text[index].origin)
            return text, evolve(facts, dateline=UNSAID), [finding]
    above = Passage(text=dateline.printed, role=Role.DATELINE)
    place = leads[0] if leads else len(text)
    divided_facts = evolve(facts, dateline=divided(dateline.printed, places))
    return [*text[:place], above, *text[place:]], divided_facts, []


def divided(printed: str, places: tuple[str, ...]) -> Dateline:
    """Give the dateline with those of the places that it names, what stands in brackets at its end as its source, and
    what is between them as its date if it looks like one.
    """
    printed = one_line(printed)
    found: list[str] = []
    end = 0
    for place in places:
        match = re.compile(rf"(?<!\w){re.escape(place)}(?!\w)", re.IGNORECASE).search(printed, end)
        if match is not None and (end == 0 or match.start() > end):
            found.append(match[0])
            end = match.end()
    source = _SOURCE.search(printed, end)
    between = printed[end : source.start() if source else len(printed)].strip(_SIGNS)
    return Dateline(
        printed=printed,
        places=tuple(found),
        date=between if found and _DATE.fullmatch(between) else None,
        source=source["source"].strip() or None if source else None,
    )


def _in_brackets(passage: Passage, places: tuple[str, ...]) -> Dateline | None:
    """Give the dateline at the head of the passage if it stands in brackets and opens with one of the places."""
    match = _BRACKETED.match("".join(span.text for span in passage.text.lines[0]))
    place = next((place for place in places if match and match["inside"].startswith(place)), None)
    if match is None or place is None:
        return None
    date = match["inside"][len(place) :].strip(_SIGNS)
    return Dateline(printed=match[0], places=(place,), date=date if _DATE.fullmatch(date) else None)
