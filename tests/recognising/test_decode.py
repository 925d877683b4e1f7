"""The chain of roles: what it says of a short one by counting out every sequence, and that no long one breaks it."""

from __future__ import annotations

import math
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressdoc.manuscript import Role
from pressdoc.recognising.decode import _ALONE_HEADLINE, _BEAM, _NEEDS, _NEVER, Weights, decode
from pressdoc.recognising.weights import CUES, TRANSITIONS

NAMES = st.lists(st.sampled_from(sorted(CUES)), max_size=6, unique=True)


def scores(names):
    return {role: sum(CUES[name].get(role, 0.0) for name in names) for role in Role if fits(role, names)}


def fits(role, names):
    if not _NEVER.get(role, set()).isdisjoint(names):
        return False
    return role not in _NEEDS or not _NEEDS[role].isdisjoint(names)


@given(st.lists(NAMES, min_size=1, max_size=4))
def test_a_decision_is_as_sure_as_all_sequences_together_make_it(cues):
    columns, views = [], []
    for names in cues:
        column = scores(names)
        if not any(Role.HEADLINE in view for view in views):
            column.pop(Role.SUBHEADLINE, None)
        columns.append(column)
        views.append(sorted(column, key=lambda role, column=column: -column[role])[:_BEAM])
    weights = {}
    for path in product(*views):
        between = sum(TRANSITIONS.get(one, {}).get(other, 0.0) for one, other in pairwise(path))
        weights[path] = math.exp(between + sum(col[role] for col, role in zip(columns, path, strict=True)))

    decisions = decode(cues, [None] * len(cues))

    chosen = tuple(decision.role for decision in decisions)
    best = max(weights, key=lambda path: weights[path])
    barred = {Role.HEADLINE, Role.SUBHEADLINE} & {*best}
    if not barred:
        assert weights[chosen] == pytest.approx(max(weights.values()))
    for place, decision in enumerate(decisions):
        if barred and decision.role is not Role.HEADLINE:
            continue
        share = sum(weight for path, weight in weights.items() if path[place] is decision.role)
        assert decision.confidence == pytest.approx(share / sum(weights.values()))


def test_a_release_has_one_headline_and_blank_space_ends_it():
    weights = Weights.of({"loud": {"headline": 5.0, "subheadline": 4.0}}, {"headline": {"headline": 2.0}})
    loud = ["loud", "may be a headline"]
    goes_on = [*loud, "on the next line, in the same case"]

    decisions = decode([loud, goes_on, loud], [None] * 3, weights)

    assert [decision.role for decision in decisions] == [Role.HEADLINE, Role.HEADLINE, Role.SUBHEADLINE]


@given(st.lists(NAMES, min_size=1, max_size=12))
def test_no_deck_stands_above_the_headline(cues):
    roles = [decision.role for decision in decode(cues, [None] * len(cues))]

    first = roles.index(Role.HEADLINE) if Role.HEADLINE in roles else len(roles)
    assert Role.SUBHEADLINE not in roles[:first]


@given(st.lists(NAMES, min_size=1, max_size=12))
def test_a_line_that_goes_on_with_a_headline_has_one_above(cues):
    roles = [decision.role for decision in decode(cues, [None] * len(cues))]

    for at, (names, role) in enumerate(zip(cues, roles, strict=True)):
        if role is Role.HEADLINE and _ALONE_HEADLINE.isdisjoint(names):
            assert at
            assert roles[at - 1] is Role.HEADLINE


def test_a_page_of_decks_costs_but_a_few_paths():
    weights = Weights.of({"deck": {"subheadline": 5.0, "body": 1.0}}, {})

    decisions = decode([["deck"]] * 3_000, [None] * 3_000, weights)

    assert {decision.role for decision in decisions} == {Role.BODY}


def test_a_deck_stands_below_the_headline_it_adds_to():
    weights = Weights.of({"deck": {"subheadline": 5.0, "headline": 4.0, "body": 1.0}}, {})
    deck = ["deck", "may be a headline"]

    decisions = decode([deck, ["deck"]], [None] * 2, weights)

    assert [decision.role for decision in decisions] == [Role.HEADLINE, Role.SUBHEADLINE]


def test_a_role_is_never_given_without_its_sign():
    end = max(CUES, key=lambda name: CUES[name].get(Role.END, 0.0) if name not in _NEEDS[Role.END] else 0.0)

    assert decode([[end] * 40], [None])[0].role is not Role.END


def test_a_thousand_blocks_that_contradict_each_other_have_confidences():
    body, contact = (max(CUES, key=lambda name: CUES[name].get(role, 0.0)) for role in (Role.BODY, Role.CONTACT))

    decisions = decode([[body, contact], *[[body], [contact]] * 500], [None] * 1001)

    assert all(0 <= decision.confidence <= 1 for decision in decisions)


def test_a_deck_is_as_sure_as_it_is_beside_the_one_headline():
    weights = Weights.of({"loud": {"headline": 5.0, "subheadline": 2.0}, "louder": {"headline": 1.0}}, {})
    loud = ["loud", "may be a headline"]

    headline, deck = decode([[*loud, "louder"], loud], [None] * 2, weights)

    assert (headline.role, deck.role) == (Role.HEADLINE, Role.SUBHEADLINE)
    assert deck.confidence > 0.3


def test_a_headline_that_comes_again_is_no_deck():
    weights = Weights.of({"loud": {"headline": 5.0, "subheadline": 4.0, "noise": 1.0}}, {})
    loud = ["loud", "may be a headline"]

    decisions = decode([loud, [*loud, "said before"]], [None] * 2, weights)

    assert [decision.role for decision in decisions] == [Role.HEADLINE, Role.NOISE]
