"""The canonical press release. Names are those of the press and of the IPTC; see docs/glossary.md."""

from __future__ import annotations

import datetime
import re
import uuid
from enum import StrEnum
from typing import Self, TypeVar

from attrs import evolve, field, frozen

from pressdoc.advisories import advisory
from pressdoc.errors import InvalidRelease
from pressdoc.model.blocks import Block, Paragraph
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


class Signal(StrEnum):
    """What a version does to the one before it, the codes of the IPTC's `sig:` vocabulary."""

    CORRECTION = "correction"
    UPDATE = "update"


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


_RENDITION = re.compile(r"[a-z][a-z0-9]*")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@frozen(kw_only=True)
class Media:
    """A file that goes with the release. `size` in bytes; `None` where unknown.

    `rendition` names the format in which the file is this same release ("pdf", "docx"), `None` for other content.
    `sha256` is the digest of its bytes in small hexadecimal figures.
    """

    href: str = field(converter=required, validator=iri, metadata=UNPRINTED)
    media_type: str | None = field(default=None, converter=folded, metadata=UNPRINTED)
    title: str | None = field(default=None, converter=folded, metadata=UNPRINTED)
    size: int | None = field(default=None, validator=between(0, 2**53), metadata=UNPRINTED)
    rendition: str | None = field(default=None, metadata=UNPRINTED)
    sha256: str | None = field(default=None, metadata=UNPRINTED)

    @rendition.validator
    def _names_a_format(self, _: object, value: str | None) -> None:
        if value is not None and not _RENDITION.fullmatch(value):
            raise InvalidRelease("rendition", f"{value!r} is not the name of a format such as pdf")
        if value is not None and self.media_type is None:
            raise InvalidRelease("rendition", "of a file whose media type is not known; state it")

    @sha256.validator
    def _digest(self, _: object, value: str | None) -> None:
        if value is not None and not _SHA256.fullmatch(value):
            raise InvalidRelease("sha256", f"{value!r} is not 64 small hexadecimal figures")


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


def _signal(value: str | None) -> Signal | None:
    return Signal(value) if value is not None else None


@frozen(kw_only=True)
class PressRelease:
    """One press release, whatever file it came from.

    Strings are on one line with white space folded; a blank one is `None`. `language` is a BCP 47 tag, `None` where
    it is not known. `issued` is the day of issue, or day and time, naive unless a zone was stated; `issued_line` the
    words of the line that states it. `urgency` runs from 1 (most urgent) to 9. `version_created` and `first_created`
    are aware. `correction` is the note on this version: what it changes, or why the release is withheld or withdrawn;
    `signal` says which of correction and update it is, a correction by default where there is such a note. Absent parts
    are `None` or `()`.
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
    signal: Signal | None = field(converter=_signal, metadata=UNPRINTED)
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

    @signal.default
    def _of_a_note(self) -> Signal | None:
        return Signal.CORRECTION if self.correction is not None else None

    @media.validator
    def _one_of_a_kind(self, _: object, value: tuple[Media, ...]) -> None:
        renditions = [one.rendition for one in value if one.rendition is not None]
        if len(set(renditions)) < len(renditions):
            raise InvalidRelease("media", "two files are the same rendition; receivers would keep one of them")

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

    def corrected(self, *, note: str, at: datetime.datetime) -> Self:
        """Give the next version, which corrects this one; `note` tells editors what was wrong and is right now.

        As in every operation that makes a next version: the guid stays, the version is one more, `at` (aware, not before
        this version was made) is when it was made, and when the first was made is kept, or set from a version 1. Raises
        `InvalidRelease` where this release has no identity or is withdrawn, or the note is blank.
        """
        return _next_version(self, at, note, signal=Signal.CORRECTION)

    def updated(self, *, note: str, at: datetime.datetime) -> Self:
        """Give the next version, which adds to this one or goes on from it without anything having been wrong."""
        return _next_version(self, at, note, signal=Signal.UPDATE)

    def withheld(self, *, reason: str, at: datetime.datetime) -> Self:
        """Give the next version, which asks editors not to publish for now; it may be `released` again."""
        return _next_version(self, at, reason, signal=None, status=Status.WITHHELD)

    def released(self, *, note: str, at: datetime.datetime) -> Self:
        """Give the next version, which may be used again after it was withheld. An embargo, if any, still binds."""
        return _next_version(self, at, note, signal=Signal.UPDATE, status=Status.USABLE)

    def killed(self, *, reason: str, at: datetime.datetime) -> Self:
        """Give the last version, which withdraws the release for good: nothing of its text is left.

        Kept are identity, issuer, masthead, reference, day of issue, slugline, language, rights and translations, by
        which editors find what to remove; headline and text say, in the release's language, that it is withdrawn.
        """
        words = advisory(self.language)
        kept = {name: getattr(self, name) for name in _KEPT_OF_THE_KILLED}
        title = words.withdrawn.format(self.reference) if self.reference else words.withdrawn_untitled
        notice = type(self)(**kept, headline=title, body=(Paragraph(text=words.do_not_use),))
        return _next_version(notice, at, reason, signal=None, status=Status.CANCELED)


_KEPT_OF_THE_KILLED = (
    *("guid", "version", "version_created", "first_created", "status", "language", "issuer", "masthead", "reference"),
    *("issued", "slugline", "urgency", "rights", "translations"),
)


_Release = TypeVar("_Release", bound=PressRelease)


def _next_version(
    release: _Release, at: datetime.datetime, note: str, *, signal: Signal | None, status: Status | None = None
) -> _Release:
    """Give the release as its next version; `None` for the status keeps it."""
    version, made = release.version, release.version_created
    if version is None or made is None or not release.is_identified:
        raise InvalidRelease(
            "identity", "only a release that has one has a next version; call release.identified(at=…)"
        )
    if release.status is Status.CANCELED and status is not Status.CANCELED:
        raise InvalidRelease("status", "the release is withdrawn for good; send the new one under a guid of its own")
    if at.tzinfo is None or at < made:
        says = f"needs a time zone, and must not lie before {made.isoformat()}, when version {version} was made"
        raise InvalidRelease("version_created", says)
    return evolve(
        release,
        version=version + 1,
        version_created=at,
        first_created=release.first_created or (made if version == 1 else None),
        status=status or release.status,
        correction=required(note),
        signal=signal,
    )


def _guid(release: PressRelease) -> str:
    issuer = release.issuer or "\n".join(release.masthead)
    if release.reference:
        what = [issuer, release.reference]
    else:
        what = [issuer, release.issued.isoformat() if release.issued else "", release.headline or ""]
    name = "\x1f".join([*what, release.language or ""])
    return uuid.uuid5(uuid.NAMESPACE_URL, f"https://w3id.org/pressdoc/release/{name}").urn
