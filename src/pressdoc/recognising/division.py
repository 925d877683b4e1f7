"""Facts whose words stand on the page decide how they are divided: this is the name, that the organisation."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from attrs import evolve

from pressdoc.manuscript import Passage, group_mark
from pressdoc.model import Contact, ContactGroup, Dateline, PhoneKind
from pressdoc.text import Line, Mark, Span, Text

_PHONE_MARKS = {PhoneKind.OFFICE: Mark.PHONE, PhoneKind.MOBILE: Mark.MOBILE, PhoneKind.FAX: Mark.FAX}

Pieces = tuple[tuple[str, Mark], ...]


def divide_lead(passage: Passage, dateline: Dateline) -> Passage | None:
    """Give the passage with the dateline at its head marked; `None` where it does not open with these words."""
    if not passage.text.lines:
        return None
    first, *others = passage.text.lines
    if not "".join(span.text for span in first).startswith(dateline.printed):
        return None
    rest = _after(first, len(dateline.printed))
    gap = rest[0].text[: len(rest[0].text) - len(rest[0].text.lstrip())] if rest else ""
    pieces = tuple(Span(piece, mark=mark) for piece, mark in dateline.pieces())
    lead: Line = (*pieces, Span(gap, mark=Mark.WORDING), *_after(rest, len(gap)))
    return evolve(passage, text=Text((lead, *others)))


def _after(line: Line, count: int) -> Line:
    """Give the line without its first characters."""
    rest: list[Span] = []
    for span in line:
        kept = span.text[count:]
        count = max(0, count - len(span.text))
        if kept:
            rest.append(span if kept == span.text else span.saying(kept))
    return tuple(rest)


def divide_contacts(passages: tuple[Passage, ...], groups: tuple[ContactGroup, ...]) -> tuple[Passage, ...] | None:
    """Give the contact passages marked as the facts say; `None` unless the words of the facts are all there, in order,
    one contact a passage. Words that no fact has are wording then. Lead-ins stay as they are.
    """
    told = iter(_expected(groups))
    marked: list[Passage] = []
    for passage in passages:
        if group_mark(passage.text) is Mark.LEAD:
            marked.append(passage)
            continue
        text = next((text for order in next(told, ()) if (text := _marked(passage.text, order)) is not None), None)
        if text is None:
            return None
        marked.append(evolve(passage, text=text))
    return tuple(marked) if next(told, None) is None else None


def _expected(groups: tuple[ContactGroup, ...]) -> Iterator[tuple[Pieces, ...]]:
    """Give, passage by passage, the orders in which a house may print the pieces."""
    for group in groups:
        if group.label is not None:
            yield (((group.label, Mark.GROUP),),)
        for contact in group.contacts:
            yield tuple(_orders(contact))


def _orders(contact: Contact) -> Iterator[Pieces]:
    singles = (
        (contact.name, Mark.NAME),
        (contact.role, Mark.JOB_TITLE),
        (contact.organisation, Mark.ORGANISATION),
    )
    others = tuple(_others(contact))
    for order in permutations((words, mark) for words, mark in singles if words is not None):
        yield (*order, *others)


def _others(contact: Contact) -> Iterator[tuple[str, Mark]]:
    for line in contact.address:
        yield line, Mark.ADDRESS
    for phone in contact.phones:
        if phone.label is not None:
            yield phone.label, Mark.LABEL
        yield phone.printed, _PHONE_MARKS[phone.kind]
    for email in contact.emails:
        if email.label is not None:
            yield email.label, Mark.LABEL
        yield email.printed, Mark.EMAIL
    for url in contact.urls:
        yield url, Mark.WEB


def _marked(text: Text, pieces: Pieces) -> Text | None:
    """Give the text with these pieces marked, the rest as wording; `None` unless they stand in it in this order.

    The earliest place is taken for each, which leaves the most room for those to come; neighbours with one mark
    keep a character between them, or they would run together.
    """
    string = text.string
    spans: list[Span] = []
    at, last = 0, None
    for words, mark in pieces:
        found = string.find(words, at + (1 if mark is last else 0))
        if found < 0:
            return None
        spans += [Span(string[at:found], mark=Mark.WORDING), Span(words, mark=mark)]
        at, last = found + len(words), mark
    spans.append(Span(string[at:], mark=Mark.WORDING))
    return Text(tuple(_lines(spans))).normal()


def _lines(spans: list[Span]) -> Iterator[Line]:
    """Give the spans as lines, cut at their line feeds; only wording has any."""
    line: list[Span] = []
    for span in spans:
        head, *tails = span.text.split("\n")
        line.append(span.saying(head))
        for tail in tails:
            yield tuple(line)
            line = [span.saying(tail)]
    yield tuple(line)
