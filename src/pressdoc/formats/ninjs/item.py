"""One item, looked through once: its alternative ids, its headlines, what it names, whether we made it."""

from __future__ import annotations

from collections.abc import Iterator

from pressdoc.formats.ninjs import markup
from pressdoc.formats.ninjs.concepts import read_concepts
from pressdoc.formats.ninjs.members import Members
from pressdoc.formats.ninjs.related import is_noted
from pressdoc.formats.ninjs.vocabulary import GENERATOR, HEAD_IDS, PROFILE, AltId
from pressdoc.limits import Limits
from pressdoc.text import one_line

_KNOWN = frozenset({*HEAD_IDS.values(), *AltId})
_MAIN = frozenset({"main", "headline", "title", "simple", ""})
"""Roles of headlines that stand above the text, in lower case; the rest are decks."""


class Item:
    """What several parts of a reading ask for. `alternatives`: values of alternative ids by role, in order."""

    def __init__(self, members: Members, limits: Limits) -> None:
        self.members = members
        self.limits = limits
        self.alternatives: dict[str, list[str]] = {}
        self.noted: dict[str, str] = {}
        self._take_alternatives()
        self.own = self._is_own()
        self.headlines = self._headlines()
        self.concepts = read_concepts(members)

    def _take_alternatives(self) -> None:
        for number, one in enumerate(self.members.objects("altids")):
            role, value = one.string("role") or "", one.string("value")
            if value is not None and is_noted(role):
                self.noted[role] = value
            elif value is not None and role in _KNOWN:
                self.alternatives.setdefault(role, []).append(value)
            else:
                self.members.leave(f"altIds[{number}]", [role, value])

    def _is_own(self) -> bool:
        """Tell whether pressdoc made the item: then what is not in it is not in the release either."""
        profile, made = self.members.string("profile"), self.alternative(AltId.GENERATOR) or ""
        return profile == PROFILE and made.partition(" ")[0] == GENERATOR

    def alternative(self, role: str) -> str | None:
        """Give the first alternative id of that role, `None` for none."""
        return next(iter(self.alternatives.get(role, ())), None)

    def _headlines(self) -> tuple[list[str], list[str]]:
        """Give the main headline and the decks. Without a headline a stranger's title is one."""
        found = list(self._told_headlines())
        main = [words for role, words in found if role in _MAIN]
        decks = [words for role, words in found if role not in _MAIN]
        if not self.own:
            main, decks = (main or decks)[:1], [*main[1:], *(decks if main else decks[1:])]
        title = self.members.string("title")
        if self.own or title is None or title in (*main, *decks):
            return main, decks
        if not main:
            return [title], decks
        self.members.leave("title", title)
        return main, decks

    def _told_headlines(self) -> Iterator[tuple[str, str]]:
        for one in self.members.objects("headlines"):
            role = one.string("role") or ""
            if (words := self.words(one)) is not None:
                yield role.lower(), words

    def words(self, one: Members) -> str | None:
        """Take the value of a headline or a description, on one line, without tags where it is said to be HTML."""
        stated, value = (one.string("contenttype") or "").lower(), one.verbatim("value")
        if "html" in stated:
            value = " ".join(passage.words for passage in markup.read(value, self.limits).passages)
        return one_line(value) or None
