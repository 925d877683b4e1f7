"""Small observations of lines and of what stands around them."""

from __future__ import annotations

import pytest

from pressdoc.formats.txt import TXT
from pressdoc.reading import ReadOptions
from pressdoc.recognising.blocks import blocks_of
from pressdoc.recognising.cues import cues_of
from pressdoc.recognising.units import units_of

PARAGRAPH = "The water of both lakes is clean again, say the four people who looked at it on every day of last summer and autumn."


def cues(text: str, language: str = "en") -> dict[str, set[str]]:
    blocks = blocks_of(units_of(TXT.read(text.encode(), ReadOptions()).manuscript))
    return {block.string: set(names) for block, names in zip(blocks, cues_of(blocks, language), strict=True)}


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("*Source: Office of Lakes, survey of May", "opens with footnote sign"),
        ("¹ Figures of May", "opens with footnote sign"),
        ("abc/de/ghi", "is signed with initials"),
        ("Home / News / Press releases", "is a trail of pages"),
        ("Home » News » Lakes clean again", "is a trail of pages"),
        ("WHEN: Friday, 3 May, 10 a.m.", "opens with question"),
        ("For Immediate Release: Both Lakes Are Clean Again", "instruction and title"),
        ("MEDIA ADVISORY – Both Lakes Are Clean Again", "paper kind and title"),
        ("May 10, 2019 Contact: Maria Lindqvist", "date and contact lead-in"),
    ],
)
def test_a_line_shows_what_it_is(line, cue):
    assert cue in cues(line)[line]


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("* an item of a list", "opens with footnote sign"),
        ("***", "opens with footnote sign"),
        ("Boats and/or swimmers", "is signed with initials"),
        ("Boats and/or swimmers", "is a trail of pages"),
        ("What the lakes need is rain", "opens with question"),
        ("FOR IMMEDIATE RELEASE: May 10, 2019 in all papers", "instruction and title"),
        ("For immediate release – Contact: Maria Lindqvist", "instruction and title"),
    ],
)
def test_a_line_does_not_show_what_it_is_not(line, cue):
    assert cue not in cues(line)[line]


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("For Immediate Release: Both Lakes Are Clean Again", True),
        ("MEDIA ADVISORY – Both Lakes Are Clean Again", True),
        ("WHO: Maria Lindqvist of the Lake Trust", False),
        ("May 10, 2019 Contact: Maria Lindqvist", False),
        ("Home / News / Press releases", False),
    ],
)
def test_what_may_be_a_headline(line, is_one):
    assert ("may be a headline" in cues(f"{line}\n\n{PARAGRAPH}")[line]) is is_one


def test_nouns_with_capitals_make_no_title_in_german():
    line = "Große Mehrheit der Bürger für Bau neuer Brücke"

    assert "title case" in cues(line, "en")[line]
    assert "title case" not in cues(line, "de")[line]


def test_other_news_at_the_foot_of_a_page_stands_in_a_row_with_dates():
    told = cues(f"{PARAGRAPH}\n\nLatest news\n\nJune 3, 2026\n\nHarbour Opens\n\nMay 29, 2026\n\nMayor Resigns")

    assert "in a row with dates, below the text" in told["Harbour Opens"]
    assert "last passed navigation" in told["Mayor Resigns"]
    assert "last passed navigation" not in told["Latest news"]


def test_a_label_of_a_site_above_somebody_to_call_is_no_furniture():
    told = cues(f"{PARAGRAPH}\n\nGet connected\n\n+44 20 7946 0958\n\nLake Trust")

    assert "last passed navigation" not in told["Lake Trust"]


def test_a_sentence_announces_the_list_below_it():
    told = cues(f"{PARAGRAPH}\n\nThe survey found:\n• clean water\n• many fish")

    assert "announces a list" in told["The survey found:"]
