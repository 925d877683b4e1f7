"""The two slots between formats and the rest: a manuscript and facts; and the record that describes a format."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from enum import Enum, StrEnum
from typing import Any, Final, Self, TypeVar

import attrs
from attrs import field, frozen, validators

from pressdoc import model
from pressdoc.delivery import STANDARD, Delivery
from pressdoc.findings import Finding
from pressdoc.limits import Limits
from pressdoc.manuscript import Feature, Manuscript, MarkedManuscript
from pressdoc.model.printing import wholly_printed


class Unsaid(Enum):
    """The type of `UNSAID`: a file that says nothing of a field, as against one that says there is none."""

    UNSAID = "unsaid"

    def __bool__(self) -> bool:
        """Tell that nothing is said."""
        return False


UNSAID: Final = Unsaid.UNSAID

_T = TypeVar("_T")


def known(value: _T | Unsaid | None) -> _T | None:
    """Give what is said, `None` where nothing is."""
    return None if value is UNSAID else value


@frozen(kw_only=True)
class Facts:
    """What a file says of the release as data. The fields of `PressRelease`, each of which may be `UNSAID`."""

    headline: str | Unsaid | None = UNSAID
    subheadlines: tuple[str, ...] | Unsaid = UNSAID
    summary: str | Unsaid | None = UNSAID
    body: tuple[model.Block, ...] | Unsaid = UNSAID
    language: str | Unsaid | None = UNSAID
    masthead: tuple[str, ...] | Unsaid = UNSAID
    notices: tuple[str, ...] | Unsaid = UNSAID
    reference: str | Unsaid | None = UNSAID
    issuer: str | Unsaid | None = UNSAID
    issued: model.Day | Unsaid | None = UNSAID
    issued_line: str | Unsaid | None = UNSAID
    embargo: model.Embargo | Unsaid | None = UNSAID
    dateline: model.Dateline | Unsaid | None = UNSAID
    boilerplate: tuple[model.Block, ...] | Unsaid = UNSAID
    notes: tuple[model.Block, ...] | Unsaid = UNSAID
    contact_lead: str | Unsaid | None = UNSAID
    contacts: tuple[model.ContactGroup, ...] | Unsaid = UNSAID
    end_mark: str | Unsaid | None = UNSAID
    media: tuple[model.Media, ...] | Unsaid = UNSAID
    keywords: tuple[str, ...] | Unsaid = UNSAID
    subjects: tuple[model.Subject, ...] | Unsaid = UNSAID
    slugline: str | Unsaid | None = UNSAID
    urgency: int | Unsaid | None = UNSAID
    rights: model.Rights | Unsaid | None = UNSAID
    guid: str | Unsaid | None = UNSAID
    version: int | Unsaid | None = UNSAID
    version_created: datetime.datetime | Unsaid | None = UNSAID
    first_created: datetime.datetime | Unsaid | None = UNSAID
    status: model.Status | Unsaid | None = UNSAID
    correction: str | Unsaid | None = UNSAID
    signal: model.Signal | Unsaid | None = UNSAID
    translations: tuple[model.Translation, ...] | Unsaid = UNSAID
    links: tuple[model.Link, ...] | Unsaid = UNSAID

    @classmethod
    def of(cls, release: model.PressRelease) -> Self:
        """Give all that the release says, as facts: nothing is unsaid."""
        return cls(**{name: getattr(release, name) for name in FIELDS})

    @classmethod
    def unprinted(cls, release: model.PressRelease) -> Self:
        """Give the fields of which a page does not show everything; the others are unsaid."""
        return cls(**{name: getattr(release, name) for name in FIELDS if name not in PRINTED_FIELDS})

    def said(self) -> Iterator[tuple[str, Any]]:
        """Give name and value of each field that is said."""
        for name in FIELDS:
            value = getattr(self, name)
            if value is not UNSAID:
                yield name, value

    def keeping(self, features: frozenset[Feature]) -> Facts:
        """Give what is left of the facts when only these features are kept.

        FACTS are the fields of `BESIDE_THE_PAGE`; COPIES are the others, whose words the page has anyhow.
        """
        kept = set(BESIDE_THE_PAGE if Feature.FACTS in features else ())
        kept |= set(FIELDS) - BESIDE_THE_PAGE if Feature.COPIES in features else set()
        return Facts(**{name: value for name, value in self.said() if name in kept})


FIELDS: Final = tuple(attribute.name for attribute in attrs.fields(model.PressRelease))
PRINTED_FIELDS: Final = frozenset(name for name in FIELDS if wholly_printed(model.PressRelease, name))
BESIDE_THE_PAGE: Final = frozenset({*FIELDS, "dateline"} - (PRINTED_FIELDS - {"dateline"}))
"""What a file must say as data: all that no page shows whole, and how the dateline is divided."""


@frozen(kw_only=True)
class Attachment:
    """A file carried inside another, unread."""

    name: str
    media_type: str
    data: bytes = field(repr=False)


@frozen(kw_only=True)
class Reading:
    """What a reader found. `manuscript` is `None` where the file has no page at all, only facts (JSON)."""

    manuscript: Manuscript | None = None
    facts: Facts = Facts()
    findings: tuple[Finding, ...] = ()
    attachments: tuple[Attachment, ...] = ()


@frozen(kw_only=True)
class ReadOptions:
    """What a caller knows of the input. `password` opens an encrypted document, `None` for none."""

    limits: Limits = Limits()
    password: str | None = field(default=None, repr=False)


class Paper(Enum):
    """Width and height of a page in millimetres."""

    A4 = (210.0, 297.0)
    LETTER = (215.9, 279.4)


class Typeface(StrEnum):
    """The kind of letters that running text is set in."""

    SERIF = "serif"
    SANS = "sans"


@frozen(kw_only=True)
class PageDesign:
    """How a house's pages look, for the formats that have pages. `accent`: colour of letterhead and headings, RRGGBB."""

    paper: Paper = Paper.A4
    typeface: Typeface = Typeface.SANS
    accent: str = field(default="1F3864", validator=validators.matches_re("[0-9A-Fa-f]{6}"))


class NinjsVersion(StrEnum):
    """The versions of ninjs that are written. Names are in lower case in 2.x, camelCase in 3.x."""

    V2_1 = "2.1"
    V3_0 = "3.0"


VOCABULARIES = "https://w3id.org/pressdoc/cv/"
"""The base of the URIs of our own NewsML-G2 schemes."""


@frozen(kw_only=True)
class WriteOptions:
    """How to write. `wrap`: columns after which plain text is broken, `None` for one line a paragraph.

    `provider`: who sends a NewsML item, `None` to take the issuer. `zone`: what a naive embargo is understood in,
    `None` to leave it without an instant. `vocabularies`: base URI of our own schemes. `design`: how pages look.
    `attachments`: files to carry inside, for formats that can. `delivery`: how a NewsML item is written for whoever
    takes it in. `ninjs_version`: that of a ninjs item.
    """

    wrap: int | None = None
    provider: str | None = None
    zone: datetime.tzinfo | None = None
    vocabularies: str = VOCABULARIES
    design: PageDesign = PageDesign()
    attachments: tuple[Attachment, ...] = ()
    delivery: Delivery = STANDARD
    ninjs_version: NinjsVersion = field(default=NinjsVersion.V3_0, converter=NinjsVersion)


@frozen(kw_only=True)
class Format:
    """One format: bytes on one side, a manuscript and facts on the other.

    `keeps` says what survives writing and reading. `alphabet` tells whether a character can be written; `write`
    raises `InvalidRelease` at any other. `sniff` tells from the first kilobytes whether bytes are of this format.
    `carries`: a file of it holds the attachments of the options. `refers`: it refers to files that stand beside it, of
    which the release's `media` tell. `instants`: it states an embargo as an instant, so that one without a zone or an
    hour is withheld. `delivers`: it is written as the delivery of the options says.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    media_type: str
    keeps: frozenset[Feature]
    alphabet: Callable[[str], bool]
    sniff: Callable[[bytes], bool]
    read: Callable[[bytes, ReadOptions], Reading]
    write: Callable[[MarkedManuscript, Facts, WriteOptions], bytes]
    carries: bool = False
    refers: bool = False
    instants: bool = False
    delivers: bool = False
