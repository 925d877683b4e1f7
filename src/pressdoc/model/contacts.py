"""Whom to call or write to."""

from __future__ import annotations

from enum import StrEnum

from attrs import evolve, field, frozen

from pressdoc.errors import InvalidRelease
from pressdoc.model.checks import as_tuple, folded, folded_each, not_empty, required
from pressdoc.model.printing import DERIVED, PRINTED, UNPRINTED


class PhoneKind(StrEnum):
    """What rings at the other end."""

    OFFICE = "office"
    MOBILE = "mobile"
    FAX = "fax"


@frozen(kw_only=True)
class Phone:
    """A telephone or fax number.

    `printed` is the number as the release has it, `label` the words before it without their colon, `None` if there
    are none. `number` is E.164 ("+431260605726"), `None` where it cannot be told; it is never invented.
    """

    printed: str = field(converter=required, metadata=PRINTED)
    kind: PhoneKind = field(default=PhoneKind.OFFICE, converter=PhoneKind, metadata=PRINTED)
    label: str | None = field(default=None, converter=folded, metadata=PRINTED)
    number: str | None = field(default=None, metadata=DERIVED)

    @number.validator
    def _e164(self, _: object, value: str | None) -> None:
        if value is not None and not (value[:1] == "+" and value[1:].isascii() and value[1:].isdigit()):
            raise InvalidRelease("number", f"{value!r} is not an E.164 number such as +431260605726")


def usual_address(printed: str) -> str | None:
    """Give the address that goes without saying: the printed words, where they are one."""
    whole = (
        printed.count("@") == 1 and printed.split() == [printed] and all(printed.partition("@")) and "[" not in printed
    )
    return printed if whole else None


@frozen(kw_only=True)
class Email:
    """An e-mail address. `printed` as the release has it; `address` is `None` where that is no whole address."""

    printed: str = field(converter=required, metadata=PRINTED)
    label: str | None = field(default=None, converter=folded, metadata=PRINTED)
    address: str | None = field(default=None, metadata=DERIVED)

    @address.validator
    def _whole(self, _: object, value: str | None) -> None:
        if value is not None and (value.split() != [value] or not all(value.rpartition("@"))):
            raise InvalidRelease("address", f"{value!r} is not an e-mail address")


@frozen(kw_only=True)
class Contact:
    """A person or desk. Every part may be absent, not all of them. `public` is false for contacts meant for editors
    only: no page prints them. `urls` and `address` (postal, line by line) are as printed.
    """

    name: str | None = field(default=None, converter=folded, metadata=PRINTED)
    role: str | None = field(default=None, converter=folded, metadata=PRINTED)
    organisation: str | None = field(default=None, converter=folded, metadata=PRINTED)
    address: tuple[str, ...] = field(default=(), converter=folded_each, metadata=PRINTED)
    phones: tuple[Phone, ...] = field(default=(), converter=as_tuple, metadata=PRINTED)
    emails: tuple[Email, ...] = field(default=(), converter=as_tuple, metadata=PRINTED)
    urls: tuple[str, ...] = field(default=(), converter=folded_each, metadata=PRINTED)
    public: bool = field(default=True, metadata=UNPRINTED)

    def __attrs_post_init__(self) -> None:
        parts = (self.name, self.role, self.organisation, self.address, self.phones, self.emails, self.urls)
        if not any(parts):
            raise InvalidRelease("contact", "has no name, number or address")

    @property
    def words(self) -> tuple[str, ...]:
        """Give what the contact says, a piece each: name, role, organisation, address, numbers, addresses."""
        named = (self.name, self.role, self.organisation, *self.address)
        reached = [phone.printed for phone in self.phones] + [email.printed for email in self.emails]
        return (*filter(None, named), *reached, *self.urls)


@frozen(kw_only=True)
class ContactGroup:
    """Contacts that belong together. `label` sets them apart from others ("In Vienna, Austria"), colon left off;
    only the first group of a release may lack one.
    """

    label: str | None = field(default=None, converter=folded, metadata=PRINTED)
    contacts: tuple[Contact, ...] = field(converter=as_tuple, validator=not_empty, metadata=PRINTED)


def public_contacts(groups: tuple[ContactGroup, ...]) -> tuple[ContactGroup, ...]:
    """Give what a page prints of the contacts: those for the public, without the groups that have none."""
    if all(contact.public for group in groups for contact in group.contacts):
        return groups
    shown = ((group, tuple(contact for contact in group.contacts if contact.public)) for group in groups)
    return tuple(evolve(group, contacts=contacts) for group, contacts in shown if contacts)
