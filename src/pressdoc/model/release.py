"""The canonical press release. Names are those of the press and of the IPTC; see docs/glossary.md."""

from __future__ import annotations

import datetime
import re
import uuid
from enum import StrEnum
from typing import Self

from attrs import evolve, field, frozen

from pressdoc.errors import InvalidRelease
from pressdoc.model.blocks import Block
from pressdoc.model.checks import as_tuple, between, folded, folded_each, iri, required
from pressdoc.model.contacts import ContactGroup
from pressdoc.model.dating import Dateline, Day, Embargo
from pressdoc.model.printing import DERIVED, PRINTED, UNPRINTED

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


class Status(StrEnum):
    """Publishing status, the codes of the IPTC's `stat:` vocabulary."""

    USABLE = "usable"
    WITHHELD = "withheld"
    CANCELED = "canceled"


@frozen(kw_only=True)
class Subject:
    """What the release is about: a QCode such as "medtop:02000000", and its name; `None` where unknown."""

    code: str = field(converter=required, metadata=UNPRINTED)
    name: str | None = field(default=None, converter=folded, metadata=UNPRINTED)

    @code.validator
    def _qcode(self, _: object, value: str) -> None:
        alias, colon, code = value.partition(":")
        if not (alias and colon and code) or value.split() != [value]:
            raise InvalidRelease("subject", f"{value!r} is not a code such as medtop:02000000")


@frozen(kw_only=True)
class Rights:
    """Who holds the copyright, the notice, and the terms of use, in words. `None` where nothing is said."""

    holder: str | None = field(default=None, converter=folded, metadata=UNPRINTED)
    notice: str | None = field(default=None, converter=folded, metadata=UNPRINTED)
    usage: str | None = field(default=None, converter=folded, metadata=UNPRINTED)

    def __attrs_post_init__(self) -> None:
        if not (self.holder or self.notice or self.usage):
            raise InvalidRelease("rights", "say nothing; use None")


@frozen(kw_only=True)
class Media:
    """A file that goes with the release. `size` in bytes; `None` where unknown."""

    href: str = field(converter=required, validator=iri, metadata=UNPRINTED)
    media_type: str | None = field(default=None, converter=folded, metadata=UNPRINTED)
    title: str | None = field(default=None, converter=folded, metadata=UNPRINTED)
    size: int | None = field(default=None, validator=between(0, 2**53), metadata=UNPRINTED)


@frozen(kw_only=True)
class Translation:
    """The same release in another language: its guid, and its language tag or `None`."""

    guid: str = field(converter=required, metadata=UNPRINTED)
    language: str | None = field(default=None, converter=folded, metadata=UNPRINTED)


@frozen(kw_only=True)
class Link:
    """Something related elsewhere. `rel` is a QCode or URI of the relation, `None` for "see also"."""

    href: str = field(converter=required, validator=iri, metadata=UNPRINTED)
    rel: str | None = field(default=None, converter=folded, metadata=UNPRINTED)
    title: str | None = field(default=None, converter=folded, metadata=UNPRINTED)


def _status(value: str | None) -> Status | None:
    return Status(value) if value is not None else None


@frozen(kw_only=True)
class PressRelease:
    """One press release, whatever file it came from.

    Strings are on one line with white space folded; a blank one is `None`. `language` is a BCP 47 tag, `None` where
    it is not known. `issued` is the day of issue, or day and time, naive unless a zone was stated; `issued_line` the
    words of the line that states it. `urgency` runs from 1 (most urgent) to 9. `version_created` and `first_created`
    are aware. Absent parts are `None` or `()`.
    """

    headline: str | None = field(default=None, converter=folded, metadata=PRINTED)
    subheadlines: tuple[str, ...] = field(default=(), converter=folded_each, metadata=PRINTED)
    summary: str | None = field(default=None, converter=folded, metadata=UNPRINTED)
    body: tuple[Block, ...] = field(default=(), converter=as_tuple, metadata=PRINTED)
    language: str | None = field(default=None, metadata=UNPRINTED)
    masthead: tuple[str, ...] = field(default=(), converter=folded_each, metadata=PRINTED)
    notices: tuple[str, ...] = field(default=(), converter=folded_each, metadata=PRINTED)
    reference: str | None = field(default=None, converter=folded, metadata=PRINTED)
    issuer: str | None = field(default=None, converter=folded, metadata=UNPRINTED)
    issued: Day | None = field(default=None, metadata=DERIVED)
    issued_line: str | None = field(default=None, converter=folded, metadata=PRINTED)
    embargo: Embargo | None = field(default=None, metadata=PRINTED)
    dateline: Dateline | None = field(default=None, metadata=PRINTED)
    boilerplate: tuple[Block, ...] = field(default=(), converter=as_tuple, metadata=PRINTED)
    notes: tuple[Block, ...] = field(default=(), converter=as_tuple, metadata=PRINTED)
    contact_lead: str | None = field(default=None, converter=folded, metadata=PRINTED)
    contacts: tuple[ContactGroup, ...] = field(default=(), converter=as_tuple, metadata=PRINTED)
    end_mark: str | None = field(default=None, converter=folded, metadata=PRINTED)
    media: tuple[Media, ...] = field(default=(), converter=as_tuple, metadata=UNPRINTED)
    keywords: tuple[str, ...] = field(default=(), converter=folded_each, metadata=UNPRINTED)
    subjects: tuple[Subject, ...] = field(default=(), converter=as_tuple, metadata=UNPRINTED)
    slugline: str | None = field(default=None, converter=folded, metadata=UNPRINTED)
    urgency: int | None = field(default=None, validator=between(1, 9), metadata=UNPRINTED)
    rights: Rights | None = field(default=None, metadata=UNPRINTED)
    guid: str | None = field(default=None, converter=folded, metadata=UNPRINTED)
    version: int | None = field(default=None, validator=between(1, 2**31), metadata=UNPRINTED)
    version_created: datetime.datetime | None = field(default=None, metadata=UNPRINTED)
    first_created: datetime.datetime | None = field(default=None, metadata=UNPRINTED)
    status: Status | None = field(default=None, converter=_status, metadata=UNPRINTED)
    correction: str | None = field(default=None, converter=folded, metadata=UNPRINTED)
    translations: tuple[Translation, ...] = field(default=(), converter=as_tuple, metadata=UNPRINTED)
    links: tuple[Link, ...] = field(default=(), converter=as_tuple, metadata=UNPRINTED)

    @language.validator
    def _tag(self, _: object, value: str | None) -> None:
        if value is not None and not _TAG.fullmatch(value):
            raise InvalidRelease("language", f"{value!r} is not a BCP 47 tag such as en or pt-BR")

    @guid.validator
    def _no_blanks(self, _: object, value: str | None) -> None:
        if value is not None and " " in value:
            raise InvalidRelease("guid", f"{value!r} has blanks in it")

    @version_created.validator
    @first_created.validator
    def _aware(self, _: object, value: datetime.datetime | None) -> None:
        if value is not None and value.tzinfo is None:
            raise InvalidRelease("version_created and first_created", "need a time zone")

    @contacts.validator
    def _labelled(self, _: object, value: tuple[ContactGroup, ...]) -> None:
        if any(group.label is None for group in value[1:]):
            raise InvalidRelease("contacts", "only the first group may lack a label")

    @property
    def is_identified(self) -> bool:
        """Tell whether the release has all that makes an item of it: guid, version, time of version, status."""
        return None not in (self.guid, self.version, self.version_created, self.status)

    def identified(self, *, at: datetime.datetime, guid: str | None = None) -> Self:
        """Give the release with an identity; what it already has is kept.

        `at` (aware) becomes `version_created`. The guid defaults to a version 5 UUID (RFC 9562) as a URN, made of
        issuer or masthead, reference and language, without a reference of issuer, day of issue, headline and
        language: the same release gives the same guid on every machine. Version is 1 and status usable by default.
        """
        return evolve(
            self,
            guid=guid or self.guid or _guid(self),
            version=self.version or 1,
            version_created=self.version_created or at,
            status=self.status or Status.USABLE,
        )


def _guid(release: PressRelease) -> str:
    issuer = release.issuer or "\n".join(release.masthead)
    if release.reference:
        what = [issuer, release.reference]
    else:
        what = [issuer, release.issued.isoformat() if release.issued else "", release.headline or ""]
    name = "\x1f".join([*what, release.language or ""])
    return uuid.uuid5(uuid.NAMESPACE_URL, f"https://w3id.org/pressdoc/release/{name}").urn
