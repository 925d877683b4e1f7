"""Marked passages → fields. Exact: what has a role and marks is divided by them and by nothing else."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from attrs import evolve, field, frozen

from pressdoc import model, shapes
from pressdoc.findings import Code, Finding, quoted
from pressdoc.manuscript import NEWS, MarkedManuscript, Passage, Role
from pressdoc.model import Contact, ContactGroup, Dateline, Embargo, PhoneKind, PressRelease
from pressdoc.model.contacts import public_contacts
from pressdoc.model.printing import as_printed
from pressdoc.origin import Origin
from pressdoc.reading import FIELDS, PRINTED_FIELDS, Facts
from pressdoc.recognising.derive import resolve
from pressdoc.text import Mark, Span, Text, is_marked, visible

_DATELINE_MARKS = (Mark.DATELINE, Mark.PLACE, Mark.DATE, Mark.SOURCE)


@frozen(kw_only=True)
class Interpreted:
    """A release, the words that found no place in it (noise excepted), and what was noticed."""

    release: PressRelease
    left_over: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def interpret(
    manuscript: MarkedManuscript | None,
    facts: Facts = Facts(),
    *,
    language: str | None = None,
    stated: tuple[datetime.date, ...] = (),
) -> Interpreted:
    """Give the release that the page and the facts say together.

    The page decides the words, facts supply what no page prints; a fact that contradicts the page loses, with a
    finding. `None` for the manuscript means that there is no page: the facts speak alone. `language` is used where
    the facts name none. `stated` are full dates that the page has beside its text and that nobody wrote for the release:
    they may tell the year of its day of issue. Words in passages of known role that fit no field are left over, and are a warning.
    """
    said = dict(facts.said())
    if said.get("language") is None and language is not None:
        said["language"] = language
    if manuscript is None:
        return Interpreted(release=PressRelease(**said))
    reader = _PageReader(manuscript)
    page = reader.fields()
    findings = [*reader.findings, *_contradictions(page, said)]
    given = {name: value for name, value in said.items() if name not in PRINTED_FIELDS}
    release = PressRelease(**(given | page | _reconciled(page, given)))
    release = resolve(release, findings.append, stated)
    if reader.taken_off:
        words = " ".join(reader.taken_off)
        findings.append(Finding(code=Code.LABELS_TAKEN_OFF, says=f"labels and signs taken off: {words}"))
    return Interpreted(release=release, left_over=tuple(reader.left_over), findings=tuple(findings))


def _contradictions(page: dict[str, Any], said: dict[str, Any]) -> Iterator[Finding]:
    for name in FIELDS:
        if (
            name in PRINTED_FIELDS
            and said.get(name)
            and said[name] != page.get(name, () if name != "headline" else None)
        ):
            if name in ("body", "notes", "boilerplate"):
                says = f"the file's own data has another {name} than the page; the page counts"
            else:
                says = f"the file's own data says {name} {said[name]!r}, the page does not; the page counts"
            yield Finding(code=Code.FACT_CONTRADICTS_PAGE, says=says)


def _reconciled(page: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Give the fields of which the page shows a part and facts may add the rest."""
    changes: dict[str, Any] = {}
    embargo, fact = page.get("embargo"), given.get("embargo")
    if fact is not None and (embargo.printed if embargo else None) == fact.printed:
        changes["embargo"] = fact
    groups, fact_groups = page.get("contacts", ()), given.get("contacts") or ()
    if fact_groups:
        changes["contacts"] = _contacts_with(groups, fact_groups)
    return changes


def _contacts_with(groups: tuple[ContactGroup, ...], facts: tuple[ContactGroup, ...]) -> tuple[ContactGroup, ...]:
    """Give the contacts of the page with what the facts add to them, and those of the facts that no page prints."""
    if as_printed(groups) == as_printed(public_contacts(facts)):
        return facts
    known = {as_printed(contact): contact for group in facts for contact in group.contacts}
    found = [
        evolve(group, contacts=tuple(known.get(as_printed(contact), contact) for contact in group.contacts))
        for group in groups
    ]
    seen = [contact for group in found for contact in group.contacts]
    for group in facts:
        private = tuple(contact for contact in group.contacts if not contact.public and contact not in seen)
        place = next((i for i, other in enumerate(found) if other.label == group.label), None)
        if private and place is not None:
            found[place] = evolve(found[place], contacts=found[place].contacts + private)
        elif private:
            found.insert(len(found) if group.label is not None else 0, evolve(group, contacts=private))
    return tuple(found)


class _PageReader:
    """One pass over the page, keeping account of every word."""

    def __init__(self, manuscript: MarkedManuscript) -> None:
        self._by_role: dict[Role | None, list[Passage]] = {}
        for passage in manuscript.passages:
            self._by_role.setdefault(passage.role, []).append(passage)
        self._news = tuple(passage for passage in manuscript.passages if passage.role in NEWS)
        self.left_over: list[str] = []
        self.taken_off: list[str] = []
        self.findings: list[Finding] = []

    def fields(self) -> dict[str, Any]:
        contact_lead, contacts = self._contacts()
        fields: dict[str, Any] = {
            "headline": self._one(Role.HEADLINE),
            "subheadlines": self._lines(Role.SUBHEADLINE),
            "masthead": self._lines(Role.MASTHEAD),
            "notices": self._lines(Role.NOTICE),
            "reference": self._one(Role.REFERENCE),
            "issued_line": self._one(Role.DATE),
            "embargo": Embargo(printed=printed) if (printed := self._one(Role.EMBARGO)) else None,
            "end_mark": self._one(Role.END),
            "notes": self._blocks(Role.NOTES),
            "boilerplate": self._blocks(Role.BOILERPLATE),
            "contact_lead": contact_lead,
            "contacts": contacts,
        }
        fields["dateline"], passages = self._dateline()
        fields["body"] = tuple(self._joined_captions(passages))
        return {name: value for name, value in fields.items() if value is not None and value != ()}

    def _leave(self, words: str, where: Origin | None) -> None:
        if words.strip():
            self.left_over.append(words)
            says = f"no field holds {quoted(words)}; it is left over"
            self.findings.append(Finding(code=Code.LEFT_OVER, says=says, where=where))

    def _one(self, role: Role) -> str | None:
        """Give the words of the first passage of the role. The same again is noted; anything else is left over."""
        value: str | None = None
        for passage in self._by_role.get(role, ()):
            words = self._string(passage)
            if value is None:
                value = words
            elif visible(words).casefold() == visible(value).casefold():
                says = f"the {role} is printed again: {quoted(words)}"
                self.findings.append(Finding(code=Code.REPEATED, says=says, where=passage.origin))
            else:
                self._leave(words, passage.origin)
        return value

    def _lines(self, role: Role) -> tuple[str, ...]:
        return tuple(self._string(passage) for passage in self._by_role.get(role, ()))

    def _string(self, passage: Passage) -> str:
        return self._clean(passage.flat()).one_line

    def _clean(self, text: Text) -> Text:
        """Give the text without wording, which is noted, and without marks."""
        if not is_marked(text):
            return text
        self.taken_off += [words.strip() for words in text.marked(Mark.WORDING) if words.strip()]
        return text.without(Mark.WORDING).with_spans(_unmarked)

    def _blocks(self, role: Role) -> tuple[model.Block, ...]:
        return tuple(self._block(passage) for passage in self._by_role.get(role, ()))

    def _block(self, passage: Passage) -> model.Block:
        match passage.shape:
            case shapes.Heading(level=level):
                return model.Heading(text=self._clean(passage.text), level=level)
            case shapes.Item(level=level, marker=marker):
                return model.ListItem(text=self._clean(passage.text), level=level, marker=marker)
            case shapes.Quote():
                return model.Quote(text=self._clean(passage.text))
            case shapes.Preformatted():
                return model.Preformatted(text=passage.text)
            case shapes.Table(rows=rows, heads=heads):
                return model.Table(rows=tuple(tuple(map(self._clean, row)) for row in rows), heads=heads)
            case shapes.Figure(alt=alt, href=href):
                return self._figure(passage.text, alt, href)
            case shapes.Paragraph() if passage.role is Role.HEADING:
                return model.Heading(text=self._clean(passage.text))
            case shapes.Paragraph() if passage.role is Role.CAPTION:
                return self._figure(passage.text, None, None)
            case shapes.Paragraph():
                return model.Paragraph(text=self._clean(passage.text))

    def _figure(self, text: Text, alt: str | None, href: str | None) -> model.Figure:
        credit = " ".join(text.marked(Mark.CREDIT)) or None
        caption = self._clean(text.without(Mark.CREDIT)) or None
        return model.Figure(caption=caption, credit=credit, alt=alt, href=href)

    def _joined_captions(self, passages: tuple[Passage, ...]) -> Iterator[model.Block]:
        """Give the blocks of the news; a caption without a figure of its own goes to the bare figure before it."""
        figure: model.Figure | None = None
        for passage in passages:
            block = self._block(passage)
            own = isinstance(passage.shape, shapes.Figure)
            if figure is not None and isinstance(block, model.Figure) and not own and figure.caption is None:
                figure = evolve(figure, caption=block.caption, credit=figure.credit or block.credit)
                continue
            if figure is not None:
                yield figure
            figure = block if isinstance(block, model.Figure) else None
            if figure is None:
                yield block
        if figure is not None:
            yield figure

    def _dateline(self) -> tuple[Dateline | None, tuple[Passage, ...]]:
        """Take the dateline off the first passage that has one; give it and the passages of the news without it."""
        dateline: Dateline | None = None
        news: list[Passage] = []
        for passage in self._news:
            marked = passage.text.lines and passage.text.lines[0] and passage.text.lines[0][0].mark in _DATELINE_MARKS
            if dateline is None and marked:
                dateline, rest = self._taken_off_dateline(passage)
                news += [rest] if rest is not None else []
            elif passage.role is Role.DATELINE:
                if dateline is None:
                    dateline = Dateline(printed=self._string(passage))
                else:
                    self._leave(self._string(passage), passage.origin)
            else:
                news.append(passage)
        return dateline, tuple(news)

    def _taken_off_dateline(self, passage: Passage) -> tuple[Dateline | None, Passage | None]:
        first, *others = passage.text.lines
        count = next((i for i, span in enumerate(first) if span.mark not in _DATELINE_MARKS), len(first))
        head = Text((first[:count],))
        dates, sources = head.marked(Mark.DATE), head.marked(Mark.SOURCE)
        dateline = Dateline(
            printed=head.one_line,
            places=head.marked(Mark.PLACE),
            date=dates[0] if dates else None,
            source=sources[0] if sources else None,
        )
        rest = first[count:]
        if not head.marked(Mark.PLACE) and not any(map(str.isalnum, head.one_line)):
            # The dash of a dateline that nobody typed.
            self.taken_off.append(head.one_line)
            text = Text((rest, *others)).normal()
            return None, evolve(passage, text=text) if text else None
        if rest and rest[0].mark is Mark.WORDING:
            rest = rest[1:]
        text = Text((rest, *others)).normal()
        return dateline, evolve(
            passage, text=text, role=Role.BODY if passage.role is Role.DATELINE else passage.role
        ) if text else None

    def _contacts(self) -> tuple[str | None, tuple[ContactGroup, ...]]:
        lead: str | None = None
        groups: list[tuple[str | None, list[Contact]]] = []
        for passage in self._by_role.get(Role.CONTACT, ()):
            leads, labels = passage.text.marked(Mark.LEAD), passage.text.marked(Mark.GROUP)
            if leads:
                words = self._string(passage)
                if lead is None:
                    lead = words
                else:
                    self._leave(words, passage.origin)
            elif labels:
                groups.append((self._string(passage), []))
            elif contact := self._contact(passage):
                if not groups:
                    groups.append((None, []))
                groups[-1][1].append(contact)
        return lead, tuple(self._groups(groups))

    def _groups(self, groups: list[tuple[str | None, list[Contact]]]) -> Iterator[ContactGroup]:
        for label, contacts in groups:
            if contacts:
                yield ContactGroup(label=label, contacts=contacts)
            elif label is not None:
                self._leave(label, None)

    def _contact(self, passage: Passage) -> Contact | None:
        parts = _ContactParts()
        for line in passage.flat().lines:
            for span in line:
                if span.mark is Mark.WORDING:
                    self.taken_off += [span.text.strip()] if span.text.strip() else []
                elif not parts.take(span):
                    self._leave(span.text.strip(), passage.origin)
        for unused in parts.unused():
            self._leave(unused, passage.origin)
        return parts.contact(public=not passage.hints.private)


def _unmarked(span: Span) -> Span:
    return span if span.mark is None else Span(span.text, span.look, span.href)


_PHONES = {Mark.PHONE: PhoneKind.OFFICE, Mark.MOBILE: PhoneKind.MOBILE, Mark.FAX: PhoneKind.FAX}
_SINGLE = {Mark.NAME: "name", Mark.JOB_TITLE: "role", Mark.ORGANISATION: "organisation"}

_IN_LINES = frozenset({Mark.JOB_TITLE, Mark.ORGANISATION})
"""What may be printed on several lines."""


@frozen
class _ContactParts:
    """The pieces of one contact as its spans come by."""

    single: dict[str, Any] = field(factory=dict)
    address: list[str] = field(factory=list)
    phones: list[model.Phone] = field(factory=list)
    emails: list[model.Email] = field(factory=list)
    urls: list[str] = field(factory=list)
    labels: list[str] = field(factory=list)
    order: list[Mark | None] = field(factory=list)

    def take(self, span: Span) -> bool:
        """Take the piece in; false where a contact has no room for it."""
        taken = self._take(span)
        self.order.append(span.mark)
        return taken

    def _take(self, span: Span) -> bool:
        words = span.text.strip()
        if span.mark in _SINGLE and _SINGLE[span.mark] not in self.single:
            self.single[_SINGLE[span.mark]] = words
        elif span.mark in _IN_LINES and span.mark is self.order[-1]:
            self.single[_SINGLE[span.mark]] += f" {words}"
        elif span.mark is Mark.ORGANISATION and self._is_beside_its_person(words):
            self.single["organisation"] += f", {words}"
        elif span.mark is Mark.LABEL:
            self.labels.append(words)
        elif span.mark in _PHONES:
            self.phones.append(model.Phone(printed=words, kind=_PHONES[span.mark], label=self._label()))
        elif span.mark is Mark.EMAIL:
            self.emails.append(model.Email(printed=words, label=self._label()))
        elif span.mark is Mark.WEB:
            self.urls.append(words)
        elif span.mark is Mark.ADDRESS:
            self.address.append(words)
        else:
            return False
        return True

    def _is_beside_its_person(self, words: str) -> bool:
        """Tell whether the second organisation is more of the first: the house above the person, her institute below."""
        reached = self.phones or self.emails or self.urls
        return "name" in self.single and not reached and words not in self.single["organisation"]

    def _label(self) -> str | None:
        return self.labels.pop() if self.labels else None

    def unused(self) -> list[str]:
        return self.labels

    def contact(self, *, public: bool) -> Contact | None:
        if not (self.single or self.address or self.phones or self.emails or self.urls):
            return None
        return Contact(
            **self.single,
            address=tuple(self.address),
            phones=self.phones,
            emails=self.emails,
            urls=tuple(self.urls),
            public=public,
        )
