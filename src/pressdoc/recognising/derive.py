"""Values that follow from printed words: numbers, addresses, instants, the day of issue.

The page decides. A given value stands only where the words leave it open, or where it says more of the same (a zone
to a time, a time to a day). `resolve` is idempotent, and is the same function on a release as on what a page gave.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from attrs import evolve

from pressdoc.findings import Code, Finding, Severity
from pressdoc.model import Contact, Dateline, Day, Email, Embargo, EmbargoKind, Phone, PressRelease
from pressdoc.recognising.dates import find_moments
from pressdoc.recognising.embargo import read_embargo

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"]+@[^\s@<>()\[\],;:\"]+\.[^\W\d_]{2,}", re.UNICODE)
_MASKED_AT = re.compile(r"\s*(?:\[\s*at\s*\]|\(\s*at\s*\)|\{\s*at\s*\}|\[\s*@\s*\])\s*", re.IGNORECASE)
_MASKED_DOT = re.compile(r"\s*(?:\[\s*dot\s*\]|\(\s*dot\s*\)|\{\s*dot\s*\}|\[\s*\.\s*\])\s*", re.IGNORECASE)

T = TypeVar("T", Phone, Email)
Note = Callable[[Finding], None]


def email_address(printed: str) -> str | None:
    """Give the address that the printed words spell out whole, masks such as "[at]" undone; `None` for less."""
    if "@" not in printed or "[" in printed:
        printed = _MASKED_DOT.sub(".", _MASKED_AT.sub("@", printed))
    return printed if _ADDRESS.fullmatch(printed) else None


@lru_cache(maxsize=4096)
def phone_number(printed: str) -> str | None:
    """Give the number in E.164 where it is printed with its country code and is valid; `None` otherwise."""
    if "+" not in printed[:3]:
        return None
    import phonenumbers  # noqa: PLC0415 - 15 ms, and most texts have no international number

    try:
        number = phonenumbers.parse(printed.lstrip("([ "), None)
    except phonenumbers.NumberParseException:
        return None
    if number.extension is not None or not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def says_more(given: Day, derived: Day) -> bool:
    """Tell whether the given value is the derived one with a time or a zone added."""
    if not isinstance(given, datetime.datetime):
        return given == derived
    if not isinstance(derived, datetime.datetime):
        return given.date() == derived
    if derived.tzinfo is None:
        return given.replace(tzinfo=None) == derived
    return given.tzinfo is not None and given == derived


def issued_of(release: PressRelease) -> Day | None:
    """Give the day of issue as the words state it: date line first, then dateline, then embargo line."""
    for printed in (release.issued_line, release.dateline and _dateline_date(release.dateline)):
        for moment in find_moments(printed or "", release.language):
            if moment.value is not None:
                return moment.value
    embargo = release.embargo
    if embargo is None:
        return None
    if embargo.until is not None:
        return embargo.until
    moments = find_moments(embargo.printed or "", release.language)
    return moments[0].value if moments else None


def _dateline_date(dateline: Dateline) -> str | None:
    return dateline.date


def resolve(release: PressRelease, note: Note = lambda _: None) -> PressRelease:
    """Give the release with every derived value as its printed words and context say; note what is odd."""
    embargo = _embargo(release.embargo, release.language, note) if release.embargo is not None else None
    groups = tuple(
        evolve(group, contacts=tuple(_contact(contact, note) for contact in group.contacts))
        for group in release.contacts
    )
    release = evolve(release, embargo=embargo, contacts=groups)
    issued = _settled(release.issued, issued_of(release), "day of issue", note)
    return evolve(release, issued=issued) if issued is not release.issued else release


def _settled(given: Day | None, derived: Day | None, what: str, note: Note) -> Day | None:
    if given is None or derived is None:
        return given or derived
    if says_more(given, derived):
        return given
    note(_contradiction(what, given, derived))
    return derived


def _contradiction(what: str, given: object, printed: object) -> Finding:
    says = f"the {what} is given as {given} but printed as {printed}; the printed one counts"
    return Finding(code=Code.FACT_CONTRADICTS_PAGE, says=says, severity=Severity.ERROR)


def _embargo(embargo: Embargo, language: str | None, note: Note) -> Embargo:
    if embargo.printed is None:
        return embargo
    word, until = read_embargo(embargo.printed, language)
    kind = EmbargoKind(word)
    if kind is EmbargoKind.UNREADABLE:
        if embargo.kind is EmbargoKind.UNREADABLE:
            says = f"no instant can be read from {embargo.printed!r}; hold the release until a person has looked"
            note(Finding(code=Code.EMBARGO_UNREADABLE, says=says))
        return embargo
    if embargo.kind is EmbargoKind.UNREADABLE:
        return evolve(embargo, kind=kind, until=until)
    if embargo.kind is not kind:
        note(_contradiction("embargo", embargo.kind, kind))
        return evolve(embargo, kind=kind, until=until)
    return evolve(embargo, until=_settled(embargo.until, until, "embargo", note))


def _contact(contact: Contact, note: Note) -> Contact:
    phones = tuple(_phone(phone, note) for phone in contact.phones)
    emails = tuple(_email(email, note) for email in contact.emails)
    return (
        contact
        if phones == contact.phones and emails == contact.emails
        else evolve(contact, phones=phones, emails=emails)
    )


def _phone(phone: Phone, note: Note) -> Phone:
    return _derived(phone, "number", phone_number(phone.printed), note)


def _email(email: Email, note: Note) -> Email:
    email = _derived(email, "address", email_address(email.printed), note)
    if email.address is None:
        says = f"{email.printed!r} is not a whole e-mail address; kept as printed"
        note(Finding(code=Code.EMAIL_MASKED, says=says))
    return email


def _derived(value: T, name: str, derived: str | None, note: Note) -> T:
    given = getattr(value, name)
    if derived is None or given == derived:
        return value
    if given is not None:
        note(_contradiction(name, given, derived))
    return evolve(value, **{name: derived})
