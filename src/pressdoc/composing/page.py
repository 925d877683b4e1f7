"""PressRelease → Manuscript: every part printed in the order of the house, each piece marked for what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import evolve

from pressdoc import model, shapes
from pressdoc.composing.style import PLAIN, HouseStyle, Part
from pressdoc.composing.wording import Wording, wording
from pressdoc.manuscript import MarkedManuscript, Passage, Role
from pressdoc.model import PhoneKind, PressRelease
from pressdoc.model.contacts import public_contacts
from pressdoc.text import Line, Mark, Span, Text

Printer = Callable[[PressRelease, HouseStyle], Iterator[Passage]]

_PHONE_MARKS = {PhoneKind.OFFICE: Mark.PHONE, PhoneKind.MOBILE: Mark.MOBILE, PhoneKind.FAX: Mark.FAX}


def compose(release: PressRelease, style: HouseStyle = PLAIN) -> MarkedManuscript:
    """Give the page of the release in the style: every printed field, in the style's order, each passage with its role.

    Words that the release does not have carry the mark `wording`; letterhead lines have the role noise. Derived and
    unprinted fields are not on the page, nor are contacts that are not public.
    """
    passages = [_line(line, Role.NOISE) for line in style.letterhead if line.strip()]
    for part in style.order:
        passages += _PRINTERS[part](release, style)
    return MarkedManuscript(tuple(passages))


def _line(string: str, role: Role) -> Passage:
    return Passage(text=Text(((Span(string),),)), role=role)


def _one(name: str, role: Role) -> Printer:
    def printer(release: PressRelease, _: HouseStyle) -> Iterator[Passage]:
        value = getattr(release, name)
        if value is not None:
            yield _line(value, role)

    return printer


def _each(name: str, role: Role) -> Printer:
    def printer(release: PressRelease, _: HouseStyle) -> Iterator[Passage]:
        for value in getattr(release, name):
            yield _line(value, role)

    return printer


def _embargo(release: PressRelease, _: HouseStyle) -> Iterator[Passage]:
    if release.embargo is not None and release.embargo.printed is not None:
        yield _line(release.embargo.printed, Role.EMBARGO)


def _blocks(name: str, role: Role) -> Printer:
    def printer(release: PressRelease, _: HouseStyle) -> Iterator[Passage]:
        for block in getattr(release, name):
            yield _block(block, role, wording(release.language))

    return printer


def _block(block: model.Block, role: Role, words: Wording) -> Passage:
    match block:
        case model.Paragraph(text=text):
            return Passage(text=text, role=role)
        case model.Heading(text=text, level=level):
            heading = Role.HEADING if role is Role.BODY else role
            return Passage(shape=shapes.Heading(level=level), text=text, role=heading)
        case model.ListItem(text=text, level=level, marker=marker):
            return Passage(shape=shapes.Item(level=level, marker=marker), text=text, role=role)
        case model.Quote(text=text):
            return Passage(shape=shapes.QUOTE, text=text, role=role)
        case model.Preformatted(text=text):
            return Passage(shape=shapes.PREFORMATTED, text=text, role=role)
        case model.Table(rows=rows, heads=heads):
            return Passage(shape=shapes.Table(rows=rows, heads=heads), role=role)
        case model.Figure():
            return _figure(block, Role.CAPTION if role is Role.BODY else role, words)


def _figure(figure: model.Figure, role: Role, words: Wording) -> Passage:
    lines = figure.caption.lines if figure.caption else ()
    if figure.credit is not None:
        credit = Span(figure.credit, mark=Mark.CREDIT)
        lines = (*lines[:-1], (*lines[-1], Span(words.blank, mark=Mark.WORDING), credit)) if lines else ((credit,),)
    return Passage(shape=shapes.Figure(alt=figure.alt, href=figure.href), text=Text(lines), role=role)


def _news(release: PressRelease, style: HouseStyle) -> Iterator[Passage]:
    body = list(_blocks("body", Role.BODY)(release, style))
    if release.dateline is not None:
        pieces = tuple(Span(piece, mark=mark) for piece, mark in release.dateline.pieces())
        if body and isinstance(body[0].shape, shapes.Paragraph):
            first, *others = body[0].text.lines
            lead: Line = (*pieces, Span(wording(release.language).blank, mark=Mark.WORDING), *first)
            body[0] = evolve(body[0], text=Text((lead, *others)))
        else:
            yield Passage(text=Text((pieces,)), role=Role.DATELINE)
    yield from body


def _contacts(release: PressRelease, style: HouseStyle) -> Iterator[Passage]:
    words = wording(release.language)
    if release.contact_lead is not None:
        yield Passage(text=Text(((Span(release.contact_lead, mark=Mark.LEAD),),)), role=Role.CONTACT)
    for group in public_contacts(release.contacts):
        if group.label is not None:
            label = (Span(group.label, mark=Mark.GROUP), Span(words.colon, mark=Mark.WORDING))
            yield Passage(text=Text((label,)), role=Role.CONTACT)
        for contact in group.contacts:
            yield Passage(text=Text(tuple(_contact_lines(contact, style, words))), role=Role.CONTACT)


_CONTACT_MARKS = {"name": Mark.NAME, "role": Mark.JOB_TITLE, "organisation": Mark.ORGANISATION}


def _contact_lines(contact: model.Contact, style: HouseStyle, words: Wording) -> Iterator[Line]:
    for pieces in style.contact_lines:
        line: list[Span] = []
        for piece in pieces:
            if (value := getattr(contact, piece)) is not None:
                line += [Span(words.separator(style.separator), mark=Mark.WORDING)] if line else []
                line.append(Span(value, mark=_CONTACT_MARKS[piece]))
        if line:
            yield tuple(line)
    yield from ((Span(line, mark=Mark.ADDRESS),) for line in contact.address)
    usual = {PhoneKind.OFFICE: words.phone, PhoneKind.MOBILE: words.mobile, PhoneKind.FAX: words.fax}
    for phone in contact.phones:
        yield _labelled(phone.label, usual[phone.kind], phone.printed, _PHONE_MARKS[phone.kind], style, words)
    for email in contact.emails:
        yield _labelled(email.label, words.email, email.printed, Mark.EMAIL, style, words)
    yield from ((Span(url, mark=Mark.WEB),) for url in contact.urls)


def _labelled(  # noqa: PLR0913 - a labelled piece, and how it is printed
    label: str | None, usual: str, printed: str, mark: Mark, style: HouseStyle, words: Wording
) -> Line:
    if label is not None:
        return (Span(label, mark=Mark.LABEL), Span(words.colon, mark=Mark.WORDING), Span(printed, mark=mark))
    if style.labelled:
        return (Span(usual + words.colon, mark=Mark.WORDING), Span(printed, mark=mark))
    return (Span(printed, mark=mark),)


_PRINTERS: dict[Part, Printer] = {
    Part.MASTHEAD: _each("masthead", Role.MASTHEAD),
    Part.NOTICES: _each("notices", Role.NOTICE),
    Part.REFERENCE: _one("reference", Role.REFERENCE),
    Part.ISSUED: _one("issued_line", Role.DATE),
    Part.EMBARGO: _embargo,
    Part.HEADLINE: _one("headline", Role.HEADLINE),
    Part.SUBHEADLINES: _each("subheadlines", Role.SUBHEADLINE),
    Part.NEWS: _news,
    Part.END: _one("end_mark", Role.END),
    Part.NOTES: _blocks("notes", Role.NOTES),
    Part.BOILERPLATE: _blocks("boilerplate", Role.BOILERPLATE),
    Part.CONTACTS: _contacts,
}
