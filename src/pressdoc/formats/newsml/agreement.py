"""What a stranger's item says in its metadata and prints in its text too: once on the page.

Metadata that the text prints again tell how the text is divided; what the text does not print gets a passage of its own.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from pressdoc.findings import Code, Finding, quoted
from pressdoc.manuscript import Passage, Role
from pressdoc.model import Contact, ContactGroup, PhoneKind
from pressdoc.reading import Facts, known
from pressdoc.text import Line, Mark, Span, Text, visible

_RUNNING = 20
"""Words from which on a passage is running text and stands above nothing."""
_MOST_ABOVE = 12
_PHONE_MARKS = {PhoneKind.OFFICE: Mark.PHONE, PhoneKind.MOBILE: Mark.MOBILE, PhoneKind.FAX: Mark.FAX}


def folded(string: str) -> str:
    """Give the string as law D compares: compatible characters as one, without blanks, without case."""
    return visible(unicodedata.normalize("NFKC", string)).casefold()


def without_repeats(text: list[Passage], said: Iterable[str]) -> tuple[list[Passage], list[Finding]]:
    """Give the text without the lines above it that the metadata say, and a finding that names them."""
    known = {folded(words) for words in said}
    kept: list[Passage] = []
    repeated: list[Passage] = []
    above = True
    for place, passage in enumerate(text):
        words = passage.text.one_line
        above = above and place < _MOST_ABOVE and len(words.split()) < _RUNNING
        again = (above or passage.role is Role.HEADLINE) and words and folded(words) in known
        (repeated if again else kept).append(passage)
    if not repeated:
        return text, []
    words = "; ".join(quoted(passage.text.one_line) for passage in repeated)
    says = f"the text prints again what the metadata say: {words}"
    return kept, [Finding(code=Code.REPEATED, says=says, where=repeated[0].origin)]


def under(head: list[Passage], text: list[Passage]) -> list[Passage]:
    """Give the text without what stands above it in a slot of its own (NITF has one) and in the metadata, too."""
    told = {passage.role for passage in head}
    return [passage for passage in text if passage.role not in told or passage.role in (Role.NOTICE, Role.CONTACT)]


def with_contacts(text: list[Passage], facts: Facts) -> tuple[list[Passage], list[Finding]]:
    """Give the text with the contacts of the facts that it does not print at its end; name pieces that it leaves out."""
    printed = folded(" ".join(passage.words for passage in text))
    added: list[Passage] = []
    findings: list[Finding] = []
    for group in known(facts.contacts) or ():
        fresh = [contact for contact in group.contacts if not _is_printed(contact, printed)]
        if fresh and group.label is not None:
            added.append(Passage(text=Text(((Span(group.label, mark=Mark.GROUP),),)), role=Role.CONTACT))
        added += map(_passage, fresh)
        findings += _left_out(group, fresh, printed)
    return [*text, *added], findings


def _is_printed(contact: Contact, text: str) -> bool:
    """Tell whether the text prints how to reach the contact, or who it is where it cannot be reached."""
    reached = [*(phone.printed for phone in contact.phones), *(email.printed for email in contact.emails)]
    return all(folded(words) in text for words in reached or _words(contact))


def _left_out(group: ContactGroup, fresh: list[Contact], text: str) -> Iterator[Finding]:
    for contact in group.contacts:
        missing = [words for words in _words(contact) if folded(words) not in text] if contact not in fresh else []
        if missing:
            says = (
                f"the metadata say of a contact in the text what the text does not: {'; '.join(map(quoted, missing))}"
            )
            yield Finding(code=Code.NOT_UNDERSTOOD, says=says)


def _words(contact: Contact) -> Iterator[str]:
    for line in _lines(contact):
        yield from (span.text for span in line)


def _passage(contact: Contact) -> Passage:
    return Passage(text=Text(tuple(_lines(contact))), role=Role.CONTACT)


def _lines(contact: Contact) -> Iterator[Line]:
    """Give the pieces of the contact, each marked, a line each."""
    singles = ((contact.name, Mark.NAME), (contact.role, Mark.JOB_TITLE), (contact.organisation, Mark.ORGANISATION))
    for words, mark in (*singles, *((words, Mark.ADDRESS) for words in contact.address)):
        if words is not None:
            yield (Span(words, mark=mark),)
    phones = ((phone.label, phone.printed, _PHONE_MARKS[phone.kind]) for phone in contact.phones)
    for label, printed, mark in (*phones, *((email.label, email.printed, Mark.EMAIL) for email in contact.emails)):
        if label is not None:
            yield (Span(label, mark=Mark.LABEL),)
        yield (Span(printed, mark=mark),)
    for url in contact.urls:
        yield (Span(url, mark=Mark.WEB),)
