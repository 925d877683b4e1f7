"""Which lines are but the name of whose page it is."""

from __future__ import annotations

import pytest

from pressdoc.recognising.house import House
from pressdoc.recognising.seen import Seen

TEXT = Seen(
    string="The Lake Trust of Westmere says that the water of both lakes is clean again.",
    words=25,
    names=["ends a sentence"],
)
ADDRESS = Seen(string="press@laketrust.example.org", words=1, names=["has e-mail"])
ABOUT = Seen(string="About the Lake Trust of Westmere", words=6, names=["is about heading"])


def told(string: str, *others: Seen) -> set[str]:
    one = Seen(string=string, words=float(len(string.split())))
    return set(House([one, *others]).names(one))


@pytest.mark.parametrize(
    ("line", "cues"),
    [
        ("LAKE TRUST OF WESTMERE", {"stands whole in the text", "names the house"}),
        ("Lake Trust – Westmere", {"names the house"}),
        ("The Lake Trust", {"stands whole in the text", "names the house", "is the house's name"}),
        ("Both Lakes of Westmere Are Clean Again, Trust Says", set()),
        ("***", set()),
    ],
)
def test_a_letterhead_is_told_by_the_text_and_by_addresses(line, cues):
    assert told(line, TEXT, ADDRESS) == cues


def test_a_letterhead_is_told_by_the_heading_of_what_the_house_says_of_itself():
    assert told("Lake Trust of Westmere", ABOUT) == {"names the house"}


def test_initials_are_a_name():
    assert "is the house's name" in told(
        "Royal Water and Lake Trust", Seen(string="www.rwlt.example.org", words=1, names=["has web address"])
    )
