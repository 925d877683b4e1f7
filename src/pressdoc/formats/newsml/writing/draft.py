"""A release sorted into what has slots of its own in an item and what stays in the text."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from attrs import frozen

from pressdoc import shapes
from pressdoc.formats.newsml.vocabulary import UNSTATED
from pressdoc.manuscript import MarkedManuscript, Passage, Role
from pressdoc.model import PressRelease
from pressdoc.model.dating import settled
from pressdoc.reading import WriteOptions
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
_TITLE_WORDS = 12


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
    def embargoed(self) -> datetime.datetime | None:
        """Give the instant of the embargo; a time without a zone is one only where the caller names the zone."""
        until = self.release.embargo.until if self.release.embargo else None
        if not isinstance(until, datetime.datetime):
            return None
        if until.tzinfo is None:
            return settled(until, self.options.zone) if self.options.zone is not None else None
        return until

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
