"""Which passage is what: units → cues → roles → passages with roles and marks.

What a format already knows is kept. What it does not is guessed, with a confidence and the cues that spoke for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from attrs import evolve, frozen

from pressdoc.findings import Code, Finding
from pressdoc.manuscript import Manuscript, MarkedManuscript, Passage, Role
from pressdoc.model import Dateline
from pressdoc.model.contacts import public_contacts
from pressdoc.reading import UNSAID, Facts, Reading
from pressdoc.recognising.assembly import Judged, assembled, is_unmarked_contact, judged_contacts
from pressdoc.recognising.blocks import Block, blocks_of
from pressdoc.recognising.cues import cues_of
from pressdoc.recognising.dateline import find_dateline, opening_day
from pressdoc.recognising.dates import find_moments
from pressdoc.recognising.decode import LEARNT, Decision, Weights, decode
from pressdoc.recognising.division import divide_contacts, divide_lead
from pressdoc.recognising.language import tell_language
from pressdoc.recognising.sequences import letterhead, page_cues, sequences
from pressdoc.recognising.sureness import withheld
from pressdoc.recognising.unfolding import unfolded
from pressdoc.recognising.units import units_of
from pressdoc.text import Mark

_SURE_OF_LANGUAGE = 0.5
_ENOUGH_WORDS = 4_000


@frozen(kw_only=True)
class Labelled:
    """A manuscript whose passages all have roles, how each came by its own, and the language it was read in."""

    manuscript: MarkedManuscript
    judged: tuple[Judged, ...]
    language: str | None
    findings: tuple[Finding, ...] = ()


def label(reading: Reading, *, language: str | None = None, weights: Weights = LEARNT) -> Labelled:
    """Give every passage of the reading its role, and every piece of datelines and contacts its mark.

    Passages may be split and joined; no word is dropped. `language` is used if the caller knows it, else what the
    file says, else what the text looks like.
    """
    manuscript = reading.manuscript or Manuscript()
    tag, findings = _language(manuscript, reading.facts, language)
    if all(passage.role is not None for passage in manuscript.passages):
        judged = tuple(Judged(passage=passage) for passage in manuscript.passages)
    else:
        blocks = blocks_of(units_of(unfolded(manuscript)))
        decisions = _decisions(blocks, reading.facts, tag, weights)
        judged, doubts = withheld(assembled(blocks, decisions, tag))
        findings += doubts
    judged = _with_contacts(_with_dateline(judged, reading.facts, tag), reading.facts, tag)
    judged = tuple(_with_events(judged, tag))
    marked = MarkedManuscript(tuple(one.passage for one in judged))
    return Labelled(manuscript=marked, judged=judged, language=tag, findings=tuple(findings))


def _decisions(blocks: tuple[Block, ...], facts: Facts, language: str | None, weights: Weights) -> tuple[Decision, ...]:
    """Give the decision for each block: the text as one sequence, what stands beside it as others."""
    title = facts.headline if isinstance(facts.headline, str) else None
    whose = letterhead(blocks)
    decided: dict[int, Decision] = {}
    for sequence in sequences(blocks):
        part = tuple(blocks[index] for index in sequence)
        seen = cues_of(part, language)
        cues = [own + wide for own, wide in zip(seen, page_cues(part, seen, title, whose), strict=True)]
        decided |= zip(sequence, decode(cues, [block.role for block in part], weights), strict=True)
    return tuple(decided[index] for index in range(len(blocks)))


def _language(manuscript: Manuscript, facts: Facts, given: str | None) -> tuple[str | None, list[Finding]]:
    said = facts.language if isinstance(facts.language, str) else None
    if given or said or facts.language is None:
        return given or said, []
    text = ""
    for passage in manuscript.passages:
        if len(text) >= _ENOUGH_WORDS:
            break
        text += passage.words + "\n"
    told, sureness = tell_language(text)
    if told is None or sureness < _SURE_OF_LANGUAGE:
        says = "the language cannot be told from the text; give it with --language"
        return told, [Finding(code=Code.LANGUAGE_UNKNOWN, says=says)]
    return told, []


def _with_dateline(judged: tuple[Judged, ...], facts: Facts, language: str | None) -> tuple[Judged, ...]:
    """Mark the dateline: where facts tell of it as they say, where they are silent as it looks."""
    if any(_has_dateline(one.passage) for one in judged) or facts.dateline is None:
        return judged
    alone = next((i for i, one in enumerate(judged) if one.passage.role is Role.DATELINE), None)
    leads = (*_leads(judged), *([] if alone is None else [alone]))
    for find, index in product((_placed, _dated), leads):
        passage = judged[index].passage
        dateline = facts.dateline if isinstance(facts.dateline, Dateline) else find(passage, language)
        divided = divide_lead(passage, dateline) if dateline is not None else None
        if divided is not None:
            changed = evolve(judged[index], passage=divided)
            return (*judged[:index], changed, *judged[index + 1 :])
    return judged


_LEAD_WORDS = 20
"""Words from which on a paragraph is the lead; a shorter one above it may be a deck that nobody could tell."""
_MOST_LEADS = 3


def _leads(judged: tuple[Judged, ...]) -> Iterator[int]:
    """Give the places where the lead may be: the first paragraphs of the news, down to the first of some length."""
    news = [index for index, one in enumerate(judged) if one.passage.role is Role.BODY]
    for index in news[:_MOST_LEADS]:
        yield index
        if len(judged[index].passage.text.one_line.split()) >= _LEAD_WORDS:
            return


def _has_dateline(passage: Passage) -> bool:
    return bool(passage.text.lines) and passage.text.lines[0][0].mark in (Mark.DATELINE, Mark.PLACE, Mark.DATE)


def _placed(passage: Passage, language: str | None) -> Dateline | None:
    """Give the dateline at the head of the passage, or that it is."""
    found = find_dateline(_first_line(passage), language, alone=passage.role is Role.DATELINE)
    return found.dateline if found is not None else None


def _dated(passage: Passage, language: str | None) -> Dateline | None:
    """Give the day that stands where a dateline would, with no place."""
    found = opening_day(_first_line(passage), language)
    return found.dateline if found is not None else None


def _first_line(passage: Passage) -> str:
    return "".join(span.text for span in passage.text.lines[0]) if passage.text.lines else ""


def _with_events(judged: tuple[Judged, ...], language: str | None) -> Iterator[Judged]:
    """Give the same with a day amid the news as news where the day of issue is stated before it: it is the day of an event."""
    news = [index for index, one in enumerate(judged) if one.passage.role is Role.BODY]
    stated = bool(news) and any(_states_the_day(one.passage, language) for one in judged[: news[0] + 1])
    for index, one in enumerate(judged):
        if stated and one.passage.role is Role.DATE and one.cues and news[0] < index < news[-1]:
            yield evolve(one, passage=evolve(one.passage, role=Role.BODY))
        else:
            yield one


def _states_the_day(passage: Passage, language: str | None) -> bool:
    """Tell whether the passage is a full date, or has one in its dateline."""
    dates = [passage.words] if passage.role is Role.DATE else passage.text.marked(Mark.DATE)
    return any(moment.date is not None for printed in dates for moment in find_moments(printed, language))


def _with_contacts(judged: tuple[Judged, ...], facts: Facts, language: str | None) -> tuple[Judged, ...]:
    """Mark the contacts that are not: as the facts divide them where they fit, else as they look."""
    if not any(is_unmarked_contact(one) for one in judged):
        return judged
    groups = facts.contacts
    if groups is not UNSAID:
        passages = tuple(one.passage for one in judged if one.passage.role is Role.CONTACT)
        divided = divide_contacts(passages, public_contacts(groups))
        if divided is not None:
            new = iter(divided)
            return tuple(evolve(one, passage=next(new)) if one.passage.role is Role.CONTACT else one for one in judged)
    return judged_contacts(judged, language)
