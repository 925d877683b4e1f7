"""NewsML-G2 item → manuscript and facts: our own exactly, anybody's as liberally as the receivers of the trade together.

Any prefix, any order of children, versions 2.x, qcode or uri or literal, inline catalogs and the IPTC's. No DTD, no
entities, no network. What has words and is not understood is a finding.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import evolve

from pressdoc import safe_xml
from pressdoc.errors import PressdocError, ReadError
from pressdoc.findings import Finding
from pressdoc.formats.newsml import agreement, datelines, meta, nitf, renditions, slots
from pressdoc.formats.newsml.item import Item
from pressdoc.formats.newsml.remainder import remainder
from pressdoc.formats.newsml.roots import class_of, item_of, no_text
from pressdoc.limits import Limits
from pressdoc.manuscript import Manuscript, Passage
from pressdoc.reading import UNSAID, Facts, Reading, ReadOptions, known


def read(data: bytes, options: ReadOptions) -> Reading:
    """Give the reading of the item, or of the first item of a message. Raises `ReadError` and its kin only."""
    options.limits.check_size(len(data), "newsml")
    element, findings = item_of(safe_xml.parsed(data, "newsml", options.limits))
    reading = reading_of(element, options.limits)
    return evolve(reading, findings=(*findings, *reading.findings)) if findings else reading


def reading_of(element: Any, limits: Limits) -> Reading:
    """Give the reading of one `newsItem` element. Raises `ReadError` and its kin only."""
    safe_xml.check_depth(element, "newsml", limits)
    try:
        item = Item(element)
        text = renditions.passages(item, limits)
        reading = _own(item, text) if item.own else _strangers(item, text)
    except PressdocError as error:
        if isinstance(error, ReadError):
            raise
        raise ReadError("newsml", error.says) from error
    if reading.manuscript is not None:
        limits.check_passages(len(reading.manuscript.passages), "newsml")
    return reading


def _own(item: Item, text: list[Passage]) -> Reading:
    manuscript = Manuscript((*slots.head(item), *text, *slots.foot(item))).in_canonical_order()
    facts = meta.facts(item)
    return Reading(manuscript=manuscript, facts=facts, findings=tuple(item.findings))


def _strangers(item: Item, text: list[Passage]) -> Reading:
    """Bring metadata and text together, and name what neither of them has taken in."""
    kind = class_of(item.element)
    if not text and kind not in ("text", ""):
        raise no_text(kind)
    facts = meta.facts(item)
    if facts.summary is UNSAID and item.text is not None and (summary := nitf.abstract(item.text)):
        facts = evolve(facts, summary=summary)
    head = list(slots.head(item))
    text, repeated = agreement.without_repeats(agreement.under(head, text), _said_above(head, facts))
    text, facts, dated = datelines.with_dateline(text, facts, meta.places_of(item))
    item.understood.update(said for said in (item.one("dateline"),) if said and dated)
    text, reached = agreement.with_contacts(text, facts)
    passages = (*head, *text, *slots.foot(item))
    left: Iterable[Finding] = (*remainder(item, passages, facts), *renditions.encoded(item))
    findings = (*item.findings, *repeated, *dated, *reached, *left)
    return Reading(manuscript=Manuscript(passages), facts=facts, findings=findings)


def _said_above(head: list[Passage], facts: Facts) -> list[str]:
    """Give the words of the metadata that a text often prints above itself."""
    subjects = [subject.name for subject in known(facts.subjects) or () if subject.name is not None]
    told = [*(known(facts.keywords) or ()), *filter(None, (known(facts.slugline), known(facts.issuer)))]
    return [*(passage.text.one_line for passage in head), *subjects, *told]
