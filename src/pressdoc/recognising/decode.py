"""The likeliest sequence of roles: a linear chain over cues, decoded over the whole release at once.

A release has a grammar (masthead before headline before lead; contacts above or below), so that one odd line does not
upset the rest. The weights are data, made by `scripts/train_labels.py`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from operator import add, itemgetter, mul
from typing import NamedTuple, Self

from attrs import frozen

from pressdoc.manuscript import Role
from pressdoc.recognising.layout import LAYOUT
from pressdoc.recognising.rare import RARE
from pressdoc.recognising.sequences import PAGE
from pressdoc.recognising.weights import CUES, TRANSITIONS

_BEAM = 5
"""Roles kept in view at each block. The gold sets are decoded alike with all sixteen."""
_ROLES = tuple(Role)
_INDEX = {role: index for index, role in enumerate(_ROLES)}
_HEADLINE, _DECK = _INDEX[Role.HEADLINE], _INDEX[Role.SUBHEADLINE]
_NEEDS = {
    Role.END: {"is end mark", "is end word", "is rule", "closes with initials"},
    Role.DATE: {"has date", "opens with date label"},
    Role.REFERENCE: {
        "opens with reference label", "is reference", "has reference", "is reference and date", "after: opens with reference label, short",
    },
    Role.EMBARGO: {"has embargo", "has immediate release", "after an embargo without a day"},
    Role.HEADLINE: {
        "may be a headline", "on the next line, in the same case", "goes on from the line above", "goes on below", "set as heading", "set very large", "set large", "set larger", "set bold", "set centred",
        "set largest", "styled as title", "is the file's title", "set as first heading",
    },
    Role.DATELINE: {"is place and date", "opens with dateline", "1-3 words", "has date"},
}  # fmt: skip
"""Roles that are never given without one of these cues."""
_NEVER = {
    # A date with its place is a dateline; one below the label of an embargo is the embargo's.
    # Where a line holds two things, an editor looks for the contact, the instruction and the number before the day.
    Role.DATE: {
        "is place and date",
        "after an embargo without a day",
        "date and contact lead-in",
        "has immediate release",
        "has reference and date",
    },
    Role.MASTHEAD: {
        "date and contact lead-in",
        "has immediate release",
        "has reference and date",
        "opens with embargo, short",
        "is a trail of pages",
    },
    # Of a headline that stands twice the one that goes on is whole.
    Role.HEADLINE: {
        "is rule",
        "is end mark",
        "is the house's name",
        "is a short item",
        "said in full below",
        "has phone",
        "opens with a day, short",
        "is place and date",
    },
    # What follows the instruction on its line is the headline, and the line is the headline's.
    Role.EMBARGO: {"instruction and title"},
    Role.NOISE: {"has no page around it"},
    # A sentence that leads to a list is text.
    Role.HEADING: {"marked up as running text", "is signed with initials", "announces a list"},
    Role.CONTACT: {"is notes heading"},
    # A headline that comes again is no deck.
    Role.SUBHEADLINE: {"said before"},
    Role.CAPTION: {"has phone", "has e-mail", "has postal address"},
    Role.BODY: {"is signed with initials"},
}
"""Roles that are never given with one of these cues."""
_FORBIDDEN = tuple((_INDEX[role], frozenset(names)) for role, names in _NEVER.items())
_SAME_HEADLINE = frozenset(["on the next line, in the same case", "goes on from the line above"])
_ALONE_HEADLINE = frozenset(_NEEDS[Role.HEADLINE] - _SAME_HEADLINE)
"""What a headline is known by that does not go on with another's line."""
_NEARLY = 0.7
"""Of two headlines that are nearly as sure the first is the one."""
_NEEDED = tuple((_INDEX[role], frozenset(names)) for role, names in _NEEDS.items())
_NONE: dict[str, float] = {}
Table = Mapping[str, Mapping[str, float]]
"""Weights by cue and role, or by a role and the role after it."""
_Row = Sequence[float] | Mapping[int, float]


@frozen
class Weights:
    """What each cue adds to a role, and what it adds that one role follows another; roles by their place in `Role`."""

    cues: dict[str, tuple[float, ...]]
    steps: list[list[float]]
    """By the role, then by the one before it: a step is looked at from below."""
    factors: list[list[float]]
    """The same as `steps`, as factors of probabilities where steps are added to their logarithms."""

    @classmethod
    def of(cls, cues: Table, transitions: Table) -> Self:
        """Give the weights of two tables of names, as `scripts/train_labels.py` makes them."""
        by_role = {name: tuple([row.get(role, 0.0) for role in _ROLES]) for name, row in cues.items()}
        steps = [[transitions.get(before, _NONE).get(role, 0.0) for before in _ROLES] for role in _ROLES]
        return cls(by_role, steps, [[math.exp(step) for step in row] for row in steps])

    @classmethod
    def with_set(cls, cues: Table, transitions: Table) -> Self:
        """Give the weights of two tables that were learnt, with those that are set by hand: few texts have their cues."""
        return cls.of({**cues, **LAYOUT, **PAGE, **RARE}, transitions)


LEARNT = Weights.with_set(CUES, TRANSITIONS)
"""The weights that ship."""


@frozen(kw_only=True)
class Decision:
    """A role, how sure (0 to 1), and the cues that spoke for or against it, the weightiest first."""

    role: Role
    confidence: float
    cues: tuple[tuple[str, float], ...]


class _Column(NamedTuple):
    """The roles in view for one block, the likeliest by its cues first, and their scores by these."""

    roles: tuple[int, ...]
    scores: tuple[float, ...]
    own: Callable[[_Row], tuple[float, ...]]
    """Gives of a row, by role, the values of the roles in view."""

    @classmethod
    def of(cls, roles: Sequence[int], totals: _Row) -> Self:
        """Give the column of these roles, with their scores from a row of those of more."""
        own: Callable[[_Row], tuple[float, ...]] = (
            itemgetter(*roles) if len(roles) > 1 else lambda row: (row[roles[0]],)
        )
        return cls(tuple(roles), own(totals), own)

    def without(self, role: int) -> _Column:
        """Give the column without the role, unless it has no other."""
        left = [one for one in self.roles if one != role]
        return _Column.of(left, dict(zip(self.roles, self.scores, strict=True))) if left else self


def decode(
    cues: Sequence[Sequence[str]], given: Sequence[Role | None], weights: Weights = LEARNT
) -> tuple[Decision, ...]:
    """Give the decision for each block. Blocks whose role is given keep it, surely, and steer their neighbours."""
    if not cues:
        return ()
    lattice = _lattice(cues, given, weights)
    seconds = frozenset(at for at, names in enumerate(cues) if _ALONE_HEADLINE.isdisjoint(names))
    left, path = _in_order(lattice, seconds, weights)
    among_all = _marginals(lattice, weights)
    if rivals := _lesser_headlines(cues, path, among_all):
        left, path = _in_order(_barred(left, [(at, _HEADLINE) for at in rivals]), seconds, weights)
    # The headline is as sure as it is among all that may be it; the rest as it is where no other is the headline.
    beside = among_all if left is lattice else _marginals(left, weights)
    sureness = [(among_all if role == _HEADLINE else beside)[at][role] for at, role in enumerate(path)]
    return tuple(
        Decision(
            role=_ROLES[role],
            confidence=1.0 if known else sure,
            cues=() if known else _reasons(names, role, weights),
        )
        for names, role, sure, known in zip(cues, path, sureness, given, strict=True)
    )


def _barred(lattice: list[_Column], places: Sequence[tuple[int, int]]) -> list[_Column]:
    """Give the lattice without these roles at these places."""
    left = list(lattice)
    for at, role in places:
        left[at] = left[at].without(role)
    return left


def _in_order(lattice: list[_Column], seconds: frozenset[int], weights: Weights) -> tuple[list[_Column], list[int]]:
    """Give the likeliest path on which no guessed role stands where it cannot, and what it chose from.

    The first that does is barred, for what it should add to may be there; then more at a time, so that a page of many costs
    but a few paths. `seconds`: the places that may only go on with a headline.
    """
    path, many = _best_path(lattice, weights), 1
    while strays := _strays(lattice, path, seconds):
        lattice = _barred(lattice, strays[:many])
        path, many = _best_path(lattice, weights), 2 * many
    return lattice, path


def _strays(lattice: list[_Column], path: list[int], seconds: frozenset[int]) -> list[tuple[int, int]]:
    """Give places and roles of guessed decks that have no headline above them, and of headlines that go on with none."""
    first = path.index(_HEADLINE) if _HEADLINE in path else len(path)
    decks = [(at, _DECK) for at in range(first) if path[at] == _DECK]
    loose = [(at, _HEADLINE) for at in seconds if path[at] == _HEADLINE and (not at or path[at - 1] != _HEADLINE)]
    return [(at, role) for at, role in sorted(decks + loose) if len(lattice[at].roles) > 1]


def _lesser_headlines(
    cues: Sequence[Sequence[str]], path: list[int], marginals: Sequence[Mapping[int, float]]
) -> set[int]:
    """Give the places of headlines other than the chosen one: a release has one, and blank space ends it."""
    zones: list[list[int]] = []
    for at, role in enumerate(path):
        if role != _HEADLINE:
            continue
        if zones and zones[-1][-1] == at - 1 and not _SAME_HEADLINE.isdisjoint(cues[at]):
            zones[-1].append(at)
        else:
            zones.append([at])
    sureness = [max(marginals[at][_HEADLINE] for at in zone) for zone in zones]
    nearly = _NEARLY * max(sureness, default=0.0)
    chosen = next((zone for zone, sure in zip(zones, sureness, strict=True) if sure >= nearly), [])
    return {at for zone in zones if zone is not chosen for at in zone}


def _lattice(cues: Sequence[Sequence[str]], given: Sequence[Role | None], weights: Weights) -> list[_Column]:
    """Give the roles in view for each block: no deck where none of those above may be the headline."""
    lattice: list[_Column] = []
    barred = frozenset([_DECK])
    for names, role in zip(cues, given, strict=True):
        lattice.append(_column(names, role, barred, weights))
        if _HEADLINE in lattice[-1].roles:
            barred = frozenset()
    return lattice


def _column(names: Sequence[str], given: Role | None, barred: frozenset[int], weights: Weights) -> _Column:
    """Give the likeliest roles by the block's own cues, those barred left out."""
    if given is not None:
        return _Column.of([_INDEX[given]], _NO_TOTALS)
    totals = _totals(names, weights)
    known = set(names)
    unfit = {role for role, needed in _NEEDED if needed.isdisjoint(known)}
    unfit |= {role for role, forbidden in _FORBIDDEN if not forbidden.isdisjoint(known)}
    fit = [role for role in range(len(_ROLES)) if role not in unfit and role not in barred]
    return _Column.of(sorted(fit, key=totals.__getitem__, reverse=True)[:_BEAM], totals)


def _totals(names: Sequence[str], weights: Weights) -> Sequence[float]:
    rows = [*filter(None, map(weights.cues.get, names))]
    return [*map(sum, zip(*rows, strict=True))] if rows else _NO_TOTALS


_NO_TOTALS = (0.0,) * len(_ROLES)


def _best_path(lattice: list[_Column], weights: Weights) -> list[int]:
    values: Sequence[float] = lattice[0].scores
    backs: list[list[int]] = []
    for above, column in pairwise(lattice):
        rows = [[*map(add, values, above.own(weights.steps[role]))] for role in column.roles]
        highest = [*map(max, rows)]
        backs.append([*map(list.index, rows, highest)])
        values = [*map(add, highest, column.scores)]
    places = [values.index(max(values))]
    for back in reversed(backs):
        places.append(back[places[-1]])
    return [column.roles[place] for column, place in zip(lattice, reversed(places), strict=True)]


def _marginals(lattice: list[_Column], weights: Weights) -> list[dict[int, float]]:
    """Give the probability of each role in view, by forward and backward sums over the beam.

    Every role can follow every other, so each step reaches the likeliest of a column, whose odds are 1: however far the
    others are behind, no sum is 0.
    """
    odds = [[math.exp(score - column.scores[0]) for score in column.scores] for column in lattice]
    steps = [[above.own(weights.factors[role]) for role in column.roles] for above, column in pairwise(lattice)]
    forward = [_shares(odds[0])]
    for factors, own in zip(steps, odds[1:], strict=True):
        above = forward[-1]
        forward.append(_shares([sum(map(mul, above, row)) * odd for row, odd in zip(factors, own, strict=True)]))
    backward = [[1.0] * len(lattice[-1].roles)]
    for factors, beneath in zip(reversed(steps), reversed(odds[1:]), strict=True):
        later = [*map(mul, backward[-1], beneath)]
        backward.append(_shares([sum(map(mul, later, row)) for row in zip(*factors, strict=True)]))
    both = (_shares([*map(mul, up, down)]) for up, down in zip(forward, reversed(backward), strict=True))
    return [dict(zip(column.roles, shares, strict=True)) for column, shares in zip(lattice, both, strict=True)]


def _shares(values: list[float]) -> list[float]:
    """Give the values in the same proportions with the sum 1, so that no long release runs out of small numbers."""
    total = sum(values)
    return [value / total for value in values]


def _reasons(names: Sequence[str], role: int, weights: Weights) -> tuple[tuple[str, float], ...]:
    known = weights.cues
    weighed = [(abs(weight), name, weight) for name in names if name in known and (weight := known[name][role])]
    weighed.sort(key=itemgetter(0), reverse=True)
    return tuple([(name, weight) for _, name, weight in weighed])
