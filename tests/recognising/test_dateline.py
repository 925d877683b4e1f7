from __future__ import annotations

import pytest

from pressdoc.manuscript import Manuscript, Passage
from pressdoc.reading import Reading
from pressdoc.recognising import recognise
from pressdoc.recognising.dateline import find_dateline
from pressdoc.text import Text


@pytest.mark.parametrize(
    ("printed", "places", "date"),
    [
        ("Oct. 1, 2020 (Portland, Oregon) -- With voters", ("Portland, Oregon",), "Oct. 1, 2020"),
        ("3 March 2021 [LEEDS] – The council", ("LEEDS",), "3 March 2021"),
    ],
)
def test_a_place_in_brackets_after_the_day_is_no_agency(printed, places, date):
    found = find_dateline(printed, "en")

    assert found is not None
    assert (found.dateline.places, found.dateline.date, found.dateline.source) == (places, date, None)


def test_a_short_line_above_the_lead_does_not_hide_its_dateline():
    lead = "[Missoula, Montana]: The trust opens its new house today, with a fair, a concert and a walk along the river for all."
    lines = (
        "FOR IMMEDIATE RELEASE",
        "Trust Opens New House",
        "A fair and a concert mark the day",
        lead,
        "It was built in two years.",
    )
    reading = Reading(manuscript=Manuscript([Passage(text=Text.plain(line)) for line in lines]))

    dateline = recognise(reading, language="en").release.dateline

    assert dateline is not None
    assert dateline.places == ("Missoula, Montana",)
