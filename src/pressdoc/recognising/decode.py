"""The likeliest sequence of roles: a linear chain over cues, decoded over the whole release at once.

A release has a grammar (masthead before headline before lead; contacts above or below), so that one odd line does not
upset the rest. The weights are data, made by `scripts/train_labels.py`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from attrs import frozen

from pressdoc.manuscript import Role
from pressdoc.recognising.weights import CUES, TRANSITIONS

_BEAM = 6
"""Roles kept in view at each unit. The gold sets are decoded alike with all sixteen."""
_NEVER = -1e6
_ROLES = tuple(Role)
_NONE: dict[str, float] = {}


@frozen(kw_only=True)
class Decision:
    """A role, how sure (0 to 1), and the cues that spoke for or against it, the weightiest first."""

    role: Role
    confidence: float
    cues: tuple[tuple[str, float], ...]


def decode(
    cues: Sequence[Sequence[str]], given: Sequence[Role | None], wrapped: Sequence[bool]
) -> tuple[Decision, ...]:
    """Give the decision for each unit. Units whose role is given keep it, surely, and steer their neighbours.

    `wrapped`: the unit is the rest of a line broken for want of room, and so has the role of the unit above.
    """
    lattice: Lattice = []
    for names, role, bound in zip(cues, given, wrapped, strict=True):
        kept = [one for one, _ in lattice[-1][0]] if bound and lattice else None
        lattice.append((_scores(names, role, kept), bound))
    if not lattice:
        return ()
    path = _best_path(lattice)
    sureness = _marginals(lattice, path)
    return tuple(
        Decision(role=role, confidence=1.0 if known else sure, cues=() if known else _reasons(names, role))
        for names, role, known, sure in zip(cues, path, given, sureness, strict=True)
    )


Lattice = list[tuple[list[tuple[Role, float]], bool]]
"""For each unit the roles in view with their scores, and whether it is bound to the unit above."""


def _scores(names: Sequence[str], given: Role | None, kept: list[Role] | None) -> list[tuple[Role, float]]:
    """Give the likeliest roles by the unit's own cues, with their scores; those of the unit above where it is bound."""
    if given is not None:
        return [(given, 0.0)]
    totals = dict.fromkeys(_ROLES, 0.0)
    for name in names:
        for role, weight in CUES.get(name, _NONE).items():
            totals[role] += weight  # type: ignore[index]  # a Role is its string
    if kept is not None:
        return [(role, totals[role]) for role in kept]
    return sorted(totals.items(), key=lambda item: -item[1])[:_BEAM]


_STEPS = {before: {role: TRANSITIONS.get(before, _NONE).get(role, 0.0) for role in _ROLES} for before in _ROLES}
_BOUND = {before: {role: 0.0 if role is before else _NEVER for role in _ROLES} for before in _ROLES}
"""What it adds that one role follows another: as learnt, and where a line goes on and its role cannot change."""


def _best_path(lattice: Lattice) -> list[Role]:
    best = dict(lattice[0][0])
    backs: list[dict[Role, Role]] = []
    for column, bound in lattice[1:]:
        steps = _BOUND if bound else _STEPS
        back: dict[Role, Role] = {}
        new: dict[Role, float] = {}
        for role, score in column:
            top, back[role] = max([(value + steps[before][role], before) for before, value in best.items()])
            new[role] = top + score
        backs.append(back)
        best = new
    path = [max(best, key=best.__getitem__)]
    for back in reversed(backs):
        path.append(back[path[-1]])
    return path[::-1]


def _marginals(lattice: Lattice, path: list[Role]) -> list[float]:
    """Give the probability of each role on the path, by forward and backward sums over the beam."""
    forward = [dict(lattice[0][0])]
    for column, bound in lattice[1:]:
        above = forward[-1]
        steps = _BOUND if bound else _STEPS
        forward.append(
            {role: score + _sum([value + steps[b][role] for b, value in above.items()]) for role, score in column}
        )
    backward = [dict.fromkeys((role for role, _ in lattice[-1][0]), 0.0)]
    for (column, _), (below, bound) in zip(reversed(lattice[:-1]), reversed(lattice[1:]), strict=True):
        later = backward[-1]
        steps = _BOUND if bound else _STEPS
        backward.append({role: _sum([steps[role][b] + score + later[b] for b, score in below]) for role, _ in column})
    total = _sum(list(forward[-1].values()))
    return [
        min(1.0, math.exp(up[role] + down[role] - total))
        for up, down, role in zip(forward, reversed(backward), path, strict=True)
    ]


def _sum(logs: list[float]) -> float:
    top = max(logs)
    return top + math.log(sum([math.exp(value - top) for value in logs]))


def _reasons(names: Sequence[str], role: Role) -> tuple[tuple[str, float], ...]:
    weighed = [(name, CUES.get(name, _NONE).get(role, 0.0)) for name in names]
    return tuple(sorted((pair for pair in weighed if pair[1]), key=lambda pair: -abs(pair[1])))
