"""Values that follow from printed words: numbers, addresses, instants, the day of issue.

The page decides. A given value stands only where the words leave it open, or where it says more of the same (a zone
to a time, a time to a day). `resolve` is idempotent, and is the same function on a release as on what a page gave.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

from attrs import evolve

from pressdoc.findings import Code, Finding, Severity
from pressdoc.model import Contact, ContactGroup, Day, Email, Embargo, EmbargoKind, Phone, PressRelease
from pressdoc.model.dating import is_repeated, is_skipped, settled
from pressdoc.recognising.dates import find_moments
from pressdoc.recognising.embargo import read_embargo
from pressdoc.recognising.regions import region_of, region_of_group
from pressdoc.recognising.signs import first_number

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"]+@[^\s@<>()\[\],;:\"]+\.[^\W\d_]{2,}", re.UNICODE)
_MASKED_AT = re.compile(r"\s*(?:\[\s*at\s*\]|\(\s*at\s*\)|\{\s*at\s*\}|\[\s*@\s*\])\s*", re.IGNORECASE)
_MASKED_DOT = re.compile(r"\s*(?:\[\s*dot\s*\]|\(\s*dot\s*\)|\{\s*dot\s*\}|\[\s*\.\s*\])\s*", re.IGNORECASE)

_FEWEST_DIGITS = 5
"""No telephone number that is valid in its country has fewer."""

T = TypeVar("T", Phone, Email)
Note = Callable[[Finding], None]
Dates = Sequence[datetime.date]


def email_address(printed: str) -> str | None:
    """Give the address that the printed words spell out whole, masks such as "[at]" undone; `None` for less."""
    if "@" not in printed or "[" in printed:
        printed = _MASKED_DOT.sub(".", _MASKED_AT.sub("@", printed))
    return printed if _ADDRESS.fullmatch(printed) else None


@lru_cache(maxsize=4096)
def phone_number(printed: str, region: str | None = None) -> str | None:
    """Give the number in E.164 where it is valid: with its country code, or as numbers are printed in the region."""
    printed = first_number(printed)
    if ("+" not in printed[:3] and region is None) or sum(map(str.isdigit, printed)) < _FEWEST_DIGITS:
        return None
    import phonenumbers  # noqa: PLC0415 - 15 ms, and most texts have no international number

    try:
        number = phonenumbers.parse(printed.lstrip("([ "), None if "+" in printed[:3] else region)
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


def _issued(release: PressRelease, region: str | None, stated: Dates) -> Day | None:
    """Give the day of issue as the words state it: date line first, then dateline, then embargo line.

    `stated` are full dates printed elsewhere on the page; one of the same day and month tells a year left out.
    """
    printed = _issued_apart(release, region, stated)
    if printed is not None or release.embargo is None:
        return printed
    if release.embargo.until is not None:
        return release.embargo.until
    moments = find_moments(release.embargo.printed or "", release.language, region=region)
    return moments[0].value if moments else None


def _issued_apart(release: PressRelease, region: str | None, stated: Dates) -> Day | None:
    """Give the day of issue as date line or dateline state it, whatever the embargo says.

    The date line counts; but one of another season than the dateline is the clock of the site the page was saved from.
    """
    line = _day_of(release.issued_line, release, region, stated)
    dateline = _day_of(release.dateline.date if release.dateline else None, release, region, stated)
    if line is None or dateline is None:
        return line or dateline
    return dateline if _date(line) - _date(dateline) > _LONGEST_DELAY else line


_LONGEST_DELAY = datetime.timedelta(days=60)


def _day_of(printed: str | None, release: PressRelease, region: str | None, stated: Dates) -> Day | None:
    """Give the first day that the words state, its year by what is stated elsewhere where they leave it out."""
    for moment in find_moments(printed or "", release.language, region=region):
        if moment.value is not None:
            return moment.value
        same = [day for day in stated if (day.month, day.day) == (moment.month, moment.day)]
        if moment.year is None and same:
            return same[0]
    return None


def _date(day: Day) -> datetime.date:
    return day.date() if isinstance(day, datetime.datetime) else day


def resolve(release: PressRelease, note: Note = lambda _: None, stated: Dates = ()) -> PressRelease:
    """Give the release with every derived value as its printed words and context say; note what is odd.

    `stated` are full dates that the page prints and no field holds.
    """
    region = region_of(release)
    stated = (*stated, *_stated(release, region))
    _note_odd_dates(release, region, note)
    embargo = _embargo(release, region, note, stated) if release.embargo is not None else None
    groups = tuple(_group(group, region, note) for group in release.contacts)
    if embargo is not release.embargo or groups != release.contacts:
        release = evolve(release, embargo=embargo, contacts=groups)
    issued = release.issued
    if issued is None or _issued_apart(release, region, stated) is not None:
        # A day that the embargo alone implies is a guess, and speaks against no day that is given.
        issued = _settled(issued, _issued(release, region, stated), "day of issue", note)
    return evolve(release, issued=issued) if issued is not release.issued else release


def _stated(release: PressRelease, region: str | None) -> Iterator[datetime.date]:
    """Give the full dates beside the running text; none where the day of issue needs no year from them."""
    dateline, embargo = release.dateline, release.embargo
    issue = (release.issued_line, dateline and dateline.date)
    if not any(printed and not _YEAR.search(printed) for printed in issue):
        return
    beside = (*release.masthead, release.reference, *issue, dateline and dateline.printed, embargo and embargo.printed)
    for printed in beside:
        for moment in find_moments(printed or "", release.language, region=region):
            if moment.date is not None:
                yield moment.date


_YEAR = re.compile(r"\d{4}")


def _note_odd_dates(release: PressRelease, region: str | None, note: Note) -> None:
    """Note dates whose day and month cannot be told apart, and those whose day of the week is another's."""
    embargo = release.embargo.printed if release.embargo else None
    for moment in find_moments(embargo or "", release.language, region=region):
        if moment.date is not None and moment.time is not None and moment.zone is not None:
            doubt = clocks_in_doubt(datetime.datetime.combine(moment.date, moment.time), moment.zone)
            if doubt is not None:
                note(doubt)
    for printed in (release.issued_line, release.dateline and release.dateline.date, embargo):
        for moment in find_moments(printed or "", release.language, region=region):
            words = (printed or "")[moment.start : moment.end]
            if moment.ambiguous:
                says = f"{words!r} may be day and month or month and day; no date is taken from it"
                note(Finding(code=Code.DATE_AMBIGUOUS, says=says))
            elif not moment.consistent:
                says = f"{words!r} names a day of the week that the date is not; look whether the date is right"
                note(Finding(code=Code.WEEKDAY_WRONG, says=says))


def clocks_in_doubt(local: datetime.datetime, zone: datetime.tzinfo) -> Finding | None:
    """Give what is to be said where clocks in the zone show that time never or twice; `None` where they show it once."""
    taken = f"taken as {settled(local, zone).isoformat()}"
    if is_skipped(local, zone):
        says = f"clocks in {zone} never show {local:%H:%M} on {local.date()}, they are set forward over it; {taken}"
        return Finding(code=Code.EMBARGO_TIME_UNCLEAR, says=says, severity=Severity.ERROR)
    if is_repeated(local, zone):
        says = f"clocks in {zone} show {local:%H:%M} twice on {local.date()}, they are set back over it; {taken}, the later"
        return Finding(code=Code.EMBARGO_TIME_UNCLEAR, says=says)
    return None


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


def _embargo(release: PressRelease, region: str | None, note: Note, stated: Dates) -> Embargo | None:
    embargo = release.embargo
    if embargo is None or embargo.printed is None:
        return embargo
    word, until = read_embargo(embargo.printed, release.language, region=region)
    if word == "unreadable":
        word, until = _embargo_by_issue(release, region, note, stated)
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
    settled_until = _settled(embargo.until, until, "embargo", note)
    return embargo if settled_until == embargo.until else evolve(embargo, until=settled_until)


def _embargo_by_issue(release: PressRelease, region: str | None, note: Note, stated: Dates) -> tuple[str, Day | None]:
    """Give what the embargo says if the day of issue supplies the year or the day that it leaves out; this is noted."""
    issued = release.issued or _issued_apart(release, region, stated)
    printed = release.embargo.printed if release.embargo else None
    if issued is None or printed is None:
        return "unreadable", None
    day = _date(issued)
    word, until = read_embargo(printed, release.language, region=region, issued=day)
    if until is not None:
        says = f"{printed!r} leaves out the year or the day; by the day of issue it is {until}"
        note(Finding(code=Code.DATE_WITHOUT_YEAR, says=says))
    return word, until


def _group(group: ContactGroup, region: str | None, note: Note) -> ContactGroup:
    region = region_of_group(group, region)
    contacts = tuple(_contact(contact, region, note) for contact in group.contacts)
    return group if contacts == group.contacts else evolve(group, contacts=contacts)


def _contact(contact: Contact, region: str | None, note: Note) -> Contact:
    phones = tuple(_phone(phone, region, note) for phone in contact.phones)
    emails = tuple(_email(email, note) for email in contact.emails)
    return (
        contact
        if phones == contact.phones and emails == contact.emails
        else evolve(contact, phones=phones, emails=emails)
    )


def _phone(phone: Phone, region: str | None, note: Note) -> Phone:
    return _derived(phone, "number", phone_number(phone.printed, region), note)


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
