"""A release sorted into what has slots of its own in an item and what stays in the text."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from attrs import frozen

from pressdoc import shapes
from pressdoc.advisories import advisory
from pressdoc.errors import InvalidRelease
from pressdoc.manuscript import MarkedManuscript, Passage, Role
from pressdoc.model import EmbargoKind, PressRelease, Signal, Status
from pressdoc.model.dating import settled
from pressdoc.reading import FIELDS, Facts, WriteOptions
from pressdoc.text import Look

HEAD_ROLES = (
    Role.MASTHEAD,
    Role.NOTICE,
    Role.REFERENCE,
    Role.DATE,
    Role.EMBARGO,
    Role.HEADLINE,
    Role.SUBHEADLINE,
    Role.END,
)
"""Roles whose passages go to slots of their own, not to the body."""
UNSTATED = "unstated"
"""The provider of an item whose release names no issuer."""
HELD = "The end of the embargo is not known as an instant: withhold until a person has read its words."
"""To editors, of an item that has no instant for its embargo."""
_RIGHT_TO_LEFT = frozenset(["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv"])
_TITLE_WORDS = 12


def identified_release(facts: Facts, what: str) -> PressRelease:
    """Give the release that the facts say. `what` is made of it: "a NewsML-G2 item".

    Raises `InvalidRelease` where they are not all said, or name no identity (`PressRelease.identified`).
    """
    said = dict(facts.said())
    if missing := [name for name in FIELDS if name not in said]:
        raise InvalidRelease("facts", f"{what} needs all of them; {', '.join(missing)} are unsaid")
    release = PressRelease(**said)
    if not release.is_identified:
        raise InvalidRelease("identity", f"{what} needs one; call release.identified(at=…) first")
    return release


@frozen
class Draft:
    """A release on its way into an item: what goes to slots of their own, and what is left for the text."""

    release: PressRelease
    options: WriteOptions
    head: Mapping[Role, Sequence[str]]
    body: tuple[Passage, ...]

    @classmethod
    def of(cls, manuscript: MarkedManuscript, release: PressRelease, options: WriteOptions) -> Draft:
        """Give the draft: of a role whose slots cannot hold all its passages, all stay in the text."""
        head: dict[Role, list[str]] = {role: [] for role in HEAD_ROLES}
        body: list[Passage] = []
        passages = manuscript.in_canonical_order().passages
        rich = {passage.role for passage in passages if not _fits_a_slot(passage)}
        for passage in passages:
            role = passage.role
            if role in head and role not in rich:
                head[role].append(passage.flat().one_line)
            elif role is not Role.NOISE:
                body.append(passage)
        return cls(release, options, head, tuple(body))

    @property
    def provider(self) -> str:
        """Give who sends the item."""
        return self.options.provider or self.release.issuer or " ".join(self.release.masthead) or UNSTATED

    @property
    def language(self) -> str:
        """Give the tag of the item's language, "und" where it is not known."""
        return self.release.language or "und"

    @property
    def right_to_left(self) -> bool:
        """Tell whether the language is written from right to left."""
        return self.language.split("-")[0].lower() in _RIGHT_TO_LEFT

    @property
    def embargoed(self) -> datetime.datetime | None:
        """Give the instant of the embargo; a time without a zone is one only where the caller names the zone."""
        until = self.release.embargo.until if self.release.embargo else None
        if not isinstance(until, datetime.datetime):
            return None
        if until.tzinfo is None:
            return settled(until, self.options.zone) if self.options.zone is not None else None
        return until

    @property
    def held(self) -> bool:
        """Tell whether there is an embargo whose end is not known as an instant."""
        embargo = self.release.embargo
        return embargo is not None and embargo.kind is not EmbargoKind.IMMEDIATE and self.embargoed is None

    @property
    def status(self) -> Status | None:
        """Give the status to publish: nothing is usable while its embargo has no end."""
        usable = self.release.status is Status.USABLE
        return Status.WITHHELD if usable and self.held else self.release.status

    @property
    def holds(self) -> tuple[str, ...]:
        """Give what editors must be told of the embargo besides its printed words."""
        return tuple(filter(None, (self.unprinted_embargo, HELD if self.held else None)))

    @property
    def unprinted_embargo(self) -> str | None:
        """Give the embargo in words where the page has none; `None` where it has, or nothing is known of its end."""
        embargo = self.release.embargo
        if embargo is None or embargo.until is None or self.head[Role.EMBARGO]:
            return None
        until = self.embargoed or embargo.until
        return advisory(self.release.language).embargoed.format(until.isoformat())

    @property
    def unnoted_signal(self) -> str | None:
        """Give in words what the version does to the one before it, where no note says that."""
        if self.release.signal is None or self.release.correction is not None:
            return None
        words = advisory(self.release.language)
        return words.correction if self.release.signal is Signal.CORRECTION else words.update

    @property
    def word_count(self) -> int:
        """Give the number of words in the text."""
        return sum(
            len(passage.words.split()) if isinstance(passage.shape, shapes.Table) else len(passage.text.string.split())
            for passage in self.body
        )

    @property
    def title(self) -> str:
        """Give a name of the item for lists: the headline, else how the text begins, else the guid."""
        if self.head[Role.HEADLINE]:
            return self.head[Role.HEADLINE][0]
        words = self.body[0].words.split() if self.body else []
        return " ".join(words[:_TITLE_WORDS]) or str(self.release.guid)


def _fits_a_slot(passage: Passage) -> bool:
    """Tell whether a slot of metadata, one line of plain characters, holds all there is of the passage."""
    lines = passage.text.lines
    plain = len(lines) == 1 and all(span.look is Look.PLAIN and span.href is None for span in lines[0])
    return plain and isinstance(passage.shape, shapes.Paragraph)
