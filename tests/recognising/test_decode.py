"""The chain of roles: what it says of a short one by counting out every sequence, and that no long one breaks it."""

from __future__ import annotations

import math
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressdoc.manuscript import Role
from pressdoc.recognising.decode import _BEAM, decode
from pressdoc.recognising.weights import CUES, TRANSITIONS

NAMES = st.lists(st.sampled_from(sorted(CUES)), max_size=6, unique=True)


def scores(names):
    return {role: sum(CUES[name].get(role, 0.0) for name in names) for role in Role}


@given(st.lists(NAMES, min_size=1, max_size=4), st.lists(st.booleans(), min_size=4, max_size=4))
def test_a_decision_is_as_sure_as_all_sequences_together_make_it(cues, drawn):
    wrapped = [False, *drawn[: len(cues) - 1]]
    columns = [scores(names) for names in cues]
    views = []
    for bound, column in zip(wrapped, columns, strict=True):
        views.append(views[-1] if bound else sorted(Role, key=lambda role: -column[role])[:_BEAM])
    weights = {}
    for path in product(*views):
        steps = [*zip(path, path[1:], wrapped[1:], strict=False)]
        if all(one is other for one, other, bound in steps if bound):
            between = sum(TRANSITIONS.get(one, {}).get(other, 0.0) for one, other, bound in steps if not bound)
            weights[path] = math.exp(between + sum(col[role] for col, role in zip(columns, path, strict=True)))

    decisions = decode(cues, [None] * len(cues), wrapped)

    chosen = tuple(decision.role for decision in decisions)
    assert weights[chosen] == pytest.approx(max(weights.values()))
    for place, decision in enumerate(decisions):
        share = sum(weight for path, weight in weights.items() if path[place] is decision.role)
        assert decision.confidence == pytest.approx(share / sum(weights.values()))


def test_a_wrapped_paragraph_of_a_thousand_lines_that_contradict_each_other_has_one_role():
    body, contact = (max(CUES, key=lambda name: CUES[name].get(role, 0.0)) for role in (Role.BODY, Role.CONTACT))
    cues = [[body, contact], *[[body]] * 500, *[[contact]] * 500]

    decisions = decode(cues, [None] * len(cues), [False, *[True] * 1000])

    assert len({decision.role for decision in decisions}) == 1
    assert all(0 <= decision.confidence <= 1 for decision in decisions)
