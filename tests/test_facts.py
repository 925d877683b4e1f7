from __future__ import annotations

import attrs
from hypothesis import HealthCheck, given, settings

from pressdoc import testing
from pressdoc.jsondata import facts_from_data, facts_to_data
from pressdoc.model import PressRelease
from pressdoc.model.printing import Printing, printing_of
from pressdoc.reading import BESIDE_THE_PAGE, FIELDS, UNSAID, Facts


def test_facts_have_the_fields_of_the_release_and_no_others():
    assert [a.name for a in attrs.fields(Facts)] == [a.name for a in attrs.fields(PressRelease)]


def test_facts_say_nothing_by_default():
    assert all(getattr(Facts(), name) is UNSAID for name in FIELDS)


def test_the_table_says_of_every_field_how_it_reaches_the_eye():
    assert set(printing_of(PressRelease).values()) == set(Printing)


def test_what_no_page_shows_whole_is_beside_it():
    assert {"guid", "contacts", "embargo", "issued", "dateline", "urgency"} <= BESIDE_THE_PAGE
    assert not {"headline", "body", "masthead", "end_mark"} & BESIDE_THE_PAGE


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(testing.press_releases())
def test_facts_survive_as_data_said_or_unsaid(release):
    for facts in (Facts.of(release), Facts.unprinted(release), Facts()):
        assert facts_from_data(facts_to_data(facts)) == facts
