"""The likeliest sequence of roles: a linear chain over cues, decoded over the whole release at once.

A release has a grammar (masthead before headline before lead; contacts above or below), so that one odd line does not
upset the rest. The weights are data, made by `scripts/train_labels.py`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from operator import mul

from attrs import frozen

from pressdoc.manuscript import Role
from pressdoc.recognising.layout import LAYOUT
from pressdoc.recognising.weights import CUES, TRANSITIONS

_BEAM = 6
"""Roles kept in view at each unit. The gold sets are decoded alike with all sixteen."""
_ROLES = tuple(Role)
_INDEX = {role: index for index, role in enumerate(_ROLES)}
_NONE: dict[str, float] = {}
_WEIGHTS = {
    name: tuple((_INDEX[Role(role)], weight) for role, weight in row.items()) for name, row in (CUES | LAYOUT).items()
}
"""What each cue adds to a role, the role by its place in `Role`."""
_STEPS = [[TRANSITIONS.get(before, _NONE).get(role, 0.0) for role in _ROLES] for before in _ROLES]
"""What it adds that one role follows another."""
_FACTORS = [[math.exp(step) for step in row] for row in _STEPS]
"""The same as a factor of probabilities, where steps are added to their logarithms."""


@frozen(kw_only=True)
class Decision:
    """A role, how sure (0 to 1), and the cues that spoke for or against it, the weightiest first."""

    role: Role
    confidence: float
    cues: tuple[tuple[str, float], ...]


@frozen
class _Column:
    """Units that are bound to share a role, most often one: the roles in view and their scores by the units' cues."""

    roles: tuple[int, ...]
    scores: tuple[float, ...]
    units: int = 1


def decode(
    cues: Sequence[Sequence[str]], given: Sequence[Role | None], wrapped: Sequence[bool]
) -> tuple[Decision, ...]:
    """Give the decision for each unit. Units whose role is given keep it, surely, and steer their neighbours.

    `wrapped`: the unit is the rest of a line broken for want of room, and so has the role of the unit above.
    """
    lattice: list[_Column] = []
    for names, role, bound in zip(cues, given, wrapped, strict=True):
        if bound and lattice and role is None:
            lattice[-1] = _with_unit(lattice[-1], names)
        else:
            lattice.append(_column(names, role))
    if not lattice:
        return ()
    path = _best_path(lattice)
    sureness = _marginals(lattice, path)
    shared = zip(lattice, path, sureness, strict=True)
    decided = [(role, sure) for column, role, sure in shared for _ in range(column.units)]
    return tuple(
        Decision(role=_ROLES[role], confidence=1.0 if known else sure, cues=() if known else _reasons(names, role))
        for names, (role, sure), known in zip(cues, decided, given, strict=True)
    )


def _column(names: Sequence[str], given: Role | None) -> _Column:
    """Give the likeliest roles by the unit's own cues."""
    if given is not None:
        return _Column((_INDEX[given],), (0.0,))
    totals = _totals(names)
    roles = sorted(range(len(_ROLES)), key=totals.__getitem__, reverse=True)[:_BEAM]
    return _Column(tuple(roles), tuple([totals[role] for role in roles]))


def _with_unit(column: _Column, names: Sequence[str]) -> _Column:
    totals = _totals(names)
    scores = [score + totals[role] for role, score in zip(column.roles, column.scores, strict=True)]
    return _Column(column.roles, tuple(scores), column.units + 1)


def _totals(names: Sequence[str]) -> list[float]:
    totals = [0.0] * len(_ROLES)
    for name in names:
        for role, weight in _WEIGHTS.get(name, ()):
            totals[role] += weight
    return totals


def _best_path(lattice: list[_Column]) -> list[int]:
    values = list(lattice[0].scores)
    backs: list[list[int]] = []
    for above, column in pairwise(lattice):
        steps = [_STEPS[role] for role in above.roles]
        rows = [[value + step[role] for value, step in zip(values, steps, strict=True)] for role in column.roles]
        back = [row.index(max(row)) for row in rows]
        values = [row[place] + score for row, place, score in zip(rows, back, column.scores, strict=True)]
        backs.append(back)
    places = [values.index(max(values))]
    for back in reversed(backs):
        places.append(back[places[-1]])
    return [column.roles[place] for column, place in zip(lattice, reversed(places), strict=True)]


def _marginals(lattice: list[_Column], path: list[int]) -> list[float]:
    """Give the probability of each role on the path, by forward and backward sums over the beam.

    Every role can follow every other, so each step reaches the likeliest of a column, whose odds are 1: however far the
    others are behind, no sum is 0.
    """
    odds = [[math.exp(score - max(column.scores)) for score in column.scores] for column in lattice]
    steps = [_factors(above.roles, column.roles) for above, column in pairwise(lattice)]
    forward = [_shares(odds[0])]
    for factors, own in zip(steps, odds[1:], strict=True):
        reached = [_product(forward[-1], column) for column in zip(*factors, strict=True)]
        forward.append(_shares([share * odd for share, odd in zip(reached, own, strict=True)]))
    backward = [[1.0] * len(lattice[-1].roles)]
    for factors, beneath in zip(reversed(steps), reversed(odds[1:]), strict=True):
        later = [share * odd for share, odd in zip(backward[-1], beneath, strict=True)]
        backward.append(_shares([_product(later, row) for row in factors]))
    sure = []
    for column, up, down, role in zip(lattice, forward, reversed(backward), path, strict=True):
        both = [one * other for one, other in zip(up, down, strict=True)]
        sure.append(min(1.0, both[column.roles.index(role)] / sum(both)))
    return sure


def _factors(before: tuple[int, ...], after: tuple[int, ...]) -> list[list[float]]:
    return [[row[role] for role in after] for row in map(_FACTORS.__getitem__, before)]


def _product(one: Sequence[float], other: Sequence[float]) -> float:
    total: float = sum(map(mul, one, other))
    return total


def _shares(values: list[float]) -> list[float]:
    """Give the values in the same proportions with the sum 1, so that no long release runs out of small numbers."""
    total = sum(values)
    return [value / total for value in values]


def _reasons(names: Sequence[str], role: int) -> tuple[tuple[str, float], ...]:
    weighed = [(name, weight) for name in names for one, weight in _WEIGHTS.get(name, ()) if one == role and weight]
    return tuple(sorted(weighed, key=lambda pair: -abs(pair[1])))
