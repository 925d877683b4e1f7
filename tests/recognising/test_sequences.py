"""What the whole page says of its passages, in files that have a page."""

from __future__ import annotations

import pytest

from pressdoc.manuscript import Hints, Manuscript, Passage, Role
from pressdoc.origin import Origin
from pressdoc.reading import Reading
from pressdoc.recognising.labelling import label

LEAD = (
    "The Lake Trust said on Monday that the water of both lakes is clean enough to swim in again after ten years of"
    " work on the shores, and that the beaches of Westmere will open on the first day of June."
)
QUOTED = (
    "Nobody who has seen the two lakes in the summer of the great heat would have believed that children could"
    " ever swim there again, said the mayor, who will be the first to jump from the new pier."
)
EDGE = Hints(page_edge=True, size=0.8)


def roles(*passages: Passage) -> dict[str, Role | None]:
    marked = label(Reading(manuscript=Manuscript(passages)), language="en").manuscript
    return {passage.words: passage.role for passage in marked.passages}


def page(string: str, number: int = 1, **hints: object) -> Passage:
    return Passage(text=string, hints=Hints(**hints), origin=Origin(page=number))


def edge(string: str, number: int = 1) -> Passage:
    return Passage(text=string, hints=EDGE, origin=Origin(page=number))


def test_a_line_that_stands_with_the_address_at_the_page_edge_is_no_headline():
    name = "Ministry for the Water of the Land"
    told = roles(
        page("REPUBLIC OF WESTMERE"),
        page(name, size=1.8),
        page("PRESS RELEASE", size=1.6),
        page(LEAD.replace("The Lake Trust", f"The {name}")),
        page(QUOTED),
        edge(name.upper()),
        edge("12 Shore Street, Westmere – Phone +44 1539 555 010"),
    )

    assert told[name] is Role.MASTHEAD


def test_a_running_head_does_not_take_the_headline_away():
    headline = "Both Lakes of Westmere Are Clean Again"
    told = roles(
        page(headline, size=1.8),
        page(LEAD),
        edge("12 Shore Street, Westmere – Phone +44 1539 555 010"),
        edge(headline.upper(), 2),
        page(QUOTED, 2),
    )

    assert told[headline] is Role.HEADLINE


@pytest.mark.parametrize(
    ("house", "role"),
    [("press@laketrust.example.org", Role.BOILERPLATE), ("press@westmere.example.org", Role.BODY)],
)
def test_what_tells_of_the_house_closes_the_news_and_what_tells_of_others_may_be_news(house, role):
    about = "About the Lake Trust"
    told = roles(
        page("Both Lakes of Westmere Are Clean Again", size=1.8),
        page(LEAD),
        page(about, size=1.2, bold=True),
        page(QUOTED),
        page("The opening", size=1.2, bold=True),
        page(LEAD.replace("The Lake Trust", "The mayor")),
        page("Contact:"),
        page(house),
    )

    assert told[QUOTED] is role


def test_a_list_of_addresses_below_the_text_is_whom_to_turn_to():
    addresses = [
        "Website: https://lakes.example.org",
        "Photographs: https://pictures.example.org/lakes",
        "The weather: https://weather.example.org/lakes",
    ]
    told = roles(
        page("Both Lakes of Westmere Are Clean Again", size=1.8),
        page(LEAD),
        page(QUOTED),
        page("On the web", size=1.0, bold=True),
        *map(page, addresses),
    )

    assert {role for words, role in told.items() if "https" in words} == {Role.CONTACT}


def test_a_paragraph_below_a_deck_that_opens_with_a_quotation_mark_is_text():
    deck = "“Clean” is the word that the trust has for both of the lakes"
    first = "Children may swim in both lakes from June."
    told = roles(
        page("Both Lakes of Westmere Are Clean Again", size=1.8),
        page(deck, size=1.3),
        page(first),
        page(LEAD),
        page(QUOTED),
    )

    assert (told[deck], told[first]) == (Role.SUBHEADLINE, Role.BODY)
